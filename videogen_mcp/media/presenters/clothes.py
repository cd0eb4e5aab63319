"""Necks, shoulders and what is worn on them."""

from __future__ import annotations

from ..visuals.illustrations.colour import shade
from ..visuals.illustrations.shapes import box, circle, curve, polygon
from ..visuals.illustrations.style import Art
from .face import outline
from .look import Look

TORSO = (
    "M-196 320C-196 226 -156 190 -88 170C-56 160 -44 152 -42 134H42C44 152 56 160 88 170"
    "C156 190 196 226 196 320Z"
)
_DRESSED = (
    "M-196 330C-196 226 -156 190 -88 169C-66 160 -60 140 -60 100H60C60 140 66 160 88 169"
    "C156 190 196 226 196 330Z"
)
NECK = "M-38 62H38V142C38 166 20 182 0 182C-20 182 -38 166 -38 142Z"


def draw_body(art: Art, look: Look) -> None:
    """The shoulders, dressed."""
    with art.group(f"scale({look.broad} 1)"):
        art.clay(TORSO, look.top, depth=0.07, side=18, rim=6)
        for side in (-1, 1):
            sleeve = [(side * 130, 320), (side * 134, 282), (side * 126, 250)]
            art.line(curve(sleeve), shade(look.top, -0.12), 5, 0.5)


def draw_neck(art: Art, look: Look) -> None:
    """The neck, the shadow of the chin on it, and the collar around it."""
    with art.group(f"scale({look.broad} 1)"):
        if look.clothes != "turtleneck":
            art.flat(NECK, art.lit(shade(look.skin, -0.035)))
            art.shadow_on(NECK, outline(look.face), 3, 22, 0.3)
        with art.clipped(_DRESSED):
            _COLLARS[look.clothes](art, look)
        if look.necklace:
            _draw_necklace(art, look.necklace)


def _draw_necklace(art: Art, colour: str) -> None:
    for step in range(-6, 7):
        x = step * 6.6
        art.ball(circle(x, 176 - (x / 42) ** 2 * 26, 5.2), colour)


def _opening(art: Art, look: Look, depth: float) -> None:
    """The skin that an open collar shows."""
    art.flat(f"M-40 132L0 {depth}L40 132Z", art.lit(shade(look.skin, -0.03)))


def _blazer(art: Art, look: Look) -> None:
    art.flat("M-50 150C-40 190 40 190 50 150L10 330H-10Z", art.lit(look.under, 0.04))
    art.flat("M-39 130V142C-39 172 39 172 39 142V130Z", art.lit(shade(look.skin, -0.04)))
    _lapels(art, look)


def _lapels(art: Art, look: Look) -> None:
    for side in (-1, 1):
        with art.group(f"scale({side} 1)"):
            lapel = [(40, 138), (66, 152), (104, 196), (78, 216), (92, 228), (10, 322), (30, 214)]
            art.clay(polygon(lapel, 5), shade(look.top, 0.05), side=6, rim=4)


def _suit(art: Art, look: Look) -> None:
    art.flat("M-50 146L50 146L10 330H-10Z", art.lit(look.under, 0.04))
    tie = "#9c2f3f" if look.lips is None else look.lips
    knot = [(-13, 178), (13, 178), (9, 198), (20, 330), (-20, 330), (-9, 198)]
    art.clay(polygon(knot, 4), tie, side=5, rim=0)
    _lapels(art, look)
    _shirt_collar(art, look.under)


def _shirt_collar(art: Art, colour: str) -> None:
    for side in (-1, 1):
        with art.group(f"scale({side} 1)"):
            collar = polygon([(38, 122), (54, 146), (34, 206), (2, 176)], 5)
            art.clay(collar, shade(colour, 0.02), depth=0.04, side=5, rim=0)


def _shirt(art: Art, look: Look) -> None:
    _opening(art, look, 196)
    art.line("M0 196V330", shade(look.top, -0.1), 4, 0.7)
    for y in (222, 262, 302):
        art.flat(circle(0, y, 4.6), look.under)
    _shirt_collar(art, look.top)


