"""Draws a scene at any moment: drifting background, layers entering and living."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from .frames import Frame, Plane, Planes, planes_from_rgb
from .motion import (
    Pose,
    camera_drift,
    camera_zoom,
    combine,
    entrance_pose,
    idle_pose,
    pose_matrix,
)
from .sampling import SteadyPlane, take_plainly
from .scene import Idle, Layer, Scene
from .sprites import Box, Painter, Sprite, sprite_from_rgba


@dataclass(frozen=True)
class _Actor:
    """A layer made ready: its sprite, and where the corner of its picture is at rest."""

    layer: Layer
    sprite: Sprite
    left: int
    top: int

    @property
    def size(self) -> tuple[int, int]:
        return self.layer.image.shape[1], self.layer.image.shape[0]

    @property
    def is_still(self) -> bool:
        return self.layer.parallax == 0 and not _moves(self.layer.idle)


def _moves(idle: Idle) -> bool:
    return bool(idle.float_px or idle.sway_deg or idle.pulse)


def _actor(layer: Layer) -> _Actor:
    height, width = layer.image.shape[:2]
    left, top = round(layer.x - width / 2), round(layer.y - height / 2)
    # Rest on an even pixel, so that neither luma nor chroma is ever resampled at rest.
    image = np.pad(layer.image, ((top % 2, 0), (left % 2, 0), (0, 0)))
    sprite = sprite_from_rgba(image, premultiplied=True)
    return _Actor(
        Layer(image, layer.x, layer.y, layer.entrance, layer.idle, layer.parallax),
        sprite,
        left - left % 2,
        top - top % 2,
    )


class Backdrop:
    """A picture larger than the frame, of which the middle shows."""

    def __init__(self, planes: Planes) -> None:
        self._planes, self._luma = planes, SteadyPlane(planes.y)

    def show(self, dx: float, dy: float, out: Planes) -> None:
        """Draws the middle, moved by (dx, dy) pixels, to a fraction of a pixel."""
        left = (self._planes.y.shape[1] - out.y.shape[1]) / 2 - dx
        top = (self._planes.y.shape[0] - out.y.shape[0]) / 2 - dy
        self._luma.take(left, top, out.y)
        take_plainly(self._planes.u, left / 2, top / 2, out.u)
        take_plainly(self._planes.v, left / 2, top / 2, out.v)

    def show_enlarged(self, dx: float, dy: float, zoom: float, out: Planes) -> None:
        """Draws the middle, moved and then enlarged around the centre of the frame."""
        shown = zip(
            (self._planes.y, self._planes.u, self._planes.v), (out.y, out.u, out.v), strict=True
        )
        for (source, target), step in zip(shown, (1, 2, 2), strict=True):
            height, width = target.shape
            left = (source.shape[1] - (width - 1) / zoom - 1) / 2 - dx / step
            top = (source.shape[0] - (height - 1) / zoom - 1) / 2 - dy / step
            matrix = np.array([[1 / zoom, 0, left], [0, 1 / zoom, top]])
            flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
            border = cv2.BORDER_REPLICATE
            cv2.warpAffine(
                source, matrix, (width, height), dst=target, flags=flags, borderMode=border
            )


class SceneAnimator:
    """Animates one scene; `seed` chooses the way the camera drifts, with `zoom` it also moves in.

    Lettering (parallax 0) keeps its size then, so that it stays sharp.
    """

    def __init__(self, scene: Scene, seed: int, *, zoom: bool = False) -> None:
        self._zoom = zoom
        self._centre = (scene.width / 2, scene.height / 2)
        self._unit = min(scene.width, scene.height) / 1080
        self._seed = seed
        background = _at_least(scene.background, scene.width, scene.height)
        self._backdrop = Backdrop(planes_from_rgb(background))
        self._actors = [_actor(layer) for layer in scene.layers]

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws the scene into a frame of its size as it is so many seconds after its start."""
        dx, dy = camera_drift(seconds, self._seed, self._unit)
        zoom = camera_zoom(seconds) if self._zoom else 1.0
        if zoom == 1.0:
            self._backdrop.show(dx, dy, frame.planes)
        else:
            self._backdrop.show_enlarged(dx, dy, zoom, frame.planes)
        for actor in self._actors:
            self._draw_actor(actor, seconds, (dx, dy), zoom, painter)

    def _draw_actor(
        self,
        actor: _Actor,
        seconds: float,
        drift: tuple[float, float],
        zoom: float,
        painter: Painter,
    ) -> None:
        layer, (width, height) = actor.layer, actor.size
        pose = entrance_pose(layer.entrance, seconds, height, self._unit)
        if pose is None:
            return
        resting_for = seconds - layer.entrance.start - layer.entrance.duration
        if _moves(layer.idle):
            pose = combine(pose, idle_pose(layer.idle, resting_for, self._unit))
        elif actor.is_still and resting_for >= 0:
            painter.stamp(actor.sprite, actor.left, actor.top)
            return
        x, y = actor.left + drift[0] * layer.parallax, actor.top + drift[1] * layer.parallax
        if layer.parallax and zoom != 1.0:
            x += (x + width / 2 - self._centre[0]) * (zoom - 1)
            y += (y + height / 2 - self._centre[1]) * (zoom - 1)
            pose = combine(pose, Pose(scale_x=zoom, scale_y=zoom))
        clip = _revealed(pose, x, y, width, height)
        if pose.is_upright:
            painter.place(actor.sprite, x + pose.dx, y + pose.dy, pose.opacity, clip)
        else:
            matrix = pose_matrix(pose, x + width / 2, y + height / 2, width, height)
            painter.transform(actor.sprite, matrix, pose.opacity, clip)


def _revealed(pose: Pose, x: float, y: float, width: int, height: int) -> Box | None:
    if pose.reveal >= 1:
        return None
    edge = math.ceil(x + width * pose.reveal)
    return max(math.floor(x), 0), max(math.floor(y), 0), edge, math.ceil(y + height)


def _at_least(background: Plane, width: int, height: int) -> Plane:
    """Enlarges a background that is smaller than the frame, which could not be shown whole."""
    rows, columns = background.shape[:2]
    scale = max(width / columns, height / rows)
    if scale <= 1:
        return background
    size = (math.ceil(columns * scale), math.ceil(rows * scale))
    return np.asarray(cv2.resize(background, size, interpolation=cv2.INTER_CUBIC), np.uint8)
