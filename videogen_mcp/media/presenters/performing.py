"""A drawn presenter who speaks, at any moment: for a picture of their own or before another one."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..frames import Frame, Plane, planes_from_rgb, rgb_from_planes
from ..motion import Pose, pose_matrix
from ..sprites import Box, Painter, Sprite
from .acting import Acting, Moment
from .figure import BEHIND_AREA, BODY_AREA, HEAD_AREA, Area, Body, Head
from .look import Look
from .mouth_track import MouthTrack, Word, mouth_track
from .studio import studio

__all__ = ["MouthTrack", "Placing", "PresenterAnimator", "Word", "centred", "mouth_track", "near"]

_PIVOT = 112.0  # px below the middle of the head: where it turns on the neck
_FOOT = 288.0  # px below the middle of the head: what of the body stands on the lower edge
_HEADROOM = 488.0
_NEAR = 400.0
_NARROWEST = 330.0
_OVERSAMPLING = 1.2
"""The head is drawn a little larger than it is shown, so that it stays sharp while it turns."""


@dataclass(frozen=True)
class Placing:
    """Where the middle of the head is in a frame, and how many pixels a px of the drawing takes."""

    x: float
    y: float
    scale: float


def centred(width: int, height: int) -> Placing:
    """A head and shoulders in the middle, standing on the lower edge."""
    scale = min(height / _HEADROOM, width / _NARROWEST)
    return Placing(width / 2, height - _FOOT * scale, scale)


def near(width: int, height: int) -> Placing:
    """A head and the beginning of the shoulders, larger than `centred`."""
    scale = min(height / _NEAR, width / _NARROWEST)
    return Placing(width / 2, (_HEADROOM - _FOOT) * scale, scale)


class PresenterAnimator:
    """Animates one look to one track; the same `seed` always acts the same.

    With `backdrop` the presenter is in a studio that fills the frame; without it they are blended
    over what the frame shows already. `placing` is the middle of the frame if None.
    """

    def __init__(
        self,
        look: Look,
        track: MouthTrack,
        width: int,
        height: int,
        *,
        seed: int = 0,
        backdrop: bool = True,
        placing: Placing | None = None,
    ) -> None:
        self._size = (width, height)
        self._placing = placing or centred(width, height)
        self._acting = Acting(track, seed)
        self._head = Head(look, self._placing.scale * _OVERSAMPLING)
        self._body = Body(look, self._placing.scale)
        self._ground = planes_from_rgb(studio(look, width, height)) if backdrop else None

    def draw(self, seconds: float, frame: Frame, painter: Painter) -> None:
        """Draws the presenter as they are so many seconds after the sound began."""
        moment = self._acting.at(seconds)
        if self._ground is not None:
            for source, target in zip(self._ground, frame.planes, strict=True):
                np.copyto(target, source)
        if self._body.behind is not None:
            hair = Pose(
                dx=moment.dx - 0.35 * moment.yaw, dy=moment.dy, angle=math.radians(moment.angle)
            )
            self._draw_part(self._body.behind, BEHIND_AREA, hair, _PIVOT, painter)
        breathing = Pose(scale_y=1 + 0.004 * moment.breath, dx=0.15 * moment.dx)
        self._draw_part(self._body.body, BODY_AREA, breathing, BODY_AREA[3], painter)
        self._draw_head(moment, painter)

    def rgb(self, seconds: float) -> Plane:
        """One whole picture as RGB (height, width, 3), for those who need no speed."""
        frame = Frame(*self._size)
        frame.buffer[:] = 128
        self.draw(seconds, frame, Painter(frame))
        return rgb_from_planes(frame.planes)

    def _draw_part(
        self, sprite: Sprite, area: Area, pose: Pose, pivot: float, painter: Painter
    ) -> None:
        """A part that turns or stretches around (0, pivot) of the drawing."""
        at, scale = self._placing, self._placing.scale
        moved = Pose(pose.dx * scale, pose.dy * scale, pose.scale_x, pose.scale_y, pose.angle)
        offset = -area[0] * scale, (pivot - area[1]) * scale
        matrix = pose_matrix(moved, at.x, at.y + pivot * scale, 2 * offset[0], 2 * offset[1])
        painter.transform(sprite, matrix)

    def _draw_head(self, moment: Moment, painter: Painter) -> None:
        self._head.show(moment)
        box = self._head_box()
        if box is not None:
            across, down = self._places(moment, box)
            painter.warp(self._head.sprite, box, across, down)

    def _head_box(self) -> Box | None:
        """The even box of the frame within which the head moves."""
        at, margin = self._placing, 16
        left, top, right, bottom = HEAD_AREA
        width, height = self._size
        x0 = max(int(at.x + (left - margin) * at.scale) // 2 * 2, 0)
        y0 = max(int(at.y + (top - margin) * at.scale) // 2 * 2, 0)
        x1 = min(int(at.x + (right + margin) * at.scale) // 2 * 2, width)
        y1 = min(int(at.y + (bottom + margin) * at.scale) // 2 * 2, height)
        return (x0, y0, x1, y1) if x0 < x1 and y0 < y1 else None

    def _places(self, moment: Moment, box: Box) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Which place of the head's picture shows at each pixel of the box."""
        at = self._placing
        x = np.arange(box[0], box[2], dtype=np.float32) + 0.5 - at.x
        y = np.arange(box[1], box[3], dtype=np.float32) + 0.5 - at.y
        x, y = x / at.scale - moment.dx, y / at.scale - moment.dy - _PIVOT
        cos, sin = (f(math.radians(moment.angle)) for f in (math.cos, math.sin))
        across = (cos * x)[None, :] + (sin * y)[:, None]
        down = (cos * y)[:, None] - (sin * x)[None, :] + np.float32(_PIVOT)
        # The face bulges towards the viewer: as it turns, its middle moves and its edge does not.
        near = np.maximum(1 - (across / 104) ** 2, 0) * np.maximum(1 - (down / 150) ** 2, 0)
        across -= np.float32(moment.yaw) * near
        down -= np.float32(moment.pitch) * near
        scale, pad = np.float32(self._head.scale), 4 - 0.5
        return (
            np.asarray((across - HEAD_AREA[0]) * scale + pad, np.float32),
            np.asarray((down - HEAD_AREA[1]) * scale + pad, np.float32),
        )
