"""Treatments that repaint: brushes, pens and print."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from .picture import (
    Colours,
    Picture,
    Pixels,
    bytes_of,
    curved,
    glowing,
    inked,
    lines,
    luma,
    on_grey,
    saturated,
    smoothed,
    softened,
    texture,
)

_PAPER = (250, 246, 236)


def watercolour(picture: Picture) -> Pixels:
    """Washes that pool at their edges, on rough paper."""
    unit = picture.unit
    width, height = picture.size
    wash = smoothed(_unsteady(picture, 5.5), 2)
    wash = curved(saturated(wash, 1.18), (0, 46), (128, 158), (255, 255))
    pooled = cv2.absdiff(wash, softened(wash, 7 * unit)).max(axis=2).astype(np.float32)
    tooth = texture(width, height, max(1.6, 2.6 * unit), picture.seed)
    lumps = texture(width, height, max(6, 42 * unit), picture.seed + 1)
    share = 1 - np.clip(pooled / 150, 0, 0.34) + 0.035 * tooth + 0.05 * lumps
    paint = wash * share[..., None]
    bare = np.clip((luma(wash) - 0.78) * 2.4, 0, 0.8)[..., None]
    return bytes_of(paint * (1 - bare) + np.array(_PAPER, np.float32) * bare)


def oil(picture: Picture) -> Pixels:
    """Thick strokes: every spot takes the colour of its calmest neighbourhood."""
    width, height = picture.size
    scale = min(1.0, 460 / min(width, height))
    size = (max(round(width * scale), 8), max(round(height * scale), 8))
    small = cv2.resize(picture.rgb, size, interpolation=cv2.INTER_AREA)
    painted = _calmest(np.asarray(small, np.uint8), 5)
    rgb = np.asarray(cv2.resize(painted, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)
    strokes = texture(width, height, max(2.0, 5 * picture.unit), picture.seed)
    relief = np.asarray(cv2.GaussianBlur(strokes, (0, 0), 1.2)) * 9
    light = cv2.filter2D(luma(rgb), -1, np.array([[-1, -1, 0], [-1, 0, 1], [0, 1, 1]], np.float32))
    return bytes_of(saturated(rgb, 1.28) + (relief + 120 * light)[..., None])


def cartoon(picture: Picture) -> Pixels:
    """Flat colours with outlines."""
    flat = _stepped(smoothed(picture.rgb, 2), 6)
    return inked(saturated(flat, 1.45), lines(picture.rgb, picture.unit, 1.1))


def comic(picture: Picture) -> Pixels:
    """Printed: strong ink, few colours, and shadows of dots."""
    unit = picture.unit
    width, height = picture.size
    base = smoothed(picture.rgb, 2)
    flat = saturated(_stepped(base, 4), 1.75)
    shade = np.clip(1.0 - luma(base) * 1.55, 0, 1)
    dots = _screen(width, height, max(5.0, 9 * unit))
    ink = np.clip((shade * 0.9 - dots) * 7, 0, 1) * 0.72
    drawn = inked(
        curved(flat, (0, 24), (128, 158), (255, 255)), np.asarray(ink, np.float32), (34, 30, 66)
    )
    return inked(drawn, lines(picture.rgb, unit, 2.2), (10, 8, 16))


def pencil(picture: Picture) -> Pixels:
    """Graphite on paper."""
    unit = picture.unit
    width, height = picture.size
    grey = luma(picture.rgb)
    around = luma(softened(picture.rgb, 9 * unit))
    drawn = np.clip(grey / np.maximum(around, 0.06), 0, 1) ** 2.2
    hatch = texture(width, height, max(1.4, 1.8 * unit), picture.seed)
    tone = 1 - np.clip(0.62 - around, 0, 1) * (0.55 + 0.5 * hatch)
    return on_grey(np.asarray(np.clip(drawn * tone, 0, 1), np.float32), (38, 38, 44), _PAPER)


def ink(picture: Picture) -> Pixels:
    """Pen and black ink: lines, and solid shadows."""
    base = smoothed(picture.rgb, 2)
    solid = np.clip((0.27 - luma(base)) * 14, 0, 1)
    drawn = np.maximum(solid, lines(base, picture.unit, 3.2))
    return on_grey(np.asarray(1 - drawn, np.float32), (14, 14, 20), (252, 250, 244))


def blueprint(picture: Picture) -> Pixels:
    """White lines on blue paper with a grid."""
    unit = picture.unit
    width, height = picture.size
    drawn = np.maximum(lines(picture.rgb, unit, 2.4), 0.16 * luma(picture.rgb))
    step = max(8, round(50 * unit))
    grid = np.zeros((height, width), np.float32)
    grid[::step], grid[:, ::step] = 0.16, 0.16
    paper = 0.04 * texture(width, height, max(4, 20 * unit), picture.seed)
    return on_grey(np.clip(np.maximum(drawn, grid) + paper, 0, 1), (18, 56, 122), (236, 244, 255))


def neon(picture: Picture) -> Pixels:
    """Glowing contours in the dark."""
    unit = picture.unit
    base = smoothed(picture.rgb, 1)
    grey = luma(base)
    across, down = (cv2.Sobel(grey, cv2.CV_32F, *way, ksize=3) for way in ((1, 0), (0, 1)))
    edge = np.clip(cv2.magnitude(across, down) * 2.4 - 0.16, 0, 1)
    edge = cv2.dilate(edge, np.ones((3, 3), np.uint8)) if unit > 0.6 else edge
    hsv = cv2.cvtColor(base, cv2.COLOR_RGB2HSV)
    pale = hsv[..., 1] < 60
    # What has no colour of its own gets one by its place, from cyan to magenta.
    place = np.linspace(88, 158, base.shape[1]).astype(np.uint8)[None]
    hsv[..., 0] = np.where(pale, place, hsv[..., 0])
    hsv[..., 1], hsv[..., 2] = 225, 255
    light = cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB)
    dark = base * np.array([0.16, 0.10, 0.26], np.float32) + np.array([8, 4, 20], np.float32)
    glow = np.asarray(light * edge[..., None], np.float32)
    drawn = bytes_of(dark + glow)
    halo = softened(bytes_of(glow), 13 * unit)
    return np.asarray(cv2.addWeighted(drawn, 1.0, halo, 1.5, 0), np.uint8)


def pixel(picture: Picture) -> Pixels:
    """An old game: large pixels, few colours, ordered dots between them."""
    width, height = picture.size
    scale = 120 / min(width, height)
    size = (max(round(width * scale), 2), max(round(height * scale), 2))
    small = cv2.resize(saturated(picture.rgb, 1.35), size, interpolation=cv2.INTER_AREA)
    order = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32)
    rows, columns = -(-size[1] // 4), -(-size[0] // 4)
    dots = np.tile(order / 16 - 0.47, (rows, columns))[: size[1], : size[0], None]
    step = 255 / 5
    few = np.clip(np.round(small / step + 0.55 * dots), 0, 5) * step
    large = cv2.resize(few.astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST)
    return np.asarray(large, np.uint8)


def poster(picture: Picture) -> Pixels:
    """Screen print in four flat inks."""
    base = smoothed(picture.rgb, 2)
    inks = np.array([[24, 20, 58], [214, 40, 90], [250, 168, 40], [255, 240, 206]], np.float32)
    level = np.clip(luma(base) * 4 - 0.5, 0, 3)
    below = np.floor(level).astype(int)
    share = _snapped(level - below)[..., None]
    return bytes_of(inks[below] * (1 - share) + inks[np.minimum(below + 1, 3)] * share)


def vhs(picture: Picture) -> Pixels:
    """A worn tape: soft colours beside their shapes, lines, and a band that wanders."""
    unit = picture.unit
    width, height = picture.size
    chance = np.random.default_rng([picture.seed, picture.index])
    ycc = cv2.cvtColor(picture.rgb, cv2.COLOR_RGB2YCrCb)
    shift = max(1, round(7 * unit))
    wide = (2 * max(1, round(9 * unit)) + 1, 1)
    for channel, way in ((1, shift), (2, -shift // 2)):
        ycc[..., channel] = np.roll(cv2.blur(ycc[..., channel], wide), way, axis=1)
    ycc[..., 0] = cv2.blur(ycc[..., 0], (max(2, round(2.4 * unit)), 1))
    rgb = saturated(np.asarray(cv2.cvtColor(ycc, cv2.COLOR_YCrCb2RGB), np.uint8), 1.15)
    rgb = curved(rgb, (0, 20), (128, 132), (255, 240))
    band = int((picture.index * 5.3 * unit * 2) % (height * 1.6))
    low = min(band + max(3, round(34 * unit)), height)
    for row in range(min(band, height), low):
        rgb[row] = np.roll(rgb[row], int(chance.normal(0, 14 * unit)), axis=0)
    noise = chance.normal(0, 7, (height // 2 + 1, width // 2 + 1)).astype(np.float32)
    lined = np.asarray(cv2.resize(noise, (width, height), interpolation=cv2.INTER_NEAREST))
    lined[:: max(2, round(3 * unit))] -= 14
    return bytes_of(rgb + np.asarray(lined, np.float32)[..., None])


def anime(picture: Picture) -> Pixels:
    """Cel colours under a bright sky's light."""
    flat = _stepped(smoothed(picture.rgb, 2), 8)
    bright = saturated(curved(flat, (0, 10), (128, 138), (255, 248)), 1.35)
    lit = glowing(bright, 22 * picture.unit, 0.14)
    return inked(lit, 0.75 * lines(picture.rgb, picture.unit, 0.9), (52, 34, 60))


