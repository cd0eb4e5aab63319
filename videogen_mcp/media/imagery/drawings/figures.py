"""Whole people in everyday poses, dressed as a prompt asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from videogen_mcp.media.imagery.drawings.hats import put_on
from videogen_mcp.media.visuals.illustrations.characters import Cut, Look, bust, head
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.figures import arm, crossed_legs, leg, shirt, shoe
from videogen_mcp.media.visuals.illustrations.shapes import Point, blob, limb, polygon
from videogen_mcp.media.visuals.illustrations.style import Art, Paints

HAND = (398.0, 236.0)
"""Where the hand of somebody who holds something is on the canvas."""
HAND_UP = (404.0, 110.0)
"""Where the raised hand of somebody who flies a kite or waves is."""
SEAT = 372.0
"""How far down the canvas the seat of somebody who sits is."""


@dataclass(frozen=True)
class Person:
    """Who is drawn: skin and hair by name, hat and dress by kind."""

    cut: Cut = "short"
    skin: str = "fair"
    hair: str = "brown"
    beard: bool = False
    lashes: bool = False
    glasses: bool = False
    dress: bool = False
    coat: bool = False
    hat: str = ""
    small: bool = False


_SKINS = {"fair": "#f4b68e", "medium": "#d0925f", "dark": "#9c6239", "green": "#8fc46a"}
_HAIR = {
    "brown": "#4a2f2b",
    "black": "#26222c",
    "blond": "#e3b05c",
    "red": "#b4552c",
    "grey": "#d3d6de",
}

_LEFT_DOWN: list[Point] = [(208, 206), (188, 262), (186, 318)]
_RIGHT_DOWN: list[Point] = [(304, 206), (324, 262), (326, 318)]
_LEGS_STRAIGHT: list[list[Point]] = [
    [(234, 322), (231, 384), (230, 446)],
    [(278, 322), (281, 384), (282, 446)],
]
_LEGS_STEP: list[list[Point]] = [
    [(244, 322), (204, 392), (158, 436)],
    [(270, 322), (312, 386), (326, 446)],
]
_LEGS_RUN: list[list[Point]] = [
    [(240, 318), (196, 380), (118, 392)],
    [(268, 318), (344, 338), (346, 430)],
]
_LEGS_SIT: list[list[Point]] = [
    [(232, 330), (322, 346), (326, 446)],
    [(268, 336), (352, 352), (358, 448)],
]
_LEGS_JUMP: list[list[Point]] = [
    [(236, 322), (190, 366), (150, 424)],
    [(276, 322), (332, 352), (306, 424)],
]
_LEGS_DANCE: list[list[Point]] = [
    [(236, 322), (222, 386), (214, 446)],
    [(276, 322), (346, 360), (306, 416)],
]

_POSES: dict[str, tuple[Sequence[Point], Sequence[Point], list[list[Point]]]] = {
    "stand": (_LEFT_DOWN, _RIGHT_DOWN, _LEGS_STRAIGHT),
    "walk": (
        [(208, 206), (168, 258), (150, 306)],
        [(302, 206), (338, 258), (372, 292)],
        _LEGS_STEP,
    ),
    "run": ([(210, 206), (158, 244), (196, 292)], [(300, 206), (352, 250), (394, 206)], _LEGS_RUN),
    "sit": ([(210, 208), (214, 270), (270, 310)], [(300, 208), (318, 268), (340, 308)], _LEGS_SIT),
    "hold": (_LEFT_DOWN, [(302, 206), (350, 262), HAND], _LEGS_STRAIGHT),
    "reach": ([(208, 206), (178, 258), (194, 310)], [(302, 206), (364, 172), HAND_UP], _LEGS_STEP),
    "wave": (_LEFT_DOWN, [(302, 206), (364, 180), (372, 108)], _LEGS_STRAIGHT),
    "cheer": (
        [(212, 210), (148, 182), (140, 104)],
        [(300, 210), (364, 182), (372, 104)],
        _LEGS_STRAIGHT,
    ),
    "jump": (
        [(212, 210), (146, 186), (134, 110)],
        [(300, 210), (366, 186), (378, 110)],
        _LEGS_JUMP,
    ),
    "dance": (
        [(212, 208), (150, 216), (104, 178)],
        [(300, 208), (350, 160), (338, 96)],
        _LEGS_DANCE,
    ),
    "cross": ([(208, 208), (178, 282), (210, 344)], [(304, 208), (334, 282), (302, 344)], []),
}


def figure(person: Person, pose: str = "stand", mood: str = "smile") -> Callable[[Paints], str]:
    """A drawing of somebody in a pose; `Paints.main` is the colour of shirt, dress or coat."""

    def draw(p: Paints) -> str:
        art = Art(f"figure-{pose}-{person.cut}")
        _Tailor(art, person, p, mood).draw(pose)
        return art.svg()

    return draw


def portrait(person: Person, mood: str = "smile") -> Callable[[Paints], str]:
    """Head and shoulders of somebody."""

    def draw(p: Paints) -> str:
        art = Art(f"portrait-{person.cut}")
        look = look_of(person, p, mood)
        bust(art, look, 256, 210, 0.98)
        if person.beard and person.hair == "grey":
            _wrinkles(art, look)
        put_on(art, person.hat, 256, 210, 0.98, p)
        return art.svg()

    return draw


def look_of(person: Person, p: Paints, mood: str = "smile") -> Look:
    """The characters' look of a person."""
    named = mood if mood in ("smile", "laugh", "calm") else "smile"
    return Look(
        _SKINS[person.skin],
        _HAIR[person.hair],
        p.main,
        person.cut,
        named,  # type: ignore[arg-type]
        beard=person.beard,
        glasses=person.glasses,
        lashes=person.lashes,
    )


