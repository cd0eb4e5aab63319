"""The leading colour of a picture, by a name that a style can be described with."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from .pictures import load_picture
from .visuals.illustrations.colour import to_lch
from .visuals.style_words import HUES

SIDE = 96
GREY = 0.03
"""OKLCH chroma below which nobody would name a colour."""

_WORDS = (
    "red", "coral", "orange", "amber", "gold", "yellow", "lime", "green", "mint", "teal", "cyan",
    "azure", "blue", "indigo", "violet", "purple", "magenta", "pink", "rose",
)  # fmt: skip
_NAMES = {word: HUES[word] for word in _WORDS}


def leading_colour(path: Path) -> str | None:
    """The colour that most of a picture's vivid pixels share, as an English word.

    None for a picture in shades of grey. Raises UnreadableMedia for what is no picture.
    """
    pixels = load_picture(path, SIDE)
    opaque = pixels[pixels[..., 3] > 127][:, :3]
    # Five bits of each channel: fewer colours to look at, none of them told apart by eye.
    colours, counts = np.unique(opaque & 0xF8, axis=0, return_counts=True)
    votes = np.zeros(len(_NAMES))
    for (red, green, blue), count in zip(colours, counts, strict=True):
        _, chroma, hue = to_lch(f"#{red:02x}{green:02x}{blue:02x}")
        if chroma > GREY:
            votes[_nearest(math.degrees(hue))] += chroma * count
    return list(_NAMES)[int(votes.argmax())] if votes.any() else None


def _nearest(degrees: float) -> int:
    """The index of the name whose hue is nearest."""
    distances = [abs(math.remainder(degrees - hue, 360)) for hue in _NAMES.values()]
    return distances.index(min(distances))
