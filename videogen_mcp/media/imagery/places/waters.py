"""Places at, on and under water."""

from __future__ import annotations

from videogen_mcp.media.imagery.places.ground import (
    LEAVES,
    Ground,
    band,
    filled,
    fir_tree,
    grass_of,
    round_tree,
    slope,
    tufts,
)
from videogen_mcp.media.imagery.places.heights import ripples
from videogen_mcp.media.imagery.places.sky import sky
from videogen_mcp.media.imagery.stage import Stage, spread
from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import blob, circle, curve, ellipse, limb, n
from videogen_mcp.media.visuals.illustrations.style import Art


def sea_colours(stage: Stage) -> tuple[str, str]:
    """Far and near colour of water under the light."""
    light = stage.light
    if light.is_dark:
        return mix(light.sky[-1], "#16305e", 0.5), "#0d2147"
    far = mix(light.sky[-1], "#3fb3cf", 0.55)
    return far, mix(light.sky[0], "#157fae", 0.62)


def _sea(stage: Stage, horizon: float, low: float | None, depth: float = 10) -> None:
    art = Art("sea")
    far, near = sea_colours(stage)
    art.flat(band(stage, horizon, low), art.linear(far, near, angle=90))
    ripples(art, stage, horizon + 8, low or stage.bottom, 30)
    if stage.light.has_sun and stage.light.height < 0.3:
        _sun_path(art, stage, horizon, low or stage.bottom)
    stage.sheet(art, depth, lit=False, parallax=0.9)


def _sun_path(art: Art, stage: Stage, top: float, low: float) -> None:
    for i in range(16):
        share = i / 15
        x = stage.wide * 0.5 + stage.chooser.uniform(-26, 26) * (1 + share)
        y = top + 6 + (low - top) * share
        art.flat(ellipse(x, y, 40 + 90 * share, 3 + 4 * share), stage.light.sun, 0.65 - 0.3 * share)


def beach(stage: Stage) -> Ground:
    """Sand, surf and a palm or two."""
    h, w = stage.high, stage.wide
    horizon = 0.50 * h
    low_sun = stage.light.height < 0.3
    sky(stage, horizon, sun_x=0.5 if low_sun else None)
    _sea(stage, horizon, h * 0.70)
    sand = "#f3d9a4"
    art = Art("sand")
    shore = h * 0.655
    art.flat(slope(stage, shore - 16, 9, 1.6), "#ffffff", 0.85)
    wet = slope(stage, shore, 9, 1.6)
    art.flat(wet, shade(sand, -0.12))
    art.flat(slope(stage, shore + 30, 10, 1.2), art.linear(sand, shade(sand, -0.07), angle=90))
    for _ in range(60):
        x = stage.chooser.uniform(stage.left, stage.right)
        y = stage.chooser.uniform(shore + 60, stage.bottom)
        art.flat(ellipse(x, y, 4, 2), shade(sand, -0.14), 0.6)
    art.flat(blob([(w * 0.2, h * 0.93), (w * 0.21, h * 0.915), (w * 0.23, h * 0.93)]), "#f49a7d")
    stage.sheet(art, 12)
    palms = Art("palms")
    side = stage.chooser.choice((-1, 1))
    for x, foot, size in ((0.5 + side * 0.42, 0.74, 1.15), (0.5 + side * 0.33, 0.70, 0.8)):
        palm(palms, w * x, h * foot, size, -side)
    stage.sheet(palms, 13)
    return Ground(horizon, 0.76 * h, 0.93 * h, water=(0.54 * h, 0.64 * h), crowd=0.46)


