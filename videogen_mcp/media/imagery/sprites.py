"""Sprites: one drawing in the colours and the size that a picture asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.svg import document, rasterize
from videogen_mcp.media.visuals.canvas import Pixels, ink_box, premultiplied
from videogen_mcp.media.visuals.illustrations.style import CANVAS, Paints
from videogen_mcp.media.visuals.palette import rgb

Draw = Callable[[Paints], str]
_SIDE = 46  # degrees of OpenCV's hue circle of 180 around the leading hue count as that colour


@dataclass(frozen=True)
class Sprite:
    """Premultiplied pixels cut to the ink.

    `origin` is where the canvas' top left lies from the picture's top left and `scale` pixels per
    canvas pixel, so that a point of the drawing can be found again.
    """

    pixels: Pixels
    scale: float
    origin: tuple[float, float]
    is_mirrored: bool = False

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the 512 canvas lies in the pixels."""
        across = self.origin[0] + x * self.scale
        down = self.origin[1] + y * self.scale
        return (self.width - across if self.is_mirrored else across), down


@lru_cache(maxsize=64)
def _ink(draw: Draw, paints: Paints) -> tuple[int, int, int, int]:
    """The box of a drawing's ink on its canvas."""
    small = rasterize(document(draw(paints), CANVAS, CANVAS), width=CANVAS // 2)
    x0, y0, x1, y1 = ink_box(small)
    return 2 * x0 - 2, 2 * y0 - 2, 2 * x1 + 2, 2 * y1 + 2


@lru_cache(maxsize=64)
def drawn(draw: Draw, paints: Paints, height: int, colour: str | None, width: int = 0) -> Sprite:
    """A drawing whose ink is `height` pixels high (or `width` wide, when that is less)."""
    x0, y0, x1, y1 = _ink(draw, paints)
    scale = height / (y1 - y0)
    if width and (x1 - x0) * scale > width:
        scale = width / (x1 - x0)
    size = (max(2, round((x1 - x0) * scale)), max(2, round((y1 - y0) * scale)))
    body = f'<g transform="scale({scale:.5f}) translate({-x0} {-y0})">{draw(paints)}</g>'
    straight = rasterize(document(body, *size))
    if colour:
        straight = recoloured(straight, colour)
    return Sprite(premultiplied(straight), scale, (-x0 * scale, -y0 * scale))


def mirrored(sprite: Sprite) -> Sprite:
    """The sprite facing the other way."""
    flipped = np.ascontiguousarray(sprite.pixels[:, ::-1])
    return Sprite(flipped, sprite.scale, sprite.origin, not sprite.is_mirrored)


def upper_part(sprite: Sprite, share: float) -> Sprite:
    """The sprite cut off below so much of its height: somebody behind a sill."""
    rows = max(2, round(sprite.height * share))
    cut = np.ascontiguousarray(sprite.pixels[:rows])
    return Sprite(cut, sprite.scale, sprite.origin, sprite.is_mirrored)


def turned(sprite: Sprite, degrees: float) -> Sprite:
    """The sprite turned anticlockwise, cut to its ink again."""
    height, width = sprite.pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    cos, sin = abs(turn[0, 0]), abs(turn[0, 1])
    wide, high = int(height * sin + width * cos) + 2, int(height * cos + width * sin) + 2
    turn[0, 2] += wide / 2 - width / 2
    turn[1, 2] += high / 2 - height / 2
    out = np.asarray(
        cv2.warpAffine(sprite.pixels, turn, (wide, high), flags=cv2.INTER_CUBIC), np.uint8
    )
    out[..., :3] = np.minimum(out[..., :3], out[..., 3:])
    x0, y0, x1, y1 = ink_box(out)
    return Sprite(np.ascontiguousarray(out[y0:y1, x0:x1]), sprite.scale, sprite.origin)


def recoloured(straight: Pixels, colour: str) -> Pixels:
    """A straight RGBA picture whose leading colour is another; lights and shades stay."""
    hsv = cv2.cvtColor(straight[..., :3], cv2.COLOR_RGB2HSV).astype(np.float32)
    weight = np.asarray(hsv[..., 1] * (straight[..., 3] / np.float32(255**2)), np.float32)
    leading = _leading_hue(hsv[..., 0], weight)
    if leading is None:
        return straight
    away = np.abs((hsv[..., 0] - leading + 90) % 180 - 90)
    chosen = np.clip((_SIDE / 2 - away) / 5, 0, 1) * np.clip((hsv[..., 1] - 38) / 30, 0, 1)
    chosen *= np.clip((hsv[..., 2] - 82) / 30, 0, 1)  # tyres and outlines stay dark
    painted = _painted(straight, colour, chosen)
    out = straight.copy()
    share = chosen[..., None]
    out[..., :3] = np.clip(straight[..., :3] * (1 - share) + painted * share + 0.5, 0, 255)
    return out


def _leading_hue(hue: NDArray[np.float32], weight: NDArray[np.float32]) -> float | None:
    counts, edges = np.histogram(hue, bins=36, range=(0, 180), weights=weight)
    if counts.sum() < 20:
        return None
    around = counts + 0.7 * (np.roll(counts, 1) + np.roll(counts, -1))
    return float(edges[int(around.argmax())] + 2.5)


def _painted(straight: Pixels, colour: str, chosen: NDArray[np.float32]) -> NDArray[np.float32]:
    lab = cv2.cvtColor(straight[..., :3].astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    wanted = np.array([[rgb(colour)]], np.float32) / 255
    aim = cv2.cvtColor(wanted, cv2.COLOR_RGB2LAB)[0, 0]
    weight = chosen * (straight[..., 3] > 0) + 1e-6
    mean = float((lab[..., 0] * weight).sum() / weight.sum())
    contrast = 0.9 if 20 < aim[0] < 90 else 0.6
    light = np.clip(aim[0] + (lab[..., 0] - mean) * contrast, 3, 98)
    # Lights and deep shades hold less colour than the middle.
    fade = 1 - np.clip(np.abs(light - aim[0]) / 160, 0, 0.5)
    out = np.stack([light, aim[1] * fade, aim[2] * fade], -1).astype(np.float32)
    return np.asarray(cv2.cvtColor(out, cv2.COLOR_LAB2RGB) * 255, np.float32)
