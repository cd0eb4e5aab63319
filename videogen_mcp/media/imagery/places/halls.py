"""Rooms where people meet, work and learn."""

from __future__ import annotations

from videogen_mcp.media.imagery.places.ground import Ground, band, stand
from videogen_mcp.media.imagery.places.interior import (
    rug,
    shelf,
    walls,
    window,
)
from videogen_mcp.media.imagery.stage import Stage, spread
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import box, circle, ellipse, n
from videogen_mcp.media.visuals.illustrations.style import Art


def office(stage: Stage) -> Ground:
    """Desks with screens in front of a large window, plants beside them."""
    h, w = stage.high, stage.wide
    line = walls(stage, "#e4e9ee", "#b9b3a8", boards=False)
    for x in spread(stage.chooser, w * 0.1, w * 0.9, max(2, int(w / 520))):
        window(stage, x, max(line - 580, 0.06 * h), 330, 330)
    shelf(stage, w * 0.93, line + 10, 150, 420)
    count = max(1, int(w / 620))
    for i, x in enumerate(spread(stage.chooser, w * 0.06, w * 0.94, count)):
        stand(stage, "laptop_desk", x, line + 70, 320, colour=None if i % 2 else "#5f8fbf")
    stand(stage, "plant_pot", w * 0.06, line + 60, 300)
    return Ground(line, 0.86 * h, 0.95 * h, is_indoors=True, crowd=0.5)


def library(stage: Stage) -> Ground:
    """Walls of books and a warm lamp."""
    h, w = stage.high, stage.wide
    line = walls(stage, "#7f5a3f", "#8a5f3c", foot=0.78)
    tall = line - 0.03 * h
    for x in spread(stage.chooser, stage.left, stage.right, int(w / 300) + 1):
        shelf(stage, x, line + 6, 300, tall)
    rug(stage, h * 0.89, "#9a4540")
    return Ground(line, 0.86 * h, 0.95 * h, is_indoors=True, crowd=0.52)


def cafe(stage: Stage) -> Ground:
    """A counter, hanging lamps and a board."""
    h, w = stage.high, stage.wide
    line = walls(stage, "#d7b993", "#8a6244", foot=0.76)
    art = Art("cafe")
    board = box(w * 0.5 - 190, line - 520, 380, 210, 8)
    art.flat(board, "#2d3733")
    art.line(board, "#8a5f3c", 14)
    for i, wide in enumerate((240, 180, 220, 150)):
        art.line(f"M{n(w * 0.5 - 140)} {n(line - 474 + i * 40)}h{wide}", "#f3efe4", 7, 0.8)
    art.flat(band(stage, line - 200, line + 16), art.linear("#9a6b43", "#74492b", angle=90))
    for x in map(float, range(int(stage.left), int(stage.right), 110)):
        art.line(f"M{x} {n(line - 180)}V{n(line + 10)}", "#5f3a22", 4, 0.6)
    art.flat(band(stage, line - 222, line - 192), art.linear("#e9d2b0", "#c9a678", angle=90))
    stage.sheet(art, 4)
    for i, x in enumerate(spread(stage.chooser, 0, w, max(3, int(w / 260)))):
        hang = Art(f"hang{i}")
        hang.line(f"M{n(x)} -60V{n(h * 0.16)}", "#3a2f2a", 5)
        hang.flat(
            (
                f"M{n(x - 50)} {n(h * 0.16 + 50)}Q{n(x)} {n(h * 0.16 - 46)} {n(x + 50)} "
                f"{n(h * 0.16 + 50)}Z"
            ),
            "#2f3a3a",
        )
        hang.glow(x, h * 0.16 + 60, 200, "#ffdf9a", 0.7)
        hang.flat(circle(x, h * 0.16 + 54, 18), "#fff3cf")
        stage.sheet(hang, 6, lit=False)
    for x, name, tall in ((0.16, "coffee_cup", 90), (0.3, "cake", 110), (0.82, "plant_pot", 150)):
        stand(stage, name, w * x, line - 206, tall, depth=5)
    return Ground(line, 0.86 * h, 0.95 * h, is_indoors=True, crowd=0.52)


def classroom(stage: Stage) -> Ground:
    """A blackboard, a desk and a globe."""
    h, w = stage.high, stage.wide
    line = walls(stage, "#e9e3cf", "#c9a06f", foot=0.76)
    art = Art("class")
    wide = min(w * 0.8, 1000)
    board = box(w / 2 - wide / 2, line - 500, wide, 300, 6)
    art.flat(board, art.linear("#35604f", "#2b4f41", angle=60))
    art.line(board, "#a8774b", 18)
    art.line(
        (
            f"M{n(w / 2 - wide * 0.4)} {n(line - 420)}h{n(wide * 0.3)}M{n(w / 2 - wide * 0.4)} "
            f"{n(line - 370)}h{n(wide * 0.2)}"
        ),
        "#f3f5ef",
        6,
        0.8,
    )
    art.line(circle(w / 2 + wide * 0.24, line - 370, 60), "#f3f5ef", 6, 0.8)
    art.line(f"M{n(w / 2 + wide * 0.24)} {n(line - 430)}V{n(line - 310)}", "#f3f5ef", 6, 0.8)
    stage.sheet(art, 4)
    stand(stage, "globe", w * 0.08, line - 4, 150)
    shelf(stage, w * 0.95, line + 6, 150, 300)
    return Ground(line, 0.86 * h, 0.95 * h, is_indoors=True, crowd=0.52)