def _wrinkles(art: Art, look: Look) -> None:
    with art.group("translate(256 210) scale(.98)"):
        for y in (-44, -56):
            art.line(f"M-30 {y}C-12 {y - 5} 12 {y - 5} 30 {y}", shade(look.skin, -0.14), 4, 0.6)
        for s in (-1, 1):
            for dy in (-6, 2, 10):
                line = f"M{s * 56} {4 + dy * 0.4}L{s * 72} {dy + 2}"
                art.line(line, shade(look.skin, -0.16), 3, 0.6)


class _Tailor:
    """Draws one figure from back to front."""

    def __init__(self, art: Art, person: Person, p: Paints, mood: str) -> None:
        self.art, self.person, self.p = art, person, p
        self.look = look_of(person, p, mood)
        self.trousers = p.second_dark if not person.dress else self.look.skin
        self.long = not person.dress and not person.small

    def draw(self, pose: str) -> None:
        left, right, legs = _POSES[pose]
        if pose == "cross":
            crossed_legs(self.art, 256, 424, self.p.second_dark, self.look.skin)
        turned = pose in ("walk", "run", "reach", "sit")
        self._arm(right if not turned else left, -0.04)
        self._legs(legs, pose)
        self._body(pose)
        self._arm(left if not turned else right, 0.03)
        self._head(pose, 16 if turned else 0)

    def _arm(self, points: Sequence[Point], light: float) -> None:
        sleeve = shade(self.look.top, light)
        skin = shade(self.look.skin, light)
        arm(self.art, points, skin, sleeve, size=0.92, long=self.long)

    def _legs(self, legs: list[list[Point]], pose: str) -> None:
        back = ["run", "jump"]
        for index, points in enumerate(legs):
            cloth = shade(self.trousers, -0.03 if index == 0 else 0.04)
            leg(self.art, points, cloth, size=0.84)
            x, y = points[-1]
            turn = 60 if pose in back and index == 0 else 0
            shoe(self.art, x, y + 4, self.p.third, turn=turn, size=0.72)

    def _body(self, pose: str) -> None:
        art, colour = self.art, self.look.top
        neck = limb([(256, 160), (256, 196)], [34, 40])
        if self.person.dress:
            hem = {"sit": 372, "cross": 396}.get(pose, 414)
            art.clay(_skirt(hem, 96 if pose != "cross" else 120), shade(colour, -0.02), side=14)
            shirt(art, 256, 180, 318, 56, colour)
            belt = polygon([(212, 296), (300, 296), (304, 316), (208, 316)], 6)
            art.clay(belt, shade(colour, -0.14), side=4, rim=0)
        elif self.person.coat:
            shirt(art, 256, 180, 404, 64, colour)
            art.line("M256 196V396", shade(colour, -0.16), 5, 0.8)
            for y in (236, 282, 328):
                art.flat(_dot(268, y), shade(colour, -0.3))
        else:
            shirt(art, 256, 180, 346, 60, colour)
        art.clay(neck, shade(self.look.skin, -0.05), side=5, rim=0)

    def _head(self, pose: str, turn: float) -> None:
        size = 0.64 if self.person.small else 0.54
        y = 116 if not self.person.small else 104
        head(self.art, self.look, 258, y, size, turn, 4 if turn else 0)
        put_on(self.art, self.person.hat, 258, y, size, self.p, 4 if turn else 0)


def _skirt(hem: float, half: float) -> str:
    return blob(
        [
            (214, 300),
            (298, 300),
            (256 + half * 0.8, hem - 40),
            (256 + half, hem),
            (256, hem + 12),
            (256 - half, hem),
            (256 - half * 0.8, hem - 40),
        ],
        0.8,
    )


def _dot(x: float, y: float) -> str:
    return blob([(x - 6, y), (x, y - 6), (x + 6, y), (x, y + 6)])
