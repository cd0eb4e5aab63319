"""Listening to a recording: its words with true times, its pauses and its length."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..cache import is_there
from ..providers.transcription import TranscriptionProvider
from .analysing import LISTENED_SECONDS, widened

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ...media.listening.features import Features
    from ...media.listening.survey import Survey
    from ...media.listening.timed_words import TimedWord

Progress = Callable[[float], None]

NO_SPEECH = (
    "No speech was found in the recording, so nothing is captioned and the pictures follow the "
    "title. If somebody speaks in it, give a transcript at upload."
)
NO_READER = (
    "The word times of the transcript are coarse, and no embedded voice reads its language to find "
    "better ones: captions may run early or late. Give a time for every word."
)
REFINED = (
    "The transcript's times were too coarse for captions, so they were found anew by laying a "
    "reading of the text along the recording."
)
FULL_STOP_PAUSE = 0.5
"""Seconds after which a recognised word ends a sentence: the recogniser hears no punctuation."""

_TRIED = 30.0
"""Seconds in which words are looked for though nothing sounds like speech."""

_FEWEST_WORDS = 4
_MOST_WORDS = 24
_NEARLY = 0.0015
_LATEST = 0.25
"""Seconds by which a transcript may run past the end of its recording."""


@dataclass(frozen=True)
class Recording:
    """What is listened to: the file, and its sound as `decode_recording` leaves it.

    With `notes` its transcript was recognised, and they say how well.
    """

    source: Path
    decoded: Path
    transcript: dict[str, Any] | None
    language: str | None
    notes: tuple[str, ...] = ()


def listen(
    *,
    recording: Recording,
    provider: TranscriptionProvider,
    path: Path,
    scratch: Path,
    progress: Progress,
) -> dict[str, Any]:
    """`duration`, `words` (text, start, end, sure), `pauses` (start, end), `language` and `notes`.

    It is written to `path` too, so that a repeated step finds it there.
    """
    if is_there(path):
        found: dict[str, Any] = json.loads(path.read_text())
        return found
    heard = _heard(recording, provider, progress)
    scratch.write_text(json.dumps(heard))
    os.replace(scratch, path)
    return heard


def _heard(
    recording: Recording, provider: TranscriptionProvider, progress: Progress
) -> dict[str, Any]:
    from ...media.listening.quiet import quiet_spans

    duration, found = _features(recording.decoded)
    progress(0.15)

    def later(fraction: float) -> None:
        progress(0.15 + 0.85 * fraction)

    if recording.transcript is not None and recording.notes:
        words, language = punctuated(_words_of(recording.transcript)), "en"
        notes = list(recording.notes)
    elif recording.transcript is not None:
        words, language, notes = _given(recording, found, duration, later)
    else:
        words, language, notes = _recognised(recording, provider, later)
    words = [replace(word, end=min(word.end, duration)) for word in words if word.start < duration]
    return {
        "duration": duration,
        "words": [{"text": w.text, "start": w.start, "end": w.end, "sure": w.sure} for w in words],
        "pauses": [{"start": start, "end": end} for start, end in quiet_spans(found.level)],
        "language": language,
        "notes": notes,
    }


def _features(decoded: Path) -> tuple[float, Features]:
    """The recording's exact length in seconds, and its features."""
    import numpy as np

    from ...media.listening.features import features
    from ...media.speech.narration import SAMPLE_RATE

    samples = np.load(decoded, mmap_mode="r")
    return len(samples) / SAMPLE_RATE, features(_blocks(samples))


