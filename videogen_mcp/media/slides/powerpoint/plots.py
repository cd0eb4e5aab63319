"""The plots of charts: bars, lines, areas, points, slices and webs, with their axes."""

from __future__ import annotations

import math
from dataclasses import replace

from .chart_data import Plot, Scale, is_deleted, scale_for, written
from .charts import Area, Chart, _look, label_form, label_look, label_words
from .colours import blended
from .drawing import attributes
from .fills import Paint, fill_node, outline
from .outlines import polygon, sector
from .xml import Node, child, children, descendants, number


def draw_plots(chart: Chart, area: Node | None, plots: list[Plot], room: Area) -> None:
    """Draws all plots of a chart into a rectangle; slices and webs have no axes."""
    if plots[0].kind in ("pie", "doughnut"):
        _draw_slices(chart, plots[0], room)
    elif plots[0].kind == "radar":
        _draw_web(chart, plots[0], room)
    else:
        _draw_axes(chart, area, plots, room)


def _stacks(plot: Plot) -> list[list[tuple[float, float]]]:
    """The (from, to) of every value of every series, stacked where the plot is."""
    if plot.grouping not in ("stacked", "percentStacked"):
        return [[(0.0, value or 0.0) for value in series.values] for series in plot.series]
    above, below = [0.0] * plot.count, [0.0] * plot.count
    totals = [
        sum(abs(s.values[k] or 0.0) for s in plot.series if k < len(s.values)) or 1.0
        for k in range(plot.count)
    ]
    found = []
    for series in plot.series:
        spans = []
        for k, value in enumerate(series.values):
            size = value or 0.0
            if plot.grouping == "percentStacked":
                size /= totals[k]
            pile = above if size >= 0 else below
            spans.append((pile[k], pile[k] + size))
            pile[k] += size
        found.append(spans)
    return found


def _scale(area: Node | None, plots: list[Plot], steps: float) -> tuple[Scale, Node | None]:
    axes = children(area, "valAx")
    axis = axes[-1] if plots[0].kind == "scatter" else next(iter(axes), None)
    ends = [end for plot in plots for spans in _stacks(plot) for span in spans for end in span]
    if plots[0].kind in ("line", "scatter"):
        ends = [v for plot in plots for s in plot.series for v in s.values if v is not None]
    percent = plots[0].grouping == "percentStacked"
    form = child(axis, "numFmt")
    code = (form.get("formatCode") if form is not None else None) or "General"
    linked = form is None or code == "General"
    source = next(descendants(plots[0].series[0].node, "formatCode"), None)
    if linked and source is not None and source.text:
        code = source.text
    if percent:
        return Scale(0.0, 1.0, 0.2, "0%"), axis
    from_zero = plots[0].kind in ("bar", "area")
    return scale_for(ends or [0.0], axis, code, from_zero=from_zero, steps=steps), axis


def _draw_axes(chart: Chart, area: Node | None, plots: list[Plot], room: Area) -> None:
    names = next(iter(children(area, "catAx", "dateAx")), None)
    across = plots[0].is_horizontal and plots[0].kind == "bar"
    apart = chart.look.size * (4.0 if across else 1.8)
    steps = min(max((room.width if across else room.height) / apart, 3), 10)
    scale, values = _scale(area, plots, steps)
    is_scatter = plots[0].kind == "scatter"
    categories = list(plots[0].categories) or [str(k + 1) for k in range(plots[0].count)]
    horizontal = None
    if is_scatter:
        xs = [x for plot in plots for s in plot.series for x in s.xs if x is not None]
        names = next(iter(children(area, "valAx")), None)
        horizontal = scale_for(xs or [0.0, 1.0], names, "General", from_zero=False)
        categories = []
    value_chart = _worded(chart, values)
    name_chart = _worded(chart, names)
    ticks = [written(tick, scale.form) for tick in scale.ticks]
    wide = max(map(value_chart.width_of, ticks)) + value_chart.look.size * 0.5
    if is_deleted(values):
        wide = value_chart.look.size * 0.3
    high = name_chart.look.size * 1.5
    if across:
        longest = max((name_chart.width_of(name) for name in categories), default=0.0)
        wide = min(longest, room.width * 0.35) + name_chart.look.size * 0.6
        high = value_chart.look.size * 1.5 if not is_deleted(values) else 2.0
    elif is_deleted(names):
        high = 2.0
    inner = Area(
        room.x + wide,
        room.y + value_chart.look.size * 0.4,
        max(room.width - wide - value_chart.look.size * 0.6, 1.0),
        max(room.height - high - value_chart.look.size * 0.4, 1.0),
    )
    _value_axis(value_chart, values, scale, ticks, inner, across=across)
    if horizontal is not None:
        for tick in horizontal.ticks:
            x = inner.x + inner.width * horizontal.share(tick)
            name_chart.text(written(tick, "General"), x, inner.bottom + high * 0.8)
    elif not is_deleted(names):
        _name_axis(name_chart, names, categories, inner, across=across)
    for plot in plots:
        if plot.kind == "bar":
            _draw_bars(chart, plot, scale, inner)
        elif plot.kind == "area":
            _draw_areas(chart, plot, scale, inner)
        else:
            _draw_lines(chart, plot, scale, inner, horizontal)


