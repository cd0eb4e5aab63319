"""What areas are filled with, and how outlines are drawn."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from .colours import BLACK, Colour, Palette, blended
from .drawing import Drawing, Theme, attributes
from .media_parts import picture_of
from .xml import Node, child, children, local, number, points

_FILLS = ("noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill")

_DASHES = {
    "dash": (4, 3), "lgDash": (8, 3), "dashDot": (4, 3, 1, 3), "lgDashDot": (8, 3, 1, 3),
    "lgDashDotDot": (8, 3, 1, 3, 1, 3), "sysDash": (3, 1), "sysDot": (1, 1), "dot": (1, 3),
    "sysDashDot": (3, 1, 1, 1), "sysDashDotDot": (3, 1, 1, 1, 1, 1),
}  # fmt: skip


@dataclass(frozen=True)
class Sheet:
    """What is drawn from: a part of the package with its theme, and the slide's number.

    `group` fills what says that it is filled like its group.
    """

    part: Any
    theme: Theme
    page: int
    group: Node | None = None

    def styled(self, colour: Colour | None) -> Sheet:
        """The sheet in which the theme's styles are filled with this colour."""
        palette = self.theme.palette.styled(colour)
        return replace(self, theme=replace(self.theme, palette=palette))


@dataclass(frozen=True)
class Paint:
    """A fill as SVG writes it; `value` may be none."""

    value: str
    alpha: float = 1.0

    def as_fill(self) -> str:
        return attributes(fill=self.value, fill_opacity=self.alpha if self.alpha < 1 else None)


NOTHING = Paint("none")


def fill_node(properties: Node | None) -> Node | None:
    """The fill that properties give, or None where they leave it open."""
    return next(iter(children(properties, *_FILLS)), None)


def shape_paint(
    drawing: Drawing, sheet: Sheet, properties: Node | None, style: Node | None
) -> Paint:
    """The fill of a shape: its own, or its style's from the theme."""
    own = fill_node(properties)
    if own is not None:
        return paint(drawing, sheet, own)
    reference = child(style, "fillRef")
    index = int(number(reference.get("idx"))) if reference is not None else 0
    if index == 0:
        return NOTHING
    formats = child(sheet.theme.formats, "bgFillStyleLst" if index > 1000 else "fillStyleLst")
    return _of_theme(drawing, sheet, formats, index % 1000, reference)


def background_paint(drawing: Drawing, sheet: Sheet, node: Node) -> Paint:
    """The fill of a slide's background (`bg`)."""
    properties = child(node, "bgPr")
    if properties is not None:
        own = fill_node(properties)
        return paint(drawing, sheet, own) if own is not None else NOTHING
    reference = child(node, "bgRef")
    if reference is None:
        return NOTHING
    index = int(number(reference.get("idx")))
    name = "bgFillStyleLst" if index > 1000 else "fillStyleLst"
    return _of_theme(drawing, sheet, child(sheet.theme.formats, name), index % 1000, reference)


def _of_theme(
    drawing: Drawing, sheet: Sheet, formats: Node | None, index: int, reference: Node
) -> Paint:
    colour = sheet.theme.palette.within(reference)
    styles = children(formats)
    if 1 <= index <= len(styles):
        return paint(drawing, sheet.styled(colour), styles[index - 1])
    return Paint(*colour) if colour is not None else NOTHING


def paint(drawing: Drawing, sheet: Sheet, node: Node) -> Paint:
    """A fill of the file as a paint; pictures and gradients become definitions."""
    return _PAINTERS[local(node)](drawing, sheet, node)


def _solid(_drawing: Drawing, sheet: Sheet, node: Node) -> Paint:
    return Paint(*(sheet.theme.palette.within(node) or BLACK))


def _gradient(drawing: Drawing, sheet: Sheet, node: Node) -> Paint:
    stops = _stops(sheet.theme.palette, node)
    if not stops:
        return NOTHING
    if len(stops) == 1:
        return Paint(*stops[0][1])
    inside = "".join(
        f"<stop{attributes(offset=place, stop_color=c.value, stop_opacity=c.alpha)}/>"
        for place, c in stops
    )
    path = child(node, "path")
    if path is not None:
        box = child(path, "fillToRect")
        sides = {k: number(box.get(k)) / 100_000 for k in "ltrb"} if box is not None else {}
        x = (sides.get("l", 0.5) + 1 - sides.get("r", 0.5)) / 2
        y = (sides.get("t", 0.5) + 1 - sides.get("b", 0.5)) / 2
        reach = math.hypot(max(x, 1 - x), max(y, 1 - y))
        shape = attributes(cx=x, cy=y, r=reach)
        return Paint(_url(drawing, f'<radialGradient id="{{id}}"{shape}>{inside}</radialGradient>'))
    linear = child(node, "lin")
    angle = math.radians(number(linear.get("ang")) / 60_000) if linear is not None else math.pi / 2
    reach = (abs(math.cos(angle)) + abs(math.sin(angle))) / 2
    dx, dy = math.cos(angle) * reach, math.sin(angle) * reach
    line = attributes(x1=0.5 - dx, y1=0.5 - dy, x2=0.5 + dx, y2=0.5 + dy)
    return Paint(_url(drawing, f'<linearGradient id="{{id}}"{line}>{inside}</linearGradient>'))


