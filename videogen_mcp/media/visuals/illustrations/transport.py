"""Vehicles."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import mix, shade
from videogen_mcp.media.visuals.illustrations.placing import placed
from videogen_mcp.media.visuals.illustrations.shapes import (
    box,
    circle,
    ellipse,
    half_round,
    polygon,
    ring,
    star,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def _wheel(art: Art, p: Paints, x: float, y: float, r: float) -> None:
    art.clay(circle(x, y, r), p.ink, side=r * 0.2, rim=r * 0.1)
    art.clay(circle(x, y, r * 0.54), p.metal, side=r * 0.12, rim=r * 0.08)
    art.flat(circle(x, y, r * 0.2), shade(p.metal, -0.25))


def _pane(art: Art, p: Paints, d: str) -> None:
    """A window that mirrors the sky."""
    art.flat(d, art.linear(shade(p.glass, 0.04), p.glass, mix(p.glass, p.main, 0.35), angle=55))


@placed(scale=0.95, dx=12, dy=-5)
def car(p: Paints) -> str:
    """A small car from the side."""
    art = Art("car")
    cabin = "M120 250C140 176 166 132 214 128H316C356 130 388 172 414 248Z"
    art.clay(cabin, p.main, side=14, rim=8)
    _pane(art, p, "M158 244C170 194 190 160 224 158H250V244Z")
    _pane(art, p, "M268 158H308C336 160 358 196 372 244H268Z")
    art.flat("M176 244L212 160H230L198 244Z", "#ffffff", 0.5)
    body = (
        "M40 290C40 256 70 242 116 236H400C452 240 480 268 480 318V346"
        "Q480 372 454 372H66Q40 372 36 346Z"
    )
    art.clay(body, p.main, depth=0.10, side=20, rim=9)
    art.flat("M37 326H480V346Q480 372 454 372H66Q40 372 36 346Z", p.main_dark, 0.45)
    art.line("M260 246V352", p.main_dark, 5, 0.5)
    for x in (210, 300):
        art.flat(box(x, 272, 40, 12, 6), p.main_dark, 0.7)
    art.clay(ellipse(460, 292, 18, 24), p.glow, side=5, rim=4)
    art.clay(box(34, 282, 24, 36, 10), "#ff6b5e", side=4, rim=3)
    art.clay(box(24, 336, 466, 24, 12), p.metal, side=5, rim=4)
    for x in (140, 380):
        art.flat(half_round(x, 362, 68), p.ink, 0.55)
        _wheel(art, p, x, 366, 56)
    art.gloss(120, 262, 44, 8, -8, 0.5)
    return art.svg()


@placed(scale=0.94, dx=15, dy=-2)
def bicycle(p: Paints) -> str:
    """A bicycle."""
    art = Art("bicycle")
    for x in (122, 390):
        art.flat(ring(x, 336, 100, 78), p.ink)
        art.flat(ring(x, 336, 96, 90), "#ffffff", 0.25)
        art.flat(ring(x, 336, 78, 70), p.metal)
        for i in range(6):
            with art.group(f"rotate({i * 30} {x} 336)"):
                art.line(f"M{x} 264V408", p.metal, 3.5)
        art.clay(circle(x, 336, 15), shade(p.metal, -0.1), side=4, rim=3)
    dark = p.main_dark
    for d in ("M122 336L186 218", "M122 336H240"):
        art.line(d, dark, 16)
    art.line("M186 218L240 336L352 214H192", p.main, 20)
    art.line("M344 168L390 336", p.main, 20)
    art.line("M196 212H340", p.main_light, 6, 0.8)
    art.line("M186 226L170 170", p.metal, 14)
    art.clay(
        ("M116 152Q112 136 134 138H206Q228 138 226 154Q222 172 196 172H150Q122 172 116 152Z"),
        p.ink,
        side=7,
        rim=5,
    )
    art.line("M344 170L336 136Q332 122 350 122H392Q418 122 418 146Q418 162 400 162", p.metal, 15)
    art.line("M400 162H388", p.ink, 22)
    art.clay(circle(240, 336, 34), p.second, side=7, rim=5)
    art.flat(circle(240, 336, 13), "#ffffff", 0.9)
    art.line("M240 336L268 390", shade(p.metal, -0.16), 12)
    art.clay(box(248, 384, 48, 16, 8), p.ink, side=4, rim=3)
    art.clay(circle(362, 192, 20), p.third, side=5, rim=4)
    return art.svg()


@placed(scale=0.98, dx=5, dy=0)
def train(p: Paints) -> str:
    """A modern train from the front."""
    art = Art("train")
    for y, half in ((476, 208), (440, 172)):
        art.line(f"M{256 - half} {y}H{256 + half}", p.wood, 16)
    for x0, x1 in ((190, 116), (322, 396)):
        art.line(f"M{x0} 408L{x1} 480", shade(p.metal, -0.14), 14)
    body = (
        "M104 190C104 92 160 36 256 36C352 36 408 92 408 190V372"
        "Q408 424 356 424H156Q104 424 104 372Z"
    )
    art.clay(body, p.main, depth=0.10, side=24, rim=10)
    front = (
        "M136 196C136 130 178 84 256 84C334 84 376 130 376 196V232"
        "Q376 254 354 254H158Q136 254 136 232Z"
    )
    art.flat(front, p.main_dark)
    _pane(
        art,
        p,
        (
            "M150 198C150 140 188 98 256 98C324 98 362 140 362 198V222"
            "Q362 240 344 240H168Q150 240 150 222Z"
        ),
    )
    art.flat("M184 240L238 99Q258 98 274 99L220 240Z", "#ffffff", 0.5)
    stripe = "M104 282H408V330H104Z"
    with art.clipped(body):
        art.flat(stripe, p.second)
        art.flat(box(104, 330, 304, 12, 0), "#ffffff", 0.7)
    for x in (158, 354):
        art.glow(x, 306, 46, p.glow, 0.6)
        art.clay(circle(x, 306, 25), p.glow, side=6, rim=4)
        art.flat(circle(x - 5, 300, 8), "#ffffff", 0.9)
    art.clay(box(208, 44, 96, 26, 13), p.third, side=5, rim=3)
    art.clay(box(196, 370, 120, 40, 14), p.ink, side=7, rim=4)
    art.flat(box(232, 386, 48, 8, 4), p.metal)
    art.gloss(158, 110, 12, 30, 36, 0.5)
    return art.svg()


@placed(scale=0.93, dx=33, dy=16)
def airplane(p: Paints) -> str:
    """An airliner that climbs."""
    art = Art("airplane")
    with art.group("rotate(-18 256 256)"):
        art.clay("M66 232L34 128Q30 112 46 112H82Q94 112 102 122L168 220Z", p.main, side=9, rim=5)
        far = "M252 220L300 104Q306 90 320 90H340Q354 90 350 104L342 224Z"
        art.clay(far, p.main_dark, side=8, rim=4)
        body = (
            "M46 236Q40 210 76 210H382C440 210 486 238 486 262"
            "C486 288 440 306 382 306H132C92 306 58 282 46 236Z"
        )
        art.clay(body, p.paper, depth=0.06, side=18, rim=0)
        with art.clipped(body):
            art.flat(box(30, 278, 470, 40, 0), p.main, 0.95)
            art.flat(box(30, 268, 470, 8, 0), p.second)
        _pane(
            art,
            p,
            (
                "M414 226C440 230 458 240 466 250Q468 256 460 256H424Q412 256 412 246"
                "V232Q412 226 414 226Z"
            ),
        )
        for i in range(7):
            art.flat(box(150 + i * 36, 232, 20, 24, 9), art.linear(p.main_light, p.main, angle=60))
        wing = (
            "M210 270H338Q350 270 344 284L252 420Q242 436 222 436H198"
            "Q184 436 188 420L212 300Q200 272 210 270Z"
        )
        art.shadow_on(body, wing, 4, 8, 0.2)
        art.clay(wing, p.main, side=14, rim=7)
        art.clay(
            "M52 250H128Q138 250 132 260L92 306Q84 314 72 314H56Q46 314 48 304Z",
            p.main_dark,
            side=6,
            rim=4,
        )
        art.clay(box(270, 318, 74, 40, 18), p.second, side=8, rim=5)
        art.clay(ellipse(342, 338, 9, 20), p.ink, side=0, rim=3)
    return art.svg()


def ship(p: Paints) -> str:
    """A cruise ship on the sea."""
    art = Art("ship")
    for x, h, colour in ((206, 96, p.third), (280, 112, p.third)):
        art.clay(
            polygon([(x, 178 - h), (x + 50, 178 - h), (x + 54, 184), (x - 4, 184)], [14, 14, 4, 4]),
            colour,
            side=9,
            rim=5,
        )
        art.flat(box(x - 1, 196 - h, 52, 18, 0), p.ink, 0.85)
    art.clay(box(150, 170, 236, 72, 22), p.paper, depth=0.05, side=10, rim=0)
    art.clay(box(104, 222, 318, 82, 22), p.paper, depth=0.05, side=12, rim=0)
    for i in range(5):
        _pane(art, p, circle(180 + i * 44, 204, 13))
    for i in range(6):
        _pane(art, p, box(132 + i * 45, 244, 28, 30, 9))
    art.line("M150 170V138M386 170V112", p.metal, 8)
    art.clay("M386 108L438 122L386 138Z", p.second, side=3, rim=3)
    hull = (
        "M38 298Q34 284 50 284H462Q478 284 474 298C462 356 440 408 408 446H118"
        "C78 410 50 358 38 298Z"
    )
    art.clay(hull, p.main, side=22, rim=9)
    with art.clipped(hull):
        art.flat(box(30, 312, 450, 14, 0), "#ffffff", 0.85)
        art.flat(box(30, 410, 450, 50, 0), "#ff6b5e", 0.9)
    for i in range(4):
        art.clay(circle(150 + i * 70, 364, 17), p.metal, side=4, rim=3)
        art.flat(circle(150 + i * 70, 364, 10), p.main_dark)
    sea = (
        "M32 428Q68 396 106 428Q144 458 181 428Q218 396 256 428Q294 458 331 428"
        "Q368 396 406 428"
        "Q444 458 480 428V460Q480 480 460 480H52Q32 480 32 460Z"
    )
    art.clay(sea, mix("#3fb6f0", p.second, 0.2), side=8, rim=7)
    return art.svg()


def rocket(p: Paints) -> str:
    """A rocket at full thrust."""
    art = Art("rocket")
    with art.group("rotate(40 256 256) translate(0 -14)"):
        flame = "M208 402C196 452 224 476 256 530C288 476 316 452 304 402Z"
        art.flat(flame, art.linear(p.glow, "#ff8a3d", ("#ff5d5d", 0.75), angle=90))
        art.flat(
            "M230 402C224 434 240 452 256 482C272 452 288 434 282 402Z",
            art.linear("#ffffff", p.glow, angle=90),
        )
        for d, colour in (
            ("M176 272C122 298 104 352 108 420Q110 430 120 424L196 382Z", p.second_dark),
            ("M336 272C390 298 408 352 404 420Q402 430 392 424L316 382Z", p.second_dark),
        ):
            art.clay(d, colour, side=10, rim=6)
        art.clay(
            polygon([(202, 378), (310, 378), (296, 416), (216, 416)], 10), p.ink, side=7, rim=4
        )
        body = (
            "M256 2C330 62 352 150 344 250C340 304 330 350 316 390H196"
            "C182 350 172 304 168 250C160 150 182 62 256 2Z"
        )
        art.clay(body, p.paper, depth=0.06, side=24, rim=0)
        with art.clipped(body):
            art.clay("M140 0H372V122Q256 82 140 122Z", p.main, side=12, rim=0)
            art.clay(box(140, 322, 240, 34, 0), p.main, side=8, rim=0)
        art.model(body, p.paper, side=0, rim=6)
        art.clay(circle(256, 200, 58), p.main, side=10, rim=6)
        art.flat(circle(256, 200, 40), art.linear(p.glass, mix(p.glass, p.main, 0.6), angle=60))
        art.gloss(240, 184, 16, 9, -40, 0.95)
        fin = "M256 288Q276 300 276 330V416Q276 428 256 428Q236 428 236 416V330Q236 300 256 288Z"
        art.clay(fin, p.second, side=7, rim=5)
    for x, y, r in ((88, 132, 26), (142, 68, 16), (428, 420, 22)):
        art.flat(star(x, y, r, r * 0.32, 4, 2), p.third)
    return art.svg()


def bus(p: Paints) -> str:
    """A city bus."""
    art = Art("bus")
    for x in (132, 364):
        _wheel(art, p, x, 414, 48)
    body = "M32 158Q32 92 98 92H426Q480 92 480 150V388Q480 414 454 414H58Q32 414 32 388Z"
    art.clay(body, p.main, depth=0.09, side=22, rim=10)
    with art.clipped(body):
        art.flat(box(30, 306, 460, 26, 0), "#ffffff", 0.9)
        art.flat(box(30, 332, 460, 90, 0), p.main_dark, 0.4)
    for i in range(3):
        _pane(art, p, box(58 + i * 92, 142, 78, 102, 18))
        art.flat(
            polygon(
                [(72 + i * 92, 240), (98 + i * 92, 146), (114 + i * 92, 146), (88 + i * 92, 240)], 3
            ),
            "#ffffff",
            0.4,
        )
    art.clay(box(338, 142, 64, 256, 16), p.main_dark, side=7, rim=4)
    for y, h in ((156, 100), (268, 112)):
        _pane(art, p, box(350, y, 40, h, 10))
    _pane(art, p, "M420 142H446Q464 142 464 162V232Q464 246 450 246H420Z")
    art.clay(box(452, 330, 28, 36, 12), p.glow, side=4, rim=3)
    art.clay(box(120, 106, 176, 24, 12), p.third, side=4, rim=3)
    for x in (132, 364):
        art.flat(half_round(x, 416, 60), p.ink, 0.6)
        _wheel(art, p, x, 416, 46)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "car": car,
    "bicycle": bicycle,
    "train": train,
    "airplane": airplane,
    "ship": ship,
    "rocket": rocket,
    "bus": bus,
}
