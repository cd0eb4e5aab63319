"""Places among houses: skylines, villages, roads, railways, walls, sports grounds."""

from __future__ import annotations

from videogen_mcp.media.imagery.places.ground import (
    Ground,
    band,
    grass_of,
    round_tree,
    slope,
    stand,
    tree_colour,
    tufts,
    windows,
)
from videogen_mcp.media.imagery.places.heights import ripples
from videogen_mcp.media.imagery.places.sky import sky
from videogen_mcp.media.imagery.places.waters import sea_colours
from videogen_mcp.media.imagery.stage import Stage, spread
from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import box, circle, ellipse, n
from videogen_mcp.media.visuals.illustrations.style import Art


def skyline(stage: Stage) -> Ground:
    """Towers of a city across water."""
    h, w = stage.high, stage.wide
    horizon = 0.66 * h
    sky(stage, horizon)
    chooser, dark = stage.chooser, stage.light.is_dark
    for depth, (low, high, haze, count) in enumerate(
        ((0.28, 0.56, 0.5, 11), (0.16, 0.46, 0.12, 10))
    ):
        art = Art(f"skyline{depth}")
        for x in spread(chooser, stage.left, stage.right, int(count * max(w / 1000, 0.7))):
            wide = chooser.uniform(76, 140)
            height = min(h * chooser.uniform(low, high), 620)
            base = chooser.choice(("#4f6a94", "#6b7fa3", "#3f5a86", "#7d8aa6", "#8a6f86"))
            if dark:
                base = chooser.choice(("#1b2548", "#222d57", "#17203f"))
            top = horizon - height
            art.flat(box(x - wide / 2, top, wide, height + 4, 3), art.lit(base, 0.05, 0))
            if chooser.random() < 0.35:
                art.flat(
                    (
                        f"M{n(x - wide / 2)} {n(top + 2)}L{n(x)} {n(top - 60)}L{n(x + wide / 2)} "
                        f"{n(top + 2)}Z"
                    ),
                    base,
                )
                art.line(f"M{n(x)} {n(top - 50)}V{n(top - 110)}", base, 5)
            windows(
                art,
                chooser,
                stage.light,
                (x - wide / 2, top + 12, wide, height - 20),
                max(3, int(wide / 24)),
                max(4, int(height / 34)),
            )
        stage.sheet(art, 5 + depth, lit=not dark, haze=haze if not dark else haze * 0.4)
    water = Art("bay")
    far, near = sea_colours(stage)
    water.flat(band(stage, horizon), water.linear(far, near, angle=90))
    for x in spread(chooser, stage.left, stage.right, 26):
        colour = "#ffd980" if dark else mix("#ffffff", stage.light.sky[-1], 0.5)
        tall = chooser.uniform(40, 180)
        streak = f"M{n(x)} {n(horizon + 6)}h{n(chooser.uniform(6, 20))}v{n(tall)}h-14Z"
        water.flat(streak, water.linear((colour, 0.5), (colour, 0.0), angle=90))
    ripples(water, stage, horizon + 10, stage.bottom, 30)
    stage.sheet(water, 9, lit=False)
    quay = Art("quay")
    quay.flat(band(stage, h * 0.88), quay.linear("#a59c96", "#7f7873", angle=90))
    quay.flat(band(stage, h * 0.88, h * 0.893), "#c9c1ba")
    stage.sheet(quay, 10)
    return Ground(horizon, 0.93 * h, 0.97 * h, water=(0.74 * h, 0.84 * h), crowd=0.36)


def village(stage: Stage) -> Ground:
    """Small houses on a green slope."""
    h, w = stage.high, stage.wide
    horizon = 0.52 * h
    sky(stage, horizon)
    grass = grass_of(stage)
    art = Art("village")
    art.flat(slope(stage, horizon - 30, 34), mix(grass, stage.light.haze, 0.4))
    art.flat(slope(stage, horizon + 30, 14), art.linear(grass, shade(grass, -0.1), angle=90))
    tufts(art, stage, horizon + 90, h, 80, shade(grass, -0.08))
    path = (
        f"M{n(w * 0.46)} {n(horizon + 40)}C{n(w * 0.62)} {n(h * 0.7)} {n(w * 0.3)} "
        f"{n(h * 0.8)} {n(w * 0.36)} {n(stage.bottom)}H{n(w * 0.72)}C{n(w * 0.6)} "
        f"{n(h * 0.82)} {n(w * 0.68)} {n(h * 0.7)} {n(w * 0.5)} {n(horizon + 40)}"
        f"Z"
    )
    water = sea_colours(stage) if "river" in stage.asked else ("#e6cfa5", "#dcc294")
    art.flat(path, art.linear(*water, angle=90))
    stage.sheet(art, 10)
    for i, (x, foot, tall) in enumerate(
        ((0.36, 0.58, 150), (0.62, 0.575, 160), (0.14, 0.66, 270), (0.85, 0.67, 290))
    ):
        stand(
            stage,
            "house",
            w * x,
            h * foot,
            tall,
            colour=("#c2483f", "#5f8fbf", "#d99a2f", "#6a9a5b")[i],
        )
    for x, foot, tall in ((0.02, 0.72, 300), (0.98, 0.74, 320), (0.5, 0.57, 120)):
        stand(stage, "tree", w * x, h * foot, tall, colour=tree_colour(stage))
    return Ground(horizon, 0.77 * h, 0.93 * h)


