"""A scene: a background and the layers that move over it, as pixels ready to be animated."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

OVERSCAN = 1.10
"""How much wider and higher than the frame a background is, so that it can drift."""

EntranceKind = Literal[
    "none", "fade", "rise", "drop", "slide_left", "slide_right", "pop", "grow", "wipe"
]


@dataclass(frozen=True)
class Entrance:
    """How and when (seconds of the scene) a layer appears."""

    kind: EntranceKind = "none"
    start: float = 0.0
    duration: float = 0.6


@dataclass(frozen=True)
class Idle:
    """The small movement of a layer at rest: pixels up and down, degrees, share of its size."""

    float_px: float = 0
    sway_deg: float = 0
    pulse: float = 0
    period: float = 4
    phase: float = 0


@dataclass(frozen=True)
class Layer:
    """A picture in a scene: premultiplied RGBA, its centre at rest in frame pixels.

    `parallax` is its share of the camera's drift: 1 moves with the background, more seems nearer,
    0 stays on its pixels, perfectly sharp (and cheapest), which suits lettering.
    """

    image: NDArray[np.uint8]
    x: float
    y: float
    entrance: Entrance = field(default_factory=Entrance)
    idle: Idle = field(default_factory=Idle)
    parallax: float = 1.0


@dataclass(frozen=True)
class Scene:
    """A composed picture: RGB background (overscanned), layers back to front, accent colour."""

    width: int
    height: int
    background: NDArray[np.uint8]
    layers: tuple[Layer, ...]
    accent: str


def caption_band(width: int, height: int) -> tuple[int, int, int, int]:
    """Returns the rectangle (x0, y0, x1, y1) that layouts leave to the captions."""
    margin = round(width * 0.06)
    if width >= height * 1.3:
        top, bottom = 0.80, 0.955
    elif width >= height * 0.7:
        top, bottom = 0.78, 0.93
    else:  # the players of upright video cover its lowest part with their buttons
        top, bottom = 0.68, 0.82
    return margin, round(height * top), width - margin, round(height * bottom)


def overscanned(width: int, height: int) -> tuple[int, int]:
    """Returns the (width, height) of a background for a frame."""
    return round(width * OVERSCAN), round(height * OVERSCAN)


def _describe(layer: Layer) -> dict[str, Any]:
    return {
        "x": layer.x,
        "y": layer.y,
        "parallax": layer.parallax,
        "entrance": asdict(layer.entrance),
        "idle": asdict(layer.idle),
    }


def save_scene(scene: Scene, path: Path) -> None:
    """Writes a scene to one uncompressed file, atomically."""
    about = {
        "width": scene.width,
        "height": scene.height,
        "accent": scene.accent,
        "layers": [_describe(layer) for layer in scene.layers],
    }
    arrays: dict[str, Any] = {f"layer{i}": layer.image for i, layer in enumerate(scene.layers)}
    text = np.frombuffer(json.dumps(about).encode(), np.uint8)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez(file, about=text, background=scene.background, **arrays)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def load_scene(path: Path) -> Scene:
    """Reads what `save_scene` wrote; raises OSError or ValueError when it cannot be read."""
    with np.load(path, allow_pickle=False) as stored:
        about = json.loads(bytes(stored["about"]))
        layers = tuple(
            Layer(
                image=stored[f"layer{index}"],
                x=entry["x"],
                y=entry["y"],
                entrance=Entrance(**entry["entrance"]),
                idle=Idle(**entry["idle"]),
                parallax=entry["parallax"],
            )
            for index, entry in enumerate(about["layers"])
        )
        return Scene(about["width"], about["height"], stored["background"], layers, about["accent"])
