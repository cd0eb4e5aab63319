"""Medicine, hygiene and exercise."""

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
    n,
    polygon,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints, water


def stethoscope(p: Paints) -> str:
    """A stethoscope."""
    art = Art("stethoscope")
    dark = p.main_dark
    for x, side in ((108, -1), (280, 1)):
        bow = limb([(x, 68), (x - side * 2, 120), (x + side * 2, 170)], [18, 18, 18])
        art.clay(bow, p.metal, side=6, rim=4)
        art.clay(limb([(x - side * 2, 60), (x + side * 30, 50)], [30, 28]), p.ink, side=6, rim=4)
    tube = curve(
        [(108, 160), (116, 240), (156, 300), (194, 318), (232, 300), (272, 240), (280, 160)]
    )
    chest = curve([(194, 318), (196, 400), (250, 456), (330, 440), (366, 372), (366, 300)])
    for d in (tube, chest):
        art.line(d, dark, 36)
        art.line(d, p.main, 28)
    art.line(curve([(103, 160), (111, 236), (146, 290)]), p.main_light, 7, 0.9)
    art.line(curve([(189, 350), (196, 410), (250, 450)]), p.main_light, 7, 0.8)
    art.clay(circle(366, 226, 84), p.metal, side=16, rim=8)
    art.clay(circle(366, 226, 58), p.second, side=-8, rim=0)
    art.clay(circle(366, 226, 40), shade(p.second, 0.08), side=8, rim=5)
    art.gloss(346, 202, 9, 18, 44, 0.8)
    return art.svg()


def pill(p: Paints) -> str:
    """A two-coloured capsule and two tablets."""
    art = Art("pill")
    with art.group("rotate(-42 226 226)"):
        whole = box(16, 144, 420, 164, 82)
        art.flat(whole, art.lit(p.paper, 0.04, 90))
        with art.clipped(whole):
            art.flat(
                "M0 130H226V320H0Z",
                art.linear(shade(p.main, 0.1), p.main, shade(p.main, -0.12), angle=90),
            )
            art.flat("M226 130H238V320H226Z", "#1b1440", 0.1)
        art.model(whole, mix(p.paper, p.main, 0.3), side=16, rim=0)
        art.flat(box(70, 168, 132, 26, 13), "#ffffff", 0.55)
        art.flat(box(250, 168, 120, 22, 11), "#ffffff", 0.95)
    for x, y, r, colour in ((372, 372, 92, p.second), (140, 424, 46, p.third)):
        art.clay(ellipse(x, y, r, r * 0.94), colour, side=r * 0.2, rim=7)
        art.clay(ellipse(x, y, r * 0.72, r * 0.68), shade(colour, 0.05), side=-5, rim=0)
        with art.group(f"rotate(-30 {x} {y})"):
            art.line(f"M{x - r * 0.6} {y}H{x + r * 0.6}", shade(colour, -0.16), 9, 0.8)
    return art.svg()


def bandage(p: Paints) -> str:
    """An adhesive plaster."""
    art = Art("bandage")
    tape = mix("#f0b184", p.third, 0.12)
    with art.group("rotate(-38 256 256)"):
        strip = box(34, 168, 444, 176, 86)
        art.clay(strip, tape, depth=0.09, side=16, rim=9)
        for x in (84, 116, 148, 364, 396, 428):
            for y in (216, 256, 296):
                if (x in (84, 428)) <= (y == 256):
                    art.flat(circle(x, y, 8.5), shade(tape, -0.14), 0.85)
        art.clay(box(178, 168, 156, 176, 14), shade(tape, 0.09), side=10, rim=6)
        art.flat(box(238, 206, 36, 100, 12), art.lit(p.main))
        art.flat(box(206, 238, 100, 36, 12), art.lit(p.main))
        art.flat(box(100, 182, 90, 14, 7), "#ffffff", 0.5)
    return art.svg(fit=(56, 79, 456, 433))


def first_aid(p: Paints) -> str:
    """A first-aid case."""
    art = Art("first_aid")
    art.clay(
        (
            "M176 132V104Q176 60 220 60H292Q336 60 336 104V132H298V112Q298 98 284 98H228"
            "Q214 98 214 112V132Z"
        ),
        p.main_dark,
        side=8,
        rim=5,
    )
    case = box(36, 124, 440, 336, 60)
    art.clay(case, p.main, depth=0.1, side=26, rim=10)
    with art.clipped(case):
        for x in (92, 388):
            art.flat(box(x, 110, 32, 360, 0), p.main_dark, 0.4)
    art.clay(circle(256, 292, 116), p.paper, depth=0.04, side=12, rim=0)
    cross = polygon(
        [
            (228, 216),
            (284, 216),
            (284, 264),
            (332, 264),
            (332, 320),
            (284, 320),
            (284, 368),
            (228, 368),
            (228, 320),
            (180, 320),
            (180, 264),
            (228, 264),
        ],
        11,
    )
    art.clay(cross, p.second, side=9, rim=5)
    for x in (108, 404):
        art.clay(box(x - 24, 112, 48, 40, 10), p.third, side=6, rim=4)
    art.gloss(76, 190, 11, 34, 20, 0.5)
    return art.svg()


