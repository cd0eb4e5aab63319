"""People at quieter work: sleeping, presenting, reading."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.characters import (
    Look,
    head,
    red_hair,
)
from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.figures import arm, crossed_legs, leg, shirt, shoe
from videogen_mcp.media.visuals.illustrations.shapes import (
    box,
    curve,
    ellipse,
    limb,
    polygon,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def sleeping(p: Paints) -> str:
    """Somebody asleep in bed under the moon."""
    art = Art("sleeping")
    art.clay(box(40, 190, 40, 280, 18), p.wood, side=9, rim=5)
    art.clay(box(440, 306, 36, 164, 16), p.wood, side=8, rim=5)
    art.clay(box(52, 396, 408, 50, 14), shade(p.wood, -0.06), side=10, rim=5)
    art.clay(box(70, 340, 380, 76, 26), p.paper, depth=0.05, side=12, rim=0)
    with art.group("rotate(-8 140 310)"):
        art.clay(box(76, 270, 156, 84, 38), shade(p.second, 0.12), side=12, rim=7)
    head(art, Look(p.skin, p.hair, p.main, "side", "calm"), 176, 262, 0.6, -6, -62)
    blanket = (
        "M204 316C236 284 300 268 360 290C402 306 452 326 456 366V404Q456 424 436 424"
        "H196C180 390 184 340 204 316Z"
    )
    art.clay(blanket, p.main, side=18, rim=8)
    with art.clipped(blanket):
        art.clay(
            "M204 300C176 340 176 390 196 434H244C226 392 226 344 256 296Z",
            shade(p.main, 0.14),
            side=5,
            rim=0,
        )
        for d in (
            curve([(310, 306), (300, 350), (306, 404)]),
            curve([(378, 330), (366, 366), (372, 410)]),
        ):
            art.line(d, p.main_dark, 7, 0.35)
    art.clay(limb([(214, 336), (262, 330)], [34, 30]), p.skin, side=5, rim=3)
    with art.group("translate(376 122) scale(.32) translate(-236 -266)"):
        moon = (
            "M302 74C210 92 150 160 150 262C150 372 232 452 342 452"
            "C400 452 450 428 480 390C380 400 300 340 282 250C270 182 280 120 302 74Z"
        )
        art.clay(moon, mix(p.glow, p.third, 0.4), side=24, rim=10)
    for x, y, r in ((284, 92, 20), (318, 176, 13), (236, 148, 14)):
        art.clay(star(x, y, r, r * 0.45, 5, r * 0.16), p.glow, side=0, rim=0)
    return art.svg()


def presenter(p: Paints) -> str:
    """A woman pointing at a rising chart."""
    art = Art("presenter")
    board = box(206, 52, 272, 232, 24)
    art.clay(board, p.paper, depth=0.04, side=10, rim=0)
    for i, (tall, colour) in enumerate(
        ((54, p.main_light), (86, p.main), (122, p.second), (164, p.main))
    ):
        art.clay(box(304 + 40 * i, 258 - tall, 28, tall, 8), colour, side=5, rim=3)
    art.line("M300 182L344 148L388 122L446 74", p.third, 9)
    look = Look(p.skin_dark, p.hair, p.main, "bob", "laugh", lashes=True)
    skirt = p.ink
    leg(art, [(150, 320), (147, 390), (146, 446)], skirt, size=0.84)
    leg(art, [(196, 320), (199, 390), (200, 446)], shade(skirt, 0.05), size=0.84)
    shoe(art, 142, 450, p.second_dark, size=0.66)
    shoe(art, 196, 450, p.second_dark, size=0.66)
    arm(art, [(132, 212), (84, 270), (124, 318)], p.skin_dark, p.main, size=0.86, long=True)
    shirt(art, 172, 172, 336, 54, p.main)
    art.flat(polygon([(148, 172), (196, 172), (172, 246)], 8), art.lit(p.paper))
    art.clay(limb([(172, 166), (172, 190)], [32, 34]), shade(p.skin_dark, -0.05), side=5, rim=0)
    arm(
        art,
        [(212, 212), (262, 246), (300, 204)],
        p.skin_dark,
        shade(p.main, 0.05),
        size=0.84,
        long=True,
    )
    head(art, look, 172, 112, 0.55, 10)
    return art.svg(fit=(67, 39, 478, 475))


def reading(p: Paints) -> str:
    """A girl reading a book on a cushion."""
    art = Art("reading")
    art.clay(ellipse(256, 430, 200, 46), p.second, side=14, rim=8)
    look = Look(p.skin, red_hair(p), p.main, "bob", "smile", lashes=True)
    legs = p.ink
    crossed_legs(art, 256, 434, legs, p.skin)
    body = (
        "M256 196C320 196 338 220 332 272C328 310 334 344 328 384H184"
        "C178 344 184 310 180 272C174 220 192 196 256 196Z"
    )
    art.clay(body, p.main, side=15, rim=7)
    art.clay("M234 160H278V198C278 218 234 218 234 198Z", shade(p.skin, -0.06), side=5, rim=0)
    for s in (-1, 1):
        arm(
            art,
            [(256 + s * 66, 228), (256 + s * 118, 310), (256 + s * 82, 352)],
            p.skin,
            shade(p.main, 0.03),
            size=0.9,
            long=True,
        )
    for s, shift in ((-1, -0.03), (1, 0.03)):
        with art.group(f"translate(256 0) scale({s} 1)"):
            art.clay(
                polygon([(0, 306), (104, 282), (110, 382), (0, 406)], 10),
                shade(p.third, shift),
                side=8,
                rim=5,
            )
            art.flat(polygon([(0, 300), (92, 280), (96, 292), (0, 314)], 4), "#ffffff")
    for s in (-1, 1):
        art.clay(ellipse(256 + s * 98, 358, 17, 20), p.skin, side=5, rim=3)
    head(art, look, 256, 134, 0.64)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "presenter": presenter,
    "reading": reading,
    "sleeping": sleeping,
}
