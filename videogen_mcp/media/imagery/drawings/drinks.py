"""Drinks in glasses, bottles, pots and jars."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def _glass(art: Art, outline: str, fill: str, level: float) -> None:
    art.flat(outline, "#eaf4fb", 0.55)
    with art.clipped(outline):
        art.flat(box(0, level, 512, 512), art.lit(fill), 0.94)
        art.flat(ellipse(256, level, 200, 14), shade(fill, 0.14), 0.9)
    art.line(outline, "#ffffff", 7, 0.85)


def teapot(p: Paints) -> str:
    """A teapot."""
    art = Art("teapot")
    art.line("M384 230C480 210 490 350 376 380", p.main, 30)
    art.clay(limb([(140, 330), (70, 290), (40, 210)], [70, 40, 30]), p.main, side=7)
    art.clay(ellipse(256, 320, 160, 132), p.main, side=22)
    art.clay(ellipse(256, 198, 90, 24), shade(p.main, 0.06), side=5)
    art.ball(circle(256, 168, 22), p.third)
    art.gloss(176, 270, 22, 46, 30)
    for x, y in ((230, 330), (290, 310), (260, 370)):
        art.flat(circle(x, y, 20), p.third, 0.9)
    return art.svg()


def wine_glass(p: Paints) -> str:
    """A glass of red wine."""
    art = Art("wine")
    art.line("M256 300V460", "#dcebf5", 16)
    art.flat(ellipse(256, 474, 96, 20), "#dcebf5", 0.95)
    _glass(art, "M146 40H366C390 190 350 310 256 312C162 310 122 190 146 40Z", "#9a1f3c", 150)
    art.gloss(190, 160, 12, 60, 8)
    return art.svg()


def cocktail_glass(p: Paints) -> str:
    """A cocktail with an orange slice."""
    art = Art("cocktail")
    art.line("M300 60L230 250", "#e8546b", 11)
    art.line("M256 330V460", "#dcebf5", 16)
    art.flat(ellipse(256, 474, 90, 18), "#dcebf5", 0.95)
    _glass(art, "M110 130H402C400 260 340 334 256 334C172 334 112 260 110 130Z", "#f59b3c", 170)
    art.clay(circle(396, 120, 62), "#f39a2b", side=5)
    art.flat(circle(396, 120, 46), "#ffd08a")
    return art.svg()


def beer_mug(p: Paints) -> str:
    """A mug of beer."""
    art = Art("beer")
    art.line("M360 220C470 210 470 400 360 392", "#e3eef5", 30)
    _glass(art, "M110 140H370L358 480Q356 492 344 492H136Q124 492 122 480Z", "#f2b22b", 190)
    for x, y, r in ((140, 150, 50), (210, 130, 60), (290, 136, 58), (346, 160, 44)):
        art.clay(circle(x, y, r), "#fffdf5", side=7, rim=4)
    for x in (180, 240, 300):
        art.line(f"M{x} 250V440", "#fff2c4", 14, 0.6)
    return art.svg()


def juice_glass(p: Paints) -> str:
    """A glass of orange juice with a straw."""
    art = Art("juice")
    art.line("M330 20L266 300", "#e8546b", 15)
    _glass(art, "M136 120H376L352 480Q350 492 338 492H174Q162 492 160 480Z", "#f79a24", 190)
    art.clay(circle(376, 130, 66), "#f39a2b", side=5)
    art.flat(circle(376, 130, 50), "#ffd08a")
    return art.svg()


def milk_bottle(p: Paints) -> str:
    """A bottle of milk."""
    art = Art("milk")
    art.clay(
        (
            "M206 70H306V150C306 190 356 210 356 270V470Q356 492 334 492H178Q156 "
            "492 156 470V270C156 210 206 190 206 150Z"
        ),
        "#fdfdfb",
        side=18,
    )
    art.clay(box(196, 40, 120, 40, 10), p.main, side=6)
    art.flat(box(156, 320, 200, 80), p.main, 0.9)
    return art.svg()


def honey_jar(p: Paints) -> str:
    """A jar of honey."""
    art = Art("honey")
    art.clay(box(120, 130, 272, 350, 50), "#f0a51f", side=20)
    art.clay(box(130, 70, 252, 70, 18), "#b9793f", side=8)
    art.flat(box(160, 230, 192, 140, 14), "#fff6dc")
    for x, y in ((220, 290), (292, 290), (256, 326)):
        art.flat(polygon([around(x, y, 34, i * 60) for i in range(6)], 4), "#f6c343")
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        teapot,
        wine_glass,
        cocktail_glass,
        beer_mug,
        juice_glass,
        milk_bottle,
        honey_jar,
    )
}
