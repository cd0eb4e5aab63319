"""A quotation in kinetic type: line after line, the author beneath."""

from __future__ import annotations

from ..fonts import is_rtl, measure
from ..visuals.function_words import is_function_word
from ..visuals.geometry import Box
from ..visuals.headline import bare
from ..visuals.palette import readable
from .description import Description
from .elements import Entry
from .media import Media
from .sheet import Sheet


def quote(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """The words large, one of them in the accent colour, behind them a pair of quotation marks."""
    u, theme = sheet.u, sheet.theme
    pad = 90 * u if theme.has_panel else 20 * u
    width = min(sheet.safe.width, 1560 * u)
    inner = width - 2 * pad
    most = (560 if not sheet.is_tall else 980) * u
    size, lines = sheet.broken(wanted.title, theme.display, Box(0, 0, inner, most), 128, 34, 9)
    head = size * 1.16 * len(lines)
    author = f"— {wanted.subtitle}" if wanted.subtitle else ""
    tail = 96 * u if author else 0
    mark = 104 * u if theme.has_panel else 0
    widest = max(measure(line, theme.display, size) for line in lines)
    width = min(width, max(widest, measure(author, theme.text, 54 * u), 500 * u) + 2 * pad)
    card = sheet.middle(width, head + tail + 2 * pad * 0.8 + mark)
    sheet.panel(card, Entry("fade", 0, 0.5))
    rtl = is_rtl(wanted.title)
    top = card.y0 + pad * 0.8
    if theme.has_panel:
        spot = Box(card.x0 + pad, top, card.x1 - pad, top + 120 * u)
        sheet.text(
            "“",
            Box(spot.x0, spot.y0, spot.x1, spot.y0 + 210 * u),
            largest=260,
            color=readable(theme.accent, theme.panel, 1.6),
            align="right" if rtl else "left",
            kind="pop",
            start=0.2,
            vertical=0,
        )
        sheet.letters -= 1
    words = Box(card.x0 + pad, top + mark, card.x1 - pad + 2, top + mark + head)
    sheet.text(
        wanted.title,
        words,
        largest=size / u,
        smallest=34,
        most_lines=9,
        align="left",
        start=0.4,
        each=0.28,
        emphasis=_telling(wanted),
        vertical=0,
    )
    if author:
        below = Box(words.x0, words.y1 + 26 * u, words.x1, words.y1 + tail)
        start = 0.6 + 0.28 * len(lines)
        sheet.text(
            author,
            below,
            face=theme.text,
            largest=54,
            smallest=24,
            most_lines=1,
            align="left",
            color=theme.muted if theme.has_panel else theme.ink,
            start=start,
            kind="rise",
        )


def _telling(wanted: Description) -> tuple[str, ...]:
    """The longest word of the last clause: where a speaker would lean."""
    words = [bare(w) for w in wanted.title.split()[-6:]]
    telling = [w for w in words if w and not is_function_word(w, wanted.language)]
    return (max(telling, key=len),) if telling and len(wanted.title.split()) > 2 else ()
