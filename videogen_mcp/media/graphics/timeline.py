"""A timeline: dated events along a line, lying in wide frames and upright in tall ones."""

from __future__ import annotations

from ..visuals.geometry import Box
from ..visuals.palette import readable
from ..visuals.vector import circle, rect
from .charting import headed
from .description import Description
from .elements import Entry
from .media import Media
from .sheet import Sheet

_EACH = 0.5


def timeline(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """Events in the order given; the line reaches each just before it appears."""
    count = len(wanted.items)
    if sheet.is_wide and count <= 7:
        _lying(sheet, wanted)
    else:
        _upright(sheet, wanted)


def _card(sheet: Sheet, wanted: Description, width: float, height: float) -> Box:
    u = sheet.u
    pad = (64 if sheet.theme.has_panel else 10) * u
    card = sheet.middle(width, height)
    sheet.panel(card, Entry("pop", 0, 0.55))
    inner = Box(card.x0 + pad, card.y0 + pad, card.x1 - pad, card.y1 - pad)
    return headed(sheet, wanted.title, inner)


def _lying(sheet: Sheet, wanted: Description) -> None:
    u, theme = sheet.u, sheet.theme
    count = len(wanted.items)
    step = (min(1700 * u, sheet.safe.width) - 128 * u) / count
    texts = sheet.common_size(
        [i.detail for i in wanted.items],
        theme.text,
        step * 0.88,
        300 * u,
        largest=52,
        smallest=20,
        most_lines=4,
    )
    lines = max(
        len(
            sheet.broken(i.detail, theme.text, Box(0, 0, step * 0.88, 300 * u), texts / u, 20, 4)[1]
        )
        for i in wanted.items
    )
    inner = _card(
        sheet, wanted, 1700 * u, (330 + (150 if wanted.title else 0)) * u + lines * texts * 1.3
    )
    line_y = inner.y0 + 125 * u
    rail = Box(inner.x0, line_y - 4 * u, inner.x1, line_y + 4 * u)
    sheet.shape(
        rect(0, 0, rail.width, rail.height, 4 * u, theme.track if theme.has_panel else "#ffffff"),
        rail,
        Entry("wipe", 0.35, _EACH * count + 0.4),
    )
    dates = sheet.common_size(
        [i.head for i in wanted.items],
        theme.display,
        step * 0.9,
        84 * u,
        largest=72,
        smallest=20,
        most_lines=1,
    )
    for index, item in enumerate(wanted.items):
        x, start = inner.x0 + step * (index + 0.5), 0.6 + _EACH * index
        _dot(sheet, x, line_y, start)
        date = Box(x - step * 0.46, inner.y0, x + step * 0.46, line_y - 34 * u)
        sheet.text(
            item.head,
            date,
            largest=dates / u,
            smallest=16,
            most_lines=1,
            color=_strong(sheet),
            start=start + 0.05,
            vertical=1,
        )
        text = Box(x - step * 0.44, line_y + 44 * u, x + step * 0.44, inner.y1)
        sheet.text(
            item.detail,
            text,
            face=theme.text,
            largest=texts / u,
            smallest=16,
            most_lines=4,
            start=start + 0.15,
            kind="rise",
            vertical=0,
            each=0.05,
        )


def _upright(sheet: Sheet, wanted: Description) -> None:
    u, theme = sheet.u, sheet.theme
    count = len(wanted.items)
    most = min(sheet.safe.height, (940 if not sheet.is_tall else 1450) * u)
    heading = 150 * u if wanted.title else 0
    inner = _card(
        sheet, wanted, min(sheet.safe.width, 1300 * u), min(most, heading + (128 + 200 * count) * u)
    )
    row = inner.height / count
    dates = sheet.common_size(
        [i.head for i in wanted.items],
        theme.display,
        inner.width * 0.30,
        row * 0.8,
        largest=66,
        smallest=18,
        most_lines=1,
    )
    x = inner.x0 + inner.width * 0.36
    rail = Box(x - 4 * u, inner.y0 + row / 2, x + 4 * u, inner.y1 - row / 2)
    sheet.shape(
        rect(0, 0, rail.width, rail.height, 4 * u, theme.track if theme.has_panel else "#ffffff"),
        rail,
        Entry("grow_down", 0.35, _EACH * count + 0.4),
    )
    texts = sheet.common_size(
        [i.detail for i in wanted.items],
        theme.text,
        inner.width * 0.57,
        row * 0.9,
        largest=54,
        smallest=20,
        most_lines=3,
    )
    for index, item in enumerate(wanted.items):
        y, start = inner.y0 + row * (index + 0.5), 0.6 + _EACH * index
        _dot(sheet, x, y, start)
        sheet.text(
            item.head,
            Box(inner.x0, y - row / 2, x - 40 * u, y + row / 2),
            largest=dates / u,
            smallest=14,
            most_lines=1,
            color=_strong(sheet),
            align="right",
            start=start + 0.05,
        )
        sheet.text(
            item.detail,
            Box(x + 44 * u, y - row / 2, inner.x1, y + row / 2),
            face=theme.text,
            largest=texts / u,
            smallest=16,
            most_lines=3,
            align="left",
            start=start + 0.15,
            kind="left",
            each=0.04,
        )


def _strong(sheet: Sheet) -> str:
    theme = sheet.theme
    return readable(theme.accent, theme.panel, 3.0) if theme.has_panel else theme.ink


def _dot(sheet: Sheet, x: float, y: float, start: float) -> None:
    theme, r = sheet.theme, 20 * sheet.u
    body = circle(r, r, r - 1, theme.accent) + circle(
        r, r, r * 0.42, theme.panel if theme.has_panel else "#ffffff"
    )
    sheet.shape(body, Box(x - r, y - r, x + r, y + r), Entry("pop", start, 0.4), glows=True)
