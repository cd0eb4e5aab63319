"""Putting a slide on the stage: whole, sharp, beside the captions, on a ground of its colours."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from ..motion import MOST_ZOOM
from ..scene import caption_band
from ..visuals.illustrations.colour import from_lch, to_lch

Pixels = NDArray[np.uint8]
Side = Literal["TOP", "BOTTOM"]
Draw = Callable[[int, int], Pixels]
"""Draws a slide at exactly this width and height, as RGB."""

NEARLY = 0.01
"""Shapes that differ by less fill the frame: nobody sees a slide stretched by a hundredth."""

_SAMPLE = 64
_EDGE, _GAP = 0.03, 0.012
"""Shares of the frame's height between a slide and the edge, and the captions."""


@dataclass(frozen=True)
class Place:
    """Where a slide is in a frame, in pixels."""

    left: int
    top: int
    width: int
    height: int


def place(
    size: tuple[float, float], width: int, height: int, captions: Side | None, *, zoom: bool
) -> Place:
    """Where a slide of any `size` goes: as large as can be beside the captions, and centred.

    A moving camera never loses an edge of it: it keeps as far from the frame's as zooming cuts.
    """
    left, top, right, bottom = _room(width, height, captions, zoom=zoom)
    shape, frame = size[0] / size[1], width / height
    if captions is None and not zoom and abs(shape / frame - 1) < NEARLY:
        return Place(0, 0, width, height)
    scale = min((right - left) / size[0], (bottom - top) / size[1])
    wide, high = max(round(size[0] * scale), 1), max(round(size[1] * scale), 1)
    return Place(round((left + right - wide) / 2), round((top + bottom - high) / 2), wide, high)


def _room(
    width: int, height: int, captions: Side | None, *, zoom: bool
) -> tuple[float, float, float, float]:
    """The rectangle (x0, y0, x1, y1) that slides have."""
    _, band, _, _ = caption_band(width, height)
    edge = _EDGE if captions and width > height else 0.0
    top = height - band + height * _GAP if captions == "TOP" else height * edge
    bottom = band - height * _GAP if captions == "BOTTOM" else height * (1 - edge)
    rectangle = 0.0, top, float(width), bottom
    if not zoom:
        return rectangle
    x0, y0, x1, y1 = rectangle
    middle_x, middle_y = width / 2, height / 2
    return (
        middle_x + (x0 - middle_x) / MOST_ZOOM,
        middle_y + (y0 - middle_y) / MOST_ZOOM,
        middle_x + (x1 - middle_x) / MOST_ZOOM,
        middle_y + (y1 - middle_y) / MOST_ZOOM,
    )


def stage(
    draw: Draw,
    size: tuple[float, float],
    width: int,
    height: int,
    *,
    ground: str,
    captions: Side | None,
    zoom: bool,
) -> Pixels:
    """A frame with the slide on it, as RGB; for a moving camera with the pixels that it needs."""
    spot = place(size, width, height, captions, zoom=zoom)
    scale = MOST_ZOOM if zoom else 1.0
    wide, high = round(width * scale), round(height * scale)
    spot = Place(*(round(value * scale) for value in vars(spot).values()))
    slide = draw(spot.width, spot.height)
    if (spot.width, spot.height) == (wide, high):
        return slide
    frame = _lit(ground, wide, high)
    _shade(frame, spot)
    # Whatever rounding leaves outside the frame is cut.
    rows = min(spot.height, high - max(spot.top, 0))
    columns = min(spot.width, wide - max(spot.left, 0))
    top, left = max(spot.top, 0), max(spot.left, 0)
    frame[top : top + rows, left : left + columns] = slide[:rows, :columns]
    return frame


def _lit(ground: str, width: int, height: int) -> Pixels:
    """A plain ground that is a little lighter in the middle, without bands."""
    colour = np.array([int(ground[i : i + 2], 16) for i in (1, 3, 5)], np.float32)
    x = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    light = 1.16 - 0.3 * np.minimum(np.sqrt(0.5 * x * x + 0.5 * (y + 0.15) ** 2), 1)
    noise = np.random.default_rng(7).random((height, width), np.float32)
    lit = light[..., None] * colour + noise[..., None]
    return np.clip(lit, 0, 255).astype(np.uint8)


def _shade(frame: Pixels, spot: Place) -> None:
    """The slide's soft shadow, falling a little downwards."""
    height, width = frame.shape[:2]
    small = 8
    shade = np.zeros((height // small + 2, width // small + 2), np.float32)
    drop = spot.top + round(height * 0.008)
    shade[
        max(drop // small, 0) : (drop + spot.height) // small + 1,
        max(spot.left // small, 0) : (spot.left + spot.width) // small + 1,
    ] = 0.5
    shade = np.asarray(cv2.GaussianBlur(shade, (0, 0), max(min(shade.shape) / 45, 0.8)))
    large = cv2.resize(shade, (width, height), interpolation=cv2.INTER_LINEAR)
    frame[:] = (frame * (1 - large[..., None])).astype(np.uint8)


def ground_for(slides: Sequence[Pixels]) -> str:
    """The ground (`#rrggbb`) that suits a deck: dark, in the hue that its slides use most.

    Dark, because it lets the slides shine and white captions be read.
    """
    votes = np.zeros(36)
    for slide in slides:
        small = np.asarray(
            cv2.resize(slide, (_SAMPLE, _SAMPLE), interpolation=cv2.INTER_AREA), np.uint8
        )
        colours, counts = np.unique(small.reshape(-1, 3) & 0xF0, axis=0, return_counts=True)
        for (red, green, blue), count in zip(colours, counts, strict=True):
            _, chroma, hue = to_lch(f"#{red:02x}{green:02x}{blue:02x}")
            if chroma > 0.03:
                votes[int(math.degrees(hue) % 360 // 10)] += chroma * math.sqrt(count)
    if not votes.any():
        return from_lch(0.24, 0.012, math.radians(260))
    soft = votes + np.roll(votes, 1) + np.roll(votes, -1)
    return from_lch(0.25, 0.045, math.radians(float(soft.argmax()) * 10 + 5))
