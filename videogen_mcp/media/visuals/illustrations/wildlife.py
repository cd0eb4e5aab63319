"""Wild animals."""

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


def rabbit(p: Paints) -> str:
    """A rabbit with a bow tie."""
    art = Art("rabbit")
    fur = mix("#d9cfc8", p.main, 0.08)
    pale = shade(fur, 0.1)
    art.ball(circle(372, 424, 36), pale)
    body = (
        "M256 268C332 268 366 356 366 414C366 458 336 476 256 476"
        "C176 476 146 458 146 414C146 356 180 268 256 268Z"
    )
    art.clay(body, fur, side=20, rim=8)
    art.flat(ellipse(256, 410, 66, 62), art.lit(pale))
    for x in (206, 306):
        art.clay(ellipse(x, 456, 46, 23), pale, side=8, rim=4)
    for s in (-1, 1):
        with art.group(f"translate(256 0) scale({s} 1) rotate(10 60 180)"):
            art.clay("M28 190C10 110 26 32 66 32C110 32 116 120 98 196Z", fur, side=9, rim=6)
            art.flat("M46 180C36 116 46 60 66 60C90 60 92 120 82 186Z", "#f5a9b0", 0.85)
    head = (
        "M256 150C340 150 388 194 388 246C388 302 330 332 256 332"
        "C182 332 124 302 124 246C124 194 172 150 256 150Z"
    )
    art.shadow_on(body, head, 4, 16, 0.2)
    art.clay(head, fur, depth=0.08, side=18, rim=8)
    for s in (-1, 1):
        art.flat(ellipse(256 + s * 30, 288, 38, 30), pale)
        art.flat(ellipse(256 + s * 88, 282, 22, 14), "#ff7a8a", 0.4)
        art.eye(256 + s * 62, 240, 21, p.ink)
        for y0, y1 in ((280, 268), (292, 298)):
            art.line(f"M{256 + s * 66} {y0}L{256 + s * 132} {y1}", shade(fur, -0.2), 4, 0.6)
    art.clay(box(242, 302, 28, 28, 7), "#ffffff", side=4, rim=0)
    art.line("M256 304V326", shade(fur, -0.1), 3)
    art.flat(polygon([(238, 264), (274, 264), (256, 284)], 8), "#ef7f93")
    art.line(
        ("M256 282C254 300 234 302 226 292M256 282C258 300 278 302 286 292"), shade(fur, -0.34), 5
    )
    for s in (-1, 1):
        with art.group(f"translate(256 350) scale({s} 1)"):
            art.clay(
                polygon([(6, -8), (66, -34), (66, 34), (6, 8)], [4, 14, 14, 4]),
                p.main,
                side=6,
                rim=4,
            )
    art.clay(box(240, 334, 32, 32, 11), p.third, side=5, rim=4)
    return art.svg(fit=(122, 34, 408, 479))


def turtle(p: Paints) -> str:
    """A turtle with a patterned shell."""
    art = Art("turtle")
    skin = mix("#8fce6a", p.leaf, 0.3)
    art.clay(polygon([(88, 378), (30, 408), (94, 418)], 9), skin, side=5, rim=3)
    for x, turn in ((138, 12), (302, -12)):
        with art.group(f"rotate({turn} {x} 400)"):
            art.clay(box(x - 36, 360, 74, 92, 30), shade(skin, -0.05), side=9, rim=5)
            for k in (-18, 2, 22):
                art.flat(ellipse(x + k, 446, 8, 6), shade(skin, 0.12))
    art.clay(limb([(340, 372), (408, 330), (426, 252)], [84, 70, 66]), skin, side=11, rim=6)
    art.clay(ellipse(426, 228, 58, 54), skin, depth=0.1, side=12, rim=7)
    art.eye(440, 214, 15, p.ink)
    art.line("M440 252C452 258 466 254 472 244", shade(skin, -0.28), 6)
    art.flat(ellipse(416, 246, 13, 9), "#ff7a6b", 0.4)
    shell = "M62 372C62 232 138 150 226 150C314 150 384 232 384 372Z"
    art.clay(shell, p.main, depth=0.12, side=22, rim=9)
    with art.clipped(shell):
        plates = (
            [(180, 196), (268, 196), (300, 262), (224, 312), (148, 262)],
            [(60, 300), (122, 264), (196, 326), (184, 390), (60, 390)],
            [(392, 300), (326, 264), (252, 326), (264, 390), (392, 390)],
        )
        for plate in plates:
            art.clay(polygon(plate, 18), shade(p.main, 0.08), side=9, rim=6)
    art.clay(box(44, 352, 358, 44, 22), p.second, side=10, rim=6)
    art.gloss(142, 220, 13, 36, 38, 0.5)
    return art.svg(fit=(34, 150, 484, 456))


