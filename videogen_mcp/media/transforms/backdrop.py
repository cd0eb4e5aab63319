"""A plain backdrop: one colour, or one that changes slowly, all around the border.

Studio shots, green screens and drawings have one. It is known exactly, so what differs from it
is the subject, down to half covered pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Plane
from .boxes import Colours
from .matting import disc
from .source import Grey, unit

WORKING = 480
_PLAIN_SHARE = 0.72
"""How much of the border must show the backdrop; the rest may be the subject, running out."""

_PLAIN_SIDES = 3
_TOLERANCE = 0.022
"""Root mean square error of colour, 0 to 1, up to which a border is one smooth surface."""

_SCREEN_SATURATION = 0.3
_NEAR, _FAR = 0.045, 0.16
"""Differences of colour: below the first it is backdrop, beyond the second it is not."""


@dataclass(frozen=True)
class Backdrop:
    """A polynomial of second degree in the place for each channel; `error` is its mean fault."""

    weights: NDArray[np.float64]
    error: float

    def colours(self, height: int, width: int) -> Colours:
        """The backdrop as it would be without the subject."""
        down, right = np.mgrid[0:height, 0:width]
        terms = _terms((down + 0.5) / height, (right + 0.5) / width)
        return np.asarray(np.clip(terms @ self.weights, 0, 1), np.float32)

    @property
    def is_screen(self) -> bool:
        """Whether it is of a strong colour, as screens are that are put up to be removed."""
        colour = self.colours(1, 1)[0, 0]
        return bool(colour.max() - colour.min() > _SCREEN_SATURATION)


def find_backdrop(rgb: Plane) -> Backdrop | None:
    """The plain backdrop of a picture, if it has one."""
    small = _shrunk(rgb)
    height, width = small.shape[:2]
    ring = max(round(min(height, width) * 0.02), 1)
    edge = np.zeros((height, width), bool)
    edge[:ring] = edge[-ring:] = edge[:, :ring] = edge[:, -ring:] = True
    down, right = np.nonzero(edge)
    terms = _terms((down + 0.5) / height, (right + 0.5) / width)
    colours = small[edge].astype(np.float64)
    fitted = _robust_fit(terms, colours)
    if fitted is None:
        return None
    weights, kept, error = fitted
    is_plain = error <= _TOLERANCE and kept.mean() >= _PLAIN_SHARE
    sides = (down < ring, right < ring, right >= width - ring, down >= height - ring)
    plain_sides = sum(bool(kept[side].mean() > 0.8) for side in sides)
    return Backdrop(weights, error) if is_plain and plain_sides >= _PLAIN_SIDES else None


def _shrunk(rgb: Plane) -> Colours:
    scale = min(1.0, WORKING / max(rgb.shape[:2]))
    size = (max(round(rgb.shape[1] * scale), 1), max(round(rgb.shape[0] * scale), 1))
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    return unit(np.asarray(small, np.uint8))


def _terms(down: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[np.float64]:
    one = np.ones_like(down)
    return np.stack([one, down, right, down * down, right * right, down * right], axis=-1)


def _robust_fit(
    terms: NDArray[np.float64], colours: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.bool_], float] | None:
    """Least squares over what agrees with the commonest colour, then with the fit itself."""
    kept = np.linalg.norm(colours - np.median(colours, axis=0), axis=1) < 0.2
    weights = np.zeros((6, 3))
    for limit in (0.1, 0.06, 0.05):
        if kept.sum() < 12:
            return None
        # A little ridge, so that a side without backdrop cannot bend the surface.
        inside = terms[kept]
        system = inside.T @ inside + np.diag([0, 1, 1, 1, 1, 1]) * 0.01 * kept.sum()
        weights = np.linalg.solve(system, inside.T @ colours[kept])
        kept = np.linalg.norm(colours - terms @ weights, axis=1) < limit
    if kept.sum() < 12:
        return None
    faults = colours[kept] - terms[kept] @ weights
    return weights, kept, float(np.sqrt((faults**2).mean()))


def backdrop_trimap(rgb: Plane, backdrop: Backdrop) -> Plane:
    """0 for backdrop, 255 for subject, 128 for what may be both.

    Only backdrop that is joined to the border counts, since a white shirt is no hole; save in
    front of a screen, whose colour is nowhere in a subject.
    """
    height, width = rgb.shape[:2]
    plain = backdrop.colours(height, width)
    difference = np.linalg.norm(unit(rgb) - plain, axis=2)
    near = max(_NEAR, 3.5 * backdrop.error)
    far = max(_FAR, 3 * near)
    empty = (difference < near).astype(np.uint8)
    if not backdrop.is_screen:
        empty = joined_to_border(empty)
    reach = max(round(max(height, width) / 500), 1)
    sure = cv2.erode(1 - cv2.dilate(empty, disc(1)), disc(reach), borderValue=1)
    trimap = np.full((height, width), 128, np.uint8)
    trimap[cv2.erode(empty, disc(1), borderValue=1) > 0] = 0
    inside = (sure > 0) if not backdrop.is_screen else (sure > 0) & (difference > far)
    trimap[inside] = 255
    return trimap


def joined_to_border(mask: Plane) -> Plane:
    _, labels = cv2.connectedComponents(mask, connectivity=4)
    lines = (labels[0], labels[-1], labels[:, 0], labels[:, -1])
    outside = np.unique(np.concatenate(lines))
    found = np.isin(labels, outside[outside > 0])
    return np.asarray(found, np.uint8)


def unmixed(rgb: Plane, plain: Colours, foreground: Colours) -> Grey:
    """How much of each pixel is `foreground` rather than the backdrop `plain`."""
    towards = foreground - plain
    length = (towards**2).sum(axis=2)
    share = ((unit(rgb) - plain) * towards).sum(axis=2)
    return np.asarray(np.clip(share / np.maximum(length, 1e-4), 0, 1), np.float32)
