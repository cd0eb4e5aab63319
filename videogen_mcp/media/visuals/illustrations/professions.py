"""People at work, known by what they wear."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.characters import (
    TORSO,
    Look,
    bust,
    fair_hair,
    medium_skin,
    red_hair,
)
from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    arc,
    blob,
    box,
    circle,
    curve,
    ellipse,
    heart,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def builder(p: Paints) -> str:
    """A builder with a hard hat and a safety vest."""
    art = Art("builder")
    look = Look(p.skin, red_hair(p), mix(p.ink, p.main, 0.4), "short", "smile", beard=True)
    bust(art, look, 256, 212, 0.94)
    with art.group("translate(256 212) scale(.94)"):
        with art.clipped(TORSO):
            for s in (-1, 1):
                with art.group(f"scale({s} 1)"):
                    vest = polygon([(50, 130), (128, 150), (138, 300), (12, 300), (14, 214)], 6)
                    art.clay(vest, p.main, side=10, rim=5)
                    art.flat(polygon([(84, 130), (112, 138), (112, 300), (84, 300)], 3), p.third)
                    art.flat(box(8, 236, 140, 24, 3), p.third)
        dome = "M-112 -52C-116 -122 -66 -164 0 -164C66 -164 116 -122 112 -52Z"
        art.clay(dome, p.third, depth=0.09, side=16, rim=8)
        art.clay(box(-24, -178, 48, 118, 20), shade(p.third, 0.03), side=9, rim=5)
        art.clay(box(-134, -72, 268, 34, 17), p.third, side=8, rim=6)
    return art.svg()


def nurse(p: Paints) -> str:
    """A nurse in scrubs with a cap."""
    art = Art("nurse")
    look = Look(p.skin_dark, p.hair, p.main, "bob", "laugh", lashes=True)
    bust(art, look, 256, 208, 0.94)
    with art.group("translate(256 208) scale(.94)"):
        with art.clipped(TORSO):
            art.clay(
                polygon(
                    [(-70, 120), (-38, 120), (0, 206), (38, 120), (70, 120), (18, 236), (-18, 236)],
                    6,
                ),
                shade(p.main, 0.11),
                side=6,
                rim=4,
            )
            art.clay(box(58, 214, 76, 90, 12), shade(p.main, 0.05), side=7, rim=4)
            art.flat(box(82, 186, 11, 50, 5), p.third)
            art.flat(box(104, 192, 11, 44, 5), p.paper)
        art.clay(
            "M-80 -96C-74 -150 74 -150 80 -96C40 -114 -40 -114 -80 -96Z",
            p.paper,
            depth=0.05,
            side=9,
            rim=0,
        )
        art.flat(box(-7, -134, 14, 40, 4), p.second)
        art.flat(box(-20, -121, 40, 14, 4), p.second)
    return art.svg(fit=(90, 79, 422, 477))


def support_agent(p: Paints) -> str:
    """A service agent with a headset."""
    art = Art("support_agent")
    look = Look(p.skin, fair_hair(p), p.main, "long", "laugh", lashes=True)
    bust(art, look, 256, 200)
    with art.group("translate(256 200)"):
        art.flat(polygon([(-52, 132), (52, 132), (0, 216)], 6), art.lit(p.paper, 0.04))
        for s in (-1, 1):
            with art.group(f"scale({s} 1)"):
                art.clay(
                    polygon([(40, 124), (70, 140), (84, 184), (8, 280), (0, 216)], 6),
                    shade(p.main, 0.06),
                    side=6,
                    rim=4,
                )
    with art.group("translate(256 200)"):
        art.line(curve(arc(0, -16, 116, 182, 358, 14)), p.ink, 17)
        art.line(curve(arc(-2, -18, 118, 200, 300, 10)), shade(p.ink, 0.2), 5, 0.8)
        for s in (-1, 1):
            art.clay(box(s * 108 - 23, -32, 46, 82, 22), p.ink, side=7, rim=5)
            art.clay(box(s * 112 - 13, -18, 26, 54, 13), p.second, side=5, rim=3)
        art.line(curve([(-106, 48), (-92, 88), (-40, 98)]), p.ink, 9)
        art.clay(box(-50, 84, 42, 24, 12), p.ink, side=4, rim=3)
    return art.svg(fit=(80, 59, 432, 486))


def farmer(p: Paints) -> str:
    """A farmer with a straw hat and dungarees."""
    art = Art("farmer")
    straw = mix("#eec26a", p.third, 0.15)
    look = Look(medium_skin(p), p.hair, p.second, "short", "laugh")
    bust(art, look, 256, 214, 0.94)
    with art.group("translate(256 214) scale(.94)"):
        with art.clipped(TORSO):
            for y in (170, 206, 242, 278):
                art.flat(box(-180, y, 360, 9), shade(p.second, 0.14), 0.8)
            for x in (-140, -104, 96, 132):
                art.flat(box(x, 130, 9, 170), shade(p.second, -0.1), 0.5)
            art.clay(
                polygon([(-84, 196), (84, 196), (98, 310), (-98, 310)], [14, 14, 4, 4]),
                p.main,
                side=10,
                rim=6,
            )
            art.clay(box(-34, 232, 68, 70, 12), shade(p.main, 0.05), side=6, rim=4)
            for s in (-1, 1):
                art.clay(
                    polygon([(s * 58, 130), (s * 88, 134), (s * 76, 222), (s * 52, 222)], 6),
                    shade(p.main, -0.04),
                    side=5,
                    rim=3,
                )
                art.ball(circle(s * 64, 214, 11), p.third)
        art.clay(ellipse(0, -66, 172, 36, 0), shade(straw, -0.05), side=10, rim=6)
        crown = "M-92 -70C-92 -150 -60 -176 0 -176C60 -176 92 -150 92 -70C50 -50 -50 -50 -92 -70Z"
        art.clay(crown, straw, side=14, rim=7)
        art.flat("M-94 -88C-50 -68 50 -68 94 -88V-68C50 -48 -50 -48 -94 -68Z", art.lit(p.main))
    return art.svg(fit=(90, 48, 422, 483))


def artist(p: Paints) -> str:
    """A painter with a beret and a brush."""
    art = Art("artist")
    look = Look(p.skin, p.hair, p.second, "bob", "smile", lashes=True)
    bust(art, look, 236, 216, 0.92)
    with art.group("translate(236 216) scale(.92)"):
        with art.clipped(TORSO):
            for y in (176, 212, 248, 284):
                art.flat(
                    (
                        f"M-180 {y}C-60 {y + 12} 60 {y + 12} 180 {y}V{y + 15}"
                        f"C60 {y + 27} -60 {y + 27} -180 {y + 15}Z"
                    ),
                    p.paper,
                    0.9,
                )
        beret = (
            "M-108 -66C-136 -112 -96 -164 -16 -168C76 -172 148 -128 126 -76"
            "C116 -52 84 -56 60 -66C10 -80 -50 -70 -80 -56C-92 -50 -102 -54 -108 -66Z"
        )
        art.clay(beret, p.main, side=14, rim=8)
        art.line("M10 -166L18 -188", p.main_dark, 11)
    art.clay(limb([(368, 462), (392, 408), (404, 372)], [58, 50, 42]), p.second, side=8, rim=4)
    art.clay(circle(404, 366, 27), p.skin, side=6, rim=4)
    with art.group("rotate(24 404 366)"):
        art.clay(limb([(404, 430), (404, 236)], [9, 15]), p.wood, side=4, rim=3)
        art.clay(box(393, 210, 22, 44, 5), p.metal, side=4, rim=3)
        art.clay(
            "M392 214C384 180 396 160 404 136C412 160 424 180 416 214Z", p.third, side=5, rim=3
        )
    for k in range(3):
        art.clay(
            limb([(388, 354 + 13 * k), (420, 350 + 13 * k)], [16, 16]),
            shade(p.skin, 0.01),
            side=3,
            rim=2,
        )
    return art.svg(fit=(74, 38, 498, 491))


def baby(p: Paints) -> str:
    """A baby with a dummy in its mouth."""
    art = Art("baby")
    body = (
        "M256 330C336 330 372 386 376 436Q378 474 340 474H172Q134 474 136 436"
        "C140 386 176 330 256 330Z"
    )
    for s in (-1, 1):
        with art.group(f"translate(256 0) scale({s} 1)"):
            art.clay(limb([(74, 366), (128, 396), (138, 436)], [60, 52, 40]), p.main, side=8, rim=4)
            art.clay(circle(138, 446, 24), p.skin, side=6, rim=4)
    art.clay(body, p.main, side=16, rim=7)
    for x, y in ((210, 430), (256, 452), (302, 430), (256, 404)):
        art.flat(circle(x, y, 9), p.main_light)
    bib = "M184 330H328C340 400 300 424 256 424C212 424 172 400 184 330Z"
    art.clay(bib, p.paper, depth=0.05, side=8, rim=0)
    art.flat(heart(256, 388, 22), p.second)
    for s in (-1, 1):
        art.clay(ellipse(256 + s * 146, 222, 27, 33), shade(p.skin, -0.02), side=6, rim=3)
    face = (
        "M256 60C350 60 404 132 404 212C404 306 340 352 256 352"
        "C172 352 108 306 108 212C108 132 162 60 256 60Z"
    )
    art.shadow_on(bib, face, 4, 14, 0.2)
    art.clay(face, p.skin, depth=0.07, side=20, rim=9)
    art.line("M244 66C236 36 262 26 276 40C286 54 268 64 262 54", fair_hair(p), 11)
    art.line("M222 84C232 74 246 70 256 72", fair_hair(p), 8, 0.8)
    for s in (-1, 1):
        art.eye(256 + s * 62, 214, 21, "#2d2233")
        art.line(
            (
                f"M{256 + s * 62 - 18} 172"
                f"C{256 + s * 62 - 8} 164 {256 + s * 62 + 8} 164 {256 + s * 62 + 18} 172"
            ),
            shade(p.skin, -0.2),
            7,
            0.8,
        )
        art.flat(ellipse(256 + s * 96, 262, 29, 20), "#ff6b6b", 0.3)
    art.clay(
        blob(
            [
                (206, 284),
                (232, 266),
                (256, 274),
                (280, 266),
                (306, 284),
                (284, 312),
                (256, 306),
                (228, 312),
            ]
        ),
        p.second,
        side=6,
        rim=4,
    )
    art.line(circle(256, 300, 24), p.third, 10)
    art.clay(circle(256, 286, 17), p.third, side=4, rim=3)
    return art.svg(fit=(83, 28, 429, 474))


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "artist": artist,
    "baby": baby,
    "builder": builder,
    "farmer": farmer,
    "nurse": nurse,
    "support_agent": support_agent,
}
