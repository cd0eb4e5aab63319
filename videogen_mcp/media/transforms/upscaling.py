"""Pictures made larger: twice, up to the size of 4K."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..frames import Plane, to_bytes
from .enlarging import FACTOR, STRIP, enlarge, learn
from .source import Grey, Progress, read_source, unit

LONGEST = 3840
"""Pixels of the longer side of what is made: 4K."""

LEARNED_FROM = 1024
"""Side of the part of a picture from which its enlargement is learned."""

_LUMA = np.array([0.299, 0.587, 0.114], np.float32)


class LargeEnough(ValueError):
    """A picture that is 4K already."""


@dataclass(frozen=True)
class Upscaled:
    """What was made of a picture: its size, how many times larger it is, and what it lost."""

    width: int
    height: int
    factor: float
    notes: list[str]


def upscaled_size(width: int, height: int) -> tuple[int, int]:
    """Twice the size, or what 4K has room for; raises LargeEnough."""
    longest = max(width, height)
    if longest >= LONGEST:
        raise LargeEnough(f"{width}x{height} pixels are 4K already")
    factor = min(float(FACTOR), LONGEST / longest)
    return max(round(width * factor), 1), max(round(height * factor), 1)


def upscale_picture(path: Path, out_png: Path, progress: Progress) -> Upscaled:
    """Writes a PNG of twice the size, alpha included. Raises UnreadableMedia, LargeEnough."""
    source = read_source(path)
    height, width = source.rgba.shape[:2]
    size = upscaled_size(width, height)
    progress(0.1)
    large = upscale(source.rgba) if source.has_alpha else upscale(source.rgb)
    if (large.shape[1], large.shape[0]) != size:
        large = np.asarray(cv2.resize(large, size, interpolation=cv2.INTER_AREA), np.uint8)
    progress(0.7)
    Image.fromarray(large).save(out_png, "PNG", compress_level=4)
    return Upscaled(*size, size[0] / width, source.notes)


def upscale(pixels: Plane) -> Plane:
    """RGB or straight RGBA at twice the size."""
    colours = unit(pixels[..., :3])
    if pixels.shape[2] == 3:
        return _upscaled_colours(colours)
    alpha = unit(pixels[..., 3])
    shape = np.clip(enlarge(alpha, learn([learned_part(alpha)])), 0, 1)
    large = _upscaled_colours(spread(colours, alpha))
    return np.dstack([large, to_bytes(shape * 255)])


def _upscaled_colours(colours: NDArray[np.float32]) -> Plane:
    """The details are found in the brightness; of colour the eye asks less."""
    brightness = np.asarray(colours @ _LUMA, np.float32)
    lesson = learn([learned_part(brightness)])
    large = np.empty((*(side * FACTOR for side in brightness.shape), 3), np.uint8)
    detail = enlarge(brightness, lesson)
    for top in range(0, len(brightness), STRIP):
        rows = slice(top * FACTOR, (top + STRIP) * FACTOR)
        large[rows] = _coloured(detail[rows], colours - brightness[..., None], top)
    return large


def _coloured(detail: Grey, tint: NDArray[np.float32], top: int) -> Plane:
    """Adds the difference between each channel and the brightness, smoothly enlarged."""
    margin = 4
    first = max(top - margin, 0)
    part = tint[first : top + len(detail) // FACTOR + margin]
    soft = cv2.resize(
        part, (part.shape[1] * FACTOR, part.shape[0] * FACTOR), interpolation=cv2.INTER_CUBIC
    )
    start = (top - first) * FACTOR
    return to_bytes((detail[..., None] + soft[start : start + len(detail)]) * 255)


def learned_part(brightness: Grey) -> Grey:
    """The middle of a large picture: enough to learn from."""
    height, width = brightness.shape
    top, left = max(0, (height - LEARNED_FROM) // 2), max(0, (width - LEARNED_FROM) // 2)
    return brightness[top : top + LEARNED_FROM, left : left + LEARNED_FROM]


def spread(colours: NDArray[np.float32], alpha: Grey) -> NDArray[np.float32]:
    """Carries the colours of what can be seen into what cannot, so that edges get no fringes."""
    weight = alpha[..., None]
    return np.asarray(
        colours * weight + _filled(colours * weight, alpha) * (1 - weight), np.float32
    )


def _filled(weighted: NDArray[np.float32], alpha: Grey) -> NDArray[np.float32]:
    """A pyramid of ever wider means of what can be seen, used where nothing nearer is known."""
    if min(alpha.shape) <= 1 or alpha.max() <= 0:
        total = max(float(alpha.sum()), 1e-6)
        return np.broadcast_to(weighted.sum(axis=(0, 1)) / total, weighted.shape).astype(np.float32)
    size = ((alpha.shape[1] + 1) // 2, (alpha.shape[0] + 1) // 2)
    coarse = _filled(
        np.asarray(cv2.resize(weighted, size, interpolation=cv2.INTER_AREA), np.float32),
        np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_AREA), np.float32),
    )
    wide = cv2.resize(coarse, (alpha.shape[1], alpha.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(weighted + wide * (1 - alpha[..., None]), np.float32)
