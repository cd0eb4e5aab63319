"""A subject cut out of its background."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..frames import Plane
from .backdrop import Backdrop, backdrop_trimap, find_backdrop
from .matting import (
    STRIP,
    SUBJECT,
    WORKING,
    cleaned,
    crisp,
    law_of,
    sides_of,
    solve_matte,
    trimap_of,
)
from .matting_model import model_mask
from .saliency import saliency
from .source import Grey, Progress, read_source, unit

SEEN = 320
"""Longer side at which the subject is looked for."""

CUT = 480
"""Longer side at which it is cut out roughly."""

_GRABCUT_ROUNDS = 5
_CLEAR = 0.01
"""Share of a picture that is see-through in one that has been cut out already."""


class NoSubject(ValueError):
    """Nothing in a picture stands out from the rest."""


@dataclass(frozen=True)
class Matte:
    """Alpha of shape (h, w), 0 to 1; `is_exact` when the background was plain and known."""

    alpha: Grey
    is_exact: bool


def sized(pixels: NDArray[np.uint8], longest: int) -> Plane:
    """A copy whose longer side is at most `longest`."""
    height, width = pixels.shape[:2]
    scale = min(1.0, longest / max(height, width))
    size = (max(round(width * scale), 1), max(round(height * scale), 1))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def find_matte(rgb: Plane, model: Path | None = None) -> Matte:
    """The subject of a picture of any size; raises NoSubject.

    `model` is an ONNX file that finds it where the background is not plain; raises UnusableModel.
    """
    small = sized(rgb, WORKING)
    backdrop = find_backdrop(small)
    if backdrop is not None:
        return Matte(_enlarged(rgb, small, _from_backdrop(small, backdrop)), True)
    mask = rough_mask(small) if model is None else _model_cut(small, model)
    return Matte(_enlarged(rgb, small, refined(small, mask)), False)


def _from_backdrop(rgb: Plane, backdrop: Backdrop) -> Grey:
    trimap = backdrop_trimap(rgb, backdrop)
    if not (trimap == SUBJECT).any():
        raise NoSubject("it is one plain surface")
    return solve_matte(rgb, trimap)


def _model_cut(rgb: Plane, model: Path) -> Plane:
    mask = (model_mask(model, rgb) > 0.5).astype(np.uint8)
    if not mask.any() or mask.all():
        raise NoSubject("the model found none")
    return mask


def rough_mask(rgb: Plane) -> Plane:
    """1 where the subject is, 0 elsewhere: likely places first, then a cut along edges."""
    small = sized(rgb, CUT)
    likely = np.asarray(
        cv2.resize(saliency(sized(rgb, SEEN)), (small.shape[1], small.shape[0])), np.float32
    )
    mask = tidied(cut(small, seeds_of(likely)), likely)
    size = (rgb.shape[1], rgb.shape[0])
    soft = cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_LINEAR)
    return (soft > 0.5).astype(np.uint8)


def seeds_of(likely: Grey) -> Plane:
    """What GrabCut begins with: sure and probable subject, probable and sure background."""
    level = (np.clip(likely, 0, 1) * 255).astype(np.uint8)
    threshold, _ = cv2.threshold(level, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    middle = float(np.clip(threshold / 255, 0.12, 0.6))
    seeds = np.full(likely.shape, cv2.GC_PR_BGD, np.uint8)
    seeds[likely > 0.8 * middle] = cv2.GC_PR_FGD
    seeds[likely < 0.25 * middle] = cv2.GC_BGD
    seeds[likely > middle + 0.55 * (1 - middle)] = cv2.GC_FGD
    return seeds


def cut(rgb: Plane, seeds: Plane, rounds: int = _GRABCUT_ROUNDS) -> Plane:
    """1 where the subject is, by colours and edges, from what `seeds` say; raises NoSubject."""
    is_subject = (seeds == cv2.GC_FGD) | (seeds == cv2.GC_PR_FGD)
    if not is_subject.any() or is_subject.all():
        raise NoSubject("nothing stands out from the rest")
    cv2.setRNGSeed(1)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(rgb, seeds, (0, 0, 0, 0), *models, rounds, cv2.GC_INIT_WITH_MASK)
    return np.isin(seeds, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)


def tidied(mask: Plane, likely: Grey) -> Plane:
    """Keeps the parts that matter and closes small holes."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    weights = np.bincount(labels.ravel(), likely.ravel(), count)
    weights[0] = 0
    if count < 2 or weights.max() <= 0:
        raise NoSubject("nothing stands out from the rest")
    kept = np.isin(labels, np.nonzero(weights > 0.08 * weights.max())[0]).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(1 - kept)
    small = np.nonzero(stats[:, cv2.CC_STAT_AREA] < 0.004 * mask.size)[0]
    kept[np.isin(labels, small[small > 0])] = 1
    return np.asarray(cv2.medianBlur(kept, 5), np.uint8)


def refined(rgb: Plane, mask: Plane) -> Grey:
    """The matte around the edge of a mask of the same size."""
    reach = max(round(max(mask.shape) / 90), 2)
    return solve_matte(rgb, trimap_of(mask, reach, reach))


def _enlarged(rgb: Plane, small: Plane, alpha: Grey) -> Grey:
    """A matte at the full size; what was sure stays sure."""
    if small.shape == rgb.shape:
        return crisp(alpha)
    size = (rgb.shape[1], rgb.shape[0])
    law = law_of(small, alpha)
    plain = cv2.resize(alpha, size, interpolation=cv2.INTER_LINEAR)
    edge = ((alpha > 0.02) & (alpha < 0.98)).astype(np.uint8)
    near = cv2.resize(cv2.dilate(edge, np.ones((5, 5), np.uint8)), size)
    for top in range(0, size[1], STRIP):
        rows = slice(top, top + STRIP)
        drawn = law(unit(rgb[rows]), top, size[1])
        plain[rows] = np.where(near[rows] > 0, drawn, plain[rows])
    return crisp(np.asarray(plain, np.float32))


def cut_out(rgb: Plane, model: Path | None = None) -> tuple[Plane, bool]:
    """The subject as straight RGBA, and whether its background was known exactly."""
    matte = find_matte(rgb, model)
    small = sized(rgb, WORKING)
    weight = cv2.resize(matte.alpha, (small.shape[1], small.shape[0]), interpolation=cv2.INTER_AREA)
    sides = sides_of(small, np.asarray(weight, np.float32), max(small.shape[:2]) // 12)
    return cleaned(rgb, matte.alpha, sides), matte.is_exact


@dataclass(frozen=True)
class CutPicture:
    """How a picture was cut out: exactly, before a plain backdrop, or already before it came."""

    is_exact: bool
    was_cut_out: bool
    notes: list[str]


def cut_out_picture(
    path: Path, out_png: Path, progress: Progress, model: Path | None = None
) -> CutPicture:
    """Writes a PNG of the same size with alpha.

    Raises UnreadableMedia, NoSubject, UnusableModel.
    """
    source = read_source(path)
    progress(0.1)
    clear = float((source.rgba[..., 3] < 128).mean())
    if clear > _CLEAR:
        rgba, is_exact = source.rgba, True
    else:
        rgba, is_exact = cut_out(source.rgb, model)
        rgba[..., 3] = np.minimum(rgba[..., 3], source.rgba[..., 3])
    progress(0.8)
    Image.fromarray(rgba).save(out_png, "PNG", compress_level=4)
    return CutPicture(is_exact, clear > _CLEAR, source.notes)
