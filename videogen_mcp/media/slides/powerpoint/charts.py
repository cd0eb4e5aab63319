"""Charts from a file's own numbers: title, legend, and the plots of their area."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...fonts import drawable
from .boxes import Box
from .chart_data import Plot, Series, plots_of
from .colours import Colour
from .drawing import Drawing, attributes
from .fills import NOTHING, Outline, Paint, Sheet, fill_node, outline, paint
from .text_setting import Piece, draw_setting, set_text
from .text_styles import Cascade, Look
from .typefaces import Typeface, typeface
from .xml import Node, child, children, descendants, is_on, number

TEXT_SIZE = 18.0
_WORDS = {"title": 1.2}


@dataclass(frozen=True)
class Area:
    """A rectangle in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


@dataclass(frozen=True)
class Chart:
    """What a chart is drawn with."""

    drawing: Drawing
    sheet: Sheet
    root: Node
    look: Look

    def fill(self, series: Series, place: int | None = None, *, varied: bool = False) -> Paint:
        """The colour of a series or of one of its points, from the file or the theme's accents."""
        for node in (series.points.get(place) if place is not None else None, series.node):
            own = fill_node(child(node, "spPr"))
            if own is not None:
                return paint(self.drawing, self.sheet, own)
            if varied and node is not None:
                break
        return Paint(*self.accent(place if varied and place is not None else series.index))

    def accent(self, index: int) -> Colour:
        return self.sheet.theme.palette.named(f"accent{index % 6 + 1}")

    def line(self, series: Series, width: float = 2.25) -> Outline:
        """The line of a series; one that the file leaves open is in the theme's accent."""
        node = child(series.node, "spPr", "ln")
        if node is not None and fill_node(node) is not None:
            return outline(self.drawing, self.sheet, node, None)
        return Outline(Paint(*self.accent(series.index)), width, cap="round")

    def text(
        self, words: str, x: float, y: float, anchor: str = "middle", look: Look | None = None
    ) -> None:
        """Draws a line of text with its baseline at y."""
        from .text_setting import _draw_piece

        piece = Piece(drawable(words)[0], look or self.look)
        shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
        _draw_piece(self.drawing, piece, x - piece.width * shift, y)

    def width_of(self, words: str) -> float:
        return Piece(drawable(words)[0], self.look).width


def draw_chart(drawing: Drawing, sheet: Sheet, root: Node, box: Box) -> None:
    """Draws a chart into (0, 0)..(width, height) of its box."""
    from .plots import draw_plots

    node = child(root, "chart")
    area = child(node, "plotArea")
    plots, unknown = plots_of(area)
    for kind in unknown:
        drawing.leave_out(f"a chart of the kind {kind}")
    if not plots:
        if not unknown:
            drawing.leave_out("a chart without numbers")
        return
    chart = Chart(drawing, sheet, root, _look(sheet, child(root, "txPr")))
    _ground(chart, root, Area(0, 0, box.width, box.height))
    room = Area(box.width * 0.02, box.height * 0.03, box.width * 0.96, box.height * 0.94)
    room = _titled(chart, node, plots, room)
    room = _legend(chart, child(node, "legend"), plots, room)
    _ground(chart, area, room)
    draw_plots(chart, area, plots, room)


def _look(sheet: Sheet, properties: Node | None, scale: float = 1.0) -> Look:
    """The look of a chart's words, from `txPr`."""
    run = child(properties, "p", "pPr", "defRPr")
    style = Cascade(sheet.theme).run(run, None, 1.0)
    size = style.size if run is not None and run.get("sz") else TEXT_SIZE
    return replace(style, size=size * scale)


def _ground(chart: Chart, node: Node | None, area: Area) -> None:
    properties = child(node, "spPr")
    own = fill_node(properties)
    fill = paint(chart.drawing, chart.sheet, own) if own is not None else NOTHING
    line = outline(chart.drawing, chart.sheet, child(properties, "ln"), None)
    if fill.value != "none" or line.is_visible:
        place = attributes(x=area.x, y=area.y, width=area.width, height=area.height)
        chart.drawing.add(f"<rect{place}{fill.as_fill()}{line.as_stroke()}/>")


def _titled(chart: Chart, node: Node | None, plots: list[Plot], room: Area) -> Area:
    """Draws the title; returns the room that it leaves."""
    title = child(node, "title")
    deleted = child(node, "autoTitleDeleted")
    is_off = deleted is not None and is_on(deleted.get("val") or "1")
    rich = child(title, "tx", "rich")
    single = len(plots) == 1 and len(plots[0].series) == 1
    if rich is not None:
        theme = chart.sheet.theme
        base = child(rich, "p", "pPr", "defRPr")
        cascade = Cascade(theme, [], bold=base is None or base.get("b") != "0")
        setting = set_text(
            rich, cascade, room.width, scale=1.0, tight=0.0, wrap=True, page=chart.sheet.page
        )
        used = max((sum(p.width for p in line.pieces) for line, _ in setting.lines), default=0.0)
        draw_setting(chart.drawing, setting, room.x + (room.width - used) / 2, room.y, used)
        height = setting.height
    elif single and (title is not None or not is_off):
        look = _look(chart.sheet, child(title, "txPr") or child(chart.root, "txPr"), 1.2)
        look = replace(look, typeface=_bold(chart, look))
        height = look.ascent + look.descent
        words = plots[0].series[0].name
        chart.text(words, room.x + room.width / 2, room.y + look.ascent, look=look)
    else:
        return room
    gap = height + chart.look.size * 0.4
    return Area(room.x, room.y + gap, room.width, max(room.height - gap, 1.0))


