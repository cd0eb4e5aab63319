"""Science: instruments, matter and space."""

from __future__ import annotations

import math
from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.placing import placed
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    ellipse,
    limb,
    polygon,
    ring,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


@placed(scale=0.99, dx=-6, dy=5)
def microscope(p: Paints) -> str:
    """A microscope."""
    art = Art("microscope")
    arm = limb([(282, 130), (372, 178), (408, 272), (372, 368), (300, 422)], [50])
    art.clay(arm, p.main, side=14, rim=7)
    art.clay(box(96, 424, 330, 54, 26), p.main_dark, side=12, rim=7)
    art.clay(box(116, 340, 196, 30, 15), p.ink, side=6, rim=5)
    art.clay(box(276, 338, 80, 36, 14), p.main_dark, side=7, rim=4)
    art.flat(box(150, 330, 104, 12, 5), mix(p.glass, p.second, 0.3))
    art.clay(box(190, 370, 44, 56, 8), p.metal, side=7, rim=4)
    art.glow(206, 320, 54, p.glow, 0.8)
    with art.group("rotate(-22 240 190)"):
        art.clay(box(222, 262, 36, 52, 8), p.metal, side=6, rim=4)
        art.clay(
            polygon([(206, 232), (274, 232), (264, 276), (216, 276)], 8),
            p.second_dark,
            side=6,
            rim=4,
        )
        art.clay(box(196, 88, 88, 156, 24), p.second, side=12, rim=6)
        art.flat(box(196, 150, 88, 18, 0), "#ffffff", 0.7)
        art.clay(box(208, 44, 64, 52, 14), p.ink, side=7, rim=5)
        art.clay(box(200, 30, 80, 26, 12), p.metal, side=5, rim=4)
    art.clay(circle(390, 262, 32), p.third, side=8, rim=5)
    art.flat(circle(390, 262, 12), shade(p.third, -0.2))
    art.gloss(330, 166, 30, 7, 34, 0.55)
    return art.svg()


def flask(p: Paints) -> str:
    """A flask with a bubbling liquid."""
    art = Art("flask")
    glass = "M202 60H310V196L436 404C462 448 440 478 394 478H118C72 478 50 448 76 404L202 196Z"
    art.flat(glass, art.linear((shade(p.glass, 0.06), 0.8), (p.glass, 0.55), angle=25))
    liquid = (
        "M126 320Q176 294 236 322Q306 352 386 320L432 402"
        "C458 446 438 474 394 474H118C74 474 54 446 80 402Z"
    )
    with art.clipped(glass):
        art.clay(liquid, p.main, depth=0.12, side=24, rim=0)
        art.flat(
            (
                "M126 320Q176 294 236 322Q306 352 386 320Q330 306 290 306"
                "Q220 296 180 302Q146 304 126 320Z"
            ),
            p.main_light,
            0.9,
        )
        for x, y, r in (
            (170, 408, 20),
            (250, 432, 13),
            (320, 396, 25),
            (226, 370, 11),
            (372, 440, 12),
        ):
            art.flat(
                circle(x, y, r),
                art.radial(("#ffffff", 0.15), ("#ffffff", 0.75), cx=0.5, cy=0.5, r=0.55),
            )
    art.model(glass, p.glass, side=10, rim=8)
    for x, y, r in ((254, 262, 15), (238, 206, 10), (270, 158, 13)):
        art.flat(circle(x, y, r), art.radial(p.second, shade(p.second, -0.06)), 0.95)
        art.flat(circle(x - r * 0.3, y - r * 0.35, r * 0.3), "#ffffff", 0.9)
    art.clay(box(180, 38, 152, 40, 18), mix(p.glass, p.main, 0.35), side=6, rim=5)
    art.flat(
        "M218 96H236V214L146 372Q130 384 124 368L218 206Z",
        art.linear(("#ffffff", 0.9), ("#ffffff", 0.2), angle=90),
    )
    for x, y, r, colour in ((362, 90, 15, p.third), (404, 150, 10, p.second), (396, 50, 8, p.main)):
        art.ball(circle(x, y, r), colour)
    return art.svg()


def _half_orbit(turn: float, rx: float, ry: float, front: bool) -> str:
    a, b = around(256, 256, rx, turn), around(256, 256, rx, turn + 180)
    sweep = 1 if front else 0
    return f"M{a[0]:.1f} {a[1]:.1f}A{rx} {ry} {turn} 0 {sweep} {b[0]:.1f} {b[1]:.1f}"


