"""Landscapes and the elements."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import lean, mix, shade
from videogen_mcp.media.visuals.illustrations.plants import fir
from videogen_mcp.media.visuals.illustrations.shapes import (
    blob,
    box,
    circle,
    curve,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints

SAND = "#f4d9a0"


def _snow(art: Art, peak: str, points: list[tuple[float, float]], p: Paints) -> None:
    with art.clipped(peak):
        cap = polygon(points, [4, 20, 4, 12, 12, 12, 12][: len(points)])
        art.flat(cap, art.linear("#ffffff", mix("#dfe9f7", p.main_light, 0.2), angle=30))


def mountain(p: Paints) -> str:
    """Two snowy peaks, the sun behind."""
    art = Art("mountain")
    art.ball(circle(372, 146, 66), mix(p.glow, p.third, 0.4))
    back = polygon([(214, 452), (360, 186), (482, 452)], [8, 30, 22])
    art.clay(back, shade(p.main, 0.05), depth=0.1, side=18, rim=6)
    _snow(art, back, [(300, 292), (360, 176), (424, 292), (394, 270), (368, 300), (338, 268)], p)
    front = polygon([(30, 462), (214, 92), (412, 462)], [24, 36, 24])
    art.clay(front, shade(p.main, -0.05), depth=0.12, side=0, rim=8)
    with art.clipped(front):
        art.flat("M214 80L250 190L222 262L270 330L246 470H440V80Z", p.main_dark, 0.55)
    _snow(
        art,
        front,
        [(130, 256), (214, 72), (316, 266), (276, 232), (244, 274), (210, 230), (170, 270)],
        p,
    )
    hill = (
        "M32 424C120 372 210 420 288 410C370 398 430 420 480 440V454Q480 478 456 478"
        "H56Q32 478 32 454Z"
    )
    art.clay(hill, p.leaf, side=12, rim=7)
    for x, y, tall in ((96, 330, 84), (150, 362, 62), (404, 344, 78)):
        fir(art, x, y, y + tall, p.leaf_dark)
    return art.svg(fit=(32, 80, 480, 478))


def ocean_wave(p: Paints) -> str:
    """A breaking wave."""
    art = Art("ocean_wave")
    sea = lean("#2f9be8", p.main, 0.65)
    wave = (
        "M34 436C44 268 128 92 288 76C400 66 466 140 464 212C462 262 424 286 388 272"
        "C404 236 384 206 344 206C286 206 262 268 290 328C316 380 392 404 478 390V436"
        "Q478 476 438 476H74Q34 476 34 436Z"
    )
    art.clay(wave, sea, depth=0.13, side=26, rim=0)
    with art.clipped(wave):
        art.line(curve([(70, 440), (110, 280), (190, 164), (300, 132)]), shade(sea, 0.13), 22, 0.7)
        art.line(curve([(132, 440), (160, 316), (218, 220), (300, 176)]), shade(sea, 0.13), 14, 0.6)
        art.line(curve([(196, 440), (210, 350), (244, 282)]), shade(sea, 0.13), 10, 0.5)
    foam = "#ffffff"
    crest = blob(
        [
            (236, 96),
            (300, 60),
            (384, 70),
            (450, 118),
            (478, 190),
            (462, 262),
            (424, 296),
            (386, 282),
            (398, 250),
            (420, 226),
            (410, 176),
            (370, 140),
            (310, 122),
            (262, 124),
        ]
    )
    art.clay(crest, mix(foam, p.main_light, 0.1), depth=0.04, side=10, rim=0)
    for x, y, r in ((352, 240, 20), (384, 312, 14), (330, 268, 11), (352, 330, 9), (408, 344, 8)):
        art.ball(circle(x, y, r), mix(foam, p.main_light, 0.12), depth=0.06)
    front = (
        "M32 424C80 384 128 384 176 416C224 448 272 448 320 416"
        "C368 384 424 388 480 424V444Q480 478 446 478H66Q32 478 32 444Z"
    )
    art.clay(front, lean("#35c4ee", p.second, 0.9), depth=0.08, side=14, rim=10)
    art.line(curve([(60, 442), (110, 424), (160, 446), (210, 466)]), "#ffffff", 8, 0.5)
    art.line(curve([(310, 456), (350, 436), (394, 432), (440, 450)]), "#ffffff", 8, 0.5)
    return art.svg(fit=(32, 58, 480, 478))


def river(p: Paints) -> str:
    """A river winding through hills, seen through a round window."""
    art = Art("river")
    window = circle(256, 256, 222)
    art.flat(window, art.linear(lean("#8fd0ff", p.main_light, 0.5), "#f2f8ff", angle=90))
    with art.clipped(window):
        art.ball(circle(340, 150, 44), mix(p.glow, p.third, 0.4))
        art.clay(
            "M20 290L130 146Q144 128 160 146L236 240L292 186Q306 172 320 188L440 290Z",
            p.main,
            side=12,
            rim=6,
        )
        art.clay(
            blob([(0, 270), (120, 236), (256, 262), (400, 232), (520, 270), (520, 420), (0, 420)]),
            shade(p.leaf, 0.06),
            side=0,
            rim=6,
        )
        water = (
            "M262 256C320 268 352 280 300 300C220 328 150 336 176 382C190 412 250 440 240 520"
            "H470C440 440 340 410 330 372C322 336 400 316 392 286C386 262 320 254 262 256Z"
        )
        art.clay(
            blob([(0, 330), (150, 300), (300, 330), (520, 300), (520, 520), (0, 520)]),
            p.leaf,
            side=0,
            rim=6,
        )
        blue = lean("#35b6ee", p.second, 0.7)
        art.flat(water, art.linear(shade(blue, 0.16), blue, shade(blue, -0.1), angle=90))
        for d in (
            "M300 286L352 282",
            "M232 352L286 342",
            "M262 402L326 410",
            "M318 456L384 460",
            "M296 426L340 432",
        ):
            art.line(d, "#ffffff", 7, 0.6)
        for x, y, tall in (
            (104, 246, 104),
            (152, 278, 78),
            (424, 262, 110),
            (380, 250, 60),
            (84, 330, 120),
        ):
            fir(art, x, y, y + tall, p.leaf_dark)
    art.model(window, p.main, side=14, rim=8)
    return art.svg()


def fire(p: Paints) -> str:
    """A camp fire on two logs."""
    art = Art("fire")
    art.glow(256, 280, 200, "#ff9d3b", 0.35)
    flame = (
        "M268 40C286 120 392 166 392 294C392 376 332 424 256 424C180 424 120 376 120 296"
        "C120 236 152 204 166 164C188 182 198 202 200 224C246 178 270 110 268 40Z"
    )
    art.clay(flame, mix("#ff6a3c", p.main, 0.08), depth=0.1, side=20, rim=9)
    middle = (
        "M266 160C278 220 346 250 346 326C346 384 308 416 256 416C204 416 166 384 166 330"
        "C166 292 186 272 196 244C212 256 220 272 222 288C250 256 268 214 266 160Z"
    )
    art.flat(middle, art.linear("#ffb02e", "#ff8a2b", angle=80))
    inner = (
        "M262 264C270 300 306 316 306 358C306 392 284 412 256 412"
        "C228 412 206 392 206 360C206 326 252 312 262 264Z"
    )
    art.flat(inner, art.linear("#fff3b8", "#ffd24a", angle=80))
    for a, b, colour in (
        ((108, 404), (404, 460), shade(p.wood, -0.1)),
        ((404, 404), (108, 460), shade(p.wood, -0.04)),
    ):
        art.clay(limb([a, b], [46, 46]), colour, side=10, rim=5)
        art.flat(ellipse(b[0], b[1], 19, 21), art.lit(shade(p.wood, 0.16)))
        art.line(circle(b[0], b[1], 9), shade(p.wood, -0.06), 4)
    for x, y, r in ((120, 132, 8), (388, 116, 10), (344, 64, 6), (152, 76, 6)):
        art.flat(circle(x, y, r), "#ffb648")
    return art.svg(fit=(85, 40, 427, 483))


def earth(p: Paints) -> str:
    """The globe, Africa and Europe in view."""
    art = Art("earth")
    globe = circle(256, 256, 214)
    sea = lean("#2f8fe8", p.main, 0.6)
    art.ball(globe, sea, depth=0.14)
    with art.clipped(globe):
        lands = (
            [
                (196, 206),
                (246, 190),
                (300, 200),
                (344, 212),
                (362, 250),
                (398, 268),
                (380, 306),
                (352, 332),
                (346, 372),
                (318, 420),
                (288, 428),
                (270, 384),
                (262, 330),
                (228, 314),
                (188, 306),
                (164, 268),
                (172, 232),
            ],
            [
                (188, 168),
                (182, 138),
                (216, 128),
                (222, 92),
                (256, 60),
                (300, 44),
                (420, 60),
                (500, 180),
                (440, 216),
                (398, 236),
                (366, 196),
                (330, 186),
                (304, 170),
                (268, 180),
                (250, 160),
                (222, 172),
            ],
            [(30, 150), (60, 100), (116, 84), (128, 120), (96, 152), (84, 200), (40, 220)],
            [(50, 300), (92, 296), (128, 334), (116, 392), (90, 440), (40, 420)],
            [(398, 372), (414, 350), (420, 378), (402, 404)],
        )
        for land in lands:
            art.clay(blob(land), mix(p.leaf, p.second, 0.08), depth=0.07, side=9, rim=5)
        art.flat(ellipse(262, 26, 110, 34), "#ffffff", 0.85)
        art.flat(ellipse(256, 486, 120, 34), "#ffffff", 0.85)
        for x, y, w in ((96, 248, 120), (292, 118, 110), (352, 300, 120), (150, 420, 100)):
            art.flat(box(x, y, w, 24, 12), "#ffffff", 0.75)
            art.flat(box(x + 26, y - 15, w * 0.5, 26, 13), "#ffffff", 0.75)
    art.model(globe, sea, side=36, rim=9)
    art.gloss(150, 142, 30, 54, 42, 0.5)
    return art.svg()


def palm_beach(p: Paints) -> str:
    """A palm on a small island in the sun."""
    art = Art("palm_beach")
    art.ball(circle(128, 142, 66), mix(p.glow, p.third, 0.35))
    sea = (
        "M34 410C90 386 140 400 200 396C300 390 400 384 478 410V440Q478 476 442 476"
        "H70Q34 476 34 440Z"
    )
    island = "M96 430C130 372 210 344 290 346C380 350 430 392 446 430Z"
    art.clay(island, SAND, side=14, rim=8)
    trunk = limb([(286, 380), (276, 290), (296, 200), (326, 146)], [40, 32, 26, 22])
    art.clay(trunk, p.wood, side=10, rim=5)
    for x, y in ((278, 336), (276, 296), (280, 256), (292, 218), (306, 184)):
        art.line(
            f"M{x - 12} {y}C{x - 2} {y + 7} {x + 8} {y + 5} {x + 16} {y - 2}",
            shade(p.wood, -0.14),
            6,
            0.7,
        )
    for tip, sag, colour in (
        ((150, 190), (214, 106), p.leaf_dark),
        ((476, 206), (424, 110), p.leaf_dark),
        ((186, 262), (234, 152), p.leaf),
        ((446, 290), (420, 170), p.leaf),
        ((250, 42), (286, 64), p.leaf),
        ((440, 62), (392, 70), p.leaf),
    ):
        art.clay(limb([(326, 142), sag, tip], [30, 56, 8]), colour, side=10, rim=5)
    for x, y in ((306, 166), (340, 170)):
        art.ball(circle(x, y, 17), shade(p.wood, -0.1))
    art.clay(sea, lean("#2f9be8", p.main, 0.6), depth=0.1, side=14, rim=9)
    for d in (
        "M84 436C104 424 124 424 144 436",
        "M216 448C240 434 262 434 286 448",
        "M356 436C378 424 400 424 420 436",
    ):
        art.line(d, "#ffffff", 8, 0.6)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "earth": earth,
    "fire": fire,
    "mountain": mountain,
    "ocean_wave": ocean_wave,
    "palm_beach": palm_beach,
    "river": river,
}
