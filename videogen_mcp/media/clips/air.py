"""What moves in the air of a clip: rain, snow, leaves, sparks and the like.

Everything is a function of the moment and a seed, drawn straight into the planes of the frame:
light things add to its brightness, solid ones cover it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import BT709, OFFSET, Frame, Plane
from .directing import Air

_SHIFT = 4
_ONE = 1 << _SHIFT
Values = NDArray[np.float64]


@dataclass(frozen=True)
class Swarm:
    """Many small things, each with its place (shares), nearness (0 far to 1) and phase."""

    x: Values
    y: Values
    near: Values
    phase: Values

    @classmethod
    def of(cls, count: int, seed: int) -> Swarm:
        chance = np.random.default_rng(seed)
        near = np.sort(chance.uniform(0, 1, count) ** 1.6)
        return cls(chance.uniform(0, 1, count), chance.uniform(0, 1, count), near,
                   chance.uniform(0, 2 * math.pi, count))  # fmt: skip


class AirAnimator:
    """Draws one kind of thing into frames of one size; `shift` moves it with the camera."""

    def __init__(self, air: Air, width: int, height: int, seed: int = 0) -> None:
        self._size = width, height
        self._unit = min(width, height) / 1080
        self._mask = np.zeros((height, width), np.uint8)
        crowd = math.sqrt(width * height / (1920 * 1080)) / max(self._unit, 0.2)
        count, self._draw = _KINDS[air]
        self._swarm = Swarm.of(max(int(count * crowd), 3), seed)

    def draw(
        self, seconds: float, frame: Frame, shift: tuple[float, float], strength: float
    ) -> None:
        """Draws the things of a moment; `strength` 0 to 1 fades them in."""
        if strength > 0.01:
            self._draw(self, self._swarm, seconds, frame, shift, strength)

    def places(
        self,
        swarm: Swarm,
        speed: tuple[float, float],
        seconds: float,
        shift: tuple[float, float],
        sway: float = 0.0,
    ) -> tuple[Values, Values]:
        """Pixels at which things are that move at so many px a second, the near ones faster."""
        width, height = self._size
        pace = (0.45 + 0.75 * swarm.near) * self._unit
        room_x, room_y = width * 1.2, height * 1.2
        drift = sway * self._unit * np.sin(0.9 * seconds + swarm.phase) * (0.5 + swarm.near)
        x = swarm.x * room_x + speed[0] * pace * seconds + drift - shift[0] * (1 + swarm.near)
        y = swarm.y * room_y + speed[1] * pace * seconds - shift[1] * (1 + swarm.near)
        return x % room_x - 0.1 * width, y % room_y - 0.1 * height

    def cleared(self) -> Plane:
        """The mask, empty."""
        self._mask[:] = 0
        return self._mask

    @property
    def unit(self) -> float:
        return self._unit

    @property
    def size(self) -> tuple[int, int]:
        return self._size


def _point(x: float, y: float) -> tuple[int, int]:
    return round(x * _ONE), round(y * _ONE)


def _dot(mask: Plane, x: float, y: float, radius: float, tone: float) -> None:
    """A disc with soft edges, of a brightness from 0 to 255."""
    cv2.circle(mask, _point(x, y), round(radius * _ONE), (int(tone),), -1, cv2.LINE_AA, _SHIFT)


def _lighten(frame: Frame, mask: Plane, strength: float, warmth: float = 0.0) -> None:
    """Adds light; `warmth` above 0 makes it golden, below 0 bluish."""
    light = cv2.convertScaleAbs(mask, alpha=strength)
    cv2.add(frame.planes.y, light, dst=frame.planes.y)
    if warmth:
        half = (frame.width // 2, frame.height // 2)
        tint = cv2.resize(light, half, interpolation=cv2.INTER_AREA)
        tint = cv2.convertScaleAbs(tint, alpha=abs(warmth))
        up, down = (
            (frame.planes.v, frame.planes.u) if warmth > 0 else (frame.planes.u, frame.planes.v)
        )
        cv2.add(up, tint, dst=up)
        cv2.subtract(down, tint, dst=down)


def _cover(frame: Frame, points: NDArray[np.float64], colour: tuple[int, int, int]) -> None:
    """Fills a polygon (n, 2) in pixels with a colour."""
    y, u, v = (float(value) for value in BT709 @ np.array(colour, np.float32) + OFFSET)
    for plane, value, step in zip(frame.planes, (y, u, v), (1, 2, 2), strict=True):
        outline = np.round(points / step * _ONE).astype(np.int32)
        cv2.fillPoly(plane, [outline], (value,), cv2.LINE_AA, _SHIFT)


def _rain(
    air: AirAnimator,
    swarm: Swarm,
    seconds: float,
    frame: Frame,
    shift: tuple[float, float],
    strength: float,
) -> None:
    mask = air.cleared()
    xs, ys = air.places(swarm, (-300, 2300), seconds, shift)
    for x, y, near in zip(xs, ys, swarm.near, strict=True):
        length = (26 + 60 * near) * air.unit
        tone = int(60 + 110 * near)
        cv2.line(mask, _point(x, y), _point(x + 0.13 * length, y - length), (tone,),
                 max(round((1 + 1.4 * near) * air.unit), 1), cv2.LINE_AA, _SHIFT)  # fmt: skip
    _lighten(frame, mask, 0.55 * strength)


def _snow(
    air: AirAnimator,
    swarm: Swarm,
    seconds: float,
    frame: Frame,
    shift: tuple[float, float],
    strength: float,
) -> None:
    mask = air.cleared()
    xs, ys = air.places(swarm, (24, 150), seconds, shift, sway=34)
    for x, y, near in zip(xs, ys, swarm.near, strict=True):
        radius = (1.6 + 6.5 * near**2) * air.unit
        tone = int(235 - 110 * max(near - 0.6, 0) / 0.4)
        _dot(mask, x, y, radius, tone)
    soft = cv2.GaussianBlur(mask, (0, 0), max(1.1 * air.unit, 0.5))
    _lighten(frame, np.asarray(soft, np.uint8), 0.9 * strength)


def _flakes(
    colours: tuple[tuple[int, int, int], ...], long: float, slow: float, square: bool = False
) -> Kind:
    def draw(
        air: AirAnimator,
        swarm: Swarm,
        seconds: float,
        frame: Frame,
        shift: tuple[float, float],
        strength: float,
    ) -> None:
        xs, ys = air.places(swarm, (70 * slow, 190 * slow), seconds, shift, sway=60)
        turns = np.linspace(0, 2 * math.pi, 5 if square else 15)[:-1] + (
            math.pi / 4 if square else 0
        )
        shown = int(len(xs) * strength)
        for index, (x, y, near) in enumerate(zip(xs[:shown], ys[:shown], swarm.near, strict=False)):
            size = (7 + 13 * near) * air.unit
            phase = float(swarm.phase[index])
            spin, tumble = phase + 1.6 * seconds, math.cos(2.3 * seconds + 2 * phase)
            wide, tall = size * long, max(size * 0.62 * abs(tumble), 1.0)
            pinch = 1 if square else np.cos(turns / 2) ** 2 + 0.35
            ellipse = np.column_stack([wide * np.cos(turns), tall * pinch * np.sin(turns)])
            cos, sin = math.cos(spin), math.sin(spin)
            points = ellipse @ np.array([[cos, sin], [-sin, cos]]) + (x, y)
            tone = colours[index % len(colours)]
            shade = 0.78 + 0.22 * abs(tumble)
            _cover(
                frame, points, (int(tone[0] * shade), int(tone[1] * shade), int(tone[2] * shade))
            )

    return draw


def _embers(
    air: AirAnimator,
    swarm: Swarm,
    seconds: float,
    frame: Frame,
    shift: tuple[float, float],
    strength: float,
) -> None:
    mask = air.cleared()
    xs, ys = air.places(swarm, (30, -170), seconds, shift, sway=46)
    for x, y, near, phase in zip(xs, ys, swarm.near, swarm.phase, strict=True):
        glow = 0.55 + 0.45 * math.sin(5.1 * seconds + 3 * phase)
        radius = (1.4 + 3.6 * near) * air.unit
        _dot(mask, x, y, radius, 230 * glow)
    halo = cv2.GaussianBlur(mask, (0, 0), 5 * air.unit)
    both = cv2.add(mask, cv2.convertScaleAbs(halo, alpha=1.6))
    _lighten(frame, np.asarray(both, np.uint8), 0.8 * strength, warmth=0.45)


def _fireflies(
    air: AirAnimator,
    swarm: Swarm,
    seconds: float,
    frame: Frame,
    shift: tuple[float, float],
    strength: float,
) -> None:
    mask = air.cleared()
    xs, ys = air.places(swarm, (16, -10), seconds, shift, sway=90)
    ys = ys + 30 * air.unit * np.sin(0.7 * seconds + 2 * swarm.phase)
    for x, y, near, phase in zip(xs, ys, swarm.near, swarm.phase, strict=True):
        glow = max(math.sin(1.7 * seconds + 5 * phase), 0.0) ** 1.5
        _dot(mask, x, y, (2.2 + 2.6 * near) * air.unit, 255 * glow)
    halo = cv2.GaussianBlur(mask, (0, 0), 9 * air.unit)
    both = cv2.add(mask, cv2.convertScaleAbs(halo, alpha=3.2))
    _lighten(frame, np.asarray(both, np.uint8), 0.85 * strength, warmth=0.25)


def _dust(
    air: AirAnimator,
    swarm: Swarm,
    seconds: float,
    frame: Frame,
    shift: tuple[float, float],
    strength: float,
) -> None:
    mask = air.cleared()
    xs, ys = air.places(swarm, (18, -14), seconds, shift, sway=40)
    for x, y, near, phase in zip(xs, ys, swarm.near, swarm.phase, strict=True):
        glow = 0.5 + 0.5 * math.sin(0.8 * seconds + 4 * phase)
        _dot(mask, x, y, (1.2 + 3.4 * near) * air.unit, 150 * glow)
    soft = cv2.GaussianBlur(mask, (0, 0), max(1.6 * air.unit, 0.5))
    _lighten(frame, np.asarray(soft, np.uint8), 0.7 * strength, warmth=0.1)


def _bubbles(
    air: AirAnimator,
    swarm: Swarm,
    seconds: float,
    frame: Frame,
    shift: tuple[float, float],
    strength: float,
) -> None:
    mask = air.cleared()
    xs, ys = air.places(swarm, (0, -150), seconds, shift, sway=26)
    for x, y, near in zip(xs, ys, swarm.near, strict=True):
        radius = (4 + 22 * near**1.5) * air.unit
        thick = max(round(1.6 * air.unit), 1)
        cv2.circle(mask, _point(x, y), round(radius * _ONE), (150,), thick, cv2.LINE_AA, _SHIFT)
        spark = _point(x - 0.38 * radius, y - 0.4 * radius)
        cv2.circle(mask, spark, round(0.2 * radius * _ONE), (235,), -1, cv2.LINE_AA, _SHIFT)
    _lighten(frame, mask, 0.55 * strength)


def _stars(
    air: AirAnimator,
    swarm: Swarm,
    seconds: float,
    frame: Frame,
    shift: tuple[float, float],
    strength: float,
) -> None:
    mask = air.cleared()
    width, height = air.size
    dark = np.asarray(cv2.resize(frame.planes.y, (width // 8, height // 8)), np.uint8)
    for x, y, near, phase in zip(swarm.x, swarm.y, swarm.near, swarm.phase, strict=True):
        px, py = x * width - 0.4 * shift[0], y * height * 0.62 - 0.4 * shift[1]
        row, column = int(py) // 8, int(px) // 8
        if not (0 <= row < dark.shape[0] and 0 <= column < dark.shape[1]) or dark[row, column] > 92:
            continue
        glow = 0.55 + 0.45 * math.sin((1.4 + 2 * near) * seconds + 5 * phase)
        _dot(mask, px, py, (0.9 + 1.9 * near) * air.unit, 230 * glow)
    _lighten(frame, mask, 0.9 * strength)


def _fog(
    air: AirAnimator,
    swarm: Swarm,
    seconds: float,
    frame: Frame,
    shift: tuple[float, float],
    strength: float,
) -> None:
    width, height = air.size
    low = np.zeros((36, 64), np.float32)
    columns, rows = np.arange(64), np.arange(36)[:, None]
    for x, y, near, phase in zip(swarm.x, swarm.y, swarm.near, swarm.phase, strict=True):
        middle = (x * 90 + (1.2 + 2.2 * near) * seconds) % 90 - 13
        level = 14 + 22 * y + 1.5 * math.sin(0.3 * seconds + phase)
        low += np.exp(-(((columns - middle) / 13) ** 2) - ((rows - level) / 5) ** 2)
    mask = cv2.resize(
        np.clip(low * 52, 0, 150).astype(np.uint8), (width, height), interpolation=cv2.INTER_CUBIC
    )
    veil = cv2.convertScaleAbs(mask, alpha=0.62 * strength)
    left = cv2.multiply(
        cv2.subtract(np.full_like(frame.planes.y, 225), frame.planes.y), veil, scale=1 / 255
    )
    cv2.add(frame.planes.y, left, dst=frame.planes.y)


def _birds(
    air: AirAnimator,
    swarm: Swarm,
    seconds: float,
    frame: Frame,
    shift: tuple[float, float],
    strength: float,
) -> None:
    width, height = air.size
    for x, y, near, phase in zip(swarm.x, swarm.y, swarm.near, swarm.phase, strict=True):
        span = (14 + 16 * near) * air.unit
        px = (x * 0.5 * width + (46 + 40 * near) * air.unit * seconds) % (
            1.25 * width
        ) - 0.12 * width
        py = (0.1 + 0.24 * y) * height + 9 * air.unit * math.sin(0.9 * seconds + phase)
        px, py = px - 0.6 * shift[0], py - 0.6 * shift[1]
        lift = span * 0.55 * math.sin(7.5 * seconds + 3 * phase)
        wings = np.array([
            [px - span, py - lift], [px - 0.5 * span, py - 0.62 * lift - 0.1 * span], [px, py],
            [px + 0.5 * span, py - 0.62 * lift - 0.1 * span], [px + span, py - lift],
            [px + 0.5 * span, py - 0.62 * lift + 0.04 * span], [px, py + 0.2 * span],
            [px - 0.5 * span, py - 0.62 * lift + 0.04 * span],
        ])  # fmt: skip
        if strength > 0.5:
            _cover(frame, wings, (58, 62, 82))


Kind = Callable[[AirAnimator, Swarm, float, Frame, tuple[float, float], float], None]
_AUTUMN = ((214, 110, 42), (232, 158, 48), (176, 62, 36), (198, 138, 60))
_PINK = ((255, 196, 214), (255, 222, 232), (246, 168, 192))
_PARTY = ((244, 88, 104), (255, 202, 72), (72, 186, 242), (118, 210, 128), (178, 122, 236))
_KINDS: dict[Air, tuple[int, Kind]] = {
    "rain": (260, _rain),
    "snow": (240, _snow),
    "leaves": (26, _flakes(_AUTUMN, 1.0, 0.8)),
    "petals": (34, _flakes(_PINK, 0.8, 0.6)),
    "confetti": (70, _flakes(_PARTY, 0.6, 1.0, square=True)),
    "embers": (70, _embers),
    "fireflies": (34, _fireflies),
    "bubbles": (34, _bubbles),
    "dust": (60, _dust),
    "stars": (120, _stars),
    "fog": (9, _fog),
    "birds": (6, _birds),
}
