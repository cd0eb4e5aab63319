"""Which ink reads where: a small copy of the scene at rest, asked for the colours behind words."""

from __future__ import annotations

import cv2
import numpy as np

from videogen_mcp.media.visuals.canvas import Canvas, Pixels, over, tinted
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.palette import Palette, contrast, ink_on, luminance, mix, readable

ENOUGH = 4.7  # a little over the 4.5 that WCAG asks, as scenes drift behind their words
_SHRINK = 4
_LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)


class RestView:
    """The scene as it looks at rest, at a quarter of its size."""

    def __init__(self, canvas: Canvas, palette: Palette) -> None:
        self.canvas, self.palette = canvas, palette
        self.refresh()

    def refresh(self) -> None:
        """Begins again from the background alone."""
        self._pixels = _shrunk(self.canvas.frame())

    def add(self, image: Pixels, x: float, y: float) -> None:
        """Lays a sprite over it, its centre at x, y in frame pixels."""
        small = _shrunk(image)
        left, top = x / _SHRINK - small.shape[1] / 2, y / _SHRINK - small.shape[0] / 2
        over(self._pixels, small, left, top)

    def colors(self, box: Box) -> tuple[str, str, str]:
        """The middle colour behind a box, and nearly its darkest and lightest."""
        height, width = self._pixels.shape[:2]
        x0 = min(max(int(box.x0 / _SHRINK), 0), width - 1)
        y0 = min(max(int(box.y0 / _SHRINK), 0), height - 1)
        x1, y1 = max(int(box.x1 / _SHRINK), x0 + 1), max(int(box.y1 / _SHRINK), y0 + 1)
        part = self._pixels[y0:y1, x0:x1].reshape(-1, 3)
        order = np.argsort(part @ _LUMA)
        places = (len(order) // 2, int(len(order) * 0.03), int(len(order) * 0.97))
        middle, dark, light = (_hex(part[order[place]]) for place in places)
        return middle, dark, light

    def ink(self, box: Box, wanted: str) -> str:
        """The wanted colour, or the nearest to it that reads everywhere behind the box.

        Where no colour does, the background behind the box is calmed until one does.
        """
        grounds = self.colors(box)
        # A colour keeps its hue where it can; plain ink rather turns light or dark than grey.
        colored = wanted != self.palette.ink
        near = [readable(wanted, ground, ENOUGH) for ground in grounds] if colored else []
        plain = sorted(("#ffffff", ink_on("#ffffff")), key=lambda color: -_worst(color, grounds))
        options = [wanted, *near, self.palette.ink, *plain]
        best = max(options, key=lambda color: _worst(color, grounds))
        good = (color for color in options if _worst(color, grounds) >= ENOUGH)
        chosen = next(good, best)
        if _worst(chosen, grounds) < ENOUGH:
            self._calm(box, chosen)
        return chosen

    def emphasis(self, box: Box, wanted: str, ink: str) -> str:
        """The colour of emphasised words beside `ink`: `wanted`, adjusted until it reads."""
        grounds = self.colors(box)
        for ground in sorted(grounds, key=luminance, reverse=luminance(ink) > 0.4):
            wanted = readable(wanted, ground, ENOUGH)
        return wanted if _worst(wanted, grounds) >= 4.5 else ink

    def _calm(self, box: Box, ink: str) -> None:
        """Lays a soft veil over the background behind a box, just strong enough for the ink."""
        light = luminance(ink) > 0.4
        shade = mix(self.palette.shadow, "#000000", 0.3) if light else "#ffffff"
        mask = self._veil(box)
        x, y = round(self.canvas.left), round(self.canvas.top)
        inside = mask[y : y + self.canvas.height, x : x + self.canvas.width]
        small = tinted(_shrunk(np.ascontiguousarray(inside), self._pixels), shade, 0.3)
        for _ in range(5):
            over(self.canvas.pixels, tinted(mask, shade, 0.3), 0, 0)
            over(self._pixels, small, 0, 0)
            if _worst(ink, self.colors(box)) >= ENOUGH:
                return

    def _veil(self, box: Box) -> Pixels:
        canvas, reach = self.canvas, 70 * self.canvas.unit
        mask = np.zeros((canvas.full_height // 4, canvas.full_width // 4), np.uint8)
        first = int((canvas.left + box.x0 - reach) / 4), int((canvas.top + box.y0 - reach) / 4)
        last = int((canvas.left + box.x1 + reach) / 4), int((canvas.top + box.y1 + reach) / 4)
        cv2.rectangle(mask, first, last, (255,), -1)
        soft = cv2.GaussianBlur(mask, (0, 0), reach / 4)
        return np.asarray(cv2.resize(soft, (canvas.full_width, canvas.full_height)), np.uint8)


def _worst(ink: str, grounds: tuple[str, ...]) -> float:
    return min(contrast(ink, ground) for ground in grounds)


def _hex(color: Pixels) -> str:
    return "#" + "".join(f"{int(part):02x}" for part in color)


def _shrunk(image: Pixels, like: Pixels | None = None) -> Pixels:
    height, width = (like.shape if like is not None else image.shape)[:2]
    scale = 1 if like is not None else _SHRINK
    size = (max(1, width // scale), max(1, height // scale))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
