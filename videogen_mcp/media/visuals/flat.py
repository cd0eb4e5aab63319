"""Flat and graphic backgrounds: wave and panel, poster blocks, sunburst."""

from __future__ import annotations

import math
import random

from videogen_mcp.media.visuals.canvas import Canvas, grain
from videogen_mcp.media.visuals.focus import Focus, away
from videogen_mcp.media.visuals.luminous import vignette
from videogen_mcp.media.visuals.palette import Palette, mix, rgb


def wave(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    ground, _, strong, light = palette.background
    canvas.pixels[:] = rgb(ground)
    _dots(canvas, palette.ink, 0.09)
    if focus.side == "none":
        canvas.disc(focus.x, focus.y, focus.radius * 1.3, light, 0.28)
        _corner(canvas, light, 0.35, chooser)
    else:
        phase = chooser.uniform(0, math.tau)
        for edge, color in ((-0.18, strong), (0.22, light)):
            canvas.polygon(
                _wave_edge(canvas, focus, edge, phase), color, to=mix(color, "#ffffff", 0.12)
            )
    grain(canvas.pixels, 1.0)


def _wave_edge(
    canvas: Canvas, focus: Focus, shift: float, phase: float
) -> list[tuple[float, float]]:
    """The outline of a panel with a wavy edge, on the picture's side of the frame."""
    upright = focus.side in ("left", "right")
    length = canvas.height if upright else canvas.width
    depth = canvas.width if upright else canvas.height
    middle = focus.x if upright else focus.y
    towards = 1 if focus.side in ("right", "bottom") else -1
    edge = middle - towards * focus.radius * ((0.88 if upright else 0.76) - shift)
    sway = (0.10 if upright else 0.05) * focus.radius
    points = []
    for step in range(65):
        along = -0.1 + 1.2 * step / 64
        offset = sway * (math.sin(along * 5.2 + phase) + 0.35 * math.sin(along * 9.7 + 2 * phase))
        points.append((edge + offset, along * length))
    far = depth * 1.2 if towards > 0 else -0.2 * depth
    points += [(far, 1.2 * length), (far, -0.2 * length)]
    return points if upright else [(y, x) for x, y in points]


def _dots(canvas: Canvas, color: str, opacity: float) -> None:
    step = 48 * canvas.unit
    for row in range(int(canvas.full_height / step) + 1):
        for column in range(int(canvas.full_width / step) + 1):
            x, y = column * step - canvas.left + step / 2, row * step - canvas.top + step / 2
            canvas.disc(x, y, 2.0 * canvas.unit, color, opacity)


def _corner(canvas: Canvas, color: str, opacity: float, chooser: random.Random) -> None:
    left = chooser.random() < 0.5
    for x, y, radius in ((0.0 if left else 1.0, 1.0, 0.34), (1.0 if left else 0.0, 0.0, 0.22)):
        size = radius * max(canvas.width, canvas.height)
        canvas.disc(x * canvas.width, y * canvas.height, size, color, opacity)


def panel(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    """A flat editorial half: coloured ground behind the picture, hairlines, one big circle."""
    ground, tint, strong, light = palette.background
    canvas.pixels[:] = rgb(ground)
    width, height = canvas.width, canvas.height
    if focus.side in ("left", "right"):
        edge = focus.x + focus.radius * (1.02 if focus.side == "left" else -1.02)
        far = -0.2 * width if focus.side == "left" else 1.2 * width
        canvas.polygon(
            [
                (edge, -0.2 * height),
                (far, -0.2 * height),
                (far, 1.2 * height),
                (edge, 1.2 * height),
            ],
            mix(tint, light, 0.35),
            to=mix(tint, light, 0.75),
        )
    elif focus.side != "none":
        edge = focus.y + focus.radius * (1.02 if focus.side == "top" else -0.55)
        far = -0.2 * height if focus.side == "top" else 1.2 * height
        canvas.polygon(
            [(-0.2 * width, edge), (1.2 * width, edge), (1.2 * width, far), (-0.2 * width, far)],
            mix(tint, light, 0.35),
            to=mix(tint, light, 0.75),
        )
    else:
        canvas.polygon(
            [
                (-0.2 * width, focus.y),
                (1.2 * width, focus.y - 0.06 * height),
                (1.2 * width, 1.2 * height),
                (-0.2 * width, 1.2 * height),
            ],
            mix(tint, light, 0.4),
        )
    if focus.side == "none":
        grain(canvas.pixels, 1.0)
        return
    outer = -1 if focus.side == "left" else 1  # the disc keeps away from the words
    canvas.disc(
        focus.x + outer * focus.radius * 0.92,
        focus.y - focus.radius * 0.6,
        focus.radius * 0.42,
        strong,
        0.9,
    )
    canvas.ring(
        focus.x - outer * focus.radius * 0.85,
        focus.y + focus.radius * 0.72,
        focus.radius * 0.2,
        10 * canvas.unit,
        palette.highlight,
        1.0,
    )
    grain(canvas.pixels, 1.0)


def blocks(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    """Flat poster: one saturated ground and a few huge shapes on the picture's side."""
    ground, shade, second, third = palette.background
    canvas.pixels[:] = rgb(ground)
    w, h, u = canvas.width, canvas.height, canvas.unit
    ax, ay = away(focus)
    style = chooser.randrange(3) if focus.side != "none" else chooser.choice((1, 2))
    if style == 0:
        canvas.disc(
            focus.x - ax * focus.radius * 0.5,
            focus.y - ay * focus.radius * 0.4,
            focus.radius * 1.5,
            second,
        )
        _halftone(canvas, (w * (0.06 if focus.x > w / 2 else 0.94), h * 0.97), palette.ink, 0.16)
    elif style == 1:
        lean = 0.16 * w * (1 if focus.x >= w / 2 else -1)
        edge = focus.x - (focus.radius * 1.05 if focus.x >= w / 2 else -focus.radius * 1.05)
        far = 1.2 * w if focus.x >= w / 2 else -0.2 * w
        if focus.side in ("left", "right"):
            canvas.polygon(
                [
                    (edge + lean, -0.1 * h),
                    (far, -0.1 * h),
                    (far, 1.1 * h),
                    (edge - lean * 0.4, 1.1 * h),
                ],
                second,
            )
        else:
            canvas.polygon(
                [
                    (-0.1 * w, focus.y - 0.02 * h),
                    (1.1 * w, focus.y - 0.08 * h),
                    (1.1 * w, 1.1 * h),
                    (-0.1 * w, 1.1 * h),
                ],
                second,
            )
    else:
        step = focus.radius * 0.5
        for index in range(7):
            canvas.ring(focus.x, focus.y, step * (1.6 + index), step * 0.42, shade, 1.0)
    corner_x = -0.02 * w if focus.x >= w / 2 else 1.02 * w
    canvas.disc(corner_x, 1.03 * h, 0.20 * min(w, h), third)
    if focus.side != "none":
        _stripes(
            canvas,
            (w * (0.90 if focus.x >= w / 2 else 0.04), 0.098 * h - 102 * u),
            90 * u,
            palette.ink,
        )
    grain(canvas.pixels, 0.8)


def _halftone(canvas: Canvas, corner: tuple[float, float], color: str, opacity: float) -> None:
    step = 30 * canvas.unit
    for row in range(12):
        for column in range(-12, 13):
            radius = step * 0.42 * (1 - math.hypot(row, column) / 12)
            if radius > 1:
                canvas.disc(
                    corner[0] + column * step, corner[1] - row * step, radius, color, opacity
                )


def _stripes(canvas: Canvas, at: tuple[float, float], size: float, color: str) -> None:
    for index in range(4):
        x = at[0] + index * size * 0.28
        lean = size * 0.5
        outline = [
            (x + lean, at[1]),
            (x + lean + size * 0.1, at[1]),
            (x + size * 0.1, at[1] + size),
            (x, at[1] + size),
        ]
        canvas.polygon(outline, color, opacity=0.85)


def rays(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    cream, sand, *_ = palette.background
    canvas.gradient((mix(cream, "#ffffff", 0.2), sand))
    reach = 1.6 * math.hypot(canvas.width, canvas.height)
    start = chooser.uniform(0, 1)
    for index in range(16):
        turn = start + math.tau * index / 16
        edge = turn + math.tau / 32
        outline = [
            (focus.x, focus.y),
            (focus.x + reach * math.cos(turn), focus.y + reach * math.sin(turn)),
            (focus.x + reach * math.cos(edge), focus.y + reach * math.sin(edge)),
        ]
        canvas.polygon(outline, mix(sand, palette.highlight, 0.42), opacity=0.40)
    w, h = canvas.width, canvas.height
    for index, color in enumerate((palette.accent, palette.highlight, palette.accent2)):
        top = h * (1.0 - 0.030 * (2 - index)) - 0.012 * h
        canvas.polygon(
            [(-0.1 * w, top), (1.1 * w, top), (1.1 * w, 1.1 * h), (-0.1 * w, 1.1 * h)], color
        )
    vignette(canvas, 0.16)
    grain(canvas.pixels, 4.0)
