"""Which of our faces stands for a font that a presentation names, and how wide it must be set."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from ...font_catalog import Face, face, installed_face, shaper

_SAMPLE = "The quick brown fox jumps over the lazy dog 0123456789, and New customers in Countries"

# Mean advance in ems of the sample in regular and bold, and the height of a line in ems.
_METRICS: dict[str, tuple[float, float, float]] = {
    "calibri": (0.4297, 0.4379, 1.22),
    "arial": (0.4725, 0.504, 1.15),
    "times new roman": (0.4311, 0.4528, 1.15),
    "courier new": (0.6001, 0.6001, 1.13),
    "cambria": (0.462, 0.486, 1.17),
    "verdana": (0.5358, 0.6, 1.215),
    "georgia": (0.475, 0.53, 1.136),
    "aptos": (0.462, 0.482, 1.22),
}

_ALIKE = {
    "arial": ("Liberation Sans", "Arimo"),
    "helvetica": ("Helvetica Neue", "Liberation Sans", "Arimo", "Arial"),
    "calibri": ("Carlito",),
    "cambria": ("Caladea",),
    "times new roman": ("Liberation Serif", "Tinos"),
    "courier new": ("Liberation Mono", "Cousine"),
    "verdana": ("DejaVu Sans",),
    "georgia": ("Gelasio",),
}
"""Fonts of the same widths, of which one may be installed or ours."""

_SAME = {
    "calibri light": "calibri", "carlito": "calibri", "helvetica neue": "helvetica",
    "arimo": "arial", "liberation sans": "arial", "times": "times new roman",
    "liberation serif": "times new roman", "courier": "courier new", "aptos display": "aptos",
    "segoe ui": "aptos", "arial unicode ms": "arial",
}  # fmt: skip

_SERIF = ("serif", "times", "georgia", "garamond", "cambria", "palatino", "book", "roman",
          "baskerville", "didot", "bodoni", "merriweather", "playfair", "lora", "century",
          "constantia", "caslon", "minion")  # fmt: skip
_MONO = ("mono", "courier", "consolas", "menlo", "code", "typewriter", "console")
_LIGHT = {"thin": 200, "extralight": 200, "light": 300, "medium": 500, "semibold": 600,
          "demi": 600, "black": 900, "heavy": 900, "extrabold": 800}  # fmt: skip


@dataclass(frozen=True)
class Typeface:
    """A face, how much wider it is set, and whether it is slanted by us.

    `ascent` and `descent` are shares of the font size, the height of a line is their sum.
    """

    face: Face
    stretch: float
    is_slanted: bool
    ascent: float
    descent: float

    @property
    def line(self) -> float:
        return self.ascent + self.descent


@functools.lru_cache(maxsize=512)
def typeface(name: str, *, bold: bool, italic: bool) -> Typeface:
    """The nearest to a named font that this machine can draw."""
    key = name.strip().casefold()
    weight = _weight(key, bold=bold)
    key = _SAME.get(key, key)
    found = installed_face(name, weight, italic=italic) or _alike(key, weight, italic=italic)
    if found is not None:
        ascent, descent = _heights(found)
        return Typeface(found, 1.0, italic and not found.is_italic, ascent, descent)
    found = face(_family(key), weight)
    if italic:
        found = installed_face(found.family, weight, italic=True) or found
    metrics = _METRICS.get("arial" if key == "helvetica" else key)
    stretch = _stretch(found, metrics[1 if bold else 0]) if metrics else 1.0
    line = metrics[2] if metrics else 1.2
    return Typeface(found, stretch, italic and not found.is_italic, line * 0.79, line * 0.21)


def _alike(key: str, weight: int, *, italic: bool) -> Face | None:
    for family in _ALIKE.get(key, ()):
        found = installed_face(family, weight, italic=italic)
        if found is not None:
            return found
    return None


def _weight(key: str, *, bold: bool) -> int:
    if bold:
        return 700
    return next((weight for word, weight in _LIGHT.items() if key.endswith(word)), 400)


def _family(key: str) -> str:
    """The family of ours that stands for a font that is nowhere."""
    if any(word in key for word in _MONO):
        return "Space Mono"
    if any(word in key for word in _SERIF) and "sans" not in key:
        return "Source Serif Pro"
    return "Lato" if key in ("calibri", "lato") else "Hanken Grotesk"


@functools.lru_cache(maxsize=128)
def _stretch(found: Face, wanted: float) -> float:
    from ...fonts import measure

    own = measure(_SAMPLE, found, 100) / 100 / len(_SAMPLE)
    return min(max(wanted / own, 0.8), 1.2)


@functools.lru_cache(maxsize=128)
def _heights(found: Face) -> tuple[float, float]:
    font = shaper(found.path)
    extents = font.get_font_extents("ltr")
    upem = font.face.upem
    gap = max(extents.line_gap, 0) / upem
    return extents.ascender / upem + gap, -extents.descender / upem
