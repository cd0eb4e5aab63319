"""Line and area charts of exactly the figures that were given."""

from __future__ import annotations

import math

from ..fonts import measure
from ..visuals.geometry import Box
from ..visuals.palette import mix
from ..visuals.vector import circle, linear, path, rect, stroke
from .charting import chart_card, values
from .description import Description
from .elements import Entry
from .media import Media
from .sheet import Sheet

_DRAWN = 1.7
_MOST_LABELS = 12


def line_chart(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """A line that is drawn from left to right, with a point and a value at each figure."""
    u, theme = sheet.u, sheet.theme
    plot = chart_card(sheet, wanted)
    data, count = wanted.data, len(wanted.data)
    figures = values(data, wanted.language)
    few = [i for i in range(count) if _is_labelled(i, count)]
    step = plot.width / max(count - 1, 1)
    room = plot.width / max(len(few), 1)
    size_value = sheet.common_size(
        figures, theme.display, room * 0.96, 70 * u, largest=52, smallest=14, most_lines=1
    )
    labels = [data[i].label for i in few]
    size_label = sheet.common_size(labels, theme.text, room * 0.92, 90 * u, largest=42, smallest=16)
    foot = size_label * 1.9 if any(labels) else 0.0
    ends = [measure(figures[i], theme.display, size_value) for i in (0, -1)]
    ends += [min(measure(data[i].label, theme.text, size_label), room * 0.92) for i in (0, -1)]
    edge = max(ends) / 2
    field = Box(plot.x0 + edge, plot.y0 + size_value * 2.0, plot.x1 - edge, plot.y1 - foot - 26 * u)
    low, high = _range([d.amount.value for d in data], area=wanted.kind == "area_chart")
    step = field.width / max(count - 1, 1)
    points = [
        (field.x0 + i * step, field.y1 - (d.amount.value - low) / (high - low) * field.height)
        for i, d in enumerate(data)
    ]
    for share in (0.0, 0.5, 1.0):
        y = field.y1 - share * field.height
        rule = Box(plot.x0, y - 1.5 * u, plot.x1, y + 1.5 * u)
        color = mix(theme.panel, theme.ink, 0.14) if theme.has_panel else "#ffffff66"
        sheet.shape(
            rect(
                0,
                0,
                rule.width,
                rule.height,
                0,
                color[:7],
                fill_opacity=1.0 if theme.has_panel else 0.4,
            ),
            rule,
            Entry("wipe", 0.3, 0.6),
        )
    around = Box(field.x0 - 20 * u, field.y0 - 20 * u, field.x1 + 20 * u, plot.y1 - foot)
    moved = [(x - around.x0, y - around.y0) for x, y in points]
    line = "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in moved)
    base = field.y1 - around.y0
    strong = 0.55 if wanted.kind == "area_chart" else 0.20
    fill = linear("f", (0, theme.accent, strong), (1, theme.accent, strong * 0.12))
    under = f"{line}L{moved[-1][0]:.2f} {base:.2f}L{moved[0][0]:.2f} {base:.2f}Z"
    sheet.shape(path(under, "url(#f)"), around, Entry("wipe", 0.65, _DRAWN), defs=fill)
    sheet.shape(stroke(line, theme.accent, 9 * u), around, Entry("wipe", 0.55, _DRAWN), glows=True)
    _points(sheet, wanted, points, figures, few, (size_value, size_label, room), plot, foot)


def _points(
    sheet: Sheet,
    wanted: Description,
    points: list[tuple[float, float]],
    figures: list[str],
    few: list[int],
    sizes: tuple[float, float, float],
    plot: Box,
    foot: float,
) -> None:
    u, theme = sheet.u, sheet.theme
    size_value, size_label, room = sizes
    count = len(points)
    for index, (x, y) in enumerate(points):
        start = 0.55 + _DRAWN * _reached(index / max(count - 1, 1))
        if count <= 40:
            r = 13 * u if index in few else 8 * u
            dot = circle(
                r + 2,
                r + 2,
                r,
                theme.panel if theme.has_panel else "#ffffff",
                stroke=theme.accent,
                stroke_width=6 * u if index in few else 4 * u,
            )
            sheet.shape(
                dot, Box(x - r - 4, y - r - 4, x + r + 4, y + r + 4), Entry("pop", start, 0.35)
            )
        if index not in few:
            continue
        above = Box(x - room / 2, y - size_value * 1.9, x + room / 2, y - size_value * 0.55)
        if _is_low(wanted, index) and y + size_value * 1.9 < plot.y1 - foot:
            above = Box(above.x0, y + size_value * 0.5, above.x1, y + size_value * 1.85)
        sheet.text(
            figures[index],
            above,
            largest=size_value / u,
            smallest=12,
            most_lines=1,
            start=start + 0.05,
            kind="rise",
            halo=True,
        )
        label = wanted.data[index].label
        if label:
            spot = Box(x - room * 0.48, plot.y1 - foot, x + room * 0.48, plot.y1)
            sheet.text(
                label,
                spot,
                face=theme.text,
                largest=size_label / u,
                smallest=14,
                most_lines=2,
                color=theme.muted if theme.has_panel else theme.ink,
                start=0.4 + 0.04 * index,
                kind="fade",
            )


def _is_low(wanted: Description, index: int) -> bool:
    """Whether the line comes down to a point and goes up again, so that its figure stands below."""
    numbers = [datum.amount.value for datum in wanted.data]
    around = numbers[max(index - 1, 0) : index] + numbers[index + 1 : index + 2]
    return index > 0 and all(numbers[index] < other for other in around)


def _reached(share: float) -> float:
    """When the drawing hand is at a share of the way: the inverse of its easing."""
    if share < 0.5:
        return math.cbrt(share / 4)
    return 1 - math.cbrt((1 - share) / 4)


def _is_labelled(index: int, count: int) -> bool:
    every = -(-count // _MOST_LABELS)
    return index % every == 0 or (index == count - 1 and (count - 1) % every > every // 2)


def _range(numbers: list[float], *, area: bool) -> tuple[float, float]:
    """From zero, unless a line would be flat then; an area always stands on zero."""
    low, high = min(numbers), max(numbers)
    near = low > 0 and (high - low) < 0.35 * high and not area
    base = low - (high - low) * 0.4 if near else min(0.0, low)
    return (base, high) if high > base else (base, base + 1)
