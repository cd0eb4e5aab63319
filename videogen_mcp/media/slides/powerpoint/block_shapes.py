"""Ready-made shapes with straight sides, and those with cut or round corners."""

from __future__ import annotations

import math
from collections.abc import Callable

from .outlines import Adjust, Outlines, box_within, polygon, rounded


def rectangle(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines(polygon((0, 0), (w, 0), (w, h), (0, h)))


def rounded_rectangle(w: float, h: float, adjust: Adjust) -> Outlines:
    r = min(w, h) * min(adjust("adj1", 0.16667), 0.5)
    inset = r * 0.29
    return Outlines(rounded(w, h, (r, r, r, r)), text=box_within(w, h, inset, inset))


def rounded_corners(*which: bool) -> Callable[[float, float, Adjust], Outlines]:
    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        r = min(w, h) * min(adjust("adj1", 0.16667), 0.5)
        a, b, c, d = (r if rounds else 0.0 for rounds in which)
        return Outlines(rounded(w, h, (a, b, c, d)))

    return make


def snipped(*which: bool) -> Callable[[float, float, Adjust], Outlines]:
    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        s = min(w, h) * min(adjust("adj1", 0.16667), 0.5)
        a, b, c, d = (s if cut else 0.0 for cut in which)
        return Outlines(
            polygon((a, 0), (w - b, 0), (w, b), (w, h - c), (w - c, h), (d, h), (0, h - d), (0, a))
        )

    return make


def triangle(w: float, h: float, adjust: Adjust) -> Outlines:
    x = adjust("adj1", 0.5)
    shape = polygon((0, h), (w * x, 0), (w, h))
    return Outlines(shape, text=(x / 2, 0.5, x / 2 + 0.5, 1.0))


def right_triangle(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines(polygon((0, h), (0, 0), (w, h)), text=(1 / 12, 7 / 12, 7 / 12, 11 / 12))


def diamond(w: float, h: float, _adjust: Adjust) -> Outlines:
    shape = polygon((0, h / 2), (w / 2, 0), (w, h / 2), (w / 2, h))
    return Outlines(shape, text=(0.25, 0.25, 0.75, 0.75))


def parallelogram(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * adjust("adj1", 0.25)
    share = min(s / max(w, 0.01), 0.4)
    shape = polygon((0, h), (s, 0), (w, 0), (w - s, h))
    return Outlines(shape, text=(share / 2, 0.0, 1 - share / 2, 1.0))


def trapezoid(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * adjust("adj1", 0.25)
    shape = polygon((0, h), (s, 0), (w - s, 0), (w, h))
    return Outlines(shape, text=(s / max(w, 0.01) * 0.67, 0.25, 1 - s / max(w, 0.01) * 0.67, 1.0))


def regular(count: int, turn: float = -90.0) -> Callable[[float, float, Adjust], Outlines]:
    """A regular polygon that fills its box."""

    def make(w: float, h: float, _adjust: Adjust) -> Outlines:
        angles = [math.radians(turn + 360 * k / count) for k in range(count)]
        return Outlines(spread([(math.cos(a), math.sin(a)) for a in angles], w, h),
                        text=(0.18, 0.18, 0.82, 0.82))  # fmt: skip

    return make


def spread(corners: list[tuple[float, float]], w: float, h: float) -> str:
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    return polygon(*(((x - min(xs)) / wide * w, (y - min(ys)) / high * h) for x, y in corners))


def hexagon(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(min(w, h) * adjust("adj1", 0.25), w / 2)
    shape = polygon((0, h / 2), (s, 0), (w - s, 0), (w, h / 2), (w - s, h), (s, h))
    return Outlines(shape, text=(0.12, 0.12, 0.88, 0.88))


def octagon(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * min(adjust("adj1", 0.29289), 0.5)
    shape = polygon((s, 0), (w - s, 0), (w, s), (w, h - s), (w - s, h), (s, h), (0, h - s), (0, s))
    return Outlines(shape, text=(0.1, 0.1, 0.9, 0.9))


def star(count: int, depth: float) -> Callable[[float, float, Adjust], Outlines]:
    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        inner = min(adjust("adj1", depth), 0.5) / 0.5
        corners = []
        for k in range(count * 2):
            reach = 1.0 if k % 2 == 0 else inner
            angle = math.radians(-90 + 180 * k / count)
            corners.append((reach * math.cos(angle), reach * math.sin(angle)))
        # Inner corners never reach the box: only the points spread it.
        return Outlines(spread(corners, w, h), text=(0.28, 0.3, 0.72, 0.72))

    return make


def cross(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * min(adjust("adj1", 0.25), 0.5)
    return Outlines(
        polygon((s, 0), (w - s, 0), (w - s, s), (w, s), (w, h - s), (w - s, h - s), (w - s, h),
                (s, h), (s, h - s), (0, h - s), (0, s), (s, s))
    )  # fmt: skip


def frame(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * min(adjust("adj1", 0.125), 0.5)
    inner = f"M{s:.2f} {s:.2f}V{h - s:.2f}H{w - s:.2f}V{s:.2f}Z"
    return Outlines(polygon((0, 0), (w, 0), (w, h), (0, h)) + inner, text=box_within(w, h, s, s))


def cube(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(w, h) * min(adjust("adj1", 0.25), 0.9)
    edges = f"M0 {s:.2f}H{w - s:.2f}V{h:.2f}M{w - s:.2f} {s:.2f}L{w:.2f} 0"
    shape = polygon((0, s), (s, 0), (w, 0), (w, h - s), (w - s, h), (0, h))
    return Outlines(shape, edges, text=(0.0, s / max(h, 0.01), 1 - s / max(w, 0.01), 1.0))


def l_shape(w: float, h: float, adjust: Adjust) -> Outlines:
    side = min(w, h)
    a, b = side * adjust("adj2", 0.5), side * adjust("adj1", 0.5)
    return Outlines(polygon((0, 0), (a, 0), (a, h - b), (w, h - b), (w, h), (0, h)))


def half_frame(w: float, h: float, adjust: Adjust) -> Outlines:
    side = min(w, h)
    a, b = side * adjust("adj2", 0.33333), side * adjust("adj1", 0.33333)
    return Outlines(polygon((0, 0), (w, 0), (w - b * w / h, b), (a, b), (a, h - a * h / w), (0, h)))


def lightning(w: float, h: float, _adjust: Adjust) -> Outlines:
    corners = [(8472, 0), (12860, 6080), (11050, 6797), (16577, 12007), (14767, 12877),
               (21600, 21600), (10012, 14915), (12222, 13987), (5022, 9705), (7602, 8382),
               (0, 3890)]  # fmt: skip
    return Outlines(polygon(*((x / 21600 * w, y / 21600 * h) for x, y in corners)))


def minus(w: float, h: float, adjust: Adjust) -> Outlines:
    thick = h * adjust("adj1", 0.2352)
    a, x = (h - thick) / 2, w * 0.1325
    return Outlines(polygon((x, a), (w - x, a), (w - x, a + thick), (x, a + thick)))


def plus_sign(w: float, h: float, adjust: Adjust) -> Outlines:
    t = min(w, h) * adjust("adj1", 0.2352) / 2
    x, y, cx, cy = w * 0.1325, h * 0.1325, w / 2, h / 2
    return Outlines(
        polygon((x, cy - t), (cx - t, cy - t), (cx - t, y), (cx + t, y), (cx + t, cy - t),
                (w - x, cy - t), (w - x, cy + t), (cx + t, cy + t), (cx + t, h - y),
                (cx - t, h - y), (cx - t, cy + t), (x, cy + t))
    )  # fmt: skip
