"""Places under a roof: rooms with walls, floors, windows and what stands in them."""

from __future__ import annotations

from videogen_mcp.media.imagery.places.ground import Ground, band, stand
from videogen_mcp.media.imagery.stage import Stage, spread
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import box, circle, ellipse, n
from videogen_mcp.media.visuals.illustrations.style import Art

_BOOKS = ("#c2483f", "#3f7fb5", "#4c9a63", "#d99a2f", "#7f5aa8", "#e8e0d0", "#2f4a6b")


def _walls(
    stage: Stage, wall: str, floor: str, *, boards: bool = True, foot: float = 0.74
) -> float:
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


def _window(
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


def _picture(stage: Stage, x: float, y: float, wide: float, tall: float, colour: str) -> None:
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


def _rug(stage: Stage, y: float, colour: str) -> None:
    art = Art("rug")
    x = stage.wide / 2
    rx = min(stage.wide * 0.42, 620)
    art.flat(ellipse(x, y, rx, 92), art.lit(colour, 0.05))
    art.line(ellipse(x, y, rx * 0.88, 78), shade(colour, 0.14), 6)
    stage.sheet(art, 5)


def living_room(stage: Stage) -> Ground:
    """A sofa, a lamp, a window and a rug."""
    h, w = stage.high, stage.wide
    wall = stage.chooser.choice(("#e9d8c3", "#cfdcd3", "#d5dbe8"))
    line = _walls(stage, wall, "#c79a6b")
    narrow = w < 1.1 * h
    top = line - 560 if h < 1.3 * w else line - 700
    _window(stage, w * (0.5 if narrow else 0.28), max(top, 0.07 * h), 330, 320, curtain="#c96f5a")
    _rug(stage, h * 0.88, "#7f8fb5")
    stand(stage, "sofa", w * (0.34 if narrow else 0.27), line + 50, 280, colour="#4f8f8a")
    stand(stage, "plant_pot", w * (0.9 if narrow else 0.93), line + 50, 300)
    if not narrow:
        _picture(stage, w * 0.62, line - 470, 200, 150, "#e3a15a")
        stand(stage, "lamp", w * 0.80, line + 30, 330, colour="#e3b878")
    return Ground(line, 0.84 * h, 0.94 * h, is_indoors=True, crowd=0.5)


def bedroom(stage: Stage) -> Ground:
    """A bed, a lamp and a window."""
    h, w = stage.high, stage.wide
    line = _walls(stage, "#cfd8ea", "#c9a57c")
    narrow = w < 1.1 * h
    _window(
        stage,
        w * (0.72 if not narrow else 0.5),
        max(line - 590, 0.07 * h),
        300,
        310,
        curtain="#8a7fc0",
    )
    _rug(stage, h * 0.9, "#b98aa8")
    stand(stage, "bed", w * (0.27 if not narrow else 0.4), line + 70, 380, colour="#5f7fc0")
    stand(stage, "lamp", w * (0.52 if not narrow else 0.88), line + 30, 260, colour="#f3d9a0")
    return Ground(line, 0.86 * h, 0.95 * h, is_indoors=True, crowd=0.46)


def kitchen(stage: Stage) -> Ground:
    """Tiles, cupboards, a window and a worktop along the wall."""
    h, w = stage.high, stage.wide
    line = _walls(stage, "#f3ead9", "#d3b18a", boards=False, foot=0.80)
    art = Art("kitchen")
    front = "#6fa39b"
    top = line - 270
    for x in map(float, range(int(stage.left), int(stage.right), 44)):
        for y in range(int(top - 150), int(top), 44):
            art.line(box(x, y, 44, 44), "#ffffff", 3, 0.9)
    for x in map(float, range(int(stage.left), int(stage.right), 200)):
        art.flat(box(x, top, 194, 266, 6), art.lit(front, 0.04))
        art.line(box(x + 16, top + 22, 162, 220, 6), shade(front, -0.08), 4)
        art.flat(box(x + 76, top + 36, 42, 10, 5), "#f3e3bd")
        if abs(x + 100 - w / 2) > 230:
            art.flat(box(x, top - 470, 194, 230, 6), art.lit(shade(front, 0.06), 0.04))
            art.line(box(x + 16, top - 450, 162, 190, 6), shade(front, -0.05), 4)
            art.flat(box(x + 76, top - 262, 42, 10, 5), "#f3e3bd")
    art.flat(band(stage, top - 18, top + 8), art.linear("#b98a5e", "#8f6440", angle=90))
    stage.sheet(art, 4)
    _window(stage, w / 2, top - 490, 320, 300)
    for x, name, tall in ((0.12, "cooking_pot", 150), (0.85, "plant_pot", 150)):
        stand(stage, name, w * x, top - 10, tall, depth=6)
    return Ground(line, 0.88 * h, 0.95 * h, is_indoors=True, crowd=0.56)


def office(stage: Stage) -> Ground:
    """Desks with screens in front of a large window, plants beside them."""
    h, w = stage.high, stage.wide
    line = _walls(stage, "#e4e9ee", "#b9b3a8", boards=False)
    for x in spread(stage.chooser, w * 0.1, w * 0.9, max(2, int(w / 520))):
        _window(stage, x, max(line - 580, 0.06 * h), 330, 330)
    _shelf(stage, w * 0.93, line + 10, 150, 420)
    count = max(1, int(w / 620))
    for i, x in enumerate(spread(stage.chooser, w * 0.06, w * 0.94, count)):
        stand(stage, "laptop_desk", x, line + 70, 320, colour=None if i % 2 else "#5f8fbf")
    stand(stage, "plant_pot", w * 0.06, line + 60, 300)
    return Ground(line, 0.86 * h, 0.95 * h, is_indoors=True, crowd=0.5)


def _shelf(stage: Stage, x: float, foot: float, wide: float, tall: float) -> None:
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


def library(stage: Stage) -> Ground:
    """Walls of books and a warm lamp."""
    h, w = stage.high, stage.wide
    line = _walls(stage, "#7f5a3f", "#8a5f3c", foot=0.78)
    tall = line - 0.03 * h
    for x in spread(stage.chooser, stage.left, stage.right, int(w / 300) + 1):
        _shelf(stage, x, line + 6, 300, tall)
    _rug(stage, h * 0.89, "#9a4540")
    return Ground(line, 0.86 * h, 0.95 * h, is_indoors=True, crowd=0.52)


def cafe(stage: Stage) -> Ground:
    """A counter, hanging lamps and a board."""
    h, w = stage.high, stage.wide
    line = _walls(stage, "#d7b993", "#8a6244", foot=0.76)
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
    line = _walls(stage, "#e9e3cf", "#c9a06f", foot=0.76)
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
    _shelf(stage, w * 0.95, line + 6, 150, 300)
    return Ground(line, 0.86 * h, 0.95 * h, is_indoors=True, crowd=0.52)


def gym(stage: Stage) -> Ground:
    """A training room with weights and a mirror."""
    h, w = stage.high, stage.wide
    line = _walls(stage, "#8f98a8", "#4f5563", boards=False)
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


def windowsill(stage: Stage) -> Ground:
    """A large window close by, its sill wide enough for a cat."""
    h, w = stage.high, stage.wide
    wall = stage.chooser.choice(("#d9c0a1", "#b9c9c4", "#c3c0d9", "#d9b9b0"))
    curtain = stage.chooser.choice(("#d98a76", "#6f9aa8", "#8a7fb5", "#c9a24f"))
    art = Art("wall")
    art.flat(band(stage, -0.06 * h), art.linear(shade(wall, 0.04), shade(wall, -0.04), angle=80))
    stage.sheet(art, 2)
    sill = 0.78 * h
    wide = min(w * 0.76, 1150)
    top = max(0.07 * h, sill - 1000)
    _window(stage, w / 2, top, wide, sill - top - 26, curtain=curtain)
    ledge = Art("ledge")
    ledge.flat(band(stage, sill, sill + 90), ledge.linear("#fffdf8", "#e0d6c6", angle=90))
    ledge.flat(band(stage, sill + 90, sill + 118), "#b39a7d")
    stage.sheet(ledge, 5)
    return Ground(sill, sill + 46, sill + 64, is_indoors=True, is_table=True, crowd=0.42)


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


def fireside(stage: Stage) -> Ground:
    """A room with a fireplace."""
    h, w = stage.high, stage.wide
    line = _walls(stage, "#7f4f42", "#8a5f3c")
    x = w * 0.5 if w < h * 1.1 else w * 0.74
    art = Art("hearth")
    art.flat(box(x - 210, line - 420, 420, 430, 6), art.lit("#b9a898", 0.05))
    art.flat(box(x - 240, line - 450, 480, 44, 8), art.lit("#7b5135"))
    art.flat(
        (
            f"M{n(x - 140)} {n(line + 4)}V{n(line - 220)}Q{n(x)} {n(line - 330)} "
            f"{n(x + 140)} {n(line - 220)}V{n(line + 4)}Z"
        ),
        "#231a1c",
    )
    stage.sheet(art, 4)
    glow = Art("glow")
    glow.glow(x, line - 90, 420, "#ff9a3c", 0.65)
    stage.sheet(glow, 4.5, lit=False)
    stand(stage, "fire", x, line, 220, shadow=0)
    _rug(stage, h * 0.9, "#a8453f")
    return Ground(line, 0.87 * h, 0.95 * h, is_indoors=True, crowd=0.46)


def airport(stage: Stage) -> Ground:
    """A waiting hall; an aeroplane stands outside its tall windows."""
    h, w = stage.high, stage.wide
    line = _walls(stage, "#d5dce4", "#aeb4bd", boards=False)
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
