"""Short names for the SVG that scenes are drawn with: shapes, and gradients from a few stops.

Keyword arguments become attributes, `stroke_width` turns into `stroke-width`.
"""

from __future__ import annotations

from collections.abc import Iterable

Stop = tuple[float, str] | tuple[float, str, float]  # place 0..1, colour, opacity
Number = float | int


def _attributes(values: dict[str, Number | str]) -> str:
    parts = []
    for name, value in values.items():
        shown = value if isinstance(value, str) else f"{value:.3f}".rstrip("0").rstrip(".")
        parts.append(f' {name.replace("_", "-")}="{shown}"')
    return "".join(parts)


def element(tag: str, **attributes: Number | str) -> str:
    """One empty element."""
    return f"<{tag}{_attributes(attributes)}/>"


def circle(x: float, y: float, radius: float, fill: str = "none", **more: Number | str) -> str:
    """A circle around x, y."""
    return element("circle", cx=x, cy=y, r=radius, fill=fill, **more)


def ellipse(
    x: float, y: float, rx: float, ry: float, fill: str = "none", **more: Number | str
) -> str:
    """An ellipse around x, y."""
    return element("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill=fill, **more)


def rect(
    x: float, y: float, width: float, height: float, rx: float, fill: str, **more: Number | str
) -> str:
    """A rectangle with round corners."""
    return element("rect", x=x, y=y, width=width, height=height, rx=rx, fill=fill, **more)


def path(d: str, fill: str = "none", **more: Number | str) -> str:
    """A path."""
    return element("path", d=d, fill=fill, **more)


def stroke(d: str, color: str, width: float, **more: Number | str) -> str:
    """A line with round ends."""
    ends = {"stroke_linecap": "round", "stroke_linejoin": "round"}
    return element("path", d=d, fill="none", stroke=color, stroke_width=width, **ends, **more)


def group(body: str, transform: str, **more: Number | str) -> str:
    """A fragment moved, turned or scaled."""
    return f'<g transform="{transform}"{_attributes(more)}>{body}</g>'


def outline(points: Iterable[tuple[float, float]]) -> str:
    """The path data of a closed polygon."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"


def linear(name: str, *stops: Stop, x2: float = 0, y2: float = 1, absolute: bool = False) -> str:
    """A linear gradient from 0, 0 to x2, y2: shares of the shape, or pixels when `absolute`."""
    units = "userSpaceOnUse" if absolute else "objectBoundingBox"
    start = _attributes({"id": name, "gradientUnits": units, "x1": 0, "y1": 0, "x2": x2, "y2": y2})
    return f"<linearGradient{start}>{_stops(stops)}</linearGradient>"


def radial(name: str, *stops: Stop, cx: float = 0.5, cy: float = 0.5, r: float = 0.5) -> str:
    """A radial gradient in shares of the shape."""
    start = _attributes({"id": name, "cx": cx, "cy": cy, "r": r})
    return f"<radialGradient{start}>{_stops(stops)}</radialGradient>"


def _stops(stops: Iterable[Stop]) -> str:
    return "".join(
        element("stop", offset=stop[0], stop_color=stop[1], stop_opacity=(*stop, 1.0)[2])
        for stop in stops
    )
