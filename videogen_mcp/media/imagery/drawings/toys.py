"""Toys, balls and the signs of feasts."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    curve,
    ellipse,
    limb,
    polygon,
    sector,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def kite(p: Paints) -> str:
    """A kite with its tail."""
    art = Art("kite")
    art.line(curve([(206, 330), (150, 380), (190, 430), (120, 490)]), p.second, 7)
    for x, y in ((168, 368), (176, 420), (140, 466)):
        art.clay(polygon([(x - 26, y - 12), (x, y), (x - 26, y + 14)], 3), p.third, side=2)
        art.clay(polygon([(x + 26, y - 14), (x, y), (x + 26, y + 10)], 3), p.third, side=2)
    top, left, low, right = (330, 20), (130, 140), (206, 332), (430, 200)
    cross = (286, 170)
    for a, b, colour in (
        (top, left, p.main),
        (left, low, p.third),
        (low, right, p.second),
        (right, top, shade(p.main, 0.1)),
    ):
        art.clay(polygon([a, b, cross], 4), colour, side=6)
    art.line(
        f"M{top[0]} {top[1]}L{low[0]} {low[1]}M{left[0]} {left[1]}L{right[0]} {right[1]}",
        "#7b5135",
        6,
    )
    return art.svg()


def balloon(p: Paints) -> str:
    """One balloon on its string."""
    art = Art("balloon-one")
    art.line(curve([(256, 330), (246, 390), (266, 440), (256, 500)]), "#8a8f9c", 5)
    art.clay(polygon([(256, 306), (276, 340), (236, 340)], 5), shade(p.main, -0.1), side=3)
    art.clay(
        (
            "M256 20C346 20 396 90 390 170C384 250 310 310 256 316C202 310 128 250 "
            "122 170C116 90 166 20 256 20Z"
        ),
        p.main,
        depth=0.1,
        side=22,
    )
    art.gloss(194, 110, 20, 46, 24)
    return art.svg()


def paper_plane(p: Paints) -> str:
    """A paper plane."""
    art = Art("paper-plane")
    art.clay(polygon([(490, 60), (20, 220), (190, 290)], 5), "#ffffff", side=8)
    art.clay(polygon([(490, 60), (190, 290), (210, 440)], 5), "#d3dbe6", side=6)
    art.clay(polygon([(490, 60), (240, 310), (380, 400)], 5), "#f3f6fa", side=6)
    return art.svg()


def snowman(p: Paints) -> str:
    """A snowman with hat and scarf."""
    art = Art("snowman")
    art.line("M150 290L60 220M362 290L452 220M80 236l-20 20M432 236l20 20", "#6b4a34", 11)
    for y, r in ((390, 110), (240, 82)):
        art.clay(circle(256, y, r), "#f7fafd", side=18)
    art.clay(circle(256, 130, 64), "#fbfdff", side=12)
    art.clay(box(190, 62, 132, 18, 6), "#2c3140", side=3)
    art.clay(box(210, 0, 92, 70, 6), "#2c3140", side=5)
    art.flat(box(210, 46, 92, 16), p.second)
    art.clay(box(196, 176, 120, 32, 14), "#d9382f", side=4)
    art.clay(polygon([(290, 190), (324, 190), (330, 270), (296, 274)], 6), "#c93028", side=4)
    for x in (234, 278):
        art.flat(circle(x, 118, 8), "#231c28")
    art.clay(polygon([(256, 128), (326, 142), (256, 150)], 4), "#f08a24", side=3)
    for y in (250, 296, 360):
        art.flat(circle(256, y, 10), "#2c3140")
    return art.svg()


def christmas_tree(p: Paints) -> str:
    """A decorated fir."""
    art = Art("christmas-tree")
    art.clay(box(230, 430, 52, 64, 6), "#7b5135", side=6)
    for y0, y1, half in ((210, 440, 180), (120, 320, 140), (50, 210, 98)):
        art.clay(
            polygon([(256, y0), (256 + half, y1), (256, y1 + 22), (256 - half, y1)], 10),
            "#2f8a55",
            side=14,
        )
    for i, (x, y) in enumerate(
        (
            (256, 130),
            (214, 200),
            (300, 190),
            (180, 300),
            (256, 270),
            (330, 300),
            (140, 400),
            (220, 390),
            (300, 400),
            (372, 396),
        )
    ):
        art.ball(circle(x, y, 16), ("#e8453f", "#f6c343", "#5fb0e8")[i % 3])
    art.clay(star(256, 44, 42, 18, 5, 3), "#f9cf3f", side=4)
    return art.svg()


def teddy_bear(p: Paints) -> str:
    """A teddy bear."""
    art = Art("teddy")
    fur = "#b9814a"
    for s in (-1, 1):
        art.clay(circle(256 + s * 96, 80, 46), fur, side=7)
        art.flat(circle(256 + s * 96, 84, 26), "#e9c397")
        art.clay(
            limb([(256 + s * 90, 280), (256 + s * 160, 330), (256 + s * 170, 380)], [64, 60, 56]),
            fur,
            side=8,
        )
        art.clay(ellipse(256 + s * 96, 450, 64, 46), fur, side=9)
        art.flat(circle(256 + s * 100, 452, 28), "#e9c397")
    art.clay(ellipse(256, 350, 122, 116), fur, side=18)
    art.flat(ellipse(256, 364, 74, 78), art.lit("#e0b380"))
    art.clay(circle(256, 160, 116), fur, side=16)
    art.clay(ellipse(256, 200, 56, 44), "#f0d3ac", side=6)
    art.flat(ellipse(256, 180, 20, 14), "#3a2626")
    art.line("M256 194V212M236 222Q256 236 276 222", "#3a2626", 6)
    for s in (-1, 1):
        art.eye(256 + s * 46, 144, 13, "#231c28")
    art.clay(polygon([(256, 262), (206, 236), (206, 292)], 8), p.second, side=4)
    art.clay(polygon([(256, 262), (306, 236), (306, 292)], 8), p.second, side=4)
    return art.svg()


def basketball(p: Paints) -> str:
    """A basketball."""
    art = Art("basketball")
    ball = circle(256, 256, 220)
    art.clay(ball, "#e8803a", depth=0.1, side=26)
    with art.clipped(ball):
        art.line(
            "M256 20V492M20 256H492M90 60Q230 256 90 452M422 60Q282 256 422 452", "#3a2420", 10
        )
    return art.svg()


def beach_ball(p: Paints) -> str:
    """A beach ball."""
    art = Art("beach-ball")
    colours = ("#e8453f", "#fdfdf8", "#3f8fe0", "#fdfdf8", "#f6c343", "#fdfdf8")
    for i, colour in enumerate(colours):
        art.flat(sector(256, 256, 220, i * 60, i * 60 + 60), colour)
    art.model(circle(256, 256, 220), "#8a8f9c", side=26)
    art.flat(circle(256, 256, 28), "#fdfdf8")
    return art.svg()


def tennis_racket(p: Paints) -> str:
    """A tennis racket and ball."""
    art = Art("racket")
    with art.group("rotate(28 256 256)"):
        for i in range(7):
            art.line(f"M{166 + i * 30} 40V260M140 {50 + i * 34}H372", "#f3f5f8", 4)
        art.line(ellipse(256, 150, 124, 140), p.main, 24)
        art.clay(box(240, 290, 32, 210, 10), "#2c3140", side=5)
    art.ball(circle(400, 410, 60), "#cfe24a")
    art.line("M356 376Q400 410 370 460", "#fdfdf0", 6)
    return art.svg()


def bone(p: Paints) -> str:
    """A bone."""
    art = Art("bone")
    with art.group("rotate(-30 256 256)"):
        for x in (90, 422):
            for y in (220, 292):
                art.clay(circle(x, y, 50), "#f6f0e2", side=8)
        art.clay(box(90, 222, 332, 68, 10), "#f6f0e2", side=8)
    return art.svg()


def fireworks(p: Paints) -> str:
    """Bursts of fireworks."""
    art = Art("fireworks")
    for cx, cy, r, colour in (
        (256, 170, 160, "#ffcf4a"),
        (120, 340, 100, "#ff5f8f"),
        (400, 350, 110, "#5fd0ff"),
    ):
        art.glow(cx, cy, r * 1.2, colour, 0.35)
        for i in range(18):
            x0, y0 = around(cx, cy, r * 0.25, i * 20)
            x1, y1 = around(cx, cy, r * (0.92 if i % 2 else 0.7), i * 20)
            art.line(f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}", colour, 6)
            art.flat(circle(x1, y1, 8), "#ffffff")
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        kite,
        balloon,
        paper_plane,
        snowman,
        christmas_tree,
        teddy_bear,
        basketball,
        beach_ball,
        tennis_racket,
        bone,
        fireworks,
    )
}
