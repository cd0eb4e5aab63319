"""Decoding the user's recordings to the form in which narration is kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from ..cache import is_there
from ..providers.speech import FULL_SCALE


def decode_recording(
    *, source: Path, path: Path, scratch: Path, progress: Callable[[float], None]
) -> None:
    """Writes the sound of any audio or video file to `path`: mono 16-bit samples, 48 kHz."""
    import numpy as np

    from ...media.audio.codec import read_audio

    if is_there(path):
        return
    samples = read_audio(source).mean(axis=1)
    progress(0.8)
    with scratch.open("wb") as stream:
        np.save(stream, np.round(np.clip(samples, -1, 1) * FULL_SCALE).astype(np.int16))
    os.replace(scratch, path)
