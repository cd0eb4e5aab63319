"""A countdown: each second a new number in a ring that runs empty, or a clock for longer ones."""

from __future__ import annotations

import math
from collections.abc import Hashable

import numpy as np

from ..fonts import font_files, measure
from ..motion import ease_out_back
from ..svg import text_element
from ..visuals.canvas import Pixels, over, sprite
from ..visuals.geometry import Box
from ..visuals.vector import circle
from .description import Description
from .elements import Entry
from .media import Media
from .sheet import Sheet

_AFTER = 1.0
"""Seconds that the zero stands."""


def countdown(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """One number a second; the last one is zero."""
    assert wanted.end is not None
    u = sheet.u
    count = round(wanted.end.value)
    d = min(720 * u, sheet.safe.width * 0.8)
    head = 150 * u if wanted.title else 0
    area = sheet.middle(d, d + head)
    cx, cy = area.cx, area.y0 + head + d / 2
    if wanted.title:
        box = Box(sheet.safe.x0, area.y0 - 20 * u, sheet.safe.x1, area.y0 + head - 40 * u)
        sheet.text(
            wanted.title,
            box,
            largest=84,
            smallest=30,
            most_lines=2,
            start=0.1,
            on_panel=False,
            color=sheet.theme.over,
        )
    disc = Box(cx - d / 2, cy - d / 2, cx + d / 2, cy + d / 2)
    sheet.panel(disc, Entry("pop", 0, 0.35), corner=10_000, forced=True)
    _ring(sheet, cx, cy, d * 0.86, count)
    _numbers(sheet, cx, cy, d * 0.62, count, clock=wanted.subtitle == "clock")
    sheet.hold = 0.0
    sheet.built(count + _AFTER)


def _ring(sheet: Sheet, cx: float, cy: float, d: float, count: int) -> None:
    theme = sheet.theme
    thick = d * 0.07
    r = d / 2 - thick / 2 - 1
    rail = sprite(circle(d / 2, d / 2, r, stroke=theme.track, stroke_width=thick), d, d)
    full = sprite(circle(d / 2, d / 2, r, stroke=theme.accent, stroke_width=thick), d, d)
    height, width = full.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    turn = np.mod(np.arctan2(x + 0.5 - width / 2, height / 2 - y - 0.5) / math.tau, 1)
    reach = np.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2) * math.tau

    def look(seconds: float) -> tuple[Hashable, Pixels]:
        gone = seconds % 1 if seconds < count else 1.0
        mask = np.clip((turn - gone) * reach + 0.5, 0, 1)[..., None]
        image = rail.copy()
        over(image, np.asarray(full * mask + 0.5, np.uint8), 0, 0)
        return round(gone, 4), image

    sheet.add(look, cx, cy, Entry("fade", 0, 0.3))


def _numbers(sheet: Sheet, cx: float, cy: float, room: float, count: int, *, clock: bool) -> None:
    theme = sheet.theme
    widest = _shown(count, clock)
    size = min(sheet.u * 380, room / measure("0" * len(widest), theme.display, 1))
    side = round(room * 1.25)
    made: dict[str, Pixels] = {}

    def look(seconds: float) -> tuple[Hashable, Pixels]:
        left = max(count - int(seconds + 1e-6), 0)
        since = seconds - (count - left)
        text = _shown(left, clock)
        # A number swells for a moment as it comes.
        scale = 1.0 if clock else round(0.72 + 0.28 * ease_out_back(since / 0.3), 3)
        key = f"{text} {scale}"
        if key not in made:
            made.clear()
            width = measure(text, theme.display, size * scale)
            body = text_element(
                text,
                (side - width) / 2,
                side / 2 + size * scale * 0.355,
                theme.display,
                size * scale,
                theme.ink,
            )
            image = sprite(body, side, side, fonts=font_files(text, theme.display))
            made[key] = sheet.lit(image) if theme.glow else image
        return key, made[key]

    sheet.add(look, cx, cy, Entry("none", 0, 0.1))


def _shown(seconds: int, clock: bool) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}" if clock else str(seconds)
