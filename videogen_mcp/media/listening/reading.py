"""A text as the synthesiser would read it: its features, and where each word is in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..speech.narration import SAMPLE_RATE, narrate
from ..speech.voices import default_voice
from .features import HOP_SECONDS, Features, features
from .sound import RATE

_PIECE = 320
_SENTENCE_END = re.compile(r"[.!?…。！？]['\"”’»)\]]*$")


@dataclass(frozen=True)
class Reading:
    """Features, and `places`: for each word the first frame and the one after its last."""

    features: Features
    places: NDArray[np.int64]


def read(words: Sequence[str], language: str) -> Reading:
    """Reads words aloud, a few sentences at a time, so that only features are held.

    Raises UnsupportedLanguage. Words that are not read (signs) take no time.
    """
    parts: list[Features] = []
    places: list[NDArray[np.int64]] = []
    length = 0
    for piece in _pieces(words):
        found, own = _read_piece(piece, language)
        parts.append(found)
        places.append(own + length)
        length += len(found.level)
    return Reading(
        Features(
            np.concatenate([part.cepstra for part in parts]),
            np.concatenate([part.level for part in parts]),
        ),
        np.concatenate(places),
    )


def _pieces(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Words in pieces of a few sentences."""
    first = length = 0
    for number, word in enumerate(words):
        length += len(word) + 1
        at_end = bool(_SENTENCE_END.search(word))
        if (length >= _PIECE and at_end) or length >= 2 * _PIECE or number == len(words) - 1:
            yield words[first : number + 1]
            first, length = number + 1, 0


def _read_piece(words: Sequence[str], language: str) -> tuple[Features, NDArray[np.int64]]:
    text = " ".join(words)
    if not any(letter.isalnum() for letter in text):
        return features(()), np.zeros((len(words), 2), np.int64)
    spoken = narrate(text, voice=default_voice(language), language=language)
    step = SAMPLE_RATE // RATE
    whole = spoken.samples[: len(spoken.samples) // step * step]
    # The synthesiser has nothing above 8 kHz that plain averaging could fold down.
    sound = np.round(whole.reshape(-1, step).mean(axis=1) * 32767).astype(np.int16)
    found = features([sound])
    letters, times = _letters_in_time([(w.text, w.start, w.end) for w in spoken.words])
    frames = _placed(words, letters, times) / HOP_SECONDS
    return found, np.clip(np.round(frames), 0, len(found.level)).astype(np.int64)


def _letters_in_time(spoken: Sequence[tuple[str, float, float]]) -> tuple[str, NDArray[np.float64]]:
    """All letters that are read, and the seconds (n, 2) at which each begins and ends."""
    letters, times = "", []
    for text, start, end in spoken:
        own = re.sub(r"\s", "", text)
        edges = np.linspace(start, end, len(own) + 1)
        times += [(edges[number], edges[number + 1]) for number in range(len(own))]
        letters += own
    return letters, np.array(times).reshape(-1, 2)


def _placed(words: Sequence[str], letters: str, times: NDArray[np.float64]) -> NDArray[np.float64]:
    """The seconds of each word; one that is not read begins and ends where the last one ended."""
    placed = np.zeros((len(words), 2))
    position, clock = 0, 0.0
    for number, word in enumerate(words):
        own = re.sub(r"\s", "", word)
        found = letters.find(own, position, position + len(own) + 4) if own else -1
        if found >= 0:
            position = found + len(own)
            placed[number] = times[found, 0], times[position - 1, 1]
            clock = placed[number, 1]
        else:
            placed[number] = clock
    return placed
