"""Presenters of films: listening to what they say, and seeing how well a picture can speak."""

from __future__ import annotations

import os
import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..cache import is_there
from ..timeline import Word
from .presenting import BENT, NO_FACE
from .sounding import Piece, piece_samples

if TYPE_CHECKING:
    from ...media.presenters.mouth_track import MouthTrack

LARGEST_FACE_PICTURE = 1600
MOST = 0.6


def listen_to_section(
    *,
    pieces: Sequence[Piece],
    words: Sequence[Word],
    language: str,
    path: Path,
    scratch: Path,
    progress: Callable[[float], None],
) -> None:
    """Writes what a mouth does through a section's narration to `path` (.npz)."""
    from ...media.presenters.mouth_track import mouth_track

    if is_there(path):
        return
    sound = scratch.with_suffix(".wav")
    _write_wave(pieces, sound)
    progress(0.2)
    spoken = [(word.text, word.start, word.end) for word in words]
    track = mouth_track(sound, spoken, language)
    if spoken and not _tells_most(spoken, track):
        track = mouth_track(sound)
    track.save(scratch)
    os.replace(scratch, path)
    sound.unlink()


def _tells_most(words: Sequence[tuple[str, float, float]], track: MouthTrack) -> bool:
    """Whether the words are most of what is heard: half a transcript would leave lips shut."""
    heard = sum(end - start for start, end in zip(track.starts, track.ends, strict=True))
    return sum(end - start for _, start, end in words) > MOST * heard


def _write_wave(pieces: Sequence[Piece], path: Path) -> None:
    import numpy as np

    from ...media.speech.narration import SAMPLE_RATE
    from ..providers.speech import FULL_SCALE

    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE)
        for piece in pieces:
            samples = np.clip(piece_samples(piece), -1, 1) * FULL_SCALE
            out.writeframes(np.round(samples).astype("<i2").tobytes())


def face_notes(*, picture: Path, progress: Callable[[float], None]) -> list[str]:
    """In what way an actor's picture speaks in a weaker way than a person would."""
    from ...media.pictures import load_picture
    from ...media.portraits.living_portrait import framed

    _, face = framed(load_picture(picture, LARGEST_FACE_PICTURE), 720, 720)
    progress(1.0)
    return [NO_FACE if face is None else BENT]
