"""Small things of a home."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    curve,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def vase(p: Paints) -> str:
    """A vase."""
    art = Art("vase")
    art.clay(
        (
            "M196 60H316L300 130C380 190 400 300 370 400C356 460 330 490 256 490"
            "C182 490 156 460 142 400C112 300 132 190 212 130Z"
        ),
        p.main,
        side=22,
    )
    art.flat("M130 300C180 330 332 330 382 300L376 350C330 380 182 380 136 350Z", p.third, 0.9)
    return art.svg()


def flower_vase(p: Paints) -> str:
    """A vase of flowers."""
    art = Art("flower-vase")
    for x, y in ((120, 140), (256, 80), (392, 140), (180, 60), (330, 66), (200, 190), (316, 196)):
        art.line(curve([(256, 340), ((256 + x) / 2, (340 + y) / 2 + 10), (x, y)]), "#4c9a4a", 9)
    for x, y, turn in ((110, 230, 30), (400, 230, -30), (150, 260, 60), (366, 262, -60)):
        art.clay(ellipse(x, y, 56, 20, turn), "#5fb050", side=5)
    colours = ("#e8546b", "#f6c343", "#f48fb1", "#ffffff", "#b06fd8", "#f08a4a", "#e8546b")
    for (x, y), colour in zip(
        ((120, 140), (256, 80), (392, 140), (180, 60), (330, 66), (200, 190), (316, 196)),
        colours,
        strict=True,
    ):
        for i in range(6):
            px, py = around(x, y, 30, i * 60)
            art.clay(circle(px, py, 25), colour, side=4, rim=3)
        art.ball(circle(x, y, 19), "#f2b632" if colour != "#f6c343" else "#8a5330")
    art.clay(
        (
            "M180 290H332L318 340C360 380 352 450 330 480Q322 492 306 492H206Q190 "
            "492 182 480C160 450 152 380 194 340Z"
        ),
        p.main,
        side=16,
    )
    return art.svg()


def lantern(p: Paints) -> str:
    """A lit lantern."""
    art = Art("lantern")
    art.glow(256, 300, 230, "#ffc94a", 0.5)
    art.line("M190 130C190 20 322 20 322 130", "#4a4038", 13)
    art.clay(polygon([(170, 150), (206, 100), (306, 100), (342, 150)], 6), "#5b4a3c", side=6)
    art.flat(
        box(176, 150, 160, 270, 8),
        art.radial("#fff6cf", "#ffcf5a", "#f0982c", cx=0.5, cy=0.55, r=0.6),
    )
    art.flat("M256 240C290 300 290 360 256 370C222 360 222 300 256 240Z", "#fffbe6")
    art.line("M176 150V420M256 150V190M336 150V420", "#4a4038", 12)
    art.clay(box(150, 416, 212, 44, 8), "#5b4a3c", side=6)
    return art.svg()


def book_stack(p: Paints) -> str:
    """A stack of books."""
    art = Art("books")
    for y, x, wide, colour in (
        (410, 60, 400, "#c2483f"),
        (336, 90, 360, "#3f7fb5"),
        (262, 70, 370, "#e3a93a"),
        (188, 110, 320, "#4c9a63"),
    ):
        art.clay(box(x, y, wide, 74, 10), colour, side=9)
        art.flat(box(x + wide - 34, y + 10, 34, 54, 4), "#f6f0e2")
        art.flat(box(x + 40, y + 12, 18, 50), "#ffffff", 0.5)
    return art.svg()


def open_book(p: Paints) -> str:
    """A book lying open."""
    art = Art("open-book")
    art.clay(polygon([(30, 190), (482, 190), (506, 420), (6, 420)], 14), p.main, side=8)
    for s in (-1, 1):
        x = 256 + s * 226
        page = (
            f"M256 214C{256 + s * 70} 168 {256 + s * 160} 170 {x} 196L{x + s * 14} "
            f"396C{256 + s * 160} 372 {256 + s * 70} 376 256 414Z"
        )
        art.clay(page, "#fdfaf1", side=s * 10, rim=3)
        for i in range(6):
            y = 222 + i * 26
            line = (
                f"M{256 + s * 30} {y + 12}C{256 + s * 90} {y - 12} {256 + s * 150} {y - 10} "
                f"{x - s * 20} {y}"
            )
            art.line(line, "#b9b0a0", 5, 0.8)
    return art.svg()


def fishbowl(p: Paints) -> str:
    """A goldfish in a round glass."""
    art = Art("fishbowl")
    glass = circle(256, 270, 216)
    art.flat(glass, art.linear("#e3f4fc", "#bfe3f5", angle=80), 0.7)
    with art.clipped(glass):
        art.flat(box(0, 170, 512, 340), art.linear("#9fdcf2", "#4fb0d9", angle=90), 0.85)
        art.flat(ellipse(256, 172, 210, 22), "#c9eefb")
        art.flat(ellipse(256, 486, 190, 44), "#e3c98a")
        art.clay(limb([(120, 470), (106, 400), (130, 340)], [18, 16, 6]), "#3f9a5c", side=4)
    tail = polygon([(330, 300), (400, 246), (388, 310), (404, 366)], 10)
    art.clay(tail, "#f0812a", side=6)
    art.clay(ellipse(262, 304, 88, 58), "#f59a3a", side=12)
    art.clay(polygon([(240, 252), (290, 216), (300, 258)], 8), "#f0812a", side=5)
    art.eye(212, 292, 15, "#231c28")
    for x, y, r in ((150, 240, 10), (166, 214, 7), (144, 200, 6)):
        art.bubble(x, y, r, "#ffffff")
    art.line(glass, "#ffffff", 9, 0.85)
    art.gloss(130, 190, 22, 60, 30, 0.6)
    return art.svg()


def typewriter(p: Paints) -> str:
    """A typewriter."""
    art = Art("typewriter")
    art.clay(box(140, 40, 232, 170, 4), "#fdfcf6", side=5)
    for y in (80, 110, 140):
        art.line(f"M170 {y}H330", "#9aa3b3", 6)
    art.clay(box(70, 180, 372, 50, 20), "#3a4156", side=7)
    art.clay(polygon([(90, 220), (422, 220), (482, 460), (30, 460)], 20), p.main, side=18)
    for row in range(3):
        for i in range(8):
            art.clay(
                circle(104 + i * 44 - row * 6 + 0, 310 + row * 48, 17), "#fdf8ee", side=4, rim=2
            )
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        vase,
        flower_vase,
        lantern,
        book_stack,
        open_book,
        fishbowl,
        typewriter,
    )
}
