"""Signs of thought: questions, goals and ways to them."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.placing import placed
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    limb,
    polygon,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


@placed(scale=0.96, dx=6, dy=15)
def question_mark(p: Paints) -> str:
    """A solid question mark."""
    art = Art("question_mark")
    mark = limb(
        [
            (148, 166),
            (182, 92),
            (262, 68),
            (344, 104),
            (362, 182),
            (318, 246),
            (268, 286),
            (256, 352),
        ],
        [88, 92, 92, 92, 92, 92, 90, 84],
    )
    art.clay(mark, p.main, depth=0.12, side=20, rim=10)
    art.clay(circle(256, 434, 48), p.third, side=12, rim=7)
    art.line("M146 160C160 104 204 70 262 68", "#ffffff", 11, 0.55)
    art.gloss(240, 416, 14, 9, -35, 0.8)
    for x, y, r, colour in (
        (92, 312, 28, p.second),
        (424, 344, 34, p.second),
        (432, 66, 20, p.third),
    ):
        art.ball(circle(x, y, r * 0.6), colour)
    return art.svg()


def check_badge(p: Paints) -> str:
    """A seal with a tick."""
    art = Art("check_badge")
    for points in (
        [(160, 330), (264, 372), (206, 482), (170, 440), (112, 444)],
        [(352, 330), (248, 372), (306, 482), (342, 440), (400, 444)],
    ):
        art.clay(polygon(points, 10), p.second, side=9, rim=5)
    seal = star(256, 222, 196, 168, 14, 26)
    art.clay(seal, p.main, depth=0.11, side=22, rim=10)
    art.flat(circle(256, 222, 126), art.linear(p.main_dark, p.main, angle=60))
    art.line("M196 232L240 276L322 184", p.main_dark, 44, 0.5)
    art.line("M194 222L238 266L320 174", "#ffffff", 40)
    art.gloss(164, 120, 40, 11, -44, 0.55)
    return art.svg()


def warning_sign(p: Paints) -> str:
    """A triangular warning sign."""
    art = Art("warning_sign")
    amber = mix("#ffb52e", p.third, 0.3)
    triangle = polygon([(256, 34), (492, 456), (20, 456)], [64, 70, 70])
    art.clay(triangle, amber, depth=0.10, side=26, rim=11)
    art.clay(polygon([(256, 124), (408, 410), (104, 410)], [30, 36, 36]), p.ink, side=0, rim=0)
    inside = polygon([(256, 146), (388, 398), (124, 398)], [26, 30, 30])
    art.flat(inside, art.linear(shade(amber, 0.10), amber, angle=60))
    art.clay(
        ("M232 214Q232 194 256 194Q280 194 280 214L271 306Q270 318 256 318Q242 318 241 306Z"),
        p.ink,
        side=6,
        rim=4,
    )
    art.clay(circle(256, 352, 22), p.ink, side=6, rim=4)
    art.gloss(170, 228, 70, 11, -61, 0.55)
    return art.svg()


def speech_bubble(p: Paints) -> str:
    """Two speech bubbles in conversation."""
    art = Art("speech_bubble")
    small = (
        "M300 214H430Q480 214 480 264V362Q480 412 438 412L442 470"
        "Q442 482 432 476L356 412H300Q250 412 250 362V264Q250 214 300 214Z"
    )
    art.clay(small, p.second, side=16, rim=8)
    for i in range(2):
        art.flat(box(330 - i * 0, 318 + i * 34, (116, 76)[i], 16, 8), "#ffffff", 0.9)
    big = (
        "M98 50H330Q396 50 396 116V246Q396 312 330 312H206L110 398"
        "Q96 408 98 392L102 312H98Q32 312 32 246V116Q32 50 98 50Z"
    )
    art.shadow_on(small, big, 8, 14, 0.25)
    art.clay(big, p.main, depth=0.11, side=22, rim=10)
    for i, x in enumerate((130, 214, 298)):
        art.flat(circle(x + 3, 190, 26), p.main_dark, 0.6)
        art.flat(circle(x, 184, 26), ("#ffffff", "#ffffff", p.third)[i])
    art.gloss(116, 84, 52, 11, -10, 0.5)
    return art.svg()


def _cog(cx: float, cy: float, outer: float, inner: float, teeth: int) -> str:
    points = []
    step = 360 / teeth
    for i in range(teeth):
        for share, r in ((-0.30, inner), (-0.20, outer), (0.20, outer), (0.30, inner)):
            points.append(around(cx, cy, r, i * step + share * step))
    return polygon(points, outer * 0.06)


def gear(p: Paints) -> str:
    """Two gears that mesh."""
    art = Art("gear")
    big, small = _cog(206, 224, 176, 138, 9), _cog(378, 378, 104, 78, 8)
    art.clay(small, p.second, side=13, rim=7)
    art.clay(circle(378, 378, 50), p.second_dark, side=0, rim=0)
    art.clay(circle(378, 378, 24), "#ffffff", depth=0.04, side=5, rim=0)
    art.clay(big, p.main, depth=0.11, side=22, rim=10)
    art.flat(circle(206, 224, 96), art.linear(p.main_dark, p.main, angle=60))
    art.clay(circle(206, 224, 56), p.third, side=10, rim=6)
    art.flat(circle(206, 224, 24), shade(p.third, -0.22))
    art.gloss(138, 118, 34, 9, -32, 0.55)
    return art.svg()


def star_shape(p: Paints) -> str:
    """A chubby golden star."""
    art = Art("star")
    gold = mix(p.glow, p.third, 0.5)
    body = star(256, 272, 236, 122, 5, 44)
    art.clay(body, gold, depth=0.12, side=30, rim=12)
    art.flat(star(256, 272, 150, 78, 5, 28), shade(gold, 0.10), 0.55)
    art.gloss(196, 178, 50, 15, -58, 0.7)
    for x, y, r, colour in (
        (82, 92, 26, p.main),
        (434, 84, 34, p.main),
        (452, 428, 20, p.second),
        (58, 402, 18, p.second),
    ):
        art.flat(star(x, y, r, r * 0.32, 4, 2), colour)
    return art.svg()


@placed(scale=0.96, dx=9, dy=16)
def flag(p: Paints) -> str:
    """A flag on a summit."""
    art = Art("flag")
    art.clay(
        (
            "M40 480Q34 466 46 452L126 372Q150 348 176 370L224 410L268 380"
            "Q290 366 312 384L464 452Q482 466 474 480Z"
        ),
        p.second,
        side=16,
        rim=8,
    )
    art.flat("M126 372Q150 348 176 370L210 398L184 412L160 392L140 416L112 386Z", "#ffffff", 0.92)
    art.clay(box(146, 40, 24, 356, 10), p.metal, side=7, rim=5)
    art.clay(circle(158, 40, 21), p.third, side=5, rim=4)
    cloth = (
        "M172 70C232 40 282 112 342 92Q394 74 440 78Q456 80 448 96L420 160"
        "L450 228Q456 244 440 246C390 242 348 276 292 260"
        "C244 246 218 230 172 250Z"
    )
    art.clay(cloth, p.main, depth=0.12, side=16, rim=9)
    with art.clipped(cloth):
        art.flat("M262 60C284 110 284 210 262 280L314 282C334 210 332 130 312 80Z", "#ffffff", 0.13)
    art.clay(star(246, 160, 46, 21, 5, 6), p.third, side=5, rim=4)
    return art.svg()


def _piece(x: float, y: float, size: float, right: int, bottom: int, left: int, top: int) -> str:
    """A jigsaw piece: per side 1 is a knob, -1 a hole, 0 straight."""
    r, corners = size * 0.15, []

    def side(x0: float, y0: float, dx: float, dy: float, kind: int) -> str:
        if not kind:
            return f"L{x0 + dx * size} {y0 + dy * size}"
        a, b = (size / 2 - r * 0.72), (size / 2 + r * 0.72)
        nx, ny = dy * kind, -dx * kind
        bulge = r * 2.1
        p1 = (x0 + dx * a, y0 + dy * a)
        p2 = (x0 + dx * b, y0 + dy * b)
        c1 = (p1[0] - dx * r * 1.25 + nx * bulge, p1[1] - dy * r * 1.25 + ny * bulge)
        c2 = (p2[0] + dx * r * 1.25 + nx * bulge, p2[1] + dy * r * 1.25 + ny * bulge)
        return (
            f"L{p1[0]} {p1[1]}C{c1[0]} {c1[1]} {c2[0]} {c2[1]} {p2[0]} {p2[1]}"
            f"L{x0 + dx * size} {y0 + dy * size}"
        )

    corners.append(f"M{x} {y}")
    corners.append(side(x, y, 1, 0, top))
    corners.append(side(x + size, y, 0, 1, right))
    corners.append(side(x + size, y + size, -1, 0, bottom))
    corners.append(side(x, y + size, 0, -1, left))
    return "".join(corners) + "Z"


def puzzle(p: Paints) -> str:
    """Four pieces of a puzzle, one about to fall into place."""
    art = Art("puzzle")
    size, x, y = 178, 58, 104
    pieces = (
        (_piece(x, y, size, 1, 1, 0, 0), p.main, ""),
        (_piece(x, y + size, size, 1, 0, 0, -1), p.second, ""),
        (_piece(x + size, y + size, size, 0, 0, -1, 1), p.main_dark, ""),
        (_piece(x + size, y, size, 0, -1, -1, 0), p.third, "translate(40 -54) rotate(10 325 193)"),
    )
    for d, colour, move in pieces:
        with art.group(move):
            art.clay(d, colour, side=14, rim=8)
    art.gloss(116, 132, 36, 8, 0, 0.45)
    return art.svg()


@placed(scale=0.98, dx=5, dy=0)
def steps(p: Paints) -> str:
    """Steps that lead up to a flag."""
    art = Art("steps")
    heights = (92, 176, 260)
    for i, height in enumerate(heights):
        x = 36 + i * 146
        colour = (p.second, p.main_light, p.main)[i]
        art.clay(box(x, 470 - height, 148, height + 6, 18), colour, side=14, rim=0)
        art.clay(box(x - 6, 462 - height, 160, 32, 14), shade(colour, 0.06), side=6, rim=6)
    art.clay(box(388, 46, 18, 168, 8), p.metal, side=5, rim=4)
    art.clay(
        ("M404 56Q436 40 470 58Q482 64 476 76L460 98L478 124Q482 136 468 138Q436 126 404 140Z"),
        p.third,
        side=7,
        rim=5,
    )
    art.clay(star(108, 318, 42, 19, 5, 6), p.third, side=5, rim=4)
    art.clay(star(252, 226, 42, 19, 5, 6), p.third, side=5, rim=4)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "question_mark": question_mark,
    "check_badge": check_badge,
    "warning_sign": warning_sign,
    "speech_bubble": speech_bubble,
    "gear": gear,
    "star": star_shape,
    "flag": flag,
    "puzzle": puzzle,
    "steps": steps,
}
