"""Places in the open: meadows, woods, deserts, snow, farms."""

from __future__ import annotations

from videogen_mcp.media.imagery.places.ground import (
    LEAVES,
    Ground,
    band,
    blossoms,
    fir_tree,
    grass_of,
    round_tree,
    slope,
    stand,
    tree_colour,
    tufts,
)
from videogen_mcp.media.imagery.places.heights import firs
from videogen_mcp.media.imagery.places.sky import sky
from videogen_mcp.media.imagery.stage import Stage, spread
from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import box, circle, n
from videogen_mcp.media.visuals.illustrations.style import Art


def meadow(stage: Stage) -> Ground:
    """Rolling grass under a wide sky."""
    h = stage.high
    horizon = 0.56 * h
    sky(stage, horizon)
    grass = grass_of(stage)
    for i, (level, swing, haze) in enumerate(((0.52, 26, 0.5), (0.57, 18, 0.28), (0.63, 12, 0.0))):
        art = Art(f"hill{i}")
        d = slope(stage, level * h, swing, 1.0 + 0.4 * i)
        art.flat(d, art.linear(shade(grass, 0.05), shade(grass, -0.09), angle=90))
        if i == 1:
            _far_trees(art, stage, level * h)
        if i == 2 and stage.season != "winter":
            tufts(art, stage, level * h + 30, h, 120, shade(grass, -0.08))
            blossoms(art, stage, level * h + 50, h, 46 if stage.season == "spring" else 22)
        stage.sheet(art, 10 + i, haze=haze, parallax=0.8 + 0.1 * i)
    return Ground(horizon, 0.70 * h, 0.92 * h)


def park(stage: Stage) -> Ground:
    """Lawns, trees and a winding path."""
    h, w = stage.high, stage.wide
    horizon = 0.54 * h
    sky(stage, horizon)
    grass = grass_of(stage)
    art = Art("park")
    art.flat(
        slope(stage, horizon, 8), art.linear(shade(grass, 0.04), shade(grass, -0.07), angle=90)
    )
    _far_trees(art, stage, horizon + 12)
    path = (
        f"M{n(w * 0.52)} {n(horizon + 14)}C{n(w * 0.7)} {n(h * 0.64)} {n(w * 0.3)} {n(h * 0.72)} "
        f"{n(w * 0.28)} {n(stage.bottom)}H{n(w * 0.78)}C{n(w * 0.66)} {n(h * 0.76)} {n(w * 0.86)} "
        f"{n(h * 0.66)} {n(w * 0.55)} {n(horizon + 14)}Z"
    )
    art.flat(path, art.linear("#efdcb8", "#dcc294", angle=90))
    tufts(art, stage, horizon + 60, h, 60, shade(grass, -0.08))
    stage.sheet(art, 10)
    for x, foot, tall in ((0.08, 0.70, 470), (0.93, 0.68, 430), (0.27, 0.60, 230)):
        stand(stage, "tree", w * x, h * foot, tall, colour=tree_colour(stage))
    return Ground(horizon, 0.72 * h, 0.92 * h)


def garden(stage: Stage) -> Ground:
    """A lawn behind a bed of flowers, a hedge and a fence."""
    h, w = stage.high, stage.wide
    horizon = 0.52 * h
    sky(stage, horizon)
    grass = grass_of(stage)
    art = Art("garden")
    hedge = shade(LEAVES[stage.season][2], -0.04)
    for x in spread(stage.chooser, stage.left, stage.right, int(w / 70) + 2):
        art.flat(circle(x, horizon - 30, 70), art.lit(hedge))
    for x in range(int(stage.left), int(stage.right), 62):
        picket = f"M{x} {n(horizon + 26)}V{n(horizon - 92)}l22 -26l22 26V{n(horizon + 26)}Z"
        art.flat(picket, art.linear("#ffffff", "#e6eaf0", angle=0))
    for y in (-70, -14):
        art.flat(band(stage, horizon + y, horizon + y + 18), "#f4f6fa")
    art.flat(
        band(stage, horizon + 20), art.linear(shade(grass, 0.03), shade(grass, -0.08), angle=90)
    )
    tufts(art, stage, horizon + 60, h, 80, shade(grass, -0.08))
    blossoms(art, stage, horizon + 50, h * 0.72, 40)
    stage.sheet(art, 10)
    for i, x in enumerate(spread(stage.chooser, 0, w, max(4, int(w / 150)))):
        colours = ("#e8546b", "#f6b93b", "#b06fd8", "#f48fb1")
        stand(stage, "flower", x, horizon + 74, 150, colour=colours[i % 4], shadow=0.15)
    return Ground(horizon, 0.72 * h, 0.93 * h)


