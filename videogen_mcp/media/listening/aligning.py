"""When the words of a known text are heard in a recording of it, in any language that is read.

The synthesiser reads the text, which gives a sound whose word times are known; that sound is laid
along the recording by dynamic time warping. Long recordings are first laid roughly, then piece by
piece between the rough places, so that a piece takes at most some 100 MB.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from .features import HOP_SECONDS, Features, comparable
from .quiet import audible, spans_of
from .reading import Reading, read
from .timed_words import TimedWord
from .warping import warp

LONGEST_PIECE = 25.0
"""Seconds that are laid in one go."""

_MOST_CELLS = 12_000_000
_MARGIN = 1.5
_CONTEXT = 3
_MARGIN_HOPS = 8
_SHORTEST_WORD = 0.03
_PAUSE = 0.15
_RELEASE = 0.03

Times = NDArray[np.float64]


def align(
    words: Sequence[TimedWord],
    recording: Features,
    language: str,
    *,
    progress: Callable[[float], None],
) -> list[TimedWord]:
    """The words with the times at which they are heard.

    Their own times are taken for hints that are right within a second or two; several words with
    the same times are somewhere in that span. Raises UnsupportedLanguage.
    """
    if not words or not len(recording.level):
        return list(words)
    reading = read([word.text for word in words], language)
    aligner = _Aligner(reading, recording)
    times = np.array([(word.start, word.end) for word in words])
    pieces = _pieces(words)
    for number, (first, end) in enumerate(pieces):
        low, high = float(times[first:end, 0].min()), float(times[first:end, 1].max())
        piece = _Piece(first, end, low - _MARGIN, high + _MARGIN)
        aligner.place(piece)
        progress((number + 1) / len(pieces))
    pauses = [span for span in spans_of(~audible(recording.level)) if span[1] - span[0] >= _PAUSE]
    placed = _separated(_around(pauses, aligner.times))
    return [
        replace(word, start=start, end=end)
        for word, (start, end) in zip(words, placed, strict=True)
    ]


def _pieces(words: Sequence[TimedWord]) -> list[tuple[int, int]]:
    """Ranges of words that together last up to `LONGEST_PIECE`; same spans stay together."""
    edges = [0]
    for number in range(1, len(words)):
        is_new_span = words[number].start != words[number - 1].start
        if is_new_span and words[number].end - words[edges[-1]].start > LONGEST_PIECE:
            edges.append(number)
    return list(pairwise([*edges, len(words)]))


@dataclass(frozen=True)
class _Piece:
    """Words `first` to `end`, which are heard between the seconds `low` and `high`."""

    first: int
    end: int
    low: float
    high: float


class _Aligner:
    """Fills `times` (n, 2), in seconds, from a reading and a recording."""

    def __init__(self, reading: Reading, recording: Features) -> None:
        self._reading, self._recording = reading, recording
        self._heard = audible(recording.level)
        self._read = audible(reading.features.level)
        self.times: Times = np.zeros((len(reading.places), 2))

    def place(self, piece: _Piece) -> None:
        """Lays a piece; one that is too long is laid roughly, cut, and laid again."""
        count = len(self.times)
        first, end = max(0, piece.first - _CONTEXT), min(count, piece.end + _CONTEXT)
        rows = self._audible(self._read, *self._span(first, end))
        low = max(0, round(piece.low / HOP_SECONDS))
        columns = self._audible(self._heard, low, math.ceil(piece.high / HOP_SECONDS))
        if not len(rows) or not len(columns):
            self.times[piece.first : piece.end] = np.clip(piece.low, 0, self._recording.seconds)
            return
        hop = max(1, math.ceil(math.sqrt(len(rows) * len(columns) / _MOST_CELLS)))
        laid = _laid(
            _thinned(comparable(_chosen(self._reading.features, rows)), hop),
            _thinned(comparable(_chosen(self._recording, columns)), hop),
        )
        places = self._reading.places[piece.first : piece.end]
        self.times[piece.first : piece.end] = _times(places, rows, columns, laid, hop)
        if hop > 1:
            self._refine(piece, hop)

    def _refine(self, piece: _Piece, hop: int) -> None:
        margin = max(_MARGIN, _MARGIN_HOPS * hop * HOP_SECONDS)
        rough = self.times[piece.first : piece.end].copy()
        target = max(LONGEST_PIECE, (rough[-1, 1] - rough[0, 0]) / 6)
        edges = [0]
        for number in range(1, len(rough)):
            if rough[number, 1] - rough[edges[-1], 0] > target:
                edges.append(number)
        for first, end in pairwise([*edges, len(rough)]):
            low = max(piece.low, rough[first, 0] - margin)
            high = min(piece.high, rough[end - 1, 1] + margin)
            self.place(_Piece(piece.first + first, piece.first + end, low, high))

    def _span(self, first: int, end: int) -> tuple[int, int]:
        places = self._reading.places[first:end]
        return int(places[0, 0]), int(places[:, 1].max())

    def _audible(self, flags: NDArray[np.bool_], first: int, end: int) -> NDArray[np.int64]:
        return np.flatnonzero(flags[first:end]) + first


def _chosen(found: Features, frames: NDArray[np.int64]) -> Features:
    return Features(found.cepstra[frames], found.level[frames])


def _laid(reading: NDArray[np.float32], recording: NDArray[np.float32]) -> NDArray[np.int64]:
    return warp(reading, recording, loose=(True, True))


def _thinned(rows: NDArray[np.float32], hop: int) -> NDArray[np.float32]:
    """The mean of every `hop` rows."""
    if hop == 1:
        return rows
    count = -(-len(rows) // hop)
    padded = np.pad(rows, ((0, count * hop - len(rows)), (0, 0)), mode="edge")
    mean: NDArray[np.float32] = padded.reshape(count, hop, -1).mean(axis=1)
    return mean


def _times(
    places: NDArray[np.int64],
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
    laid: NDArray[np.int64],
    hop: int,
) -> Times:
    """The seconds of words, through the frames that were compared."""
    first = np.minimum(np.searchsorted(rows, places[:, 0]) // hop, len(laid) - 1)
    last = np.searchsorted(rows, np.maximum(places[:, 1] - 1, places[:, 0]), side="right") - 1
    last = np.maximum(np.clip(last // hop, 0, len(laid) - 1), first)
    starts = columns[np.minimum(laid[first, 0] * hop, len(columns) - 1)]
    ends = columns[np.minimum((laid[last, 1] + 1) * hop - 1, len(columns) - 1)] + 1
    return np.stack([starts, ends], axis=1) * HOP_SECONDS


def _around(pauses: Sequence[tuple[float, float]], times: Times) -> Times:
    """The words moved out of the pauses: nobody stops in the middle of a word.

    A word that a pause lies within is where more of it was found.
    """
    moved = times.copy()
    for start, end in pauses:
        for number in np.flatnonzero((moved[:, 0] < end) & (moved[:, 1] > start)):
            word = moved[number]
            before, after = start - word[0], word[1] - end
            if before < after:
                word[0] = end
            else:
                word[1] = max(min(word[1], start + _RELEASE), word[0])
    return moved


def _separated(times: Times) -> Times:
    """Times that rise and never overlap: every word is left at least a moment."""
    starts = np.maximum.accumulate(times[:, 0])
    for number in range(1, len(starts)):
        starts[number] = max(starts[number], starts[number - 1] + _SHORTEST_WORD)
    ends = np.maximum(times[:, 1], starts + _SHORTEST_WORD)
    ends[:-1] = np.minimum(ends[:-1], starts[1:])
    return np.stack([starts, ends], axis=1)
