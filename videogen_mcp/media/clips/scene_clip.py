"""A composed scene under a moving camera: near things pass faster than far ones, and all live."""

from __future__ import annotations

import math
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Frame, Plane, planes_from_rgb
from ..scene import Layer, Scene
from ..sprites import Painter, Sprite, sprite_from_rgba
from .air import AirAnimator
from .camera import Camera, View
from .directing import Direction, Gait
from .water import Glints

ROOM = 1.16
"""How much larger than the frame a scene is composed, so that the camera has room to move."""

_ALIKE = 0.04  # layers whose parallax differs less are one sheet
_NEAR = 1.08  # parallax from which a layer is a thing that lives, not a part of the place


@dataclass(frozen=True)
class _Part:
    """A sheet or a thing: where its middle is from the middle of the scene, and how it lives."""

    sprite: Sprite
    x: float
    y: float
    width: int
    height: int
    parallax: float
    gait: Gait | None
    phase: float


def composed_size(width: int, height: int) -> tuple[int, int]:
    """The size (width, height) in which a scene is composed for a clip of this size."""
    return 2 * round(width * ROOM / 2), 2 * round(height * ROOM / 2)


class SceneClip:
    """Animates a scene of `composed_size(width, height)` into frames of `width` x `height`."""

    def __init__(
        self,
        scene: Scene,
        width: int,
        height: int,
        camera: Camera,
        direction: Direction,
        seed: int = 0,
    ) -> None:
        self._size = width, height
        self._scene = scene.width, scene.height
        self._unit = min(width, height) / 1080
        self._camera = camera
        background, layers = _baked(scene)
        self._planes = planes_from_rgb(background)
        subject = _subject(layers, scene)
        self._parts = [
            _part(layer, scene, direction.gait if layer is subject else None, index + seed)
            for index, layer in enumerate(layers)
        ]
        self._airs = [
            AirAnimator(air, width, height, seed + number)
            for number, air in enumerate(direction.airs)
        ]
        has_water = direction.has_water and "snow" not in direction.airs
        self._glints = Glints(background, self._unit, seed) if has_water else None

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws the scene as it is so many seconds after the clip began."""
        view = self._camera.at(seconds)
        ground = self._matrix(view, 1.0, self._planes.y.shape[1] / 2, self._planes.y.shape[0] / 2)
        _show(self._planes.y, self._planes.u, self._planes.v, ground, frame)
        if self._glints is not None:
            self._glints.draw(seconds, frame, ground, 1.0)
        for part in self._parts:
            self._draw_part(part, view, seconds, painter)
        room = self._room()
        shift = view.x * room[0], view.y * room[1]
        for air in self._airs:
            air.draw(seconds, frame, shift, 1.0)

    def _room(self) -> tuple[float, float]:
        """How far the camera may go to each side, in pixels."""
        return (self._scene[0] - self._size[0]) / 2, (self._scene[1] - self._size[1]) / 2

    def _matrix(self, view: View, parallax: float, x: float, y: float) -> NDArray[np.float64]:
        """From the pixels of a picture whose middle is (x, y) to those of the frame."""
        room = self._room()
        zoom = 1 + (view.zoom - 1) * parallax
        cos, sin = zoom * math.cos(view.roll), zoom * math.sin(view.roll)
        turn = np.array([[cos, -sin], [sin, cos]])
        moved = np.array([x + view.x * room[0] * parallax, y + view.y * room[1] * parallax])
        return np.column_stack([turn, np.array(self._size) / 2 - turn @ moved])

    def _draw_part(self, part: _Part, view: View, seconds: float, painter: Painter) -> None:
        placed = self._matrix(view, part.parallax, 0, 0)
        local = _life(part, seconds, self._unit)
        matrix = placed @ np.vstack([local, [0, 0, 1]])
        painter.transform(part.sprite, matrix)


def _show(y: Plane, u: Plane, v: Plane, matrix: NDArray[np.float64], frame: Frame) -> None:
    """Draws a picture that is larger than the frame through a matrix of its luma pixels."""
    back = np.asarray(cv2.invertAffineTransform(matrix), np.float64)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    for source, target, step in zip((y, u, v), frame.planes, (1, 2, 2), strict=True):
        scaled = back.copy()
        scaled[:, 2] = (back[:, 2] + back[:, :2] @ (0.5 * step, 0.5 * step)) / step - 0.5
        size = (target.shape[1], target.shape[0])
        cv2.warpAffine(source, scaled, size, target, flags, cv2.BORDER_REPLICATE)


def _life(part: _Part, seconds: float, unit: float) -> NDArray[np.float64]:
    """From the pixels of a part to the scene's, the middle of the scene being (0, 0)."""
    dx = dy = angle = 0.0
    stretch, time = 1.0, seconds + part.phase
    match part.gait:
        case None:
            pass
        case "still":
            angle = 0.005 * math.sin(1.5 * time)
            stretch = 1 + 0.005 * math.sin(1.9 * time)
        case "run":
            dy, angle = -15 * unit * abs(math.sin(5.6 * time)), 0.03 * math.sin(5.6 * time)
            stretch = 1 + 0.025 * math.sin(11.2 * time)
        case "walk":
            dy, angle = -6 * unit * abs(math.sin(3.6 * time)), 0.018 * math.sin(3.6 * time)
        case "dance":
            dx, dy = 8 * unit * math.sin(3.1 * time), -10 * unit * abs(math.sin(6.2 * time))
            angle = 0.06 * math.sin(3.1 * time)
        case "drive":
            dy, angle = -2.2 * unit * abs(math.sin(9 * time)), 0.004 * math.sin(7 * time)
            dx = 20 * unit * math.sin(0.7 * time)
        case "fly":
            dx, dy = 26 * unit * math.sin(0.5 * time), 22 * unit * math.sin(1.1 * time)
            angle = 0.035 * math.sin(0.9 * time)
        case "float":
            dx, dy = 12 * unit * math.sin(0.6 * time), 11 * unit * math.sin(1.3 * time)
            angle = 0.035 * math.sin(1.05 * time)
    foot = part.height / 2 if part.gait != "fly" else 0.0
    cos, sin = math.cos(angle), math.sin(angle)
    linear = np.array([[cos, -sin * stretch], [sin, cos * stretch]])
    # Everything turns and stretches around its foot.
    at = np.array([part.x + dx, part.y + foot + dy])
    return np.column_stack([linear, at - linear @ (part.width / 2, part.height / 2 + foot)])


