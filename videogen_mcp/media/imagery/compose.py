"""From a prompt to a picture in layers."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.imagery import weather
from videogen_mcp.media.imagery.arrangement import Arrangement
from videogen_mcp.media.imagery.catalogue import SEATS
from videogen_mcp.media.imagery.lettering import board
from videogen_mcp.media.imagery.light import Light, light_for
from videogen_mcp.media.imagery.looks import dressed
from videogen_mcp.media.imagery.places import INDOORS, PLACES
from videogen_mcp.media.imagery.places.extras import add_extras, surface_of
from videogen_mcp.media.imagery.places.ground import Ground
from videogen_mcp.media.imagery.places.isometric import isometric
from videogen_mcp.media.imagery.places.surfaces import table, table_top
from videogen_mcp.media.imagery.plan import Plan, plan_picture
from videogen_mcp.media.imagery.references import (
    as_ground,
    as_sprite,
    is_ground,
    names_additions,
)
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.imagery.wish import Thing
from videogen_mcp.media.scene import Scene
from videogen_mcp.media.visuals.canvas import over

Pixels = NDArray[np.uint8]
_ACCENT = "#f2b632"
_POINTS_AT_IT = re.compile(r"\b(it|this|these|product|item|reference|picture|photo)\b", re.I)
_UPRIGHT = 0.7
_LAMPLIGHT = (0.84, 0.76, 0.70)


def compose_picture(
    prompt: str,
    width: int,
    height: int,
    *,
    style: str | None = None,
    seed: int = 0,
    variation: int = 0,
    references: Sequence[Path] = (),
    subjects: Sequence[Path] = (),
    people: Sequence[Path] = (),
) -> Scene:
    """The picture of a prompt as a scene whose layers lie back to front, ready to be moved.

    `style` are more words on the look; `variation` counts other compositions of the same prompt.
    `references` are pictures that the prompt speaks of: the first is restyled, or put into the
    place that the prompt names. `subjects` are put into the picture as its heroes, `people` as
    head and shoulders in front of it. The same arguments give the same picture. Raises
    UnreadableMedia for a reference that is no picture.
    """
    chooser = random.Random(f"{seed}/{variation}/{prompt}")
    plan = plan_picture(prompt, style, variation, chooser)
    pictures = list(subjects)
    grounds = list(references)
    if references and not is_ground(plan.wish):
        pictures, grounds = [*grounds, *pictures], []
    plan = _with_pictures(plan, [*pictures, *grounds[1:]], prompt, has_ground=bool(grounds))
    if people:
        _without_people(plan.wish.things)
    stage = Stage(width, height, _light(plan), chooser, season=plan.season, weather=plan.weather)
    stage.asked = _asked(plan)
    ground = _over_reference(stage, grounds[0], plan) if grounds else _ground(plan, stage)
    _play(plan, stage, ground, chooser)
    _introduce(stage, people, plan)
    weather.cover(stage, ground)
    if plan.wish.lettering:
        board(stage, plan.wish.lettering)
    scene = Scene(width, height, stage.canvas.pixels, stage.finished(), _ACCENT)
    return dressed(scene, plan.look, seed + variation)


def flatten(scene: Scene) -> Pixels:
    """A scene at rest as one RGB picture of its size."""
    x = (scene.background.shape[1] - scene.width) // 2
    y = (scene.background.shape[0] - scene.height) // 2
    picture = scene.background[y : y + scene.height, x : x + scene.width].copy()
    for layer in scene.layers:
        rows, columns = layer.image.shape[:2]
        over(picture, layer.image, layer.x - columns / 2, layer.y - rows / 2)
    return picture


def _light(plan: Plan) -> Light:
    light = light_for(plan.time, plan.weather)
    if plan.place in ("space", "moonscape", "underwater"):
        return replace(light, tint=(0.96, 0.97, 1.0))
    if plan.place in INDOORS:
        return replace(light, tint=_LAMPLIGHT if light.is_dark else (1.0, 0.99, 0.97))
    return light


def _ground(plan: Plan, stage: Stage) -> Ground:
    wish = plan.wish
    if plan.style == "isometric":
        inside = plan.place in INDOORS
        return isometric(stage, plan.place, is_indoors=inside, variation=plan.variation)
    surface = surface_of(wish.surface, wish.surface_colour, plan.variation)
    if plan.place == "table":
        ground = table(stage, *surface)
    elif plan.place == "table_top":
        ground = table_top(stage, *surface)
    else:
        ground = PLACES[plan.place](stage)
    add_extras(stage, ground, plan.place, plan.variation)
    return ground


def _play(plan: Plan, stage: Stage, ground: Ground, chooser: random.Random) -> None:
    if plan.is_portrait:
        ground = replace(
            ground, far=stage.high * 1.02, near=stage.high * 1.02, crowd=0.86, shadow=0
        )
    arrangement = Arrangement(stage, ground, plan, chooser)
    arrangement.arrange()
    first = arrangement.actors.get(0)
    if not first:
        return
    if plan.wish.is_steaming and first[0].thing.kind not in ("ramen", "soup", "coffee", "tea"):
        weather.steam(stage, first[0], ground.is_top)
    elif plan.wish.is_steaming and ground.is_top:
        weather.steam(stage, first[0], True)
    if first[0].thing.kind == "rocket" and first[0].thing.pose == "launch":
        weather.exhaust(stage, first[0], ground)


def _asked(plan: Plan) -> frozenset[str]:
    """What the prompt names, by the names of the drawings that places use."""
    named = {thing.kind for thing in plan.wish.things} | set(plan.wish.also)
    return frozenset(named | ({"laptop_desk"} if "desk" in named else set()))


def _with_pictures(plan: Plan, pictures: list[Path], prompt: str, *, has_ground: bool) -> Plan:
    """The plan with the user's pictures as its first things.

    Over a reference only what the prompt adds is drawn: its nouns are in the reference already.
    """
    things = plan.wish.things
    if has_ground and not names_additions(prompt):
        things.clear()
    if pictures and not has_ground and not things and is_ground(plan.wish):
        plan = replace(plan, place="studio")
    if not has_ground and _POINTS_AT_IT.search(prompt):
        _make_room(things, len(pictures), on_it=" on " in prompt.lower())
    for i in range(len(pictures)):
        if i < len(things) and not has_ground:
            things[i].picture, things[i].count = i, 1
        else:
            kind = "jar" if plan.place in INDOORS or plan.place == "table" else "armchair"
            things.append(Thing(kind, "reference", picture=i))
    return replace(plan, pictures=tuple(pictures))


def _make_room(things: list[Thing], count: int, *, on_it: bool) -> None:
    """Puts things in front of the others, for pictures that the prompt only points at."""
    for thing in things:
        thing.target = None if thing.target is None else thing.target + count
    shown = [Thing("teddy_bear", "reference") for _ in range(count)]
    if shown and things and things[0].kind in SEATS and on_it:
        shown[0].relation, shown[0].target = "on", count
    things[:0] = shown


def _without_people(things: list[Thing]) -> None:
    """Leaves out the people of a prompt: somebody else plays them."""
    kept = [i for i, thing in enumerate(things) if not thing.is_person]
    for thing in things:
        lost = thing.target is not None and thing.target not in kept
        thing.relation = None if lost else thing.relation
        thing.target = None if lost or thing.target is None else kept.index(thing.target)
    things[:] = [things[i] for i in kept]


def _over_reference(stage: Stage, path: Path, plan: Plan) -> Ground:
    """A reference as the ground of the picture, in the light that the prompt asks for."""
    stage.canvas.pixels[:] = as_ground(path, stage.width, stage.height)
    if plan.wish.time is not None:
        red, green, blue = stage.light.tint
        tint = np.array((red, green, blue), np.float32)
        stage.canvas.pixels[:] = (stage.canvas.pixels * tint).astype(np.uint8)
    h = stage.high
    return Ground(0.5 * h, 0.84 * h, 0.95 * h, crowd=0.42)


def _introduce(stage: Stage, people: Sequence[Path], plan: Plan) -> None:
    """Head and shoulders of people in front of everything, side by side."""
    if not people:
        return
    alone = not plan.wish.things and len(people) == 1
    height = 0.74 * min(stage.width, stage.height)
    width = 0.9 * stage.width / len(people)
    if stage.width < _UPRIGHT * stage.height and len(people) == 1:
        # Closer, so that captions lie over the shoulders and not over the face.
        alone = True
        height, width = 0.74 * stage.height, 1.16 * stage.width
    for i, path in enumerate(people):
        sprite = as_sprite(path, round(height), round(width))
        x = 0.5 if alone else (0.3, 0.7, 0.5)[(i + plan.is_mirrored) % 3]
        x = (i + 0.5) / len(people) if len(people) > 1 else x
        stage.put(sprite, x * stage.wide, stage.high * 1.005, depth=3_000 + i, shadow=0, lit=False)
