"""The words themselves are the picture: as large as the frame allows, with a small accent."""

from __future__ import annotations

from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.stage import Stage


def compose(stage: Stage) -> None:
    """Arranges a poster of type with up to three small pictures beneath."""
    brief, safe, u = stage.brief, stage.safe, stage.unit
    w, h = stage.width, stage.height
    small = 0.20 * min(w, h)
    left = not stage.rtl
    focus = Focus(w * (0.86 if left else 0.14), h * 0.62, 0.26 * min(w, h), "none")
    stage.background(focus)
    count = min(3, len(brief.pictures))
    reserve = small * 1.25 if count else 0
    room = 90 * u if brief.eyebrow else 0
    box = Box(
        safe.x0,
        safe.y0 + room,
        safe.x1 - (0.06 * w if stage.shape == "wide" else 0),
        safe.y1 - reserve,
    )
    largest = 210 if stage.shape == "wide" else 168
    block = stage.text(
        brief.headline,
        box,
        largest=largest,
        emphasis=brief.emphasis,
        vertical=0.45,
        start=0.0,
        step=0.14,
    )
    if brief.eyebrow:
        stage.eyebrow(brief.eyebrow, safe.x1 if stage.rtl else safe.x0, block.y0 - 48 * u)
    y = min(safe.y1 - small * 0.56, block.y1 + small * 0.82)
    spots = []
    for index in range(count):
        offset = small * 0.56 + index * small * 1.22
        x = safe.x0 + offset if left else safe.x1 - offset
        spots.append((x, y, small, (-5, 4, -3)[index]))
    stage.chips(brief.pictures[:count], spots)
