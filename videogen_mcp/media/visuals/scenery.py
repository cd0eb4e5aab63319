"""Landscapes and organic shapes: hills, clouds, leaves, washes of colour, the grain of paper."""

from __future__ import annotations

import math
import random

import cv2
import numpy as np

from videogen_mcp.media.visuals.canvas import Canvas, dithered
from videogen_mcp.media.visuals.palette import Palette, floats, mix

Outline = list[tuple[float, float]]


def blob(
    x: float, y: float, radius: float, chooser: random.Random, roughness: float = 0.12
) -> Outline:
    """A soft closed outline around a point."""
    waves = [(k, chooser.uniform(0.4, 1) / k**0.7, chooser.uniform(0, math.tau)) for k in (2, 3, 5)]
    points: Outline = []
    for step in range(120):
        turn = math.tau * step / 120
        swing = sum(size * math.sin(k * turn + phase) for k, size, phase in waves)
        reach = radius * (1 + roughness * swing)
        points.append((x + reach * math.cos(turn), y + reach * math.sin(turn)))
    return points


def ridge(
    canvas: Canvas, level: float, swing: float, chooser: random.Random, bumps: float = 1.4
) -> Outline:
    """The outline of a hill range whose crest stands about `level` pixels from the top."""
    waves = [
        (bumps * k, chooser.uniform(0.6, 1.0) / k, chooser.uniform(0, math.tau))
        for k in (1, 1.9, 3.7)
    ]
    points: Outline = []
    for step in range(97):
        along = -0.1 + 1.2 * step / 96
        height = sum(size * math.sin(math.tau * k * along + phase) for k, size, phase in waves)
        points.append((along * canvas.width, level - swing * height))
    return [
        *points,
        (1.2 * canvas.width, 1.2 * canvas.height),
        (-0.2 * canvas.width, 1.2 * canvas.height),
    ]


def crest_at(outline: Outline, x: float) -> float:
    """How far down the crest of a ridge is at `x`."""
    crest = outline[:-2]
    return float(np.interp(x, [p[0] for p in crest], [p[1] for p in crest]))


def ground_colors(palette: Palette, count: int) -> list[str]:
    """Colours of hill ranges from the far and pale to the near and deep."""
    if palette.is_dark:
        far, near = (
            mix(palette.background[1], palette.accent, 0.25),
            mix(palette.background[0], "#000000", 0.35),
        )
    elif len(palette.background) == 5:
        far, near = mix(palette.background[2], palette.background[1], 0.25), palette.background[4]
    else:
        far, near = (
            mix(palette.background[2], palette.background[0], 0.2),
            mix(palette.accent, palette.ink, 0.45),
        )
    return [mix(far, near, step / max(1, count - 1)) for step in range(count)]


def hills(
    canvas: Canvas,
    palette: Palette,
    chooser: random.Random,
    *,
    sun: tuple[float, float],
    horizon: float,
    count: int = 4,
) -> list[Outline]:
    """Paints sky, sun or moon, clouds or stars and hills; gives the outlines of the hills."""
    top, low = palette.background[0], palette.background[1]
    canvas.gradient((top, mix(top, low, 0.6), low))
    unit = canvas.unit
    light = palette.highlight if not palette.is_dark else mix(palette.highlight, "#ffffff", 0.45)
    if palette.is_dark:
        _stars(canvas, chooser)
        canvas.glow(*sun, 460 * unit, palette.accent, 0.4)
    for radius, opacity in ((400, 0.16), (310, 0.20), (230, 0.30)):
        canvas.disc(*sun, radius * unit, light, opacity * (0.35 if palette.is_dark else 1))
    canvas.disc(*sun, 150 * unit, light, 1.0, shadow=palette.shadow, shadow_opacity=0.16)
    if not palette.is_dark:
        _clouds(canvas, palette, chooser, mirrored=sun[0] < 0.45 * canvas.width)
    outlines = []
    colors = ground_colors(palette, count)
    for index, color in enumerate(colors):
        level = canvas.height * (horizon + (1.02 - horizon) * index / count)
        outline = ridge(canvas, level, (64 - 9 * index) * unit, chooser)
        canvas.polygon(
            outline,
            mix(color, "#ffffff", 0.06),
            to=mix(color, palette.shadow, 0.22),
            shadow=palette.shadow,
            shadow_opacity=0.26,
            shadow_blur=16,
            shadow_dy=-9,
        )
        outlines.append(outline)
    paper_texture(canvas)
    return outlines


def _stars(canvas: Canvas, chooser: random.Random) -> None:
    for _ in range(70):
        x, y = (
            chooser.uniform(-0.05, 1.05) * canvas.width,
            chooser.uniform(-0.05, 0.7) * canvas.height,
        )
        canvas.disc(
            x, y, chooser.uniform(1.0, 3.2) * canvas.unit, "#ffffff", chooser.uniform(0.2, 0.75)
        )


def _clouds(canvas: Canvas, palette: Palette, chooser: random.Random, *, mirrored: bool) -> None:
    spots = [(0.86, 0.13, 0.9), (0.60, 0.07, 0.5), (0.97, 0.36, 0.5)]
    for x, y, size in spots:
        x = (1 - x if mirrored else x) + chooser.uniform(-0.05, 0.05)
        cloud(canvas, x * canvas.width, y * canvas.height, size * canvas.unit, palette)


