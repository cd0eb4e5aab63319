"""Power: where it comes from and where it is kept."""

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

_BOLT = [(0.56, 0.0), (0.08, 0.58), (0.44, 0.58), (0.34, 1.0), (0.92, 0.38), (0.56, 0.38)]


def bolt(x: float, y: float, width: float, height: float, r: float = 8) -> str:
    """The outline of a flash of lightning in a box."""
    return polygon([(x + u * width, y + v * height) for u, v in _BOLT], r)


def lightning(p: Paints) -> str:
    """A flash of lightning."""
    art = Art("lightning")
    yellow = mix(p.glow, p.third, 0.5)
    art.glow(256, 256, 236, yellow, 0.5)
    with art.group("translate(12 8)"):
        art.clay(bolt(84, 32, 344, 448, 26), p.main, side=10, rim=6)
    flash = bolt(70, 24, 344, 448, 26)
    art.clay(flash, yellow, depth=0.12, side=22, rim=11)
    art.line("M232 78L138 236", "#ffffff", 15, 0.65)
    for x, y, r in ((92, 112, 22), (424, 130, 26), (96, 398, 28), (416, 408, 18)):
        art.flat(star(x, y, r, r * 0.32, 4, 2), p.second)
    return art.svg()


@placed(scale=0.97, dx=11, dy=4)
def battery(p: Paints) -> str:
    """A charged battery."""
    art = Art("battery")
    with art.group("rotate(12 256 256)"):
        art.clay(box(206, 34, 100, 60, 20), p.metal, side=8, rim=5)
        shell = box(136, 72, 240, 404, 54)
        art.clay(shell, p.ink, side=12, rim=7)
        cell = box(158, 96, 196, 358, 36)
        art.flat(cell, mix(p.ink, "#ffffff", 0.16))
        fill = mix(p.leaf, "#2fd3a0", 0.3)
        for i in range(4):
            art.clay(
                box(170, 366 - i * 86, 172, 74, 20),
                shade(fill, (-0.03, 0, 0.03, 0.06)[i]),
                side=10,
                rim=6,
            )
        art.flat(box(146, 110, 16, 320, 8), "#ffffff", 0.28)
        sign = bolt(196, 176, 120, 190, 10)
        with art.group("translate(6 9)"):
            art.flat(sign, "#1b1440", 0.2)
        art.clay(sign, p.third, side=9, rim=6)
    return art.svg()


@placed(scale=0.96, dx=8, dy=5)
def plug(p: Paints) -> str:
    """An electric plug with its cable."""
    art = Art("plug")
    art.line(
        ("M218 330C196 402 150 404 118 392C70 374 76 448 128 452C190 458 190 470 196 476"),
        p.ink,
        30,
    )
    art.line("M214 330C192 396 148 398 118 386", mix(p.ink, "#ffffff", 0.4), 7, 0.7)
    with art.group("rotate(38 270 220)"):
        for x in (204, 300):
            art.clay(box(x, 26, 36, 116, 14), p.metal, side=9, rim=5)
        art.clay(box(156, 118, 228, 46, 18), p.main_dark, side=8, rim=6)
        body = "M168 156H372V224C372 282 334 318 304 326H236C206 318 168 282 168 224Z"
        art.clay(body, p.main, side=20, rim=8)
        art.clay(box(236, 312, 68, 54, 18), p.main_dark, side=8, rim=5)
        art.clay(bolt(224, 176, 92, 116, 8), p.third, side=7, rim=5)
    for x, y, r in ((92, 148, 30), (150, 84, 18), (430, 388, 24)):
        art.flat(star(x, y, r, r * 0.32, 4, 2), p.third)
    return art.svg()


@placed(scale=0.94, dx=1, dy=28)
def solar_panel(p: Paints) -> str:
    """A solar panel under the sun."""
    art = Art("solar_panel")
    art.glow(398, 110, 128, p.glow, 0.55)
    for i in range(8):
        a, b = around(398, 110, 72, i * 45), around(398, 110, 96, i * 45)
        art.line(f"M{a[0]} {a[1]}L{b[0]} {b[1]}", p.glow, 13)
    art.ball(circle(398, 110, 54), p.glow)
    art.clay(limb([(256, 380), (256, 456)], [30]), p.metal, side=7, rim=4)
    art.clay(box(166, 448, 180, 30, 15), shade(p.metal, -0.08), side=6, rim=5)
    frame = polygon([(122, 166), (386, 166), (476, 392), (36, 392)], [18, 18, 22, 22])
    art.clay(frame, p.metal, side=8, rim=6)

    def at(u: float, v: float) -> tuple[float, float]:
        half = 116 + (200 - 116) * v
        return 256 - half + 2 * half * u, 182 + 194 * v

    cells = art.linear(shade(p.main, 0.08), p.main, p.main_dark, angle=70)
    art.flat(polygon([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], 8), p.main_dark)
    for j in range(3):
        for i in range(4):
            u0, u1, v0, v1 = (i + 0.05) / 4, (i + 0.95) / 4, (j + 0.05) / 3, (j + 0.94) / 3
            art.flat(polygon([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)], 6), cells)
    glare = polygon([at(0.1, 0), at(0.34, 0), at(0.12, 1), at(0.0, 1), at(0, 0.5)], 4)
    art.flat(glare, "#ffffff", 0.22)
    art.flat(polygon([at(0.42, 0), at(0.48, 0), at(0.3, 1), at(0.22, 1)], 4), "#ffffff", 0.16)
    return art.svg()


def wind_turbine(p: Paints) -> str:
    """A wind turbine on a hill."""
    art = Art("wind_turbine")
    hub = (256.0, 190.0)
    art.clay(
        (
            "M40 470C90 402 176 388 256 404C340 388 430 410 472 470Q474 478 462 478"
            "H50Q38 478 40 470Z"
        ),
        p.leaf,
        side=14,
        rim=7,
    )
    art.clay(
        polygon([(246, 200), (266, 200), (280, 424), (232, 424)], 8),
        p.paper,
        depth=0.06,
        side=9,
        rim=0,
    )
    blade = "M244 178C236 120 240 66 256 34C276 70 282 124 270 180Z"
    for turn in (18, 138, 258):
        with art.group(f"rotate({turn} {hub[0]} {hub[1]})"):
            art.clay(blade, p.main, side=7, rim=5)
            art.flat("M256 34C265 50 271 70 274 92H241C243 70 248 50 256 34Z", p.third)
    art.clay(circle(*hub, 28), p.second, side=8, rim=5)
    art.flat(circle(*hub, 11), "#ffffff", 0.9)
    for d in ("M52 232Q98 214 136 230", "M372 300Q420 282 466 298", "M84 286Q116 274 146 284"):
        art.line(d, p.second, 11, 0.8)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "lightning": lightning,
    "battery": battery,
    "plug": plug,
    "solar_panel": solar_panel,
    "wind_turbine": wind_turbine,
}
