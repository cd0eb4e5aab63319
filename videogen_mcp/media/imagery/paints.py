"""Ways to paint: what a style does to one layer of a picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.visuals.canvas import Pixels, blurred, padded

Paint = Callable[["Sheet"], "Sheet"]
Colours = NDArray[np.float32]


@dataclass(frozen=True)
class Sheet:
    """One layer in straight colour: RGB 0..255, alpha, its top left in the frame.

    `unit` is a thousandth of the frame's shorter side, `depth` 0 for the ground, 1 for the nearest.
    """

    rgb: Colours
    alpha: Pixels
    left: float
    top: float
    unit: float
    depth: float
    seed: int


def noise(height: int, width: int, grain: float, seed: int) -> NDArray[np.float32]:
    """Soft noise of about -1..1 whose lumps are `grain` pixels wide."""
    small = (max(2, int(height / grain) + 1), max(2, int(width / grain) + 1))
    values = np.random.default_rng(seed).normal(0, 0.6, small).astype(np.float32)
    return np.asarray(cv2.resize(values, (width, height), interpolation=cv2.INTER_CUBIC))


def _graded(rgb: Colours, saturation: float, contrast: float, lift: float = 0) -> Colours:
    grey = (rgb @ np.array([0.299, 0.587, 0.114], np.float32))[..., None]
    return np.asarray((grey + (rgb - grey) * saturation - 128) * contrast + 128 + lift, np.float32)


def _steps(rgb: Colours, count: int) -> Colours:
    """Colours in so many steps of brightness each, evenly painted."""
    soft = np.clip(rgb, 0, 255).astype(np.uint8)
    size = 255 / count
    return np.asarray((np.floor(soft / size) + 0.5) * size, np.float32)


def _edges(sheet: Sheet, strength: float) -> NDArray[np.float32]:
    """Lines of a drawing 0..1: where colours change and where the shape ends."""
    rgb = np.clip(sheet.rgb, 0, 255).astype(np.uint8)
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY).astype(np.float32)
    fine = cv2.GaussianBlur(grey, (0, 0), max(0.8, 1.2 * sheet.unit))
    wide = cv2.GaussianBlur(grey, (0, 0), max(1.4, 2.6 * sheet.unit))
    inside = np.clip(wide - fine - 1.6, 0, 255) / 7  # the dark side of an edge: one line each
    inside *= sheet.alpha / np.float32(255)
    rim = cv2.morphologyEx(sheet.alpha, cv2.MORPH_GRADIENT, _disc(1.6 * sheet.unit))
    inside = cv2.dilate(inside, _disc(0.9 * sheet.unit))
    lines = np.clip(inside * strength, 0, 1) + rim.astype(np.float32) / 255
    return np.asarray(np.clip(lines, 0, 1), np.float32)


def _disc(radius: float) -> NDArray[np.uint8]:
    size = max(3, 2 * round(radius) + 1)
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)), np.uint8)


def _wobbled(sheet: Sheet, reach: float, grain: float) -> Sheet:
    """The sheet with unsteady edges, as a hand cuts or paints them."""
    height, width = sheet.alpha.shape
    dx = noise(height, width, grain, sheet.seed + 1) * reach
    dy = noise(height, width, grain, sheet.seed + 2) * reach
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    border = cv2.BORDER_REPLICATE if sheet.depth == 0 else cv2.BORDER_CONSTANT
    rgb = cv2.remap(sheet.rgb, x + dx, y + dy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    alpha = cv2.remap(sheet.alpha, x + dx, y + dy, cv2.INTER_LINEAR, borderMode=border)
    return replace(sheet, rgb=np.asarray(rgb), alpha=np.asarray(alpha, np.uint8))


def _smooth(rgb: Colours, unit: float, size: float) -> Colours:
    """Colours in soft patches without fine detail."""
    width = 2 * max(1, round(size * unit)) + 1
    flat = np.clip(rgb, 0, 255).astype(np.uint8)
    return np.asarray(cv2.medianBlur(flat, min(width, 31)), np.float32)


def watercolour(sheet: Sheet) -> Sheet:
    sheet = _wobbled(sheet, 5 * sheet.unit, 26 * sheet.unit)
    height, width = sheet.alpha.shape
    rgb = _graded(_smooth(sheet.rgb, sheet.unit, 2.5), 0.92, 0.82, 34)
    pools = noise(height, width, 60 * sheet.unit, sheet.seed + 3)[..., None]
    grain = noise(height, width, max(2, 2.4 * sheet.unit), sheet.seed + 4)[..., None]
    rgb = rgb + pools * 15 + grain * 7
    soft = blurred(sheet.alpha, max(1.0, 7 * sheet.unit)).astype(np.float32) / 255
    inner = np.clip((sheet.alpha / np.float32(255) - soft) * 2.2, 0, 1)[..., None]
    rgb *= (1 - 0.5 * inner).astype(np.float32)  # pigment gathers at the drying edge
    alpha = (sheet.alpha * 0.95).astype(np.uint8) if sheet.depth else sheet.alpha
    return replace(sheet, rgb=rgb.astype(np.float32), alpha=np.asarray(alpha, np.uint8))


def oil(sheet: Sheet) -> Sheet:
    sheet = _wobbled(sheet, 5 * sheet.unit, 16 * sheet.unit)
    height, width = sheet.alpha.shape
    rgb = _graded(_smooth(sheet.rgb, sheet.unit, 6), 1.22, 1.06)
    strokes = noise(height, width, max(2, 3 * sheet.unit), sheet.seed + 5)
    long = np.asarray(cv2.blur(strokes, (max(3, round(24 * sheet.unit)), 3)), np.float32)
    return replace(sheet, rgb=rgb + long[..., None] * 60)


def flat(sheet: Sheet) -> Sheet:
    if sheet.depth == 0:  # steps would show as blots in a soft backdrop
        return replace(sheet, rgb=_graded(sheet.rgb, 1.1, 1.0))
    rgb = _steps(_graded(_smooth(sheet.rgb, sheet.unit, 4), 1.08, 1.0), 7)
    return replace(sheet, rgb=rgb)


def minimal(sheet: Sheet) -> Sheet:
    if sheet.depth == 0:
        return replace(sheet, rgb=_graded(sheet.rgb, 0.7, 0.5, 70))
    rgb = _steps(_graded(_smooth(sheet.rgb, sheet.unit, 7), 0.85, 0.78, 36), 9)
    return replace(sheet, rgb=rgb)


def neon(sheet: Sheet) -> Sheet:
    drawn = cv2.dilate(_edges(sheet, 2.0), _disc(1.3 * sheet.unit))
    lines = np.asarray(drawn, np.float32)[..., None]
    bright = np.clip(_graded(sheet.rgb, 2.6, 1.1, 20), 0, 255)
    bright *= 255 / np.maximum(bright.max(axis=2, keepdims=True), 90)
    dark = _graded(sheet.rgb, 1.2, 1.0) * np.array([0.17, 0.12, 0.30], np.float32)
    dark += np.array([9, 5, 26], np.float32)
    light = np.clip(bright, 0, 255) * lines
    glow = cv2.GaussianBlur(light, (0, 0), max(1.0, 9 * sheet.unit))
    return replace(sheet, rgb=np.asarray(dark + light * 1.05 + glow * 2.0, np.float32))


def paper(sheet: Sheet) -> Sheet:
    sheet = _wobbled(sheet, 2.4 * sheet.unit, 34 * sheet.unit)
    rgb = _graded(_smooth(sheet.rgb, sheet.unit, 5), 1.0, 0.94, 8)
    rgb = _steps(rgb, 6) if sheet.depth else rgb
    height, width = sheet.alpha.shape
    tooth = noise(height, width, max(1.5, 2 * sheet.unit), sheet.seed + 6)[..., None]
    rim = cv2.erode(sheet.alpha, _disc(2 * sheet.unit))
    lit = np.roll(sheet.alpha, 2, axis=0).astype(np.float32) - rim
    rgb = rgb + tooth * 6 + np.clip(lit, 0, 255)[..., None] * 0.09
    sheet = replace(sheet, rgb=rgb.astype(np.float32))
    return _shadowed(sheet) if sheet.depth else sheet


def _shadowed(sheet: Sheet) -> Sheet:
    """A cut-out's shadow on the sheet beneath it."""
    sigma = max(1.5, 9 * sheet.unit)
    room = int(sigma * 3)
    image = np.dstack([np.clip(sheet.rgb, 0, 255), sheet.alpha]).astype(np.uint8)
    framed = padded(image, room, room, room, room)
    shade = blurred(np.roll(framed[..., 3], int(sigma * 0.8), axis=0).copy(), sigma)
    alpha = np.maximum(framed[..., 3], (shade * 0.42).astype(np.uint8))
    inside = (framed[..., 3:].astype(np.float32) / np.maximum(alpha, 1)[..., None]).clip(0, 1)
    rgb = framed[..., :3] * inside + np.array([26, 18, 40], np.float32) * (1 - inside)
    left, top = sheet.left - room, sheet.top - room
    return replace(sheet, rgb=rgb.astype(np.float32), alpha=alpha, left=left, top=top)