def palm(art: Art, x: float, foot: float, size: float, lean: int) -> None:
    """A palm tree leaning over the sand."""
    with art.group(f"translate({n(x)} {n(foot)}) scale({n(size * lean)} {n(size)})"):
        trunk = [(0, 4), (12, -130), (52, -250), (84, -330)]
        art.flat(limb(trunk, [34, 26, 20]), art.lit("#b0804f", 0.08, 10))
        for i in range(9):
            y = -20 - i * 33
            shift = 4 + (i / 9) ** 1.6 * 76
            art.line(
                f"M{n(shift - 12)} {y}Q{n(shift + 4)} {y + 8} {n(shift + 18)} {y - 2}",
                "#8a5f38",
                3.5,
                0.7,
            )
        for tip, light in (
            ((-90, -330), -0.07),
            ((-60, -420), 0.0),
            ((30, -470), 0.03),
            ((150, -460), 0.03),
            ((236, -400), 0.0),
            ((250, -300), -0.05),
            ((-40, -262), -0.1),
            ((190, -240), -0.1),
        ):
            mid = ((84 + tip[0]) / 2, min(-334, tip[1]) - 34)
            leaf = limb([(84, -330), mid, tip], [16, 46, 6])
            art.flat(leaf, art.lit(shade("#43a35a", light)))
        for dx, dy in ((70, -316), (92, -310), (82, -326)):
            art.flat(circle(dx, dy, 13), art.lit("#7a4d2a"))


def sea(stage: Stage) -> Ground:
    """Open water to the horizon, with waves."""
    h = stage.high
    horizon = 0.48 * h
    low_sun = stage.light.height < 0.3
    sky(stage, horizon, sun_x=0.5 if low_sun else None)
    _sea(stage, horizon, None)
    far, near = sea_colours(stage)
    storm = stage.weather == "storm"
    for i, level in enumerate((0.62, 0.74, 0.87)):
        art = Art(f"wave{i}")
        swing = (30 if storm else 9) + 4 * i
        points = _crests(stage, level * h, swing)
        art.flat(
            filled(stage, points), art.linear(mix(far, near, 0.4 + 0.25 * i), near, angle=90), 0.9
        )
        line = "L".join(f"{n(x)} {n(y)}" for x, y in points)
        art.line(f"M{line}", "#ffffff", 4 + 1.5 * i, 0.5)
        stage.sheet(art, level * h, lit=False, parallax=1.0 + 0.1 * i)
    return Ground(horizon, 0.66 * h, 0.86 * h, water=(0.6 * h, 0.84 * h), crowd=0.44)


def _crests(stage: Stage, level: float, swing: float) -> list[tuple[float, float]]:
    width = 150.0
    start = stage.chooser.uniform(0, width)
    points = []
    x = stage.left - start
    while x < stage.right + width:
        for i in range(8):
            share = i / 8
            points.append(
                (x + width * share, level - swing * (1 - abs(2 * share - 1) ** 0.7) * 1.6)
            )
        x += width
    return points


def lake(stage: Stage) -> Ground:
    """Calm water among woods, a bank in front."""
    h, w = stage.high, stage.wide
    horizon = 0.47 * h
    sky(stage, horizon)
    grass = grass_of(stage)
    art = Art("far-shore")
    art.flat(slope(stage, horizon - 40, 22), mix(shade(grass, -0.1), "#5f8f8a", 0.4))
    for x in spread(stage.chooser, stage.left, stage.right, int(24 * w / 1000) + 3):
        tall = stage.chooser.uniform(80, 170)
        if stage.chooser.random() < 0.5:
            fir_tree(art, x, horizon + 8, tall, "#3d7a58", stage.season == "winter")
        else:
            round_tree(
                art, x, horizon + 8, tall, stage.chooser.choice(LEAVES[stage.season]), "#7b5135"
            )
    art.flat(band(stage, horizon, horizon + 14), shade(grass, -0.05))
    stage.sheet(art, 6, haze=0.22)
    _sea(stage, horizon + 12, None)
    bank = Art("bank")
    bank.flat(slope(stage, h * 0.84, 14, 0.9), bank.linear(grass, shade(grass, -0.11), angle=90))
    tufts(bank, stage, h * 0.87, h, 90, shade(grass, -0.09))
    for x in spread(stage.chooser, 0, w * 0.22, 7):
        bank.line(f"M{n(x)} {n(h * 0.88)}q6 -90 2 -150", "#5f8a45", 5)
        bank.flat(ellipse(x + 3, h * 0.88 - 150, 9, 30), "#7b4f2c")
    stage.sheet(bank, 0.87 * h, parallax=1.1)
    return Ground(horizon, 0.89 * h, 0.95 * h, water=(0.6 * h, 0.8 * h), crowd=0.4)