def road(stage: Stage) -> Ground:
    """A country road to the horizon."""
    h, w = stage.high, stage.wide
    horizon = 0.54 * h
    sky(stage, horizon)
    grass = grass_of(stage)
    art = Art("country")
    art.flat(slope(stage, horizon - 26, 26), mix(grass, stage.light.haze, 0.42))
    art.flat(band(stage, horizon + 6), art.linear(grass, shade(grass, -0.1), angle=90))
    tufts(art, stage, horizon + 60, h, 90, shade(grass, -0.08))
    for x, foot, tall in (
        (0.08, 0.66, 260),
        (0.24, 0.59, 140),
        (0.9, 0.64, 230),
        (0.76, 0.58, 120),
    ):
        round_tree(art, w * x, h * foot, tall, shade(grass, -0.1), "#7b5135")
    # The road runs straight across the front, so that what drives on it is seen from the side.
    art.flat(band(stage, h * 0.76, h * 0.95), art.linear("#787a83", "#5f616b", angle=90))
    for y in (0.765, 0.945):
        art.flat(band(stage, h * y - 3, h * y + 3), "#f2efe6", 0.8)
    for x in range(int(stage.left), int(stage.right), 170):
        art.flat(box(x, h * 0.852, 96, 9, 3), "#f2efe6", 0.9)
    stage.sheet(art, 10)
    return Ground(horizon, 0.84 * h, 0.9 * h, crowd=0.5)


def railway(stage: Stage) -> Ground:
    """Rails through open country, seen from the side."""
    h = stage.high
    horizon = 0.52 * h
    sky(stage, horizon)
    grass = grass_of(stage)
    art = Art("line")
    art.flat(slope(stage, horizon - 26, 30), mix(grass, stage.light.haze, 0.42))
    art.flat(slope(stage, horizon + 16, 8), art.linear(grass, shade(grass, -0.1), angle=90))
    tufts(art, stage, horizon + 60, h, 90, shade(grass, -0.08))
    art.flat(band(stage, h * 0.78, h * 0.87), art.linear("#a39a93", "#7f7771", angle=90))
    for x in range(int(stage.left), int(stage.right), 54):
        art.flat(box(x, h * 0.795, 30, h * 0.055, 3), "#6b4a34")
    for y in (0.80, 0.835):
        art.flat(band(stage, h * y, h * y + 9), art.linear("#dfe3ea", "#8b919e", angle=90))
    stage.sheet(art, 10)
    return Ground(horizon, 0.83 * h, 0.85 * h, crowd=0.5)


def brick_wall(stage: Stage) -> Ground:
    """A brick wall behind a pavement."""
    h, w = stage.high, stage.wide
    foot = 0.80 * h
    art = Art("bricks")
    art.flat(band(stage, stage.left - 100, foot), "#cbb5a5")
    tall = 42
    y, row = foot - tall, 0
    tones = ("#b5533c", "#a94a36", "#c0614a", "#9f4632", "#b85c46")
    while y > -0.06 * h - tall:
        x = stage.left - (44 if row % 2 else 0)
        while x < stage.right:
            art.flat(box(x, y, 84, tall - 5, 3), stage.chooser.choice(tones))
            x += 89
        y -= tall
        row += 1
    art.flat(
        band(stage, foot - 90, foot), art.linear(("#2a1420", 0.0), ("#2a1420", 0.35), angle=90)
    )
    stage.sheet(art, 4)
    floor = Art("pavement")
    floor.flat(band(stage, foot), floor.linear("#b9b2ab", "#9b948e", angle=90))
    floor.flat(band(stage, foot, foot + 10), "#d6d0c9")
    for i in range(-8, 9):
        x = w / 2 + i * 120
        floor.line(
            f"M{n(x)} {n(foot + 10)}L{n(w / 2 + i * 210)} {n(stage.bottom)}", "#837c77", 3, 0.7
        )
    floor.line(f"M{n(stage.left)} {n(foot + 74)}H{n(stage.right)}", "#837c77", 3, 0.7)
    stage.sheet(floor, 5)
    if stage.light.height < 0.3 and stage.light.has_sun:
        _last_sun(stage, foot)
    return Ground(0.5 * h, 0.86 * h, 0.93 * h, crowd=0.56)


