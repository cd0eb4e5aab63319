"""Cutting a recording into sections that join without a gap, so that none of it is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from ..layout import HEAD_START
from ..timeline import RecordedNarration, Section, Span, Word
from .storyboarding import LONGEST, sentence_edges, text_of

SECTION_PAUSE = 1.2
"""Seconds of quiet after which a section begins: the speaker turned to something else."""

SHORTEST_SECTION, LONGEST_SECTION = 6.0, 30.0
LONGEST_PHRASE = 12.0
"""Seconds after which text without punctuation is cut at the longest pause."""

WORDLESS = 10.0
"""Seconds without a word that are sections of their own: music, applause, a long silence."""

_LINGERING = 1.0
"""Seconds for which the last picture stays when nobody speaks any more."""


@dataclass(frozen=True)
class _Part:
    """Words `first` to `end` (none for a wordless part), heard from the second `start` on."""

    first: int
    end: int
    start: float


def sections_of(
    words: Sequence[Word],
    pauses: Sequence[Span],
    duration: float,
    *,
    file_id: str,
    language: str,
    pacing: Literal["FAST", "MEDIUM", "SLOW"],
) -> tuple[Section, ...]:
    """Sections of a recording, from its beginning to its end, contiguous to the sample."""
    parts = _with_wordless(_spoken_parts(words, language), words, duration, LONGEST[pacing])
    ends = [*(part.start for part in parts[1:]), duration]
    return tuple(
        _section(words[part.first : part.end], pauses, Span(start=part.start, end=end), file_id)
        for part, end in zip(parts, ends, strict=True)
    )


def _section(words: Sequence[Word], pauses: Sequence[Span], part: Span, file_id: str) -> Section:
    length = part.end - part.start
    narration = RecordedNarration(
        file_id=file_id,
        duration=length,
        words=tuple(
            Word(
                text=word.text,
                start=max(0.0, word.start - part.start),
                end=min(length, word.end - part.start),
            )
            for word in words
        ),
        kept=(part,),
        pauses=tuple(
            Span(start=max(0.0, pause.start - part.start), end=min(length, pause.end - part.start))
            for pause in pauses
            if pause.start < part.end and pause.end > part.start
        ),
    )
    return Section(text=text_of(words), narration=narration, pause=0.0)


def _spoken_parts(words: Sequence[Word], language: str) -> list[_Part]:
    """Phrases joined to sections, which begin after long pauses and never grow too long."""
    if not words:
        return []
    first = 0
    parts: list[_Part] = []
    for start, end in _phrases(words, language):
        pause = words[start].start - words[start - 1].end if start else 0.0
        length = words[start - 1].end - words[first].start if start else 0.0
        is_apart = pause >= SECTION_PAUSE and length >= SHORTEST_SECTION
        is_full = words[end - 1].end - words[first].start > LONGEST_SECTION
        if start > first and (is_apart or is_full or pause >= WORDLESS):
            parts.append(_Part(first, start, _beginning(words, first)))
            first = start
    return [*parts, _Part(first, len(words), _beginning(words, first))]


def _phrases(words: Sequence[Word], language: str) -> list[tuple[int, int]]:
    """Sentences; what goes on for too long without an end is cut at its longest pauses."""
    from ...media.script import split_sentences

    edges = sentence_edges(split_sentences(text_of(words), language), words)
    sentences = [(first, end) for first, end in pairwise(edges) if end > first]
    return [phrase for sentence in sentences for phrase in _short(words, *sentence)]


def _short(words: Sequence[Word], first: int, end: int) -> list[tuple[int, int]]:
    if words[end - 1].end - words[first].start <= LONGEST_PHRASE or end - first < 6:
        return [(first, end)]
    at = max(range(first + 2, end - 1), key=lambda index: _worth(words, first, end, index))
    return [*_short(words, first, at), *_short(words, at, end)]


def _worth(words: Sequence[Word], first: int, end: int, index: int) -> float:
    """How good a place to cut is: a long pause, not too near an edge."""
    pause = words[index].start - words[index - 1].end
    whole = words[end - 1].end - words[first].start
    edge = min(words[index].start - words[first].start, words[end - 1].end - words[index].start)
    return pause + 0.6 * edge / whole


def _beginning(words: Sequence[Word], index: int) -> float:
    """When the section of a word begins: a little before it, within the pause."""
    before = words[index - 1].end if index else 0.0
    return words[index].start - min(HEAD_START, max(0.0, words[index].start - before) / 2)


def _with_wordless(
    parts: Sequence[_Part], words: Sequence[Word], duration: float, longest: float
) -> list[_Part]:
    """The parts, and between them those in which nobody speaks for long. The first begins at 0."""
    found: list[_Part] = []
    clock = 0.0
    for part in [*parts, _Part(len(words), len(words), duration)]:
        if part.start - clock >= WORDLESS or (not words and duration > 0):
            found += _wordless(part.first, clock, part.start, longest)
        if part.end > part.first:
            found.append(part)
            clock = words[part.end - 1].end + _LINGERING
    return [_Part(found[0].first, found[0].end, 0.0), *found[1:]]


def _wordless(index: int, start: float, end: float, longest: float) -> list[_Part]:
    count = max(1, -int(-(end - start) // longest))
    length = (end - start) / count
    return [_Part(index, index, start + number * length) for number in range(count)]
