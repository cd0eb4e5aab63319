"""A place: a pin that drops, the name and what lies around it."""

from __future__ import annotations

from ..fonts import is_rtl, measure
from ..visuals.geometry import Box
from ..visuals.vector import circle, group, path
from .description import Description
from .elements import Entry
from .media import Media
from .sheet import Sheet

_PIN = "M50 0C22 0 0 22 0 50C0 86 50 134 50 134C50 134 100 86 100 50C100 22 78 0 50 0Z"


def location(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """Pin, place and region on one card."""
    u, theme, safe = sheet.u, sheet.theme, sheet.safe
    across, down = wanted.wish.place or ("left", "top" if not sheet.is_tall else "bottom")
    rtl = is_rtl(wanted.title)
    pin_w, pin_h, pad = 82 * u, 110 * u, 40 * u
    room = min(safe.width, 1100 * u) - 2 * pad - pin_w - 34 * u
    size, lines = sheet.broken(wanted.title, theme.display, Box(0, 0, room, 170 * u), 82, 34, 2)
    more_size, more = (
        sheet.broken(wanted.subtitle, theme.text, Box(0, 0, room, 100 * u), 42, 24, 2)
        if wanted.subtitle
        else (0.0, [])
    )
    inner = max(
        [measure(t, theme.display, size) for t in lines]
        + [measure(t, theme.text, more_size) for t in more]
    )
    head, tail = size * 1.14 * len(lines), more_size * 1.3 * len(more)
    width, height = (
        inner + 2 * pad + pin_w + 38 * u,
        max(head + tail + (6 * u if more else 0), pin_h) + 1.3 * pad,
    )
    x = {"left": safe.x0, "center": (sheet.width - width) / 2, "right": safe.x1 - width}[across]
    y = {"top": safe.y0, "middle": (sheet.height - height) / 2, "bottom": safe.y1 - height}[down]
    card = Box(x, y, x + width, y + height)
    sheet.panel(card, Entry("wipe", 0.3, 0.6))
    px = card.x1 - pad - pin_w if rtl else x + pad
    eye = circle(50, 49, 19, theme.panel if theme.has_panel else "#ffffff")
    pin = group(path(_PIN, theme.accent) + eye, f"scale({pin_w / 100:.4f})")
    sheet.shape(
        pin,
        Box(px, card.cy - pin_h / 2, px + pin_w, card.cy + pin_h / 2),
        Entry("drop", 0.0, 0.55),
        glows=True,
    )
    left = x + pad if rtl else px + pin_w + 34 * u
    right = px - 34 * u if rtl else card.x1 - pad + 4
    top = card.cy - (head + tail + (6 * u if more else 0)) / 2
    sheet.text(
        wanted.title,
        Box(left, top, right, top + head),
        largest=size / u,
        smallest=30,
        most_lines=2,
        align="left",
        start=0.55,
        vertical=0,
    )
    if more:
        spot = Box(left, top + head + 6 * u, right, top + head + 6 * u + tail)
        sheet.text(
            wanted.subtitle,
            spot,
            face=theme.text,
            largest=more_size / u,
            smallest=20,
            most_lines=2,
            align="left",
            color=theme.muted if theme.has_panel else theme.ink,
            start=0.75,
            vertical=0,
        )
