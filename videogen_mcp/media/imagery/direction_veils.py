"""What the art directions lay behind and over a picture: rays, lights, leaves, grids, frames."""

from __future__ import annotations

import math
import random

import numpy as np

from videogen_mcp.media.imagery.paints import noise
from videogen_mcp.media.imagery.veils import drawn, tooth, vignette
from videogen_mcp.media.scene import Scene
from videogen_mcp.media.visuals.canvas import Pixels, blurred, tinted
from videogen_mcp.media.visuals.illustrations.shapes import n


def ribbons(scene: Scene, seed: int) -> list[Pixels]:
    """Bands of northern light across the sky."""
    chooser = random.Random(seed)
    bands = [("#8b5cf6", 0.2), ("#22d3ee", 0.36), ("#f472b6", 0.52)]
    return [_ribbon(scene, chooser, colour, level, 0.62) for colour, level in bands]


def sheen(scene: Scene, seed: int) -> list[Pixels]:
    """A glow of two colours from opposite corners, and the edge of a pane of glass."""
    del seed
    w, h = scene.width, scene.height
    edge = 0.028 * min(w, h)
    stops = '<stop stop-color="{0}" stop-opacity="{1}"/><stop offset="1" stop-color="{0}" '
    stops += 'stop-opacity="0"/>'
    body = (
        '<defs><radialGradient id="a" cx="0" cy="0" r="0.9">' + stops.format("#7c3aed", 0.5)
        + '</radialGradient><radialGradient id="b" cx="1" cy="1" r="0.9">'
        + stops.format("#06b6d4", 0.42) + "</radialGradient></defs>"
        f'<rect width="{w}" height="{h}" fill="url(#a)"/>'
        f'<rect width="{w}" height="{h}" fill="url(#b)"/>'
        f'<rect x="{edge}" y="{edge}" width="{w - 2 * edge}" height="{h - 2 * edge}" '
        f'rx="{edge * 1.6}" fill="none" stroke="#ffffff" stroke-opacity="0.5" '
        f'stroke-width="{max(1.5, edge * 0.12)}"/>'
    )  # fmt: skip
    return [drawn(scene, body)]


def white_space(scene: Scene, seed: int) -> list[Pixels]:
    """A white margin with round corners, and a calm wave at its foot."""
    del seed
    w, h = scene.width, scene.height
    edge = 0.045 * min(w, h)
    inner = _round_box(edge, edge, w - 2 * edge, h - 2 * edge, edge * 1.4)
    low = h - edge
    body = (
        f'<path d="{_wave(w, low - 0.075 * h, 0.03 * h, h)}" fill="#3b82f6" fill-opacity="0.2"/>'
        f'<path d="{_wave(w, low - 0.04 * h, -0.022 * h, h)}" fill="#2563eb" fill-opacity="0.32"/>'
        f'<path fill-rule="evenodd" fill="#ffffff" d="M0 0H{w}V{h}H0Z{inner}"/>'
    )
    return [drawn(scene, body)]


def lights(scene: Scene, seed: int) -> list[Pixels]:
    """Soft golden lights out of focus, with the edges of the picture in the dark."""
    chooser = random.Random(seed + 5)
    short = min(scene.width, scene.height)
    body = ""
    for i in range(26):
        radius = short * chooser.uniform(0.012, 0.05)
        x = scene.width * ((i * 0.618) % 1)
        y = scene.height * chooser.choice((chooser.uniform(0, 0.36), chooser.uniform(0.72, 1)))
        tone = chooser.choice(("#ffd27a", "#ffb65c", "#fff0c4", "#b9a4ff"))
        strength = chooser.uniform(0.1, 0.3)
        body += (
            f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(radius)}" fill="{tone}" '
            f'fill-opacity="{strength:.2f}" stroke="{tone}" stroke-opacity="{strength:.2f}" '
            f'stroke-width="{n(radius * 0.12)}"/>'
        )
    return [vignette(scene, 1.05, "#05041a"), drawn(scene, body)]


