"""Making a piece of music as long as the programme."""

from __future__ import annotations

import numpy as np

from videogen_mcp.media.audio.filters import Samples

_LONGEST_CROSSFADE = 2.0
_SILENT = 10 ** (-54 / 20)


def fitted_music(music: Samples, length: int, sample_rate: int) -> Samples:
    """A new array of `length` stereo samples: the music cut, or repeated with crossfades."""
    music = _without_silent_ends(music, sample_rate)
    if len(music) >= length:
        return music[:length].copy()
    if len(music) < sample_rate // 100:
        return np.zeros((length, 2), np.float32)
    return _looped(music, length, sample_rate)


def fade_edges(music: Samples, fade_in: int, fade_out: int) -> None:
    """Raised-cosine fades over the first and last samples, in place."""
    fade_in, fade_out = min(fade_in, len(music) // 2), min(fade_out, len(music) // 2)
    if fade_in:
        music[:fade_in] *= _rise(fade_in)[:, None] ** 2
    if fade_out:
        music[-fade_out:] *= _rise(fade_out)[::-1, None] ** 2


def _looped(music: Samples, length: int, sample_rate: int) -> Samples:
    overlap = min(int(_LONGEST_CROSSFADE * sample_rate), len(music) // 4)
    rise = _rise(overlap)[:, None]
    body = music.copy()
    body[:overlap] *= rise
    body[-overlap:] *= rise[::-1]
    out = np.zeros((length, 2), np.float32)
    out[:overlap] = music[:overlap] * (1 - rise)
    for start in range(0, length, len(music) - overlap):
        part = body[: length - start]
        out[start : start + len(part)] += part
    out[:overlap] = music[:overlap]
    return out


def _rise(length: int) -> Samples:
    """Equal-power curve from 0 to 1."""
    return np.sin(np.linspace(0, np.pi / 2, length)).astype(np.float32)


def _without_silent_ends(music: Samples, sample_rate: int) -> Samples:
    step = sample_rate // 100
    loud = np.maximum(music.max(axis=1), -music.min(axis=1)) > _SILENT
    where = np.flatnonzero(loud)
    if not len(where):
        return music[:0]
    return music[max(0, where[0] - step) : where[-1] + 1 + step]
