"""Where a face is in a picture, and where in it are the eyes and the mouth.

The face is found by the boosted cascade that comes with scikit-image, asked several times about
the same picture in different lights, since one answer alone misses dark skin and drawings. Eyes
and mouth are then looked for where they are in nearly every face.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Plane

_SIDE = 400
_SMALLEST = 36
_VOTES = 4
_ALIKE = 0.35
_PATCH = 200  # pixels across a face whose features are looked for
_SURE = 15.0  # how dark a pupil is against all that surrounds it
_ASIDE = 17  # of these, from a pupil to the skin or white around it
_Box = tuple[float, float, float]  # left, top, side


@dataclass(frozen=True)
class FoundFace:
    """A frontal face in pixels: its eyes, the line between its lips, and its size.

    `eyes` are the left and the right one as seen; `mouth` is the middle of the upper edge of the
    lower lip; `size` is the distance between the eyes; `angle` is how far the head is tilted
    (radians); `teeth` is how high the teeth are that a smile shows, 0 for a closed mouth.
    Without `has_clear_eyes` the place of the eyes is only likely.
    """

    eyes: tuple[tuple[float, float], tuple[float, float]]
    mouth: tuple[float, float]
    size: float
    angle: float
    teeth: float = 0.0
    has_clear_eyes: bool = True

    @property
    def middle(self) -> tuple[float, float]:
        """Where the nose is."""
        (x0, y0), (x1, y1) = self.eyes
        return (x0 + x1 + self.mouth[0]) / 3, (y0 + y1 + self.mouth[1]) / 3

    def moved(self, dx: float, dy: float, scale: float = 1.0) -> FoundFace:
        """The face in a picture that was scaled and then moved."""
        (x0, y0), (x1, y1) = self.eyes
        eyes = (x0 * scale + dx, y0 * scale + dy), (x1 * scale + dx, y1 * scale + dy)
        mouth = self.mouth[0] * scale + dx, self.mouth[1] * scale + dy
        teeth = self.teeth * scale
        return dataclasses.replace(
            self, eyes=eyes, mouth=mouth, size=self.size * scale, teeth=teeth
        )


def find_face(rgb: Plane) -> FoundFace | None:
    """The most certain face of a picture (h, w, 3), or None."""
    scale = min(1.0, _SIDE / max(rgb.shape[:2]))
    small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    boxes = [box for look in _in_several_lights(np.asarray(small)) for box in _boxes(look)]
    best = _most_agreed(boxes)
    if best is None:
        return None
    left, top, side = (value / scale for value in best)
    return _features(rgb, left, top, side)


@cache
def _cascade() -> Any:
    from skimage.data import lbp_frontal_face_cascade_filename
    from skimage.feature import Cascade

    return Cascade(lbp_frontal_face_cascade_filename())  # type: ignore[no-untyped-call]


def _in_several_lights(rgb: Plane) -> Iterator[tuple[Plane, bool]]:
    """The picture as it is, evened out and brightened; and whether it is mirrored."""
    grey = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)
    even = np.asarray(cv2.createCLAHE(3, (6, 6)).apply(grey), np.uint8)
    soft = np.asarray(cv2.GaussianBlur(even, (0, 0), 1.5), np.uint8)
    bright = np.asarray(255 * (grey / 255) ** 0.5, np.uint8)
    brighter = np.asarray(255 * (grey / 255) ** 0.35, np.uint8)
    for look in (grey, even, soft, bright, brighter, np.ascontiguousarray(rgb[..., 0])):
        yield look, False
    for look in (grey, even, soft):
        yield np.ascontiguousarray(look[:, ::-1]), True


def _boxes(look: tuple[Plane, bool]) -> Iterator[_Box]:
    grey, is_mirrored = look
    height, width = grey.shape
    if min(height, width) <= _SMALLEST:
        return
    for found in _cascade().detect_multi_scale(
        img=np.dstack([grey] * 3),
        scale_factor=1.1,
        step_ratio=1,
        min_size=(_SMALLEST, _SMALLEST),
        max_size=(min(height, width),) * 2,
    ):
        side = float(found["width"])
        left = width - found["c"] - side if is_mirrored else found["c"]
        yield float(left), float(found["r"]), side


def _most_agreed(boxes: Sequence[_Box]) -> _Box | None:
    """The middle of the largest group of boxes that mean the same face."""
    groups = [[box for box in boxes if _overlap(box, centre) > _ALIKE] for centre in boxes]
    groups = [group for group in groups if len(group) >= _VOTES]
    if not groups:
        return None
    # Of two faces that are equally certain the larger one is meant.
    best = max(groups, key=lambda group: (len(group), sum(box[2] for box in group)))
    left, top, side = (float(value) for value in np.median(np.array(best), axis=0))
    return left, top, side


def _overlap(first: _Box, second: _Box) -> float:
    across = min(first[0] + first[2], second[0] + second[2]) - max(first[0], second[0])
    down = min(first[1] + first[2], second[1] + second[2]) - max(first[1], second[1])
    shared = max(across, 0) * max(down, 0)
    return shared / (first[2] ** 2 + second[2] ** 2 - shared)


def _features(rgb: Plane, left: float, top: float, side: float) -> FoundFace:
    scale = _PATCH / side
    matrix = np.array([[scale, 0, -left * scale], [0, scale, -top * scale]])
    size = (_PATCH, int(_PATCH * 1.15))
    face = cv2.warpAffine(rgb, matrix, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    grey = cv2.cvtColor(face, cv2.COLOR_RGB2GRAY)
    dark = np.asarray(cv2.createCLAHE(2, (4, 4)).apply(grey), np.float32)
    eyes = _eyes(dark)
    mouth = _mouth(np.asarray(face, np.uint8), dark, eyes)
    (x0, y0), (x1, y1) = eyes
    apart, tilt = float(np.hypot(x1 - x0, y1 - y0)), float(np.arctan2(y1 - y0, x1 - x0))
    mouth, teeth = _with_teeth(np.asarray(face, np.uint8), mouth, eyes)
    blobs = _pupils(dark)
    sure = min(blobs[int(y), int(x)] for x, y in eyes) > _SURE
    found = FoundFace(eyes, mouth, apart, tilt, teeth, has_clear_eyes=bool(sure))
    return found.moved(left, top, side / _PATCH)


def _blobs(values: NDArray[np.float32], small: float, large: float) -> NDArray[np.float32]:
    """High where something dark of about the size `small` is surrounded by something brighter."""
    near = cv2.GaussianBlur(values, (0, 0), small)
    return np.asarray(cv2.GaussianBlur(values, (0, 0), large) - near, np.float32)


def _pupils(dark: NDArray[np.float32]) -> NDArray[np.float32]:
    """High where something is darker than what is on all four sides of it: no brow, no hairline."""
    near = cv2.GaussianBlur(dark, (0, 0), 4)
    around = np.pad(near, _ASIDE, mode="edge")
    rows, columns = near.shape

    def seen(down: int, across: int) -> NDArray[np.float32]:
        top, left = _ASIDE + down, _ASIDE + across
        return np.asarray(around[top : top + rows, left : left + columns], np.float32)

    beside = np.minimum(seen(0, -_ASIDE), seen(0, _ASIDE))
    above = np.minimum(seen(-_ASIDE, 0), seen(_ASIDE, 0))
    return np.asarray(np.clip(np.minimum(beside, above) - near, -8, None), np.float32)


def _eyes(dark: NDArray[np.float32]) -> tuple[tuple[float, float], tuple[float, float]]:
    """The two dark places, level and as far apart as eyes are, that fit best."""
    pupils = _pupils(dark)
    blobs = np.minimum(pupils, 30)
    best, score = ((62.0, 78.0), (138.0, 78.0)), -np.inf
    for middle in range(88, 114, 3):
        for half in range(27, 48, 3):
            prior = ((middle - 100) / 14) ** 2 + ((half - 36) / 8) ** 2
            left, right = blobs[58:106, middle - half], blobs[58:106, middle + half]
            for tilt in (-9, -6, -3, 0, 3, 6, 9):
                rows = np.arange(10, 38)
                fit = left[rows] + right[rows + tilt] - ((rows + 58 - 76) / 12) ** 2
                fit = fit - 2 * prior - abs(tilt) / 3
                row = int(rows[np.argmax(fit)])
                if fit.max() > score:
                    score = float(fit.max())
                    best = (
                        (float(middle - half), float(row + 58)),
                        (float(middle + half), float(row + 58 + tilt)),
                    )
    return _settled(pupils, best[0]), _settled(pupils, best[1])


def _settled(blobs: NDArray[np.float32], eye: tuple[float, float]) -> tuple[float, float]:
    """The pupil nearest to where an eye was found: each of the two has a place of its own."""
    x, y = int(eye[0]), int(eye[1])
    rows, columns = np.mgrid[y - 14 : y + 15, x - 11 : x + 12]
    away = ((columns - x) / 11) ** 2 + ((rows - y) / 14) ** 2
    fit = blobs[y - 14 : y + 15, x - 11 : x + 12] - 16 * away
    row, column = np.unravel_index(int(np.argmax(fit)), fit.shape)
    return float(x - 11 + column), float(y - 14 + row)


def _mouth(
    face: Plane, dark: NDArray[np.float32], eyes: tuple[tuple[float, float], tuple[float, float]]
) -> tuple[float, float]:
    """The dark or red line below the nose, at right angles to the eyes."""
    (x0, y0), (x1, y1) = eyes
    apart = float(np.hypot(x1 - x0, y1 - y0))
    red = np.asarray(cv2.cvtColor(face, cv2.COLOR_RGB2LAB)[..., 1], np.float32)
    line = cv2.GaussianBlur(dark, (0, 0), sigmaX=8, sigmaY=10)
    line = np.asarray(line - cv2.GaussianBlur(dark, (0, 0), sigmaX=8, sigmaY=2.5))
    redness = -_blobs(red, 8, 24)
    best, score = 1.08, -np.inf
    for down in np.arange(0.78, 1.42, 0.02):
        # A tilted head has its mouth to the side of the middle between the eyes.
        x = (x0 + x1) / 2 - (y1 - y0) * down
        y = (y0 + y1) / 2 + (x1 - x0) * down
        row, reach = round(y), int(apart * 0.26)
        if not 0 <= row < len(line):
            continue
        columns = slice(max(int(x) - reach, 0), int(x) + reach + 1)
        fit = 0.7 * line[row, columns].mean() + 2.4 * redness[row, columns].mean()
        fit -= 26 * (down - 1.06) ** 2 / 0.06
        if fit > score:
            best, score = float(down), float(fit)
    return (x0 + x1) / 2 - (y1 - y0) * best, (y0 + y1) / 2 + (x1 - x0) * best


def _with_teeth(
    face: Plane,
    mouth: tuple[float, float],
    eyes: tuple[tuple[float, float], tuple[float, float]],
) -> tuple[tuple[float, float], float]:
    """Where the lower lip begins, and how high the teeth above it are, if a smile shows any."""
    (x0, y0), (x1, y1) = eyes
    apart, level = x1 - x0, (y0 + y1) / 2
    reach = int(apart * 0.12)
    columns = slice(max(int(mouth[0]) - reach, 0), int(mouth[0]) + reach + 1)
    hsv = cv2.cvtColor(face, cv2.COLOR_RGB2HSV).astype(np.float32)
    cheeks = hsv[int(level + 0.45 * apart) : int(level + 0.75 * apart), int(x0) : int(x1)]
    saturation, value = np.median(cheeks[..., 1]), np.median(cheeks[..., 2])
    if saturation < 24:  # a picture without colours does not tell teeth from skin
        return mouth, 0.0
    first, last = int(level + 0.8 * apart), min(int(level + 1.45 * apart), len(hsv))
    profile = np.median(hsv[first:last, columns], axis=1)
    is_white = (profile[:, 1] < 0.55 * saturation) & (profile[:, 2] > 0.7 * value)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], is_white.astype(np.int8), [0]])))
    runs = [(int(b - a), int(b)) for a, b in edges.reshape(-1, 2)]
    tall, end = max(runs, default=(0, 0))
    if not 0.04 * apart < tall < 0.4 * apart:
        return mouth, 0.0
    return (mouth[0], float(first + end)), float(tall)
