"""From a wish to a plan: where, in what light, seen how, and in what style."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from videogen_mcp.media.imagery.catalogue import Kind, kinds
from videogen_mcp.media.imagery.direction_looks import direction_of, look_for, paints_itself
from videogen_mcp.media.imagery.grammar import read_prompt
from videogen_mcp.media.imagery.looks import Look
from videogen_mcp.media.imagery.people import PEOPLE
from videogen_mcp.media.imagery.places import INDOORS
from videogen_mcp.media.imagery.wish import Thing, Wish

_CARRIED = ("on", "in", "under", "behind", "front", "over")
_TOPS = {
    "ramen": "ramen_top", "soup": "soup_top", "pizza": "pizza_top", "coffee": "coffee_top",
    "tea": "coffee_top", "salad": "salad_top", "fried_egg": "plate_top", "pasta": "ramen_top",
    "rice": "ramen_top", "plate": "plate_top",
}  # fmt: skip
_OUTSIDE = {"living_room": "garden", "bedroom": "garden", "kitchen": "garden"}


@dataclass(frozen=True)
class Plan:
    """How one variation of a prompt will be painted."""

    wish: Wish
    place: str
    time: str
    weather: str | None
    season: str
    zoom: float
    centre: float
    is_mirrored: bool
    is_portrait: bool
    style: str | None
    look: Look
    variation: int = 0
    pictures: tuple[Path, ...] = ()


def plan_picture(prompt: str, style: str | None, variation: int, chooser: random.Random) -> Plan:
    """Decides what a prompt leaves open; every variation decides otherwise."""
    wish = read_prompt(prompt)
    asked = read_prompt(style).styles if style else []
    passing = paints_itself(style)
    styles = [*wish.styles, *(name for name in asked if name not in passing)]
    place = _place(wish)
    time = wish.time or _time(wish, place, variation)
    if direction_of(style) == "night" and wish.time is None:
        time = "night"
    season = wish.season or ("winter" if wish.weather == "snowfall" else "summer")
    named = _style(styles, wish)
    return Plan(
        wish,
        place,
        time,
        wish.weather,
        season,
        _zoom(wish, variation),
        (0.5, 0.4, 0.6, 0.46)[variation % 4],
        bool(variation % 2),
        _is_portrait(wish),
        named,
        look_for(prompt, style, named),
        variation,
    )


def _is_portrait(wish: Wish) -> bool:
    return wish.camera in ("portrait", "close") and bool(wish.things) and wish.things[0].is_person


def _style(styles: list[str], wish: Wish) -> str | None:
    """The first way of painting, else of colouring; neon over a street is light, not a style."""
    named = [
        name for name in styles if not (name == "neon" and wish.place in ("street", "skyline"))
    ]
    painted = [name for name in named if name not in ("pastel", "minimal")]
    return next(iter([*painted, *named]), None)


def _time(wish: Wish, place: str, variation: int) -> str:
    if "neon" in wish.styles or any(t.kind in ("fireworks", "moon", "ghost") for t in wish.things):
        return "night"
    if place in INDOORS and place not in ("table", "table_top", "studio"):
        return ("day", "sunset", "night", "dawn")[variation % 4]
    if place in INDOORS or wish.weather or place in ("underwater", "space", "moonscape"):
        return "day"
    return ("day", "sunset", "day", "dawn")[variation % 4]


def _zoom(wish: Wish, variation: int) -> float:
    base = {"close": 1.55, "wide": 0.62}.get(wish.camera or "", 1.0)
    return base * (1.0, 1.16, 0.86, 1.06)[variation % 4]


def _place(wish: Wish) -> str:
    first = wish.things[0] if wish.things else None
    if wish.camera == "top" and first is not None and _lies(first):
        return "table_top"
    if wish.place is not None:
        if wish.place == "clouds" and first is not None and not _flies(first):
            return _suits(first)
        if wish.place == "snowfield" and first is not None and first.kind in ("cabin", "house"):
            return "snowfield"
        return wish.place
    if wish.surface is not None:
        return "table_top" if wish.camera == "top" else "table"
    if first is None:
        if "neon" in wish.styles:
            return "street"
        return "meadow"
    if wish.camera == "portrait" and first.is_person:
        return "studio" if first.kind != "fisherman" else "lake"
    return _by_things(wish, first)


def _by_things(wish: Wish, first: Thing) -> str:
    """The place that the things themselves call for: what others stand on decides."""
    starry = any(thing.kind in ("moon", "star") for thing in wish.things)
    if starry and _suits(first) in ("forest", "jungle"):
        return "meadow"  # under trees no moon is seen
    alone = first.relation not in ("over", "on")
    if first.pose == "fly" and alone and first.kind != "kite" and _flies(first):
        return "clouds"
    for thing in wish.things:
        target = wish.things[thing.target] if thing.target is not None else None
        carries = target is not None and thing.relation in _CARRIED
        if carries and target is not None and (not _lies(target) or _lies(thing)):
            return _outdoors(_suits(target), wish)
    return _outdoors(_where_it_happens(wish, first), wish)


def _where_it_happens(wish: Wish, first: Thing) -> str:
    """The place of the first thing; somebody who may be anywhere goes where the rest belongs."""
    own = _suits(first)
    if own != "park" or not first.is_person:
        return own
    for thing in wish.things[1:]:
        kind = kinds().get(thing.kind)
        if kind is not None and kind.where == "ground" and kind.place != "studio":
            return kind.place
    return "lake" if first.pose == "fish" else own


def _outdoors(place: str, wish: Wish) -> str:
    if any(thing.kind in ("snowman", "igloo") for thing in wish.things):
        return "snowfield"
    weathered = wish.weather in ("rain", "storm", "snowfall", "fog")
    return _OUTSIDE.get(place, place) if weathered else place


def _suits(thing: Thing) -> str:
    if thing.kind in PEOPLE:
        return PEOPLE[thing.kind][2]
    return kinds()[thing.kind].place if thing.kind in kinds() else "park"


def _lies(thing: Thing) -> bool:
    kind = kinds().get(thing.kind)
    return kind is not None and (kind.where == "table" or thing.kind in _TOPS)


def _flies(thing: Thing) -> bool:
    kind = kinds().get(thing.kind)
    return kind is not None and (kind.where == "air" or thing.kind in ("bird", "rocket", "dragon"))


def drawn_from_above(kind: str) -> str | None:
    """The drawing of a dish as it looks from straight above, if there is one."""
    return _TOPS.get(kind)


def kind_of(thing: Thing) -> Kind | None:
    """The catalogue's entry of a thing; None for people."""
    return kinds().get(thing.kind)
