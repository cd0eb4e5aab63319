"""Bars for two to five comparable figures of the text, on a card."""

from __future__ import annotations

from videogen_mcp.media.scene import Entrance
from videogen_mcp.media.visuals import gauges, signs
from videogen_mcp.media.visuals.figures import comparable
from videogen_mcp.media.visuals.focus import Focus, Side
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.layouts.hero import headline, headline_height
from videogen_mcp.media.visuals.stage import STILL, Stage

_HEAD = 112  # the size of the headline, pixels at 1080


def compose(stage: Stage) -> None:
    """Arranges headline and bar card, a picture leaning on the card's corner."""
    figures = comparable(stage.brief.figures)
    plate, words, upright = _areas(stage)
    side: Side = "bottom" if upright else "left" if plate.cx < stage.width / 2 else "right"
    radius = min(plate.width, plate.height) / 2
    stage.background(Focus(plate.cx, plate.cy, radius, side))
    image = signs.card(
        plate.width, plate.height, stage.palette, radius=44 * stage.unit, unit=stage.unit
    )
    stage.add_with_shadow(image, plate.cx, plate.cy, Entrance("none", 0), depth=1.2, parallax=STILL)
    gauges.bars(stage, figures, plate)
    if stage.brief.pictures:
        size = 0.30 * plate.height if not upright else 0.26 * plate.width
        x = plate.x0 + size * 0.42 if stage.rtl else plate.x1 - size * 0.42
        turn = -8 if stage.rtl else 8
        stage.chips(
            stage.brief.pictures[:1],
            [(x, plate.y0 + size * (0.30 if upright else 0.14), size, turn)],
            parallax=0.4,
        )
    headline(stage, words, middle=upright, largest=_HEAD, start=0.2)


def _areas(stage: Stage) -> tuple[Box, Box, bool]:
    """The card, the words, and whether they are stacked."""
    safe, w = stage.safe, stage.width
    if stage.shape == "wide":
        wide = min(0.42 * w, safe.height * 1.15)
        high = safe.height * 0.86
        top = safe.cy - high / 2
        if stage.brief.mirrored != stage.rtl:
            return (
                Box(safe.x0, top, safe.x0 + wide, top + high),
                Box(safe.x0 + wide + 0.05 * w, safe.y0, safe.x1, safe.y1),
                False,
            )
        return (
            Box(safe.x1 - wide, top, safe.x1, top + high),
            Box(safe.x0, safe.y0, safe.x1 - wide - 0.05 * w, safe.y1),
            False,
        )
    split = safe.y0 + headline_height(stage, safe.width, safe.height * 0.36, _HEAD)
    return (
        Box(safe.x0 + 0.01 * w, split + 0.09 * safe.height, safe.x1 - 0.01 * w, safe.y1),
        Box(safe.x0, safe.y0, safe.x1, split),
        True,
    )
