"""A list of short points that arrive one after another, with the hero beside or above."""

from __future__ import annotations

from videogen_mcp.media.fonts import face
from videogen_mcp.media.scene import Entrance
from videogen_mcp.media.visuals import signs
from videogen_mcp.media.visuals.brief import Picture
from videogen_mcp.media.visuals.canvas import over
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.layouts.hero import headline, places
from videogen_mcp.media.visuals.palette import ink_on
from videogen_mcp.media.visuals.stage import STILL, Stage


def compose(stage: Stage) -> None:
    """Arranges headline, rows with a tick, and the hero."""
    brief, u = stage.brief, stage.unit
    pictures = brief.pictures or (Picture(),)
    focus, words, upright = _places(stage)
    stage.background(focus)
    stage.hero(pictures[0], focus.x, focus.y, 2 * focus.radius)
    rows = brief.items[:4]
    row = min((150 if stage.shape == "tall" else 116) * u, words.height * 0.68 / max(1, len(rows)))
    gap = row * 0.16
    list_high = len(rows) * row + (len(rows) - 1) * gap
    top = words.cy - list_high / 2
    if brief.headline:
        head = Box(words.x0, words.y0, words.x1, words.y1 - list_high - 30 * u)
        block = headline(stage, head, middle=upright, largest=88, start=0.0)
        top = min(words.y1 - list_high, block.y1 + 34 * u)
    for index, item in enumerate(rows):
        y = top + index * (row + gap)
        _row(stage, item.text, Box(words.x0, y, words.x1, y + row), index, upright)


def _places(stage: Stage) -> tuple[Focus, Box, bool]:
    if stage.shape == "wide":
        return places(stage)
    safe = stage.safe
    radius = safe.height * (0.15 if stage.shape == "tall" else 0.13)
    focus = Focus(stage.width / 2, safe.y0 + radius * 0.94, radius, "top")
    return focus, Box(safe.x0, safe.y0 + radius * 2.1, safe.x1, safe.y1), True


def _row(stage: Stage, words: str, box: Box, index: int, upright: bool) -> None:
    u, palette = stage.unit, stage.palette
    width = min(box.width, 800 * u)
    left = box.cx - width / 2 if upright else box.x1 - width if stage.rtl else box.x0
    place = Box(left, box.y0, left + width, box.y1)
    image = signs.card(place.width, place.height, palette, radius=place.height * 0.30, unit=u)
    size = place.height * 0.60
    inset = place.height * 0.20
    over(
        image,
        signs.tick(size, palette),
        place.width - inset - size if stage.rtl else inset,
        inset,
    )
    text_box = Box(inset * 2 + size, 6 * u, place.width - inset * 1.4, place.height - 6 * u)
    if stage.rtl:
        text_box = Box(inset * 1.4, 6 * u, place.width - inset * 2 - size, place.height - 6 * u)
    stage.write(
        image,
        words,
        text_box,
        role=face("display", 700),
        largest=50,
        color=ink_on(palette.surface),
        origin=(place.x0, place.y0),
    )
    moment = Entrance("slide_left" if stage.rtl else "slide_right", 0.3 + 0.18 * index, 0.55)
    stage.add_with_shadow(image, place.cx, place.cy, moment, depth=0.6, parallax=STILL)
