"""The words themselves are the picture: a poster of type, with picture cards pinned to it."""

from __future__ import annotations

from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.layouts.hero import headline, headline_height, reaches_low
from videogen_mcp.media.visuals.stage import Stage

Spots = list[tuple[float, float, float, float]]


def compose(stage: Stage) -> None:
    """Arranges large words with up to three picture cards beside or beneath them."""
    count = min(3, len(stage.brief.pictures))
    if count == 0:
        _words_alone(stage)
    elif stage.shape == "wide":
        _cards_beside(stage, count)
    else:
        _cards_beneath(stage, count)


def _words_alone(stage: Stage) -> None:
    safe, u = stage.safe, stage.unit
    reach = 0.30 * min(stage.width, stage.height)
    stage.background(Focus(stage.width / 2, stage.height * 0.62, reach, "none"))
    largest = 260 if stage.shape == "wide" else 200
    box = Box(safe.x0, safe.y0, safe.x1, safe.y1 - 40 * u)
    block = headline(stage, box, middle=True, largest=largest, start=0.0)
    stage.rule(stage.width / 2, block.y1 + 28 * u, middle=True)


def _cards_beside(stage: Stage, count: int) -> None:
    safe, w = stage.safe, stage.width
    flipped = stage.brief.mirrored != stage.rtl
    wide = safe.height * 0.82
    x = safe.x0 + wide / 2 if flipped else safe.x1 - wide / 2
    focus = Focus(x, safe.cy, wide * 0.42, "left" if flipped else "right")
    gap = 0.04 * w
    words = (
        Box(safe.x0 + wide + gap, safe.y0, safe.x1, safe.y1)
        if flipped
        else Box(safe.x0, safe.y0, safe.x1 - wide - gap, safe.y1)
    )
    stage.background(focus, words_below=reaches_low(stage, words, 250))
    headline(stage, words, middle=False, largest=250, start=0.0)
    lean = -1 if flipped else 1
    stage.chips(stage.brief.pictures[:count], _pinned(focus, wide, count, lean), parallax=0.6)


def _pinned(focus: Focus, wide: float, count: int, lean: int) -> Spots:
    """A square of cards beside the words, each a little askew."""
    x, y = focus.x, focus.y
    if count == 1:
        return [(x, y, wide * 0.80, 5.0 * lean)]
    if count == 2:
        size = wide * 0.50
        return [
            (x - lean * wide * 0.22, y - wide * 0.27, size, -5.0 * lean),
            (x + lean * wide * 0.22, y + wide * 0.27, size, 5.0 * lean),
        ]
    size = wide * 0.46
    return [
        (x - lean * wide * 0.25, y - wide * 0.28, size, -5.0 * lean),
        (x + lean * wide * 0.27, y - wide * 0.12, size, 6.0 * lean),
        (x - lean * wide * 0.12, y + wide * 0.28, size, 3.0 * lean),
    ]


def _cards_beneath(stage: Stage, count: int) -> None:
    safe, u = stage.safe, stage.unit
    gap, largest = 64 * u, 190
    least = safe.height * (0.38 if count == 1 else 0.27)
    text = headline_height(stage, safe.width, safe.height - gap - least, largest)
    share = (0.62, 0.46, 0.315)[count - 1]
    size = min(safe.width * share, (safe.height - gap - text) * 0.94)
    slack = safe.height - gap - text - size
    top = safe.y0 + 0.35 * slack
    words = Box(safe.x0, top, safe.x1, top + text)
    y = words.y1 + gap + 0.3 * slack + size / 2
    stage.background(Focus(stage.width / 2, y, size * 0.62, "none"))
    headline(stage, words, middle=False, largest=largest, start=0.0)
    step = min(size * 1.14, (safe.width - size) / max(1, count - 1))
    ahead = -1 if stage.rtl else 1
    first = safe.x1 - size / 2 if stage.rtl else safe.x0 + size / 2
    if count == 1:
        first = stage.width / 2
    turns = (-4.0, 4.0, -3.0)
    spots = [(first + ahead * index * step, y, size, turns[index]) for index in range(count)]
    stage.chips(stage.brief.pictures[:count], spots, parallax=0.6)
