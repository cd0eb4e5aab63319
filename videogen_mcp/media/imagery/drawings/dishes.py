"""Bowls, plates and baskets on the table."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
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


def _steam(art: Art, top: float) -> None:
    for x in (190, 256, 322):
        line = curve([(x, top + 110), (x - 22, top + 76), (x + 20, top + 40), (x - 6, top)])
        art.line(line, "#ffffff", 15, 0.7)


def _bowl(art: Art, colour: str, rim: float = 270, band: str = "") -> str:
    """A bowl whose mouth is an ellipse at `rim`; returns the outline of the mouth."""
    body = (
        f"M40 {rim}H472C468 {rim + 120} 390 {rim + 196} 320 {rim + 206}H192C122 "
        f"{rim + 196} 44 {rim + 120} 40 {rim}Z"
    )
    art.clay(box(176, rim + 190, 160, 32, 10), shade(colour, -0.1), side=6)
    art.clay(body, colour, side=22)
    if band:
        with art.clipped(body):
            art.flat(box(30, rim + 40, 460, 26), band)
    art.clay(ellipse(256, rim, 216, 62), shade(colour, 0.04), side=6, rim=4)
    return ellipse(256, rim, 194, 50)


def _bowl_front(art: Art, colour: str, rim: float) -> None:
    body = (
        f"M40 {rim}Q256 {rim + 70} 472 {rim}C468 {rim + 110} 390 {rim + 186} "
        f"320 {rim + 196}H192C122 {rim + 186} 44 {rim + 110} 40 {rim}Z"
    )
    art.clay(body, colour, side=22)


def ramen(p: Paints) -> str:
    """A steaming bowl of noodle soup with chopsticks."""
    art = Art("ramen")
    _steam(art, 6)
    mouth = _bowl(art, "#c2403a", 280, "#f6e9d8")
    art.flat(mouth, "#d99a4a")
    with art.clipped("M40 120H472V280C440 340 72 340 40 280Z"):
        for i in range(9):
            x = 90 + i * 38
            art.line(curve([(x, 300), (x + 20, 250), (x + 44, 296)]), "#f7dc93", 12)
        art.clay(ellipse(186, 250, 64, 44), "#ffffff", side=6)
        art.ball(ellipse(186, 248, 34, 26), "#f39a2b")
        art.clay(polygon([(300, 180), (396, 160), (410, 260), (310, 276)], 6), "#2f4f3d", side=6)
        for x, y in ((256, 290), (290, 300), (230, 306), (350, 296)):
            art.flat(circle(x, y, 11), "#5fb050")
    for dx in (0, 34):
        art.clay(limb([(300 + dx, 260), (470 + dx * 0.3, 90)], [12, 15]), "#7a4a2c", side=3)
    return art.svg()


def soup(p: Paints) -> str:
    """A bowl of soup."""
    art = Art("soup")
    _steam(art, 40)
    mouth = _bowl(art, "#f3ede2", 290, p.main)
    art.flat(mouth, art.lit("#e8823a"))
    for x, y in ((190, 284), (300, 276), (256, 306), (340, 300), (150, 298)):
        art.flat(ellipse(x, y, 14, 8), "#5fa84a")
    return art.svg()


def rice_bowl(p: Paints) -> str:
    """A bowl of rice."""
    art = Art("rice")
    art.clay(
        blob([(60, 290), (110, 190), (256, 140), (402, 190), (452, 290), (256, 320)]),
        "#fdfcf7",
        side=14,
    )
    for i in range(34):
        x, y = 150 + (i * 83) % 210, 180 + (i * 47) % 90
        art.flat(ellipse(x, y, 11, 5, i * 40), "#e6e2d6")
    _bowl_front(art, "#4f74b0", 270)
    return art.svg()


def pasta(p: Paints) -> str:
    """A plate of spaghetti with tomato sauce."""
    art = Art("pasta")
    dinner = ellipse(256, 400, 236, 66)
    art.clay(dinner, "#f6f3ec", side=10)
    art.clay(ellipse(256, 392, 170, 44), "#e9e4d9", side=0)
    art.clay(
        blob([(110, 390), (140, 290), (256, 240), (372, 290), (402, 390), (256, 420)]),
        "#f3cf74",
        side=14,
    )
    for i in range(9):
        x = 120 + i * 32
        art.line(curve([(x, 390), (x + 20, 300 + (i % 3) * 20), (x + 56, 380)]), "#dba93f", 8)
    art.clay(blob([(180, 290), (256, 226), (334, 290), (300, 330), (210, 330)]), "#d6402f", side=8)
    for x, y in ((230, 272), (280, 262), (262, 300)):
        art.ball(circle(x, y, 24), "#8a4a2c")
    art.clay(ellipse(262, 230, 30, 14, -20), "#5fb050", side=3)
    return art.svg()


def dinner_plate(p: Paints) -> str:
    """A plate with knife and fork."""
    art = Art("plate")
    art.clay(ellipse(256, 390, 230, 70), "#fbfaf6", side=10)
    art.clay(ellipse(256, 384, 150, 42), "#eceae3", side=0)
    return art.svg()


def bowl(p: Paints) -> str:
    """An empty bowl."""
    art = Art("bowl")
    art.flat(_bowl(art, p.main, 250), shade(p.main, -0.18))
    return art.svg()


def fruit_bowl(p: Paints) -> str:
    """A bowl full of fruit."""
    art = Art("fruit-bowl")
    art.clay(limb([(330, 270), (430, 180), (440, 90)], [60, 60, 30]), "#f7d538", side=9)
    for x, y, r, colour in (
        (160, 210, 80, "#e2402f"),
        (346, 230, 72, "#f08a24"),
        (256, 190, 84, "#8fbf3f"),
        (110, 270, 56, "#7f4fb0"),
    ):
        art.ball(circle(x, y, r), colour)
        art.gloss(x - r * 0.35, y - r * 0.35, r * 0.13, r * 0.25, 30)
    art.line("M256 112L268 76", "#7b5135", 9)
    _bowl_front(art, "#a9764a", 290)
    return art.svg()


def basket(p: Paints) -> str:
    """A wicker basket."""
    art = Art("basket")
    art.line("M90 260C90 20 422 20 422 260", "#9a6b3c", 22)
    art.clay(polygon([(40, 250), (472, 250), (420, 480), (92, 480)], 16), "#c08a4f", side=18)
    for y in range(290, 480, 38):
        art.line(f"M62 {y}H450", "#94622f", 7, 0.7)
    for x in range(90, 450, 44):
        art.line(f"M{x} 262L{x + (256 - x) * 0.14} 474", "#94622f", 7, 0.6)
    art.clay(box(30, 234, 452, 34, 16), "#a9743c", side=6)
    return art.svg()


def sushi(p: Paints) -> str:
    """Sushi on a board."""
    art = Art("sushi")
    art.clay(box(20, 380, 472, 44, 10), "#a9764a", side=8)
    for x, colour in ((120, "#f3835c"), (280, "#e8546b")):
        art.clay(box(x - 70, 310, 140, 74, 30), "#fdfcf7", side=8)
        art.clay(
            blob([(x - 82, 320), (x - 60, 262), (x + 20, 250), (x + 82, 296), (x + 76, 330)]),
            colour,
            side=8,
        )
        for i in range(3):
            art.line(f"M{x - 40 + i * 36} 268l20 44", "#ffffff", 5, 0.6)
    art.clay(box(372, 300, 100, 84, 12), "#253a30", side=7)
    art.clay(ellipse(422, 302, 50, 20), "#fdfcf7", side=3)
    art.flat(ellipse(422, 302, 22, 9), "#f3835c")
    art.clay(limb([(60, 240), (430, 170)], [9, 14]), "#7a4a2c", side=3)
    art.clay(limb([(70, 216), (436, 150)], [9, 14]), "#8a5a38", side=3)
    return art.svg()


def steak(p: Paints) -> str:
    """A steak on a plate."""
    art = Art("steak")
    art.clay(ellipse(256, 400, 236, 70), "#f6f3ec", side=8)
    art.clay(
        blob([(80, 380), (130, 290), (270, 280), (400, 310), (420, 390), (300, 420), (150, 420)]),
        "#8a4030",
        side=14,
    )
    for i in range(4):
        art.line(f"M{150 + i * 66} 300l-20 100", "#4f2018", 13, 0.7)
    art.clay(limb([(380, 350), (430, 330)], [30, 22]), "#f3e9d8", side=4)
    return art.svg()


def boiled_egg(p: Paints) -> str:
    """A boiled egg in its cup."""
    art = Art("egg-cup")
    art.clay(ellipse(256, 210, 110, 150), "#f6e6d2", side=16)
    art.clay(
        "M130 250H382C380 350 330 390 290 396V440H340V476H172V440H222V396C182 390 132 350 130 250Z",
        p.main,
        side=12,
    )
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        ramen,
        soup,
        rice_bowl,
        pasta,
        dinner_plate,
        bowl,
        fruit_bowl,
        basket,
        sushi,
        steak,
        boiled_egg,
    )
}
