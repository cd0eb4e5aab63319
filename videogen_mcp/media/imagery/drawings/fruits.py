"""Fruit and vegetables."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    blob,
    circle,
    curve,
    ellipse,
    limb,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def pear(p: Paints) -> str:
    """A pear."""
    art = Art("pear")
    art.clay(limb([(258, 120), (270, 60)], [16, 14]), "#7b5135", side=4)
    art.clay(
        (
            "M256 100C316 100 316 190 346 250C400 350 366 470 256 472C146 470 112 "
            "350 166 250C196 190 196 100 256 100Z"
        ),
        "#b9cf4a",
        depth=0.1,
        side=24,
    )
    art.clay("M272 92C310 40 370 40 400 60C380 104 320 120 272 92Z", "#5fb050", side=6)
    art.gloss(196, 300, 22, 50, 12)
    return art.svg()


def lemon(p: Paints) -> str:
    """A lemon."""
    art = Art("lemon")
    art.clay(
        (
            "M50 270C80 240 90 140 256 130C420 136 430 240 466 264C480 280 474 296 "
            "456 306C420 350 390 410 256 410C120 406 100 330 66 310C46 300 40 282 "
            "50 270Z"
        ),
        "#f7d538",
        depth=0.1,
        side=22,
    )
    art.gloss(190, 210, 50, 22, -20)
    art.clay("M270 136C300 80 370 76 410 96C380 150 320 160 270 136Z", "#5fb050", side=6)
    return art.svg()


def grapes(p: Paints) -> str:
    """A bunch of grapes."""
    art = Art("grapes")
    art.clay(limb([(256, 120), (262, 40)], [16, 16]), "#7b5135", side=4)
    art.clay(blob([(260, 90), (340, 40), (430, 90), (390, 150), (300, 150)]), "#5fb050", side=8)
    for row, count in enumerate((4, 5, 4, 3, 2, 1)):
        for i in range(count):
            x, y = 256 + (i - (count - 1) / 2) * 74, 160 + row * 58
            art.ball(circle(x, y, 42), "#7f4fb0")
            art.gloss(x - 14, y - 16, 7, 12, 30)
    return art.svg()


def cherries(p: Paints) -> str:
    """A pair of cherries."""
    art = Art("cherries")
    art.line(curve([(150, 340), (200, 200), (300, 70)]), "#5f8a3f", 12)
    art.line(curve([(360, 350), (350, 200), (300, 70)]), "#5f8a3f", 12)
    art.clay("M300 74C350 20 440 30 480 70C440 130 360 130 300 74Z", "#5fb050", side=7)
    for x, y in ((150, 380), (360, 390)):
        art.ball(circle(x, y, 92), "#cf2540")
        art.gloss(x - 34, y - 36, 14, 26, 30)
    return art.svg()


def watermelon(p: Paints) -> str:
    """A slice of watermelon."""
    art = Art("watermelon")
    art.clay("M20 190H492C492 330 390 440 256 440C122 440 20 330 20 190Z", "#3f9a4c", side=14)
    art.flat("M48 190H464C464 316 372 412 256 412C140 412 48 316 48 190Z", "#e9f4c9")
    art.flat("M66 190H446C446 304 362 392 256 392C150 392 66 304 66 190Z", art.lit("#ef4a5c"))
    for x, y in (
        (140, 240),
        (200, 290),
        (256, 230),
        (312, 290),
        (372, 240),
        (256, 340),
        (180, 350),
        (334, 346),
    ):
        art.flat(ellipse(x, y, 8, 14, 10), "#2c1f22")
    return art.svg()


def pineapple(p: Paints) -> str:
    """A pineapple."""
    art = Art("pineapple")
    for turn, tall in ((-50, 130), (50, 130), (-26, 160), (26, 160), (0, 176)):
        with art.group(f"rotate({turn} 256 190)"):
            art.clay(
                (
                    f"M232 200C226 {190 - tall * 0.5} 246 {190 - tall} 256 {180 - tall}C266 "
                    f"{190 - tall} 286 {190 - tall * 0.5} 280 200Z"
                ),
                "#3f9a5c",
                side=5,
            )
    body = ellipse(256, 336, 126, 158)
    art.clay(body, "#e9a82f", side=22)
    with art.clipped(body):
        for i in range(-8, 9):
            x = 256 + i * 46
            art.line(f"M{x} 160L{x + 190} 500M{x} 160L{x - 190} 500", "#b9791c", 6, 0.7)
    return art.svg()


def avocado(p: Paints) -> str:
    """Half an avocado."""
    art = Art("avocado")
    art.clay(
        (
            "M256 40C330 40 340 160 380 250C430 370 370 480 256 480C142 480 82 370 "
            "132 250C172 160 182 40 256 40Z"
        ),
        "#3f6b35",
        side=16,
    )
    art.flat(
        (
            "M256 68C314 68 320 172 356 260C398 366 346 454 256 454C166 454 114 "
            "366 156 260C192 172 198 68 256 68Z"
        ),
        art.radial("#fbf3b0", "#dfe48a", "#a9c65a", cx=0.5, cy=0.6, r=0.6),
    )
    art.ball(circle(256, 344, 74), "#8a5330")
    art.gloss(230, 316, 14, 24, 30)
    return art.svg()


def tomato(p: Paints) -> str:
    """A tomato."""
    art = Art("tomato")
    art.clay(
        blob([(60, 290), (130, 160), (256, 150), (382, 160), (452, 290), (370, 440), (142, 440)]),
        "#e2402f",
        depth=0.1,
        side=24,
    )
    art.clay(star(256, 156, 110, 36, 6, 8), "#4c9a4a", side=6)
    art.line("M256 150L268 96", "#4c9a4a", 14)
    art.gloss(160, 250, 22, 46, 30)
    return art.svg()


def pumpkin(p: Paints) -> str:
    """A pumpkin."""
    art = Art("pumpkin")
    orange = "#ef8a26"
    art.clay(limb([(256, 150), (262, 100), (296, 70)], [34, 26, 30]), "#5f8a3f", side=6)
    for x, rx in ((120, 100), (392, 100)):
        art.clay(ellipse(x, 310, rx, 140), shade(orange, -0.05), side=12)
    for x, rx in ((186, 100), (326, 100)):
        art.clay(ellipse(x, 306, rx, 158), shade(orange, -0.01), side=12)
    art.clay(ellipse(256, 306, 84, 166), shade(orange, 0.03), side=12)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        pear,
        lemon,
        grapes,
        cherries,
        watermelon,
        pineapple,
        avocado,
        tomato,
        pumpkin,
    )
}
