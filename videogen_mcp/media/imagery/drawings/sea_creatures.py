"""Animals of the sea and the shore."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    blob,
    circle,
    curve,
    ellipse,
    limb,
    polygon,
    sector,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def crab(p: Paints) -> str:
    """A red crab."""
    art = Art("crab")
    red = "#e2513f"
    for s in (-1, 1):
        for i in range(3):
            art.line(
                curve(
                    [
                        (256 + s * 120, 340 + i * 24),
                        (256 + s * 200, 330 + i * 40),
                        (256 + s * 226, 420 + i * 26),
                    ]
                ),
                shade(red, -0.08),
                18,
            )
        art.line(curve([(256 + s * 130, 310), (256 + s * 200, 270), (256 + s * 190, 200)]), red, 26)
        art.clay(
            sector(256 + s * 186, 160, 62, -60 if s > 0 else -75, 245 if s > 0 else 230),
            red,
            side=7,
        )
        art.line(f"M{256 + s * 44} 270V214", red, 13)
        art.ball(circle(256 + s * 44, 204, 22), "#fdfdfd")
        art.flat(circle(256 + s * 44, 204, 11), "#231c28")
    art.clay(ellipse(256, 344, 158, 96), red, side=20)
    art.line("M210 376Q256 406 302 376", "#8f2a22", 8)
    return art.svg()


def shark(p: Paints) -> str:
    """A shark."""
    art = Art("shark")
    grey = "#7f93a8"
    art.clay(polygon([(250, 200), (300, 90), (350, 210)], 8), shade(grey, -0.05), side=7)
    art.clay(polygon([(60, 280), (10, 160), (110, 240)], 8), grey, side=6)
    art.clay(polygon([(60, 280), (20, 380), (110, 310)], 8), shade(grey, -0.06), side=5)
    body = blob(
        [
            (60, 276),
            (180, 210),
            (340, 190),
            (480, 250),
            (500, 280),
            (440, 330),
            (280, 350),
            (140, 310),
        ]
    )
    art.clay(body, grey, side=18)
    with art.clipped(body):
        art.flat(ellipse(320, 360, 240, 70), "#f2f5f8")
    art.clay(polygon([(280, 320), (230, 420), (340, 330)], 8), shade(grey, -0.05), side=6)
    art.eye(430, 258, 11, "#231c28")
    for i in range(3):
        art.line(f"M{356 - i * 18} 252v34", shade(grey, -0.2), 6)
    art.line("M404 316Q440 326 474 300", "#3f4c5c", 6)
    for i in range(4):
        art.flat(
            polygon(
                [
                    (410 + i * 15, 314 - i * 2),
                    (418 + i * 15, 326 - i * 3),
                    (424 + i * 15, 312 - i * 3),
                ]
            ),
            "#ffffff",
        )
    return art.svg()


def dolphin(p: Paints) -> str:
    """A leaping dolphin."""
    art = Art("dolphin")
    blue = "#5f97c9"
    art.clay(polygon([(236, 130), (230, 40), (320, 130)], 12), shade(blue, -0.05), side=7)
    art.clay(polygon([(60, 360), (0, 420), (30, 330), (10, 290), (80, 320)], 10), blue, side=6)
    body = limb(
        [(60, 340), (150, 200), (290, 150), (400, 200), (440, 270)], [30, 100, 128, 108, 70]
    )
    art.clay(body, blue, side=16)
    with art.clipped(body):
        art.flat(
            limb([(90, 370), (190, 270), (300, 220), (380, 260), (420, 330)], [20, 60, 60, 60, 50]),
            "#e3eff8",
        )
    art.clay(limb([(440, 270), (470, 320)], [46, 22]), shade(blue, 0.03), side=5)
    art.clay(polygon([(310, 220), (300, 320), (370, 240)], 10), shade(blue, -0.08), side=6)
    art.eye(418, 232, 9, "#231c28")
    return art.svg()


def octopus(p: Paints) -> str:
    """An octopus."""
    art = Art("octopus")
    colour = "#c96fb5"
    for i, (x, tip) in enumerate(
        ((150, 40), (190, 120), (232, 190), (280, 322), (322, 392), (362, 472))
    ):
        path = [
            (x, 300),
            (x + (tip - x) * 0.5, 380),
            (tip, 420),
            (tip + (-26 if i % 2 else 26), 484),
        ]
        art.clay(limb(path, [58, 46, 36, 16]), shade(colour, 0.02 * (i % 3)), side=8)
    art.clay(
        blob([(110, 230), (140, 100), (256, 50), (372, 100), (402, 230), (340, 330), (172, 330)]),
        colour,
        side=22,
    )
    for s in (-1, 1):
        art.flat(circle(256 + s * 56, 220, 34), "#fdfdfd")
        art.eye(256 + s * 52, 224, 20, "#231c28")
    art.line("M226 282Q256 304 286 282", "#7a2f6a", 8)
    return art.svg()


def jellyfish(p: Paints) -> str:
    """A jellyfish."""
    art = Art("jellyfish")
    for i, x in enumerate((130, 180, 230, 282, 332, 382)):
        line = curve([(x, 250), (x - 20, 330), (x + 22, 400), (x - 6 + i * 2, 492)])
        art.line(line, "#f0a8e0", 13 if i % 2 else 9, 0.8)
    art.flat(
        (
            "M70 260C70 110 160 40 256 40C352 40 442 110 442 260Q410 290 380 262"
            "Q350 290 318 262Q288 290 256 262Q224 290 194 262Q162 290 132 262Q102 "
            "290 70 260Z"
        ),
        art.linear("#fbd3f4", "#d977d0", angle=80),
        0.92,
    )
    art.gloss(170, 140, 26, 60, 30, 0.7)
    return art.svg()


def starfish(p: Paints) -> str:
    """A starfish."""
    art = Art("starfish")
    art.clay(star(256, 270, 220, 96, 5, 26), "#f0844a", side=16)
    for i in range(5):
        for r in (50, 96, 140):
            art.flat(circle(*around(256, 270, r, i * 72 - 90), 10), "#fbc79a")
    return art.svg()


def frog(p: Paints) -> str:
    """A green frog."""
    art = Art("frog")
    green = "#6cb33f"
    for s in (-1, 1):
        art.clay(ellipse(256 + s * 140, 400, 84, 60, s * -20), shade(green, -0.05), side=9)
        art.clay(ellipse(256 + s * 170, 456, 70, 20), shade(green, -0.05), side=4)
    art.clay(
        blob([(110, 420), (130, 280), (256, 230), (382, 280), (402, 420), (256, 470)]),
        green,
        side=20,
    )
    art.clay(ellipse(256, 400, 92, 60), "#d9e9a0", side=8)
    for s in (-1, 1):
        art.clay(circle(256 + s * 84, 226, 54), green, side=8)
        art.flat(circle(256 + s * 84, 222, 36), "#fdfdf0")
        art.eye(256 + s * 80, 222, 22, "#231c28")
        art.clay(ellipse(256 + s * 70, 470, 46, 18), shade(green, -0.04), side=4)
    art.line("M176 322Q256 372 336 322", "#3f6b25", 8)
    return art.svg()


def snake(p: Paints) -> str:
    """A coiled snake."""
    art = Art("snake")
    green = "#5fa84a"
    for y, rx in ((440, 190), (390, 150), (344, 108)):
        art.clay(ellipse(250, y, rx, 46), shade(green, (440 - y) * 0.0005), side=9)
        for i in range(5):
            art.flat(ellipse(250 - rx * 0.7 + i * rx * 0.35, y + 8, 16, 11), "#e3d24a", 0.9)
    art.clay(
        limb([(250, 330), (230, 240), (290, 170), (360, 150)], [56, 50, 46, 60]), green, side=9
    )
    art.clay(ellipse(376, 148, 62, 42, -8), green, side=8)
    art.eye(392, 132, 11, "#231c28")
    art.line("M436 154L474 160L492 148M474 160L492 174", "#d9382f", 6)
    return art.svg()


def snail(p: Paints) -> str:
    """A snail."""
    art = Art("snail")
    art.clay(
        limb([(40, 460), (200, 450), (370, 446), (430, 360), (440, 300)], [20, 60, 70, 60, 56]),
        "#e3c08a",
        side=12,
    )
    for x, y in ((424, 210), (474, 220)):
        art.line(f"M446 300L{x} {y}", "#e3c08a", 12)
        art.ball(circle(x, y, 14), "#3a2a2c")
    art.clay(circle(220, 310, 138), "#b5683f", side=20)
    for r in (96, 56, 22):
        art.line(circle(232, 316, r), "#7f4226", 15, 0.8)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        crab,
        shark,
        dolphin,
        octopus,
        jellyfish,
        starfish,
        frog,
        snake,
        snail,
    )
}