def _worded(chart: Chart, axis: Node | None) -> Chart:
    properties = child(axis, "txPr")
    return chart if properties is None else replace(chart, look=_look(chart.sheet, properties))


def _value_axis(
    chart: Chart, axis: Node | None, scale: Scale, ticks: list[str], inner: Area, *, across: bool
) -> None:
    lines = child(axis, "majorGridlines")
    stroke = outline(chart.drawing, chart.sheet, child(lines, "spPr", "ln"), None).as_stroke()
    if not stroke:
        text, ground = (chart.sheet.theme.palette.named(name) for name in ("tx1", "bg1"))
        stroke = attributes(stroke=blended(ground, text, 0.5).value, stroke_width=0.75)
    for tick, words in zip(scale.ticks, ticks, strict=True):
        share = scale.share(tick)
        x, y = inner.x + inner.width * share, inner.bottom - inner.height * share
        ends = (x, inner.y, x, inner.bottom) if across else (inner.x, y, inner.right, y)
        if lines is not None:
            place = attributes(x1=ends[0], y1=ends[1], x2=ends[2], y2=ends[3])
            chart.drawing.add(f"<line{place}{stroke}/>")
        if is_deleted(axis):
            continue
        if across:
            chart.text(words, x, inner.bottom + chart.look.size * 1.15)
        else:
            size = chart.look.size
            chart.text(words, inner.x - size * 0.4, y + size * 0.34, "end")


def _name_axis(
    chart: Chart, axis: Node | None, names: list[str], inner: Area, *, across: bool
) -> None:
    size, count = chart.look.size, max(len(names), 1)
    line = outline(chart.drawing, chart.sheet, child(axis, "spPr", "ln"), None)
    off = fill_node(child(axis, "spPr", "ln"))
    if off is None or line.is_visible:
        x2, y1 = (inner.x, inner.y) if across else (inner.right, inner.bottom)
        text, ground = (chart.sheet.theme.palette.named(name) for name in ("tx1", "bg1"))
        grey = attributes(stroke=blended(ground, text, 0.5).value, stroke_width=0.75)
        place = attributes(x1=inner.x, y1=y1, x2=x2, y2=inner.bottom)
        chart.drawing.add(f"<line{place}{line.as_stroke() or grey}/>")
    step = inner.height / count if across else inner.width / count
    # Where names would touch, only every so many of them is written.
    widest = max(map(chart.width_of, names), default=0.0)
    every = 1 if across else max(math.ceil((widest + size * 0.4) / step), 1)
    for place_, name in enumerate(names):
        if place_ % every:
            continue
        middle = step * (place_ + 0.5)
        if across:
            chart.text(name, inner.x - size * 0.4, inner.bottom - middle + size * 0.34, "end")
        else:
            chart.text(name, inner.x + middle, inner.bottom + size * 1.2)