def _stops(palette: Palette, node: Node) -> list[tuple[float, Colour]]:
    found = [
        (number(stop.get("pos")) / 100_000, palette.within(stop) or BLACK)
        for stop in children(child(node, "gsLst"), "gs")
    ]
    return sorted(found, key=lambda stop: stop[0])


def _url(drawing: Drawing, definition: str) -> str:
    return f"url(#{drawing.define('paint', definition)})"


def _picture(drawing: Drawing, sheet: Sheet, node: Node) -> Paint:
    picture = picture_of(drawing, sheet, node, drawing.width)
    if picture is None:
        return NOTHING
    # Stretched over whatever it fills, also where the file would tile it.
    image = (
        f'<image href="{picture.href}" width="1" height="1" preserveAspectRatio="none" '
        f'opacity="{picture.alpha:.3f}"/>'
    )
    pattern = (
        '<pattern id="{id}" width="1" height="1" patternContentUnits="objectBoundingBox">'
        f"{image}</pattern>"
    )
    return Paint(_url(drawing, pattern))


def _pattern(_drawing: Drawing, sheet: Sheet, node: Node) -> Paint:
    """A pattern as the colour that it has from afar."""
    palette = sheet.theme.palette
    front = palette.within(child(node, "fgClr")) or BLACK
    back = palette.within(child(node, "bgClr")) or Colour("#ffffff")
    name = node.get("prst") or "pct50"
    share = number(name[3:], 50) / 100 if name.startswith("pct") else 0.35
    return Paint(*blended(back, front, share))


def _like_group(drawing: Drawing, sheet: Sheet, _node: Node) -> Paint:
    if sheet.group is None:
        return NOTHING
    return paint(drawing, replace(sheet, group=None), sheet.group)


_PAINTERS: dict[str, Callable[[Drawing, Sheet, Node], Paint]] = {
    "noFill": lambda *_: NOTHING,
    "solidFill": _solid,
    "gradFill": _gradient,
    "blipFill": _picture,
    "pattFill": _pattern,
    "grpFill": _like_group,
}


@dataclass(frozen=True)
class Outline:
    """A line as SVG writes it; `heads` are the kinds of its ends, first and last."""

    paint: Paint = NOTHING
    width: float = 0.0
    dashes: tuple[float, ...] = ()
    join: str = "round"
    cap: str = "butt"
    heads: tuple[str, str] = ("none", "none")

    @property
    def is_visible(self) -> bool:
        return self.paint.value != "none" and self.width > 0

    def as_stroke(self) -> str:
        if not self.is_visible:
            return ""
        dashes = " ".join(f"{part * self.width:.2f}" for part in self.dashes) or None
        return attributes(
            stroke=self.paint.value,
            stroke_width=self.width,
            stroke_opacity=self.paint.alpha if self.paint.alpha < 1 else None,
            stroke_dasharray=dashes,
            stroke_linejoin=self.join,
            stroke_linecap=self.cap,
        )


def outline(drawing: Drawing, sheet: Sheet, node: Node | None, style: Node | None) -> Outline:
    """The outline that `ln` gives over the style's."""
    reference = child(style, "lnRef")
    inherited = None
    if reference is not None and (index := int(number(reference.get("idx")))):
        lines = children(child(sheet.theme.formats, "lnStyleLst"))
        inherited = lines[index - 1] if index <= len(lines) else None
        sheet = sheet.styled(sheet.theme.palette.within(reference))
    sources = [item for item in (node, inherited) if item is not None]
    fill = next((found for item in sources if (found := fill_node(item)) is not None), None)
    if fill is None:
        return Outline()
    width = next((item.get("w") for item in sources if item.get("w")), "9525")
    dash = next((found for item in sources if (found := child(item, "prstDash")) is not None), None)
    round_cap = any(item.get("cap") == "rnd" for item in sources)
    miter = any(child(item, "miter") is not None for item in sources)
    return Outline(
        paint=paint(drawing, sheet, fill),
        width=max(points(width), 0.25),
        dashes=_DASHES.get(dash.get("val") or "", ()) if dash is not None else (),
        join="miter" if miter else "round",
        cap="round" if round_cap else "butt",
        heads=(_head(sources, "headEnd"), _head(sources, "tailEnd")),
    )


def _head(sources: list[Node], name: str) -> str:
    for item in sources:
        found = child(item, name)
        if found is not None:
            return found.get("type") or "none"
    return "none"
