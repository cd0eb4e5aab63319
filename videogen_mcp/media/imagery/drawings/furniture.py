"""Furniture and instruments."""

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


def chair(p: Paints) -> str:
    """A wooden chair."""
    art = Art("chair")
    wood = "#b07a45"
    for x in (130, 360):
        art.clay(box(x, 300, 26, 190, 6), shade(wood, -0.05), side=5)
    art.clay(box(140, 40, 26, 270, 8), wood, side=5)
    art.clay(box(330, 40, 26, 270, 8), wood, side=5)
    for y in (60, 130):
        art.clay(box(150, y, 196, 46, 10), wood, side=6)
    art.clay(polygon([(116, 270), (396, 270), (410, 324), (104, 324)], 10), p.main, side=8)
    for x in (110, 386):
        art.clay(box(x, 318, 28, 176, 6), wood, side=5)
    return art.svg()


def armchair(p: Paints) -> str:
    """An armchair."""
    art = Art("armchair")
    for x in (110, 380):
        art.clay(box(x, 440, 26, 50, 6), "#7b5135", side=4)
    art.clay(box(90, 70, 332, 330, 70), p.main, side=20)
    art.clay(box(110, 270, 292, 120, 30), shade(p.main, 0.07), side=12)
    for x in (40, 386):
        art.clay(box(x, 220, 86, 230, 40), shade(p.main, -0.03), side=12)
    art.clay(box(80, 380, 352, 76, 20), shade(p.main, -0.05), side=8)
    return art.svg()


def table_furniture(p: Paints) -> str:
    """A wooden table."""
    art = Art("table")
    wood = "#a9713f"
    for x in (80, 400):
        art.clay(box(x, 250, 34, 240, 6), shade(wood, -0.06), side=6)
    art.clay(polygon([(60, 190), (452, 190), (492, 250), (20, 250)], 8), shade(wood, 0.06), side=0)
    art.clay(box(18, 244, 476, 34, 8), wood, side=7)
    return art.svg()


def bench(p: Paints) -> str:
    """A park bench."""
    art = Art("bench")
    for x in (70, 420):
        art.line(f"M{x} 190V480M{x} 340H{x + 30}", "#3a4156", 18)
    for y in (180, 236, 292):
        art.clay(box(24, y, 464, 38, 8), "#b07a45", side=6)
    art.clay(polygon([(36, 346), (476, 346), (496, 386), (16, 386)], 8), "#c08a52", side=6)
    return art.svg()


def bookshelf(p: Paints) -> str:
    """A bookshelf full of books."""
    art = Art("bookshelf")
    wood = "#8a5f3c"
    art.clay(box(96, 16, 320, 480, 8), shade(wood, -0.12), side=0)
    books = ("#c2483f", "#3f7fb5", "#4c9a63", "#d99a2f", "#7f5aa8", "#e8e0d0", "#2f4a6b")
    for row in range(4):
        y = 28 + row * 116
        x, i = 114.0, row * 3
        while x < 380:
            wide, tall = 20 + (i * 37) % 18, 70 + (i * 53) % 28
            art.clay(box(x, y + 104 - tall, wide, tall, 3), books[i % 7], side=4, rim=2)
            x += wide + 3
            i += 1
        art.clay(box(100, y + 102, 312, 14, 2), wood, side=3)
    art.line(box(96, 16, 320, 480, 8), wood, 18)
    return art.svg()


def piano(p: Paints) -> str:
    """A grand piano."""
    art = Art("piano")
    black = "#262633"
    art.clay("M90 250C90 60 300 30 420 70C470 90 480 180 470 250Z", shade(black, 0.06), side=14)
    art.line("M240 250L300 110", "#6b6b7c", 8)
    art.clay(polygon([(60, 244), (482, 244), (482, 330), (60, 330)], 10), black, side=12)
    art.flat(box(40, 316, 300, 30, 4), "#fdfdfb")
    for i in range(14):
        art.flat(box(58 + i * 20, 316, 10, 18), "#262633")
    art.clay(box(30, 344, 320, 22, 6), black, side=4)
    for x in (80, 300, 440):
        art.clay(box(x, 350, 22, 136, 6), black, side=4)
    return art.svg()


