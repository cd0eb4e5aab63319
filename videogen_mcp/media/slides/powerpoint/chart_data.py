"""The numbers and names of a chart, as the file has them in its cache."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from .xml import Node, child, children, descendants, is_on, local, number

MOST_POINTS = 2_000

PLOTS = {
    "barChart": "bar", "bar3DChart": "bar", "lineChart": "line", "line3DChart": "line",
    "areaChart": "area", "area3DChart": "area", "pieChart": "pie", "pie3DChart": "pie",
    "doughnutChart": "doughnut", "ofPieChart": "pie", "scatterChart": "scatter",
    "bubbleChart": "scatter", "radarChart": "radar",
}  # fmt: skip


@dataclass(frozen=True)
class Series:
    """One row of numbers; `node` holds its look, `points` those of single points."""

    name: str
    values: tuple[float | None, ...]
    categories: tuple[str, ...]
    xs: tuple[float | None, ...]
    index: int
    node: Node
    points: dict[int, Node] = field(default_factory=dict)


@dataclass(frozen=True)
class Plot:
    """Series that are drawn alike. `grouping`: clustered, stacked, percentStacked, standard."""

    kind: str
    series: tuple[Series, ...]
    grouping: str
    is_horizontal: bool
    gap: float
    overlap: float
    hole: float
    start: float
    node: Node

    @property
    def categories(self) -> tuple[str, ...]:
        return max((series.categories for series in self.series), key=len, default=())

    @property
    def count(self) -> int:
        return max((len(series.values) for series in self.series), default=0)


def plots_of(area: Node | None) -> tuple[list[Plot], list[str]]:
    """The plots of a chart's area, and the kinds among them that are not known."""
    found, unknown = [], []
    for node in children(area):
        name = local(node)
        if name in PLOTS:
            found.append(_plot(PLOTS[name], node))
        elif name.endswith("Chart"):
            unknown.append(name.removesuffix("Chart"))
    return [plot for plot in found if plot.series and plot.count], unknown


def _plot(kind: str, node: Node) -> Plot:
    def value(name: str, default: str) -> str:
        item = child(node, name)
        return (item.get("val") if item is not None else None) or default

    series = [_series(item, place) for place, item in enumerate(children(node, "ser"))]
    return Plot(
        kind=kind,
        series=tuple(series),
        grouping=value("grouping", "clustered" if kind == "bar" else "standard"),
        is_horizontal=value("barDir", "col") == "bar",
        gap=number(value("gapWidth", "150")) / 100,
        overlap=number(value("overlap", "0")) / 100,
        hole=number(value("holeSize", "50")) / 100,
        start=math.radians(number(value("firstSliceAng", "0"))),
        node=node,
    )


def _series(node: Node, place: int) -> Series:
    values = child(node, "val") if child(node, "val") is not None else child(node, "yVal")
    names = child(node, "cat") if child(node, "cat") is not None else child(node, "xVal")
    numbers = _numbers(values)
    title = child(node, "tx")
    words = [v.text or "" for v in descendants(title, "v")]
    index = child(node, "idx")
    return Series(
        name=" ".join(words) or f"Series {place + 1}",
        values=tuple(numbers),
        categories=tuple(_names(names)),
        xs=tuple(_numbers(names)),
        index=int(number(index.get("val"), place)) if index is not None else place,
        node=node,
        points={
            int(number(own.get("val"))): item
            for item in children(node, "dPt")
            for own in children(item, "idx")
        },
    )


def _numbers(node: Node | None) -> list[float | None]:
    found: dict[int, float] = {}
    for point in descendants(node, "pt"):
        value = number(_text(child(point, "v")), math.nan)
        if math.isfinite(value):
            found[int(number(point.get("idx")))] = value
    size = min(max([_count(node), *(place + 1 for place in found)]), MOST_POINTS)
    return [found.get(place) for place in range(size)]


def _count(node: Node | None) -> int:
    counted = next(descendants(node, "ptCount"), None)
    return min(int(number(counted.get("val"))), MOST_POINTS) if counted is not None else 0


def _names(node: Node | None) -> list[str]:
    """The names of the categories; of several levels the innermost."""
    level = next(descendants(node, "lvl"), None)
    source = level if level is not None else node
    found = {
        int(number(point.get("idx"))): _text(child(point, "v")) or ""
        for point in descendants(source, "pt")
    }
    size = min(max([_count(node), *(place + 1 for place in found)]), MOST_POINTS)
    return [_shown(found.get(place, "")) for place in range(size)]


def _text(node: Node | None) -> str | None:
    return node.text if node is not None else None


def _shown(text: str) -> str:
    return text.removesuffix(".0")


@dataclass(frozen=True)
class Scale:
    """The ends and the steps of an axis of values, and how its numbers are written."""

    low: float
    high: float
    step: float
    form: str = "General"

    @property
    def ticks(self) -> list[float]:
        count = round((self.high - self.low) / self.step)
        return [self.low + self.step * k for k in range(min(count, 100) + 1)]

    def share(self, value: float) -> float:
        return (value - self.low) / (self.high - self.low)


def scale_for(
    values: list[float], axis: Node | None, form: str, *, from_zero: bool, steps: float = 8
) -> Scale:
    """A scale over all values, as the axis says or with about so many round steps."""
    given = {local(item): number(item.get("val")) for item in children(child(axis, "scaling"))}
    low = min([0.0, *values]) if from_zero else min(values)
    high = max([0.0, *values]) if from_zero else max(values)
    if not from_zero and high > low and low > 0 and (high - low) > low / 5:
        low = 0.0
    low, high = given.get("min", low), given.get("max", high)
    if high <= low:
        high = low + 1
    major = child(axis, "majorUnit")
    step = number(major.get("val")) if major is not None else _round_step((high - low) / steps)
    if step <= 0 or (high - low) / step > 100:
        step = _round_step((high - low) / steps)
    if "min" not in given:
        low = math.floor(low / step) * step
    if "max" not in given:
        high = math.ceil(high / step - 1e-9) * step
    return Scale(low, high, step, form)


def _round_step(rough: float) -> float:
    power = 10 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    for part in (1, 2, 5, 10):
        if rough <= part * power * 1.001:
            return float(part * power)
    return float(10 * power)


def written(value: float, form: str) -> str:
    """A number in the form that the file gives, as far as it is a plain one."""
    if "%" in form:
        places = len(form.split(".")[1].split("%")[0]) if "." in form else 0
        return f"{value * 100:.{places}f}%"
    if form in ("General", "@", ""):
        text = f"{value:.10g}"
        return f"{value:,.0f}" if "e" in text else text
    core = form.split(";")[0]
    places = len(core.split(".")[1].rstrip('_-) "€$£')) if "." in core else 0
    places = sum(1 for letter in core.split(".")[1] if letter in "0#") if "." in core else 0
    text = f"{value:,.{places}f}" if "," in core else f"{value:.{places}f}"
    for sign in "$€£¥":
        if sign in core:
            return f"{sign}{text}" if core.index(sign) < len(core) / 2 else f"{text} {sign}"
    return text


def is_deleted(axis: Node | None) -> bool:
    """Whether an axis is not shown."""
    item = child(axis, "delete")
    return axis is None or (item is not None and is_on(item.get("val") or "1"))