def _bold(chart: Chart, look: Look) -> Typeface:
    name = chart.sheet.theme.fonts.get("+mn-lt", "Calibri")
    return typeface(name, bold=True, italic=look.typeface.is_slanted)


def _entries(chart: Chart, plots: list[Plot]) -> list[tuple[str, Paint]]:
    """The names of a legend and their colours."""
    first = plots[0]
    if first.kind in ("pie", "doughnut"):
        series = first.series[0]
        return [
            (name, chart.fill(series, place, varied=True))
            for place, name in enumerate(first.categories[: len(series.values)])
        ]
    found = []
    for plot in plots:
        for series in plot.series:
            lines = plot.kind in ("line", "scatter", "radar")
            fill = chart.line(series).paint if lines else chart.fill(series)
            found.append((series.name, fill))
    return found


def _legend(chart: Chart, node: Node | None, plots: list[Plot], room: Area) -> Area:
    """Draws the legend on its side; returns the room that it leaves."""
    if node is None:
        return room
    look = _look(chart.sheet, child(node, "txPr") or child(chart.root, "txPr"))
    chart = replace(chart, look=look)
    entries = _entries(chart, plots)
    side = child(node, "legendPos")
    where = (side.get("val") if side is not None else None) or "r"
    key = look.size * 0.45
    widths = [key * 1.8 + chart.width_of(name) + look.size for name, _ in entries]
    line = look.size * 1.35
    if where in ("b", "t"):
        rows = _rows(widths, room.width)
        height = line * len(rows)
        top = room.bottom - height if where == "b" else room.y
        for number_, row in enumerate(rows):
            x = room.x + (room.width - sum(widths[i] for i in row)) / 2
            for i in row:
                _entry(chart, entries[i], x, top + line * number_, key)
                x += widths[i]
        y = room.y if where == "b" else room.y + height + look.size * 0.3
        return Area(room.x, y, room.width, room.height - height - look.size * 0.3)
    wide = min(max(widths), room.width * 0.4)
    top = room.y + (room.height - line * len(entries)) / 2 if where != "tr" else room.y
    left = room.x if where == "l" else room.right - wide
    for number_, entry in enumerate(entries):
        _entry(chart, entry, left, top + line * number_, key)
    x = room.x + wide if where == "l" else room.x
    return Area(x, room.y, room.width - wide, room.height)


def _rows(widths: list[float], room: float) -> list[list[int]]:
    rows: list[list[int]] = [[]]
    used = 0.0
    for place, width in enumerate(widths):
        if rows[-1] and used + width > room:
            rows.append([])
            used = 0.0
        rows[-1].append(place)
        used += width
    return rows


def _entry(chart: Chart, entry: tuple[str, Paint], x: float, y: float, key: float) -> None:
    name, fill = entry
    middle = y + chart.look.size * 0.68
    place = attributes(x=x, y=middle - key / 2, width=key, height=key)
    chart.drawing.add(f"<rect{place}{fill.as_fill()}/>")
    chart.text(name, x + key * 1.8, middle + chart.look.size * 0.33, "start")


def label_form(plot: Plot, series: Series) -> tuple[Node | None, str]:
    """The data labels that a series shows, None for none, and the form of their numbers."""
    for node in (series.node, plot.node):
        labels = child(node, "dLbls")
        if labels is not None and not _is_off(labels):
            form = child(labels, "numFmt")
            code = form.get("formatCode") if form is not None else None
            source = next(descendants(child(series.node, "val"), "formatCode"), None)
            return labels, code or (source.text if source is not None else None) or "General"
    return None, "General"


def _is_off(labels: Node) -> bool:
    shown = ("showVal", "showPercent", "showCatName", "showSerName")
    return not any(is_on(item.get("val") or "1") for item in children(labels, *shown))


def label_words(
    labels: Node, form: str, series: Series, place: int, value: float, total: float
) -> str:
    """What stands at a point."""

    def has(name: str) -> bool:
        item = child(labels, name)
        return item is not None and is_on(item.get("val") or "1")

    from .chart_data import written

    words = []
    if has("showSerName"):
        words.append(series.name)
    if has("showCatName") and place < len(series.categories):
        words.append(series.categories[place])
    if has("showVal"):
        words.append(written(value, form))
    if has("showPercent") and total:
        places = form if "%" in form else "0%"
        words.append(written(value / total, places))
    return ", ".join(words)


def label_look(chart: Chart, labels: Node) -> Chart:
    properties = child(labels, "txPr")
    if properties is None:
        return chart
    run = child(properties, "p", "pPr", "defRPr")
    look = _look(chart.sheet, properties)
    size = number(run.get("sz")) / 100 if run is not None and run.get("sz") else chart.look.size
    return replace(chart, look=replace(look, size=size))
