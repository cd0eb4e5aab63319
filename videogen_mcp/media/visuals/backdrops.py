"""What stands behind a hero picture: discs, blobs, arches, a plinth, a console frame."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import cv2
import numpy as np

from videogen_mcp.media.visuals import scenery
from videogen_mcp.media.visuals.canvas import Pixels, sprite
from videogen_mcp.media.visuals.directions import Backdrop
from videogen_mcp.media.visuals.palette import Palette, mix
from videogen_mcp.media.visuals.vector import (
    circle,
    ellipse,
    linear,
    outline,
    path,
    radial,
    rect,
    stroke,
)

_SOFT = ("wash", "glow")  # without a sharp edge: drawn at half their size, for speed
Drawing = tuple[str, str]  # gradient definitions and body


def backdrop(kind: Backdrop, diameter: float, palette: Palette, seed: int) -> Pixels:
    """What stands behind a hero picture, about `diameter` pixels across."""
    size = diameter / 2 if kind in _SOFT else diameter
    defs, body = _BACKDROPS[kind](size, palette, random.Random(seed))
    image = sprite(body, size, size, defs=defs)
    if kind not in _SOFT:
        return image
    whole = max(2, round(diameter))
    return np.asarray(cv2.resize(image, (whole, whole), interpolation=cv2.INTER_LINEAR), np.uint8)


def _glass(d: float, palette: Palette, chooser: random.Random) -> Drawing:
    r, line, white = d / 2, d * 0.004, "#ffffff"
    body = radial(
        "g", (0, white, 0.5), (0.5, white, 0.17), (1, white, 0.06), cx=0.36, cy=0.26, r=0.9
    )
    edge = linear("e", (0, white, 0.9), (0.5, white, 0.12), (1, white, 0.55), x2=1)
    return body + edge, (
        circle(r, r, r - line, "url(#g)")
        + circle(r, r, r - line, stroke="url(#e)", stroke_width=line)
    )


def _halo(d: float, palette: Palette, chooser: random.Random) -> Drawing:
    r, opacity = d / 2, 0.20 if palette.is_dark else 0.30
    discs = (
        circle(r, r, r * share, palette.highlight, fill_opacity=opacity)
        for share in (1.0, 0.84, 0.68)
    )
    return "", "".join(discs)


def _disc(d: float, palette: Palette, chooser: random.Random) -> Drawing:
    r = d / 2
    light = mix(palette.accent2, "#ffffff", 0.25)
    dashes = f"{d * 0.02:.1f} {d * 0.022:.1f}"
    return linear("g", (0, light), (1, palette.accent2), x2=0.6), (
        circle(r, r, r * 0.9, "url(#g)")
        + circle(
            r,
            r,
            r * 0.985,
            stroke=palette.ink,
            stroke_opacity=0.22,
            stroke_width=d * 0.005,
            stroke_dasharray=dashes,
        )
    )


def _blob(d: float, palette: Palette, chooser: random.Random) -> Drawing:
    r = d / 2
    back = outline(scenery.blob(r * 1.03, r * 0.98, r * 0.84, chooser, 0.07))
    front = outline(scenery.blob(r * 0.98, r * 1.02, r * 0.80, chooser, 0.07))
    tinted = mix(palette.surface, palette.accent2, 0.30)
    return linear("g", (0, palette.surface), (1, tinted), x2=0.5), (
        path(back, palette.accent, fill_opacity=0.30) + path(front, "url(#g)")
    )


def _arch(d: float, palette: Palette, chooser: random.Random) -> Drawing:
    light = mix(palette.accent, "#ffffff", 0.62)
    inner, outer = _arch_path(d, 0.0), _arch_path(d, d * 0.022)
    return linear("g", (0, light), (1, mix(palette.accent, light, 0.45))), (
        path(f"{inner}Z", "url(#g)") + stroke(outer, palette.highlight, d * 0.006)
    )


def _arch_path(d: float, grow: float) -> str:
    """A round-headed window from its left foot to its right, `grow` pixels larger."""
    radius = d * 0.37 + grow
    left, right, spring, foot = d / 2 - radius, d / 2 + radius, d * 0.40, d * 0.975 + grow / 2
    return f"M{left} {foot}V{spring}A{radius} {radius} 0 0 1 {right} {spring}V{foot}"


def _pedestal(d: float, palette: Palette, chooser: random.Random) -> Drawing:
    """A round plinth of two steps in the lower third."""
    base = palette.background[-1]
    light, dark = mix(base, "#ffffff", 0.55), mix(base, palette.shadow, 0.22)
    side = linear("s", (0, mix(base, light, 0.5)), (0.3, light), (1, dark), x2=1, y2=0)
    top = linear("t", (0, mix(light, "#ffffff", 0.5)), (1, mix(base, light, 0.6)), x2=1)
    shade = ellipse(d * 0.53, d * 0.93, d * 0.46, d * 0.055, palette.shadow, fill_opacity=0.22)
    lower, upper = _drum(d, 0.875, 0.44, 0.055), _drum(d, 0.805, 0.36, 0.06)
    soft = radial("u", (0, palette.shadow, 0.34), (1, palette.shadow, 0.0), cx=0.5, cy=0.5, r=0.5)
    under = ellipse(d * 0.5, d * 0.805, d * 0.26, d * 0.045, "url(#u)")
    return side + top + soft, shade + lower + upper + under


def _drum(d: float, top: float, radius: float, high: float) -> str:
    top, radius, high = d * top, d * radius, d * high
    left, right, flat = d / 2 - radius, d / 2 + radius, radius * 0.20
    side = f"M{left} {top}V{top + high}A{radius} {flat} 0 0 0 {right} {top + high}V{top}Z"
    return path(side, "url(#s)") + ellipse(d / 2, top, radius, flat, "url(#t)")


def _glow(d: float, palette: Palette, chooser: random.Random) -> Drawing:
    r, light = d / 2, palette.accent
    line = d * 0.003
    return radial("g", (0, light, 0.55), (0.5, light, 0.18), (1, light, 0.0)), (
        circle(r, r, r, "url(#g)")
        + circle(r, r, r * 0.82, stroke=palette.highlight, stroke_opacity=0.35, stroke_width=line)
    )


def _burst(d: float, palette: Palette, chooser: random.Random) -> Drawing:
    r = d / 2
    points = []
    for step in range(56):
        reach, turn = r * (0.98 if step % 2 else 0.90), math.tau * step / 56
        points.append((r + reach * math.cos(turn), r + reach * math.sin(turn)))
    inner = mix(palette.accent2, "#ffffff", 0.2)
    return "", (
        path(outline(points), palette.accent2)
        + circle(r, r, r * 0.80, inner)
        + circle(r, r, r * 0.75, stroke=palette.surface, stroke_width=d * 0.006, stroke_opacity=0.8)
    )


def _frame(d: float, palette: Palette, chooser: random.Random) -> Drawing:
    """A glass panel with bright corners, as on a console."""
    edge, corner, tick = d * 0.06, d * 0.09, d * 0.12
    far, size = d - edge, d - 2 * edge
    fill = linear("g", (0, palette.accent, 0.26), (1, palette.accent2, 0.16), x2=1)
    body = rect(
        edge,
        edge,
        size,
        size,
        corner,
        "url(#g)",
        stroke=palette.accent,
        stroke_opacity=0.35,
        stroke_width=d * 0.003,
    )
    for x, sx in ((edge, 1), (far, -1)):
        for y, sy in ((edge, 1), (far, -1)):
            bend = f"V{y + sy * corner}Q{x} {y} {x + sx * corner} {y}H{x + sx * tick}"
            body += stroke(f"M{x} {y + sy * tick}{bend}", palette.accent, d * 0.009)
    return fill, body


def _wash(d: float, palette: Palette, chooser: random.Random) -> Drawing:
    r, body = d / 2, ""
    for index, color in enumerate(palette.background[1:4]):
        x, y = r * (1 + 0.07 * math.cos(index * 2.1)), r * (1 + 0.07 * math.sin(index * 2.1))
        shape = outline(scenery.blob(x, y, r * (0.86 - 0.07 * index), chooser, 0.09))
        edge = mix(color, palette.shadow, 0.25)
        body += path(
            shape,
            color,
            fill_opacity=0.55,
            stroke=edge,
            stroke_opacity=0.35,
            stroke_width=d * 0.004,
        )
    return "", body


_BACKDROPS: dict[str, Callable[[float, Palette, random.Random], Drawing]] = {
    "glass": _glass,
    "halo": _halo,
    "disc": _disc,
    "blob": _blob,
    "arch": _arch,
    "pedestal": _pedestal,
    "glow": _glow,
    "burst": _burst,
    "frame": _frame,
    "wash": _wash,
}
