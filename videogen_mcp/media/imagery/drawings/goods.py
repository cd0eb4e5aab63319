"""Goods, clothes and jewels."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    ellipse,
    polygon,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def backpack(p: Paints) -> str:
    """A rucksack."""
    art = Art("backpack")
    art.line("M200 90C200 30 312 30 312 90", shade(p.main, -0.15), 18)
    art.clay(box(104, 70, 304, 420, 90), p.main, side=22)
    art.clay(box(140, 300, 232, 160, 30), shade(p.main, 0.06), side=10)
    art.line("M150 330H362", shade(p.main, -0.16), 7)
    art.clay(box(150, 150, 212, 90, 26), p.second, side=8)
    for x in (90, 384):
        art.clay(box(x, 240, 40, 180, 18), shade(p.main, -0.08), side=6)
    return art.svg()


def diamond(p: Paints) -> str:
    """A cut diamond."""
    art = Art("diamond")
    blue = "#8fd8f5"
    top, mid, tip = 120, 220, 450
    xs = (150, 256, 362)
    for points, light in (
        ([(60, mid), (150, top), (176, mid)], 0.05),
        ([(150, top), (256, top), (176, mid)], 0.12),
        ([(256, top), (336, mid), (176, mid)], 0.16),
        ([(256, top), (362, top), (336, mid)], 0.06),
        ([(362, top), (452, mid), (336, mid)], -0.03),
        ([(60, mid), (176, mid), (256, tip)], 0.0),
        ([(176, mid), (336, mid), (256, tip)], 0.08),
        ([(336, mid), (452, mid), (256, tip)], -0.1),
    ):
        art.flat(polygon(points), shade(blue, light))
    art.line(
        polygon([(60, mid), (xs[0], top), (xs[2], top), (452, mid), (256, tip)], 4),
        "#ffffff",
        6,
        0.8,
    )
    art.flat(star(400, 110, 40, 9, 4), "#ffffff")
    return art.svg()


def ring(p: Paints) -> str:
    """A ring with a stone."""
    art = Art("ring")
    art.line(circle(256, 330, 136), "#d9a32b", 40)
    art.line(circle(252, 326, 136), "#ffe08a", 12, 0.9)
    art.clay(
        polygon([(190, 90), (322, 90), (366, 140), (256, 240), (146, 140)], 5), "#8fd8f5", side=9
    )
    art.flat(polygon([(216, 100), (296, 100), (256, 140)]), "#e9faff")
    art.flat(star(390, 80, 36, 8, 4), "#ffffff")
    return art.svg()


def watch(p: Paints) -> str:
    """A wrist watch."""
    art = Art("watch")
    for y in (10, 360):
        art.clay(box(186, y, 140, 144, 20), "#7a4a2c", side=9)
    art.clay(box(386, 236, 34, 40, 8), "#d9a32b", side=4)
    art.clay(circle(256, 256, 146), "#e3b23f", side=14)
    art.flat(circle(256, 256, 116), art.lit("#fdfcf6"))
    for i in range(12):
        x0, y0 = around(256, 256, 104, i * 30)
        x1, y1 = around(256, 256, 88, i * 30)
        art.line(f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}", "#3a4156", 6)
    art.line("M256 256L206 216M256 256L306 190", "#2c3140", 10)
    art.ball(circle(256, 256, 12), "#d9382f")
    return art.svg()


def perfume_bottle(p: Paints) -> str:
    """A bottle of perfume."""
    art = Art("perfume")
    art.clay(box(206, 40, 100, 90, 14), "#e3b95a", side=8)
    art.clay(box(222, 126, 68, 40, 4), "#f3dfa8", side=4)
    art.clay(box(110, 160, 292, 326, 40), mix(p.main, "#ffffff", 0.45), side=20)
    art.flat(box(140, 250, 232, 206, 24), art.lit(mix(p.main, "#ffffff", 0.12)), 0.9)
    art.flat(box(186, 300, 140, 90, 6), "#fffaf0")
    art.line("M210 330H302M226 358H286", "#b08a4a", 6)
    art.gloss(146, 240, 12, 60, 6)
    return art.svg()


def jar(p: Paints) -> str:
    """A jar of cream."""
    art = Art("jar")
    art.clay(box(90, 250, 332, 210, 50), mix(p.main, "#ffffff", 0.5), side=20)
    art.clay(box(76, 170, 360, 96, 26), "#f6f2ea", side=12)
    art.flat(box(170, 310, 172, 80, 8), "#fffdf7")
    art.line("M196 340H316M216 366H296", "#9a8a6f", 6)
    return art.svg()


def treasure_chest(p: Paints) -> str:
    """An open chest full of gold."""
    art = Art("treasure")
    art.clay("M50 230C50 110 120 90 256 90C392 90 462 110 462 230Z", "#8a5330", side=14)
    art.flat("M80 230C90 140 140 124 256 124C372 124 422 140 432 230Z", "#4a2a1a")
    for i in range(16):
        x, y = 90 + (i * 71) % 330, 190 + (i * 37) % 76
        art.ball(circle(x, y, 30), "#f6c343")
    art.clay(box(40, 260, 432, 210, 12), "#9a6038", side=16)
    for x in (70, 406):
        art.flat(box(x, 260, 36, 210), "#d9a32b")
    art.clay(box(216, 250, 80, 84, 10), "#e3b23f", side=6)
    art.flat(circle(256, 284, 13), "#4a2a1a")
    return art.svg()


def shirt(p: Paints) -> str:
    """A T-shirt."""
    art = Art("tshirt")
    art.clay(
        polygon(
            [
                (180, 70),
                (332, 70),
                (470, 140),
                (420, 250),
                (366, 226),
                (366, 470),
                (146, 470),
                (146, 226),
                (92, 250),
                (42, 140),
            ],
            14,
        ),
        p.main,
        side=20,
    )
    art.flat("M190 66Q256 130 322 66L332 78Q256 156 180 78Z", shade(p.main, -0.14))
    return art.svg()


def straw_hat(p: Paints) -> str:
    """A straw hat."""
    art = Art("straw-hat")
    art.clay(ellipse(256, 370, 240, 66), "#e3bd68", side=10)
    crown = "M110 360C110 200 170 140 256 140C342 140 402 200 402 360Q256 410 110 360Z"
    art.clay(crown, "#edcb7c", side=16)
    with art.clipped(crown):
        art.flat(box(90, 300, 340, 60), p.second)
    return art.svg()


def sunglasses(p: Paints) -> str:
    """Sunglasses."""
    art = Art("sunglasses")
    for s in (-1, 1):
        art.clay(box(256 + s * 124 - 96, 190, 192, 140, 56), "#23263a", side=9)
        art.gloss(256 + s * 124 - 40, 226, 12, 36, 40, 0.6)
    art.line("M226 230Q256 206 286 230M36 220L10 200M476 220L502 200", "#23263a", 16)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        backpack,
        diamond,
        ring,
        watch,
        perfume_bottle,
        jar,
        treasure_chest,
        shirt,
        straw_hat,
        sunglasses,
    )
}
