"""Computers, the net and machines that think."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.energy import bolt
from videogen_mcp.media.visuals.illustrations.placing import placed
from videogen_mcp.media.visuals.illustrations.shapes import (
    around,
    box,
    circle,
    ellipse,
    limb,
    polygon,
    ring,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def cloud_outline(cx: float, cy: float, s: float = 1) -> str:
    """A cloud about 400 `s` wide and 250 `s` high round a centre."""

    def at(x: float, y: float) -> str:
        return f"{cx + (x - 256) * s:.2f} {cy + (y - 256) * s:.2f}"

    return (
        f"M{at(136, 372)}C{at(88, 372)} {at(52, 338)} {at(52, 292)}"
        f"C{at(52, 250)} {at(82, 218)} "
        f"{at(122, 212)}C{at(128, 152)} {at(178, 112)} {at(236, 120)}"
        f"C{at(284, 124)} {at(318, 150)} "
        f"{at(334, 190)}C{at(398, 184)} {at(460, 222)} {at(460, 286)}"
        f"C{at(460, 336)} {at(422, 372)} "
        f"{at(374, 372)}Z"
    )


@placed(scale=0.97, dx=8, dy=15)
def laptop(p: Paints) -> str:
    """An open laptop."""
    art = Art("laptop")
    lid = box(76, 82, 360, 260, 30)
    art.clay(lid, p.ink, side=10, rim=5)
    screen = box(94, 100, 324, 224, 16)
    art.flat(screen, art.linear(p.main_light, p.main, p.main_dark, angle=45))
    with art.clipped(screen):
        art.flat(circle(390, 300, 120), p.second, 0.55)
        art.flat(circle(420, 330, 90), p.second, 0.6)
        art.flat("M94 100H230L140 324H94Z", "#ffffff", 0.10)
    art.flat(box(124, 130, 150, 100, 14), "#ffffff", 0.95)
    art.flat(box(140, 148, 70, 12, 6), p.main)
    for i, width in enumerate((112, 92, 104)):
        art.flat(box(140, 172 + i * 17, width, 8, 4), mix(p.main, "#ffffff", 0.65))
    art.flat(ring(340, 172, 44, 26), "#ffffff", 0.45)
    a, b = around(340, 172, 35, -90), around(340, 172, 35, 70)
    art.line(f"M{a[0]} {a[1]}A35 35 0 0 1 {b[0]} {b[1]}", p.third, 18)
    for i, h in enumerate((26, 44, 34, 56)):
        art.flat(box(132 + i * 34, 302 - h, 22, h, 7), (p.second, p.third)[i == 3])
    art.flat(circle(256, 91, 4), p.metal)
    base = polygon([(52, 334), (460, 334), (484, 394), (28, 394)], [14, 14, 22, 22])
    art.clay(base, p.metal, side=8, rim=6)
    for j in range(2):
        for i in range(11):
            x = 96 - j * 6 + i * (29 + j * 1.1)
            art.flat(box(x, 346 + j * 15, 23, 9, 3), shade(p.metal, -0.24), 0.75)
    art.flat(box(206, 378, 100, 8, 4), shade(p.metal, -0.16))
    art.clay(box(28, 386, 456, 28, 14), shade(p.metal, -0.06), side=6, rim=5)
    return art.svg()


@placed(scale=0.95, dx=6, dy=13)
def smartphone(p: Paints) -> str:
    """A smartphone with apps and a message."""
    art = Art("smartphone")
    with art.group("rotate(7 256 256)"):
        art.clay(box(138, 32, 236, 448, 46), p.ink, side=8, rim=6)
        screen = box(152, 46, 208, 420, 34)
        art.flat(screen, art.linear(p.main_light, p.main, p.main_dark, angle=60))
        with art.clipped(screen):
            art.flat(circle(356, 430, 150), p.second, 0.5)
            art.flat("M152 46H270L170 466H152Z", "#ffffff", 0.08)
        art.flat(box(218, 58, 76, 18, 9), p.ink)
        art.flat(box(170, 98, 172, 74, 20), "#ffffff", 0.94)
        art.clay(circle(204, 135, 20), p.third, side=4, rim=3)
        art.flat(box(236, 118, 86, 11, 5), p.main_dark)
        art.flat(box(236, 140, 62, 9, 4), mix(p.main, "#ffffff", 0.6))
        icons = (
            p.second,
            "#ff8a73",
            p.third,
            p.leaf,
            "#ffffff",
            p.second_dark,
            p.third,
            p.leaf,
            "#ff8a73",
        )
        for i, colour in enumerate(icons):
            x, y = 172 + i % 3 * 60, 194 + i // 3 * 62
            art.clay(box(x, y, 48, 48, 15), colour, side=5, rim=4)
        art.flat(box(170, 388, 172, 58, 22), "#ffffff", 0.28)
        for i, colour in enumerate((p.leaf, p.third, "#ffffff")):
            art.clay(box(186 + i * 50, 397, 40, 40, 13), colour, side=4, rim=3)
    badge = circle(374, 112, 36)
    art.clay(badge, "#ff5d5d", side=8, rim=5)
    art.flat(
        (
            "M374 132C362 122 354 114 354 106C354 94 370 92 374 102"
            "C378 92 394 94 394 106C394 114 386 122 374 132Z"
        ),
        "#ffffff",
    )
    return art.svg()


@placed(scale=0.98, dx=-2, dy=7)
def robot(p: Paints) -> str:
    """A friendly robot that waves."""
    art = Art("robot")
    art.line("M256 92V56", p.metal, 13)
    art.clay(circle(256, 48, 20), p.third, side=5, rim=4)
    art.clay(limb([(372, 386), (430, 384), (446, 330)], [34]), p.second_dark, side=8, rim=4)
    art.clay(circle(446, 312, 31), p.metal, side=8, rim=5)
    art.clay(limb([(134, 372), (84, 404), (78, 440)], [34]), p.second_dark, side=8, rim=4)
    art.clay(circle(78, 444, 29), p.metal, side=8, rim=5)
    for x in (204, 308):
        art.clay(box(x - 28, 438, 56, 42, 20), p.second_dark, side=7, rim=4)
    body = box(140, 320, 232, 140, 48)
    art.clay(body, p.main, side=18, rim=7)
    art.flat(box(196, 360, 120, 66, 22), p.main_dark, 0.55)
    for i, colour in enumerate((p.third, "#ff7b6b", p.second)):
        art.clay(circle(224 + i * 32, 393, 12), colour, side=3, rim=2)
    for x in (66, 410):
        art.clay(box(x, 168, 36, 84, 16), p.second, side=6, rim=4)
    head = box(90, 88, 332, 246, 84)
    art.shadow_on(body, head, 0, 16, 0.3)
    art.clay(head, p.main, side=24, rim=9)
    face = box(124, 136, 264, 150, 62)
    art.clay(face, p.ink, side=0, rim=0)
    art.flat("M142 190Q146 150 190 146H250L196 276Q142 270 138 222Z", "#ffffff", 0.08)
    eye = mix(p.second, "#ffffff", 0.35)
    for x in (204, 308):
        art.glow(x, 200, 44, eye, 0.5)
        art.flat(ellipse(x, 200, 20, 26), eye)
        art.flat(circle(x - 6, 190, 7), "#ffffff")
    art.line("M226 246Q256 268 286 246", eye, 11)
    art.gloss(164, 114, 40, 10, -14, 0.6)
    return art.svg()


def cloud_computing(p: Paints) -> str:
    """A cloud that computers are joined to."""
    art = Art("cloud_computing")
    for d in (
        "M256 330V430",
        "M160 330V372Q160 392 140 392H112V414",
        "M352 330V372Q352 392 372 392H400V414",
    ):
        art.line(d, p.main_dark, 13)
    art.clay(cloud_outline(256, 212, 1.06), p.main, depth=0.11, side=28, rim=10)
    arrow = polygon(
        [(256, 140), (330, 216), (284, 216), (284, 290), (228, 290), (228, 216), (182, 216)],
        [12, 14, 6, 12, 12, 6, 14],
    )
    art.clay(arrow, "#ffffff", depth=0.03, side=7, rim=0)
    for x, y, colour in ((112, 432, p.second), (256, 444, p.third), (400, 432, p.second)):
        art.clay(circle(x, y, 36), colour, side=9, rim=6)
        art.flat(circle(x, y, 13), "#ffffff", 0.95)
    art.gloss(196, 118, 40, 12, -24, 0.6)
    return art.svg()


@placed(scale=0.99, dx=3, dy=-6)
def server(p: Paints) -> str:
    """A stack of three servers."""
    art = Art("server")
    art.line("M256 420V470M96 470H416", p.metal, 16)
    for i, colour in enumerate((p.main, p.main, p.main)):
        y = 42 + i * 130
        unit = box(64, y, 384, 116, 30)
        art.clay(unit, colour, side=14, rim=7)
        art.flat(box(92, y + 26, 150, 64, 16), p.main_dark, 0.6)
        for k in range(5):
            art.line(f"M{112 + k * 27} {y + 42}V{y + 74}", p.main_light, 7, 0.65)
        lights = (p.leaf, p.third, p.second)
        for k in range(3):
            lamp = lights[(i + k) % 3]
            art.glow(306 + k * 46, y + 58, 30, lamp, 0.55)
            art.clay(circle(306 + k * 46, y + 58, 15), lamp, side=4, rim=3)
    art.clay(circle(256, 466, 22), p.second, side=6, rim=4)
    return art.svg()


def chip(p: Paints) -> str:
    """A computer chip with its pins."""
    art = Art("chip")
    for i in range(5):
        c = 148 + i * 54
        for d in (f"M{c} 44V120", f"M{c} 392V468", f"M44 {c}H120", f"M392 {c}H468"):
            art.line(d, "#d99a2b", 22)
            art.line(d, "#f7c860", 14)
    body = box(90, 90, 332, 332, 48)
    art.clay(body, p.main_dark, side=20, rim=8)
    for d in ("M150 130H206V166", "M362 382H306V346", "M130 330V290H166", "M382 182V222H346"):
        art.line(d, p.main_light, 7, 0.55)
    for x, y in ((150, 130), (362, 382), (130, 330), (382, 182)):
        art.flat(circle(x, y, 10), p.third)
    core = box(158, 158, 196, 196, 36)
    art.shadow_on(body, core, 8, 12, 0.3)
    art.clay(core, p.main, side=14, rim=7)
    art.glow(256, 256, 100, p.third, 0.5)
    art.clay(bolt(204, 190, 104, 132, 10), p.third, side=7, rim=5)
    art.gloss(196, 178, 26, 6, 0, 0.5)
    return art.svg()


@placed(scale=0.97, dx=8, dy=8)
def satellite(p: Paints) -> str:
    """A satellite with two solar wings."""
    art = Art("satellite")
    with art.group("rotate(-38 256 256)"):
        art.line("M96 256H416", p.metal, 18)
        for x in (20, 344):
            art.clay(box(x, 178, 148, 156, 18), p.main_dark, side=9, rim=6)
            for j in range(3):
                for i in range(3):
                    art.flat(
                        box(x + 12 + i * 43, 190 + j * 46, 36, 40, 6),
                        art.linear(p.main_light, p.main, angle=50),
                    )
        art.clay(box(192, 150, 128, 212, 34), p.paper, depth=0.06, side=14, rim=0)
        art.clay(box(192, 214, 128, 84, 8), p.second, side=10, rim=5)
        art.flat(circle(256, 256, 26), p.ink)
        art.flat(circle(250, 249, 9), "#ffffff", 0.8)
        art.clay(box(228, 118, 56, 44, 12), p.metal, side=6, rim=4)
        dish = "M176 396C196 362 316 362 336 396C322 436 190 436 176 396Z"
        art.line("M256 352V392", p.metal, 14)
        art.clay(dish, p.metal, side=10, rim=6)
        art.flat(ellipse(256, 400, 70, 20), shade(p.metal, -0.14), 0.7)
        art.line("M256 404V446", p.metal, 9)
        art.clay(circle(256, 452, 14), p.third, side=4, rim=3)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "laptop": laptop,
    "smartphone": smartphone,
    "robot": robot,
    "cloud_computing": cloud_computing,
    "server": server,
    "chip": chip,
    "satellite": satellite,
}
