"""Birds."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    blob,
    circle,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


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


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        bird_flying,
        parrot,
        duck,
        swan,
        chicken,
        penguin,
        flamingo,
    )
}
