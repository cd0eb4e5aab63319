"""What a place tells the arrangement, and the pieces that places share."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace

from videogen_mcp.media.imagery.light import Light
from videogen_mcp.media.imagery.sprites import drawn
from videogen_mcp.media.imagery.stage import Stage, spread
from videogen_mcp.media.visuals.illustrations import illustration, paints_for
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import circle, n
from videogen_mcp.media.visuals.illustrations.style import Art, Paints

PLAIN = paints_for("#3f7fe0", "#e8703a", "#f6c343")
ORCHARD = replace(PLAIN, main="#d9463c")
"""Paints for trees, whose fruit takes the leading colour."""

GRASS = {"spring": "#7cc45c", "summer": "#69b54c", "autumn": "#b9a84a", "winter": "#eef4fa"}
LEAVES = {
    "spring": ("#8fcf6a", "#f3b3c8", "#79c265"),
    "summer": ("#4fa650", "#5dbb63", "#3f9152"),
    "autumn": ("#e2762d", "#d9a22f", "#c4472f"),
    "winter": ("#dfe9f2", "#cfdfeb", "#e9f1f7"),
}


@dataclass(frozen=True)
class Ground:
    """Where things may be in a place, in units of the frame.

    Things stand with their feet between `far` and `near`; `water` is where things float;
    `crowd` is how large the leading thing is, as a share of the frame's shorter side.
    """

    horizon: float
    far: float
    near: float
    water: tuple[float, float] | None = None
    crowd: float = 0.52
    is_table: bool = False
    is_top: bool = False
    is_adrift: bool = False
    is_indoors: bool = False
    shadow: float = 0.3


def grass_of(stage: Stage) -> str:
    """The colour of grass in the season."""
    return GRASS[stage.season]


def slope(stage: Stage, level: float, swing: float, bumps: float = 1.3) -> str:
    """The outline of rolling ground that fills everything below about `level`."""
    chooser = stage.chooser
    a, b = chooser.uniform(0, math.tau), chooser.uniform(0, math.tau)
    points = []
    for i in range(41):
        along = i / 40
        x = stage.left + (stage.right - stage.left) * along
        wave = math.sin(math.tau * bumps * along + a) + 0.4 * math.sin(math.tau * 2.3 * along + b)
        points.append((x, level + swing * wave))
    return filled(stage, points)


def filled(stage: Stage, points: list[tuple[float, float]]) -> str:
    """A line from left to right with everything below it."""
    line = "L".join(f"{n(x)} {n(y)}" for x, y in points)
    return f"M{line}L{n(stage.right)} {n(stage.bottom)}L{n(stage.left)} {n(stage.bottom)}Z"


def band(stage: Stage, top: float, bottom: float | None = None) -> str:
    """A straight band across the frame."""
    low = stage.bottom if bottom is None else bottom
    return f"M{n(stage.left)} {n(top)}H{n(stage.right)}V{n(low)}H{n(stage.left)}Z"


def peaks(stage: Stage, level: float, height: float, count: int) -> list[tuple[float, float]]:
    """The broken line of a mountain range."""
    chooser = stage.chooser
    points = [(stage.left, level - height * 0.2)]
    for x in spread(chooser, stage.left, stage.right, count):
        wide = (stage.right - stage.left) / count
        points.append((x - wide * 0.32, level - height * chooser.uniform(0.25, 0.45)))
        points.append((x, level - height * chooser.uniform(0.7, 1.0)))
        points.append((x + wide * 0.18, level - height * chooser.uniform(0.5, 0.68)))
    return [*points, (stage.right, level - height * 0.25)]


def tufts(art: Art, stage: Stage, top: float, bottom: float, count: int, colour: str) -> None:
    """Blades of grass, or whatever is as small, thicker towards the viewer."""
    chooser = stage.chooser
    for _ in range(count):
        share = chooser.random() ** 0.8
        x, y = chooser.uniform(stage.left, stage.right), top + (bottom - top) * share
        tall = 7 + 20 * share
        tone = shade(colour, chooser.uniform(-0.07, 0.06))
        art.line(
            f"M{n(x)} {n(y)}q{n(-tall * 0.2)} {n(-tall * 0.5)} {n(-tall * 0.5)} {n(-tall)}"
            f"M{n(x)} {n(y)}q{n(tall * 0.1)} {n(-tall * 0.5)} {n(tall * 0.4)} {n(-tall * 0.85)}",
            tone,
            2 + 2.5 * share,
            0.75,
        )


def blossoms(art: Art, stage: Stage, top: float, bottom: float, count: int) -> None:
    """Small flowers strewn over a meadow."""
    chooser = stage.chooser
    colours = ("#ffffff", "#ffd84d", "#f48fb1", "#b39ddb", "#ef6f6c")
    for _ in range(count):
        share = chooser.random()
        x, y = chooser.uniform(stage.left, stage.right), top + (bottom - top) * share
        r = 3 + 6 * share
        colour = chooser.choice(colours)
        for i in range(5):
            turn = math.tau * i / 5
            art.flat(circle(x + r * math.cos(turn), y + r * math.sin(turn) * 0.8, r * 0.62), colour)
        art.flat(circle(x, y, r * 0.45), "#f2b632")


def subject(name: str) -> _Named:
    """One of the project's illustrations as a drawing."""
    return _Named(name)


