"""The room behind a presenter: a wall in soft light, and things out of focus beside them."""

from __future__ import annotations

import zlib
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Plane
from ..svg import document, rasterize
from ..visuals.illustrations.colour import mix, shade, with_lightness
from ..visuals.illustrations.shapes import ellipse, limb, polygon
from ..visuals.illustrations.style import Art
from .look import Look

_GRAIN = 1.6


class _Room:
    """A wall of `width` x 1000 units to be furnished, in the colours of a presenter."""

    def __init__(self, look: Look, width: float) -> None:
        self.width = width
        self.art = Art("studio")
        self.wall = with_lightness(look.ground, 0.76, 0.9)
        self.accent = with_lightness(mix(look.top, look.ground, 0.35), 0.45, 0.7)
        self.wood = mix("#b98a5e", look.ground, 0.25)
        self.leaf = mix("#4f9a68", look.ground, 0.22)
        self.chance = np.random.default_rng(zlib.crc32(look.name.encode()))

    def box(self, x: float, y: float, w: float, h: float, colour: str, round_: float = 8) -> None:
        corners = [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
        self.art.clay(polygon(corners, round_), colour, side=6, rim=3)

    def plant(self, x: float, y: float, size: float) -> None:
        """A pot whose foot stands at (x, y), with leaves up to `size` units above it."""
        for step in range(7):
            lean = (step - 3) / 3
            tip = (x + lean * size * 0.42, y - size * (0.95 - 0.28 * abs(lean)))
            bow = (x + lean * size * 0.2, y - size * 0.62)
            shadow = shade(self.leaf, -0.07 + 0.03 * (step % 3))
            blade = limb([(x, y - size * 0.28), bow, tip], [5, size * 0.1, 2])
            self.art.clay(blade, shadow, side=4, rim=3)
        pot = [(x - size * 0.16, y - size * 0.32), (x + size * 0.16, y - size * 0.32),
               (x + size * 0.12, y), (x - size * 0.12, y)]  # fmt: skip
        self.art.clay(polygon(pot, 8), mix("#f3ede4", self.accent, 0.25), side=6, rim=3)

    def books(self, x: float, y: float, length: float) -> None:
        """Books that stand on a board at `y`, from `x` on."""
        at = x
        tones = (self.accent, "#f3ede4", self.wall, self.wood, shade(self.accent, 0.12))
        while at < x + length - 30:
            thick, tall = self.chance.uniform(18, 34), self.chance.uniform(84, 128)
            tone = tones[int(self.chance.integers(len(tones)))]
            self.box(at, y - tall, thick, tall, mix(tone, self.wall, 0.12), 4)
            at += thick + 2

    def board(self, x: float, y: float, length: float) -> None:
        self.box(x, y, length, 16, self.wood, 4)

    def picture(self, x: float, y: float, w: float, h: float) -> None:
        """A framed print of plain shapes."""
        self.box(x, y, w, h, "#f8f4ee", 6)
        for left, top, wide, tone in ((0.2, 0.22, 0.34, 0.1), (0.44, 0.38, 0.38, -0.08)):
            arch = f"M{x + w * left} {y + h * 0.82}V{y + h * (top + 0.2)}"
            right = x + w * (left + wide)
            rounded = f"A{w * wide / 2} {w * wide / 2} 0 0 1 {right} {y + h * (top + 0.2)}"
            self.art.flat(f"{arch}{rounded}V{y + h * 0.82}Z", shade(self.accent, tone), 0.85)

    def lamp(self, x: float, length: float) -> None:
        """A lamp that hangs from the ceiling."""
        self.art.line(f"M{x} -10V{length}", shade(self.wall, -0.3), 5)
        shade_ = f"M{x - 66} {length + 66}C{x - 62} {length - 12} {x + 62} {length - 12} "
        self.art.clay(f"{shade_}{x + 66} {length + 66}Z", self.accent, side=8, rim=5)
        self.art.glow(x, length + 92, 210, "#fff3cf", 0.75)
        self.art.flat(ellipse(x, length + 66, 62, 9), "#fff6dc")


def _shelves(room: _Room) -> None:
    w = room.width
    for y, start in ((330, 0.03), (590, 0.0)):
        room.board(w * 0.7, y, w * 0.34)
        room.books(w * (0.72 + start), y, w * 0.16)
    room.plant(w * 0.94, 330, 190)
    room.plant(w * 0.74, 590, 120)
    room.picture(w * 0.075, 230, 230, 290)
    room.plant(w * 0.1, 1010, 470)


def _window(room: _Room) -> None:
    w, art = room.width, room.art
    art.flat(polygon([(w * 0.04, 90), (w * 0.29, 90), (w * 0.29, 760), (w * 0.04, 760)], 10),
             "#ffffff", 0.9)  # fmt: skip
    for column in range(2):
        for row in range(2):
            x, y = w * (0.052 + column * 0.121), 110 + row * 322
            pane = [(x, y), (x + w * 0.107, y), (x + w * 0.107, y + 304), (x, y + 304)]
            art.flat(polygon(pane, 6), art.linear("#dff1ff", "#fdf6e6", angle=80))
    art.glow(w * 0.17, 380, 560, "#fffbe9", 0.55)
    room.plant(w * 0.9, 1010, 620)
    room.board(w * 0.72, 300, w * 0.24)
    room.books(w * 0.735, 300, w * 0.1)
    room.picture(w * 0.875, 130, 130, 168)


def _slats(room: _Room) -> None:
    w, art = room.width, room.art
    x = w * 0.66
    while x < w + 30:
        room.box(x, -20, 22, 1040, mix(room.wood, room.wall, 0.2), 3)
        x += 40
    art.glow(w * 0.64, 480, 420, "#fff1cc", 0.5)
    room.lamp(w * 0.15, 150)
    room.board(w * 0.02, 640, w * 0.27)
    room.books(w * 0.035, 640, w * 0.12)
    room.plant(w * 0.235, 640, 190)


_SETS: tuple[Callable[[_Room], None], ...] = (_shelves, _window, _slats)


def studio(look: Look, width: int, height: int) -> Plane:
    """The backdrop of a look as RGB, its things out of focus as behind a portrait lens."""
    units = 1000 * width / height
    room = _Room(look, units)
    # Half the resolution is plenty for what is blurred anyway.
    scale = min(0.5 * height, 540) / 1000
    _light_wall(room)
    _SETS[zlib.crc32(look.name.encode()) % len(_SETS)](room)
    with_glow = room.art
    with_glow.glow(units / 2, 430, 620, "#ffffff", 0.5)
    body = f'<g transform="scale({scale:.5f})">{with_glow.svg()}</g>'
    small = rasterize(document(body, round(units * scale), round(1000 * scale)))[..., :3]
    soft = cv2.GaussianBlur(np.ascontiguousarray(small), (0, 0), small.shape[0] / 90)
    large = cv2.resize(soft, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.float32)
    large *= _vignette(width, height)[..., None]
    return _dithered(large)


def _light_wall(room: _Room) -> None:
    wall = [(-10, -10), (room.width + 10, -10), (room.width + 10, 1010), (-10, 1010)]
    tones = shade(room.wall, 0.05), room.wall, shade(room.wall, -0.09)
    room.art.flat(polygon(wall, 0.1), room.art.linear(*tones, angle=58))


def _vignette(width: int, height: int) -> NDArray[np.float32]:
    x = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    return np.asarray(1 - 0.07 * np.clip(x * x + y * y, 0, 2), np.float32)


def _dithered(values: NDArray[np.float32]) -> Plane:
    """A trace of noise keeps soft gradients from showing steps."""
    noise = np.random.default_rng(0).normal(0, _GRAIN / 2, (*values.shape[:2], 1))
    return np.asarray(np.clip(values + noise + 0.5, 0, 255), np.uint8)
