"""Food and drink on the table, from the front and from above."""

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


def _bowl_front(art: Art, colour: str, rim: float) -> None:
    body = (
        f"M40 {rim}Q256 {rim + 70} 472 {rim}C468 {rim + 110} 390 {rim + 186} "
        f"320 {rim + 196}H192C122 {rim + 186} 44 {rim + 110} 40 {rim}Z"
    )
    art.clay(body, colour, side=22)


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


def teapot(p: Paints) -> str:
    """A teapot."""
    art = Art("teapot")
    art.line("M384 230C480 210 490 350 376 380", p.main, 30)
    art.clay(limb([(140, 330), (70, 290), (40, 210)], [70, 40, 30]), p.main, side=7)
    art.clay(ellipse(256, 320, 160, 132), p.main, side=22)
    art.clay(ellipse(256, 198, 90, 24), shade(p.main, 0.06), side=5)
    art.ball(circle(256, 168, 22), p.third)
    art.gloss(176, 270, 22, 46, 30)
    for x, y in ((230, 330), (290, 310), (260, 370)):
        art.flat(circle(x, y, 20), p.third, 0.9)
    return art.svg()


def _glass(art: Art, outline: str, fill: str, level: float) -> None:
    art.flat(outline, "#eaf4fb", 0.55)
    with art.clipped(outline):
        art.flat(box(0, level, 512, 512), art.lit(fill), 0.94)
        art.flat(ellipse(256, level, 200, 14), shade(fill, 0.14), 0.9)
    art.line(outline, "#ffffff", 7, 0.85)


def wine_glass(p: Paints) -> str:
    """A glass of red wine."""
    art = Art("wine")
    art.line("M256 300V460", "#dcebf5", 16)
    art.flat(ellipse(256, 474, 96, 20), "#dcebf5", 0.95)
    _glass(art, "M146 40H366C390 190 350 310 256 312C162 310 122 190 146 40Z", "#9a1f3c", 150)
    art.gloss(190, 160, 12, 60, 8)
    return art.svg()


def cocktail_glass(p: Paints) -> str:
    """A cocktail with an orange slice."""
    art = Art("cocktail")
    art.line("M300 60L230 250", "#e8546b", 11)
    art.line("M256 330V460", "#dcebf5", 16)
    art.flat(ellipse(256, 474, 90, 18), "#dcebf5", 0.95)
    _glass(art, "M110 130H402C400 260 340 334 256 334C172 334 112 260 110 130Z", "#f59b3c", 170)
    art.clay(circle(396, 120, 62), "#f39a2b", side=5)
    art.flat(circle(396, 120, 46), "#ffd08a")
    return art.svg()


def beer_mug(p: Paints) -> str:
    """A mug of beer."""
    art = Art("beer")
    art.line("M360 220C470 210 470 400 360 392", "#e3eef5", 30)
    _glass(art, "M110 140H370L358 480Q356 492 344 492H136Q124 492 122 480Z", "#f2b22b", 190)
    for x, y, r in ((140, 150, 50), (210, 130, 60), (290, 136, 58), (346, 160, 44)):
        art.clay(circle(x, y, r), "#fffdf5", side=7, rim=4)
    for x in (180, 240, 300):
        art.line(f"M{x} 250V440", "#fff2c4", 14, 0.6)
    return art.svg()


def juice_glass(p: Paints) -> str:
    """A glass of orange juice with a straw."""
    art = Art("juice")
    art.line("M330 20L266 300", "#e8546b", 15)
    _glass(art, "M136 120H376L352 480Q350 492 338 492H174Q162 492 160 480Z", "#f79a24", 190)
    art.clay(circle(376, 130, 66), "#f39a2b", side=5)
    art.flat(circle(376, 130, 50), "#ffd08a")
    return art.svg()


