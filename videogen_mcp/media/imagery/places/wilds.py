"""Far-away places: the jungle, the savanna, a launch site."""

from __future__ import annotations

from videogen_mcp.media.imagery.places.ground import Ground, band, slope, tufts
from videogen_mcp.media.imagery.places.heights import ripples
from videogen_mcp.media.imagery.places.sky import sky
from videogen_mcp.media.imagery.places.waters import palm
from videogen_mcp.media.imagery.stage import Stage, spread
from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import box, ellipse, limb, n
from videogen_mcp.media.visuals.illustrations.style import Art


def savanna(stage: Stage) -> Ground:
    """Dry grass with acacias."""
    h, w = stage.high, stage.wide
    horizon = 0.55 * h
    sky(stage, horizon)
    for i, (level, haze) in enumerate(((0.54, 0.4), (0.6, 0.1))):
        art = Art(f"plain{i}")
        grass = "#d3ac55"
        art.flat(
            slope(stage, level * h, 8), art.linear(shade(grass, 0.04), shade(grass, -0.1), angle=90)
        )
        if i == 0:
            for x in spread(stage.chooser, stage.left, stage.right, int(5 * w / 1000) + 2):
                _acacia(art, x, level * h + 10, 90)
        else:
            for x, tall in ((0.1, 330), (0.9, 270)):
                _acacia(art, w * x, h * 0.66, tall)
            tufts(art, stage, h * 0.66, h, 170, "#b98f3c")
        stage.sheet(art, 10 + i, haze=haze)
    return Ground(horizon, 0.74 * h, 0.93 * h, crowd=0.5)


def _acacia(art: Art, x: float, foot: float, tall: float) -> None:
    art.line(
        f"M{n(x)} {n(foot)}L{n(x + tall * 0.04)} {n(foot - tall * 0.5)}"
        f"L{n(x - tall * 0.3)} {n(foot - tall * 0.8)}M{n(x + tall * 0.04)} {n(foot - tall * 0.5)}"
        f"L{n(x + tall * 0.34)} {n(foot - tall * 0.8)}",
        "#6b4a30",
        tall * 0.05,
    )
    for dx, dy, rx in ((-0.26, 0.84, 0.4), (0.3, 0.82, 0.42), (0.02, 0.93, 0.44)):
        art.flat(
            ellipse(x + dx * tall, foot - dy * tall, rx * tall, 0.1 * tall), art.lit("#6f8f3f")
        )


def jungle(stage: Stage) -> Ground:
    """Dense green, palms and hanging plants."""
    h, w = stage.high, stage.wide
    horizon = 0.6 * h
    sky(stage, horizon)
    for i, (haze, green) in enumerate(((0.45, "#5fa06a"), (0.15, "#2f7f4a"))):
        art = Art(f"green{i}")
        for x in spread(stage.chooser, stage.left, stage.right, int(11 * w / 1000) + 3):
            y = h * (0.32 + 0.16 * i) + stage.chooser.uniform(-60, 60)
            art.flat(
                ellipse(x, y + 120, 150, 190),
                art.lit(shade(green, stage.chooser.uniform(-0.04, 0.05))),
            )
        art.flat(band(stage, h * (0.5 + 0.12 * i)), art.linear(green, shade(green, -0.1), angle=90))
        stage.sheet(art, 6 + i, haze=haze)
    art = Art("floor")
    art.flat(slope(stage, 0.7 * h, 10), art.linear("#4f9a4a", "#2f6b38", angle=90))
    for x, side in ((0.08, 1), (0.92, -1)):
        palm(art, w * x, h * 0.78, 1.3, side)
    for x in spread(stage.chooser, stage.left, stage.right, int(7 * w / 1000) + 2):
        if abs(x - w / 2) > w * 0.24:
            _fern(art, x, h * stage.chooser.uniform(0.76, 0.84), 130)
    tufts(art, stage, 0.76 * h, h, 90, "#3f8f45")
    stage.sheet(art, 10)
    front = Art("leaves")
    for x, y in ((-0.02, 1.02), (1.02, 1.02)):
        _fern(front, w * x, h * y, 300)
    for x in (0.04, 0.2, 0.84, 0.97):
        front.line(f"M{n(w * x)} -60q26 90 -6 {n(h * 0.18)}", "#3a7a3f", 9)
    stage.sheet(front, 1.1 * h, parallax=1.35)
    return Ground(horizon, 0.8 * h, 0.93 * h, water=(0.8 * h, 0.9 * h), crowd=0.46)


def _fern(art: Art, x: float, foot: float, size: float) -> None:
    for dx, dy in ((-1, -0.4), (-0.66, -0.9), (-0.1, -1.15), (0.5, -1.0), (0.95, -0.5)):
        tip = (x + dx * size, foot + dy * size)
        middle = (x + dx * size * 0.45, foot + dy * size * 0.75)
        art.flat(limb([(x, foot), middle, tip], [14, size * 0.26, 5]), art.lit("#43a052"))


def launch(stage: Stage) -> Ground:
    """A launch pad on a flat coast."""
    h, w = stage.high, stage.wide
    horizon = 0.74 * h
    sky(stage, horizon)
    art = Art("pad")
    ground = mix("#7f8a6f", stage.light.haze, 0.2)
    art.flat(band(stage, horizon), art.linear(ground, shade(ground, -0.12), angle=90))
    far = mix(stage.light.sky[-1], "#3fa0c4", 0.5)
    art.flat(band(stage, horizon, horizon + 26), far)
    ripples(art, stage, horizon, horizon + 24, 14)
    art.flat(box(w / 2 - 190, h * 0.87, 380, 40, 6), "#6b7080")
    x = w / 2 + 150
    for y in range(0, 9):
        top = h * 0.87 - y * 54
        art.line(
            f"M{n(x)} {n(top)}L{n(x + 60)} {n(top - 54)}M{n(x + 60)} {n(top)}L{n(x)} {n(top - 54)}",
            "#b5563f",
            5,
        )
    art.line(
        f"M{n(x)} {n(h * 0.87)}V{n(h * 0.87 - 486)}M{n(x + 60)} {n(h * 0.87)}V{n(h * 0.87 - 486)}",
        "#b5563f",
        9,
    )
    stage.sheet(art, 8)
    return Ground(horizon, 0.875 * h, 0.88 * h, crowd=0.62)
