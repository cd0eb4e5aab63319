"""The parts of a graphic: a picture, how it enters and leaves, and what changes in it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from ..motion import Pose, clamp, ease_in_out, ease_out, ease_out_back
from ..visuals.canvas import Pixels
from ..visuals.geometry import Box

EntryKind = Literal[
    "none",
    "fade",
    "rise",
    "drop",
    "left",
    "right",
    "pop",
    "wipe",
    "wipe_left",
    "unmask",
    "grow_up",
    "grow_right",
    "grow_left",
    "grow_down",
]
Look = Callable[[float], tuple[Hashable, Pixels]]
"""The picture at a moment, premultiplied RGBA; equal keys are the same picture."""


@dataclass(frozen=True)
class Entry:
    """How a part appears: when (seconds) and how long it takes.

    unmask rises from behind its own lower edge, wipe uncovers it from the left, grow_… pushes it
    out of an edge of its own, as a bar grows out of its base line.
    """

    kind: EntryKind = "fade"
    start: float = 0.0
    duration: float = 0.6


@dataclass(frozen=True)
class Idle:
    """The life of a part at rest: pixels up and down, share of its size, seconds a turn."""

    float_px: float = 0.0
    pulse: float = 0.0
    period: float = 3.0


@dataclass(frozen=True)
class Element:
    """A part, its centre at rest in frame pixels; `look` is a picture or gives one for a moment."""

    look: Pixels | Look
    x: float
    y: float
    entry: Entry = field(default_factory=Entry)
    idle: Idle | None = None
    leaves: bool = True

    def picture(self, seconds: float) -> tuple[Hashable, Pixels]:
        if callable(self.look):
            return self.look(seconds)
        return None, self.look


@dataclass(frozen=True)
class Showing:
    """A part at a moment: its picture, its top left corner or matrix, and what of it shows."""

    key: Hashable
    picture: Pixels
    x: float
    y: float
    scale: float
    opacity: float
    clip: Box | None

    def bounds(self) -> tuple[float, float, float, float]:
        """What of the frame it covers: x0, y0, x1, y1."""
        height, width = self.picture.shape[:2]
        middle_x, middle_y = self.x + width / 2, self.y + height / 2
        half_x, half_y = width * self.scale / 2, height * self.scale / 2
        box = (middle_x - half_x, middle_y - half_y, middle_x + half_x, middle_y + half_y)
        if self.clip is None:
            return box
        c = self.clip
        return max(box[0], c.x0), max(box[1], c.y0), min(box[2], c.x1), min(box[3], c.y1)


def showing(element: Element, seconds: float, left: float | None, unit: float) -> Showing | None:
    """The part at a moment; `left` is the share 1..0 of a departure, None before it."""
    entry = element.entry
    share = (
        (seconds - entry.start) / max(entry.duration, 1e-6)
        if entry.kind != "none"
        else float(seconds >= entry.start)
    )
    if (share <= 0 and entry.kind != "none") or seconds < entry.start:
        return None
    if left is not None and element.leaves:
        share = min(share, left)
        if left <= 0:
            return None
    key, picture = element.picture(seconds)
    height, width = picture.shape[:2]
    x, y = round(element.x - width / 2), round(element.y - height / 2)
    pose, clip = _posed(entry.kind, clamp(share), Box(x, y, x + width, y + height), unit)
    if element.idle and share >= 1:
        pose = _alive(element.idle, seconds - entry.start - entry.duration, pose)
    moved = (pose.dx, pose.dy, pose.scale_x, pose.opacity, clip)
    return Showing(
        (id(element), key, moved),
        picture,
        x + pose.dx,
        y + pose.dy,
        pose.scale_x,
        pose.opacity,
        clip,
    )


def _posed(kind: EntryKind, share: float, box: Box, unit: float) -> tuple[Pose, Box | None]:
    if share >= 1 or kind == "none":
        return Pose(), None
    done, far = ease_out(share), (1 - ease_out(share))
    fading = clamp(share * 2.2)
    match kind:
        case "fade":
            return Pose(opacity=ease_in_out(share)), None
        case "rise" | "drop":
            return Pose(dy=(60 if kind == "rise" else -60) * unit * far, opacity=fading), None
        case "left" | "right":
            return Pose(dx=(120 if kind == "left" else -120) * unit * far, opacity=fading), None
        case "pop":
            scale = 0.6 + 0.4 * ease_out_back(share)
            return Pose(scale_x=scale, scale_y=scale, opacity=clamp(share * 3)), None
        case "wipe":
            edge = box.x0 + box.width * ease_in_out(share)
            return Pose(), Box(box.x0, box.y0, edge, box.y1)
        case "wipe_left":
            return Pose(), Box(box.x1 - box.width * ease_in_out(share), box.y0, box.x1, box.y1)
        case "unmask":
            return Pose(dy=box.height * 0.9 * far, opacity=clamp(share * 4)), box
        case "grow_up":
            return Pose(dy=box.height * (1 - ease_in_out(share))), box
        case "grow_down":
            return Pose(dy=-box.height * (1 - ease_in_out(share))), box
        case "grow_right":
            return Pose(dx=-box.width * (1 - ease_in_out(share))), box
        case "grow_left":
            return Pose(dx=box.width * (1 - ease_in_out(share))), box
    return Pose(opacity=done), None


def _alive(idle: Idle, resting: float, pose: Pose) -> Pose:
    swell = ease_in_out(resting / 0.8)
    turn = 2 * np.pi * resting / idle.period
    scale = 1 + swell * idle.pulse * np.sin(turn)
    # Thirds of a pixel are finer than an eye sees and let the picture rest in between.
    dy = round(swell * idle.float_px * np.sin(turn) * 3) / 3
    return Pose(
        dx=pose.dx,
        dy=pose.dy + dy,
        scale_x=round(scale, 3),
        scale_y=round(scale, 3),
        opacity=pose.opacity,
    )


def paint(ground: Pixels, shown: Showing, area: tuple[int, int, int, int]) -> None:
    """Blends a part into the whole-pixel `area` of a premultiplied ground, and nowhere else."""
    box = shown.bounds()
    x0, y0 = max(area[0], int(np.floor(box[0]))), max(area[1], int(np.floor(box[1])))
    x1, y1 = min(area[2], int(np.ceil(box[2]))), min(area[3], int(np.ceil(box[3])))
    if x0 >= x1 or y0 >= y1:
        return
    part = _part(shown, x0, y0, x1, y1)
    if shown.clip is not None:
        part = _clipped(part, shown.clip, x0, y0)
    if shown.opacity < 1:
        part = np.asarray(cv2.convertScaleAbs(part, alpha=shown.opacity), np.uint8)
    target = ground[y0:y1, x0:x1]
    keep = 255 - part[..., 3]
    kept = cv2.multiply(target, cv2.merge([keep] * 4), scale=1 / 255)
    cv2.add(kept, part, dst=kept)
    target[:] = kept


def _part(shown: Showing, x0: int, y0: int, x1: int, y1: int) -> Pixels:
    """The pixels x0..x1, y0..y1 of the frame as the part fills them."""
    height, width = shown.picture.shape[:2]
    whole = shown.scale == 1 and float(shown.x).is_integer() and float(shown.y).is_integer()
    if whole:
        left, top = int(shown.x), int(shown.y)
        return np.ascontiguousarray(shown.picture[y0 - top : y1 - top, x0 - left : x1 - left])
    s = shown.scale
    left, top = shown.x + width / 2 * (1 - s), shown.y + height / 2 * (1 - s)
    # From frame pixels back to the picture, both by the middles of their pixels.
    back = np.array(
        [[1 / s, 0, (x0 + 0.5 - left) / s - 0.5], [0, 1 / s, (y0 + 0.5 - top) / s - 0.5]]
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (x1 - x0, y1 - y0)
    return np.asarray(
        cv2.warpAffine(shown.picture, back, size, flags=flags, borderMode=cv2.BORDER_CONSTANT),
        np.uint8,
    )


def _clipped(part: Pixels, clip: Box, x0: int, y0: int) -> Pixels:
    """Edges between pixels are shaded, so that they move smoothly."""
    height, width = part.shape[:2]
    across = _coverage(x0, width, clip.x0, clip.x1)
    down = _coverage(y0, height, clip.y0, clip.y1)
    if across.min() == 1 and down.min() == 1:
        return part
    shade = (down[:, None] * across[None])[..., None]
    return np.asarray(part * shade + 0.5, np.uint8)


def _coverage(first: int, count: int, low: float, high: float) -> NDArray[np.float32]:
    edges = np.arange(first, first + count, dtype=np.float32)
    return np.asarray(
        np.clip(np.minimum(edges + 1, high) - np.maximum(edges, low), 0, 1), np.float32
    )


def swept(picture: Pixels, entry: Entry, first: float = 0.0, last: float = 1.0) -> Look:
    """A look that uncovers a round picture clockwise from the top, like the hand of a clock.

    Only the turn from `first` to `last` (shares of the circle) is inked, so it takes its time in
    step with the other slices.
    """
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    dx, dy = x + 0.5 - width / 2, y + 0.5 - height / 2
    turn = np.mod(np.arctan2(dx, -dy) / (2 * np.pi), 1).astype(np.float32)
    reach = np.hypot(dx, dy) * np.float32(2 * np.pi)

    def look(seconds: float) -> tuple[Hashable, Pixels]:
        share = ease_in_out((seconds - entry.start) / entry.duration)
        if share >= 1:
            return "whole", picture
        edge = first + (last - first) * share
        mask = np.clip((edge - turn) * reach + 0.5, 0, 1)
        return round(share, 4), np.asarray(picture * mask[..., None] + 0.5, np.uint8)

    return look
