"""The few colours of a drawing, without the mixtures that smoothed edges are made of."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Plane

MOST_COLOURS = 24
_EVEN = 14
"""Difference within three pixels up to which they are one field."""

_ALIKE = 30.0
"""Distance of colours below which they are shades of one."""

_SAME = 16.0
"""Distance up to which a pixel is well shown by one of the colours."""

_SMALLEST = 0.001
_COVERED = 0.95
_EVEN_SHARE = 0.45
_REACH = 7

_Colours = NDArray[np.float32]


def palette_of(rgb: Plane, seen: NDArray[np.bool_]) -> _Colours | None:
    """The colours of the even fields, of shape (n, 3), or None if it is no drawing in few colours.

    `seen` tells the pixels that are not see-through.
    """
    even = _even_parts(rgb) & seen
    if even.sum() < max(_EVEN_SHARE * seen.sum(), 1):
        return None
    return _common(rgb[even].astype(np.float32))


def flattened(rgb: Plane, seen: NDArray[np.bool_], colours: _Colours) -> Plane:
    """The picture in the colours of a palette.

    A pixel on an edge takes the nearest of the colours around it, so that a smoothed edge between
    two fields brings in no third colour.
    """
    labels = _labels(rgb, _even_parts(rgb) & seen, colours)
    return np.asarray(colours[labels] + 0.5, np.uint8)


def _even_parts(rgb: Plane) -> NDArray[np.bool_]:
    around = np.ones((3, 3), np.uint8)
    contrast = cv2.dilate(rgb, around).astype(np.int16) - cv2.erode(rgb, around)
    return np.asarray(contrast.max(axis=2) <= _EVEN)


def _common(fields: _Colours) -> _Colours | None:
    """The colours that cover nearly all of the even parts."""
    codes = (fields.astype(np.int32) // 8) @ np.array([1024, 32, 1])
    bins, counts = np.unique(codes, return_counts=True)
    order = np.argsort(-counts)
    sums = np.stack([np.bincount(codes, fields[:, channel])[bins] for channel in range(3)], axis=1)
    means = sums / counts[:, None]
    found: list[NDArray[np.float64]] = []
    covered = 0.0
    for index in order:
        near = [float(np.linalg.norm(means[index] - colour)) for colour in found]
        if near and min(near) < _ALIKE:
            covered += counts[index] * (min(near) < _SAME)
        elif len(found) < MOST_COLOURS and counts[index] >= _SMALLEST * len(fields):
            found.append(means[index])
            covered += counts[index]
    return np.array(found, np.float32) if covered >= _COVERED * len(fields) else None


def _labels(rgb: Plane, even: NDArray[np.bool_], colours: _Colours) -> NDArray[np.int64]:
    """For each pixel the nearest colour that an even part near it has."""
    pixels = rgb.astype(np.float32)
    own = np.argmin([np.linalg.norm(pixels - colour, axis=2) for colour in colours], axis=0)
    around = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_REACH, _REACH))
    best = np.full(even.shape, np.inf, np.float32)
    labels = own.copy()
    for index, colour in enumerate(colours):
        near = cv2.dilate((even & (own == index)).astype(np.uint8), around) > 0
        distance = np.linalg.norm(pixels - colour, axis=2)
        taken = near & (distance < best)
        labels[taken], best[taken] = index, distance[taken]
    labels[even] = own[even]
    return np.asarray(labels, np.int64)
