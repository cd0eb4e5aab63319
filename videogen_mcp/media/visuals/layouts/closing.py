"""The end: the last words in the middle, crowned by their picture, everything gathered around."""

from __future__ import annotations

from videogen_mcp.media.visuals.brief import Picture
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.stage import Stage


def compose(stage: Stage) -> None:
    """Arranges a centred last scene."""
    brief, safe = stage.brief, stage.safe
    pictures = brief.pictures or (Picture(),)
    w, u = stage.width, stage.unit
    wide = stage.shape == "wide"
    crown = safe.height * (0.50)
    crown = min(crown, 0.72 * w)
    focus = Focus(w / 2, safe.y0 + crown * 0.5, crown / 2, "top")
    stage.background(focus, words_below=True)
    stage.hero(pictures[0], focus.x, focus.y, crown)
    side = 0.09 * w if wide else 0
    box = Box(safe.x0 + side, safe.y0 + crown * 1.05, safe.x1 - side, safe.y1 - 26 * u)
    block = stage.text(
        brief.headline,
        box,
        largest=118,
        emphasis=brief.emphasis,
        align="middle",
        vertical=0.35 if not wide else 0.5,
        start=0.15,
    )
    stage.rule(w / 2, min(block.y1 + 24 * u, safe.y1 - 4 * u), middle=True)
    size = crown * (0.44 if wide else 0.30)
    spread = crown * 1.05 if wide else crown * 0.60
    spread = min(spread, w / 2 - safe.x0 - size * 0.4)
    spots = [
        (focus.x - spread, focus.y + crown * 0.06, size, -8.0),
        (focus.x + spread, focus.y + crown * 0.02, size, 8.0),
    ]
    if wide:
        far = crown * 1.75
        spots += [
            (focus.x - far, focus.y - crown * 0.1, size * 0.8, 6.0),
            (focus.x + far, focus.y - crown * 0.14, size * 0.8, -6.0),
        ]
    pairs = min(2, (len(pictures) - 1) // 2)
    stage.chips(pictures[1 : 1 + 2 * pairs], spots)