def _stepped(rgb: Pixels, count: int) -> Pixels:
    """Brightness in so many steps with edges that are soft enough not to crawl."""
    lab = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB)
    size = 256 / count
    values = np.arange(256, dtype=np.float32) / np.float32(size)
    below = np.floor(values - 0.5)
    table = (below + 0.5 + _snapped(values - 0.5 - below)) * size
    lab[..., 0] = cv2.LUT(lab[..., 0], np.clip(table, 0, 255).astype(np.uint8))
    return np.asarray(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB), np.uint8)


def _snapped(share: Colours) -> Colours:
    """A step that takes a tenth of its way to rise."""
    soft = np.clip((share - 0.45) / 0.1, 0, 1)
    return np.asarray(soft * soft * (3 - 2 * soft), np.float32)


def _calmest(rgb: Pixels, reach: int) -> Pixels:
    """Kuwahara's filter: of the means of four quarters around, those that vary least count most."""
    grey = luma(rgb)
    size = (reach + 1, reach + 1)
    total = np.zeros(rgb.shape, np.float32)
    weights = np.zeros(grey.shape, np.float32)
    for anchor in ((0, 0), (reach, 0), (0, reach), (reach, reach)):
        mean = cv2.blur(grey, size, anchor=anchor)
        variance = cv2.blur(grey * grey, size, anchor=anchor) - mean * mean
        weight = 1 / (np.maximum(variance, 0) * 2000 + 0.05) ** 3
        total += cv2.blur(rgb, size, anchor=anchor) * weight[..., None]
        weights += weight
    return bytes_of(total / weights[..., None])


def _unsteady(picture: Picture, reach: float) -> Pixels:
    """The picture with edges as a wet brush leaves them; the paper holds them still."""
    across, down = _wobble(*picture.size, reach, picture.seed)
    moved = cv2.remap(picture.rgb, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.uint8)


@lru_cache(maxsize=4)
def _wobble(width: int, height: int, reach: float, seed: int) -> tuple[Colours, Colours]:
    """Where every spot of an unsteady picture comes from."""
    unit = min(width, height) / 1000
    grain = max(4, 16 * unit)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    across = x + texture(width, height, grain, seed + 2) * np.float32(reach * unit)
    down = y + texture(width, height, grain, seed + 3) * np.float32(reach * unit)
    return across, down


@lru_cache(maxsize=4)
def _screen(width: int, height: int, pitch: float) -> Colours:
    """The threshold of a halftone screen at 45 degrees, 0 to 1."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    turned = (x + y) * (np.pi / pitch), (x - y) * (np.pi / pitch)
    return np.asarray(0.5 + 0.25 * (np.cos(turned[0]) + np.cos(turned[1])), np.float32)
