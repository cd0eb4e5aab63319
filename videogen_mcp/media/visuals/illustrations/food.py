"""Food."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.drinks import steam
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

CRUST = "#d98a3d"
CRUMB = "#f8ddb0"
TOMATO = "#ee4b3e"
YOLK = "#ffb52e"


def _one_banana(art: Art, yellow: str, tip: str) -> None:
    spine = [(372.0, 92.0), (386.0, 190.0), (336.0, 316.0), (222.0, 400.0), (92.0, 418.0)]
    art.clay(limb([(372, 110), (364, 60)], [34, 26]), shade(yellow, -0.14), side=7, rim=3)
    art.flat(limb([(366, 66), (364, 58)], [30, 28]), tip)
    body = limb(spine, [30, 92, 118, 104, 34])
    art.clay(body, yellow, depth=0.1, side=26, rim=8)
    with art.clipped(body):
        art.line(
            curve([(380, 96), (404, 200), (352, 330), (232, 416), (86, 424)]),
            shade(yellow, -0.1),
            9,
            0.5,
        )
        art.line(
            curve([(350, 130), (356, 196), (304, 296), (206, 362), (130, 388)]), "#ffffff", 14, 0.4
        )
        art.flat(circle(84, 420, 26), tip)


def _cucumber(art: Art, x: float, y: float, r: float, p: Paints) -> None:
    art.clay(circle(x, y, r), p.leaf_dark, side=8, rim=4)
    art.flat(circle(x, y, r * 0.84), art.lit("#d9f2b4"))
    for i in range(6):
        sx, sy = around(x, y, r * 0.48, i * 60 + 15)
        art.flat(ellipse(sx, sy, r * 0.15, r * 0.08, i * 60 + 15), "#f7fbdc")


def _icing(art: Art, cx: float, cy: float, rx: float, ry: float, colour: str) -> None:
    left, right, step = cx - rx, cx + rx, rx / 4
    drips = [58, 30, 66, 38, 62, 28, 56, 36]
    d = f"M{left} {cy}"
    for i, drop in enumerate(drips):
        x0, x1 = left + i * step, left + (i + 1) * step
        sag = ry * (1 - (((x0 + x1) / 2 - cx) / rx) ** 2) ** 0.5
        d += f"C{x0} {cy + sag + drop * 0.75} {x1} {cy + sag + drop * 0.75} {x1} {cy + sag * 0.6}"
    art.clay(f"{d}L{right} {cy}Z", colour, depth=0.06, side=8, rim=0)
    art.clay(ellipse(cx, cy, rx, ry), shade(colour, 0.02), depth=0.04, side=0, rim=0)


def _flame(art: Art, x: float, y: float, size: float) -> None:
    art.glow(x, y - 18 * size, 40 * size, "#ffd25e", 0.8)
    with art.group(f"translate({x} {y}) scale({size})"):
        art.flat(
            "M0 -48C12 -30 17 -22 17 -12C17 0 9 6 0 6C-9 6 -17 0 -17 -12C-17 -22 -12 -30 0 -48Z",
            art.linear("#ffe27a", "#ff8a2b", angle=90),
        )
        art.flat(
            "M0 -24C6 -14 8 -10 8 -5C8 1 4 4 0 4C-4 4 -8 1 -8 -5C-8 -10 -6 -14 0 -24Z", "#fff6cf"
        )


def apple(p: Paints) -> str:
    """A red apple with a leaf."""
    art = Art("apple")
    red = mix("#f2464b", p.main, 0.14)
    body = (
        "M256 152C300 104 424 106 444 232C458 334 386 478 312 478C290 478 276 468 256 468"
        "C236 468 222 478 200 478C126 478 54 334 68 232C88 106 212 104 256 152Z"
    )
    art.clay(body, red, depth=0.12, side=34, rim=9)
    art.flat(
        ellipse(256, 156, 56, 20),
        art.radial((shade(red, -0.24), 0.75), (red, 0), cx=0.5, cy=0.5, r=0.5),
    )
    art.clay(
        limb([(254, 164), (256, 116), (280, 60)], [15, 14, 24]), shade(p.wood, -0.12), side=6, rim=3
    )
    leaf = "M270 122C266 62 326 30 400 44C398 106 342 142 270 122Z"
    art.clay(leaf, p.leaf, side=12, rim=5)
    art.line(curve([(288, 112), (332, 86), (376, 62)]), shade(p.leaf, -0.14), 5, 0.6)
    art.gloss(146, 226, 26, 56, 24, 0.7)
    art.gloss(136, 316, 10, 16, 4, 0.45)
    return art.svg()


def banana(p: Paints) -> str:
    """Two bananas."""
    art = Art("banana")
    yellow = mix("#ffcf3d", p.third, 0.18)
    tip = mix("#6b4a2b", p.main, 0.1)
    with art.group("translate(34 -26) rotate(-13 380 90)"):
        _one_banana(art, shade(yellow, -0.07), tip)
    _one_banana(art, yellow, tip)
    return art.svg(fit=(75, 22, 493, 466))


def bread(p: Paints) -> str:
    """A loaf of bread, cut open."""
    art = Art("bread")
    crust = mix(CRUST, p.main, 0.06)
    loaf = "M150 92H372C438 92 480 128 480 184C480 216 462 232 456 242V392Q456 424 424 424H160Z"
    art.clay(loaf, shade(crust, -0.04), depth=0.1, side=26, rim=0)
    for x in (330, 396):
        art.line(curve([(x, 108), (x + 34, 150), (x + 30, 212)]), shade(crust, 0.12), 17, 0.7)
    front = (
        "M192 88C280 88 340 128 340 194C340 228 324 244 318 256V396Q318 430 284 430H100"
        "Q66 430 66 396V256C60 244 44 228 44 194C44 128 104 88 192 88Z"
    )
    art.shadow_on(loaf, front, 22, 8, 0.25)
    art.clay(front, crust, side=14, rim=7)
    crumb = (
        "M192 116C262 116 312 146 312 194C312 222 292 232 290 252V384Q290 402 272 402H112"
        "Q94 402 94 384V252C92 232 72 222 72 194C72 146 122 116 192 116Z"
    )
    art.clay(crumb, CRUMB, depth=0.05, side=0, rim=0)
    art.model(crumb, shade(CRUMB, -0.08), side=-10, rim=0)
    for x, y, r in (
        (140, 190, 9),
        (226, 166, 7),
        (254, 226, 10),
        (150, 286, 8),
        (206, 252, 6),
        (240, 330, 9),
        (134, 356, 7),
        (196, 372, 6),
        (182, 210, 5),
        (268, 280, 5),
    ):
        art.flat(ellipse(x, y, r, r * 0.72), shade(CRUMB, -0.12), 0.75)
    return art.svg()


def salad(p: Paints) -> str:
    """A bowl of fresh vegetables."""
    art = Art("salad")
    for points, colour in (
        ([(96, 250), (70, 176), (120, 112), (196, 110), (240, 170), (220, 260)], p.leaf_dark),
        ([(300, 250), (290, 160), (340, 96), (410, 120), (440, 190), (410, 262)], p.leaf_dark),
        ([(170, 250), (150, 150), (206, 72), (290, 64), (342, 130), (330, 250)], p.leaf),
    ):
        art.clay(blob(points), colour, side=16, rim=7)
    for spine in ([(246, 240), (244, 160), (252, 96)], [(130, 240), (134, 180), (144, 140)]):
        art.line(curve(spine), shade(p.leaf, 0.16), 8, 0.8)
    carrot = limb([(318, 240), (392, 108)], [44, 18])
    art.clay(carrot, "#ff8c3a", side=10, rim=5)
    for x, y in ((336, 196), (358, 166), (374, 132)):
        art.line(f"M{x - 10} {y - 6}L{x + 6} {y + 3}", shade("#ff8c3a", -0.14), 5, 0.7)
    for x, y, r in ((172, 222, 56), (404, 230, 46)):
        art.ball(circle(x, y, r), TOMATO)
        art.gloss(x - r * 0.36, y - r * 0.4, r * 0.22, r * 0.34, 30)
    _cucumber(art, 284, 224, 54, p)
    bowl = "M44 244H468C468 372 392 470 296 470H216C120 470 44 372 44 244Z"
    art.clay(bowl, p.main, depth=0.1, side=34, rim=0)
    art.clay(box(36, 228, 440, 40, 20), p.main_light, side=10, rim=5)
    with art.clipped(bowl):
        art.flat("M40 330C140 366 372 366 472 330V366C372 400 140 400 40 366Z", p.second)
        art.model(bowl, p.main, side=34, rim=0)
    art.gloss(112, 326, 13, 48, -20, 0.55)
    return art.svg()


def pizza(p: Paints) -> str:
    """A slice of pizza."""
    art = Art("pizza")
    cheese = mix("#ffc94d", p.third, 0.15)
    slice_ = polygon([(72, 140), (440, 140), (262, 474)], [10, 10, 34])
    art.clay(slice_, cheese, depth=0.09, side=22, rim=0)
    with art.clipped(slice_):
        art.flat(
            blob([(60, 120), (200, 150), (170, 260), (196, 330), (150, 330)]),
            shade(cheese, 0.07),
            0.8,
        )
    for x, y, r in ((186, 218, 42), (322, 212, 44), (256, 316, 40)):
        art.clay(circle(x, y, r), mix("#e2493b", p.main, 0.08), side=9, rim=5)
        for dx, dy in ((-0.3, 0.2), (0.25, -0.25), (0.2, 0.35)):
            art.flat(circle(x + r * dx, y + r * dy, r * 0.12), "#a92c28", 0.6)
    for x, y, turn in ((250, 214, -30), (302, 290, 40), (216, 288, 100)):
        art.flat(ellipse(x, y, 17, 8, turn), art.lit(p.leaf_dark))
    for x, y in ((250, 262), (362, 168), (146, 180), (262, 388)):
        art.flat(circle(x, y, 8), "#fff3c2", 0.8)
    crust = limb([(72, 142), (160, 100), (256, 88), (352, 100), (440, 142)], [70])
    art.shadow_on(slice_, crust, 4, 16, 0.25)
    art.clay(crust, CRUST, depth=0.1, side=20, rim=9)
    for x, y, turn in ((150, 96, -22), (250, 76, 0), (350, 92, 18)):
        art.flat(ellipse(x, y, 30, 8, turn), "#ffffff", 0.28)
    return art.svg()


def cake(p: Paints) -> str:
    """A birthday cake with three candles."""
    art = Art("cake")
    art.clay(ellipse(256, 442, 218, 36), p.paper, depth=0.05, side=10, rim=5)
    lower = "M76 292H436V404C436 452 76 452 76 404Z"
    art.clay(lower, p.second, side=26, rim=0)
    art.flat("M76 356C160 388 352 388 436 356V378C352 410 160 410 76 378Z", p.paper, 0.85)
    _icing(art, 256, 292, 180, 34, shade(p.second, 0.16))
    upper = "M132 200H380V282C380 318 132 318 132 282Z"
    art.shadow_on(ellipse(256, 292, 180, 34), upper, 10, 14, 0.2)
    art.clay(upper, p.main, side=20, rim=0)
    _icing(art, 256, 202, 124, 26, p.paper)
    for x, colour in ((190, p.third), (256, p.second), (322, p.third)):
        y = 206 if x == 256 else 198
        art.clay(box(x - 11, y - 92, 22, 92, 9), colour, side=6, rim=3)
        for k in (20, 46, 72):
            art.line(f"M{x - 9} {y - k}L{x + 9} {y - k - 12}", "#ffffff", 6, 0.75)
        _flame(art, x, y - 94, 1.0)
    for x in (110, 170, 226, 286, 342, 402):
        art.ball(circle(x, 292 + 22 * (1 - ((x - 256) / 190) ** 2), 15), TOMATO)
    return art.svg(fit=(38, 56, 474, 478))


def cooking_pot(p: Paints) -> str:
    """A pot on the boil, its lid on."""
    art = Art("cooking_pot")
    steam(art, ((150, 128), (362, 128)), p.main_light)
    for x in (34, 404):
        art.clay(box(x, 254, 74, 44, 20), p.main_dark, side=8, rim=4)
    body = "M76 220H436V400Q436 476 360 476H152Q76 476 76 400Z"
    art.clay(body, p.main, depth=0.1, side=32, rim=0)
    lid = "M84 212C84 148 160 112 256 112C352 112 428 148 428 212Z"
    art.clay(lid, p.second, depth=0.1, side=20, rim=7)
    art.clay(box(60, 196, 392, 40, 20), p.metal, side=10, rim=5)
    art.shadow_on(body, box(60, 196, 392, 40, 20), 4, 16, 0.22)
    art.clay(box(236, 92, 40, 30, 6), p.main_dark, side=5, rim=0)
    art.clay(box(208, 62, 96, 38, 19), p.third, side=9, rim=5)
    art.flat(box(112, 264, 26, 150, 13), art.linear(("#ffffff", 0.6), ("#ffffff", 0.08), angle=90))
    art.gloss(164, 156, 38, 11, -26, 0.55)
    return art.svg(fit=(34, 17, 478, 476))


def egg(p: Paints) -> str:
    """A fried egg in a pan."""
    art = Art("egg")
    handle = limb([(330, 330), (448, 448)], [40, 50])
    art.clay(handle, p.main, side=11, rim=6)
    art.flat(circle(440, 440, 10), p.main_dark)
    pan = circle(220, 222, 184)
    art.clay(pan, mix(p.ink, p.metal, 0.3), depth=0.08, side=20, rim=9)
    art.clay(circle(220, 222, 156), mix(p.ink, p.metal, 0.12), depth=0.06, side=-8, rim=0)
    white = blob(
        [
            (212, 96),
            (292, 116),
            (330, 186),
            (318, 260),
            (264, 322),
            (190, 330),
            (150, 290),
            (98, 262),
            (96, 182),
            (146, 134),
        ]
    )
    art.clay(white, p.paper, depth=0.05, side=12, rim=0)
    yolk = circle(216, 212, 66)
    art.shadow_on(white, yolk, 9, 11, 0.2)
    art.ball(yolk, YOLK)
    art.model(yolk, YOLK, side=14, rim=5)
    art.gloss(192, 184, 16, 25, 38, 0.85)
    return art.svg()


def fork_knife(p: Paints) -> str:
    """A plate between a fork and a knife."""
    art = Art("fork_knife")
    art.clay(circle(256, 256, 158), p.main, side=22, rim=8)
    art.clay(circle(256, 256, 134), p.paper, depth=0.04, side=12, rim=0)
    art.clay(circle(256, 256, 90), shade(p.paper, -0.03), depth=0.04, side=-8, rim=0)
    fork = (
        "M38 60Q38 50 46 50Q54 50 54 60V138H66V60Q66 50 74 50Q82 50 82 60V138H94V60Q94 50 102 50"
        "Q110 50 110 60V162Q110 204 88 212V444Q88 462 74 462Q60 462 60 444V212Q38 204 38 162Z"
    )
    art.clay(fork, p.metal, depth=0.1, side=8, rim=5)
    knife = (
        "M424 62Q424 46 438 52C470 84 478 190 468 262Q466 274 456 274H452V444"
        "Q452 462 438 462Q424 462 424 444Z"
    )
    art.clay(knife, p.metal, depth=0.1, side=9, rim=5)
    for x in (60, 424):
        art.clay(box(x - 2, 320, 32, 146, 15), p.second, side=7, rim=4)
    art.gloss(176, 168, 11, 30, 44, 0.6)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "apple": apple,
    "banana": banana,
    "bread": bread,
    "cake": cake,
    "cooking_pot": cooking_pot,
    "egg": egg,
    "fork_knife": fork_knife,
    "pizza": pizza,
    "salad": salad,
}
