"""How loud a recording is, measured as broadcasters do (ITU-R BS.1770-4, EBU R 128)."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.audio.filters import Samples, filtered_blocks

SAMPLE_RATE = 48_000
ABSOLUTE_GATE = -70.0
RELATIVE_GATE = -10.0
PEAK_STEP = 48
"""Samples per value of `oversampled_peaks`: one millisecond at 48 kHz."""

_OVERSAMPLING = 4
_PEAK_HOP = 160 * PEAK_STEP
_PEAK_MARGIN = 256
_PEAK_BATCH = 16


def integrated_loudness(samples: Samples, sample_rate: int = SAMPLE_RATE) -> float:
    """Gated loudness of the whole programme in LUFS; -inf for silence or less than 0.4 s.

    `samples`: mono (n,) or (n, channels), every channel weighted 1 (left, right, centre).
    """
    return gated_loudness(energy_per_tenth(samples, sample_rate))


def momentary_loudness(samples: Samples, sample_rate: int = SAMPLE_RATE) -> NDArray[np.float64]:
    """Loudness in LUFS of every 400 ms window, one window each 100 ms; -inf where silent."""
    return _decibels(_four_tenths(energy_per_tenth(samples, sample_rate)))


def true_peak(samples: Samples) -> float:
    """Highest peak between and at the samples in dBTP, 4 times oversampled; -inf for silence."""
    if not samples.size:
        return -math.inf
    loudest = float(np.max(np.abs(samples)))
    peak = float(oversampled_peaks(samples, floor=0.7 * loudest).max())
    return 20 * math.log10(peak) if peak > 0 else -math.inf


def energy_per_tenth(samples: Samples, sample_rate: int = SAMPLE_RATE) -> NDArray[np.float64]:
    """K-weighted mean square of each full tenth of a second, summed over the channels."""
    tenth = sample_rate // 10
    hop = 12 * tenth
    tenths = len(samples) // tenth
    energy = np.zeros(tenths)
    impulse = _k_weighting(sample_rate)
    for channel in _channels(samples):
        blocks = filtered_blocks(channel[: tenths * tenth], impulse, hop)
        rows = [_mean_squares(block.reshape(-1, tenth)) for block in blocks]
        if rows:
            energy += np.concatenate(rows)[:tenths]
    return energy


def gated_loudness(energy: NDArray[np.float64]) -> float:
    """Integrated loudness in LUFS from the values of `energy_per_tenth`."""
    windows = _four_tenths(energy)
    loud = windows[_decibels(windows) > ABSOLUTE_GATE]
    if not len(loud):
        return -math.inf
    threshold = float(_decibels(loud.mean(keepdims=True))[0]) + RELATIVE_GATE
    kept = loud[_decibels(loud) > threshold]
    return float(_decibels(kept.mean(keepdims=True))[0])


def oversampled_peaks(samples: Samples, *, floor: float = 0.0) -> NDArray[np.float32]:
    """Peak magnitude of each millisecond over all channels, at four times the sample rate.

    Stretches that stay below `floor` are not oversampled: there the sample peak is given.
    """
    peaks = np.zeros(-(-len(samples) // PEAK_STEP), np.float32)
    for channel in _channels(samples):
        own = _sample_peaks(channel)
        _raise_to_oversampled(own, channel, floor)
        np.maximum(peaks, own, out=peaks)
    return peaks


def _channels(samples: Samples) -> list[Samples]:
    if samples.ndim == 1:
        return [samples]
    return [samples[:, index] for index in range(samples.shape[1])]


def _mean_squares(rows: Samples) -> NDArray[np.float64]:
    squares = np.einsum("ij,ij->i", rows, rows)
    return np.asarray(squares / rows.shape[1], np.float64)


def _four_tenths(energy: NDArray[np.float64]) -> NDArray[np.float64]:
    if len(energy) < 4:
        return np.zeros(0)
    return np.asarray(np.lib.stride_tricks.sliding_window_view(energy, 4).mean(axis=1))


def _decibels(energy: NDArray[np.float64]) -> NDArray[np.float64]:
    with np.errstate(divide="ignore"):
        return np.asarray(-0.691 + 10 * np.log10(energy), np.float64)


def _k_weighting(sample_rate: int) -> Samples:
    """Impulse response of the BS.1770 pre-filter and RLB filter, 0.16 s long, at any rate."""
    taps = int(0.16 * sample_rate)
    size = 4 * taps
    z = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    response = _shelf(z, sample_rate) * _rumble_filter(z, sample_rate)
    return np.fft.irfft(response, size)[:taps].astype(np.float32)


def _shelf(z: NDArray[np.complex128], sample_rate: int) -> NDArray[np.complex128]:
    """The head's effect: +4 dB above 1.7 kHz."""
    k = math.tan(math.pi * 1681.974450955533 / sample_rate)
    q = 0.7071752369554196
    high = 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    top = (high + band * k / q + k * k) + 2 * (k * k - high) * z
    top = top + (high - band * k / q + k * k) * z**2
    bottom = (1 + k / q + k * k) + 2 * (k * k - 1) * z + (1 - k / q + k * k) * z**2
    return np.asarray(top / bottom)


