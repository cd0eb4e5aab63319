"""A user's picture, fitted to the frame as an editor would fit it."""

from __future__ import annotations

import re
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from . import svg
from .frames import Plane

MAX_PIXELS = 89_000_000
_MOST_CROP = 0.2
_LIGHT, _DARK = np.array([240, 242, 246]), np.array([28, 31, 40])


class UnreadableMedia(ValueError):
    """A file that is not the picture, video or sound that it is said to be, or too large."""


def load_picture(path: Path, longest: int) -> Plane:
    """Reads a picture upright (EXIF honoured) as straight RGBA, its longer side about `longest`.

    Raises UnreadableMedia for what is no picture, and for one of more than 89 million pixels.
    """
    if path.suffix.lower() == ".svg":
        return _load_svg(path, longest)
    try:
        with Image.open(path) as image:
            if image.width * image.height > MAX_PIXELS:
                raise UnreadableMedia(
                    f"{path.name} has {image.width}x{image.height} pixels: at most "
                    f"{MAX_PIXELS // 1_000_000} million are allowed; make it smaller"
                )
            image.draft("RGB", (longest, longest))
            upright = ImageOps.exif_transpose(_of_eight_bits(image)).convert("RGBA")
            if max(upright.size) > longest * 1.05:
                upright.thumbnail((longest, longest), Image.Resampling.LANCZOS, reducing_gap=2)
            return np.array(upright)
    except (
        UnidentifiedImageError,
        Image.DecompressionBombError,
        OSError,
        SyntaxError,
        EOFError,
    ) as error:
        raise UnreadableMedia(f"{path.name} cannot be read as a picture: {error}") from error


def _of_eight_bits(image: Image.Image) -> Image.Image:
    """Greys of 16 or 32 bits in 8: converting them as they are would cut them off at white."""
    if not image.mode.startswith(("I", "F")):
        return image
    values = np.asarray(image, np.float32)
    top = 65535.0 if image.mode.startswith("I") else max(float(values.max()), 1e-6)
    grey = Image.fromarray(np.clip(values * (255 / top) + 0.5, 0, 255).astype(np.uint8))
    grey.info, exif = image.info, image.getexif()
    if exif:
        grey.info["exif"] = exif.tobytes()
    return grey


def _load_svg(path: Path, longest: int) -> Plane:
    return draw_svg(path.read_text(encoding="utf-8", errors="replace"), longest, path.name)


def draw_svg(text: str, longest: int, name: str) -> Plane:
    """An SVG as RGBA, its longer side `longest`; raises UnreadableMedia, which tells the name."""
    # A drawing may not pull other files of this machine into a video.
    text = re.sub(r"""((?:xlink:)?href\s*=\s*)(["'])(?!#|data:)[^"']*\2""", r"\1\2\2", text)
    try:
        drawn = svg.rasterize(text, width=longest)
        if drawn.shape[0] > longest:
            drawn = svg.rasterize(text, height=longest)
    except ValueError as error:
        raise UnreadableMedia(f"{name} cannot be read as an SVG: {error}") from error
    return drawn


def is_nearly_shaped(width: int, height: int, frame_width: int, frame_height: int) -> bool:
    """Whether a picture may be cropped to a frame: at most a fifth of it would be lost."""
    shape, wanted = width / height, frame_width / frame_height
    return min(shape, wanted) / max(shape, wanted) >= 1 - _MOST_CROP


def fit_picture(rgba: Plane, width: int, height: int, *, framed: bool) -> Plane:
    """Returns an RGB picture that fills the frame.

    A picture of nearly the same shape is cropped to it. Another is shown whole over a blurred
    enlargement of itself; one with transparent parts over a plain ground that it stands out from.
    `framed` leaves a margin and a shadow around a whole picture, for use under a moving camera.
    """
    rows, columns = rgba.shape[:2]
    transparent = bool((rgba[..., 3] < 250).mean() > 0.005)
    if not transparent and is_nearly_shaped(columns, rows, width, height):
        return _cover(rgba[..., :3], width, height)
    ground = _plain(rgba, width, height) if transparent else _blurred(rgba, width, height)
    share = 0.78 if transparent else (0.9 if framed else 1.0)
    scale = min(width / columns, height / rows) * share
    size = (max(round(columns * scale), 1), max(round(rows * scale), 1))
    return _over(ground, _resized(rgba, size), shadow=framed and not transparent)


def _resized(pixels: Plane, size: tuple[int, int]) -> Plane:
    shrinking = size[0] < pixels.shape[1]
    method = cv2.INTER_AREA if shrinking else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, size, interpolation=method), np.uint8)


def _cover(rgb: Plane, width: int, height: int) -> Plane:
    rows, columns = rgb.shape[:2]
    scale = max(width / columns, height / rows)
    size = (max(round(columns * scale), width), max(round(rows * scale), height))
    large = _resized(np.ascontiguousarray(rgb), size)
    left = (size[0] - width) // 2
    # Faces and titles are more often above the middle than below it.
    top = int((size[1] - height) * 0.4)
    return large[top : top + height, left : left + width]


def _blurred(rgba: Plane, width: int, height: int) -> Plane:
    small = _cover(rgba[..., :3], max(width // 8, 2), max(height // 8, 2))
    soft = cv2.GaussianBlur(small, (0, 0), max(min(width, height) / 8 / 28, 1))
    large = cv2.resize(soft, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.convertScaleAbs(large, alpha=0.62), np.uint8)


def _plain(rgba: Plane, width: int, height: int) -> Plane:
    weight = rgba[..., 3].astype(np.float64) + 1e-3
    brightness = float((rgba[..., :3].mean(axis=2) * weight).sum() / weight.sum())
    colour = _DARK if brightness > 150 else _LIGHT
    down = np.linspace(1.03, 0.93, height)[:, None, None]
    return np.broadcast_to(np.clip(colour * down, 0, 255), (height, width, 3)).astype(np.uint8)


def _over(ground: Plane, rgba: Plane, *, shadow: bool) -> Plane:
    height, width = ground.shape[:2]
    rows, columns = rgba.shape[:2]
    top, left = (height - rows) // 2, (width - columns) // 2
    result = ground.astype(np.float32)
    if shadow:
        shade = np.zeros((height, width), np.float32)
        shade[top : top + rows, left : left + columns] = 0.5
        shade = np.asarray(cv2.GaussianBlur(shade, (0, 0), min(width, height) / 50), np.float32)
        result *= 1 - shade[..., None]
    part = result[top : top + rows, left : left + columns]
    alpha = rgba[..., 3:].astype(np.float32) / 255
    part += (rgba[..., :3] - part) * alpha
    return np.asarray(np.clip(result + 0.5, 0, 255), np.uint8)
