"""Small timelines, built by hand."""

from __future__ import annotations

from videogen_mcp.engine.timeline import (
    DrawnVisual,
    FileVisual,
    Section,
    Shot,
    SpokenNarration,
    Timeline,
    Word,
)
from videogen_mcp.media.visuals.brief import VisualBrief


def words(text: str, *, each: float = 0.4, gap: float = 0.1) -> tuple[Word, ...]:
    """The words of a text, evenly spoken, from 0."""
    return tuple(
        Word(text=word, start=n * (each + gap), end=n * (each + gap) + each)
        for n, word in enumerate(text.split())
    )


def section(text: str, *first_words: int, duration: float | None = None) -> Section:
    """A section whose shots begin at these words."""
    spoken = words(text)
    narration = SpokenNarration(
        voice_id="vg_voic_1",
        language="en-US",
        speed=1.0,
        duration=duration or spoken[-1].end,
        words=spoken,
    )
    shots = tuple(Shot(first_word=n, text=text, visual=drawn(text)) for n in first_words)
    return Section(text=text, narration=narration, shots=shots)


def drawn(text: str) -> DrawnVisual:
    return DrawnVisual(brief=VisualBrief(text=text, headline=text))


def timeline(*sections: Section) -> Timeline:
    return Timeline(
        title="A title",
        aspect_width=16,
        aspect_height=9,
        language="en-US",
        seed=3,
        sections=sections,
    )


__all__ = ["FileVisual", "drawn", "section", "timeline", "words"]
