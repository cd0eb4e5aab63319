"""Skies: colour, sun or moon, stars and clouds."""

from __future__ import annotations

from videogen_mcp.media.imagery.light import Light
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import circle, n
from videogen_mcp.media.visuals.illustrations.style import Art


def sky(stage: Stage, horizon: float, *, sun_x: float | None = None) -> None:
    """Paints the sky down to the horizon, and everything that shines or drifts in it."""
    light, canvas, k = stage.light, stage.canvas, stage.scale
    share = min(1.0, max(0.2, (horizon + 0.05 * stage.high) / (1.1 * stage.high)))
    canvas.gradient(_stretched(light, share))
    if light.is_dark:
        _stars(stage, horizon)
    x = (stage.chooser.choice((0.24, 0.76)) if sun_x is None else sun_x) * stage.wide
    y = horizon * (1 - light.height)
    if light.has_sun:
        r = 58 if light.height > 0.5 else 84
        glow = 5.0 if light.height < 0.5 else 3.4
        canvas.glow(x * k, y * k, r * glow * k, light.sun, 0.55)
        canvas.glow(x * k, y * k, r * 1.9 * k, light.sun, 0.6)
        canvas.disc(x * k, y * k, r * k, light.sun)
        if light.is_dark:
            for dx, dy, cr in ((-0.3, -0.2, 0.2), (0.25, 0.3, 0.16), (0.1, -0.45, 0.1)):
                canvas.disc((x + dx * r) * k, (y + dy * r) * k, cr * r * k, "#dcd8b8", 0.6)
    _clouds(stage, horizon)


def _stretched(light: Light, share: float) -> list[str]:
    """The sky's colours so that the last one is reached at the horizon."""
    stops = list(light.sky)
    steps = 24
    out = []
    for i in range(steps):
        at = min(1.0, i / (steps - 1) / share) * (len(stops) - 1)
        j = min(int(at), len(stops) - 2)
        out.append(mix(stops[j], stops[j + 1], at - j))
    return out


def _stars(stage: Stage, horizon: float) -> None:
    chooser, k = stage.chooser, stage.scale
    if stage.weather in ("rain", "storm", "fog", "cloudy"):
        return
    for _ in range(int(90 * (stage.wide * stage.high) ** 0.5 / 1000)):
        x, y = chooser.uniform(0, stage.wide), chooser.uniform(0, horizon) ** 1.0
        r = chooser.uniform(0.9, 3.0)
        stage.canvas.disc(x * k, y * k, r * k, "#ffffff", chooser.uniform(0.25, 0.9))


def _clouds(stage: Stage, horizon: float) -> None:
    light, chooser = stage.light, stage.chooser
    grey = stage.weather in ("rain", "storm", "cloudy", "snowfall")
    count = 9 if grey else 4
    if stage.weather == "clear":
        count = 0
    if not count:
        return
    art = Art("clouds")
    for i in range(count):
        x = stage.wide * (i + chooser.uniform(0.1, 0.9)) / count
        y = horizon * chooser.uniform(0.02, 0.3 if grey else 0.5)
        colour = shade(light.cloud, -0.16) if stage.weather == "storm" else light.cloud
        _cloud(art, x, y, chooser.uniform(0.6, 1.2) * (1.5 if grey else 0.9), colour, light)
    stage.sheet(art, 1, lit=False, parallax=0.7)


def _cloud(art: Art, x: float, y: float, size: float, colour: str, light: Light) -> None:
    opacity = 0.85 if not light.is_dark else 0.55
    with art.group(f"translate({n(x)} {n(y)}) scale({n(size)})", opacity):
        for dx, dy, r in ((-86, 4, 44), (-34, -22, 62), (36, -12, 54), (92, 8, 38)):
            art.flat(circle(dx, dy, r), art.linear(shade(colour, 0.06), colour, angle=90))
        art.flat("M-126 8H128Q128 46 96 46H-96Q-126 46 -126 8Z", colour)