def milk_bottle(p: Paints) -> str:
    """A bottle of milk."""
    art = Art("milk")
    art.clay(
        (
            "M206 70H306V150C306 190 356 210 356 270V470Q356 492 334 492H178Q156 "
            "492 156 470V270C156 210 206 190 206 150Z"
        ),
        "#fdfdfb",
        side=18,
    )
    art.clay(box(196, 40, 120, 40, 10), p.main, side=6)
    art.flat(box(156, 320, 200, 80), p.main, 0.9)
    return art.svg()


def honey_jar(p: Paints) -> str:
    """A jar of honey."""
    art = Art("honey")
    art.clay(box(120, 130, 272, 350, 50), "#f0a51f", side=20)
    art.clay(box(130, 70, 252, 70, 18), "#b9793f", side=8)
    art.flat(box(160, 230, 192, 140, 14), "#fff6dc")
    for x, y in ((220, 290), (292, 290), (256, 326)):
        art.flat(polygon([around(x, y, 34, i * 60) for i in range(6)], 4), "#f6c343")
    return art.svg()


def _dish_top(art: Art, rim: str, inside: str) -> None:
    art.clay(circle(256, 256, 244), rim, side=10)
    art.flat(circle(256, 256, 212), shade(rim, -0.12))
    art.flat(
        circle(256, 258, 200),
        art.radial(shade(inside, 0.04), inside, shade(inside, -0.07), cx=0.45, cy=0.4, r=0.7),
    )


def ramen_top(p: Paints) -> str:
    """Ramen from above: noodles, egg, greens, meat, seaweed, chopsticks."""
    art = Art("ramen-top")
    _dish_top(art, "#c2403a", "#d58a3a")
    for i in range(14):
        points = [around(256, 262, 130 + (i * 31) % 60, i * 27 + k * 34) for k in range(4)]
        art.line(curve(points), "#f7dc93", 13)
    for i in range(7):
        points = [around(256, 256, 60 + (i * 29) % 50, i * 51 + k * 46) for k in range(4)]
        art.line(curve(points), "#efc979", 13)
    for mx, my, turn in ((190, 170, 20), (250, 140, 60)):
        art.clay(ellipse(mx, my, 64, 54, turn), "#b5654a", side=7)
        art.line(ellipse(mx, my, 38, 30, turn), "#f0c3a8", 9)
    for ex, ey in ((346, 200), (370, 290)):
        art.clay(ellipse(ex, ey, 58, 46, 30), "#ffffff", side=6)
        art.ball(circle(ex, ey, 27), "#f39a2b")
    art.clay(polygon([(90, 250), (190, 240), (200, 350), (110, 370)], 6), "#24463a", side=6)
    for i in range(16):
        x, y = around(268, 352, 10 + (i * 23) % 62, i * 67)
        art.line(circle(x, y, 10), "#5fb050", 7)
    for dx in (0, 34):
        art.clay(limb([(330 + dx, 500), (480 + dx * 0.6, 60)], [11, 16]), "#6b3f26", side=3)
    return art.svg()


def soup_top(p: Paints) -> str:
    """Soup from above."""
    art = Art("soup-top")
    _dish_top(art, "#f6f3ec", "#e8823a")
    art.line(curve([around(256, 256, 20 + i * 12, i * 60) for i in range(10)]), "#fff0d8", 12, 0.9)
    for i in range(9):
        x, y = around(256, 256, 60 + (i * 37) % 110, i * 81)
        art.clay(ellipse(x, y, 22, 12, i * 40), "#5fa84a", side=3)
    return art.svg()


