"""Emblems: the things that stand for time, law, safety and play."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.placing import placed
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints

_GOLD = "#f5b83d"


def hourglass(p: Paints) -> str:
    """An hourglass with running sand."""
    art = Art("hourglass")
    for x in (120, 370):
        art.clay(box(x, 70, 22, 372, 8), p.main_dark, side=6, rim=4)
    glass = (
        "M152 84H360V140C360 208 300 226 282 256C300 286 360 304 360 372V428"
        "H152V372C152 304 212 286 230 256C212 226 152 208 152 140Z"
    )
    art.flat(glass, art.linear((shade(p.glass, 0.05), 0.95), (p.glass, 0.75), angle=25))
    sand = mix(p.glow, p.third, 0.4)
    with art.clipped(glass):
        art.clay(
            ("M150 152Q256 176 362 152C360 208 296 222 270 262H242C216 222 152 208 150 152Z"),
            sand,
            side=12,
            rim=0,
        )
        art.line("M256 250V420", sand, 9)
        art.clay("M140 440Q160 384 210 374Q256 318 302 374Q352 384 372 440Z", sand, side=14, rim=6)
    art.model(glass, p.glass, side=9, rim=8)
    art.flat(
        (
            "M172 104H190V142C190 178 206 196 222 212C226 220 218 226 210 222"
            "C186 206 172 180 172 144Z"
        ),
        "#ffffff",
        0.75,
    )
    for y in (34, 420):
        art.clay(box(88, y, 336, 58, 26), p.main, side=12, rim=8)
        art.gloss(160, y + 17, 40, 6, 0, 0.5)
    return art.svg()


def bell(p: Paints) -> str:
    """A ringing bell."""
    art = Art("bell")
    gold = mix(_GOLD, p.third, 0.25)
    for d in ("M66 176Q70 118 112 78", "M446 176Q442 118 400 78"):
        art.line(d, p.main, 18)
    for d in ("M112 190Q114 152 142 126", "M400 190Q398 152 370 126"):
        art.line(d, p.second, 14)
    with art.group("rotate(8 256 100)"):
        art.clay(circle(256, 436, 42), p.main_dark, side=10, rim=6)
        art.clay(circle(256, 74, 34), shade(gold, -0.06), side=8, rim=5)
        body = (
            "M256 80C336 80 372 142 376 214C380 290 392 324 424 360Q440 386 412 394"
            "H100Q72 386 88 360C120 324 132 290 136 214C140 142 176 80 256 80Z"
        )
        art.clay(body, gold, depth=0.13, side=26, rim=10)
        art.clay(box(80, 362, 352, 50, 25), shade(gold, -0.03), side=9, rim=7)
        art.flat(
            (
                "M182 146C162 176 162 232 158 276C154 300 172 302 178 284"
                "C190 240 184 190 206 148C210 132 192 130 182 146Z"
            ),
            "#ffffff",
            0.6,
        )
    return art.svg()


@placed(scale=0.91, dx=23, dy=15)
def scales_of_justice(p: Paints) -> str:
    """The scales of justice."""
    art = Art("scales_of_justice")
    gold = mix(_GOLD, p.third, 0.15)
    art.clay(box(238, 96, 36, 336, 12), gold, side=9, rim=5)
    art.clay(
        polygon([(196, 408), (316, 408), (352, 476), (160, 476)], [16, 16, 18, 18]),
        p.main_dark,
        side=12,
        rim=7,
    )
    art.clay(box(200, 390, 112, 32, 14), gold, side=6, rim=5)
    art.clay(
        (
            "M76 128Q60 124 64 112Q68 100 84 104Q170 132 256 112Q342 132 428 104"
            "Q444 100 448 112Q452 124 436 128Q342 162 256 146Q170 162 76 128Z"
        ),
        gold,
        side=8,
        rim=6,
    )
    art.clay(circle(256, 96, 42), p.main, side=10, rim=6)
    art.flat(circle(256, 96, 17), p.third)
    for x, y in ((106, 330), (406, 330)):
        for dx in (-70, 70):
            art.line(f"M{x} 132L{x + dx} {y}", p.metal, 7)
        art.clay(
            (
                f"M{x - 86} {y}H{x + 86}Q{x + 84} {y + 66} {x} {y + 68}"
                f"Q{x - 84} {y + 66} {x - 86} {y}Z"
            ),
            p.main,
            side=13,
            rim=7,
        )
        art.clay(box(x - 92, y - 12, 184, 24, 12), shade(p.main, 0.06), side=4, rim=4)
    return art.svg()


@placed(dx=12, dy=12)
def recycling(p: Paints) -> str:
    """Three arrows that chase each other round a leaf."""
    art = Art("recycling")
    arrows = (mix(p.leaf, p.main, 0.25), p.leaf, p.leaf_dark)
    for start, colour in zip((-140, -20, 100), arrows, strict=True):
        art.clay(_round_arrow(256, 256, start), colour, side=14, rim=8)
    leaf = "M204 306C176 236 220 190 318 196C326 280 282 332 218 312Z"
    art.clay(leaf, p.main, side=10, rim=6)
    art.line("M190 334Q232 270 286 226", shade(p.main, 0.22), 9)
    return art.svg()


def _round_arrow(cx: float, cy: float, start: float) -> str:
    """A third of a thick ring with an arrow head, clockwise from an angle."""
    end = start + 66
    outside = [around(cx, cy, 204, start + 11 * i) for i in range(7)]
    inside = [around(cx, cy, 132, end - 11 * i) for i in range(7)]
    head = [around(cx, cy, 238, end), around(cx, cy, 168, end + 40), around(cx, cy, 98, end)]
    notch = around(cx, cy, 168, start + 14)
    return polygon([*outside, *head, *inside, notch], 8)


@placed(dx=-20, dy=14)
def megaphone(p: Paints) -> str:
    """A megaphone at full volume."""
    art = Art("megaphone")
    with art.group("rotate(-16 240 270)"):
        art.clay(limb([(182, 312), (206, 430)], [58, 50]), p.main_dark, side=10, rim=5)
        horn = "M146 214L356 104Q376 94 376 116V418Q376 440 356 430L146 322Z"
        art.clay(horn, p.main, depth=0.12, side=22, rim=9)
        with art.clipped(horn):
            art.flat(box(196, 80, 44, 380, 0), "#ffffff", 0.85)
        art.model(horn, p.main, side=12, rim=8)
        art.clay("M150 206H104Q52 206 52 268Q52 330 104 330H150Z", p.second, side=12, rim=7)
        mouth = ellipse(372, 267, 40, 164)
        art.clay(mouth, p.third, side=9, rim=7)
        art.flat(ellipse(376, 267, 26, 138), shade(p.third, -0.24))
        art.clay(circle(382, 268, 24), p.ink, side=5, rim=4)
    for d in ("M440 118L470 96", "M462 204L488 200", "M398 56L412 34"):
        art.line(d, p.third, 17)
    return art.svg()


def crown(p: Paints) -> str:
    """A golden crown with jewels."""
    art = Art("crown")
    gold = mix(_GOLD, p.third, 0.15)
    body = polygon(
        [(48, 148), (160, 256), (256, 92), (352, 256), (464, 148), (424, 432), (88, 432)],
        [26, 24, 30, 24, 26, 26, 26],
    )
    art.clay(body, gold, depth=0.13, side=24, rim=10)
    art.clay(box(76, 372, 360, 74, 30), shade(gold, 0.02), side=10, rim=7)
    for x, y, colour in ((48, 136, p.second), (256, 84, p.main), (464, 136, p.second)):
        art.clay(
            circle(x + (16 if x < 100 else -16 if x > 400 else 0), y, 32), colour, side=8, rim=5
        )
    art.clay(polygon([(256, 236), (302, 292), (256, 350), (210, 292)], 10), p.main, side=9, rim=6)
    art.flat(polygon([(256, 250), (288, 290), (256, 292), (226, 290)], 3), "#ffffff", 0.4)
    for x in (150, 362):
        art.clay(ellipse(x, 318, 20, 28), p.second, side=6, rim=4)
    for i, x in enumerate((120, 188, 256, 324, 392)):
        art.clay(circle(x, 409, 17), ("#ff6b7d", p.main)[i % 2], side=4, rim=3)
    art.gloss(120, 250, 40, 9, 52, 0.55)
    return art.svg()


def umbrella(p: Paints) -> str:
    """An open umbrella in the rain."""
    art = Art("umbrella")
    art.line("M256 240V418Q256 458 296 458Q336 458 336 420", shade(p.wood, -0.1), 28)
    art.line("M254 240V418Q254 456 294 456Q334 456 334 420", p.wood, 19)
    art.clay(box(246, 40, 20, 50, 10), p.metal, side=4, rim=3)
    canopy = (
        "M36 280C36 158 134 66 256 66C378 66 476 158 476 280Q476 292 466 284"
        "Q412 244 366 286Q360 292 354 286Q308 244 256 244Q204 244 158 286"
        "Q152 292 146 286Q100 244 46 284Q36 292 36 280Z"
    )
    art.clay(canopy, p.main, depth=0.12, side=22, rim=10)
    with art.clipped(canopy):
        art.flat("M256 66C178 92 146 190 150 300L362 300C366 190 334 92 256 66Z", p.second)
        art.flat(
            "M256 66C250 130 252 200 256 300L362 300C366 190 334 92 256 66Z", p.second_dark, 0.35
        )
    art.model(canopy, p.main, side=16, rim=10)
    art.gloss(128, 146, 56, 13, -42, 0.55)
    drop = mix("#4fc3f7", p.main, 0.1)
    for x, y, s in ((92, 356, 1.0), (160, 424, 0.8), (428, 352, 0.9), (404, 440, 1.1)):
        d = (
            f"M{x} {y - 32 * s}"
            f"C{x + 4 * s} {y - 20 * s} {x + 20 * s} {y - 2 * s} {x + 20 * s} {y + 12 * s}"
            f"A{20 * s} {20 * s} 0 0 1 {x - 20 * s} {y + 12 * s}"
            f"C{x - 20 * s} {y - 2 * s} {x - 4 * s} {y - 20 * s} {x} {y - 32 * s}Z"
        )
        art.clay(d, drop, side=5, rim=3)
    return art.svg()


def lock(p: Paints) -> str:
    """A closed padlock."""
    art = Art("lock")
    shackle = "M164 240V168C164 110 202 68 256 68C310 68 348 110 348 168V240"
    art.line(shackle, shade(p.metal, -0.16), 50)
    art.line(shackle, p.metal, 40)
    art.line("M156 230V166C158 116 190 80 240 70", "#ffffff", 9, 0.65)
    body = box(80, 210, 352, 268, 62)
    art.clay(body, p.main, side=24, rim=10)
    art.clay(circle(256, 344, 74), p.third, side=12, rim=6)
    hole = (
        "M256 300C276 300 290 314 290 332C290 344 284 354 275 360L283 392"
        "Q284 402 275 402H237Q228 402 229 392L237 360C228 354 222 344 222 332"
        "C222 314 236 300 256 300Z"
    )
    art.flat(hole, p.ink)
    art.gloss(150, 250, 42, 12, -12, 0.55)
    return art.svg()


def shield(p: Paints) -> str:
    """A shield with a tick."""
    art = Art("shield")
    outer = (
        "M256 34C312 74 370 92 432 96Q446 98 446 114V232"
        "C446 352 372 432 256 480C140 432 66 352 66 232V114Q66 98 80 96"
        "C142 92 200 74 256 34Z"
    )
    inner = (
        "M256 84C306 116 350 130 400 136V232C400 324 346 388 256 430"
        "C166 388 112 324 112 232V136C162 130 206 116 256 84Z"
    )
    art.clay(outer, p.metal, depth=0.07, side=18, rim=9)
    art.flat(inner, p.main_dark)
    left = "M256 84V430C166 388 112 324 112 232V136C162 130 206 116 256 84Z"
    art.flat(inner, art.lit(p.main, 0.1))
    art.flat(left, "#ffffff", 0.12)
    art.model(inner, p.main, side=14, rim=0)
    tick = "M180 254L236 310L340 196"
    art.line("M180 264L236 320L340 206", p.main_dark, 44, 0.5)
    art.line(tick, "#ffffff", 42)
    art.gloss(160, 160, 30, 9, -12, 0.5)
    return art.svg()


def soccer_ball(p: Paints) -> str:
    """A football."""
    art = Art("soccer_ball")
    ball = circle(256, 256, 214)
    art.flat(ball, art.radial("#ffffff", p.paper, shade(p.paper, -0.16), cx=0.36, cy=0.3, r=0.8))
    with art.clipped(ball):
        centre = [around(256, 256, 78, -90 + 72 * i) for i in range(5)]
        art.clay(polygon(centre, 12), p.main, side=10, rim=6)
        for i in range(5):
            angle = -90 + 72 * i
            a, b = around(256, 256, 76, angle), around(256, 256, 146, angle)
            art.line(f"M{a[0]} {a[1]}L{b[0]} {b[1]}", shade(p.main_dark, -0.04), 9)
            left, right = around(256, 256, 182, angle - 21), around(256, 256, 182, angle + 21)
            far_left, far_right = (
                around(256, 256, 236, angle - 17),
                around(256, 256, 236, angle + 17),
            )
            art.flat(polygon([b, right, far_right, far_left, left], 10), art.lit(p.main_dark, 0.06))
            nxt = around(256, 256, 182, angle + 51)
            art.line(f"M{right[0]} {right[1]}L{nxt[0]} {nxt[1]}", shade(p.main_dark, -0.04), 9)
    art.model(ball, p.metal, side=28, rim=0)
    art.gloss(170, 142, 46, 18, -40, 0.9)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "hourglass": hourglass,
    "bell": bell,
    "scales_of_justice": scales_of_justice,
    "recycling": recycling,
    "megaphone": megaphone,
    "crown": crown,
    "umbrella": umbrella,
    "lock": lock,
    "shield": shield,
    "soccer_ball": soccer_ball,
}
