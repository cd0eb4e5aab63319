"""A still picture seen by a moving camera: near things move more than far ones."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ..encoding import VideoWriter, written_atomically
from ..frames import Frame, Plane, even, planes_from_rgb
from .depth import Layer, Layers, layers_of
from .source import Grey, Progress, read_source, unit
from .upscaling import upscale

SECONDS = 6
FPS = 30
LONGEST, SHORTEST = 1920, 720
"""The longer side is at most the first; the shorter one at least the second, where it can be."""

SMALLEST = 16
"""Pixels of a side below which there is nothing to see in depth."""

MOST_PIXELS = 1920 * 1440
_SWAY = 0.034
"""How far the nearest point moves against the farthest, in the longer side."""

_ZOOM = 0.055
_FOCUS = 0.45
"""The nearness that stands still while the camera moves around it."""

_NO_DEPTH = (
    "No subject stood out clearly in the image, so it moves as one receding surface instead of as "
    "subject and background. Set VIDEOGEN_API_KEY to use the hosted depth model."
)
_OPAQUE = "The clip is an MP4, which has no transparency: the cut-out floats before a plain wall."


@dataclass(frozen=True)
class Camera:
    """Where it stands, -1 to 1, and how far it has come in, 0 to 1."""

    right: float
    down: float
    near: float


Move = Callable[[float], Camera]
"""The camera at a moment of the loop, 0 to 1; at 1 it is where it was at 0."""


def _turn(moment: float) -> tuple[float, float]:
    return math.sin(2 * math.pi * moment), math.cos(2 * math.pi * moment)


def _sway(moment: float) -> Camera:
    side, other = _turn(moment)
    return Camera(side, 0.22 * math.sin(4 * math.pi * moment), (1 - other) / 2)


def _dolly(moment: float) -> Camera:
    side, other = _turn(moment)
    return Camera(0.25 * side, 0.0, 1 - other)


def _circle(moment: float) -> Camera:
    side, other = _turn(moment)
    return Camera(0.8 * side, 0.6 * other, 0.3)


def _rise(moment: float) -> Camera:
    side, other = _turn(moment)
    return Camera(0.25 * other, side, (1 - other) / 3)


MOVES: tuple[Move, ...] = (_sway, _dolly, _circle, _rise)
"""One for each of several results."""


class TooSmall(ValueError):
    """A picture of too few pixels to be shown in depth."""


def clip_size(width: int, height: int) -> tuple[int, int]:
    """The size of the clip: the picture's ratio, even numbers. Raises TooSmall."""
    if min(width, height) < SMALLEST:
        raise TooSmall(
            f"{width}x{height} pixels are too few: at least {SMALLEST} a side are needed"
        )
    scale = max(1.0, SHORTEST / min(width, height))
    scale = min(scale, LONGEST / max(width, height), math.sqrt(MOST_PIXELS / (width * height)))
    return even(width * scale), even(height * scale)


def animate_picture(path: Path, out_mp4: Path, move: int, progress: Progress) -> list[str]:
    """Writes a loop of six seconds; returns what is weaker about it.

    Raises UnreadableMedia, TooSmall.
    """
    source = read_source(path)
    size = clip_size(source.rgba.shape[1], source.rgba.shape[0])
    layers = layers_of(_sized(source.rgba, size))
    progress(0.15)
    notes = list(source.notes)
    notes += [_OPAQUE] if source.has_alpha else []
    notes += [_NO_DEPTH] if layers.subject is None else []
    with written_atomically(out_mp4, ".mp4") as temporary:
        writer = VideoWriter(temporary, *size, FPS)
        try:
            count = SECONDS * FPS
            for number, rgb in enumerate(views(layers, MOVES[move % len(MOVES)], count)):
                writer.write(_frame(rgb))
                progress(0.15 + 0.85 * (number + 1) / count)
            writer.finish()
        except BaseException:
            writer.abandon()
            raise
    return notes


def _sized(rgba: Plane, size: tuple[int, int]) -> Plane:
    while max(rgba.shape[:2]) * 1.5 < max(size):
        rgba = upscale(rgba)
    is_smaller = size[0] < rgba.shape[1]
    method = cv2.INTER_AREA if is_smaller else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(rgba, size, interpolation=method), np.uint8)


def _frame(rgb: Plane) -> Frame:
    frame = Frame(rgb.shape[1], rgb.shape[0])
    for target, plane in zip(frame.planes, planes_from_rgb(rgb), strict=True):
        np.copyto(target, plane)
    return frame


def views(layers: Layers, move: Move, count: int) -> Iterator[Plane]:
    """What the camera sees, as RGB, once around the loop."""
    background = _Shifted(layers.background)
    subject = None if layers.subject is None else _Shifted(layers.subject)
    for number in range(count):
        camera = move(number / count)
        shown = background.seen(camera)[..., :3]
        if subject is not None:
            before = subject.seen(camera)
            # Colours are multiplied by their alpha, so that warping mixes nothing unseen in.
            covered = np.multiply(before[..., 3:], np.float32(1 / 255), dtype=np.float32)
            shown = np.asarray(before[..., :3] + shown * (1 - covered), np.float32)
        yield np.asarray(np.clip(shown + 0.5, 0, 255), np.uint8)


class _Shifted:
    """A layer whose points move with the camera by how near they are."""

    def __init__(self, layer: Layer) -> None:
        height, width = layer.nearness.shape
        alpha = unit(layer.rgba[..., 3:])
        colours = layer.rgba[..., :3].astype(np.float32) * alpha
        self._pixels = np.dstack([colours, alpha * 255])
        self._offset: Grey = np.asarray(layer.nearness - _FOCUS, np.float32)
        down, right = np.mgrid[0:height, 0:width].astype(np.float32)
        self._right, self._down = right, down
        self._from_middle: NDArray[np.float32] = np.stack(
            [right - width / 2, down - height / 2], axis=2
        )
        self._reach = _SWAY * max(height, width)
        # As much larger as hides what comes in at the rims.
        self._crop = 1 - 1.15 * _SWAY

    def seen(self, camera: Camera) -> NDArray[np.float32]:
        """Colours times alpha, and alpha, 0 to 255."""
        scale = self._crop / (1 + _ZOOM * camera.near * (0.35 + self._offset))
        shift = self._offset * self._reach / 2
        right = self._right + self._from_middle[..., 0] * (scale - 1) + shift * camera.right
        down = self._down + self._from_middle[..., 1] * (scale - 1) + shift * camera.down
        drawn = cv2.remap(
            self._pixels, right, down, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101
        )
        return np.asarray(np.clip(drawn, 0, 255), np.float32)
