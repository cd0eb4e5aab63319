"""Buildings and what stands in streets and gardens."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import (
    blob,
    box,
    circle,
    curve,
    half_round,
    polygon,
)
from videogen_mcp.media.visuals.illustrations.style import Art, Paints


def _glass(art: Art, d: str) -> None:
    art.flat(d, art.linear("#ffe9a8", "#f6c768", angle=70))


def cabin(p: Paints) -> str:
    """A log cabin with a smoking chimney."""
    art = Art("cabin")
    for x, y, r in ((392, 72, 22), (410, 40, 28)):
        art.flat(circle(x, y, r), "#ffffff", 0.75)
    art.clay(box(352, 96, 54, 120, 4), "#9a9089", side=8)
    art.clay(box(76, 236, 360, 228, 6), "#a86f42", side=14)
    for y in range(262, 460, 30):
        art.line(f"M80 {y}H432", "#7f4f2c", 5, 0.7)
    art.clay(
        polygon([(256, 84), (488, 252), (462, 282), (256, 136), (50, 282), (24, 252)], 8),
        "#6b4630",
        side=10,
    )
    art.flat(polygon([(256, 136), (436, 262), (76, 262)], 4), "#94603a")
    art.clay(box(216, 330, 80, 134, 6), "#5b3a26", side=6)
    for x in (108, 324):
        _glass(art, box(x, 316, 80, 72, 4))
        art.line(box(x, 316, 80, 72, 4) + f"M{x + 40} 316V388M{x} 352H{x + 80}", "#5b3a26", 8)
    return art.svg()


def castle(p: Paints) -> str:
    """A castle with four towers and flags."""
    art = Art("castle")
    stone = "#cbc3bb"
    for x, top, wide in ((60, 190, 84), (368, 190, 84), (206, 96, 100)):
        art.line(f"M{x + wide / 2} {top - 70}V{top - 130}", "#6b4630", 6)
        art.clay(
            polygon(
                [
                    (x + wide / 2 + 4, top - 128),
                    (x + wide / 2 + 58, top - 110),
                    (x + wide / 2 + 4, top - 92),
                ],
                3,
            ),
            p.main,
            side=3,
        )
        art.clay(box(x, top, wide, 490 - top, 4), stone, side=12)
        art.clay(
            polygon([(x - 12, top + 6), (x + wide / 2, top - 84), (x + wide + 12, top + 6)], 5),
            "#4f6fb0",
            side=8,
        )
        art.flat(box(x + wide / 2 - 11, top + 44, 22, 44, 11), "#4a4553")
    art.clay(box(120, 290, 272, 200, 4), shade(stone, 0.03), side=12)
    for i in range(6):
        art.clay(box(122 + i * 46, 266, 30, 34, 3), shade(stone, 0.03), side=4, rim=2)
    art.flat("M206 490V396Q256 330 306 396V490Z", "#5b3a26")
    art.line("M232 490V384M256 490V372M280 490V384", "#3f2819", 5)
    return art.svg()


def lighthouse(p: Paints) -> str:
    """A striped lighthouse on a rock."""
    art = Art("lighthouse")
    art.flat("M256 96L20 40V150Z", art.linear(("#fff3b0", 0.0), ("#fff3b0", 0.75), angle=0))
    tower = polygon([(214, 132), (298, 132), (326, 440), (186, 440)], 4)
    art.clay(tower, "#fbf8f4", side=14)
    with art.clipped(tower):
        for y in (176, 280, 384):
            art.flat(box(160, y, 200, 52), "#d4453b")
    art.model(tower, "#d4453b", side=14)
    art.clay(box(196, 116, 120, 22, 5), "#3b4357", side=5)
    _glass(art, box(218, 62, 76, 56, 4))
    art.line("M218 64V116M256 64V116M294 64V116", "#3b4357", 6)
    art.clay("M206 64Q256 -4 306 64Z", "#d4453b", side=6)
    art.flat(box(240, 330, 30, 44, 14), "#3b4357")
    art.clay(
        blob([(70, 490), (120, 436), (200, 420), (320, 424), (410, 446), (450, 492)]),
        "#7d7672",
        side=14,
    )
    return art.svg()


def church(p: Paints) -> str:
    """A church with a steeple."""
    art = Art("church")
    art.line("M150 14V66M130 32H170", "#8a7040", 8)
    art.clay(polygon([(96, 200), (150, 60), (204, 200)], 4), "#5f6b85", side=8)
    art.clay(box(104, 196, 92, 294, 3), "#f3ede2", side=10)
    art.clay(box(190, 310, 262, 180, 3), "#f3ede2", side=10)
    art.clay(polygon([(184, 316), (236, 220), (420, 220), (468, 316)], 5), "#5f6b85", side=8)
    art.flat("M128 490V430Q150 396 172 430V490Z", "#6b4630")
    art.flat(circle(150, 258, 26), "#fdfbf5")
    art.line(circle(150, 258, 26) + "M150 258V240M150 258H164", "#4a4553", 5)
    for x in (226, 300, 374):
        art.flat(f"M{x} 440V374Q{x + 20} 342 {x + 40} 374V440Z", "#7fa7d0")
    return art.svg()


def windmill(p: Paints) -> str:
    """A Dutch windmill."""
    art = Art("windmill")
    art.clay(polygon([(206, 190), (306, 190), (346, 490), (166, 490)], 6), "#d9c9b4", side=14)
    art.clay("M196 196Q256 100 316 196Z", "#8a4f38", side=8)
    art.flat("M232 490V430Q256 400 280 430V490Z", "#6b4630")
    art.flat(box(240, 290, 32, 44, 5), "#4f6f94")
    for turn in (20, 110, 200, 290):
        with art.group(f"rotate({turn} 256 178)"):
            art.line("M256 178V8", "#6b4630", 9)
            art.flat(box(258, 16, 46, 120, 3), "#fbf6ea")
            for y in range(28, 136, 24):
                art.line(f"M258 {y}H304", "#b08a5f", 4)
            art.line(box(258, 16, 46, 120, 3) + "M281 16V136", "#b08a5f", 4)
    art.ball(circle(256, 178, 17), "#6b4630")
    return art.svg()


def tent(p: Paints) -> str:
    """A camping tent, open at the front."""
    art = Art("tent")
    art.clay(polygon([(256, 110), (490, 450), (22, 450)], 10), p.main, side=18)
    art.clay(polygon([(256, 110), (490, 450), (330, 450)], 8), shade(p.main, -0.08), side=0, rim=0)
    art.flat(polygon([(256, 160), (322, 450), (190, 450)], 6), "#3a2a36")
    art.flat(polygon([(256, 160), (214, 450), (160, 450)], 6), shade(p.main, 0.1))
    art.line("M256 110L244 84M256 110L268 84", "#7b5135", 8)
    return art.svg()


def igloo(p: Paints) -> str:
    """A house of snow."""
    art = Art("igloo")
    art.clay(half_round(236, 430, 200), "#eef5fb", side=22)
    for r in (70, 130):
        art.line(
            f"M{236 - (200**2 - r**2) ** 0.5} {430 - r}H{236 + (200**2 - r**2) ** 0.5}",
            "#bcd2e6",
            5,
        )
    for x, y0, y1 in (
        (150, 430, 360),
        (250, 360, 300),
        (180, 300, 250),
        (96, 360, 300),
        (320, 360, 300),
    ):
        art.line(f"M{x} {y0}V{y1}", "#bcd2e6", 5)
    art.clay("M330 430V350Q396 270 462 350V430Z", "#dfeaf4", side=10)
    art.flat("M362 430V364Q396 316 430 364V430Z", "#3d5573")
    return art.svg()


def pyramid(p: Paints) -> str:
    """A pyramid with a smaller one beside it."""
    art = Art("pyramid")
    art.flat(polygon([(400, 240), (508, 440), (300, 440)], 2), "#c79a5a")
    art.flat(
        polygon([(220, 90), (420, 440), (14, 440)], 2), art.linear("#f1cf8d", "#dcb26a", angle=20)
    )
    art.flat(polygon([(220, 90), (420, 440), (284, 440)], 2), "#b98a4c")
    for i in range(1, 9):
        y = 90 + i * 39
        half = (y - 90) * 0.585
        art.line(f"M{220 - half} {y}H{220 + half * 0.32}", "#c79a5a", 3, 0.6)
    return art.svg()


def eiffel_tower(p: Paints) -> str:
    """The iron tower of Paris."""
    art = Art("eiffel")
    iron = "#8a6a4f"
    art.flat(
        "M250 12H262L272 160L296 310L352 494H296C290 430 222 430 216 494H160L216 310L240 160Z",
        art.lit(iron, 0.06, 10),
    )
    for y, half in ((170, 24), (306, 48)):
        art.flat(box(256 - half, y - 9, 2 * half, 18, 3), shade(iron, -0.1))
    for y0, y1, half0, half1 in ((180, 236, 14, 24), (236, 296, 24, 32), (318, 366, 40, 52)):
        art.line(
            f"M{256 - half0} {y0}L{256 + half1} {y1}M{256 + half0} {y0}L{256 - half1} {y1}",
            shade(iron, 0.2),
            5,
        )
    return art.svg()


def bridge(p: Paints) -> str:
    """A stone bridge of three arches."""
    art = Art("bridge")
    outline = (
        "M4 260C120 200 392 200 508 260V400H460C460 330 372 330 372 400H318C318 "
        "300 194 300 194 400H140C140 330 52 330 52 400H4Z"
    )
    art.clay(outline, "#b7aca2", side=14)
    art.line(curve([(4, 268), (130, 222), (256, 212), (382, 222), (508, 268)]), "#d6cdc4", 14)
    for x in range(20, 500, 44):
        art.line(f"M{x} {300 - abs(256 - x) * -0.06}v24", "#948a81", 4, 0.6)
    return art.svg()


def signpost(p: Paints) -> str:
    """A wooden signpost."""
    art = Art("signpost")
    art.clay(box(238, 110, 36, 384, 6), "#8a5f3c", side=7)
    art.clay(
        polygon([(120, 130), (370, 130), (416, 176), (370, 222), (120, 222)], 8), "#b9854f", side=9
    )
    art.clay(
        polygon([(390, 246), (150, 246), (106, 288), (150, 330), (390, 330)], 8), "#a9743f", side=9
    )
    return art.svg()


def streetlamp(p: Paints) -> str:
    """A street lamp."""
    art = Art("streetlamp")
    art.glow(256, 84, 130, "#ffe28a", 0.6)
    art.clay(box(244, 120, 24, 370, 6), "#3a4156", side=5)
    art.clay(box(216, 470, 80, 24, 8), "#3a4156", side=5)
    art.flat(polygon([(212, 122), (224, 48), (288, 48), (300, 122)], 6), "#ffe9a8")
    art.line(polygon([(212, 122), (224, 48), (288, 48), (300, 122)], 6), "#3a4156", 9)
    art.clay("M214 50H298L256 14Z", "#3a4156", side=4)
    return art.svg()


def fence(p: Paints) -> str:
    """A piece of a wooden fence."""
    art = Art("fence")
    for y in (250, 350):
        art.clay(box(10, y, 492, 38, 6), "#b98a5e", side=5)
    for x in (60, 190, 320, 440):
        art.clay(
            polygon([(x, 190), (x + 24, 166), (x + 48, 190), (x + 48, 470), (x, 470)], 6),
            "#c99a6b",
            side=7,
        )
    return art.svg()


def sandcastle(p: Paints) -> str:
    """A castle of sand with a flag."""
    art = Art("sandcastle")
    sand = "#e3b872"
    art.line("M256 130V50", "#8a5f3c", 7)
    art.clay(polygon([(260, 52), (322, 74), (260, 98)], 4), p.main, side=4)
    for x, top, wide in ((70, 270, 110), (332, 270, 110), (196, 150, 120)):
        art.clay(box(x, top, wide, 450 - top, 8), sand, side=12)
        for i in range(3):
            art.clay(box(x + i * wide * 0.36, top - 24, wide * 0.26, 34, 5), sand, side=4, rim=2)
    art.flat("M222 450V380Q256 336 290 380V450Z", "#a97f45")
    art.clay(
        blob([(20, 480), (90, 436), (256, 430), (430, 438), (494, 482)]), shade(sand, 0.03), side=10
    )
    return art.svg()


SUBJECTS: dict[str, Callable[[Paints], str]] = {
    "cabin": cabin,
    "castle": castle,
    "lighthouse": lighthouse,
    "church": church,
    "windmill": windmill,
    "tent": tent,
    "igloo": igloo,
    "pyramid": pyramid,
    "eiffel_tower": eiffel_tower,
    "bridge": bridge,
    "signpost": signpost,
    "streetlamp": streetlamp,
    "fence": fence,
    "sandcastle": sandcastle,
}
