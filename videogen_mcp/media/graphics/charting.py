"""What all charts share: a card with a heading, room for the plot, and how figures are labelled."""

from __future__ import annotations

from collections.abc import Sequence

from ..visuals.geometry import Box
from .amounts import written
from .description import Datum, Description
from .elements import Entry
from .sheet import Sheet
from .vocabulary import COLORS

GROWTH = 0.9
"""Seconds that a bar takes to grow."""


def chart_card(sheet: Sheet, wanted: Description, *, ratio: float | None = None) -> Box:
    """Puts card and heading on the sheet; returns the box that is left to the plot."""
    u = sheet.u
    wide = min(sheet.safe.width, 1640 * u)
    high = min(sheet.safe.height, (900 if not sheet.is_tall else 1380) * u)
    if ratio and not sheet.is_tall:
        wide = min(wide, high * ratio)
    card = sheet.middle(wide, high)
    sheet.panel(card, Entry("pop", 0, 0.55))
    pad = (64 if sheet.theme.has_panel else 10) * u
    inner = Box(card.x0 + pad, card.y0 + pad, card.x1 - pad, card.y1 - pad)
    return headed(sheet, wanted.title, inner)


def headed(
    sheet: Sheet, title: str, inner: Box, *, largest: float = 62, most_lines: int = 2
) -> Box:
    """Puts a heading at the top of a box; returns what is left below it."""
    if not title:
        return inner
    u = sheet.u
    room = Box(inner.x0, inner.y0, inner.x1, inner.y0 + 150 * u)
    filled = sheet.text(
        title,
        room,
        largest=largest,
        smallest=28,
        most_lines=most_lines,
        align="left",
        start=0.3,
        vertical=0,
    )
    return Box(inner.x0, filled.y1 + 34 * u, inner.x1, inner.y1)


def values(data: Sequence[Datum], language: str) -> list[str]:
    """The figures as they are shown."""
    return [written(datum.amount, language) for datum in data]


def own_color(label: str) -> str | None:
    """The colour that a label names: a slice called "Red" is red."""
    return COLORS.get(label.strip().lower())


def scale(data: Sequence[Datum]) -> tuple[float, float]:
    """The least and the most of a scale that begins at zero, so that lengths tell the truth."""
    numbers = [datum.amount.value for datum in data]
    low, high = min(0.0, *numbers), max(0.0, *numbers)
    return (low, high) if high > low else (0.0, 1.0)


def stagger(index: int, count: int) -> float:
    """When the part at `index` enters: one after another, all within about a second and a half."""
    return 0.5 + index * min(0.16, 1.4 / max(count, 1))
