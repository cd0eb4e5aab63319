"""A drawing with edges of every kind and direction, from which enlarging can be learned."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.random import Generator

from ..frames import Plane
from .source import Grey, unit

SIZE = 384
_FINE = 4
"""It is drawn so many times larger, so that its edges are as soft as in a photograph."""

_SHAPES = 60
_SEED = 5
_WORD = "Rag&58"


def primer() -> Grey:
    """Ellipses, polygons, lines and letters; brightness of shape (SIZE, SIZE), 0 to 1."""
    rng = np.random.default_rng(_SEED)
    sheet = np.full((SIZE * _FINE, SIZE * _FINE), 128, np.uint8)
    draw = (_ellipse, _polygon, _line, _letters)
    for number in range(_SHAPES):
        draw[number % len(draw)](sheet, rng)
    small = cv2.resize(sheet, (SIZE, SIZE), interpolation=cv2.INTER_AREA)
    return unit(np.asarray(small, np.uint8))


def _place(rng: Generator) -> tuple[int, int]:
    across, down = rng.integers(0, SIZE * _FINE, 2)
    return int(across), int(down)


def _brightness(rng: Generator) -> int:
    return int(rng.integers(0, 256))


def _ellipse(sheet: Plane, rng: Generator) -> None:
    wide, high = rng.integers(5 * _FINE, 30 * _FINE, 2)
    turn = float(rng.integers(0, 180))
    axes = (int(wide), int(high))
    cv2.ellipse(sheet, _place(rng), axes, turn, 0, 360, _brightness(rng), -1, cv2.LINE_AA)


def _polygon(sheet: Plane, rng: Generator) -> None:
    corners = np.array(_place(rng)) + rng.integers(-50 * _FINE, 50 * _FINE, (4, 2))
    cv2.fillPoly(sheet, [corners.astype(np.int32)], _brightness(rng), cv2.LINE_AA)


def _line(sheet: Plane, rng: Generator) -> None:
    width = int(rng.integers(3, 14))
    cv2.line(sheet, _place(rng), _place(rng), _brightness(rng), width, cv2.LINE_AA)


def _letters(sheet: Plane, rng: Generator) -> None:
    size, weight = float(rng.uniform(1.5, 5)), int(rng.integers(3, 10))
    face = cv2.FONT_HERSHEY_DUPLEX
    cv2.putText(sheet, _WORD, _place(rng), face, size, _brightness(rng), weight, cv2.LINE_AA)
