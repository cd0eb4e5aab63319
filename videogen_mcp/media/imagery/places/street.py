"""A city street in perspective, its shops lit at night."""

from __future__ import annotations

from itertools import pairwise

from videogen_mcp.media.imagery.places.ground import (
    Ground,
    band,
    windows,
)
from videogen_mcp.media.imagery.places.sky import sky
from videogen_mcp.media.imagery.stage import Stage, spread
from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import box, circle, ellipse, n
from videogen_mcp.media.visuals.illustrations.style import Art

FRONTS = ("#d98b6a", "#e3b878", "#8fa9c4", "#c47b7b", "#a8b58a", "#d3a5a0", "#b59a86")
NEON = ("#ff3ea5", "#22e4ff", "#b14cff", "#ffd93b", "#3bff9d")


def street(stage: Stage) -> Ground:
    """A city street between two rows of fronts that meet at the vanishing point."""
    h, w = stage.high, stage.wide
    horizon = 0.54 * h
    sky(stage, horizon, sun_x=0.5)
    _towers(stage, horizon + 10, 0.42, 0.55, 6)
    _row(stage, horizon, -1)
    _row(stage, horizon, 1)
    art = Art("road")
    dark = stage.light.is_dark
    walk = "#6d6f86" if dark else "#b9b4ae"
    art.flat(band(stage, horizon + 22), walk)
    asphalt = "#3b3d4f" if dark else "#6b6d76"
    road = (
        f"M{n(w * 0.47)} {n(horizon + 22)}H{n(w * 0.53)}L{n(w * 0.94)} {n(stage.bottom)}"
        f"H{n(w * 0.06)}Z"
    )
    art.flat(road, art.linear(shade(asphalt, 0.05), asphalt, angle=90))
    for i in range(6):
        a, b = (i / 6) ** 1.8, ((i + 0.55) / 6) ** 1.8
        y0, y1 = horizon + 26 + (h - horizon) * a, horizon + 26 + (h - horizon) * b
        s0, s1 = 3 + 12 * a, 3 + 12 * b
        dash = f"M{n(w / 2 - s0)} {n(y0)}H{n(w / 2 + s0)}L{n(w / 2 + s1)} {n(y1)}H{n(w / 2 - s1)}Z"
        art.flat(dash, "#f2efe6", 0.85)
    stage.sheet(art, 10, lit=not dark)
    if stage.weather in ("rain", "storm"):
        _wet(stage, horizon + 22)
    for x, foot, size in ((0.14, 0.86, 1.1), (0.86, 0.86, 1.1), (0.3, 0.68, 0.6), (0.7, 0.68, 0.6)):
        lamp_post(stage, w * x, h * foot, size, depth=h * foot)
    return Ground(horizon, 0.78 * h, 0.93 * h, crowd=0.42)


def _row(stage: Stage, horizon: float, side: int) -> None:
    """One side of a street in perspective: nearer fronts are larger."""
    w = stage.wide
    chooser = stage.chooser
    art = Art(f"row{side}")
    glow = Art(f"signs{side}")
    edges = (0.07, 0.13, 0.21, 0.33, 0.60)
    for i, (a, b) in enumerate(pairwise(edges)):
        x0, x1 = w / 2 + side * a * w, w / 2 + side * b * w
        left, right = min(x0, x1), max(x0, x1)
        k = b * w
        foot0, foot1 = horizon + 22 + a * w * 0.30, horizon + 22 + k * 0.30
        top = max(horizon - k * chooser.uniform(1.35, 1.75), -60)
        colour = mix(chooser.choice(FRONTS), stage.light.haze, 0.3 - 0.08 * i)
        low_l, low_r = (foot1, foot0) if side < 0 else (foot0, foot1)
        d = f"M{n(left)} {n(top)}H{n(right)}V{n(low_r)}L{n(left)} {n(low_l)}Z"
        art.flat(d, art.linear(shade(colour, 0.03), shade(colour, -0.1), angle=90))
        front = (left, top + 20, right - left, horizon - 30 - top)
        rows = max(3, int((horizon - top) / (42 + 34 * i)))
        windows(art, chooser, stage.light, front, max(2, i + 1), rows)
        _shop(art, glow, stage, left, right, horizon, min(foot0, foot1), i)
    # Lit windows stay lit: the night's tint is in the fronts' colours already.
    stage.sheet(art, 8, lit=not stage.light.is_dark)
    stage.sheet(glow, 8.5, lit=False)
    if stage.light.is_dark:
        image = stage.layers[-2].image
        image[..., :3] = (image[..., :3] * 0.8).astype(image.dtype)


