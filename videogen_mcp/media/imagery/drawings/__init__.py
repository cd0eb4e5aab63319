"""Drawings made for pictures: what the project's illustrations do not have."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.imagery.drawings import (
    baking,
    birds,
    buildings,
    creatures,
    dishes,
    drinks,
    flora,
    from_above,
    fruits,
    furniture,
    goods,
    landmarks,
    sea_creatures,
    tales,
    things,
    toys,
    vehicles,
)
from videogen_mcp.media.visuals.illustrations.style import Paints

DRAWINGS: dict[str, Callable[[Paints], str]] = {
    name: draw
    for module in (
        baking,
        birds,
        buildings,
        creatures,
        dishes,
        drinks,
        flora,
        from_above,
        fruits,
        furniture,
        goods,
        landmarks,
        sea_creatures,
        tales,
        things,
        toys,
        vehicles,
    )
    for name, draw in module.SUBJECTS.items()
}
"""Name to drawing, each on the 512 canvas of the illustrations."""
