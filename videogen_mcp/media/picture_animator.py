"""Draws a user's picture at any moment: slow sub-pixel zoom and pan, or quite still."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from .frames import Frame, Plane, Planes, even, planes_from_rgb
from .motion import MOST_ZOOM, ken_burns
from .pictures import fit_picture, load_picture
from .sampling import SteadyPlane, take_plainly
from .sprites import Painter


class PictureAnimator:
    """Animates one still picture; `seed` chooses the direction of the movement."""

    def __init__(self, path: Path, width: int, height: int, *, zoom: bool, seed: int) -> None:
        self._zoom, self._seed = zoom, seed
        modified = path.stat().st_mtime_ns if path.exists() else 0
        self._planes = _prepared(path, modified, width, height, zoom)
        if zoom:
            self._views = [
                View(self._planes.y, steady=True),
                View(self._planes.u),
                View(self._planes.v),
            ]

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws the picture as it is so many seconds after its start."""
        if not self._zoom:
            for source, target in zip(self._planes, frame.planes, strict=True):
                np.copyto(target, source)
            return
        zoom, across, down = ken_burns(seconds, self._seed)
        for view, target in zip(self._views, frame.planes, strict=True):
            view.show(zoom, across, down, target)


@lru_cache(maxsize=4)
def _prepared(path: Path, _modified: int, width: int, height: int, zoom: bool) -> Planes:
    """Reads and fits a picture; kept a little, because it shows again as the next shot begins."""
    scale = MOST_ZOOM if zoom else 1.0
    # Enough pixels for the nearest view: it is never enlarged beyond what the file holds.
    large = (even(width * scale), even(height * scale))
    rgba = load_picture(path, 2 * max(large))
    return planes_from_rgb(fit_picture(rgba, *large, framed=zoom))


class View:
    """Shows parts of a plane, scaled and moved by fractions of a pixel.

    In two steps, a shift by less than a pixel and a resize from a whole one: exact, and less than
    half the price of an affine warp. `steady` evens out how much the shift blurs.
    """

    def __init__(self, plane: Plane, *, steady: bool = False) -> None:
        self._plane = plane
        self._part = np.empty(plane.size, np.uint8)
        self._steady = SteadyPlane(plane) if steady else None

    def show(self, zoom: float, across: float, down: float, out: Plane) -> None:
        """Shows 1/zoom of the plane, moved by shares (-1..1) of the margins that are left."""
        height, width = out.shape
        rows, columns = self._plane.shape
        step_x, step_y = columns / width / zoom, rows / height / zoom
        left = (columns - width * step_x) / 2 * (1 + across)
        top = (rows - height * step_y) / 2 * (1 + down)
        size = (round(height * step_y), round(width * step_x))
        part = self._part[: size[0] * size[1]].reshape(size)
        if self._steady:
            self._steady.take(left, top, part)
        else:
            take_plainly(self._plane, left, top, part)
        cv2.resize(part, None, out, 1 / step_x, 1 / step_y, cv2.INTER_LINEAR)
