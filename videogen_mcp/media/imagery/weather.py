"""Weather over a finished picture, and what rises from things."""

from __future__ import annotations

from videogen_mcp.media.imagery.actors import Actor, wisp
from videogen_mcp.media.imagery.places.ground import LEAVES, Ground
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.visuals.illustrations.shapes import circle, ellipse, n, polygon
from videogen_mcp.media.visuals.illustrations.style import Art

_FRONT = 5_000.0


def cover(stage: Stage, ground: Ground) -> None:
    """Rain, snow, fog, wind or falling leaves, as the stage's weather and season say."""
    if ground.is_indoors:
        return
    weather = stage.weather
    if weather in ("rain", "storm"):
        _rain(stage, 190 if weather == "rain" else 280)
    if weather == "storm":
        _bolt(stage, ground)
    if weather == "snowfall":
        _snow(stage)
    if weather == "fog":
        _fog(stage, ground)
    if weather == "wind":
        _wind(stage)
    if stage.season == "autumn" and weather not in ("rain", "storm", "snowfall"):
        _leaves(stage, ground)


def _rain(stage: Stage, count: int) -> None:
    art = Art("rain")
    chooser = stage.chooser
    for _ in range(int(count * stage.wide * stage.high / 1e6)):
        x, y = chooser.uniform(stage.left, stage.right), chooser.uniform(-40, stage.bottom)
        tall = chooser.uniform(26, 64)
        art.line(
            f"M{n(x)} {n(y)}l{n(-tall * 0.22)} {n(tall)}",
            "#dcebf7",
            chooser.uniform(1.6, 3.2),
            0.55,
        )
    stage.sheet(art, _FRONT, lit=False, parallax=1.2)


def _bolt(stage: Stage, ground: Ground) -> None:
    art = Art("bolt")
    x, low = stage.wide * stage.chooser.choice((0.2, 0.8)), ground.horizon
    art.glow(x, low * 0.5, 420, "#e9f0ff", 0.6)
    points = [
        (x, 0),
        (x - 46, low * 0.4),
        (x - 4, low * 0.42),
        (x - 60, low * 0.96),
        (x + 40, low * 0.36),
        (x + 2, low * 0.34),
        (x + 40, 0),
    ]
    art.flat(polygon(points), "#fffbe0")
    stage.sheet(art, 2, lit=False)


def _snow(stage: Stage) -> None:
    art = Art("snow")
    chooser = stage.chooser
    for _ in range(int(150 * stage.wide * stage.high / 1e6)):
        x, y = chooser.uniform(stage.left, stage.right), chooser.uniform(-40, stage.bottom)
        art.flat(circle(x, y, chooser.uniform(2.5, 9)), "#ffffff", chooser.uniform(0.6, 0.95))
    stage.sheet(art, _FRONT, lit=False, parallax=1.3)


def _fog(stage: Stage, ground: Ground) -> None:
    art = Art("fog")
    haze = stage.light.haze
    for i in range(7):
        y = ground.horizon + (i - 2) * 46
        x = stage.wide * stage.chooser.uniform(0.1, 0.9)
        rx = stage.wide * stage.chooser.uniform(0.5, 0.8)
        fade = art.radial((haze, 0.62), (haze, 0.36), (haze, 0.0), cx=0.5, cy=0.5, r=0.5)
        art.flat(ellipse(x, y, rx, 84), fade)
    stage.sheet(art, ground.horizon + 90, lit=False, parallax=1.1)


def _wind(stage: Stage) -> None:
    art = Art("wind")
    for _ in range(9):
        x, y = (
            stage.chooser.uniform(0, stage.wide * 0.8),
            stage.chooser.uniform(0, stage.high * 0.7),
        )
        wide = stage.chooser.uniform(120, 260)
        art.line(f"M{n(x)} {n(y)}h{n(wide)}q40 -4 34 -34q-14 -24 -34 -4", "#ffffff", 5, 0.7)
    stage.sheet(art, _FRONT, lit=False)


def _leaves(stage: Stage, ground: Ground) -> None:
    art = Art("leaves")
    chooser = stage.chooser
    for _ in range(int(46 * stage.wide * stage.high / 1e6)):
        x, y = chooser.uniform(0, stage.wide), chooser.uniform(0.1 * stage.high, stage.bottom)
        size = chooser.uniform(9, 20)
        art.flat(
            ellipse(x, y, size, size * 0.46, chooser.uniform(0, 180)),
            chooser.choice(LEAVES["autumn"]),
        )
    stage.sheet(art, _FRONT, parallax=1.2)


def steam(stage: Stage, actor: Actor, is_top: bool) -> None:
    """Steam above a dish, or over it when it is seen from above."""
    art = Art("steam")
    top = actor.foot - actor.height
    low = top + actor.height * (0.62 if is_top else 0.12)
    for dx in (-0.2, 0.0, 0.2):
        rise = actor.height * (0.5 if is_top else 0.42)
        art.line(wisp(actor.x + dx * actor.width, low - rise, low), "#ffffff", 15, 0.5)
    stage.sheet(art, actor.depth + 0.5, lit=False)


def exhaust(stage: Stage, actor: Actor, ground: Ground) -> None:
    """Fire light and clouds of smoke under a rocket that takes off; lifts it from the pad."""
    lift = actor.height * 0.26
    layer = next(p for p in stage.layers if p.depth == actor.depth)
    layer.y -= lift * stage.scale
    foot = actor.foot
    glow = Art("blast")
    glow.glow(actor.x, foot - lift * 0.6, actor.height * 0.95, "#ffb24a", 0.8)
    stage.sheet(glow, actor.depth - 0.2, lit=False)
    smoke = Art("smoke")
    for _ in range(34):
        side = stage.chooser.uniform(-1, 1)
        r = stage.chooser.uniform(34, 84) * (1.1 - 0.4 * abs(side))
        x = actor.x + side * min(stage.wide * 0.42, actor.height * 0.9)
        y = foot - stage.chooser.uniform(-20, 70) * (1 - abs(side) * 0.6)
        tone = "#fff1dc" if abs(side) < 0.3 else "#d9d6de"
        smoke.flat(circle(x, y, r), smoke.radial("#ffffff", tone, "#a9a6b4"), 0.9)
    stage.sheet(smoke, actor.depth + 0.2, lit=False)
    del ground