def _draw_bars(chart: Chart, plot: Plot, scale: Scale, inner: Area) -> None:
    stacked = plot.grouping in ("stacked", "percentStacked")
    count = len(plot.series)
    long, wide = (inner.width, inner.height) if plot.is_horizontal else (inner.height, inner.width)
    step = wide / max(plot.count, 1)
    overlap = 1.0 if stacked else plot.overlap
    lanes = 1 + (count - 1) * (1 - overlap)
    bar = step / (lanes + plot.gap)
    varied = child(plot.node, "varyColors")
    varies = varied is not None and varied.get("val") == "1" and count == 1
    for order, (series, spans) in enumerate(zip(plot.series, _stacks(plot), strict=True)):
        labels, form = label_form(plot, series)
        for k, (low, high) in enumerate(spans):
            begin = min(max(scale.share(low), 0.0), 1.0) * long
            end = min(max(scale.share(high), 0.0), 1.0) * long
            at = step * k + bar * plot.gap / 2 + order * bar * (1 - overlap)
            first, size = min(begin, end), abs(end - begin)
            if plot.is_horizontal:
                x, y, w, h = inner.x + first, inner.bottom - at - bar, size, bar
            else:
                x, y, w, h = inner.x + at, inner.bottom - first - size, bar, size
            fill = chart.fill(series, k, varied=varies)
            place = attributes(x=x, y=y, width=w, height=h)
            chart.drawing.add(f"<rect{place}{fill.as_fill()}/>")
            if labels is not None and series.values[k] is not None:
                worded = label_look(chart, labels)
                words = label_words(labels, form, series, k, series.values[k] or 0.0, 0.0)
                _bar_label(worded, words, (x, y, w, h), stacked, plot.is_horizontal)


def _bar_label(
    chart: Chart, words: str, bar: tuple[float, float, float, float], inside: bool, across: bool
) -> None:
    x, y, w, h = bar
    size = chart.look.size
    if inside:
        chart.text(words, x + w / 2, y + h / 2 + size * 0.34)
    elif across:
        chart.text(words, x + w + size * 0.3, y + h / 2 + size * 0.34, "start")
    else:
        chart.text(words, x + w / 2, y - size * 0.3)


def _draw_areas(chart: Chart, plot: Plot, scale: Scale, inner: Area) -> None:
    """Areas; where they are not stacked the first lies behind the others."""
    for series, spans in zip(plot.series, _stacks(plot), strict=True):
        steps = max(len(spans) - 1, 1)
        xs = [inner.x + inner.width * k / steps for k in range(len(spans))]
        top = [(x, _y(scale, inner, high)) for x, (_, high) in zip(xs, spans, strict=True)]
        base = [(x, _y(scale, inner, low)) for x, (low, _) in zip(xs, spans, strict=True)]
        shape = polygon(*top, *reversed(base))
        chart.drawing.add(f'<path d="{shape}"{chart.fill(series).as_fill()}/>')


def _y(scale: Scale, inner: Area, value: float) -> float:
    return inner.bottom - inner.height * min(max(scale.share(value), 0.0), 1.0)


def _draw_lines(
    chart: Chart, plot: Plot, scale: Scale, inner: Area, horizontal: Scale | None
) -> None:
    step = inner.width / max(plot.count, 1)
    style = child(plot.node, "scatterStyle")
    joined = horizontal is None or (style is not None and "line" in (style.get("val") or ""))
    stacks = _stacks(plot)
    for series, spans in zip(plot.series, stacks, strict=True):
        labels, form = label_form(plot, series)
        stretches: list[list[tuple[float, float]]] = [[]]
        for k, value in enumerate(series.values):
            x = series.xs[k] if horizontal is not None and k < len(series.xs) else None
            if value is None or (horizontal is not None and x is None):
                stretches.append([])
                continue
            left = inner.x + step * (k + 0.5)
            if horizontal is not None and x is not None:
                left = inner.x + inner.width * horizontal.share(x)
            spot = (left, _y(scale, inner, spans[k][1]))
            stretches[-1].append(spot)
            if labels is not None:
                worded = label_look(chart, labels)
                words = label_words(labels, form, series, k, value, 0.0)
                worded.text(words, spot[0], spot[1] - worded.look.size * 0.5)
        line = chart.line(series)
        if joined and line.is_visible:
            for stretch in stretches:
                points = " ".join(f"{x:.2f},{y:.2f}" for x, y in stretch)
                chart.drawing.add(f'<polyline points="{points}" fill="none"{line.as_stroke()}/>')
        _markers(chart, plot, stretches, series.node, line.paint, is_scatter=horizontal is not None)


def _markers(
    chart: Chart,
    plot: Plot,
    stretches: list[list[tuple[float, float]]],
    node: Node,
    fill: Paint,
    *,
    is_scatter: bool,
) -> None:
    symbol = child(node, "marker", "symbol")
    kind = symbol.get("val") if symbol is not None else None
    shown = child(plot.node, "marker")
    if kind == "none" or (kind is None and not is_scatter and shown is None):
        return
    size = child(node, "marker", "size")
    r = (number(size.get("val"), 7) if size is not None else 7.0) / 2
    own = fill_node(child(node, "marker", "spPr"))
    if own is not None:
        from .fills import paint

        fill = paint(chart.drawing, chart.sheet, own)
    for stretch in stretches:
        for x, y in stretch:
            place = attributes(cx=x, cy=y, r=r)
            chart.drawing.add(f"<circle{place}{fill.as_fill()}/>")


