"""Words on one side, a large picture with its satellites on the other."""

from __future__ import annotations

from videogen_mcp.media.visuals.brief import Picture
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.stage import Align, Stage

_LARGEST = 140


def compose(stage: Stage) -> None:
    """Arranges headline and hero side by side, or one over the other in upright frames."""
    pictures = stage.brief.pictures or (Picture(),)
    focus, words, upright = places(stage, largest=_LARGEST)
    stage.background(focus, words_below=reaches_low(stage, words, _LARGEST))
    stage.hero(pictures[0], focus.x, focus.y, 2 * focus.radius)
    stage.chips(pictures[1:4], satellites(stage, focus, upright))
    headline(stage, words, middle=upright, largest=_LARGEST)


def headline(
    stage: Stage, words: Box, *, middle: bool, largest: float = _LARGEST, start: float = 0.15
) -> Box:
    """Sets the headline, with the eyebrow over it when there is one."""
    brief, u = stage.brief, stage.unit
    room = 84 * u if brief.eyebrow else 0
    box = Box(words.x0, words.y0 + room, words.x1, words.y1)
    align: Align = "middle" if middle else "start"
    block = stage.text(
        brief.headline,
        box,
        largest=largest,
        emphasis=brief.emphasis,
        align=align,
        vertical=0.5 if not middle else 0.35,
        start=start,
    )
    if brief.eyebrow:
        x = words.cx if middle else (words.x1 if stage.rtl else words.x0)
        stage.eyebrow(brief.eyebrow, x, block.y0 - 44 * u, align="middle" if middle else "start")
    return block


def headline_height(stage: Stage, width: float, height: float, largest: float) -> float:
    """How high the headline, with its eyebrow, will stand in a box of that size."""
    brief = stage.brief
    room = 84 * stage.unit if brief.eyebrow else 0
    return room + stage.text_height(
        brief.headline, width, height - room, largest=largest, emphasis=brief.emphasis
    )


def reaches_low(stage: Stage, words: Box, largest: float) -> bool:
    """Whether the headline beside a picture will reach down to where hills would begin."""
    if stage.shape != "wide":
        return False
    high = headline_height(stage, words.width, words.height, largest)
    return words.cy + high / 2 > 0.59 * stage.height


def places(stage: Stage, *, largest: float, extra: float = 0.0) -> tuple[Focus, Box, bool]:
    """Where the picture and the words go, and whether they are stacked.

    `extra` pixels are kept free under stacked words.
    """
    if stage.shape == "wide":
        return (*_beside(stage), False)
    return (*stacked(stage, largest=largest, extra=extra), True)


def stacked(
    stage: Stage,
    *,
    largest: float,
    extra: float = 0.0,
    above: bool = False,
    most: float | None = None,
    least: float | None = None,
) -> tuple[Focus, Box]:
    """The headline over the picture, or under it with `above`: the words take what they need, the
    picture the rest, and what neither fills is shared out around them."""
    safe, u = stage.safe, stage.unit
    gap = 44 * u + extra
    least = least or min(0.30 * stage.width, 0.20 * stage.height)
    most = most or 0.375 * stage.width
    room = safe.height - gap
    text = headline_height(stage, safe.width, room - 2 * least, largest)
    radius = min(most, (room - text) / 2)
    slack = max(0.0, room - text - 2 * radius)
    top = safe.y0 + 0.35 * slack
    between = gap + 0.3 * slack
    x = stage.width / 2
    if above:
        first = top + 2 * radius + between - extra
        return Focus(x, top + radius, radius, "top"), Box(safe.x0, first, safe.x1, first + text)
    focus = Focus(x, top + text + between + radius, radius, "bottom")
    return focus, Box(safe.x0, top, safe.x1, top + text)


def _beside(stage: Stage) -> tuple[Focus, Box]:
    safe, w = stage.safe, stage.width
    radius = min(safe.height * 0.485, 0.2 * w)
    flipped = stage.brief.mirrored != stage.rtl
    share = 0.735 if w < 2 * stage.height else 0.72
    x = w * (1 - share) if flipped else w * share
    focus = Focus(x, safe.cy - 0.005 * stage.height, radius, "left" if flipped else "right")
    gap = radius * 1.34
    if flipped:
        return focus, Box(x + gap, safe.y0, safe.x1, safe.y1)
    return focus, Box(safe.x0, safe.y0, x - gap, safe.y1)


def satellites(
    stage: Stage, focus: Focus, upright: bool
) -> list[tuple[float, float, float, float]]:
    """Places around the hero for up to three small cards: x, y, size, degrees."""
    r = focus.radius
    towards = -1 if focus.side == "left" else 1
    if upright:
        size = max(r * 0.56, 0.17 * min(stage.width, 0.8 * stage.height))
        far = min(r * 1.04, stage.width / 2 - 0.035 * stage.width - size * 0.56)
        return [
            (focus.x - far, focus.y + r * 0.52, size, -9),
            (focus.x + far, focus.y - r * 0.50, size * 1.05, 8),
            (focus.x + far, focus.y + r * 0.64, size * 0.9, 6),
        ]
    size = r * 0.52
    return [
        (focus.x - towards * r * 0.90, focus.y + r * 0.62, size, -10 * towards),
        (focus.x + towards * r * 0.86, focus.y - r * 0.64, size * 1.08, 9 * towards),
        (focus.x + towards * r * 0.92, focus.y + r * 0.62, size * 0.92, 7 * towards),
    ]
