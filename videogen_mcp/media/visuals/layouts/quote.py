"""Somebody's words, set as a quotation on a card."""

from __future__ import annotations

from videogen_mcp.media.fonts import face
from videogen_mcp.media.scene import Entrance
from videogen_mcp.media.visuals import signs
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.palette import ink_on
from videogen_mcp.media.visuals.stage import STILL, Stage


def compose(stage: Stage) -> None:
    """Arranges the card, a large quotation mark on its edge and a picture on its corner."""
    brief, safe, u = stage.brief, stage.safe, stage.unit
    w, h, palette = stage.width, stage.height, stage.palette
    wide = stage.shape == "wide"
    role, largest = face("serif", 700), 136
    width = min(safe.width * (0.84 if wide else 1.0), 1480 * u)
    small = min(0.26 * safe.height, 0.24 * min(w, h))
    pad, over, under = 84 * u, 104 * u, (small * 0.66 + 18 * u if brief.pictures else 72 * u)
    most = safe.height * (0.84 if wide else 0.80)
    text = stage.text_height(
        brief.headline, width - 2 * pad, most - over - under, role=role, largest=largest
    )
    high = max(text + over + under, safe.height * 0.42)
    stage.background(Focus(w / 2, safe.cy, 0.30 * min(w, h), "none"))
    plate = Box.at(
        w / 2 - width / 2,
        safe.cy - high / 2 + (small * -0.1 if brief.pictures else 24 * u),
        width,
        high,
    )
    image = signs.card(width, high, palette, radius=54 * u, unit=u)
    inner = Box(pad, over, width - pad, high - under + 2)
    stage.write(
        image,
        brief.headline,
        inner,
        role=role,
        largest=largest,
        smallest=34,
        color=ink_on(palette.surface),
        origin=(plate.x0, plate.y0),
    )
    stage.add_with_shadow(image, plate.cx, plate.cy, Entrance("none", 0), depth=1.2, parallax=STILL)
    mark = signs.quotation_mark(170 * u, palette.accent)
    x = (
        plate.x1 - 84 * u - mark.shape[1] / 2
        if stage.rtl
        else plate.x0 + 84 * u + mark.shape[1] / 2
    )
    stage.add(mark, x, plate.y0 + 4 * u, Entrance("pop", 0.15, 0.6), parallax=STILL)
    if brief.pictures:
        corner = plate.x0 + small * 0.62 if stage.rtl else plate.x1 - small * 0.62
        stage.chips(
            brief.pictures[:1],
            [(corner, plate.y1 - small * 0.10, small, -7 if stage.rtl else 7)],
            parallax=0.4,
        )