def _last_sun(stage: Stage, foot: float) -> None:
    """A low sun at the side: light that slants over the wall."""
    art = Art("low-sun")
    w = stage.wide
    art.glow(w * 0.98, foot * 0.3, max(w, stage.high) * 0.75, stage.light.sky[-2], 0.75)
    art.glow(w * 0.98, foot * 0.3, 260, "#fff3c8", 0.9)
    art.flat(circle(w * 0.98, foot * 0.3, 84), "#fff0b8")
    slant = (
        f"M{n(stage.right)} {n(foot * 0.1)}L{n(stage.left)} {n(foot * 0.55)}V{n(foot * 0.8)}"
        f"L{n(stage.right)} {n(foot * 0.62)}Z"
    )
    art.flat(slant, art.linear(("#ffb25e", 0.0), ("#ffd08a", 0.32), angle=0))
    stage.sheet(art, 4.5, lit=False)


def pitch(stage: Stage) -> Ground:
    """A sports field with a goal and stands."""
    h, w = stage.high, stage.wide
    horizon = 0.5 * h
    sky(stage, horizon)
    art = Art("stands")
    art.flat(band(stage, horizon - 120, horizon + 10), art.linear("#7f8aa3", "#5c6680", angle=90))
    for _ in range(int(w * 0.5)):
        x = stage.chooser.uniform(stage.left, stage.right)
        y = stage.chooser.uniform(horizon - 108, horizon - 16)
        colour = stage.chooser.choice(("#e8546b", "#f6c343", "#4f8fe0", "#ffffff", "#4caf6d"))
        art.flat(circle(x, y, 7), colour, 0.85)
    art.flat(band(stage, horizon - 8, horizon + 14), "#f4f6fa")
    for i in range(8):
        y0 = horizon + 14 + (h * 1.06 - horizon) * (i / 8) ** 1.3
        y1 = horizon + 14 + (h * 1.06 - horizon) * ((i + 1) / 8) ** 1.3
        art.flat(band(stage, y0, y1), "#5fb04f" if i % 2 else "#6cbc5a")
    goal = w / 2
    for d in (
        f"M{n(goal - 170)} {n(horizon + 60)}V{n(horizon - 60)}H{n(goal + 170)}V{n(horizon + 60)}",
    ):
        art.line(d, "#ffffff", 9)
    for i in range(-8, 9):
        art.line(f"M{n(goal + i * 20)} {n(horizon - 56)}V{n(horizon + 52)}", "#ffffff", 1.5, 0.6)
    for i in range(6):
        art.line(
            f"M{n(goal - 166)} {n(horizon - 50 + i * 20)}H{n(goal + 166)}", "#ffffff", 1.5, 0.6
        )
    art.line(ellipse(w / 2, h * 0.86, 300, 70), "#ffffff", 6, 0.85)
    stage.sheet(art, 8)
    return Ground(horizon, 0.78 * h, 0.92 * h)


def playground(stage: Stage) -> Ground:
    """A slide and a swing on a lawn."""
    h, w = stage.high, stage.wide
    horizon = 0.54 * h
    sky(stage, horizon)
    grass = grass_of(stage)
    art = Art("playground")
    art.flat(
        slope(stage, horizon, 10), art.linear(shade(grass, 0.03), shade(grass, -0.08), angle=90)
    )
    for x in spread(stage.chooser, stage.left, stage.right, 8):
        round_tree(art, x, horizon + 20, 150, shade(grass, -0.06), "#7b5135")
    foot = h * 0.72
    x = w * 0.2
    art.line(
        f"M{n(x - 90)} {n(foot)}L{n(x - 60)} {n(foot - 250)}M{n(x - 20)} {n(foot)}V{n(foot - 250)}",
        "#e8546b",
        13,
    )
    for i in range(6):
        art.line(f"M{n(x - 86 + i * 5)} {n(foot - 36 - i * 38)}H{n(x - 20)}", "#f6c343", 8)
    art.line(
        (
            f"M{n(x - 30)} {n(foot - 250)}C{n(x + 60)} {n(foot - 230)} {n(x + 90)} "
            f"{n(foot - 30)} {n(x + 190)} {n(foot - 14)}"
        ),
        "#3f8fe0",
        26,
    )
    x = w * 0.82
    art.line(
        (
            f"M{n(x - 150)} {n(foot)}L{n(x - 110)} {n(foot - 290)}L{n(x - 70)} {n(foot)}"
            f"M{n(x + 70)} {n(foot)}L{n(x + 110)} {n(foot - 290)}L{n(x + 150)} {n(foot)}"
            f"M{n(x - 110)} {n(foot - 290)}H{n(x + 110)}"
        ),
        "#e8703a",
        13,
    )
    art.line(
        f"M{n(x - 40)} {n(foot - 288)}V{n(foot - 90)}M{n(x + 40)} {n(foot - 288)}V{n(foot - 90)}",
        "#6d6f7a",
        4,
    )
    art.flat(box(x - 52, foot - 96, 104, 16, 6), "#7b5135")
    stage.sheet(art, 10)
    return Ground(horizon, 0.8 * h, 0.93 * h)
