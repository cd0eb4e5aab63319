"""A logo in a corner of every frame."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from .pictures import load_picture
from .sprites import Sprite, sprite_from_rgba

_MARGIN = 0.035
_MOST_HEIGHT = 0.25


@dataclass(frozen=True)
class LogoPlacement:
    """A picture, its place (TOP_LEFT … BOTTOM_RIGHT), its width in percent of the frame's."""

    path: Path
    position: str = "TOP_RIGHT"
    size_percent: float = 10.0


def logo_sprite(logo: LogoPlacement, width: int, height: int) -> tuple[Sprite, int, int]:
    """Returns the sprite of a logo and where its corner goes, on even pixels.

    Raises ValueError for a position that is none, UnreadableMedia for a file that is no picture.
    """
    vertical, _, horizontal = logo.position.partition("_")
    if vertical not in ("TOP", "BOTTOM") or horizontal not in ("LEFT", "CENTER", "RIGHT"):
        raise ValueError(f"unknown logo position {logo.position!r}: use TOP_LEFT … BOTTOM_RIGHT")
    wanted = max(round(width * logo.size_percent / 100), 2)
    rgba = load_picture(logo.path, max(wanted * 2, 64))
    scale = min(wanted / rgba.shape[1], height * _MOST_HEIGHT / rgba.shape[0])
    size = (max(round(rgba.shape[1] * scale), 1), max(round(rgba.shape[0] * scale), 1))
    # Scaled premultiplied: hidden colours of transparent pixels must not bleed into the edge.
    alpha = rgba[..., 3:].astype(np.float32) / 255
    ink = np.concatenate([rgba[..., :3] * alpha, rgba[..., 3:]], axis=2).astype(np.float32)
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    scaled = np.clip(np.asarray(cv2.resize(ink, size, interpolation=method)) + 0.5, 0, 255)
    sprite = sprite_from_rgba(scaled.astype(np.uint8), premultiplied=True)
    margin = min(width, height) * _MARGIN
    shares = {"LEFT": 0.0, "CENTER": 0.5, "RIGHT": 1.0}
    x = margin + (width - size[0] - 2 * margin) * shares[horizontal]
    y = margin if vertical == "TOP" else height - size[1] - margin
    return sprite, 2 * round(x / 2), 2 * round(y / 2)
