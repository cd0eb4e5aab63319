"""Colour arithmetic in OKLCh, where equal steps look equal.

Source: Björn Ottosson, "A perceptual color space for image processing" (2020).
"""

from __future__ import annotations

import math
from functools import lru_cache

Lch = tuple[float, float, float]

_WARM = math.radians(95)
_COOL = math.radians(285)


@lru_cache(maxsize=1024)
def to_lch(colour: str) -> Lch:
    """Lightness 0..1, chroma 0..~0.35 and hue in radians of an `#rrggbb` colour."""
    r, g, b = (_to_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    l_ = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    m_ = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    s_ = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    lightness = 0.2104542553 * l_ + 0.7936177850 * m_ - 0.0040720468 * s_
    a = 1.9779984951 * l_ - 2.4285922050 * m_ + 0.4505937099 * s_
    b_ = 0.0259040371 * l_ + 0.7827717662 * m_ - 0.8086757660 * s_
    return lightness, math.hypot(a, b_), math.atan2(b_, a)


def from_lch(lightness: float, chroma: float, hue: float) -> str:
    """The `#rrggbb` colour, its chroma reduced until it fits into sRGB."""
    lightness = min(max(lightness, 0.0), 1.0)
    for _ in range(24):
        rgb = _linear_rgb(lightness, chroma, hue)
        if all(-0.002 <= c <= 1.002 for c in rgb):
            break
        chroma *= 0.9
    return "#" + "".join(f"{round(255 * _to_gamma(min(max(c, 0.0), 1.0))):02x}" for c in rgb)


def mix(first: str, second: str, share: float) -> str:
    """The colour `share` (0..1) of the way from `first` to `second`."""
    l1, c1, h1 = to_lch(first)
    l2, c2, h2 = to_lch(second)
    a = (1 - share) * c1 * math.cos(h1) + share * c2 * math.cos(h2)
    b = (1 - share) * c1 * math.sin(h1) + share * c2 * math.sin(h2)
    return from_lch((1 - share) * l1 + share * l2, math.hypot(a, b), math.atan2(b, a))


def lean(natural: str, accent: str, share: float) -> str:
    """A natural colour that leans to an accent as far as it stays itself.

    Water may be any blue or teal of the palette, but never the mud of blue mixed with orange.
    """
    _, chroma, hue = to_lch(accent)
    if chroma < 0.03:
        return mix(natural, accent, share * 0.2)
    near = max(math.cos(hue - to_lch(natural)[2]), 0.0)
    return mix(natural, accent, share * near)


@lru_cache(maxsize=4096)
def shade(colour: str, amount: float) -> str:
    """The colour in more light (`amount` > 0) or less (< 0), in steps of OKLCh lightness.

    Light turns a little warm and shadow a little cool, as it does outdoors, so that a
    gradient of one colour looks lit instead of washed out.
    """
    lightness, chroma, hue = to_lch(colour)
    towards = _WARM if amount > 0 else _COOL
    turn = math.remainder(towards - hue, math.tau)
    hue += max(-0.5, min(0.5, turn)) * min(abs(amount) * 1.6, 0.35)
    return from_lch(lightness + amount, chroma * (1 - 0.5 * max(amount, 0.0)), hue)


def lightness(colour: str) -> float:
    """Perceived lightness, 0 black to 1 white."""
    return to_lch(colour)[0]


def with_lightness(colour: str, low: float, high: float) -> str:
    """The colour, made light or dark enough to lie between two OKLCh lightnesses."""
    value, chroma, hue = to_lch(colour)
    return colour if low <= value <= high else from_lch(min(max(value, low), high), chroma, hue)


def distance(first: str, second: str) -> float:
    """Perceived difference: about 0.02 is just visible, 0.15 is clearly another colour."""
    l1, c1, h1 = to_lch(first)
    l2, c2, h2 = to_lch(second)
    a = c1 * math.cos(h1) - c2 * math.cos(h2)
    b = c1 * math.sin(h1) - c2 * math.sin(h2)
    return math.hypot(l1 - l2, a, b)


def _linear_rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * math.cos(hue), chroma * math.sin(hue)
    l_ = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    m_ = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s_ = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * l_ - 3.3077115913 * m_ + 0.2309699292 * s_,
        -1.2684380046 * l_ + 2.6097574011 * m_ - 0.3413193965 * s_,
        -0.0041960863 * l_ - 0.7034186147 * m_ + 1.7076147010 * s_,
    )


def _to_linear(c: float) -> float:
    return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4


def _to_gamma(c: float) -> float:
    return 12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055
