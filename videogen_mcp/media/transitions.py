"""Transitions between two pictures, in planar YUV."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from .frames import Frame, Plane, Planes
from .motion import clamp, ease_in_out, ease_out

Transition = Callable[[Frame, Frame, float, Frame], None]


def _fade(before: Frame, after: Frame, share: float, out: Frame) -> None:
    cv2.addWeighted(
        before.buffer, 1 - ease_in_out(share), after.buffer, ease_in_out(share), 0, dst=out.buffer
    )


def _pairs(before: Frame, after: Frame, out: Frame) -> list[tuple[Plane, Plane, Plane, int]]:
    steps = (1, 2, 2)
    return list(zip(before.planes, after.planes, out.planes, steps, strict=True))


def _rise(before: Frame, after: Frame, share: float, out: Frame) -> None:
    """The next picture comes up from below while the last one moves away more slowly."""
    covered = 2 * round(ease_in_out(share) * after.height / 2)
    lifted = 2 * round(covered * 0.35 / 2)
    for old, new, target, step in _pairs(before, after, out):
        edge = target.shape[0] - covered // step
        target[:edge] = old[lifted // step : lifted // step + edge]
        target[edge:] = new[: covered // step]


def _pan(before: Frame, after: Frame, share: float, out: Frame) -> None:
    """Both pictures move to the left, as if the camera turned."""
    shift = 2 * round(ease_in_out(share) * after.width / 2)
    for old, new, target, step in _pairs(before, after, out):
        edge = target.shape[1] - shift // step
        target[:, :edge] = old[:, shift // step :]
        target[:, edge:] = new[:, : shift // step]


def _zoomed(planes: Planes, scale: float, out: Planes) -> None:
    for source, target, neutral in zip(planes, out, (16, 128, 128), strict=True):
        height, width = target.shape
        inverse = 1 / scale
        middle = np.array([width / 2 - 0.5, height / 2 - 0.5])
        matrix = np.column_stack([np.eye(2) * inverse, middle * (1 - inverse)])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        cv2.warpAffine(
            source, matrix, (width, height), target, flags, cv2.BORDER_REPLICATE, neutral
        )


def _pop(before: Frame, after: Frame, share: float, out: Frame) -> None:
    """The next picture springs forward out of the last one, which comes nearer and dissolves."""
    nearer, incoming = Frame(out.width, out.height), Frame(out.width, out.height)
    done = ease_out(share)
    _zoomed(before.planes, 1 + 0.12 * done, nearer.planes)
    _zoomed(after.planes, 1.18 - 0.18 * done, incoming.planes)
    mixed = ease_in_out(clamp(share * 1.35))
    cv2.addWeighted(nearer.buffer, 1 - mixed, incoming.buffer, mixed, 0, dst=out.buffer)


def _slope(width: int, position: float, softness: float) -> NDArray[np.float32]:
    """How much of the next picture each column shows while a soft edge passes to the right."""
    columns = (np.arange(width, dtype=np.float32) + 0.5) / width
    return np.clip((position - columns) / softness, 0, 1).astype(np.float32)


def _wipe(before: Frame, after: Frame, share: float, out: Frame) -> None:
    """A soft edge passes over the picture from left to right."""
    softness = 0.14
    position = ease_in_out(share) * (1 + softness)
    for old, new, target, _ in _pairs(before, after, out):
        height, width = target.shape
        shown = np.repeat(_slope(width, position, softness)[None], height, axis=0)
        cv2.blendLinear(new, old, shown, 1 - shown, target)


_STYLES: dict[str, Transition] = {
    "FADE": _fade,
    "RISE": _rise,
    "PAN": _pan,
    "POP": _pop,
    "WIPE": _wipe,
}
STYLES = tuple(_STYLES)
"""The styles that `blend` knows; NONE and DYNAMIC are decided before a picture is drawn."""


def blend(style: str, before: Frame, after: Frame, share: float, out: Frame) -> None:
    """Draws the picture at a share (0..1) of a transition into `out`, which is neither of the two.

    Raises ValueError for a style that is not one of `STYLES`.
    """
    if style not in _STYLES:
        raise ValueError(f"unknown transition {style!r}: use one of {', '.join(STYLES)}")
    _STYLES[style](before, after, clamp(share), out)
