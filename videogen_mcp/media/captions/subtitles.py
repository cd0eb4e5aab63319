"""Subtitles as a document: timed words in cues of one or two lines that can be read in time."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from ..writing import is_ideographic
from .layout import belongs_to_next
from .pages import CaptionWord, TimedWord

LINE_WIDTH = 42.0
"""Letters in a line."""

WIDE = LINE_WIDTH / 16
"""What a Chinese, Japanese or Korean character counts: sixteen of them fill a line."""

LONGEST, SHORTEST = 7.0, 1.0
"""Seconds that a cue stays."""

READ_PER_SECOND = 17.0
"""Letters that are read in a second without haste."""

GAP = 0.08
"""Seconds without a cue between two that follow each other, so that the change is seen."""

_SENTENCE_END = tuple(".!?…。！？؟।")
_CLAUSE_END = tuple(",;:—–،؛、，；：")
_CLOSING = "\"'”’»)]}」』）"
_LONG_PAUSE = 1.0


@dataclass(frozen=True)
class Subtitle:
    """One cue: its seconds, and its lines."""

    start: float
    end: float
    lines: tuple[str, ...]


def subtitles(words: Sequence[TimedWord], until: float | None = None) -> list[Subtitle]:
    """Cuts timed words into cues, at the ends of sentences and clauses where it can.

    A cue has at most two lines of 42 letters and stays 1 to 7 s, longer than its words where
    there is room and they would be gone too soon to be read. The last one is gone at `until`.
    """
    pieces = [piece for word in words for piece in _pieces(word)]
    cuts = _cuts(pieces)
    cues = []
    for number, (first, last) in enumerate(cuts):
        own = pieces[first:last]
        following = pieces[cuts[number + 1][0]].start if number + 1 < len(cuts) else until
        text = _joined(own)
        lines = _lines([word.text for word in own]) or (text,)
        cues.append(Subtitle(own[0].start, _end(own, text, following), lines))
    return cues


def to_srt(cues: Iterable[Subtitle]) -> str:
    """The cues as a SubRip document."""
    blocks = [
        f"{number}\n{_clock(cue.start)} --> {_clock(cue.end)}\n" + "\n".join(cue.lines) + "\n"
        for number, cue in enumerate(cues, 1)
    ]
    return "\n".join(blocks)


def text_width(text: str) -> float:
    """How many letters wide a text is; a mark on a letter adds nothing."""
    return sum(_width(character) for character in text)


@lru_cache(4096)
def _width(character: str) -> float:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0.0
    return WIDE if unicodedata.east_asian_width(character) in "WF" else 1.0


def _clock(seconds: float) -> str:
    milliseconds = round(seconds * 1000)
    minutes, milliseconds = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{milliseconds // 1000:02},{milliseconds % 1000:03}"


def _pieces(word: TimedWord) -> list[CaptionWord]:
    """A word, cut where it is wider than a line or said longer than a cue may stay."""
    text = " ".join(word.text.split())
    seconds = word.end - word.start
    parts = int(max(text_width(text) // LINE_WIDTH, seconds // LONGEST)) + 1
    if parts == 1:
        return [CaptionWord(text, word.start, word.end)]
    size = max(1, -(-len(text) // parts))
    texts = [text[place : place + size] for place in range(0, len(text), size)]
    step = seconds / len(texts)
    return [
        CaptionWord(part, word.start + step * number, word.start + step * (number + 1))
        for number, part in enumerate(texts)
    ]


def _cuts(words: Sequence[CaptionWord]) -> list[tuple[int, int]]:
    """First and last word of every cue: the cheapest way, looking back from every word."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for last in range(1, len(words) + 1):
        options = []
        for first in range(last - 1, -1, -1):
            if last - first > 1 and not _fits(words[first:last]):
                break
            options.append((best[first][0] + _cost(words, first, last), first))
        best.append(min(options))
    cuts, last = [], len(words)
    while last:
        cuts.append((best[last][1], last))
        last = best[last][1]
    return cuts[::-1]


def _fits(words: Sequence[CaptionWord]) -> bool:
    if words[-1].end - words[0].start > LONGEST:
        return False
    return _lines([word.text for word in words]) is not None


def _cost(words: Sequence[CaptionWord], first: int, last: int) -> float:
    """What speaks against a cue: where it ends, what ends within it, haste and brevity."""
    own = words[first:last]
    seconds = own[-1].end - own[0].start
    letters = text_width(_joined(own))
    cost = 1.0 + _break_cost(words, last)
    for before, after in pairwise(own):
        cost += 0.6 * _ends(before.text, _SENTENCE_END)
        cost += 4.0 * (after.start - before.end > _LONG_PAUSE)
    cost += max(0.0, letters / max(seconds, 0.1) / READ_PER_SECOND - 1.0)
    return cost + max(0.0, SHORTEST - seconds) + max(0.0, 0.5 - letters / LINE_WIDTH)


def _break_cost(words: Sequence[CaptionWord], last: int) -> float:
    if last == len(words):
        return 0.0
    text = words[last - 1].text
    if _ends(text, _SENTENCE_END):
        return 0.0
    relief = 0.5 if words[last].start - words[last - 1].end > 0.35 else 0.0
    if _ends(text, _CLAUSE_END):
        return 0.5 - relief
    return 1.5 - relief + (0.5 if belongs_to_next(text) else 0.0)


def _ends(text: str, marks: tuple[str, ...]) -> bool:
    return text.rstrip(_CLOSING).endswith(marks)


def _end(words: Sequence[CaptionWord], text: str, following: float | None) -> float:
    """When a cue goes: once it could be read, but before the next one comes."""
    start, said = words[0].start, words[-1].end
    wanted = max(said, start + SHORTEST, start + text_width(text) / READ_PER_SECOND)
    end = min(wanted, start + LONGEST)
    return end if following is None else max(min(end, following - GAP), start + GAP / 2)


def _lines(texts: Sequence[str]) -> tuple[str, ...] | None:
    """The words in one line, or in two of which the longer is as short as can be; None if wider.

    Between equal breaks the one after a comma wins, then the one with the shorter first line.
    """
    whole = _join(texts)
    if text_width(whole) <= LINE_WIDTH:
        return (whole,)
    found = []
    for place in range(1, len(texts)):
        first, second = _join(texts[:place]), _join(texts[place:])
        widths = text_width(first), text_width(second)
        if max(widths) <= LINE_WIDTH:
            is_poor = not _ends(texts[place - 1], (*_SENTENCE_END, *_CLAUSE_END))
            poor = 6.0 * is_poor + 6.0 * belongs_to_next(texts[place - 1])
            found.append((max(widths) + poor, widths[0], (first, second)))
    return min(found)[2] if found else None


def _joined(words: Sequence[CaptionWord]) -> str:
    return _join([word.text for word in words])


def _join(texts: Sequence[str]) -> str:
    """Words with spaces between them, save where both sides are written without."""
    line = ""
    for text in texts:
        is_run_on = line and text and is_ideographic(line[-1]) and is_ideographic(text[0])
        line += text if not line or is_run_on else f" {text}"
    return line
