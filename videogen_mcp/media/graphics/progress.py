"""Progress: a bar or a ring that fills to its share while the number runs along."""

from __future__ import annotations

import math

from ..visuals.canvas import sprite
from ..visuals.geometry import Box
from ..visuals.vector import circle, linear, rect, stroke
from .counter import number_size, running_number
from .description import Description
from .elements import Entry, swept
from .media import Media
from .sheet import Sheet

_FILLED = 2.0


def _share(wanted: Description) -> float:
    assert wanted.end is not None
    whole = wanted.data[0].amount.value if wanted.data else 100.0
    return min(max(wanted.end.value / whole, 0.0), 1.0)


def progress_bar(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """A lying bar, its label at the left above it and the number at the right."""
    assert wanted.start is not None
    assert wanted.end is not None
    u, theme, safe = sheet.u, sheet.theme, sheet.safe
    width = min(safe.width, 1500 * u)
    pad = 64 * u
    high = 58 * u
    head = 120 * u
    goal = 70 * u if wanted.subtitle else 0
    card = sheet.middle(width, head + high + goal + 1.7 * pad)
    if wanted.wish.place:
        card = _placed(sheet, card, wanted)
    sheet.panel(card, Entry("pop", 0, 0.5))
    left, right, top = card.x0 + pad, card.x1 - pad, card.y0 + 0.75 * pad
    number_room = (right - left) * 0.40
    size = number_size(
        wanted.end, wanted.start, wanted.language, theme.display, number_room, 92 * u
    )
    color = theme.accent if theme.has_panel else theme.ink
    running_number(
        sheet,
        wanted.start,
        wanted.end,
        wanted.language,
        size,
        right,
        top + head * 0.44,
        color,
        start=0.45,
        seconds=_FILLED,
        anchor="right",
    )
    if wanted.title:
        spot = Box(left, top, right - number_room - 20 * u, top + head * 0.9)
        sheet.text(
            wanted.title,
            spot,
            face=theme.text,
            largest=52,
            smallest=24,
            most_lines=2,
            align="left",
            start=0.3,
        )
    rail = Box(left, top + head, right, top + head + high)
    radius = high / 2 if theme.corner > 9 else theme.corner * u * 0.6
    track = theme.track if theme.has_panel else "#ffffff"
    sheet.shape(
        rect(0, 0, rail.width, high, radius, track, fill_opacity=1 if theme.has_panel else 0.35),
        rail,
        Entry("wipe", 0.2, 0.5),
    )
    filled = Box(
        left, rail.y0, left + max(rail.width * _share(wanted), min(high, rail.width)), rail.y1
    )
    if _share(wanted) > 0:
        paint = linear("p", (0, theme.accent2), (1, theme.accent), x2=1, y2=0)
        body = rect(0, 0, filled.width, high, radius, "url(#p)")
        sheet.shape(body, filled, Entry("grow_right", 0.45, _FILLED), defs=paint)
    if wanted.subtitle:
        below = Box(left, rail.y1 + 18 * u, right, rail.y1 + 18 * u + goal)
        sheet.text(
            wanted.subtitle,
            below,
            face=theme.text,
            largest=40,
            smallest=20,
            most_lines=1,
            align="right",
            color=theme.muted if theme.has_panel else theme.ink,
            start=1.0,
            kind="fade",
        )
    sheet.hold = 1.9


def _placed(sheet: Sheet, card: Box, wanted: Description) -> Box:
    assert wanted.wish.place
    _, down = wanted.wish.place
    y = {"top": sheet.safe.y0, "middle": card.y0, "bottom": sheet.safe.y1 - card.height}[down]
    return Box(card.x0, y, card.x1, y + card.height)


def progress_ring(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """A ring around the running number, its label beneath."""
    assert wanted.start is not None
    assert wanted.end is not None
    u, theme = sheet.u, sheet.theme
    d = min(600 * u, sheet.safe.width * 0.7)
    label = 170 * u if wanted.title or wanted.subtitle else 0
    pad = 76 * u
    card = sheet.middle(max(d + 2 * pad, 760 * u), d + label + 2 * pad)
    scale = min(1.0, (card.height - label - 2 * pad) / d)
    d *= scale
    sheet.panel(card, Entry("pop", 0, 0.5))
    cx, cy = card.cx, card.y0 + pad + d / 2
    thick = d * 0.115
    r = d / 2 - thick / 2 - 2
    track = circle(
        d / 2,
        d / 2,
        r,
        stroke=theme.track if theme.has_panel else "#ffffff",
        stroke_width=thick,
        stroke_opacity=1 if theme.has_panel else 0.35,
    )
    sheet.shape(track, Box(cx - d / 2, cy - d / 2, cx + d / 2, cy + d / 2), Entry("fade", 0.2, 0.4))
    share = _share(wanted)
    if share > 0:
        turn = math.tau * min(share, 0.9999)
        x, y = d / 2 + r * math.sin(turn), d / 2 - r * math.cos(turn)
        arc = f"M{d / 2} {d / 2 - r}A{r} {r} 0 {int(share > 0.5)} 1 {x:.3f} {y:.3f}"
        paint = linear("p", (0, theme.accent2), (1, theme.accent), x2=d, y2=d, absolute=True)
        entry = Entry("none", 0.45, _FILLED)
        body = stroke(arc, "url(#p)", thick).replace("round", "butt", 1)
        image = sprite(body, d, d, defs=paint)
        sheet.add(swept(image, entry, 0.0, share + 0.004), cx, cy, entry)
    size = number_size(wanted.end, wanted.start, wanted.language, theme.display, d * 0.60, d * 0.27)
    running_number(
        sheet,
        wanted.start,
        wanted.end,
        wanted.language,
        size,
        cx,
        cy,
        theme.ink,
        start=0.45,
        seconds=_FILLED,
    )
    text = wanted.title or wanted.subtitle
    if text:
        spot = Box(card.x0 + 40 * u, cy + d / 2 + 34 * u, card.x1 - 40 * u, card.y1 - 0.5 * pad)
        sheet.text(
            text,
            spot,
            face=theme.text,
            largest=50,
            smallest=22,
            most_lines=2,
            start=0.7,
            kind="rise",
        )
    sheet.hold = 1.9
