"""A picture as a transform takes it: whole, upright, in sRGB, with its transparency."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from ..frames import Plane
from ..pictures import MAX_PIXELS, UnreadableMedia, load_picture
from ..probe import DAMAGE

Grey = NDArray[np.float32]
"""One channel of shape (h, w), from 0 to 1."""

Progress = Callable[[float], None]
"""Is told the fraction that is done, 0 to 1."""

SVG_LONGEST = 2048
FIRST_PICTURE = "Only the first picture of the animation was used: the result is one still picture."
_OPAQUE = 255


def unit(pixels: Plane) -> NDArray[np.float32]:
    """Bytes as numbers from 0 to 1."""
    return np.multiply(pixels, np.float32(1 / 255), dtype=np.float32)


@dataclass(frozen=True)
class Source:
    """Straight RGBA of shape (h, w, 4); `notes` say what of the file is not in it."""

    rgba: Plane
    notes: list[str] = field(default_factory=list)

    @property
    def rgb(self) -> Plane:
        return np.ascontiguousarray(self.rgba[..., :3])

    @property
    def has_alpha(self) -> bool:
        """Whether anything can be seen through."""
        return bool(self.rgba[..., 3].min() < _OPAQUE)


def read_source(path: Path) -> Source:
    """Reads a picture at its full size: EXIF turned, colour profile applied, any depth and mode.

    An SVG is drawn 2048 pixels long. Raises UnreadableMedia for what is no picture, and for one
    of more than 89 million pixels.
    """
    if path.suffix.lower() == ".svg":
        return Source(load_picture(path, SVG_LONGEST))
    try:
        with Image.open(path) as image:
            if image.width * image.height > MAX_PIXELS:
                raise UnreadableMedia(
                    f"{path.name} has {image.width}x{image.height} pixels: at most "
                    f"{MAX_PIXELS // 1_000_000} million are allowed; make it smaller"
                )
            notes = [FIRST_PICTURE] if _is_animated(image) else []
            return Source(np.array(in_srgb(ImageOps.exif_transpose(image))), notes)
    except UnreadableMedia:
        raise
    except (UnidentifiedImageError, Image.DecompressionBombError, *DAMAGE) as error:
        raise UnreadableMedia(f"{path.name} cannot be read as a picture: {error}") from error


def _is_animated(image: Image.Image) -> bool:
    """A TIFF or an MPO may hold several pictures too, but those do not move."""
    animations = ("GIF", "WEBP", "PNG", "AVIF")
    return image.format in animations and getattr(image, "n_frames", 1) > 1


def in_srgb(image: Image.Image) -> Image.Image:
    """8-bit RGBA in sRGB; 16-bit greys are scaled, and a colour profile is applied."""
    if image.mode.startswith(("I", "F")):
        return Image.fromarray(_eight_bits(np.asarray(image))).convert("RGBA")
    alpha = image.convert("RGBA").getchannel("A") if image.has_transparency_data else None
    shown = _profiled(image).convert("RGBA")
    if alpha is not None:
        shown.putalpha(alpha)
    return shown


def _eight_bits(values: NDArray[Any]) -> Plane:
    """Greys of 16 or 32 bits; floating ones may count to 1, to 255 or to 65,535."""
    deep = values.astype(np.float64)
    top = float(deep.max(initial=0))
    if values.dtype.kind == "f" and top <= 1.0:
        return np.asarray(np.clip(deep * 255 + 0.5, 0, 255), np.uint8)
    scale = 1.0 if top <= 255 and values.dtype.kind == "f" else 257.0
    return np.asarray(np.clip(deep / scale + 0.5, 0, 255), np.uint8)


def _profiled(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if image.mode in ("P", "PA", "1", "LA"):
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    if not profile or image.mode not in ("RGB", "RGBA", "CMYK", "L"):
        return image
    flat = image.convert("RGB") if image.mode == "RGBA" else image
    try:
        known = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        shown = ImageCms.profileToProfile(flat, known, target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        # A damaged profile, or one for another kind of pixels, is as good as none.
        return image
    return shown if shown is not None else image
