"""Devices for pictures, sound and play."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.placing import placed
from videogen_mcp.media.visuals.illustrations.shapes import (
    box,
    circle,
    ellipse,
    limb,
    polygon,
    ring,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def camera(p: Paints) -> str:
    """A photo camera."""
    art = Art("camera")
    art.clay(
        "M164 132L184 92Q192 78 208 78H304Q320 78 328 92L348 132Z", p.main_dark, side=10, rim=6
    )
    art.clay(box(70, 104, 66, 46, 16), p.third, side=6, rim=4)
    body = box(36, 122, 440, 310, 54)
    art.clay(body, p.main, side=22, rim=9)
    band = box(36, 206, 440, 142, 0)
    with art.clipped(body):
        art.flat(band, art.linear(p.main_dark, shade(p.main_dark, -0.06), angle=30))
    art.flat(box(82, 158, 74, 32, 14), art.linear("#ffffff", p.glass, angle=40))
    art.clay(circle(422, 174, 17), "#ff6b5e", side=4, rim=3)
    lens = circle(268, 280, 132)
    art.shadow_on(body, lens, 10, 14, 0.3)
    art.clay(lens, p.metal, side=14, rim=8)
    art.clay(circle(268, 280, 106), p.ink, side=0, rim=0)
    glass = art.radial(
        mix(p.second, "#ffffff", 0.2), mix(p.main_dark, p.ink, 0.25), p.ink, cx=0.35, cy=0.30, r=0.8
    )
    art.flat(circle(268, 280, 84), glass)
    art.flat(ring(268, 280, 62, 54), "#ffffff", 0.10)
    art.flat(circle(268, 280, 36), p.ink, 0.6)
    art.gloss(236, 240, 30, 17, -40, 0.9)
    art.flat(circle(310, 322, 11), "#ffffff", 0.45)
    art.gloss(240, 138, 70, 6, 0, 0.35)
    return art.svg()


def headphones(p: Paints) -> str:
    """A pair of over-ear headphones."""
    art = Art("headphones")
    arc = "M96 310V252C96 152 160 76 256 76C352 76 416 152 416 252V310"
    art.line(arc, p.main_dark, 52)
    art.line(arc, p.main, 42)
    art.line("M104 240C110 156 172 96 250 92", p.main_light, 10, 0.8)
    art.line("M158 112C190 82 222 70 256 70C290 70 322 82 354 112", p.second_dark, 46)
    art.line("M160 106C192 78 224 66 256 66C288 66 320 78 352 106", p.second, 30)
    for side in (-1, 1):
        x = 256 + side * 154
        art.clay(box(x - 24, 232, 48, 80, 18), p.metal, side=7, rim=5)
        pad = box(x - (8 if side > 0 else 56) - side * 22, 272, 64, 170, 30)
        art.clay(pad, p.ink, side=9, rim=5)
        cup = box(x - (18 if side > 0 else 58), 260, 76, 194, 36)
        art.clay(cup, p.main, side=13, rim=7)
        art.flat(box(x - (18 if side > 0 else 58) + 24, 306, 28, 102, 14), p.main_dark, 0.6)
        art.flat(circle(x + side * 20, 357, 9), p.third)
        art.gloss(x - (4 if side > 0 else 44) + 4, 300, 6, 20, 0, 0.7)
    return art.svg()


def microphone(p: Paints) -> str:
    """A studio microphone on its stand."""
    art = Art("microphone")
    art.line("M116 222V246C116 330 178 392 256 392C334 392 396 330 396 246V222", p.main_dark, 30)
    art.line("M112 222V246C112 330 178 388 252 388", p.main_light, 7, 0.5)
    art.clay(box(238, 384, 36, 66, 10), p.metal, side=7, rim=4)
    art.clay(box(156, 436, 200, 44, 22), p.main_dark, side=9, rim=6)
    capsule = box(160, 34, 192, 314, 96)
    art.clay(capsule, p.main, side=22, rim=9)
    grille = "M160 204V130C160 76 202 34 256 34C310 34 352 76 352 130V204Z"
    art.clay(grille, p.metal, depth=0.1, side=18, rim=8)
    with art.clipped(grille):
        for i in range(-8, 14):
            art.line(f"M{100 + i * 26} 20L{300 + i * 26} 220", shade(p.metal, -0.22), 4, 0.5)
            art.line(f"M{400 - i * 26} 20L{200 - i * 26} 220", shade(p.metal, -0.22), 4, 0.5)
    art.clay(box(150, 192, 212, 36, 16), p.third, side=8, rim=5)
    art.flat(box(238, 256, 36, 50, 18), p.main_dark, 0.8)
    art.flat(circle(256, 271, 10), p.third)
    art.gloss(200, 96, 14, 40, 18, 0.7)
    return art.svg()


@placed(scale=0.99, dx=3, dy=-19)
def tv(p: Paints) -> str:
    """A television that plays a film."""
    art = Art("tv")
    for points in ([(190, 390), (130, 470)], [(322, 390), (382, 470)]):
        art.clay(limb(points, [24]), p.wood, side=6, rim=4)
    art.clay(box(32, 74, 448, 334, 46), p.ink, side=14, rim=8)
    screen = box(58, 100, 396, 264, 28)
    art.flat(screen, art.linear(p.main_light, p.main, p.main_dark, angle=55))
    with art.clipped(screen):
        art.flat(circle(350, 180, 50), p.third)
        art.flat("M58 364V300C120 236 176 244 232 300C284 236 350 226 454 300V364Z", p.second)
        art.flat("M58 364V336C140 290 220 300 300 344C350 316 410 312 454 330V364Z", p.second_dark)
        art.flat("M58 100H220L120 364H58Z", "#ffffff", 0.10)
    art.flat(circle(256, 232, 60), "#ffffff", 0.94)
    art.flat(polygon([(238, 198), (292, 232), (238, 266)], 8), p.main_dark)
    art.flat(box(76, 380, 90, 10, 5), mix(p.ink, "#ffffff", 0.35))
    art.flat(circle(430, 386, 8), "#ff6b5e")
    return art.svg()


def game_controller(p: Paints) -> str:
    """A game controller."""
    art = Art("game_controller")
    body = (
        "M150 128H362C434 128 464 196 478 296C486 356 474 402 434 406"
        "C398 410 374 372 348 338H164"
        "C138 372 114 410 78 406C38 402 26 356 34 296C48 196 78 128 150 128Z"
    )
    for x in (104, 308):
        art.clay(box(x, 104, 100, 60, 26), p.main_dark, side=8, rim=5)
    art.clay(body, p.main, side=26, rim=10)
    for x, y in ((196, 288), (316, 288)):
        art.clay(circle(x, y, 44), p.main_dark, side=6, rim=4)
        art.clay(circle(x, y - 4, 29), p.ink, side=6, rim=5)
    cross = polygon(
        [
            (118, 172),
            (152, 172),
            (152, 200),
            (180, 200),
            (180, 234),
            (152, 234),
            (152, 262),
            (118, 262),
            (118, 234),
            (90, 234),
            (90, 200),
            (118, 200),
        ],
        [9, 9, 4, 9, 9, 4, 9, 9, 4, 9, 9, 4],
    )
    art.clay(cross, p.ink, side=7, rim=5)
    buttons = ((378, 176, p.third), (416, 216, "#ff6b5e"), (340, 216, p.second), (378, 256, p.leaf))
    for x, y, colour in buttons:
        art.clay(circle(x, y, 21), colour, side=6, rim=4)
    for x in (228, 268):
        art.flat(box(x - 4, 190, 24, 13, 6), p.main_dark)
    art.gloss(150, 150, 48, 9, -6, 0.5)
    return art.svg()


def music_note(p: Paints) -> str:
    """Two joined notes and a single one."""
    art = Art("music_note")
    with art.group("translate(-6 14)"):
        for x, y in ((144, 384), (344, 340)):
            art.clay(ellipse(x, y, 78, 60, -18), p.main, depth=0.13, side=16, rim=8)
            art.gloss(x - 26, y - 22, 22, 9, -28, 0.65)
        art.clay(box(188, 122, 34, 270, 10), p.main, side=8, rim=5)
        art.clay(box(388, 78, 34, 270, 10), p.main, side=8, rim=5)
        art.clay(
            polygon([(188, 96), (422, 40), (422, 132), (188, 188)], 16), p.main, side=14, rim=7
        )
    art.clay(ellipse(404, 442, 34, 26, -18), p.third, side=7, rim=4)
    art.line("M432 436V352Q462 366 464 396", p.third, 14)
    for x, y, r in ((92, 118, 30), (60, 216, 16), (262, 452, 18)):
        art.flat(star(x, y, r, r * 0.32, 4, 2), p.second)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "camera": camera,
    "headphones": headphones,
    "microphone": microphone,
    "tv": tv,
    "game_controller": game_controller,
    "music_note": music_note,
}
