"""Bar charts, upright and lying, of exactly the figures that were given."""

from __future__ import annotations

from ..fonts import is_rtl, measure
from ..visuals.geometry import Box
from ..visuals.palette import mix
from ..visuals.vector import linear, rect
from .charting import GROWTH, chart_card, own_color, scale, stagger, values
from .description import Datum, Description
from .elements import Entry, EntryKind
from .media import Media
from .sheet import Sheet


def bar_chart(sheet: Sheet, wanted: Description, media: Media) -> None:
    """Upright bars over their labels; lying ones where the labels would not fit."""
    count = len(wanted.data)
    longest = max(len(datum.label) for datum in wanted.data)
    if (
        count > (8 if sheet.is_tall else 14)
        or (longest > 14 and count > 4)
        or (sheet.is_tall and count > 5 and longest > 6)
    ):
        row_chart(sheet, wanted, media)
        return
    u, theme = sheet.u, sheet.theme
    plot = chart_card(sheet, wanted)
    figures = values(wanted.data, wanted.language)
    step = plot.width / count
    thick = min(step * 0.62, 230 * u)
    size_value = sheet.common_size(
        figures, theme.display, step * 0.94, 80 * u, largest=62, most_lines=1, smallest=14
    )
    labels = [datum.label for datum in wanted.data]
    size_label = sheet.common_size(
        labels, theme.text, step * 0.92, 100 * u, largest=46, smallest=20
    )
    foot = size_label * 2.7 if any(labels) else 12 * u
    low, high = scale(wanted.data)
    top = plot.y0 + size_value * 1.5
    below = size_value * 1.5 if low < 0 else 0.0
    length = plot.y1 - foot - below - top
    zero = top + length * high / (high - low)
    most = max(abs(datum.amount.value) for datum in wanted.data)
    for index, datum in enumerate(wanted.data):
        x = plot.x0 + step * (index + 0.5)
        tall = max(length * abs(datum.amount.value) / (high - low), 3 * u)
        start = stagger(index, count)
        up = datum.amount.value >= 0
        bar = Box(
            x - thick / 2, zero - tall if up else zero, x + thick / 2, zero if up else zero + tall
        )
        _bar(
            sheet,
            bar,
            color_of(sheet, datum, index, abs(datum.amount.value) == most),
            start,
            "grow_up" if up else "grow_down",
        )
        y0 = bar.y0 - size_value * 1.42 if up else bar.y1 + size_value * 0.1
        spot = Box(x - step / 2, y0, x + step / 2, y0 + size_value * 1.32)
        sheet.text(
            figures[index],
            spot,
            largest=size_value / u,
            smallest=14,
            most_lines=1,
            start=start + GROWTH * 0.55,
            kind="rise",
            on_panel=theme.has_panel,
        )
        if datum.label:
            under = Box(x - step * 0.47, plot.y1 - foot + 14 * u, x + step * 0.47, plot.y1)
            sheet.text(
                datum.label,
                under,
                face=theme.text,
                largest=size_label / u,
                smallest=16,
                most_lines=2,
                color=theme.muted if theme.has_panel else theme.ink,
                start=start,
                kind="fade",
                vertical=0,
            )
    rule = Box(plot.x0, zero - 2 * u, plot.x1, zero + 2 * u)
    color = mix(theme.panel, theme.ink, 0.35) if theme.has_panel else theme.ink
    sheet.shape(rect(0, 0, rule.width, rule.height, 0, color), rule, Entry("wipe", 0.3, 0.7))


def color_of(sheet: Sheet, datum: Datum, index: int, strongest: bool) -> str:
    """The colour a label names; else the accent for the largest and a calmer one for the rest."""
    theme = sheet.theme
    if own := own_color(datum.label):
        return own
    if theme.name == "playful":
        return theme.series[index % len(theme.series)]
    ground = theme.panel if theme.has_panel else theme.ink
    return theme.accent if strongest else mix(theme.accent, ground, 0.38)