def river(stage: Stage) -> Ground:
    """A stream that winds through meadows."""
    h, w = stage.high, stage.wide
    horizon = 0.5 * h
    sky(stage, horizon)
    grass = grass_of(stage)
    art = Art("banks")
    art.flat(slope(stage, horizon - 24, 26), mix(grass, stage.light.haze, 0.35))
    art.flat(band(stage, horizon + 6), art.linear(grass, shade(grass, -0.1), angle=90))
    far, near = sea_colours(stage)
    stream = (
        f"M{n(w * 0.56)} {n(horizon + 8)}C{n(w * 0.7)} {n(h * 0.58)} {n(w * 0.3)} {n(h * 0.62)} "
        f"{n(w * 0.36)} {n(h * 0.72)}C{n(w * 0.42)} {n(h * 0.82)} {n(w * 0.34)} {n(h * 0.92)} "
        f"{n(w * 0.24)} {n(stage.bottom)}H{n(w * 0.98)}C{n(w * 0.86)} {n(h * 0.9)} {n(w * 0.78)} "
        f"{n(h * 0.8)} {n(w * 0.66)} {n(h * 0.7)}C{n(w * 0.56)} {n(h * 0.62)} {n(w * 0.74)} "
        f"{n(h * 0.58)} {n(w * 0.6)} {n(horizon + 8)}Z"
    )
    art.flat(stream, art.linear(far, near, angle=90))
    with art.clipped(stream):
        ripples(art, stage, horizon + 20, h, 40)
    tufts(art, stage, horizon + 60, h, 60, shade(grass, -0.08))
    for x, foot, tall in ((0.1, 0.62, 260), (0.22, 0.56, 150), (0.92, 0.6, 280), (0.82, 0.55, 140)):
        leaf = stage.chooser.choice(LEAVES[stage.season])
        round_tree(art, w * x, h * foot, tall, leaf, "#7b5135")
    stage.sheet(art, 10)
    return Ground(horizon, 0.86 * h, 0.94 * h, water=(0.74 * h, 0.88 * h), crowd=0.38)


def underwater(stage: Stage) -> Ground:
    """Under the surface: light from above, sand, coral and weeds."""
    h, w = stage.high, stage.wide
    dark = stage.light.is_dark
    stops = (
        ("#0e3f74", "#0a2a57", "#071b3d") if dark else ("#5fd3e6", "#1f93c4", "#0f5f9c", "#0b4378")
    )
    stage.canvas.gradient(stops)
    rays = Art("rays")
    for i in range(6):
        x = w * (0.05 + 0.18 * i)
        ray = f"M{n(x)} {n(-60)}H{n(x + 80)}L{n(x + 230)} {n(h * 0.8)}H{n(x + 20)}Z"
        rays.flat(ray, rays.linear(("#e9fdff", 0.3), ("#e9fdff", 0.0), angle=80))
    stage.sheet(rays, 2, lit=False)
    art = Art("seabed")
    art.flat(slope(stage, h * 0.86, 20, 1.0), art.linear("#d9c793", "#9f9a78", angle=90))
    colours = ("#ef6f7f", "#f59b4c", "#b06fd8", "#f4c64a")
    for i, x in enumerate(spread(stage.chooser, 0, w, int(w / 150) + 2)):
        _coral(art, x, h * 0.9, stage.chooser.uniform(0.6, 1.2), colours[i % 4])
    for x in spread(stage.chooser, 0, w, int(w / 120)):
        tall = stage.chooser.uniform(90, 260)
        path = [
            (x, h * 0.93),
            (x - 18, h * 0.93 - tall * 0.4),
            (x + 16, h * 0.93 - tall * 0.7),
            (x - 6, h * 0.93 - tall),
        ]
        art.flat(limb(path, [20, 16, 5]), art.lit("#2f9a6a"))
    stage.sheet(art, 5, lit=False)
    bubbles = Art("bubbles")
    for _ in range(26):
        x, y = stage.chooser.uniform(0, w), stage.chooser.uniform(0, h * 0.85)
        bubbles.bubble(x, y, stage.chooser.uniform(5, 18), "#d9f6ff")
    stage.sheet(bubbles, 0.95 * h, lit=False, parallax=1.3)
    return Ground(0.3 * h, 0.86 * h, 0.95 * h, water=(0.3 * h, 0.7 * h), is_adrift=True, crowd=0.5)


