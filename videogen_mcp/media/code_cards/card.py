"""The scene of a program: its window rises, its lines come in one after another."""

from __future__ import annotations

import re
from html import escape

import numpy as np
from numpy.typing import NDArray

from ..fonts import Face, drawable, face, font_files, measure
from ..scene import Entrance, Layer, Scene, caption_band
from ..svg import document, rasterize
from ..visuals.canvas import Canvas, grain, premultiplied
from ..visuals.directions import palette_for
from ..visuals.palette import Palette
from .colouring import Line, Piece, coloured_lines, wrapped

MOST_LINES = 28
_LARGEST, _SMALLEST = 42.0, 22.0  # px in a frame whose shorter side is 1080
_WRAPPING = 31.0  # from here on long lines are rather broken than made smaller
_LEADING = 1.5
_BAR = 1.9  # the window's title bar, in letters
_WINDOW, _BAR_COLOUR = "#151a2b", "#1e2438"
_JOINED = re.compile(r"(?<=f)(?=[fijlt])")
"""Between letters that the font would join, and so take out of their columns."""
_DOTS = ("#ff6b63", "#ffc14d", "#3fcf6a")
_FIRST_LINE, _STEP, _LAST_LINE = 0.45, 0.14, 2.6  # seconds


def code_scene(
    code: str,
    width: int,
    height: int,
    *,
    language: str | None = None,
    direction: str = "tech",
    hue: float = 255.0,
    captions_above: bool = False,
) -> Scene:
    """The animated scene of a program in the colours of a film's art direction.

    It leaves room for captions below, or with `captions_above` above it.
    """
    palette = palette_for(direction, hue, 0)
    lines, name = coloured_lines(code, language)
    card = _Card(lines, name, width, height, captions_above=captions_above)
    canvas = Canvas(width, height, palette.background[0])
    _ground(canvas, palette)
    return Scene(width, height, canvas.pixels, card.layers(), palette.accent)


def _ground(canvas: Canvas, palette: Palette) -> None:
    colours = palette.background
    places = ((0.05, 0.1), (0.95, 0.0), (0.5, 0.5), (0.0, 1.0), (1.0, 0.95))
    spots = [(x, y, colours[n % len(colours)]) for n, (x, y) in enumerate(places)]
    canvas.mesh(spots, softness=0.26)
    canvas.glow(canvas.width * 0.5, canvas.height * 0.42, canvas.height * 0.6, palette.accent, 0.22)
    grain(canvas.pixels, 1.4)


