"""A lower third: a name and what the person is, at the lower left."""

from __future__ import annotations

from ..fonts import is_rtl, measure
from ..visuals.geometry import Box
from ..visuals.palette import readable
from ..visuals.vector import rect
from .description import Description
from .elements import Entry
from .media import Media
from .portrait import round_portrait
from .sheet import Sheet


def lower_third(sheet: Sheet, wanted: Description, media: Media) -> None:
    """Name over role on a card with an edge of the accent colour."""
    u, theme, safe = sheet.u, sheet.theme, sheet.safe
    rtl = is_rtl(wanted.title)
    across, down = wanted.wish.place or ("right" if rtl else "left", "bottom")
    down = "bottom" if down == "middle" else down
    widest = safe.width if sheet.is_tall else min(safe.width * 0.72, 1300 * u)
    pad, edge = 40 * u, 14 * u
    portrait = 230 * u if media.images else 0.0
    inner = widest - 2 * pad - edge - portrait
    size, lines = sheet.broken(wanted.title, theme.display, Box(0, 0, inner, 210 * u), 96, 34, 2)
    role_size, role = (
        sheet.broken(wanted.subtitle, theme.text, Box(0, 0, inner, 120 * u), 50, 24, 2)
        if wanted.subtitle
        else (0.0, [])
    )
    text_width = max(
        [measure(line, theme.display, size) for line in lines]
        + [measure(line, theme.text, role_size) for line in role]
    )
    width = max(text_width + 2 * pad + edge, 420 * u)
    head, tail = size * 1.14 * len(lines), role_size * 1.32 * len(role)
    height = head + tail + 1.5 * pad + (8 * u if role else 0)
    whole = width + portrait
    x = {"left": safe.x0, "right": safe.x1 - whole, "center": (sheet.width - whole) / 2}[across]
    y = {"top": safe.y0, "middle": (sheet.height - height) / 2, "bottom": safe.y1 - height}[down]
    if portrait:
        d = portrait - 24 * u
        face_y = min(max(y + height / 2, safe.y0 + d / 2), safe.y1 - d / 2)
        face_x = x + whole - d / 2 if rtl else x + d / 2
        face = round_portrait(media.images[0], d, theme.accent)
        sheet.add(face, face_x, face_y, Entry("pop", 0, 0.6))
        x += 0.0 if rtl else portrait
        y = face_y - height / 2
    card = Box(x, y, x + width, y + height)
    sheet.panel(card, Entry("wipe_left" if rtl else "wipe", 0.12, 0.65))
    bar = Box(card.x1 - edge, y, card.x1, card.y1) if rtl else Box(x, y, x + edge, card.y1)
    corner = min(theme.corner * u, edge / 2)
    sheet.shape(
        rect(0, 0, edge, height, corner, theme.accent), bar, Entry("grow_up", 0, 0.45), glows=True
    )
    left = card.x0 + pad if rtl else card.x0 + edge + pad
    right = card.x1 - edge - pad if rtl else card.x1 - pad
    top = y + 0.75 * pad
    name = Box(left, top, right + 2, top + head)
    sheet.text(
        wanted.title,
        name,
        largest=size / u,
        smallest=34,
        most_lines=2,
        align="left",
        start=0.42,
        vertical=0,
    )
    if role:
        below = Box(left, name.y1 + 8 * u, right + 2, name.y1 + 8 * u + tail)
        color = readable(theme.accent, theme.panel, 4.0) if theme.has_panel else theme.ink
        sheet.text(
            wanted.subtitle,
            below,
            face=theme.text,
            largest=role_size / u,
            smallest=24,
            most_lines=2,
            align="left",
            color=color,
            start=0.62,
        )