def atom(p: Paints) -> str:
    """An atom with three orbits."""
    art = Art("atom")
    turns = ((0, p.main), (60, p.second), (120, p.main_light))
    for turn, colour in turns:
        art.line(_half_orbit(turn, 212, 76, False), shade(colour, -0.12), 17)
    for dx, dy, colour in (
        (-26, -18, p.second),
        (28, -14, p.main),
        (-4, 28, p.third),
        (4, -4, p.main),
    ):
        art.ball(circle(256 + dx, 256 + dy, 36), colour)
        art.gloss(246 + dx, 242 + dy, 11, 7, -35, 0.8)
    for turn, colour in turns:
        art.line(_half_orbit(turn, 212, 76, True), colour, 17)
        art.line(_half_orbit(turn, 209, 73, True), shade(colour, 0.16), 5, 0.7)
    for turn, angle in ((0, 150), (60, 34), (120, 60)):
        u, v = 212 * math.cos(math.radians(angle)), 76 * math.sin(math.radians(angle))
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        x, y = 256 + u * c - v * s, 256 + u * s + v * c
        art.ball(circle(x, y, 26), p.third)
        art.gloss(x - 8, y - 9, 8, 5, -35, 0.9)
    return art.svg()


@placed(dx=-7, dy=-9)
def telescope(p: Paints) -> str:
    """A telescope that looks at the stars."""
    art = Art("telescope")
    for points in ([(256, 290), (150, 474)], [(256, 290), (362, 474)], [(256, 290), (256, 478)]):
        art.clay(limb(points, [22, 16]), p.wood, side=5, rim=4)
    with art.group("rotate(-30 256 240)"):
        art.clay(box(44, 216, 52, 48, 14), p.ink, side=7, rim=5)
        art.clay(box(84, 206, 110, 68, 14), p.metal, side=10, rim=6)
        art.clay(box(180, 190, 146, 100, 18), p.main_dark, side=12, rim=7)
        art.clay(
            polygon([(312, 178), (446, 164), (446, 316), (312, 302)], 14), p.main, side=16, rim=8
        )
        art.clay(box(432, 152, 36, 176, 16), p.third, side=8, rim=5)
        art.flat(box(196, 208, 110, 10, 5), "#ffffff", 0.35)
        art.clay(box(196, 168, 84, 20, 10), p.second, side=5, rim=4)
    art.clay(circle(256, 286, 36), p.second, side=9, rim=6)
    art.flat(circle(256, 286, 13), "#ffffff", 0.9)
    for x, y, r in ((92, 108, 34), (190, 62, 20), (450, 300, 24), (60, 210, 15)):
        art.clay(star(x, y, r, r * 0.45, 5, 4), p.glow, side=3, rim=3)
    return art.svg()


@placed(scale=0.93, dx=17, dy=19)
def dna(p: Paints) -> str:
    """A turn of the double helix."""
    art = Art("dna")
    with art.group("rotate(24 256 256) translate(256 256) scale(0.87) translate(-256 -256)"):
        steps = 44
        top, height, reach = 16, 480, 92
        strands = [
            [
                (
                    256 + reach * math.cos(phase + i / steps * 3.1 * math.pi),
                    top + height * i / steps,
                )
                for i in range(steps + 1)
            ]
            for phase in (0.0, math.pi)
        ]
        colours = (p.third, p.leaf, "#ff7b8a", p.main_light)
        for k, i in enumerate(range(2, steps, 3)):
            (ax, y), (bx, _) = strands[0][i], strands[1][i]
            if abs(ax - bx) < 40:
                continue
            middle = (ax + bx) / 2
            art.line(f"M{ax:.1f} {y:.1f}H{middle:.1f}", colours[k % 4], 15)
            art.line(f"M{middle:.1f} {y:.1f}H{bx:.1f}", colours[(k + 2) % 4], 15)
        for first in range(0, steps, 2):
            # Each piece of a strand is drawn behind or in front by its own depth.
            pieces = []
            for phase, strand, colour in (
                (0.0, strands[0], p.main),
                (math.pi, strands[1], p.second),
            ):
                depth = math.sin(phase + (first + 1) / steps * 3.1 * math.pi)
                pieces.append((depth, strand[first : first + 3], colour))
            for depth, piece, colour in sorted(pieces, key=lambda entry: entry[0]):
                d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in piece)
                art.line(d, shade(colour, -0.05 + 0.06 * depth), 32)
        for strand, colour in ((strands[0], p.main), (strands[1], p.second)):
            for first in range(0, steps, 2):
                piece = strand[first : first + 3]
                d = "M" + "L".join(f"{x - 6:.1f} {y - 4:.1f}" for x, y in piece)
                art.line(d, shade(colour, 0.18), 7, 0.55)
    return art.svg()


def magnet(p: Paints) -> str:
    """A horseshoe magnet at work."""
    art = Art("magnet")
    with art.group(
        "translate(-24 -14) rotate(-32 256 256) translate(256 256) scale(0.9) translate(-256 -256)"
    ):
        arch = (
            "M92 400V216C92 122 164 52 256 52C348 52 420 122 420 216V400H312V216"
            "C312 184 288 160 256 160C224 160 200 184 200 216V400Z"
        )
        art.clay(arch, p.main, depth=0.11, side=20, rim=10)
        for x in (92, 312):
            art.clay(box(x, 336, 108, 92, 16), p.metal, side=12, rim=6)
        art.line("M122 300V222C122 150 172 92 244 82", "#ffffff", 13, 0.5)
        for x in (110, 146, 182, 330, 366, 402):
            art.line(f"M{x} 452V{478 if x in (146, 366) else 466}", p.third, 11)
    for x, y, size in ((438, 396, 30), (366, 446, 22), (452, 462, 20)):
        art.clay(box(x - size / 2, y - size / 2, size, size, 7), p.second, side=4, rim=3)
    return art.svg()


