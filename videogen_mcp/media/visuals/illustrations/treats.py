"""Snacks, fruit and sweets."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    blob,
    box,
    circle,
    curve,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def burger(p: Paints) -> str:
    """A hamburger."""
    art = Art("burger")
    bun = mix("#e39a45", p.main, 0.05)
    art.clay("M72 384H440V404Q440 468 376 468H136Q72 468 72 404Z", bun, side=18, rim=6)
    art.clay(box(52, 322, 408, 74, 36), "#7a4630", side=14, rim=6)
    cheese = polygon(
        [(70, 298), (442, 298), (360, 356), (290, 318), (206, 372), (128, 318)],
        [8, 8, 14, 10, 14, 10],
    )
    art.clay(cheese, mix("#ffc23d", p.third, 0.15), side=8, rim=4)
    art.clay(box(62, 264, 388, 48, 24), "#e8503f", side=9, rim=5)
    lettuce = (
        "M40 262C40 232 80 232 96 240H416C432 232 472 232 472 262"
        "C472 290 436 296 414 274C396 300 352 300 334 276C314 302 276 302 256 276"
        "C236 302 198 302 178 276C160 300 116 300 98 274C76 296 40 290 40 262Z"
    )
    art.clay(lettuce, p.leaf, side=10, rim=6)
    top = "M56 232C56 128 146 62 256 62C366 62 456 128 456 232Q456 252 436 252H76Q56 252 56 232Z"
    art.clay(top, bun, depth=0.11, side=28, rim=9)
    for x, y, turn in (
        (150, 142, -30),
        (214, 108, 16),
        (286, 112, -10),
        (352, 148, 26),
        (250, 160, 34),
        (176, 194, 8),
        (320, 196, -24),
        (394, 200, 40),
        (116, 206, -16),
    ):
        art.clay(ellipse(x, y, 13, 8, turn), "#fff0cf", side=4, rim=0)
    art.gloss(128, 150, 16, 40, 48, 0.45)
    return art.svg()


def ice_cream(p: Paints) -> str:
    """Three scoops in a cone."""
    art = Art("ice_cream")
    cone = polygon([(142, 262), (370, 262), (268, 486), (244, 486)], [16, 16, 12, 12])
    wafer = "#e2a458"
    art.clay(cone, wafer, side=14, rim=6)
    with art.clipped(cone):
        for i in range(-6, 12):
            art.line(f"M{90 + i * 46} 240L{210 + i * 46} 500", shade(wafer, -0.12), 6, 0.7)
            art.line(f"M{90 + i * 46} 500L{210 + i * 46} 240", shade(wafer, -0.12), 6, 0.7)
    for x, y, r, colour in (
        (192, 206, 84, p.second),
        (320, 206, 84, shade(p.third, 0.02)),
        (256, 120, 88, p.main),
    ):
        low = y + r * 0.62
        scoop = (
            f"M{x - r} {y}C{x - r} {y - r * 1.34} {x + r} {y - r * 1.34} {x + r} {y}"
            f"C{x + r * 1.12} {low} {x + r * 0.7} {low + 14} {x + r * 0.56} {low - 4}"
            f"C{x + r * 0.4} {low + 32} {x + r * 0.08} {low + 28} {x} {low}"
            f"C{x - r * 0.1} {low + 24} {x - r * 0.42} {low + 26} {x - r * 0.54} {low - 2}"
            f"C{x - r * 0.74} {low + 16} {x - r * 1.12} {low} {x - r} {y}Z"
        )
        art.clay(scoop, colour, depth=0.11, side=15, rim=8)
        art.gloss(x - r * 0.44, y - r * 0.42, r * 0.13, r * 0.26, 40, 0.75)
    art.ball(circle(262, 36, 27), "#ee3f4f")
    art.line(curve([(264, 14), (276, -8), (300, -18)]), p.leaf_dark, 7)
    art.gloss(253, 27, 6, 10, 38)
    for x, y, turn, colour in (
        (214, 92, 30, p.third),
        (286, 74, -30, p.paper),
        (310, 128, 60, p.second),
        (238, 146, -60, p.paper),
    ):
        art.flat(ellipse(x, y, 13, 5, turn), colour)
    return art.svg(fit=(106, -22, 406, 486))


def carrot(p: Paints) -> str:
    """A carrot with its greens."""
    art = Art("carrot")
    orange = mix("#ff8a32", p.main, 0.08)
    for tip, mid, colour in (
        ((468, 130), (410, 142), p.leaf_dark),
        ((378, 36), (366, 96), p.leaf_dark),
        ((448, 58), (400, 104), p.leaf),
    ):
        art.clay(limb([(342, 168), mid, tip], [26, 40, 18]), colour, side=8, rim=5)
        art.line(curve([(342, 168), mid, tip]), shade(colour, 0.16), 5, 0.6)
    root = (
        "M386 146C420 190 402 254 340 310C264 376 144 450 74 478C54 484 42 472 50 452"
        "C84 372 146 244 212 174C264 120 342 104 386 146Z"
    )
    art.clay(root, orange, depth=0.11, side=22, rim=9)
    with art.clipped(root):
        for a, b in (
            ((222, 158), (268, 202)),
            ((340, 300), (296, 266)),
            ((150, 256), (196, 290)),
            ((250, 372), (210, 336)),
            ((104, 344), (138, 368)),
            ((344, 128), (372, 160)),
        ):
            art.line(f"M{a[0]} {a[1]}L{b[0]} {b[1]}", shade(orange, -0.13), 9, 0.7)
    art.gloss(214, 216, 13, 50, 42, 0.6)
    return art.svg(fit=(47, 27, 477, 480))


def orange(p: Paints) -> str:
    """An orange and its half."""
    art = Art("orange")
    peel = mix("#ff9a2e", p.main, 0.08)
    art.clay(circle(312, 218, 156), peel, depth=0.11, side=24, rim=9)
    art.clay("M300 76C310 26 376 14 428 40C416 90 352 108 300 76Z", p.leaf, side=8, rim=5)
    art.clay(limb([(306, 88), (300, 62)], [16, 14]), p.wood, side=4, rim=0)
    art.gloss(248, 150, 18, 38, 40, 0.6)
    for x, y in ((340, 160), (396, 214), (300, 200), (362, 266), (420, 170)):
        art.flat(circle(x, y, 5), shade(peel, -0.1), 0.6)
    art.shadow_on(circle(312, 218, 156), circle(172, 334, 140), 10, 4, 0.25)
    art.clay(circle(172, 334, 140), peel, side=14, rim=8)
    art.flat(circle(172, 334, 122), art.lit("#fff1d2", 0.03))
    for i in range(8):
        a, b, c = (
            around(172, 334, 18, i * 45 + 22.5),
            around(172, 334, 108, i * 45 + 5),
            around(172, 334, 108, i * 45 + 40),
        )
        art.clay(
            polygon([a, b, around(172, 334, 116, i * 45 + 22.5), c], [4, 16, 30, 16]),
            shade(peel, 0.06),
            side=6,
            rim=3,
        )
    return art.svg(fit=(32, 26, 468, 474))


def cheese(p: Paints) -> str:
    """A wedge of cheese with holes."""
    art = Art("cheese")
    yellow = mix("#ffc637", p.third, 0.15)
    top = polygon([(40, 256), (360, 90), (474, 216)], [22, 20, 16])
    art.clay(top, shade(yellow, 0.09), depth=0.06, side=0, rim=7)
    front = polygon([(38, 248), (474, 214), (474, 412), (44, 436)], [8, 8, 28, 28])
    art.clay(front, yellow, depth=0.09, side=20, rim=6)
    with art.clipped(front):
        for x, y, rx, ry in (
            (134, 330, 40, 36),
            (300, 296, 30, 27),
            (386, 366, 44, 40),
            (238, 392, 26, 24),
            (462, 268, 30, 28),
            (60, 420, 28, 26),
            (206, 276, 16, 14),
        ):
            art.flat(
                ellipse(x, y, rx, ry),
                art.linear(shade(yellow, -0.2), shade(yellow, -0.08), angle=60),
            )
            art.flat(ellipse(x + 4, y + 5, rx - 6, ry - 6), shade(yellow, -0.1), 0.6)
    art.flat(ellipse(330, 170, 26, 12, -20), shade(yellow, -0.1), 0.7)
    art.flat(ellipse(232, 208, 20, 9, -20), shade(yellow, -0.1), 0.7)
    art.clay(box(24, 424, 464, 36, 18), p.main, side=9, rim=6)
    return art.svg(fit=(24, 95, 488, 460))


def strawberry(p: Paints) -> str:
    """A strawberry."""
    art = Art("strawberry")
    red = mix("#f0394d", p.main, 0.06)
    body = (
        "M256 478C206 478 66 330 66 214C66 140 128 110 180 124"
        "C212 132 236 140 256 140C276 140 300 132 332 124C384 110 446 140 446 214"
        "C446 330 306 478 256 478Z"
    )
    art.clay(body, red, depth=0.12, side=30, rim=9)
    for x, y in (
        (136, 210),
        (206, 206),
        (306, 206),
        (376, 212),
        (170, 276),
        (256, 262),
        (342, 276),
        (212, 336),
        (300, 336),
        (256, 400),
        (136, 300),
        (378, 300),
    ):
        art.flat(ellipse(x, y, 7, 11), art.linear("#ffe58a", "#f2b33d", angle=90))
    for points in (
        [(256, 128), (180, 104), (104, 136)],
        [(256, 128), (332, 104), (408, 136)],
        [(256, 128), (196, 160), (164, 204)],
        [(256, 128), (316, 160), (348, 204)],
        [(256, 128), (256, 170), (256, 218)],
    ):
        art.clay(limb(points, [44, 52, 8]), p.leaf, side=8, rim=5)
    art.clay(limb([(256, 132), (262, 84), (290, 50)], [22, 18, 20]), p.leaf_dark, side=5, rim=4)
    art.gloss(118, 208, 13, 34, 18, 0.55)
    return art.svg()


def cookie(p: Paints) -> str:
    """A chocolate-chip cookie with a bite taken."""
    art = Art("cookie")
    dough = mix("#d99a56", p.main, 0.05)
    edge = [around(256, 256, 214, a) for a in range(0, 291, 15)]
    bite = [
        (330, 70),
        (316, 104),
        (340, 130),
        (334, 164),
        (372, 178),
        (396, 206),
        (430, 204),
        (452, 220),
    ]
    body = blob([*edge, *bite], 0.9)
    art.clay(body, dough, depth=0.1, side=26, rim=10)
    for x, y, r in (
        (150, 160, 30),
        (240, 120, 22),
        (110, 270, 24),
        (210, 250, 32),
        (300, 220, 22),
        (176, 370, 28),
        (290, 340, 32),
        (380, 300, 26),
        (356, 400, 20),
        (250, 434, 20),
    ):
        art.clay(
            blob([around(x, y, r * (1 if k % 2 else 0.86), k * 60 + x) for k in range(6)]),
            "#6b3d26",
            side=7,
            rim=4,
        )
    for x, y in (
        (192, 196),
        (330, 276),
        (140, 320),
        (236, 306),
        (310, 420),
        (404, 356),
        (196, 110),
    ):
        art.flat(circle(x, y, 5), shade(dough, -0.14), 0.7)
    for x, y, r, colour in (
        (404, 96, 13, p.main),
        (444, 140, 9, p.second),
        (378, 128, 8, dough),
        (440, 66, 7, p.third),
    ):
        art.ball(circle(x, y, r), colour)
    return art.svg()


def chocolate(p: Paints) -> str:
    """A bar of chocolate, half unwrapped."""
    art = Art("chocolate")
    brown = "#7b4629"
    with art.group("rotate(14 256 256)"):
        art.clay(box(124, 40, 264, 300, 18), shade(brown, -0.05), side=12, rim=5)
        for x in (136, 220, 304):
            for y in (54, 138, 222):
                art.clay(box(x, y, 76, 76, 12), brown, side=8, rim=5)
                art.clay(box(x + 13, y + 13, 50, 50, 8), shade(brown, 0.03), side=6, rim=4)
        foil = polygon(
            [
                (112, 244),
                (150, 224),
                (188, 250),
                (226, 222),
                (264, 250),
                (302, 222),
                (340, 250),
                (376, 226),
                (400, 246),
                (400, 290),
                (112, 290),
            ],
            5,
        )
        art.clay(foil, mix("#e3e8f0", p.main, 0.06), side=8, rim=4)
        wrapper = box(108, 268, 296, 212, 18)
        art.clay(wrapper, p.main, depth=0.1, side=18, rim=7)
        art.flat(box(108, 306, 296, 18), p.third)
        art.flat(box(108, 440, 296, 12), p.third)
        art.clay(ellipse(256, 382, 70, 42), p.second, side=8, rim=5)
    return art.svg(fit=(61, 18, 433, 506))


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "burger": burger,
    "carrot": carrot,
    "cheese": cheese,
    "chocolate": chocolate,
    "cookie": cookie,
    "ice_cream": ice_cream,
    "orange": orange,
    "strawberry": strawberry,
}
