"""The last step of every programme: the wanted loudness, and no peak above the ceiling."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.audio.filters import Samples
from videogen_mcp.media.audio.limiter import apply_gains, limiting_gains
from videogen_mcp.media.audio.loudness import (
    PEAK_STEP,
    SAMPLE_RATE,
    energy_per_tenth,
    gated_loudness,
    oversampled_peaks,
)

# AAC may raise peaks a little; measured, 192 kbit/s stays well below this.
_CODEC_MARGIN_DB = 0.8
_MOST_GAIN_DB = 36.0
_MOST_DRIVE_DB = 18.0
_CLOSE_LU = 0.05
_TRIES = 12


def master(samples: Samples, *, target_lufs: float = -16.0, ceiling_dbtp: float = -1.0) -> Samples:
    """Bring stereo samples to a loudness and below a true peak, in place; returns them."""
    energy = energy_per_tenth(samples)
    loudness = gated_loudness(energy)
    if math.isinf(loudness):
        return samples
    ceiling = _to_gain(ceiling_dbtp - _CODEC_MARGIN_DB)
    wanted = min(target_lufs, loudness + _MOST_GAIN_DB)
    peaks = oversampled_peaks(samples, floor=0.3 * ceiling / _to_gain(wanted - loudness))
    power = _power_per_step(samples)
    gains = _limited_gains(peaks, power, energy, wanted, ceiling)
    apply_gains(samples, gains)
    return samples


def _limited_gains(
    peaks: NDArray[np.float32],
    power: NDArray[np.float64],
    energy: NDArray[np.float64],
    wanted: float,
    ceiling: float,
) -> NDArray[np.float64]:
    """Gains per millisecond that reach the wanted loudness with the limiter at work.

    What the limiter takes away is given back before it; the level is found by bisection.
    """
    low = wanted - gated_loudness(energy)
    high, level = low + _MOST_DRIVE_DB, low
    for _ in range(_TRIES):
        gains = _to_gain(level) * limiting_gains(peaks * np.float32(_to_gain(level)), ceiling)
        missing = wanted - gated_loudness(_after(gains, power, energy))
        if abs(missing) < _CLOSE_LU:
            break
        low, high = (level, high) if missing > 0 else (low, level)
        level = level + missing if low < level + missing < high else (low + high) / 2
    return gains


def _power_per_step(samples: Samples) -> NDArray[np.float64]:
    """Mean square of each millisecond over both channels, as many as there are peaks."""
    steps = -(-len(samples) // PEAK_STEP)
    power = np.zeros(steps)
    full = len(samples) // PEAK_STEP
    rows = samples[: full * PEAK_STEP].reshape(full, -1)
    power[:full] = np.einsum("ij,ij->i", rows, rows)
    return power


def _after(
    gains: NDArray[np.float64], power: NDArray[np.float64], energy: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Energy per tenth once the gains are applied, weighted by where in it the sound is."""
    steps = SAMPLE_RATE // 10 // PEAK_STEP
    shape = (len(energy), steps)
    weights = power[: energy.size * steps].reshape(shape) + 1e-12
    squares = (gains[: energy.size * steps] ** 2).reshape(shape)
    return np.asarray(energy * (weights * squares).sum(axis=1) / weights.sum(axis=1))


def _to_gain(decibels: float) -> float:
    return float(10 ** (decibels / 20))
