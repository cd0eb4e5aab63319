"""Change of sampling rate with a pitch that wanders as that of a living voice does."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_OVERSAMPLING = 4
# Hz and relative depth of the drift; the rates share no period, so it never seems to repeat.
_DRIFT = ((0.43, 0.005), (0.97, 0.004), (2.3, 0.003), (6.1, 0.003), (11.3, 0.0015))


def resampled(
    samples: NDArray[np.float32],
    rate: int,
    new_rate: int,
    *,
    stretch: float = 1.0,
    phase: float = 0.0,
) -> NDArray[np.float32]:
    """`samples` at `new_rate`, `stretch` times as long, its pitch drifting by about one percent.

    Band-limited interpolation to four times the rate, then a cubic through four points: images
    stay below -80 dB in the band of speech. No moment moves by more than 5 ms.
    """
    fine = _oversampled(samples)
    count = round(len(samples) * new_rate / rate * stretch)
    time = np.arange(count) / new_rate
    position = (time + _wander(time, phase)) / stretch * (rate * _OVERSAMPLING)
    return _cubic(fine, np.clip(position, 1, len(fine) - 3.001))


def _oversampled(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    """Four times the rate by zero padding of the spectrum, with silence against wrap-around."""
    margin = 64
    padded = np.concatenate([samples, np.zeros(margin + (-len(samples) - margin) % 1024)])
    spectrum = np.fft.rfft(padded)
    fine = np.fft.irfft(spectrum, len(padded) * _OVERSAMPLING) * _OVERSAMPLING
    return np.asarray(fine)


def _wander(time: NDArray[np.float64], phase: float) -> NDArray[np.float64]:
    """Displacement in seconds, zero at the start; its slope is the change of pitch."""
    shift = np.zeros_like(time)
    for rate, depth in _DRIFT:
        turn, offset = 2 * np.pi * rate, 2 * np.pi * phase * (1 + rate)
        shift += depth / turn * (np.sin(turn * time + offset) - np.sin(offset))
    return shift


def _cubic(fine: NDArray[np.float64], position: NDArray[np.float64]) -> NDArray[np.float32]:
    """Catmull-Rom interpolation of `fine` at fractional positions."""
    index = position.astype(np.int64)
    t = position - index
    a, b, c, d = (fine[index + k] for k in (-1, 0, 1, 2))
    value = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
    return value.astype(np.float32)