def _draw_slices(chart: Chart, plot: Plot, room: Area) -> None:
    rings = len(plot.series) if plot.kind == "doughnut" else 1
    outer = min(room.width, room.height) / 2 * 0.94
    cx, cy = room.x + room.width / 2, room.y + room.height / 2
    hole = outer * plot.hole if plot.kind == "doughnut" else 0.0
    for ring, series in enumerate(plot.series[:rings]):
        reach = hole + (outer - hole) * (ring + 1) / rings
        inner = hole + (outer - hole) * ring / rings
        total = sum(max(value or 0.0, 0.0) for value in series.values) or 1.0
        angle = plot.start - math.pi / 2
        labels, form = label_form(plot, series)
        for k, value in enumerate(series.values):
            sweep = math.tau * max(value or 0.0, 0.0) / total
            if not sweep:
                continue
            fill = chart.fill(series, k, varied=True).as_fill()
            chart.drawing.add(
                f'<path d="{_slice(cx, cy, reach, inner, angle, angle + sweep)}"{fill}/>'
            )
            if labels is not None:
                worded = label_look(chart, labels)
                words = label_words(labels, form, series, k, value or 0.0, total)
                at = (reach + inner) / 2 if inner else reach * 0.82
                x = cx + at * math.cos(angle + sweep / 2)
                y = cy + at * math.sin(angle + sweep / 2) + worded.look.size * 0.34
                worded.text(words, x, y)
            angle += sweep


def _slice(cx: float, cy: float, reach: float, inner: float, start: float, end: float) -> str:
    if not inner:
        return sector(cx, cy, reach, reach, start, end, to_centre=True)
    # Never quite a whole turn: an arc that ends where it begins is not drawn.
    end = min(end, start + math.tau - 1e-3)
    large = int(end - start > math.pi)
    outer = [(cx + reach * math.cos(a), cy + reach * math.sin(a)) for a in (start, end)]
    back = [(cx + inner * math.cos(a), cy + inner * math.sin(a)) for a in (end, start)]
    return (
        f"M{outer[0][0]:.2f} {outer[0][1]:.2f}"
        f"A{reach:.2f} {reach:.2f} 0 {large} 1 {outer[1][0]:.2f} {outer[1][1]:.2f}"
        f"L{back[0][0]:.2f} {back[0][1]:.2f}"
        f"A{inner:.2f} {inner:.2f} 0 {large} 0 {back[1][0]:.2f} {back[1][1]:.2f}Z"
    )


def _draw_web(chart: Chart, plot: Plot, room: Area) -> None:
    """A radar chart: a web of rings, and a line around it for every series."""
    values = [value for series in plot.series for value in series.values if value is not None]
    scale = scale_for(values or [0.0], None, "General", from_zero=True)
    reach = min(room.width, room.height) / 2 - chart.look.size * 1.4
    cx, cy = room.x + room.width / 2, room.y + room.height / 2
    angles = [math.tau * k / max(plot.count, 1) - math.pi / 2 for k in range(plot.count)]

    def spot(angle: float, share: float) -> tuple[float, float]:
        return cx + reach * share * math.cos(angle), cy + reach * share * math.sin(angle)

    text, ground = (chart.sheet.theme.palette.named(name) for name in ("tx1", "bg1"))
    grey = attributes(stroke=blended(ground, text, 0.3).value, stroke_width=0.75)
    for tick in scale.ticks[1:]:
        ring = polygon(*(spot(angle, scale.share(tick)) for angle in angles))
        chart.drawing.add(f'<path d="{ring}" fill="none"{grey}/>')
    for angle, name in zip(angles, plot.categories, strict=False):
        x, y = spot(angle, 1.0)
        anchor = "middle" if abs(x - cx) < 2 else "start" if x > cx else "end"
        shift = chart.look.size * (0.4 + 0.6 * math.sin(angle))
        chart.text(name, x + math.copysign(3, x - cx) * (anchor != "middle"), y + shift, anchor)
    for series in plot.series:
        spots = [
            spot(angle, min(max(scale.share(value or 0.0), 0.0), 1.0))
            for angle, value in zip(angles, series.values, strict=False)
        ]
        stroke = chart.line(series).as_stroke()
        chart.drawing.add(f'<path d="{polygon(*spots)}" fill="none"{stroke}/>')
