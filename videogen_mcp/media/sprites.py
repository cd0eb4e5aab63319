"""Sprites: pictures with transparency, blended into a frame within their own boxes only.

Coordinates are continuous: pixel (0, 0) covers the square from (0, 0) to (1, 1), so a sprite put at
x = 10 covers exactly the pixels from 10 on, and everything in between is interpolated.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from .frames import BT709, OFFSET, Frame, Plane, Planes, halved, to_bytes
from .sampling import take_plainly, take_sharply

Box = tuple[int, int, int, int]

_PAD = 4


@dataclass(frozen=True)
class Sprite:
    """A picture to blend: premultiplied planes, and what is left of the ground beneath them.

    `left` and `top` say where its first pixel lies relative to the picture it was made from: fully
    transparent margins are cut off, and a few empty pixels kept for interpolation.
    """

    planes: Planes
    ground: Plane
    ground_chroma: Plane
    left: int
    top: int

    @property
    def width(self) -> int:
        return int(self.ground.shape[1])

    @property
    def height(self) -> int:
        return int(self.ground.shape[0])


def _ink_box(alpha: Plane) -> Box:
    rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
    if not len(rows):
        return 0, 0, 1, 1
    # Even edges, so that half-resolution chroma starts on a whole sample.
    return int(columns[0]) & ~1, int(rows[0]) & ~1, int(columns[-1]) + 1, int(rows[-1]) + 1


def sprite_from_rgba(rgba: Plane, *, premultiplied: bool = False, trim: bool = True) -> Sprite:
    """Makes a sprite of an RGBA picture (h, w, 4); `trim` cuts transparent margins off."""
    height, width = rgba.shape[:2]
    x0, y0, x1, y1 = _ink_box(rgba[..., 3]) if trim else (0, 0, width, height)
    ink = rgba[y0:y1, x0:x1]
    bottom, right = _PAD + ink.shape[0] % 2, _PAD + ink.shape[1] % 2
    ink = np.asarray(
        cv2.copyMakeBorder(ink, _PAD, bottom, _PAD, right, cv2.BORDER_CONSTANT), np.uint8
    )
    alpha = np.asarray(ink[..., 3] / 255, np.float32)
    rgb = ink[..., :3].astype(np.float32)
    if not premultiplied:
        rgb *= alpha[..., None]
    yuv = np.asarray(cv2.transform(rgb, BT709) + alpha[..., None] * OFFSET, np.float32)
    chroma = [to_bytes(halved(np.ascontiguousarray(yuv[..., i]))) for i in (1, 2)]
    return Sprite(
        Planes(to_bytes(yuv[..., 0]), chroma[0], chroma[1]),
        to_bytes(255 - 255 * alpha),
        to_bytes(255 - 255 * halved(alpha)),
        x0 - _PAD,
        y0 - _PAD,
    )


def _invert(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(cv2.invertAffineTransform(matrix), np.float64)


def _bounds(matrix: NDArray[np.float64], width: int, height: int) -> tuple[float, ...]:
    corners = np.array([[0, width, 0, width], [0, 0, height, height], [1, 1, 1, 1]])
    xs, ys = matrix @ corners
    return xs.min(), ys.min(), xs.max(), ys.max()


class Painter:
    """Blends sprites into the planes of one frame, within their own boxes only."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._scratch = np.empty((2, frame.width * frame.height), np.uint8)

    def _cells(self, sprite: Sprite) -> list[tuple[Plane, Plane, Plane, int]]:
        target, source = self._frame.planes, sprite.planes
        return [
            (target.y, source.y, sprite.ground, 1),
            (target.u, source.u, sprite.ground_chroma, 2),
            (target.v, source.v, sprite.ground_chroma, 2),
        ]

    def _patches(self, height: int, width: int) -> tuple[Plane, Plane]:
        first, second = self._scratch[:, : height * width]
        return first.reshape(height, width), second.reshape(height, width)

    def stamp(self, sprite: Sprite, x: int, y: int) -> None:
        """Blends a sprite at whole, even pixels: no interpolation at all."""
        x, y = x + sprite.left, y + sprite.top
        for target, ink, ground, step in self._cells(sprite):
            left, top = x // step, y // step
            x0, y0 = max(left, 0), max(top, 0)
            x1, y1 = (
                min(left + ink.shape[1], target.shape[1]),
                min(top + ink.shape[0], target.shape[0]),
            )
            if x0 < x1 and y0 < y1:
                part = slice(y0 - top, y1 - top), slice(x0 - left, x1 - left)
                _blend(target[y0:y1, x0:x1], ink[part], ground[part])

    def place(
        self, sprite: Sprite, x: float, y: float, opacity: float = 1, clip: Box | None = None
    ) -> None:
        """Blends a sprite whose picture has its corner at (x, y), to a fraction of a pixel."""
        x, y = x + sprite.left, y + sprite.top
        for target, ink, ground, step in self._cells(sprite):
            left, top = x / step, y / step
            # A pixel less on each side: the margin is empty, and interpolation needs neighbours.
            area = (left + 1, top + 1, left + ink.shape[1] - 1, top + ink.shape[0] - 1)
            box = _visible(area, target, clip, step)
            if box is None:
                continue
            x0, y0, x1, y1 = box
            moved, moved_ground = self._patches(y1 - y0, x1 - x0)
            # Chroma is too coarse to show the difference.
            take = take_sharply if step == 1 else take_plainly
            take(ink, x0 - left, y0 - top, moved)
            take(ground, x0 - left, y0 - top, moved_ground)
            _blend(target[y0:y1, x0:x1], moved, moved_ground, opacity)

    def transform(
        self,
        sprite: Sprite,
        matrix: NDArray[np.float64],
        opacity: float = 1,
        clip: Box | None = None,
    ) -> None:
        """Blends a sprite through a 2x3 matrix from its picture's coordinates to the frame's."""
        matrix = matrix.copy()
        matrix[:, 2] += matrix[:, :2] @ (sprite.left, sprite.top)
        for target, ink, ground, step in self._cells(sprite):
            scaled = matrix / (1, 1, step)
            box = _visible(_bounds(scaled, ink.shape[1], ink.shape[0]), target, clip, step)
            if box is None:
                continue
            x0, y0, x1, y1 = box
            moved, moved_ground = self._patches(y1 - y0, x1 - x0)
            back = _pixel_matrix(_invert(scaled), x0, y0)
            size, flags = (x1 - x0, y1 - y0), cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
            cv2.warpAffine(ink, back, size, moved, flags, cv2.BORDER_CONSTANT, 0)
            cv2.warpAffine(ground, back, size, moved_ground, flags, cv2.BORDER_CONSTANT, 255)
            _blend(target[y0:y1, x0:x1], moved, moved_ground, opacity)

    def warp(
        self, sprite: Sprite, box: Box, across: NDArray[np.float32], down: NDArray[np.float32]
    ) -> None:
        """Blends a sprite bent in any way into `box`, which has even edges within the frame.

        `across` and `down` say for each pixel of the box which place of the sprite's own planes
        shows there, pixel centres at whole numbers.
        """
        x0, y0, x1, y1 = box
        half = (x1 - x0) // 2, (y1 - y0) // 2
        # A chroma sample lies in the middle of its four pixels.
        coarse = [
            np.asarray(cv2.resize(places, half, interpolation=cv2.INTER_AREA) / 2 - 0.25)
            for places in (across, down)
        ]
        for target, ink, ground, step in self._cells(sprite):
            x, y = (across, down) if step == 1 else coarse
            part = target[y0 // step : y1 // step, x0 // step : x1 // step]
            moved, moved_ground = self._patches(*part.shape)
            still = cv2.INTER_LINEAR
            cv2.remap(ink, x, y, still, moved, cv2.BORDER_CONSTANT, 0)
            cv2.remap(ground, x, y, still, moved_ground, cv2.BORDER_CONSTANT, 255)
            _blend(part, moved, moved_ground)


def _pixel_matrix(inverse: NDArray[np.float64], x0: int, y0: int) -> NDArray[np.float64]:
    """From continuous coordinates to pixel centres, for a patch that starts at (x0, y0)."""
    back = inverse.copy()
    back[:, 2] += inverse[:, :2] @ (x0 + 0.5, y0 + 0.5) - 0.5
    return back


def _visible(area: tuple[float, ...], target: Plane, clip: Box | None, step: int) -> Box | None:
    x0, y0, x1, y1 = clip or (0, 0, target.shape[1] * step, target.shape[0] * step)
    box = (
        max(math.floor(area[0]), x0 // step, 0),
        max(math.floor(area[1]), y0 // step, 0),
        min(math.ceil(area[2]), x1 // step, target.shape[1]),
        min(math.ceil(area[3]), y1 // step, target.shape[0]),
    )
    return box if box[0] < box[2] and box[1] < box[3] else None


def _blend(target: Plane, ink: Plane, ground: Plane, opacity: float = 1) -> None:
    if opacity < 1:
        ink = np.asarray(cv2.convertScaleAbs(ink, alpha=opacity), np.uint8)
        ground = np.asarray(
            cv2.convertScaleAbs(ground, alpha=opacity, beta=255 * (1 - opacity)), np.uint8
        )
    cv2.multiply(target, ground, dst=target, scale=1 / 255)
    cv2.add(target, ink, dst=target)
