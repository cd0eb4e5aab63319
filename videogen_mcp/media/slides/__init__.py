"""Decks of slides: what they say, and their pictures. The bytes may be hostile."""

from __future__ import annotations

from dataclasses import dataclass

MOST_SLIDES = 500
"""That one deck may have."""


class UnreadableDeck(ValueError):
    """A deck that is damaged, locked, too large or of another kind; the message says the fix."""


@dataclass(frozen=True)
class SlideWords:
    """What a slide says: its words, its speaker notes, and what of it cannot be drawn."""

    text: str
    notes: str = ""
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """A line of a slide's text at its level: 0 is the outermost."""

    text: str
    level: int = 0


@dataclass(frozen=True)
class SlideParts:
    """What a slide is set anew from: title, lines of text, tables' rows and pictures' bytes."""

    title: str = ""
    subtitle: str = ""
    lines: tuple[Line, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    pictures: tuple[bytes, ...] = ()
