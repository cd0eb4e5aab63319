"""What a stretch of sound is: speech, music, noise or silence.

Speech jumps between tones and hisses several times a second, so the centre of its spectrum and its
flatness swing widely; music and noises keep theirs. The limits were set on synthetic voices, music
of eight genres and plain noises (`tests/media/test_listening.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from .sound import RATE

Kind = Literal["speech", "music", "noise", "silence"]

_FRAME, _HOP, _BINS = 400, 160, 512
_EMPTY, _FEWEST_BINS = 1e-6, 64
_SILENT = -58.0  # dB below full scale
_AUDIBLE_RANGE = 25.0  # dB below the loudest frames
_SWINGING_CENTRE = 0.58
_SWINGING_FLATNESS = 0.055
_WIDE_BINS = 200  # below some 6 kHz, as from a telephone, there are fewer hisses to swing to
_NARROW_SWINGING_CENTRE, _NARROW_SWINGING_FLATNESS = 0.46, 0.038
_FLAT = 0.045
_STEADY_CENTRE = 0.45


@dataclass(frozen=True)
class Heard:
    """What one stretch is, and its loudness as a level in dB below full scale."""

    kind: Kind
    level: float


def classify(samples: NDArray[np.int16]) -> Heard:
    """What 16 kHz mono samples are, best over about four seconds."""
    if len(samples) < 2 * _FRAME:
        return Heard("silence", -120.0)
    sound = np.asarray(samples / 32768, np.float32)
    level = float(10 * np.log10(np.mean(sound**2) + 1e-12))
    if level < _SILENT:
        return Heard("silence", level)
    centre, flatness, width = _spectral_swings(sound)
    wide = width >= _WIDE_BINS
    least = (
        (_SWINGING_CENTRE, _SWINGING_FLATNESS)
        if wide
        else (_NARROW_SWINGING_CENTRE, _NARROW_SWINGING_FLATNESS)
    )
    if np.std(centre) > least[0] and np.std(flatness) > least[1]:
        return Heard("speech", level)
    is_noise = np.mean(flatness) > _FLAT and np.std(centre) < _STEADY_CENTRE
    return Heard("noise" if is_noise else "music", level)


def _spectral_swings(
    sound: NDArray[np.float32],
) -> tuple[NDArray[np.float32], NDArray[np.float32], int]:
    """The centre (log Hz) and the flatness of the spectrum of every audible frame, and how many
    bins of it hold anything."""
    frames = np.lib.stride_tricks.sliding_window_view(sound, _FRAME)[::_HOP]
    power = np.abs(np.fft.rfft(frames * np.hanning(_FRAME), _BINS)) ** 2
    energy = 10 * np.log10(power.sum(axis=1) + 1e-9)
    heard = power[energy > np.percentile(energy, 95) - _AUDIBLE_RANGE]
    pitches = np.fft.rfftfreq(_BINS, 1 / RATE)
    centre = np.log((heard * pitches).sum(axis=1) / (heard.sum(axis=1) + 1e-9) + 50)
    width = _width(heard)
    kept = heard[:, 3:width] + 1e-9
    flatness = np.exp(np.log(kept).mean(axis=1)) / kept.mean(axis=1)
    return centre.astype(np.float32), flatness.astype(np.float32), width


def _width(power: NDArray[np.float32]) -> int:
    """How many bins hold anything: a telephone leaves the upper half of them empty."""
    mean = power.mean(axis=0)
    return max(_FEWEST_BINS, int(np.flatnonzero(mean > _EMPTY * mean.max())[-1]) + 1)