def whale(p: Paints) -> str:
    """A whale blowing a fountain."""
    art = Art("whale")
    blue = lean("#3f8fe0", p.main, 0.9)
    spray = water(p)
    for points in (
        [(176, 176), (172, 110), (112, 74)],
        [(176, 176), (182, 104), (240, 72)],
        [(176, 176), (176, 110), (176, 56)],
    ):
        art.flat(limb(points, [14, 20, 24]), art.lit(shade(spray, 0.06)))
    for x, y, r in ((84, 104, 11), (266, 104, 11), (140, 44, 8), (212, 44, 9)):
        art.ball(circle(x, y, r), spray)
    tail = (
        "M392 330C410 280 404 240 376 204C350 208 330 190 330 166"
        "C360 150 390 160 404 184C416 158 446 144 480 160C478 190 456 208 432 206"
        "C456 270 470 330 440 380Z"
    )
    art.clay(tail, blue, side=12, rim=6)
    body = (
        "M34 322C34 232 104 180 190 180C290 180 320 270 402 318"
        "C424 330 440 320 444 300C470 380 400 462 254 462C116 462 34 420 34 322Z"
    )
    art.clay(body, blue, depth=0.11, side=26, rim=9)
    with art.clipped(body):
        belly = "M20 366C110 396 230 380 330 426L300 480H20Z"
        art.clay(belly, mix("#eef4fb", p.main_light, 0.15), depth=0.05, side=0, rim=0)
        for d in (
            "M70 394C80 414 92 430 110 446",
            "M126 398C138 420 150 436 168 452",
            "M184 398C196 420 210 438 230 456",
        ):
            art.line(d, shade("#cfdcec", -0.06), 6, 0.8)
    art.clay(
        "M214 366C262 360 304 390 310 432C270 438 226 412 214 366Z",
        shade(blue, -0.08),
        side=9,
        rim=5,
    )
    art.eye(118, 314, 17, p.ink)
    art.flat(ellipse(92, 344, 20, 12), "#ff8a9a", 0.45)
    art.gloss(112, 238, 16, 44, 56, 0.5)
    return art.svg()


