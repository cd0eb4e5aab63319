"""Things of the household."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    curve,
    ellipse,
    half_round,
    limb,
    n,
    polygon,
    ring,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints, water


def plant_pot(p: Paints) -> str:
    """A pot plant with large leaves."""
    art = Art("plant_pot")
    for points, w, colour in (
        ([(252, 340), (170, 250), (92, 196)], [16, 70, 10], p.leaf_dark),
        ([(262, 340), (346, 250), (424, 200)], [16, 70, 10], p.leaf_dark),
        ([(250, 340), (196, 196), (150, 78)], [16, 78, 10], p.leaf),
        ([(264, 340), (322, 196), (366, 84)], [16, 78, 10], p.leaf),
        ([(256, 340), (254, 190), (258, 40)], [18, 88, 12], mix(p.leaf, p.leaf_dark, 0.3)),
        ([(246, 350), (180, 318), (104, 316)], [14, 54, 10], p.leaf),
        ([(266, 350), (336, 318), (410, 318)], [14, 54, 10], p.leaf),
    ):
        art.clay(limb(points, w), colour, depth=0.1, side=11, rim=5)
        art.line(curve(points), shade(colour, 0.16), 5, 0.6)
    pot = "M140 350H372L350 446Q344 476 312 476H200Q168 476 162 446Z"
    art.clay(pot, p.main, depth=0.1, side=20, rim=0)
    with art.clipped(pot):
        art.flat(
            (
                "M140 410L176 384L212 410L248 384L284 410L320 384L356 410L380 396V424L356 438"
                "L320 412L284 438L248 412L212 438L176 412L140 438Z"
            ),
            p.third,
        )
    art.clay(box(122, 326, 268, 52, 22), shade(p.main, 0.05), side=10, rim=6)
    return art.svg()


def clock(p: Paints) -> str:
    """An alarm clock."""
    art = Art("clock")
    for s in (-1, 1):
        with art.group(f"translate(256 0) scale({s} 1)"):
            art.clay(limb([(106, 400), (146, 462)], [38, 26]), p.main_dark, side=7, rim=4)
            art.line("M96 138L74 160", p.metal, 18)
            with art.group("rotate(40 128 100)"):
                art.clay(half_round(128, 118, 72), p.second, side=10 * s, rim=6)
                art.clay(box(118, 26, 20, 26, 8), p.second_dark, side=0, rim=3)
    art.clay(box(238, 50, 36, 46, 12), p.metal, side=6, rim=4)
    art.clay(circle(256, 288, 184), p.main, depth=0.11, side=24, rim=10)
    art.clay(circle(256, 288, 146), p.paper, depth=0.04, side=-12, rim=0)
    for i in range(12):
        a, b = around(256, 288, 128, i * 30), around(256, 288, 108 if i % 3 == 0 else 118, i * 30)
        art.line(f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}", p.ink, 11 if i % 3 == 0 else 7, 0.85)
    art.line("M256 288V204", p.ink, 18)
    art.line("M256 288L318 324", p.ink, 18)
    art.line("M256 288L206 352", p.second, 7)
    art.clay(circle(256, 288, 19), p.third, side=4, rim=3)
    return art.svg()


def key(p: Paints) -> str:
    """A golden key with a fob."""
    art = Art("key")
    gold = mix(p.glow, p.third, 0.4)
    with art.group("rotate(-45 256 256)"):
        blade = (
            "M236 226H470Q492 226 492 248V264Q492 286 470 286H462V322Q462 336 448 336H430"
            "Q416 336 416 322V286H384V308Q384 322 370 322H352Q338 322 338 308V286H236Z"
        )
        art.clay(blade, gold, depth=0.1, side=11, rim=7)
        art.line("M262 250H456", shade(gold, 0.15), 9, 0.8)
        bow = ring(140, 256, 124, 46)
        art.clay(bow, gold, depth=0.12, side=18, rim=8)
        art.line(circle(140, 256, 92), shade(gold, -0.12), 6, 0.5)
    art.line(curve([(140, 340), (92, 372), (84, 410)]), p.metal, 9)
    art.clay(box(48, 392, 76, 88, 24), p.main, side=9, rim=6)
    art.clay(circle(86, 440, 20), p.second, side=5, rim=3)
    return art.svg(fit=(48, 75, 454, 480))


def gift(p: Paints) -> str:
    """A wrapped present with a bow."""
    art = Art("gift")
    body = box(78, 244, 356, 232, 34)
    art.clay(body, p.main, depth=0.1, side=24, rim=0)
    art.clay(box(216, 240, 80, 238, 4), p.third, side=8, rim=0)
    lid = box(48, 164, 416, 96, 28)
    art.shadow_on(body, lid, 4, 18, 0.25)
    art.clay(lid, shade(p.main, 0.04), side=14, rim=9)
    art.clay(box(212, 162, 88, 100, 6), shade(p.third, 0.02), side=8, rim=0)
    for s in (-1, 1):
        with art.group(f"translate(256 0) scale({s} 1)"):
            art.clay(
                "M8 150C40 176 96 214 132 222L120 178C84 172 40 160 8 140Z",
                shade(p.second, -0.08),
                side=6,
                rim=3,
            )
            loop = "M4 148C24 70 104 22 150 50C186 74 164 134 108 150C72 160 30 160 4 148Z"
            art.clay(loop, p.second, side=10, rim=7)
            art.flat(
                "M44 134C60 98 104 74 122 88C136 100 120 124 92 132C76 136 58 138 44 134Z",
                shade(p.second, -0.18),
                0.7,
            )
    art.clay(box(224, 116, 64, 62, 24), shade(p.second, 0.04), side=9, rim=6)
    for x, y in ((130, 320), (180, 392), (118, 430), (352, 316), (386, 386), (334, 424)):
        art.flat(circle(x, y, 11), p.main_light, 0.75)
    return art.svg()


def candle(p: Paints) -> str:
    """Burning candles of three heights."""
    art = Art("candle")
    for x, top, half, colour, flame in (
        (256, 186, 54, p.main, 1.4),
        (134, 274, 48, p.second, 1.2),
        (378, 304, 48, p.third, 1.1),
    ):
        art.glow(x, top - 46 * flame, 64 * flame, p.glow, 0.6)
        body = box(x - half, top, half * 2, 470 - top, 16)
        art.clay(body, colour, depth=0.1, side=16, rim=8)
        drip = (
            f"M{x - half} {top + 14}V{top + 74}"
            f"C{x - half} {top + 92} {x - half + 26} {top + 92} {x - half + 26} {top + 72}"
            f"C{x - half + 26} {top + 48} {x - 8} {top + 46} {x - 8} {top + 60}"
            f"V{top + 100}C{x - 8} {top + 118} {x + 16} {top + 118} {x + 16} {top + 98}"
            f"C{x + 16} {top + 50} {x + half} {top + 54} {x + half} {top + 30}V{top + 14}Z"
        )
        art.clay(drip, shade(colour, 0.09), side=6, rim=0)
        art.clay(ellipse(x, top + 8, half, 17), shade(colour, 0.13), depth=0.04, side=0, rim=0)
        art.line(f"M{x} {top + 8}V{top - 18}", p.ink, 7)
        with art.group(f"translate({x} {top - 12}) scale({flame})"):
            art.flat(
                (
                    "M0 -78C20 -46 30 -34 30 -16C30 6 16 16 0 16C-16 16 -30 6 -30 -16"
                    "C-30 -34 -20 -46 0 -78Z"
                ),
                art.linear("#ffd95a", "#ff7a2b", angle=90),
            )
            art.flat(
                "M0 -42C10 -26 15 -18 15 -8C15 4 8 9 0 9C-8 9 -15 4 -15 -8C-15 -18 -10 -26 0 -42Z",
                "#fff6cf",
            )
    art.clay(box(54, 448, 404, 30, 15), p.wood, side=8, rim=5)
    return art.svg(fit=(54, 65, 458, 478))


def balloons(p: Paints) -> str:
    """Three balloons."""
    art = Art("balloons")
    for x, y in ((146, 300), (366, 292), (256, 262)):
        art.line(
            f"M{x} {y}C{x + (256 - x) * 0.2} {y + 70} {256 + (x - 256) * 0.3} 400 256 470",
            p.metal,
            5,
        )
    for x, y, r, colour in (
        (146, 184, 96, p.second),
        (366, 176, 96, p.third),
        (256, 140, 104, p.main),
    ):
        knot = polygon([(x, y + r * 1.16), (x - 15, y + r * 1.34), (x + 15, y + r * 1.34)], 5)
        art.flat(knot, shade(colour, -0.1))
        d = (
            f"M{x} {y - r}C{x + r * 0.62} {y - r} {x + r} {y - r * 0.52} {x + r} {y}"
            f"C{x + r} {y + r * 0.66} {x + r * 0.4} {y + r * 1.2} {x} {y + r * 1.2}"
            f"C{x - r * 0.4} {y + r * 1.2} {x - r} {y + r * 0.66} {x - r} {y}"
            f"C{x - r} {y - r * 0.52} {x - r * 0.62} {y - r} {x} {y - r}Z"
        )
        art.ball(d, colour)
        art.model(d, colour, side=14, rim=6)
        art.gloss(x - r * 0.42, y - r * 0.42, r * 0.15, r * 0.32, 32, 0.8)
    return art.svg()


def washing_machine(p: Paints) -> str:
    """A washing machine at work."""
    art = Art("washing_machine")
    for x in (90, 372):
        art.clay(box(x, 450, 50, 28, 9), p.ink, side=0, rim=3)
    art.clay(box(56, 36, 400, 428, 44), mix(p.paper, p.main_light, 0.1), depth=0.05, side=24, rim=0)
    art.flat("M56 80Q56 36 100 36H412Q456 36 456 80V128H56Z", art.lit(p.main))
    art.clay(box(84, 62, 120, 40, 14), p.main_light, side=-5, rim=0)
    art.clay(circle(262, 82, 25), p.paper, side=6, rim=0)
    art.line("M262 82L274 68", p.main, 6)
    for x, colour in ((336, p.third), (376, p.second), (416, p.paper)):
        art.ball(circle(x, 82, 12), colour)
    art.clay(circle(256, 296, 142), p.metal, side=14, rim=8)
    art.clay(circle(256, 296, 112), p.ink, side=-8, rim=0)
    drum = circle(256, 296, 106)
    with art.clipped(drum):
        art.clay(
            "M140 290C190 262 220 318 270 290C310 268 340 290 376 280V420H140Z",
            water(p),
            side=0,
            rim=5,
        )
        art.clay(limb([(180, 360), (230, 330), (300, 372)], [60, 56, 40]), p.second, side=8, rim=5)
        art.clay(limb([(250, 300), (310, 330), (336, 300)], [36, 44, 30]), p.third, side=7, rim=4)
        for x, y, r in (
            (190, 296, 14),
            (216, 272, 9),
            (300, 262, 11),
            (336, 348, 12),
            (236, 384, 10),
        ):
            art.flat(circle(x, y, r), "#ffffff", 0.75)
        art.flat(polygon([(150, 330), (270, 180), (320, 180), (170, 380)]), "#ffffff", 0.2)
    return art.svg()


def bucket(p: Paints) -> str:
    """A bucket of suds with a brush and a spray bottle."""
    art = Art("bucket")
    art.clay(limb([(168, 250), (112, 52)], [22, 22]), p.wood, side=6, rim=4)
    with art.group("translate(-22 8) rotate(-16 340 180)"):
        art.clay(
            "M300 176H368C396 196 404 220 404 260V280H264V260C264 220 272 196 300 176Z",
            p.second,
            side=12,
            rim=6,
        )
        art.clay(box(304, 132, 60, 50, 8), p.paper, depth=0.05, side=6, rim=0)
        art.clay(
            (
                "M278 92Q278 76 294 76H372Q396 76 396 100V132Q396 142 384 142H312V124H262"
                "Q254 124 254 112Q254 104 262 104H278Z"
            ),
            p.second_dark,
            side=8,
            rim=5,
        )
        art.clay(limb([(318, 140), (296, 158), (290, 182)], [14, 12, 8]), p.third, side=0, rim=3)
    white = mix(p.paper, p.main_light, 0.1)
    for x, y, r in (
        (136, 250, 40),
        (200, 226, 46),
        (262, 250, 42),
        (324, 244, 40),
        (376, 262, 28),
        (104, 270, 24),
    ):
        art.clay(circle(x, y, r), white, depth=0.06, side=8, rim=0)
    body = "M76 272H436L400 440Q394 476 356 476H156Q118 476 112 440Z"
    art.clay(body, p.main, depth=0.1, side=26, rim=0)
    art.clay(box(58, 252, 396, 44, 22), shade(p.main, 0.07), side=9, rim=6)
    art.line("M80 290C120 400 392 400 432 290", p.metal, 12)
    art.clay(box(210, 356, 92, 30, 15), p.third, side=6, rim=4)
    art.gloss(130, 360, 10, 42, -12, 0.5)
    for x, y, r in ((56, 196, 19), (88, 148, 12), (452, 190, 14)):
        art.bubble(x, y, r, water(p))
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "balloons": balloons,
    "bucket": bucket,
    "candle": candle,
    "clock": clock,
    "gift": gift,
    "key": key,
    "plant_pot": plant_pot,
    "washing_machine": washing_machine,
}