def gym(stage: Stage) -> Ground:
    """A training room with weights and a mirror."""
    h, w = stage.high, stage.wide
    line = walls(stage, "#8f98a8", "#4f5563", boards=False)
    art = Art("mirror")
    for x in spread(stage.chooser, 0, w, max(2, int(w / 420))):
        pane = box(x - 180, line - 480, 360, 380, 6)
        art.flat(pane, art.linear("#cfdbe8", "#9fb0c4", angle=60))
        art.line(pane, "#e9eef4", 8)
    stage.sheet(art, 4)
    for x in (0.1, 0.9):
        stand(stage, "dumbbell", w * x, line + 60, 150, colour="#d94f4f")
    return Ground(line, 0.86 * h, 0.95 * h, is_indoors=True, crowd=0.56)


def stage_hall(stage: Stage) -> Ground:
    """A stage with curtains and spotlights."""
    h, w = stage.high, stage.wide
    line = 0.76 * h
    art = Art("hall")
    art.flat(band(stage, -0.06 * h), art.linear("#2a1640", "#120a22", angle=90))
    art.flat(band(stage, line), art.linear("#8a5a3a", "#4f301f", angle=90))
    for s in (-1, 1):
        x0 = w / 2 + s * w * 0.56
        x1 = w / 2 + s * w * 0.34
        d = (
            f"M{n(x0)} -60H{n(x1)}C{n(x1 + s * 10)} {n(h * 0.3)} {n(x1 + s * 60)} "
            f"{n(h * 0.6)} {n(x1 + s * 50)} {n(line + 10)}H{n(x0)}Z"
        )
        art.flat(d, art.linear("#b3243a", "#7a1428", "#c43a4c", "#7a1428", angle=0))
    art.flat(
        (
            f"M{n(stage.left)} -60H{n(stage.right)}V{n(h * 0.1)}Q{n(w * 0.75)} {n(h * 0.17)} "
            f"{n(w / 2)} {n(h * 0.1)}Q{n(w * 0.25)} {n(h * 0.17)} {n(stage.left)} "
            f"{n(h * 0.1)}Z"
        ),
        art.linear("#c43a4c", "#8a1a30", angle=90),
    )
    stage.sheet(art, 3, lit=False)
    beams = Art("beams")
    for x, colour in ((0.2, "#ff9ad5"), (0.5, "#fff2b8"), (0.8, "#8fd0ff")):
        beams.flat(
            f"M{n(w * x - 20)} -60H{n(w * x + 20)}"
            f"L{n(w * (0.5 + (x - 0.5) * 0.4) + 240)} {n(line + 100)}"
            f"H{n(w * (0.5 + (x - 0.5) * 0.4) - 240)}Z",
            beams.linear((colour, 0.5), (colour, 0.05), angle=90),
        )
    beams.flat(ellipse(w / 2, line + 110, 360, 70), "#fff2c8", 0.35)
    stage.sheet(beams, 4, lit=False)
    return Ground(line, 0.84 * h, 0.93 * h, is_indoors=True, crowd=0.56)


def studio(stage: Stage) -> Ground:
    """A plain backdrop that runs into the floor, softly lit."""
    h, w = stage.high, stage.wide
    colour = stage.chooser.choice(("#bfe0e6", "#f6d5b8", "#d9cdf0", "#f9dfe2", "#cfe6cf"))
    stage.canvas.mesh(
        [(0.5, 0.25, shade(colour, 0.08)), (0.1, 0.1, colour), (0.9, 0.9, shade(colour, -0.06))],
        0.4,
    )
    art = Art("floor")
    art.flat(
        ellipse(w / 2, h * 0.86, w * 0.6, 130),
        art.radial((shade(colour, 0.1), 0.9), (colour, 0.0), cx=0.5, cy=0.5, r=0.5),
    )
    stage.sheet(art, 3)
    return Ground(0.7 * h, 0.83 * h, 0.86 * h, crowd=0.62, is_indoors=True)


def airport(stage: Stage) -> Ground:
    """A waiting hall; an aeroplane stands outside its tall windows."""
    h, w = stage.high, stage.wide
    line = walls(stage, "#d5dce4", "#aeb4bd", boards=False)
    pane = Art("panes")
    top = 0.12 * h
    glass = box(stage.left, top, stage.right - stage.left, line - top - 60)
    pane.flat(glass, pane.linear(*stage.light.sky, angle=90))
    pane.flat(band(stage, line - 130, line - 60), "#8d939b")
    stage.sheet(pane, 4, lit=False)
    stand(stage, "airplane", w * 0.68, line - 90, min(300, w * 0.4), shadow=0, depth=4.2)
    bars = Art("bars")
    for x in range(int(stage.left), int(stage.right), 240):
        bars.flat(box(x, top, 16, line - top - 60), "#f4f6f9")
    for y in (top - 8, line - 66):
        bars.flat(band(stage, y, y + 16), "#f4f6f9")
    stage.sheet(bars, 4.5)
    return Ground(line, 0.86 * h, 0.95 * h, is_indoors=True, crowd=0.52)
