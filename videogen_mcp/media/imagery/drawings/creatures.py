"""Birds, sea animals, small animals and beasts of tales."""

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
    sector,
    star,
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


def bird_flying(p: Paints) -> str:
    """A gull on its wings."""
    art = Art("bird-flying")
    art.clay(limb([(250, 280), (330, 150), (470, 110)], [80, 60, 10]), "#e9eef4", side=9)
    art.clay(limb([(250, 280), (150, 170), (30, 170)], [80, 60, 10]), "#f8fafc", side=9)
    art.clay(
        blob([(130, 330), (220, 270), (330, 268), (380, 290), (340, 330), (230, 346)]),
        "#ffffff",
        side=12,
    )
    art.clay(circle(372, 284, 36), "#ffffff", side=6)
    art.clay(polygon([(400, 276), (446, 292), (400, 302)], 4), "#f2a33a", side=3)
    art.eye(382, 278, 8, "#231c28")
    for tip in ((470, 110), (30, 170)):
        art.flat(circle(*tip, 12), "#4a5163")
    return art.svg()


def parrot(p: Paints) -> str:
    """A red macaw on a branch."""
    art = Art("parrot")
    art.clay(limb([(40, 420), (256, 430), (480, 410)], [26, 30, 24]), "#8a5f3c", side=6)
    for x, colour in ((226, "#2f6fd0"), (262, "#d9382f")):
        art.clay(limb([(x, 380), (x - 14, 440), (x - 30, 500)], [40, 30, 14]), colour, side=5)
    art.clay(
        blob([(170, 300), (190, 150), (256, 90), (330, 140), (340, 280), (290, 420), (220, 410)]),
        "#d9382f",
        side=18,
    )
    art.clay(blob([(170, 250), (220, 200), (270, 260), (256, 400), (200, 380)]), "#f6c021", side=10)
    art.clay(blob([(176, 300), (226, 280), (256, 340), (236, 420), (200, 390)]), "#2f6fd0", side=8)
    art.flat(ellipse(306, 150, 40, 44), "#fdf6ee")
    art.eye(300, 144, 14, "#231c28")
    art.clay("M326 130C390 130 400 190 372 226C360 200 340 190 326 190Z", "#3a3436", side=5)
    return art.svg()


def duck(p: Paints) -> str:
    """A yellow duck swimming."""
    art = Art("duck")
    yellow = "#f7cc36"
    art.clay(
        blob(
            [
                (40, 300),
                (120, 320),
                (250, 300),
                (400, 320),
                (440, 400),
                (330, 470),
                (150, 460),
                (70, 400),
            ]
        ),
        yellow,
        side=22,
    )
    art.clay(
        blob([(140, 340), (240, 330), (320, 380), (230, 430), (150, 410)]),
        shade(yellow, -0.05),
        side=8,
    )
    art.clay(circle(350, 212, 96), yellow, side=16)
    art.clay("M420 210C470 200 500 220 502 244C470 262 430 256 412 246Z", "#f08a24", side=5)
    art.eye(382, 186, 15, "#231c28")
    return art.svg()


def swan(p: Paints) -> str:
    """A white swan."""
    art = Art("swan")
    art.clay(
        limb([(350, 380), (420, 300), (370, 200), (330, 130), (390, 84)], [64, 46, 36, 36, 40]),
        "#fdfdfd",
        side=8,
    )
    art.clay(
        blob([(30, 330), (130, 290), (280, 290), (410, 360), (380, 450), (160, 460), (60, 410)]),
        "#ffffff",
        side=20,
    )
    art.clay(blob([(50, 300), (160, 250), (300, 310), (260, 400), (120, 400)]), "#f0f3f8", side=12)
    art.clay("M404 70L470 100L404 108Z", "#f08a24", side=3)
    art.flat(ellipse(404, 80, 12, 9), "#2c2328")
    art.eye(388, 78, 7, "#231c28")
    return art.svg()


def chicken(p: Paints) -> str:
    """A hen."""
    art = Art("chicken")
    for x in (230, 290):
        art.line(f"M{x} 430V486M{x - 18} 490H{x + 24}", "#f0a030", 11)
    art.clay(limb([(130, 330), (70, 260), (60, 190)], [90, 70, 40]), "#8a4a2c", side=10)
    art.clay(
        blob([(90, 320), (170, 300), (300, 230), (400, 280), (390, 390), (270, 450), (140, 420)]),
        "#f6efe4",
        side=20,
    )
    art.clay(limb([(340, 310), (370, 220), (366, 150)], [110, 84, 76]), "#f6efe4", side=10)
    for x in (336, 362, 388):
        art.clay(circle(x, 110, 22), "#d9382f", side=4)
    art.clay(circle(364, 158, 52), "#fbf6ee", side=8)
    art.clay(polygon([(404, 150), (452, 168), (404, 182)], 4), "#f0a030", side=3)
    art.clay(ellipse(404, 208, 14, 24), "#d9382f", side=3)
    art.eye(378, 148, 10, "#231c28")
    art.clay(blob([(160, 350), (260, 310), (310, 360), (230, 410)]), "#e3d6c4", side=8)
    return art.svg()


def penguin(p: Paints) -> str:
    """A penguin."""
    art = Art("penguin")
    for x in (200, 312):
        art.clay(ellipse(x, 482, 52, 20), "#f0a030", side=4)
    for s in (-1, 1):
        art.clay(
            limb([(256 + s * 120, 230), (256 + s * 160, 320), (256 + s * 150, 390)], [40, 44, 22]),
            "#262c40",
            side=6,
        )
    art.clay(ellipse(256, 300, 142, 188), "#2c334a", side=22)
    art.clay(ellipse(256, 334, 104, 146), "#fdfdfd", side=14)
    art.clay(circle(256, 130, 106), "#2c334a", side=14)
    for s in (-1, 1):
        art.flat(ellipse(256 + s * 42, 150, 44, 50), "#fdfdfd")
        art.eye(256 + s * 38, 134, 14, "#231c28")
    art.clay(polygon([(222, 158), (290, 158), (256, 204)], 10), "#f0a030", side=4)
    return art.svg()


def flamingo(p: Paints) -> str:
    """A flamingo on one leg."""
    art = Art("flamingo")
    pink = "#f58aa0"
    art.line("M236 330V492M236 400L276 380", "#e86f88", 12)
    art.clay(
        limb([(310, 270), (400, 220), (340, 130), (300, 70), (350, 40)], [44, 30, 24, 24, 34]),
        pink,
        side=5,
    )
    art.clay(
        blob([(80, 290), (180, 230), (300, 230), (350, 280), (290, 350), (160, 350)]), pink, side=16
    )
    art.clay(blob([(90, 280), (190, 250), (280, 290), (200, 330)]), shade(pink, -0.08), side=7)
    art.clay("M364 30C410 40 420 70 396 96C390 70 370 60 352 58Z", "#fbe9e4", side=3)
    art.flat("M404 60C416 76 410 90 396 98C392 84 394 72 404 60Z", "#2c2328")
    art.eye(352, 38, 6, "#231c28")
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
        cat_sleeping, dog_sleeping, mouse, squirrel, hedgehog, bird_flying, parrot, duck, swan,
        chicken, penguin, flamingo, monkey, koala, frog, snake, snail, crab, shark, dolphin,
        octopus, jellyfish, starfish, ladybug, spider, dinosaur, dragon, ghost,
    )
}  # fmt: skip
