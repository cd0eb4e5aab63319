"""Surfaces close by: table tops from the front and from above, and places without ground."""

from __future__ import annotations

from videogen_mcp.media.imagery.places.ground import Ground, band
from videogen_mcp.media.imagery.places.sky import sky
from videogen_mcp.media.imagery.stage import Stage, spread
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import box, circle, ellipse, n
from videogen_mcp.media.visuals.illustrations.style import Art

MATERIALS = {
    "wood": "#b5793f",
    "marble": "#eef0f3",
    "cloth": "#f4efe6",
    "stone": "#8f8a86",
    "glass": "#bcd6e2",
    "metal": "#aab2be",
    "plain": "#e9c9a8",
}
_WALLS = ("#6f8f8a", "#c98f6f", "#7f8fb0", "#b3a07f", "#8a7f9f")


def table(stage: Stage, material: str = "wood", colour: str | None = None) -> Ground:
    """A table's edge in front of a soft room."""
    h = stage.high
    wall = stage.chooser.choice(_WALLS)
    stage.canvas.mesh(
        [
            (0.2, 0.2, shade(wall, 0.12)),
            (0.85, 0.3, shade(wall, 0.02)),
            (0.5, 0.9, shade(wall, -0.08)),
        ]
    )
    _bokeh(stage)
    line = 0.66 * h
    art = Art("table")
    base = colour or MATERIALS[material]
    art.flat(band(stage, line), art.linear(shade(base, 0.06), shade(base, -0.1), angle=90))
    if material == "wood":
        _grain_lines(art, stage, line, base)
    elif material == "marble":
        _veins(art, stage, line)
    elif material == "cloth":
        _checks(art, stage, line, colour)
    art.flat(band(stage, line, line + 5), shade(base, 0.14), 0.8)
    stage.sheet(art, 4)
    return Ground(line, 0.77 * h, 0.88 * h, is_table=True, is_indoors=True, crowd=0.44, shadow=0.42)


def _bokeh(stage: Stage) -> None:
    k = stage.scale
    for _ in range(12):
        x, y = stage.chooser.uniform(0, stage.wide), stage.chooser.uniform(0, stage.high * 0.55)
        r = stage.chooser.uniform(26, 84)
        stage.canvas.disc(x * k, y * k, r * k, "#fff0d0", stage.chooser.uniform(0.06, 0.2))


def _grain_lines(art: Art, stage: Stage, top: float, base: str) -> None:
    w = stage.wide
    for i in range(-7, 8):
        x, far = w / 2 + i * 190, w / 2 + i * 330
        art.line(f"M{n(x)} {n(top)}L{n(far)} {n(stage.bottom)}", shade(base, -0.14), 4, 0.7)
    for _ in range(60):
        y = stage.chooser.uniform(top + 8, stage.bottom)
        x = stage.chooser.uniform(stage.left, stage.right)
        wide = stage.chooser.uniform(30, 140)
        art.line(
            f"M{n(x)} {n(y)}q{n(wide / 2)} {n(stage.chooser.uniform(-5, 5))} {n(wide)} 0",
            shade(base, -0.08),
            2.4,
            0.6,
        )


def _veins(art: Art, stage: Stage, top: float) -> None:
    for _ in range(14):
        x, y = (
            stage.chooser.uniform(stage.left, stage.right),
            stage.chooser.uniform(top, stage.bottom),
        )
        a, b = stage.chooser.uniform(60, 160), stage.chooser.uniform(-30, 40)
        art.line(
            f"M{n(x)} {n(y)}c{n(a * 0.4)} {n(b)} {n(a * 0.7)} {n(-b)} {n(a)} {n(b * 0.5)}",
            "#b9bfca",
            3,
            0.6,
        )


def _checks(art: Art, stage: Stage, top: float, colour: str | None) -> None:
    red = colour or "#d9534f"
    for i in range(-9, 10, 1):
        x, far = stage.wide / 2 + i * 120, stage.wide / 2 + i * 220
        if i % 2:
            d = f"M{n(x)} {n(top)}h120L{n(far + 220)} {n(stage.bottom)}H{n(far)}Z"
            art.flat(d, red, 0.32)
    y, step = top + 16, 26.0
    while y < stage.bottom:
        art.flat(band(stage, y, y + step), red, 0.28)
        y += 2 * step
        step *= 1.25


