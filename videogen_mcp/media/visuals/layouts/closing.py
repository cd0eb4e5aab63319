"""The end: the last words in the middle, crowned by their picture, everything gathered around."""

from __future__ import annotations

from videogen_mcp.media.visuals.brief import Picture
from videogen_mcp.media.visuals.layouts.hero import headline, stacked
from videogen_mcp.media.visuals.stage import Stage


def compose(stage: Stage) -> None:
    """Arranges a centred last scene."""
    brief, safe = stage.brief, stage.safe
    pictures = brief.pictures or (Picture(),)
    w, u = stage.width, stage.unit
    wide = stage.shape == "wide"
    least, most = (0.26 * safe.height, 0.36 * safe.height) if wide else (None, 0.36 * w)
    largest = 124 if wide else 132
    focus, words = stacked(stage, largest=largest, extra=40 * u, above=True, least=least, most=most)
    stage.background(focus, words_below=True)
    crown = 2 * focus.radius
    stage.hero(pictures[0], focus.x, focus.y, crown)
    block = headline(stage, words, middle=True, largest=largest)
    stage.rule(w / 2, min(block.y1 + 24 * u, safe.y1 - 4 * u), middle=True)
    pairs = min(2 if wide else 1, (len(pictures) - 1) // 2)
    size = crown * (0.46 if wide else 0.30)
    spread = min(
        crown * ((0.86 if pairs == 2 else 1.0) if wide else 0.56), w / 2 - 0.035 * w - size * 0.56
    )
    spots = [
        (focus.x - spread, focus.y + crown * 0.10, size, -8.0),
        (focus.x + spread, focus.y + crown * 0.06, size, 8.0),
    ]
    if wide:
        far = min(crown * 1.40, w / 2 - safe.x0 - size * 0.4)
        spots += [
            (focus.x - far, focus.y - crown * 0.1, size * 0.86, 6.0),
            (focus.x + far, focus.y - crown * 0.14, size * 0.86, -6.0),
        ]
    stage.chips(pictures[1 : 1 + 2 * pairs], spots)
