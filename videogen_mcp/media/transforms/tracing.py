"""A picture redrawn as vector shapes: SVG of stacked, smooth-edged fields of colour."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from .. import svg
from ..frames import Plane, to_bytes
from .likeness import likeness
from .palette import flattened, palette_of
from .source import Progress, Source, read_source, unit
from .upscaling import spread, upscale

MOST_PATHS = 8_000
MOST_BYTES = 3 * 1024**2
TRACED = 1400
"""Longer side at which a picture is traced; shapes need no more."""

SMALL = 420
"""Below this a picture is enlarged first, so that the steps of its pixels become curves."""

_COARSEST = 64
_SEEN = 230

_ALPHA_LEVELS = (0.5,)
_SOFT_LEVELS = tuple((number + 0.5) / 24 for number in range(24))


@dataclass(frozen=True)
class Traced:
    """What became of a picture: paths, bytes, and how alike it is (SSIM, 1 is the same)."""

    width: int
    height: int
    paths: int
    size: int
    alike: float
    notes: list[str]


@dataclass(frozen=True)
class _Settings:
    """Of vtracer: difference of colour between two fields, and pixels of the smallest one.

    `is_stepped` brings slow gradients into steps, which would flow together into one field.
    """

    layer_step: int
    speckle: int
    is_stepped: bool = True


_DRAWING = (_Settings(1, 3, False), _Settings(1, 6, False), _Settings(1, 12, False))
_PHOTO = (
    _Settings(4, 2),
    _Settings(6, 3),
    _Settings(8, 3),
    _Settings(12, 4),
    _Settings(16, 4),
    _Settings(24, 5),
    _Settings(32, 7),
    _Settings(48, 10),
    _Settings(64, 16),
)
"""From fine to coarse: the first whose drawing is not too large is taken."""


def trace_picture(path: Path, out_svg: Path, progress: Progress) -> Traced:
    """Writes an SVG whose viewBox is the picture's size in pixels. Raises UnreadableMedia."""
    source = read_source(path)
    height, width = source.rgba.shape[:2]
    pixels = _at_tracing_size(source.rgba)
    progress(0.1)
    # Enlarging draws faint lines beside edges, whose colours are none of the drawing's.
    colours = _palette(source.rgba) if pixels.shape[0] > height else None
    document = _drawn(pixels, colours, (width, height), progress)
    while not _is_small_enough(document) and min(pixels.shape[:2]) > _COARSEST:
        # Noise is too much for any setting: what is left at half the size is drawn.
        size = (pixels.shape[1] // 2, pixels.shape[0] // 2)
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
        document = _drawn(pixels, colours, (width, height), progress)
    out_svg.write_text(document, encoding="utf-8")
    progress(0.9)
    alike = _likeness_of(document, source)
    return Traced(width, height, _paths_in(document), len(document), alike, source.notes)


def _palette(rgba: Plane) -> NDArray[np.float32] | None:
    return palette_of(_opaque(rgba), rgba[..., 3] > _SEEN)


def _drawn(
    pixels: Plane,
    colours: NDArray[np.float32] | None,
    size: tuple[int, int],
    progress: Progress,
) -> str:
    """The finest drawing that is small enough, else the coarsest; `colours` if they are known."""
    flat = _opaque(pixels)
    known = _palette(pixels) if colours is None else colours
    drawing = None if known is None else flattened(flat, pixels[..., 3] > _SEEN, known)
    mask = _mask(pixels[..., 3]) if pixels[..., 3].min() < 255 else ""
    steps = list(_PHOTO if drawing is None else (*_DRAWING, *_PHOTO))
    shown = flat if drawing is None else drawing
    total = len(steps)
    document = ""
    while steps:
        document = _document(_traced(shown, steps.pop(0)), mask, size, pixels.shape)
        if _is_small_enough(document):
            break
        if _paths_in(document) > 3 * MOST_PATHS and len(steps) > 1:
            steps.pop(0)
        progress(0.2 + 0.6 * (1 - len(steps) / total))
    return document


def _paths_in(document: str) -> int:
    return document.count("<path")


def _is_small_enough(document: str) -> bool:
    return _paths_in(document) <= MOST_PATHS and len(document) <= MOST_BYTES


def _at_tracing_size(rgba: Plane) -> Plane:
    longest = max(rgba.shape[:2])
    if longest > TRACED:
        scale = TRACED / longest
        size = (max(round(rgba.shape[1] * scale), 1), max(round(rgba.shape[0] * scale), 1))
        return np.asarray(cv2.resize(rgba, size, interpolation=cv2.INTER_AREA), np.uint8)
    while max(rgba.shape[:2]) < SMALL and min(rgba.shape[:2]) > 8:
        rgba = upscale(rgba)
    return rgba


def _opaque(rgba: Plane) -> Plane:
    """The colours without holes, which the mask cuts out sharply."""
    alpha = unit(rgba[..., 3])
    if alpha.min() >= 1:
        return np.ascontiguousarray(rgba[..., :3])
    # Half covered pixels of a rim have odd colours: only the sure ones are spread.
    sure = np.where(alpha > 0.9, alpha, 0).astype(np.float32)
    known = sure if sure.max() > 0 else alpha
    return to_bytes(spread(unit(rgba[..., :3]), known) * 255)


def _calmed(rgb: Plane) -> Plane:
    """A photograph without its grain, which would become thousands of specks."""
    return np.asarray(cv2.bilateralFilter(rgb, 5, 14, 2), np.uint8)


def _traced(rgb: Plane, settings: _Settings) -> str:
    """The paths of the fields of colour, largest first."""
    import vtracer

    height, width = rgb.shape[:2]
    shown = _stepped(rgb, 1.5 * settings.layer_step) if settings.is_stepped else rgb
    opaque = np.dstack([shown, np.full((height, width), 255, np.uint8)])
    text = vtracer.convert_raw_image_to_svg(
        _png(opaque),
        img_format="png",
        colormode="color",
        hierarchical="stacked",
        mode="spline",
        filter_speckle=settings.speckle,
        color_precision=8,
        layer_difference=settings.layer_step,
        corner_threshold=60,
        length_threshold=3.5,
        splice_threshold=45,
        path_precision=1 if max(rgb.shape) > 256 else 2,
    )
    return _paths_of(text)


def _stepped(rgb: Plane, step: float) -> Plane:
    levels = np.arange(256) / step
    return np.clip(np.round(levels) * step, 0, 255).astype(np.uint8)[rgb]


def _png(pixels: Plane) -> bytes:
    fine, encoded = cv2.imencode(
        ".png", cv2.cvtColor(pixels, cv2.COLOR_RGBA2BGRA), [cv2.IMWRITE_PNG_COMPRESSION, 1]
    )
    if not fine:
        raise ValueError("the picture could not be handed to the tracer")
    return encoded.tobytes()


def _paths_of(document: str) -> str:
    return "".join(re.findall(r"<path[^>]*/>", document))


def _mask(alpha: Plane) -> str:
    """What can be seen: one outline for crisp pictures, layers of half opaque ones for soft."""
    levels = _SOFT_LEVELS if _is_soft(alpha) else _ALPHA_LEVELS
    layers = []
    for number, level in enumerate(levels):
        inside = np.where(alpha > level * 255, 0, 255).astype(np.uint8)
        # Laid over each other, the layers add up to even steps.
        layers.append(_layer(inside, 1 / (len(levels) - number)))
    return "".join(layers)


def _is_soft(alpha: Plane) -> bool:
    """Whether more is half see-through than the smoothed rims of shapes."""
    between = ((alpha > 24) & (alpha < 232)).astype(np.uint8)
    wide = cv2.erode(between, np.ones((3, 3), np.uint8))
    return bool(wide.mean() > 0.001)


def _layer(shown: Plane, share: float) -> str:
    import vtracer

    text = vtracer.convert_raw_image_to_svg(
        _png(np.dstack([shown, shown, shown, np.full_like(shown, 255)])),
        img_format="png",
        colormode="binary",
        mode="spline",
        filter_speckle=2,
        corner_threshold=60,
        length_threshold=3.5,
        path_precision=2,
    )
    white = f'fill="#fff" fill-opacity="{share:.4g}"'
    return re.sub(r'fill="[^"]*"', white, _paths_of(text))


def _document(body: str, mask: str, size: tuple[int, int], traced: tuple[int, ...]) -> str:
    width, height = size
    scale = f"scale({width / traced[1]:.6g} {height / traced[0]:.6g})"
    if not mask:
        return svg.document(f'<g transform="{scale}">{body}</g>', width, height)
    area = f'x="0" y="0" width="{traced[1]}" height="{traced[0]}"'
    defs = f'<mask id="shape" maskUnits="userSpaceOnUse" {area}>{mask}</mask>'
    drawn = f'<g transform="{scale}"><g mask="url(#shape)">{body}</g></g>'
    return svg.document(drawn, width, height, defs=defs)


def _likeness_of(document: str, source: Source) -> float:
    """The similarity of what the SVG shows, both over grey."""
    drawn = svg.rasterize(document, width=min(source.rgba.shape[1], TRACED))
    size = (drawn.shape[1], drawn.shape[0])
    wanted = cv2.resize(source.rgba, size, interpolation=cv2.INTER_AREA)
    return likeness(_over_grey(np.asarray(wanted, np.uint8)), _over_grey(drawn))


def _over_grey(rgba: Plane) -> NDArray[np.float32]:
    alpha = unit(rgba[..., 3:])
    mixed = rgba[..., :3] * alpha + 128 * (1 - alpha)
    return np.asarray(mixed @ np.array([0.299, 0.587, 0.114], np.float32) / 255, np.float32)
