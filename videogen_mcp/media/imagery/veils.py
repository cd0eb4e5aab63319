"""Veils: what a style lays over a whole picture, or behind all that stands in it."""

from __future__ import annotations

import cv2
import numpy as np

from videogen_mcp.media.imagery.paints import noise
from videogen_mcp.media.scene import Scene
from videogen_mcp.media.svg import rasterize
from videogen_mcp.media.visuals.canvas import Pixels, premultiplied, tinted


def vignette(scene: Scene, strength: float, colour: str = "#000000") -> Pixels:
    y = np.linspace(-1, 1, 96, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, 96, dtype=np.float32)[None]
    dark = np.clip(np.hypot(x, y) - 0.55, 0, 1) * strength * 255
    size = (scene.width, scene.height)
    mask = cv2.resize(dark, size, interpolation=cv2.INTER_CUBIC)
    return tinted(np.clip(mask, 0, 255).astype(np.uint8), colour)


def tooth(scene: Scene, amount: float, grain: float, seed: int) -> Pixels:
    """Grain or the tooth of paper, as a veil of light and dark specks."""
    specks = noise(scene.height, scene.width, grain, seed + 11) * amount
    alpha = np.clip(np.abs(specks), 0, 70).astype(np.uint8)
    light = np.where(specks > 0, alpha, 0).astype(np.uint8)
    return np.dstack([light, light, light, alpha])


def papery(scene: Scene, seed: int) -> list[Pixels]:
    unit = min(scene.width, scene.height) / 1000
    return [tooth(scene, 15, max(1.6, 2.4 * unit), seed)]


def filmed(scene: Scene, seed: int) -> list[Pixels]:
    return [vignette(scene, 0.85), tooth(scene, 24, 1.3, seed)]


def shot(scene: Scene, seed: int) -> list[Pixels]:
    return [vignette(scene, 0.5), tooth(scene, 12, 1.2, seed)]


def aged(scene: Scene, seed: int) -> list[Pixels]:
    return [vignette(scene, 0.7, "#3a2210"), tooth(scene, 26, 1.5, seed)]


def drawn(scene: Scene, body: str) -> Pixels:
    """An SVG fragment in frame pixels as a veil."""
    size = f'width="{scene.width}" height="{scene.height}"'
    return premultiplied(rasterize(f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{body}</svg>'))
