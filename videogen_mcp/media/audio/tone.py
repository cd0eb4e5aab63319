"""The tonal balance of a bed: full below, open above, with room for a voice between."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.audio.filters import Samples, convolve_centred, zero_phase
from videogen_mcp.media.audio.loudness import SAMPLE_RATE

BANDS = 31.25 * 2.0 ** np.arange(10)
"""Octave centres in Hz."""

# Where a bed should lie per octave, in dB: falls like pink noise and steeper, scooped where
# consonants are (1-4 kHz), nothing harsh on top.
_TARGET = np.array([-12.0, -3.5, -2.0, -2.0, -4.0, -9.0, -14.5, -16.5, -19.5, -27.0])
_STRENGTH = 0.8
_MOST_DB = 9.0
_TAPS = 4096


def octave_levels(samples: Samples) -> NDArray[np.float64]:
    """Power in dB of each octave in `BANDS`, both channels together, the whole being 0 dB."""
    power = np.zeros(_TAPS // 2 + 1)
    window = np.hanning(_TAPS).astype(np.float32)
    mono = samples.mean(axis=1)
    for start in range(0, max(1, len(mono) - _TAPS), 2 * _TAPS):
        part = mono[start : start + _TAPS]
        power += np.abs(np.fft.rfft(part * window[: len(part)], _TAPS)) ** 2
    frequency = np.fft.rfftfreq(_TAPS, 1 / SAMPLE_RATE)
    octave = np.round(np.log2(np.maximum(frequency, 1) / BANDS[0])).astype(int)
    levels = np.array([power[octave == band].sum() for band in range(len(BANDS))])
    return np.asarray(10 * np.log10(levels / levels.sum() + 1e-9))


def correction(samples: Samples, brightness: float = 0.0) -> Samples:
    """A gentle symmetric filter that brings this music nearer to the balance of a bed.

    `brightness` tilts that balance, in dB per octave away from 250 Hz.
    """
    off = np.clip(_STRENGTH * (_aim(brightness) - octave_levels(samples)), -_MOST_DB, _MOST_DB)
    smooth = np.convolve(np.pad(off, 1, mode="edge"), [0.2, 0.6, 0.2], mode="valid")
    frequency = np.fft.rfftfreq(_TAPS, 1 / SAMPLE_RATE)
    position = np.log2(np.maximum(frequency, 20) / BANDS[0])
    decibels = np.interp(position, np.arange(len(BANDS)), smooth)
    rumble = frequency**4 / (frequency**4 + 32.0**4)
    return zero_phase(rumble * 10 ** (decibels / 20))


def corrected(samples: Samples, filter_taps: Samples) -> Samples:
    """Stereo samples through the filter, not shifted in time."""
    sides = [convolve_centred(samples[:, s].copy(), filter_taps) for s in (0, 1)]
    return np.stack(sides, axis=1)


def _aim(brightness: float) -> NDArray[np.float64]:
    tilted = _TARGET + brightness * (np.arange(len(BANDS)) - 3)
    share = 10 ** (tilted / 10)
    return np.asarray(10 * np.log10(share / share.sum()))
