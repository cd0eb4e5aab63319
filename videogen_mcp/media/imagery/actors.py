"""Actors: drawn things at their places, and how groups of them stand."""

from __future__ import annotations

from dataclasses import dataclass

from videogen_mcp.media.imagery.sprites import Sprite
from videogen_mcp.media.imagery.wish import Thing
from videogen_mcp.media.visuals.illustrations.shapes import n


@dataclass
class Actor:
    """One drawn thing at its place: `x` the middle of its foot, units of the frame."""

    thing: Thing
    sprite: Sprite
    x: float
    foot: float
    depth: float
    height: float
    width: float
    is_aloft: bool = False
    looks_left: bool = False


def rows_of(count: int) -> list[int]:
    """How many stand in each row, the back row first."""
    if count <= 4:
        return [count]
    if count <= 7:
        return [count // 2, count - count // 2]
    third = count // 3
    return [third, third, count - 2 * third]


def span_of(group: list[Actor]) -> float:
    """How wide a group is."""
    most = max(rows_of(len(group)))
    return group[0].width * (1 + 0.86 * (most - 1))


def wisp(x: float, top: float, low: float) -> str:
    """One line of steam."""
    tall = low - top
    return (
        f"M{n(x)} {n(low)}c{n(-tall * 0.24)} {n(-tall * 0.33)} {n(tall * 0.24)} "
        f"{n(-tall * 0.6)} 0 {n(-tall)}"
    )
