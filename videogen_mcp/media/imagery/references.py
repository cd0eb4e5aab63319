"""The user's own pictures in a picture: as its ground, restyled, or cut out as its subject."""

from __future__ import annotations

import re
from pathlib import Path

import cv2
import numpy as np

from videogen_mcp.media.imagery.sprites import Sprite
from videogen_mcp.media.imagery.wish import Wish
from videogen_mcp.media.pictures import fit_picture, load_picture
from videogen_mcp.media.scene import overscanned
from videogen_mcp.media.visuals.canvas import Pixels, ink_box, padded, premultiplied, shadowed

LONGEST = 1600
_ADDED = re.compile(r"\b(add|put|place|insert|include|with a|with an|with two|with three)\b", re.I)
_PLAIN = 26.0
"""How far, in Lab, a plain backdrop's border may lie from its middle colour."""


def is_ground(wish: Wish) -> bool:
    """Whether a reference is the picture itself: nothing in the prompt is another place for it."""
    return wish.place is None and wish.surface is None


def names_additions(prompt: str) -> bool:
    """Whether a prompt asks for something to be put into the reference."""
    return _ADDED.search(prompt) is not None


def as_ground(path: Path, width: int, height: int) -> Pixels:
    """A reference as an overscanned background; it is cropped little or stands on its own blur."""
    full_width, full_height = overscanned(width, height)
    rgba = load_picture(path, max(full_width, full_height))
    framed = fit_picture(rgba, width, height, framed=False)
    x, y = (full_width - width) // 2, (full_height - height) // 2
    right, low = full_width - width - x, full_height - height - y
    edge = cv2.BORDER_REFLECT
    return np.asarray(cv2.copyMakeBorder(framed, y, low, x, right, edge), np.uint8)


def as_sprite(path: Path, height: int, width: int) -> Sprite:
    """A reference as something that stands in the picture.

    What is transparent stays so, a plain backdrop is cut away, anything else becomes a print.
    """
    rgba = load_picture(path, LONGEST)
    if (rgba[..., 3] < 250).mean() < 0.01:
        cut = _without_backdrop(rgba)
        rgba = cut if cut is not None else rgba
    image = premultiplied(np.ascontiguousarray(rgba))
    x0, y0, x1, y1 = ink_box(image)
    image = np.ascontiguousarray(image[y0:y1, x0:x1])
    scale = min(height / image.shape[0], width / image.shape[1])
    size = (max(2, round(image.shape[1] * scale)), max(2, round(image.shape[0] * scale)))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = np.asarray(cv2.resize(image, size, interpolation=method), np.uint8)
    small[..., :3] = np.minimum(small[..., :3], small[..., 3:])
    if small[..., 3].min() > 250:
        small = _print(small)
    return Sprite(small, scale, (0.0, 0.0))


def is_cut_out(path: Path) -> bool:
    """Whether a reference has a shape of its own, or only the shape of a photograph."""
    rgba = load_picture(path, 480)
    return bool((rgba[..., 3] < 250).mean() >= 0.01) or _without_backdrop(rgba) is not None


def _print(image: Pixels) -> Pixels:
    """A photograph with a white edge and a soft shadow."""
    edge = max(3, round(min(image.shape[:2]) * 0.03))
    framed = cv2.copyMakeBorder(
        image, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=(255, 255, 255, 255)
    )
    framed = padded(np.asarray(framed, np.uint8), 1, 1, 1, 1)
    blur = max(2.0, edge * 0.8)
    return shadowed(framed, "#140f2e", blur=blur, dy=blur * 0.6, opacity=0.4)[0]


def _without_backdrop(rgba: Pixels) -> Pixels | None:
    """The picture without its plain backdrop; None when the backdrop is not plain."""
    lab = cv2.cvtColor(rgba[..., :3].astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    rim = np.concatenate(
        [lab[:3].reshape(-1, 3), lab[:, :3].reshape(-1, 3), lab[:, -3:].reshape(-1, 3)]
    )
    middle = np.median(rim, axis=0)
    away = np.linalg.norm(rim - middle, axis=1)
    if np.percentile(away, 88) > _PLAIN / 2:
        return None
    distance = np.linalg.norm(lab - middle, axis=2)
    near = (distance < _PLAIN / 2).astype(np.uint8)
    count, parts = cv2.connectedComponents(near, connectivity=4)
    border = np.unique(np.concatenate([parts[0], parts[:, 0], parts[:, -1], parts[-1]]))
    outside = np.isin(parts, border[border > 0])
    if count < 2 or not 0.08 < outside.mean() < 0.97:
        return None
    alpha = cv2.GaussianBlur((~outside).astype(np.float32) * 255, (0, 0), 1.0)
    alpha = np.clip((alpha - 90) * 1.7, 0, 255)
    return np.dstack([rgba[..., :3], alpha.astype(np.uint8)])
