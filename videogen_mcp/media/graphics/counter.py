"""A counter: one large number that runs to its value, and what it counts."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np

from ..fonts import Face, font_files, measure
from ..motion import clamp
from ..svg import text_element
from ..visuals.canvas import Pixels, over, sprite
from ..visuals.geometry import Box
from .amounts import written
from .description import Amount, Description
from .elements import Entry, Look
from .media import Media
from .sheet import Sheet

RUN = 2.2
"""Seconds that a number takes to its value."""


def counter(sheet: Sheet, wanted: Description, _media: Media) -> None:
    """The number on a card with its label beneath; it ends on exactly what was asked for."""
    assert wanted.start is not None
    assert wanted.end is not None
    u, theme = sheet.u, sheet.theme
    width = min(sheet.safe.width, 1300 * u)
    pad = 80 * u
    size = number_size(
        wanted.end, wanted.start, wanted.language, theme.display, width - 2 * pad, 300 * u
    )
    size_label, label = (
        sheet.broken(wanted.title, theme.text, Box(0, 0, width - 2 * pad, 190 * u), 58, 26, 3)
        if wanted.title
        else (0.0, [])
    )
    tail = size_label * 1.28 * len(label)
    height = size * 1.15 + (tail + 22 * u if label else 0) + 1.5 * pad
    room = max(
        [number_width(a, wanted.language, theme.display, size) for a in (wanted.start, wanted.end)]
        + [measure(t, theme.text, size_label) for t in label]
    )
    card = sheet.middle(min(width, max(room + 2 * pad, 560 * u)), height)
    sheet.panel(card, Entry("pop", 0, 0.55))
    color = theme.accent if theme.has_panel else theme.ink
    middle = card.y0 + 0.75 * pad + size * 0.575
    running_number(
        sheet, wanted.start, wanted.end, wanted.language, size, card.cx, middle, color, start=0.35
    )
    if label:
        below = Box(
            card.x0 + pad * 0.8,
            card.y1 - 0.75 * pad - tail,
            card.x1 - pad * 0.8,
            card.y1 - 0.75 * pad,
        )
        sheet.text(
            wanted.title,
            below,
            face=theme.text,
            largest=size_label / u,
            smallest=26,
            most_lines=3,
            color=theme.ink,
            start=0.6,
            kind="rise",
        )
    sheet.hold = max(1.8, len(wanted.title) / 15) + 0.5


def number_width(amount: Amount, language: str, face: Face, size: float) -> float:
    """The width of a number whose digits all take as much room as the widest."""
    return sum(_advance(char, face, size) for char in written(amount, language))


def number_size(
    amount: Amount, start: Amount, language: str, face: Face, width: float, largest: float
) -> float:
    """The size at which a number fits a width whatever digits it runs through; never cut."""
    widest = max(number_width(a, language, face, 100) for a in (amount, start))
    return min(largest, width / widest * 100)


def _advance(char: str, face: Face, size: float) -> float:
    """Digits are set in columns, so that a running number does not tremble."""
    if char.isdigit():
        return max(measure(digit, face, size) for digit in "0123456789") - 0.025 * size
    return measure(char, face, size)


def running_number(
    sheet: Sheet,
    first: Amount,
    last: Amount,
    language: str,
    size: float,
    x: float,
    y: float,
    color: str,
    *,
    start: float,
    seconds: float = RUN,
    anchor: str = "center",
) -> None:
    """Puts a number on the sheet that runs from one amount to another around x, y."""
    face, theme = sheet.theme.display, sheet.theme
    glyphs: dict[str, Pixels] = {}

    def glyph(piece: str) -> Pixels:
        if piece not in glyphs:
            width = measure(piece, face, size) + size * 0.5
            body = text_element(piece, size * 0.25, size * 1.1, face, size, color)
            glyphs[piece] = sprite(body, width, size * 1.5, fonts=font_files(piece, face))
        return glyphs[piece]

    extent = max(number_width(a, language, face, size) for a in (first, last))
    wide, high = round(extent + size * 0.6), round(size * 1.5)
    made: dict[str, Pixels] = {}

    def draw(text: str) -> Pixels:
        if text not in made:
            image = np.zeros((high, wide, 4), np.uint8)
            pieces = _pieces(text)
            width = sum(
                _advance(p, face, size) if p.isdigit() else measure(p, face, size) for p in pieces
            )
            left = {
                "center": (wide - width) / 2,
                "left": size * 0.3,
                "right": wide - size * 0.3 - width,
            }[anchor]
            for piece in pieces:
                room = (
                    _advance(piece, face, size) if piece.isdigit() else measure(piece, face, size)
                )
                over(
                    image,
                    glyph(piece),
                    left + (room - measure(piece, face, size)) / 2 - size * 0.25,
                    0,
                )
                left += room
            if theme.glow or not theme.has_panel:
                image = sheet.legible(image)
            made.clear()
            made[text] = image
        return made[text]

    def look(moment: float) -> tuple[Hashable, Pixels]:
        share = clamp((moment - start) / seconds)
        done = 1 - (1 - share) ** 4
        number = first.shown + (last.shown - first.shown) * done
        text = written(last, language, last.shown if share >= 1 else number)
        return text, draw(text)

    sheet.letters += len(written(last, language))
    places: Look = look
    shift = {"center": 0.0, "left": wide / 2 - size * 0.3, "right": -(wide / 2 - size * 0.3)}[
        anchor
    ]
    sheet.add(places, x + shift, y + high / 2 - size * 0.745, Entry("fade", start, 0.3))
    # The number has arrived when its run is over, which is when reading can begin.
    sheet.built(start + seconds)


def _pieces(text: str) -> list[str]:
    """Digits one by one, all else as it is joined: "$", "1", ",", "2"."""
    pieces: list[str] = []
    for char in text:
        if char.isdigit() or not pieces or pieces[-1].isdigit():
            pieces.append(char)
        else:
            pieces[-1] += char
    return pieces