class _Card:
    """A window that fits its program, beside the captions."""

    def __init__(
        self, lines: list[Line], name: str, width: int, height: int, *, captions_above: bool
    ) -> None:
        self._unit = min(width, height) / 1080
        self._face: Face = face("Space Mono", 400)
        self._name = name
        self._left, bottom = width * 0.07, caption_band(width, height)[1]
        room = width - 2 * self._left, (bottom - height * 0.07) * 0.97
        self._top_of_room, self._room = height * 0.07, room
        self._size, self._lines = self._fitted(lines)
        longest = max(sum(len(piece.text) for piece in line) for line in self._lines)
        pad = self._size * 1.2
        self.width = min(room[0], max(longest * self._advance() + 2 * pad, room[0] * 0.62))
        self.height = self._size * (_BAR + 1.3 + len(self._lines) * _LEADING)
        self.x = (width - self.width) / 2
        self.y = self._top_of_room + max(room[1] - self.height, 0) / 2
        if captions_above:
            self.y = height - self.y - self.height
        self._pad = pad

    def _advance(self, size: float | None = None) -> float:
        return measure("M", self._face, size or self._size)

    def _fitted(self, lines: list[Line]) -> tuple[float, list[Line]]:
        """The largest letters with which all of it fits; what is too much ends with dots."""
        size = _LARGEST * self._unit
        while True:
            columns = int((self._room[0] - 2.4 * size) / self._advance(size))
            rows = int((self._room[1] / size - _BAR - 1.3) / _LEADING)
            set_lines = wrapped(lines, max(columns, 12))
            longest = max((sum(len(p.text) for p in line) for line in lines), default=0)
            is_whole = longest <= columns or size <= _WRAPPING * self._unit
            if size <= _SMALLEST * self._unit or (len(set_lines) <= rows and is_whole):
                break
            size = max(size * 0.94, _SMALLEST * self._unit)
        most = max(min(rows, MOST_LINES), 1)
        if len(set_lines) > most:
            set_lines = [*set_lines[: most - 1], (Piece("…", "#7d89a6"),)]
        return size, set_lines

    def layers(self) -> tuple[Layer, ...]:
        """The window, then its lines."""
        step = min(_STEP, (_LAST_LINE - _FIRST_LINE) / len(self._lines))
        shown = [self._window()]
        for number, line in enumerate(self._lines):
            if any(piece.text.strip() for piece in line):
                shown.append(self._line(number, line, _FIRST_LINE + number * step))
        return tuple(shown)

    def _window(self) -> Layer:
        size, wide, high = self._size, self.width, self.height
        margin, radius = 60 * self._unit, 0.55 * size
        drop = margin + 14 * self._unit
        shadow = "".join(
            f'<rect x="{margin - grow:.1f}" y="{drop - grow:.1f}" width="{wide + 2 * grow:.1f}" '
            f'height="{high + 2 * grow:.1f}" rx="{radius + grow:.1f}" '
            'fill="#04060e" fill-opacity="0.05"/>'
            for grow in np.linspace(0, 34 * self._unit, 9)
        )
        bar = size * _BAR
        x, y = margin, margin
        dots = "".join(
            f'<circle cx="{x + size * (1.1 + 0.85 * n):.1f}" cy="{y + bar / 2:.1f}" '
            f'r="{size * 0.24:.1f}" fill="{colour}"/>'
            for n, colour in enumerate(_DOTS)
        )
        body = (
            f'{shadow}<clipPath id="w"><rect x="{x}" y="{y}" width="{wide}" height="{high}" '
            f'rx="{radius}"/></clipPath><g clip-path="url(#w)">'
            f'<rect x="{x}" y="{y}" width="{wide}" height="{high}" fill="{_WINDOW}"/>'
            f'<rect x="{x}" y="{y}" width="{wide}" height="{bar}" fill="{_BAR_COLOUR}"/></g>'
            f'<rect x="{x + 0.5}" y="{y + 0.5}" width="{wide - 1}" height="{high - 1}" '
            f'rx="{radius}" fill="none" stroke="#ffffff" stroke-opacity="0.14"/>'
            f"{dots}{self._label(x, y, bar)}"
        )
        image = self._pixels(body, wide + 2 * margin, high + 2 * margin)
        at = self.x + wide / 2, self.y + high / 2
        return Layer(image, *at, Entrance("rise", 0.05, 0.6), parallax=0)

    def _label(self, x: float, y: float, bar: float) -> str:
        if not self._name:
            return ""
        return self._text(
            self._name, x + self.width - self._size * 1.1, y + bar * 0.64, "#8b95b2", 0.68, "end"
        )

    def _line(self, number: int, line: Line, start: float) -> Layer:
        size, advance = self._size, self._advance()
        high, wide = size * _LEADING, self.width - self._pad
        body, column = "", 0
        for piece in line:
            for part in _JOINED.split(piece.text):
                if part.strip():
                    body += self._text(part, column * advance, high * 0.7, piece.colour)
                column += len(part)
        image = self._pixels(body, wide, high)
        top = self.y + size * (_BAR + 0.65) + number * high
        entrance = Entrance("wipe", start, 0.4)
        return Layer(image, self.x + self._pad + wide / 2, top + high / 2, entrance, parallax=0)

    def _text(
        self, text: str, x: float, y: float, colour: str, scale: float = 1, anchor: str = "start"
    ) -> str:
        shown = escape(drawable(text)[0])
        return (
            f'<text x="{x:.2f}" y="{y:.2f}" font-family="Space Mono" text-anchor="{anchor}" '
            f'font-size="{self._size * scale:.2f}" fill="{colour}" xml:space="preserve">'
            f"{shown}</text>"
        )

    def _pixels(self, body: str, width: float, height: float) -> NDArray[np.uint8]:
        wide, high = max(round(width), 1), max(round(height), 1)
        text = "".join(piece.text for line in self._lines for piece in line) + self._name
        drawn = rasterize(document(body, wide, high), fonts=font_files(text, self._face))
        return premultiplied(drawn)