def syringe(p: Paints) -> str:
    """A syringe with a drop at its needle."""
    art = Art("syringe")
    with art.group("rotate(45 256 256)"):
        art.clay(limb([(256, 420), (256, 494)], [11, 5]), p.metal, side=3, rim=2)
        art.clay(
            polygon([(232, 384), (280, 384), (268, 428), (244, 428)], 7), p.second, side=6, rim=4
        )
        art.clay(box(240, 20, 32, 150, 8), p.metal, side=7, rim=4)
        art.clay(box(200, -8, 112, 36, 16), p.second, side=8, rim=5)
        barrel = box(202, 130, 108, 262, 26)
        art.flat(barrel, art.linear((shade(p.glass, 0.06), 0.95), (p.glass, 0.85), angle=0))
        with art.clipped(barrel):
            art.clay(box(196, 236, 120, 170, 4), p.main, side=14, rim=0)
            art.clay(box(200, 208, 112, 34, 8), p.ink, side=6, rim=4)
        art.model(barrel, p.glass, side=12, rim=6)
        for y in (264, 292, 320, 348):
            art.line(f"M284 {y}H304", "#ffffff", 6, 0.9)
        art.flat(box(214, 148, 15, 220, 7), "#ffffff", 0.7)
        art.clay(box(170, 112, 172, 32, 15), p.second_dark, side=8, rim=5)
    art.clay(
        (
            "M70 404C84 428 94 440 94 454C94 470 84 478 70 478C56 478 46 470 46 454"
            "C46 440 56 428 70 404Z"
        ),
        p.main,
        side=6,
        rim=4,
    )
    return art.svg()


def scale(p: Paints) -> str:
    """Bathroom scales with a dial."""
    art = Art("scale")
    art.clay(box(40, 58, 432, 420, 92), shade(p.main, -0.08), depth=0.08, side=26, rim=0)
    art.clay(box(40, 40, 432, 412, 92), p.main, depth=0.1, side=20, rim=9)
    dial = (
        "M130 236C118 140 184 92 256 92C328 92 394 140 382 236Q378 254 360 250"
        "C292 232 220 232 152 250Q134 254 130 236Z"
    )
    art.clay(dial, p.paper, depth=0.04, side=-10, rim=0)
    for i in range(9):
        a, b = (
            around(256, 246, 132, -152 + i * 15.5),
            around(256, 246, 112 if i % 2 else 104, -152 + i * 15.5),
        )
        art.line(f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}", p.ink, 7 if i % 2 == 0 else 5, 0.75)
    art.clay(polygon([(242, 234), (296, 130), (270, 242)], [8, 4, 8]), p.second, side=0, rim=3)
    art.clay(circle(256, 238, 22), p.ink, side=5, rim=4)
    for s in (-1, 1):
        with art.group(f"translate({256 + s * 76} 0) scale({s} 1) rotate(8 0 350)"):
            foot = blob(
                [
                    (-30, 308),
                    (4, 296),
                    (36, 312),
                    (38, 348),
                    (22, 376),
                    (26, 410),
                    (2, 428),
                    (-24, 410),
                    (-26, 370),
                    (-38, 340),
                ]
            )
            art.flat(foot, p.main_dark, 0.42)
            for i, (x, y, r) in enumerate(
                ((-30, 290, 12), (-6, 280, 10), (14, 282, 9), (31, 291, 8))
            ):
                art.flat(circle(x, y, r - (i == 3)), p.main_dark, 0.42)
    art.gloss(96, 126, 15, 46, 34, 0.55)
    return art.svg()


def soap(p: Paints) -> str:
    """A soap dispenser with bubbles."""
    art = Art("soap")
    art.clay(
        "M214 70H316Q352 70 352 102V126H316V112Q316 104 306 104H258V150H214Z",
        p.second,
        side=8,
        rim=5,
    )
    art.clay(box(200, 140, 72, 44, 10), p.second_dark, side=7, rim=4)
    body = (
        "M196 172H276C340 180 372 214 372 272V420Q372 476 316 476H156Q100 476 100 420"
        "V272C100 214 132 180 196 172Z"
    )
    art.clay(body, p.main, depth=0.11, side=28, rim=9)
    art.clay(box(140, 274, 192, 148, 26), p.paper, depth=0.04, side=8, rim=0)
    drop = (
        "M236 294C256 328 276 348 276 370C276 394 258 408 236 408"
        "C214 408 196 394 196 370C196 348 216 328 236 294Z"
    )
    art.clay(drop, p.second, side=8, rim=5)
    for x, y, r in ((420, 330, 42), (446, 236, 26), (402, 176, 17), (62, 214, 20), (66, 400, 15)):
        art.bubble(x, y, r, water(p))
    art.flat(box(120, 222, 15, 120, 7), "#ffffff", 0.5)
    return art.svg(fit=(42, 70, 472, 476))


