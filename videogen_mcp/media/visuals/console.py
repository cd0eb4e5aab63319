"""The technical background: a glowing grid with circuit traces."""

from __future__ import annotations

import math
import random

import cv2
import numpy as np

from videogen_mcp.media.visuals.canvas import Canvas, Pixels, grain
from videogen_mcp.media.visuals.focus import Focus, away
from videogen_mcp.media.visuals.luminous import specks
from videogen_mcp.media.visuals.palette import Palette, floats, mix, rgb


def grid(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    base, navy, deep, glow = palette.background
    fx, fy = focus.x / canvas.width, focus.y / canvas.height
    canvas.mesh(
        [
            (0.1, 0.1, base),
            (fx, fy, glow),
            (0.9, 0.0, navy),
            (0.1, 1.0, deep),
            (0.9, 1.0, navy),
            (0.5, 0.5, navy),
        ],
        softness=0.24,
    )
    step, line = 90 * canvas.unit, max(1, round(1.2 * canvas.unit))
    lines = np.zeros(canvas.pixels.shape[:2], np.uint8)
    for x in np.arange(step / 2, canvas.full_width, step):
        lines[:, int(x) : int(x) + line] = 26
    for y in np.arange(step / 2, canvas.full_height, step):
        lines[int(y) : int(y) + line, :] = 26
    reach = _falloff(canvas, focus, 0.75)
    faded = cv2.multiply(lines, reach, scale=1 / 255)
    color = floats(palette.accent) / 255
    canvas.pixels[:] = cv2.add(
        canvas.pixels, cv2.merge([cv2.convertScaleAbs(faded, alpha=float(c) * 1.9) for c in color])
    )
    _circuits(canvas, palette, focus, chooser)
    specks(canvas, focus, chooser, palette.accent, (0.12, 0.40))
    grain(canvas.pixels, 1.6)


def _falloff(canvas: Canvas, focus: Focus, reach: float) -> Pixels:
    """How strongly the grid shows, 0..255: less the farther from the picture."""
    high, wide = 54, 96
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    dx = x / wide - (focus.x + canvas.left) / canvas.full_width
    dy = y / high * canvas.full_height - (focus.y + canvas.top)
    dy /= canvas.full_width
    shade = np.clip(1.1 - np.hypot(dx, dy) / reach, 0.15, 1) * 255
    size = (canvas.full_width, canvas.full_height)
    return np.asarray(cv2.resize(shade.astype(np.uint8), size), np.uint8)


def _circuits(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    """Traces that leave the picture at right angles and end in a node."""
    step = 45 * canvas.unit
    ax, ay = away(focus)
    for index in range(14):
        turn = math.tau * index / 14 + chooser.uniform(-0.15, 0.15)
        if ax * math.cos(turn) + ay * math.sin(turn) > 0.1:
            continue  # no line runs through the words
        x, y = focus.x + focus.radius * math.cos(turn), focus.y + focus.radius * math.sin(turn)
        path = [(x, y)]
        for _ in range(2):
            length = step * chooser.randint(1, 5)
            x += length * math.copysign(1, math.cos(turn))
            path.append((x, y))
            y += step * chooser.randint(0, 3) * math.copysign(1, math.sin(turn))
            path.append((x, y))
        points = (np.array(path) + np.array([canvas.left, canvas.top])) * 16
        tint = mix(palette.background[1], palette.accent, chooser.uniform(0.25, 0.6))
        trace, line = points.round().astype(np.int32), max(1, round(2 * canvas.unit))
        cv2.polylines(canvas.pixels, [trace], False, rgb(tint), line, cv2.LINE_AA, 4)
        canvas.disc(x, y, 6 * canvas.unit, palette.accent, 0.8)
