"""What rooms are made of: walls, floors, windows, pictures, rugs and shelves."""

from __future__ import annotations

from videogen_mcp.media.imagery.places.ground import band
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import box, circle, ellipse, n
from videogen_mcp.media.visuals.illustrations.style import Art

_BOOKS = ("#c2483f", "#3f7fb5", "#4c9a63", "#d99a2f", "#7f5aa8", "#e8e0d0", "#2f4a6b")


def walls(stage: Stage, wall: str, floor: str, *, boards: bool = True, foot: float = 0.74) -> float:
    """Wall, skirting and floor; returns the line where they meet."""
    h, w = stage.high, stage.wide
    line = foot * h
    art = Art("room")
    art.flat(
        band(stage, -0.06 * h, line), art.linear(shade(wall, 0.04), shade(wall, -0.04), angle=80)
    )
    art.flat(band(stage, line), art.linear(shade(floor, 0.03), shade(floor, -0.07), angle=90))
    if boards:
        for i in range(-12, 13):
            x = w / 2 + i * 90
            art.line(
                f"M{n(x)} {n(line)}L{n(w / 2 + i * 190)} {n(stage.bottom)}",
                shade(floor, -0.1),
                3,
                0.6,
            )
    art.flat(band(stage, line - 20, line), "#f8f5ef")
    art.flat(band(stage, line, line + 16), "#000000", 0.1)
    stage.sheet(art, 3)
    return line


def window(
    stage: Stage, x: float, y: float, wide: float, tall: float, *, curtain: str = ""
) -> None:
    """A window with the sky, and the weather, outside."""
    light = stage.light
    art = Art("pane")
    pane = box(x - wide / 2, y, wide, tall, 8)
    art.flat(pane, art.linear(*light.sky, angle=90))
    with art.clipped(pane):
        if light.is_dark:
            for _ in range(12):
                at = (
                    stage.chooser.uniform(x - wide / 2, x + wide / 2),
                    stage.chooser.uniform(y, y + tall),
                )
                art.flat(circle(*at, 2.5), "#ffffff", 0.8)
            art.flat(circle(x + wide * 0.24, y + tall * 0.22, wide * 0.08), light.sun)
        elif light.has_sun:
            art.flat(circle(x + wide * 0.25, y + tall * 0.24, wide * 0.09), light.sun)
        green = "#5d8f63" if not light.is_dark else "#1c2f4a"
        for i in range(5):
            bush = x - wide / 2 + wide * (i + 0.3) / 4.6
            art.flat(circle(bush, y + tall * 0.98, wide * 0.19), shade(green, 0.02 * (i % 3)))
        if stage.weather in ("rain", "storm"):
            for _ in range(46):
                a, b = (
                    stage.chooser.uniform(x - wide / 2, x + wide / 2),
                    stage.chooser.uniform(y, y + tall),
                )
                art.line(f"M{n(a)} {n(b)}l-7 30", "#e6f2fb", 3.2, 0.75)
            for _ in range(26):
                a, b = (
                    stage.chooser.uniform(x - wide / 2, x + wide / 2),
                    stage.chooser.uniform(y, y + tall),
                )
                art.flat(ellipse(a, b, 4, 6), "#ffffff", 0.6)
        if stage.weather == "snowfall":
            for _ in range(40):
                a, b = (
                    stage.chooser.uniform(x - wide / 2, x + wide / 2),
                    stage.chooser.uniform(y, y + tall),
                )
                art.flat(circle(a, b, 5), "#ffffff", 0.9)
        art.flat(
            f"M{n(x - wide * 0.5)} {n(y + tall * 0.6)}L{n(x - wide * 0.06)} {n(y)}"
            f"h{n(wide * 0.16)}L{n(x - wide * 0.5)} {n(y + tall * 0.82)}Z",
            "#ffffff",
            0.16,
        )
    frame = "#fbf8f2"
    art.line(pane, frame, 20)
    art.line(
        f"M{n(x)} {n(y)}V{n(y + tall)}M{n(x - wide / 2)} {n(y + tall * 0.48)}h{n(wide)}", frame, 12
    )
    stage.sheet(art, 4, lit=False)
    sill = Art("sill")
    sill.flat(
        box(x - wide / 2 - 34, y + tall + 2, wide + 68, 24, 6),
        sill.linear("#ffffff", "#dcd6cb", angle=90),
    )
    if curtain:
        for s in (-1, 1):
            cx = x + s * (wide / 2 + 30)
            drape = (
                f"M{n(cx - 60)} {n(y - 46)}H{n(cx + 60)}C{n(cx + 54)} {n(y + tall * 0.5)} "
                f"{n(cx + 66)} {n(y + tall)} {n(cx + 56)} {n(y + tall + 70)}H{n(cx - 56)}"
                f"C{n(cx - 66)} {n(y + tall)} {n(cx - 54)} {n(y + tall * 0.5)} {n(cx - 60)} "
                f"{n(y - 46)}Z"
            )
            sill.flat(
                drape,
                sill.linear(
                    shade(curtain, 0.08), shade(curtain, -0.1), shade(curtain, 0.05), angle=0
                ),
            )
        sill.line(f"M{n(x - wide / 2 - 110)} {n(y - 48)}H{n(x + wide / 2 + 110)}", "#8a6a4a", 12)
    stage.sheet(sill, 4.5)


def picture(stage: Stage, x: float, y: float, wide: float, tall: float, colour: str) -> None:
    art = Art("frame")
    art.flat(box(x - wide / 2, y, wide, tall, 4), "#ffffff")
    art.line(box(x - wide / 2, y, wide, tall, 4), "#6b4a34", 10)
    art.flat(circle(x, y + tall * 0.42, min(wide, tall) * 0.2), colour)
    art.flat(
        (
            f"M{n(x - wide * 0.36)} {n(y + tall * 0.84)}L{n(x - wide * 0.05)} {n(y + tall * 0.5)}"
            f"L{n(x + wide * 0.36)} {n(y + tall * 0.84)}Z"
        ),
        shade(colour, -0.15),
    )
    stage.sheet(art, 4)


def rug(stage: Stage, y: float, colour: str) -> None:
    art = Art("rug")
    x = stage.wide / 2
    rx = min(stage.wide * 0.42, 620)
    art.flat(ellipse(x, y, rx, 92), art.lit(colour, 0.05))
    art.line(ellipse(x, y, rx * 0.88, 78), shade(colour, 0.14), 6)
    stage.sheet(art, 5)


def shelf(stage: Stage, x: float, foot: float, wide: float, tall: float) -> None:
    art = Art("shelf")
    wood = "#9a6b43"
    rows = max(2, int(tall / 130))
    art.flat(box(x - wide / 2, foot - tall, wide, tall, 4), shade(wood, -0.14))
    for row in range(rows):
        y = foot - tall + tall * (row + 1) / rows
        at = x - wide / 2 + 14
        while at < x + wide / 2 - 34:
            thick = stage.chooser.uniform(15, 30)
            high = tall / rows * stage.chooser.uniform(0.6, 0.82)
            art.flat(
                box(at, y - 12 - high, thick, high, 3),
                art.lit(stage.chooser.choice(_BOOKS), 0.04, 0),
            )
            at += thick + 3
        art.flat(box(x - wide / 2, y - 14, wide, 16, 2), art.lit(wood))
    art.line(box(x - wide / 2, foot - tall, wide, tall, 4), wood, 14)
    stage.sheet(art, 5)
