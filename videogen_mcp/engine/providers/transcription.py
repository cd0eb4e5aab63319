"""Who writes down what is said: so far the embedded recogniser, for English."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

LIMIT_SECONDS = 15 * 60.0
ROUGH = (
    "The transcript was made by a small embedded recogniser for English: about one word in three "
    "may be wrong, and speech in other languages comes out as wrong English words. "
    "Give a transcript at upload for exact words."
)
MISSING = (
    "Speech was heard but not transcribed: the embedded recogniser (pocketsphinx) is not installed "
    "on this machine. Install pocketsphinx, or give a transcript at upload."
)
NOTHING = (
    "Speech was heard, but the embedded recogniser made out no words. "
    "Give a transcript at upload for exact words."
)


class TranscriptionProvider(Protocol):
    """Writes down speech. Instances travel to worker processes, so they must be picklable."""

    def transcribe(
        self,
        path: Path,
        spans: Sequence[tuple[float, float]],
        *,
        progress: Callable[[float], None],
    ) -> tuple[dict[str, Any] | None, list[str]]:
        """The transcript as files keep it, or None, and what is weak about it.

        `spans` are the seconds in which somebody speaks.
        """


class EmbeddedTranscription:
    """The recogniser that comes with the package, where it can be installed."""

    def transcribe(
        self,
        path: Path,
        spans: Sequence[tuple[float, float]],
        *,
        progress: Callable[[float], None],
    ) -> tuple[dict[str, Any] | None, list[str]]:
        from ...media.listening.recogniser import is_installed, recognise

        if not is_installed():
            return None, [MISSING]
        words = recognise(path, spans, limit=LIMIT_SECONDS, progress=progress)
        if not words:
            return None, [NOTHING]
        notes = [ROUGH]
        if sum(end - start for start, end in spans) > LIMIT_SECONDS:
            notes.append(
                f"Only the first {LIMIT_SECONDS / 60:.0f} minutes of speech were transcribed."
            )
        timed = [
            {"word": word.text, "start_seconds": word.start, "end_seconds": word.end}
            for word in words
        ]
        return {"language_code": "en", "words": timed}, notes


def transcription_provider() -> TranscriptionProvider:
    """The provider in use."""
    return EmbeddedTranscription()