def _bar(sheet: Sheet, bar: Box, color: str, start: float, kind: EntryKind) -> None:
    """A bar with two round corners, standing on its base line."""
    radius = min(sheet.theme.corner * sheet.u * 0.6, bar.width / 2, bar.height / 2)
    w, h, r = bar.width, bar.height, radius
    if kind == "grow_up":
        d = f"M0 {h}V{r}a{r} {r} 0 0 1 {r} {-r}H{w - r}a{r} {r} 0 0 1 {r} {r}V{h}Z"
    elif kind == "grow_down":
        d = f"M0 0V{h - r}a{r} {r} 0 0 0 {r} {r}H{w - r}a{r} {r} 0 0 0 {r} {-r}V0Z"
    elif kind == "grow_right":
        d = f"M0 0H{w - r}a{r} {r} 0 0 1 {r} {r}V{h - r}a{r} {r} 0 0 1 {-r} {r}H0Z"
    else:
        d = f"M{w} 0H{r}a{r} {r} 0 0 0 {-r} {r}V{h - r}a{r} {r} 0 0 0 {r} {r}H{w}Z"
    light = mix(color, "#ffffff", 0.14)
    across = kind in ("grow_right", "grow_left")
    paint = linear("b", (0, light), (1, color), x2=1 if across else 0, y2=0 if across else 1)
    sheet.shape(f'<path d="{d}" fill="url(#b)"/>', bar, Entry(kind, start, GROWTH), defs=paint)


def row_chart(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """Lying bars, label above or beside, value at the end."""
    u, theme = sheet.u, sheet.theme
    plot = chart_card(sheet, wanted)
    figures = values(wanted.data, wanted.language)
    count = len(wanted.data)
    row = plot.height / count
    low, high = scale(wanted.data)
    rtl = is_rtl(wanted.data[0].label)
    labels = [datum.label for datum in wanted.data]
    side = sheet.is_wide or row < 90 * u
    room = plot.width * (0.30 if side else 1.0)
    size_label = sheet.common_size(
        labels, theme.text, room, row * (0.86 if side else 0.36), largest=48, smallest=16
    )
    if side:
        room = min(room, max(measure(label, theme.text, size_label) for label in labels) + 2)
    size_value = min(
        sheet.common_size(
            figures,
            theme.display,
            plot.width * 0.22,
            row * 0.6,
            largest=54,
            smallest=14,
            most_lines=1,
        ),
        row * 0.55,
    )
    widest = max(measure(figure, theme.display, size_value) for figure in figures) + 26 * u
    gap = (28 * u + room) if side and any(labels) else 0.0
    left, right = plot.x0 + gap, plot.x1 - widest
    if rtl:
        left, right = plot.x0 + widest, plot.x1 - gap
    length = right - left - (widest if low < 0 else 0)
    most = max(abs(datum.amount.value) for datum in wanted.data)
    for index, datum in enumerate(wanted.data):
        top = plot.y0 + index * row
        high_bar = min(row * (0.56 if side else 0.40), 92 * u)
        middle = top + row / 2 if side else top + row - high_bar / 2 - row * 0.10
        start = stagger(index, count)
        share = length / (high - low)
        zero = left + (widest if low < 0 else 0) - low * share if not rtl else right + low * share
        long = max(abs(datum.amount.value) * share, 3 * u)
        positive = (datum.amount.value >= 0) != rtl
        bar = (
            Box(zero, middle - high_bar / 2, zero + long, middle + high_bar / 2)
            if positive
            else Box(zero - long, middle - high_bar / 2, zero, middle + high_bar / 2)
        )
        _bar(
            sheet,
            bar,
            color_of(sheet, datum, index, abs(datum.amount.value) == most),
            start,
            "grow_right" if positive else "grow_left",
        )
        if datum.label:
            spot = (
                Box(plot.x0, middle - row * 0.46, plot.x0 + room + 2, middle + row * 0.46)
                if side
                else Box(plot.x0, top + row * 0.04, plot.x1, bar.y0 - 6 * u)
            )
            if rtl and side:
                spot = Box(plot.x1 - room - 2, spot.y0, plot.x1, spot.y1)
            sheet.text(
                datum.label,
                spot,
                face=theme.text,
                largest=size_label / u,
                smallest=14,
                most_lines=2,
                align="left",
                start=start - 0.1,
                kind="fade",
                vertical=0.5 if side else 0.9,
            )
        x0 = bar.x1 + 16 * u if positive else bar.x0 - 16 * u - widest
        value = Box(x0, middle - row * 0.4, x0 + widest, middle + row * 0.4)
        sheet.text(
            figures[index],
            value,
            largest=size_value / u,
            smallest=12,
            most_lines=1,
            align="left" if positive else "right",
            start=start + GROWTH * 0.6,
            kind="fade",
        )
