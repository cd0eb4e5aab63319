"""On the way: maps, roads and places."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.placing import placed
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    curve,
    ellipse,
    polygon,
    ring,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def map_pin(p: Paints) -> str:
    """A pin on a folded map."""
    art = Art("map_pin")
    sheets = (
        ([(40, 330), (178, 282), (178, 428), (40, 476)], mix(p.leaf, p.paper, 0.35)),
        ([(178, 282), (334, 330), (334, 476), (178, 428)], mix(p.leaf, p.paper, 0.6)),
        ([(334, 330), (472, 282), (472, 428), (334, 476)], mix(p.leaf, p.paper, 0.35)),
    )
    for points, colour in sheets:
        art.clay(polygon(points, 10), colour, side=7, rim=5)
    art.flat(
        polygon([(60, 400), (178, 350), (334, 404), (334, 448), (178, 396), (60, 444)], 6),
        p.second,
        0.85,
    )
    art.line("M72 352L178 312L250 420M334 372L450 330", "#ffffff", 10, 0.9)
    art.flat(ellipse(256, 408, 62, 20), "#1b1440", 0.25)
    pin = (
        "M256 32C340 32 402 94 402 174C402 258 322 330 274 398Q256 420 238 398"
        "C190 330 110 258 110 174C110 94 172 32 256 32Z"
    )
    art.clay(pin, p.main, depth=0.12, side=26, rim=10)
    art.clay(circle(256, 172, 62), p.paper, depth=0.04, side=10, rim=0)
    art.clay(star(256, 174, 40, 18, 5, 6), p.third, side=5, rim=4)
    art.gloss(166, 110, 14, 40, 38, 0.6)
    return art.svg()


def road(p: Paints) -> str:
    """A road that winds to the horizon."""
    art = Art("road")
    land = circle(256, 256, 222)
    art.flat(land, art.linear(shade(p.main_light, 0.05), p.main_light, p.main, angle=90))
    with art.clipped(land):
        art.glow(346, 152, 120, p.glow, 0.7)
        art.ball(circle(346, 152, 48), p.glow)
        art.clay(
            polygon([(34, 280), (150, 112), (262, 280)], [10, 26, 10]), p.main_dark, side=14, rim=5
        )
        art.flat("M118 158L150 112L182 160L164 172L150 156L136 174Z", "#ffffff", 0.95)
        art.clay(
            polygon([(170, 290), (252, 178), (344, 290)], [10, 22, 10]), p.main, side=12, rim=5
        )
        art.flat("M20 262Q140 226 256 262Q372 232 492 256V492H20Z", p.leaf)
        art.flat("M20 332Q120 290 220 330Q330 372 492 322V492H20Z", p.leaf_dark, 0.55)
        lane = (
            "M246 256C330 274 336 300 262 330C176 364 128 410 108 492H384"
            "C364 420 376 384 372 344C366 296 330 268 262 256Z"
        )
        art.flat(lane, art.linear(mix(p.ink, "#ffffff", 0.34), p.ink, angle=90))
        for d, width in (
            ("M288 272Q314 284 316 296", 5),
            ("M312 314Q300 330 286 342", 8),
            ("M266 362Q254 384 248 400", 11),
            ("M240 428L236 456", 14),
        ):
            art.line(d, "#ffffff", width, 0.95)
        for x, y, s in ((96, 330, 1.0), (430, 300, 0.8), (62, 380, 1.25)):
            art.clay(box(x - 5 * s, y, 10 * s, 26 * s, 3), p.wood, side=2, rim=0)
            art.clay(
                polygon([(x, y - 54 * s), (x + 26 * s, y + 8 * s), (x - 26 * s, y + 8 * s)], 8 * s),
                p.leaf_dark,
                side=5,
                rim=3,
            )
    art.model(land, p.main, side=14, rim=8)
    return art.svg()


@placed(scale=0.98, dx=5, dy=4)
def suitcase(p: Paints) -> str:
    """A suitcase on wheels."""
    art = Art("suitcase")
    art.line("M196 112V60Q196 44 212 44H300Q316 44 316 60V112", shade(p.metal, -0.14), 22)
    art.line("M196 112V60Q196 44 212 44H300Q316 44 316 60V112", p.metal, 14)
    for x in (150, 330):
        art.clay(box(x, 442, 34, 40, 14), p.ink, side=5, rim=4)
    body = box(86, 100, 340, 356, 58)
    art.clay(body, p.main, side=24, rim=10)
    for x in (152, 226, 300):
        art.flat(box(x, 120, 26, 316, 13), p.main_dark, 0.42)
        art.flat(box(x + 2, 120, 6, 316, 3), p.main_light, 0.5)
    for x, y in ((86, 100), (366, 100), (86, 396), (366, 396)):
        with art.clipped(body):
            art.flat(circle(x + 30, y + 30, 46), p.second, 0.95)
    with art.group("rotate(-10 330 220)"):
        art.clay(box(276, 182, 112, 72, 18), p.third, side=7, rim=5)
        art.clay(star(312, 218, 24, 11, 5, 4), "#ffffff", side=0, rim=0)
        art.flat(box(342, 204, 34, 9, 4), shade(p.third, -0.3))
        art.flat(box(342, 222, 24, 9, 4), shade(p.third, -0.3))
    art.clay(circle(166, 330, 44), p.paper, depth=0.04, side=7, rim=0)
    art.flat(
        (
            "M140 338L156 322L150 304L160 302L174 320L192 314Q202 314 198 322"
            "L182 332L184 352L174 352L164 336L148 346Z"
        ),
        p.main_dark,
    )
    art.gloss(150, 124, 40, 9, -8, 0.5)
    return art.svg()


@placed(scale=0.98, dx=5, dy=5)
def traffic_light(p: Paints) -> str:
    """A traffic light."""
    art = Art("traffic_light")
    art.clay(box(234, 396, 44, 86, 10), p.metal, side=8, rim=5)
    for side in (-1, 1):
        for y in (92, 208, 324):
            x = 256 + side * 92
            points = [(x, y - 22), (x + side * 60, y - 22), (x + side * 22, y + 42), (x, y + 42)]
            art.clay(polygon(points, 10), p.main_dark, side=7, rim=4)
    body = box(146, 30, 220, 378, 62)
    art.clay(body, p.main, side=22, rim=10)
    art.flat(box(172, 54, 168, 330, 50), p.main_dark, 0.55)
    for y, colour, lit in (
        (104, "#ff5d5d", False),
        (219, "#ffc94d", False),
        (334, "#3ddc84", True),
    ):
        art.flat(circle(256, y, 52), p.ink)
        if lit:
            art.glow(256, y, 96, colour, 0.7)
        art.ball(circle(256, y, 43), colour if lit else shade(colour, -0.06))
        art.gloss(240, y - 18, 15, 9, -35, 0.85)
        art.line(f"M208 {y - 14}A50 50 0 0 1 304 {y - 14}", p.ink, 13)
    return art.svg()


@placed(scale=0.94, dx=15, dy=28)
def compass(p: Paints) -> str:
    """A compass."""
    art = Art("compass")
    art.line("M256 66V46", p.metal, 26)
    art.flat(ring(256, 38, 30, 18), shade(p.metal, -0.08))
    case = circle(256, 272, 206)
    art.clay(case, p.main, depth=0.12, side=24, rim=11)
    art.flat(circle(256, 272, 162), p.main_dark)
    art.flat(circle(256, 272, 152), art.linear("#ffffff", p.paper, shade(p.paper, -0.08), angle=55))
    for i in range(24):
        a, b = around(256, 272, 138, i * 15), around(256, 272, 122 if i % 6 else 106, i * 15)
        art.line(
            f"M{a[0]} {a[1]}L{b[0]} {b[1]}",
            mix(p.ink, p.paper, 0.55 if i % 6 else 0.1),
            4 if i % 6 else 9,
        )
    with art.group("rotate(38 256 272)"):
        art.flat(polygon([(266, 172), (304, 280), (228, 280)], 6), "#1b1440", 0.15)
        art.clay(polygon([(256, 156), (294, 272), (218, 272)], [8, 4, 4]), "#ff5d5d", side=8, rim=4)
        art.flat(polygon([(256, 156), (294, 272), (256, 272)], [8, 4, 1]), shade("#ff5d5d", -0.12))
        art.clay(polygon([(256, 388), (294, 272), (218, 272)], [8, 4, 4]), p.second, side=8, rim=4)
        art.flat(polygon([(256, 388), (294, 272), (256, 272)], [8, 4, 1]), p.second_dark)
    art.clay(circle(256, 272, 22), p.third, side=5, rim=4)
    art.line("M88 214C106 150 150 110 204 94", "#ffffff", 11, 0.5)
    return art.svg()


def globe(p: Paints) -> str:
    """A globe with its grid, a pin stuck in."""
    art = Art("globe")
    sea = mix("#3f97f2", p.main, 0.12)
    body = circle(244, 268, 198)
    art.flat(body, art.radial(shade(sea, 0.14), sea, shade(sea, -0.16), cx=0.34, cy=0.3, r=0.82))
    with art.clipped(body):
        for points in (
            [
                (70, 190),
                (130, 110),
                (220, 92),
                (232, 150),
                (196, 178),
                (206, 232),
                (150, 268),
                (108, 244),
            ],
            [(178, 320), (236, 304), (276, 352), (244, 430), (196, 452), (172, 384)],
            [
                (300, 152),
                (372, 118),
                (452, 190),
                (456, 300),
                (404, 330),
                (360, 276),
                (312, 252),
                (276, 204),
            ],
            [(360, 378), (420, 366), (410, 420), (352, 436)],
        ):
            art.clay("M" + curve([*points, points[0]])[1:] + "Z", p.leaf, side=7, rim=4)
    for rx in (198, 96):
        art.line(ellipse(244, 268, rx, 197), "#ffffff", 5, 0.28)
    for dy, half in ((-96, 173), (0, 198), (96, 173)):
        art.line(
            f"M{244 - half} {268 + dy}Q244 {268 + dy + 26} {244 + half} {268 + dy}",
            "#ffffff",
            5,
            0.28,
        )
    art.model(body, sea, side=28, rim=9)
    art.gloss(156, 156, 50, 20, -42, 0.55)
    pin = (
        "M404 40C448 40 478 70 478 110C478 158 434 190 412 226Q404 236 396 226"
        "C374 190 330 158 330 110C330 70 360 40 404 40Z"
    )
    art.clay(pin, p.third, side=12, rim=7)
    art.flat(circle(404, 110, 28), "#ffffff")
    return art.svg()


@placed(scale=0.98, dx=5, dy=10)
def city(p: Paints) -> str:
    """A city skyline."""
    art = Art("city")
    towers = (
        (36, 236, 96, p.second, 2),
        (112, 120, 104, p.main, 3),
        (204, 190, 92, p.second_dark, 2),
        (282, 56, 108, p.main_dark, 3),
        (378, 172, 100, p.main, 3),
    )
    art.line("M336 60V32", p.metal, 9)
    for x, top, width, colour, panes in towers:
        body = box(x, top, width, 474 - top, 18)
        art.clay(body, colour, side=13, rim=7)
        step = (width - 20) / panes
        for j in range((420 - top) // 46):
            for i in range(panes):
                lamp = (i * 7 + j * 3 + x) % 5 < 2
                pane = p.glow if lamp else mix(p.glass, colour, 0.25)
                art.flat(box(x + 14 + i * step, top + 26 + j * 46, step - 9, 26, 6), pane, 0.95)
    art.clay(box(32, 440, 448, 36, 16), p.leaf, side=8, rim=6)
    for x in (84, 232, 424):
        art.clay(box(x - 5, 420, 10, 32, 4), p.wood, side=2, rim=0)
        art.ball(circle(x, 404, 27), p.leaf)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "map_pin": map_pin,
    "road": road,
    "suitcase": suitcase,
    "traffic_light": traffic_light,
    "compass": compass,
    "globe": globe,
    "city": city,
}
