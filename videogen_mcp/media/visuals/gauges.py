"""Charts of figures that stand in the text: a ring for a share, bars for comparable amounts."""

from __future__ import annotations

import math

from videogen_mcp.media.fonts import face
from videogen_mcp.media.scene import Entrance, Idle
from videogen_mcp.media.visuals import treatments
from videogen_mcp.media.visuals.brief import Figure, Picture
from videogen_mcp.media.visuals.canvas import Pixels, sprite
from videogen_mcp.media.visuals.focus import Focus
from videogen_mcp.media.visuals.geometry import Box
from videogen_mcp.media.visuals.palette import ink_on, mix, readable
from videogen_mcp.media.visuals.stage import STILL, Stage
from videogen_mcp.media.visuals.vector import circle, linear, rect, stroke


def share(figure: Figure) -> float | None:
    """The share of a whole, 0..1, that a figure names; None when it names none."""
    if figure.kind == "percent" and 0 < figure.value <= 100:
        return figure.value / 100
    return figure.value if figure.kind == "ratio" else None


def ring(stage: Stage, focus: Focus, part: float, picture: Picture | None) -> None:
    """A ring filled to `part` on a card disc, with the picture in its middle."""
    d = 2 * focus.radius
    palette = stage.palette
    r, thick = d * 0.40, d * 0.085
    turn = math.tau * min(part, 0.9999)
    x, y = d / 2 + r * math.sin(turn), d / 2 - r * math.cos(turn)
    arc = f"M{d / 2} {d / 2 - r}A{r} {r} 0 {int(part > 0.5)} 1 {x:.2f} {y:.2f}"
    low, track = (mix(palette.surface, palette.accent, amount) for amount in (0.05, 0.16))
    disc = circle(d / 2, d / 2, d / 2 - 1, "url(#s)")
    rail = circle(d / 2, d / 2, r, stroke=track, stroke_width=thick)
    plate = sprite(disc + rail, d, d, defs=linear("s", (0, palette.surface), (1, low)))
    stage.add_with_shadow(plate, focus.x, focus.y, Entrance("none", 0), parallax=STILL)
    paint = linear("a", (0, palette.accent2), (1, palette.accent), x2=d, y2=d, absolute=True)
    filled = sprite(stroke(arc, "url(#a)", thick), d, d, defs=paint)
    stage.add(filled, focus.x, focus.y, Entrance("wipe", 0.15, 0.9), parallax=STILL)
    if picture:
        size = d * 0.54
        image = treatments.drawn(picture, size, size, palette)
        idle = Idle(float_px=6 * stage.unit, period=4.4)
        stage.add_with_shadow(
            image, focus.x, focus.y, Entrance("pop", 0.35, 0.6), depth=0.6, idle=idle, parallax=0.2
        )


def number_color(stage: Stage) -> str:
    """The colour of a number that stands on the ring's plate."""
    return readable(stage.palette.accent, stage.palette.surface)


def bars(stage: Stage, figures: tuple[Figure, ...], plate: Box) -> None:
    """Horizontal bars on a card, one per figure, each with its value; the largest stands out."""
    u, palette = stage.unit, stage.palette
    pad = 54 * u
    row = (plate.height - 2 * pad) / len(figures)
    most = max(figure.value for figure in figures)
    ink = ink_on(palette.surface)
    for index, figure in enumerate(figures):
        top = plate.y0 + pad + index * row
        high = min(row * 0.40, 96 * u)
        label = Box(plate.x0 + pad, top, plate.x1 - pad, top + row - high - 14 * u)
        strong = figure.value == most
        color = readable(palette.accent, palette.surface) if strong else ink
        stage.text(
            value_text(figure),
            label,
            role=face("display", 800),
            largest=92,
            color=color,
            vertical=1.0,
            start=0.25 + 0.2 * index,
            entrance="fade",
        )
        width = max((plate.width - 2 * pad) * figure.value / most, high)
        image = _bar(width, high, strong, stage)
        x = plate.x1 - pad - width / 2 if stage.rtl else plate.x0 + pad + width / 2
        stage.add(
            image,
            x,
            label.y1 + 14 * u + high / 2,
            Entrance("wipe", 0.3 + 0.2 * index, 0.7),
            parallax=STILL,
        )


def value_text(figure: Figure) -> str:
    """A figure as the author wrote it, with its unit."""
    gap = "" if figure.suffix in ("", "%") or not figure.suffix.isascii() else " "
    return f"{figure.prefix}{figure.number}{gap}{figure.suffix}"


def _bar(width: float, height: float, strong: bool, stage: Stage) -> Pixels:
    palette = stage.palette
    pale = mix(palette.surface, palette.accent, 0.32)
    first, last = (palette.accent2, palette.accent) if strong else (pale, pale)
    body = rect(0, 0, width, height, height * 0.28, "url(#b)")
    return sprite(body, width, height, defs=linear("b", (0, first), (1, last), x2=1, y2=0))