def pizza_top(p: Paints) -> str:
    """A whole pizza from above."""
    art = Art("pizza-top")
    art.clay(circle(256, 256, 240), "#d99a4a", side=14)
    art.flat(circle(256, 256, 206), art.lit("#e8553a"))
    art.flat(
        blob([around(256, 256, 186 + (14 if i % 2 else 0), i * 20) for i in range(18)]),
        art.lit("#f6cf62"),
    )
    for i in range(9):
        x, y = around(256, 256, 70 if i < 3 else 146, i * (120 if i < 3 else 60) + 20)
        art.clay(circle(x, y, 36), "#cf3f2f", side=5)
    for i in range(10):
        x, y = around(256, 256, 40 + (i * 43) % 140, i * 97)
        art.clay(ellipse(x, y, 26, 13, i * 50), "#4c9a4a", side=3)
    for i in range(4):
        x0, y0 = around(256, 256, 238, i * 45)
        x1, y1 = around(256, 256, 238, i * 45 + 180)
        art.line(f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}", "#a96a24", 4, 0.6)
    return art.svg()


def coffee_top(p: Paints) -> str:
    """A cup of coffee from above, a leaf poured into its foam."""
    art = Art("coffee-top")
    art.clay(circle(244, 256, 236), "#f3f1ec", side=9)
    art.clay(limb([(380, 256), (500, 256)], [46, 40]), "#fbfaf6", side=5)
    art.clay(circle(244, 256, 170), "#fdfcf9", side=9)
    art.flat(
        circle(244, 258, 148), art.radial("#c98d55", "#a4683a", "#7a4a28", cx=0.45, cy=0.42, r=0.65)
    )
    for i in range(5):
        y = 330 - i * 34
        w = 90 - abs(i - 1.6) * 18
        art.line(curve([(244 - w, y - 26), (244, y + 18), (244 + w, y - 26)]), "#f8e6cc", 13)
    art.line("M244 350V150", "#f8e6cc", 8)
    return art.svg()


def salad_top(p: Paints) -> str:
    """A salad from above."""
    art = Art("salad-top")
    _dish_top(art, "#f6f3ec", "#7fb84a")
    for i in range(16):
        x, y = around(256, 256, 40 + (i * 53) % 130, i * 61)
        leaf = blob([around(x, y, 54 if k % 2 else 36, k * 45 + i * 20) for k in range(8)])
        art.clay(leaf, shade("#6fb13f", 0.02 * (i % 4) - 0.03), side=6)
    for i in range(6):
        x, y = around(256, 256, 60 + (i * 47) % 100, i * 73 + 20)
        art.clay(circle(x, y, 30), "#e2402f", side=5)
        art.line(f"M{x - 14:.0f} {y:.0f}h28M{x:.0f} {y - 14:.0f}v28", "#f6a08f", 5)
    for i in range(5):
        x, y = around(256, 256, 90 + (i * 31) % 70, i * 79 + 60)
        art.clay(circle(x, y, 26), "#dff0c4", side=3)
        art.line(circle(x, y, 24), "#5f9a3f", 6)
    return art.svg()


def plate_top(p: Paints) -> str:
    """A plate with egg, toast and tomatoes from above."""
    art = Art("plate-top")
    _dish_top(art, "#fbfaf6", "#f1eee6")
    art.clay(box(110, 130, 160, 170, 34), "#dba25c", side=10)
    art.flat(box(126, 146, 128, 138, 26), "#f6dcae")
    art.clay(blob([(270, 200), (350, 160), (410, 230), (390, 320), (300, 330)]), "#ffffff", side=7)
    art.ball(circle(340, 246, 40), "#f7b52c")
    for x, y in ((180, 350), (230, 380), (150, 320)):
        art.ball(circle(x, y, 30), "#e2402f")
    for i in range(5):
        art.clay(ellipse(300 + i * 16, 376 + (i % 2) * 14, 30, 14, i * 40), "#5fa84a", side=3)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        ramen, soup, rice_bowl, pasta, dinner_plate, bowl, fruit_bowl, basket, pizza_plate, fries,
        sandwich, sushi, pancakes, steak, croissant, boiled_egg, cupcake, donut, popcorn, teapot,
        wine_glass, cocktail_glass, beer_mug, juice_glass, milk_bottle, honey_jar, ramen_top,
        soup_top, pizza_top, coffee_top, salad_top, plate_top,
    )
}  # fmt: skip
