"""What a prompt asks for, read into parts."""

from __future__ import annotations

from dataclasses import dataclass, field

DISHES = frozenset(["pizza", "pancakes", "cake", "cupcake", "ice_cream", "pasta", "rice"])
"""Dishes that other food is laid upon."""


@dataclass
class Thing:
    """Something to be shown. `target` is the place in `Wish.things` of what it relates to.

    `picture` is the place in `Plan.pictures` of the user's own picture that plays it.
    """

    kind: str
    word: str
    is_person: bool = False
    count: int = 1
    colour: str | None = None
    size: str | None = None
    pose: str | None = None
    mood: str | None = None
    relation: str | None = None
    target: int | None = None
    hat: str | None = None
    is_old: bool = False
    picture: int | None = None


@dataclass
class Wish:
    """A whole prompt: things in the order of their mention, and everything around them.

    `also` are further places that are named. `left_out` are the prompt's own words
    that nothing in the picture stands for.
    """

    things: list[Thing] = field(default_factory=list)
    place: str | None = None
    surface: str | None = None
    surface_colour: str | None = None
    time: str | None = None
    weather: str | None = None
    season: str | None = None
    camera: str | None = None
    mood: str | None = None
    styles: list[str] = field(default_factory=list)
    lettering: str | None = None
    left_out: list[str] = field(default_factory=list)
    is_steaming: bool = False
    also: list[str] = field(default_factory=list)
