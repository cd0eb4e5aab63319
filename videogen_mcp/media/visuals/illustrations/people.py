"""People: portraits, groups and professions."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.characters import (
    TORSO,
    Look,
    bust,
    fair_hair,
    grey_hair,
    head,
    lapels,
    medium_skin,
    red_hair,
)
from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    blob,
    box,
    circle,
    curve,
    ellipse,
    heart,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def person(p: Paints) -> str:
    """A friendly young person in a hoodie."""
    art = Art("person")
    bust(art, Look(p.skin, p.hair, p.main, "side"), 256, 190)
    with art.group("translate(256 190)"):
        art.clay(
            "M-66 132C-56 186 56 186 66 132L84 148C76 218 -76 218 -84 148Z",
            shade(p.main, 0.05),
            side=7,
            rim=5,
        )
        for s in (-1, 1):
            art.line(curve([(s * 22, 192), (s * 24, 220), (s * 20, 250)]), p.paper, 7)
            art.flat(circle(s * 20, 252, 6), p.third)
    return art.svg()


def woman(p: Paints) -> str:
    """A woman with long hair."""
    art = Art("woman")
    bust(art, Look(medium_skin(p), p.hair, p.second, "long", "laugh", lashes=True), 256, 190)
    with art.group("translate(256 190)"):
        for s in (-1, 1):
            art.ball(circle(s * 92, 44, 10), p.third)
        art.line(curve([(-34, 148), (0, 182), (34, 148)]), p.glow, 4)
        art.ball(circle(0, 184, 9), p.main)
    return art.svg(fit=(80, 56, 432, 476))


def man(p: Paints) -> str:
    """A man with a beard, in jacket and tie."""
    art = Art("man")
    look = Look(p.skin, p.hair, p.main_dark, "short", "smile", beard=True)
    bust(art, look, 256, 190)
    _dressed(art, look, p.paper, p.third)
    return art.svg(fit=(80, 56, 432, 476))


def _dressed(
    art: Art, look: Look, shirt: str, tie: str, x: float = 256, y: float = 190, size: float = 1
) -> None:
    with art.group(f"translate({x} {y}) scale({size})"):
        lapels(art, look.top, shirt, tie)
    head(art, look, x, y, size)


def child(p: Paints) -> str:
    """A child with a ball."""
    art = Art("child")
    look = Look(p.skin, red_hair(p), p.main, "tuft")
    bust(art, look, 256, 262, 0.76)
    with art.group("translate(256 262) scale(.76)"), art.clipped(TORSO):
        for y, colour in ((196, p.third), (240, p.second)):
            art.flat(
                (
                    f"M-180 {y}C-60 {y + 16} 60 {y + 16} 180 {y}V{y + 24}"
                    f"C60 {y + 40} -60 {y + 40} -180 {y + 24}Z"
                ),
                colour,
            )
    head(art, look, 256, 220, 1.1)
    return art.svg(fit=(122, 53, 390, 480))


def team(p: Paints) -> str:
    """Three colleagues."""
    art = Art("team")
    bust(art, Look(p.skin_dark, p.hair, p.second, "curly", "smile", lashes=True), 134, 194, 0.66)
    bust(art, Look(p.skin, fair_hair(p), p.third, "side", "smile"), 378, 194, 0.66)
    bust(art, Look(medium_skin(p), p.hair, p.main, "bun", "laugh", lashes=True), 256, 244, 0.78)
    return art.svg(fit=(17, 81, 495, 467))


def couple(p: Paints) -> str:
    """Two people in love."""
    art = Art("couple")
    bust(art, Look(p.skin, fair_hair(p), p.main, "side", "smile"), 352, 232, 0.74)
    bust(art, Look(medium_skin(p), p.hair, p.second, "long", "smile", lashes=True), 166, 252, 0.74)
    with art.group("translate(258 92) scale(.98)"):
        art.clay(heart(0, 0, 54), "#f2506e", side=9, rim=6)
        art.gloss(-30, -28, 8, 13, 38)
    return art.svg(fit=(35, 39, 483, 464))


def family(p: Paints) -> str:
    """Parents and a child."""
    art = Art("family")
    bust(art, Look(p.skin, p.hair, p.main, "short", "smile", beard=True), 356, 158, 0.66)
    bust(art, Look(p.skin, red_hair(p), p.second, "bob", "smile", lashes=True), 158, 172, 0.66)
    bust(art, Look(p.skin, red_hair(p), p.third, "pigtails"), 258, 330, 0.52)
    return art.svg(fit=(41, 69, 473, 479))


def teacher(p: Paints) -> str:
    """A teacher in front of a board."""
    art = Art("teacher")
    art.clay(box(34, 44, 444, 300, 26), p.wood, side=12, rim=6)
    board = box(54, 64, 404, 260, 14)
    art.clay(board, mix("#2f6b5a", p.main, 0.15), depth=0.06, side=-10, rim=0)
    chalk = "#ffffff"
    art.line("M84 284V220M118 284V190M152 284V156", p.third, 17, 0.95)
    art.line("M88 118H168M88 92H140", chalk, 8, 0.75)
    art.line(curve([(356, 128), (396, 96), (430, 112)]), chalk, 8, 0.75)
    art.line(circle(400, 176, 30), chalk, 8, 0.75)
    art.line("M400 146V176L422 190", chalk, 7, 0.75)
    look = Look(p.skin, grey_hair(p), p.main, "bun", "laugh", glasses=True, lashes=True)
    bust(art, look, 256, 232, 0.86)
    pointer = limb([(376, 420), (446, 240)], [13, 8])
    art.clay(pointer, shade(p.wood, 0.1), side=4, rim=0)
    art.clay(limb([(368, 470), (372, 424)], [46, 40]), p.skin, side=7, rim=4)
    art.clay(limb([(352, 428), (386, 418)], [18, 18]), shade(p.skin, 0.02), side=3, rim=2)
    art.clay(limb([(354, 444), (390, 436)], [18, 18]), p.skin, side=3, rim=2)
    return art.svg(fit=(34, 44, 478, 493))


def doctor(p: Paints) -> str:
    """A doctor in a white coat with a stethoscope."""
    art = Art("doctor")
    coat = mix(p.paper, p.main_light, 0.1)
    look = Look(p.skin_dark, p.hair, coat, "short", "laugh", glasses=True)
    bust(art, look, 256, 190)
    _dressed(art, look, p.main_light, p.main)
    with art.group("translate(256 190)"):
        tube = p.ink
        art.line(curve([(-60, 134), (-86, 176), (-72, 222)]), tube, 11)
        art.line("M-92 262C-98 214 -48 210 -50 258", tube, 9)
        for x in (-92, -50):
            art.ball(circle(x, 262, 9), p.metal)
        art.line(curve([(60, 134), (88, 186), (80, 226)]), tube, 11)
        art.clay(circle(80, 240, 22), p.metal, side=5, rim=4)
        art.flat(circle(80, 240, 11), p.main)
        art.flat(box(106, 216, 44, 8, 4), shade(coat, -0.1))
        art.clay(box(112, 196, 8, 30, 4), p.second, side=0, rim=0)
    return art.svg(fit=(80, 56, 432, 476))


def chef(p: Paints) -> str:
    """A chef with a tall hat and a moustache."""
    art = Art("chef")
    white = mix(p.paper, p.main_light, 0.08)
    look = Look(p.skin, p.hair, white, "short", "smile")
    bust(art, look, 256, 232, 0.84)
    with art.group("translate(256 232) scale(.84)"):
        for y in (206, 246):
            for s in (-1, 1):
                art.ball(circle(s * 30, y, 9), p.main)
        art.clay(
            "M-66 136C-40 166 40 166 66 136L60 164C30 190 -30 190 -60 164Z", p.main, side=6, rim=4
        )
        art.clay(
            polygon([(-26, 172), (26, 172), (44, 216), (0, 194), (-44, 216)], 8),
            shade(p.main, -0.04),
            side=5,
            rim=3,
        )
        art.clay(circle(0, 176, 16), p.main, side=4, rim=3)
        art.clay(
            "M0 44C-18 30 -52 36 -62 54C-42 62 -16 62 0 52C16 62 42 62 62 54C52 36 18 30 0 44Z",
            p.hair,
            side=4,
            rim=0,
        )
        puff = blob(
            [
                (-100, -96),
                (-138, -150),
                (-112, -212),
                (-56, -214),
                (0, -246),
                (56, -214),
                (112, -212),
                (138, -150),
                (100, -96),
            ]
        )
        art.clay(puff, white, depth=0.05, side=18, rim=0)
        for d in (
            curve([(-60, -116), (-64, -150), (-76, -176)]),
            curve([(0, -116), (0, -160), (0, -186)]),
            curve([(60, -116), (64, -150), (76, -176)]),
        ):
            art.line(d, shade(white, -0.12), 6, 0.7)
        art.clay(box(-102, -124, 204, 66, 18), shade(white, -0.02), depth=0.05, side=9, rim=5)
        art.flat(box(-102, -104, 204, 24), art.lit(p.main))
    return art.svg(fit=(108, 25, 404, 473))


def senior(p: Paints) -> str:
    """An elderly man with glasses and a white beard."""
    art = Art("senior")
    look = Look(p.skin, grey_hair(p), p.second_dark, "bald", "smile", beard=True, glasses=True)
    bust(art, look, 256, 190)
    _dressed(art, look, p.paper, p.main)
    return art.svg(fit=(80, 86, 432, 476))


def student(p: Paints) -> str:
    """A graduate with a mortarboard."""
    art = Art("student")
    bust(art, Look(medium_skin(p), p.hair, p.main, "long", "laugh", lashes=True), 256, 226, 0.88)
    with art.group("translate(256 226) scale(.88)"):
        art.clay("M-58 132L0 190L58 132L84 146L0 240L-84 146Z", p.third, side=6, rim=4)
        cap = shade(p.main, -0.2)
        art.clay(
            "M-96 -66C-90 -116 90 -116 96 -66V-30C60 -52 -60 -52 -96 -30Z", cap, side=10, rim=0
        )
        top = polygon([(0, -184), (180, -122), (0, -62), (-180, -122)], 14)
        art.clay(top, shade(cap, 0.05), side=10, rim=6)
        art.line(curve([(0, -122), (90, -112), (136, -84), (140, -20)]), p.third, 8)
        art.clay(limb([(140, -16), (140, 24)], [16, 28]), p.third, side=4, rim=3)
        art.flat(ellipse(0, -122, 14, 7), p.third)
    return art.svg(fit=(101, 66, 411, 478))


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "chef": chef,
    "child": child,
    "couple": couple,
    "doctor": doctor,
    "family": family,
    "man": man,
    "person": person,
    "senior": senior,
    "student": student,
    "teacher": teacher,
    "team": team,
    "woman": woman,
}
