"""Rough English words from speech, by the small recogniser whose model comes in its package."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from .features import features
from .sound import RATE, Mono, blocks
from .timed_words import TimedWord, in_order

LONGEST_UTTERANCE = 16.0
_PAUSE_FRAME = 0.03
_FRAMES_A_SECOND = 100
_NO_WORD = re.compile(r"^[<\[]|^\+\+")
_EARLIEST_CUT = 6.0

HESITATION = "uh"
_VOICE = "[SPEECH]"
_SHORTEST_HESITATION, _LONGEST_HESITATION = 0.24, 1.2
_LOUD, _COARSE = 20.0, 6
_STEADY = 4.5  # measured: "uh" 2 to 4, "um" and words 8 to 16


def is_installed() -> bool:
    return find_spec("pocketsphinx") is not None


def recognise(
    path: Path,
    spans: Sequence[tuple[float, float]],
    *,
    limit: float,
    progress: Callable[[float], None],
) -> list[TimedWord]:
    """The words within `spans` (seconds), at most `limit` seconds of them; times strictly rise."""
    from pocketsphinx import Decoder

    decoder = Decoder(samprate=float(RATE), loglevel="FATAL")
    total = min(limit, sum(end - start for start, end in spans)) or 1.0
    words: list[TimedWord] = []
    done = 0.0
    for start, sound in _utterances(path, spans):
        if done >= limit:
            break
        words += _decoded(decoder, sound, start)
        done += len(sound) / RATE
        progress(min(1.0, done / total))
    return in_order(words)


def _utterances(path: Path, spans: Sequence[tuple[float, float]]) -> Iterator[tuple[float, Mono]]:
    """Stretches of speech cut where they are quietest, with the second at which each begins."""
    held: Mono = np.zeros(0, np.int16)
    began = at = 0.0
    for block in blocks(path, 1.0):
        middle = at + len(block) / RATE / 2
        is_speech = any(start <= middle < end for start, end in spans)
        if is_speech:
            began = at if not len(held) else began
            held = np.concatenate([held, block])
            if len(held) > LONGEST_UTTERANCE * RATE:
                cut = _quietest(held)
                yield began, held[:cut]
                began, held = began + cut / RATE, held[cut:]
        elif len(held):
            yield began, held
            held = held[:0]
        at += len(block) / RATE
    if len(held):
        yield began, held


def _quietest(sound: Mono) -> int:
    """The sample in the middle of the quietest moment of the later part."""
    size = int(_PAUSE_FRAME * RATE)
    first = int(_EARLIEST_CUT * RATE)
    frames = sound[first : len(sound) // size * size]
    frames = frames[: len(frames) // size * size].reshape(-1, size).astype(np.float32)
    energy = np.convolve((frames**2).mean(axis=1), np.ones(5), "same")
    return first + int(np.argmin(energy)) * size + size // 2


def _decoded(decoder: Any, sound: Mono, start: float) -> list[TimedWord]:
    decoder.start_utt()
    decoder.process_raw(sound.tobytes(), full_utt=True)
    decoder.end_utt()
    if decoder.hyp() is None:
        return []
    decoder.get_prob()  # without it no word is told how sure it is
    words = []
    for item in decoder.seg():
        first, end = item.start_frame / _FRAMES_A_SECOND, (item.end_frame + 1) / _FRAMES_A_SECOND
        text = _said(item.word, sound[int(first * RATE) : int(end * RATE)])
        if text:
            words.append(TimedWord(text, start + first, start + end, min(1.0, float(item.prob))))
    return words


def _said(word: str, sound: Mono) -> str:
    """The word as it is written; a long steady vowel is somebody who hesitates; "" for no word."""
    if not _NO_WORD.search(word):
        return re.sub(r"\(\d+\)$", "", word)
    is_long = _SHORTEST_HESITATION <= len(sound) / RATE <= _LONGEST_HESITATION
    return HESITATION if word == _VOICE and is_long and _is_steady(sound) else ""


def _is_steady(sound: Mono) -> bool:
    """Whether the loud part of a sound keeps its colour, which no word but "uh" does."""
    found = features([sound])
    loud = found.cepstra[found.level > found.level.max() - _LOUD, :_COARSE]
    return len(loud) > 0 and float(np.abs(loud - np.median(loud, axis=0)).mean()) < _STEADY
