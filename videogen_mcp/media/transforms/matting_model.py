"""A segmentation model of the user's own, as an ONNX file, that tells a subject from the rest.

U²-Net and its kin take 320 pixels a side, MODNet 512, IS-Net 1024: each its own range of colours,
which is told by the size that the model accepts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from ..frames import Plane
from .source import Grey, unit


class UnusableModel(ValueError):
    """A file that is no ONNX model, or not one that turns a picture into a mask."""


@dataclass(frozen=True)
class _Kind:
    """What a family of models takes: pixels a side, and the mean and deviation of its colours."""

    side: int
    mean: tuple[float, float, float]
    deviation: tuple[float, float, float]


_KINDS = (
    _Kind(320, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)),
    _Kind(1024, (0.5, 0.5, 0.5), (1.0, 1.0, 1.0)),
    _Kind(512, (0.5, 0.5, 0.5), (0.5, 0.5, 0.5)),
)


def model_mask(path: Path, rgb: Plane) -> Grey:
    """How surely each pixel belongs to the subject, 0 to 1. Raises UnusableModel."""
    try:
        net = cv2.dnn.readNetFromONNX(str(path))
    except cv2.error as error:
        raise UnusableModel(f"{path.name} cannot be read as an ONNX model") from error
    for kind in _fitting(net.dump()):
        try:
            net.setInput(_prepared(rgb, kind))
            found = np.asarray(net.forward(), np.float32)
        except cv2.error:
            continue
        if found.size == kind.side**2:
            return _spread(found.reshape(kind.side, kind.side), rgb)
    sides = ", ".join(str(kind.side) for kind in sorted(_KINDS, key=lambda kind: kind.side))
    raise UnusableModel(
        f"{path.name} gives no mask for pictures of {sides} pixels a side: "
        "use a model of the U²-Net, MODNet or IS-Net families"
    )


def _fitting(description: str) -> list[_Kind]:
    """The kinds that a model's own description allows: those that name no size take any."""
    declared = re.search(r"<Input>[^\[\n]*\[\S+ x 3 x (\d+) x (\d+)\]", description)
    if declared is None:
        return [*_KINDS[2:], *_KINDS[:2]]
    sides = {int(side) for side in declared.groups()}
    return [kind for kind in _KINDS if sides == {kind.side}]


def _prepared(rgb: Plane, kind: _Kind) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    small = cv2.resize(rgb, (kind.side, kind.side), interpolation=cv2.INTER_AREA)
    mean, deviation = np.array(kind.mean, np.float32), np.array(kind.deviation, np.float32)
    colours = (unit(np.asarray(small, np.uint8)) - mean) / deviation
    return np.ascontiguousarray(colours.transpose(2, 0, 1)[None], np.float32)


def _spread(mask: Grey, rgb: Plane) -> Grey:
    """At the size of the picture, from 0 to 1 whatever range the model uses."""
    low, high = float(mask.min()), float(mask.max())
    if high - low < 1e-3:
        return np.zeros(rgb.shape[:2], np.float32)
    whole = (mask - low) / (high - low)
    size = (rgb.shape[1], rgb.shape[0])
    return np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_CUBIC), np.float32)