def line(sheet: Sheet) -> Sheet:
    lines = _edges(sheet, 1.7)[..., None]
    grey = (sheet.rgb @ np.array([0.299, 0.587, 0.114], np.float32))[..., None]
    dark = 206 if sheet.depth else 252  # what is dark in a drawing is hatched, its paper is not
    tone = np.where(grey < 70, dark, 252).astype(np.float32)
    ink = np.array([38, 36, 48], np.float32)
    rgb = tone * (1 - lines) + ink * lines
    alpha = np.where(sheet.alpha > 60, sheet.alpha, 0).astype(np.uint8)
    return replace(sheet, rgb=np.broadcast_to(rgb, sheet.rgb.shape).astype(np.float32), alpha=alpha)


def pixel(sheet: Sheet) -> Sheet:
    cell = max(2, round(10.5 * sheet.unit))
    left = int(np.floor(sheet.left / cell) * cell)
    top = int(np.floor(sheet.top / cell) * cell)
    height, width = sheet.alpha.shape
    before = (round(sheet.top) - top, round(sheet.left) - left)
    rows, columns = -(-(height + before[0]) // cell), -(-(width + before[1]) // cell)
    after = (rows * cell - height - before[0], columns * cell - width - before[1])
    edge = cv2.BORDER_REPLICATE if sheet.depth == 0 else cv2.BORDER_CONSTANT
    share = sheet.alpha.astype(np.float32)[..., None] / 255
    image = np.dstack([sheet.rgb * share, sheet.alpha.astype(np.float32)])
    framed = cv2.copyMakeBorder(image, before[0], after[0], before[1], after[1], edge)
    small = cv2.resize(framed, (columns, rows), interpolation=cv2.INTER_AREA)
    solid = np.where(small[..., 3] > 110, 255, 0).astype(np.uint8)
    whole = small[..., :3] * (255 / np.maximum(small[..., 3:], 1))
    rgb = _steps(_graded(np.asarray(whole, np.float32), 1.15, 1.06), 9)
    size = (columns * cell, rows * cell)
    alpha = cv2.resize(solid, size, interpolation=cv2.INTER_NEAREST)
    large = cv2.resize(rgb, size, interpolation=cv2.INTER_NEAREST)
    if sheet.depth == 0:
        large = large[before[0] : before[0] + height, before[1] : before[1] + width]
        return replace(sheet, rgb=np.asarray(large, np.float32))
    return replace(
        sheet, rgb=np.asarray(large), alpha=np.asarray(alpha, np.uint8), left=left, top=top
    )


def noir(sheet: Sheet) -> Sheet:
    return replace(sheet, rgb=_graded(sheet.rgb, 0.0, 1.38, -16))


def vintage(sheet: Sheet) -> Sheet:
    rgb = _graded(sheet.rgb, 0.52, 0.82, 8)
    return replace(sheet, rgb=rgb * np.array([1.06, 0.97, 0.78], np.float32) + 14)


def comic(sheet: Sheet) -> Sheet:
    rgb = _steps(_graded(sheet.rgb, 1.45, 1.12), 5)
    height, width = sheet.alpha.shape
    step = max(4.0, 9 * sheet.unit)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = x + np.float32(sheet.left), y + np.float32(sheet.top)
    wave = np.sin((x + y) * np.pi / step) * np.sin((x - y) * np.pi / step)
    grey = _graded(sheet.rgb, 0, 1)[..., 0] / 255
    dots = (wave > grey * 1.5 - 0.4)[..., None]
    rgb = np.where(dots, rgb * 0.82, rgb)
    lines = _edges(sheet, 0.9)[..., None]
    return replace(sheet, rgb=np.asarray(rgb * (1 - lines) + 16 * lines, np.float32))


def pastel(sheet: Sheet) -> Sheet:
    return replace(sheet, rgb=_graded(sheet.rgb, 0.66, 0.62, 62))


def clay(sheet: Sheet) -> Sheet:
    blur = cv2.GaussianBlur(sheet.rgb, (0, 0), max(0.8, 1.8 * sheet.unit))
    rgb = _graded(np.asarray(blur, np.float32), 1.06, 1.0, 4)
    soft = blurred(sheet.alpha, max(1.0, 13 * sheet.unit)).astype(np.float32) / 255
    round_off = 0.62 + 0.38 * np.clip(soft * 1.25 - 0.2, 0, 1)
    sheet = replace(sheet, rgb=rgb * round_off.astype(np.float32)[..., None])
    return _shadowed(sheet) if sheet.depth else sheet


def photo(sheet: Sheet) -> Sheet:
    rgb = _graded(sheet.rgb, 0.86, 1.08, -4)
    if sheet.depth < 0.45:  # a lens is sharp where the subject is
        sigma = max(0.6, (0.5 - sheet.depth) * 9 * sheet.unit)
        share = sheet.alpha.astype(np.float32)[..., None] / 255
        mixed = cv2.GaussianBlur(np.dstack([rgb * share, share * 255]), (0, 0), sigma)
        rgb = np.asarray(mixed[..., :3] * (255 / np.maximum(mixed[..., 3:], 1)), np.float32)
        alpha = sheet.alpha if sheet.depth == 0 else np.clip(mixed[..., 3], 0, 255)
        return replace(sheet, rgb=rgb, alpha=np.asarray(alpha, np.uint8))
    return replace(sheet, rgb=rgb)
