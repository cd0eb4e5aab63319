"""The level of a finished narration."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..audio.loudness import integrated_loudness

TARGET_LUFS = -18.0
CEILING = 0.95
_SHORT = 48_000 // 2
_KNEE = 0.7


def mastered(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Mono 48 kHz speech at about -18 LUFS with no sample beyond 0.95."""
    loudness = integrated_loudness(samples) if len(samples) > _SHORT else -math.inf
    if not math.isfinite(loudness):  # too short to be gated: an average of its own energy
        energy = float(np.mean(np.square(samples, dtype=np.float64)))
        loudness = 10 * math.log10(energy + 1e-12) - 0.7
    gain = 10 ** ((TARGET_LUFS - loudness) / 20)
    return _soft_limited(samples * np.float32(min(gain, 100.0)))


def _soft_limited(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Peaks above the knee bent smoothly towards the ceiling; all below is untouched."""
    loud = np.abs(samples) > _KNEE
    if not loud.any():
        return samples
    room = CEILING - _KNEE
    peaks = samples[loud]
    bent = _KNEE + room * np.tanh((np.abs(peaks) - _KNEE) / room)
    limited = samples.copy()
    limited[loud] = np.sign(peaks) * np.minimum(bent, CEILING)
    return limited
