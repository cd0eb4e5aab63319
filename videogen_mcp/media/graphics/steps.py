"""A process: numbered steps with arrows from one to the next."""

from __future__ import annotations

from typing import Literal

from ..visuals.geometry import Box
from ..visuals.palette import ink_on
from ..visuals.vector import circle, stroke
from .charting import headed
from .description import Description, Item
from .elements import Entry
from .media import Media
from .sheet import Sheet

_EACH = 0.6


def steps(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """Steps in a row where they fit, else one below the other."""
    u, theme = sheet.u, sheet.theme
    count = len(wanted.items)
    row = sheet.is_wide and count <= 5
    heading = 150 * u if wanted.title else 0
    words = _rows(sheet, wanted.items) if row else 0.0
    size = (
        (1700 * u, 128 * u + heading + 190 * u + words)
        if row
        else (
            min(sheet.safe.width, 1200 * u),
            min((940 if not sheet.is_tall else 1450) * u, heading + (128 + 210 * count) * u),
        )
    )
    card = sheet.middle(*size)
    sheet.panel(card, Entry("pop", 0, 0.55))
    pad = (64 if theme.has_panel else 10) * u
    inner = headed(
        sheet, wanted.title, Box(card.x0 + pad, card.y0 + pad, card.x1 - pad, card.y1 - pad)
    )
    (_in_a_row if row else _below)(sheet, wanted.items, inner)


def _rows(sheet: Sheet, items: tuple[Item, ...]) -> float:
    """How much room the words below the numbers of a row take."""
    u, theme = sheet.u, sheet.theme
    step = (min(1700 * u, sheet.safe.width) - 128 * u) / len(items)
    size = sheet.common_size(
        [i.head for i in items],
        theme.text,
        step * 0.88,
        260 * u,
        largest=60,
        smallest=22,
        most_lines=3,
    )
    lines = max(
        len(sheet.broken(i.head, theme.text, Box(0, 0, step * 0.88, 260 * u), size / u, 22, 3)[1])
        for i in items
    )
    return lines * size * 1.3 * (2.3 if any(i.detail for i in items) else 1.0)


def _in_a_row(sheet: Sheet, items: tuple[Item, ...], inner: Box) -> None:
    u, theme = sheet.u, sheet.theme
    step = inner.width / len(items)
    d = min(150 * u, step * 0.5)
    labels = sheet.common_size(
        [i.head for i in items],
        theme.text,
        step * 0.88,
        inner.height - d - 40 * u,
        largest=60,
        smallest=22,
        most_lines=3,
    )
    for index, item in enumerate(items):
        start = 0.5 + _EACH * index
        x, y = inner.x0 + step * (index + 0.5), inner.y0 + d / 2
        _number(sheet, index, Box(x - d / 2, y - d / 2, x + d / 2, y + d / 2), start)
        if index:
            _arrow(
                sheet,
                Box(x - step + d / 2 + 24 * u, y - 26 * u, x - d / 2 - 24 * u, y + 26 * u),
                start - 0.25,
            )
        text = Box(x - step * 0.45, inner.y0 + d + 34 * u, x + step * 0.45, inner.y1)
        _words(sheet, item, text, labels, start, "center")


def _below(sheet: Sheet, items: tuple[Item, ...], inner: Box) -> None:
    u, theme = sheet.u, sheet.theme
    row = inner.height / len(items)
    d = min(120 * u, row * 0.66)
    labels = sheet.common_size(
        [i.head for i in items],
        theme.text,
        inner.width - d - 44 * u,
        row * 0.8,
        largest=62,
        smallest=20,
        most_lines=2,
    )
    for index, item in enumerate(items):
        start = 0.5 + _EACH * index
        x, y = inner.x0 + d / 2, inner.y0 + row * (index + 0.5)
        _number(sheet, index, Box(x - d / 2, y - d / 2, x + d / 2, y + d / 2), start)
        if index and row - d > 40 * u:
            _down(sheet, x, y - row + d / 2 + 8 * u, y - d / 2 - 8 * u, start - 0.25)
        _words(
            sheet,
            item,
            Box(inner.x0 + d + 44 * u, y - row * 0.45, inner.x1, y + row * 0.45),
            labels,
            start,
            "left",
        )


def _words(
    sheet: Sheet, item: Item, box: Box, size: float, start: float, align: Literal["left", "center"]
) -> None:
    """What a step is, and below it what is said of it."""
    theme, u = sheet.theme, sheet.u
    top = align == "center"

    def put(text: str, spot: Box, largest: float, lines: int, vertical: float, color: str) -> None:
        sheet.text(
            text,
            spot,
            face=theme.text,
            largest=largest,
            smallest=16,
            color=color,
            align=align,
            vertical=vertical,
            start=start + 0.12,
            kind="rise",
            each=0.05,
            most_lines=lines,
        )

    if not item.detail:
        put(item.head, box, size / u, 3, 0 if top else 0.5, theme.ink)
        return
    head = Box(box.x0, box.y0, box.x1, box.y0 + box.height * 0.45)
    put(item.head, head, size / u, 2, 0 if top else 1, theme.ink)
    below = Box(box.x0, head.y1, box.x1, box.y1)
    muted = theme.muted if theme.has_panel else theme.ink
    put(item.detail, below, size / u * 0.72, 3, 0, muted)


def _number(sheet: Sheet, index: int, box: Box, start: float) -> None:
    theme, d = sheet.theme, box.width
    sheet.shape(
        circle(d / 2, d / 2, d / 2 - 1, theme.accent), box, Entry("pop", start, 0.45), glows=True
    )
    sheet.text(
        str(index + 1),
        box,
        largest=d / sheet.u * 0.52,
        color=ink_on(theme.accent),
        start=start + 0.05,
        kind="pop",
        on_panel=True,
    )
    sheet.letters -= 1


def _arrow(sheet: Sheet, box: Box, start: float) -> None:
    u = sheet.u
    if box.width < 20 * u:
        return
    w, h = box.width, box.height
    color = sheet.theme.muted if sheet.theme.has_panel else sheet.theme.ink
    head = min(h * 0.36, w * 0.4)
    tip, y = w - 5 * u, h / 2
    point = f"M{tip - head} {y - head}L{tip} {y}L{tip - head} {y + head}"
    body = stroke(f"M{4 * u} {y}H{tip}{point}", color, 7 * u)
    sheet.shape(body, box, Entry("wipe", start, 0.4))


def _down(sheet: Sheet, x: float, top: float, bottom: float, start: float) -> None:
    u = sheet.u
    box = Box(x - 24 * u, top, x + 24 * u, bottom)
    w, h = box.width, box.height
    head = min(w * 0.36, h * 0.4)
    color = sheet.theme.muted if sheet.theme.has_panel else sheet.theme.ink
    tip, middle = h - 5 * u, w / 2
    point = f"M{middle - head} {tip - head}L{middle} {tip}L{middle + head} {tip - head}"
    body = stroke(f"M{middle} {4 * u}V{tip}{point}", color, 6 * u)
    sheet.shape(body, box, Entry("grow_down", start, 0.4))
