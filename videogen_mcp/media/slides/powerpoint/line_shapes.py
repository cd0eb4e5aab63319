"""Lines, connectors, brackets and braces."""

from __future__ import annotations

from collections.abc import Callable

from .outlines import Adjust, Outlines


def line(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines("", f"M0 0L{w:.2f} {h:.2f}")


def bent(w: float, h: float, adjust: Adjust) -> Outlines:
    x = w * adjust("adj1", 0.5)
    return Outlines("", f"M0 0H{x:.2f}V{h:.2f}H{w:.2f}")


def bent_once(w: float, h: float, _adjust: Adjust) -> Outlines:
    return Outlines("", f"M0 0H{w:.2f}V{h:.2f}")


def curved(w: float, h: float, adjust: Adjust) -> Outlines:
    x = w * adjust("adj1", 0.5)
    return Outlines(
        "",
        f"M0 0C{x / 2:.2f} 0 {x:.2f} {h / 4:.2f} {x:.2f} {h / 2:.2f}"
        f"C{x:.2f} {h * 0.75:.2f} {(w + x) / 2:.2f} {h:.2f} {w:.2f} {h:.2f}",
    )


def bracket(right: bool) -> Callable[[float, float, Adjust], Outlines]:
    def make(w: float, h: float, adjust: Adjust) -> Outlines:
        r = min(min(w, h) * adjust("adj1", 0.08333), h / 2)
        a, b, turn = (0.0, w, 1) if right else (w, 0.0, 0)
        return Outlines(
            "",
            f"M{a:.2f} 0A{w:.2f} {r:.2f} 0 0 {turn} {b:.2f} {r:.2f}V{h - r:.2f}"
            f"A{w:.2f} {r:.2f} 0 0 {turn} {a:.2f} {h:.2f}",
        )

    return make


def brace(right: bool) -> Callable[[float, float, Adjust], Outlines]:
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
