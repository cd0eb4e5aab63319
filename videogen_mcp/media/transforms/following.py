"""The mattes of a film: each picture is cut with what was known from the one before."""

from __future__ import annotations

from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Plane
from .backdrop import Backdrop, joined_to_border, unmixed
from .boxes import stretched
from .cutout import NoSubject, cut, seeds_of, sized, tidied
from .matting import STRIP, crisp, disc, law_of, sides_of
from .saliency import saliency
from .source import Grey, unit

SEEN = 320
"""Longer side at which the subject is followed."""

FITTED = 560
"""Longer side at which its edge is fitted to the picture."""

_CORE, _REACH = 0.022, 0.05
"""How far, in the longer side, the subject's edge may move within or beyond where it was."""

_CUT = 0.22
"""Mean difference of two pictures, 0 to 1, from which the film has cut to another scene."""

_HELD = 0.45
"""How much of the matte before, moved along, is kept where the movement is sure."""

_SMALLEST = 0.004
_UNLIKELY = 0.12
_SETTLING = 5
"""How often the first cut is cut again around its own edge."""


class Mattes(Protocol):
    """Gives each picture of a film, in order, its alpha at the full size, 0 to 1."""

    def matte(self, rgb: Plane) -> Grey: ...


class Following:
    """Follows a subject by the movement of the picture and by its colours.

    `empty` is the scene without the subject, as seen by a camera that stands still; `moving` what
    moves by itself in the first picture; `outside` is 1 where nothing ever moves.
    """

    def __init__(
        self,
        empty: NDArray[np.float32] | None = None,
        moving: Grey | None = None,
        outside: Grey | None = None,
    ) -> None:
        self._empty, self._moving, self._outside = empty, moving, outside
        self._before: Plane | None = None
        self._matte: Grey | None = None
        self._flow: Any = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)

    def matte(self, rgb: Plane) -> Grey:
        """Raises NoSubject if nothing stands out in the first picture."""
        small = sized(rgb, SEEN)
        if self._before is None or self._matte is None or self._has_cut(small):
            alpha = self._found(small)
        else:
            alpha = self._followed(small, self._before, self._matte)
        self._before, self._matte = small, alpha
        return _fitted(rgb, alpha)

    def _has_cut(self, small: Plane) -> bool:
        before = self._before
        if before is None or before.shape != small.shape:
            return True
        change = np.abs(small.astype(np.int16) - before).mean() / 255
        return bool(change > _CUT)

    def _likely(self, small: Plane) -> Grey:
        likely = saliency(small)
        if self._empty is not None:
            likely = 0.25 * likely + 0.75 * _difference(small, self._empty)
        elif self._moving is not None and self._moving.shape == likely.shape:
            # It is known for the first picture alone, but there it knows best.
            likely, self._moving = (0.3 * likely + 0.7) * self._moving, None
        elif self._outside is not None:
            likely = 0.25 + 0.75 * likely
        if self._outside is not None and self._outside.shape == likely.shape:
            likely = likely * (1 - self._outside)
        return np.asarray(likely, np.float32)

    def _found(self, small: Plane) -> Grey:
        likely = self._likely(small)
        try:
            mask = tidied(cut(small, seeds_of(likely)), likely)
            for _ in range(_SETTLING):
                seeds = _seeds_around(mask.astype(np.float32))
                seeds[likely < _UNLIKELY] = cv2.GC_BGD
                mask = tidied(cut(small, seeds, rounds=1), likely)
        except NoSubject:
            if self._before is None:
                raise
            return np.zeros(small.shape[:2], np.float32)
        return np.asarray(cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 0.8), np.float32)

    def _followed(self, small: Plane, before: Plane, matte: Grey) -> Grey:
        moved, sure = _moved(self._flow, small, before, matte)
        seeds = _seeds_around(moved)
        if self._empty is not None:
            _heed(seeds, _difference(small, self._empty))
        if not ((seeds == cv2.GC_PR_FGD) | (seeds == cv2.GC_FGD)).any():
            return self._found(small)
        try:
            mask = tidied(cut(small, seeds, rounds=1), moved + 0.05)
        except NoSubject:
            return moved
        fresh = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 0.8)
        if mask.mean() < _SMALLEST:
            return self._found(small)
        held = _HELD * sure
        return np.asarray(fresh * (1 - held) + moved * held, np.float32)


