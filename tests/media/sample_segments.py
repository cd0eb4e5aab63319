"""Small scenes and segments for the render tests, and reading them back."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.compose import SceneVisual, SegmentPlan, render_segment
from videogen_mcp.media.scene import Layer, Scene, overscanned, save_scene

WIDTH, HEIGHT, FPS = 320, 180, 30
Rgb = tuple[int, int, int]


def plain_scene(color: Rgb, *layers: Layer, width: int = WIDTH, height: int = HEIGHT) -> Scene:
    columns, rows = overscanned(width, height)
    background = np.full((rows, columns, 3), color, np.uint8)
    return Scene(width, height, background, layers, "#ffcc00")


def striped_scene(width: int = WIDTH, height: int = HEIGHT) -> Scene:
    """Soft vertical and horizontal waves: every drift shows, and none looks like another."""
    columns, rows = overscanned(width, height)
    x, y = np.meshgrid(np.arange(columns), np.arange(rows))
    wave = 128 + 60 * np.sin(x / 9) + 50 * np.sin(y / 7)
    background = np.dstack([wave, wave * 0.8, 255 - wave]).clip(0, 255).astype(np.uint8)
    return Scene(width, height, background, (), "#ffcc00")


def square_layer(color: Rgb, size: int, x: float, y: float) -> Layer:
    image = np.zeros((size, size, 4), np.uint8)
    image[...] = (*color, 255)
    return Layer(image, x, y)


def stored(scene: Scene, folder: Path) -> SceneVisual:
    digest = hashlib.sha256(scene.background.tobytes())
    for layer in scene.layers:
        digest.update(layer.image.tobytes() + repr((layer.x, layer.y)).encode())
        digest.update(repr((layer.entrance, layer.idle, layer.parallax)).encode())
    path = folder / f"{digest.hexdigest()[:24]}.npz"
    save_scene(scene, path)
    return SceneVisual(path)


def plan_of(visual: SceneVisual, frames: int = 20, **changes: object) -> SegmentPlan:
    plan = SegmentPlan(WIDTH, HEIGHT, FPS, frames, visual)
    return replace(plan, **changes)


def rendered(plan: SegmentPlan, folder: Path, name: str = "segment.mp4") -> Path:
    path = folder / name
    render_segment(plan, path)
    return path


def decoded(path: Path) -> NDArray[np.uint8]:
    """All frames as RGB, read by an independent converter: (frames, height, width, 3)."""
    with av.open(str(path)) as container:
        frames: Sequence[NDArray[np.uint8]] = [
            np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)
            for frame in container.decode(video=0)
        ]
    return np.stack(frames)