def forest(stage: Stage) -> Ground:
    """Trunks and firs behind one another, light falling between them."""
    h, w = stage.high, stage.wide
    horizon = 0.60 * h
    sky(stage, horizon, sun_x=0.5)
    chooser = stage.chooser
    leaves = LEAVES[stage.season]
    snowy = stage.season == "winter"
    for depth, (foot, tall, haze, many) in enumerate(
        ((0.60, 0.5, 0.62, 9), (0.635, 0.66, 0.36, 7), (0.68, 0.86, 0.12, 6))
    ):
        art = Art(f"wood{depth}")
        floor = slope(stage, foot * h, 8, 1.4)
        ground = grass_of(stage) if snowy else mix("#5f7f45", leaves[0], 0.25)
        count = int(many * max(w / 1000, 0.6)) + 1
        for x in spread(chooser, stage.left, stage.right, count):
            if depth == 2 and abs(x - w / 2) < 0.26 * w:
                continue
            height = tall * h * chooser.uniform(0.75, 1.1)
            if chooser.random() < 0.6 or snowy:
                green = shade("#2f7a4d", chooser.uniform(-0.05, 0.05))
                fir_tree(art, x, foot * h + 14, min(height, 900), green, snowy)
            else:
                round_tree(
                    art, x, foot * h + 14, min(height, 820), chooser.choice(leaves), "#7b5135"
                )
        art.flat(floor, art.linear(ground, shade(ground, -0.12), angle=90))
        if depth == 2 and not snowy:
            tufts(art, stage, foot * h + 30, h, 110, "#3f7f45")
        stage.sheet(art, 10 + depth, haze=haze, parallax=0.75 + 0.15 * depth)
    if not stage.light.is_dark and stage.light.has_sun:
        _rays(stage)
    return Ground(horizon, 0.73 * h, 0.93 * h, crowd=0.46)


def _rays(stage: Stage) -> None:
    art = Art("rays")
    w, h = stage.wide, stage.high
    for i in range(5):
        x = w * (0.12 + 0.2 * i)
        ray = f"M{n(x + 60)} {n(-60)}L{n(x + 130)} {n(-60)}L{n(x - 80)} {n(h * 0.86)}H{n(x - 260)}Z"
        art.flat(ray, art.linear(("#fff6cf", 0.28), ("#fff6cf", 0.0), angle=95))
    stage.sheet(art, 12.5, lit=False)


def desert(stage: Stage) -> Ground:
    """Dunes, cacti and far table mountains."""
    h, w = stage.high, stage.wide
    horizon = 0.56 * h
    sky(stage, horizon)
    sand = "#eec27f"
    far = Art("mesa")
    for x, wide, tall in ((0.16, 190, 120), (0.82, 240, 160)):
        left = w * x - wide / 2
        rock = f"M{n(left)} {n(horizon + 8)}l34 {-tall}h{n(wide - 68)}l34 {tall}Z"
        far.flat(rock, far.linear("#d98a5a", "#b9653f", angle=90))
    stage.sheet(far, 6, haze=0.25)
    for i, (level, swing) in enumerate(((0.555, 16), (0.62, 30), (0.74, 34))):
        art = Art(f"dune{i}")
        d = slope(stage, level * h, swing, 0.8 + 0.35 * i)
        art.flat(d, art.linear(shade(sand, 0.05 - 0.02 * i), shade(sand, -0.1), angle=70))
        stage.sheet(art, 10 + i, haze=0.16 * (2 - i))
    cacti = Art("cacti")
    for x, foot, size in ((0.1, 0.66, 1.0), (0.9, 0.7, 1.25), (0.32, 0.6, 0.5)):
        saguaro(cacti, w * x, h * foot, size)
    stage.sheet(cacti, 13)
    return Ground(horizon, 0.76 * h, 0.93 * h)


