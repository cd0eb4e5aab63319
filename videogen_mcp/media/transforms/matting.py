"""From a rough mask to how much each pixel belongs to the subject, down to hair.

Closed-form matting (Levin et al., 2008) without its huge matrix: the matting Laplacian of a
window is a difference of two box filters (He et al., 2010), and conjugate gradients need no more.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ..frames import Plane
from .boxes import Colours, ColourWindows, Linear, box, stretched
from .source import Grey, unit

WORKING = 900
"""Longer side at which mattes are solved; a linear law carries them to the full size."""

BACKGROUND, UNKNOWN, SUBJECT = 0, 128, 255
STRIP = 512
"""Rows that are worked on at a time, so that a large picture needs little memory."""

_EPSILON = 1e-5
_TRUST = 40.0
_ROUNDS = 60
_TOLERANCE = 2e-4


def trimap_of(mask: Plane, inner: int, outer: int) -> Plane:
    """What is surely subject, surely background, or to be found out around the mask's edge."""
    trimap = np.full(mask.shape, UNKNOWN, np.uint8)
    # The rim of the picture is no rim of the subject.
    trimap[cv2.erode(mask, disc(inner), borderValue=1) > 0] = SUBJECT
    trimap[cv2.dilate(mask, disc(outer)) == 0] = BACKGROUND
    return trimap


def disc(radius: int) -> Plane:
    """The pixels within a radius, as a structuring element."""
    side = 2 * radius + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)


def solve_matte(rgb: Plane, trimap: Plane, radius: int = 1) -> Grey:
    """The alpha, 0 to 1, that is most alike where colours are, and keeps what is sure."""
    if not (trimap == UNKNOWN).any():
        return unit(trimap)
    windows = ColourWindows(unit(rgb), radius, _EPSILON)
    wanted = (trimap == SUBJECT).astype(np.float32)
    trust = np.where(trimap == UNKNOWN, 0.0, _TRUST).astype(np.float32)
    start = unit(trimap)
    alpha = _conjugate_gradients(windows, trust, trust * wanted, start)
    alpha[trimap == SUBJECT], alpha[trimap == BACKGROUND] = 1.0, 0.0
    return np.clip(alpha, 0, 1)


def _laplacian(windows: ColourWindows, alpha: Grey) -> Grey:
    return alpha - windows.smooth(alpha)


def _conjugate_gradients(windows: ColourWindows, trust: Grey, wanted: Grey, start: Grey) -> Grey:
    alpha: Grey = start.copy()
    rest = wanted - (_laplacian(windows, alpha) + trust * alpha)
    scale = 1 / (trust + 0.6)
    better = scale * rest
    towards: Grey = better.astype(np.float32)
    energy = float(np.vdot(rest, better))
    enough = _TOLERANCE * max(energy, 1e-9)
    for _ in range(_ROUNDS):
        if energy < enough:
            break
        change = _laplacian(windows, towards) + trust * towards
        step = energy / max(float(np.vdot(towards, change)), 1e-12)
        alpha += np.float32(step) * towards
        rest -= np.float32(step) * change
        better = scale * rest
        energy, before = float(np.vdot(rest, better)), energy
        towards = better + np.float32(energy / max(before, 1e-12)) * towards
    return alpha


def law_of(rgb: Plane, alpha: Grey, radius: int = 2) -> Linear:
    """How `alpha` follows from colours around each place, for use at another size."""
    return ColourWindows(unit(rgb), radius, 1e-4).fit(alpha)


def crisp(alpha: Grey, low: float = 0.04, high: float = 0.96) -> Grey:
    """Takes away the veil over background and the holes in the subject that mattes have."""
    return np.asarray(np.clip((alpha - low) / (high - low), 0, 1), np.float32)


@dataclass(frozen=True)
class Sides:
    """The colours of the subject and of what lies behind, each also where only the other shows."""

    subject: Colours
    behind: Colours


def sides_of(rgb: Plane, alpha: Grey, radius: int) -> Sides:
    """Blur fusion (Forte, 2021): first estimates from wide windows, then from narrow ones."""
    image = unit(rgb)
    weight = alpha[..., None]
    subject = behind = image
    for size in (radius, max(radius // 8, 2)):
        covered = np.maximum(box(alpha, size), 1e-4)[..., None]
        open_ = np.maximum(box(1 - alpha, size), 1e-4)[..., None]
        near = box(subject * weight, size) / covered
        far = box(behind * (1 - weight), size) / open_
        fault = image - weight * near - (1 - weight) * far
        subject = np.clip(near + weight * fault, 0, 1)
        behind = np.clip(far + (1 - weight) * fault, 0, 1)
    return Sides(subject, behind)


def cleaned(rgb: Plane, alpha: Grey, sides: Sides) -> Plane:
    """Straight RGBA whose edges have the subject's own colours, not those of the background."""
    height, width = alpha.shape
    out = np.empty((height, width, 4), np.uint8)
    for top in range(0, height, STRIP):
        image = unit(rgb[top : top + STRIP])
        weight = alpha[top : top + STRIP, :, None]
        near = stretched(sides.subject, width, height, top, len(image))
        far = stretched(sides.behind, width, height, top, len(image))
        fault = image - weight * near - (1 - weight) * far
        colours = np.where(weight > 0.995, image, np.clip(near + weight * fault, 0, 1))
        out[top : top + STRIP] = np.dstack([colours, weight]) * 255 + 0.5
    return out
