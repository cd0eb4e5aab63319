"""A title: a line that opens a film or a chapter, a rule, and a second line."""

from __future__ import annotations

from ..visuals.geometry import Box
from ..visuals.vector import rect
from .description import Description
from .elements import Entry
from .media import Media
from .sheet import Sheet


def title(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """The title on a card, or alone where the theme has none."""
    u, theme = sheet.u, sheet.theme
    width = sheet.safe.width if not sheet.is_wide else min(sheet.safe.width, 1500 * u)
    pad = 84 * u if theme.has_panel else 0
    inner = sheet.middle(width - 2 * pad, (620 if not sheet.is_tall else 900) * u)
    size, lines = sheet.broken(wanted.title, theme.display, inner, 168, 40, 4)
    subtitle = wanted.subtitle
    head = size * 1.12 * len(lines)
    rule = 34 * u if subtitle else 0
    second_size, second_lines = (
        sheet.broken(subtitle, theme.text, Box(0, 0, inner.width, 150 * u), 56, 26, 2)
        if subtitle
        else (0.0, [])
    )
    tail = second_size * 1.3 * len(second_lines)
    total = head + (2 * rule + 10 * u + tail if subtitle else 40 * u)
    card = sheet.middle(width, total + 2 * pad)
    widest = max(
        sheet_width(sheet, lines, size), sheet_width(sheet, second_lines, second_size, text=True)
    )
    if widest + 2 * pad < card.width:
        middle = card.cx
        card = Box(middle - widest / 2 - pad, card.y0, middle + widest / 2 + pad, card.y1)
    sheet.panel(card, Entry("wipe", 0, 0.7))
    top = card.y0 + (card.height - total) / 2
    box = Box(inner.x0, top, inner.x1, top + head)
    sheet.text(wanted.title, box, largest=168, smallest=40, most_lines=4, start=0.35, vertical=0)
    line = Box(
        card.cx - 60 * u,
        box.y1 + (rule if subtitle else 28 * u),
        card.cx + 60 * u,
        box.y1 + (rule if subtitle else 28 * u) + 10 * u,
    )
    sheet.shape(
        rect(0, 0, line.width, line.height, line.height / 2, theme.accent),
        line,
        Entry("wipe", 0.75, 0.6),
        glows=True,
    )
    if subtitle:
        below = Box(inner.x0, line.y1 + rule, inner.x1, line.y1 + rule + tail)
        sheet.text(
            subtitle,
            below,
            face=theme.text,
            largest=56,
            smallest=26,
            most_lines=2,
            color=theme.muted if theme.has_panel else theme.ink,
            start=0.95,
            kind="rise",
        )


def sheet_width(sheet: Sheet, lines: list[str], size: float, *, text: bool = False) -> float:
    """The widest of some lines in pixels."""
    from ..fonts import measure

    face = sheet.theme.text if text else sheet.theme.display
    return max((measure(line, face, size) for line in lines), default=0.0)
