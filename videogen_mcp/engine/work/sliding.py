"""Reading decks of slides, and drawing a slide at the size of a frame."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ...media.slide_themes import SlideTheme
from ..cache import is_there
from ..timeline import SlideVisual

if TYPE_CHECKING:
    from ...media.slides.deck import Deck

SAMPLES = 8
"""Slides whose colours are looked at for the ground of all."""


def read_deck(
    *, path: Path, display_name: str, progress: Callable[[float], None]
) -> dict[str, Any]:
    """The words of every slide, the ground that suits them, and notes; JSON-like."""
    from ...media.slides.deck import open_deck
    from ...media.slides.staging import ground_for

    with open_deck(path) as deck:
        words = deck.read()
        progress(0.5)
        step = max(len(words) // SAMPLES, 1)
        samples = [_small(deck, number) for number in range(0, len(words), step)]
        return {
            "slides": [asdict(slide) for slide in words],
            "ground": ground_for(samples),
            "notes": list(deck.notes()),
        }


def count_slides(*, path: Path, progress: Callable[[float], None]) -> int:
    """How many slides a deck shows."""
    from ...media.slides.deck import open_deck

    with open_deck(path) as deck:
        return len(deck)


def own_theme(name: str, colour: str | None) -> SlideTheme:
    """A light theme in a colour that is given as a word."""
    import math

    from ...media.visuals.illustrations.colour import from_lch
    from ...media.visuals.style_words import HUES

    hue = math.radians(HUES.get(colour or "blue", 255))
    return SlideTheme(
        name,
        "A theme in the colour of its picture.",
        background="#ffffff",
        surface=from_lch(0.95, 0.025, hue),
        ink=from_lch(0.27, 0.05, hue),
        muted=from_lch(0.5, 0.04, hue),
        accent=from_lch(0.55, 0.16, hue),
        accent2=from_lch(0.72, 0.15, hue + 0.7),
        heading=("Manrope", 800),
        body=("Hanken Grotesk", 400),
        motif="band",
    )


def _small(deck: Deck, number: int) -> Any:
    wide, high = deck.size(number)
    return deck.draw(number, 160, max(round(160 * high / wide), 1))


def draw_slide(
    *,
    source: Path,
    visual: SlideVisual,
    captions: Literal["TOP", "BOTTOM"] | None,
    width: int,
    height: int,
    path: Path,
    scratch: Path,
    progress: Callable[[float], None],
) -> None:
    """Draws a slide on its ground to the PNG `path`, unless it is there."""
    import cv2

    from ...media.slides.deck import open_deck
    from ...media.slides.staging import stage

    if is_there(path):
        return
    with open_deck(source, visual.theme, (width, height), captions) as deck:
        frame = stage(
            lambda wide, high: deck.draw(visual.page, wide, high),
            deck.size(visual.page),
            width,
            height,
            ground=visual.ground,
            # Slides that are set anew leave the captions' place free themselves.
            captions=captions if visual.theme is None else None,
            zoom=visual.zoom,
        )
    progress(0.8)
    # Little compression: the file is read soon, and often.
    quick = [cv2.IMWRITE_PNG_COMPRESSION, 1]
    if not cv2.imwrite(str(scratch), cv2.cvtColor(frame, cv2.COLOR_RGB2BGR), quick):
        raise OSError(f"{scratch} could not be written")
    os.replace(scratch, path)
