"""From a prompt to a picture in layers."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.imagery import weather
from videogen_mcp.media.imagery.arrangement import Arrangement
from videogen_mcp.media.imagery.light import Light, light_for
from videogen_mcp.media.imagery.looks import treated
from videogen_mcp.media.imagery.places import INDOORS, PLACES
from videogen_mcp.media.imagery.places.ground import Ground
from videogen_mcp.media.imagery.places.surfaces import table, table_top
from videogen_mcp.media.imagery.plan import Plan, plan_picture
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.scene import Scene
from videogen_mcp.media.visuals.canvas import over

Pixels = NDArray[np.uint8]
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
) -> Scene:
    """The picture of a prompt as a scene whose layers lie back to front, ready to be moved.

    `style` are more words on the look; `variation` counts other compositions of the same prompt.
    The same arguments give the same picture. References are taken in by `references.py`.
    """
    chooser = random.Random(f"{seed}/{variation}/{prompt}")
    plan = plan_picture(prompt, style, variation, chooser)
    stage = Stage(width, height, _light(plan), chooser, season=plan.season, weather=plan.weather)
    ground = _ground(plan, stage)
    _play(plan, stage, ground, chooser)
    weather.cover(stage, ground)
    scene = Scene(width, height, stage.canvas.pixels, stage.finished(), "#f2b632")
    return treated(scene, plan.style, seed + variation)


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
    if plan.place == "table":
        return table(stage, wish.surface or "wood", wish.surface_colour)
    if plan.place == "table_top":
        return table_top(stage, wish.surface or "wood", wish.surface_colour)
    return PLACES[plan.place](stage)


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