def _sweater(art: Art, look: Look) -> None:
    band = "M-52 140C-44 202 44 202 52 140L40 130C34 180 -34 180 -40 130Z"
    art.clay(band, shade(look.top, 0.04), side=4, rim=3)
    for step in range(-5, 6):
        x = step * 8.2
        y = 186 - (x / 46) ** 2 * 34
        art.line(
            f"M{x * 0.92:.1f} {y - 11:.1f}L{x * 1.04:.1f} {y + 2:.1f}",
            shade(look.top, -0.1),
            2.4,
            0.5,
        )


def _hoodie(art: Art, look: Look) -> None:
    hood = (
        "M-46 126C-84 142 -104 166 -96 190C-60 232 60 232 96 190C104 166 84 142 46 126"
        "C46 192 -46 192 -46 126Z"
    )
    art.clay(hood, shade(look.top, 0.04), side=8, rim=5)
    for side in (-1, 1):
        art.line(curve([(side * 28, 208), (side * 32, 244), (side * 28, 276)]), look.under, 6)
        art.flat(circle(side * 28, 280, 5), look.under)


def _turtleneck(art: Art, look: Look) -> None:
    art.clay("M-44 96C-46 140 -56 158 -70 172C-30 194 30 194 70 172C56 158 46 140 44 96Z",
             look.top, side=8, rim=4)  # fmt: skip
    art.line("M-46 128C-20 142 20 142 46 128", shade(look.top, -0.12), 4, 0.6)
    art.line("M-50 152C-20 168 20 168 50 152", shade(look.top, -0.12), 3, 0.4)
    art.shadow_on(box(-46, 90, 92, 60), outline(look.face), 3, 16, 0.26)


def _cardigan(art: Art, look: Look) -> None:
    art.flat("M-44 148L44 148L26 330H-26Z", art.lit(look.under, 0.04))
    art.flat("M-40 130V144C-40 184 40 184 40 144V130Z", art.lit(shade(look.skin, -0.04)))
    for side in (-1, 1):
        with art.group(f"scale({side} 1)"):
            edge = [(44, 138), (66, 152), (74, 200), (34, 330), (14, 330), (44, 206)]
            art.clay(polygon(edge, 6), shade(look.top, 0.05), side=5, rim=4)
    for y in (262, 298):
        art.ball(circle(33 - (y - 262) * 0.28, y, 5), look.under)


def _jacket(art: Art, look: Look) -> None:
    art.flat("M-58 140L58 140L30 330H-30Z", art.lit(look.under, 0.04))
    art.flat("M-39 130V142C-39 172 39 172 39 142V130Z", art.lit(shade(look.skin, -0.04)))
    seam = shade(look.top, 0.2)
    for side in (-1, 1):
        with art.group(f"scale({side} 1)"):
            collar = polygon([(38, 126), (62, 140), (98, 190), (52, 226), (26, 184)], 7)
            art.clay(collar, shade(look.top, 0.06), side=6, rim=4)
            art.line("M36 222L32 322", seam, 3, 0.7)
            art.line(
                polygon([(78, 244), (138, 244), (134, 306), (106, 318), (80, 306)], 6), seam, 3, 0.6
            )
            art.line("M80 262H136", seam, 3, 0.6)
            art.ball(circle(107, 263, 5), "#d9b36a")


def _polo(art: Art, look: Look) -> None:
    _opening(art, look, 214)
    art.flat("M-7 204H7V262H-7Z", shade(look.top, -0.06))
    for y in (226, 248):
        art.flat(circle(0, y, 4), look.under)
    for side in (-1, 1):
        with art.group(f"scale({side} 1)"):
            collar = polygon([(38, 124), (60, 148), (46, 204), (4, 208), (28, 168)], 6)
            art.clay(collar, shade(look.top, 0.05), side=5, rim=3)
            art.line("M56 156L43 198L12 203", look.under, 4, 0.9)


_COLLARS = {
    "blazer": _blazer,
    "suit": _suit,
    "sweater": _sweater,
    "hoodie": _hoodie,
    "shirt": _shirt,
    "turtleneck": _turtleneck,
    "cardigan": _cardigan,
    "jacket": _jacket,
    "polo": _polo,
}
