"""Reading a plane from a fraction of a pixel on, without letting slow movement show as blur."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from .frames import Plane


def take_plainly(source: Plane, x: float, y: float, out: Plane) -> None:
    """Copies the part of a plane that begins at (x, y) into `out`, linearly interpolated."""
    size = (out.shape[1], out.shape[0])
    centre = (x + (size[0] - 1) / 2, y + (size[1] - 1) / 2)
    cv2.getRectSubPix(source, size, centre, out)


def _even_sharpness(fraction: float) -> NDArray[np.float32]:
    """Returns four weights that interpolate at a fraction, equally sharp at all fractions.

    Linear interpolation blurs most half way between two pixels: letters that drift slowly would
    pulse. It is sharpened where it blurs, and softened a little where it does not.
    """
    blurs = 4 * fraction * (1 - fraction)
    side = 0.035 - 0.18 * blurs if fraction else 0.0
    weights = np.convolve([1 - fraction, fraction], [side, 1 - 2 * side, side])
    return weights.astype(np.float32)


def take_sharply(source: Plane, x: float, y: float, out: Plane) -> None:
    """Copies the part of a plane that begins at (x, y) into `out`, sharp wherever it begins."""
    left, top = math.floor(x), math.floor(y)
    height, width = out.shape
    rows, columns = source.shape
    if left < 0 or top < 0 or left + width > columns or top + height > rows:
        take_plainly(source, x, y, out)
        return
    part = source[top : top + height, left : left + width]
    across, down = _even_sharpness(x - left), _even_sharpness(y - top)
    cv2.sepFilter2D(
        part, cv2.CV_8U, across, down, dst=out, anchor=(1, 1), borderType=cv2.BORDER_REPLICATE
    )
    # The filter does not see beyond the part: its outermost pixels are taken anew.
    take_plainly(source, x, y, out[:1])
    take_plainly(source, x, y + height - 2, out[-2:])
    take_plainly(source, x, y, out[:, :1])
    take_plainly(source, x + width - 2, y, out[:, -2:])


class SteadyPlane:
    """A plane that is as sharp at one fraction of a pixel as at another, wherever it is shown.

    Cheaper than `take_sharply` for large pictures, and nearly as even: a softened and a sharpened
    copy are mixed by how much the interpolation will blur. Not for use by several threads at once.
    """

    def __init__(self, plane: Plane) -> None:
        self._soft, self._sharp = _filtered(plane, 0.035), _filtered(plane, -0.145)
        self._scratch = np.empty(plane.size, np.uint8)

    def take(self, x: float, y: float, out: Plane) -> None:
        """Copies the part that begins at (x, y), within the plane, into `out`."""
        left, top = max(math.floor(x), 0), max(math.floor(y), 0)
        box = slice(top, top + out.shape[0] + 1), slice(left, left + out.shape[1] + 1)
        soft, sharp = self._soft[box], self._sharp[box]
        mixed = self._scratch[: soft.size].reshape(soft.shape)
        blurs = 2 * sum(fraction * (1 - fraction) for fraction in (x - left, y - top))
        cv2.addWeighted(soft, 1 - blurs, sharp, blurs, 0, dst=mixed)
        take_plainly(mixed, x - left, y - top, out)


def _filtered(plane: Plane, side: float) -> Plane:
    """Softens (side > 0) or sharpens (side < 0) in both directions."""
    weights = np.array([side, 1 - 2 * side, side], np.float32)
    return np.asarray(cv2.sepFilter2D(plane, cv2.CV_8U, weights, weights), np.uint8)