def owl(p: Paints) -> str:
    """An owl on a branch."""
    art = Art("owl")
    art.clay(
        limb([(40, 440), (200, 452), (320, 444), (472, 420)], [24, 30, 28, 18]),
        p.wood,
        side=8,
        rim=5,
    )
    for s in (-1, 1):
        with art.group(f"translate(256 0) scale({s} 1)"):
            art.clay(
                polygon([(60, 108), (150, 34), (164, 190)], [16, 22, 16]), p.main, side=8 * s, rim=5
            )
    body = (
        "M256 66C356 66 408 140 408 248C408 372 346 446 256 446"
        "C166 446 104 372 104 248C104 140 156 66 256 66Z"
    )
    art.clay(body, p.main, depth=0.1, side=24, rim=8)
    with art.clipped(body):
        art.flat(ellipse(256, 384, 104, 126), art.lit(shade(p.second, 0.08)))
        for y, xs in (
            (308, (206, 256, 306)),
            (346, (182, 232, 282, 332)),
            (384, (206, 256, 306)),
            (420, (232, 282)),
        ):
            for x in xs:
                art.line(
                    (f"M{x - 15} {y}C{x - 12} {y + 16} {x + 12} {y + 16} {x + 15} {y}"),
                    p.second_dark,
                    7,
                    0.65,
                )
    for s in (-1, 1):
        with art.group(f"translate(256 0) scale({s} 1)"):
            art.clay(
                "M142 214C176 260 176 350 112 408C92 350 96 264 142 214Z",
                p.main_dark,
                side=10 * s,
                rim=6,
            )
        art.clay(circle(256 + s * 66, 186, 70), p.paper, depth=0.04, side=9, rim=0)
        art.clay(circle(256 + s * 66, 186, 48), p.third, side=7, rim=0)
        art.eye(256 + s * 64, 188, 33, p.ink)
    art.clay(polygon([(228, 214), (284, 214), (256, 268)], [12, 12, 8]), "#ff9f3c", side=6, rim=4)
    for x in (204, 308):
        for k in (-18, 0, 18):
            art.clay(limb([(x + k, 430), (x + k, 452)], [19, 17]), "#ff9f3c", side=4, rim=2)
    return art.svg(fit=(28, 42, 481, 467))


def elephant(p: Paints) -> str:
    """An elephant."""
    art = Art("elephant")
    grey = mix("#9fb0c8", p.main, 0.18)
    art.line(curve([(438, 236), (470, 280), (464, 330)]), shade(grey, -0.08), 13)
    art.flat(limb([(464, 326), (462, 346)], [18, 22]), shade(grey, -0.22))
    for x in (252, 400):
        art.clay(box(x - 34, 330, 72, 134, 26), shade(grey, -0.09), side=8, rim=0)
    body = (
        "M168 220C190 140 280 112 350 124C420 136 450 190 450 262"
        "C450 344 420 392 320 392C220 392 160 330 168 220Z"
    )
    art.clay(body, grey, depth=0.1, side=24, rim=8)
    for x in (206, 352):
        art.clay(box(x - 36, 336, 76, 138, 28), grey, side=10, rim=5)
        for k in (-20, 2, 24):
            art.flat(ellipse(x + k, 466, 9, 7), shade(grey, 0.17))
    blanket = (
        "M268 116C310 104 380 118 410 146C424 190 420 240 412 280H286C272 230 266 170 268 116Z"
    )
    art.clay(blanket, p.second, side=9, rim=5)
    art.line("M288 264H410", p.third, 12)
    trunk = limb([(120, 240), (74, 310), (70, 390), (112, 430), (150, 404)], [100, 68, 52, 44, 38])
    art.clay(trunk, shade(grey, 0.01), side=13, rim=6)
    for y in (318, 346, 374):
        art.line(
            f"M{46 + (y - 318) * 0.05} {y}C62 {y + 9} 78 {y + 8} 92 {y}", shade(grey, -0.13), 6, 0.6
        )
    art.clay("M146 300C150 350 178 372 208 366C190 350 184 330 184 300Z", "#fff8ea", side=5, rim=0)
    art.clay(ellipse(154, 206, 98, 100), grey, depth=0.1, side=14, rim=8)
    ear = "M196 116C262 90 318 140 308 216C300 280 246 306 206 268C182 240 170 150 196 116Z"
    art.shadow_on(body, ear, 8, 12, 0.2)
    art.clay(ear, shade(grey, 0.04), side=13, rim=7)
    art.flat(
        ("M212 144C254 130 286 160 280 212C274 254 240 266 218 244C204 222 198 166 212 144Z"),
        "#f2a7b5",
        0.6,
    )
    art.eye(116, 206, 16, p.ink)
    art.flat(ellipse(98, 242, 18, 12), "#ff8a9a", 0.45)
    return art.svg(fit=(36, 106, 478, 474))


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "elephant": elephant,
    "owl": owl,
    "rabbit": rabbit,
    "turtle": turtle,
    "whale": whale,
}
