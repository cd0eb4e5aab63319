"""A graphic of no other kind: our illustration of its subject, with its words beneath."""

from __future__ import annotations

from ..fonts import drawable
from ..visuals import treatments
from ..visuals.brief import Picture
from ..visuals.canvas import sprite
from ..visuals.concepts import Concept, concepts_for
from ..visuals.geometry import Box
from ..visuals.palette import Palette, mix
from ..visuals.vector import circle
from .description import Description
from .elements import Entry, Idle
from .media import Media
from .sheet import Sheet
from .title import title

_SURE = 0.5


def subject_of(text: str, language: str | None) -> Concept | None:
    """What a text is surely a picture of, None when nothing is sure."""
    found = concepts_for(text, language, 1)
    return found[0] if found and found[0].score >= _SURE else None


def emblem(sheet: Sheet, wanted: Description, media: Media) -> None:
    """The illustration on a disc; where there is none, the words alone."""
    concept = subject_of(wanted.subtitle or wanted.title, wanted.language)
    if concept is None:
        title(sheet, Description("title", wanted.title), media)
        return
    u, theme = sheet.u, sheet.theme
    words = drawable(wanted.title)[0]
    room = 190 * u if words else 0
    d = min(640 * u, sheet.safe.height - room - 60 * u)
    area = sheet.middle(d, d + room)
    cx, cy = area.cx, area.y0 + d / 2
    disc = circle(d / 2, d / 2, d / 2 - 1, theme.panel)
    image = sheet.shaded(sprite(disc, d, d))
    sheet.add(image, cx, cy, Entry("pop", 0.05, 0.6))
    drawn = treatments.drawn(
        Picture(subject=concept.subject, icon=concept.icon), d * 0.66, d * 0.66, _palette(sheet)
    )
    sheet.add(drawn, cx, cy, Entry("pop", 0.3, 0.7), idle=Idle(float_px=9 * u, period=3.2))
    if words:
        box = Box(sheet.safe.x0, area.y0 + d + 26 * u, sheet.safe.x1, area.y1)
        sheet.text(
            words,
            box,
            largest=84,
            smallest=30,
            most_lines=2,
            start=0.7,
            on_panel=False,
            color=sheet.theme.over,
            vertical=0,
        )
    sheet.hold = 2.4 + len(words) / 15


def _palette(sheet: Sheet) -> Palette:
    theme = sheet.theme
    return Palette(
        background=theme.ground,
        surface=theme.panel,
        ink=theme.ink,
        muted=theme.muted,
        accent=theme.accent,
        accent2=theme.accent2,
        highlight=theme.series[2],
        shadow=mix(theme.panel, "#000000", 0.8),
        is_dark=theme.ink == "#ffffff",
    )
