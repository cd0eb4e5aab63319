"""Speaking one section, unless that was done before."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..cache import cached, content_key, is_there
from ..providers.speech import SpeechProvider, speech_provider
from ..settings import EngineSettings


@dataclass(frozen=True)
class Speaking:
    """What is said, and how."""

    text: str
    voice_id: str
    language: str
    speed: float

    def path(self, settings: EngineSettings) -> Path:
        """Where its sound is kept."""
        key = content_key(
            speech_provider().fingerprint(), self.text, self.voice_id, self.language, self.speed
        )
        return cached(settings, "narration", f"{key}.npy")


def speak(
    *,
    provider: SpeechProvider,
    line: Speaking,
    path: Path,
    scratch: Path,
    progress: Callable[[float], None],
) -> dict[str, Any]:
    """Writes the sound of a line to `path` and returns what the provider told of it."""
    notes = path.with_suffix(".json")
    if is_there(path) and is_there(notes):
        found: dict[str, Any] = json.loads(notes.read_text())
        return found
    result = provider.speak(
        line.text, voice_id=line.voice_id, language=line.language, speed=line.speed, path=scratch
    )
    half_made = scratch.with_suffix(".json")
    half_made.write_text(json.dumps(result))
    os.replace(half_made, notes)
    # The sound last: where it is, its notes are too.
    os.replace(scratch, path)
    progress(1.0)
    return result
