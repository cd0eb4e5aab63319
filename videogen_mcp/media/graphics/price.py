"""A price tag: the price large, the old one struck through, the saving as a badge."""

from __future__ import annotations

from ..fonts import measure
from ..visuals.canvas import sprite
from ..visuals.geometry import Box
from ..visuals.palette import ink_on
from ..visuals.vector import circle, path, rect
from .description import Description
from .elements import Entry
from .media import Media
from .sheet import Sheet


def price(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """A tag with a hole, as it hangs from a shelf."""
    u, theme = sheet.u, sheet.theme
    item = wanted.items[0]
    was = next((p[4:] for p in item.points if p.startswith("was:")), "")
    off = next((p[4:] for p in item.points if p.startswith("off:")), "")
    pad = 76 * u
    room = min(sheet.safe.width - 2 * pad - 190 * u, 1000 * u)
    size = sheet.common_size(
        [item.head], theme.display, room, 260 * u, largest=220, smallest=40, most_lines=1
    )
    label_size, label = (
        sheet.broken(wanted.title, theme.text, Box(0, 0, room, 130 * u), 52, 24, 2)
        if wanted.title
        else (0.0, [])
    )
    inner = max(
        [measure(item.head, theme.display, size), measure(was, theme.text, 64 * u) if was else 0]
        + [measure(line, theme.text, label_size) for line in label]
    )
    head = label_size * 1.25 * len(label) + (14 * u if label else 0)
    old = 92 * u if was else 0
    height = head + old + size * 1.14 + 1.7 * pad
    point = min(height * 0.34, 150 * u)
    width = inner + 2 * pad + point
    area = sheet.middle(width, height)
    _tag(sheet, Box(area.cx - width / 2, area.y0, area.cx + width / 2, area.y1), point)
    left = area.cx - width / 2 + point + pad * 0.8
    right = left + inner + 4
    top = area.y0 + 0.85 * pad
    ink = theme.on_accent
    if label:
        sheet.text(
            wanted.title,
            Box(left, top, right, top + head - 14 * u),
            face=theme.text,
            largest=label_size / u,
            smallest=20,
            most_lines=2,
            align="left",
            color=ink,
            start=0.4,
            vertical=0,
            on_panel=True,
        )
    top += head
    if was:
        spot = Box(left, top, right, top + old)
        filled = sheet.text(
            was,
            spot,
            face=theme.text,
            largest=64,
            smallest=24,
            most_lines=1,
            align="left",
            color=ink,
            start=0.5,
            kind="fade",
            on_panel=True,
        )
        line = Box(filled.x0 - 10 * u, filled.cy - 3.5 * u, filled.x1 + 10 * u, filled.cy + 3.5 * u)
        sheet.shape(rect(0, 0, line.width, line.height, 3 * u, ink), line, Entry("wipe", 1.1, 0.45))
    top += old
    sheet.text(
        item.head,
        Box(left, top, right, top + size * 1.14),
        largest=size / u,
        smallest=30,
        most_lines=1,
        align="left",
        color=ink,
        start=1.3 if was else 0.5,
        kind="pop",
        on_panel=True,
    )
    if off:
        r = 120 * u
        # On the upper right corner of the tag, but never out of the frame.
        bx = min(area.cx + width / 2 - r * 0.25, sheet.width - r - 24 * u)
        by = max(area.y0 + r * 0.25, r + 24 * u)
        badge = Box(bx - r, by - r, bx + r, by + r)
        sheet.shape(circle(r, r, r - 1, theme.series[1]), badge, Entry("pop", 1.7, 0.5))
        shown = off if off.startswith("−") else f"−{off}"
        sheet.text(
            shown,
            Box(badge.x0 + 24 * u, badge.y0, badge.x1 - 24 * u, badge.y1),
            largest=84,
            smallest=30,
            most_lines=1,
            color=ink_on(theme.series[1]),
            start=1.8,
            kind="pop",
            on_panel=True,
        )


def _tag(sheet: Sheet, box: Box, point: float) -> None:
    w, h, u = box.width, box.height, sheet.u
    r = min(sheet.theme.corner * u, h * 0.2)
    hole = 20 * u
    hx = point * 0.72
    tip, lip = r * 0.4, r * 0.3
    d = f"M{point} 0H{w - r}a{r} {r} 0 0 1 {r} {r}V{h - r}a{r} {r} 0 0 1 {-r} {r}H{point}"
    d += f"L{tip} {h / 2 + lip}Q0 {h / 2} {tip} {h / 2 - lip}Z"
    ring = (
        f"M{hx - hole} {h / 2}a{hole} {hole} 0 1 0 {2 * hole} 0a{hole} {hole} 0 1 0 {-2 * hole} 0Z"
    )
    image = sheet.shaded(sprite(path(d + ring, sheet.theme.accent, fill_rule="evenodd"), w, h))
    sheet.add(image, box.cx, box.cy, Entry("pop", 0.05, 0.6))
