"""Drawn parts of a layout: cards, plates, ticks, arrows, bubbles, an abstract ornament."""

from __future__ import annotations

from videogen_mcp.media.visuals.canvas import Pixels, sprite
from videogen_mcp.media.visuals.palette import Palette, ink_on, mix
from videogen_mcp.media.visuals.vector import (
    circle,
    ellipse,
    group,
    linear,
    path,
    radial,
    rect,
    stroke,
)


def ornament(size: float, palette: Palette) -> Pixels:
    """An abstract arrangement of lit spheres and a ring, where no picture fits the words."""
    colors = (palette.accent, palette.accent2, palette.highlight)
    defs = "".join(
        radial(
            f"s{index}",
            (0, mix(color, "#ffffff", 0.62)),
            (0.45, color),
            (1, mix(color, palette.shadow, 0.55)),
            cx=0.34,
            cy=0.28,
            r=0.9,
        )
        for index, color in enumerate(colors)
    )
    gold, dim = mix(colors[2], "#ffffff", 0.5), mix(colors[2], palette.shadow, 0.35)
    tilt = "rotate(-18 256 256)"
    far = group(ellipse(256, 262, 232, 74, stroke="url(#r)", stroke_width=26), tilt)
    near = group(stroke("M24 262A232 74 0 0 0 488 262", "url(#r)", 26), tilt)
    spheres = circle(404, 120, 56, "url(#s1)") + circle(104, 420, 40, "url(#s2)")
    body = far + circle(250, 250, 150, "url(#s0)") + near + spheres
    defs += linear("r", (0, gold), (1, dim), x2=1)
    return sprite(group(body, f"scale({size / 512})"), size, size, defs=defs)


def card(width: float, height: float, palette: Palette, *, radius: float, unit: float) -> Pixels:
    """An empty card to put things on."""
    surface = palette.surface
    defs = linear("c", (0, surface), (1, mix(surface, palette.accent, 0.06)))
    rim = mix(surface, "#ffffff", 0.5) if palette.is_dark else "#ffffff"
    body = rect(
        1,
        1,
        width - 2,
        height - 2,
        radius,
        "url(#c)",
        stroke=rim,
        stroke_opacity=0.5,
        stroke_width=max(1.0, 1.5 * unit),
    )
    return sprite(body, width, height, defs=defs)


def plate(size: float, palette: Palette) -> Pixels:
    """A tinted rounded field on a card, to set a picture on."""
    high = mix(palette.surface, palette.accent2, 0.12)
    low = mix(palette.surface, palette.accent, 0.20)
    body = rect(0, 0, size, size, size * 0.18, "url(#p)")
    return sprite(body, size, size, defs=linear("p", (0, high), (1, low), x2=1))


def tick(size: float, palette: Palette) -> Pixels:
    """A round badge with a check mark."""
    s = size
    mark = f"M{s * 0.28} {s * 0.52}L{s * 0.44} {s * 0.67}L{s * 0.73} {s * 0.35}"
    body = circle(s / 2, s / 2, s / 2 - 0.5, palette.accent)
    return sprite(body + stroke(mark, ink_on(palette.accent), s * 0.10), s, s)


def quotation_mark(size: float, color: str) -> Pixels:
    """A pair of large opening quotation marks."""
    drop = "62a26 26 0 1 0 26 -26q2 -22 26 -30l-6 -12q-46 14 -46 68z"
    body = group(path(f"M4 {drop}M68 {drop}", color), f"scale({size / 120})")
    return sprite(body, size * 1.16, size * 0.86)


def speech_bubble(size: float, palette: Palette, *, tail_right: bool) -> Pixels:
    """A round speech bubble with its tail at the lower left, or lower right."""
    low = mix(palette.surface, palette.accent, 0.12)
    tail = path("M24 72Q20 90 6 96Q28 98 46 86Z", low)
    flipped = group(tail, "translate(100 0) scale(-1 1)") if tail_right else tail
    body = flipped + rect(3, 5, 94, 84, 40, "url(#b)")
    defs = linear("b", (0, palette.surface), (1, low), x2=0.4)
    return sprite(group(body, f"scale({size / 100})"), size, size, defs=defs)


def arrow(size: float, palette: Palette, *, down: bool, left: bool) -> Pixels:
    """A round badge with an arrow."""
    turn = 90 if down else 180 if left else 0
    line = stroke("M27 50H71M54 31L73 50L54 69", ink_on(palette.highlight), 9)
    body = circle(50, 50, 49.5, palette.highlight) + group(line, f"rotate({turn} 50 50)")
    return sprite(group(body, f"scale({size / 100})"), size, size)


def pill(width: float, height: float, fill: str, rim: str, unit: float) -> Pixels:
    """The ground of an eyebrow."""
    body = rect(
        1,
        1,
        width - 2,
        height - 2,
        height / 2,
        fill,
        stroke=rim,
        stroke_opacity=0.35,
        stroke_width=1.5 * unit,
    )
    return sprite(body, width, height)
