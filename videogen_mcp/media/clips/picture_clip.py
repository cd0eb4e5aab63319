"""A still picture that comes to life: a camera moves into its depth, and the air above it lives."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Frame, Plane, planes_from_rgb
from ..motion import ease_in_out
from ..portraits.face_finding import FoundFace
from ..portraits.face_warp import FaceWarp
from ..presenters.acting import Acting, Moment
from ..presenters.mouth_track import MouthTrack
from ..sprites import Painter
from .air import AirAnimator
from .camera import Camera
from .directing import Direction
from .water import Glints

_COARSE = 8
_AWAKE = 0.9  # seconds in which the picture wakes up
_PARALLAX = 0.020  # share of the frame by which near things pass far ones


class PictureClip:
    """Animates an RGB picture of the size of the frame.

    The first frame is the picture itself when the camera starts at rest. With a `face` and a
    `track` the person speaks; with a face alone they blink and breathe.
    """

    def __init__(
        self,
        rgb: Plane,
        camera: Camera,
        direction: Direction,
        *,
        face: FoundFace | None = None,
        track: MouthTrack | None = None,
        seed: int = 0,
    ) -> None:
        height, width = rgb.shape[:2]
        self._size = width, height
        self._camera = camera
        self._planes = planes_from_rgb(rgb)
        self._depth = Depth(rgb, face)
        self._warp = FaceWarp(rgb, face) if face is not None else None
        self._acting = Acting(track or _silence(camera.seconds), seed) if face else None
        self._airs = [
            AirAnimator(air, width, height, seed + 7 * n) for n, air in enumerate(direction.airs)
        ]
        unit = min(width, height) / 1080
        self._glints = Glints(rgb, unit, seed) if direction.has_water else None

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws the picture as it is so many seconds after the clip began."""
        if self._camera.starts_at_rest and seconds <= 0:
            for source, target in zip(self._planes, frame.planes, strict=True):
                np.copyto(target, source)
            return
        awake = 1.0
        if self._camera.starts_at_rest:
            awake = ease_in_out(min(seconds / _AWAKE, 1.0))
        moment = self._acting.at(seconds) if self._acting is not None else None
        if self._warp is not None and moment is not None:
            x0, y0, x1, y1 = self._warp.box
            patch = planes_from_rgb(self._warp.show(moment))
            for plane, part, step in zip(self._planes, patch, (1, 2, 2), strict=True):
                plane[y0 // step : y1 // step, x0 // step : x1 // step] = part
        view = self._camera.at(seconds)
        across, down = self._depth.places(view.x, view.y, view.zoom, view.roll, moment, awake)
        _bend(self._planes, across, down, frame)
        shift = view.x * self._size[0] * 0.04, view.y * self._size[1] * 0.04
        if self._glints is not None:
            self._glints.draw(seconds, frame, self._plain(view.zoom, view.x, view.y), awake)
        for air in self._airs:
            air.draw(seconds, frame, shift, awake)

    def _plain(self, zoom: float, x: float, y: float) -> NDArray[np.float64]:
        width, height = self._size
        return np.array([
            [zoom, 0, width / 2 * (1 - zoom) - x * PAN * width * zoom],
            [0, zoom, height / 2 * (1 - zoom) - y * PAN * height * zoom],
        ])  # fmt: skip


PAN = 0.045
"""Share of the frame by which a camera at the end of its room has moved."""


class Depth:
    """How near each place of a picture seems, and where its pixels come from as a camera moves.

    What is low in a picture is near as a rule, and so is what stands out sharp in its middle.
    """

    def __init__(self, rgb: Plane, face: FoundFace | None) -> None:
        height, width = rgb.shape[:2]
        self._size = width, height
        columns, rows = max(width // _COARSE, 4), max(height // _COARSE, 4)
        self._x = ((np.arange(columns, dtype=np.float32) + 0.5) * width / columns)[None, :]
        self._y = ((np.arange(rows, dtype=np.float32) + 0.5) * height / rows)[:, None]
        self._near = _nearness(rgb, columns, rows)
        self._face = face
        if face is not None:
            x, y = face.middle
            away = ((self._x - x) / (2.1 * face.size)) ** 2 + (
                (self._y - y) / (2.7 * face.size)
            ) ** 2
            self._head = np.asarray(np.exp(-(away**2)), np.float32)
            turn = ((self._x - x) / (1.25 * face.size)) ** 2 + (
                (self._y - y) / (1.7 * face.size)
            ) ** 2
            self._turn = np.asarray(np.maximum(1 - turn, 0) ** 1.5, np.float32)

    def places(
        self, x: float, y: float, zoom: float, roll: float, moment: Moment | None, awake: float
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Where every pixel of the frame comes from, pixel centres at whole numbers."""
        width, height = self._size
        # The further the camera goes to a side, the nearer it has to be not to look past the edge.
        zoom = max(zoom, 1 + 2.2 * PAN * max(abs(x), abs(y)))
        dx, dy = x * PAN * width, y * PAN * height
        near = self._near - 0.5
        cos, sin = math.cos(roll) / zoom, math.sin(roll) / zoom
        u, v = self._x - width / 2, self._y - height / 2
        depth_zoom = 1 - near * 0.10 * (zoom - 1)
        across = width / 2 + (cos * u + sin * v) * depth_zoom + dx + near * x * _PARALLAX * width
        down = height / 2 + (cos * v - sin * u) * depth_zoom + dy + near * y * _PARALLAX * height
        if moment is not None and self._face is not None:
            unit = awake * self._face.size / 66
            angle = awake * math.radians(0.7 * moment.angle)
            pivot = self._face.mouth[0], self._face.mouth[1] + 1.1 * self._face.size
            across = across - (unit * moment.dx + angle * (pivot[1] - self._y)) * self._head
            down = down - (unit * moment.dy - angle * (pivot[0] - self._x)) * self._head
            across = across - 0.75 * unit * moment.yaw * self._turn
            down = down - 0.75 * unit * moment.pitch * self._turn
        size = (width, height)
        return (
            np.asarray(cv2.resize(across.astype(np.float32), size) - 0.5, np.float32),
            np.asarray(cv2.resize(down.astype(np.float32), size) - 0.5, np.float32),
        )


def _nearness(rgb: Plane, columns: int, rows: int) -> NDArray[np.float32]:
    small = cv2.resize(rgb, (columns, rows), interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32)
    detail = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 2))
    spread = max(min(columns, rows) / 9, 1.5)
    detail = cv2.GaussianBlur(detail, (0, 0), spread)
    detail /= float(detail.max()) + 1e-6
    x = np.linspace(-1, 1, columns, dtype=np.float32)[None, :]
    y = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    middle = np.exp(-((x / 0.65) ** 2) - ((y - 0.55) / 0.5) ** 2)
    near = 0.5 * y + 0.5 * detail * middle
    near = cv2.GaussianBlur(near, (0, 0), spread)
    low, high = float(near.min()), float(near.max())
    return np.asarray((near - low) / (high - low + 1e-6), np.float32)


def _bend(
    planes: tuple[Plane, ...], across: NDArray[np.float32], down: NDArray[np.float32], frame: Frame
) -> None:
    half = (frame.width // 2, frame.height // 2)
    coarse = [
        np.asarray(cv2.resize(field, half, interpolation=cv2.INTER_AREA) / 2 - 0.25, np.float32)
        for field in (across, down)
    ]
    for source, target, step in zip(planes, frame.planes, (1, 2, 2), strict=True):
        x, y = (across, down) if step == 1 else coarse
        cv2.remap(source, x, y, cv2.INTER_LINEAR, target, cv2.BORDER_REPLICATE)


def _silence(seconds: float) -> MouthTrack:
    from ..presenters.mouth import SHAPES, shape_row
    from ..presenters.voice_outline import GRID

    count = max(int(seconds * GRID), 1)
    rest = np.tile(np.array(shape_row(SHAPES["rest"]), np.float32), (count, 1))
    return MouthTrack(rest, np.zeros(count, np.float32), (), (), False)
