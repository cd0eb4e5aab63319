"""What outlines of shapes are made of."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

Adjust = Callable[[str, float], float]
"""A shape's handle by name, or its default; both are shares of 1."""


@dataclass(frozen=True)
class Outlines:
    """Paths of a shape: those that are filled and stroked, and those that are only stroked.

    `text` is the rectangle for its text, in shares of the box.
    """

    filled: str
    lines: str = ""
    text: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)


def polygon(*corners: tuple[float, float]) -> str:
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in corners) + "Z"


def ellipse_path(cx: float, cy: float, rx: float, ry: float) -> str:
    return (
        f"M{cx - rx:.2f} {cy:.2f}A{rx:.2f} {ry:.2f} 0 0 1 {cx + rx:.2f} {cy:.2f}"
        f"A{rx:.2f} {ry:.2f} 0 0 1 {cx - rx:.2f} {cy:.2f}Z"
    )


def rounded(w: float, h: float, radii: tuple[float, float, float, float]) -> str:
    """A rectangle with its own radius at each corner, from the upper left one on."""
    a, b, c, d = (min(max(r, 0.0), min(w, h) / 2) for r in radii)
    return (
        f"M{a:.2f} 0H{w - b:.2f}A{b:.2f} {b:.2f} 0 0 1 {w:.2f} {b:.2f}V{h - c:.2f}"
        f"A{c:.2f} {c:.2f} 0 0 1 {w - c:.2f} {h:.2f}H{d:.2f}A{d:.2f} {d:.2f} 0 0 1 0 {h - d:.2f}"
        f"V{a:.2f}A{a:.2f} {a:.2f} 0 0 1 {a:.2f} 0Z"
    )


def box_within(w: float, h: float, x: float, y: float) -> tuple[float, float, float, float]:
    across, down = x / max(w, 0.01), y / max(h, 0.01)
    return across, down, 1 - across, 1 - down


def sector(
    cx: float, cy: float, rx: float, ry: float, start: float, end: float, *, to_centre: bool
) -> str:
    """A slice of an ellipse, clockwise between two angles in radians."""
    sweep = (end - start) % math.tau or math.tau
    if sweep > math.tau - 1e-6:
        return ellipse_path(cx, cy, rx, ry)
    x0, y0 = cx + rx * math.cos(start), cy + ry * math.sin(start)
    x1, y1 = cx + rx * math.cos(start + sweep), cy + ry * math.sin(start + sweep)
    middle = f"L{cx:.2f} {cy:.2f}" if to_centre else ""
    large = int(sweep > math.pi)
    return f"M{x0:.2f} {y0:.2f}A{rx:.2f} {ry:.2f} 0 {large} 1 {x1:.2f} {y1:.2f}{middle}Z"
