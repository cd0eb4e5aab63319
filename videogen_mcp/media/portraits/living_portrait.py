"""A person in a picture who speaks: the face moves, the head sways a little, the room does not."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Frame, Plane, planes_from_rgb
from ..pictures import fit_picture
from ..presenters.acting import Acting, Moment
from ..presenters.mouth_track import MouthTrack
from ..sprites import Painter
from .face_finding import FoundFace, find_face
from .face_warp import FaceWarp

_SMALLEST_FACE = 0.022
"""Share of the frame's shorter side between the eyes, below which no lips can be seen."""
_COARSE = 8
_FACE_HEIGHT = 3.0  # of the distance between the eyes
_OVERSCAN = 1.03


class LivingPortrait:
    """Animates the face of an RGB picture that fills the frame; the same `seed` acts the same."""

    def __init__(self, rgb: Plane, face: FoundFace, track: MouthTrack, seed: int = 0) -> None:
        self._acting = Acting(track, seed)
        self._warp = FaceWarp(rgb, face)
        self._face = face
        self._planes = planes_from_rgb(rgb)
        self._fields = _Fields(rgb.shape[1], rgb.shape[0], face)

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws the picture as it is so many seconds after the sound began."""
        moment = self._acting.at(seconds)
        x0, y0, x1, y1 = self._warp.box
        patch = planes_from_rgb(self._warp.show(moment))
        for plane, part, step in zip(self._planes, patch, (1, 2, 2), strict=True):
            plane[y0 // step : y1 // step, x0 // step : x1 // step] = part
        across, down = self._fields.at(moment, seconds)
        half = (frame.width // 2, frame.height // 2)
        coarse = [cv2.resize(field, half) / 2 - 0.25 for field in (across, down)]
        for source, target, step in zip(self._planes, frame.planes, (1, 2, 2), strict=True):
            x, y = (across, down) if step == 1 else coarse
            cv2.remap(
                source, np.asarray(x), np.asarray(y), cv2.INTER_LINEAR, target,
                cv2.BORDER_REPLICATE,
            )  # fmt: skip


class _Fields:
    """Where every pixel comes from as the head turns and sways and the camera breathes."""

    def __init__(self, width: int, height: int, face: FoundFace) -> None:
        self._size = width, height
        columns, rows = -(-width // _COARSE), -(-height // _COARSE)
        self._x = ((np.arange(columns, dtype=np.float32) + 0.5) * width / columns)[None, :]
        self._y = ((np.arange(rows, dtype=np.float32) + 0.5) * height / rows)[:, None]
        self._face = face
        x, y = face.middle
        size = face.size
        away = ((self._x - x) / (1.9 * size)) ** 2 + ((self._y - y) / (2.5 * size)) ** 2
        # The head moves as one, the shoulders less, the room not at all.
        self._head = np.asarray(np.exp(-(away**2)), np.float32)
        near = ((self._x - x) / (1.25 * size)) ** 2 + ((self._y - y) / (1.7 * size)) ** 2
        self._near = np.asarray(np.maximum(1 - near, 0) ** 1.5, np.float32)

    def at(self, moment: Moment, seconds: float) -> tuple[NDArray[np.float32], ...]:
        unit = self._face.size / 66  # the eyes of the drawn presenters are 66 px apart
        pivot_x, pivot_y = self._face.mouth[0], self._face.mouth[1] + 1.1 * self._face.size
        angle = math.radians(0.8 * moment.angle)
        dx, dy = 1.2 * unit * moment.dx, 1.2 * unit * moment.dy
        across = dx + angle * (pivot_y - self._y) + 0 * self._x
        down = dy - angle * (pivot_x - self._x) + 0 * self._y
        across = across * self._head + 0.8 * unit * moment.yaw * self._near
        down = down * self._head + 0.8 * unit * moment.pitch * self._near
        zoom = _OVERSCAN - 0.012 * math.cos(2 * math.pi * seconds / 23)
        middle = self._size[0] / 2, self._size[1] / 2
        x = middle[0] + (self._x - middle[0]) / zoom - across - 0.5
        y = middle[1] + (self._y - middle[1]) / zoom - down - 0.5
        return tuple(
            np.asarray(cv2.resize(field, self._size, interpolation=cv2.INTER_LINEAR), np.float32)
            for field in (x.astype(np.float32), y.astype(np.float32))
        )


def framed(
    rgba: Plane, width: int, height: int, reach: float = math.inf
) -> tuple[Plane, FoundFace | None]:
    """A picture (straight RGBA) as it fills the frame, and the face that is large enough in it.

    A picture of another shape is cropped around its face where that leaves head and shoulders.
    `reach` is how many times the distance between the eyes is shown at most, from top to bottom.
    """
    face = find_face(np.ascontiguousarray(rgba[..., :3]))
    is_solid = bool((rgba[..., 3] > 250).mean() > 0.995)
    cut = _around(face, rgba.shape[1], rgba.shape[0], width / height, reach) if face else None
    if face is not None and cut is not None and is_solid:
        x0, y0, x1, y1 = cut
        part = np.ascontiguousarray(rgba[y0:y1, x0:x1, :3])
        scale = max(width / part.shape[1], height / part.shape[0])
        method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        rgb = np.asarray(cv2.resize(part, (width, height), interpolation=method), np.uint8)
        found = face.moved(-x0 * scale, -y0 * scale, scale)
    else:
        rgb = np.ascontiguousarray(fit_picture(rgba, width, height, framed=False))
        found_again = find_face(rgb)
        if found_again is None:
            return rgb, None
        found = found_again
    return rgb, found if found.size >= _SMALLEST_FACE * min(width, height) else None


def _around(
    face: FoundFace, width: int, height: int, shape: float, reach: float
) -> tuple[int, int, int, int] | None:
    """The part of a picture in the shape of the frame, with the face above its middle."""
    across, down = (width, round(width / shape)) if width / height < shape else (
        round(height * shape), height
    )  # fmt: skip
    nearer = min(reach * face.size / down, 1)
    across, down = round(across * nearer), round(down * nearer)
    if face.size * _FACE_HEIGHT > 0.8 * down or face.size * 2.2 > 0.9 * across:
        return None
    x, y = face.middle
    left = min(max(round(x - across / 2), 0), width - across)
    top = min(max(round(y - 0.43 * down), 0), height - down)
    return left, top, left + across, top + down
