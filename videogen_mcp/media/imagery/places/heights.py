"""Mountains, and the lake that mirrors them."""

from __future__ import annotations

from videogen_mcp.media.imagery.places.ground import (
    Ground,
    band,
    filled,
    fir_tree,
    grass_of,
    peaks,
    slope,
    tufts,
)
from videogen_mcp.media.imagery.places.sky import sky
from videogen_mcp.media.imagery.stage import Stage, spread
from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import ellipse, n
from videogen_mcp.media.visuals.illustrations.style import Art


def mountains(stage: Stage) -> Ground:
    """Snowy peaks over a valley."""
    h = stage.high
    horizon = 0.60 * h
    sky(stage, horizon)
    _ranges(stage, horizon)
    grass = grass_of(stage)
    art = Art("valley")
    firs(art, stage, horizon + 34, 130, 18)
    art.flat(slope(stage, horizon + 26, 12), art.linear(grass, shade(grass, -0.1), angle=90))
    tufts(art, stage, horizon + 80, h, 70, shade(grass, -0.08))
    stage.sheet(art, 14)
    return Ground(horizon, 0.74 * h, 0.92 * h, crowd=0.42)


def _ranges(stage: Stage, level: float) -> None:
    height = min(0.46 * stage.high, 0.52 * stage.wide, 560)
    for i, (share, colour, haze) in enumerate(((1.0, "#7d8fb3", 0.45), (0.78, "#5c7397", 0.18))):
        art = Art(f"range{i}")
        points = peaks(stage, level + 30, height * share, 3 if i == 0 else 4)
        rock = filled(stage, points)
        art.flat(rock, art.linear(shade(colour, 0.08), shade(colour, -0.06), angle=90))
        for (x0, y0), (x, y), (x1, y1) in zip(points, points[1:], points[2:], strict=False):
            if y < y0 and y < y1:
                _summit(art, (x0, y0), (x, y), (x1, y1), colour)
        stage.sheet(art, 5 + i, haze=haze, parallax=0.6 + 0.1 * i)


def _summit(
    art: Art,
    left: tuple[float, float],
    top: tuple[float, float],
    right: tuple[float, float],
    rock: str,
) -> None:
    """Snow on a peak, its side away from the light in shade."""
    (x, y), k = top, 0.62

    def at(end: tuple[float, float], share: float) -> tuple[float, float]:
        return x + (end[0] - x) * share, y + (end[1] - y) * share

    (ax, ay), (bx, by) = at(left, k), at(right, k)
    low = max(ay, by)
    shadow = f"M{n(x)} {n(y)}L{n(right[0])} {n(right[1])}L{n(x + 14)} {n(max(left[1], right[1]))}Z"
    art.flat(shadow, shade(rock, -0.1), 0.6)
    snow = (
        f"M{n(x)} {n(y)}L{n(bx)} {n(by)}L{n(x + (bx - x) * 0.45)} {n(by - 16)}L{n(x + 8)} "
        f"{n(low + 8)}L{n(x + (ax - x) * 0.4)} {n(ay - 18)}L{n(ax)} {n(ay)}Z"
    )
    art.flat(snow, "#f8fbff")
    art.flat(
        (
            f"M{n(x)} {n(y)}L{n(bx)} {n(by)}L{n(x + (bx - x) * 0.45)} {n(by - 16)}"
            f"L{n(x + 8)} {n(low)}Z"
        ),
        "#b9c9e4",
        0.75,
    )


def firs(art: Art, stage: Stage, foot: float, height: float, per_thousand: int) -> None:
    count = int(per_thousand * stage.wide / 1000) + 4
    snowy = stage.season == "winter"
    for x in spread(stage.chooser, stage.left, stage.right, count):
        if 0.34 * stage.wide < x < 0.66 * stage.wide and stage.chooser.random() < 0.5:
            continue
        tall = height * stage.chooser.uniform(0.6, 1.2)
        fir_tree(art, x, foot, tall, shade("#2f6f55", stage.chooser.uniform(-0.04, 0.05)), snowy)


def mountain_lake(stage: Stage) -> Ground:
    """Peaks mirrored in still water."""
    h, w = stage.high, stage.wide
    horizon = 0.52 * h
    sky(stage, horizon)
    _ranges(stage, horizon - 20)
    art = Art("shore")
    firs(art, stage, horizon + 6, 140, 22)
    art.flat(band(stage, horizon, horizon + 16), shade(grass_of(stage), -0.06))
    stage.sheet(art, 14)
    _mirror(stage, horizon + 14)
    near = Art("bank")
    grass = grass_of(stage)
    near.flat(
        f"M{n(stage.left)} {n(h * 0.86)}C{n(w * 0.3)} {n(h * 0.88)} {n(w * 0.5)} {n(h * 0.99)} "
        f"{n(stage.right)} {n(h * 0.93)}V{n(stage.bottom)}H{n(stage.left)}Z",
        near.linear(grass, shade(grass, -0.12), angle=90),
    )
    tufts(near, stage, h * 0.9, h * 1.02, 50, shade(grass, -0.1))
    stage.sheet(near, 0.985 * h, parallax=1.2)
    return Ground(horizon, 0.9 * h, 0.97 * h, water=(0.66 * h, 0.86 * h), crowd=0.36)


def _mirror(stage: Stage, level: float) -> None:
    """Water that shows what is above it upside down, a little darker and rippled."""
    light = stage.light
    art = Art("water")
    deep = mix(light.sky[0], "#1f5f8a", 0.45)
    pale = mix(light.sky[-1], "#7fc4dd", 0.3)
    art.flat(band(stage, level), art.linear(pale, deep, angle=90))
    height = min(0.3 * stage.high, 0.36 * stage.wide, 380)
    points = [(x, 2 * level - y) for x, y in peaks(stage, level, height, 3)]
    line = "L".join(f"{n(x)} {n(y)}" for x, y in points)
    art.flat(
        f"M{line}L{n(stage.right)} {n(level)}H{n(stage.left)}Z", mix("#5c7397", deep, 0.4), 0.45
    )
    ripples(art, stage, level + 10, stage.bottom, 34)
    stage.sheet(art, 15, lit=light.is_dark, parallax=0.95)


def ripples(art: Art, stage: Stage, top: float, bottom: float, count: int) -> None:
    """Glints on water, longer towards the viewer."""
    chooser = stage.chooser
    for _ in range(int(count * max(1, stage.wide / 1000))):
        share = chooser.random() ** 1.2
        x, y = chooser.uniform(stage.left, stage.right), top + (bottom - top) * share
        half = 14 + 60 * share
        art.flat(ellipse(x, y, half, 1.2 + 2.6 * share), "#ffffff", chooser.uniform(0.12, 0.4))
