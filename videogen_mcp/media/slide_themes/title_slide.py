"""The title slide that shows a theme."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..font_catalog import face
from ..svg import document, rasterize, text_element
from ..visuals.vector import circle, path, rect, stroke
from . import Motif, SlideTheme

WIDTH, HEIGHT = 1280, 720


def title_slide(theme: SlideTheme, title: str, subtitle: str, width: int) -> NDArray[np.uint8]:
    """A title slide in 16:9 as straight-alpha RGBA; titles of up to two lines ("\\n")."""
    heading, body = face(*theme.heading), face(*theme.body)
    size = 84 if theme.heading[0] != "Space Mono" else 68
    lines = title.split("\n")
    top = 360 - (len(lines) - 1) * size * 0.56
    fragments = [
        rect(0, 0, WIDTH, HEIGHT, 0, theme.background),
        motif(theme),
        *(
            text_element(line, 96, top + index * size * 1.1, heading, size, theme.ink)
            for index, line in enumerate(lines)
        ),
        text_element(subtitle, 98, top + len(lines) * size * 1.1 - 14, body, 32, theme.muted),
    ]
    svg = document("".join(fragments), WIDTH, HEIGHT)
    height = round(width * HEIGHT / WIDTH)
    return rasterize(svg, fonts=[heading.path, body.path], width=width, height=height)


def motif(theme: SlideTheme) -> str:
    """The drawing of a theme in a frame of 1280 by 720, on its right side."""
    return _MOTIFS[theme.motif](theme)


def _band(theme: SlideTheme) -> str:
    return (
        path("M900 0H1280V720H760Z", theme.surface)
        + path("M1010 0H1280V720H870Z", theme.accent)
        + path("M1180 0H1280V720H1040Z", theme.accent2)
        + rect(98, 180, 72, 10, 5, theme.accent2)
    )


def _orbit(theme: SlideTheme) -> str:
    rings = "".join(
        circle(1010, 360, radius, stroke=theme.surface, stroke_width=3)
        for radius in (150, 240, 330, 420)
    )
    return (
        circle(1010, 360, 110, theme.accent2, opacity=0.9)
        + circle(985, 335, 60, "#ffffff", opacity=0.14)
        + rings
        + circle(1156, 169, 22, theme.accent)
        + circle(793, 463, 14, theme.accent)
        + circle(1320, 480, 30, theme.accent2, opacity=0.7)
    )


def _hills(theme: SlideTheme) -> str:
    return (
        circle(1070, 190, 92, theme.accent2)
        + path("M560 720C700 520 860 430 1040 470C1150 494 1220 440 1280 396V720Z", theme.surface)
        + path("M700 720C860 560 980 520 1110 560C1190 584 1240 560 1280 530V720Z", theme.accent)
        + path("M0 720C240 640 520 640 820 690C980 716 1140 690 1280 650V720Z", theme.ink)
    )


def _rule(theme: SlideTheme) -> str:
    columns = "".join(
        rect(860, y, width, 8, 4, theme.surface)
        for y, width in ((470, 300), (494, 322), (518, 284), (542, 316), (566, 180))
    )
    return (
        rect(96, 92, 1088, 6, 0, theme.ink)
        + rect(96, 104, 1088, 2, 0, theme.ink)
        + rect(98, 192, 96, 12, 0, theme.accent)
        + rect(860, 200, 324, 240, 4, theme.accent2)
        + path("M860 440L960 316L1036 396L1096 340L1184 440Z", theme.surface, opacity=0.75)
        + circle(1110, 262, 30, theme.accent)
        + columns
        + rect(96, 640, 1088, 2, 0, theme.muted)
    )


def _bubbles(theme: SlideTheme) -> str:
    return (
        circle(1060, 300, 250, theme.surface)
        + circle(1110, 260, 170, theme.accent)
        + circle(900, 470, 110, theme.accent2)
        + circle(1190, 560, 76, theme.ink, opacity=0.9)
        + circle(1056, 206, 46, "#ffffff", opacity=0.35)
        + circle(868, 440, 26, "#ffffff", opacity=0.35)
    )


def _grid(theme: SlideTheme) -> str:
    lines = "".join(stroke(f"M{x} 0V720", theme.surface, 2) for x in range(40, WIDTH, 40))
    lines += "".join(stroke(f"M0 {y}H1280", theme.surface, 2) for y in range(40, HEIGHT, 40))
    plan = "M840 520V280L980 180L1120 280V520Z"
    return (
        lines
        + stroke(plan, theme.ink, 5)
        + stroke("M940 520V400H1020V520", theme.ink, 5)
        + stroke("M880 330H930V380H880ZM1030 330H1080V380H1030Z", theme.accent2, 4)
        + stroke("M840 570H1120M840 556V584M1120 556V584", theme.accent, 4)
        + stroke("M1170 180V520M1156 180H1184M1156 520H1184", theme.accent, 4)
    )


def _arches(theme: SlideTheme) -> str:
    def arch(x: float, top: float, width: float, fill: str) -> str:
        r = width / 2
        return path(f"M{x} 720V{top + r}A{r} {r} 0 0 1 {x + width} {top + r}V720Z", fill)

    return (
        arch(760, 300, 220, theme.surface)
        + arch(900, 150, 250, theme.accent)
        + arch(955, 215, 140, theme.background)
        + arch(1090, 360, 190, theme.accent2)
        + circle(860, 190, 44, theme.accent2, opacity=0.85)
    )


def _block(theme: SlideTheme) -> str:
    return (
        rect(820, 0, 460, 720, 0, theme.accent)
        + circle(1050, 360, 150, theme.accent2)
        + path("M1000 400L1090 310H1020V286H1131V397H1107V327L1017 417Z", theme.accent)
        + rect(98, 172, 120, 20, 0, theme.accent)
    )


_MOTIFS: dict[Motif, Callable[[SlideTheme], str]] = {
    "band": _band,
    "orbit": _orbit,
    "hills": _hills,
    "rule": _rule,
    "bubbles": _bubbles,
    "grid": _grid,
    "arches": _arches,
    "block": _block,
}
