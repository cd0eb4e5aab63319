"""What stands in rooms seen as dioramas: counters, tables, beds, shelves."""

from __future__ import annotations

from typing import Protocol

from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.visuals.illustrations.style import Art


class Grid(Protocol):
    """The grid of a diorama."""

    def box(
        self, art: Art, u: float, v: float, size: tuple[float, float, float], colour: str,
        z: float = 0,
    ) -> None: ...  # fmt: skip


def furnish(stage: Stage, grid: Grid, place: str) -> None:
    """The furniture of a room, back to front; places without any stay empty."""
    art = Art("furniture")
    if place == "cafe":
        _counter(art, grid, "#8a5a3a", "#e8d3b0")
        for u, v in ((0.58, 0.3), (0.3, 0.62), (0.7, 0.7)):
            _table(art, grid, u, v, "#f2e6d2", "#c2553f")
    elif place == "kitchen":
        _counter(art, grid, "#6fa39b", "#f3ead9")
        _table(art, grid, 0.5, 0.55, "#c99a64", "#e0b04f")
    elif place in ("library", "classroom"):
        _shelves(art, grid)
        for u, v in ((0.42, 0.4), (0.42, 0.7), (0.72, 0.55)):
            _table(art, grid, u, v, "#c99a64", "#4f7fc0")
    elif place in ("bedroom",):
        _bed(art, grid)
    elif place in ("living_room", "fireside", "studio"):
        _sofa(art, grid)
        _table(art, grid, 0.5, 0.46, "#b98a5e", None)
        grid.box(art, 0.06, 0.74, (0.1, 0.1, 0.06), "#c4693f")
        grid.box(art, 0.075, 0.755, (0.07, 0.07, 0.2), "#5f9a52", 0.06)
    stage.sheet(art, 5)


def _counter(art: Art, grid: Grid, front: str, top: str) -> None:
    grid.box(art, 0.1, 0.04, (0.8, 0.14, 0.2), front)
    grid.box(art, 0.08, 0.03, (0.84, 0.17, 0.025), top, 0.2)
    grid.box(art, 0.18, 0.07, (0.16, 0.08, 0.13), "#9aa3b3", 0.225)
    grid.box(art, 0.21, 0.13, (0.1, 0.02, 0.06), "#3a3f4d", 0.245)
    for i, colour in enumerate(("#d9534f", "#f6c343", "#f7f3e8")):
        grid.box(art, 0.48 + i * 0.09, 0.08, (0.05, 0.05, 0.06), colour, 0.225)
    grid.box(art, 0.78, 0.07, (0.08, 0.07, 0.1), "#2f3a55", 0.225)


def _table(art: Art, grid: Grid, u: float, v: float, top: str, seat: str | None) -> None:
    """A table with a cup on it, and two chairs unless `seat` is None."""
    if seat:
        grid.box(art, u + 0.02, v - 0.11, (0.1, 0.02, 0.17), seat)
        grid.box(art, u + 0.02, v - 0.1, (0.1, 0.08, 0.08), seat)
    grid.box(art, u + 0.06, v + 0.06, (0.03, 0.03, 0.13), "#5a4636")
    grid.box(art, u, v, (0.16, 0.16, 0.02), top, 0.13)
    grid.box(art, u + 0.06, v + 0.06, (0.035, 0.035, 0.035), "#ffffff", 0.15)
    if seat:
        grid.box(art, u + 0.03, v + 0.19, (0.1, 0.08, 0.08), seat)


def _shelves(art: Art, grid: Grid) -> None:
    tones = ("#d9534f", "#4f7fc0", "#f6c343", "#5f9a52", "#8a5fc0")
    for u in (0.04, 0.36, 0.68):
        grid.box(art, u, 0.02, (0.28, 0.08, 0.44), "#9a6b43")
        for row in range(3):
            for i in range(5):
                grid.box(
                    art, u + 0.02 + i * 0.05, 0.09, (0.036, 0.02, 0.1),
                    tones[(i + row) % 5], 0.03 + row * 0.135,
                )  # fmt: skip


def _bed(art: Art, grid: Grid) -> None:
    grid.box(art, 0.14, 0.1, (0.46, 0.04, 0.26), "#8a5f3c")
    grid.box(art, 0.14, 0.14, (0.46, 0.6, 0.1), "#b98a5e")
    grid.box(art, 0.15, 0.15, (0.44, 0.58, 0.06), "#f7f3e8", 0.1)
    for u in (0.19, 0.4):
        grid.box(art, u, 0.17, (0.15, 0.12, 0.05), "#ffffff", 0.16)
    grid.box(art, 0.145, 0.34, (0.45, 0.4, 0.03), "#4f7fc0", 0.16)
    grid.box(art, 0.66, 0.08, (0.16, 0.14, 0.14), "#9a6b43")
    grid.box(art, 0.71, 0.12, (0.06, 0.06, 0.12), "#ffd27a", 0.14)


def _sofa(art: Art, grid: Grid) -> None:
    grid.box(art, 0.26, 0.06, (0.54, 0.08, 0.26), "#4f8f8a")
    grid.box(art, 0.26, 0.12, (0.54, 0.18, 0.12), "#5fa39d")
    for u in (0.22, 0.78):
        grid.box(art, u, 0.08, (0.06, 0.22, 0.18), "#4f8f8a")
    grid.box(art, 0.34, 0.13, (0.1, 0.05, 0.12), "#f6c343", 0.12)
