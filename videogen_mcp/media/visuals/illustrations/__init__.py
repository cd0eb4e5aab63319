"""Our own illustrations: everyday subjects drawn in code, coloured by the scene's palette."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations import (
    activities,
    animals,
    body,
    drinks,
    emblems,
    energy,
    food,
    hands,
    health,
    home,
    household,
    learning,
    media_devices,
    money,
    nature,
    people,
    plants,
    poses,
    professions,
    science,
    symbols,
    technology,
    transport,
    travel,
    treats,
    weather,
    wildlife,
    work,
)
from videogen_mcp.media.visuals.illustrations.style import Paints, paints_for

__all__ = ["Paints", "illustration", "paints_for", "subjects"]

_CATALOGUE: dict[str, Callable[[Paints], str]] = {
    name: draw
    for module in (
        people,
        professions,
        poses,
        activities,
        hands,
        animals,
        wildlife,
        plants,
        weather,
        nature,
        food,
        treats,
        drinks,
        home,
        household,
        body,
        health,
        work,
        money,
        learning,
        technology,
        media_devices,
        energy,
        transport,
        travel,
        science,
        symbols,
        emblems,
    )
    for name, draw in module.SUBJECTS.items()
}


def subjects() -> tuple[str, ...]:
    """The name of every subject that can be drawn, such as "water_glass", sorted."""
    return tuple(sorted(_CATALOGUE))


def illustration(subject: str, paints: Paints) -> str:
    """The subject as an SVG `<g>` on a 512 x 512 canvas, nothing behind it, ids its own.

    Raises KeyError for a subject that is not in `subjects()`.
    """
    return _CATALOGUE[subject](paints)
