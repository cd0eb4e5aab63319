"""Animals."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    blob,
    circle,
    curve,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints, water


def bee(p: Paints) -> str:
    """A honey bee in flight."""
    art = Art("bee")
    wing = art.linear(("#ffffff", 0.95), (shade(p.glass, -0.02), 0.75), angle=60)
    for cx, cy, rx, ry, turn in ((318, 124, 60, 104, 24), (214, 124, 64, 112, -18)):
        art.flat(ellipse(cx, cy, rx, ry, turn), wing)
        art.flat(ellipse(cx + 4, cy + 8, rx * 0.66, ry * 0.72, turn), p.main_light, 0.35)
    art.clay(polygon([(436, 292), (484, 316), (436, 338)], 7), p.ink, side=5, rim=0)
    body = ellipse(268, 308, 186, 128)
    yellow = mix("#ffc83d", p.third, 0.25)
    art.flat(body, art.lit(yellow, 0.09))
    with art.clipped(body):
        for x in (250, 332, 412):
            art.flat(
                (
                    f"M{x} 150C{x + 40} 240 {x + 40} 370 {x} 460H{x + 40}"
                    f"C{x + 80} 370 {x + 80} 240 {x + 40} 150Z"
                ),
                p.ink,
            )
    art.model(body, yellow, side=26, rim=9)
    for x0, x1 in ((146, 104), (194, 172)):
        art.line(curve([(x0, 214), (x0 - 14, 172), (x1, 146)]), p.ink, 9)
        art.ball(circle(x1, 144, 14), p.ink)
    art.eye(140, 284, 20, p.ink)
    art.eye(206, 284, 20, p.ink)
    art.line("M154 326C162 340 184 340 192 326", p.ink, 8)
    for x in (118, 226):
        art.flat(ellipse(x, 318, 18, 12), "#ff7a6b", 0.5)
    return art.svg(fit=(82, 15, 481, 436))


def bird(p: Paints) -> str:
    """A small bird on a branch."""
    art = Art("bird")
    art.clay(
        limb([(36, 428), (180, 440), (330, 430), (474, 398)], [22, 28, 26, 16]),
        p.wood,
        side=8,
        rim=5,
    )
    art.clay("M404 424C400 380 432 352 472 350C474 392 452 424 404 424Z", p.leaf, side=7, rim=4)
    for x in (218, 268):
        art.clay(limb([(x, 380), (x - 4, 430)], [12, 12]), "#f08c3a", side=4, rim=0)
    art.clay(limb([(330, 310), (416, 354), (470, 330)], [70, 46, 26]), p.main_dark, side=10, rim=5)
    body = (
        "M90 196C90 116 152 62 226 62C300 62 330 116 338 180C350 240 420 280 420 316"
        "C420 376 330 404 252 404C156 404 104 330 98 262C94 236 90 216 90 196Z"
    )
    art.clay(body, p.main, depth=0.11, side=24, rim=9)
    with art.clipped(body):
        art.flat(ellipse(170, 338, 108, 110, -20), art.lit(shade(p.second, 0.06)))
    wing = "M230 228C300 200 356 250 400 306C370 352 292 366 244 326C214 300 206 250 230 228Z"
    art.shadow_on(body, wing, -4, 12, 0.2)
    art.clay(wing, p.main_dark, depth=0.08, side=12, rim=6)
    for d in ("M270 300C300 316 330 316 360 304", "M262 268C296 286 326 286 352 280"):
        art.line(d, p.main_light, 6, 0.5)
    art.clay(polygon([(102, 172), (36, 206), (108, 232)], [6, 10, 6]), "#ffa53c", side=7, rim=4)
    art.line("M50 206L108 204", "#d9772b", 5, 0.8)
    art.flat(circle(170, 166, 32), p.paper)
    art.eye(166, 168, 20, p.ink)
    art.flat(ellipse(140, 222, 22, 14), "#ff7a8a", 0.4)
    return art.svg(fit=(25, 62, 483, 454))


def cat(p: Paints) -> str:
    """A sitting cat."""
    art = Art("cat")
    fur = mix("#f2a65a", p.main, 0.1)
    pale = shade(fur, 0.16)
    tail = limb([(330, 436), (430, 420), (444, 338), (404, 300)], [40, 44, 40, 34])
    art.clay(tail, shade(fur, -0.04), side=10, rim=5)
    body = (
        "M256 232C340 232 372 340 372 410C372 456 340 474 256 474"
        "C172 474 140 456 140 410C140 340 172 232 256 232Z"
    )
    art.clay(body, fur, side=22, rim=8)
    with art.clipped(body):
        art.flat(ellipse(256, 400, 66, 110), art.lit(pale))
    for x in (216, 296):
        art.clay(ellipse(x, 452, 38, 25), pale, side=8, rim=4)
        art.line(f"M{x - 10} 460V468M{x + 10} 460V468", shade(fur, -0.14), 4, 0.7)
    for s in (-1, 1):
        with art.group(f"translate(256 0) scale({s} 1)"):
            art.clay(polygon([(34, 102), (122, 38), (136, 190)], [14, 20, 14]), fur, side=8, rim=4)
            art.flat(polygon([(64, 108), (110, 70), (118, 160)], [10, 14, 10]), "#f7a8a0", 0.85)
    head = (
        "M256 80C344 80 404 126 404 188C404 254 338 292 256 292"
        "C174 292 108 254 108 188C108 126 174 80 256 80Z"
    )
    art.shadow_on(body, head, 4, 18, 0.22)
    art.clay(head, fur, depth=0.09, side=20, rim=8)
    for x in (226, 256, 286):
        art.line(f"M{x} 96V{128 if x == 256 else 118}", shade(fur, -0.16), 11, 0.75)
    art.flat(ellipse(256, 242, 64, 38), pale, 0.9)
    for x in (194, 318):
        art.eye(x, 188, 22, p.ink)
        art.flat(ellipse(x + (-30 if x < 256 else 30), 226, 20, 12), "#ff7a6b", 0.35)
    art.flat(polygon([(240, 216), (272, 216), (256, 234)], 7), "#e8697a")
    art.line("M256 234V242C250 256 234 256 228 246M256 242C262 256 278 256 284 246", p.ink, 5)
    for s in (-1, 1):
        for y0, y1 in ((232, 222), (246, 250)):
            art.line(f"M{256 + s * 78} {y0}L{256 + s * 156} {y1}", shade(fur, -0.2), 4, 0.7)
    collar = (
        "M176 284C220 306 292 306 336 284C340 296 338 304 332 310"
        "C290 330 222 330 180 310C174 304 172 296 176 284Z"
    )
    art.clay(collar, p.main, side=6, rim=4)
    art.ball(circle(256, 326, 17), p.third)
    return art.svg(fit=(98, 45, 468, 477))


def dog(p: Paints) -> str:
    """A sitting dog with its tongue out."""
    art = Art("dog")
    fur = mix("#d79a5e", p.main, 0.06)
    dark = shade(fur, -0.16)
    tail = limb([(346, 410), (420, 384), (452, 318)], [38, 34, 22])
    art.clay(tail, dark, side=9, rim=5)
    body = (
        "M256 240C336 240 376 340 376 412C376 458 340 474 256 474"
        "C172 474 136 458 136 412C136 340 176 240 256 240Z"
    )
    art.clay(body, fur, side=22, rim=8)
    with art.clipped(body):
        art.flat(ellipse(256, 376, 70, 108), art.lit("#fbeedb"))
    for x in (206, 306):
        art.clay(ellipse(x, 450, 44, 27), "#fbeedb", side=8, rim=4)
        art.line(f"M{x - 12} 458V468M{x + 12} 458V468", dark, 4, 0.6)
    head = (
        "M256 50C346 50 388 110 388 176C388 256 330 300 256 300"
        "C182 300 124 256 124 176C124 110 166 50 256 50Z"
    )
    art.shadow_on(body, head, 4, 18, 0.22)
    art.clay(head, fur, depth=0.09, side=20, rim=8)
    with art.clipped(head):
        art.flat(blob([(236, 40), (276, 40), (284, 150), (256, 180), (228, 150)]), "#fbeedb")
        art.flat(ellipse(256, 250, 82, 68), art.lit("#fbeedb"))
    for s in (-1, 1):
        with art.group(f"translate(256 0) scale({s} 1)"):
            art.clay(
                "M74 66C124 36 176 76 184 160C190 222 166 262 138 254C104 242 122 160 74 66Z",
                dark,
                side=10,
                rim=6,
            )
    for x in (204, 308):
        art.eye(x, 176, 20, p.ink)
    art.line("M182 138C192 130 206 130 216 136M296 136C306 130 320 130 330 138", dark, 7, 0.9)
    tongue = "M236 262H280V292C280 318 236 318 236 292Z"
    art.clay(tongue, "#f2738c", side=6, rim=0)
    art.clay(
        (
            "M256 206C286 206 298 216 296 230C294 246 270 256 256 256"
            "C242 256 218 246 216 230C214 216 226 206 256 206Z"
        ),
        p.ink,
        side=0,
        rim=3,
    )
    art.line("M256 254V262C246 280 220 278 212 264M256 262C266 280 292 278 300 264", p.ink, 6)
    art.clay(
        (
            "M170 292C216 324 296 324 342 292C348 306 346 314 340 322"
            "C292 350 220 350 172 322C166 314 164 306 170 292Z"
        ),
        p.main,
        side=7,
        rim=4,
    )
    art.clay(circle(256, 348, 21), p.third, side=5, rim=4)
    return art.svg(fit=(71, 50, 463, 477))


def fish(p: Paints) -> str:
    """A tropical fish with bubbles."""
    art = Art("fish")
    tail = "M356 256C400 196 440 160 476 156C470 210 470 302 476 356C440 352 400 316 356 256Z"
    art.clay(tail, p.second, side=12, rim=6)
    art.clay("M160 160C200 84 300 76 352 120C340 140 330 160 324 186Z", p.second, side=10, rim=6)
    art.clay("M210 356C230 410 290 424 326 404C316 380 310 360 306 336Z", p.second, side=8, rim=5)
    body = (
        "M36 262C64 172 152 132 236 134C312 138 362 200 392 256"
        "C362 314 312 374 236 378C152 380 64 350 36 262Z"
    )
    art.clay(body, p.main, depth=0.12, side=24, rim=9)
    with art.clipped(body):
        for x in (196, 284):
            art.flat(
                (
                    f"M{x} 120C{x + 42} 200 {x + 42} 312 {x} 392H{x + 44}"
                    f"C{x + 84} 312 {x + 84} 200 {x + 44} 120Z"
                ),
                art.lit(mix(p.paper, p.third, 0.35)),
            )
        art.model(body, p.main, side=24, rim=0)
    art.clay("M196 262C240 246 282 262 292 300C262 318 214 312 196 262Z", p.second, side=8, rim=5)
    art.flat(circle(124, 232, 34), p.paper)
    art.eye(118, 234, 22, p.ink)
    art.line("M54 296C72 312 92 312 106 304", p.main_dark, 8)
    for x, y, r in ((72, 132, 20), (112, 84, 14), (62, 72, 10)):
        art.bubble(x, y, r, water(p))
    return art.svg(fit=(36, 62, 476, 413))


def butterfly(p: Paints) -> str:
    """A butterfly with open wings."""
    art = Art("butterfly")
    for s in (-1, 1):
        with art.group(f"translate(256 0) scale({s} 1)"):
            lower = "M16 270C80 262 176 290 170 366C164 432 96 454 56 400C30 364 18 318 16 270Z"
            art.clay(lower, p.second, side=14, rim=6)
            art.flat(ellipse(98, 362, 36, 42, 24), art.lit(p.third))
            upper = "M14 262C20 160 100 62 184 74C236 82 226 196 192 244C160 288 72 296 14 262Z"
            art.clay(upper, p.main, depth=0.11, side=18, rim=8)
            art.flat(
                "M58 232C74 172 118 122 170 118C196 118 186 186 162 216C138 244 92 250 58 232Z",
                art.lit(p.main_light),
            )
            art.flat(ellipse(128, 178, 26, 34, 34), art.lit(p.third))
            for x, y, r in ((196, 108, 8), (206, 140, 7), (204, 172, 6)):
                art.flat(circle(x, y, r), "#ffffff", 0.85)
            art.line(curve([(6, 190), (22, 130), (58, 96)]), p.ink, 8)
            art.flat(circle(58, 96, 11), p.ink)
    art.clay(
        limb([(256, 196), (256, 290), (256, 404)], [30, 38, 16]),
        mix(p.ink, p.wood, 0.3),
        side=8,
        rim=5,
    )
    art.ball(circle(256, 190, 27), mix(p.ink, p.wood, 0.3))
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "bee": bee,
    "bird": bird,
    "butterfly": butterfly,
    "cat": cat,
    "dog": dog,
    "fish": fish,
}
