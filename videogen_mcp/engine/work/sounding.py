"""The sound of a whole film: narration in its places, clips' own sound, music beneath, mastered."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..cache import is_there
from ..providers.speech import FULL_SCALE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SEAM_SECONDS = 0.006
"""Over which the ends of a cut are faded, so that it does not click."""


AMBIENCE_FADE = 0.35
"""Seconds over which ambient sound comes in and goes."""


@dataclass(frozen=True)
class Piece:
    """Seconds `begin` to `end` (None: to its end) of a narration's file, heard from `start` on."""

    path: Path
    start: float
    begin: float = 0.0
    end: float | None = None


@dataclass(frozen=True)
class ClipSound:
    """The own sound of a video: `seconds` of it from `begin` on, heard from `start` on."""

    path: Path
    start: float
    seconds: float
    begin: float
    volume: float


def mix_sound(
    *,
    narrations: Sequence[Piece],
    clips: Sequence[ClipSound],
    seconds: float,
    music: Path | None,
    music_volume: float,
    path: Path,
    scratch: Path,
    progress: Callable[[float], None],
) -> None:
    """Writes the sound track (AAC) to `path`."""
    import numpy as np

    from ...media.audio.codec import encode_aac, read_audio
    from ...media.audio.mix import mix
    from ...media.speech.narration import SAMPLE_RATE

    # On disk, since an hour of it takes 700 MB; what the file had before is cleared.
    length = max(1, round(seconds * SAMPLE_RATE))
    own = scratch.with_suffix(".programme")
    programme = np.memmap(own, np.float32, "w+", shape=(length,))
    for piece in narrations:
        _add(programme, piece_samples(piece), piece.start)
    for clip in clips:
        _add(programme, clip_samples(clip), clip.start)
    progress(0.1)
    bed = read_audio(music) if music else None
    master = mix(programme, music=bed, music_volume=music_volume)
    progress(0.7)
    encode_aac(master, scratch)
    os.replace(scratch, path)


def sound_ambience(
    *,
    beds: Sequence[str],
    seconds: float,
    seed: int,
    path: Path,
    scratch: Path,
    progress: Callable[[float], None],
) -> None:
    """Writes ambient sound (AAC) to `path`, which comes in and goes softly."""
    from ...media.audio.ambience import ambience
    from ...media.audio.codec import encode_aac
    from ...media.audio.looping import fade_edges
    from ...media.speech.narration import SAMPLE_RATE

    if is_there(path):
        return
    sound = ambience(tuple(beds), seconds, seed)
    edge = min(round(AMBIENCE_FADE * SAMPLE_RATE), len(sound) // 2)
    fade_edges(sound, edge, edge)
    progress(0.7)
    encode_aac(sound, scratch)
    os.replace(scratch, path)


def piece_samples(piece: Piece) -> NDArray[np.float32]:
    """The samples of a piece; where it was cut out of more, its ends are faded."""
    import numpy as np

    from ...media.speech.narration import SAMPLE_RATE

    whole = np.load(piece.path, mmap_mode="r")
    first = round(piece.begin * SAMPLE_RATE)
    end = len(whole) if piece.end is None else min(len(whole), round(piece.end * SAMPLE_RATE))
    samples: NDArray[np.float32] = whole[first:end] / np.float32(FULL_SCALE)
    _fade_ends(samples, SAMPLE_RATE, head=first > 0, tail=end < len(whole))
    return samples


def clip_samples(clip: ClipSound) -> NDArray[np.float32]:
    """The sound of a video, as often as the video is repeated; one without sound is silent."""
    import numpy as np

    from ...media.speech.narration import SAMPLE_RATE

    wanted = round(clip.seconds * SAMPLE_RATE)
    samples = _heard_from(clip.path, round(clip.begin * SAMPLE_RATE), wanted)
    if len(samples) == 0:
        return np.zeros(wanted, np.float32)
    heard: NDArray[np.float32] = np.resize(samples, wanted) * np.float32(clip.volume)
    _fade_ends(heard, SAMPLE_RATE, head=True, tail=True)
    return heard


def _heard_from(path: Path, first: int, wanted: int) -> NDArray[np.float32]:
    """At most `wanted` samples from the sample `first` on; what else there is, is not kept."""
    import numpy as np

    from ...media.audio.codec import UnreadableAudio, stream_audio

    kept: list[NDArray[np.float32]] = [np.zeros(0, np.float32)]
    at = 0
    try:
        for planes in stream_audio(path):
            kept.append(planes.mean(axis=0)[max(0, first - at) :])
            at += planes.shape[1]
            if at >= first + wanted:
                break
    except UnreadableAudio:
        pass
    return np.concatenate(kept)[:wanted]


def _add(programme: NDArray[np.float32], samples: NDArray[np.float32], start: float) -> None:
    from ...media.speech.narration import SAMPLE_RATE

    first = round(start * SAMPLE_RATE)
    room = programme[first : first + len(samples)]
    room += samples[: len(room)]


def _fade_ends(samples: NDArray[np.float32], rate: int, *, head: bool, tail: bool) -> None:
    import numpy as np

    ramp = np.linspace(0, 1, min(round(SEAM_SECONDS * rate), len(samples) // 2), dtype=np.float32)
    if head and len(ramp):
        samples[: len(ramp)] *= ramp
    if tail and len(ramp):
        samples[-len(ramp) :] *= ramp[::-1]
