"""Tables: their cells' text, fills and borders, in the style that the file names."""

from __future__ import annotations

from dataclasses import dataclass

from .boxes import Box
from .colours import Colour, tinted
from .drawing import Drawing, attributes
from .fills import Sheet, fill_node, outline, paint
from .text_setting import Setting, draw_setting, set_text
from .text_styles import Cascade
from .xml import Node, child, children, is_on, number, points

_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_GRID = "{5940675A-B579-460E-94D1-54222C63F5DA}"
_MEDIUM_2 = {
    "{073A0DAA-6AF3-43AB-8588-CEC1D06C72B9}": "dk1",
    "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}": "accent1",
    "{21E4AEA4-8DFA-4A89-87EB-49C32662AFE0}": "accent2",
    "{F5AB1C69-6EDB-4FF4-983F-18BD219EF322}": "accent3",
    "{00A15C55-8517-42AA-B614-E9B94910E393}": "accent4",
    "{7DF18680-E054-41AD-8BC1-D1AEF772440D}": "accent5",
    "{93296810-A885-4BE3-A3E7-6D5BEEA58F35}": "accent6",
}
"""The styles that nearly all tables have, by the colour that they differ in."""

MOST_CELLS = 5_000


@dataclass(frozen=True)
class _Cell:
    node: Node
    row: int
    column: int
    width: float
    height: float
    x: float
    y: float


@dataclass(frozen=True)
class _Style:
    """What a table's style gives to a cell."""

    fill: Colour | None
    text: Colour
    bold: bool
    borders: Colour | None


def draw_table(drawing: Drawing, sheet: Sheet, table: Node, box: Box) -> None:
    """Draws a table with its upper left corner at (0, 0); rows grow with their text."""
    columns = [points(item.get("w")) for item in children(child(table, "tblGrid"), "gridCol")]
    rows = children(table, "tr")
    if not columns or len(rows) * len(columns) > MOST_CELLS:
        drawing.leave_out("a table that is too large")
        return
    # In a group, or resized by a program that leaves the columns: the frame's width holds.
    scale = box.width / sum(columns) if box.width and sum(columns) else 1.0
    columns = [width * scale for width in columns]
    heights = [_row_height(sheet, table, row, number_, columns) for number_, row in enumerate(rows)]
    cells = _placed(rows, columns, heights)
    for cell in cells:
        _draw_ground(drawing, sheet, table, cell, len(rows), len(columns))
    for cell in cells:
        _draw_borders(drawing, sheet, table, cell)
        _draw_text(drawing, sheet, table, cell)


def _placed(rows: list[Node], columns: list[float], heights: list[float]) -> list[_Cell]:
    """The cells that show, each over all that it spans."""
    cells = []
    y = 0.0
    for number_, row in enumerate(rows):
        x = 0.0
        for column, node in enumerate(children(row, "tc")[: len(columns)]):
            if not is_on(node.get("hMerge")) and not is_on(node.get("vMerge")):
                wide = sum(columns[column : column + int(number(node.get("gridSpan"), 1))])
                high = sum(heights[number_ : number_ + int(number(node.get("rowSpan"), 1))])
                cells.append(_Cell(node, number_, column, wide, high, x, y))
            x += columns[column]
        y += heights[number_]
    return cells


def _row_height(sheet: Sheet, table: Node, row: Node, number_: int, columns: list[float]) -> float:
    height = points(row.get("h"))
    for column, node in enumerate(children(row, "tc")[: len(columns)]):
        spans = int(number(node.get("rowSpan"), 1)) > 1 or is_on(node.get("vMerge"))
        if spans or is_on(node.get("hMerge")):
            continue
        wide = sum(columns[column : column + int(number(node.get("gridSpan"), 1))])
        setting = _setting(sheet, table, node, number_, column, wide)
        _, top, _, bottom = _margins(node)
        height = max(height, setting.height + top + bottom) if setting else height
    return height


def _margins(node: Node) -> tuple[float, float, float, float]:
    own = child(node, "tcPr")
    get = own.get if own is not None else lambda _name: None
    return (
        points(get("marL"), 7.2),
        points(get("marT"), 3.6),
        points(get("marR"), 7.2),
        points(get("marB"), 3.6),
    )


