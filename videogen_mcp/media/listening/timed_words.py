"""Words and when they are heard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

SHORTEST_WORD = 0.02


@dataclass(frozen=True)
class TimedWord:
    """A word and its seconds from the beginning of the file; `sure` is from 0 to 1."""

    text: str
    start: float
    end: float
    sure: float = 1.0


def in_order(words: Iterable[TimedWord]) -> list[TimedWord]:
    """The words with times that never overlap; what would be left no time is dropped."""
    kept: list[TimedWord] = []
    for word in words:
        start = round(max(word.start, kept[-1].end if kept else 0.0), 3)
        end = round(word.end, 3)
        if end - start >= SHORTEST_WORD:
            kept.append(replace(word, start=start, end=end))
    return kept
