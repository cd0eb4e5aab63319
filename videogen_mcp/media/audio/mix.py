"""The master of a programme: a clear voice, music that makes room for it, the right loudness."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.audio.codec import UnreadableAudio, encode_aac, read_audio
from videogen_mcp.media.audio.ducking import CONTROL_RATE, ducking, speech_spans
from videogen_mcp.media.audio.filters import Samples, high_pass
from videogen_mcp.media.audio.looping import fade_edges, fitted_music
from videogen_mcp.media.audio.loudness import SAMPLE_RATE, integrated_loudness
from videogen_mcp.media.audio.mastering import master

__all__ = ["SAMPLE_RATE", "UnreadableAudio", "encode_aac", "mix", "read_audio"]

MUSIC_UNDER_SPEECH_LU = 22.0
"""How much quieter than the voice the music is while it speaks, at music volume 0.5."""

DUCKING_DB = 10.0
"""How far the music comes up again in pauses: to 12 LU below the voice at volume 0.5."""

_RUMBLE_HZ = 70.0
_FADE_IN, _FADE_OUT = 0.6, 2.5
_CHUNK = 1 << 19


def mix(
    narration: Samples,
    *,
    music: Samples | None = None,
    music_volume: float = 0.5,
    target_lufs: float = -16.0,
    ceiling_dbtp: float = -1.0,
) -> Samples:
    """Narration and music as one stereo master: (n,) and (m, 2) at 48 kHz in, (n, 2) out.

    The music is cut or looped to the narration's length, steps back while somebody speaks and
    fades at the ends. `music_volume` 0 is none, 1 sounds twice as loud as 0.5. Without speech
    the music itself is brought to the target. Silence stays silence. True peaks stay below the
    ceiling even after AAC coding.
    """
    if not 0 <= music_volume <= 1:
        raise ValueError(f"music_volume must be from 0 to 1, not {music_volume!r}")
    voice = _clean_voice(narration)
    programme = np.repeat(voice[:, None], 2, axis=1)
    if music is not None and music.size and music_volume > 0 and len(voice):
        bed = fitted_music(_finite(music), len(voice), SAMPLE_RATE)
        target_lufs = _lay_under(programme, bed, voice, music_volume, target_lufs)
    return master(programme, target_lufs=target_lufs, ceiling_dbtp=ceiling_dbtp)


def volume_decibels(music_volume: float) -> float:
    """Level of the music against volume 0.5: perceived loudness is proportional to the volume."""
    return 10 * math.log2(music_volume / 0.5)


def _lay_under(
    programme: Samples, bed: Samples, voice: Samples, music_volume: float, target_lufs: float
) -> float:
    """Add the bed to the programme; returns the loudness that the whole should now have."""
    loudness = integrated_loudness(bed)
    if math.isinf(loudness):
        return target_lufs
    volume = volume_decibels(music_volume)
    fade_edges(bed, int(_FADE_IN * SAMPLE_RATE), int(_FADE_OUT * SAMPLE_RATE))
    speech, spans = integrated_loudness(programme), speech_spans(voice, SAMPLE_RATE)
    if math.isinf(speech) or not spans:
        programme += bed
        return target_lufs + min(0.0, volume)
    open_level = speech - MUSIC_UNDER_SPEECH_LU + DUCKING_DB + volume
    amount = ducking(spans, len(voice) / SAMPLE_RATE)
    _add_ducked(programme, bed, open_level - loudness - DUCKING_DB * amount)
    return target_lufs


def _add_ducked(programme: Samples, bed: Samples, level_db: NDArray[np.float64]) -> None:
    """Add the bed at a level in dB that is given `CONTROL_RATE` times a second."""
    gain = 10 ** (level_db / 20)
    times = np.arange(len(gain)) * (SAMPLE_RATE // CONTROL_RATE)
    for start in range(0, len(bed), _CHUNK):
        part = bed[start : start + _CHUNK]
        moments = np.arange(start, start + len(part))
        part *= np.interp(moments, times, gain).astype(np.float32)[:, None]
        programme[start : start + _CHUNK] += part


def _clean_voice(narration: Samples) -> Samples:
    voice = _finite(narration)
    if voice.ndim == 2:
        voice = voice.mean(axis=1, dtype=np.float32)
    return high_pass(voice, _RUMBLE_HZ, SAMPLE_RATE) if voice.any() else voice.copy()


def _finite(samples: Samples) -> Samples:
    samples = np.asarray(samples, np.float32)
    if np.isfinite(samples).all():
        return samples
    return np.nan_to_num(samples, nan=0.0, posinf=1.0, neginf=-1.0)
