"""Lists: entries that come one after another, with points or with ticks."""

from __future__ import annotations

from ..fonts import is_rtl
from ..visuals.geometry import Box
from ..visuals.palette import ink_on
from ..visuals.vector import circle, rect, stroke
from .charting import headed
from .description import Description
from .elements import Entry
from .media import Media
from .sheet import Sheet

_EACH = 0.45


def bullets(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """A heading and up to twelve entries at one size."""
    u, theme = sheet.u, sheet.theme
    count = len(wanted.items)
    width = min(sheet.safe.width, 1400 * u)
    pad = (76 if theme.has_panel else 10) * u
    most = min(sheet.safe.height, (920 if not sheet.is_tall else 1400) * u)
    heading = 150 * u if wanted.title else 0
    row = min((most - 2 * pad - heading) / count, 160 * u)
    card = sheet.middle(width, heading + row * count + 2 * pad)
    sheet.panel(card, Entry("pop", 0, 0.55))
    inner = Box(card.x0 + pad, card.y0 + pad, card.x1 - pad, card.y1 - pad)
    if wanted.title:
        headed(sheet, wanted.title, inner, largest=76)
        inner = Box(inner.x0, inner.y0 + heading, inner.x1, inner.y1)
    rtl = is_rtl(wanted.items[0].head)
    mark = min(62 * u, row * 0.62)
    gap = mark + 34 * u
    size = sheet.common_size(
        [item.head for item in wanted.items],
        theme.text,
        inner.width - gap,
        row * 0.94,
        largest=72,
        smallest=22,
    )
    for index, item in enumerate(wanted.items):
        start = 0.55 + _EACH * index
        top = inner.y0 + index * row
        middle = top + row / 2
        x = inner.x1 - mark if rtl else inner.x0
        _mark(
            sheet,
            wanted.kind == "checklist",
            Box(x, middle - mark / 2, x + mark, middle + mark / 2),
            start,
            index,
        )
        spot = (
            Box(inner.x0, top, inner.x1 - gap, top + row)
            if rtl
            else Box(inner.x0 + gap, top, inner.x1, top + row)
        )
        sheet.text(
            item.head,
            spot,
            face=theme.text,
            largest=size / u,
            smallest=18,
            most_lines=2,
            align="left",
            start=start + 0.08,
            kind="right" if rtl else "left",
            each=0,
        )
        if theme.has_panel and index < count - 1 and row > 90 * u:
            line = Box(spot.x0, top + row - 1.5 * u, spot.x1, top + row + 1.5 * u)
            sheet.shape(
                rect(0, 0, line.width, line.height, 0, theme.track),
                line,
                Entry("wipe", start + 0.2, 0.5),
            )


def _mark(sheet: Sheet, ticked: bool, box: Box, start: float, index: int) -> None:
    """A numberless point, or a round box that is ticked a moment later."""
    theme, d = sheet.theme, box.width
    if not ticked:
        small = d * 0.36
        spot = Box(box.cx - small / 2, box.cy - small / 2, box.cx + small / 2, box.cy + small / 2)
        corner = small / 2 if theme.corner > 9 else small * 0.1
        sheet.shape(
            rect(0, 0, small, small, corner, theme.accent),
            spot,
            Entry("pop", start, 0.4),
            glows=True,
        )
        return
    sheet.shape(circle(d / 2, d / 2, d / 2 - 1, theme.accent), box, Entry("pop", start, 0.4))
    tick = stroke(
        f"M{d * 0.28} {d * 0.52}L{d * 0.44} {d * 0.68}L{d * 0.73} {d * 0.35}",
        ink_on(theme.accent),
        d * 0.10,
    )
    sheet.shape(tick, box, Entry("wipe", start + 0.3, 0.35))
