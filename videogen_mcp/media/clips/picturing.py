"""The picture of a prompt as a scene to be filmed, and the direction that suits its place."""

from __future__ import annotations

import dataclasses
import random
import re
from collections.abc import Sequence
from pathlib import Path

from ..imagery.compose import compose_picture
from ..imagery.grammar import read_prompt
from ..imagery.places import INDOORS
from ..imagery.plan import plan_picture
from ..scene import Layer, Scene
from .directing import Air, Direction, direction_of, without_camera

_OUTDOORS: tuple[Air, ...] = ("rain", "snow", "leaves", "petals", "stars", "fog", "birds")
_FALLING: tuple[Air, ...] = ("rain", "snow", "leaves")
_OF_WEATHER: dict[str | None, Air] = {
    "rain": "rain",
    "storm": "rain",
    "snowfall": "snow",
    "fog": "fog",
}
_OF_PLACE: dict[str, Air] = {"underwater": "bubbles", "space": "stars", "moonscape": "stars"}
_THIN = 0.2
"""A sheet over the whole picture of which less is covered is weather, not a part of the place."""


def picture_scene(
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
    """The scene that a prompt calls for, without what falls: that will move by itself.

    Arguments are those of `compose_picture`.
    """
    scene = compose_picture(
        _shown(prompt),
        width,
        height,
        style=style,
        seed=seed,
        variation=variation,
        references=references,
        subjects=subjects,
        people=people,
    )
    layers = tuple(layer for layer in scene.layers if not _is_weather(layer, scene))
    falls = any(air in _FALLING for air in scene_direction(prompt, seed, variation).airs)
    return dataclasses.replace(scene, layers=layers) if falls else scene


def scene_direction(prompt: str, seed: int = 0, variation: int = 0) -> Direction:
    """The direction of the words, with the air of the place that is drawn for them."""
    chooser = random.Random(f"{seed}/{variation}/{prompt}")
    plan = plan_picture(_shown(prompt), None, variation, chooser)
    direction = direction_of(prompt)
    airs = list(direction.airs)
    for air in (_OF_PLACE.get(plan.place), _OF_WEATHER.get(plan.weather)):
        if air is not None and air not in airs:
            airs.insert(0, air)
    if plan.place in INDOORS or plan.place in ("table", "table_top", *_OF_PLACE):
        kept = _OF_PLACE.get(plan.place)
        airs = [air for air in airs if air not in _OUTDOORS or air == kept]
    is_dry = plan.place in ("underwater", *INDOORS)
    has_water = direction.has_water and not is_dry
    return dataclasses.replace(direction, airs=tuple(airs[:2]), has_water=has_water)


def without_people(prompt: str) -> str:
    """A prompt without the people that it names, for a place in which somebody else speaks."""
    left = prompt
    for thing in read_prompt(prompt).things:
        if thing.is_person:
            named = rf"(\b(an?|the|two|some) )?(\b[\w-]+ )?\b{re.escape(thing.word)}\b"
            left = re.sub(named, "", left, count=1, flags=re.IGNORECASE)
    return re.sub(r"\s+", " ", left).strip(" ,;.")


def _shown(prompt: str) -> str:
    """The words that are drawn."""
    words = without_camera(prompt)
    # Snow that only lies on the ground is drawn as such; where it is named, it falls as well.
    return f"{words}, snowing" if re.search(r"snow(?!man|ball|board)", words.lower()) else words


def _is_weather(layer: Layer, scene: Scene) -> bool:
    height, width = layer.image.shape[:2]
    if width < 0.85 * scene.width or height < 0.75 * scene.height:
        return False
    return bool((layer.image[..., 3] > 24).mean() < _THIN)
