"""Hats, helmets and crowns, drawn on a head of `characters`."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    box,
    circle,
    curve,
    ellipse,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def put_on(art: Art, hat: str, x: float, y: float, size: float, p: Paints, tilt: float = 0) -> None:
    """Draws a hat of `HATS` on the head at (x, y); "" draws none."""
    if not hat:
        return
    with art.group(f"translate({x} {y}) rotate({tilt}) scale({size})"):
        HATS[hat](art, p)


def _brimmed(colour: str, band: str) -> Callable[[Art, Paints], None]:
    def draw(art: Art, _p: Paints) -> None:
        art.clay(ellipse(0, -58, 168, 34), shade(colour, -0.05), side=8, rim=5)
        crown = "M-92 -62C-96 -140 -60 -164 0 -164C60 -164 96 -140 92 -62C40 -44 -40 -44 -92 -62Z"
        art.clay(crown, colour, side=12, rim=7)
        with art.clipped(crown):
            art.flat("M-110 -98C-40 -74 40 -74 110 -98V-50C40 -30 -40 -30 -110 -50Z", band)

    return draw


def _beanie(art: Art, p: Paints) -> None:
    dome = "M-102 -30C-108 -116 -62 -156 0 -156C62 -156 108 -116 102 -30Z"
    art.clay(dome, p.main, side=12, rim=7)
    art.clay(box(-110, -62, 220, 46, 20), shade(p.main, 0.08), side=8, rim=5)
    art.clay(circle(0, -164, 26), shade(p.main, 0.14), side=6, rim=4)


def _sou_wester(art: Art, _p: Paints) -> None:
    yellow = "#f6c21f"
    art.clay(
        "M-150 -26C-120 -66 -90 -70 0 -72C90 -70 120 -66 150 -26C80 -46 -80 -46 -150 -26Z",
        shade(yellow, -0.08),
        side=6,
        rim=4,
    )
    art.clay(
        "M-100 -56C-104 -130 -58 -160 0 -160C58 -160 104 -130 100 -56C50 -70 -50 -70 -100 -56Z",
        yellow,
        side=12,
        rim=7,
    )


def _cap(art: Art, p: Paints) -> None:
    art.clay("M-100 -40C-106 -120 -60 -150 0 -150C60 -150 106 -120 100 -40Z", p.main, side=12)
    art.clay(
        "M-20 -44C40 -66 130 -66 164 -38C130 -28 40 -26 -20 -30Z", shade(p.main, -0.12), side=5
    )


def _toque(art: Art, _p: Paints) -> None:
    white = "#fbfaf7"
    for x, y, r in ((-62, -150, 58), (62, -150, 58), (0, -178, 66)):
        art.clay(circle(x, y, r), white, side=10, rim=5)
    art.clay(box(-88, -146, 176, 96, 16), white, side=10, rim=5)
    for x in (-44, 0, 44):
        art.line(f"M{x} -136V-70", "#d8dbe4", 5, 0.8)


def _crown(art: Art, _p: Paints) -> None:
    gold = "#f6c343"
    points = [(-92, -60), (-104, -156), (-52, -112), (0, -174), (52, -112), (104, -156), (92, -60)]
    art.clay(polygon(points, 8), gold, side=8, rim=5)
    for x, y in ((-104, -160), (0, -178), (104, -160)):
        art.ball(circle(x, y, 13), "#ef5a6b")
    art.flat(box(-92, -80, 184, 18, 6), shade(gold, -0.12))


def _pointed(colour: str, band: str, brim: bool) -> Callable[[Art, Paints], None]:
    def draw(art: Art, _p: Paints) -> None:
        if brim:
            art.clay(ellipse(0, -56, 160, 30), shade(colour, -0.06), side=6, rim=4)
        art.clay("M-94 -58C-60 -120 -20 -190 40 -250C30 -180 70 -120 94 -58Z", colour, side=12)
        art.flat("M-96 -72C-40 -56 40 -56 96 -72L94 -44C40 -32 -40 -32 -94 -44Z", band)

    return draw


def _santa(art: Art, _p: Paints) -> None:
    red = "#d93a3a"
    art.clay(
        "M-96 -56C-80 -150 0 -190 110 -150C140 -130 150 -90 148 -60C120 -100 100 -110 94 -56Z",
        red,
        side=12,
    )
    art.clay(box(-112, -86, 224, 50, 24), "#ffffff", side=8, rim=0)
    art.clay(circle(150, -50, 26), "#ffffff", side=6, rim=0)


def _space_helmet(art: Art, _p: Paints) -> None:
    art.flat(circle(0, 0, 150), "#dbe9ff", 0.26)
    art.line(circle(0, 0, 150), "#f3f5fa", 26)
    art.line(curve([(-104, -40), (-84, -82), (-46, -108)]), "#ffffff", 14, 0.8)
    for s in (-1, 1):
        art.clay(box(s * 152 - 20, -36, 40, 72, 16), "#cfd5e2", side=6, rim=4)


def _hard_hat(colour: str) -> Callable[[Art, Paints], None]:
    def draw(art: Art, _p: Paints) -> None:
        dome = "M-104 -44C-108 -126 -58 -162 0 -162C58 -162 108 -126 104 -44Z"
        art.clay(dome, colour, side=12, rim=7)
        art.clay(box(-124, -60, 248, 30, 15), shade(colour, -0.06), side=5, rim=4)
        art.clay(box(-18, -170, 36, 100, 14), shade(colour, 0.06), side=5, rim=3)

    return draw


def _peaked(art: Art, _p: Paints) -> None:
    navy = "#24346b"
    art.clay("M-120 -96C-110 -150 110 -150 120 -96C90 -66 -90 -66 -120 -96Z", navy, side=10)
    art.clay(box(-94, -92, 188, 46, 10), shade(navy, -0.06), side=6)
    art.clay("M-88 -48C-40 -30 40 -30 88 -48C60 -12 -60 -12 -88 -48Z", "#151b33", side=4)
    art.ball(circle(0, -92, 18), "#f6c343")


def _sunglasses(art: Art, _p: Paints) -> None:
    for s in (-1, 1):
        art.clay(box(s * 38 - 32, -16, 64, 44, 18), "#1d2030", side=5, rim=3)
    art.line("M-10 -4H10", "#1d2030", 8)


HATS: dict[str, Callable[[Art, Paints], None]] = {
    "straw": _brimmed("#e9c46a", "#b5533c"),
    "cowboy": _brimmed("#a9713f", "#5b3a22"),
    "sunhat": _brimmed("#f3e3bd", "#e2717b"),
    "tophat": _brimmed("#2a2c3d", "#b5343c"),
    "beanie": _beanie,
    "sou_wester": _sou_wester,
    "cap": _cap,
    "chef": _toque,
    "crown": _crown,
    "witch": _pointed("#3b2d5e", "#f2a33a", True),
    "wizard": _pointed("#3d58b8", "#f6c343", True),
    "party": _pointed("#ef5a8b", "#f6c343", False),
    "santa": _santa,
    "space": _space_helmet,
    "hard": _hard_hat("#f6c21f"),
    "steel": _hard_hat("#aab3c2"),
    "fire": _hard_hat("#d93a3a"),
    "police": _peaked,
    "sunglasses": _sunglasses,
}
