"""Painting on pixels: premultiplied sprites, soft shadows, and the overscanned background."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.scene import overscanned
from videogen_mcp.media.svg import document, rasterize
from videogen_mcp.media.visuals.palette import floats, rgb

Pixels = NDArray[np.uint8]
Points = Sequence[tuple[float, float]] | NDArray[np.float64]
_SUBPIXEL = 4  # bits of fraction that OpenCV's polygon filler is given


def premultiplied(rgba: Pixels) -> Pixels:
    """Straight RGBA as premultiplied RGBA."""
    alpha = rgba[..., 3]
    out = cv2.multiply(
        rgba, cv2.merge([alpha, alpha, alpha, np.full_like(alpha, 255)]), scale=1 / 255
    )
    return np.asarray(out, np.uint8)


def sprite(
    body: str, width: float, height: float, *, defs: str = "", fonts: Sequence[str] = ()
) -> Pixels:
    """An SVG fragment as a premultiplied RGBA picture, (height, width, 4)."""
    size = max(2, round(width)), max(2, round(height))
    return premultiplied(rasterize(document(body, *size, defs=defs), fonts=fonts))


def padded(image: Pixels, left: int, top: int, right: int, bottom: int) -> Pixels:
    """The picture with a transparent border."""
    out = cv2.copyMakeBorder(
        image, top, bottom, left, right, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0)
    )
    return np.asarray(out, np.uint8)


def ink_box(image: Pixels, threshold: int = 8) -> tuple[int, int, int, int]:
    """The rectangle x0, y0, x1, y1 of what shows in a picture; all of it when nothing does."""
    shown = image[..., 3] > threshold
    rows, columns = np.flatnonzero(shown.any(axis=1)), np.flatnonzero(shown.any(axis=0))
    if not len(rows):
        return 0, 0, image.shape[1], image.shape[0]
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def over(ground: Pixels, image: Pixels, x: float, y: float, opacity: float = 1.0) -> None:
    """Lays a premultiplied picture on an RGB or premultiplied RGBA ground, its top left at x, y."""
    left, top = round(x), round(y)
    height, width = image.shape[:2]
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + width, ground.shape[1]), min(top + height, ground.shape[0])
    if x1 <= x0 or y1 <= y0:
        return
    part = image[y0 - top : y1 - top, x0 - left : x1 - left]
    if opacity < 1:
        part = np.asarray(cv2.convertScaleAbs(part, alpha=opacity), np.uint8)
    channels = ground.shape[2]
    keep = 255 - part[..., 3]
    target = ground[y0:y1, x0:x1]
    kept = cv2.multiply(target, cv2.merge([keep] * channels), scale=1 / 255)
    ground[y0:y1, x0:x1] = cv2.add(kept, np.ascontiguousarray(part[..., :channels]))


def blurred(mask: Pixels, sigma: float) -> Pixels:
    """A one-channel mask blurred, at a fraction of its size when the blur is wide."""
    shrink = max(1, int(sigma / 3))
    if shrink == 1:
        return np.asarray(cv2.GaussianBlur(mask, (0, 0), sigma), np.uint8)
    height, width = mask.shape
    small = cv2.resize(
        mask, (max(2, width // shrink), max(2, height // shrink)), interpolation=cv2.INTER_AREA
    )
    small = cv2.GaussianBlur(small, (0, 0), sigma / shrink)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def tinted(mask: Pixels, color: str, opacity: float = 1.0) -> Pixels:
    """A mask as a premultiplied picture of one colour."""
    alpha = cv2.convertScaleAbs(mask, alpha=opacity) if opacity < 1 else mask
    parts = [cv2.convertScaleAbs(alpha, alpha=part / 255) for part in rgb(color)]
    return np.asarray(cv2.merge([*parts, alpha]), np.uint8)


def shadowed(
    image: Pixels, color: str, *, blur: float, dy: float, opacity: float, dx: float = 0
) -> tuple[Pixels, int, int]:
    """The picture with a soft shadow, and how far its top left moved to make room for it."""
    room = int(blur * 2.4)
    left, right = room + max(0, int(-dx)), room + max(0, int(dx))
    top, bottom = max(0, room - int(dy)), room + int(dy)
    framed = padded(image, left, top, right, bottom)
    alpha = blurred(framed[..., 3].copy(), blur)
    shift = np.array([[1, 0, dx], [0, 1, dy]], np.float32)
    alpha = np.asarray(cv2.warpAffine(alpha, shift, (alpha.shape[1], alpha.shape[0])), np.uint8)
    out = tinted(alpha, color, opacity)
    over(out, framed, 0, 0)
    return out, left, top


@lru_cache(maxsize=4)
def _noise(seed: int) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(0, 1, (512, 512)).astype(np.float32)


def grain(pixels: Pixels, amount: float, seed: int = 0) -> None:
    """Adds fine luminance noise, which also hides the steps of smooth gradients."""
    tile = np.clip(_noise(seed % 4) * amount, -60, 60)
    height, width = pixels.shape[:2]
    times = (height // 512 + 1, width // 512 + 1)
    noise = np.tile(tile.astype(np.int16), times)[:height, :width]
    plus, minus = np.clip(noise, 0, 255).astype(np.uint8), np.clip(-noise, 0, 255).astype(np.uint8)
    cv2.add(pixels, cv2.merge([plus] * 3), dst=pixels)
    cv2.subtract(pixels, cv2.merge([minus] * 3), dst=pixels)


def dithered(colors: NDArray[np.float32]) -> Pixels:
    """Float RGB 0..255 as bytes, rounded with noise so that no bands show."""
    height, width = colors.shape[:2]
    tile = np.random.default_rng(1).random((256, 256), dtype=np.float32)
    noise = np.tile(tile, (height // 256 + 1, width // 256 + 1))[:height, :width]
    colors += noise[..., None]
    return np.clip(colors, 0, 255, out=colors).astype(np.uint8)


class Canvas:
    """The background of a scene. Positions are frame pixels; it reaches beyond the frame."""

    def __init__(self, width: int, height: int, color: str) -> None:
        self.width, self.height = width, height
        self.full_width, self.full_height = overscanned(width, height)
        self.left = (self.full_width - width) / 2
        self.top = (self.full_height - height) / 2
        self.unit = min(width, height) / 1080
        self.pixels: Pixels = np.empty((self.full_height, self.full_width, 3), np.uint8)
        self.pixels[:] = rgb(color)

    def frame(self) -> Pixels:
        """The part of it that the frame shows at rest."""
        x, y = round(self.left), round(self.top)
        return self.pixels[y : y + self.height, x : x + self.width]

    def smooth(self, field: NDArray[np.float32]) -> None:
        """Fills everything with a small picture (float RGB), scaled up and dithered."""
        size = (self.full_width, self.full_height)
        self.pixels[:] = dithered(
            np.asarray(cv2.resize(field, size, interpolation=cv2.INTER_CUBIC))
        )

    def gradient(self, stops: Sequence[str], *, across: bool = False) -> None:
        """Fills everything from the first colour at the top (or left) to the last."""
        colors = np.array([rgb(stop) for stop in stops], np.float32)
        along = np.linspace(0, len(stops) - 1, 64)
        rows = np.stack([np.interp(along, range(len(stops)), colors[:, c]) for c in range(3)], -1)
        field = rows.astype(np.float32)[:, None].repeat(64, axis=1)
        self.smooth(np.ascontiguousarray(field.swapaxes(0, 1)) if across else field)

    def mesh(self, spots: Sequence[tuple[float, float, str]], softness: float = 0.2) -> None:
        """Fills everything with colours melting into one another around points (shares 0..1)."""
        ratio = self.full_width / self.full_height
        high = 128
        wide = max(16, round(high * ratio))
        y, x = np.mgrid[0:high, 0:wide].astype(np.float32) / high
        total = np.zeros((high, wide, 3), np.float32)
        weights = np.zeros((high, wide, 1), np.float32)
        reach = softness * max(1.0, ratio, 1 / ratio) ** 0.5
        for px, py, color in spots:
            distance = (x - px * ratio) ** 2 + (y - py) ** 2
            weight = np.exp(-distance / (2 * reach**2))[..., None] + 1e-4
            total += weight * (floats(color) / 255) ** 2.2
            weights += weight
        self.smooth((total / weights) ** np.float32(1 / 2.2) * 255)

    def polygon(
        self,
        points: Points,
        color: str,
        *,
        opacity: float = 1.0,
        to: str | None = None,
        shadow: str | None = None,
        shadow_opacity: float = 0.3,
        shadow_blur: float = 18,
        shadow_dy: float = 8,
    ) -> None:
        """Fills an outline, evenly or from `color` at its top to `to` at its bottom."""
        path = np.asarray(points, np.float64) + np.array([self.left, self.top])
        margin = int(shadow_blur * self.unit * 3 + abs(shadow_dy) * self.unit) if shadow else 1
        x0, y0 = (max(0, int(v) - margin) for v in path.min(axis=0))
        x1 = min(self.full_width, int(path[:, 0].max()) + margin + 2)
        y1 = min(self.full_height, int(path[:, 1].max()) + margin + 2)
        if x1 <= x0 or y1 <= y0:
            return
        mask = np.zeros((y1 - y0, x1 - x0), np.uint8)
        fixed = np.round((path - (x0, y0)) * (1 << _SUBPIXEL)).astype(np.int32)
        cv2.fillPoly(mask, [fixed], (255,), cv2.LINE_AA, _SUBPIXEL)
        if shadow:
            soft = blurred(mask, shadow_blur * self.unit)
            over(self.pixels, tinted(soft, shadow, shadow_opacity), x0, y0 + shadow_dy * self.unit)
        if to is None:
            over(self.pixels, tinted(mask, color, opacity), x0, y0)
            return
        self._shade(mask, x0, y0, color, to, opacity)

    def _shade(self, mask: Pixels, x: int, y: int, first: str, last: str, opacity: float) -> None:
        shares = np.linspace(0, 1, mask.shape[0], dtype=np.float32)[:, None]
        colors = (1 - shares) * floats(first) + shares * floats(last)
        paint = np.repeat(colors[:, None], mask.shape[1], axis=1)
        weight = mask.astype(np.float32) * (opacity / 255)
        target = self.pixels[y : y + mask.shape[0], x : x + mask.shape[1]]
        target[:] = cv2.blendLinear(
            dithered(paint), np.ascontiguousarray(target), weight, 1 - weight
        )

    def disc(
        self,
        x: float,
        y: float,
        radius: float,
        color: str,
        opacity: float = 1.0,
        **more: Any,
    ) -> None:
        """Fills a circle; takes the options of `polygon`."""
        turns = np.linspace(0, 2 * np.pi, max(24, int(radius)), endpoint=False)
        outline = np.stack([x + radius * np.cos(turns), y + radius * np.sin(turns)], -1)
        self.polygon(outline, color, opacity=opacity, **more)

    def ring(
        self, x: float, y: float, radius: float, thickness: float, color: str, opacity: float
    ) -> None:
        """Draws a circle's line."""
        extent = int(radius + thickness + 2)
        mask = np.zeros((2 * extent, 2 * extent), np.uint8)
        scale = 1 << _SUBPIXEL
        centre = (extent * scale, extent * scale)
        cv2.circle(
            mask,
            centre,
            int(radius * scale),
            (255,),
            max(1, round(thickness)),
            cv2.LINE_AA,
            _SUBPIXEL,
        )
        image = tinted(mask, color, opacity)
        over(self.pixels, image, x + self.left - extent, y + self.top - extent)

    def ellipse(
        self, x: float, y: float, rx: float, ry: float, thickness: float, color: str, opacity: float
    ) -> None:
        """Draws the line of an ellipse that lies flat."""
        mask = np.zeros(
            (int(2 * ry + 2 * thickness + 4), int(2 * rx + 2 * thickness + 4)), np.uint8
        )
        scale = 1 << _SUBPIXEL
        centre = (mask.shape[1] * scale // 2, mask.shape[0] * scale // 2)
        axes = (int(rx * scale), int(ry * scale))
        line = max(1, round(thickness))
        cv2.ellipse(mask, centre, axes, 0, 0, 360, (255,), line, cv2.LINE_AA, _SUBPIXEL)
        self.stamp(tinted(mask, color, opacity), x, y)

    def glow(self, x: float, y: float, radius: float, color: str, opacity: float) -> None:
        """Adds light that fades from a point, as on film (screen)."""
        size = 96
        axis = np.linspace(-1, 1, size, dtype=np.float32)
        distance = np.sqrt(axis[None] ** 2 + axis[:, None] ** 2)
        falloff = np.clip(1 - distance, 0, 1) ** 2 * opacity
        wide = int(2 * radius)
        light = cv2.resize(falloff, (wide, wide), interpolation=cv2.INTER_CUBIC)
        left, top = round(x + self.left - radius), round(y + self.top - radius)
        x0, y0 = max(left, 0), max(top, 0)
        x1, y1 = min(left + wide, self.full_width), min(top + wide, self.full_height)
        if x1 <= x0 or y1 <= y0:
            return
        part = np.clip(light[y0 - top : y1 - top, x0 - left : x1 - left], 0, 1)[..., None]
        target = self.pixels[y0:y1, x0:x1].astype(np.float32)
        lit = 255 - (255 - target) * (1 - part * (floats(color) / 255))
        self.pixels[y0:y1, x0:x1] = dithered(lit)

    def stamp(self, image: Pixels, x: float, y: float, opacity: float = 1.0) -> None:
        """Lays a sprite, its centre at x, y, into the background for good."""
        height, width = image.shape[:2]
        over(self.pixels, image, x + self.left - width / 2, y + self.top - height / 2, opacity)
