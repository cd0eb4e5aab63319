"""People in motion: running, walking, cycling, practising yoga, celebrating."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.characters import (
    Look,
    fair_hair,
    head,
    medium_skin,
)
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.figures import arm, crossed_legs, leg, shirt, shoe
from videogen_mcp.media.visuals.illustrations.shapes import (
    box,
    circle,
    curve,
    ellipse,
    limb,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def runner(p: Paints) -> str:
    """A woman running to the right."""
    art = Art("runner")
    skin = medium_skin(p)
    look = Look(skin, p.hair, p.main, "bun", "smile", lashes=True)
    for y, x0, x1 in ((180, 40, 132), (256, 34, 110), (330, 56, 120)):
        art.line(f"M{x0} {y}H{x1}", p.main_light, 11, 0.7)
    arm(art, [(296, 206), (370, 248), (420, 190)], shade(skin, -0.06), p.main_dark, size=0.94)
    leggings = p.ink
    leg(art, [(232, 314), (190, 386), (110, 400)], shade(leggings, -0.03))
    shoe(art, 100, 396, p.third, turn=72, size=0.8)
    leg(art, [(256, 312), (348, 330), (352, 426)], shade(leggings, 0.05))
    shoe(art, 358, 432, p.third, turn=-6, size=0.86)
    body = limb([(300, 186), (276, 250), (246, 314)], [74, 88, 78])
    art.clay(body, p.main, side=13, rim=7)
    with art.clipped(body):
        art.line(curve([(334, 200), (310, 262), (286, 330)]), p.second, 14)
    art.clay(limb([(306, 160), (300, 186)], [32, 36]), shade(skin, -0.05), side=5, rim=0)
    arm(art, [(288, 200), (208, 244), (238, 312)], skin, p.main, size=0.96)
    head(art, look, 320, 112, 0.56, 20, 6)
    return art.svg(fit=(28, 11, 438, 467))


def walking(p: Paints) -> str:
    """A man walking with a shoulder bag."""
    art = Art("walking")
    look = Look(p.skin, fair_hair(p), p.main, "side", "smile")
    trousers = p.ink
    arm(
        art,
        [(282, 206), (328, 266), (362, 304)],
        shade(p.skin, -0.05),
        p.main_dark,
        size=0.9,
        long=True,
    )
    leg(art, [(246, 326), (200, 396), (148, 436)], shade(trousers, -0.02))
    shoe(art, 140, 436, p.third, turn=34, size=0.8)
    leg(art, [(268, 326), (318, 388), (334, 436)], shade(trousers, 0.06))
    shoe(art, 342, 440, p.third, turn=-14, size=0.86)
    body = limb([(262, 188), (258, 260), (258, 326)], [92, 94, 84])
    art.clay(body, p.main, side=14, rim=7)
    art.line(curve([(296, 182), (256, 250), (212, 318)]), p.second_dark, 12)
    art.clay(box(166, 300, 88, 74, 18), p.second, side=9, rim=5)
    art.clay(
        "M166 318Q166 300 184 300H236Q254 300 254 318V330C226 346 194 346 166 330Z",
        shade(p.second, 0.06),
        side=5,
        rim=0,
    )
    art.ball(circle(210, 338, 8), p.third)
    art.clay(limb([(264, 162), (262, 186)], [34, 40]), shade(p.skin, -0.05), side=5, rim=0)
    arm(
        art, [(238, 206), (192, 262), (198, 318)], p.skin, shade(p.main, 0.04), size=0.94, long=True
    )
    head(art, look, 270, 112, 0.58, 18)
    return art.svg(fit=(101, 30, 407, 491))


def yoga(p: Paints) -> str:
    """A woman meditating with crossed legs."""
    art = Art("yoga")
    skin = p.skin
    art.clay(box(36, 430, 440, 44, 22), p.third, side=10, rim=6)
    art.flat(ellipse(256, 436, 190, 14), "#1b1440", 0.14)
    legs = p.second
    crossed_legs(art, 256, 442, legs, skin)
    body = (
        "M256 186C318 186 340 206 332 262C326 300 334 340 330 380H182"
        "C178 340 186 300 180 262C172 206 194 186 256 186Z"
    )
    art.clay(body, p.main, side=16, rim=7)
    art.clay("M234 150H278V190C278 212 234 212 234 190Z", shade(skin, -0.06), side=5, rim=0)
    for s in (-1, 1):
        x = 256 + s * 64
        arm(art, [(x, 218), (256 + s * 128, 298), (256 + s * 150, 380)], skin, p.main, size=0.92)
    head(art, Look(skin, p.hair, p.main, "bun", "calm", lashes=False), 256, 118, 0.6)
    return art.svg(fit=(36, 10, 476, 474))


def cyclist(p: Paints) -> str:
    """A man riding a bicycle to the right."""
    art = Art("cyclist")
    look = Look(p.skin, p.hair, p.main, "short", "smile")
    for x in (122, 390):
        art.line(circle(x, 386, 76), p.ink, 15)
        art.line(circle(x, 386, 65), p.metal, 6)
        for d in (
            f"M{x} 322V450",
            f"M{x - 64} 386H{x + 64}",
            f"M{x - 45} 341L{x + 45} 431",
            f"M{x + 45} 341L{x - 45} 431",
        ):
            art.line(d, p.metal, 3, 0.8)
        art.ball(circle(x, 386, 13), p.metal)
    leg(art, [(184, 266), (264, 300), (222, 372)], shade(p.ink, -0.04), size=0.76, ankle=34)
    shoe(art, 220, 378, p.second, size=0.6, turn=8)
    for d in (
        "M122 386L200 290L340 290L246 386Z",
        "M200 290L246 386",
        "M340 290L390 386",
        "M340 290L330 256",
    ):
        art.line(d, p.second, 15)
    for d in ("M120 382L198 286L338 286",):
        art.line(d, "#ffffff", 4, 0.5)
    art.line("M200 290L190 262", p.metal, 11)
    art.clay(limb([(160, 258), (220, 256)], [24, 18]), p.ink, side=4, rim=3)
    art.line("M330 256C346 246 366 250 370 268", p.ink, 13)
    art.ball(circle(246, 386, 24), p.metal)
    leg(art, [(192, 254), (290, 300), (258, 400)], shade(p.ink, 0.07), size=0.8, ankle=36)
    shoe(art, 258, 410, p.third, size=0.66, turn=4)
    body = limb([(272, 152), (230, 200), (192, 252)], [76, 84, 76])
    art.clay(body, p.main, side=12, rim=6)
    art.clay(limb([(290, 128), (280, 150)], [28, 32]), shade(p.skin, -0.05), side=4, rim=0)
    arm(art, [(276, 172), (290, 234), (346, 256)], p.skin, shade(p.main, 0.04), size=0.8)
    head(art, look, 312, 92, 0.46, 20, 8)
    with art.group("translate(312 92) rotate(8) scale(.46)"):
        helmet = (
            "M-106 -20C-112 -98 -60 -146 6 -146C76 -146 118 -96 110 -22C60 -46 -50 -46 -106 -20Z"
        )
        art.clay(helmet, p.third, side=12, rim=8)
        for x in (-50, 4, 58):
            art.line(
                curve([(x - 6, -56), (x - 4, -90), (x + 4, -116)]), shade(p.third, -0.2), 12, 0.6
            )
    return art.svg(fit=(38, 25, 474, 470))


def celebrating(p: Paints) -> str:
    """A man jumping for joy amid confetti."""
    art = Art("celebrating")
    look = Look(medium_skin(p), p.hair, p.main, "curly", "laugh")
    for x, y, turn, colour in (
        (70, 150, 20, p.second),
        (118, 60, -30, p.third),
        (444, 150, 40, p.main),
        (400, 58, 10, p.second),
        (64, 300, -40, p.main),
        (452, 296, 30, p.third),
        (180, 50, 60, p.main_light),
        (340, 40, -20, p.third),
    ):
        with art.group(f"rotate({turn} {x} {y})"):
            art.clay(box(x - 11, y - 7, 22, 14, 4), colour, side=0, rim=0)
    for x, y, colour in (
        (92, 224, p.third),
        (424, 226, p.second),
        (52, 96, p.main),
        (464, 88, p.main),
    ):
        art.ball(circle(x, y, 8), colour)
    trousers = p.ink
    leg(art, [(282, 330), (318, 384), (366, 432)], shade(trousers, -0.02), size=0.92)
    shoe(art, 374, 436, p.third, size=0.74, turn=-42)
    leg(art, [(232, 330), (222, 396), (214, 446)], shade(trousers, 0.05), size=0.92)
    shoe(art, 214, 450, p.third, size=0.74)
    arm(art, [(212, 220), (146, 196), (142, 116)], look.skin, p.main, size=0.92)
    arm(art, [(300, 220), (366, 196), (370, 116)], look.skin, p.main, size=0.92)
    shirt(art, 256, 184, 352, 58, p.main)
    art.clay(star(256, 268, 30, 14, 5, 5), p.third, side=5, rim=3)
    art.clay(limb([(256, 172), (256, 196)], [34, 38]), shade(look.skin, -0.05), side=5, rim=0)
    head(art, look, 256, 128, 0.56)
    return art.svg(fit=(44, 30, 472, 478))


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "celebrating": celebrating,
    "cyclist": cyclist,
    "runner": runner,
    "walking": walking,
    "yoga": yoga,
}
