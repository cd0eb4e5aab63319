"""The house and its furniture."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import lean, mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    box,
    circle,
    curve,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints, water


def _pane(
    art: Art, x: float, y: float, width: float, height: float, p: Paints, r: float = 10
) -> None:
    """A framed window with a cross of bars and a glint."""
    art.clay(box(x - 9, y - 9, width + 18, height + 18, r + 6), p.paper, depth=0.04, side=6, rim=0)
    glass = box(x, y, width, height, r)
    art.flat(
        glass, art.linear(shade(p.glass, 0.03), lean(shade(p.glass, -0.12), p.main, 0.45), angle=60)
    )
    with art.clipped(glass):
        slant = polygon(
            [
                (x + width * 0.1, y + height),
                (x + width * 0.6, y),
                (x + width * 0.85, y),
                (x + width * 0.35, y + height),
            ]
        )
        art.flat(slant, "#ffffff", 0.35)
    art.flat(box(x + width / 2 - 4, y, 8, height), p.paper)
    art.flat(box(x, y + height / 2 - 4, width, 8), p.paper)


def house(p: Paints) -> str:
    """A house with a tiled roof."""
    art = Art("house")
    art.clay(box(350, 76, 58, 130, 10), shade(p.second, -0.06), side=10, rim=5)
    art.clay(box(342, 66, 74, 26, 9), p.second, side=6, rim=4)
    wall = polygon([(92, 226), (256, 92), (420, 226), (420, 456), (92, 456)], [6, 20, 6, 20, 20])
    cream = mix("#fff3dc", p.third, 0.12)
    art.clay(wall, cream, depth=0.06, side=24, rim=0)
    roof = polygon(
        [(26, 252), (236, 60), (276, 60), (486, 252), (450, 282), (256, 112), (62, 282)],
        [20, 20, 20, 20, 16, 14, 16],
    )
    art.shadow_on(wall, roof, 4, 20, 0.28)
    art.clay(roof, p.main, side=12, rim=7)
    art.clay(box(214, 316, 84, 140, 18), p.wood, side=9, rim=5)
    art.flat(box(230, 332, 52, 44, 10), shade(p.wood, 0.09))
    art.ball(circle(282, 396, 8), p.glow)
    _pane(art, 124, 300, 58, 66, p)
    _pane(art, 330, 300, 58, 66, p)
    art.clay(circle(256, 206, 38), p.paper, depth=0.04, side=6, rim=0)
    art.flat(
        circle(256, 206, 27),
        art.linear(shade(p.glass, 0.03), lean(shade(p.glass, -0.12), p.main, 0.45), angle=60),
    )
    art.line("M256 180V232M230 206H282", p.paper, 7)
    for x, r in ((74, 32), (118, 26), (400, 28), (444, 34)):
        art.clay(circle(x, 444 - (r - 28) * 0.6, r), p.leaf, depth=0.1, side=9, rim=5)
    art.clay(box(40, 450, 432, 28, 14), p.leaf_dark, side=6, rim=4)
    return art.svg(fit=(33, 60, 479, 478))


def bed(p: Paints) -> str:
    """A made bed."""
    art = Art("bed")
    art.clay("M72 280V140Q72 84 128 84H384Q440 84 440 140V280Z", p.wood, side=16, rim=8)
    for x in (112, 272):
        art.flat(box(x, 124, 128, 130, 26), shade(p.wood, -0.07), 0.7)
    for x in (64, 404):
        art.clay(box(x, 420, 44, 56, 12), shade(p.wood, -0.12), side=7, rim=0)
    art.clay(box(48, 262, 416, 120, 34), p.paper, depth=0.04, side=10, rim=0)
    for x in (96, 268):
        pillow = (
            f"M{x} 222Q{x - 6} 194 {x + 26} 198Q{x + 74} 190 {x + 122} 198"
            f"Q{x + 154} 194 {x + 148} 222L{x + 154} 270Q{x + 154} 296 {x + 126} 292"
            f"Q{x + 74} 298 {x + 22} 292Q{x - 6} 296 {x - 6} 270Z"
        )
        art.clay(pillow, shade(p.second, 0.1), side=10, rim=7)
    cover = "M36 330Q36 296 70 296H442Q476 296 476 330V416Q476 440 452 440H60Q36 440 36 416Z"
    art.clay(cover, p.main, depth=0.1, side=18, rim=0)
    with art.clipped(cover):
        fold = box(20, 290, 472, 56, 4)
        art.flat(fold, art.linear(p.main_light, shade(p.main_light, -0.04), angle=90))
        for x in (120, 196, 272, 348, 424):
            art.flat(circle(x, 394, 13), p.third, 0.95)
    art.model(cover, p.main, side=14, rim=7)
    return art.svg(fit=(36, 84, 476, 476))


def sofa(p: Paints) -> str:
    """A sofa with two cushions."""
    art = Art("sofa")
    for x in (88, 392):
        art.clay(
            polygon([(x, 420), (x + 32, 420), (x + 24, 476), (x + 8, 476)], 6),
            p.wood,
            side=5,
            rim=0,
        )
    art.clay(box(76, 112, 360, 260, 64), p.main, side=16, rim=9)
    art.line("M256 132V300", p.main_dark, 6, 0.5)
    for x, y in ((166, 196), (346, 196)):
        art.flat(circle(x, y, 9), p.main_dark, 0.55)
    art.clay(box(96, 292, 164, 104, 34), shade(p.main, 0.05), side=10, rim=7)
    art.clay(box(252, 292, 164, 104, 34), shade(p.main, 0.05), side=10, rim=7)
    art.clay(box(72, 364, 368, 72, 26), shade(p.main, -0.06), side=12, rim=5)
    for x in (32, 386):
        art.clay(box(x, 228, 94, 212, 44), p.main, depth=0.1, side=14, rim=8)
    for x, y, turn, colour in ((172, 268, -14, p.second), (336, 268, 12, p.third)):
        with art.group(f"rotate({turn} {x} {y})"):
            art.clay(box(x - 48, y - 46, 96, 92, 24), colour, side=10, rim=6)
            art.line(f"M{x - 30} {y}H{x + 30}M{x} {y - 28}V{y + 28}", "#ffffff", 6, 0.55)
    return art.svg(fit=(32, 112, 480, 476))


def lamp(p: Paints) -> str:
    """A table lamp, lit."""
    art = Art("lamp")
    art.flat(
        polygon([(150, 250), (362, 250), (446, 456), (66, 456)], 30),
        art.linear((p.glow, 0.65), (p.glow, 0), angle=90),
    )
    art.ball(circle(256, 262, 44), shade(p.glow, 0.1), depth=0.06)
    art.clay(box(241, 270, 30, 160, 10), p.metal, side=8, rim=5)
    vase = (
        "M256 318C312 318 330 352 318 386C310 410 290 420 284 442H228"
        "C222 420 202 410 194 386C182 352 200 318 256 318Z"
    )
    art.clay(vase, p.second, depth=0.11, side=14, rim=7)
    art.clay(box(166, 434, 180, 40, 20), p.second_dark, side=10, rim=6)
    shade_ = (
        "M196 52H316Q334 52 340 70L404 242Q410 262 388 262H124Q102 262 108 242L172 70"
        "Q178 52 196 52Z"
    )
    art.clay(shade_, p.main, depth=0.11, side=24, rim=8)
    with art.clipped(shade_):
        art.flat(
            ellipse(256, 280, 190, 90),
            art.radial((p.glow, 0.75), (p.glow, 0), cx=0.5, cy=0.5, r=0.5),
        )
        art.flat(box(90, 238, 340, 30, 0), p.third)
        art.flat(box(90, 48, 340, 22, 0), p.third)
    art.line("M352 262V306", p.third, 5)
    art.ball(circle(352, 314, 11), p.third)
    art.gloss(186, 136, 11, 44, 18, 0.6)
    return art.svg()


def door(p: Paints) -> str:
    """A door that stands ajar, light coming through."""
    art = Art("door")
    frame = "M92 84Q92 36 140 36H372Q420 36 420 84V456H92Z"
    art.clay(frame, p.wood, side=14, rim=8)
    inside = "M126 92Q126 70 148 70H364Q386 70 386 92V456H126Z"
    art.flat(inside, art.linear("#fff6d8", p.glow, angle=60))
    leaf = polygon([(126, 70), (326, 108), (326, 474), (126, 456)], [16, 22, 16, 6])
    art.clay(leaf, p.main, depth=0.1, side=14, rim=7)
    for y0, y1, y2, y3 in ((112, 138, 248, 242), (276, 272, 422, 430)):
        panel = polygon(
            [(158, y0), (290, y1), (290, y3 if y0 > 200 else y2), (158, y2 if y0 > 200 else y3)], 14
        )
        art.clay(panel, shade(p.main, -0.05), side=-7, rim=0)
    art.ball(circle(300, 288, 15), p.third)
    art.clay(box(60, 450, 392, 28, 12), shade(p.wood, -0.1), side=8, rim=5)
    return art.svg()


def window(p: Paints) -> str:
    """A window with curtains and the sun outside."""
    art = Art("window")
    art.clay(box(72, 56, 368, 372, 30), p.paper, depth=0.04, side=12, rim=0)
    view = box(100, 84, 312, 318, 14)
    art.flat(view, art.linear(lean("#74c0ff", p.main_light, 0.5), "#e9f6ff", angle=90))
    with art.clipped(view):
        art.glow(312, 180, 110, p.glow, 0.7)
        art.ball(circle(312, 180, 48), p.glow)
        art.clay(
            "M80 350C150 280 230 300 280 330C340 300 400 300 440 330V430H80Z", p.leaf, side=0, rim=6
        )
        art.clay("M80 390C160 340 260 372 440 350V430H80Z", p.leaf_dark, side=0, rim=6)
        art.flat(polygon([(120, 410), (250, 70), (300, 70), (170, 410)]), "#ffffff", 0.2)
    art.clay(box(246, 80, 20, 326, 6), p.paper, depth=0.04, side=4, rim=0)
    art.clay(box(98, 236, 316, 18, 6), p.paper, depth=0.04, side=4, rim=0)
    for s in (-1, 1):
        with art.group(f"translate(256 0) scale({s} 1)"):
            curtain = (
                "M50 60H196V436C176 446 150 446 136 436C142 380 142 340 128 310"
                "C92 270 60 170 50 60Z"
            )
            art.clay(curtain, p.main, side=10 * s, rim=5)
            for d in (
                "M96 70C110 170 140 250 150 300",
                "M150 70C156 170 164 240 166 300M154 330C160 370 160 400 156 430",
            ):
                art.line(d, p.main_dark, 8, 0.4)
            art.clay(box(116, 296, 84, 26, 13), p.third, side=5, rim=3)
    art.clay(box(44, 38, 424, 26, 13), p.wood, side=6, rim=5)
    for x in (44, 468):
        art.ball(circle(x, 51, 19), shade(p.wood, -0.06))
    art.clay(box(60, 430, 392, 40, 16), p.wood, side=9, rim=5)
    return art.svg(fit=(25, 32, 487, 470))


def bathtub(p: Paints) -> str:
    """A bath full of foam."""
    art = Art("bathtub")
    for x in (110, 366):
        art.clay(
            (
                f"M{x} 420H{x + 40}C{x + 44} 446 {x + 40} 474 {x + 20} 474"
                f"C{x} 474 {x - 4} 446 {x} 420Z"
            ),
            p.third,
            side=6,
            rim=4,
        )
    art.line(
        curve([(424, 268), (424, 150), (396, 102), (344, 112), (328, 148)]),
        shade(p.metal, -0.06),
        30,
    )
    art.line(
        curve([(420, 268), (420, 152), (394, 106), (346, 114), (326, 146)]),
        shade(p.metal, 0.08),
        14,
    )
    art.clay(polygon([(288, 144), (366, 150), (380, 178), (270, 172)], 9), p.metal, side=7, rim=4)
    for x, y in ((286, 196), (318, 200), (350, 204), (300, 228), (336, 232)):
        art.flat(limb([(x, y), (x - 3, y + 14)], [8, 11]), water(p))
    white = mix(p.paper, p.main_light, 0.12)
    for x, y, r in (
        (104, 262, 40),
        (160, 238, 52),
        (226, 262, 44),
        (286, 268, 36),
        (344, 272, 32),
        (192, 204, 28),
        (390, 276, 24),
    ):
        art.clay(circle(x, y, r), white, depth=0.06, side=9, rim=0)
        art.flat(ellipse(x - r * 0.34, y - r * 0.36, r * 0.26, r * 0.16, -40), "#ffffff", 0.95)
    tub = "M52 290H460C458 372 430 440 364 440H148C82 440 54 372 52 290Z"
    art.clay(tub, p.main, depth=0.1, side=26, rim=0)
    art.clay(box(32, 270, 448, 42, 21), p.main_light, side=9, rim=6)
    art.gloss(112, 364, 11, 36, -18, 0.55)
    for x, y, r in ((84, 148, 24), (124, 92, 15), (60, 88, 11)):
        art.bubble(x, y, r, water(p))
    return art.svg(fit=(32, 77, 480, 474))


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "bathtub": bathtub,
    "bed": bed,
    "door": door,
    "house": house,
    "lamp": lamp,
    "sofa": sofa,
    "window": window,
}
