"""Pictures of a presentation: found by relationship, cropped, and made small enough to draw."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from ...pictures import MAX_PIXELS
from .drawing import Drawing, data_uri
from .xml import RELATIONS, Node, child, descendants, number

if TYPE_CHECKING:
    from .fills import Sheet

LARGEST = 64 * 1024**2
"""Bytes of a picture that are looked at."""


@dataclass(frozen=True)
class Picture:
    """A picture as SVG takes it, and how opaque it is."""

    href: str
    alpha: float = 1.0


def picture_of(drawing: Drawing, sheet: Sheet, fill: Node, width: float) -> Picture | None:
    """The picture of a blipFill, to be drawn `width` points wide; None when it cannot be drawn."""
    blip = child(fill, "blip")
    content = blip_bytes(drawing, sheet.part, blip)
    if content is None:
        return None
    crop = _crop(child(fill, "srcRect"))
    longest = round(max(width * drawing.pixels / max(crop[2] - crop[0], 0.05), 64) * 1.25)
    alpha = next(descendants(blip, "alphaModFix"), None)
    opacity = number(alpha.get("amt"), 100_000) / 100_000 if alpha is not None else 1.0
    image = decoded(content, min(longest, 8192))
    if image is None:
        drawing.leave_out("a picture of a kind that cannot be read (such as EMF or WMF)")
        return None
    return Picture(_href(_cropped(image, crop)), opacity)


def blip_bytes(drawing: Drawing, part: Any, blip: Node | None) -> bytes | None:
    """The bytes of a blip; what lies outside of the file is never fetched."""
    if blip is None:
        return None
    vector = next(descendants(blip, "svgBlip"), None)
    for node in (vector, blip):
        name = node.get(f"{RELATIONS}embed") if node is not None else None
        content = related_bytes(part, name)
        if content:
            return content
    if blip.get(f"{RELATIONS}link"):
        drawing.leave_out("a picture that is linked from outside the file")
    return None


def related_bytes(part: Any, name: str | None) -> bytes | None:
    """The bytes of a related part, None when it is missing, outside or too large."""
    if not name or name not in part.rels or part.rels[name].is_external:
        return None
    content: bytes = part.related_part(name).blob
    return content if len(content) <= LARGEST else None


def decoded(content: bytes, longest: int) -> Image.Image | None:
    """A picture as RGBA, at most about `longest` on its longer side; None for what is none."""
    if (
        content.lstrip()[:5] in (b"<?xml", b"<svg ", b"<svg\n", b"<svg>")
        or b"<svg" in content[:400]
    ):
        return _vector(content, longest)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content)) as image:
                if image.width * image.height > MAX_PIXELS or image.format in ("WMF", "EMF"):
                    return None
                image.draft("RGB", (longest, longest))
                upright = ImageOps.exif_transpose(image).convert("RGBA")
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError):
        return None
    upright.thumbnail((longest, longest), Image.Resampling.LANCZOS, reducing_gap=2)
    return upright


def _vector(content: bytes, longest: int) -> Image.Image | None:
    from ...pictures import UnreadableMedia, draw_svg

    try:
        text = content.decode("utf-8", errors="replace")
        return Image.fromarray(draw_svg(text, longest, "a picture"))
    except UnreadableMedia:
        return None


def _crop(node: Node | None) -> tuple[float, float, float, float]:
    """Shares (left, top, right, bottom) of a picture that are shown; below 0 is outside of it."""
    if node is None:
        return 0.0, 0.0, 1.0, 1.0
    left, top, right, bottom = (number(node.get(side)) / 100_000 for side in "ltrb")
    box = (left, top, 1 - right, 1 - bottom)
    sane = all(-5 <= value <= 5 for value in box) and box[0] < box[2] and box[1] < box[3]
    return box if sane else (0.0, 0.0, 1.0, 1.0)


def _cropped(image: Image.Image, box: tuple[float, float, float, float]) -> Image.Image:
    if box == (0.0, 0.0, 1.0, 1.0):
        return image
    width, height = image.size
    pixels = (
        round(box[0] * width),
        round(box[1] * height),
        max(round(box[2] * width), round(box[0] * width) + 1),
        max(round(box[3] * height), round(box[1] * height) + 1),
    )
    return image.crop(pixels)


def png(pixels: NDArray[np.uint8]) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG", compress_level=1)
    return stream.getvalue()


def _href(image: Image.Image) -> str:
    stream = io.BytesIO()
    if image.getchannel("A").getextrema()[0] == 255:
        image.convert("RGB").save(stream, "JPEG", quality=93, subsampling=0)
        return data_uri(stream.getvalue(), "jpeg")
    image.save(stream, "PNG", compress_level=1)
    return data_uri(stream.getvalue(), "png")
