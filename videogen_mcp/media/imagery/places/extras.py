"""Small things that make another variation of a place another picture."""

from __future__ import annotations

import math
from collections.abc import Callable

from videogen_mcp.media.imagery.places.ground import Ground, stand
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import box, circle, ellipse, n
from videogen_mcp.media.visuals.illustrations.style import Art

_CLOTHS = ("#d9705f", "#5f8fb0", "#e6c46a", "#7fa37a", "#b98ab5")
_COMPANIONS = ("plant_pot", "clock", "book", "candle", "globe", "hourglass")
_WOODS = (None, "#8a5a38", "#d9b48a", "#6b4a3c")
_SURFACES = ("wood", "marble", "cloth", "stone")


def surface_of(asked: str | None, colour: str | None, variation: int) -> tuple[str, str | None]:
    """The material and colour of a table: what was asked for, else another each time."""
    if asked is None:
        return _SURFACES[variation % 4], colour
    if colour is None and asked == "wood":
        return asked, _WOODS[variation % 4]
    if colour is None and asked == "cloth":
        return asked, (None, *_CLOTHS)[variation % 6]
    return asked, colour


def add_extras(stage: Stage, ground: Ground, place: str, variation: int) -> None:
    """Extras for places that have no sky to change; the first variation goes without."""
    if not variation:
        return
    if ground.is_top:
        _around(stage, variation)
    elif place in ("windowsill", "table"):
        _beside(stage, ground, variation)


def _around(stage: Stage, variation: int) -> None:
    """A napkin and sprigs at the edges of a table from above."""
    chooser, w, h = stage.chooser, stage.wide, stage.high
    art = Art("extras")
    corners = [(0.06, 0.1), (0.94, 0.12), (0.06, 0.92), (0.94, 0.9)]
    chooser.shuffle(corners)
    drawn: tuple[Callable[[Art, float, float, float], None], ...] = (_napkin, _sprig, _berries)
    for i, (x, y) in enumerate(corners[: 2 + variation % 2]):
        drawn[(i + variation) % 3](art, x * w, y * h, chooser.uniform(0, 360))
    stage.sheet(art, 3.5)


def _beside(stage: Stage, ground: Ground, variation: int) -> None:
    """Something small at the side, at the back of the board."""
    free = [name for name in _COMPANIONS if name not in stage.asked]
    stage.chooser.shuffle(free)
    sides = (0.1, 0.9) if variation % 2 else (0.91, 0.12)
    for name, x in zip(free[: 1 + variation % 2], sides, strict=False):
        tall = 210 if name in ("plant_pot", "vase") else 150
        stand(stage, name, x * stage.wide, ground.far - 14, tall, depth=ground.far - 20)


def _napkin(art: Art, x: float, y: float, degrees: float) -> None:
    colour = _CLOTHS[int(degrees) % len(_CLOTHS)]
    with art.group(f"translate({n(x)} {n(y)}) rotate({n(degrees)})"):
        art.flat(box(-172, -146, 360, 310, 10), "#140f2e", 0.18)
        art.clay(box(-180, -160, 360, 310, 8), colour, side=0, rim=3)
        for i in range(5):
            art.flat(box(-180, -130 + i * 64, 360, 14), shade(colour, 0.12), 0.8)
            art.flat(box(-150 + i * 72, -160, 14, 310), shade(colour, 0.12), 0.5)


def _sprig(art: Art, x: float, y: float, degrees: float) -> None:
    with art.group(f"translate({n(x)} {n(y)}) rotate({n(degrees)})"):
        art.line("M-200 0C-80 -30 60 30 200 0", "#4f7a45", 7)
        for i in range(9):
            at = -180 + i * 44
            for side in (-1, 1):
                with art.group(f"translate({at} 0) rotate({side * 48})"):
                    art.clay(ellipse(44, 0, 42, 15), ("#5f9a52", "#74ad5f")[i % 2], side=4)


def _berries(art: Art, x: float, y: float, degrees: float) -> None:
    for i in range(8):
        angle = math.radians(degrees + i * 137.5)
        reach = 40 + 26 * i**0.8
        px, py = x + reach * math.cos(angle), y + reach * math.sin(angle)
        art.flat(circle(px + 5, py + 8, 23), "#140f2e", 0.22)
        art.ball(circle(px, py, 22), ("#b23a5a", "#4a5a9a")[i % 3 == 0])
