"""Small animals, and cats and dogs asleep."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    blob,
    circle,
    curve,
    ellipse,
    half_round,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def cat_sleeping(p: Paints) -> str:
    """A cat curled up asleep."""
    art = Art("cat-sleeping")
    coat = "#e39a4f"
    art.clay(
        blob(
            [
                (40, 400),
                (70, 290),
                (190, 226),
                (340, 236),
                (450, 310),
                (470, 410),
                (380, 450),
                (130, 450),
            ]
        ),
        coat,
        side=22,
    )
    for x in (230, 290, 350):
        art.line(curve([(x, 240), (x + 10, 280), (x - 4, 316)]), shade(coat, -0.14), 14, 0.75)
    art.clay(
        limb([(456, 380), (420, 446), (300, 452), (200, 440)], [40, 44, 42, 30]),
        shade(coat, 0.02),
        side=8,
    )
    for x0, x1, x2 in ((64, 84, 126), (170, 206, 220)):
        art.clay(polygon([(x0, 310), (x1 - 10, 236), (x2, 300)], [6, 10, 6]), coat, side=5)
    art.clay(ellipse(144, 356, 96, 76), shade(coat, 0.03), side=14)
    for y in (300, 312):
        art.line(f"M{124} {y}h8M{156} {y}h8", shade(coat, -0.14), 8, 0.7)
    for x in (106, 182):
        art.line(curve([(x - 18, 350), (x, 362), (x + 18, 350)]), "#3a2a2c", 6)
    art.flat(ellipse(144, 378, 9, 7), "#d9707a")
    art.line(curve([(126, 394), (136, 400), (144, 388), (152, 400), (162, 394)]), "#3a2a2c", 4)
    for s in (-1, 1):
        art.line(f"M{144 + s * 40} 384l{s * 52} -8M{144 + s * 40} 394l{s * 52} 6", "#fff3e0", 3.5)
    return art.svg()


def dog_sleeping(p: Paints) -> str:
    """A dog lying asleep."""
    art = Art("dog-sleeping")
    coat = "#c98d55"
    art.clay(limb([(440, 400), (490, 380), (500, 330)], [26, 20, 14]), coat, side=5)
    art.clay(
        blob([(100, 430), (130, 320), (250, 270), (390, 290), (460, 380), (440, 450), (140, 456)]),
        coat,
        side=22,
    )
    art.clay(limb([(140, 440), (60, 450), (30, 446)], [40, 36, 34]), "#fff3df", side=6)
    art.clay(limb([(380, 430), (320, 456), (270, 452)], [60, 40, 34]), shade(coat, 0.03), side=8)
    art.clay(ellipse(140, 366, 92, 72), coat, side=14)
    art.clay(ellipse(92, 396, 60, 44), "#fff3df", side=8)
    art.clay(limb([(176, 320), (206, 360), (200, 416)], [46, 52, 40]), shade(coat, -0.14), side=7)
    art.clay(ellipse(46, 388, 20, 15), "#2c2328", side=3)
    art.line(curve([(104, 348), (122, 360), (140, 350)]), "#2c2328", 6)
    return art.svg()


def mouse(p: Paints) -> str:
    """A mouse from the side."""
    art = Art("mouse")
    coat = "#a9a3ad"
    art.line(curve([(110, 420), (40, 430), (20, 360), (60, 320)]), "#e3a3a8", 13)
    art.clay(
        blob([(90, 440), (110, 330), (230, 260), (370, 300), (460, 380), (440, 430), (256, 456)]),
        coat,
        side=18,
    )
    for x in (310, 366):
        art.clay(circle(x, 268, 54), shade(coat, -0.03), side=7)
        art.flat(circle(x, 268, 34), "#efb5ba")
    art.eye(406, 342, 14, "#231c28")
    art.ball(circle(468, 384, 15), "#e3808c")
    for x in (190, 360):
        art.clay(ellipse(x, 452, 36, 16), "#e3a3a8", side=3)
    return art.svg()


def squirrel(p: Paints) -> str:
    """A red squirrel with a nut."""
    art = Art("squirrel")
    coat = "#b5602c"
    art.clay(
        limb([(170, 440), (70, 380), (60, 240), (120, 140), (190, 110)], [60, 110, 120, 96, 40]),
        shade(coat, -0.02),
        side=16,
    )
    art.clay(ellipse(270, 370, 100, 124), coat, side=18)
    art.clay(ellipse(300, 386, 56, 90), "#f6e3c9", side=8)
    art.clay(polygon([(270, 190), (284, 110), (320, 170)], 7), coat, side=4)
    art.clay(ellipse(318, 220, 82, 68), coat, side=12)
    art.eye(346, 208, 14, "#231c28")
    art.ball(circle(396, 232, 12), "#3a2323")
    art.clay(circle(372, 334, 34), "#8a5a32", side=5)
    art.clay(limb([(270, 310), (320, 346), (356, 342)], [34, 28, 26]), shade(coat, 0.04), side=5)
    art.clay(ellipse(300, 480, 70, 22), coat, side=5)
    return art.svg()


def hedgehog(p: Paints) -> str:
    """A hedgehog."""
    art = Art("hedgehog")
    for i in range(13):
        x, y = around(240, 400, 190, 178 + i * 13)
        art.clay(
            polygon([(x - 26, y + 30), (x, y - 40), (x + 30, y + 30)], 5), "#6b4a38", side=4, rim=0
        )
    art.clay(half_round(240, 440, 196), "#7d5843", side=16)
    art.clay(blob([(330, 440), (340, 350), (420, 350), (490, 410), (470, 446)]), "#f0d3ae", side=8)
    art.eye(412, 384, 12, "#231c28")
    art.ball(circle(486, 410, 14), "#2c2328")
    for x in (130, 240, 360):
        art.clay(ellipse(x, 448, 32, 16), "#e0bd92", side=3)
    return art.svg()


def monkey(p: Paints) -> str:
    """A monkey sitting."""
    art = Art("monkey")
    coat, skin = "#8a5a3c", "#efc79c"
    art.line(curve([(340, 460), (440, 440), (460, 340), (410, 300)]), coat, 22)
    art.clay(ellipse(256, 380, 100, 110), coat, side=16)
    art.clay(ellipse(256, 400, 60, 76), skin, side=8)
    for s in (-1, 1):
        art.clay(
            limb([(256 + s * 80, 330), (256 + s * 120, 400), (256 + s * 90, 460)], [40, 34, 32]),
            coat,
            side=6,
        )
        art.clay(ellipse(256 + s * 80, 474, 50, 22), coat, side=5)
        art.clay(circle(256 + s * 116, 170, 42), skin, side=6)
    art.clay(circle(256, 176, 116), coat, side=16)
    art.flat(
        blob(
            [
                (170, 160),
                (210, 110),
                (256, 130),
                (302, 110),
                (342, 160),
                (330, 250),
                (256, 276),
                (182, 250),
            ]
        ),
        art.lit(skin),
    )
    for s in (-1, 1):
        art.eye(256 + s * 38, 166, 14, "#231c28")
    art.line("M220 226Q256 256 292 226", "#7a3f34", 7)
    art.flat(ellipse(256, 196, 14, 9), "#7a4f3a")
    return art.svg()


def koala(p: Paints) -> str:
    """A koala sitting."""
    art = Art("koala")
    grey = "#9aa0ad"
    art.clay(ellipse(256, 380, 118, 112), grey, side=16)
    art.clay(ellipse(256, 400, 66, 74), "#eef0f4", side=8)
    for s in (-1, 1):
        art.clay(circle(256 + s * 130, 130, 70), grey, side=8)
        art.flat(circle(256 + s * 130, 134, 42), "#f3d3d8")
        art.clay(ellipse(256 + s * 90, 470, 52, 26), grey, side=5)
        art.clay(
            limb([(256 + s * 96, 320), (256 + s * 110, 380), (256 + s * 60, 420)], [44, 40, 36]),
            grey,
            side=6,
        )
    art.clay(ellipse(256, 196, 128, 110), grey, side=16)
    for s in (-1, 1):
        art.eye(256 + s * 58, 184, 14, "#231c28")
    art.clay(ellipse(256, 214, 28, 42), "#2c2d38", side=5)
    return art.svg()


def ladybug(p: Paints) -> str:
    """A ladybird."""
    art = Art("ladybug")
    for s in (-1, 1):
        art.line(curve([(256 + s * 30, 120), (256 + s * 60, 70), (256 + s * 90, 60)]), "#2c2328", 9)
    art.clay(circle(256, 170, 90), "#2c2328", side=10)
    art.clay(ellipse(256, 310, 180, 168), "#d9382f", side=24)
    art.line("M256 142V478", "#2c2328", 10)
    for x, y, r in (
        (170, 240, 30),
        (342, 240, 30),
        (150, 350, 34),
        (362, 350, 34),
        (216, 420, 24),
        (296, 420, 24),
    ):
        art.flat(circle(x, y, r), "#2c2328")
    for s in (-1, 1):
        art.flat(circle(256 + s * 44, 140, 16), "#fdfdfd")
    return art.svg()


def spider(p: Paints) -> str:
    """A spider on its thread."""
    art = Art("spider")
    art.line("M256 0V180", "#e9e9ef", 4)
    for s in (-1, 1):
        for i in range(4):
            y = 230 + i * 40
            art.line(
                curve(
                    [
                        (256 + s * 60, y),
                        (256 + s * 160, y - 60 + i * 30),
                        (256 + s * 210, y + 40 + i * 24),
                    ]
                ),
                "#2c2733",
                13,
            )
    art.clay(circle(256, 300, 110), "#3a3344", side=16)
    art.clay(circle(256, 210, 64), "#443c50", side=10)
    for s in (-1, 1):
        art.eye(256 + s * 24, 204, 15, "#fdfdfd")
        art.flat(circle(256 + s * 24, 206, 7), "#231c28")
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        cat_sleeping,
        dog_sleeping,
        mouse,
        squirrel,
        hedgehog,
        monkey,
        koala,
        ladybug,
        spider,
    )
}