def _shop(
    art: Art,
    glow: Art,
    stage: Stage,
    left: float,
    right: float,
    horizon: float,
    foot: float,
    i: int,
) -> None:
    chooser = stage.chooser
    wide = right - left
    top = horizon - 16 - 12 * i
    lit = stage.light.is_dark or stage.weather in ("rain", "storm")
    pane = "#ffd98a" if lit else "#7fa7bf"
    art.flat(box(left + wide * 0.12, top, wide * 0.76, max(foot - top - 4, 8), 3), pane, 0.95)
    colour = chooser.choice(NEON if lit else ("#c2483f", "#3f7fb5", "#4c9a63", "#d99a2f"))
    sign = box(left + wide * 0.1, top - 26 - 7 * i, wide * 0.8, 22 + 6 * i, 5)
    if lit:
        glow.glow((left + right) / 2, top - 14 - 4 * i, wide * 0.7, colour, 0.5)
        glow.line(sign, colour, 4 + i)
        glow.line(sign, "#ffffff", 1.4 + 0.3 * i, 0.8)
        if i >= 2:
            tall = box(left + wide * 0.42, top - 190 - 60 * i, 34 + 10 * i, 120 + 50 * i, 8)
            second = chooser.choice(NEON)
            glow.glow(left + wide * 0.42 + 20, top - 130 - 30 * i, 130, second, 0.45)
            glow.flat(tall, "#151228", 0.85)
            glow.line(tall, second, 6)
            for step in range(3):
                y = top - 170 - 60 * i + step * (36 + 14 * i)
                glow.flat(circle(left + wide * 0.42 + 17 + 5 * i, y + 20, 9 + 2 * i), second)
    else:
        art.flat(sign, colour)


def _wet(stage: Stage, top: float) -> None:
    """Lights mirrored in wet asphalt."""
    art = Art("wet")
    for x in spread(stage.chooser, 0, stage.wide, 12):
        colour = stage.chooser.choice(NEON if stage.light.is_dark else ("#dfe6ee", "#ffe0a0"))
        wide = stage.chooser.uniform(16, 60)
        y = top + stage.chooser.uniform(10, 160)
        tall = stage.chooser.uniform(140, 420)
        streak = f"M{n(x - wide / 2)} {n(y)}H{n(x + wide / 2)}V{n(y + tall)}H{n(x - wide / 2)}Z"
        art.flat(streak, art.linear((colour, 0.42), (colour, 0.0), angle=90))
    for _ in range(14):
        x = stage.chooser.uniform(0, stage.wide)
        y = stage.chooser.uniform(top + 60, stage.bottom)
        art.line(ellipse(x, y, 30, 8), "#ffffff", 2, 0.35)
    stage.sheet(art, 10.5, lit=False)


def lamp_post(stage: Stage, x: float, foot: float, size: float, *, depth: float) -> None:
    """A street lamp, lit when it is dark."""
    post = Art("post")
    metal = "#3a3f52"
    with post.group(f"translate({n(x)} {n(foot)}) scale({n(size)})"):
        post.flat(box(-7, -330, 14, 330, 4), post.lit(metal))
        post.flat(box(-18, -14, 36, 16, 4), metal)
        post.flat("M-26 -340L-18 -392H18L26 -340Z", "#ffe9b0" if stage.light.is_dark else "#e9eef2")
        post.line("M-26 -340L-18 -392H18L26 -340Z", metal, 5)
        post.flat("M-26 -392H26L0 -416Z", metal)
    stage.sheet(post, depth, lit=not stage.light.is_dark)
    if stage.light.is_dark:
        shine = Art("shine")
        shine.glow(x, foot - 366 * size, 190 * size, "#ffdf94", 0.7)
        stage.sheet(shine, depth + 0.1, lit=False)


def _towers(stage: Stage, foot: float, low: float, tall: float, count: int) -> None:
    chooser = stage.chooser
    art = Art("towers")
    for x in spread(chooser, stage.left, stage.right, count):
        wide = chooser.uniform(80, 150)
        height = stage.high * chooser.uniform(low, tall) * 0.8
        colour = mix(chooser.choice(("#6f86a8", "#8492ab", "#5f7698")), stage.light.haze, 0.35)
        if stage.light.is_dark:
            colour = mix("#1c2747", stage.light.haze, 0.25)
        art.flat(box(x - wide / 2, foot - height, wide, height, 2), art.lit(colour, 0.04, 0))
        windows(
            art,
            chooser,
            stage.light,
            (x - wide / 2, foot - height + 10, wide, height - 20),
            max(3, int(wide / 26)),
            max(4, int(height / 36)),
        )
    stage.sheet(art, 5, lit=False, haze=0.2, parallax=0.75)
