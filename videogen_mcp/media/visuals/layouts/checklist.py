"""A list of short points that arrive one after another, with the hero beside or above."""

from __future__ import annotations

from videogen_mcp.media.fonts import Face, face
from videogen_mcp.media.scene import Entrance
from videogen_mcp.media.visuals import signs
from videogen_mcp.media.visuals.brief import Picture
from videogen_mcp.media.visuals.canvas import over
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.layouts.hero import headline, headline_height, places
from videogen_mcp.media.visuals.palette import ink_on
from videogen_mcp.media.visuals.stage import STILL, Stage

_HEAD, _LARGEST = 100, 66  # the sizes of headline and rows, pixels at 1080


def compose(stage: Stage) -> None:
    """Arranges headline, rows with a tick, and the hero."""
    brief, u = stage.brief, stage.unit
    pictures = brief.pictures or (Picture(),)
    rows = brief.items[:4]
    safe = stage.safe
    beside = stage.shape == "wide"
    wanted = 148 if beside else 138
    room = safe.height * (0.66 if beside else 0.52)
    row = min(wanted * u, room / (1.18 * max(1, len(rows))))
    step = row * 1.18
    listed = len(rows) * step - (step - row)
    focus, words, upright = _places(stage, listed)
    stage.background(_ground(stage, focus), words_below=beside)
    stage.hero(pictures[0], focus.x, focus.y, 2 * focus.radius)
    gap = 36 * u if brief.headline else 0
    if _headed(stage):
        headline(stage, words, middle=False, largest=_HEAD, start=0.0)
        words, top = safe, safe.y1 - listed
    else:
        head = headline_height(stage, words.width, words.height - listed - gap, _HEAD)
        top = words.cy - (head + gap + listed) / 2
        box = Box(words.x0, top, words.x1, top + head)
        if brief.headline:
            headline(stage, box, middle=upright, largest=_HEAD, start=0.0)
            top += head + gap
    cells = [
        _row_box(stage, Box(words.x0, top + i * step, words.x1, top + i * step + row), upright)
        for i in range(len(rows))
    ]
    size = min(
        (
            stage.written_size(item.text, _text_box(stage, box), role=_face(), largest=_LARGEST)
            for item, box in zip(rows, cells, strict=True)
        ),
        default=_LARGEST,
    )
    for index, (item, box) in enumerate(zip(rows, cells, strict=True)):
        _row(stage, item.text, box, index, size)


def _ground(stage: Stage, focus: Focus) -> Focus:
    """Where the background sees the hero: beside a headline smaller and lower, so that none of
    its edges runs through the words."""
    if not _headed(stage):
        return focus
    return Focus(focus.x, focus.y + 1.15 * focus.radius, 0.7 * focus.radius, focus.side)


def _headed(stage: Stage) -> bool:
    """Whether hero and headline share a line over the rows: where there is no room to stack."""
    return stage.shape == "square" and bool(stage.brief.headline)


def _places(stage: Stage, listed: float) -> tuple[Focus, Box, bool]:
    """In upright frames the hero stands on top, as large as headline and rows leave it."""
    if stage.shape == "wide":
        return places(stage, largest=_HEAD)
    safe, u = stage.safe, stage.unit
    if _headed(stage):
        radius = min((safe.height - listed - 40 * u) / 2, 0.17 * stage.width)
        y = safe.y0 + (safe.height - listed - 40 * u) / 2
        left, right = safe.x0 + radius, safe.x1 - radius
        x = right if stage.rtl else left
        first, last = left + radius + 40 * u, right - radius - 40 * u
        words = Box(safe.x0, y - radius, last, y + radius)
        if not stage.rtl:
            words = Box(first, y - radius, safe.x1, y + radius)
        return Focus(x, y, radius, "top"), words, True
    least = safe.height * 0.145
    room = safe.height - listed - 36 * u - 30 * u
    head = headline_height(stage, safe.width, room - 2 * least, _HEAD)
    radius = min(0.33 * stage.width, (room - head) / 2)
    focus = Focus(stage.width / 2, safe.y0 + radius, radius, "top")
    return focus, Box(safe.x0, focus.y + radius + 24 * u, safe.x1, safe.y1), True


def _face() -> Face:
    return face("display", 700)


def _row_box(stage: Stage, box: Box, upright: bool) -> Box:
    """The part of a line of the list that its card takes."""
    width = min(box.width, 900 * stage.unit)
    left = box.cx - width / 2 if upright else box.x1 - width if stage.rtl else box.x0
    return Box(left, box.y0, left + width, box.y1)


def _text_box(stage: Stage, box: Box) -> Box:
    """Where the words stand on a row's card, from its top left: beside the tick."""
    u, inset, size = stage.unit, box.height * 0.20, box.height * 0.60
    far, near = box.width - inset * 1.4, inset * 2 + size
    if stage.rtl:
        near, far = box.width - far, box.width - near
    return Box(near, 6 * u, far, box.height - 6 * u)


def _row(stage: Stage, words: str, box: Box, index: int, size: float) -> None:
    u, palette = stage.unit, stage.palette
    image = signs.card(box.width, box.height, palette, radius=box.height * 0.30, unit=u)
    mark, inset = box.height * 0.60, box.height * 0.20
    over(
        image,
        signs.tick(mark, palette),
        box.width - inset - mark if stage.rtl else inset,
        inset,
    )
    stage.write(
        image,
        words,
        _text_box(stage, box),
        role=_face(),
        largest=size,
        color=ink_on(palette.surface),
        origin=(box.x0, box.y0),
    )
    moment = Entrance("slide_left" if stage.rtl else "slide_right", 0.3 + 0.18 * index, 0.55)
    stage.add_with_shadow(image, box.cx, box.cy, moment, depth=0.6, parallax=STILL)
