"""The people of the set: one way to draw a head and shoulders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    circle,
    curve,
    ellipse,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints

Cut = Literal["short", "side", "long", "bob", "bun", "curly", "tuft", "pigtails", "bald"]
Mood = Literal["smile", "laugh", "calm"]

MOUTH = "#8a2f3f"


@dataclass(frozen=True)
class Look:
    """How somebody looks: colours, hair and face."""

    skin: str
    hair: str
    top: str
    cut: Cut = "short"
    mood: Mood = "laugh"
    beard: bool = False
    glasses: bool = False
    lashes: bool = False


def medium_skin(p: Paints) -> str:
    """A skin between the light and the dark of the paints."""
    return mix(p.skin, p.skin_dark, 0.45)


def fair_hair(p: Paints) -> str:
    """Blond."""
    return mix("#e0a750", p.hair, 0.08)


def red_hair(p: Paints) -> str:
    """Auburn."""
    return mix("#a4502c", p.hair, 0.15)


def grey_hair(p: Paints) -> str:
    """Grey."""
    return mix("#c9ccd6", p.hair, 0.08)


def bust(art: Art, look: Look, x: float, y: float, size: float = 1) -> None:
    """Head and shoulders; (x, y) is the middle of the head, 180 px wide at size 1."""
    with art.group(f"translate({x} {y}) scale({size})"):
        _hair_behind(art, look)
        torso(art, look)
        _head(art, look)


def head(
    art: Art, look: Look, x: float, y: float, size: float, turn: float = 0, tilt: float = 0
) -> None:
    """A head alone; `turn` moves the face to a side by so many px, `tilt` leans it by degrees."""
    with art.group(f"translate({x} {y}) rotate({tilt}) scale({size})"):
        _hair_behind(art, look)
        _head(art, look, turn)


TORSO = (
    "M-176 262C-176 192 -136 160 -72 146C-48 140 -40 132 -38 120H38C40 132 48 140 72 146"
    "C136 160 176 192 176 262Q176 286 152 286H-152Q-176 286 -176 262Z"
)
NECK = "M-36 60H36V128C36 150 18 164 0 164C-18 164 -36 150 -36 128Z"


def torso(art: Art, look: Look) -> None:
    """Shoulders in a plain top, and the neck above its collar."""
    art.clay(TORSO, look.top, depth=0.09, side=22, rim=8)
    for s in (-1, 1):
        art.line(
            curve([(s * 114, 280), (s * 116, 252), (s * 108, 226)]), shade(look.top, -0.12), 6, 0.55
        )
    art.flat("M-50 136C-40 186 40 186 50 136L38 120H-38Z", shade(look.top, -0.1))
    art.flat(NECK, art.lit(shade(look.skin, -0.04)))
    art.shadow_on(NECK, FACE, 4, 20, 0.3)


FACE = (
    "M0 -104C58 -104 92 -66 92 -8C92 60 52 104 0 104C-52 104 -92 60 -92 -8C-92 -66 -58 -104 0 -104Z"
)


def _head(art: Art, look: Look, turn: float = 0) -> None:
    for s in (-1, 1):
        x = s * 90 - turn * 0.5
        art.clay(ellipse(x, 10, 19, 25), shade(look.skin, -0.02), side=5, rim=0)
        art.flat(ellipse(x + s * 1, 12, 9, 13), shade(look.skin, -0.12), 0.6)
    art.clay(FACE, look.skin, depth=0.07, side=16, rim=7)
    if look.beard:
        _beard(art, look, turn)
    _face(art, look, turn)
    _hair_front(art, look, turn)
    if look.glasses:
        _glasses(art, turn)


def _face(art: Art, look: Look, turn: float) -> None:
    ink = "#2d2233"
    with art.group(f"translate({turn} 0)"):
        for s in (-1, 1):
            art.flat(ellipse(s * 54, 36, 19, 13), "#ff6b6b", 0.28)
            if look.mood == "calm":
                art.line(
                    f"M{s * 36 - 14} 6C{s * 36 - 6} 15 {s * 36 + 6} 15 {s * 36 + 14} 6", ink, 6
                )
            else:
                art.eye(s * 36, 6, 12, ink)
            if look.lashes:
                art.line(f"M{s * 46} {0}L{s * 55} {-6}", ink, 5)
            brow = shade(look.hair, -0.04) if look.cut != "bald" else shade(look.skin, -0.25)
            art.line(
                f"M{s * 22} -22C{s * 30} -30 {s * 44} -30 {s * 52} -22",
                brow,
                7 if not look.lashes else 5.5,
                0.9,
            )
        art.line("M-5 30C-2 35 4 35 8 31", shade(look.skin, -0.16), 6, 0.85)
        if look.mood == "laugh":
            mouth = "M-28 50C-12 56 12 56 28 50C26 84 -26 84 -28 50Z"
            art.flat(mouth, MOUTH)
            with art.clipped(mouth):
                art.flat("M-30 44H30V60C12 66 -12 66 -30 60Z", "#ffffff")
                art.flat(ellipse(0, 84, 16, 11), "#f0758a")
        else:
            art.line("M-22 54C-12 66 12 66 22 54", MOUTH, 7)


def _beard(art: Art, look: Look, turn: float) -> None:
    beard = (
        "M-92 -2C-82 30 -62 40 -46 40C-26 32 26 32 46 40C62 40 82 30 92 -2"
        "C94 66 56 116 0 116C-56 116 -94 66 -92 -2Z"
    )
    art.clay(beard, look.hair, depth=0.06, side=10, rim=0)


def _glasses(art: Art, turn: float) -> None:
    frame = "#2d2f4a"
    with art.group(f"translate({turn} 0)"):
        for s in (-1, 1):
            art.flat(circle(s * 37, 7, 27), "#ffffff", 0.22)
            art.line(circle(s * 37, 7, 27), frame, 6.5)
            art.line(f"M{s * 64} 4L{s * 86} -2", frame, 6)
        art.line("M-11 3C-4 -3 4 -3 11 3", frame, 6)


def _hair_behind(art: Art, look: Look) -> None:
    dark = shade(look.hair, -0.05)
    if look.cut == "long":
        art.clay(
            (
                "M0 -134C-92 -134 -128 -66 -120 10C-114 70 -146 120 -118 186"
                "C-70 214 70 214 118 186C146 120 114 70 120 10C128 -66 92 -134 0 -134Z"
            ),
            dark,
            side=14,
            rim=7,
        )
    elif look.cut == "bob":
        art.clay(
            (
                "M0 -132C-88 -132 -122 -66 -118 6C-116 50 -126 84 -112 104"
                "C-60 124 60 124 112 104C126 84 116 50 118 6C122 -66 88 -132 0 -132Z"
            ),
            dark,
            side=12,
            rim=7,
        )
    elif look.cut == "bun":
        art.clay(circle(0, -134, 46), look.hair, side=10, rim=6)
        art.clay(
            (
                "M0 -124C-80 -124 -106 -60 -102 6C-98 40 -90 60 -80 70H80C90 60 98 40 102 6"
                "C106 -60 80 -124 0 -124Z"
            ),
            dark,
            side=8,
            rim=0,
        )
    elif look.cut == "curly":
        for x, y, r in (
            (-104, 26, 40),
            (104, 26, 40),
            (-112, -34, 46),
            (112, -34, 46),
            (-78, -92, 50),
            (78, -92, 50),
            (0, -114, 56),
        ):
            art.clay(circle(x, y, r), dark, side=10, rim=6)
    elif look.cut == "pigtails":
        for s in (-1, 1):
            art.clay(ellipse(s * 122, 34, 36, 58, -s * 18), look.hair, side=9, rim=6)


_FRINGES: dict[str, str] = {
    "short": (
        "M-97 6C-112 -74 -74 -136 6 -134C82 -132 110 -76 97 6C90 -18 86 -38 74 -54"
        "C34 -38 -40 -42 -66 -60C-84 -42 -90 -18 -97 6Z"
    ),
    "side": (
        "M-97 8C-116 -70 -84 -130 -20 -136C20 -150 66 -134 84 -110"
        "C106 -84 104 -36 97 8C90 -18 86 -36 72 -56C40 -34 -20 -40 -52 -70"
        "C-62 -44 -88 -30 -97 8Z"
    ),
    "long": (
        "M-97 24C-112 -72 -70 -128 4 -128C78 -128 110 -72 97 24C92 -14 74 -50 22 -82"
        "C-4 -50 -76 -40 -97 24Z"
    ),
    "bob": (
        "M-100 40C-114 -72 -72 -130 2 -130C76 -130 114 -72 100 40C94 10 92 -24 84 -46"
        "C34 -36 -34 -36 -84 -46C-92 -24 -94 10 -100 40Z"
    ),
    "bun": (
        "M-97 10C-108 -70 -70 -126 0 -126C70 -126 108 -70 97 10C88 -30 62 -66 0 -86"
        "C-62 -66 -88 -30 -97 10Z"
    ),
    "tuft": (
        "M-95 0C-108 -70 -74 -122 -14 -126C-18 -142 2 -156 22 -150"
        "C18 -142 24 -132 34 -124C84 -112 106 -66 95 0C88 -24 82 -42 70 -56"
        "C46 -40 22 -42 8 -58C-6 -40 -44 -38 -62 -58C-80 -44 -88 -24 -95 0Z"
    ),
    "pigtails": (
        "M-95 8C-108 -68 -70 -124 0 -124C70 -124 108 -68 95 8C88 -20 66 -54 0 -64"
        "C-66 -54 -88 -20 -95 8Z"
    ),
}


def _hair_front(art: Art, look: Look, turn: float) -> None:
    if look.cut == "curly":
        for x, y, r in ((-70, -66, 32), (70, -66, 32), (-30, -88, 36), (32, -88, 36), (0, -84, 32)):
            art.clay(circle(x, y, r), look.hair, side=8, rim=5)
    if look.cut in _FRINGES:
        art.clay(_FRINGES[look.cut], look.hair, depth=0.08, side=10, rim=7)
    if look.cut in ("short", "side", "long", "bun"):
        art.line(curve([(-60, -96), (-30, -116), (14, -118)]), shade(look.hair, 0.2), 9, 0.55)
    if look.cut == "pigtails":
        for s in (-1, 1):
            art.ball(circle(s * 99, -14, 13), look.top)


def lapels(art: Art, coat: str, shirt: str, tie: str) -> None:
    """An open coat or jacket over a shirt with a tie, on a bust."""
    with art.clipped(TORSO):
        art.flat(polygon([(-52, 134), (52, 134), (22, 300), (-22, 300)], 6), art.lit(shirt, 0.04))
        knot = [(-13, 172), (13, 172), (8, 194), (20, 264), (0, 284), (-20, 264), (-8, 194)]
        art.clay(polygon(knot, 5), tie, side=5, rim=0)
    for s in (-1, 1):
        with art.group(f"scale({s} 1)"):
            lapel = [(38, 128), (60, 140), (92, 176), (70, 196), (84, 206), (16, 284), (40, 190)]
            art.clay(polygon(lapel, 5), shade(coat, 0.05), side=7, rim=4)
            collar = [(36, 122), (48, 140), (24, 192), (0, 168)]
            art.flat(polygon(collar, 5), art.lit(shade(shirt, 0.02)))
