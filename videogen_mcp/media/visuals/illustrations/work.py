"""Work: things on desks and in offices."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.placing import placed
from videogen_mcp.media.visuals.illustrations.shapes import (
    box,
    circle,
    ellipse,
    limb,
    polygon,
    sector,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints

_GOLD = "#f5b83d"


def briefcase(p: Paints) -> str:
    """A briefcase."""
    art = Art("briefcase")
    handle = (
        "M176 150V118Q176 76 218 76H294Q336 76 336 118V150H298V126"
        "Q298 112 284 112H228Q214 112 214 126V150Z"
    )
    body = box(48, 138, 416, 312, 48)
    flap = (
        "M48 186Q48 138 96 138H416Q464 138 464 186V268Q464 288 444 292"
        "Q350 312 256 312Q162 312 68 292Q48 288 48 268Z"
    )
    art.clay(handle, p.main_dark, side=10, rim=6)
    art.clay(body, p.main_dark, side=24, rim=0)
    art.shadow_on(body, flap, 4, 18, 0.3)
    art.clay(flap, p.main, side=16, rim=8)
    art.line("M74 276Q166 294 256 294Q346 294 438 276", shade(p.main, 0.16), 4, 0.5)
    for x in (116, 396):
        art.flat(box(x - 20, 138, 40, 160, 0), shade(p.main, -0.1), 0.45)
    clasp = box(214, 262, 84, 80, 20)
    art.shadow_on(body, clasp, 8, 10)
    art.clay(clasp, _GOLD, side=9, rim=5)
    art.flat(box(242, 286, 28, 34, 10), shade(_GOLD, -0.3))
    art.gloss(130, 176, 54, 14, -4, 0.5)
    return art.svg()


@placed(scale=0.95, dx=13, dy=5)
def laptop_desk(p: Paints) -> str:
    """A desk with a laptop, a lamp and a cup."""
    art = Art("laptop_desk")
    for x in (70, 398):
        art.clay(polygon([(x, 380), (x + 44, 380), (x + 36, 478), (x + 8, 478)], 8), p.wood, side=8)
    art.glow(340, 196, 170, p.glow, 0.6)
    art.clay(limb([(420, 344), (456, 214), (366, 86)], [18]), p.second_dark, side=5, rim=3)
    art.clay(circle(456, 214, 17), p.second, side=5, rim=3)
    hood = polygon([(350, 44), (398, 84), (338, 190), (266, 130)], [22, 22, 24, 24])
    art.clay(hood, p.second, side=14, rim=6)
    art.flat(ellipse(303, 161, 46, 15, 40), shade(p.glow, 0.16))
    lid = box(110, 176, 216, 164, 20)
    art.clay(lid, p.metal, side=8, rim=5)
    art.flat(box(124, 190, 188, 134, 10), art.linear(p.main_light, p.main, p.main_dark, angle=50))
    art.flat(box(144, 214, 74, 14, 7), "#ffffff", 0.9)
    for i, width in enumerate((96, 74, 112)):
        art.flat(box(144, 246 + i * 23, width, 10, 5), "#ffffff", 0.55)
    art.flat(sector(272, 228, 24, -90, 160), p.third)
    art.flat(sector(272, 228, 24, 160, 270), "#ffffff", 0.6)
    art.clay(box(86, 332, 264, 22, 11), shade(p.metal, -0.06), side=5, rim=4)
    art.clay(box(372, 336, 92, 18, 9), p.second_dark, side=4, rim=3)
    art.line("M44 308Q28 312 34 330Q38 338 50 336", p.third, 9)
    art.clay(box(42, 290, 48, 64, 12), p.third, side=8, rim=4)
    art.clay(box(24, 350, 464, 44, 20), p.wood, depth=0.07, side=10, rim=6)
    art.flat(box(46, 360, 200, 5, 2), "#ffffff", 0.35)
    return art.svg()


def presentation(p: Paints) -> str:
    """A screen on a stand with a rising chart."""
    art = Art("presentation")
    for points in ([(236, 340), (150, 470)], [(276, 340), (362, 470)]):
        art.clay(limb(points, [20]), p.wood, side=5, rim=3)
    art.clay(limb([(256, 330), (256, 452)], [20]), shade(p.wood, -0.06), side=5, rim=3)
    art.clay(box(240, 34, 32, 50, 14), p.main_dark, side=6, rim=4)
    board = box(58, 84, 396, 274, 26)
    art.clay(board, p.paper, depth=0.04, side=14, rim=0)
    art.flat(box(58, 84, 396, 274, 26), art.linear(("#ffffff", 0), (p.main, 0.16), angle=60))
    bars = ((106, 92, p.main_light), (176, 128, p.main), (246, 106, p.second), (316, 172, p.main))
    for x, height, colour in bars:
        art.clay(box(x, 322 - height, 50, height, 12), colour, side=8, rim=5)
    art.line("M92 324H420", shade(p.paper, -0.2), 6, 0.8)
    points = [(130, 198), (200, 160), (270, 182), (372, 118)]
    art.line("M130 198L200 160L270 182L372 118", p.third, 12)
    for x, y in points:
        art.flat(circle(x, y, 13), "#ffffff")
        art.flat(circle(x, y, 9), shade(p.third, -0.05))
    art.clay(box(36, 64, 440, 40, 20), p.main, side=9, rim=6)
    art.clay(box(36, 342, 440, 30, 15), p.main_dark, side=8, rim=5)
    art.gloss(150, 76, 90, 6, 0, 0.5)
    return art.svg()


def calendar(p: Paints) -> str:
    """A wall calendar with one day marked."""
    art = Art("calendar")
    art.clay(box(58, 96, 408, 378, 48), shade(p.paper, -0.14), side=10, rim=0)
    page = box(52, 78, 408, 376, 48)
    art.clay(page, p.paper, depth=0.03, side=10, rim=0)
    head = "M52 126Q52 78 100 78H412Q460 78 460 126V188H52Z"
    art.clay(head, p.main, side=16, rim=8)
    for x in (150, 362):
        art.flat(circle(x, 128, 20), p.main_dark)
        art.clay(box(x - 15, 38, 30, 98, 15), p.metal, side=7, rim=5)
    cells = [(i, j) for j in range(4) for i in range(5)]
    for i, j in cells:
        if (i, j) in ((0, 0), (4, 3)):
            continue
        colour = p.second if (i, j) in ((1, 1), (4, 0)) else mix(p.paper, p.main, 0.25)
        art.flat(box(88 + i * 70, 216 + j * 56, 50, 38, 12), colour)
    badge = circle(323, 347, 50)
    art.clay(badge, p.third, side=10, rim=6)
    art.line("M301 349L318 366L348 330", "#ffffff", 13)
    art.gloss(256, 96, 80, 7, 0, 0.4)
    return art.svg()


def clipboard(p: Paints) -> str:
    """A clipboard with a list of ticked boxes."""
    art = Art("clipboard")
    board = box(78, 66, 356, 412, 44)
    art.clay(board, p.main, side=22, rim=9)
    sheet = box(110, 104, 292, 346, 20)
    art.shadow_on(board, sheet, 8, 10, 0.3)
    art.flat(sheet, art.linear("#ffffff", p.paper, shade(p.paper, -0.06), angle=60))
    for i in range(4):
        y = 188 + i * 64
        done = i < 3
        art.clay(
            box(136, y - 20, 40, 40, 12), p.leaf if done else shade(p.paper, -0.12), side=5, rim=3
        )
        if done:
            art.line(f"M146 {y}L154 {y + 9}L168 {y - 8}", "#ffffff", 7)
        width = (176, 140, 162, 118)[i]
        art.flat(box(194, y - 15, width, 12, 6), mix(p.ink, p.paper, 0.35))
        art.flat(box(194, y + 6, width * 0.66, 9, 4), mix(p.ink, p.paper, 0.72))
    clip = (
        "M204 66Q206 34 256 34Q306 34 308 66H330Q346 66 346 82V118"
        "Q346 130 334 130H178Q166 130 166 118V82Q166 66 182 66Z"
    )
    art.shadow_on(sheet, clip, 4, 12)
    art.clay(clip, p.metal, side=10, rim=6)
    art.flat(circle(256, 72, 13), shade(p.metal, -0.3))
    art.gloss(202, 92, 18, 6, 0, 0.7)
    return art.svg()


@placed(scale=0.96, dx=12, dy=3)
def target(p: Paints) -> str:
    """A target with an arrow in its centre."""
    art = Art("target")
    cx, cy = 236, 276
    for leg in ([(150, 410), (110, 478)], [(322, 410), (362, 478)]):
        art.clay(limb(leg, [30]), p.main_dark, side=8, rim=4)
    art.clay(circle(cx, cy, 204), p.main, side=26, rim=10)
    art.flat(circle(cx, cy, 160), art.linear("#ffffff", shade(p.paper, -0.06), angle=55))
    art.clay(circle(cx, cy, 118), p.main, side=12, rim=0)
    art.flat(circle(cx, cy, 78), art.linear("#ffffff", shade(p.paper, -0.06), angle=55))
    art.clay(circle(cx, cy, 42), p.third, side=8, rim=5)
    with art.group("translate(10 16)"):
        art.line(f"M{cx} {cy}L404 108", "#1b1440", 14, 0.22)
    art.clay(limb([(cx, cy), (420, 92)], [8, 15, 15]), p.wood, side=4, rim=3)
    vanes = (
        [(372, 136), (380, 78), (432, 32), (428, 84)],
        [(376, 140), (434, 132), (480, 80), (428, 84)],
    )
    for points, colour in zip(vanes, (p.second, p.second_dark), strict=True):
        art.clay(polygon(points, 8), colour, side=5, rim=4)
    art.gloss(112, 184, 46, 14, -52, 0.5)
    return art.svg()


@placed(scale=0.95, dx=13, dy=21)
def office(p: Paints) -> str:
    """A tall office building with a lower wing."""
    art = Art("office")
    wing = box(280, 226, 184, 250, 22)
    art.clay(wing, p.second, side=16, rim=7)
    for j in range(3):
        for i in range(2):
            art.flat(
                box(360 + i * 46, 262 + j * 62, 30, 38, 8),
                art.linear(shade(p.glass, 0.05), p.glass, angle=60),
                0.95,
            )
    art.line("M196 44V20", p.metal, 10)
    art.clay(box(146, 36, 98, 46, 12), p.main_dark, side=8, rim=5)
    tower = box(66, 62, 256, 414, 26)
    art.shadow_on(wing, tower, 20, 10, 0.28)
    art.clay(tower, p.main, side=22, rim=9)
    for j in range(5):
        for i in range(3):
            lit = (i + 2 * j) % 5 == 1
            pane = p.glow if lit else p.glass
            art.flat(
                box(98 + i * 70, 100 + j * 58, 50, 38, 9),
                art.linear(shade(pane, 0.06), shade(pane, -0.04), angle=60),
            )
    art.clay("M156 476V418Q156 394 180 394H208Q232 394 232 418V476Z", p.ink, side=7, rim=5)
    art.line("M194 398V474", p.metal, 5, 0.8)
    art.clay(box(36, 462, 440, 18, 9), p.leaf, side=4, rim=4)
    return art.svg()


@placed(dx=0, dy=4)
def factory(p: Paints) -> str:
    """A factory with smoking chimneys."""
    art = Art("factory")
    smoke = mix(p.metal, p.main_light, 0.35)
    for x, y, r in ((392, 74, 44), (346, 60, 30), (436, 92, 32), (276, 78, 28), (308, 92, 24)):
        art.ball(circle(x, y, r), shade(smoke, 0.05), depth=0.07)
    for x, w, top in ((392, 62, 122), (300, 54, 158)):
        art.clay(
            polygon(
                [
                    (x - w / 2 + 5, top),
                    (x + w / 2 - 5, top),
                    (x + w / 2 + 2, 320),
                    (x - w / 2 - 2, 320),
                ],
                6,
            ),
            p.second,
            side=10,
            rim=5,
        )
        art.flat(box(x - w / 2 + 2, top + 30, w - 4, 22, 0), "#ffffff", 0.75)
    hall = (
        "M44 474V262Q44 246 58 254L150 316V262Q150 246 164 254L256 316V262"
        "Q256 246 270 254L362 316H468V450Q468 474 444 474Z"
    )
    art.clay(hall, p.main, side=22, rim=9)
    for x in (80, 172, 264):
        art.flat(box(x, 346, 62, 50, 10), art.linear(shade(p.glow, 0.1), p.glow, angle=60))
        art.line(f"M{x + 31} 348V394", p.main_dark, 6, 0.7)
    door = box(366, 366, 72, 108, 14)
    art.clay(door, p.main_dark, side=8, rim=5)
    for y in (392, 416, 440):
        art.line(f"M378 {y}H426", shade(p.main_dark, 0.14), 5, 0.8)
    art.flat(box(44, 426, 300, 48, 0), p.main_dark, 0.35)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "briefcase": briefcase,
    "laptop_desk": laptop_desk,
    "presentation": presentation,
    "calendar": calendar,
    "clipboard": clipboard,
    "target": target,
    "office": office,
    "factory": factory,
}
