"""Vehicles on roads, rails, water and in the air."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    blob,
    box,
    circle,
    curve,
    ellipse,
    half_round,
    limb,
    polygon,
    sector,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def _wheel(art: Art, x: float, y: float, r: float, rim: str = "#cfd5e2") -> None:
    art.clay(circle(x, y, r), "#2c3140", side=6, rim=3)
    art.clay(circle(x, y, r * 0.52), rim, side=4, rim=2)
    art.flat(circle(x, y, r * 0.16), "#6b7385")


def _pane(art: Art, d: str) -> None:
    art.flat(d, art.linear("#d9effb", "#8fc1df", angle=70))


def motorcycle(p: Paints) -> str:
    """A motorcycle from the side."""
    art = Art("motorcycle")
    for x in (118, 394):
        _wheel(art, x, 372, 82)
    art.line("M394 372L330 210L296 196", "#7b8496", 16)
    art.line("M118 372L236 352L330 300", "#7b8496", 18)
    art.clay(polygon([(196, 300), (316, 286), (330, 372), (226, 390)], 20), "#4a5163", side=10)
    art.clay(blob([(206, 236), (300, 204), (346, 250), (318, 292), (214, 290)]), p.main, side=14)
    art.clay(limb([(96, 244), (150, 250), (222, 262)], [30, 40, 34]), "#2c3140", side=7)
    art.line("M290 206L262 176", "#2c3140", 14)
    art.ball(circle(352, 232, 28), "#ffe28a")
    art.clay(limb([(250, 396), (150, 404), (70, 396)], [20, 24, 28]), "#b9c0cd", side=6)
    art.clay(sector(394, 372, 100, 200, 320), shade(p.main, -0.05), side=6)
    return art.svg()


def scooter(p: Paints) -> str:
    """A motor scooter with a step-through frame."""
    art = Art("scooter")
    for x in (128, 392):
        _wheel(art, x, 408, 60)
    art.clay(
        (
            "M60 372C60 280 110 250 230 256L236 360C300 372 320 366 330 330L356 "
            "170L392 178L372 356C360 410 300 420 220 404H196C190 340 96 330 74 392"
            "Z"
        ),
        p.main,
        side=16,
    )
    art.clay(limb([(96, 250), (160, 240), (228, 246)], [32, 40, 34]), "#5b3a2c", side=7)
    art.line("M372 178L352 128L312 120", "#5c6478", 14)
    art.ball(circle(388, 186, 24), "#ffe9a6")
    art.clay("M340 396C346 340 436 340 446 396Z", shade(p.main, 0.06), side=6)
    return art.svg()


def taxi(p: Paints) -> str:
    """A yellow cab."""
    return _saloon("taxi", "#f6c021", sign=True)


def _saloon(name: str, colour: str, *, sign: bool) -> str:
    art = Art(name)
    if sign:
        art.clay(box(216, 138, 84, 36, 8), "#fff6d6", side=4)
    art.clay(
        (
            "M40 320C40 270 70 262 118 252L176 186Q190 170 214 170H312Q334 170 350 "
            "186L402 250C460 258 480 276 480 320V352Q480 372 460 372H60Q40 372 40 "
            "352Z"
        ),
        colour,
        side=18,
    )
    _pane(art, "M146 252L192 198Q198 192 210 192H246V252Z")
    _pane(art, "M264 192H310Q322 192 330 200L376 252H264Z")
    if sign:
        for i in range(14):
            art.flat(box(66 + i * 28, 296 + (i % 2) * 12, 28, 12), "#2c2c33")
    art.ball(circle(458, 300, 15), "#fff0b0")
    art.ball(circle(60, 300, 12), "#e8453f")
    for x in (138, 382):
        _wheel(art, x, 372, 50)
    return art.svg()


def truck(p: Paints) -> str:
    """A lorry with a box body."""
    art = Art("truck")
    art.clay(box(24, 130, 300, 230, 14), "#f1f3f7", side=16)
    art.clay(box(24, 222, 300, 40), p.second, side=0, rim=0)
    art.clay("M332 190H416Q432 190 440 204L484 280Q490 290 490 302V372H332Z", p.main, side=14)
    _pane(art, polygon([(352, 214), (412, 214), (448, 282), (352, 282)], 8))
    art.clay(box(24, 352, 466, 32, 10), "#4a5163", side=5)
    art.ball(circle(476, 332, 13), "#fff0b0")
    for x in (104, 230, 412):
        _wheel(art, x, 388, 46)
    return art.svg()


def van(p: Paints) -> str:
    """A camper van in two colours."""
    art = Art("van")
    art.clay(
        "M40 200Q44 134 112 130H390Q440 132 456 190L474 270V350Q474 376 448 376H66Q40 376 40 350Z",
        "#fbf7ee",
        side=16,
    )
    art.clay("M40 262H472L474 350Q474 376 448 376H66Q40 376 40 350Z", p.main, side=14)
    for x in (70, 170, 270):
        _pane(art, box(x, 166, 84, 72, 12))
    _pane(art, "M374 166H412Q428 168 434 190L446 238H374Z")
    art.ball(circle(452, 304, 17), "#fff0b0")
    for x in (134, 384):
        _wheel(art, x, 378, 50, "#f4f6fa")
    return art.svg()


def tractor(p: Paints) -> str:
    """A farm tractor."""
    art = Art("tractor")
    art.clay(box(250, 236, 220, 110, 22), p.main if p.main != "#3b82f6" else "#3f9a4c", side=14)
    art.line("M400 236V164", "#4a5163", 14)
    art.clay(polygon([(128, 120), (276, 120), (286, 300), (118, 300)], 12), "#d94f3d", side=12)
    _pane(art, polygon([(146, 142), (258, 142), (266, 238), (138, 238)], 8))
    art.clay(box(112, 100, 182, 28, 10), "#b23a2c", side=6)
    _wheel(art, 156, 356, 116, "#f6c343")
    _wheel(art, 412, 406, 66, "#f6c343")
    return art.svg()


def train_side(p: Paints) -> str:
    """A steam locomotive with a carriage."""
    art = Art("train")
    for x, y, r in ((392, 96, 34), (346, 62, 44), (284, 46, 36)):
        art.flat(circle(x, y, r), "#ffffff", 0.8)
    art.clay(box(236, 210, 220, 124, 30), p.main, side=14)
    art.clay(box(168, 150, 96, 186, 10), shade(p.main, -0.06), side=10)
    _pane(art, box(186, 174, 58, 56, 6))
    art.clay(box(156, 132, 122, 26, 10), "#2c3140", side=5)
    art.clay(polygon([(388, 130), (440, 130), (426, 212), (402, 212)], 6), "#2c3140", side=6)
    art.ball(circle(320, 206, 22), "#f6c343")
    art.ball(circle(458, 250, 17), "#fff0b0")
    art.clay(box(10, 180, 144, 158, 12), p.second, side=10)
    for x in (28, 90):
        _pane(art, box(x, 204, 46, 56, 6))
    art.clay(box(8, 326, 470, 24, 6), "#c2483f", side=4)
    for x, r in ((46, 34), (116, 34), (216, 46), (310, 46), (404, 46)):
        _wheel(art, x, 404 - r, r, "#e8615a")
    art.line("M216 366H404", "#e6e9ef", 10)
    return art.svg()


def rocket_up(p: Paints) -> str:
    """A rocket standing on its fire."""
    art = Art("rocket-up")
    for w, tall, colour in ((74, 190, "#ff8a2a"), (48, 140, "#ffc93d"), (24, 84, "#fff6cf")):
        art.flat(
            (
                f"M{256 - w} 330C{256 - w} {330 + tall * 0.6} 256 {330 + tall} 256 {330 + tall}"
                f"C256 {330 + tall} {256 + w} {330 + tall * 0.6} {256 + w} 330Z"
            ),
            colour,
            0.95,
        )
    for s in (-1, 1):
        art.clay(
            (
                f"M{256 + s * 50} 230C{256 + s * 110} 250 {256 + s * 124} 300 {256 + s * 116} "
                f"356L{256 + s * 44} 322Z"
            ),
            "#e2513f",
            side=8,
        )
    art.clay("M256 12C318 70 330 170 312 336H200C182 170 194 70 256 12Z", "#f6f7fb", side=18)
    with art.clipped("M256 12C318 70 330 170 312 336H200C182 170 194 70 256 12Z"):
        art.flat(box(150, 0, 220, 92), "#e2513f")
        art.flat(box(150, 296, 220, 22), "#e2513f")
    art.clay(circle(256, 168, 38), "#c9d3e4", side=6)
    _pane(art, circle(256, 168, 27))
    return art.svg()


def helicopter(p: Paints) -> str:
    """A helicopter."""
    art = Art("helicopter")
    art.clay(limb([(240, 250), (120, 220), (36, 200)], [70, 40, 26]), p.main, side=8)
    art.clay(ellipse(36, 186, 14, 50), shade(p.main, -0.1), side=4)
    art.clay(
        blob([(190, 190), (330, 170), (440, 230), (440, 300), (330, 340), (200, 310)]),
        p.main,
        side=18,
    )
    _pane(art, "M340 190C400 196 436 236 438 276H340Z")
    art.line("M290 176V128", "#4a5163", 14)
    art.line("M90 124H480", "#4a5163", 15)
    art.line("M220 380H420M270 336L256 380M360 332L372 380", "#4a5163", 12)
    return art.svg()


def hot_air_balloon(p: Paints) -> str:
    """A striped balloon with its basket."""
    art = Art("balloon")
    shape = (
        "M256 20C376 20 432 108 420 196C408 276 330 330 300 370H212C182 330 "
        "104 276 92 196C80 108 136 20 256 20Z"
    )
    art.clay(shape, p.main, depth=0.1, side=26)
    with art.clipped(shape):
        for x0, x1, colour in ((150, 206, p.third), (228, 284, p.second), (306, 362, p.third)):
            mid = (x0 + x1) / 2
            wide = x1 - x0
            top = 256 + (mid - 256) * 0.2
            low = 256 + (mid - 256) * 0.42
            art.flat(
                (
                    f"M{top - 10} 20C{mid - wide} 120 {mid - wide * 0.8} 250 {low - 14} 372"
                    f"H{low + 14}C{mid + wide * 0.8} 250 {mid + wide} 120 {top + 10} 20Z"
                ),
                colour,
                0.95,
            )
    art.model(shape, p.main, side=26)
    for x in (224, 288):
        art.line(f"M{x} 370L{x + (6 if x < 256 else -6)} 430", "#7b5135", 5)
    art.clay(polygon([(220, 424), (292, 424), (284, 494), (228, 494)], 8), "#b07a45", side=8)
    art.flat(box(214, 418, 84, 14, 6), "#8a5a32")
    return art.svg()


def ufo(p: Paints) -> str:
    """A flying saucer with its beam."""
    art = Art("ufo")
    art.flat("M176 250H336L430 500H82Z", art.linear(("#c8ff9a", 0.7), ("#c8ff9a", 0.05), angle=90))
    art.flat(half_round(256, 190, 104), art.linear("#dff6ff", "#8fc9e6", angle=70), 0.9)
    art.clay(ellipse(256, 216, 220, 62), "#aab4c6", side=16)
    art.clay(ellipse(256, 204, 150, 34), "#c9d1de", side=8)
    for i in range(6):
        art.ball(circle(96 + i * 64, 232 + (8 if i in (1, 2, 3, 4) else 0), 13), "#ffe066")
    return art.svg()


def sailboat(p: Paints) -> str:
    """A boat under white sails."""
    art = Art("sailboat")
    art.line("M250 30V400", "#8a5a32", 11)
    art.clay("M264 40C360 130 410 260 424 366H264Z", "#ffffff", depth=0.05, side=14)
    art.clay("M238 90C180 190 130 290 96 366H238Z", p.main, depth=0.06, side=12)
    art.clay("M60 396H456C440 460 400 486 350 488H150C106 484 72 450 60 396Z", "#a9623a", side=16)
    art.flat("M66 414H450L446 430H72Z", "#ffffff", 0.85)
    return art.svg()


def rowboat(p: Paints) -> str:
    """A rowing boat from the side, with an oar."""
    art = Art("rowboat")
    art.line("M330 300L450 420", "#8a5a32", 13)
    art.clay(
        "M20 300C120 340 390 340 492 300C470 392 420 420 350 424H160C92 420 42 390 20 300Z",
        "#b5723c",
        side=16,
    )
    art.line(curve([(26, 306), (150, 338), (256, 342), (362, 338), (486, 306)]), "#7b4a26", 14)
    art.line(curve([(52, 368), (160, 388), (352, 388), (460, 368)]), "#8f5a30", 7, 0.8)
    art.clay(ellipse(462, 430, 26, 14, 45), "#a9703c", side=4)
    return art.svg()


def submarine(p: Paints) -> str:
    """A yellow submarine."""
    art = Art("submarine")
    colour = "#f6c021"
    art.clay(box(210, 130, 110, 110, 20), colour, side=10)
    art.line("M264 130V70H312", "#7b8496", 16)
    art.clay(ellipse(262, 300, 218, 106), colour, side=22)
    for x in (160, 256, 352):
        art.clay(circle(x, 294, 36), "#d94f3d", side=5)
        _pane(art, circle(x, 294, 24))
    art.clay(ellipse(36, 300, 16, 64), "#7b8496", side=5)
    return art.svg()


def skateboard(p: Paints) -> str:
    """A skateboard from the side."""
    art = Art("skateboard")
    art.clay(
        (
            "M24 214C46 250 80 262 120 262H392C432 262 466 250 488 214L500 232C478 "
            "280 440 296 392 296H120C72 296 34 280 12 232Z"
        ),
        p.main,
        side=6,
    )
    for x in (140, 372):
        art.clay(box(x - 26, 292, 52, 20, 6), "#9aa3b3", side=3)
        for dx in (-24, 24):
            _wheel(art, x + dx, 326, 24, "#ffe9a6")
    return art.svg()


def surfboard(p: Paints) -> str:
    """A surfboard stuck in the sand."""
    art = Art("surfboard")
    shape = "M256 14C318 90 334 300 296 498H216C178 300 194 90 256 14Z"
    art.clay(shape, p.main, side=16)
    with art.clipped(shape):
        art.flat(box(244, 0, 24, 512), "#ffffff", 0.9)
        art.flat(polygon([(150, 180), (360, 120), (360, 190), (150, 250)]), p.third)
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "motorcycle": motorcycle,
    "scooter": scooter,
    "taxi": taxi,
    "truck": truck,
    "van": van,
    "tractor": tractor,
    "train_side": train_side,
    "rocket_up": rocket_up,
    "helicopter": helicopter,
    "hot_air_balloon": hot_air_balloon,
    "ufo": ufo,
    "sailboat": sailboat,
    "rowboat": rowboat,
    "submarine": submarine,
    "skateboard": skateboard,
    "surfboard": surfboard,
}
