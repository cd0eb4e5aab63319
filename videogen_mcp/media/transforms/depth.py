"""How near the things in a picture are: a subject before a background that recedes upwards."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ..frames import Plane, to_bytes
from .boxes import ColourWindows
from .cutout import Matte, NoSubject, find_matte, sized
from .matting import WORKING, cleaned, sides_of
from .source import Grey, unit
from .upscaling import spread

_SUBJECT, _BULGE = 0.82, 0.18
_GROUND, _DETAIL = 0.62, 0.14
_SMALLEST, _LARGEST = 0.01, 0.85
"""Shares of the picture between which something can be the subject."""


@dataclass(frozen=True)
class Layer:
    """Straight RGBA of shape (h, w, 4) and how near each of its points is, 0 far to 1."""

    rgba: Plane
    nearness: Grey


@dataclass(frozen=True)
class Layers:
    """The background, whole also behind the subject, and the subject if there is one."""

    background: Layer
    subject: Layer | None


def layers_of(rgba: Plane) -> Layers:
    """Takes a picture apart; one with transparent parts is its own subject."""
    alpha = unit(rgba[..., 3])
    if alpha.min() < 0.98:
        return _from_alpha(rgba, alpha)
    rgb = np.ascontiguousarray(rgba[..., :3])
    matte = _subject(rgb)
    if matte is None:
        return Layers(Layer(rgba, _receding(rgb, None)), None)
    small = sized(rgb, WORKING)
    weight = cv2.resize(matte, (small.shape[1], small.shape[0]), interpolation=cv2.INTER_AREA)
    sides = sides_of(small, np.asarray(weight, np.float32), max(small.shape[:2]) // 12)
    subject = Layer(cleaned(rgb, matte, sides), _volume(matte))
    return Layers(Layer(_behind(rgb, matte), _receding(rgb, matte)), subject)


def _subject(rgb: Plane) -> Grey | None:
    try:
        matte: Matte = find_matte(rgb)
    except NoSubject:
        return None
    share = float(matte.alpha.mean())
    return matte.alpha if _SMALLEST < share < _LARGEST else None


def _from_alpha(rgba: Plane, alpha: Grey) -> Layers:
    """A cut-out floats before a plain wall that it stands out from."""
    height, width = alpha.shape
    light = float((rgba[..., :3].mean(axis=2) * alpha).sum() / max(float(alpha.sum()), 1e-6))
    wall = np.array([28, 31, 40] if light > 150 else [240, 242, 246], np.float32)
    shade = np.linspace(1.03, 0.9, height, dtype=np.float32)[:, None, None]
    plain = to_bytes(np.broadcast_to(wall * shade, (height, width, 3)).astype(np.float32))
    opaque = np.dstack([plain, np.full((height, width), 255, np.uint8)])
    flat = np.broadcast_to(np.linspace(0, 0.3, height, dtype=np.float32)[:, None], alpha.shape)
    return Layers(Layer(opaque, np.ascontiguousarray(flat)), Layer(rgba, _volume(alpha)))


def _volume(alpha: Grey) -> Grey:
    """A subject is a little nearer in its middle than at its rim."""
    small = cv2.resize(alpha, _small_size(alpha.shape), interpolation=cv2.INTER_AREA)
    body = (small > 0.5).astype(np.uint8)
    inside = cv2.distanceTransform(
        cv2.copyMakeBorder(body, 1, 1, 1, 1, cv2.BORDER_REPLICATE), cv2.DIST_L2, 3
    )
    inside = inside[1:-1, 1:-1]
    bulge = np.sqrt(inside / max(float(inside.max()), 1.0))
    soft = cv2.GaussianBlur(bulge.astype(np.float32), (0, 0), max(small.shape) / 24)
    large = cv2.resize(soft, (alpha.shape[1], alpha.shape[0]), interpolation=cv2.INTER_CUBIC)
    return np.asarray(_SUBJECT + _BULGE * np.clip(large, 0, 1), np.float32)


def _small_size(shape: tuple[int, ...], longest: int = 320) -> tuple[int, int]:
    scale = min(1.0, longest / max(shape))
    return max(round(shape[1] * scale), 1), max(round(shape[0] * scale), 1)


def _receding(rgb: Plane, matte: Grey | None) -> Grey:
    """The ground comes nearer towards the bottom; what is sharp and warm is nearer than haze."""
    small = cv2.resize(rgb, _small_size(rgb.shape[:2]), interpolation=cv2.INTER_AREA)
    guide = unit(np.asarray(small, np.uint8))
    height, width = guide.shape[:2]
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None] ** 1.4
    ground = np.broadcast_to(down * _GROUND, (height, width)).astype(np.float32)
    grey = guide.mean(axis=2)
    detail = cv2.GaussianBlur(np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 2)), (0, 0), 6)
    detail /= max(float(np.quantile(detail, 0.97)), 1e-4)
    near = ground + _DETAIL * np.clip(detail, 0, 1).astype(np.float32)
    # Depth follows the edges of things, yet without steps that would tear.
    near = ColourWindows(guide, 12, 0.02).smooth(np.asarray(near, np.float32))
    near = np.asarray(cv2.GaussianBlur(near, (0, 0), max(height, width) / 40), np.float32)
    if matte is not None:
        near = np.minimum(near, _SUBJECT - 0.1)
    large = cv2.resize(near, (rgb.shape[1], rgb.shape[0]), interpolation=cv2.INTER_CUBIC)
    return np.asarray(np.clip(large, 0, 1), np.float32)


def _behind(rgb: Plane, matte: Grey) -> Plane:
    """The background carried on behind the subject, with a grain like its own."""
    reach = max(round(max(matte.shape) / 150), 2)
    around = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    hidden = cv2.dilate((matte > 0.02).astype(np.float32), around)
    known = np.asarray(1 - hidden, np.float32)
    image = unit(rgb)
    filled = spread(image, known)
    missing = cv2.GaussianBlur(hidden, (0, 0), reach / 2)[..., None] * hidden[..., None]
    grain = _grain(image, known)
    painted = filled + missing * grain
    return np.dstack([to_bytes(painted * 255), np.full(matte.shape, 255, np.uint8)])


def _grain(image: NDArray[np.float32], known: Grey) -> NDArray[np.float32]:
    """Noise as strong as the fine detail of what is known."""
    fine = image.mean(axis=2) - cv2.GaussianBlur(image.mean(axis=2), (0, 0), 1.5)
    seen = fine[known > 0.5]
    strength = float(np.median(np.abs(seen))) if seen.size else 0.0
    noise = np.random.default_rng(3).normal(0, strength, known.shape).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), 0.8)[..., None], np.float32)
