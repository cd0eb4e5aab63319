"""Words on one side, a large picture with its satellites on the other."""

from __future__ import annotations

from videogen_mcp.media.visuals.brief import Picture
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.stage import Stage


def compose(stage: Stage) -> None:
    """Arranges headline and hero side by side, or one over the other in upright frames."""
    pictures = stage.brief.pictures or (Picture(),)
    focus, words, upright = places(stage)
    stage.background(focus)
    stage.hero(pictures[0], focus.x, focus.y, 2 * focus.radius)
    stage.chips(pictures[1:4], satellites(stage, focus, upright))
    headline(stage, words, middle=upright)


def headline(
    stage: Stage, words: Box, *, middle: bool, largest: float = 128, start: float = 0.15
) -> Box:
    """Sets the headline, with the eyebrow over it when there is one."""
    brief, u = stage.brief, stage.unit
    room = 84 * u if brief.eyebrow else 0
    box = Box(words.x0, words.y0 + room, words.x1, words.y1)
    align = "middle" if middle else "start"
    block = stage.text(
        brief.headline,
        box,
        largest=largest,
        emphasis=brief.emphasis,
        align=align,  # type: ignore[arg-type]
        vertical=0.5 if not middle else 0.35,
        start=start,
    )
    if brief.eyebrow:
        x = words.cx if middle else (words.x1 if stage.rtl else words.x0)
        stage.eyebrow(brief.eyebrow, x, block.y0 - 44 * u, align="middle" if middle else "start")
    return block


def places(stage: Stage) -> tuple[Focus, Box, bool]:
    """Where the picture and the words go, and whether they are stacked."""
    safe, w, h = stage.safe, stage.width, stage.height
    if stage.shape == "wide":
        return (*_beside(stage), False)
    if stage.shape == "tall":
        radius = min(0.30 * w, 0.19 * h)
        focus = Focus(w / 2, safe.y1 - radius * 0.98, radius, "bottom")
        return focus, Box(safe.x0, safe.y0, safe.x1, focus.y - radius * 1.14), True
    radius = min(0.28 * w, 0.2 * h)
    focus = Focus(w / 2, safe.y1 - radius * 1.0, radius, "bottom")
    return focus, Box(safe.x0, safe.y0 - 0.02 * h, safe.x1, focus.y - radius * 1.08), True


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
        size = r * 0.50
        return [
            (focus.x - r * 1.08, focus.y + r * 0.42, size, -9),
            (focus.x + r * 1.06, focus.y - r * 0.36, size * 1.05, 8),
            (focus.x + r * 0.98, focus.y + r * 0.62, size * 0.88, 6),
        ]
    size = r * 0.48
    return [
        (focus.x - towards * r * 0.90, focus.y + r * 0.62, size, -10 * towards),
        (focus.x + towards * r * 0.86, focus.y - r * 0.64, size * 1.08, 9 * towards),
        (focus.x + towards * r * 0.92, focus.y + r * 0.62, size * 0.92, 7 * towards),
    ]