def table_top(stage: Stage, material: str = "wood", colour: str | None = None) -> Ground:
    """A table seen straight from above."""
    base = colour or MATERIALS[material]
    art = Art("top")
    art.flat(
        band(stage, -0.06 * stage.high), art.linear(shade(base, 0.05), shade(base, -0.05), angle=50)
    )
    if material == "wood":
        tall = stage.high / 6
        for i in range(-1, 8):
            y = i * tall
            art.flat(band(stage, y, y + tall), shade(base, stage.chooser.uniform(-0.035, 0.035)))
            art.flat(band(stage, y - 3, y + 3), shade(base, -0.16), 0.8)
            for _ in range(int(stage.wide / 90)):
                x = stage.chooser.uniform(stage.left, stage.right)
                at = y + stage.chooser.uniform(12, tall - 12)
                wide = stage.chooser.uniform(60, 240)
                art.line(
                    f"M{n(x)} {n(at)}q{n(wide / 2)} {n(stage.chooser.uniform(-8, 8))} {n(wide)} 0",
                    shade(base, -0.07),
                    3,
                    0.6,
                )
    elif material == "marble":
        _veins(art, stage, 0)
    elif material == "cloth":
        for i in range(0, int(stage.right), 150):
            art.flat(box(i, -100, 75, stage.bottom + 100), colour or "#d9534f", 0.22)
        for i in range(-60, int(stage.bottom), 150):
            art.flat(band(stage, i, i + 75), colour or "#d9534f", 0.22)
    stage.sheet(art, 3)
    mid = stage.high / 2
    return Ground(0, mid, mid, is_table=True, is_top=True, is_indoors=True, crowd=0.66, shadow=0.4)


def space(stage: Stage) -> Ground:
    """Stars, a nebula, a planet and its moon."""
    h, w, k = stage.high, stage.wide, stage.scale
    chooser = stage.chooser
    first, second = chooser.choice(
        (("#3b1d6e", "#0f4a7a"), ("#5a1f5f", "#1a2f7a"), ("#14506b", "#3f1d66"))
    )
    stage.canvas.mesh(
        [(0.2, 0.3, first), (0.8, 0.7, second), (0.9, 0.1, "#080a24"), (0.1, 0.95, "#070818")], 0.24
    )
    for _ in range(int(170 * w * h / 1e6)):
        x, y = chooser.uniform(0, w), chooser.uniform(0, h)
        stage.canvas.disc(
            x * k, y * k, chooser.uniform(0.8, 2.8) * k, "#ffffff", chooser.uniform(0.3, 1)
        )
    art = Art("planet")
    side = chooser.choice((0.18, 0.82))
    x, y, r = w * side, h * 0.22, min(w, h) * 0.15
    colour = chooser.choice(("#e08a5a", "#c46fb0", "#5fb0c4"))
    art.flat(circle(x, y, r), art.radial(shade(colour, 0.12), colour, shade(colour, -0.3)))
    with art.clipped(circle(x, y, r)):
        for i in range(5):
            art.flat(
                ellipse(x, y - r + r * 0.42 * i, r * 1.2, r * 0.09, -14), shade(colour, -0.1), 0.5
            )
    art.line(ellipse(x, y, r * 1.7, r * 0.36, -14), shade(colour, 0.2), 9, 0.7)
    stage.sheet(art, 3, lit=False, parallax=0.7)
    return Ground(0.5 * h, 0.74 * h, 0.82 * h, is_adrift=True, crowd=0.5, shadow=0)


def moonscape(stage: Stage) -> Ground:
    """Grey dust with craters, the earth above."""
    h, w, k = stage.high, stage.wide, stage.scale
    stage.canvas.gradient(["#03040f", "#0b1030"])
    for _ in range(160):
        x, y = stage.chooser.uniform(0, w), stage.chooser.uniform(0, h * 0.7)
        stage.canvas.disc(x * k, y * k, stage.chooser.uniform(0.8, 2.6) * k, "#ffffff", 0.8)
    art = Art("dust")
    art.flat(ellipse(w / 2, h * 1.1, w * 0.9, h * 0.46), art.linear("#d5d7de", "#8d909c", angle=90))
    for x, y, r in (
        (0.2, 0.78, 70),
        (0.74, 0.75, 54),
        (0.5, 0.97, 90),
        (0.9, 0.9, 80),
        (0.1, 0.94, 60),
    ):
        art.flat(ellipse(w * x, h * y, r, r * 0.3), "#7b7e8a")
        art.flat(ellipse(w * x, h * y + 6, r * 0.92, r * 0.24), "#a5a8b3")
    stage.sheet(art, 4, lit=False)
    return Ground(0.66 * h, 0.8 * h, 0.9 * h, crowd=0.48)


def clouds(stage: Stage) -> Ground:
    """High in the sky, clouds below."""
    h, w = stage.high, stage.wide
    sky(stage, h)
    for i, (y, haze) in enumerate(((0.84, 0.3), (0.95, 0.0))):
        art = Art(f"floor{i}")
        colour = stage.light.cloud
        for x in spread(stage.chooser, stage.left, stage.right, int(w / 90) + 2):
            r = stage.chooser.uniform(70, 130)
            art.flat(
                circle(x, h * y + r * 0.4, r),
                art.linear(shade(colour, 0.05), colour, angle=90),
                0.92,
            )
        art.flat(band(stage, h * y + 60), colour)
        stage.sheet(art, 4 + i, lit=False, haze=haze)
    return Ground(h * 0.8, 0.9 * h, 0.95 * h, is_adrift=True, crowd=0.5, shadow=0)
