"""The opening: the largest headline of the film beside or over its hero."""

from __future__ import annotations

from videogen_mcp.media.visuals.brief import Picture
from videogen_mcp.media.visuals.layouts.hero import headline, places, reaches_low, satellites
from videogen_mcp.media.visuals.stage import Stage


def compose(stage: Stage) -> None:
    """Arranges the first scene; a rule under the headline draws itself."""
    pictures = stage.brief.pictures or (Picture(),)
    focus, words, upright = places(stage, largest=170, extra=40 * stage.unit)
    stage.background(focus, words_below=reaches_low(stage, words, 170))
    stage.hero(pictures[0], focus.x, focus.y, 2 * focus.radius)
    stage.chips(pictures[1:4], satellites(stage, focus, upright))
    block = headline(stage, words, middle=upright, largest=170, start=0.0)
    stage.rule(
        words.cx if upright else (words.x1 if stage.rtl else words.x0),
        block.y1 + 30 * stage.unit,
        middle=upright,
    )
