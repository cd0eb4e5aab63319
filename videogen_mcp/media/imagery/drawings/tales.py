"""Beasts of tales and of long ago."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    circle,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def dinosaur(p: Paints) -> str:
    """A friendly dinosaur."""
    art = Art("dinosaur")
    green = "#63a95a"
    art.clay(limb([(150, 380), (70, 400), (10, 350)], [110, 60, 12]), green, side=10)
    for i in range(6):
        x, y = 60 + i * 46, 320 - i * 38
        art.clay(
            polygon([(x - 8, y + 34), (x + 6, y - 20), (x + 44, y + 16)], 6), "#e8874a", side=3
        )
    for x, light in ((300, -0.08), (190, 0)):
        art.clay(
            limb([(x, 380), (x + 6, 440), (x + 12, 476)], [92, 64, 56]), shade(green, light), side=9
        )
        art.clay(ellipse(x + 24, 482, 50, 18), shade(green, light), side=4)
    art.clay(limb([(180, 370), (250, 320), (310, 210)], [180, 170, 110]), green, side=18)
    art.clay(limb([(250, 390), (310, 310), (336, 230)], [70, 70, 40]), "#e3e8a0", side=6)
    art.clay(limb([(320, 290), (380, 310), (386, 340)], [34, 26, 20]), shade(green, -0.03), side=5)
    art.clay(limb([(310, 130), (400, 140), (452, 152)], [120, 100, 76]), green, side=12)
    art.line("M366 184Q430 200 478 176", "#33602d", 7)
    art.eye(350, 104, 15, "#231c28")
    art.flat(circle(470, 132, 6), "#33602d")
    return art.svg()


def dragon(p: Paints) -> str:
    """A winged dragon that breathes fire."""
    art = Art("dragon")
    red = "#c2453f"
    art.clay(
        (
            "M210 260C150 120 60 80 10 100C60 130 50 170 40 200C80 190 90 220 90 "
            "250C130 240 150 270 170 300Z"
        ),
        "#e8874a",
        side=9,
    )
    art.clay(limb([(160, 400), (70, 440), (16, 380), (40, 340)], [90, 54, 26, 10]), red, side=9)
    for x, light in ((310, -0.08), (200, 0)):
        art.clay(
            limb([(x, 390), (x + 6, 446), (x + 12, 480)], [70, 50, 44]), shade(red, light), side=8
        )
    art.clay(
        limb([(170, 390), (260, 360), (330, 260), (340, 170)], [120, 140, 100, 70]), red, side=16
    )
    art.clay(limb([(240, 420), (320, 350), (360, 260)], [54, 54, 30]), "#f3cf8a", side=5)
    art.clay(limb([(336, 150), (400, 160), (436, 170)], [96, 76, 54]), red, side=9)
    for x in (310, 344):
        art.clay(limb([(x, 110), (x - 20, 70), (x - 44, 56)], [20, 14, 6]), "#f3e3bd", side=3)
    art.eye(366, 136, 12, "#231c28")
    art.flat(
        "M450 176C470 150 500 150 508 170C496 172 504 190 508 206C490 196 470 206 450 190Z",
        "#ffb02e",
    )
    return art.svg()


def ghost(p: Paints) -> str:
    """A friendly ghost."""
    art = Art("ghost")
    art.clay(
        (
            "M96 470V230C96 110 170 40 256 40C342 40 416 110 416 230V470Q384 430 "
            "352 466Q320 430 288 466Q256 430 224 466Q192 430 160 466Q128 430 96 "
            "470Z"
        ),
        "#f7f7fd",
        side=22,
    )
    for s in (-1, 1):
        art.flat(ellipse(256 + s * 54, 220, 24, 34), "#2c2940")
        art.flat(ellipse(256 + s * 96, 276, 24, 15), "#f3a9bb", 0.6)
    art.flat(ellipse(256, 300, 24, 32), "#2c2940")
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        dinosaur,
        dragon,
        ghost,
    )
}
