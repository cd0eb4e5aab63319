"""Means over square windows, and the edge-preserving filters that are made of them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from .source import Grey

Colours = NDArray[np.float32]
"""RGB of shape (h, w, 3), from 0 to 1."""


def box(values: NDArray[np.float32], radius: int) -> NDArray[np.float32]:
    """The mean of every channel over the square of side 2 * radius + 1 around each pixel."""
    side = 2 * radius + 1
    kept = cv2.blur(values, (side, side), borderType=cv2.BORDER_REFLECT)
    return np.asarray(kept, np.float32)


@dataclass(frozen=True)
class Linear:
    """Around every pixel a linear law from colours to a value: `slope` (h, w, 3), `offset`."""

    slope: Colours
    offset: Grey

    def __call__(self, colours: Colours, top: int = 0, height: int | None = None) -> Grey:
        """Applies the laws to a picture of any size, or to its rows from `top`, of `height`."""
        rows, width = colours.shape[:2]
        slope = stretched(self.slope, width, height or rows, top, rows)
        offset = stretched(self.offset, width, height or rows, top, rows)
        return np.asarray((slope * colours).sum(axis=2) + offset, np.float32)


def stretched(
    values: NDArray[np.float32], width: int, height: int, top: int, rows: int
) -> NDArray[np.float32]:
    """Rows `top` to `top + rows` of `values` enlarged to `width` by `height`."""
    if values.shape[:2] == (height, width):
        return values[top : top + rows]
    down, right = values.shape[0] / height, values.shape[1] / width
    place = np.array(
        [[right, 0, 0.5 * right - 0.5], [0, down, (top + 0.5) * down - 0.5]], np.float64
    )
    method = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    drawn = cv2.warpAffine(
        values, place, (width, rows), flags=method, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(drawn, np.float32)


class ColourWindows:
    """The colour statistics of a guide, ready to fit values to it (He's guided filter)."""

    def __init__(self, guide: Colours, radius: int, epsilon: float) -> None:
        self.guide, self.radius = guide, radius
        self.mean = box(guide, radius)
        self.inverse = self._inverse(epsilon)

    def _inverse(self, epsilon: float) -> NDArray[np.float32]:
        guide, mean = self.guide, self.mean
        spread = np.empty((*guide.shape[:2], 3, 3), np.float32)
        for row in range(3):
            for column in range(row, 3):
                product = np.ascontiguousarray(guide[..., row] * guide[..., column])
                value = box(product, self.radius) - mean[..., row] * mean[..., column]
                spread[..., row, column] = spread[..., column, row] = value
        spread[..., range(3), range(3)] += epsilon
        return np.asarray(np.linalg.inv(spread), np.float32)

    def fit(self, values: Grey) -> Linear:
        """The linear laws that explain `values` by the colours, averaged over the windows."""
        slope, offset = self.raw(values)
        return Linear(box(slope, self.radius), box(offset, self.radius))

    def raw(self, values: Grey) -> tuple[Colours, Grey]:
        """The slope and the offset of the best law in each window."""
        mean = box(values, self.radius)
        products = box(self.guide * values[..., None], self.radius)
        covariance = products - self.mean * mean[..., None]
        slope = np.einsum("hwij,hwj->hwi", self.inverse, covariance, optimize=True)
        slope = np.asarray(slope, np.float32)
        return slope, np.asarray(mean - (slope * self.mean).sum(axis=2), np.float32)

    def smooth(self, values: Grey) -> Grey:
        """`values` along the edges of the guide."""
        return self.fit(values)(self.guide)
