"""The outlines of ready-made shapes, as SVG paths in their own box."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from .xml import Node, child, children, number

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


def preset(node: Node, w: float, h: float) -> Outlines | None:
    """The outlines of a `prstGeom` in a box of w times h points; None for one we do not know."""
    maker = _PRESETS.get(node.get("prst") or "rect")
    if maker is None:
        return None
    given = {}
    for guide in children(child(node, "avLst"), "gd"):
        parts = (guide.get("fmla") or "").split()
        if len(parts) == 2 and parts[0] == "val":
            given[guide.get("name") or ""] = number(parts[1]) / 100_000

    def adjust(name: str, default: float) -> float:
        return given.get(name, given.get("adj", default) if name == "adj1" else default)

    return maker(w, h, adjust)


def polygon(*corners: tuple[float, float]) -> str:
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in corners) + "Z"


def _ellipse_path(cx: float, cy: float, rx: float, ry: float) -> str:
    return (
        f"M{cx - rx:.2f} {cy:.2f}A{rx:.2f} {ry:.2f} 0 0 1 {cx + rx:.2f} {cy:.2f}"
        f"A{rx:.2f} {ry:.2f} 0 0 1 {cx - rx:.2f} {cy:.2f}Z"
    )


def _rect(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines(polygon((0, 0), (w, 0), (w, h), (0, h)))


def rounded(w: float, h: float, radii: tuple[float, float, float, float]) -> str:
    """A rectangle with its own radius at each corner, from the upper left one on."""
    a, b, c, d = (min(max(r, 0.0), min(w, h) / 2) for r in radii)
    return (
        f"M{a:.2f} 0H{w - b:.2f}A{b:.2f} {b:.2f} 0 0 1 {w:.2f} {b:.2f}V{h - c:.2f}"
        f"A{c:.2f} {c:.2f} 0 0 1 {w - c:.2f} {h:.2f}H{d:.2f}A{d:.2f} {d:.2f} 0 0 1 0 {h - d:.2f}"
        f"V{a:.2f}A{a:.2f} {a:.2f} 0 0 1 {a:.2f} 0Z"
    )


def _round_rect(w: float, h: float, adjust: Adjust) -> Outlines:
    r = min(w, h) * min(adjust("adj1", 0.16667), 0.5)
    inset = r * 0.29
    return Outlines(rounded(w, h, (r, r, r, r)), text=_inset(w, h, inset, inset))


def _inset(w: float, h: float, x: float, y: float) -> tuple[float, float, float, float]:
    across, down = x / max(w, 0.01), y / max(h, 0.01)
    return across, down, 1 - across, 1 - down


def _corners(*which: bool) -> Callable[[float, float, Adjust], Outlines]:
    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        r = min(w, h) * min(adjust("adj1", 0.16667), 0.5)
        a, b, c, d = (r if rounds else 0.0 for rounds in which)
        return Outlines(rounded(w, h, (a, b, c, d)))

    return make


def _snipped(*which: bool) -> Callable[[float, float, Adjust], Outlines]:
    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        s = min(w, h) * min(adjust("adj1", 0.16667), 0.5)
        a, b, c, d = (s if cut else 0.0 for cut in which)
        return Outlines(
            polygon((a, 0), (w - b, 0), (w, b), (w, h - c), (w - c, h), (d, h), (0, h - d), (0, a))
        )

    return make


def _ellipse(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines(_ellipse_path(w / 2, h / 2, w / 2, h / 2), text=(0.146, 0.146, 0.854, 0.854))


def _triangle(w: float, h: float, adjust: Adjust) -> Outlines:
    x = adjust("adj1", 0.5)
    shape = polygon((0, h), (w * x, 0), (w, h))
    return Outlines(shape, text=(x / 2, 0.5, x / 2 + 0.5, 1.0))


def _right_triangle(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines(polygon((0, h), (0, 0), (w, h)), text=(1 / 12, 7 / 12, 7 / 12, 11 / 12))


def _diamond(w: float, h: float, _adjust: Adjust) -> Outlines:
    shape = polygon((0, h / 2), (w / 2, 0), (w, h / 2), (w / 2, h))
    return Outlines(shape, text=(0.25, 0.25, 0.75, 0.75))


def _parallelogram(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * adjust("adj1", 0.25)
    share = min(s / max(w, 0.01), 0.4)
    shape = polygon((0, h), (s, 0), (w, 0), (w - s, h))
    return Outlines(shape, text=(share / 2, 0.0, 1 - share / 2, 1.0))


def _trapezoid(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * adjust("adj1", 0.25)
    shape = polygon((0, h), (s, 0), (w - s, 0), (w, h))
    return Outlines(shape, text=(s / max(w, 0.01) * 0.67, 0.25, 1 - s / max(w, 0.01) * 0.67, 1.0))


def _many(count: int, turn: float = -90.0) -> Callable[[float, float, Adjust], Outlines]:
    """A regular polygon that fills its box."""

    def make(w: float, h: float, _adjust: Adjust) -> Outlines:
        angles = [math.radians(turn + 360 * k / count) for k in range(count)]
        return Outlines(_spread([(math.cos(a), math.sin(a)) for a in angles], w, h),
                        text=(0.18, 0.18, 0.82, 0.82))  # fmt: skip

    return make


def _spread(corners: list[tuple[float, float]], w: float, h: float) -> str:
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    return polygon(*(((x - min(xs)) / wide * w, (y - min(ys)) / high * h) for x, y in corners))


def _hexagon(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(min(w, h) * adjust("adj1", 0.25), w / 2)
    shape = polygon((0, h / 2), (s, 0), (w - s, 0), (w, h / 2), (w - s, h), (s, h))
    return Outlines(shape, text=(0.12, 0.12, 0.88, 0.88))


def _octagon(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * min(adjust("adj1", 0.29289), 0.5)
    shape = polygon((s, 0), (w - s, 0), (w, s), (w, h - s), (w - s, h), (s, h), (0, h - s), (0, s))
    return Outlines(shape, text=(0.1, 0.1, 0.9, 0.9))


def _star(count: int, depth: float) -> Callable[[float, float, Adjust], Outlines]:
    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        inner = min(adjust("adj1", depth), 0.5) / 0.5
        corners = []
        for k in range(count * 2):
            reach = 1.0 if k % 2 == 0 else inner
            angle = math.radians(-90 + 180 * k / count)
            corners.append((reach * math.cos(angle), reach * math.sin(angle)))
        # Inner corners never reach the box: only the points spread it.
        return Outlines(_spread(corners, w, h), text=(0.28, 0.3, 0.72, 0.72))

    return make


def _pentagon_arrow(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(min(w, h) * adjust("adj1", 0.5), w)
    shape = polygon((0, 0), (w - s, 0), (w, h / 2), (w - s, h), (0, h))
    return Outlines(shape, text=(0.0, 0.0, 1 - s / max(w, 0.01) / 2, 1.0))


def _chevron(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(min(w, h) * adjust("adj1", 0.5), w)
    share = s / max(w, 0.01)
    shape = polygon((0, 0), (w - s, 0), (w, h / 2), (w - s, h), (0, h), (s, h / 2))
    return Outlines(shape, text=(min(share, 0.45), 0.0, max(1 - share, 0.55), 1.0))


def _arrow(turns: int) -> Callable[[float, float, Adjust], Outlines]:
    """A block arrow to the right, turned by quarters."""

    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        long, wide = (w, h) if turns % 2 == 0 else (h, w)
        thick = wide * min(adjust("adj1", 0.5), 1.0)
        head = min(min(long, wide) * adjust("adj2", 0.5), long)
        low, high = (wide - thick) / 2, (wide + thick) / 2
        corners = [(0, low), (long - head, low), (long - head, 0), (long, wide / 2),
                   (long - head, wide), (long - head, high), (0, high)]  # fmt: skip
        for _ in range(turns):
            corners = [(wide - y, x) for x, y in corners]
            long, wide = wide, long
        share = (1 - thick / (h if turns % 2 == 0 else w) if thick else 1.0) / 2
        box = (0.0, share, 1.0, 1 - share) if turns % 2 == 0 else (share, 0.0, 1 - share, 1.0)
        return Outlines(polygon(*corners), text=box)

    return make


def _double_arrow(w: float, h: float, adjust: Adjust) -> Outlines:
    thick = h * min(adjust("adj1", 0.5), 1.0)
    head = min(min(w, h) * adjust("adj2", 0.5), w / 2)
    a, b = (h - thick) / 2, (h + thick) / 2
    return Outlines(
        polygon((0, h / 2), (head, 0), (head, a), (w - head, a), (w - head, 0), (w, h / 2),
                (w - head, h), (w - head, b), (head, b), (head, h)),
        text=(0.1, a / max(h, 0.01), 0.9, b / max(h, 0.01)),
    )  # fmt: skip


def _up_down_arrow(w: float, h: float, adjust: Adjust) -> Outlines:
    thick = w * min(adjust("adj1", 0.5), 1.0)
    head = min(min(w, h) * adjust("adj2", 0.5), h / 2)
    a, b = (w - thick) / 2, (w + thick) / 2
    return Outlines(
        polygon((w / 2, 0), (w, head), (b, head), (b, h - head), (w, h - head), (w / 2, h),
                (0, h - head), (a, h - head), (a, head), (0, head))
    )  # fmt: skip


def _cross(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * min(adjust("adj1", 0.25), 0.5)
    return Outlines(
        polygon((s, 0), (w - s, 0), (w - s, s), (w, s), (w, h - s), (w - s, h - s), (w - s, h),
                (s, h), (s, h - s), (0, h - s), (0, s), (s, s))
    )  # fmt: skip


def _donut(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * min(adjust("adj1", 0.25), 0.5)
    rx, ry = w / 2 - s, h / 2 - s
    # The hole runs the other way round, so that it stays empty.
    hole = (
        f"M{w / 2 - rx:.2f} {h / 2:.2f}A{rx:.2f} {ry:.2f} 0 0 0 {w / 2 + rx:.2f} {h / 2:.2f}"
        f"A{rx:.2f} {ry:.2f} 0 0 0 {w / 2 - rx:.2f} {h / 2:.2f}Z"
    )
    return Outlines(_ellipse_path(w / 2, h / 2, w / 2, h / 2) + hole, text=(0.15, 0.15, 0.85, 0.85))


def _frame(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * min(adjust("adj1", 0.125), 0.5)
    inner = f"M{s:.2f} {s:.2f}V{h - s:.2f}H{w - s:.2f}V{s:.2f}Z"
    return Outlines(polygon((0, 0), (w, 0), (w, h), (0, h)) + inner, text=_inset(w, h, s, s))


def _can(w: float, h: float, adjust: Adjust) -> Outlines:
    r = min(min(w, h) * adjust("adj1", 0.25) / 2, h / 2)
    body = (
        f"M0 {r:.2f}A{w / 2:.2f} {r:.2f} 0 0 1 {w:.2f} {r:.2f}V{h - r:.2f}"
        f"A{w / 2:.2f} {r:.2f} 0 0 1 0 {h - r:.2f}Z"
    )
    rim = f"M0 {r:.2f}A{w / 2:.2f} {r:.2f} 0 0 0 {w:.2f} {r:.2f}"
    return Outlines(body, rim, text=(0.0, 2 * r / max(h, 0.01), 1.0, 1 - r / max(h, 0.01)))


def _cube(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * min(adjust("adj1", 0.25), 0.9)
    edges = f"M0 {s:.2f}H{w - s:.2f}V{h:.2f}M{w - s:.2f} {s:.2f}L{w:.2f} 0"
    shape = polygon((0, s), (s, 0), (w, 0), (w, h - s), (w - s, h), (0, h))
    return Outlines(shape, edges, text=(0.0, s / max(h, 0.01), 1 - s / max(w, 0.01), 1.0))


def _heart(w: float, h: float, _adjust: Adjust) -> Outlines:
    def at(x: float, y: float) -> str:
        return f"{x * w:.2f} {y * h:.2f}"

    return Outlines(
        f"M{at(0.5, 0.25)}C{at(0.71, -0.33)} {at(1.52, 0.25)} {at(0.5, 1)}"
        f"C{at(-0.52, 0.25)} {at(0.29, -0.33)} {at(0.5, 0.25)}Z",
        text=(0.17, 0.25, 0.83, 0.67),
    )


def _cloud(w: float, h: float, _adjust: Adjust) -> Outlines:
    bumps = [(0.1, 0.62), (0.09, 0.42), (0.27, 0.16), (0.5, 0.1), (0.73, 0.1), (0.93, 0.3),
             (0.95, 0.6), (0.78, 0.85), (0.5, 0.92), (0.25, 0.86)]  # fmt: skip
    path = f"M{bumps[0][0] * w:.2f} {bumps[0][1] * h:.2f}"
    for (x0, y0), (x1, y1) in zip(bumps, [*bumps[1:], bumps[0]], strict=True):
        reach = math.hypot((x1 - x0) * w, (y1 - y0) * h) * 0.58
        path += f"A{reach:.2f} {reach:.2f} 0 0 1 {x1 * w:.2f} {y1 * h:.2f}"
    return Outlines(path + "Z", text=(0.14, 0.16, 0.83, 0.82))


def _sun_moon(w: float, h: float, adjust: Adjust) -> Outlines:
    inner = adjust("adj1", 0.5)
    return Outlines(
        f"M{w:.2f} 0A{w:.2f} {h / 2:.2f} 0 0 0 {w:.2f} {h:.2f}"
        f"A{max(w * (1 - inner), 0.1):.2f} {h / 2:.2f} 0 0 1 {w:.2f} 0Z"
    )


def _callout(corner: float) -> Callable[[float, float, Adjust], Outlines]:
    """A speech bubble: a rectangle, rounded or not, with a tail from its nearest side."""

    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        x, y = w * (0.5 + adjust("adj1", -0.20833)), h * (0.5 + adjust("adj2", 0.625))
        r = min(w, h) * corner
        body = rounded(w, h, (r, r, r, r)) if corner else polygon((0, 0), (w, 0), (w, h), (0, h))
        return Outlines(body + _tail(w, h, x, y))

    return make


def _tail(w: float, h: float, x: float, y: float) -> str:
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


def _ellipse_callout(w: float, h: float, adjust: Adjust) -> Outlines:
    x, y = w * (0.5 + adjust("adj1", -0.20833)), h * (0.5 + adjust("adj2", 0.625))
    angle = math.atan2((y - h / 2) / h, (x - w / 2) / w)
    sides = [angle - 0.2, angle + 0.2]
    foot = [(w / 2 + w / 2 * math.cos(a), h / 2 + h / 2 * math.sin(a)) for a in sides]
    return Outlines(
        _ellipse_path(w / 2, h / 2, w / 2, h / 2) + polygon(foot[0], (x, y), foot[1]),
        text=(0.146, 0.146, 0.854, 0.854),
    )


def _pie(w: float, h: float, adjust: Adjust) -> Outlines:
    start = math.radians(adjust("adj1", 0) * 100_000 / 60_000)
    end = math.radians(adjust("adj2", 162) * 100_000 / 60_000)
    return Outlines(sector(w / 2, h / 2, w / 2, h / 2, start, end, to_centre=True))


def _chord(w: float, h: float, adjust: Adjust) -> Outlines:
    start = math.radians(adjust("adj1", 27) * 100_000 / 60_000)
    end = math.radians(adjust("adj2", 162) * 100_000 / 60_000)
    return Outlines(sector(w / 2, h / 2, w / 2, h / 2, start, end, to_centre=False))


def _arc(w: float, h: float, adjust: Adjust) -> Outlines:
    start = math.radians(adjust("adj1", 162) * 100_000 / 60_000)
    end = math.radians(adjust("adj2", 0) * 100_000 / 60_000)
    path = sector(w / 2, h / 2, w / 2, h / 2, start, end, to_centre=False)
    return Outlines("", path.removesuffix("Z"))


def sector(
    cx: float, cy: float, rx: float, ry: float, start: float, end: float, *, to_centre: bool
) -> str:
    """A slice of an ellipse, clockwise between two angles in radians."""
    sweep = (end - start) % math.tau or math.tau
    if sweep > math.tau - 1e-6:
        return _ellipse_path(cx, cy, rx, ry)
    x0, y0 = cx + rx * math.cos(start), cy + ry * math.sin(start)
    x1, y1 = cx + rx * math.cos(start + sweep), cy + ry * math.sin(start + sweep)
    middle = f"L{cx:.2f} {cy:.2f}" if to_centre else ""
    large = int(sweep > math.pi)
    return f"M{x0:.2f} {y0:.2f}A{rx:.2f} {ry:.2f} 0 {large} 1 {x1:.2f} {y1:.2f}{middle}Z"


def _line(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines("", f"M0 0L{w:.2f} {h:.2f}")


def _bent(w: float, h: float, adjust: Adjust) -> Outlines:
    x = w * adjust("adj1", 0.5)
    return Outlines("", f"M0 0H{x:.2f}V{h:.2f}H{w:.2f}")


def _bent_once(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines("", f"M0 0H{w:.2f}V{h:.2f}")


def _curved(w: float, h: float, adjust: Adjust) -> Outlines:
    x = w * adjust("adj1", 0.5)
    return Outlines(
        "",
        f"M0 0C{x / 2:.2f} 0 {x:.2f} {h / 4:.2f} {x:.2f} {h / 2:.2f}"
        f"C{x:.2f} {h * 0.75:.2f} {(w + x) / 2:.2f} {h:.2f} {w:.2f} {h:.2f}",
    )


def _bracket(right: bool) -> Callable[[float, float, Adjust], Outlines]:
    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        r = min(min(w, h) * adjust("adj1", 0.08333), h / 2)
        a, b, turn = (0.0, w, 1) if right else (w, 0.0, 0)
        return Outlines(
            "",
            f"M{a:.2f} 0A{w:.2f} {r:.2f} 0 0 {turn} {b:.2f} {r:.2f}V{h - r:.2f}"
            f"A{w:.2f} {r:.2f} 0 0 {turn} {a:.2f} {h:.2f}",
        )

    return make


def _brace(right: bool) -> Callable[[float, float, Adjust], Outlines]:
    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        r = min(min(w, h) * adjust("adj1", 0.08333), h / 4)
        y = h * adjust("adj2", 0.5)
        a, m, b = (0.0, w / 2, w) if right else (w, w / 2, 0.0)
        return Outlines(
            "",
            f"M{a:.2f} 0Q{m:.2f} 0 {m:.2f} {r:.2f}V{y - r:.2f}Q{m:.2f} {y:.2f} {b:.2f} {y:.2f}"
            f"Q{m:.2f} {y:.2f} {m:.2f} {y + r:.2f}V{h - r:.2f}Q{m:.2f} {h:.2f} {a:.2f} {h:.2f}",
        )

    return make


def _teardrop(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines(
        f"M0 {h / 2:.2f}A{w / 2:.2f} {h / 2:.2f} 0 0 1 {w / 2:.2f} 0H{w:.2f}V{h / 2:.2f}"
        f"A{w / 2:.2f} {h / 2:.2f} 0 0 1 0 {h / 2:.2f}Z"
    )


def _l_shape(w: float, h: float, adjust: Adjust) -> Outlines:
    side = min(w, h)
    a, b = side * adjust("adj2", 0.5), side * adjust("adj1", 0.5)
    return Outlines(polygon((0, 0), (a, 0), (a, h - b), (w, h - b), (w, h), (0, h)))


def _half_frame(w: float, h: float, adjust: Adjust) -> Outlines:
    side = min(w, h)
    a, b = side * adjust("adj2", 0.33333), side * adjust("adj1", 0.33333)
    return Outlines(polygon((0, 0), (w, 0), (w - b * w / h, b), (a, b), (a, h - a * h / w), (0, h)))


def _plaque(w: float, h: float, adjust: Adjust) -> Outlines:
    r = min(w, h) * min(adjust("adj1", 0.16667), 0.5)
    return Outlines(
        f"M{r:.2f} 0H{w - r:.2f}A{r:.2f} {r:.2f} 0 0 0 {w:.2f} {r:.2f}V{h - r:.2f}"
        f"A{r:.2f} {r:.2f} 0 0 0 {w - r:.2f} {h:.2f}H{r:.2f}A{r:.2f} {r:.2f} 0 0 0 0 {h - r:.2f}"
        f"V{r:.2f}A{r:.2f} {r:.2f} 0 0 0 {r:.2f} 0Z"
    )


def _document(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines(
        f"M0 0H{w:.2f}V{h * 0.8:.2f}C{w / 2:.2f} {h * 0.8:.2f} {w / 2:.2f} {h * 1.1:.2f} "
        f"0 {h * 0.93:.2f}Z",
        text=(0.0, 0.0, 1.0, 0.8),
    )


def _terminator(w: float, h: float, _adjust: Adjust) -> Outlines:
    r = min(w, h) / 2
    return Outlines(rounded(w, h, (r, r, r, r)), text=(0.05, 0.1, 0.95, 0.9))


def _lightning(w: float, h: float, _adjust: Adjust) -> Outlines:
    corners = [(8472, 0), (12860, 6080), (11050, 6797), (16577, 12007), (14767, 12877),
               (21600, 21600), (10012, 14915), (12222, 13987), (5022, 9705), (7602, 8382),
               (0, 3890)]  # fmt: skip
    return Outlines(polygon(*((x / 21600 * w, y / 21600 * h) for x, y in corners)))


def _minus(w: float, h: float, adjust: Adjust) -> Outlines:
    thick = h * adjust("adj1", 0.2352)
    a, x = (h - thick) / 2, w * 0.1325
    return Outlines(polygon((x, a), (w - x, a), (w - x, a + thick), (x, a + thick)))


def _plus_sign(w: float, h: float, adjust: Adjust) -> Outlines:
    t = min(w, h) * adjust("adj1", 0.2352) / 2
    x, y, cx, cy = w * 0.1325, h * 0.1325, w / 2, h / 2
    return Outlines(
        polygon((x, cy - t), (cx - t, cy - t), (cx - t, y), (cx + t, y), (cx + t, cy - t),
                (w - x, cy - t), (w - x, cy + t), (cx + t, cy + t), (cx + t, h - y),
                (cx - t, h - y), (cx - t, cy + t), (x, cy + t))
    )  # fmt: skip


_PRESETS: dict[str, Callable[[float, float, Adjust], Outlines]] = {
    "rect": _rect, "roundRect": _round_rect, "ellipse": _ellipse, "triangle": _triangle,
    "rtTriangle": _right_triangle, "diamond": _diamond, "parallelogram": _parallelogram,
    "trapezoid": _trapezoid, "pentagon": _many(5), "hexagon": _hexagon, "heptagon": _many(7),
    "octagon": _octagon, "decagon": _many(10, 0.0), "dodecagon": _many(12, -75.0),
    "star4": _star(4, 0.125), "star5": _star(5, 0.19098), "star6": _star(6, 0.28868),
    "star7": _star(7, 0.34601), "star8": _star(8, 0.375), "star10": _star(10, 0.42533),
    "star12": _star(12, 0.375), "star16": _star(16, 0.375), "star24": _star(24, 0.375),
    "star32": _star(32, 0.375), "irregularSeal1": _star(12, 0.3), "irregularSeal2": _star(14, 0.32),
    "homePlate": _pentagon_arrow, "chevron": _chevron, "rightArrow": _arrow(0),
    "downArrow": _arrow(1), "leftArrow": _arrow(2), "upArrow": _arrow(3),
    "notchedRightArrow": _arrow(0), "stripedRightArrow": _arrow(0),
    "leftRightArrow": _double_arrow, "upDownArrow": _up_down_arrow,
    "plus": _cross, "mathPlus": _plus_sign, "mathMinus": _minus, "donut": _donut, "frame": _frame,
    "can": _can, "cube": _cube, "bevel": _rect, "heart": _heart, "cloud": _cloud,
    "cloudCallout": _cloud, "moon": _sun_moon, "lightningBolt": _lightning,
    "wedgeRectCallout": _callout(0.0), "wedgeRoundRectCallout": _callout(0.16667),
    "wedgeEllipseCallout": _ellipse_callout, "pie": _pie, "chord": _chord, "arc": _arc,
    "line": _line, "straightConnector1": _line, "bentConnector2": _bent_once,
    "bentConnector3": _bent, "bentConnector4": _bent, "bentConnector5": _bent,
    "curvedConnector2": _curved, "curvedConnector3": _curved, "curvedConnector4": _curved,
    "curvedConnector5": _curved, "leftBracket": _bracket(False), "rightBracket": _bracket(True),
    "leftBrace": _brace(False), "rightBrace": _brace(True), "teardrop": _teardrop,
    "corner": _l_shape, "halfFrame": _half_frame, "plaque": _plaque,
    "round1Rect": _corners(False, True, False, False),
    "round2SameRect": _corners(True, True, False, False),
    "round2DiagRect": _corners(True, False, True, False),
    "snip1Rect": _snipped(False, True, False, False),
    "snip2SameRect": _snipped(True, True, False, False),
    "snip2DiagRect": _snipped(False, True, False, True),
    "snipRoundRect": _snipped(False, True, False, False), "foldedCorner": _rect,
    "flowChartProcess": _rect, "flowChartAlternateProcess": _round_rect,
    "flowChartDecision": _diamond, "flowChartTerminator": _terminator,
    "flowChartConnector": _ellipse, "flowChartInputOutput": _parallelogram,
    "flowChartDocument": _document, "flowChartPreparation": _hexagon,
    "flowChartMagneticDisk": _can, "flowChartPredefinedProcess": _rect,
    "flowChartManualOperation": lambda w, h, a: Outlines(
        polygon((0, 0), (w, 0), (w * 0.8, h), (w * 0.2, h))
    ),
    "flowChartMerge": lambda w, h, a: Outlines(polygon((0, 0), (w, 0), (w / 2, h))),
    "flowChartExtract": _triangle, "flowChartDelay": _corners(False, True, True, False),
    "flowChartOffpageConnector": lambda w, h, a: Outlines(
        polygon((0, 0), (w, 0), (w, h * 0.8), (w / 2, h), (0, h * 0.8))
    ),
}  # fmt: skip
"""By the names of the format; those alike in outline share a maker."""
