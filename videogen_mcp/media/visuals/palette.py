"""Colours of a scene: what they are for, how they contrast, and which ink reads on them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.visuals.illustrations.colour import from_lch, mix, to_lch

__all__ = [
    "Palette",
    "contrast",
    "floats",
    "ink_on",
    "luminance",
    "mix",
    "readable",
    "rgb",
    "tone",
]


@dataclass(frozen=True)
class Palette:
    """The colours that one scene is painted with, each "#rrggbb"."""

    background: tuple[str, ...]  # stops of the mesh or gradient, base colour first
    surface: str  # cards and panels
    ink: str  # text on the background
    muted: str  # secondary text on the background
    accent: str
    accent2: str
    highlight: str  # emphasised words, small decorations
    shadow: str
    is_dark: bool


def tone(lightness: float, chroma: float, hue: float) -> str:
    """The colour of an OKLCH lightness 0..1, chroma 0..0.4 and hue in degrees, kept in sRGB."""
    return from_lch(lightness, chroma, math.radians(hue))


def rgb(color: str) -> tuple[int, int, int]:
    """Red, green and blue, 0..255."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def floats(color: str) -> NDArray[np.float32]:
    """Red, green and blue, 0..255, to reckon with."""
    return np.array(rgb(color), np.float32)


def _linear(part: float) -> float:
    part /= 255
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def luminance(color: str) -> float:
    """Relative luminance 0..1 as WCAG 2 defines it."""
    red, green, blue = (_linear(part) for part in rgb(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """The WCAG 2 contrast ratio of two colours, 1..21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def ink_on(color: str) -> str:
    """White, or near-black tinted like the colour, whichever reads better on it."""
    _, chroma, hue = to_lch(color)
    dark = from_lch(0.2, min(chroma, 0.05), hue)
    return max((dark, "#ffffff"), key=lambda ink: contrast(ink, color))


def readable(color: str, ground: str, ratio: float = 4.5) -> str:
    """`color`, made lighter or darker only as far as the contrast on `ground` asks."""
    target = ink_on(ground)
    lightness, chroma, hue = to_lch(color)
    away = 0.03 if target == "#ffffff" else -0.03
    for step in range(28):
        candidate = from_lch(lightness + away * step, chroma, hue) if step else color
        if contrast(candidate, ground) >= ratio:
            return candidate
    return target
