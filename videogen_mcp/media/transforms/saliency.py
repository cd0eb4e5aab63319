"""Where the subject of a picture is likely to be, by what its border looks like.

Robust background detection (Zhu et al., 2014): what is widely joined to the border is background,
what contrasts with that is subject. It works on a few hundred patches of even colour.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Plane
from .source import Grey, unit

PATCHES = 260
_ROUNDS = 6
_COMPACTNESS = 12.0
"""How much a patch prefers to be square over being of one colour."""

_JOINED = 8.0
"""Difference of colour (CIE Lab) at which two neighbours cease to be one surface."""

_NEAR = 0.3
"""Share of the picture over which contrast counts."""

_BOTTOM = 0.35
"""People and things on tables run out of the picture below: that border says less."""

_Values = NDArray[np.float64]


@dataclass(frozen=True)
class _Patches:
    labels: NDArray[np.int32]
    colours: _Values
    places: _Values
    sizes: _Values


def saliency(rgb: Plane) -> Grey:
    """How likely every pixel belongs to the subject, 0 to 1, at the size of `rgb`."""
    lab = cv2.cvtColor(unit(rgb), cv2.COLOR_RGB2LAB)
    patches = _patches(np.asarray(lab, np.float64))
    contrast = np.linalg.norm(patches.colours[:, None] - patches.colours[None], axis=2)
    joined = _neighbours(patches.labels, len(patches.sizes))
    border = _border(patches)
    background = _background(contrast, joined, border)
    values = _settled(patches, contrast, joined, background)
    shown = values[patches.labels].astype(np.float32)
    return np.asarray(cv2.GaussianBlur(shown, (0, 0), max(rgb.shape[:2]) / 160), np.float32)


def _patches(lab: _Values) -> _Patches:
    """Simple linear iterative clustering: each pixel joins one of the nine patches around it."""
    height, width = lab.shape[:2]
    step = max((height * width / PATCHES) ** 0.5, 1.0)
    rows, columns = max(round(height / step), 1), max(round(width / step), 1)
    down, right = np.mgrid[0:height, 0:width]
    cell = (down * rows // height, right * columns // width)
    own = cell[0] * columns + cell[1]
    features = np.dstack([lab, down * (_COMPACTNESS / step), right * (_COMPACTNESS / step)])
    flat = features.reshape(-1, 5)
    centres = _means(own.ravel(), flat, rows * columns)
    labels = own
    for _ in range(_ROUNDS):
        labels = _nearest(features, centres, cell, (rows, columns))
        centres = _means(labels.ravel(), flat, rows * columns)
    used, labels = np.unique(labels, return_inverse=True)
    labels = labels.reshape(height, width).astype(np.int32)
    sizes = np.bincount(labels.ravel()).astype(np.float64)
    scale = step / _COMPACTNESS / max(height, width)
    return _Patches(labels, centres[used, :3], centres[used, 3:] * scale, sizes / sizes.sum())


def _nearest(
    features: _Values, centres: _Values, cell: tuple[NDArray[np.int64], ...], grid: tuple[int, int]
) -> NDArray[np.int64]:
    best = np.full(features.shape[:2], np.inf)
    labels = np.zeros(features.shape[:2], np.int64)
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            row = np.clip(cell[0] + down, 0, grid[0] - 1)
            column = np.clip(cell[1] + right, 0, grid[1] - 1)
            candidate = row * grid[1] + column
            distance = ((features - centres[candidate]) ** 2).sum(axis=2)
            labels = np.where(distance < best, candidate, labels)
            best = np.minimum(best, distance)
    return labels


def _means(labels: NDArray[np.int64], features: _Values, count: int) -> _Values:
    sizes = np.maximum(np.bincount(labels, minlength=count), 1)
    sums = [np.bincount(labels, features[:, axis], count) for axis in range(features.shape[1])]
    return np.stack(sums, axis=1) / sizes[:, None]


def _neighbours(labels: NDArray[np.int32], count: int) -> NDArray[np.bool_]:
    joined = np.zeros((count, count), bool)
    for one, other in ((labels[1:], labels[:-1]), (labels[:, 1:], labels[:, :-1])):
        joined[one, other] = joined[other, one] = True
    np.fill_diagonal(joined, False)
    return joined


def _border(patches: _Patches) -> _Values:
    """How much of the border each patch holds; the sum is that of the lengths of patches."""
    labels, count = patches.labels, len(patches.sizes)
    weight = np.zeros(count)
    for line, value in (
        (labels[0], 1.0),
        (labels[:, 0], 1.0),
        (labels[:, -1], 1.0),
        (labels[-1], _BOTTOM),
    ):
        weight[np.unique(line)] = np.maximum(weight[np.unique(line)], value)
    return weight


def _background(contrast: _Values, joined: NDArray[np.bool_], border: _Values) -> _Values:
    """How likely each patch is background: how much of the border its surface holds."""
    steps = np.where(joined, np.maximum(contrast - 2.0, 0.0), np.inf)
    np.fill_diagonal(steps, 0.0)
    for middle in range(len(steps)):
        np.minimum(steps, steps[:, middle, None] + steps[middle], out=steps)
    surface = np.exp(-(steps**2) / (2 * _JOINED**2))
    area = surface.sum(axis=1)
    held = surface @ border / np.sqrt(area)
    return np.asarray(1 - np.exp(-(held**2) / 2), np.float64)


def _settled(
    patches: _Patches, contrast: _Values, joined: NDArray[np.bool_], background: _Values
) -> _Values:
    """Values that agree with contrast and background, alike where neighbours look alike."""
    apart = np.linalg.norm(patches.places[:, None] - patches.places[None], axis=2)
    near = np.exp(-(apart**2) / (2 * _NEAR**2))
    weights = near * background[None] * patches.sizes[None]
    subject = (contrast * weights).sum(axis=1)
    subject = np.clip((subject - subject.min()) / (np.ptp(subject) + 1e-9), 0, 1)
    subject *= _middle(patches.places) * (1 - background)
    alike = np.where(joined, np.exp(-(contrast**2) / (2 * 10.0**2)) + 0.1, 0.0)
    system = np.diag(alike.sum(axis=1) + 5 * background + subject) - alike
    values = np.linalg.solve(system + 1e-6 * np.eye(len(system)), subject)
    low, high = float(values.min()), float(np.quantile(values, 0.97))
    return np.asarray(np.clip((values - low) / (high - low + 1e-9), 0, 1), np.float64)


def _middle(places: _Values) -> _Values:
    """Photographers put subjects near the middle, and a little below it."""
    low, high = places.min(axis=0), places.max(axis=0)
    offset = (places - low) / np.maximum(high - low, 1e-9) - (0.56, 0.5)
    return np.asarray(np.exp(-((offset / (0.45, 0.36)) ** 2).sum(axis=1)) * 0.75 + 0.25)
