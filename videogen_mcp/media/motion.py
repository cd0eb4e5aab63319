"""How things move: easings, entrances, the life of a layer at rest, and the camera.

Every path is a smooth function of time in seconds, so that a shot may go on over several segments
and is the same picture whichever segment draws it. Lengths scale with `unit`: 1.0 at a frame whose
shorter side is 1080.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .scene import Entrance, Idle

_SETTLE = 1.0
_RISE, _SLIDE = 70.0, 130.0


@dataclass(frozen=True)
class Pose:
    """Where a layer is, relative to its place at rest: pixels, factors, radians, shares of 1."""

    dx: float = 0
    dy: float = 0
    scale_x: float = 1
    scale_y: float = 1
    angle: float = 0
    opacity: float = 1
    reveal: float = 1

    @property
    def is_upright(self) -> bool:
        """Whether the layer is only moved: not turned and not scaled."""
        return self.angle == 0 and self.scale_x == 1 and self.scale_y == 1


def clamp(value: float) -> float:
    """Limits a share to 0..1."""
    return min(max(value, 0.0), 1.0)


def ease_out(share: float) -> float:
    """Fast at first, then gently to rest (cubic)."""
    return 1 - (1 - clamp(share)) ** 3


def ease_in_out(share: float) -> float:
    """Gently away and gently to rest (cubic)."""
    share = clamp(share)
    return 4 * share**3 if share < 0.5 else 1 - (2 - 2 * share) ** 3 / 2


def ease_out_back(share: float) -> float:
    """To rest with a small overshoot."""
    share = clamp(share) - 1
    return 1 + 2.4 * share**3 + 1.4 * share**2


def entrance_pose(entrance: Entrance, seconds: float, height: float, unit: float) -> Pose | None:
    """Returns the pose at a moment of the scene, or None before the layer appears.

    rise and drop come from below and above, slide_left and slide_right move to the left and to the
    right, pop grows around the centre with an overshoot, grow stretches upwards from the foot, wipe
    uncovers from the left. `height` is the layer's own, in pixels.
    """
    if entrance.kind == "none":
        return Pose() if seconds >= entrance.start else None
    share = (seconds - entrance.start) / max(entrance.duration, 1e-6)
    if share <= 0:
        return None
    if share >= 1:
        return Pose()
    done, fading = ease_out(share), clamp(share * 2)
    match entrance.kind:
        case "fade":
            return Pose(opacity=ease_in_out(share))
        case "rise":
            return Pose(dy=_RISE * unit * (1 - done), opacity=fading)
        case "drop":
            return Pose(dy=-_RISE * unit * (1 - done), opacity=fading)
        case "slide_left":
            return Pose(dx=_SLIDE * unit * (1 - done), opacity=fading)
        case "slide_right":
            return Pose(dx=-_SLIDE * unit * (1 - done), opacity=fading)
        case "pop":
            scale = 0.55 + 0.45 * ease_out_back(share)
            return Pose(scale_x=scale, scale_y=scale, opacity=clamp(share * 3))
        case "grow":
            return Pose(scale_y=max(done, 0.01), dy=height / 2 * (1 - max(done, 0.01)))
        case "wipe":
            return Pose(reveal=ease_in_out(share))


def idle_pose(idle: Idle, resting_for: float, unit: float) -> Pose:
    """Returns the small movement of a layer that has been at rest for so many seconds.

    It swells over the first second, so that it follows an entrance without a jump.
    """
    if resting_for <= 0:
        return Pose()
    swell = ease_in_out(resting_for / _SETTLE)
    turn = 2 * math.pi * (resting_for / max(idle.period, 0.1) + idle.phase)
    scale = 1 + swell * idle.pulse * math.sin(turn)
    return Pose(
        dy=swell * idle.float_px * unit * math.sin(turn),
        angle=swell * math.radians(idle.sway_deg) * math.sin(turn * 0.83 + 0.6),
        scale_x=scale,
        scale_y=scale,
    )


def camera_zoom(seconds: float) -> float:
    """How much larger than drawn a scene is shown when the camera moves in: 1, then up to 1.09."""
    return 1 + 0.09 * (1 - math.exp(-max(seconds, 0.0) / 7))


def combine(first: Pose, second: Pose) -> Pose:
    """Returns both poses at once."""
    return Pose(
        first.dx + second.dx,
        first.dy + second.dy,
        first.scale_x * second.scale_x,
        first.scale_y * second.scale_y,
        first.angle + second.angle,
        first.opacity * second.opacity,
        min(first.reveal, second.reveal),
    )


def pose_matrix(pose: Pose, x: float, y: float, width: float, height: float) -> NDArray[np.float64]:
    """Returns the 2x3 matrix that puts a picture's centre at (x, y) in a pose."""
    cos, sin = math.cos(pose.angle), math.sin(pose.angle)
    linear = np.array(
        [
            [cos * pose.scale_x, -sin * pose.scale_y],
            [sin * pose.scale_x, cos * pose.scale_y],
        ]
    )
    place = np.array([x + pose.dx, y + pose.dy]) - linear @ (width / 2, height / 2)
    return np.column_stack([linear, place])


def camera_drift(seconds: float, seed: int, unit: float) -> tuple[float, float]:
    """Returns how far the camera has drifted, in pixels: at most 26 across and 14 down.

    A slow ellipse, so that it never stands still: 4 to 9 pixels a second.
    """
    turn = 2 * math.pi * seconds / 19 + seed % 7
    direction = 1 if seed % 2 else -1
    return 26 * unit * math.sin(turn) * direction, 14 * unit * math.cos(turn)


MOST_ZOOM = 1.16
LEAST_ZOOM = 1.02


def ken_burns(seconds: float, seed: int) -> tuple[float, float, float]:
    """Returns zoom (1.02..1.16) and where to look (-1..1 of the margins) in a still picture."""
    inward = 0.0 if seed % 2 == 0 else math.pi
    middle, swing = (MOST_ZOOM + LEAST_ZOOM) / 2, (MOST_ZOOM - LEAST_ZOOM) / 2
    zoom = middle + swing * math.sin(2 * math.pi * seconds / 26 + inward - 0.9)
    direction = (seed * 2.399963) % (2 * math.pi)
    along = math.sin(2 * math.pi * seconds / 21 - 0.7)
    return zoom, 0.85 * math.cos(direction) * along, 0.85 * math.sin(direction) * along
