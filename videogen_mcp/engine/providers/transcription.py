"""Who writes down what is said: so far the embedded recogniser, for English."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ...media.listening.timed_words import TimedWord

LIMIT_SECONDS = 15 * 60.0
SURE = 0.5
"""From how sure on, 0 to 1, a word counts as one that the recogniser was sure of."""

LEAST_SURE = 0.4
"""How sure of its longer words it must be on average. Measured: 0.7 to 0.8 of clear English, under
0.35 where nearly every word is wrong, as those are that German or Spanish is taken for."""

_LONGER = 4
_SURE_OF = "The recogniser was sure of"
_LIFT = "Give a transcript at upload for exact words."
ROUGH = (
    "The transcript was made by a small embedded recogniser for English: about one word in three "
    "may be wrong, and speech in other languages comes out as wrong English words. "
    f"{_LIFT}"
)
MISSING = (
    "Speech was heard but not transcribed: the embedded recogniser (pocketsphinx) is not installed "
    "on this machine. Install pocketsphinx, or give a transcript at upload."
)
SHORTENED = f"Only the first {LIMIT_SECONDS / 60:.0f} minutes of speech were transcribed. {_LIFT}"
NOTHING = f"Speech was heard, but the embedded recogniser made out no words. {_LIFT}"
UNSURE = (
    "Speech was heard, but the embedded recogniser was sure of so few of its words that they were "
    "left out: it knows English only, and needs a clear voice. "
    f"{_LIFT}"
)


class TranscriptionProvider(Protocol):
    """Writes down speech. Instances travel to worker processes, so they must be picklable."""

    def transcribe(
        self,
        path: Path,
        spans: Sequence[tuple[float, float]],
        *,
        language: str | None = None,
        progress: Callable[[float], None],
    ) -> tuple[dict[str, Any] | None, list[str]]:
        """The transcript as files keep it, or None, and what is weak about it.

        A word may say how `sure` it is, 0 to 1.
        `spans` are the seconds in which somebody speaks, in `language` if that is known.
        """


class EmbeddedTranscription:
    """The recogniser that comes with the package, where it can be installed."""

    def transcribe(
        self,
        path: Path,
        spans: Sequence[tuple[float, float]],
        *,
        language: str | None = None,
        progress: Callable[[float], None],
    ) -> tuple[dict[str, Any] | None, list[str]]:
        from ...media.listening.recogniser import is_installed, recognise

        if language is not None and not is_english(language):
            return None, [other_language(language)]
        if not is_installed():
            return None, [MISSING]
        words = recognise(path, spans, limit=LIMIT_SECONDS, progress=progress)
        if not words:
            return None, [NOTHING]
        if _is_guessed(words):
            return None, [UNSURE]
        notes = [ROUGH, _how_well(words, spans)]
        if sum(end - start for start, end in spans) > LIMIT_SECONDS:
            notes.append(SHORTENED)
        timed = [
            {
                "word": word.text,
                "start_seconds": word.start,
                "end_seconds": word.end,
                "sure": round(word.sure, 2),
            }
            for word in words
        ]
        return {"language_code": "en", "words": timed}, notes


def is_english(language: str) -> bool:
    return language.split("-")[0].lower() == "en"


def recogniser_notes(notes: Sequence[str]) -> list[str]:
    """What the embedded recogniser said of the words of a file; nothing when they are exact."""
    if ROUGH not in notes:
        return []
    return [note for note in notes if note in (ROUGH, SHORTENED) or note.startswith(_SURE_OF)]


def other_language(language: str) -> str:
    return (
        f"The recording was not transcribed: it is in another language ({language}) than English, "
        f"the only one that the embedded recogniser knows. {_LIFT}"
    )


def _is_guessed(words: Sequence[TimedWord]) -> bool:
    """Whether nearly all words are guesses; short ones fit anything, so they do not count."""
    longer = [word for word in words if len(word.text) >= _LONGER] or words
    return sum(word.sure for word in longer) / len(longer) < LEAST_SURE


def _how_well(words: Sequence[TimedWord], spans: Sequence[tuple[float, float]]) -> str:
    """What the recogniser itself says of its words."""
    sure = sum(word.sure >= SURE for word in words)
    spoken = sum(min(end, words[-1].end) - start for start, end in spans if start < words[-1].end)
    silent = max(0.0, spoken - sum(word.end - word.start for word in words))
    return (
        f"{_SURE_OF} {sure} of {len(words)} words ({sure / len(words):.0%}), and "
        f"heard them in {spoken:.0f} s of speech; {silent:.0f} s of it, pauses "
        "among them, are without words. "
        f"{_LIFT}"
    )


def transcription_provider() -> TranscriptionProvider:
    """The provider in use."""
    return EmbeddedTranscription()
