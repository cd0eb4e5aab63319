"""Small things: toys, clothes, goods, games and the signs of feasts."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
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


def backpack(p: Paints) -> str:
    """A rucksack."""
    art = Art("backpack")
    art.line("M200 90C200 30 312 30 312 90", shade(p.main, -0.15), 18)
    art.clay(box(104, 70, 304, 420, 90), p.main, side=22)
    art.clay(box(140, 300, 232, 160, 30), shade(p.main, 0.06), side=10)
    art.line("M150 330H362", shade(p.main, -0.16), 7)
    art.clay(box(150, 150, 212, 90, 26), p.second, side=8)
    for x in (90, 384):
        art.clay(box(x, 240, 40, 180, 18), shade(p.main, -0.08), side=6)
    return art.svg()


def diamond(p: Paints) -> str:
    """A cut diamond."""
    art = Art("diamond")
    blue = "#8fd8f5"
    top, mid, tip = 120, 220, 450
    xs = (150, 256, 362)
    for points, light in (
        ([(60, mid), (150, top), (176, mid)], 0.05),
        ([(150, top), (256, top), (176, mid)], 0.12),
        ([(256, top), (336, mid), (176, mid)], 0.16),
        ([(256, top), (362, top), (336, mid)], 0.06),
        ([(362, top), (452, mid), (336, mid)], -0.03),
        ([(60, mid), (176, mid), (256, tip)], 0.0),
        ([(176, mid), (336, mid), (256, tip)], 0.08),
        ([(336, mid), (452, mid), (256, tip)], -0.1),
    ):
        art.flat(polygon(points), shade(blue, light))
    art.line(
        polygon([(60, mid), (xs[0], top), (xs[2], top), (452, mid), (256, tip)], 4),
        "#ffffff",
        6,
        0.8,
    )
    art.flat(star(400, 110, 40, 9, 4), "#ffffff")
    return art.svg()


def ring(p: Paints) -> str:
    """A ring with a stone."""
    art = Art("ring")
    art.line(circle(256, 330, 136), "#d9a32b", 40)
    art.line(circle(252, 326, 136), "#ffe08a", 12, 0.9)
    art.clay(
        polygon([(190, 90), (322, 90), (366, 140), (256, 240), (146, 140)], 5), "#8fd8f5", side=9
    )
    art.flat(polygon([(216, 100), (296, 100), (256, 140)]), "#e9faff")
    art.flat(star(390, 80, 36, 8, 4), "#ffffff")
    return art.svg()


def watch(p: Paints) -> str:
    """A wrist watch."""
    art = Art("watch")
    for y in (10, 360):
        art.clay(box(186, y, 140, 144, 20), "#7a4a2c", side=9)
    art.clay(box(386, 236, 34, 40, 8), "#d9a32b", side=4)
    art.clay(circle(256, 256, 146), "#e3b23f", side=14)
    art.flat(circle(256, 256, 116), art.lit("#fdfcf6"))
    for i in range(12):
        x0, y0 = around(256, 256, 104, i * 30)
        x1, y1 = around(256, 256, 88, i * 30)
        art.line(f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}", "#3a4156", 6)
    art.line("M256 256L206 216M256 256L306 190", "#2c3140", 10)
    art.ball(circle(256, 256, 12), "#d9382f")
    return art.svg()


def perfume_bottle(p: Paints) -> str:
    """A bottle of perfume."""
    art = Art("perfume")
    art.clay(box(206, 40, 100, 90, 14), "#e3b95a", side=8)
    art.clay(box(222, 126, 68, 40, 4), "#f3dfa8", side=4)
    art.clay(box(110, 160, 292, 326, 40), mix(p.main, "#ffffff", 0.45), side=20)
    art.flat(box(140, 250, 232, 206, 24), art.lit(mix(p.main, "#ffffff", 0.12)), 0.9)
    art.flat(box(186, 300, 140, 90, 6), "#fffaf0")
    art.line("M210 330H302M226 358H286", "#b08a4a", 6)
    art.gloss(146, 240, 12, 60, 6)
    return art.svg()


def jar(p: Paints) -> str:
    """A jar of cream."""
    art = Art("jar")
    art.clay(box(90, 250, 332, 210, 50), mix(p.main, "#ffffff", 0.5), side=20)
    art.clay(box(76, 170, 360, 96, 26), "#f6f2ea", side=12)
    art.flat(box(170, 310, 172, 80, 8), "#fffdf7")
    art.line("M196 340H316M216 366H296", "#9a8a6f", 6)
    return art.svg()


def treasure_chest(p: Paints) -> str:
    """An open chest full of gold."""
    art = Art("treasure")
    art.clay("M50 230C50 110 120 90 256 90C392 90 462 110 462 230Z", "#8a5330", side=14)
    art.flat("M80 230C90 140 140 124 256 124C372 124 422 140 432 230Z", "#4a2a1a")
    for i in range(16):
        x, y = 90 + (i * 71) % 330, 190 + (i * 37) % 76
        art.ball(circle(x, y, 30), "#f6c343")
    art.clay(box(40, 260, 432, 210, 12), "#9a6038", side=16)
    for x in (70, 406):
        art.flat(box(x, 260, 36, 210), "#d9a32b")
    art.clay(box(216, 250, 80, 84, 10), "#e3b23f", side=6)
    art.flat(circle(256, 284, 13), "#4a2a1a")
    return art.svg()


def shirt(p: Paints) -> str:
    """A T-shirt."""
    art = Art("tshirt")
    art.clay(
        polygon(
            [
                (180, 70),
                (332, 70),
                (470, 140),
                (420, 250),
                (366, 226),
                (366, 470),
                (146, 470),
                (146, 226),
                (92, 250),
                (42, 140),
            ],
            14,
        ),
        p.main,
        side=20,
    )
    art.flat("M190 66Q256 130 322 66L332 78Q256 156 180 78Z", shade(p.main, -0.14))
    return art.svg()


def straw_hat(p: Paints) -> str:
    """A straw hat."""
    art = Art("straw-hat")
    art.clay(ellipse(256, 370, 240, 66), "#e3bd68", side=10)
    crown = "M110 360C110 200 170 140 256 140C342 140 402 200 402 360Q256 410 110 360Z"
    art.clay(crown, "#edcb7c", side=16)
    with art.clipped(crown):
        art.flat(box(90, 300, 340, 60), p.second)
    return art.svg()


def sunglasses(p: Paints) -> str:
    """Sunglasses."""
    art = Art("sunglasses")
    for s in (-1, 1):
        art.clay(box(256 + s * 124 - 96, 190, 192, 140, 56), "#23263a", side=9)
        art.gloss(256 + s * 124 - 40, 226, 12, 36, 40, 0.6)
    art.line("M226 230Q256 206 286 230M36 220L10 200M476 220L502 200", "#23263a", 16)
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
        kite, balloon, paper_plane, snowman, christmas_tree, vase, flower_vase, lantern,
        book_stack, open_book, typewriter, teddy_bear, backpack, diamond, ring, watch,
        perfume_bottle, jar,
        treasure_chest, shirt, straw_hat, sunglasses, basketball, beach_ball, tennis_racket, bone,
        fireworks,
    )
}  # fmt: skip
