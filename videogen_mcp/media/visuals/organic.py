"""Grown and handmade backgrounds: cut paper, hills, leaves, watercolour."""

from __future__ import annotations

import random

from videogen_mcp.media.visuals import scenery
from videogen_mcp.media.visuals.canvas import Canvas, grain
from videogen_mcp.media.visuals.focus import Focus, away
from videogen_mcp.media.visuals.palette import Palette, mix, rgb


def layers(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    """Cut paper: wavy sheets one over another, opening around the words."""
    sky, cream, *sheets = palette.background
    canvas.gradient((sky, cream))
    ax, ay = away(focus)
    tints = [mix(cream, sheets[0], share) for share in (0.28, 0.5, 0.75)] + [sheets[0], sheets[1]]
    for index, color in enumerate(tints):
        radius = focus.radius * ((2.3 if focus.side == "none" else 2.05) - 0.2 * index)
        centre_x = focus.x - ax * focus.radius * (0.98 - 0.10 * index)
        centre_y = focus.y - ay * focus.radius * (0.98 - 0.10 * index) + focus.radius * 0.1
        if focus.side == "none":
            centre_y = focus.y + focus.radius * (1.5 - 0.12 * index)
        outline = scenery.blob(centre_x, centre_y, radius, chooser, roughness=0.06)
        canvas.polygon(
            outline, color, shadow=palette.shadow, shadow_opacity=0.22, shadow_blur=20, shadow_dy=8
        )
    scenery.paper_texture(canvas)


def hills(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    scenery.hills(canvas, palette, chooser, sun=(focus.x, focus.y), horizon=0.66)


def leaves(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    ground, pale, mid, deep = palette.background
    canvas.mesh(
        [
            (0.1, 0.1, ground),
            (0.9, 0.9, mix(ground, pale, 0.6)),
            (focus.x / canvas.width, focus.y / canvas.height, pale),
        ],
        softness=0.32,
    )
    w, h = canvas.width, canvas.height
    for x, y, turn in ((0.0, 1.0, -0.8), (1.0, 1.0, -2.3), (1.0, 0.0, 2.3), (0.0, 0.0, 0.8)):
        if focus.side == ("left" if x == 0 else "right") or y == 1.0:
            # Words that stand under the picture keep clear of the tips.
            low = 1.10 if y == 1.0 and focus.side in ("top", "none") else y
            scenery.leaf_fan(
                canvas, x * w, low * h, turn, (mid, deep, palette.accent), palette.shadow, chooser
            )
    grain(canvas.pixels, 1.4)


def washes(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    paper, *tints = palette.background
    canvas.pixels[:] = rgb(paper)
    span = max(canvas.width, canvas.height)
    spots = [
        (focus.x, focus.y, 0.30),
        (0.02 * canvas.width, 0.0, 0.20),
        (canvas.width, canvas.height, 0.26),
        (0.0, canvas.height, 0.22),
        (canvas.width, 0.0, 0.16),
    ]
    for index, (x, y, size) in enumerate(spots):
        scenery.wash(canvas, x, y, span * size, tints[index % 3], chooser)
    for _ in range(14):
        x, y = chooser.gauss(focus.x, focus.radius * 1.2), chooser.gauss(focus.y, focus.radius)
        canvas.disc(x, y, chooser.uniform(3, 14) * canvas.unit, tints[chooser.randrange(3)], 0.6)
    scenery.paper_texture(canvas)
