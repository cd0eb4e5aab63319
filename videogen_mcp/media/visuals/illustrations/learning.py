"""Learning, reading and making."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.placing import placed
from videogen_mcp.media.visuals.illustrations.shapes import (
    box,
    circle,
    ellipse,
    polygon,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints

_GOLD = "#f5b83d"


@placed(scale=0.96, dx=10, dy=5)
def trophy(p: Paints) -> str:
    """A golden cup on a base."""
    art = Art("trophy")
    gold = mix(_GOLD, p.third, 0.12)
    for handle in (
        "M140 104C76 84 36 118 44 170C52 226 108 258 174 262",
        "M372 104C436 84 476 118 468 170C460 226 404 258 338 262",
    ):
        art.line(handle, shade(gold, -0.16), 36)
        art.line(handle, shade(gold, -0.02), 27)
        art.line(handle, shade(gold, 0.12), 8, 0.8)
    stem = "M226 290H286L296 376H216Z"
    art.clay(stem, shade(gold, -0.1), side=10, rim=0)
    art.clay(ellipse(256, 306, 52, 20), gold, side=6, rim=4)
    cup = "M124 62H388Q396 62 396 76C396 190 356 304 256 304C156 304 116 190 116 76Q116 62 124 62Z"
    art.clay(cup, gold, depth=0.13, side=32, rim=10)
    art.flat(ellipse(256, 64, 138, 20), shade(gold, 0.10))
    art.flat(ellipse(256, 66, 122, 13), shade(gold, -0.2))
    art.clay(star(256, 172, 66, 30, 5, 10), p.main, side=8, rim=6)
    art.flat(
        "M150 104C152 168 168 216 190 248L206 240C186 200 178 150 180 104Z",
        art.linear(("#ffffff", 0.75), ("#ffffff", 0.05), angle=90),
    )
    art.clay(polygon([(188, 368), (324, 368), (340, 410), (172, 410)], 12), gold, side=8, rim=5)
    base = polygon([(150, 404), (362, 404), (378, 478), (134, 478)], [16, 16, 18, 18])
    art.clay(base, p.main_dark, side=14, rim=7)
    art.clay(box(206, 424, 100, 32, 10), p.glow, side=5, rim=3)
    return art.svg()


@placed(dx=0, dy=-10)
def light_bulb(p: Paints) -> str:
    """A shining light bulb."""
    art = Art("light_bulb")
    glow = mix(p.glow, p.third, 0.35)
    art.glow(256, 210, 236, glow, 0.55)
    bulb = (
        "M256 48C352 48 420 118 420 206C420 262 392 300 360 336C340 358 330 372 326 392"
        "H186C182 372 172 358 152 336C120 300 92 262 92 206C92 118 160 48 256 48Z"
    )
    art.flat(
        bulb, art.radial(shade(glow, 0.14), glow, shade(glow, -0.10), cx=0.42, cy=0.36, r=0.72)
    )
    art.model(bulb, glow, side=26, rim=9)
    art.line("M208 236L232 210L256 240L280 210L304 236", "#ffffff", 10, 0.95)
    art.line("M208 236C216 296 228 330 232 388M304 236C296 296 284 330 280 388", "#ffffff", 9, 0.75)
    art.flat(
        (
            "M152 196C156 138 190 102 232 92C240 90 242 104 234 108"
            "C200 122 180 154 176 198C174 212 152 212 152 196Z"
        ),
        "#ffffff",
        0.85,
    )
    for i, (x, width) in enumerate(((176, 160), (184, 144), (200, 112))):
        art.clay(
            box(x, 384 + i * 30, width, 36, 16), p.main if i != 1 else p.main_light, side=8, rim=5
        )
    art.clay(box(228, 466, 56, 18, 9), p.ink, side=4, rim=3)
    return art.svg()


def envelope(p: Paints) -> str:
    """An open envelope with a letter that looks out."""
    art = Art("envelope")
    back = "M48 208L240 60Q256 48 272 60L464 208V420Q464 460 424 460H88Q48 460 48 420Z"
    art.clay(back, p.main_dark, side=10, rim=6)
    letter = box(96, 106, 320, 300, 22)
    art.clay(letter, p.paper, depth=0.03, side=8, rim=0)
    art.flat(box(132, 142, 110, 18, 9), p.second)
    for i, width in enumerate((248, 216, 236, 150)):
        art.flat(box(132, 182 + i * 30, width, 11, 5), mix(p.ink, p.paper, 0.68))
    art.flat(circle(364, 152, 22), p.third)
    for flap in (
        "M48 216L232 340L60 452Q48 440 48 420Z",
        "M464 216L280 340L452 452Q464 440 464 420Z",
    ):
        art.clay(flap, shade(p.main, -0.05), side=0, rim=6)
    front = "M62 446L234 318Q256 302 278 318L450 446Q440 460 424 460H88Q72 460 62 446Z"
    art.shadow_on("M48 216L232 340L60 452ZM464 216L280 340L452 452Z", front, 0, -10, 0.2)
    art.clay(front, p.main, side=12, rim=7)
    art.gloss(168, 410, 36, 8, -36, 0.4)
    return art.svg()


@placed(scale=0.97, dx=3, dy=7)
def book(p: Paints) -> str:
    """A thick closed book, standing, with a bookmark."""
    art = Art("book")
    with art.group("rotate(-6 256 256)"):
        art.clay(
            ("M104 82Q104 42 144 42H390Q416 42 416 68V448Q416 474 390 474H144Q104 474 104 434Z"),
            p.main_dark,
            side=10,
            rim=0,
        )
        pages = "M128 394H404V452H134Q112 452 112 424Q112 394 128 394Z"
        art.flat(pages, art.linear("#ffffff", shade(p.paper, -0.08), angle=90))
        for y in (408, 422, 436):
            art.line(f"M136 {y}H400", shade(p.paper, -0.16), 3.5, 0.7)
        cover = "M104 82Q104 42 144 42H390Q416 42 416 68V378Q416 400 394 400H140Q114 400 104 424Z"
        art.clay(cover, p.main, depth=0.10, side=20, rim=8)
        art.flat("M104 82Q104 42 144 42H156V400H140Q114 400 104 424Z", p.main_dark, 0.55)
        art.line("M164 50V394", shade(p.main, 0.16), 4, 0.6)
        art.clay(box(200, 104, 172, 92, 20), p.paper, depth=0.03, side=5, rim=0)
        art.flat(box(224, 128, 124, 14, 7), p.main_dark)
        art.flat(box(244, 156, 84, 11, 5), mix(p.ink, p.paper, 0.6))
        art.clay(star(286, 300, 56, 26, 5, 8), p.third, side=6, rim=5)
        art.clay("M330 394H372V480L351 462L330 480Z", p.second, side=6, rim=4)
    return art.svg()


def graduation_cap(p: Paints) -> str:
    """A graduation cap with its tassel."""
    art = Art("graduation_cap")
    cap = "M124 236V344C124 396 196 424 256 424C316 424 388 396 388 344V236Z"
    art.clay(cap, p.main_dark, side=22, rim=0)
    board = polygon([(256, 92), (484, 208), (256, 324), (28, 208)], [36, 26, 36, 26])
    art.shadow_on(cap, board, 0, 26, 0.34)
    with art.group("translate(0 16)"):
        art.flat(board, shade(p.main_dark, -0.04))
    art.clay(board, p.main, depth=0.10, side=12, rim=8)
    cord = shade(p.third, -0.02)
    art.line("M256 206Q352 226 414 244Q428 250 428 270V344", shade(cord, -0.12), 14)
    art.line("M256 204Q352 224 414 242Q428 248 428 268V344", cord, 10)
    art.clay(ellipse(256, 206, 24, 13), cord, side=4, rim=3)
    tassel = "M410 352H446L458 440Q428 458 398 440Z"
    art.clay(tassel, cord, side=7, rim=4)
    for x in (416, 428, 440):
        art.line(f"M{x} 374L{x + (x - 428) * 0.4} 438", shade(cord, -0.16), 3.5, 0.8)
    art.clay(circle(428, 348, 20), cord, side=5, rim=4)
    art.gloss(190, 162, 60, 9, -27, 0.45)
    return art.svg()


def pencil(p: Paints) -> str:
    """A pencil that has drawn a line."""
    art = Art("pencil")
    art.line("M60 440C110 396 136 470 190 440C226 420 246 452 286 442", p.second, 16)
    with art.group("rotate(45 256 256) translate(-4 -22)"):
        art.clay(box(206, 6, 108, 70, 28), "#ff8fa3", side=9, rim=5)
        art.clay(box(206, 62, 108, 52, 6), p.metal, side=8, rim=4)
        for y in (78, 96):
            art.line(f"M208 {y}H312", shade(p.metal, -0.2), 4, 0.7)
        tip = "M206 404L248 500Q260 520 272 500L314 404Z"
        art.clay(tip, "#f1cf9f", side=10, rim=4)
        with art.clipped(tip):
            art.clay(box(232, 466, 56, 60, 0), p.ink, side=4, rim=3)
        body = box(206, 108, 108, 304, 4)
        art.flat(body, art.linear(p.main_light, p.main_light, angle=0))
        art.flat(box(238, 108, 44, 304, 0), p.main)
        art.flat(box(282, 108, 32, 304, 0), p.main_dark)
        for x, w in ((206, 32), (238, 44), (282, 32)):
            art.flat(
                ellipse(x + w / 2, 412, w / 2, 12),
                (p.main_light, p.main, p.main_dark)[(206, 238, 282).index(x)],
            )
        art.flat(box(214, 124, 10, 268, 5), "#ffffff", 0.5)
    return art.svg()


def newspaper(p: Paints) -> str:
    """A folded newspaper."""
    art = Art("newspaper")
    art.clay(
        "M392 138H444Q472 138 472 166V398Q472 452 424 452Q384 452 384 408Z",
        shade(p.paper, -0.12),
        side=8,
        rim=0,
    )
    sheet = "M74 60H380Q408 60 408 88V404Q408 452 440 452H98Q46 452 46 400V88Q46 60 74 60Z"
    art.clay(sheet, p.paper, depth=0.03, side=12, rim=0)
    art.clay(box(80, 94, 292, 58, 14), p.main, side=8, rim=5)
    art.flat(box(102, 114, 170, 18, 9), "#ffffff", 0.95)
    picture = box(80, 176, 142, 128, 14)
    art.flat(picture, art.linear(p.main_light, p.second, angle=70))
    with art.clipped(picture):
        art.flat(circle(186, 212, 19), p.third)
        art.flat("M70 304L130 226L174 276L196 252L240 304Z", p.main_dark)
    text = mix(p.ink, p.paper, 0.55)
    for i, width in enumerate((128, 112, 128, 92)):
        art.flat(
            box(244, 182 + i * 32, width, 14, 7), mix(p.ink, p.paper, 0.15) if i == 0 else text
        )
    for i, (a, b) in enumerate(((136, 128), (124, 128), (142, 76))):
        art.flat(box(80, 330 + i * 32, a, 13, 6), text)
        art.flat(box(244, 330 + i * 32, b, 13, 6), text)
    return art.svg()


def palette(p: Paints) -> str:
    """A painter's palette with a brush."""
    art = Art("palette")
    board = (
        "M232 70C350 62 452 132 462 236C470 318 414 344 360 340"
        "C312 336 288 360 304 398C320 440 290 458 240 456C126 452 40 366 44 256"
        "C48 154 130 78 232 70Z"
    )
    art.clay(board, shade(p.wood, 0.06), depth=0.09, side=24, rim=10)
    blobs = (
        (130, 224, p.main, 38),
        (190, 142, p.second, 36),
        (290, 134, p.third, 38),
        (376, 200, "#ff6b7d", 36),
        (136, 322, p.leaf, 36),
    )
    for x, y, colour, r in blobs:
        art.flat(ellipse(x + 4, y + 8, r, r * 0.86), "#1b1440", 0.14)
        art.ball(ellipse(x, y, r, r * 0.86), colour)
        art.gloss(x - r * 0.3, y - r * 0.36, r * 0.3, r * 0.15, -28, 0.75)
    hole = ellipse(238, 380, 36, 28, -20)
    art.flat(hole, shade(p.wood, -0.22))
    art.flat(ellipse(242, 385, 30, 22, -20), shade(p.wood, -0.32))
    with art.group("rotate(42 330 300)"):
        art.clay(box(316, 250, 30, 244, 15), p.main_dark, side=7, rim=4)
        art.clay(box(311, 196, 40, 70, 8), p.metal, side=7, rim=4)
        art.clay("M311 200C300 160 316 132 334 104C350 132 364 160 351 200Z", p.main, side=8, rim=5)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "trophy": trophy,
    "light_bulb": light_bulb,
    "envelope": envelope,
    "book": book,
    "graduation_cap": graduation_cap,
    "pencil": pencil,
    "newspaper": newspaper,
    "palette": palette,
}
