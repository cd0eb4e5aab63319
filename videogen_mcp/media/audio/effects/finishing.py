"""From a performance to a finished file's sound: space, length, seam, loudness."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ..filters import Samples, convolve_centred, response_frequencies, zero_phase
from ..loudness import SAMPLE_RATE, integrated_loudness, true_peak
from ..mastering import master
from ..reverb import reverberated, room
from .reading import Manner

SEAM = 0.5
"""Seconds in which the end of a loop fades into its start."""

LOUDNESS = -16.0
_PEAK = 10 ** (-2.0 / 20)
_LOUDEST_SHOT = -13.0


def stereo(sound: Samples) -> Samples:
    return sound if sound.ndim == 2 else np.repeat(sound[:, None], 2, axis=1)


def placed(sound: Samples, manner: Manner) -> Samples:
    """The sound where it is heard: dry and near, in a room, far away or behind a wall."""
    out = stereo(sound)
    if manner.muffled:
        out = _dulled(out, 650)
    if manner.distant:
        far = _dulled(out, 1800)
        return _with_room(far, 1.8, dry=0.45, wet=0.75)
    if manner.indoor:
        return _with_room(out, 1.5, dry=0.8, wet=0.5)
    return out


def aired(sound: Samples) -> Samples:
    """A breath of a small room, which dry synthetic sounds lack."""
    return _with_room(stereo(sound), 0.35, dry=1.0, wet=0.12)


@lru_cache(maxsize=4)
def _room(seconds: float) -> Samples:
    return room(seconds)


def _with_room(sound: Samples, seconds: float, *, dry: float, wet: float) -> Samples:
    tail = reverberated(sound, _room(seconds))
    out = np.asarray(tail * np.float32(wet), np.float32)
    out[: len(sound)] += sound * np.float32(dry)
    return out


def _dulled(sound: Samples, cutoff: float) -> Samples:
    ratio = response_frequencies(2048, SAMPLE_RATE) / cutoff
    impulse = zero_phase(1 / (1 + ratio**4) ** 0.5)
    sides = [convolve_centred(np.ascontiguousarray(sound[:, side]), impulse) for side in (0, 1)]
    return np.stack(sides, axis=1)


def looped(sound: Samples, length: int) -> Samples:
    """Exactly `length` samples whose end goes on into their start without a step.

    The sound must be longer than that: what is over is blended into the beginning, at equal power.
    """
    over = min(len(sound) - length, length // 2)
    out = sound[:length].copy()
    if over < 2:
        return out
    turn = np.linspace(0, np.pi / 2, over, dtype=np.float32)[:, None]
    out[:over] = sound[:over] * np.sin(turn) + sound[length : length + over] * np.cos(turn)
    return out


def cut(sound: Samples, length: int, *, fade: float = 0.06) -> Samples:
    """Exactly `length` samples, faded where it is cut and silent where it ended before."""
    out = np.zeros((length, 2), np.float32)
    part = sound[:length]
    out[: len(part)] = part
    ends(out, 0.004, fade if len(sound) > length else 0.02)
    return out


def ends(sound: Samples, rise: float, fall: float) -> None:
    """Short fades in place, so that neither end clicks."""
    first, last = (min(len(sound) // 2, round(s * SAMPLE_RATE)) for s in (rise, fall))
    sound[:first] *= np.linspace(0, 1, first, dtype=np.float32)[:, None] ** 2
    if last:
        sound[-last:] *= np.linspace(1, 0, last, dtype=np.float32)[:, None] ** 2


def mastered(sound: Samples, *, steady: bool) -> Samples:
    """Steady sound at -16 LUFS; single events at a peak of -2 dBTP, no louder than is pleasant."""
    if steady and len(sound) > SAMPLE_RATE // 2:
        return master(sound, target_lufs=LOUDNESS)
    peak = 10 ** (true_peak(sound) / 20)
    if peak <= 0:
        return sound
    gain = _PEAK / peak
    loudness = integrated_loudness(sound) if len(sound) > SAMPLE_RATE // 2 else -np.inf
    if np.isfinite(loudness):
        gain = min(gain, 10 ** ((_LOUDEST_SHOT - loudness) / 20))
    return np.asarray(sound * np.float32(gain), np.float32)
