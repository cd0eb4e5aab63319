"""A logo in a corner of every frame."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from .frames import Plane
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
    ink, x, y = logo_ink(logo, width, height)
    return sprite_from_rgba(ink, premultiplied=True), x, y


def logo_overlay(logo: LogoPlacement, width: int, height: int) -> Plane:
    """A whole frame, straight RGBA, that is transparent but for the logo in its corner."""
    ink, x, y = logo_ink(logo, width, height)
    frame = np.zeros((height, width, 4), np.uint8)
    part = frame[y : y + ink.shape[0], x : x + ink.shape[1]]
    alpha = np.maximum(ink[..., 3:], 1)
    straight = np.minimum(ink[..., :3].astype(np.uint16) * 255 // alpha, 255)
    part[...] = np.concatenate([straight, ink[..., 3:]], axis=2)[: part.shape[0], : part.shape[1]]
    return frame


def logo_ink(logo: LogoPlacement, width: int, height: int) -> tuple[Plane, int, int]:
    """The logo at its size as premultiplied RGBA, and where its corner goes, on even pixels."""
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
    margin = min(width, height) * _MARGIN
    shares = {"LEFT": 0.0, "CENTER": 0.5, "RIGHT": 1.0}
    x = margin + (width - size[0] - 2 * margin) * shares[horizontal]
    y = margin if vertical == "TOP" else height - size[1] - margin
    return scaled.astype(np.uint8), 2 * round(x / 2), 2 * round(y / 2)
