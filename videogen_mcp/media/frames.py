"""Video frames as planar YUV 4:2:0, BT.709, limited range; pictures are converted to it once."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.uint8]

_LUMA = (0.2126, 0.7152, 0.0722)
BT709 = np.array(
    [
        [c * 219 / 255 for c in _LUMA],
        [-0.2126 / 1.8556 * 224 / 255, -0.7152 / 1.8556 * 224 / 255, 0.5 * 224 / 255],
        [0.5 * 224 / 255, -0.7152 / 1.5748 * 224 / 255, -0.0722 / 1.5748 * 224 / 255],
    ],
    np.float32,
)
OFFSET = np.array([16, 128, 128], np.float32)
_STRIP = 256


class Planes(NamedTuple):
    """Luma of shape (h, w) and the two chroma planes of shape (h/2, w/2)."""

    y: Plane
    u: Plane
    v: Plane


class Frame:
    """A picture in the one buffer that the encoder reads; `planes` are views of it.

    Raises ValueError for an odd width or height, which 4:2:0 cannot hold.
    """

    def __init__(self, width: int, height: int) -> None:
        if width < 2 or height < 2 or width % 2 or height % 2:
            raise ValueError(
                f"a frame of {width}x{height} is not possible: both sides must be even"
            )
        self.width, self.height = width, height
        self.buffer: Plane = np.empty((height * 3 // 2, width), np.uint8)
        chroma = self.buffer[height:].reshape(-1)
        half = width * height // 4
        size = (height // 2, width // 2)
        self.planes = Planes(
            self.buffer[:height], chroma[:half].reshape(size), chroma[half:].reshape(size)
        )

    def copy_from(self, other: Frame) -> None:
        """Takes over another frame's picture."""
        np.copyto(self.buffer, other.buffer)


def even(value: float) -> int:
    """Rounds to the nearest even number, at least 2."""
    return max(2 * round(value / 2), 2)


def to_bytes(values: NDArray[np.float32]) -> Plane:
    return np.asarray(np.clip(values + 0.5, 0, 255), np.uint8)


def halved(plane: NDArray[np.float32]) -> NDArray[np.float32]:
    size = (plane.shape[1] // 2, plane.shape[0] // 2)
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)


def _padded_even(pixels: Plane) -> Plane:
    height, width = pixels.shape[:2]
    if height % 2 == 0 and width % 2 == 0:
        return np.ascontiguousarray(pixels)
    bordered = cv2.copyMakeBorder(pixels, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)
    return np.asarray(bordered, np.uint8)


def planes_from_rgb(rgb: Plane) -> Planes:
    """Converts full-range RGB (h, w, 3) once; an odd side is extended by its last row or column."""
    rgb = _padded_even(rgb)
    height, width = rgb.shape[:2]
    planes = Planes(
        np.empty((height, width), np.uint8),
        np.empty((height // 2, width // 2), np.uint8),
        np.empty((height // 2, width // 2), np.uint8),
    )
    for top in range(0, height, _STRIP):
        strip = np.asarray(
            cv2.transform(rgb[top : top + _STRIP].astype(np.float32), BT709), np.float32
        )
        strip += OFFSET
        rows, half = slice(top, top + _STRIP), slice(top // 2, (top + _STRIP) // 2)
        planes.y[rows] = to_bytes(strip[..., 0])
        planes.u[half] = to_bytes(halved(np.ascontiguousarray(strip[..., 1])))
        planes.v[half] = to_bytes(halved(np.ascontiguousarray(strip[..., 2])))
    return planes


def rgb_from_planes(planes: Planes) -> Plane:
    """Converts back to full-range RGB (h, w, 3)."""
    height, width = planes.y.shape
    chroma = [
        cv2.resize(plane, (width, height), interpolation=cv2.INTER_LINEAR) for plane in planes[1:]
    ]
    yuv = np.dstack([planes.y, *chroma]).astype(np.float32) - OFFSET
    rgb = cv2.transform(yuv, np.linalg.inv(BT709).astype(np.float32))
    return to_bytes(np.asarray(rgb, np.float32))
