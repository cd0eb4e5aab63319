"""A look-ahead true-peak limiter: it sees peaks coming and turns down smoothly, never clips."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.audio.filters import Samples
from videogen_mcp.media.audio.loudness import PEAK_STEP

_ATTACK_STEPS = 6
# Decibels per millisecond. After a lone click the level is back within a few hundredths of a
# second; after something sustained it comes back slowly, so that bass is not distorted.
_FAST_RELEASE, _SLOW_RELEASE = 0.5, 0.05
_BRIDGED_STEPS, _SUSTAINED_STEPS = 16, 50

Gains = NDArray[np.float64]


def limiting_gains(peaks: NDArray[np.float32], ceiling: float) -> Gains:
    """Gain per millisecond that keeps the given true peaks below `ceiling` (linear).

    Turns down over 6 ms before a peak and comes back after it, the faster the shorter it was.
    """
    excess = 20 * np.log10(np.maximum(peaks.astype(np.float64) / ceiling, 1.0))
    if not excess.any():
        return np.ones(len(peaks))
    fast = _released(excess, _FAST_RELEASE)
    slow = _released(_sustained(excess), _SLOW_RELEASE)
    return _smooth(np.asarray(10 ** (-np.maximum(fast, slow) / 20)))


def apply_gains(samples: Samples, gains: Gains) -> None:
    """Multiply (n, channels) samples in place by gains given per millisecond."""
    centres = (np.arange(len(gains)) + 0.5) * PEAK_STEP
    chunk = 1 << 19
    for start in range(0, len(samples), chunk):
        part = samples[start : start + chunk]
        lo = max(0, start // PEAK_STEP - 1)
        hi = (start + len(part)) // PEAK_STEP + 2
        if (gains[lo:hi] == 1.0).all():
            continue
        moments = np.arange(start, start + len(part))
        part *= np.interp(moments, centres[lo:hi], gains[lo:hi]).astype(np.float32)[:, None]


def _released(excess_db: NDArray[np.float64], rate: float) -> NDArray[np.float64]:
    """Hold each reduction and let it decay on a straight line in decibels."""
    slope = np.arange(len(excess_db)) * rate
    return np.asarray(np.maximum.accumulate(excess_db + slope) - slope)


def _sustained(excess_db: NDArray[np.float64]) -> NDArray[np.float64]:
    """What of the excess lasts, gaps within a low note's period bridged."""
    bridged = -_lowest(-excess_db, _BRIDGED_STEPS)
    return -_lowest(-_lowest(bridged, _SUSTAINED_STEPS), _SUSTAINED_STEPS)


def _lowest(values: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """Minimum over `width` values around each, by doubling the reach."""
    padded = np.pad(values, (width // 2, width - 1 - width // 2), mode="edge")
    reach = 1
    while 2 * reach <= width:
        padded = np.minimum(padded[:-reach], padded[reach:])
        reach *= 2
    rest = width - reach
    return np.minimum(padded[: len(padded) - rest], padded[rest:]) if rest else padded


def _smooth(gains: Gains) -> Gains:
    """Average over the attack window after a minimum over a slightly wider one.

    Every averaged value, and the one on either side that the interpolation reaches for, is at
    most the gain that its own millisecond needs: so nothing overshoots.
    """
    reach = _ATTACK_STEPS + 1
    lowest = _lowest(np.pad(gains, _ATTACK_STEPS, mode="edge"), 2 * reach + 1)
    window = np.hanning(2 * _ATTACK_STEPS + 3)[1:-1]
    return np.convolve(lowest, window / window.sum(), mode="valid")
