"""Pictures made small enough to be shown at once."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms, ImageOps

from .pictures import MAX_PIXELS, UnreadableMedia, load_picture
from .probe import DAMAGE

LONGEST = 1280
LARGEST_AS_IT_IS = 1024**2
"""Bytes up to which a picture that is small enough serves as its own preview."""

_SHOWN_AS_IT_IS = {"JPEG": ("RGB", "L"), "PNG": ("RGB", "RGBA", "L", "LA", "P", "1")}
_ANIMATED = ("GIF", "WEBP")


def is_small_picture(path: Path) -> bool:
    """Whether browsers show the file upright, in its colours, and soon."""
    if path.suffix.lower() == ".svg":
        return False
    with Image.open(path) as image:
        kind = image.format or ""
        is_known = kind in _ANIMATED or image.mode in _SHOWN_AS_IT_IS.get(kind, ())
        return (
            is_known
            and max(image.size) <= LONGEST
            and image.getexif().get(0x0112, 1) == 1
            and path.stat().st_size <= LARGEST_AS_IT_IS
        )


def shrink_picture(path: Path, stem: Path) -> tuple[Path, int, int]:
    """Writes a copy of at most 1280 pixels, upright, in sRGB: PNG where it is see-through.

    Returns the file (`stem` with its extension), its width and its height. Raises UnreadableMedia.
    """
    picture = _drawn(path) if path.suffix.lower() == ".svg" else _upright(path)
    if "A" in picture.getbands() and np.asarray(picture.getchannel("A")).min() < 255:
        target = stem.with_suffix(".png")
        picture.save(target, "PNG", optimize=True)
    else:
        target = stem.with_suffix(".jpg")
        picture.convert("RGB").save(target, "JPEG", quality=85, optimize=True, progressive=True)
    return target, picture.width, picture.height


def _drawn(path: Path) -> Image.Image:
    return Image.fromarray(load_picture(path, LONGEST))


def _upright(path: Path) -> Image.Image:
    try:
        with Image.open(path) as image:
            if image.width * image.height > MAX_PIXELS:
                raise UnreadableMedia(f"{path.name} has more than {MAX_PIXELS:,} pixels")
            image.draft("RGB", (LONGEST, LONGEST))
            picture = _in_srgb(ImageOps.exif_transpose(image))
    except UnreadableMedia:
        raise
    except (Image.DecompressionBombError, *DAMAGE) as error:
        raise UnreadableMedia(f"{path.name} cannot be read as a picture: {error}") from error
    if max(picture.size) > LONGEST:
        picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS, reducing_gap=2)
    return picture


def _in_srgb(image: Image.Image) -> Image.Image:
    """8-bit RGB or RGBA; a colour profile is applied where it can be."""
    if image.mode.startswith("I"):
        # Pillow would cut 16-bit greys off at 255 instead of scaling them.
        return Image.fromarray((np.asarray(image).astype(np.uint32) >> 8).astype(np.uint8))
    has_alpha = image.has_transparency_data
    profile = image.info.get("icc_profile")
    if profile and image.mode in ("RGB", "CMYK", "L"):
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            # A damaged profile is as good as none.
            return image.convert("RGB")
        if converted is not None:
            return converted
    return image.convert("RGBA" if has_alpha else "RGB")
