"""How each art direction mixes the palettes of a film: from one hue, `variant` 0..4.

The variants differ enough to tell sections apart and little enough to look like one film.
"""

from __future__ import annotations

from videogen_mcp.media.visuals.palette import Palette, contrast, ink_on, mix, readable, tone


def aurora(hue: float, variant: int) -> Palette:
    """A deep colour mesh with a bright far corner."""
    hue += (0, 18, -20, 34, -10)[variant]
    warm = variant == 3
    return Palette(
        background=(
            tone(0.31, 0.16, hue),
            tone(0.68, 0.14, hue + (60 if warm else -52)),
            tone(0.47, 0.21, hue + 34),
            tone(0.20, 0.09, hue),
            tone(0.48, 0.20, hue - 4),
        ),
        surface="#ffffff",
        ink="#ffffff",
        muted=tone(0.93, 0.03, hue),
        accent=tone(0.66, 0.17, hue + (70 if warm else -40)),
        accent2=tone(0.58, 0.21, hue + 40),
        highlight=tone(0.90, 0.17, 98),
        shadow=tone(0.16, 0.08, hue),
        is_dark=True,
    )


def clean(hue: float, variant: int) -> Palette:
    """Off-white ground, one strong colour, one light one."""
    hue += (0, 30, -34, 18, -16)[variant]
    ground = tone(0.975, 0.007, 95) if variant % 2 == 0 else tone(0.965, 0.014, hue)
    return Palette(
        background=(ground, tone(0.93, 0.03, hue), _vivid(hue, 0.58), tone(0.79, 0.12, hue - 38)),
        surface="#ffffff",
        ink=tone(0.25, 0.06, hue),
        muted=tone(0.47, 0.04, hue),
        accent=_vivid(hue, 0.55),
        accent2=tone(0.77, 0.13, hue - 38),
        highlight=tone(0.84, 0.16, 82),
        shadow=tone(0.32, 0.09, hue),
        is_dark=False,
    )


def _steered(hue: float) -> float:
    """The hue, kept off the yellows, whose dark shades are muddy."""
    hue %= 360
    return hue if not 62 < hue < 128 else (58.0 if hue < 95 else 132.0)


def paper(hue: float, variant: int) -> Palette:
    """Pale sky over sheets of one hue from light to deep."""
    hue = _steered(hue + (0, 36, -30, 64, -52)[variant])
    return Palette(
        background=(
            tone(0.93, 0.035, hue + 30),
            tone(0.965, 0.03, 88),
            tone(0.70, 0.10, hue),
            tone(0.55, 0.10, hue),
            tone(0.36, 0.07, hue),
        ),
        surface=tone(0.985, 0.012, 90),
        ink=tone(0.29, 0.06, hue),
        muted=tone(0.44, 0.05, hue),
        accent=tone(0.56, 0.12, hue),
        accent2=tone(0.70, 0.14, 45),
        highlight=tone(0.83, 0.14, 78),
        shadow=tone(0.26, 0.06, hue),
        is_dark=False,
    )


def night(hue: float, variant: int) -> Palette:
    """Near-black violet and blue with warm lights."""
    hue += (0, 28, -30, 14, -14)[variant]
    return Palette(
        background=(
            tone(0.19, 0.07, hue),
            tone(0.33, 0.13, hue + 18),
            tone(0.13, 0.04, hue - 8),
            tone(0.36, 0.10, hue + 74),
        ),
        surface=tone(0.27, 0.07, hue),
        ink="#ffffff",
        muted=tone(0.86, 0.03, hue),
        accent=tone(0.76, 0.15, 60 + 6 * variant),
        accent2=tone(0.68, 0.17, hue + 60),
        highlight=tone(0.87, 0.14, 84),
        shadow="#05030c",
        is_dark=True,
    )


def bold(hue: float, variant: int) -> Palette:
    """One saturated poster ground and two colours against it."""
    trio = (hue, hue + 75, hue - 125)
    grounds = ((0.53, 0.22, 0), (0.88, 0.17, 1), (0.30, 0.12, 0), (0.95, 0.03, 1), (0.52, 0.20, 2))
    lightness, chroma, index = grounds[variant]
    ground = tone(lightness, chroma, trio[index])
    ink = "#ffffff" if contrast("#ffffff", ground) >= 4.8 else ink_on(ground)
    second, third = (_vivid(trio[(index + step) % 3]) for step in (1, 2))
    return Palette(
        background=(
            ground,
            mix(ground, "#000000" if ink == "#ffffff" else "#ffffff", 0.14),
            second,
            third,
        ),
        surface="#ffffff",
        ink=ink,
        muted=readable(mix(ground, ink, 0.75), ground),
        accent=second if lightness < 0.9 else tone(0.58, 0.21, trio[0]),
        accent2=third,
        highlight=tone(0.90, 0.17, 100) if lightness < 0.7 else tone(0.50, 0.20, trio[0]),
        shadow=mix(ground, "#000000", 0.65),
        is_dark=ink == "#ffffff",
    )