def blocks(scene: Scene, seed: int) -> list[Pixels]:
    """Quarter circles and bars in loud colours at the corners, as on a poster."""
    w, h = scene.width, scene.height
    r = 0.2 * min(w, h)
    reds = ("#e8412e", "#2456d6", "#f7c325", "#1d1b3a")
    a, b, c, d = reds[seed % 4 :] + reds[: seed % 4]
    body = (
        f'<path d="M0 0H{n(r)}A{n(r)} {n(r)} 0 0 1 0 {n(r)}Z" fill="{a}"/>'
        f'<path d="M0 0H{n(r / 2)}A{n(r / 2)} {n(r / 2)} 0 0 1 0 {n(r / 2)}Z" fill="{c}"/>'
        f'<path d="M{w} {h}H{n(w - r)}A{n(r)} {n(r)} 0 0 1 {w} {n(h - r)}Z" fill="{b}"/>'
        f'<path d="M{n(w - r)} 0H{w}V{n(r)}Z" fill="{c}"/>'
        f'<rect y="{n(h - r * 0.34)}" width="{n(r * 1.5)}" height="{n(r * 0.34)}" fill="{d}"/>'
        f'<circle cx="{n(r * 1.5)}" cy="{n(h - r * 0.17)}" r="{n(r * 0.17)}" fill="{c}"/>'
    )
    return [drawn(scene, body)]


def leaves(scene: Scene, seed: int) -> list[Pixels]:
    """Sprigs that grow into the picture from two corners."""
    chooser = random.Random(seed + 9)
    short = min(scene.width, scene.height)
    corners = [(0.0, 0.0, 48.0), (float(scene.width), float(scene.height), 228.0)]
    body = ""
    for x, y, angle in corners:
        for turn in (-34, -8, 22):
            tone = chooser.choice(("#3f6b3f", "#5d8a4a", "#7c9a52", "#2f5740"))
            body += _sprig(x, y, angle + turn, short * chooser.uniform(0.24, 0.33), tone)
    return [drawn(scene, body), tooth(scene, 10, 2.0, seed)]


def grid(scene: Scene, seed: int) -> list[Pixels]:
    """A fine grid of light, scan lines, and the corners of a viewfinder."""
    del seed
    w, h = scene.width, scene.height
    step = min(w, h) / 14
    across = "".join(f"M0 {n(i * step)}H{w}" for i in range(1, int(h / step) + 1))
    down = "".join(f"M{n(i * step)} 0V{h}" for i in range(1, int(w / step) + 1))
    edge, arm = 0.05 * min(w, h), 0.13 * min(w, h)
    corners = "".join(
        f"M{n(x)} {n(y + sy * arm)}V{n(y)}H{n(x + sx * arm)}"
        for x, y, sx, sy in (
            (edge, edge, 1, 1), (w - edge, edge, -1, 1),
            (edge, h - edge, 1, -1), (w - edge, h - edge, -1, -1),
        )
    )  # fmt: skip
    fine = max(1.0, min(w, h) / 700)
    body = (
        f'<path d="{across}{down}" stroke="#5eead4" stroke-opacity="0.17" stroke-width="{fine}"/>'
        f'<path d="{corners}" stroke="#67e8f9" stroke-width="{fine * 4}" fill="none"/>'
    )
    return [vignette(scene, 0.8, "#020617"), drawn(scene, body)]


def rays(scene: Scene, seed: int) -> list[Pixels]:
    """Rays of an old sun behind everything."""
    return [_rays(scene, seed, 0.34)]


def faded_rays(scene: Scene, seed: int) -> list[Pixels]:
    """What the rays leave on things in front, and the wear of old paper."""
    edge = vignette(scene, 0.8, "#5a3214")
    return [_rays(scene, seed, 0.1), edge, tooth(scene, 26, 1.5, seed)]


