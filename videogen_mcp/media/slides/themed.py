"""Slides set anew in a theme, for any shape of frame, from what a deck says and shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..font_catalog import Face, face
from ..fonts import balance, drawable, fit, font_files, measure, wrap
from ..scene import caption_band
from ..slide_themes import SlideTheme
from ..slide_themes.title_slide import HEIGHT, WIDTH, motif
from ..svg import document, rasterize, text_element
from ..visuals.vector import rect
from . import Line, SlideParts, SlideWords
from .deck import Deck
from .pictures import Framed, framed
from .staging import Side

LARGEST_BODY, SMALLEST_BODY = 48.0, 15.0
_LEADING = 1.3
_MOST_ROWS = 14
_SIDE = 540


@dataclass(frozen=True)
class Area:
    """A rectangle in units: the shorter side of a frame has 720."""

    x: float
    y: float
    width: float
    height: float

    def above(self, y: float) -> Area:
        return Area(self.x, self.y, self.width, max(y - self.y, 1.0))

    def below(self, y: float) -> Area:
        return Area(self.x, y, self.width, max(self.y + self.height - y, 1.0))


class ThemedDeck:
    """A deck whose slides are set in a theme; words and notes are its own."""

    def __init__(
        self, deck: Deck, theme: SlideTheme, frame: tuple[int, int], captions: Side | None
    ) -> None:
        self._deck, self._theme, self._frame, self._captions = deck, theme, frame, captions

    def __len__(self) -> int:
        return len(self._deck)

    def read(self) -> list[SlideWords]:
        return self._deck.read()

    def notes(self) -> Sequence[str]:
        return self._deck.notes()

    def size(self, number: int) -> tuple[float, float]:
        width, height = self._frame
        return float(width), float(height)

    def parts(self, number: int) -> SlideParts:
        return self._deck.parts(number)

    def draw(self, number: int, width: int, height: int) -> NDArray[np.uint8]:
        """The slide as RGB."""
        scale = 720 / min(self._frame)
        page = _Page(self._theme, self._frame[0] * scale, self._frame[1] * scale, self._captions)
        page.set(_clean(self.parts(number)), is_first=number == 0)
        svg = document(
            "".join(page.fragments),
            page.width,
            page.height,
            defs="".join(page.defs),
            pixels=(width, height),
        )
        rgba = rasterize(svg, fonts=list(page.fonts))
        return np.ascontiguousarray(rgba[..., :3])


def _clean(parts: SlideParts) -> SlideParts:
    """The parts without letters that no font here has."""
    return SlideParts(
        drawable(parts.title)[0],
        drawable(parts.subtitle)[0],
        tuple(Line(text, line.level) for line in parts.lines if (text := drawable(line.text)[0])),
        tuple(tuple(drawable(cell)[0] for cell in row) for row in parts.rows[:_MOST_ROWS]),
        parts.pictures,
    )


class _Page:
    """One slide as it is set."""

    def __init__(
        self, theme: SlideTheme, width: float, height: float, captions: Side | None
    ) -> None:
        self.theme, self.width, self.height = theme, width, height
        self.fragments = [rect(0, 0, width, height, 0, theme.background)]
        self.defs: list[str] = []
        self.fonts: dict[str, None] = {}
        self._heading, self._body = face(*theme.heading), face(*theme.body)
        self._room = self._free(captions)

    def _free(self, captions: Side | None) -> Area:
        """What margins and captions leave."""
        margin = 72.0
        top, bottom = 64.0, self.height - 64.0
        _, band, _, _ = caption_band(round(self.width), round(self.height))
        if captions == "BOTTOM":
            bottom = min(bottom, band - 8.0)
        elif captions == "TOP":
            top = max(top, self.height - band + 8.0)
        return Area(margin, top, self.width - 2 * margin, bottom - top)

    def set(self, parts: SlideParts, *, is_first: bool) -> None:
        """Chooses the layout: a title page, or a heading with what belongs to it."""
        if not parts.rows and not parts.pictures and (is_first or len(parts.lines) == 0):
            self._title_page(parts)
            return
        room = self._header(parts)
        if parts.rows:
            upper, lower = (room, None) if not parts.lines else self._split(room, 0.3, down=True)
            self._table(parts.rows, lower or upper)
            if lower is not None:
                self._lines(parts.lines, upper)
            return
        if not parts.pictures:
            self._lines(parts.lines, room)
            return
        if not parts.lines:
            self._pictures(parts.pictures, room)
            return
        down = self.width < self.height * 1.1
        text, pictures = self._split(room, 0.46 if down else 0.5, down=down)
        self._lines(parts.lines, text)
        self._pictures(parts.pictures, pictures)

    def _split(self, room: Area, share: float, *, down: bool) -> tuple[Area, Area]:
        gap = 36.0
        if down:
            upper = room.height * share - gap / 2
            return (
                Area(room.x, room.y, room.width, upper),
                Area(room.x, room.y + upper + gap, room.width, room.height - upper - gap),
            )
        left = room.width * share - gap / 2
        return (
            Area(room.x, room.y, left, room.height),
            Area(room.x + left + gap, room.y, room.width - left - gap, room.height),
        )

    def _title_page(self, parts: SlideParts) -> None:
        """A large title beside the theme's motif, or over it in an upright frame."""
        wide = self.width > self.height * 1.2
        scale = self.height * (1.0 if wide else 0.42) / HEIGHT
        left, top = self.width - WIDTH * scale, self.height - HEIGHT * scale
        # The left part of a motif belongs to the sample that it was drawn for.
        self.defs.append(
            f'<clipPath id="side"><rect x="{_SIDE}" width="{WIDTH - _SIDE}" height="{HEIGHT}"/>'
            "</clipPath>"
        )
        place = f"translate({left:.2f} {top:.2f}) scale({scale:.4f})"
        self.fragments.append(
            f'<g transform="{place}"><g clip-path="url(#side)">{motif(self.theme)}</g></g>'
        )
        room = self._room
        area = Area(room.x, room.y, room.width * 0.58, room.height)
        if not wide:
            area = Area(room.x, room.y, room.width, min(room.height, self.height * 0.5) * 0.9)
        subtitle = parts.subtitle or " ".join(line.text for line in parts.lines)
        size, lines = fit(
            parts.title or subtitle, self._heading, area.width, area.height * 0.66,
            largest=92, smallest=24,
        )  # fmt: skip
        small = size * 0.42
        under: list[str] = []
        if parts.title and subtitle:
            small, under = fit(
                subtitle, self._body, area.width, area.height * 0.3, largest=34, smallest=16,
                line_height=_LEADING,
            )  # fmt: skip
        high = len(lines) * size * 1.1 + (len(under) * small * _LEADING + size * 0.25) * bool(under)
        y = area.y + max(area.height - high, 0) / 2
        self.fragments.append(rect(area.x, y - 26, 72, 10, 5, self.theme.accent2))
        y = self._text(lines, area.x, y, self._heading, size, self.theme.ink, 1.1)
        self._text(under, area.x, y + size * 0.25, self._body, small, self.theme.muted, _LEADING)

    def _header(self, parts: SlideParts) -> Area:
        """The heading under a short bar; returns the room below it."""
        room, theme = self._room, self.theme
        self.fragments.append(rect(0, 0, 14, self.height, 0, theme.accent))
        if not parts.title:
            return room
        size, lines = fit(parts.title, self._heading, room.width, 132, largest=52, smallest=22)
        self.fragments.append(rect(room.x, room.y, 64, 8, 4, theme.accent2))
        y = self._text(lines, room.x, room.y + 24, self._heading, size, theme.ink, 1.12)
        if parts.subtitle:
            under = wrap(parts.subtitle, self._body, 26, room.width)[:2]
            y = self._text(under, room.x, y + 4, self._body, 26, theme.muted, _LEADING)
        return room.below(y + 28)

    def _lines(self, lines: Sequence[Line], room: Area) -> None:
        """The text as large as fits, with markers in the accent."""
        if not lines:
            return
        size = LARGEST_BODY
        while size > SMALLEST_BODY and self._height(lines, size, room.width) > room.height:
            size *= 0.95
        spare = max(room.height - self._height(lines, size, room.width), 0.0)
        y = room.y + min(spare * 0.35, 90)
        single = len(lines) == 1
        for line in lines:
            own, indent = self._look(line, size)
            x = room.x + (0 if single else indent + own * 0.9)
            if not single:
                mark = own * (0.3 if line.level == 0 else 0.2)
                fill = self.theme.accent if line.level == 0 else self.theme.accent2
                self.fragments.append(
                    rect(room.x + indent, y + own * 0.62 - mark / 2, mark, mark, mark / 4, fill)
                )
            ink = self.theme.ink if line.level == 0 else self.theme.muted
            rows = wrap(line.text, self._body, own, room.x + room.width - x)
            y = self._text(rows, x, y, self._body, own, ink, _LEADING) + own * 0.45

    def _look(self, line: Line, size: float) -> tuple[float, float]:
        """Font size and indent of a line."""
        return size * (1.0 if line.level == 0 else 0.86), size * 0.9 * min(line.level, 3)

    def _height(self, lines: Sequence[Line], size: float, width: float) -> float:
        high = 0.0
        for line in lines:
            own, indent = self._look(line, size)
            rows = wrap(line.text, self._body, own, max(width - indent - own * 0.9, 40))
            high += len(rows) * own * _LEADING + own * 0.45
        return high

    def _text(
        self, rows: Sequence[str], x: float, y: float, font: Face, size: float, ink: str,
        leading: float,
    ) -> float:  # fmt: skip
        """Draws lines from y on; returns where the next ones begin."""
        for row in rows:
            self.fonts.update(dict.fromkeys(font_files(row, font)))
            baseline = y + size * (leading / 2 + 0.36)
            self.fragments.append(text_element(row, x, baseline, font, size, ink))
            y += size * leading
        return y

    def _pictures(self, pictures: Sequence[bytes], room: Area) -> None:
        """Pictures side by side, or below each other in an upright room."""
        shown = [item for picture in pictures if (item := framed(picture)) is not None]
        if not shown:
            return
        gap, count = 20.0, len(shown)
        across = room.width >= room.height
        for number, picture in enumerate(shown):
            if across:
                wide = (room.width - gap * (count - 1)) / count
                area = Area(room.x + number * (wide + gap), room.y, wide, room.height)
            else:
                high = (room.height - gap * (count - 1)) / count
                area = Area(room.x, room.y + number * (high + gap), room.width, high)
            self._picture(picture, area, number)

    def _picture(self, picture: Framed, area: Area, number: int) -> None:
        """A picture whole, with round corners, in the middle of its area."""
        scale = min(area.width / picture.width, area.height / picture.height)
        wide, high = picture.width * scale, picture.height * scale
        x, y = area.x + (area.width - wide) / 2, area.y + (area.height - high) / 2
        place = f'x="{x:.2f}" y="{y:.2f}" width="{wide:.2f}" height="{high:.2f}"'
        self.defs.append(f'<clipPath id="round{number}"><rect {place} rx="16"/></clipPath>')
        self.fragments.append(
            f'<g clip-path="url(#round{number})"><image href="{picture.href}" {place}/></g>'
        )

    def _table(self, rows: Sequence[Sequence[str]], room: Area) -> None:
        """A table whose first row is its head."""
        columns = max(len(row) for row in rows)
        step = min(room.height / len(rows), 64.0)
        size = min(step * 0.46, 28.0)
        wide = room.width / columns
        widest = max((measure(cell, self._body, size) for row in rows for cell in row), default=1.0)
        size = max(min(size, size * (wide - 28) / widest), SMALLEST_BODY * 0.8)
        theme, y = self.theme, room.y
        self.fragments.append(rect(room.x, y, room.width, step, 10, theme.accent))
        head = theme.background
        for number, row in enumerate(rows):
            if number and number % 2 == 0:
                self.fragments.append(rect(room.x, y, room.width, step, 6, theme.surface))
            for column, cell in enumerate(row):
                font = self._heading if number == 0 else self._body
                ink = head if number == 0 else theme.ink
                text = balance(cell, font, size, wide - 24)[:1]
                self._text(text, room.x + column * wide + 14, y + step / 2 - size * 0.65, font,
                           size, ink, _LEADING)  # fmt: skip
            y += step
