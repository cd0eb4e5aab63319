"""When each written word is heard, from the synthesiser's events and from the sound itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .espeak import Utterance

Span = tuple[int, int]
_FRAME = 110 / 22_050  # 5 ms, a whole number of samples of the synthesiser
_AUDIBLE_DB = -38.0  # relative to the loudest 5 ms of the utterance
_LONG_PAUSE = 0.25
_SHORTEST_WORD = 0.03
_RELEASE = 0.04
_ONSET_GAP = 0.06


def word_times(spans: Sequence[Span], utterance: Utterance) -> list[tuple[float, float]]:
    """(start, end) in seconds of each word, given its characters `spans` in the spoken text.

    Starts rise strictly and no two words overlap. Words that the synthesiser ran together ("of
    the" is one of its events) share the time by their phonemes. A word before a pause ends with
    its sound.
    """
    audible = audible_frames(utterance.samples, utterance.sample_rate)
    last = float(np.flatnonzero(audible)[-1] + 1) * _FRAME if audible.any() else 0.0
    starts = _starts(spans, utterance, last)
    starts = [_onset(start, audible) for start in starts]
    for index in range(1, len(starts)):
        starts[index] = max(starts[index], starts[index - 1] + _SHORTEST_WORD)
    limits = [*starts[1:], max(last + _RELEASE, starts[-1] + _SHORTEST_WORD)]
    return [
        (start, _end(start, limit, audible)) for start, limit in zip(starts, limits, strict=True)
    ]


def audible_frames(samples: NDArray[np.float32], sample_rate: int) -> NDArray[np.bool_]:
    """Which frames of 5 ms hold sound rather than silence."""
    size = round(_FRAME * sample_rate)
    count = len(samples) // size
    if not count:
        return np.zeros(0, bool)
    energy = np.mean(samples[: count * size].reshape(count, size) ** 2, axis=1)
    level = 10 * np.log10(energy + 1e-12)
    return np.asarray(level > max(level.max() + _AUDIBLE_DB, -75.0))


def audible_range(samples: NDArray[np.float32], sample_rate: int) -> tuple[float, float]:
    """First and last moment of sound in seconds; (0, 0) for silence."""
    frames = np.flatnonzero(audible_frames(samples, sample_rate))
    if not frames.size:
        return 0.0, 0.0
    return float(frames[0]) * _FRAME, float(frames[-1] + 1) * _FRAME


def _starts(spans: Sequence[Span], utterance: Utterance, last: float) -> list[float]:
    firsts = [start for start, _ in spans]
    heard: dict[int, float] = {}
    for event in utterance.words:
        word = max(bisect_right(firsts, event.position) - 1, 0)
        heard.setdefault(word, event.start)
    heard.setdefault(0, 0.0)
    starts: list[float] = []
    for word in sorted(heard):
        following = min((other for other in heard if other > word), default=len(spans))
        end = heard.get(following, last)
        starts += _shared(spans[word:following], heard[word], end, utterance)
    return starts


def _shared(spans: Sequence[Span], start: float, end: float, utterance: Utterance) -> list[float]:
    """Starts of words that came as one event, cut between phonemes in proportion to letters."""
    if len(spans) == 1:
        return [start]
    cuts = [phoneme.start for phoneme in utterance.phonemes if start <= phoneme.start < end]
    cuts = cuts if len(cuts) >= len(spans) else list(np.linspace(start, end, 16))
    lengths = np.cumsum([0, *(last - first for first, last in spans)])
    places = np.rint(lengths[:-1] / lengths[-1] * len(cuts)).astype(int)
    return [start, *(float(cuts[min(place, len(cuts) - 1)]) for place in places[1:])]


def _onset(start: float, audible: NDArray[np.bool_]) -> float:
    """The moment of sound nearest after `start`, if the word begins out of a pause."""
    frame = min(int(start / _FRAME), len(audible))
    before = audible[max(frame - int(_ONSET_GAP / _FRAME), 0) : frame]
    if before.any():
        return start
    following = np.flatnonzero(audible[frame : frame + int(0.25 / _FRAME)])
    return start + float(following[0]) * _FRAME if following.size else start


def _end(start: float, limit: float, audible: NDArray[np.bool_]) -> float:
    first, last = int(start / _FRAME), int(limit / _FRAME)
    sounding = np.flatnonzero(audible[first:last])
    end = start + (float(sounding[-1]) + 1) * _FRAME + _RELEASE if sounding.size else limit
    end = limit if limit - end < _LONG_PAUSE else end
    return float(max(min(end, limit), start + 0.99 * _SHORTEST_WORD))
