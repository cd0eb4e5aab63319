"""Twice the size, sharper than interpolation: a picture teaches its own enlargement.

Shrunk to half, the picture is a lesson with a known answer: for every direction and strength of
edge, which small filter gives back the details that interpolation loses (as in RAISR, Romano et
al., 2016, but learned from the picture itself and from a drawn primer, so that nothing is shipped).
What is learned is applied to the picture; the result, shrunk again, must be the picture; and no
pixel may leave the range of its neighbours by more than a little, so that edges get no halos.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache, partial

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .primer import primer
from .source import Grey

FACTOR = 2
SIDE = 5
"""Pixels along a side of the neighbourhood that a filter sees."""

_ANGLES, _STRENGTHS, _COHERENCES = 12, (0.006, 0.02, 0.06), (0.3, 0.6)
_BUCKETS = _ANGLES * (len(_STRENGTHS) + 1) * (len(_COHERENCES) + 1)
_MOST_SAMPLES = 40_000
_PRIMER_WEIGHT = 0.3
_RIDGE = 2.0
_OVERSHOOT = 0.15
"""Share of the local contrast by which a pixel may pass its neighbours."""

STRIP = 192
"""Rows that are enlarged at a time, so that a large picture needs little memory."""

_OVERLAP = 8
_MARGIN = SIDE // 2
_PHASES = FACTOR * FACTOR

_Filters = NDArray[np.float32]


@dataclass(frozen=True)
class Lesson:
    """The filters, of shape (buckets, SIDE², phases): corrections to an interpolated picture."""

    filters: _Filters


def interpolated(values: NDArray[np.float32]) -> NDArray[np.float32]:
    size = (values.shape[1] * FACTOR, values.shape[0] * FACTOR)
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_LANCZOS4), np.float32)


def _halved(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Half the size, each pixel the light of four, as in a camera."""
    size = (values.shape[1] // FACTOR, values.shape[0] // FACTOR)
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA), np.float32)


