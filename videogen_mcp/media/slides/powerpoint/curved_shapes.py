"""Ready-made shapes with curves."""

from __future__ import annotations

import math
from collections.abc import Callable

from .outlines import Adjust, Outlines, ellipse_path, polygon, rounded, sector


def ellipse(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines(ellipse_path(w / 2, h / 2, w / 2, h / 2), text=(0.146, 0.146, 0.854, 0.854))


def donut(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * min(adjust("adj1", 0.25), 0.5)
    rx, ry = w / 2 - s, h / 2 - s
    # The hole runs the other way round, so that it stays empty.
    hole = (
        f"M{w / 2 - rx:.2f} {h / 2:.2f}A{rx:.2f} {ry:.2f} 0 0 0 {w / 2 + rx:.2f} {h / 2:.2f}"
        f"A{rx:.2f} {ry:.2f} 0 0 0 {w / 2 - rx:.2f} {h / 2:.2f}Z"
    )
    return Outlines(ellipse_path(w / 2, h / 2, w / 2, h / 2) + hole, text=(0.15, 0.15, 0.85, 0.85))


def can(w: float, h: float, adjust: Adjust) -> Outlines:
    r = min(min(w, h) * adjust("adj1", 0.25) / 2, h / 2)
    body = (
        f"M0 {r:.2f}A{w / 2:.2f} {r:.2f} 0 0 1 {w:.2f} {r:.2f}V{h - r:.2f}"
        f"A{w / 2:.2f} {r:.2f} 0 0 1 0 {h - r:.2f}Z"
    )
    rim = f"M0 {r:.2f}A{w / 2:.2f} {r:.2f} 0 0 0 {w:.2f} {r:.2f}"
    return Outlines(body, rim, text=(0.0, 2 * r / max(h, 0.01), 1.0, 1 - r / max(h, 0.01)))


def heart(w: float, h: float, _adjust: Adjust) -> Outlines:
    def at(x: float, y: float) -> str:
        return f"{x * w:.2f} {y * h:.2f}"

    return Outlines(
        f"M{at(0.5, 0.25)}C{at(0.71, -0.33)} {at(1.52, 0.25)} {at(0.5, 1)}"
        f"C{at(-0.52, 0.25)} {at(0.29, -0.33)} {at(0.5, 0.25)}Z",
        text=(0.17, 0.25, 0.83, 0.67),
    )


def cloud(w: float, h: float, _adjust: Adjust) -> Outlines:
    bumps = [(0.1, 0.62), (0.09, 0.42), (0.27, 0.16), (0.5, 0.1), (0.73, 0.1), (0.93, 0.3),
             (0.95, 0.6), (0.78, 0.85), (0.5, 0.92), (0.25, 0.86)]  # fmt: skip
    path = f"M{bumps[0][0] * w:.2f} {bumps[0][1] * h:.2f}"
    for (x0, y0), (x1, y1) in zip(bumps, [*bumps[1:], bumps[0]], strict=True):
        reach = math.hypot((x1 - x0) * w, (y1 - y0) * h) * 0.58
        path += f"A{reach:.2f} {reach:.2f} 0 0 1 {x1 * w:.2f} {y1 * h:.2f}"
    return Outlines(path + "Z", text=(0.14, 0.16, 0.83, 0.82))


def sun_moon(w: float, h: float, adjust: Adjust) -> Outlines:
    inner = adjust("adj1", 0.5)
    return Outlines(
        f"M{w:.2f} 0A{w:.2f} {h / 2:.2f} 0 0 0 {w:.2f} {h:.2f}"
        f"A{max(w * (1 - inner), 0.1):.2f} {h / 2:.2f} 0 0 1 {w:.2f} 0Z"
    )


def callout(corner: float) -> Callable[[float, float, Adjust], Outlines]:
    """A speech bubble: a rectangle, rounded or not, with a tail from its nearest side."""

    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        x, y = w * (0.5 + adjust("adj1", -0.20833)), h * (0.5 + adjust("adj2", 0.625))
        r = min(w, h) * corner
        body = rounded(w, h, (r, r, r, r)) if corner else polygon((0, 0), (w, 0), (w, h), (0, h))
        return Outlines(body + tail(w, h, x, y))

    return make


def tail(w: float, h: float, x: float, y: float) -> str:
    across, down = x - w / 2, y - h / 2
    if abs(down) / h >= abs(across) / w:
        edge = h if down > 0 else 0.0
        left = w * (7 / 12 if across > 0 else 2 / 12)
        corners = [(left, edge), (x, y), (left + w / 4, edge)]
    else:
        edge = w if across > 0 else 0.0
        top = h * (7 / 12 if down > 0 else 2 / 12)
        corners = [(edge, top), (x, y), (edge, top + h / 4)]
    # All outlines must run the same way round, or the tail would cut a hole.
    area = sum(
        x0 * y1 - x1 * y0
        for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], corners[0]], strict=True)
    )
    return polygon(*(corners if area > 0 else corners[::-1]))