def torn_edge(scene: Scene, seed: int) -> list[Pixels]:
    """The white of the sheet around a painting whose edge is uneven."""
    w, h = scene.width, scene.height
    short = min(w, h)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    inside = np.minimum(np.minimum(x, w - 1 - x), np.minimum(y, h - 1 - y)) / short
    wavy = inside + noise(h, w, short * 0.05, seed + 21) * 0.014
    wavy += noise(h, w, short * 0.012, seed + 22) * 0.006
    bare = np.clip((0.05 - wavy) / 0.012, 0, 1) * 255
    return [tinted(blurred(bare.astype(np.uint8), max(0.6, short / 900)), "#fdfaf3")]


def spot(scene: Scene, seed: int) -> list[Pixels]:
    """The soft fall-off of light in a studio."""
    del seed
    return [vignette(scene, 0.34, "#3b3654")]


def _ribbon(
    scene: Scene, chooser: random.Random, colour: str, level: float, strength: float
) -> Pixels:
    """One wavering band: sharp at its foot, fading upwards."""
    h, w = scene.height, scene.width
    x = np.linspace(0, 1, w, dtype=np.float32)
    phase, turns = chooser.uniform(0, math.tau), chooser.uniform(0.7, 1.3)
    foot = level + 0.08 * np.sin(math.tau * turns * x + phase) + 0.02 * np.sin(17 * x + phase)
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    above = foot[None] - y
    mask = np.where(above > 0, np.exp(-above * 5.5), np.exp(above * 40)) * strength
    return tinted(np.asarray(mask * 255, np.uint8), colour)


def _rays(scene: Scene, seed: int, strength: float) -> Pixels:
    w, h = scene.width, scene.height
    cx, cy, far = w * (0.5, 0.35, 0.65)[seed % 3], h * 0.62, math.hypot(w, h)
    path = ""
    for i in range(14):
        a, b = (math.tau * (i + part) / 14 for part in (0.0, 0.5))
        path += (
            f"M{n(cx)} {n(cy)}L{n(cx + far * math.cos(a))} {n(cy + far * math.sin(a))}"
            f"L{n(cx + far * math.cos(b))} {n(cy + far * math.sin(b))}Z"
        )
    return drawn(scene, f'<path d="{path}" fill="#fff1c9" fill-opacity="{strength}"/>')


def _sprig(x: float, y: float, degrees: float, long: float, colour: str) -> str:
    """A stalk with leaves on both sides."""
    leaf = ""
    for i in range(7):
        at, size = long * (0.2 + 0.12 * i), long * (0.25 - 0.02 * i)
        for side in (-1, 1):
            leaf += (
                f"M{n(at)} 0q{n(size * 0.35)} {n(side * size * 0.52)} {n(size)} "
                f"{n(side * size * 0.55)}q{n(-size * 0.3)} {n(-side * size * 0.5)} {n(-size)} "
                f"{n(-side * size * 0.55)}Z"
            )
    return (
        f'<g transform="translate({n(x)} {n(y)}) rotate({n(degrees)})" fill="{colour}" '
        f'stroke="{colour}"><path d="M0 0H{n(long)}" stroke-width="{n(long * 0.022)}"/>'
        f'<path d="{leaf}" stroke="none"/></g>'
    )


def _round_box(x: float, y: float, w: float, h: float, r: float) -> str:
    arc = f"a{n(r)} {n(r)} 0 0 1 "
    return (
        f"M{n(x + r)} {n(y)}h{n(w - 2 * r)}{arc}{n(r)} {n(r)}v{n(h - 2 * r)}{arc}{n(-r)} {n(r)}"
        f"h{n(2 * r - w)}{arc}{n(-r)} {n(-r)}v{n(2 * r - h)}{arc}{n(r)} {n(-r)}Z"
    )


def _wave(w: float, level: float, swing: float, low: float) -> str:
    return (
        f"M0 {n(level)}C{n(w * 0.3)} {n(level - 2 * swing)} {n(w * 0.6)} {n(level + 2 * swing)} "
        f"{n(w)} {n(level - swing)}V{n(low)}H0Z"
    )
