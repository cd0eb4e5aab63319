"""Two figures of the text face to face."""

from __future__ import annotations

from videogen_mcp.media.fonts import face
from videogen_mcp.media.scene import Entrance
from videogen_mcp.media.visuals import signs
from videogen_mcp.media.visuals.brief import Figure
from videogen_mcp.media.visuals.figures import comparable
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.layouts.hero import headline, headline_height
from videogen_mcp.media.visuals.palette import ink_on, readable
from videogen_mcp.media.visuals.stage import STILL, Stage

_HEAD = 100  # the size of the headline, pixels at 1080


def compose(stage: Stage) -> None:
    """Arranges two cards, an arrow between them, the headline over them."""
    first, *_, last = comparable(stage.brief.figures)
    safe, w, h, u = stage.safe, stage.width, stage.height, stage.unit
    stage.background(Focus(w / 2, safe.cy, 0.30 * min(w, h), "none"))
    high = headline_height(stage, safe.width, safe.height * 0.30, _HEAD)
    head = Box(safe.x0, safe.y0, safe.x1, safe.y0 + high)
    headline(stage, head, middle=True, largest=_HEAD, start=0.0)
    area = Box(safe.x0, head.y1 + 0.035 * h, safe.x1, safe.y1)
    gap = 110 * u
    if stage.shape == "tall":
        high = (area.height - gap * 0.4) / 2
        boxes = [
            Box(area.x0, area.y0, area.x1, area.y0 + high),
            Box(area.x0, area.y1 - high, area.x1, area.y1),
        ]
    else:
        wide = min((area.width - gap) / 2, area.height * 1.35)
        boxes = [
            Box(area.cx - gap / 2 - wide, area.y0, area.cx - gap / 2, area.y1),
            Box(area.cx + gap / 2, area.y0, area.cx + gap / 2 + wide, area.y1),
        ]
    order = boxes[::-1] if stage.rtl and stage.shape != "tall" else boxes
    for index, (figure, box) in enumerate(zip((first, last), order, strict=True)):
        _side(stage, figure, box, strong=index == 1)
    arrow = signs.arrow(96 * u, stage.palette, down=stage.shape == "tall", left=stage.rtl)
    x, y = (boxes[0].x1 + boxes[1].x0) / 2, (boxes[0].cy + boxes[1].cy) / 2
    stage.add_with_shadow(
        arrow,
        area.cx if stage.shape == "tall" else x,
        y,
        Entrance("pop", 0.7, 0.5),
        depth=0.5,
        parallax=STILL,
    )


def _side(stage: Stage, figure: Figure, box: Box, *, strong: bool) -> None:
    u, palette = stage.unit, stage.palette
    image = signs.card(box.width, box.height, palette, radius=44 * u, unit=u)
    ink = ink_on(palette.surface)
    color = readable(palette.accent, palette.surface) if strong else ink
    label = figure.suffix if len(figure.suffix) > 2 else ""
    number = f"{figure.prefix}{figure.number}{'' if label else figure.suffix}"
    split = box.height * (0.66 if label else 1.0)
    stage.write(
        image,
        number,
        Box(30 * u, 20 * u, box.width - 30 * u, split),
        role=face("display", 800),
        largest=270,
        color=color,
        align="middle",
        vertical=0.72 if label else 0.5,
        origin=(box.x0, box.y0),
    )
    if label:
        stage.write(
            image,
            label,
            Box(30 * u, split - 16 * u, box.width - 30 * u, box.height - 30 * u),
            role=face("text", 600),
            largest=78,
            color=ink,
            align="middle",
            vertical=0.1,
            origin=(box.x0, box.y0),
        )
    stage.add_with_shadow(
        image, box.cx, box.cy, Entrance("rise", 0.2 + 0.3 * strong, 0.6), parallax=STILL
    )
