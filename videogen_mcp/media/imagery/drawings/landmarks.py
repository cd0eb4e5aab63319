"""What a place is known by: a cliff, a stall, a bus stop, a finish line."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import box, circle, ellipse, polygon
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def cliff(p: Paints) -> str:
    """A headland of bare rock with grass on top."""
    art = Art("cliff")
    rock = "#8d8079"
    art.clay(
        polygon([(20, 500), (64, 250), (40, 150), (120, 96), (420, 96), (470, 190),
                 (446, 300), (496, 500)], 14),
        rock, side=24,
    )  # fmt: skip
    for points, light in (
        ([(120, 110), (180, 250), (130, 500), (40, 500), (80, 250)], 0.06),
        ([(300, 110), (350, 300), (320, 500), (240, 500), (270, 300)], 0.04),
        ([(420, 110), (440, 300), (480, 500), (390, 500), (400, 260)], -0.08),
    ):
        art.flat(polygon(points, 4), shade(rock, light))
    art.clay("M30 132C60 80 120 66 256 70C390 66 452 84 474 140C420 124 380 142 330 128"
             "C280 142 220 124 170 140C120 126 80 140 30 132Z", "#6fae57", side=8)  # fmt: skip
    return art.svg()


def iceberg(p: Paints) -> str:
    """A floe with a peak of ice."""
    art = Art("iceberg")
    ice = "#d8effa"
    art.clay(polygon([(10, 440), (60, 340), (452, 340), (502, 440), (420, 496), (90, 496)], 10),
              shade(ice, -0.06), side=14)  # fmt: skip
    art.clay(polygon([(52, 346), (110, 180), (170, 130), (206, 210), (250, 346)], 8), ice, side=16)
    art.flat(polygon([(170, 132), (206, 210), (250, 346), (180, 346), (160, 240)], 4), "#b4dcef")
    art.flat(ellipse(300, 366, 180, 18), "#f5fcff")
    art.line("M60 470H200M280 474H430", "#9fd0e6", 8, 0.7)
    return art.svg()


def market_stall(p: Paints) -> str:
    """A stall with a striped awning and crates of fruit and vegetables."""
    art = Art("stall")
    for x in (58, 440):
        art.clay(box(x, 120, 16, 372, 6), "#9a6b43", side=4)
    art.clay(box(40, 340, 432, 152, 10), "#b57a48", side=12)
    for x in (140, 256, 372):
        art.line(f"M{x} 356V484", "#8f5c34", 5, 0.7)
    crates = (("#e2513f", 92), ("#6fb24c", 204), ("#f0912c", 316), ("#8a5fc0", 420))
    for colour, x in crates:
        for i in range(5):
            art.ball(circle(x - 34 + (i % 3) * 32 + (i // 3) * 16, 322 - (i // 3) * 28, 20), colour)
        art.clay(box(x - 54, 326, 106, 40, 6), "#d9a766", side=5)
    for i in range(8):
        x = 24 + i * 58
        colour = "#f6f1e4" if i % 2 else p.second
        art.flat(f"M{x + 10} 40H{x + 52}L{x + 58} 130V150A29 29 0 0 1 {x} 150V130Z", colour)
    art.line("M32 42H480", shade(p.second, -0.12), 12)
    return art.svg()


def bus_stop(p: Paints) -> str:
    """A shelter with a bench and the sign of a stop."""
    art = Art("bus-stop")
    art.flat(box(52, 110, 300, 330, 8), "#bfe3f2", 0.55)
    art.line("M120 128L90 420M230 128L200 420", "#ffffff", 10, 0.5)
    for x in (44, 344):
        art.clay(box(x, 96, 16, 396, 5), "#5a6378", side=4)
    art.clay(box(24, 70, 356, 40, 14), p.main, side=8)
    art.clay(box(84, 370, 236, 24, 8), "#c99a64", side=6)
    for x in (108, 284):
        art.clay(box(x, 392, 14, 98, 4), "#5a6378", side=3)
    art.clay(box(440, 160, 14, 332, 5), "#5a6378", side=4)
    art.ball(circle(447, 108, 62), "#f6c32c")
    art.clay(box(412, 84, 70, 44, 9), "#2b4a8f", side=3)
    for x in (418, 440, 462):
        art.flat(box(x, 92, 16, 16, 3), "#d8f0fb")
    for x in (428, 466):
        art.flat(circle(x, 130, 9), "#1d2438")
    return art.svg()


def pirate_ship(p: Paints) -> str:
    """A galleon under black sails with a skull on its flag."""
    art = Art("pirate-ship")
    for x, top in ((170, 90), (316, 60)):
        art.line(f"M{x} {top}V380", "#5c3a22", 13)
    art.flat("M316 62L412 84L316 110Z", "#1d1b26")
    art.flat(circle(346, 84, 10), "#f6f1e4")
    for x, top, wide in ((170, 120, 140), (316, 126, 170)):
        half = wide / 2
        art.clay(
            f"M{x - half} {top}H{x + half}Q{x + half + 22} {top + 90} {x + half} {top + 190}"
            f"H{x - half}Q{x - half + 26} {top + 90} {x - half} {top}Z",
            "#2b2833", side=14,
        )  # fmt: skip
    art.ball(circle(322, 206, 38), "#f6f1e4")
    art.flat(box(304, 226, 36, 30, 9), "#f6f1e4")
    for x in (308, 336):
        art.flat(circle(x, 206, 10), "#2b2833")
    art.line("M276 262L368 288M368 262L276 288", "#f6f1e4", 11)
    art.clay(
        "M30 318L96 346H404L430 290L492 274C486 380 452 450 396 472H120C70 452 40 400 30 318Z",
        "#8a5530", side=18,
    )  # fmt: skip
    art.line("M58 390C180 404 330 404 464 376", "#5c3a22", 8, 0.8)
    for x in (140, 210, 280, 350):
        art.clay(box(x, 408, 34, 28, 5), "#3a2417", side=3)
    return art.svg()


def finish_line(p: Paints) -> str:
    """A gate with a chequered banner."""
    art = Art("finish")
    for x in (20, 464):
        art.clay(box(x, 60, 28, 436, 8), p.second, side=6)
    art.clay(box(14, 40, 484, 118, 10), "#ffffff", side=6)
    for row in range(4):
        for column in range(16):
            if (row + column) % 2:
                art.flat(box(20 + column * 29.6, 46 + row * 26.6, 29.6, 26.6), "#23222e")
    art.clay(box(110, 68, 292, 62, 8), p.second, side=4)
    strokes = (
        "M152 84V116M152 86H172M152 99H168", "M192 84V116", "M212 116V84L234 116V84",
        "M254 84V116", "M294 86C276 82 272 98 284 100C298 103 294 118 274 114",
        "M316 84V116M338 84V116M316 100H338",
    )  # fmt: skip
    art.line("".join(strokes), "#ffffff", 7)
    return art.svg()


def flower_pot(p: Paints) -> str:
    """An empty pot of clay."""
    art = Art("flower-pot")
    art.clay("M112 200H400L364 480Q360 496 340 496H172Q152 496 148 480Z", "#c4693f", side=20)
    art.clay(box(84, 130, 344, 84, 18), "#d27a4c", side=10)
    art.flat(ellipse(256, 140, 150, 14), "#5a3d2b")
    return art.svg()


def yarn(p: Paints) -> str:
    """A ball of wool with a knitted piece and two needles."""
    art = Art("yarn")
    art.clay(box(190, 250, 250, 210, 26), p.third, side=12)
    for row in range(5):
        steps = "".join("l14 16l14 -16" for _ in range(8))
        art.line(f"M204 {274 + row * 38}{steps}", shade(p.third, -0.14), 6)
    art.line("M120 150L430 290M420 130L190 290", "#b98a5e", 15)
    art.ball(circle(118, 142, 15), p.second)
    art.ball(circle(424, 124, 15), p.second)
    art.ball(circle(120, 390, 92), p.second)
    for d in ("M44 360Q120 300 196 356", "M36 400Q120 350 206 396", "M56 444Q130 400 190 440"):
        art.line(d, shade(p.second, -0.13), 8)
    art.line("M190 440Q240 490 300 452", p.second, 8)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "cliff": cliff,
    "iceberg": iceberg,
    "market_stall": market_stall,
    "bus_stop": bus_stop,
    "pirate_ship": pirate_ship,
    "finish_line": finish_line,
    "flower_pot": flower_pot,
    "yarn": yarn,
}
