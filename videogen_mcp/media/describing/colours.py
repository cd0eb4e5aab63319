"""The colours of a picture in words."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

_HUES = (
    (11, "red"), (23, "orange"), (33, "yellow"), (78, "green"), (92, "turquoise"),
    (128, "blue"), (148, "purple"), (168, "pink"), (180, "red"),
)  # fmt: skip
_NAMES = ("black", "grey", "white", "brown", *dict.fromkeys(name for _, name in _HUES))
_ENOUGH = 0.14


def main_colours(rgb: NDArray[np.uint8], most: int = 3) -> list[str]:
    """The names of the colours that cover the most of a picture, largest first."""
    small = cv2.resize(rgb, (96, 96), interpolation=cv2.INTER_AREA)
    hue, saturation, value = (
        plane.ravel() for plane in cv2.split(cv2.cvtColor(small, cv2.COLOR_RGB2HSV))
    )
    named = np.full(hue.shape, _NAMES.index("grey"))
    for (first, _), (last, name) in pairwise(((-1, ""), *_HUES)):
        named[(hue > first) & (hue <= last)] = _NAMES.index(name)
    named[(hue > 4) & (hue <= 23) & (value < 160)] = _NAMES.index("brown")
    is_grey = saturation < 38
    named[is_grey] = _NAMES.index("grey")
    named[is_grey & (value > 215)] = _NAMES.index("white")
    named[value < 45] = _NAMES.index("black")
    shares = np.bincount(named, minlength=len(_NAMES)) / named.size
    order = np.argsort(-shares, kind="stable")[:most]
    return [_NAMES[number] for number in order if shares[number] >= _ENOUGH]


def brightness(rgb: NDArray[np.uint8]) -> str:
    """ "dark", "bright" or nothing worth saying."""
    mean = float(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).mean())
    return "dark" if mean < 70 else "bright" if mean > 185 else ""


def texture(rgb: NDArray[np.uint8]) -> str:
    """ "photo" for natural pictures, "graphic" for drawings, slides and screenshots."""
    step = np.abs(np.diff(rgb.astype(np.int16), axis=1)).max(axis=2)
    flat = float((step == 0).mean())
    return "graphic" if flat > 0.55 else "photo"


def joined(words: list[str]) -> str:
    """ "red, blue and white"."""
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]])) if words else ""
