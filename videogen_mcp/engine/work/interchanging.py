"""Sounds and overlays as files that editing programs read."""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..providers.speech import FULL_SCALE
from .rendering import LogoSource
from .sounding import ClipSound, Piece, clip_samples, piece_samples

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def write_narration(
    *, pieces: Sequence[Piece], path: Path, progress: Callable[[float], None]
) -> None:
    """Writes pieces of narration one after another to a WAV file: mono, 16 bit, 48 kHz."""
    with _opened(path) as sound:
        for piece in pieces:
            _write(sound, piece_samples(piece))
    progress(1.0)


def write_clip_sound(*, clip: ClipSound, path: Path, progress: Callable[[float], None]) -> None:
    """Writes what is heard of a video to a WAV file."""
    with _opened(path) as sound:
        _write(sound, clip_samples(clip))
    progress(1.0)


def write_overlay(
    *, logo: LogoSource, width: int, height: int, path: Path, progress: Callable[[float], None]
) -> None:
    """Writes the logo in its corner of an empty frame, as PNG with alpha."""
    from PIL import Image

    from ...media.logo import LogoPlacement, logo_overlay

    placement = LogoPlacement(logo.path, logo.position, logo.size_percent)
    Image.fromarray(logo_overlay(placement, width, height)).save(path, "PNG")
    progress(1.0)


@contextmanager
def _opened(path: Path) -> Iterator[wave.Wave_write]:
    from ...media.speech.narration import SAMPLE_RATE

    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(SAMPLE_RATE)
        yield sound


def _write(sound: wave.Wave_write, samples: NDArray[np.float32]) -> None:
    import numpy as np

    sound.writeframes(np.round(np.clip(samples, -1, 1) * FULL_SCALE).astype("<i2").tobytes())
