"""Draws a graphic frame by frame; only what changed since the last frame is drawn again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import cv2
import numpy as np

from ..visuals.canvas import Pixels
from .elements import Element, Showing, paint, showing
from .timing import Timing

Area = tuple[int, int, int, int]
_THIN = 16
"""Alpha below which a pixel's own colour is too coarse to be scaled up."""


class Animator:
    """One graphic in motion. `pixels` is premultiplied RGBA; an opaque one has a backdrop (RGB)."""

    def __init__(
        self,
        width: int,
        height: int,
        elements: Sequence[Element],
        timing: Timing,
        backdrop: Pixels | None = None,
    ) -> None:
        self._elements, self._timing = elements, timing
        self._size = (width, height)
        self._unit = min(width, height) / 1080
        self._ground: Pixels | None = None
        if backdrop is not None:
            self._ground = np.asarray(cv2.cvtColor(backdrop, cv2.COLOR_RGB2RGBA), np.uint8)
        self.pixels: Pixels = np.zeros((height, width, 4), np.uint8)
        if self._ground is not None:
            self.pixels[:] = self._ground
        self._shown: list[Showing] = []

    def advance(self, seconds: float) -> list[Area]:
        """Draws the moment; returns the areas that changed, even-sided, which may be none."""
        clock, left = self._timing.clock(seconds), self._timing.left(seconds)
        found = (showing(element, clock, left, self._unit) for element in self._elements)
        fresh = [shown for shown in found if shown is not None]
        before, after = {s.key for s in self._shown}, {s.key for s in fresh}
        changed = [s for s in self._shown if s.key not in after]
        changed += [s for s in fresh if s.key not in before]
        areas = _merged(_area(s, self._size) for s in changed)
        for area in areas:
            self._redraw(area, fresh)
        self._shown = fresh
        return areas

    def _redraw(self, area: Area, shown: Sequence[Showing]) -> None:
        x0, y0, x1, y1 = area
        if self._ground is None:
            self.pixels[y0:y1, x0:x1] = 0
        else:
            self.pixels[y0:y1, x0:x1] = self._ground[y0:y1, x0:x1]
        for part in shown:
            paint(self.pixels, part, area)


def _area(shown: Showing, size: tuple[int, int]) -> Area:
    """The even-sided whole pixels that a part touches."""
    x0, y0, x1, y1 = shown.bounds()
    return (
        max(int(np.floor(x0)) & ~1, 0),
        max(int(np.floor(y0)) & ~1, 0),
        min(int(np.ceil(x1)) + 1 & ~1, size[0]),
        min(int(np.ceil(y1)) + 1 & ~1, size[1]),
    )


def _merged(areas: Iterable[Area]) -> list[Area]:
    """Areas without overlap: those that meet become one."""
    merged: list[Area] = []
    for area in areas:
        if area[0] >= area[2] or area[1] >= area[3]:
            continue
        while True:
            meeting = next((m for m in merged if _meet(m, area)), None)
            if meeting is None:
                break
            merged.remove(meeting)
            area = (
                min(area[0], meeting[0]),
                min(area[1], meeting[1]),
                max(area[2], meeting[2]),
                max(area[3], meeting[3]),
            )
        merged.append(area)
    return merged


def _meet(a: Area, b: Area) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def straight(pixels: Pixels) -> Pixels:
    """Premultiplied RGBA as straight RGBA; the colour reaches a little beyond the edges, so that
    the coarser chroma of a video has nothing dark to mix it with."""
    out = pixels.copy()
    open_to_ground = pixels[..., 3] < 255
    if not open_to_ground.any():
        return out
    spread = cv2.blur(pixels, (9, 9))
    # Only the pixels that are neither covered nor far from all ink have anything to be reckoned.
    where = np.nonzero(open_to_ground & (spread[..., 3] > 0))
    own = pixels[where]
    source = np.where(own[:, 3:] < _THIN, spread[where], own).astype(np.float32)
    rgb = source[:, :3] * (255 / np.maximum(source[:, 3:], 1)) + 0.5
    out[where[0], where[1], :3] = np.minimum(rgb, 255)
    return out
