"""Plants, and stones between them."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    blob,
    box,
    circle,
    curve,
    ellipse,
    limb,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def palm_tree(p: Paints) -> str:
    """A palm."""
    art = Art("palm")
    art.clay(limb([(230, 494), (250, 360), (286, 200)], [46, 34, 26]), "#b0804f", side=9)
    for i in range(8):
        y = 470 - i * 34
        x = 232 + (i / 8) ** 1.4 * 44
        art.line(f"M{x - 16} {y}Q{x + 4} {y + 10} {x + 20} {y - 2}", "#8a5f38", 5, 0.7)
    for tip in (
        (60, 210),
        (90, 110),
        (200, 40),
        (340, 30),
        (450, 90),
        (496, 190),
        (150, 280),
        (430, 270),
    ):
        mid = ((286 + tip[0]) / 2, min(200, tip[1]) - 30)
        art.clay(
            limb([(286, 204), mid, tip], [18, 50, 6]),
            shade("#43a35a", (tip[1] - 150) * -0.0004),
            side=7,
            rim=3,
        )
    for dx, dy in ((-18, 14), (10, 18), (-2, 30)):
        art.ball(circle(286 + dx, 204 + dy, 17), "#7a4d2a")
    return art.svg()


def cactus(p: Paints) -> str:
    """A saguaro with a flower."""
    art = Art("cactus")
    green = "#3f9a5c"
    for d in (
        box(84, 190, 66, 140, 33),
        box(84, 272, 130, 62, 31),
        box(356, 130, 66, 150, 33),
        box(300, 220, 122, 62, 31),
    ):
        art.clay(d, green, side=9)
    art.clay(box(200, 40, 112, 450, 56), green, side=16)
    for x in (236, 276):
        art.line(f"M{x} 70V470", shade(green, -0.1), 6, 0.7)
    art.ball(circle(256, 36, 22), "#f06fa0")
    return art.svg()


def bush(p: Paints) -> str:
    """A round bush."""
    art = Art("bush")
    for x, y, r in (
        (130, 390, 92),
        (390, 390, 92),
        (200, 300, 110),
        (316, 300, 110),
        (256, 390, 120),
    ):
        art.clay(circle(x, y, r), shade(p.leaf, (300 - y) * 0.0004), side=14)
    return art.svg()


def sunflower(p: Paints) -> str:
    """A sunflower."""
    art = Art("sunflower")
    art.clay(limb([(256, 230), (252, 360), (258, 494)], [20, 20, 24]), "#4c9a4a", side=6)
    art.clay("M260 430C280 350 350 330 420 346C412 410 350 446 260 430Z", "#5fb050", side=8)
    art.clay("M252 390C236 320 170 296 104 306C110 366 168 404 252 390Z", "#5fb050", side=8)
    for i in range(16):
        with art.group(f"rotate({i * 22.5} 256 160)"):
            art.flat(
                "M256 160C226 110 234 40 256 12C278 40 286 110 256 160Z",
                art.lit("#f9bf25", 0.07, 90),
            )
    art.ball(circle(256, 160, 74), "#6b4226")
    for i in range(3):
        for j in range(8 + i * 4):
            x, y = around(256, 160, 16 + 20 * i, j * 360 / (8 + i * 4))
            art.flat(circle(x, y, 4), "#8f5c34")
    return art.svg()


def rose(p: Paints) -> str:
    """A rose on its stem."""
    art = Art("rose")
    red = "#d9364a"
    art.clay(limb([(256, 220), (250, 350), (258, 494)], [14, 15, 17]), "#3f8f4a", side=5)
    for d in (
        "M256 380C280 320 340 310 396 320C386 376 330 400 256 380Z",
        "M252 330C236 276 180 262 128 272C136 322 190 348 252 330Z",
    ):
        art.clay(d, "#4ca356", side=7)
    art.clay(circle(256, 150, 110), red, side=16)
    art.clay("M150 130C140 230 210 270 256 270C240 220 200 170 150 130Z", shade(red, -0.06), side=6)
    art.clay("M362 130C372 230 302 270 256 270C272 220 312 170 362 130Z", shade(red, -0.03), side=6)
    for r, light in ((70, 0.04), (46, -0.05), (24, 0.06)):
        art.clay(circle(256, 132, r), shade(red, light), side=7)
    art.line(curve([(238, 132), (256, 118), (272, 134), (256, 146)]), shade(red, -0.2), 5)
    return art.svg()


def tulip(p: Paints) -> str:
    """A tulip."""
    art = Art("tulip")
    art.clay(limb([(256, 240), (252, 360), (256, 494)], [18, 19, 22]), "#4c9a4a", side=5)
    art.clay("M262 490C270 380 330 300 400 250C410 350 350 450 262 490Z", "#5fb050", side=8)
    art.clay("M250 490C240 400 180 330 116 290C110 380 160 450 250 490Z", "#57a84c", side=8)
    art.clay(
        (
            "M160 70C150 190 180 256 256 260C332 256 362 190 352 70C320 90 296 120 "
            "256 60C216 120 192 90 160 70Z"
        ),
        "#ef5f7a",
        side=14,
    )
    art.clay(
        "M256 60C220 110 206 200 256 260C306 200 292 110 256 60Z", shade("#ef5f7a", 0.07), side=8
    )
    return art.svg()


def mushroom(p: Paints) -> str:
    """A toadstool."""
    art = Art("mushroom")
    art.clay("M206 290C216 380 190 440 176 486H336C322 440 296 380 306 290Z", "#f6ecdc", side=12)
    cap = "M40 300C40 150 150 60 256 60C362 60 472 150 472 300C400 330 112 330 40 300Z"
    art.clay(cap, "#d9382f", side=22)
    with art.clipped(cap):
        for x, y, r in (
            (150, 210, 34),
            (256, 120, 30),
            (350, 200, 38),
            (250, 250, 26),
            (90, 280, 22),
            (430, 284, 24),
        ):
            art.flat(circle(x, y, r), "#fff8ee")
    return art.svg()


def rock(p: Paints) -> str:
    """A boulder."""
    art = Art("rock")
    art.clay(
        blob(
            [(40, 440), (70, 300), (170, 210), (320, 190), (430, 280), (476, 440), (256, 476)], 0.8
        ),
        "#9a958f",
        side=26,
    )
    art.line("M170 260L230 320L216 380M340 240L370 300", "#77726d", 7, 0.6)
    return art.svg()


def log(p: Paints) -> str:
    """A felled trunk."""
    art = Art("log")
    art.clay(box(60, 220, 400, 150, 60), "#8a5f3c", side=16)
    for y in (256, 300, 336):
        art.line(f"M90 {y}H380", "#6b4630", 6, 0.5)
    art.clay(ellipse(430, 295, 50, 76), "#e0b98a", side=6)
    for r in (0.7, 0.4):
        art.line(ellipse(430, 295, 50 * r, 76 * r), "#b98a5e", 5)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    function.__name__: function
    for function in (
        palm_tree,
        cactus,
        bush,
        sunflower,
        rose,
        tulip,
        mushroom,
        rock,
        log,
    )
}
