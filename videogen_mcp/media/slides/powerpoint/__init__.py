"""PowerPoint files (PPTX): opened by python-pptx, drawn by us as vector graphics."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .deck import PowerPointDeck


@contextmanager
def opened(path: Path) -> Iterator[PowerPointDeck]:
    """The presentation; raises UnreadableDeck for one that is damaged, too large or empty."""
    from .deck import PowerPointDeck
    from .package import opened_presentation

    yield PowerPointDeck(opened_presentation(path))