@dataclass(frozen=True)
class _Named:
    name: str

    def __call__(self, paints: Paints) -> str:
        return illustration(self.name, paints)


def stand(
    stage: Stage,
    name: str,
    x: float,
    foot: float,
    height: float,
    *,
    colour: str | None = None,
    haze: float = 0,
    shadow: float = 0.25,
    depth: float | None = None,
) -> None:
    """Puts one of the illustrations on the ground of a place."""
    if name in stage.asked:
        return
    pixels = max(4, round(height * stage.scale))
    stage.put(
        drawn(subject(name), ORCHARD if name == "tree" else PLAIN, pixels, colour),
        x,
        foot,
        haze=haze,
        shadow=shadow,
        depth=depth,
    )


def tree_colour(stage: Stage) -> str | None:
    """The colour of a leaf tree in the season; None leaves it green."""
    return None if stage.season == "summer" else stage.chooser.choice(LEAVES[stage.season])


def round_tree(art: Art, x: float, foot: float, height: float, leaf: str, trunk: str) -> None:
    """A leaf tree in a few soft balls."""
    w = height * 0.05
    art.flat(
        f"M{n(x - w)} {n(foot)}L{n(x - w * 0.6)} {n(foot - height * 0.5)}"
        f"H{n(x + w * 0.6)}L{n(x + w)} {n(foot)}Z",
        art.lit(trunk),
    )
    for dx, dy, r, light in (
        (-0.2, 0.56, 0.2, -0.06),
        (0.2, 0.56, 0.2, -0.07),
        (0, 0.5, 0.2, -0.09),
        (-0.12, 0.76, 0.2, 0.0),
        (0.13, 0.74, 0.19, -0.02),
        (0, 0.66, 0.23, 0.03),
    ):
        d = circle(x + dx * height, foot - dy * height, r * height)
        art.flat(d, art.lit(shade(leaf, light), 0.09))


def fir_tree(art: Art, x: float, foot: float, height: float, colour: str, snowy: bool) -> None:
    """A fir in three skirts, with snow on them in winter."""
    w = height * 0.035
    art.flat(f"M{n(x - w)} {n(foot)}h{n(2 * w)}V{n(foot - height * 0.2)}h{n(-2 * w)}Z", "#7b5135")
    for i, (top, low, half) in enumerate(
        ((0.62, 0.1, 0.25), (0.82, 0.34, 0.2), (1.0, 0.58, 0.145))
    ):
        tone = shade(colour, 0.03 * i)
        y0, y1, h = foot - height * top, foot - height * low, height * half
        skirt = f"M{n(x)} {n(y0)}L{n(x + h)} {n(y1)}Q{n(x)} {n(y1 + h * 0.24)} {n(x - h)} {n(y1)}Z"
        art.flat(skirt, art.lit(tone, 0.08, 20))
        if snowy:
            s = h * 0.62
            cap = y0 + (y1 - y0) * 0.55
            art.flat(
                f"M{n(x)} {n(y0)}L{n(x + s * 0.9)} {n(cap)}Q{n(x + s * 0.4)} {n(cap - 6)} {n(x)} "
                f"{n(cap + h * 0.16)}Q{n(x - s * 0.4)} {n(cap - 6)} {n(x - s * 0.9)} {n(cap)}Z",
                "#f6fafd",
            )


def windows(
    art: Art,
    chooser: random.Random,
    light: Light,
    box: tuple[float, float, float, float],
    across: int,
    down: int,
) -> None:
    """Rows of windows on a front, some of them lit when it is dark."""
    x, y, width, height = box
    for row in range(down):
        for column in range(across):
            lit = light.is_dark and chooser.random() < 0.62
            colour = (
                chooser.choice(("#ffd980", "#ffe9b0", "#ffc861"))
                if lit
                else ("#2a3556" if light.is_dark else "#a9cbe4")
            )
            cell, tall = width / across, height / down
            left, top = x + cell * (column + 0.24), y + tall * (row + 0.24)
            d = f"M{n(left)} {n(top)}h{n(cell * 0.52)}v{n(tall * 0.52)}h{n(-cell * 0.52)}Z"
            art.flat(d, colour)