def _vivid(hue: float, lightness: float = 0.66) -> str:
    """The colour of a hue at the lightness where it is purest: yellow is light, blue is not."""
    yellow = max(0.0, 1 - abs((hue - 100 + 180) % 360 - 180) / 80)
    return tone(lightness + 0.22 * yellow, 0.20, hue)


def nature(hue: float, variant: int) -> Palette:
    """Sage and cream, or deep forest green."""
    hue = _steered(hue + (0, -28, 26, 10, -12)[variant])
    if variant in (1, 3):
        return Palette(
            background=(
                tone(0.33, 0.07, hue),
                tone(0.46, 0.09, hue),
                tone(0.27, 0.06, hue),
                tone(0.58, 0.11, hue - 20),
            ),
            surface=tone(0.97, 0.02, 100),
            ink=tone(0.98, 0.015, 100),
            muted=tone(0.90, 0.04, hue),
            accent=tone(0.74, 0.14, hue - 15),
            accent2=tone(0.74, 0.13, 60),
            highlight=tone(0.88, 0.14, 92),
            shadow=tone(0.18, 0.04, hue),
            is_dark=True,
        )
    return Palette(
        background=(
            tone(0.955, 0.025, 105),
            tone(0.89, 0.06, hue),
            tone(0.72, 0.12, hue),
            tone(0.50, 0.11, hue),
        ),
        surface="#ffffff",
        ink=tone(0.29, 0.06, hue),
        muted=tone(0.45, 0.05, hue),
        accent=tone(0.52, 0.12, hue),
        accent2=tone(0.72, 0.14, 58),
        highlight=tone(0.82, 0.15, 78),
        shadow=tone(0.28, 0.06, hue),
        is_dark=False,
    )


def tech(hue: float, variant: int) -> Palette:
    """Midnight blue with a luminous accent."""
    hue += (0, 34, -30, 58, -14)[variant]
    return Palette(
        background=(
            tone(0.18, 0.045, hue + 20),
            tone(0.26, 0.09, hue + 20),
            tone(0.13, 0.03, hue + 20),
            tone(0.40, 0.14, hue),
        ),
        surface=tone(0.25, 0.05, hue + 20),
        ink="#ffffff",
        muted=tone(0.83, 0.04, hue),
        accent=tone(0.80, 0.14, hue - 20),
        accent2=tone(0.62, 0.21, hue + 60),
        highlight=tone(0.86, 0.16, hue - 30),
        shadow="#02050c",
        is_dark=True,
    )


def retro(hue: float, variant: int) -> Palette:
    """Cream and sand with faded print colours."""
    hue += (0, 150, 40, -30, 110)[variant]
    return Palette(
        background=(
            tone(0.93, 0.045, 85),
            tone(0.88, 0.07, 80),
            tone(0.68, 0.13, hue),
            tone(0.52, 0.10, hue + 150),
        ),
        surface=tone(0.97, 0.025, 88),
        ink=tone(0.30, 0.06, 40),
        muted=tone(0.43, 0.06, 45),
        accent=tone(0.57, 0.15, hue),
        accent2=tone(0.56, 0.09, hue + 150),
        highlight=tone(0.80, 0.15, 75),
        shadow=tone(0.30, 0.06, 40),
        is_dark=False,
    )


def watercolor(hue: float, variant: int) -> Palette:
    """White paper and three pools of pale colour."""
    hue = _steered(hue + (0, 40, -40, 80, 20)[variant])
    return Palette(
        background=(
            tone(0.985, 0.006, 90),
            tone(0.84, 0.09, hue),
            tone(0.86, 0.08, _steered(hue + 70)),
            tone(0.89, 0.07, _steered(hue - 60)),
        ),
        surface="#ffffff",
        ink=tone(0.30, 0.06, hue),
        muted=tone(0.46, 0.05, hue),
        accent=tone(0.58, 0.14, hue),
        accent2=tone(0.70, 0.13, _steered(hue + 70)),
        highlight=tone(0.80, 0.13, _steered(hue - 60)),
        shadow=tone(0.45, 0.06, hue),
        is_dark=False,
    )


def studio(hue: float, variant: int) -> Palette:
    """A soft monochrome sweep."""
    hue += (0, 40, -36, 76, -64)[variant]
    return Palette(
        background=(
            tone(0.885, 0.055, hue),
            tone(0.94, 0.035, hue),
            tone(0.80, 0.085, hue),
            tone(0.73, 0.11, hue),
        ),
        surface=tone(0.985, 0.01, hue),
        ink=tone(0.27, 0.08, hue),
        muted=tone(0.42, 0.07, hue),
        accent=_vivid(hue, 0.55),
        accent2=tone(0.72, 0.15, hue + 55),
        highlight=tone(0.84, 0.15, 84),
        shadow=tone(0.40, 0.12, hue),
        is_dark=False,
    )
