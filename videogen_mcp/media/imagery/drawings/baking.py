"""Bread, cakes, snacks and what is eaten by hand."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
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


def pizza_plate(p: Paints) -> str:
    """A pizza seen at a slant."""
    art = Art("pizza")
    art.clay(ellipse(256, 330, 240, 120), "#d99a4a", side=12)
    art.flat(ellipse(256, 322, 208, 98), art.lit("#f6cf62"))
    for x, y in (
        (150, 310),
        (240, 270),
        (340, 290),
        (200, 360),
        (300, 356),
        (390, 330),
        (260, 318),
        (120, 340),
    ):
        art.flat(ellipse(x, y, 34, 18), art.lit("#cf3f2f"))
    for x, y in ((190, 290), (300, 310), (240, 350), (350, 340)):
        art.flat(ellipse(x, y, 20, 9, 30), "#4c9a4a")
    return art.svg()


def fries(p: Paints) -> str:
    """A box of French fries."""
    art = Art("fries")
    for i in range(9):
        x = 132 + i * 29
        art.clay(box(x, 60 + (i * 53) % 70, 28, 260, 6), "#f6c94a", side=5, rim=2)
    art.clay(
        "M104 230Q256 310 408 230L376 480Q374 494 358 494H154Q138 494 136 480Z", "#d9382f", side=18
    )
    art.flat(circle(256, 390, 50), "#f6c94a")
    return art.svg()


def sandwich(p: Paints) -> str:
    """A sandwich."""
    art = Art("sandwich")
    for y, colour, tall in (
        (396, "#e3b270", 70),
        (350, "#f6c94a", 30),
        (316, "#e2402f", 36),
        (284, "#d98a8a", 32),
        (250, "#5fb050", 40),
    ):
        art.clay(box(56, y, 400, tall, 22), colour, side=8)
    art.clay(
        "M50 250C50 150 150 130 256 130C362 130 462 150 462 250Q460 268 440 268H72Q52 268 50 250Z",
        "#e3b270",
        side=16,
    )
    return art.svg()


def pancakes(p: Paints) -> str:
    """A stack of pancakes with butter and syrup."""
    art = Art("pancakes")
    art.clay(ellipse(256, 440, 236, 50), "#f6f3ec", side=8)
    for i in range(5):
        art.clay(
            box(86 + (i % 2) * 8, 384 - i * 46, 336, 52, 26), shade("#e3a95c", 0.01 * i), side=9
        )
    art.clay(ellipse(256, 206, 166, 36), "#f0c57f", side=5)
    syrup = (
        "M130 196Q256 150 382 196C400 230 384 330 366 330C344 330 356 250 330 "
        "246C310 244 316 290 296 290C278 290 284 236 250 238C220 238 224 312 "
        "202 312C180 312 190 240 160 236C140 236 120 220 130 196Z"
    )
    art.flat(syrup, art.lit("#a4571e"))
    art.clay(polygon([(216, 150), (300, 140), (312, 190), (226, 200)], 8), "#ffe68a", side=5)
    return art.svg()


def croissant(p: Paints) -> str:
    """A croissant."""
    art = Art("croissant")
    crust = "#d9923f"
    for x0, y0, x1, y1, w in (
        (40, 400, 110, 330, 90),
        (472, 400, 402, 330, 90),
        (90, 340, 180, 270, 140),
        (422, 340, 332, 270, 140),
        (180, 280, 332, 280, 190),
    ):
        art.clay(limb([(x0, y0), (x1, y1)], [w * 0.7, w]), crust, side=12)
    for x in (150, 210, 300, 360):
        art.line(
            curve([(x, 210 + abs(256 - x) * 0.3), (x + (256 - x) * -0.2, 280), (x, 350)]),
            shade(crust, -0.14),
            8,
            0.7,
        )
    return art.svg()


def cupcake(p: Paints) -> str:
    """A cupcake with a cherry."""
    art = Art("cupcake")
    art.clay(polygon([(110, 300), (402, 300), (360, 490), (152, 490)], 10), "#e8a14f", side=14)
    for x in range(140, 400, 36):
        art.line(f"M{x} 310L{x + (256 - x) * 0.16} 482", "#b9742c", 6, 0.7)
    for y, rx in ((290, 170), (220, 130), (156, 84)):
        art.clay(ellipse(256, y, rx, 56), "#f7a8c4", side=10)
    art.ball(circle(256, 90, 42), "#d4213f")
    for i in range(12):
        x, y = 120 + (i * 67) % 270, 190 + (i * 41) % 110
        art.line(f"M{x} {y}l10 8", ("#6fd0f0", "#ffe066", "#ffffff")[i % 3], 8)
    return art.svg()


def donut(p: Paints) -> str:
    """A doughnut with pink icing."""
    art = Art("donut")
    art.clay(circle(256, 262, 214), "#dba25c", side=18)
    art.flat(
        blob([around(256, 256, 196 + (12 if i % 2 else -6), i * 24) for i in range(15)]),
        art.lit("#f48bb0"),
    )
    art.clay(circle(256, 262, 72), "#c98d45", side=-9)
    art.flat(circle(256, 262, 58), "#fbf6ee")
    for i in range(26):
        x, y = around(256, 258, 104 + (i * 37) % 76, i * 43)
        with art.group(f"rotate({i * 57} {x:.1f} {y:.1f})"):
            art.flat(
                box(x - 13, y - 5, 26, 10, 5), ("#ffffff", "#6fd0f0", "#ffe066", "#8f5fd0")[i % 4]
            )
    return art.svg()


def popcorn(p: Paints) -> str:
    """A bucket of popcorn."""
    art = Art("popcorn")
    for i in range(16):
        x, y = 120 + (i * 71) % 280, 90 + (i * 43) % 110
        art.clay(circle(x, y, 38), "#fff3c4", side=6, rim=4)
    bucket = polygon([(90, 200), (422, 200), (376, 490), (136, 490)], 10)
    art.clay(bucket, "#fdfdf8", side=0)
    with art.clipped(bucket):
        for i in range(4):
            x = 96 + i * 92
            art.flat(
                polygon(
                    [
                        (x, 196),
                        (x + 46, 196),
                        (x + 46 + (256 - x) * 0.14, 494),
                        (x + (256 - x) * 0.14, 494),
                    ]
                ),
                "#d9382f",
            )
    art.model(bucket, "#d9382f", side=16)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        pizza_plate,
        fries,
        sandwich,
        pancakes,
        croissant,
        cupcake,
        donut,
        popcorn,
    )
}