def _rumble_filter(z: NDArray[np.complex128], sample_rate: int) -> NDArray[np.complex128]:
    """The revised low-frequency B curve: nothing below 38 Hz counts."""
    k = math.tan(math.pi * 38.13547087602444 / sample_rate)
    q = 0.5003270373238773
    norm = 1 + k / q + k * k
    bottom = 1 + 2 * (k * k - 1) / norm * z + (1 - k / q + k * k) / norm * z**2
    return np.asarray((1 - 2 * z + z**2) / bottom)


def _sample_peaks(channel: Samples) -> NDArray[np.float32]:
    starts = np.arange(0, len(channel), PEAK_STEP)
    highest = np.maximum.reduceat(channel, starts)
    lowest = np.minimum.reduceat(channel, starts)
    return np.maximum(highest, -lowest)


def _raise_to_oversampled(peaks: NDArray[np.float32], channel: Samples, floor: float) -> None:
    per_block = _PEAK_HOP // PEAK_STEP
    loudest = np.maximum.reduceat(peaks, np.arange(0, len(peaks), per_block))
    chosen = np.flatnonzero(loudest >= max(floor, 1e-9))
    for first in range(0, len(chosen), _PEAK_BATCH):
        blocks = chosen[first : first + _PEAK_BATCH]
        found = _interpolated_peaks(np.stack([_around(channel, block) for block in blocks]))
        for block, row in zip(blocks, found, strict=True):
            own = peaks[block * per_block : (block + 1) * per_block]
            np.maximum(own, row[: len(own)], out=own)


def _around(channel: Samples, block: int) -> Samples:
    """One block and its neighbourhood; zeros outside the recording."""
    start = block * _PEAK_HOP - _PEAK_MARGIN
    end = start + _PEAK_HOP + 2 * _PEAK_MARGIN
    out = np.zeros(end - start, np.float32)
    lo, hi = max(0, start), min(end, len(channel))
    out[lo - start : hi - start] = channel[lo:hi]
    return out


def _interpolated_peaks(rows: Samples) -> NDArray[np.float32]:
    """Band-limited interpolation by zero-padding the spectrum, then the peak of each step."""
    size = rows.shape[1] * _OVERSAMPLING
    fine = np.fft.irfft(np.fft.rfft(rows, axis=1), size, axis=1) * _OVERSAMPLING
    margin = _PEAK_MARGIN * _OVERSAMPLING
    inner = np.abs(fine[:, margin:-margin])
    steps = inner.reshape(len(rows), -1, PEAK_STEP * _OVERSAMPLING)
    return np.asarray(steps.max(axis=2), np.float32)
