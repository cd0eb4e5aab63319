"""Frames on a slide: tables, charts, and the drawings that SmartArt keeps of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .boxes import Box
from .charts import draw_chart
from .drawing import Drawing
from .fills import Sheet
from .package import parsed
from .tables import draw_table
from .xml import RELATIONS, Node, child, descendants

MISSING = {
    "diagram": "a SmartArt graphic without a drawing of itself",
    "oleObject": "an embedded object without a picture",
}


@dataclass(frozen=True)
class Tree:
    """Shapes of another part."""

    root: Node
    part: Any


def draw_frame(drawing: Drawing, sheet: Sheet, node: Node, box: Box) -> Tree | None:
    """Draws a table or a chart; for SmartArt and objects it returns the shapes to be drawn."""
    data = child(node, "graphic", "graphicData")
    table = child(data, "tbl")
    if table is not None:
        drawing.add(f'<g transform="{box.transform()}">')
        draw_table(drawing, sheet, table, box)
        drawing.add("</g>")
        return None
    chart = child(data, "chart")
    if chart is not None:
        _draw_chart(drawing, sheet, chart.get(f"{RELATIONS}id"), box)
        return None
    uri = data.get("uri") or "" if data is not None else ""
    if uri.endswith("/diagram"):
        tree = _smart_art(sheet, data)
        if tree is None:
            drawing.leave_out(MISSING["diagram"])
        return tree
    picture = next(descendants(data, "pic"), None)
    if picture is not None:
        return Tree([picture], sheet.part)
    drawing.leave_out(MISSING["oleObject"] if "ole" in uri else "an embedded object")
    return None


def _draw_chart(drawing: Drawing, sheet: Sheet, name: str | None, box: Box) -> None:
    root = parsed(sheet.part, name)
    if root is None:
        drawing.leave_out("a chart that is missing from the file")
        return
    drawing.add(f'<g transform="{box.transform()}">')
    draw_chart(drawing, sheet, root, box)
    drawing.add("</g>")


def _smart_art(sheet: Sheet, data: Node) -> Tree | None:
    """The shapes that the program which made a SmartArt graphic drew of it."""
    ids = next(descendants(data, "relIds"), None)
    model = parsed(sheet.part, ids.get(f"{RELATIONS}dm") if ids is not None else None)
    extension = next(descendants(model, "dataModelExt"), None)
    name = extension.get("relId") if extension is not None else None
    root = parsed(sheet.part, name)
    tree = child(root, "spTree")
    return Tree(tree, sheet.part.related_part(name)) if tree is not None else None