def _blocks(samples: NDArray[np.int16]) -> Iterator[NDArray[np.int16]]:
    """Sound at 48 kHz as blocks at 16 kHz, ten seconds each."""
    import numpy as np

    step, size = 3, 480_000
    for start in range(0, len(samples), size):
        block = samples[start : start + size]
        whole = block[: len(block) // step * step].reshape(-1, step)
        yield whole.mean(axis=1).astype(np.int16)


def _given(
    recording: Recording, found: Features, duration: float, progress: Progress
) -> tuple[list[TimedWord], str, list[str]]:
    """The words of the transcript, with times found anew where they are coarse."""
    from ...media.language_detection import detect_language
    from ...media.listening.aligning import align
    from ...media.speech.languages import UnsupportedLanguage

    transcript = recording.transcript or {}
    entries = _words_of(transcript)
    text = " ".join(entry.text for entry in entries)
    stated = recording.language or transcript.get("language_code")
    language = stated or detect_language(text)
    words = [word for entry in entries for word in _single_words(entry)]
    is_late = bool(words) and words[-1].end > duration + _LATEST
    if not (is_coarse(entries) or is_late):
        return words, language, []
    try:
        words = align(_within(words, duration), found, language, progress=progress)
    except UnsupportedLanguage:
        return words, language, [NO_READER]
    return words, language, [REFINED]


def _words_of(transcript: dict[str, Any]) -> list[TimedWord]:
    from ...media.listening.timed_words import TimedWord

    return [
        TimedWord(
            item["word"].strip(), item["start_seconds"], item["end_seconds"], item.get("sure", 1.0)
        )
        for item in transcript["words"]
        if item["word"].strip()
    ]


def _single_words(entry: TimedWord) -> list[TimedWord]:
    """A phrase as words that share its time by their letters."""
    parts = entry.text.split()
    if len(parts) == 1:
        return [entry]
    length = sum(len(part) for part in parts)
    words: list[TimedWord] = []
    at = entry.start
    for part in parts:
        end = at + (entry.end - entry.start) * len(part) / length
        words.append(replace(entry, text=part, start=at, end=end))
        at = end
    return words


def _within(words: Sequence[TimedWord], duration: float) -> list[TimedWord]:
    """Times that were meant for a longer recording, spread over the one that there is."""
    last = max((word.end for word in words), default=0.0)
    if last <= duration + _LATEST:
        return list(words)
    scale = duration / last
    return [replace(word, start=word.start * scale, end=word.end * scale) for word in words]


def is_coarse(entries: Sequence[TimedWord]) -> bool:
    """Whether times are too rough for words: phrases, whole seconds, or words of one length."""
    if any(len(entry.text.split()) > 1 for entry in entries):
        return True
    if len(entries) < 5:
        return False
    starts = [entry.start for entry in entries]
    if all(abs(start * 2 - round(start * 2)) < _NEARLY for start in starts):
        return True
    lengths = [entry.end - entry.start for entry in entries]
    letters = [(entry.end - entry.start) / len(entry.text) for entry in entries]
    return any(max(own) - min(own) < 0.02 * max(own) for own in (lengths, letters))


def _recognised(
    recording: Recording, provider: TranscriptionProvider, progress: Progress
) -> tuple[list[TimedWord], str, list[str]]:
    from ...media.listening.survey import survey

    language = recording.language or "en"
    surveyed = survey(
        recording.source, limit=LISTENED_SECONDS, progress=lambda done: progress(0.1 * done)
    )
    if surveyed.main == "silence":
        return [], language, [NO_SPEECH]

    def transcribe(
        spans: Sequence[tuple[float, float]],
    ) -> tuple[dict[str, Any] | None, list[str]]:
        return provider.transcribe(
            recording.source,
            spans,
            language=recording.language,
            progress=lambda done: progress(0.1 + 0.9 * done),
        )

    if not surveyed.speech and transcribe([(0.0, _TRIED)])[0] is None:
        return [], language, [NO_SPEECH]
    transcript, notes = transcribe(_spoken_spans(surveyed))
    if transcript is None:
        return [], language, notes
    words = punctuated(_words_of(transcript))
    return words, transcript.get("language_code") or language, notes


def _spoken_spans(surveyed: Survey) -> list[tuple[float, float]]:
    """Where to look for words: in speech, or everywhere where the voice is hard to tell.

    A recording is given because somebody speaks in it; a telephone or noise may hide that.
    """
    speech = surveyed.seconds.get("speech", 0.0)
    sounding = surveyed.duration - surveyed.seconds.get("silence", 0.0)
    if speech >= sounding / 2:
        return widened(surveyed.speech)
    return [(0.0, surveyed.duration)]


def punctuated(words: Sequence[TimedWord]) -> list[TimedWord]:
    """Recognised words as sentences, which end at pauses; left alone where there are sentences."""
    if sum(word.text[-1] in ".!?。！？" for word in words) * _MOST_WORDS * 2 >= len(words):
        return list(words)
    done: list[TimedWord] = []
    begun = 0
    for number, word in enumerate(words):
        text = re.sub(r"^i(?=$|')", "I", word.text)
        text = text[:1].upper() + text[1:] if number == begun else text
        if _ends_sentence(words, begun, number):
            text, begun = f"{text}.", number + 1
        done.append(replace(word, text=text))
    return done


def _ends_sentence(words: Sequence[TimedWord], begun: int, number: int) -> bool:
    if number == len(words) - 1:
        return True
    pause = words[number + 1].start - words[number].end
    count = number - begun + 1
    enough = FULL_STOP_PAUSE / 2 if count >= _MOST_WORDS else FULL_STOP_PAUSE
    return (count >= _FEWEST_WORDS and pause >= enough) or count >= 2 * _MOST_WORDS
