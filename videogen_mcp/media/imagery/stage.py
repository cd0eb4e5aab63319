"""The stage of a picture: a sky, sheets painted across the frame, and things put on the ground."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np

from videogen_mcp.media.imagery.light import Light
from videogen_mcp.media.imagery.sprites import Sprite
from videogen_mcp.media.scene import Layer
from videogen_mcp.media.svg import rasterize
from videogen_mcp.media.visuals.canvas import (
    Canvas,
    Pixels,
    blurred,
    ink_box,
    over,
    padded,
    premultiplied,
    tinted,
)
from videogen_mcp.media.visuals.illustrations.style import Art
from videogen_mcp.media.visuals.palette import floats

SHORT = 1000.0
"""Units along the shorter side of every frame: places and arrangements are drawn in units."""


@dataclass
class Placed:
    """A picture on its way to be a layer: premultiplied, its centre in frame pixels."""

    image: Pixels
    x: float
    y: float
    depth: float
    parallax: float


@dataclass
class Stage:
    """What a picture is built on. `wide` and `high` are the frame in units.

    `asked` are the things and places of the prompt: a place does not draw what will be put there.
    """

    width: int
    height: int
    light: Light
    chooser: random.Random
    season: str = "summer"
    weather: str | None = None
    asked: frozenset[str] = frozenset()
    layers: list[Placed] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.scale = min(self.width, self.height) / SHORT
        self.wide, self.high = self.width / self.scale, self.height / self.scale
        self.canvas = Canvas(self.width, self.height, self.light.haze)

    @property
    def left(self) -> float:
        """The left edge of what sheets must cover, in units; the right edge mirrors it."""
        return -0.06 * self.wide

    @property
    def right(self) -> float:
        return 1.06 * self.wide

    @property
    def bottom(self) -> float:
        return 1.06 * self.high

    def sheet(
        self, art: Art, depth: float, *, lit: bool = True, haze: float = 0, parallax: float = 1.0
    ) -> None:
        """Paints what was drawn in units as one layer; `haze` 0..1 lets the far air through."""
        margin_x, margin_y = self.canvas.left, self.canvas.top
        width, height = self.canvas.full_width, self.canvas.full_height
        body = (
            f'<g transform="translate({margin_x:.2f} {margin_y:.2f}) scale({self.scale:.5f})">'
            f"{art.svg()}</g>"
        )
        image = premultiplied(
            rasterize(
                '<svg xmlns="http://www.w3.org/2000/svg" '
                f'width="{width}" height="{height}">{body}</svg>'
            )
        )
        x0, y0, x1, y1 = ink_box(image)
        cut = np.ascontiguousarray(image[y0:y1, x0:x1])
        centre = ((x0 + x1) / 2 - margin_x, (y0 + y1) / 2 - margin_y)
        self.add(self.toned(cut, haze) if lit else cut, *centre, depth, parallax)

    def toned(self, image: Pixels, haze: float = 0, own: float = 0) -> Pixels:
        """A premultiplied picture in the stage's light, and behind so much air.

        `own` is the share of its own colours that a subject keeps in any light.
        """
        out = image.astype(np.float32)
        tint = np.array(self.light.tint, np.float32)
        out[..., :3] *= tint + (1 - tint) * own
        if haze:
            alpha = out[..., 3:] / 255
            out[..., :3] += (floats(self.light.haze) * alpha - out[..., :3]) * haze
        return np.asarray(np.clip(out + 0.5, 0, 255), np.uint8)

    def put(
        self,
        sprite: Sprite,
        x: float,
        foot: float,
        *,
        depth: float | None = None,
        shadow: float = 0.3,
        haze: float = 0,
        lit: bool = True,
        parallax: float | None = None,
    ) -> None:
        """Stands a sprite on the ground, the middle of its foot at (x, foot) in units."""
        image = self.toned(sprite.pixels, haze, 0.42) if lit else sprite.pixels
        px, py = x * self.scale, foot * self.scale
        centre_x, centre_y = px, py - image.shape[0] / 2
        if shadow:
            image, room = _grounded(image, shadow)
            centre_y += room / 2
        near = foot / self.high
        self.add(
            image,
            centre_x,
            centre_y,
            foot if depth is None else depth,
            1.0 + 0.25 * near if parallax is None else parallax,
        )

    def add(self, image: Pixels, x: float, y: float, depth: float, parallax: float) -> None:
        """Adds a layer by the centre of its picture in frame pixels."""
        self.layers.append(Placed(image, x, y, depth, parallax))

    def finished(self) -> tuple[Layer, ...]:
        """The layers from back to front."""
        ordered = sorted(self.layers, key=lambda layer: layer.depth)
        return tuple(Layer(p.image, p.x, p.y, parallax=p.parallax) for p in ordered)


def _grounded(image: Pixels, strength: float) -> tuple[Pixels, int]:
    """A sprite with its contact shadow, and how many rows that added below (and at the sides)."""
    height = image.shape[0]
    foot = image[int(height * 0.86) :, :, 3].max(axis=0)
    columns = np.flatnonzero(foot > 60)
    if not len(columns):
        return image, 0
    x0, x1 = int(columns[0]), int(columns[-1])
    half = max((x1 - x0) / 2, 4) * 1.06
    rise = max(min(half * 0.20, height * 0.12), 2.0)
    room = int(rise * 2 + 4)
    side = room
    out = padded(np.zeros_like(image), side, 0, side, room)
    mask = np.zeros(out.shape[:2], np.uint8)
    centre = (int((x0 + x1) / 2 + side), int(height - rise * 0.25))
    cv2.ellipse(mask, centre, (int(half), int(rise)), 0, 0, 360, (255,), -1, cv2.LINE_AA)
    over(out, tinted(blurred(mask, max(rise * 0.45, 1)), "#140f2e", strength), 0, 0)
    over(out, image, side, 0)
    return out, room


def spread(chooser: random.Random, low: float, high: float, count: int) -> Sequence[float]:
    """So many places between two ends, evenly apart but not mechanically so."""
    step = (high - low) / max(count, 1)
    return [low + step * (i + chooser.uniform(0.2, 0.8)) for i in range(count)]