def _setting(
    sheet: Sheet, table: Node, node: Node, row: int, column: int, width: float
) -> Setting | None:
    body = child(node, "txBody")
    if body is None:
        return None
    style = _style(sheet, table, row, column)
    theme = sheet.theme
    styles = [theme.default_text] if theme.default_text is not None else []
    cascade = Cascade(theme, styles, colour=style.text, bold=style.bold)
    left, _, right, _ = _margins(node)
    room = max(width - left - right, 1.0)
    return set_text(body, cascade, room, scale=1.0, tight=0.0, wrap=True, page=sheet.page)


def _style(sheet: Sheet, table: Node, row: int, column: int) -> _Style:
    """Of a style that we do not know, the one that most tables have."""
    properties = child(table, "tblPr")
    palette = sheet.theme.palette
    text = palette.named("tx1")
    name = child(properties, "tableStyleId")
    identity = (name.text or "").strip().upper() if name is not None else _NO_STYLE
    if identity in (_NO_STYLE, _GRID):
        return _Style(None, text, False, text if identity == _GRID else None)
    flags = properties.attrib if properties is not None else {}
    main = palette.named(_MEDIUM_2.get(identity, "accent1"))
    ground = palette.named("bg1")
    is_head = is_on(flags.get("firstRow")) and row == 0
    rows = len(children(table, "tr"))
    is_foot = is_on(flags.get("lastRow")) and row == rows - 1
    columns = len(children(child(table, "tblGrid"), "gridCol"))
    is_side = (is_on(flags.get("firstCol")) and column == 0) or (
        is_on(flags.get("lastCol")) and column == columns - 1
    )
    if is_head or is_foot or is_side:
        return _Style(main, ground, True, ground)
    first = 1 if is_on(flags.get("firstRow")) else 0
    banded = is_on(flags.get("bandRow")) and (row - first) % 2 == 0
    if is_on(flags.get("bandCol")):
        banded = banded or column % 2 == 0
    return _Style(tinted(main, 0.4 if banded else 0.2), text, False, ground)


def _draw_ground(
    drawing: Drawing, sheet: Sheet, table: Node, cell: _Cell, _rows: int, _columns: int
) -> None:
    own = fill_node(child(cell.node, "tcPr"))
    style = _style(sheet, table, cell.row, cell.column)
    if own is not None:
        fill = paint(drawing, sheet, own).as_fill()
    elif style.fill is not None:
        fill = attributes(fill=style.fill.value)
    else:
        return
    place = attributes(x=cell.x, y=cell.y, width=cell.width, height=cell.height)
    drawing.add(f"<rect{place}{fill}/>")


def _draw_borders(drawing: Drawing, sheet: Sheet, table: Node, cell: _Cell) -> None:
    left, top, right, bottom = cell.x, cell.y, cell.x + cell.width, cell.y + cell.height
    sides = {
        "lnL": (left, top, left, bottom),
        "lnR": (right, top, right, bottom),
        "lnT": (left, top, right, top),
        "lnB": (left, bottom, right, bottom),
    }
    style = _style(sheet, table, cell.row, cell.column)
    properties = child(cell.node, "tcPr")
    for name, (x1, y1, x2, y2) in sides.items():
        own = child(properties, name)
        if own is not None and fill_node(own) is not None:
            stroke = outline(drawing, sheet, own, None).as_stroke()
        elif style.borders is not None:
            stroke = attributes(stroke=style.borders.value, stroke_width=1.0)
        else:
            continue
        drawing.add(f"<line{attributes(x1=x1, y1=y1, x2=x2, y2=y2)}{stroke}/>")


def _draw_text(drawing: Drawing, sheet: Sheet, table: Node, cell: _Cell) -> None:
    setting = _setting(sheet, table, cell.node, cell.row, cell.column, cell.width)
    if setting is None:
        return
    left, top, right, bottom = _margins(cell.node)
    spare = cell.height - top - bottom - setting.height
    properties = child(cell.node, "tcPr")
    anchor = properties.get("anchor") if properties is not None else "t"
    down = {"ctr": spare / 2, "b": spare}.get(anchor or "t", 0.0)
    width = cell.width - left - right
    draw_setting(drawing, setting, cell.x + left, cell.y + top + down, width)
