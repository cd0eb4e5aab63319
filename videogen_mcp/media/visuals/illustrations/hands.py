"""Hands and what they say."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.characters import medium_skin
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    arc,
    box,
    circle,
    curve,
    heart,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def _cuff(
    art: Art, x: float, y: float, width: float, height: float, p: Paints, sleeve: str
) -> None:
    """A sleeve that ends in a white cuff on its right."""
    art.clay(box(x, y, width, height, 22), sleeve, side=12, rim=7)
    art.clay(box(x + width - 34, y - 8, 40, height + 16, 14), p.paper, depth=0.05, side=8, rim=0)
    art.ball(circle(x + width - 60, y + height - 34, 9), p.third)


def thumbs_up(p: Paints) -> str:
    """A fist with its thumb up."""
    art = Art("thumbs_up")
    skin = p.skin
    palm = "M150 260C196 250 210 220 226 180H300V440C270 462 190 452 150 436Z"
    art.clay(palm, skin, side=10, rim=0)
    thumb = (
        "M176 286C226 244 232 186 232 118C232 58 256 36 284 42C320 50 326 96 316 142"
        "C310 172 298 206 292 236L296 300H190Z"
    )
    art.clay(thumb, skin, depth=0.09, side=14, rim=9)
    for y, x1, step in ((220, 466, 0.02), (284, 476, 0.0), (346, 462, -0.015), (404, 438, -0.03)):
        art.clay(box(262, y, x1 - 262, 70, 34), shade(skin, step), depth=0.06, side=11, rim=7)
    art.flat(
        (
            "M176 286C226 244 232 186 240 150L270 236C250 300 250 400 262 444"
            "C220 456 180 446 150 436V284Z"
        ),
        art.lit(skin, 0.06),
    )
    art.line(curve([(276, 236), (254, 290), (252, 360), (262, 440)]), shade(skin, -0.12), 7, 0.6)
    _cuff(art, 36, 250, 134, 204, p, p.main)
    art.gloss(266, 92, 11, 26, 6, 0.6)
    return art.svg()


def waving_hand(p: Paints) -> str:
    """An open hand, waving."""
    art = Art("waving_hand")
    skin = p.skin
    for r, opacity in ((36, 0.9), (62, 0.6)):
        art.line(curve(arc(96, 118, r, 150, 270, 8)), p.main, 14, opacity)
        art.line(curve(arc(408, 412, r, -20, 90, 8)), p.second, 14, opacity)
    with art.group("rotate(-16 256 280)"):
        art.clay(box(186, 412, 144, 66, 22), p.main, side=10, rim=6)
        art.clay(box(178, 396, 160, 36, 14), p.paper, depth=0.05, side=7, rim=0)
        art.clay(
            limb([(306, 380), (372, 324), (414, 244)], [92, 70, 50]),
            shade(skin, -0.02),
            side=11,
            rim=6,
        )
        for x0, x1, top, width in (
            (322, 344, 122, 58),
            (274, 282, 74, 62),
            (222, 216, 72, 62),
            (178, 152, 116, 56),
        ):
            finger = limb([(x0 * 0.5 + 126, 340), (x0, 226), (x1, top)], [70, width + 6, width - 4])
            art.flat(finger, art.linear(shade(skin, 0.08), skin, skin, angle=90))
            art.model(finger, skin, side=10, rim=6)
        palm = (
            "M148 232C160 206 190 216 200 210C214 196 234 200 250 208"
            "C268 194 290 200 300 210C316 202 346 214 352 240C362 300 356 360 330 400"
            "C300 424 214 424 186 400C160 370 142 290 148 232Z"
        )
        art.flat(palm, art.linear(skin, skin, shade(skin, -0.06), angle=90))
        art.line(curve([(178, 280), (236, 300), (300, 282)]), shade(skin, -0.12), 7, 0.45)
        art.line(curve([(320, 300), (286, 330), (272, 384)]), shade(skin, -0.12), 7, 0.5)
    return art.svg(fit=(27, 46, 477, 485))


def handshake(p: Paints) -> str:
    """Two hands shaking."""
    art = Art("handshake")
    left, right = p.skin, medium_skin(p)
    with art.group("translate(512 0) scale(-1 1)"):
        art.clay(
            polygon(
                [(32, 176), (126, 148), (170, 300), (64, 350), (32, 340)], [20, 14, 14, 20, 20]
            ),
            p.second,
            side=10,
            rim=6,
        )
        art.clay(
            polygon([(116, 142), (158, 132), (202, 292), (160, 308)], 12),
            p.paper,
            depth=0.05,
            side=8,
            rim=0,
        )
        art.clay(
            "M156 156C216 140 270 160 330 210L350 300C316 340 240 330 196 300Z",
            right,
            side=10,
            rim=6,
        )
    for i, (x, y) in enumerate(((206, 330), (246, 352), (286, 362), (324, 352))):
        art.clay(
            limb([(x + 70, y - 74), (x, y)], [50, 46]),
            shade(right, -0.02 + 0.01 * i),
            side=8,
            rim=5,
        )
    art.clay(
        polygon([(32, 176), (126, 148), (170, 300), (64, 350), (32, 340)], [20, 14, 14, 20, 20]),
        p.main,
        side=10,
        rim=6,
    )
    art.clay(
        polygon([(116, 142), (158, 132), (202, 292), (160, 308)], 12),
        p.paper,
        depth=0.05,
        side=8,
        rim=0,
    )
    hand = (
        "M158 158C200 140 250 146 300 176C340 200 382 236 396 262"
        "C408 288 384 308 362 292L300 250C280 276 240 272 214 262"
        "C204 282 196 290 190 294Z"
    )
    art.clay(hand, left, depth=0.08, side=12, rim=7)
    art.line(curve([(300, 250), (280, 232), (262, 222)]), shade(left, -0.13), 6, 0.7)
    return art.svg()


def giving_hand(p: Paints) -> str:
    """An open palm that holds a heart."""
    art = Art("giving_hand")
    skin = p.skin
    art.glow(262, 166, 150, p.third, 0.45)
    with art.group("translate(262 172) scale(2)"):
        art.clay(heart(0, 0, 54), "#f2506e", depth=0.11, side=9, rim=4)
        art.gloss(-30, -28, 7, 13, 38)
    fingers = (
        "M150 330C210 290 250 296 284 316C320 336 350 330 372 330"
        "C398 330 402 362 374 368L300 374C330 380 352 374 382 360L440 324"
        "C466 312 486 338 466 360C420 410 360 452 290 452H150Z"
    )
    art.clay(fingers, skin, depth=0.09, side=16, rim=8)
    art.line("M372 348C352 356 322 360 292 356", shade(skin, -0.13), 7, 0.6)
    art.line("M300 374C280 374 262 368 248 358", shade(skin, -0.13), 7, 0.6)
    _cuff(art, 36, 306, 128, 160, p, p.main)
    return art.svg(fit=(36, 64, 474, 474))


def pointing_hand(p: Paints) -> str:
    """A hand that points to the right."""
    art = Art("pointing_hand")
    skin = p.skin
    art.clay(box(150, 196, 170, 190, 60), skin, side=12, rim=6)
    for y, x1 in ((352, 336), (304, 356), (254, 366)):
        art.clay(box(206, y, x1 - 206, 58, 29), shade(skin, 0.01), side=10, rim=6)
    finger = "M160 200C220 168 270 186 320 186H450C488 186 488 246 450 246H300L200 280Z"
    art.clay(finger, skin, depth=0.08, side=11, rim=7)
    art.clay(
        limb([(196, 236), (254, 190), (300, 142)], [76, 64, 46]), shade(skin, 0.02), side=11, rim=7
    )
    art.line(curve([(222, 292), (210, 330), (220, 372)]), shade(skin, -0.12), 6, 0.4)
    _cuff(art, 36, 196, 136, 200, p, p.main)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "giving_hand": giving_hand,
    "handshake": handshake,
    "pointing_hand": pointing_hand,
    "thumbs_up": thumbs_up,
    "waving_hand": waving_hand,
}