def saguaro(art: Art, x: float, foot: float, size: float) -> None:
    """A cactus with two arms."""
    green = "#3f9158"
    with art.group(f"translate({n(x)} {n(foot)}) scale({n(size)})"):
        for d in (
            box(-82, -150, 34, 90, 17),
            box(-82, -92, 74, 34, 17),
            box(50, -190, 34, 100, 17),
            box(12, -122, 72, 34, 17),
            box(-26, -250, 52, 252, 26),
        ):
            art.flat(d, art.lit(green, 0.07, 10))
        for dx in (-9, 9):
            art.line(f"M{dx} -236V-8", shade(green, -0.1), 4, 0.6)


def snowfield(stage: Stage) -> Ground:
    """Snow-covered ground with firs and far hills."""
    stage.season = "winter"
    h = stage.high
    horizon = 0.58 * h
    sky(stage, horizon)
    for i, (level, swing, haze) in enumerate(((0.54, 34, 0.45), (0.6, 16, 0.15), (0.68, 16, 0))):
        art = Art(f"snow{i}")
        if i < 2:
            firs(art, stage, level * h + 26, 150 + 130 * i, 12)
        d = slope(stage, level * h + 14, swing, 0.9 + 0.3 * i)
        art.flat(d, art.linear("#ffffff", "#d3e2f1", angle=80))
        stage.sheet(art, 10 + i, haze=haze)
    return Ground(horizon, 0.76 * h, 0.93 * h, shadow=0.22)


def farm(stage: Stage) -> Ground:
    """Fields in rows, a barn and a fence."""
    h, w = stage.high, stage.wide
    horizon = 0.52 * h
    sky(stage, horizon)
    grass = grass_of(stage)
    art = Art("farm")
    art.flat(slope(stage, horizon - 12, 18), shade(grass, 0.04))
    art.flat(band(stage, horizon + 14), art.linear(grass, shade(grass, -0.08), angle=90))
    for i in range(-9, 10):
        x = w / 2 + i * w * 0.035
        far_x = w / 2 + i * w * 0.2
        d = f"M{n(x)} {n(horizon + 20)}L{n(x + 10)} {n(horizon + 20)}L{n(far_x + 60)} {n(h * 0.70)}"
        art.flat(f"{d}H{n(far_x - 20)}Z", "#e2bd57" if i % 2 else "#c89b3f", 0.8)
    art.flat(band(stage, h * 0.695), art.linear(shade(grass, 0.02), shade(grass, -0.1), angle=90))
    tufts(art, stage, h * 0.74, h, 80, shade(grass, -0.08))
    _barn(art, w * 0.17, horizon + 46, 1.0)
    stage.sheet(art, 10)
    fence = Art("fence")
    for y in (-52, -24):
        fence.flat(band(stage, h * 0.715 + y, h * 0.715 + y + 11), "#b98a5e")
    for x in range(int(stage.left), int(stage.right), 130):
        fence.flat(box(x, h * 0.715 - 74, 18, 84, 5), fence.lit("#a8774b"))
    stage.sheet(fence, 11)
    return Ground(horizon, 0.77 * h, 0.93 * h)


def _barn(art: Art, x: float, foot: float, size: float) -> None:
    with art.group(f"translate({n(x)} {n(foot)}) scale({n(size)})"):
        red = "#b8402f"
        art.flat("M-120 0V-120L-84 -186H84L120 -120V0Z", art.lit(red))
        art.flat("M-132 -114L-92 -196H92L132 -114L112 -110L78 -178H-78L-112 -110Z", "#6d4a3a")
        art.flat(box(-44, -96, 88, 96, 2), "#8f2f22")
        for d in ("M-44 -96L44 0", "M44 -96L-44 0", "M-44 -96H44V0", "M-44 0V-96"):
            art.line(d, "#f6e9dc", 7)
        art.flat(box(-22, -156, 44, 34, 3), "#f6e9dc")


def _far_trees(art: Art, stage: Stage, level: float) -> None:
    leaves = LEAVES[stage.season]
    for x in spread(stage.chooser, stage.left, stage.right, int(9 * stage.wide / 1000) + 3):
        tall = stage.chooser.uniform(70, 150)
        round_tree(art, x, level + 18, tall, stage.chooser.choice(leaves), "#7b5135")