def planet(p: Paints) -> str:
    """A ringed planet among stars."""
    art = Art("planet")
    with art.group("rotate(-20 256 256)"):
        back = "M36 256A220 66 0 0 1 476 256"
        art.line(back, shade(p.third, -0.14), 30)
        art.line(back, shade(p.third, -0.04), 14)
        body = circle(256, 256, 150)
        art.flat(
            body, art.radial(shade(p.main, 0.13), p.main, p.main_dark, cx=0.33, cy=0.28, r=0.85)
        )
        with art.clipped(body):
            for y, h, colour in (
                (178, 26, p.main_light),
                (222, 40, p.second),
                (306, 30, p.main_light),
                (356, 24, p.second),
            ):
                art.flat(
                    f"M96 {y}Q256 {y + 34} 416 {y}V{y + h}Q256 {y + h + 34} 96 {y + h}Z",
                    colour,
                    0.5,
                )
            art.flat(ellipse(206, 330, 34, 16, 8), p.main_dark, 0.5)
            art.flat("M90 262Q256 352 422 262V292Q256 382 90 292Z", "#1b1440", 0.22)
        art.model(body, p.main, side=26, rim=8)
        front = "M36 256A220 66 0 0 0 476 256"
        art.line(front, shade(p.third, -0.06), 30)
        art.line(front, shade(p.third, 0.05), 14)
    art.gloss(190, 176, 44, 20, -40, 0.5)
    for x, y, r in ((84, 104, 24), (420, 88, 30), (420, 424, 20), (94, 424, 16)):
        art.flat(star(x, y, r, r * 0.3, 4, 2), p.glow)
    art.ball(circle(356, 66, 22), p.second)
    return art.svg()


def thermometer(p: Paints) -> str:
    """A thermometer in the heat."""
    art = Art("thermometer")
    for d in ("M356 84H410", "M356 150H392", "M356 216H410", "M356 282H392"):
        art.line(d, p.main, 16)
    case = (
        "M256 32C300 32 330 64 330 106V292C360 314 376 346 376 376"
        "C376 436 322 480 256 480C190 480 136 436 136 376"
        "C136 346 152 314 182 292V106C182 64 212 32 256 32Z"
    )
    art.clay(case, p.main, depth=0.11, side=20, rim=10)
    tube = (
        "M256 66C280 66 296 82 296 108V312C324 326 340 350 340 378"
        "C340 418 304 446 256 446C208 446 172 418 172 378"
        "C172 350 188 326 216 312V108C216 82 232 66 256 66Z"
    )
    art.flat(tube, art.linear("#ffffff", p.glass, angle=50))
    red = "#ff5d5d"
    art.clay(box(238, 150, 36, 230, 18), red, side=7, rim=4)
    art.ball(circle(256, 380, 52), red)
    art.gloss(238, 360, 16, 10, -35, 0.8)
    art.flat(box(226, 96, 9, 190, 4), "#ffffff", 0.8)
    art.clay(star(104, 120, 56, 36, 8, 8), p.glow, side=5, rim=4)
    return art.svg()


def magnifier(p: Paints) -> str:
    """A magnifying glass."""
    art = Art("magnifier")
    art.clay(limb([(318, 318), (352, 352)], [44]), p.metal, side=7, rim=5)
    art.clay(limb([(348, 348), (440, 440)], [64, 76]), p.second, side=14, rim=7)
    lens = circle(208, 208, 138)
    art.flat(
        lens,
        art.linear(
            (shade(p.glass, 0.06), 0.92),
            (p.glass, 0.75),
            (mix(p.glass, p.main, 0.35), 0.8),
            angle=55,
        ),
    )
    with art.clipped(lens):
        art.flat("M110 250L238 60H296L130 330Z", "#ffffff", 0.55)
        art.flat("M168 340L330 110H350L196 352Z", "#ffffff", 0.4)
    rim = ring(208, 208, 176, 130)
    art.flat(rim, art.lit(p.main, 0.12))
    art.model(circle(208, 208, 176), p.main, side=14, rim=9)
    art.flat(ring(208, 208, 134, 128), p.main_dark, 0.6)
    art.line("M60 186C68 122 112 76 172 64", "#ffffff", 11, 0.55)
    for x, y, r in ((420, 110, 34), (462, 190, 18)):
        art.flat(star(x, y, r, r * 0.3, 4, 2), p.third)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "microscope": microscope,
    "flask": flask,
    "atom": atom,
    "telescope": telescope,
    "dna": dna,
    "magnet": magnet,
    "planet": planet,
    "thermometer": thermometer,
    "magnifier": magnifier,
}
