"""Limbs and bodies of whole figures: arms, legs, shirts and shoes."""

from __future__ import annotations

from collections.abc import Sequence

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import Point, box, circle, ellipse, limb
from videogen_mcp.media.visuals.illustrations.style import Art


def arm(
    art: Art,
    points: Sequence[Point],
    skin: str,
    sleeve: str,
    *,
    size: float = 1,
    long: bool = False,
) -> None:
    """An arm from shoulder to hand: bare with a short sleeve, or all sleeve but for the hand."""
    widths = [w * size for w in (46, 38, 30)]
    art.clay(limb(points, widths), sleeve if long else skin, side=7, rim=4)
    hand = points[-1]
    art.clay(circle(hand[0], hand[1], 19 * size), skin, side=5, rim=3)
    if not long:
        (x0, y0), (x1, y1) = points[0], points[1]
        end = (x0 + (x1 - x0) * 0.62, y0 + (y1 - y0) * 0.62)
        art.clay(limb([points[0], end], [54 * size, 54 * size]), sleeve, side=7, rim=4)


def leg(
    art: Art, points: Sequence[Point], cloth: str, *, size: float = 1, ankle: float = 34
) -> None:
    """A leg from hip to ankle."""
    art.clay(limb(points, [w * size for w in (68, 54, ankle)]), cloth, side=9, rim=4)


def shirt(art: Art, x: float, top: float, hem: float, half: float, colour: str) -> str:
    """An upright upper body with a straight hem; returns its outline."""
    waist = half * 0.84
    d = (
        f"M{x - half} {top + 40}C{x - half} {top + 8} {x - half + 18} {top} {x} {top}"
        f"C{x + half - 18} {top} {x + half} {top + 8} {x + half} {top + 40}"
        f"C{x + half} {top + 80} {x + waist} {hem - 60} {x + half * 0.94} {hem - 14}"
        f"Q{x + half * 0.94} {hem} {x + half * 0.74} {hem}H{x - half * 0.74}"
        f"Q{x - half * 0.94} {hem} {x - half * 0.94} {hem - 14}"
        f"C{x - waist} {hem - 60} {x - half} {top + 80} {x - half} {top + 40}Z"
    )
    art.clay(d, colour, side=14, rim=7)
    return d


def crossed_legs(art: Art, x: float, y: float, cloth: str, skin: str) -> None:
    """Legs folded under somebody who sits on the floor; y is the floor."""
    with art.group(f"translate({x} {y})"):
        lap = (
            "M-84 -78C-150 -74 -192 -46 -192 -20C-192 2 -160 4 -100 2H100"
            "C160 4 192 2 192 -20C192 -46 150 -74 84 -78Z"
        )
        art.clay(lap, shade(cloth, -0.04), side=10, rim=6)
        art.clay(ellipse(-104, -12, 34, 17, -8), skin, side=5, rim=3)
        art.clay(
            (
                "M182 -40C196 -22 190 0 150 2C80 8 -20 10 -78 0C-92 -8 -92 -26 -78 -32"
                "C0 -36 70 -38 118 -52C150 -60 172 -56 182 -40Z"
            ),
            shade(cloth, 0.01),
            side=8,
            rim=5,
        )
        art.clay(ellipse(104, -8, 34, 17, 8), skin, side=5, rim=3)
        art.clay(
            (
                "M-182 -40C-196 -22 -190 2 -150 4C-80 10 20 12 78 4C92 -4 92 -22 78 -28"
                "C0 -32 -70 -38 -118 -52C-150 -60 -172 -56 -182 -40Z"
            ),
            shade(cloth, 0.05),
            side=8,
            rim=6,
        )


def shoe(art: Art, x: float, y: float, colour: str, *, turn: float = 0, size: float = 1) -> None:
    """A sports shoe pointing right; (x, y) is the ankle."""
    with art.group(f"translate({x} {y}) rotate({turn}) scale({size})"):
        upper = "M-30 -20C-20 -26 6 -26 14 -20C22 -2 60 0 66 20V30H-32Q-36 4 -30 -20Z"
        art.clay(upper, colour, side=6, rim=4)
        art.clay(box(-36, 22, 106, 16, 8), "#ffffff", side=4, rim=0)
        for i in range(3):
            art.line(f"M{8 + i * 11} {-10 + i * 6}L{18 + i * 11} {-14 + i * 6}", "#ffffff", 4, 0.9)
