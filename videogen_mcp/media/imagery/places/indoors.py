"""Rooms of a home, with what stands in them."""

from __future__ import annotations

from videogen_mcp.media.imagery.places.ground import Ground, band, stand
from videogen_mcp.media.imagery.places.interior import (
    picture,
    rug,
    walls,
    window,
)
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import box, n
from videogen_mcp.media.visuals.illustrations.style import Art


def living_room(stage: Stage) -> Ground:
    """A sofa, a lamp, a window and a rug."""
    h, w = stage.high, stage.wide
    wall = stage.chooser.choice(("#e9d8c3", "#cfdcd3", "#d5dbe8"))
    line = walls(stage, wall, "#c79a6b")
    narrow = w < 1.1 * h
    top = line - 560 if h < 1.3 * w else line - 700
    window(stage, w * (0.5 if narrow else 0.28), max(top, 0.07 * h), 330, 320, curtain="#c96f5a")
    rug(stage, h * 0.88, "#7f8fb5")
    stand(stage, "sofa", w * (0.34 if narrow else 0.27), line + 50, 280, colour="#4f8f8a")
    stand(stage, "plant_pot", w * (0.9 if narrow else 0.93), line + 50, 300)
    if not narrow:
        picture(stage, w * 0.62, line - 470, 200, 150, "#e3a15a")
        stand(stage, "lamp", w * 0.80, line + 30, 330, colour="#e3b878")
    return Ground(line, 0.84 * h, 0.94 * h, is_indoors=True, crowd=0.5)


def bedroom(stage: Stage) -> Ground:
    """A bed, a lamp and a window."""
    h, w = stage.high, stage.wide
    line = walls(stage, "#cfd8ea", "#c9a57c")
    narrow = w < 1.1 * h
    window(
        stage,
        w * (0.72 if not narrow else 0.5),
        max(line - 590, 0.07 * h),
        300,
        310,
        curtain="#8a7fc0",
    )
    rug(stage, h * 0.9, "#b98aa8")
    stand(stage, "bed", w * (0.27 if not narrow else 0.4), line + 70, 380, colour="#5f7fc0")
    stand(stage, "lamp", w * (0.52 if not narrow else 0.88), line + 30, 260, colour="#f3d9a0")
    return Ground(line, 0.86 * h, 0.95 * h, is_indoors=True, crowd=0.46)


def kitchen(stage: Stage) -> Ground:
    """Tiles, cupboards, a window and a worktop along the wall."""
    h, w = stage.high, stage.wide
    line = walls(stage, "#f3ead9", "#d3b18a", boards=False, foot=0.80)
    art = Art("kitchen")
    front = stage.chooser.choice(("#6fa39b", "#5f86b0", "#c98a6a", "#8f86b8", "#7f9a5c"))
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
    window(stage, w / 2, top - 490, 320, 300)
    for x, name, tall in ((0.12, "cooking_pot", 150), (0.85, "plant_pot", 150)):
        stand(stage, name, w * x, top - 10, tall, depth=6)
    return Ground(line, 0.88 * h, 0.95 * h, is_indoors=True, crowd=0.56)


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
    window(stage, w / 2, top, wide, sill - top - 26, curtain=curtain)
    ledge = Art("ledge")
    ledge.flat(band(stage, sill, sill + 90), ledge.linear("#fffdf8", "#e0d6c6", angle=90))
    ledge.flat(band(stage, sill + 90, sill + 118), "#b39a7d")
    stage.sheet(ledge, 5)
    return Ground(sill, sill + 46, sill + 64, is_indoors=True, is_table=True, crowd=0.42)


def fireside(stage: Stage) -> Ground:
    """A room with a fireplace."""
    h, w = stage.high, stage.wide
    line = walls(stage, "#7f4f42", "#8a5f3c")
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
    rug(stage, h * 0.9, "#a8453f")
    return Ground(line, 0.87 * h, 0.95 * h, is_indoors=True, crowd=0.46)
