"""Outlines as SVG path data: every function returns the `d` of one closed shape or a line."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

Point = tuple[float, float]

_COMMAND = re.compile(r"([MLHVCQAZ])([^MLHVCQAZ]*)")
_NUMBER = re.compile(r"-?\d*\.?\d+")

_KAPPA = 0.5523  # the Bézier handle that makes a quarter circle


def n(value: float) -> str:
    """A number as short SVG text, to a hundredth of a pixel."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def circle(cx: float, cy: float, r: float) -> str:
    """A circle."""
    return ellipse(cx, cy, r, r)


def ellipse(cx: float, cy: float, rx: float, ry: float, turn: float = 0) -> str:
    """An ellipse, turned clockwise by `turn` degrees."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def at(u: float, v: float) -> str:
        x, y = u * rx, v * ry
        return f"{n(cx + x * c - y * s)} {n(cy + x * s + y * c)}"

    k = _KAPPA
    return (
        f"M{at(1, 0)}C{at(1, k)} {at(k, 1)} {at(0, 1)}C{at(-k, 1)} {at(-1, k)} {at(-1, 0)}"
        f"C{at(-1, -k)} {at(-k, -1)} {at(0, -1)}C{at(k, -1)} {at(1, -k)} {at(1, 0)}Z"
    )


def box(x: float, y: float, width: float, height: float, r: float = 0) -> str:
    """A rectangle with corners rounded by `r`."""
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return polygon(corners, min(r, width / 2, height / 2))


def polygon(points: Sequence[Point], r: float | Sequence[float] = 0) -> str:
    """A closed polygon with rounded corners; `r` is one radius, or one for each corner."""
    radii = [r] * len(points) if isinstance(r, int | float) else list(r)
    parts = []
    for i, corner in enumerate(points):
        before, after = points[i - 1], points[(i + 1) % len(points)]
        start, end = _towards(corner, before, radii[i]), _towards(corner, after, radii[i])
        parts.append(f"{'L' if i else 'M'}{_xy(start)}Q{_xy(corner)} {_xy(end)}")
    return "".join(parts) + "Z"


def blob(points: Sequence[Point], tension: float = 1.0) -> str:
    """A smooth closed shape through the points (Catmull-Rom); lower tension is more angular."""
    count = len(points)
    parts = [f"M{_xy(points[0])}"]
    for i in range(count):
        p0, p1, p2, p3 = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        parts.append(_catmull(p0, p1, p2, p3, tension))
    return "".join(parts) + "Z"


def curve(points: Sequence[Point], tension: float = 1.0) -> str:
    """A smooth open line through the points."""
    padded = [points[0], *points, points[-1]]
    parts = [f"M{_xy(points[0])}"]
    for i in range(len(points) - 1):
        p0, p1, p2, p3 = padded[i : i + 4]
        parts.append(_catmull(p0, p1, p2, p3, tension))
    return "".join(parts)


def limb(points: Sequence[Point], widths: Sequence[float]) -> str:
    """A tapering tube with round ends along a smooth line: arms, legs, stems, branches, tails.

    `widths` are spread evenly along `points`; one width makes an even tube.
    """
    spine = _sample(points, 10)
    radii = [_spread(widths, i / (len(spine) - 1)) / 2 for i in range(len(spine))]
    left, right = [], []
    for i, (x, y) in enumerate(spine):
        (ax, ay), (bx, by) = spine[max(i - 1, 0)], spine[min(i + 1, len(spine) - 1)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = (by - ay) / length * radii[i], (ax - bx) / length * radii[i]
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    outline = [*left, *_cap(spine[-1], left[-1]), *reversed(right), *_cap(spine[0], right[0])]
    return "M" + "L".join(_xy(p) for p in outline) + "Z"


def star(cx: float, cy: float, outer: float, inner: float, tips: int = 5, r: float = 0) -> str:
    """A star with its first tip up, corners rounded by `r`."""
    points = [
        around(cx, cy, outer if i % 2 == 0 else inner, i * 180 / tips - 90) for i in range(2 * tips)
    ]
    return polygon(points, r)


def ring(cx: float, cy: float, outer: float, inner: float) -> str:
    """A ring; fill it with `fill-rule="evenodd"`, which `Art` does for every path."""
    return circle(cx, cy, outer) + circle(cx, cy, inner)


def sector(cx: float, cy: float, r: float, start: float, end: float) -> str:
    """A slice of a disc between two angles in degrees, clockwise from the right."""
    large = 1 if end - start > 180 else 0
    a, b = around(cx, cy, r, start), around(cx, cy, r, end)
    return f"M{n(cx)} {n(cy)}L{_xy(a)}A{n(r)} {n(r)} 0 {large} 1 {_xy(b)}Z"


def around(cx: float, cy: float, r: float, degrees: float) -> Point:
    """The point at an angle (clockwise from the right) and a distance from a centre."""
    return (
        cx + r * math.cos(math.radians(degrees)),
        cy + r * math.sin(math.radians(degrees)),
    )


def heart(cx: float, cy: float, half: float) -> str:
    """A heart, `half` its half width, a little above its centre."""

    def lobe(side: int) -> str:
        xs = (0.07, 0.22, 0.44, 0.74, 1.0, 1.0, 1.0, 0.41, 0.0)
        ys = (-0.89, -1.0, -1.0, -1.0, -0.76, -0.41, 0.11, 0.52, 0.85)
        points = [_xy((cx + side * half * x, cy + half * y)) for x, y in zip(xs, ys, strict=True)]
        if side < 0:
            points = [*points[7::-1], _xy((cx, cy - 0.7 * half))]
        return "".join("C" + " ".join(points[i : i + 3]) for i in (0, 3, 6))

    return f"M{_xy((cx, cy - 0.7 * half))}{lobe(1)}{lobe(-1)}Z"


def bounds(d: str) -> tuple[float, float, float, float]:
    """A box (left, top, right, bottom) that surely holds the path, not much larger than it.

    Reads the absolute commands M L H V C Q A Z, the only ones that illustrations use.
    """
    xs: list[float] = []
    ys: list[float] = []
    for command, rest in _COMMAND.findall(d):
        values = [float(v) for v in _NUMBER.findall(rest)]
        if command == "H":
            xs += values
        elif command == "V":
            ys += values
        elif command == "A":
            # An arc cannot leave the box of its end points widened by its diameter.
            reach = 2 * max(values[0], values[1])
            before = xs[-1], ys[-1]
            for x, y in (before, (values[5], values[6])):
                xs += [x - reach, x + reach, x]
                ys += [y - reach, y + reach, y]
        else:
            xs += values[0::2]
            ys += values[1::2]
    return min(xs), min(ys), max(xs), max(ys)


def arc(cx: float, cy: float, r: float, start: float, end: float, steps: int = 16) -> list[Point]:
    """Points along an arc between two angles in degrees, to build outlines with `polygon`."""
    return [around(cx, cy, r, start + (end - start) * i / steps) for i in range(steps + 1)]


def half_round(cx: float, cy: float, r: float) -> str:
    """The upper half of a disc."""
    k = r * _KAPPA
    return (
        f"M{n(cx - r)} {n(cy)}C{n(cx - r)} {n(cy - k)} {n(cx - k)} {n(cy - r)} {n(cx)} {n(cy - r)}"
        f"C{n(cx + k)} {n(cy - r)} {n(cx + r)} {n(cy - k)} {n(cx + r)} {n(cy)}Z"
    )


def _xy(point: Point) -> str:
    return f"{n(point[0])} {n(point[1])}"


def _towards(a: Point, b: Point, wanted: float) -> Point:
    length = math.hypot(b[0] - a[0], b[1] - a[1])
    share = min(wanted, length / 2) / length if length else 0.0
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _catmull(p0: Point, p1: Point, p2: Point, p3: Point, tension: float) -> str:
    k = tension / 6
    c1 = (p1[0] + (p2[0] - p0[0]) * k, p1[1] + (p2[1] - p0[1]) * k)
    c2 = (p2[0] - (p3[0] - p1[0]) * k, p2[1] - (p3[1] - p1[1]) * k)
    return f"C{_xy(c1)} {_xy(c2)} {_xy(p2)}"


def _sample(points: Sequence[Point], steps: int) -> list[Point]:
    padded = [points[0], *points, points[-1]]
    out: list[Point] = []
    for i in range(len(points) - 1):
        p0, p1, p2, p3 = padded[i : i + 4]
        for j in range(steps):
            t = j / steps
            out.append(
                (_spline(t, p0[0], p1[0], p2[0], p3[0]), _spline(t, p0[1], p1[1], p2[1], p3[1]))
            )
    return [*out, points[-1]]


def _cap(centre: Point, start: Point) -> list[Point]:
    """Points of the half circle around a centre, clockwise from a start point."""
    radius = math.hypot(start[0] - centre[0], start[1] - centre[1])
    first = math.degrees(math.atan2(start[1] - centre[1], start[0] - centre[0]))
    return [around(*centre, radius, first + 22.5 * i) for i in range(1, 8)]


def _spline(t: float, a: float, b: float, c: float, d: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )


def _spread(values: Sequence[float], share: float) -> float:
    if len(values) == 1:
        return values[0]
    at = share * (len(values) - 1)
    i = min(int(at), len(values) - 2)
    return values[i] + (values[i + 1] - values[i]) * (at - i)