def cloud(canvas: Canvas, x: float, y: float, size: float, palette: Palette) -> None:
    """One paper cloud, its middle at x, y."""
    bumps = ((-95, 6, 62), (-15, -32, 88), (85, -2, 68), (150, 18, 46))
    mask_points: Outline = []
    for step in range(181):
        turn = math.pi + math.pi * step / 180
        reach = 0.0
        for bx, by, radius in bumps:
            dx, dy = math.cos(turn), math.sin(turn)
            along = bx * dx + by * dy
            under = radius**2 - (bx**2 + by**2 - along**2)
            if under > 0:
                reach = max(reach, along + math.sqrt(under))
        mask_points.append((x + size * reach * math.cos(turn), y + size * reach * math.sin(turn)))
    mask_points += [(x + size * 190, y + size * 50), (x - size * 150, y + size * 50)]
    canvas.polygon(
        mask_points,
        "#ffffff",
        opacity=0.93,
        shadow=palette.shadow,
        shadow_opacity=0.16,
        shadow_blur=12,
        shadow_dy=10,
    )


def leaf_fan(
    canvas: Canvas,
    x: float,
    y: float,
    turn: float,
    colors: tuple[str, ...],
    shadow: str,
    chooser: random.Random,
) -> None:
    """Large leaves growing from a corner in the direction `turn` (radians)."""
    span = min(canvas.width, canvas.height)
    for index in range(5):
        angle = turn + (index - 2) * 0.42 + chooser.uniform(-0.08, 0.08)
        length = span * chooser.uniform(0.26, 0.42) * (1.1 - 0.12 * abs(index - 2))
        canvas.polygon(
            leaf(x, y, length, angle),
            colors[index % len(colors)],
            to=mix(colors[index % len(colors)], shadow, 0.25),
            shadow=shadow,
            shadow_opacity=0.22,
            shadow_blur=14,
        )


def leaf(x: float, y: float, length: float, angle: float) -> Outline:
    """A pointed leaf from its stem at x, y."""
    points: Outline = []
    for side in (1, -1):
        steps = range(25) if side == 1 else range(24, -1, -1)
        for step in steps:
            along = step / 24
            across = side * 0.19 * length * math.sin(math.pi * along**0.85)
            dx, dy = along * length, across
            points.append(
                (
                    x + dx * math.cos(angle) - dy * math.sin(angle),
                    y + dx * math.sin(angle) + dy * math.cos(angle),
                )
            )
    return points


def wash(
    canvas: Canvas, x: float, y: float, radius: float, color: str, chooser: random.Random
) -> None:
    """A pool of watercolour: uneven, darker at its drying edge."""
    size = 160
    seed = chooser.randrange(1 << 30)
    noise = np.random.default_rng(seed).normal(0, 1, (size, size)).astype(np.float32)
    rough = cv2.GaussianBlur(noise, (0, 0), 9)
    fine = cv2.GaussianBlur(noise, (0, 0), 2.2)
    rough, fine = rough / rough.std(), fine / fine.std()
    axis = np.linspace(-1.3, 1.3, size, dtype=np.float32)
    distance = np.hypot(axis[None], axis[:, None]) + 0.10 * rough + 0.015 * fine
    inside = 1 / (1 + np.exp((distance - 0.86) * 34))
    edge = np.exp(-(((distance - 0.84) / 0.05) ** 2)) * 0.35
    strength = np.clip(inside * (0.62 + 0.10 * rough) + edge * inside, 0, 1)
    wide = int(2.6 * radius)
    mask = cv2.resize(strength, (wide, wide), interpolation=cv2.INTER_CUBIC)
    left, top = round(x + canvas.left - wide / 2), round(y + canvas.top - wide / 2)
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + wide, canvas.full_width), min(top + wide, canvas.full_height)
    if x1 <= x0 or y1 <= y0:
        return
    part = np.clip(mask[y0 - top : y1 - top, x0 - left : x1 - left], 0, 1)[..., None]
    target = canvas.pixels[y0:y1, x0:x1].astype(np.float32)
    canvas.pixels[y0:y1, x0:x1] = dithered(target * (1 - part * (1 - floats(color) / 255)))


def paper_texture(canvas: Canvas, strength: float = 1.6) -> None:
    """The tooth of paper: soft noise a little coarser than a pixel."""
    noise = np.random.default_rng(7).normal(0, 1, (384, 384)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), 1.1)
    tile = (soft / soft.std() * strength).astype(np.float32)
    times = (canvas.full_height // 384 + 1, canvas.full_width // 384 + 1)
    texture = np.tile(np.round(tile).astype(np.int16), times)[
        : canvas.full_height, : canvas.full_width
    ]
    plus, minus = (
        np.clip(texture, 0, 255).astype(np.uint8),
        np.clip(-texture, 0, 255).astype(np.uint8),
    )
    cv2.add(canvas.pixels, cv2.merge([plus] * 3), dst=canvas.pixels)
    cv2.subtract(canvas.pixels, cv2.merge([minus] * 3), dst=canvas.pixels)