def guitar(p: Paints) -> str:
    """An acoustic guitar."""
    art = Art("guitar")
    with art.group("rotate(18 256 256)"):
        art.clay(box(236, 10, 40, 60, 8), "#4a2f22", side=5)
        art.clay(box(242, 60, 28, 230, 4), "#5b3a28", side=4)
        art.clay(
            blob(
                [
                    (150, 310),
                    (256, 220),
                    (362, 310),
                    (336, 370),
                    (390, 440),
                    (256, 510),
                    (122, 440),
                    (176, 370),
                ],
                0.95,
            ),
            "#d08a3f",
            side=18,
        )
        art.flat(circle(256, 356, 44), "#3a241a")
        art.clay(box(214, 438, 84, 18, 5), "#4a2f22", side=3)
        for i in range(4):
            x = 247 + i * 6
            art.line(f"M{x} 30V446", "#f3ead9", 1.8)
    return art.svg()


def drum(p: Paints) -> str:
    """A drum with its sticks."""
    art = Art("drum")
    art.clay("M70 200V400C70 470 442 470 442 400V200Z", p.main, side=20)
    art.line("M80 220L170 420L256 240L342 420L432 220", "#fdf3d8", 9)
    art.clay(ellipse(256, 200, 190, 62), "#fdf8ee", side=6)
    art.line(ellipse(256, 200, 190, 62), "#f6c343", 14)
    for x0, x1 in ((160, 300), (360, 230)):
        art.clay(limb([(x0, 40), (x1, 190)], [16, 12]), "#b9854f", side=3)
    return art.svg()


def violin(p: Paints) -> str:
    """A violin and its bow."""
    art = Art("violin")
    with art.group("rotate(24 256 256)"):
        art.clay(box(242, 20, 28, 230, 6), "#2c2022", side=4)
        art.clay(
            blob(
                [
                    (170, 290),
                    (256, 210),
                    (342, 290),
                    (310, 350),
                    (360, 430),
                    (256, 490),
                    (152, 430),
                    (202, 350),
                ],
                0.95,
            ),
            "#a4512a",
            side=16,
        )
        art.line("M226 340q-12 30 0 60M286 340q12 30 0 60", "#2c1512", 6)
        for i in range(4):
            art.line(f"M{248 + i * 5} 40V440", "#f3ead9", 1.6)
    art.line("M60 120L450 470", "#7a4a2c", 9)
    return art.svg()


def easel(p: Paints) -> str:
    """An easel with a painting."""
    art = Art("easel")
    art.line("M256 30L120 490M256 30L392 490M256 60V470", "#a9743f", 16)
    art.clay(box(96, 100, 320, 240, 6), "#fdfcf6", side=8)
    art.flat(box(112, 116, 288, 208), art.linear("#8fd0f0", "#fbe3c0", angle=90))
    art.flat("M112 324V270L190 200L250 262L310 216L400 290V324Z", "#5f9a6b")
    art.flat(circle(340, 166, 26), "#f6c343")
    art.clay(box(90, 340, 332, 24, 5), "#b9854f", side=4)
    return art.svg()


def deck_chair(p: Paints) -> str:
    """A deck chair with stripes."""
    art = Art("deck-chair")
    art.line("M90 480L380 140M420 480L180 270M60 400L330 480", "#a9743f", 18)
    cloth = limb([(390, 120), (300, 260), (180, 360), (90, 380)], [110, 110, 120, 110])
    art.clay(cloth, "#fdfaf2", side=0)
    with art.clipped(cloth):
        for i in (-1, 1):
            art.line(
                curve(
                    [
                        (390 + i * 26, 110 + i * 26),
                        (300 + i * 26, 262 + i * 26),
                        (180 + i * 22, 364 + i * 30),
                        (80, 384 + i * 34),
                    ]
                ),
                p.main,
                26,
            )
    return art.svg()


def beach_umbrella(p: Paints) -> str:
    """A striped sunshade."""
    art = Art("sunshade")
    art.clay(box(248, 180, 16, 314, 4), "#e9dcc4", side=3)
    dome = (
        "M20 230C40 90 150 30 256 30C362 30 472 90 492 230Q452 196 412 230Q334 "
        "190 256 230Q178 190 100 230Q60 196 20 230Z"
    )
    art.clay(dome, p.main, side=18)
    with art.clipped(dome):
        art.flat("M256 24C180 80 120 150 100 240Q60 200 20 240C60 90 160 30 256 24Z", "#fdfaf2")
        art.flat("M256 24C290 90 340 170 412 240Q334 190 256 240Z", "#fdfaf2")
    art.ball(circle(256, 28, 13), "#fdfaf2")
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        chair, armchair, table_furniture, bench, bookshelf, piano, guitar, drum, violin, easel,
        deck_chair, beach_umbrella,
    )
}  # fmt: skip
