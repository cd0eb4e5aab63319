"""Sky and weather."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    arc,
    around,
    circle,
    ellipse,
    limb,
    polygon,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints, water

CLOUD = (
    "M136 402C80 402 38 362 38 312C38 262 76 224 126 222C130 150 188 102 254 102"
    "C316 102 366 142 380 198C434 196 474 242 474 298C474 356 430 402 376 402Z"
)


def _cloud(art: Art, p: Paints, colour: str = "") -> None:
    white = colour or mix(p.paper, p.main_light, 0.14)
    art.clay(CLOUD, white, depth=0.06, side=30, rim=0)
    with art.clipped(CLOUD):
        for x, y, r in ((132, 316, 92), (256, 224, 120), (376, 300, 96)):
            shine = art.radial(
                ("#ffffff", 0.95), ("#ffffff", 0.3), ("#ffffff", 0), cx=0.36, cy=0.3, r=0.62
            )
            art.flat(circle(x, y, r), shine)
        art.flat(
            ellipse(256, 420, 240, 60),
            art.radial((p.main, 0.3), (p.main, 0), cx=0.5, cy=0.5, r=0.5),
        )


def sun(p: Paints) -> str:
    """The sun with its rays."""
    art = Art("sun")
    warm = mix(p.glow, p.third, 0.35)
    for i in range(12):
        long = i % 2 == 0
        tip, half = (216, 30) if long else (190, 22)
        with art.group(f"rotate({i * 30} 256 256)"):
            ray = polygon(
                [(256 - half, 256 - 132), (256, 256 - tip), (256 + half, 256 - 132)], [10, 14, 10]
            )
            art.flat(
                ray, art.linear(shade("#ff9a3c", 0.06), mix("#ff9a3c", p.second, 0.12), angle=90)
            )
    art.ball(circle(256, 256, 124), warm, depth=0.11)
    art.model(circle(256, 256, 124), warm, side=20, rim=8)
    art.gloss(206, 202, 26, 42, 42, 0.75)
    return art.svg()


def moon(p: Paints) -> str:
    """A crescent moon with stars."""
    art = Art("moon")
    light = mix("#ffe49a", p.third, 0.3)
    # A disc less a smaller one; the angles are where the two circles meet.
    outer = arc(236, 266, 204, 7.9, 278, 32)
    inner = arc(318, 204, 150, 249, 36.8, 26)
    crescent = polygon(outer + inner, 4)
    art.clay(crescent, light, depth=0.08, side=26, rim=9)
    for x, y, r in ((98, 256, 24), (150, 360, 30), (254, 416, 18), (130, 164, 14), (202, 376, 10)):
        art.flat(circle(x, y, r), art.linear(shade(light, -0.12), shade(light, -0.04), angle=60))
    for x, y, r, colour in (
        (336, 190, 66, p.main),
        (440, 96, 34, p.second),
        (254, 250, 26, p.main_light),
    ):
        art.clay(star(x, y, r, r * 0.46, 5, r * 0.16), colour, side=r * 0.15, rim=r * 0.07)
    return art.svg(fit=(32, 62, 470, 470))


def cloud(p: Paints) -> str:
    """Two clouds."""
    art = Art("cloud")
    with art.group("translate(214 36) scale(.56)"):
        art.clay(CLOUD, mix(p.main_light, p.paper, 0.25), depth=0.07, side=26, rim=10)
    _cloud(art, p)
    return art.svg()


def rain(p: Paints) -> str:
    """A cloud with falling rain."""
    art = Art("rain")
    blue = water(p)
    for x, y, size in (
        (128, 372, 1.0),
        (222, 402, 1.2),
        (316, 372, 1.0),
        (400, 396, 0.9),
        (268, 346, 0.7),
    ):
        with art.group(f"translate({x} {y}) rotate(14) scale({size})"):
            art.clay(
                (
                    "M0 -46C14 -20 26 0 26 20C26 36 14 48 0 48C-14 48 -26 36 -26 20"
                    "C-26 0 -14 -20 0 -46Z"
                ),
                blue,
                side=8,
                rim=4,
            )
    with art.group("translate(0 -64)"):
        _cloud(art, p, mix(p.paper, p.ink, 0.22))
    return art.svg()


def rainbow(p: Paints) -> str:
    """A rainbow between two clouds."""
    art = Art("rainbow")
    bands = (
        "#f25555",
        "#ff9f43",
        "#ffd84d",
        "#5dc46c",
        mix("#3f9df2", p.main, 0.5),
        mix("#8a5cf0", p.second, 0.3),
    )
    for i, colour in enumerate(bands):
        outer, inner = 206 - 22 * i, 206 - 22 * (i + 1)
        band = polygon([*arc(256, 360, outer, 180, 360, 28), *arc(256, 360, inner, 360, 180, 28)])
        art.flat(band, art.linear(shade(colour, 0.07), colour, shade(colour, -0.06), angle=20))
    whole = polygon([*arc(256, 360, 206, 180, 360, 28), *arc(256, 360, 74, 360, 180, 28)])
    art.model(whole, p.main, side=12, rim=7)
    for x, flip in ((106, 1), (406, -1)):
        with art.group(f"translate({x} 366) scale({0.33 * flip} .33) translate(-256 -256)"):
            art.clay(CLOUD, mix(p.paper, p.main_light, 0.12), depth=0.06, side=26 * flip, rim=0)
    return art.svg(fit=(34, 154, 478, 415))


def snowflake(p: Paints) -> str:
    """A snow crystal."""
    art = Art("snowflake")
    for i in range(6):
        with art.group(f"rotate({i * 60} 256 256)"):
            colour = shade(p.main, 0.13 - 0.02 * abs(i - 3) if i not in (0, 5) else 0.12)
            fill = art.linear(shade(colour, 0.1), colour, angle=90)
            for d in (
                limb([(256, 256), (256, 52)], [30, 26]),
                limb([(256, 150), (204, 96)], [22, 18]),
                limb([(256, 150), (308, 96)], [22, 18]),
                limb([(256, 212), (222, 178)], [20, 16]),
                limb([(256, 212), (290, 178)], [20, 16]),
            ):
                art.flat(d, fill)
            art.line("M252 236V70", "#ffffff", 6, 0.55)
            art.ball(circle(256, 54, 21), p.second)
    art.clay(
        polygon([around(256, 256, 54, i * 60 + 30) for i in range(6)], 12), p.main, side=10, rim=6
    )
    art.clay(star(256, 256, 34, 17, 6, 5), p.paper, side=5, rim=0)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "cloud": cloud,
    "moon": moon,
    "rain": rain,
    "rainbow": rainbow,
    "snowflake": snowflake,
    "sun": sun,
}
