"""The body."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    Point,
    arc,
    around,
    box,
    circle,
    curve,
    ellipse,
    limb,
    n,
    polygon,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints

ROSE = "#f2506e"
HEART = (
    "M256 466C216 432 44 330 44 188C44 108 104 56 170 56C210 56 240 76 256 108"
    "C272 76 302 56 342 56C408 56 468 108 468 188C468 330 296 432 256 466Z"
)


def _bumpy(points: Sequence[Point], bulge: float) -> str:
    """A closed outline of rounded bumps, one between each two points (clockwise)."""
    d = f"M{n(points[0][0])} {n(points[0][1])}"
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        length = math.hypot(x1 - x0, y1 - y0)
        nx, ny = (y1 - y0) / length * bulge, (x0 - x1) / length * bulge
        d += f"C{n(x0 + nx)} {n(y0 + ny)} {n(x1 + nx)} {n(y1 + ny)} {n(x1)} {n(y1)}"
    return d + "Z"


def _big_heart(art: Art, red: str) -> None:
    art.clay(HEART, red, depth=0.12, side=34, rim=10)
    art.gloss(142, 150, 30, 52, 40, 0.8)
    art.gloss(96, 224, 10, 17, 14, 0.45)


def heart(p: Paints) -> str:
    """A heart."""
    art = Art("heart")
    _big_heart(art, mix(ROSE, p.main, 0.08))
    return art.svg()


def heartbeat(p: Paints) -> str:
    """A heart with the trace of its beat."""
    art = Art("heartbeat")
    _big_heart(art, mix(ROSE, p.main, 0.08))
    trace = "M36 264H166L200 196L252 344L298 220L322 264H476"
    art.line(trace, "#1b1440", 26, 0.12)
    art.line(trace, "#ffffff", 19)
    for x in (44, 468):
        art.ball(circle(x, 264, 14), p.third)
    return art.svg(fit=(26, 56, 486, 466))


def brain(p: Paints) -> str:
    """A brain from the side."""
    art = Art("brain")
    pink = mix("#f58fa8", p.main, 0.14)
    art.clay(
        limb([(300, 340), (320, 400), (318, 462)], [72, 58, 46]), shade(pink, -0.08), side=12, rim=5
    )
    small = ellipse(388, 370, 74, 54, -12)
    art.clay(small, shade(pink, -0.13), side=12, rim=6)
    for dy in (-18, 2, 22):
        art.line(
            curve([(332, 376 + dy), (390, 384 + dy), (446, 356 + dy)]), shade(pink, -0.26), 5, 0.5
        )
    outline = [
        (64, 262),
        (66, 184),
        (110, 120),
        (178, 82),
        (256, 70),
        (334, 84),
        (402, 124),
        (446, 190),
        (456, 262),
        (424, 322),
        (356, 344),
        (292, 372),
        (216, 374),
        (160, 338),
        (96, 324),
    ]
    shape = _bumpy(outline, 25)
    art.clay(shape, pink, depth=0.1, side=26, rim=9)
    groove, ridge = shade(pink, -0.17), shade(pink, 0.12)
    for points in (
        [(118, 232), (150, 196), (196, 214), (190, 258), (150, 280)],
        [(180, 128), (212, 164), (262, 150), (280, 110)],
        [(250, 210), (290, 184), (334, 200), (340, 244), (306, 262)],
        [(338, 126), (352, 164), (398, 172), (424, 210)],
        [(176, 326), (226, 300), (282, 312), (336, 296), (400, 300)],
        [(228, 244), (238, 280)],
        [(386, 232), (400, 262), (430, 268)],
        [(104, 176), (132, 158)],
    ):
        art.line(curve([(x + 3, y + 5) for x, y in points]), ridge, 9, 0.7)
        art.line(curve(points), groove, 9, 0.85)
    art.gloss(166, 150, 16, 34, 56, 0.6)
    return art.svg(fit=(46, 56, 471, 485))


def tooth(p: Paints) -> str:
    """A clean, sparkling tooth."""
    art = Art("tooth")
    white = mix(p.paper, p.main_light, 0.16)
    shape = (
        "M256 104C300 72 372 56 412 104C456 160 428 236 404 288C384 336 384 404 364 448"
        "C350 478 318 474 310 440C300 396 296 332 256 332C216 332 212 396 202 440"
        "C194 474 162 478 148 448C128 404 128 336 108 288C84 236 56 160 100 104"
        "C140 56 212 72 256 104Z"
    )
    art.clay(shape, white, depth=0.06, side=28, rim=0)
    with art.clipped(shape):
        art.flat(
            ellipse(256, 470, 200, 120),
            art.radial((p.main, 0.35), (p.main, 0), cx=0.5, cy=0.5, r=0.5),
        )
    art.line(curve([(208, 118), (256, 136), (312, 116)]), shade(white, -0.1), 8, 0.8)
    art.gloss(136, 160, 22, 46, 24, 1)
    for x, y, r, colour in (
        (416, 96, 62, p.third),
        (452, 190, 28, p.second),
        (84, 372, 36, p.second),
    ):
        art.clay(star(x, y, r, r * 0.34, 4, r * 0.08), colour, side=0, rim=4)
    return art.svg(fit=(49, 36, 479, 469))


def lungs(p: Paints) -> str:
    """A pair of lungs."""
    art = Art("lungs")
    pink = mix("#f2849b", p.main, 0.16)
    for s in (-1, 1):
        with art.group(f"translate(256 0) scale({s} 1)"):
            lobe = (
                "M36 226C50 166 86 104 124 108C184 116 222 236 222 340C222 420 206 452 172 452"
                "C128 452 108 420 64 410C36 402 28 380 30 340C31 300 30 262 36 226Z"
            )
            art.clay(lobe, pink, depth=0.11, side=20 * s, rim=9)
            with art.clipped(lobe):
                art.line(curve([(36, 330), (110, 296), (226, 300)]), shade(pink, -0.12), 7, 0.5)
            branch = p.paper
            for points, w in (
                ([(0, 190), (54, 232), (120, 270)], 22),
                ([(92, 254), (140, 232), (156, 186)], 14),
                ([(112, 266), (160, 310), (182, 372)], 15),
                ([(84, 250), (92, 320), (84, 372)], 14),
                ([(150, 300), (190, 306)], 10),
                ([(92, 318), (124, 356), (132, 396)], 10),
            ):
                art.flat(limb(points, [w, w * 0.55]), branch, 0.9)
    pipe = box(230, 52, 52, 156, 22)
    art.clay(pipe, p.paper, depth=0.05, side=9, rim=0)
    for y in (82, 112, 142, 172):
        art.line(f"M238 {y}H274", shade(p.second, 0.02), 9, 0.8)
    return art.svg()


def muscle(p: Paints) -> str:
    """A flexed arm."""
    art = Art("muscle")
    skin = p.skin
    arm = (
        "M478 330V452C400 478 300 474 232 468C140 460 84 420 72 356"
        "C64 300 84 220 116 160L130 128L228 132"
        "L226 190C222 240 214 270 208 300C222 262 262 226 316 226"
        "C372 226 400 258 410 300C440 308 462 316 478 330Z"
    )
    art.clay(arm, skin, depth=0.1, side=22, rim=9)
    art.line(curve([(208, 300), (200, 340), (222, 372)]), shade(skin, -0.14), 8, 0.75)
    art.line(curve([(410, 300), (404, 340), (384, 366)]), shade(skin, -0.14), 8, 0.6)
    art.line(curve([(116, 352), (130, 396), (172, 420)]), shade(skin, -0.12), 7, 0.4)
    art.gloss(304, 264, 44, 15, -6, 0.55)
    cuff = polygon([(408, 288), (478, 300), (478, 470), (392, 480)], [20, 26, 26, 20])
    art.clay(cuff, p.main, side=10, rim=6)
    art.flat(polygon([(392, 296), (418, 292), (406, 480), (380, 476)], 11), art.lit(p.second))
    fist = "M110 138C96 92 120 50 168 44C222 36 272 60 272 104C272 146 240 158 200 156L130 158Z"
    art.clay(fist, skin, depth=0.08, side=10, rim=0)
    for i, (x, y) in enumerate(((146, 62), (186, 54), (226, 60), (258, 80))):
        art.clay(
            limb([(x, y), (x + 4, y + 52 - 3 * i)], [44, 40]), shade(skin, 0.01), side=8, rim=5
        )
    art.clay(
        limb([(128, 124), (176, 134), (232, 126)], [46, 42, 36]), shade(skin, 0.015), side=8, rim=5
    )
    for x, y, turn in ((392, 152, 30), (428, 210, 64), (336, 110, 0)):
        with art.group(f"translate({x} {y}) rotate({turn})"):
            art.line("M0 16V-28", p.third, 14)
    return art.svg(fit=(70, 32, 478, 479))


def eye(p: Paints) -> str:
    """An open eye."""
    art = Art("eye")
    white = (
        "M36 266C96 168 172 120 256 120C340 120 416 168 476 266"
        "C416 364 340 408 256 408C172 408 96 364 36 266Z"
    )
    for i, (x, y) in enumerate(((86, 148), (150, 92), (228, 62), (308, 66), (382, 96), (438, 152))):
        foot = around(256, 300, 186, -146 + i * 22.4)
        art.clay(limb([foot, (x, y)], [20, 9]), p.ink, side=0, rim=3)
    art.clay(white, mix(p.paper, p.main_light, 0.08), depth=0.04, side=12, rim=0)
    with art.clipped(white):
        art.ball(circle(256, 258, 122), p.main, depth=0.14)
        for i in range(24):
            a, b = around(256, 258, 64, i * 15), around(256, 258, 112, i * 15)
            art.line(f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}", p.main_light, 5, 0.4)
        art.flat(circle(256, 258, 60), p.ink)
        art.flat(
            white
            + (
                "M36 296C96 198 172 150 256 150C340 150 416 198 476 296"
                "C420 380 340 438 256 438C172 438 96 394 36 296Z"
            ),
            "#1b1440",
            0.16,
        )
    lid = "M36 266C96 168 172 120 256 120C340 120 416 168 476 266"
    art.line(lid, p.ink, 17)
    art.gloss(218, 216, 22, 30, 36, 1)
    art.flat(circle(296, 298, 12), "#ffffff", 0.8)
    return art.svg(fit=(27, 57, 485, 408))


def ear(p: Paints) -> str:
    """An ear and the waves of a sound."""
    art = Art("ear")
    skin = p.skin
    outer = (
        "M196 44C300 44 372 120 364 220C358 290 312 312 292 352C274 388 276 470 196 474"
        "C146 476 108 444 104 396C100 340 84 300 76 232C66 124 118 44 196 44Z"
    )
    art.clay(outer, skin, depth=0.1, side=24, rim=9)
    inner = (
        "M204 104C268 104 306 150 300 212C294 260 256 282 238 316"
        "C224 344 226 396 196 402C168 406 158 382 162 356C168 322 196 312 196 282"
        "C196 252 152 262 138 222C122 164 150 104 204 104Z"
    )
    art.clay(inner, shade(skin, -0.11), depth=0.07, side=-14, rim=0)
    art.line(
        curve([(158, 200), (166, 156), (206, 142), (244, 168), (240, 212)]),
        shade(skin, -0.2),
        10,
        0.55,
    )
    for r, colour, opacity in ((54, p.main, 1), (98, p.main, 0.85), (142, p.second, 0.85)):
        art.line(curve(arc(330, 250, r + 4, -40, 40, 8)), colour, 20, opacity)
    return art.svg(fit=(74, 44, 486, 474))


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "brain": brain,
    "ear": ear,
    "eye": eye,
    "heart": heart,
    "heartbeat": heartbeat,
    "lungs": lungs,
    "muscle": muscle,
    "tooth": tooth,
}