def _coral(art: Art, x: float, foot: float, size: float, colour: str) -> None:
    with art.group(f"translate({n(x)} {n(foot)}) scale({n(size)})"):
        for path in (
            [(0, 6), (-6, -60), (-44, -120)],
            [(0, 6), (10, -70), (2, -146)],
            [(4, -40), (44, -76), (58, -126)],
            [(-8, -50), (-50, -66), (-70, -96)],
        ):
            art.flat(limb(path, [26, 20, 16]), art.lit(colour))


def waterfall(stage: Stage) -> Ground:
    """Water falling over rocks into a pool, green all around."""
    h, w = stage.high, stage.wide
    horizon = 0.36 * h
    sky(stage, horizon)
    rock = Art("cliff")
    cliff = filled(
        stage,
        [
            (stage.left, h * 0.16),
            (w * 0.2, h * 0.2),
            (w * 0.34, h * 0.3),
            (w * 0.66, h * 0.3),
            (w * 0.8, h * 0.19),
            (stage.right, h * 0.14),
        ],
    )
    rock.flat(cliff, rock.linear("#8a7f76", "#4f4a4c", angle=90))
    for x in spread(stage.chooser, stage.left, stage.right, int(w / 60)):
        if abs(x - w / 2) > w * 0.16:
            y = stage.chooser.uniform(h * 0.3, h * 0.7)
            rock.line(f"M{n(x)} {n(y)}l{n(stage.chooser.uniform(-24, 24))} 70", "#3d3a3e", 6, 0.5)
    for x in spread(stage.chooser, stage.left, stage.right, int(w / 80) + 2):
        if abs(x - w / 2) > w * 0.17:
            tall = stage.chooser.uniform(120, 220)
            round_tree(
                rock, x, h * 0.26, tall, stage.chooser.choice(LEAVES[stage.season]), "#7b5135"
            )
    stage.sheet(rock, 6)
    fall = Art("fall")
    body = (
        f"M{n(w * 0.37)} {n(h * 0.3)}Q{n(w * 0.5)} {n(h * 0.27)} {n(w * 0.63)} "
        f"{n(h * 0.3)}L{n(w * 0.66)} {n(h * 0.74)}H{n(w * 0.34)}Z"
    )
    fall.flat(body, fall.linear("#e9f7fd", "#9fd3ea", angle=90))
    with fall.clipped(body):
        for x in spread(stage.chooser, w * 0.34, w * 0.66, 22):
            line = curve([(x, h * 0.28), (x + stage.chooser.uniform(-10, 10), h * 0.76)])
            fall.line(line, "#ffffff", stage.chooser.uniform(3, 9), 0.75)
    far, near = sea_colours(stage)
    fall.flat(band(stage, h * 0.73), fall.linear(far, near, angle=90))
    for x in spread(stage.chooser, w * 0.28, w * 0.72, 14):
        fall.flat(circle(x, h * 0.735, stage.chooser.uniform(16, 44)), "#ffffff", 0.7)
    ripples(fall, stage, h * 0.77, h, 30)
    for x in (0.04, 0.2, 0.84, 0.97):
        fall.flat(ellipse(w * x, h * 0.76, 90, 44), fall.lit("#6f6a68"))
    stage.sheet(fall, 8)
    bank = Art("bank")
    bank.flat(slope(stage, h * 0.89, 12), bank.linear("#5f9a4f", "#3f7440", angle=90))
    tufts(bank, stage, h * 0.9, h, 60, "#3f7f45")
    stage.sheet(bank, 0.9 * h)
    return Ground(horizon, 0.92 * h, 0.96 * h, water=(0.76 * h, 0.86 * h), crowd=0.34)
