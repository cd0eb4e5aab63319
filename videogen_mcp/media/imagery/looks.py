"""Styles over a whole picture, layer by layer, so that the layers can still be moved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from videogen_mcp.media.imagery import paints, veils
from videogen_mcp.media.imagery.grading import Grade, regraded
from videogen_mcp.media.imagery.paints import Paint, Sheet
from videogen_mcp.media.scene import Layer, Scene
from videogen_mcp.media.visuals.canvas import Pixels

Veil = Callable[[Scene, int], list[Pixels]]


@dataclass(frozen=True)
class Look:
    """A style: how each layer is painted, its colours, and what lies behind and over it all.

    `style` is a style of `vocabulary.STYLES` to paint in.
    """

    style: str | None = None
    grade: Grade | None = None
    behind: Veil | None = None
    over: Veil | None = None


def dressed(scene: Scene, look: Look, seed: int) -> Scene:
    """The scene in a look; one without any leaves it as it is."""
    if look.behind:
        backs = tuple(_overlay(scene, image) for image in look.behind(scene, seed))
        scene = replace(scene, layers=(*backs, *scene.layers))
    scene = regraded(treated(scene, look.style, seed), look.grade)
    if look.over:
        fronts = tuple(_overlay(scene, image) for image in look.over(scene, seed))
        scene = replace(scene, layers=(*scene.layers, *fronts))
    return scene


def treated(scene: Scene, style: str | None, seed: int) -> Scene:
    """The scene in a style of `vocabulary.STYLES`; None leaves it as it is."""
    if style not in _LOOKS:
        return scene
    paint, cover = _LOOKS[style]
    unit = min(scene.width, scene.height) / 1000
    ground = _painted_ground(scene, paint, unit, seed)
    many = max(1, len(scene.layers))
    layers = tuple(
        _painted(layer, paint, unit, (i + 1) / many, seed) for i, layer in enumerate(scene.layers)
    )
    overlays = tuple(_overlay(scene, image) for image in cover(scene, seed)) if cover else ()
    return replace(scene, background=ground, layers=(*layers, *overlays))


def _painted_ground(scene: Scene, paint: Paint, unit: float, seed: int) -> Pixels:
    height, width = scene.background.shape[:2]
    left, top = (scene.width - width) / 2, (scene.height - height) / 2
    alpha = np.full((height, width), 255, np.uint8)
    rgb = scene.background.astype(np.float32)
    done = paint(Sheet(rgb, alpha, left, top, unit, 0.0, seed))
    return np.asarray(np.clip(done.rgb + 0.5, 0, 255), np.uint8)


def _painted(layer: Layer, paint: Paint, unit: float, depth: float, seed: int) -> Layer:
    height, width = layer.image.shape[:2]
    alpha = np.ascontiguousarray(layer.image[..., 3])
    share = np.maximum(alpha, 1).astype(np.float32)[..., None] / 255
    rgb = np.minimum(layer.image[..., :3] / share, 255).astype(np.float32)
    left, top = layer.x - width / 2, layer.y - height / 2
    done = paint(Sheet(rgb, alpha, left, top, unit, depth, seed))
    shares = done.alpha.astype(np.float32)[..., None] / 255
    image = np.dstack([np.clip(done.rgb, 0, 255) * shares, done.alpha])
    rows, columns = done.alpha.shape
    return replace(
        layer,
        image=(image + 0.5).astype(np.uint8),
        x=done.left + columns / 2,
        y=done.top + rows / 2,
    )


def _overlay(scene: Scene, image: Pixels) -> Layer:
    return Layer(image, scene.width / 2, scene.height / 2, parallax=0.0)


_LOOKS: dict[str, tuple[Paint, Veil | None]] = {
    "watercolor": (paints.watercolour, veils.papery),
    "oil": (paints.oil, veils.papery),
    "flat": (paints.flat, None),
    "minimal": (paints.minimal, None),
    "neon": (paints.neon, None),
    "paper": (paints.paper, veils.papery),
    "line": (paints.line, None),
    "pixel": (paints.pixel, None),
    "noir": (paints.noir, veils.filmed),
    "vintage": (paints.vintage, veils.aged),
    "comic": (paints.comic, None),
    "pastel": (paints.pastel, None),
    "clay": (paints.clay, None),
    "photo": (paints.photo, veils.shot),
}
