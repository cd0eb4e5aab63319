"""Speech as a file of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..errors import EngineError
from ..providers.speech import FULL_SCALE
from .speaking import speak

BIT_RATE = 128_000


def speak_text(**arguments: Any) -> dict[str, Any]:
    """Speaks a line as `speak` does; raises EngineError when the voice has no sounds for it."""
    try:
        return speak(**arguments)
    except ValueError as error:
        raise EngineError(
            "ttsText: the embedded voice has no sounds for the letters of this text. Name its "
            "language in speechLanguageCode, or set VIDEOGEN_API_KEY to use the hosted voices.",
            "unsupported_language",
        ) from error


def join_speech(*, files: Sequence[Path], path: Path, progress: Callable[[float], None]) -> None:
    """Writes lines of speech one after another to `path` (.m4a)."""
    import numpy as np

    from ...media.audio.codec import encode_aac

    parts = [np.load(file, mmap_mode="r") for file in files]
    samples = np.empty(sum(len(part) for part in parts), np.float32)
    position = 0
    for part in parts:
        samples[position : position + len(part)] = part / np.float32(FULL_SCALE)
        position += len(part)
    progress(0.3)
    encode_aac(samples, path, BIT_RATE)
