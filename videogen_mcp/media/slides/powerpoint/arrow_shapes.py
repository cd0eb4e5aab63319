"""Block arrows."""

from __future__ import annotations

from collections.abc import Callable

from .outlines import Adjust, Outlines, polygon


def pentagon_arrow(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(min(w, h) * adjust("adj1", 0.5), w)
    shape = polygon((0, 0), (w - s, 0), (w, h / 2), (w - s, h), (0, h))
    return Outlines(shape, text=(0.0, 0.0, 1 - s / max(w, 0.01) / 2, 1.0))


def chevron(w: float, h: float, adjust: Adjust) -> Outlines:
    s = min(min(w, h) * adjust("adj1", 0.5), w)
    share = s / max(w, 0.01)
    shape = polygon((0, 0), (w - s, 0), (w, h / 2), (w - s, h), (0, h), (s, h / 2))
    return Outlines(shape, text=(min(share, 0.45), 0.0, max(1 - share, 0.55), 1.0))


def arrow(turns: int) -> Callable[[float, float, Adjust], Outlines]:
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


def double_arrow(w: float, h: float, adjust: Adjust) -> Outlines:
    thick = h * min(adjust("adj1", 0.5), 1.0)
    head = min(min(w, h) * adjust("adj2", 0.5), w / 2)
    a, b = (h - thick) / 2, (h + thick) / 2
    return Outlines(
        polygon((0, h / 2), (head, 0), (head, a), (w - head, a), (w - head, 0), (w, h / 2),
                (w - head, h), (w - head, b), (head, b), (head, h)),
        text=(0.1, a / max(h, 0.01), 0.9, b / max(h, 0.01)),
    )  # fmt: skip


def up_down_arrow(w: float, h: float, adjust: Adjust) -> Outlines:
    thick = w * min(adjust("adj1", 0.5), 1.0)
    head = min(min(w, h) * adjust("adj2", 0.5), h / 2)
    a, b = (w - thick) / 2, (w + thick) / 2
    return Outlines(
        polygon((w / 2, 0), (w, head), (b, head), (b, h - head), (w, h - head), (w / 2, h),
                (0, h - head), (a, h - head), (a, head), (0, head))
    )  # fmt: skip
