"""The outlines of ready-made shapes by the names of the format."""

from __future__ import annotations

from collections.abc import Callable

from .arrow_shapes import arrow, chevron, double_arrow, pentagon_arrow, up_down_arrow
from .block_shapes import (
    cross,
    cube,
    diamond,
    frame,
    half_frame,
    hexagon,
    l_shape,
    lightning,
    minus,
    octagon,
    parallelogram,
    plus_sign,
    rectangle,
    regular,
    right_triangle,
    rounded_corners,
    rounded_rectangle,
    snipped,
    star,
    trapezoid,
    triangle,
)
from .curved_shapes import (
    arc,
    callout,
    can,
    chord,
    cloud,
    document,
    donut,
    ellipse,
    ellipse_callout,
    heart,
    pie_shape,
    plaque,
    sun_moon,
    teardrop,
    terminator,
)
from .line_shapes import bent, bent_once, brace, bracket, curved, line
from .outlines import Adjust, Outlines, polygon
from .xml import Node, child, children, number


def preset(node: Node, w: float, h: float) -> Outlines | None:
    """The outlines of a `prstGeom` in a box of w times h points; None for one we do not know."""
    maker = PRESETS.get(node.get("prst") or "rect")
    if maker is None:
        return None
    given = {}
    for guide in children(child(node, "avLst"), "gd"):
        parts = (guide.get("fmla") or "").split()
        if len(parts) == 2 and parts[0] == "val":
            given[guide.get("name") or ""] = number(parts[1]) / 100_000

    def adjust(name: str, default: float) -> float:
        return given.get(name, given.get("adj", default) if name == "adj1" else default)

    return maker(w, h, adjust)


PRESETS: dict[str, Callable[[float, float, Adjust], Outlines]] = {
    "rect": rectangle, "roundRect": rounded_rectangle, "ellipse": ellipse, "triangle": triangle,
    "rtTriangle": right_triangle, "diamond": diamond, "parallelogram": parallelogram,
    "trapezoid": trapezoid, "pentagon": regular(5), "hexagon": hexagon, "heptagon": regular(7),
    "octagon": octagon, "decagon": regular(10, 0.0), "dodecagon": regular(12, -75.0),
    "star4": star(4, 0.125), "star5": star(5, 0.19098), "star6": star(6, 0.28868),
    "star7": star(7, 0.34601), "star8": star(8, 0.375), "star10": star(10, 0.42533),
    "star12": star(12, 0.375), "star16": star(16, 0.375), "star24": star(24, 0.375),
    "star32": star(32, 0.375), "irregularSeal1": star(12, 0.3), "irregularSeal2": star(14, 0.32),
    "homePlate": pentagon_arrow, "chevron": chevron, "rightArrow": arrow(0),
    "downArrow": arrow(1), "leftArrow": arrow(2), "upArrow": arrow(3),
    "notchedRightArrow": arrow(0), "stripedRightArrow": arrow(0),
    "leftRightArrow": double_arrow, "upDownArrow": up_down_arrow,
    "plus": cross, "mathPlus": plus_sign, "mathMinus": minus, "donut": donut, "frame": frame,
    "can": can, "cube": cube, "bevel": rectangle, "heart": heart, "cloud": cloud,
    "cloudCallout": cloud, "moon": sun_moon, "lightningBolt": lightning,
    "wedgeRectCallout": callout(0.0), "wedgeRoundRectCallout": callout(0.16667),
    "wedgeEllipseCallout": ellipse_callout, "pie": pie_shape, "chord": chord, "arc": arc,
    "line": line, "straightConnector1": line, "bentConnector2": bent_once,
    "bentConnector3": bent, "bentConnector4": bent, "bentConnector5": bent,
    "curvedConnector2": curved, "curvedConnector3": curved, "curvedConnector4": curved,
    "curvedConnector5": curved, "leftBracket": bracket(False), "rightBracket": bracket(True),
    "leftBrace": brace(False), "rightBrace": brace(True), "teardrop": teardrop,
    "corner": l_shape, "halfFrame": half_frame, "plaque": plaque,
    "round1Rect": rounded_corners(False, True, False, False),
    "round2SameRect": rounded_corners(True, True, False, False),
    "round2DiagRect": rounded_corners(True, False, True, False),
    "snip1Rect": snipped(False, True, False, False),
    "snip2SameRect": snipped(True, True, False, False),
    "snip2DiagRect": snipped(False, True, False, True),
    "snipRoundRect": snipped(False, True, False, False), "foldedCorner": rectangle,
    "flowChartProcess": rectangle, "flowChartAlternateProcess": rounded_rectangle,
    "flowChartDecision": diamond, "flowChartTerminator": terminator,
    "flowChartConnector": ellipse, "flowChartInputOutput": parallelogram,
    "flowChartDocument": document, "flowChartPreparation": hexagon,
    "flowChartMagneticDisk": can, "flowChartPredefinedProcess": rectangle,
    "flowChartManualOperation": lambda w, h, a: Outlines(
        polygon((0, 0), (w, 0), (w * 0.8, h), (w * 0.2, h))
    ),
    "flowChartMerge": lambda w, h, a: Outlines(polygon((0, 0), (w, 0), (w / 2, h))),
    "flowChartExtract": triangle, "flowChartDelay": rounded_corners(False, True, True, False),
    "flowChartOffpageConnector": lambda w, h, a: Outlines(
        polygon((0, 0), (w, 0), (w, h * 0.8), (w / 2, h), (0, h * 0.8))
    ),
}  # fmt: skip  # fmt: skip
"""By the names of the format; those alike in outline share a maker."""
