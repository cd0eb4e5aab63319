"""Pie and donut charts of exactly the figures that were given, with a legend."""

from __future__ import annotations

import math

from ..visuals.canvas import sprite
from ..visuals.geometry import Box
from ..visuals.palette import contrast, mix
from ..visuals.vector import circle, path
from .amounts import written
from .charting import chart_card, own_color, values
from .description import Amount, Description
from .elements import Entry, swept
from .media import Media
from .sheet import Sheet

_TURN = 1.5


def pie_chart(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """A disc that opens clockwise; figures that are no percentages show their share as well."""
    u, theme = sheet.u, sheet.theme
    plot = chart_card(sheet, wanted, ratio=1.75)
    tall = plot.height > plot.width * 0.95
    d = min(plot.width, plot.height * 0.56) if tall else min(plot.height, plot.width * 0.50)
    cx = plot.cx if tall else plot.x0 + d / 2
    cy = plot.y0 + d / 2 if tall else plot.cy
    colors = slice_colors(sheet, [datum.label for datum in wanted.data])
    numbers = [datum.amount.value for datum in wanted.data]
    # Percentages that leave a rest leave it open on the disc.
    shares = all("%" in datum.amount.suffix for datum in wanted.data)
    whole = max(sum(numbers), 100.0) if shares and sum(numbers) < 99.5 else sum(numbers)
    hole = 0.58 if wanted.kind == "donut_chart" else 0.0
    if whole > sum(numbers):
        rest = sprite(_ring(d, hole, theme.track), d, d)
        sheet.add(rest, cx, cy, Entry("fade", 0.4, 0.4))
    body, at = "", 0.0
    for number, color in zip(numbers, colors, strict=True):
        body += _slice(d, hole, at / whole, (at + number) / whole, color, theme.panel, u)
        at += number
    image = sprite(body, d, d)
    entry = Entry("none", 0.45, _TURN)
    sheet.add(swept(image, entry), cx, cy, entry)
    if wanted.kind == "donut_chart":
        _middle(
            sheet, wanted, numbers, Box(cx - d * 0.24, cy - d * 0.20, cx + d * 0.24, cy + d * 0.20)
        )
    legend = (
        Box(plot.x0, plot.y0 + d + 44 * u, plot.x1, plot.y1)
        if tall
        else Box(plot.x0 + d + 70 * u, plot.y0, plot.x1, plot.y1)
    )
    _legend(sheet, wanted, colors, numbers, whole, legend, shares=shares)


def slice_colors(sheet: Sheet, labels: list[str]) -> list[str]:
    """A colour for every slice: the one its label names, else the next of the theme."""
    series = sheet.theme.series
    return [own_color(label) or series[index % len(series)] for index, label in enumerate(labels)]


def _ring(d: float, hole: float, color: str) -> str:
    outer, inner = d / 2 - 1, (d / 2) * hole
    thick = outer - inner
    return circle(d / 2, d / 2, inner + thick / 2, stroke=color, stroke_width=thick)


def _slice(
    d: float, hole: float, first: float, last: float, color: str, seam: str, u: float
) -> str:
    if last - first > 0.9999:
        return _ring(d, hole, color)
    r, inner = d / 2 - 2, (d / 2) * hole

    def at(share: float, radius: float) -> str:
        angle = math.tau * share
        return f"{d / 2 + radius * math.sin(angle):.3f} {d / 2 - radius * math.cos(angle):.3f}"

    large = int(last - first > 0.5)
    d_path = f"M{at(first, r)}A{r} {r} 0 {large} 1 {at(last, r)}"
    d_path += (
        f"L{at(last, inner)}A{inner} {inner} 0 {large} 0 {at(first, inner)}Z"
        if hole
        else f"L{d / 2} {d / 2}Z"
    )
    return path(d_path, color, stroke=seam, stroke_width=5 * u, stroke_linejoin="round")


def _middle(sheet: Sheet, wanted: Description, numbers: list[float], box: Box) -> None:
    """The largest share in the hole."""
    index = numbers.index(max(numbers))
    datum = wanted.data[index]
    half = Box(box.x0, box.y0, box.x1, box.y0 + box.height * 0.62)
    sheet.text(
        written(datum.amount, wanted.language),
        half,
        largest=110,
        smallest=20,
        most_lines=1,
        start=1.3,
        kind="pop",
    )
    below = Box(box.x0, half.y1, box.x1, box.y1)
    sheet.text(
        datum.label,
        below,
        face=sheet.theme.text,
        largest=38,
        smallest=18,
        most_lines=2,
        color=sheet.theme.muted if sheet.theme.has_panel else None,
        start=1.4,
        kind="fade",
        vertical=0,
    )


def _legend(
    sheet: Sheet,
    wanted: Description,
    colors: list[str],
    numbers: list[float],
    whole: float,
    box: Box,
    *,
    shares: bool,
) -> None:
    u, theme = sheet.u, sheet.theme
    count = len(wanted.data)
    row = min(box.height / count, 140 * u)
    top = box.y0 + (box.height - row * count) / 2
    figures = values(wanted.data, wanted.language)
    if not shares:
        figures = [
            f"{f} ({written(Amount(0, 100 * n / whole, 0, '', '%'), wanted.language)})"
            for f, n in zip(figures, numbers, strict=True)
        ]
    size = sheet.common_size(
        figures, theme.display, box.width * 0.42, row * 0.62, largest=62, smallest=16, most_lines=1
    )
    names = sheet.common_size(
        [d.label for d in wanted.data],
        theme.text,
        box.width * 0.46,
        row * 0.9,
        largest=56,
        smallest=18,
    )
    for index, datum in enumerate(wanted.data):
        y = top + row * index
        start = 0.5 + _TURN * min(sum(numbers[:index]) / whole, 1.0)
        r = min(20 * u, row * 0.22)
        rim = (
            mix(theme.panel, theme.ink, 0.3)
            if contrast(colors[index], theme.panel) < 1.4
            else colors[index]
        )
        dot = circle(r, r, r - 1, colors[index], stroke=rim, stroke_width=2)
        sheet.shape(
            dot,
            Box(box.x0, y + row / 2 - r, box.x0 + 2 * r, y + row / 2 + r),
            Entry("pop", start, 0.35),
        )
        name = Box(box.x0 + 2 * r + 22 * u, y, box.x1 - box.width * 0.40, y + row)
        if theme.has_panel or datum.label:
            sheet.text(
                datum.label,
                name,
                face=theme.text,
                largest=names / u,
                smallest=14,
                most_lines=2,
                align="left",
                start=start,
                kind="fade",
            )
        value = Box(name.x1 + 6 * u, y, box.x1, y + row)
        sheet.text(
            figures[index],
            value,
            largest=size / u,
            smallest=12,
            most_lines=1,
            align="right",
            start=start + 0.1,
            kind="fade",
        )
