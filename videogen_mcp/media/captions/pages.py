"""Captions in pages: one or two lines of words that belong together, shown while they are said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from ..fonts import drawable
from .layout import Ruler, belongs_to_next, break_lines, text_width
from .style import CaptionStyle

_SENTENCE_END = tuple(".!?…。！？؟।")
_CLAUSE_END = tuple(",;:—–،؛、，；：")
_CLOSING = "\"'”’»)]}」』）"
_LONGEST_PAGE = 18
_LINGER = 0.5
_SHORTEST = 0.3


class TimedWord(Protocol):
    """A word and when it is heard, in seconds."""

    @property
    def text(self) -> str: ...
    @property
    def start(self) -> float: ...
    @property
    def end(self) -> float: ...


@dataclass(frozen=True)
class CaptionWord:
    """A word of a page and when it is heard, in seconds."""

    text: str
    start: float
    end: float


@dataclass(frozen=True)
class CaptionCue:
    """One page of captions: when it shows, and its words, in seconds."""

    start: float
    end: float
    words: tuple[CaptionWord, ...]

    def shifted(self, seconds: float) -> CaptionCue:
        """Returns the same page later by so many seconds (earlier if negative)."""
        words = tuple(
            CaptionWord(word.text, word.start + seconds, word.end + seconds) for word in self.words
        )
        return CaptionCue(self.start + seconds, self.end + seconds, words)


def _ends(text: str, marks: tuple[str, ...]) -> bool:
    return text.rstrip(_CLOSING).endswith(marks)


class _Paginator:
    """Finds the cheapest way to cut a run of words into pages, looking back from every word."""

    def __init__(
        self, words: Sequence[TimedWord], width: int, height: int, style: CaptionStyle
    ) -> None:
        self._words = words
        self._texts = [drawable(word.text)[0] for word in words]
        self._limit = text_width(width, height)
        self._ruler = Ruler(self._texts, style.face, style.size_in(width, height))
        self._pauses = [after.start - before.end for before, after in pairwise(words)] + [9.0]

    def cuts(self) -> list[tuple[int, int]]:
        best: list[tuple[float, int]] = [(0.0, 0)]
        for last in range(1, len(self._words) + 1):
            options = [
                (best[first][0] + self._cost(first, last), first)
                for first in range(max(last - _LONGEST_PAGE, 0), last)
                if last - first == 1 or self._fits(first, last)
            ]
            best.append(min(options))
        pages, last = [], len(self._words)
        while last:
            pages.append((best[last][1], last))
            last = best[last][1]
        return pages[::-1]

    def _fits(self, first: int, last: int) -> bool:
        if self._ruler.width(first, last) > 2 * self._limit:
            return False
        part = _Part(self._ruler, first)
        return break_lines(self._texts[first:last], part, self._limit) is not None

    def _cost(self, first: int, last: int) -> float:
        words = self._words[first:last]
        full = self._ruler.width(first, last) / (self._limit * 1.15)
        seconds = words[-1].end - words[0].start
        cost = 1.0 + (full - 1) ** 2 * (1.5 if full > 1 else 0.9)
        cost += self._break_cost(last - 1) + self._inner_cost(first, last)
        if len(words) == 1 and last - first < len(self._words):
            alone = first == 0 or _ends(self._texts[first - 1], _SENTENCE_END)
            whole = alone and _ends(self._texts[first], _SENTENCE_END)
            cost += 0.5 if whole else 2.5
        return cost + (0.8 if seconds < 0.7 else 0)

    def _break_cost(self, index: int) -> float:
        text, relief = self._texts[index], 0.5 if self._pauses[index] > 0.35 else 0.0
        if _ends(text, _SENTENCE_END):
            return 0.0
        if _ends(text, _CLAUSE_END):
            return 0.35 - relief
        return 1.0 - relief + (0.5 if belongs_to_next(text) else 0)

    def _inner_cost(self, first: int, last: int) -> float:
        inner = range(first, last - 1)
        ended = sum(_ends(self._texts[index], _SENTENCE_END) for index in inner)
        paused = sum(self._pauses[index] > 0.7 for index in inner)
        return 0.9 * ended + 4.0 * paused


class _Part(Ruler):
    """A ruler that counts from a later word."""

    def __init__(self, ruler: Ruler, offset: int) -> None:
        self._whole, self._offset = ruler, offset

    def width(self, first: int, last: int) -> float:
        return self._whole.width(first + self._offset, last + self._offset)


def paginate(
    words: Sequence[TimedWord], *, width: int, height: int, style: CaptionStyle
) -> list[CaptionCue]:
    """Cuts timed words into pages that fit one or two lines of a frame.

    Pages end at punctuation and pauses where they can, and hardly ever hold one word alone. A page
    stays until the next one when that comes within half a second.
    """
    if not words:
        return []
    copies = [CaptionWord(word.text, word.start, word.end) for word in words]
    pages = _Paginator(copies, width, height, style).cuts()
    starts = [copies[first].start for first, _ in pages] + [float("inf")]
    cues = []
    for index, (first, last) in enumerate(pages):
        said, following = copies[last - 1].end, starts[index + 1]
        end = following if following - said < _LINGER else said + _LINGER / 2
        end = min(max(end, starts[index] + _SHORTEST), following)
        cues.append(CaptionCue(starts[index], end, tuple(copies[first:last])))
    return cues
