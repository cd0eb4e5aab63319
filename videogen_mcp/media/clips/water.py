"""Glints on water: short lights that come and go where a picture shows blue water."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Frame, Plane

_COUNT = 130
_SMALL = 160


class Glints:
    """Lights on the water of an RGB picture; places are pixels of that picture."""

    def __init__(self, rgb: Plane, unit: float, seed: int) -> None:
        rows, columns = np.nonzero(_is_water(rgb))
        chance = np.random.default_rng(seed)
        scale = rgb.shape[1] / _SMALL
        count = min(_COUNT, len(rows))
        chosen = chance.choice(len(rows), count, replace=False) if count else np.zeros(0, int)
        self._x = (columns[chosen] + chance.uniform(0, 1, count)) * scale
        self._y = (rows[chosen] + chance.uniform(0, 1, count)) * scale
        self._phase = chance.uniform(0, 2 * math.pi, count)
        # Near water is low in the picture, and its waves are large.
        self._size = (0.4 + 1.2 * self._y / rgb.shape[0]) * unit
        self._mask: Plane | None = None

    def draw(
        self, seconds: float, frame: Frame, matrix: NDArray[np.float64], strength: float
    ) -> None:
        """Draws them through the 2x3 matrix by which the picture shows in the frame."""
        if not len(self._x) or strength < 0.01:
            return
        if self._mask is None:
            self._mask = np.zeros((frame.height, frame.width), np.uint8)
        self._mask[:] = 0
        drift = 14 * self._size * np.sin(0.6 * seconds + self._phase)
        places = matrix @ np.stack([self._x + drift, self._y, np.ones_like(self._x)])
        glow = np.maximum(np.sin(1.9 * seconds + 3 * self._phase), 0) ** 2
        for x, y, size, light in zip(*places, self._size, glow, strict=True):
            if light > 0.03:
                axes = round(20 * size * (0.5 + 0.5 * light) * 16), max(round(1.7 * size * 16), 8)
                cv2.ellipse(self._mask, (round(x * 16), round(y * 16)), axes, 0, 0, 360,
                            (int(170 * light),), -1, cv2.LINE_AA, 4)  # fmt: skip
        light = cv2.convertScaleAbs(self._mask, alpha=0.75 * strength)
        cv2.add(frame.planes.y, light, dst=frame.planes.y)


def _is_water(rgb: Plane) -> NDArray[np.bool_]:
    """Blue and greenish blue surfaces in the lower part, at a width of 160 pixels."""
    height = max(round(_SMALL * rgb.shape[0] / rgb.shape[1]), 2)
    small = cv2.resize(rgb, (_SMALL, height), interpolation=cv2.INTER_AREA)
    hue, saturation, value = cv2.split(cv2.cvtColor(small, cv2.COLOR_RGB2HSV))
    is_blue = (hue > 80) & (hue < 128) & (saturation > 55) & (value > 50)
    is_blue[: int(0.5 * height)] = False
    return np.asarray(is_blue)
