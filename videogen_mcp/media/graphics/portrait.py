"""A person's picture in a round frame."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from ..visuals.canvas import Pixels, over, sprite
from ..visuals.vector import circle
from .media import picture_of

_RIM = 0.045


def round_portrait(path: Path, diameter: float, rim: str) -> Pixels:
    """The upper middle of a picture, where faces are, as a disc with a coloured rim."""
    d = max(8, round(diameter))
    pixels = picture_of(path)
    height, width = pixels.shape[:2]
    side = min(height, width)
    left, top = (width - side) // 2, round((height - side) * 0.2)
    square = pixels[top : top + side, left : left + side]
    face = cv2.resize(square, (d, d), interpolation=cv2.INTER_AREA)
    mask = np.repeat(_disc(d), 4, axis=2)
    shown = np.asarray(cv2.multiply(np.ascontiguousarray(face), mask, scale=1 / 255), np.uint8)
    out = sprite(circle(d / 2, d / 2, d / 2 - 1, rim), d, d)
    over(out, shown, 0, 0)
    return out


def _disc(d: int) -> Pixels:
    return sprite(circle(d / 2, d / 2, d * (0.5 - _RIM), "#ffffff"), d, d)[..., 3:]
