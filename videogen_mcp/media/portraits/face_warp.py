"""Moves the lips, the jaw and the eyelids of a face in a picture.

All is done by bending the picture: below the line between the lips everything goes down with the
jaw, and what opens between is painted as the inside of a mouth. Coordinates are those of the face:
the middle of the lips is (0, 0), the distance between the eyes is 1, the y axis runs down the face.
"""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Plane
from ..presenters.acting import Moment
from ..presenters.mouth import MouthShape
from .face_finding import FoundFace

Grid = NDArray[np.float32]

_HALF_MOUTH = 0.36
_CHIN = 0.62  # below the lips
_NECK = 1.25
_OPENING = 0.0095  # for each px of a drawn mouth's opening, of which the widest has 32
_EYE = 0.31, 0.215  # half width and half height of what an eyelid covers
_LASHES = 0.075  # below the middle of the eye: where the lids meet
_LIDS = {"open": 0.0, "half": 0.55, "closed": 1.0}
_DARK, _TEETH, _TONGUE = (66, 22, 26), (228, 220, 212), (168, 78, 82)


class FaceWarp:
    """Shows the face of a picture (h, w, 3) as it is when it makes a mouth and closes its eyes."""

    def __init__(self, rgb: Plane, face: FoundFace) -> None:
        self.box = _box(face, rgb.shape[1], rgb.shape[0])
        x0, y0, x1, y1 = self.box
        self._pixels = np.ascontiguousarray(rgb[y0:y1, x0:x1])
        self._size, self._angle = face.size, face.angle
        self._x, self._y = _places(face, self.box)
        self._teeth = face.teeth / face.size
        # The lower edge of a smile is bowed: its corners are higher than its middle.
        bow = np.minimum((self._x / _HALF_MOUTH) ** 2, 1)
        self._lip_y = np.asarray(self._y + self._teeth * bow, np.float32)
        self._origin = face.mouth[0] - x0, face.mouth[1] - y0
        eyes = face.eyes if face.has_clear_eyes else ()
        self._lids = [self._lid(*_eye_places(face, eye)) for eye in eyes]
        self._light = float(np.clip(self._pixels.mean() / 150, 0.35, 1.1))
        self._is_grey = bool(np.abs(np.ptp(self._pixels.astype(np.int16), axis=2)).mean() < 4)

    def show(self, moment: Moment) -> Plane:
        """The pixels of `box` at a moment."""
        x, y = self._x.copy(), self._y.copy()
        opening = self._open(moment.mouth, x, y)
        bent = self._taken(x, y)
        for lid in self._lids if moment.eyes != "open" else ():
            lid.close(bent, _LIDS[moment.eyes])
        if opening.max() > 0.012:
            self._paint_inside(bent, opening, moment.mouth)
        return bent

    def _open(self, mouth: MouthShape, x: Grid, y: Grid) -> Grid:
        """Bends the places of the lower face; how far the lower lip is from its place at each x."""
        tall = self._fall(mouth)
        half = _HALF_MOUTH * (0.7 + 0.3 * mouth.wide / 25)
        # A round mouth draws its corners in, a broad one pulls them out.
        near = np.exp(-((x / 0.55) ** 2) - (y / 0.26) ** 2)
        x += np.float32(0.4 * (25 / max(mouth.wide, 14) - 1)) * x * near
        gap = tall * np.maximum(1 - (self._x / half) ** 2, 0) ** 0.7
        jaw = 0.62 * max(tall, 0) * np.exp(-((self._x / 0.85) ** 4))
        down = np.clip(self._lip_y, 0, None)
        chin = _CHIN if tall > 0 else 0.1
        fading = 1 - _smooth((down - chin) / (_NECK - chin))
        fall = (gap + (jaw - gap) * _smooth(down / 0.42)) * fading
        is_below = self._lip_y > np.minimum(gap, 0)
        y -= np.where(is_below, np.minimum(fall, np.maximum(self._lip_y, 0)), 0)
        if not self._teeth:
            # The upper lip gives way a little.
            lift = 0.16 * gap * (1 - _smooth(-self._lip_y / 0.3))
            y += np.where(is_below, 0, np.minimum(lift, np.clip(-self._lip_y, 0, None)))
        return np.asarray(gap, np.float32)

    def _fall(self, mouth: MouthShape) -> float:
        """How far the lower lip goes down; up, over the teeth of a smile, for a closed mouth."""
        if not self._teeth:
            return mouth.tall * _OPENING
        pressed = float(_smooth(np.float32((4 - mouth.corners) / 3)))
        pressed *= 1 - float(_smooth(np.float32(mouth.tall / 9)))
        return 0.85 * mouth.tall * _OPENING - pressed * self._teeth

    def _taken(self, x: Grid, y: Grid) -> Plane:
        cos, sin = math.cos(self._angle) * self._size, math.sin(self._angle) * self._size
        across = x * cos - y * sin + self._origin[0] - 0.5
        down = x * sin + y * cos + self._origin[1] - 0.5
        bent = cv2.remap(
            self._pixels,
            np.asarray(across, np.float32),
            np.asarray(down, np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.asarray(bent, np.uint8)

    def _lid(self, eye_x: float, eye_y: float) -> _Lid:
        """The lid of an eye, in the colour of the skin below it."""
        half, tall = _EYE
        x, y = (self._x - eye_x) / half, (self._y - eye_y) / tall
        below = (np.abs(x) < 0.6) & (y > 1.05) & (y < 1.4)
        skin = np.median(self._pixels[below], axis=0) if below.any() else np.full(3, 128.0)
        cover = 1 - _smooth((np.hypot(x, y) - 0.68) / 0.32)
        bow = _LASHES * (1 - 0.75 * x * x)
        line = np.exp(-(((self._y - eye_y - bow) / 0.018) ** 2)) * (1 - _smooth(np.abs(x) / 0.95))
        return _Lid(cover, np.asarray(line, np.float32), y, np.asarray(skin, np.float32))

    def _paint_inside(self, pixels: Plane, gap: Grid, mouth: MouthShape) -> None:
        """The inside of the mouth between the lips, with teeth and tongue as the shape has them."""
        top, low = (0.0 if self._teeth else -0.16) * gap, gap
        soft = 1.2 / self._size
        inside = np.clip((self._lip_y - top) / soft, 0, 1) * (gap > 0.4 * soft)
        inside *= np.clip((low - self._lip_y) / soft, 0, 1)
        rows, columns = np.any(inside > 0, axis=1), np.any(inside > 0, axis=0)
        if not rows.any():
            return
        part = np.ix_(rows, columns)
        x, y, weight = self._x[part], self._lip_y[part], inside[part].astype(np.float32)[..., None]
        height = np.maximum(low[part] - top[part], 1e-3)
        depth = ((y - top[part]) / height)[..., None]
        colour = np.array(_DARK, np.float32) * (1.15 - 0.5 * depth * (1 - depth) * 4)
        tongue = _ridge(x[..., None], 0.6 * _HALF_MOUTH) * _smooth((depth - 0.58) / 0.2)
        colour += (np.array(_TONGUE, np.float32) - colour) * tongue * min(mouth.tongue / 8, 1) * 0.8
        length = 0.02 + 0.0075 * mouth.upper_teeth
        teeth = 1 - _smooth(((y - top[part])[..., None] - length) / (2.5 * soft))
        teeth *= _ridge(x[..., None], 0.8 * _HALF_MOUTH) * min(mouth.upper_teeth / 3, 1)
        if self._teeth:  # those of the picture are there already
            teeth *= 0
        colour += (np.array(_TEETH, np.float32) - colour) * teeth * 0.92
        colour *= self._light
        if self._is_grey:
            colour = colour.mean(axis=2, keepdims=True) + np.zeros(3, np.float32)
        patch = pixels[part].astype(np.float32)
        pixels[part] = np.clip(patch + (colour - patch) * weight, 0, 255).astype(np.uint8)


class _Lid:
    """An eyelid over a picture: where it covers, the line of its lashes, and its colour."""

    def __init__(self, cover: Grid, line: Grid, y: Grid, skin: NDArray[np.float32]) -> None:
        rows, columns = np.any(cover > 0.01, axis=1), np.any(cover > 0.01, axis=0)
        self._part = np.ix_(rows, columns)
        self._cover, self._line, self._y = (a[self._part] for a in (cover, line, y))
        # The crease above is a little darker than the round of the lid.
        round_ = 1 - 0.12 * np.clip(-self._y, 0, 1)
        self._colour = skin * round_[..., None]

    def close(self, pixels: Plane, closed: float) -> None:
        """Draws the lid down over a share of the eye (0 to 1), with its lashes at its edge."""
        part = pixels[self._part].astype(np.float32)
        # Half closed, only what is above the middle of the pupil is covered.
        shown = self._cover * (1 - _smooth((self._y - (3 * closed - 1.8)) / 0.3))
        part += (self._colour - part) * shown[..., None]
        part *= 1 - (0.7 * self._line * (closed >= 1))[..., None]
        pixels[self._part] = np.clip(part, 0, 255).astype(np.uint8)


def _smooth(share: Any) -> Grid:
    """From 0 to 1 and held there, without corners."""
    held = np.clip(share, 0, 1)
    return np.asarray(held * held * (3 - 2 * held), np.float32)


def _ridge(x: Grid, half: float) -> Grid:
    return np.asarray(1 - _smooth((np.abs(x) - 0.72 * half) / (0.28 * half)), np.float32)


def _box(face: FoundFace, width: int, height: int) -> tuple[int, int, int, int]:
    """The even box around all that moves, within the picture."""
    x, y = face.middle
    reach = face.size
    return (
        max(int(x - 1.15 * reach) // 2 * 2, 0),
        max(int(y - 1.1 * reach) // 2 * 2, 0),
        min(int(x + 1.15 * reach) // 2 * 2, width // 2 * 2),
        min(int(y + 2.0 * reach) // 2 * 2, height // 2 * 2),
    )


def _places(face: FoundFace, box: tuple[int, int, int, int]) -> tuple[Grid, Grid]:
    """Where each pixel of a box is in the coordinates of the face."""
    x0, y0, x1, y1 = box
    x = (np.arange(x0, x1, dtype=np.float32) + 0.5 - face.mouth[0])[None, :] / face.size
    y = (np.arange(y0, y1, dtype=np.float32) + 0.5 - face.mouth[1])[:, None] / face.size
    cos, sin = np.float32(math.cos(face.angle)), np.float32(math.sin(face.angle))
    return np.asarray(cos * x + sin * y), np.asarray(cos * y - sin * x)


def _eye_places(face: FoundFace, eye: tuple[float, float]) -> tuple[float, float]:
    x, y = (eye[0] - face.mouth[0]) / face.size, (eye[1] - face.mouth[1]) / face.size
    cos, sin = math.cos(face.angle), math.sin(face.angle)
    return cos * x + sin * y, cos * y - sin * x
