"""Two sides against each other, each on a card of its own colour."""

from __future__ import annotations

from ..visuals.geometry import Box
from ..visuals.palette import ink_on
from ..visuals.vector import circle
from .description import Description, Item
from .elements import Entry
from .media import Media
from .sheet import Sheet


def comparison(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """Side by side in wide and square frames, one above the other in tall ones."""
    u, theme = sheet.u, sheet.theme
    first, second = wanted.items[:2]
    area = sheet.middle(1640 * u, _height(sheet, wanted) * u)
    gap = 28 * u
    if sheet.is_tall:
        half = (area.height - gap) / 2
        boxes = (
            Box(area.x0, area.y0, area.x1, area.y0 + half),
            Box(area.x0, area.y1 - half, area.x1, area.y1),
        )
    else:
        half = (area.width - gap) / 2
        boxes = (
            Box(area.x0, area.y0, area.x0 + half, area.y1),
            Box(area.x1 - half, area.y0, area.x1, area.y1),
        )
    colors = theme.series[0], theme.series[1]
    for index, (item, box) in enumerate(zip((first, second), boxes, strict=True)):
        _side(sheet, item, box, colors[index], index)
    r = 74 * u
    badge = Box(area.cx - r, area.cy - r, area.cx + r, area.cy + r)
    sheet.shape(
        circle(r, r, r - 1, theme.panel if theme.has_panel else "#ffffff"),
        badge,
        Entry("pop", 0.75, 0.5),
    )
    face_color = ink_on(theme.panel if theme.has_panel else "#ffffff")
    sheet.text("VS", badge, largest=58, color=face_color, start=0.85, kind="pop", on_panel=True)


def _height(sheet: Sheet, wanted: Description) -> float:
    """As high as what stands on the cards, in units."""
    count = max(len(item.points) for item in wanted.items)
    if sheet.is_tall:
        return 1380 if count or wanted.items[0].detail else 1000
    return min(330 + 125 * count, 900) if count else 640 if wanted.items[0].detail else 520


def _side(sheet: Sheet, item: Item, box: Box, color: str, index: int) -> None:
    u, theme = sheet.u, sheet.theme
    kind = ("drop", "rise")[index] if sheet.is_tall else ("right", "left")[index]
    sheet.panel(box, Entry(kind, 0.1, 0.7), color=color, opacity=1.0, forced=True)  # type: ignore[arg-type]
    ink = ink_on(color)
    pad = 64 * u
    # The badge between the cards needs room on the side where it stands.
    left = box.x0 + pad + (40 * u if index and not sheet.is_tall else 0)
    right = box.x1 - pad - (40 * u if not index and not sheet.is_tall else 0)
    top, bottom = box.y0 + pad, box.y1 - pad
    if sheet.is_tall:
        top, bottom = (top, bottom - 40 * u) if not index else (top + 40 * u, bottom)
    start = 0.5 + 0.15 * index
    points = list(item.points)
    if not points and not item.detail:
        sheet.text(
            item.head,
            Box(left, top, right, bottom),
            largest=120,
            smallest=34,
            color=ink,
            start=start,
            most_lines=3,
        )
        return
    head = Box(left, top, right, top + (bottom - top) * (0.26 if points else 0.42))
    sheet.text(
        item.head,
        head,
        largest=92,
        smallest=32,
        color=ink,
        start=start,
        most_lines=2,
        align="left" if points else "center",
        vertical=0.3 if points else 0.8,
    )
    if item.detail:
        sheet.text(
            item.detail,
            Box(left, head.y1, right, bottom),
            largest=170,
            smallest=36,
            color=ink,
            start=start + 0.3,
            most_lines=2,
            kind="pop",
        )
        return
    row = min((bottom - head.y1) / len(points), 150 * u)
    size = sheet.common_size(
        points, theme.text, right - left - 54 * u, row * 0.95, largest=58, smallest=20
    )
    for number, point in enumerate(points):
        y = head.y1 + row * number
        when = start + 0.35 + 0.28 * number
        r = 9 * u
        sheet.shape(
            circle(r, r, r - 0.5, ink),
            Box(left, y + row / 2 - r, left + 2 * r, y + row / 2 + r),
            Entry("pop", when, 0.35),
        )
        sheet.text(
            point,
            Box(left + 46 * u, y, right, y + row),
            face=theme.text,
            largest=size / u,
            smallest=16,
            most_lines=2,
            color=ink,
            align="left",
            start=when,
            kind="left",
            each=0,
        )