def toothbrush(p: Paints) -> str:
    """A toothbrush with paste on it."""
    art = Art("toothbrush")
    with art.group("translate(24 -18) rotate(-40 256 256) scale(.94)"):
        for i in range(6):
            x = 22 + i * 24
            art.clay(
                box(x, 196, 22, 66, 6),
                p.paper if i % 2 else p.main_light,
                depth=0.05,
                side=5,
                rim=0,
            )
        handle = (
            "M14 270Q14 250 34 250H180C240 250 250 262 300 258C350 252 400 238 470 238"
            "Q500 240 500 270Q500 298 470 300C400 304 340 300 290 296"
            "C240 292 230 300 180 300H34Q14 300 14 280Z"
        )
        art.clay(handle, p.main, side=12, rim=7)
        art.clay(box(350, 252, 100, 30, 15), p.second, side=6, rim=4)
        paste = curve([(28, 186), (60, 172), (92, 188), (124, 172), (152, 184)])
        art.line(paste, p.second_dark, 36)
        art.line(paste, p.second, 30)
        art.line(
            curve([(26, 180), (60, 166), (92, 182), (124, 166), (150, 178)]), "#ffffff", 9, 0.85
        )
    for x, y, r in ((330, 110, 44), (404, 180, 22), (276, 66, 18)):
        art.clay(star(x, y, r, r * 0.34, 4, r * 0.08), p.third, side=0, rim=4)
    return art.svg(fit=(35, 49, 450, 408))


def dumbbell(p: Paints) -> str:
    """A dumbbell."""
    art = Art("dumbbell")
    with art.group("rotate(-34 256 256)"):
        art.clay(box(20, 224, 472, 64, 30), p.metal, side=12, rim=7)
        for x in (196, 226, 256, 286, 316):
            art.line(f"M{x - 5} 232L{x + 5} 280", shade(p.metal, -0.15), 6, 0.7)
        for x, width, tall, colour in (
            (110, 64, 284, p.main),
            (338, 64, 284, p.main),
            (54, 56, 216, p.second),
            (402, 56, 216, p.second),
        ):
            d = box(x, 256 - tall / 2, width, tall, 26)
            art.clay(d, colour, depth=0.1, side=14, rim=8)
            art.flat(box(x + 14, 256 - tall / 2 + 24, 11, tall * 0.5, 5.5), "#ffffff", 0.5)
    return art.svg()


def running_shoe(p: Paints) -> str:
    """A running shoe."""
    art = Art("running_shoe")
    art.clay(limb([(86, 176), (62, 120)], [30, 22]), p.second, side=6, rim=4)
    upper = (
        "M66 168C84 142 118 150 150 180C176 204 206 196 222 160C232 136 260 132 278 150"
        "C318 210 360 246 424 264C466 278 478 312 478 360H40C38 300 34 220 66 168Z"
    )
    art.clay(upper, p.main, depth=0.11, side=20, rim=9)
    with art.clipped(upper):
        art.clay(
            "M380 240C430 250 490 280 490 380H392C374 330 366 280 380 240Z",
            p.second,
            side=10,
            rim=5,
        )
        art.clay("M30 230C80 226 132 262 138 380H30Z", p.main_dark, side=8, rim=4)
        art.flat(
            "M150 332C220 330 280 300 316 246L350 274C308 340 232 372 150 366Z", art.lit(p.third)
        )
        art.flat(
            (
                "M60 150C90 140 130 160 152 190C180 214 216 200 226 160L206 150"
                "C196 178 176 178 158 162C124 132 90 124 60 150Z"
            ),
            shade(p.main, -0.2),
        )
    for i in range(5):
        x, y = 236 + i * 26, 176 + i * 24
        art.line(f"M{x} {y}L{x + 40} {y - 16}", "#ffffff", 11)
    sole = "M34 348H480V376C480 416 456 430 424 430H92C52 430 34 410 34 376Z"
    art.clay(sole, p.paper, depth=0.05, side=12, rim=0)
    art.flat(
        "M34 392C150 376 300 416 480 376C482 416 456 430 424 430H92C56 430 38 416 34 392Z",
        art.lit(p.second_dark, 0.05),
    )
    for x in (110, 180, 250, 320, 390):
        art.line(f"M{x} 428L{x + 14} 414", shade(p.second_dark, -0.12), 6, 0.7)
    return art.svg(fit=(34, 109, 480, 431))


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "bandage": bandage,
    "dumbbell": dumbbell,
    "first_aid": first_aid,
    "pill": pill,
    "running_shoe": running_shoe,
    "scale": scale,
    "soap": soap,
    "stethoscope": stethoscope,
    "syringe": syringe,
    "toothbrush": toothbrush,
}