def _part(layer: Layer, scene: Scene, gait: Gait | None, seed: int) -> _Part:
    height, width = layer.image.shape[:2]
    is_thing = layer.parallax >= _NEAR and width < 0.75 * scene.width
    if gait is None and is_thing:
        gait = "still"
    return _Part(
        sprite=sprite_from_rgba(layer.image, premultiplied=True),
        x=layer.x - scene.width / 2,
        y=layer.y - scene.height / 2,
        width=width,
        height=height,
        parallax=layer.parallax,
        gait=gait,
        phase=zlib.crc32(f"{seed}".encode()) % 1000 / 100,
    )


def _subject(layers: Sequence[Layer], scene: Scene) -> Layer | None:
    """The thing that the clip is about: the largest one that is not a part of the place."""

    def size(layer: Layer) -> int:
        return int(layer.image.shape[0] * layer.image.shape[1])

    things = [
        layer
        for layer in layers
        if layer.parallax >= _NEAR
        and layer.image.shape[1] < 0.75 * scene.width
        and layer.image.shape[0] < 0.95 * scene.height
        and (layer.image[..., 3] > 128).mean() > 0.2
    ]
    return max(things, key=size, default=None)


def _baked(scene: Scene) -> tuple[Plane, list[Layer]]:
    """The background with the sheets that move with it, and all other layers, alike ones as one."""
    background = scene.background.copy()
    left = (background.shape[1] - scene.width) / 2
    top = (background.shape[0] - scene.height) / 2
    kept: list[Layer] = []
    for layer in scene.layers:
        is_sheet = layer.image.shape[1] >= 0.75 * scene.width
        if not kept and is_sheet and abs(layer.parallax - 1) < _ALIKE:
            _stamp(background, layer, left, top)
        else:
            kept.append(layer)
    return background, kept


def _stamp(background: Plane, layer: Layer, left: float, top: float) -> None:
    height, width = layer.image.shape[:2]
    x, y = round(left + layer.x - width / 2), round(top + layer.y - height / 2)
    x0, y0 = max(x, 0), max(y, 0)
    x1, y1 = min(x + width, background.shape[1]), min(y + height, background.shape[0])
    if x0 >= x1 or y0 >= y1:
        return
    ink = layer.image[y0 - y : y1 - y, x0 - x : x1 - x]
    ground = background[y0:y1, x0:x1]
    share = 1 - ink[..., 3:].astype(np.float32) / 255
    ground[:] = np.clip(ground * share + ink[..., :3] + 0.5, 0, 255).astype(np.uint8)
