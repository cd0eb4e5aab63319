"""Plants."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import distance, mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    curve,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints

SOIL = "#8a5a3c"


def fir(art: Art, x: float, top: float, bottom: float, colour: str) -> None:
    """Three skirts of branches, the lowest first."""
    tall = bottom - top
    for i, (start, end, half) in enumerate(
        ((0.36, 1.0, 0.47), (0.17, 0.72, 0.37), (0.0, 0.44, 0.27))
    ):
        y0, y1, w = top + tall * start, top + tall * end, tall * half
        skirt = [
            (x, y0),
            (x + w, y1 - tall * 0.05),
            (x + w * 0.62, y1 - tall * 0.015),
            (x + w * 0.34, y1 + tall * 0.035),
            (x, y1 - tall * 0.01),
            (x - w * 0.34, y1 + tall * 0.035),
            (x - w * 0.62, y1 - tall * 0.015),
            (x - w, y1 - tall * 0.05),
        ]
        r = tall * 0.055
        d = polygon(skirt, [r, r, r, r, r, r, r, r])
        art.clay(d, shade(colour, 0.035 * i), depth=0.08, side=tall * 0.06, rim=tall * 0.018)


def _blossom(p: Paints) -> str:
    """A colour of the palette that stands out from leaves."""
    return p.main if distance(p.main, p.leaf) > 0.14 else p.second


def tree(p: Paints) -> str:
    """A broad-leaved tree with fruit."""
    art = Art("tree")
    trunk = "M222 478C238 440 232 380 228 320H284C280 380 276 440 292 478Z"
    art.clay(trunk, p.wood, side=12, rim=5)
    art.clay(limb([(258, 380), (306, 340), (336, 290)], [24, 16]), p.wood, side=6, rim=0)
    art.clay(limb([(254, 368), (206, 330), (182, 290)], [22, 14]), p.wood, side=6, rim=0)
    for x, y, r, step in (
        (150, 252, 96, -0.06),
        (362, 250, 96, -0.06),
        (256, 286, 84, -0.09),
        (188, 148, 92, 0.0),
        (328, 144, 88, -0.02),
        (256, 206, 112, 0.03),
    ):
        art.clay(circle(x, y, r), shade(p.leaf, step), depth=0.09, side=20, rim=9)
    for x, y in ((176, 252), (330, 262), (254, 160), (366, 180), (146, 178), (262, 308)):
        art.ball(circle(x, y, 17), _blossom(p))
        art.gloss(x - 6, y - 6, 4, 6, 30)
    return art.svg(fit=(54, 56, 458, 478))


def pine(p: Paints) -> str:
    """A fir tree."""
    art = Art("pine")
    art.clay("M222 380H290L300 462Q301 478 286 478H226Q211 478 212 462Z", p.wood, side=14, rim=5)
    fir(art, 256, 36, 410, mix(p.leaf_dark, p.main, 0.12))
    return art.svg()


def leaf(p: Paints) -> str:
    """One green leaf."""
    art = Art("leaf")
    green = mix(p.leaf, p.main, 0.14)
    art.clay(
        limb([(180, 340), (120, 404), (74, 468)], [18, 20, 26]), shade(green, -0.14), side=6, rim=4
    )
    blade = "M132 392C60 240 150 80 456 48C486 328 320 468 132 392Z"
    art.clay(blade, green, depth=0.13, side=30, rim=9)
    with art.clipped(blade):
        lower = "M132 392C220 300 330 180 470 40L520 60V480H132Z"
        art.flat(lower, shade(green, -0.16), 0.28)
    vein = shade(green, 0.2)
    art.line(curve([(150, 374), (240, 282), (338, 176), (412, 94)]), vein, 9, 0.85)
    for a, b in (
        ((206, 318), (146, 274)),
        ((206, 318), (214, 392)),
        ((262, 258), (196, 190)),
        ((262, 258), (300, 352)),
        ((320, 196), (272, 126)),
        ((320, 196), (376, 268)),
    ):
        mid = ((a[0] + b[0]) / 2 + 8, (a[1] + b[1]) / 2 - 8)
        art.line(curve([a, mid, b]), vein, 6, 0.6)
    return art.svg()


def flower(p: Paints) -> str:
    """A flower with six petals on its stem."""
    art = Art("flower")
    art.clay(limb([(256, 220), (250, 350), (258, 468)], [18, 20, 24]), p.leaf_dark, side=6, rim=4)
    art.clay("M258 438C268 354 340 316 428 326C424 402 354 456 258 438Z", p.leaf, side=12, rim=6)
    art.clay("M252 462C236 390 176 356 96 372C106 438 168 482 252 462Z", p.leaf, side=12, rim=6)
    art.line(curve([(280, 420), (336, 378), (392, 348)]), shade(p.leaf, -0.14), 5, 0.6)
    art.line(curve([(230, 446), (184, 412), (132, 392)]), shade(p.leaf, -0.14), 5, 0.6)
    for i in (3, 2, 4, 1, 5, 0):
        with art.group(f"rotate({i * 60} 256 186)"):
            petal = "M256 186C210 150 196 66 256 38C316 66 302 150 256 186Z"
            art.flat(petal, art.lit(shade(_blossom(p), 0.02 * (i % 3)), 0.1, angle=90))
            art.line("M256 160V96", shade(_blossom(p), 0.16), 6, 0.5)
            art.line("M232 100C234 78 242 62 256 54", "#ffffff", 7, 0.35)
    art.shadow_on(circle(256, 186, 150), circle(256, 186, 50), 7, 9, 0.25)
    art.ball(circle(256, 186, 50), p.third)
    for i in range(8):
        x, y = around(256, 186, 30, i * 45)
        art.flat(circle(x, y, 4.5), shade(p.third, -0.2), 0.6)
    art.gloss(238, 166, 10, 16, 40, 0.7)
    return art.svg()


def seedling(p: Paints) -> str:
    """A young plant rising from the soil."""
    art = Art("seedling")
    art.clay(limb([(256, 412), (252, 320), (258, 214)], [24, 20, 16]), p.leaf_dark, side=7, rim=4)
    art.clay(
        "M258 262C254 150 340 70 462 64C468 190 384 282 258 262Z",
        p.leaf,
        depth=0.11,
        side=20,
        rim=8,
    )
    art.clay(
        "M252 312C258 216 182 138 66 132C62 248 140 332 252 312Z",
        mix(p.leaf, p.main, 0.16),
        depth=0.11,
        side=18,
        rim=8,
    )
    art.line(curve([(272, 244), (338, 176), (412, 112)]), shade(p.leaf, 0.18), 7, 0.7)
    art.line(curve([(238, 296), (176, 232), (112, 178)]), shade(p.leaf, 0.18), 7, 0.7)
    soil = (
        "M58 444C90 380 180 356 256 356C332 356 422 380 454 444Q464 476 430 476H82Q48 476 58 444Z"
    )
    art.clay(soil, SOIL, depth=0.1, side=18, rim=8)
    for x, y, r in (
        (140, 424, 9),
        (206, 396, 7),
        (318, 402, 9),
        (376, 436, 8),
        (250, 442, 10),
        (180, 450, 6),
    ):
        art.flat(ellipse(x, y, r, r * 0.7), shade(SOIL, 0.12))
    art.shadow_on(soil, ellipse(258, 366, 24, 12), 10, 6, 0.3)
    return art.svg(fit=(55, 64, 463, 476))


def forest(p: Paints) -> str:
    """A small wood of firs and leaf trees."""
    art = Art("forest")
    for x in (132, 256, 380):
        art.clay(box(x - 13, 360, 26, 90, 6), shade(p.wood, -0.06), side=6, rim=0)
    fir(art, 132, 120, 396, mix(p.leaf_dark, p.main, 0.22))
    fir(art, 390, 96, 396, mix(p.leaf_dark, p.main, 0.1))
    fir(art, 262, 40, 404, p.leaf_dark)
    ground = (
        "M34 436C100 392 180 414 256 404C340 392 420 396 478 436V446Q478 478 446 478"
        "H66Q34 478 34 446Z"
    )
    art.clay(ground, shade(p.leaf, 0.02), side=12, rim=7)
    for x, y, r, colour in (
        (74, 352, 42, p.leaf),
        (202, 372, 36, mix(p.leaf, p.third, 0.3)),
        (338, 362, 42, p.leaf),
    ):
        art.clay(box(x - 7, y + 20, 14, 66, 5), p.wood, side=4, rim=0)
        art.clay(circle(x, y, r), shade(colour, 0.05), depth=0.1, side=11, rim=6)
    for x, y, colour in (
        (140, 448, p.main),
        (300, 452, p.second),
        (420, 444, p.main),
        (236, 440, p.third),
    ):
        art.ball(circle(x, y, 9), colour)
    return art.svg(fit=(8, 48, 525, 478))


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "flower": flower,
    "forest": forest,
    "leaf": leaf,
    "pine": pine,
    "seedling": seedling,
    "tree": tree,
}
