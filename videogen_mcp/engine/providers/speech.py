"""Who speaks: so far the embedded voice, which needs nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

FULL_SCALE = 32767
"""The 16-bit value of a sample of 1.0."""


class SpeechProvider(Protocol):
    """Speaks a text. Instances travel to worker processes, so they must be picklable."""

    def fingerprint(self) -> str:
        """Changes whenever the same request would sound different."""

    def speak(
        self, text: str, *, voice_id: str, language: str, speed: float, path: Path
    ) -> dict[str, Any]:
        """Writes mono 16-bit samples (48 kHz) as `.npy` to `path`.

        Returns `duration` in seconds, `words` (text, start, end) and `degradations`.
        """


class EmbeddedSpeech:
    """The synthesiser that comes with the package."""

    def fingerprint(self) -> str:
        from ..cache import source_key

        return "embedded:" + source_key("videogen_mcp.media")

    def speak(
        self, text: str, *, voice_id: str, language: str, speed: float, path: Path
    ) -> dict[str, Any]:
        import numpy as np

        from ...media.speech.narration import SAMPLE_RATE, narrate
        from ...media.speech.voices import find_voice

        voice = find_voice(voice_id)
        if voice is None:
            raise ValueError(f"unknown voice {voice_id}")
        spoken = narrate(text, voice=voice, language=language, speed=speed)
        with path.open("wb") as stream:
            np.save(stream, np.round(spoken.samples * FULL_SCALE).astype(np.int16))
        return {
            "duration": len(spoken.samples) / SAMPLE_RATE,
            "words": [
                {"text": word.text, "start": word.start, "end": word.end} for word in spoken.words
            ],
            "degradations": list(spoken.degradations),
        }


def speech_provider() -> SpeechProvider:
    """The provider in use."""
    return EmbeddedSpeech()
