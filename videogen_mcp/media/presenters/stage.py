"""How a presenter and what they talk about share a frame: side by side, or one above the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Side = Literal["LEFT", "RIGHT"]

_WIDE = 1.2
"""Frames at least so many times wider than high have the presenter at a side, others below."""
_SIDE_SHARE = 0.33
_NARROWEST, _BROADEST = 0.42, 0.62  # of the height: how wide a presenter at a side is
_BELOW_SHARE, _BELOW_SQUARE = 0.36, 0.42


@dataclass(frozen=True)
class Area:
    """A part of a frame; its edges are even, as 4:2:0 wants them."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Stage:
    """Where the scene is, with its captions, and where the presenter."""

    scene: Area
    host: Area


def stage(width: int, height: int, side: Side) -> Stage:
    """Divides a frame; `side` says where the presenter is when the frame is wide enough."""
    if width >= _WIDE * height:
        return _beside(width, height, side)
    tall = _even(height * (_BELOW_SHARE if height >= _WIDE * width else _BELOW_SQUARE))
    return Stage(Area(0, 0, width, height - tall), Area(0, height - tall, width, tall))


def _beside(width: int, height: int, side: Side) -> Stage:
    wide = _even(min(max(width * _SIDE_SHARE, height * _NARROWEST), height * _BROADEST))
    host_x, scene_x = (0, wide) if side == "LEFT" else (width - wide, 0)
    return Stage(Area(scene_x, 0, width - wide, height), Area(host_x, 0, wide, height))


def _even(value: float) -> int:
    return max(2 * round(value / 2), 2)
