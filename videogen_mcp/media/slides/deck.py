"""Any deck of slides, by what its bytes are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..slide_themes import SlideTheme
from . import SlideParts, SlideWords, UnreadableDeck
from .staging import Side


class Deck(Protocol):
    """An open deck; slides are counted from 0."""

    def __len__(self) -> int: ...

    def read(self) -> list[SlideWords]:
        """The words of every slide."""

    def notes(self) -> Sequence[str]:
        """What is to be said of the whole deck, in sentences."""

    def size(self, number: int) -> tuple[float, float]:
        """Width and height of a slide, in a unit of its own."""

    def draw(self, number: int, width: int, height: int) -> NDArray[np.uint8]:
        """A slide at exactly this size, as RGB."""

    def parts(self, number: int) -> SlideParts:
        """What a slide is set anew from."""


@contextmanager
def open_deck(
    path: Path,
    theme: SlideTheme | None = None,
    frame: tuple[int, int] = (1920, 1080),
    captions: Side | None = None,
) -> Iterator[Deck]:
    """Opens a deck; with a theme its slides are set anew in it for a frame and its captions.

    Raises UnreadableDeck, which says what to do.
    """
    opened = _opener(path)
    with opened(path) as deck:
        if theme is None:
            yield deck
        else:
            from .themed import ThemedDeck

            yield ThemedDeck(deck, theme, frame, captions)


def _opener(path: Path) -> Callable[[Path], AbstractContextManager[Deck]]:
    with path.open("rb") as stream:
        head = stream.read(8)
    if head.startswith(b"%PDF"):
        from . import pdf

        return pdf.opened
    if head.startswith(b"PK"):
        from . import powerpoint

        return powerpoint.opened
    raise UnreadableDeck(_OTHER)


_OTHER = (
    "Slides are read from PDF and PPTX files. Save the presentation as one of them and upload it."
)