def ellipse_callout(w: float, h: float, adjust: Adjust) -> Outlines:
    x, y = w * (0.5 + adjust("adj1", -0.20833)), h * (0.5 + adjust("adj2", 0.625))
    angle = math.atan2((y - h / 2) / h, (x - w / 2) / w)
    sides = [angle - 0.2, angle + 0.2]
    foot = [(w / 2 + w / 2 * math.cos(a), h / 2 + h / 2 * math.sin(a)) for a in sides]
    return Outlines(
        ellipse_path(w / 2, h / 2, w / 2, h / 2) + polygon(foot[0], (x, y), foot[1]),
        text=(0.146, 0.146, 0.854, 0.854),
    )


def pie_shape(w: float, h: float, adjust: Adjust) -> Outlines:
    start = math.radians(adjust("adj1", 0) * 100_000 / 60_000)
    end = math.radians(adjust("adj2", 162) * 100_000 / 60_000)
    return Outlines(sector(w / 2, h / 2, w / 2, h / 2, start, end, to_centre=True))


def chord(w: float, h: float, adjust: Adjust) -> Outlines:
    start = math.radians(adjust("adj1", 27) * 100_000 / 60_000)
    end = math.radians(adjust("adj2", 162) * 100_000 / 60_000)
    return Outlines(sector(w / 2, h / 2, w / 2, h / 2, start, end, to_centre=False))


def arc(w: float, h: float, adjust: Adjust) -> Outlines:
    start = math.radians(adjust("adj1", 162) * 100_000 / 60_000)
    end = math.radians(adjust("adj2", 0) * 100_000 / 60_000)
    path = sector(w / 2, h / 2, w / 2, h / 2, start, end, to_centre=False)
    return Outlines("", path.removesuffix("Z"))


def teardrop(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines(
        f"M0 {h / 2:.2f}A{w / 2:.2f} {h / 2:.2f} 0 0 1 {w / 2:.2f} 0H{w:.2f}V{h / 2:.2f}"
        f"A{w / 2:.2f} {h / 2:.2f} 0 0 1 0 {h / 2:.2f}Z"
    )


def plaque(w: float, h: float, adjust: Adjust) -> Outlines:
    r = min(w, h) * min(adjust("adj1", 0.16667), 0.5)
    return Outlines(
        f"M{r:.2f} 0H{w - r:.2f}A{r:.2f} {r:.2f} 0 0 0 {w:.2f} {r:.2f}V{h - r:.2f}"
        f"A{r:.2f} {r:.2f} 0 0 0 {w - r:.2f} {h:.2f}H{r:.2f}A{r:.2f} {r:.2f} 0 0 0 0 {h - r:.2f}"
        f"V{r:.2f}A{r:.2f} {r:.2f} 0 0 0 {r:.2f} 0Z"
    )


def document(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines(
        f"M0 0H{w:.2f}V{h * 0.8:.2f}C{w / 2:.2f} {h * 0.8:.2f} {w / 2:.2f} {h * 1.1:.2f} "
        f"0 {h * 0.93:.2f}Z",
        text=(0.0, 0.0, 1.0, 0.8),
    )


def terminator(w: float, h: float, _adjust: Adjust) -> Outlines:
    r = min(w, h) / 2
    return Outlines(rounded(w, h, (r, r, r, r)), text=(0.05, 0.1, 0.95, 0.9))
