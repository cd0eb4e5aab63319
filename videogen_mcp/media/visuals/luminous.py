"""Backgrounds of light: colour meshes, bokeh, a studio sweep."""

from __future__ import annotations

import random

import cv2
import numpy as np

from videogen_mcp.media.visuals.canvas import Canvas, grain
from videogen_mcp.media.visuals.focus import Focus, away
from videogen_mcp.media.visuals.palette import Palette, floats, mix


def mesh(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    base, bright, violet, deep, mid = palette.background
    fx, fy = focus.x / canvas.width, focus.y / canvas.height
    ax, ay = away(focus)
    if ax:  # words at the side: light gathers over and under the picture
        bright_at = (fx - 0.30 * ax + _wobble(chooser), fy - 0.42)
        violet_at = (fx - 0.25 * ax, fy + 0.45 + _wobble(chooser))
    else:  # words over or under it: light stays at the picture's sides
        bright_at = (1.04, fy - 0.25 * ay + _wobble(chooser))
        violet_at = (-0.04, fy - 0.30 * ay + _wobble(chooser))
    spots = [
        (0.5 + 0.6 * ax + _wobble(chooser), 0.5 + 0.6 * ay + _wobble(chooser), base),
        (0.5 + 0.35 * ax - 0.3 * ay, 0.5 + 0.35 * ay + 0.35 * abs(ax), deep),
        (*bright_at, bright),
        (*violet_at, violet),
        (fx + 0.18 * ax, fy + _wobble(chooser), mid),
        (0.5 + 0.3 * ax, -0.1, mix(base, mid, 0.4)),
        (0.5, 1.1, deep),
    ]
    canvas.mesh(spots, softness=0.25)
    _rings(canvas, focus, "#ffffff", 0.16)
    specks(canvas, focus, chooser, "#ffffff", (0.08, 0.30))
    grain(canvas.pixels, 1.2)


def _wobble(chooser: random.Random) -> float:
    return chooser.uniform(-0.06, 0.06)


def _rings(canvas: Canvas, focus: Focus, color: str, opacity: float) -> None:
    for step in range(4):
        radius = focus.radius * (1.16 + 0.25 * step)
        canvas.ring(focus.x, focus.y, radius, 2 * canvas.unit, color, opacity * (1 - 0.2 * step))


def specks(
    canvas: Canvas, focus: Focus, chooser: random.Random, color: str, strength: tuple[float, float]
) -> None:
    ax, ay = away(focus)
    for _ in range(34):
        x = chooser.uniform(-0.04, 1.04) * canvas.width
        y = chooser.uniform(-0.04, 1.04) * canvas.height
        radius = chooser.choice((2, 3, 5, 8, 13)) * canvas.unit
        if ax * (x - focus.x) + ay * (y - focus.y) > focus.radius and radius > 2.5 * canvas.unit:
            continue  # only dust among the words
        canvas.disc(x, y, radius, color, chooser.uniform(*strength))


def bokeh(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    base, violet, deep, other = palette.background
    fx, fy = focus.x / canvas.width, focus.y / canvas.height
    ax, ay = away(focus)
    canvas.mesh(
        [
            (0.5 + 0.5 * ax, 0.5 + 0.5 * ay, deep),
            (fx, fy, violet),
            (0.1, 0.0, base),
            (0.9, 0.1, violet),
            (fx - 0.3 * ax, fy + 0.5, other),
            (0.5, 1.1, deep),
        ],
        softness=0.26,
    )
    _lights(canvas, (palette.accent, palette.accent2, palette.highlight), focus, chooser)
    canvas.glow(focus.x, focus.y, focus.radius * 1.7, palette.accent, 0.34)
    vignette(canvas, 0.42)
    grain(canvas.pixels, 2.2)


def _lights(canvas: Canvas, colors: tuple[str, ...], focus: Focus, chooser: random.Random) -> None:
    """Out-of-focus lights gathered around the picture, drawn at a third of the size."""
    width, height = canvas.full_width // 3, canvas.full_height // 3
    light = np.zeros((height, width, 3), np.float32)
    ax, ay = away(focus)
    for _ in range(46):
        radius = chooser.choice((5, 9, 14, 20, 28)) * canvas.unit * 1.15
        x = chooser.gauss(focus.x - 0.05 * ax * canvas.width, 0.24 * canvas.width) / 3
        y = chooser.gauss(focus.y - 0.1 * ay * canvas.height, 0.24 * canvas.height) / 3
        color = colors[chooser.randrange(len(colors))]
        centre = (round((x + canvas.left / 3) * 16), round((y + canvas.top / 3) * 16))
        disc = np.zeros((height, width), np.uint8)
        cv2.circle(disc, centre, round(radius * 16), (150,), -1, cv2.LINE_AA, 4)
        cv2.circle(disc, centre, round(radius * 16), (255,), 1, cv2.LINE_AA, 4)
        box = cv2.boundingRect(disc)
        part = np.s_[box[1] : box[1] + box[3], box[0] : box[0] + box[2]]
        share = chooser.uniform(0.06, 0.34) / 255
        light[part] += disc[part][..., None] * (share * floats(color))
    soft = cv2.GaussianBlur(light, (0, 0), 1.4 * canvas.unit)
    size = (canvas.full_width, canvas.full_height)
    lit = np.clip(cv2.resize(soft, size), 0, 255).astype(np.uint8)
    kept = cv2.multiply(255 - canvas.pixels, 255 - lit, scale=1 / 255)
    canvas.pixels[:] = 255 - kept


def vignette(canvas: Canvas, strength: float) -> None:
    y, x = np.mgrid[-1:1:64j, -1:1:64j].astype(np.float32)
    dark = np.clip((x**2 + y**2) / 2, 0, 1) ** 1.3 * strength
    mask = cv2.resize(dark, (canvas.full_width, canvas.full_height), interpolation=cv2.INTER_LINEAR)
    keep = ((1 - mask) * 255).astype(np.uint8)
    canvas.pixels[:] = cv2.multiply(canvas.pixels, cv2.merge([keep] * 3), scale=1 / 255)


def studio(canvas: Canvas, palette: Palette, focus: Focus, chooser: random.Random) -> None:
    base, light, low, _ = palette.background
    fx, fy = focus.x / canvas.width, focus.y / canvas.height
    canvas.mesh(
        [
            (fx, fy - 0.05, light),
            (0.0, 0.0, base),
            (1.0, 0.0, base),
            (0.0, 1.0, low),
            (1.0, 1.0, low),
            (0.5, 1.15, low),
        ],
        softness=0.30,
    )
    floor = focus.y + focus.radius * 0.66
    high = canvas.height * 1.2
    edge = mix(low, base, 0.45)
    canvas.polygon(
        [
            (-0.2 * canvas.width, floor),
            (1.2 * canvas.width, floor),
            (1.2 * canvas.width, high),
            (-0.2 * canvas.width, high),
        ],
        edge,
        to=mix(low, "#ffffff", 0.05),
        opacity=0.85,
    )
    if chooser.random() < 0.6:
        canvas.disc(
            focus.x,
            focus.y - focus.radius * 0.12,
            focus.radius * 1.02,
            mix(light, "#ffffff", 0.5),
            0.55,
        )
    grain(canvas.pixels, 1.0)
