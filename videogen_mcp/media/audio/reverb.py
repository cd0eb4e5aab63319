"""The room that the band plays in."""

from __future__ import annotations

import numpy as np

from videogen_mcp.media.audio.filters import Samples, convolve
from videogen_mcp.media.audio.loudness import SAMPLE_RATE

_PRE_DELAY = 0.014


def room(seconds: float, seed: int = 7) -> Samples:
    """Stereo impulse response (n, 2) whose treble dies sooner than its bass, energy 1 a side."""
    rng = np.random.default_rng(seed)
    size = int(seconds * SAMPLE_RATE)
    time = np.arange(size) / SAMPLE_RATE
    out = np.zeros((size, 2))
    for low, high, share in ((180, 900, 1.0), (900, 2800, 0.72), (2800, 6500, 0.42)):
        decay = np.exp(-6.9 * time / (seconds * share))
        for side in (0, 1):
            out[:, side] += _band(rng.standard_normal(size), low, high) * decay
    out[: int(_PRE_DELAY * SAMPLE_RATE)] = 0
    out /= np.sqrt((out**2).sum(axis=0))
    return out.astype(np.float32)


def reverberated(send: Samples, response: Samples) -> Samples:
    """The room's answer to stereo (n, 2), its tail included: (n + taps - 1, 2)."""
    sides = [convolve(send[:, s].copy(), response[:, s].copy(), tail=True) for s in (0, 1)]
    return np.stack(sides, axis=1)


def _band(noise: np.ndarray, low: float, high: float) -> np.ndarray:
    frequency = np.fft.rfftfreq(len(noise), 1 / SAMPLE_RATE)
    shape = (frequency / low) ** 2 / (1 + (frequency / low) ** 2) / (1 + (frequency / high) ** 4)
    return np.fft.irfft(np.fft.rfft(noise) * shape, len(noise))
