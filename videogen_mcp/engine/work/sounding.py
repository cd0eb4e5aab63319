"""The sound of a whole film: narration in its places, music beneath, mastered."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from ..providers.speech import FULL_SCALE


def mix_sound(
    *,
    narrations: Sequence[tuple[Path, float]],
    seconds: float,
    music: Path | None,
    music_volume: float,
    path: Path,
    scratch: Path,
    progress: Callable[[float], None],
) -> None:
    """Writes the sound track (AAC) to `path`; `narrations` are files and their start seconds."""
    import numpy as np

    from ...media.audio.codec import encode_aac, read_audio
    from ...media.audio.mix import mix
    from ...media.speech.narration import SAMPLE_RATE

    programme = np.zeros(round(seconds * SAMPLE_RATE), np.float32)
    for file, start in narrations:
        samples = np.load(file, mmap_mode="r")
        first = round(start * SAMPLE_RATE)
        room = programme[first : first + len(samples)]
        room += samples[: len(room)] / np.float32(FULL_SCALE)
    progress(0.1)
    bed = read_audio(music) if music else None
    master = mix(programme, music=bed, music_volume=music_volume)
    progress(0.7)
    encode_aac(master, scratch)
    os.replace(scratch, path)