def _resampled(values: Grey, method: Image.Resampling) -> Grey:
    size = (values.shape[1] // FACTOR, values.shape[0] // FACTOR)
    return np.asarray(Image.fromarray(values).resize(size, method), np.float32)


_SHRINKINGS: tuple[Callable[[Grey], Grey], ...] = (
    _halved,
    partial(_resampled, method=Image.Resampling.BICUBIC),
    partial(_resampled, method=Image.Resampling.LANCZOS),
)
"""Nobody says how a picture was shrunk before it came here: the filters are to suit them all."""


@dataclass
class Teaching:
    """The sums of least squares: what was seen, and what was missing beside it."""

    squares: NDArray[np.float64] = field(
        default_factory=lambda: np.zeros((_BUCKETS, SIDE * SIDE, SIDE * SIDE))
    )
    products: NDArray[np.float64] = field(
        default_factory=lambda: np.zeros((_BUCKETS, SIDE * SIDE, _PHASES))
    )

    def study(self, picture: Grey) -> None:
        """Adds a picture of brightness, 0 to 1; one without edges teaches nothing."""
        height, width = (side - side % (2 * FACTOR) for side in picture.shape)
        if min(height, width) < 4 * SIDE:
            return
        for turned in _turns(picture[:height, :width]):
            whole = np.ascontiguousarray(turned)
            for shrink in _SHRINKINGS:
                self._compare(whole, shrink(whole))

    def _compare(self, whole: Grey, small: Grey) -> None:
        missing = _phases(whole - interpolated(small)).reshape(-1, _PHASES)
        found = _edges(small)
        # The same pixels every time, so that the same picture is always enlarged alike.
        step = max(1, len(found.places) // _MOST_SAMPLES)
        places, buckets = found.places[::step], found.buckets[::step]
        seen = _neighbourhoods(small, places)
        for bucket, rows in _grouped(buckets):
            self.squares[bucket] += seen[rows].T @ seen[rows]
            self.products[bucket] += seen[rows].T @ missing[places[rows]]

    def lesson(self) -> Lesson:
        ridge = _RIDGE * np.eye(SIDE * SIDE)
        return Lesson(np.linalg.solve(self.squares + ridge, self.products).astype(np.float32))


def learn(pictures: Iterable[Grey]) -> Lesson:
    """Learns from the primer, and more from pictures of brightness, 0 to 1."""
    known = _primer_teaching()
    teaching = Teaching(known.squares * _PRIMER_WEIGHT, known.products * _PRIMER_WEIGHT)
    for picture in pictures:
        teaching.study(picture)
    return teaching.lesson()


@cache
def _primer_teaching() -> Teaching:
    teaching = Teaching()
    drawing = primer()
    teaching.study(drawing)
    teaching.study(drawing[:, ::-1])
    return teaching


def _turns(picture: Grey) -> list[Grey]:
    """The picture and its reflections: an edge is an edge whichever way it lies."""
    across = np.ascontiguousarray(picture.T)
    return [picture, picture[::-1, ::-1], across, across[::-1, ::-1]]


def enlarge(picture: Grey, lesson: Lesson) -> Grey:
    """Brightness at twice the size, 0 to 1."""
    rows, columns = picture.shape
    out = np.empty((rows * FACTOR, columns * FACTOR), np.float32)
    for top in range(0, rows, STRIP):
        end = min(top + STRIP, rows)
        first, last = max(top - _OVERLAP, 0), min(end + _OVERLAP, rows)
        large = _enlarged(picture[first:last], lesson)
        shown = large[(top - first) * FACTOR : (end - first) * FACTOR]
        out[top * FACTOR : end * FACTOR] = shown
    return out


def _enlarged(picture: Grey, lesson: Lesson) -> Grey:
    large = interpolated(picture)
    found = _edges(picture)
    if len(found.places):
        details = np.zeros((picture.size, _PHASES), np.float32)
        seen = _neighbourhoods(picture, found.places)
        for bucket, rows in _grouped(found.buckets):
            details[found.places[rows]] = seen[rows] @ lesson.filters[bucket]
        large += _interleaved(details, picture.shape)
    large += interpolated(picture - _halved(large))
    return _within_reach(large, picture)


def _within_reach(large: Grey, picture: Grey) -> Grey:
    """Holds every pixel near the range of the small pixels around it."""
    around = np.ones((3, 3), np.uint8)
    low, high = cv2.erode(picture, around), cv2.dilate(picture, around)
    slack = _OVERSHOOT * (high - low) + 0.004
    size = (large.shape[1], large.shape[0])
    floor = cv2.resize(low - slack, size, interpolation=cv2.INTER_NEAREST)
    ceiling = cv2.resize(high + slack, size, interpolation=cv2.INTER_NEAREST)
    return np.clip(large, np.maximum(floor, 0), np.minimum(ceiling, 1))


@dataclass(frozen=True)
class _Edges:
    """Flat places of the pixels that are not plain, and what kind of edge each is."""

    places: NDArray[np.int64]
    buckets: NDArray[np.int64]


def _edges(picture: Grey) -> _Edges:
    right = cv2.Sobel(picture, cv2.CV_32F, 1, 0, scale=0.125)
    down = cv2.Sobel(picture, cv2.CV_32F, 0, 1, scale=0.125)
    tensor = [cv2.GaussianBlur(v, (0, 0), 1.0) for v in (right * right, right * down, down * down)]
    xx, xy, yy = tensor
    root = np.sqrt((xx - yy) ** 2 + 4 * xy * xy)
    larger = np.sqrt(np.maximum((xx + yy + root) / 2, 0))
    smaller = np.sqrt(np.maximum((xx + yy - root) / 2, 0))
    places = np.nonzero(larger.ravel() > _STRENGTHS[0])[0]
    strong, weak = larger.ravel()[places], smaller.ravel()[places]
    angle = np.arctan2(2 * xy.ravel()[places], (xx - yy).ravel()[places]) / (2 * np.pi) + 0.5
    turn = np.minimum((angle * _ANGLES).astype(np.int64), _ANGLES - 1)
    strength = np.digitize(strong, _STRENGTHS)
    coherence = np.digitize((strong - weak) / (strong + weak + 1e-6), _COHERENCES)
    levels = len(_COHERENCES) + 1
    return _Edges(places, (turn * (len(_STRENGTHS) + 1) + strength) * levels + coherence)


def _neighbourhoods(picture: Grey, places: NDArray[np.int64]) -> NDArray[np.float32]:
    """The SIDE² pixels around each place, less the middle one: brightness itself says nothing."""
    padded = cv2.copyMakeBorder(
        picture, _MARGIN, _MARGIN, _MARGIN, _MARGIN, cv2.BORDER_REFLECT_101
    ).ravel()
    stride = picture.shape[1] + 2 * _MARGIN
    down, right = np.divmod(places, picture.shape[1])
    corner = down * stride + right
    offsets = (np.arange(SIDE)[:, None] * stride + np.arange(SIDE)).ravel()
    seen = padded[corner[:, None] + offsets]
    return np.asarray(seen - seen[:, [offsets.size // 2]], np.float32)


def _grouped(buckets: NDArray[np.int64]) -> Iterable[tuple[int, NDArray[np.int64]]]:
    order = np.argsort(buckets, kind="stable")
    known, starts = np.unique(buckets[order], return_index=True)
    ends = [*starts[1:].tolist(), len(order)]
    return [
        (bucket, order[start:end])
        for bucket, start, end in zip(
            known.tolist(), starts.tolist(), ends[: len(known)], strict=True
        )
    ]


def _phases(large: Grey) -> NDArray[np.float32]:
    """The four pixels that lie in each small one, of shape (h, w, 4)."""
    return np.stack([large[0::2, 0::2], large[0::2, 1::2], large[1::2, 0::2], large[1::2, 1::2]], 2)


def _interleaved(details: NDArray[np.float32], shape: tuple[int, ...]) -> Grey:
    rows, columns = shape
    cells = details.reshape(rows, columns, FACTOR, FACTOR)
    return np.ascontiguousarray(cells.transpose(0, 2, 1, 3)).reshape(rows * 2, columns * 2)
