"""Rough English words from speech, by the small recogniser whose model comes in its package."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from .sound import RATE, Mono, blocks

LONGEST_UTTERANCE = 16.0
SHORTEST_WORD = 0.02
_PAUSE_FRAME = 0.03
_FRAMES_A_SECOND = 100
_NO_WORD = re.compile(r"^[<\[]|^\+\+")
_EARLIEST_CUT = 6.0


@dataclass(frozen=True)
class RecognisedWord:
    """A word and its seconds from the beginning of the file."""

    text: str
    start: float
    end: float


def is_installed() -> bool:
    return find_spec("pocketsphinx") is not None


def recognise(
    path: Path,
    spans: Sequence[tuple[float, float]],
    *,
    limit: float,
    progress: Callable[[float], None],
) -> list[RecognisedWord]:
    """The words within `spans` (seconds), at most `limit` seconds of them; times strictly rise."""
    from pocketsphinx import Decoder

    decoder = Decoder(samprate=float(RATE), loglevel="FATAL")
    total = min(limit, sum(end - start for start, end in spans)) or 1.0
    words: list[RecognisedWord] = []
    done = 0.0
    for start, sound in _utterances(path, spans):
        if done >= limit:
            break
        words += _decoded(decoder, sound, start)
        done += len(sound) / RATE
        progress(min(1.0, done / total))
    return _in_order(words)


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


def _decoded(decoder: Any, sound: Mono, start: float) -> list[RecognisedWord]:
    decoder.start_utt()
    decoder.process_raw(sound.tobytes(), full_utt=True)
    decoder.end_utt()
    if decoder.hyp() is None:
        return []
    return [
        RecognisedWord(
            re.sub(r"\(\d+\)$", "", item.word),
            start + item.start_frame / _FRAMES_A_SECOND,
            start + (item.end_frame + 1) / _FRAMES_A_SECOND,
        )
        for item in decoder.seg()
        if not _NO_WORD.search(item.word)
    ]


def _in_order(words: Sequence[RecognisedWord]) -> list[RecognisedWord]:
    """The words with times that never overlap; what would be left no time is dropped."""
    kept: list[RecognisedWord] = []
    for word in words:
        start = round(max(word.start, kept[-1].end if kept else 0.0), 3)
        end = round(word.end, 3)
        if end - start >= SHORTEST_WORD:
            kept.append(RecognisedWord(word.text, start, end))
    return kept
