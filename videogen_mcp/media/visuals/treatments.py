"""Pictures presented: an illustration cropped to its ink, an icon made into an object, a picture
on a card. Everything here gives a premultiplied sprite."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

import cv2
import numpy as np

from videogen_mcp.media.visuals.brief import Picture
from videogen_mcp.media.visuals.canvas import Pixels, ink_box, over, padded, sprite
from videogen_mcp.media.visuals.icons import icon_svg
from videogen_mcp.media.visuals.illustrations import Paints, illustration, paints_for
from videogen_mcp.media.visuals.illustrations.colour import distance
from videogen_mcp.media.visuals.palette import Palette, ink_on, mix
from videogen_mcp.media.visuals.signs import card, ornament
from videogen_mcp.media.visuals.vector import group, linear, rect

_ARTBOARD = 512


def paints(palette: Palette) -> Paints:
    """The colours that illustrations take in a scene of that palette."""
    return paints_for(palette.accent, palette.accent2, palette.highlight)


@lru_cache(maxsize=64)
def _drawing(subject: str, palette: Palette) -> tuple[str, tuple[float, float, float, float]]:
    """An illustration and the rectangle of its artboard that holds ink, found at low resolution."""
    body = illustration(subject, paints(palette))
    small = sprite(f'<g transform="scale(0.25)">{body}</g>', _ARTBOARD / 4, _ARTBOARD / 4)
    x0, y0, x1, y1 = ink_box(small, 24)
    edge = 1
    return body, (
        max(0, x0 - edge) * 4.0,
        max(0, y0 - edge) * 4.0,
        min(128, x1 + edge) * 4.0,
        min(128, y1 + edge) * 4.0,
    )


def drawn(picture: Picture, width: float, height: float, palette: Palette) -> Pixels:
    """The picture as large as fits the box: our illustration, else its icon as an object."""
    if picture.subject is None and picture.icon is None:
        return ornament(min(width, height), palette)
    if picture.subject is None:
        return tile(picture, min(width, height) * 0.86, palette)
    body, (x0, y0, x1, y1) = _drawing(picture.subject, palette)
    scale = min(width / (x1 - x0), height / (y1 - y0))
    moved = f'<g transform="scale({scale:.5f}) translate({-x0:.2f} {-y0:.2f})">{body}</g>'
    return sprite(moved, (x1 - x0) * scale, (y1 - y0) * scale)


def apart_from(image: Pixels, palette: Palette) -> Palette:
    """The palette, its second accent exchanged where the picture would vanish on it."""
    alpha = image[..., 3].astype(np.float32)
    mean = (image[..., :3].reshape(-1, 3).sum(axis=0) / max(float(alpha.sum()), 1.0)) * 255
    shown = "#" + "".join(f"{min(255, int(part)):02x}" for part in mean)
    if distance(shown, palette.accent2) > 0.17:
        return palette
    options = (mix(palette.accent2, palette.surface, 0.62), palette.highlight, palette.accent)
    calm = (color for color in options if distance(shown, color) > 0.17)
    return replace(palette, accent2=next(calm, palette.surface))


def tile(picture: Picture, size: float, palette: Palette) -> Pixels:
    """An icon as a thick, lit tile: extruded edge, gradient face, the icon raised on it."""
    corner, depth, inset = size * 0.24, size * 0.07, size * 0.23
    face, ink = palette.accent, ink_on(palette.accent)
    name, span = picture.icon or "star", size * 0.54
    defs = linear("face", (0, mix(face, "#ffffff", 0.28)), (1, face), x2=0.7)
    defs += linear("glyph", (0, ink), (1, mix(ink, face, 0.22)))
    rim = size * 0.02
    body = (
        rect(0, depth, size, size, corner, mix(face, "#000000", 0.35))
        + rect(0, 0, size, size, corner, "url(#face)")
        + rect(
            rim,
            rim,
            size - 2 * rim,
            size - 2 * rim,
            corner * 0.94,
            "none",
            stroke="#ffffff",
            stroke_opacity=0.35,
            stroke_width=size * 0.012,
        )
        + group(icon_svg(name, "#000000", span), f"translate({inset} {inset * 1.07})", opacity=0.28)
        + group(icon_svg(name, "url(#glyph)", span), f"translate({inset} {inset})")
    )
    return sprite(body, size, size + depth, defs=defs)


def chip(picture: Picture, size: float, palette: Palette, unit: float, turn: float) -> Pixels:
    """A small card with a picture on it, turned by `turn` degrees."""
    base = card(size, size, palette, radius=size * 0.26, unit=unit)
    inner = size * (0.70 if picture.subject else 0.62)
    if picture.subject:
        image = drawn(picture, inner, inner, palette)
    else:
        lit = palette.is_dark and palette.surface != "#ffffff"
        ink = palette.highlight if lit else palette.accent
        image = duotone(picture, inner, ink, mix(ink, palette.surface, 0.45))
    over(base, image, (size - image.shape[1]) / 2, (size - image.shape[0]) / 2)
    return rotated(base, turn)


def duotone(picture: Picture, size: float, strong: str, soft: str) -> Pixels:
    """An icon in a gradient of two tones."""
    defs = linear("d", (0, soft), (0.55, strong), x2=size * 0.6, y2=size, absolute=True)
    plain = sprite(icon_svg(picture.icon or "star", "#000000", size), size, size)
    shade = sprite(rect(0, 0, size, size, 0, "url(#d)"), size, size, defs=defs)
    alpha = cv2.merge([plain[..., 3]] * 4)
    return np.asarray(cv2.multiply(shade, alpha, scale=1 / 255), np.uint8)


def rotated(image: Pixels, degrees: float) -> Pixels:
    """The sprite turned about its middle, its canvas grown to hold it."""
    if not degrees:
        return image
    height, width = image.shape[:2]
    angle = math.radians(abs(degrees))
    room_x = int((height * math.sin(angle) + width * math.cos(angle) - width) / 2) + 2
    room_y = int((width * math.sin(angle) + height * math.cos(angle) - height) / 2) + 2
    framed = padded(image, max(0, room_x), max(0, room_y), max(0, room_x), max(0, room_y))
    size = (framed.shape[1], framed.shape[0])
    turn = cv2.getRotationMatrix2D(((size[0] - 1) / 2, (size[1] - 1) / 2), -degrees, 1)
    return np.asarray(cv2.warpAffine(framed, turn, size, flags=cv2.INTER_LINEAR), np.uint8)