def _moved(estimator: Any, small: Plane, last: Plane, matte: Grey) -> tuple[Grey, Grey]:
    """The matte before where its points are now, and where that is sure, 0 to 1."""
    before = cv2.cvtColor(last, cv2.COLOR_RGB2GRAY)
    now = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    back = estimator.calc(now, before, None)
    down, right = np.mgrid[0 : now.shape[0], 0 : now.shape[1]].astype(np.float32)
    places = right + back[..., 0], down + back[..., 1]
    moved = cv2.remap(matte, *places, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    same = cv2.remap(before, *places, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    fault = np.abs(same.astype(np.float32) - now) / 255
    sure = np.exp(-((cv2.blur(fault, (5, 5)) / 0.05) ** 2))
    return np.asarray(moved, np.float32), np.asarray(sure, np.float32)


def _seeds_around(moved: Grey) -> Plane:
    longest = max(moved.shape)
    inside = (moved > 0.5).astype(np.uint8)
    core = cv2.erode(inside, disc(max(round(longest * _CORE), 1)), borderValue=1)
    near = cv2.dilate(inside, disc(max(round(longest * _REACH), 1)))
    seeds = np.full(moved.shape, cv2.GC_BGD, np.uint8)
    seeds[near > 0] = cv2.GC_PR_BGD
    seeds[inside > 0] = cv2.GC_PR_FGD
    seeds[core > 0] = cv2.GC_FGD
    return seeds


def _heed(seeds: Plane, differs: Grey) -> None:
    """What is as in the empty scene is background, and what is not belongs to the subject."""
    seeds[(differs > 0.7) & (seeds != cv2.GC_FGD)] = cv2.GC_PR_FGD
    seeds[(differs < 0.12) & (seeds != cv2.GC_FGD)] = cv2.GC_BGD
    seeds[(differs < 0.12) & (seeds == cv2.GC_FGD)] = cv2.GC_PR_FGD


def _difference(small: Plane, empty: NDArray[np.float32]) -> Grey:
    """How much a picture differs from the empty scene, 0 to 1."""
    soft = cv2.GaussianBlur(unit(small), (0, 0), 1.2)
    gap = np.linalg.norm(soft - cv2.GaussianBlur(empty, (0, 0), 1.2), axis=2)
    return np.asarray(np.clip((gap - 0.05) / 0.18, 0, 1), np.float32)


def _fitted(rgb: Plane, alpha: Grey) -> Grey:
    """A matte at the full size, its rim fitted to the edges of the picture."""
    fitting = sized(rgb, FITTED)
    size = (fitting.shape[1], fitting.shape[0])
    rough = np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_CUBIC), np.float32)
    law = law_of(fitting, np.clip(rough, 0, 1), max(round(max(size) / 110), 2))
    height, width = rgb.shape[:2]
    whole = np.empty((height, width), np.float32)
    for top in range(0, height, STRIP):
        part = unit(rgb[top : top + STRIP])
        whole[top : top + STRIP] = law(part, top, height)
    # Beyond the reach of the rim nothing is left to the colours.
    near = np.asarray(cv2.blur(rough, (15, 15)), np.float32)
    limit = stretched(near, width, height, 0, height)
    whole[limit > 0.985], whole[limit < 0.015] = 1.0, 0.0
    return crisp(whole, 0.12, 0.88)


class Keying:
    """A subject in front of a plain backdrop that does not change."""

    def __init__(self, backdrop: Backdrop, height: int, width: int) -> None:
        self._backdrop = backdrop
        self._plain = backdrop.colours(height, width)
        self._near = max(0.05, 3.5 * backdrop.error)
        self._far = max(0.2, 3 * self._near)

    def matte(self, rgb: Plane) -> Grey:
        image = unit(rgb)
        gap = np.linalg.norm(image - self._plain, axis=2)
        rough = np.clip((gap - self._near) / (self._far - self._near), 0, 1)
        if not self._backdrop.is_screen:
            rough = np.maximum(rough, self._inside(gap))
        rough = np.asarray(cv2.medianBlur(rough.astype(np.float32), 3), np.float32)
        return self._unmixed(rgb, rough)

    def _inside(self, gap: Grey) -> Grey:
        """What cannot be reached from the border through backdrop: no hole, but a white shirt."""
        small = sized((np.clip(gap * 4, 0, 1) * 255).astype(np.uint8), FITTED)
        outside = joined_to_border((small < self._near * 4 * 255).astype(np.uint8))
        within = 1 - cv2.dilate(outside, disc(3))
        size = (gap.shape[1], gap.shape[0])
        return np.asarray(cv2.resize(within.astype(np.float32), size), np.float32)

    def _unmixed(self, rgb: Plane, rough: Grey) -> Grey:
        """At the rim, the share of the subject's colour in the mixture with the backdrop."""
        small = sized(rgb, FITTED)
        size = (small.shape[1], small.shape[0])
        weight = np.asarray(cv2.resize(rough, size, interpolation=cv2.INTER_AREA), np.float32)
        sides = sides_of(small, weight, max(size) // 16)
        height, width = rough.shape
        near = stretched(sides.subject, width, height, 0, height)
        share = unmixed(rgb, self._plain, near)
        rim = cv2.dilate(((rough > 0.01) & (rough < 0.99)).astype(np.uint8), disc(1)) > 0
        return crisp(np.where(rim, share, rough).astype(np.float32), 0.05, 0.95)


def despilled(rgba: Plane, backdrop: Backdrop) -> Plane:
    """Takes the light of a screen off the rim of the subject."""
    if not backdrop.is_screen:
        return rgba
    channel = int(np.argmax(backdrop.colours(1, 1)[0, 0]))
    others = [index for index in range(3) if index != channel]
    reach = max(round(max(rgba.shape[:2]) / 60), 2)
    rim = cv2.erode(rgba[..., 3], np.ones((reach, reach), np.uint8)) < 250
    limit = rgba[..., others].max(axis=2)
    cleaned = np.where(rim, np.minimum(rgba[..., channel], limit), rgba[..., channel])
    out = rgba.copy()
    out[..., channel] = cleaned
    return out
