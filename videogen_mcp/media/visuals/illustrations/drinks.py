"""Water and other drinks."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import lean, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    box,
    circle,
    curve,
    ellipse,
    limb,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints, water


def _bubbles(art: Art, bubbles: tuple[tuple[float, float, float], ...]) -> None:
    fill = art.radial(("#ffffff", 0.1), ("#ffffff", 0.7), cx=0.5, cy=0.5, r=0.55)
    for x, y, r in bubbles:
        art.flat(circle(x, y, r), fill)


def steam(art: Art, feet: tuple[tuple[float, float], ...], colour: str) -> None:
    fill = art.linear(
        (shade(colour, 0.08), 0.1), (shade(colour, 0.08), 0.9), (colour, 0.15), angle=90
    )
    for i, (x, y) in enumerate(feet):
        tall = 108 if i % 2 else 88
        spine = [(x, y), (x - 18, y - tall * 0.35), (x + 14, y - tall * 0.7), (x, y - tall)]
        art.flat(limb(spine, [8, 21, 19, 6]), fill)


def droplet(p: Paints) -> str:
    """A drop of water."""
    art = Art("droplet")
    outline = (
        "M256 38C270 38 280 47 290 64C322 120 406 224 406 322C406 408 339 474 256 474"
        "C173 474 106 408 106 322C106 224 190 120 222 64C232 47 242 38 256 38Z"
    )
    art.clay(outline, water(p), depth=0.12, side=34, rim=9)
    light = lean("#3fe0f0", p.second, 0.8)
    pool = art.radial((light, 0.75), (light, 0), cx=0.5, cy=0.6, r=0.5)
    with art.clipped(outline):
        art.flat(ellipse(282, 440, 150, 90), pool)
    shine = (
        "M214 128C176 190 146 250 146 312C146 348 158 376 170 392"
        "C160 330 184 250 236 150C246 130 226 108 214 128Z"
    )
    art.flat(shine, art.linear(("#ffffff", 0.75), ("#ffffff", 0.08), angle=80))
    art.gloss(338, 372, 20, 40, 28, 0.35)
    return art.svg()


def water_glass(p: Paints) -> str:
    """A glass of blue."""
    art = Art("water_glass")
    glass = polygon([(118, 60), (394, 60), (362, 470), (150, 470)], [10, 10, 46, 46])
    blue = water(p)
    art.flat(glass, art.linear((shade(p.glass, 0.06), 0.75), (p.glass, 0.55), angle=20))
    body = "M131 190L381 190L362 438Q360 452 342 452H170Q152 452 150 438Z"
    with art.clipped(glass):
        art.clay(body, blue, depth=0.11, side=24, rim=0)
        surface = art.linear(shade(blue, 0.2), shade(blue, 0.08), angle=20)
        art.flat(ellipse(256, 190, 125, 17), surface)
        _bubbles(art, ((206, 330, 11), (292, 286, 8), (306, 388, 13), (232, 402, 7), (250, 252, 6)))
    art.model(glass, p.glass, side=12, rim=8)
    art.flat(ellipse(256, 62, 138, 20), art.linear(("#ffffff", 0.95), (p.glass, 0.7), angle=20))
    art.flat(ellipse(256, 63, 124, 13), shade(p.glass, -0.10), 0.8)
    shine = (
        "M154 98L176 98Q184 98 185 106L206 424Q206 432 198 432"
        "L190 432Q182 432 181 424L146 108Q146 98 154 98Z"
    )
    art.flat(shine, art.linear(("#ffffff", 0.85), ("#ffffff", 0.15), angle=90))
    art.line("M352 112L340 260", "#ffffff", 9, 0.55)
    return art.svg()


def water_bottle(p: Paints) -> str:
    """A refillable sports bottle, half full."""
    art = Art("water_bottle")
    body = (
        "M206 132H306C306 168 362 182 362 240V420Q362 476 306 476H206Q150 476 150 420V240"
        "C150 182 206 168 206 132Z"
    )
    blue = water(p)
    art.flat(body, art.linear((shade(p.glass, 0.05), 0.85), (p.glass, 0.7), angle=20))
    with art.clipped(body):
        art.clay(box(140, 286, 232, 200, 4), blue, depth=0.11, side=26, rim=0)
        art.flat(ellipse(256, 286, 108, 15), art.lit(shade(blue, 0.14)))
        _bubbles(art, ((214, 372, 9), (300, 344, 7), (290, 424, 11)))
    art.model(body, p.glass, side=16, rim=8)
    for y in (330, 366, 402, 438):
        art.line(f"M322 {y}H346", "#ffffff", 7, 0.75)
    art.clay(box(192, 110, 128, 40, 14), p.second_dark, side=10, rim=4)
    art.clay("M204 112V92Q204 68 228 68H284Q308 68 308 92V112Z", p.second, side=12, rim=5)
    art.clay(box(232, 36, 48, 40, 14), p.third, side=8, rim=4)
    art.flat(box(176, 222, 22, 200, 11), art.linear(("#ffffff", 0.9), ("#ffffff", 0.15), angle=90))
    return art.svg()


def coffee_cup(p: Paints) -> str:
    """A mug of steaming coffee."""
    art = Art("coffee_cup")
    steam(art, ((186, 150), (244, 136), (302, 150)), p.main_light)
    handle = limb(
        [(366, 250), (440, 244), (462, 312), (430, 378), (350, 392)], [36, 36, 36, 36, 30]
    )
    art.clay(handle, shade(p.main, -0.05), side=10, rim=6)
    body = "M82 196H394V376C394 440 350 478 292 478H184C126 478 82 440 82 376Z"
    art.clay(body, p.main, depth=0.1, side=30, rim=0)
    with art.clipped(body):
        art.clay(box(60, 352, 360, 52), p.second, side=0, rim=0)
        art.model(body, p.main, side=30, rim=8)
    art.clay(ellipse(238, 196, 156, 38), p.main_light, depth=0.06, side=0, rim=0)
    art.flat(ellipse(238, 199, 134, 27), art.linear("#8a5533", "#4a2a1b", angle=30))
    art.flat(ellipse(238, 208, 112, 16), art.lit("#a9703f"), 0.9)
    art.flat(box(112, 250, 26, 150, 13), art.linear(("#ffffff", 0.7), ("#ffffff", 0.1), angle=90))
    return art.svg(fit=(82, 25, 481, 478))


def tea(p: Paints) -> str:
    """A cup of tea on its saucer, the label of the bag hanging out."""
    art = Art("tea")
    steam(art, ((190, 176), (248, 160), (306, 176)), p.main_light)
    saucer = ellipse(246, 430, 206, 46)
    art.clay(saucer, p.second, side=14, rim=8)
    art.flat(ellipse(246, 424, 140, 26), shade(p.second, -0.12), 0.7)
    handle = limb([(372, 258), (452, 240), (452, 324), (340, 356)], [28, 28, 28, 24])
    art.clay(handle, shade(p.paper, -0.06), side=9, rim=5)
    cup = "M76 216H416C416 350 356 430 292 430H200C136 430 76 350 76 216Z"
    art.clay(cup, p.paper, depth=0.04, side=28, rim=0)
    with art.clipped(cup):
        art.flat(box(60, 250, 380, 22), p.main)
        art.flat(box(60, 282, 380, 9), p.main, 0.6)
        art.model(cup, p.paper, side=28, rim=0)
    art.clay(ellipse(246, 216, 170, 36), shade(p.paper, -0.03), depth=0.05, side=0, rim=0)
    art.flat(ellipse(246, 219, 150, 26), art.linear("#e8a04a", "#b5622a", angle=30))
    art.flat(ellipse(206, 212, 60, 9, -4), "#ffffff", 0.3)
    art.line(curve([(300, 226), (312, 248), (310, 300)]), shade(p.paper, -0.22), 4)
    tag = polygon([(286, 318), (310, 298), (334, 318), (334, 372), (286, 372)], 9)
    art.clay(tag, p.leaf, side=7, rim=4)
    art.flat("M296 358C294 334 306 326 324 326C326 348 316 360 296 358Z", shade(p.leaf, 0.24))
    art.gloss(126, 316, 13, 44, -14, 0.9)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "coffee_cup": coffee_cup,
    "droplet": droplet,
    "tea": tea,
    "water_bottle": water_bottle,
    "water_glass": water_glass,
}
