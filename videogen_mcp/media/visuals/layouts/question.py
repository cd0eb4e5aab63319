"""A question, with its mark beside what it is about."""

from __future__ import annotations

from videogen_mcp.media.fonts import face, font_files
from videogen_mcp.media.scene import Entrance, Idle
from videogen_mcp.media.svg import text_element
from videogen_mcp.media.visuals import signs, treatments
from videogen_mcp.media.visuals.brief import Picture
from videogen_mcp.media.visuals.canvas import sprite
from videogen_mcp.media.visuals.layouts.hero import headline, places, reaches_low
from videogen_mcp.media.visuals.palette import ink_on
from videogen_mcp.media.visuals.stage import Stage
from videogen_mcp.media.visuals.vector import circle


def compose(stage: Stage) -> None:
    """Arranges a speech bubble that holds the hero, a question mark on its corner."""
    pictures = stage.brief.pictures or (Picture(),)
    focus, words, upright = places(stage, largest=150)
    stage.background(focus, words_below=reaches_low(stage, words, 150))
    d = 2 * focus.radius
    towards = 1 if focus.side == "left" else -1
    bubble = signs.speech_bubble(d, stage.palette, tail_right=towards > 0)
    stage.add_with_shadow(bubble, focus.x, focus.y, Entrance("none", 0), parallax=0.95)
    size = d * 0.56
    image = treatments.drawn(pictures[0], size, size, stage.palette)
    idle = Idle(float_px=8 * stage.unit, sway_deg=1.4, period=4.4)
    stage.add_with_shadow(
        image,
        focus.x,
        focus.y - d * 0.04,
        Entrance("pop", 0.1, 0.7),
        idle=idle,
        depth=0.7,
        parallax=1.2,
    )
    _mark(stage, focus.x - towards * d * 0.36, focus.y - d * 0.36, d * 0.27)
    headline(stage, words, middle=upright, largest=150, start=0.15)


def _mark(stage: Stage, x: float, y: float, size: float) -> None:
    palette = stage.palette
    fill = palette.highlight
    chosen = face("display", 800)
    sign = "؟" if stage.rtl else "?"
    body = circle(size / 2, size / 2, size / 2 - 1, fill) + text_element(
        sign, size / 2, size * 0.73, chosen, size * 0.66, ink_on(fill), anchor="middle"
    )
    image = sprite(body, size, size, fonts=font_files(sign, chosen))
    stage.add_with_shadow(
        image,
        x,
        y,
        Entrance("pop", 0.5, 0.5),
        depth=0.6,
        idle=Idle(sway_deg=6, period=3.2),
        parallax=1.5,
    )
