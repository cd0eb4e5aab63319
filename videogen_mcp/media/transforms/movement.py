"""What moves by itself in a film, whatever its camera does."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Plane
from .matting import disc
from .source import Grey

_GRID = 8
_NOTICED = 0.004
"""Movement against the background, in the longer side, that is surely seen."""

_TOO_FAR = 0.045
_LARGEST = 0.65
_SMALLEST = 0.01


def movement(first: Plane, later: Sequence[Plane]) -> Grey | None:
    """How surely each point of `first` belongs to something that moves, 0 to 1.

    The camera's own movement, turn and zoom are taken off. None when nothing clearly moves.
    """
    now = cv2.cvtColor(first, cv2.COLOR_RGB2GRAY)
    flow = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    strongest = np.zeros(now.shape, np.float32)
    still = np.zeros((*now.shape, 2), np.float32)
    for picture in later:
        shift = flow.calc(now, cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), still)
        own = _own(np.array(shift, np.float32))
        if strongest.any() and float(np.quantile(own, 0.98)) > _TOO_FAR * max(now.shape):
            # What moves that far covers and uncovers too much for its outline to be seen.
            break
        strongest = np.maximum(strongest, own)
    noticed = strongest / (_NOTICED * max(now.shape))
    if not _SMALLEST < float((noticed > 1).mean()) < _LARGEST:
        return None
    # Even parts of a body show no movement of their own: what lies between belongs to it.
    reach = max(round(max(now.shape) / 28), 1)
    solid = cv2.morphologyEx(np.clip(noticed, 0, 1), cv2.MORPH_CLOSE, disc(reach))
    return np.asarray(cv2.GaussianBlur(solid, (0, 0), max(now.shape) / 160), np.float32)


def _own(flow: NDArray[np.float32]) -> Grey:
    """How far each point moves against the background."""
    height, width = flow.shape[:2]
    down, right = np.mgrid[0:height, 0:width].astype(np.float32)
    grid = (slice(_GRID // 2, None, _GRID),) * 2
    rim = np.minimum(np.minimum(right, width - 1 - right) / width, down / height)[grid] < 0.16
    start = np.stack([right, down], axis=2)[grid][rim]
    end = start + flow[grid][rim]
    if len(start) < 12:
        return np.zeros((height, width), np.float32)
    cv2.setRNGSeed(1)
    camera, _ = cv2.estimateAffinePartial2D(start, end, ransacReprojThreshold=1.0)
    if camera is None:
        return np.zeros((height, width), np.float32)
    moved_right = camera[0, 0] * right + camera[0, 1] * down + camera[0, 2] - right
    moved_down = camera[1, 0] * right + camera[1, 1] * down + camera[1, 2] - down
    return np.asarray(np.hypot(flow[..., 0] - moved_right, flow[..., 1] - moved_down), np.float32)
