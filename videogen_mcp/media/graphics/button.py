"""A call to action: a button that is clicked, with a line beneath."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np

from ..fonts import measure
from ..motion import clamp, ease_in_out
from ..visuals.canvas import Pixels, padded, sprite
from ..visuals.geometry import Box
from ..visuals.palette import ink_on, mix
from ..visuals.vector import group, path, rect
from .description import Description
from .elements import Element, Entry
from .media import Media
from .sheet import Sheet

_CLICK = 1.9
_HAND = "M0 0L0 34L9 26L15 40L21 37L15 24L26 24Z"
_RED = "#e62117"


def button(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """A pointer comes, presses the button, and the button changes its colour."""
    u, theme = sheet.u, sheet.theme
    across, down = wanted.wish.place or ("center", "middle")
    room = min(sheet.safe.width, 1100 * u)
    size, lines = sheet.broken(
        wanted.title, theme.display, Box(0, 0, room - 190 * u, 220 * u), 92, 34, 2
    )
    width = max(measure(line, theme.display, size) for line in lines) + 190 * u
    height = size * 1.15 * len(lines) + 88 * u
    below = 110 * u if wanted.subtitle else 0
    safe = sheet.safe
    x = {"left": safe.x0, "center": (sheet.width - width) / 2, "right": safe.x1 - width}[across]
    y = {
        "top": safe.y0,
        "middle": (sheet.height - height - below) / 2,
        "bottom": safe.y1 - height - below,
    }[down]
    box = Box(x, y, x + width, y + height)
    is_subscription = "subscri" in wanted.title.lower()
    color = (
        _RED
        if is_subscription and not wanted.wish.colors and not wanted.wish.style
        else theme.accent
    )
    radius = height / 2 if theme.corner > 9 else theme.corner * u
    sheet.panel(
        box, Entry("pop", 0.05, 0.55), color=color, opacity=1, corner=radius / u, forced=True
    )
    after = mix(color, "#000000", 0.25)
    pressed = rect(0, 0, width, height, radius, after)
    sheet.shape(pressed, box, Entry("fade", _CLICK, 0.16))
    sheet.text(
        wanted.title,
        box,
        largest=size / u,
        smallest=30,
        most_lines=2,
        color=ink_on(color),
        start=0.4,
        on_panel=True,
        kind="rise",
    )
    if wanted.subtitle:
        line = Box(safe.x0, box.y1 + 30 * u, safe.x1, box.y1 + below)
        if across != "center":
            line = Box(min(x, safe.x0), line.y0, safe.x1, line.y1)
        ink = theme.over
        sheet.text(
            wanted.subtitle,
            line,
            face=theme.text,
            largest=64,
            smallest=24,
            most_lines=1,
            color=ink,
            start=0.8,
            kind="rise",
            on_panel=False,
            align=across,
        )
    _pointer(sheet, box)
    sheet.built(_CLICK + 0.6)
    sheet.hold = 1.2 + len(wanted.title + wanted.subtitle) / 20


def _pointer(sheet: Sheet, box: Box) -> None:
    """An arrow that glides in from the lower right, presses and glides on."""
    u = sheet.u
    scale = 2.1 * u
    arrow = path(_HAND, "#ffffff", stroke="#16181d", stroke_width=3, stroke_linejoin="round")
    body = group(arrow, f"translate({6 * u} {6 * u}) scale({scale})")
    hand = sprite(body, 30 * scale + 12 * u, 44 * scale + 12 * u)
    height, width = hand.shape[:2]
    target = (box.x0 + box.width * 0.80, box.y0 + box.height * 0.60)
    far = (260 * u, 300 * u)
    room_x, room_y = round(far[0]), round(far[1])

    def look(seconds: float) -> tuple[Hashable, Pixels]:
        come = ease_in_out((seconds - 0.9) / 0.9)
        go = ease_in_out((seconds - _CLICK - 0.35) / 0.7)
        away = (1 - come) + go
        opacity = clamp((seconds - 0.9) / 0.25) * (1 - clamp((seconds - _CLICK - 0.6) / 0.4))
        x, y = round(room_x * away), round(room_y * away)
        image = padded(
            np.asarray(hand * opacity + 0.5, np.uint8),
            min(x, room_x * 2),
            min(y, room_y * 2),
            max(2 * room_x - x, 0),
            max(2 * room_y - y, 0),
        )
        return (x, y, round(opacity, 2)), image

    x = target[0] + (width + 2 * room_x) / 2
    y = target[1] + (height + 2 * room_y) / 2
    sheet.elements.append(Element(look, x, y, Entry("none", 0.9, 0.1)))
