"""Linear filters over long recordings, in float32 blocks so that memory stays flat."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

_BATCH = 8


def response_frequencies(size: int, sample_rate: int) -> NDArray[np.float64]:
    """Frequencies in Hz of the `size // 2 + 1` bins that describe a filter of `size` taps."""
    return np.asarray(np.fft.rfftfreq(size, 1 / sample_rate), np.float64)


def zero_phase(magnitude: NDArray[np.float64]) -> Samples:
    """Symmetric impulse response with that magnitude per rfft bin; its centre is tap `len // 2`."""
    impulse = np.fft.fftshift(np.fft.irfft(magnitude))
    return np.asarray(impulse * np.hanning(len(impulse) + 1)[:-1], np.float32)


def filtered_blocks(channel: Samples, impulse: Samples, hop: int) -> Iterator[Samples]:
    """Yield `channel` convolved with `impulse` as rows of `hop` samples, several rows at a time.

    The last row is filled up with what rings on after the end; nothing is yielded beyond it.
    """
    history = len(impulse) - 1
    size = _fft_size(hop + history)
    transfer = np.fft.rfft(impulse.astype(np.float32), size)
    rows = -(-len(channel) // hop)
    for first in range(0, rows, _BATCH):
        count = min(_BATCH, rows - first)
        windows = _windows(channel, first * hop - history, count, hop, history)
        spectrum = np.fft.rfft(windows, size, axis=1)
        spectrum *= transfer
        ringing = np.fft.irfft(spectrum, size, axis=1)
        yield np.asarray(ringing[:, history : history + hop], np.float32)


def convolve(channel: Samples, impulse: Samples, *, tail: bool = False) -> Samples:
    """`channel` through a filter: (n,) in, (n,) out, or (n + taps - 1,) with its `tail`."""
    length = len(channel) + (len(impulse) - 1 if tail else 0)
    if tail:
        channel = np.concatenate([channel, np.zeros(len(impulse) - 1, np.float32)])
    out = np.empty(length, np.float32)
    hop = max(1 << 15, 3 * len(impulse))
    at = 0
    for block in filtered_blocks(channel, impulse, hop):
        flat = block.reshape(-1)[: length - at]
        out[at : at + len(flat)] = flat
        at += len(flat)
    return out


def convolve_centred(channel: Samples, impulse: Samples) -> Samples:
    """`channel` through a symmetric filter without delay: (n,) in, (n,) out."""
    return convolve(channel, impulse, tail=True)[len(impulse) // 2 :][: len(channel)]


def high_pass(channel: Samples, cutoff_hz: float, sample_rate: int) -> Samples:
    """Second-order Butterworth slope below `cutoff_hz`, without shifting anything in time."""
    ratio = response_frequencies(8192, sample_rate) / cutoff_hz
    magnitude = ratio**2 / np.sqrt(1 + ratio**4)
    return convolve_centred(channel, zero_phase(magnitude))


def _fft_size(least: int) -> int:
    """The next length made of small factors, which the FFT is quick at."""
    power = 1 << (least - 1).bit_length()
    return min(s for s in (power * 5 // 8, power * 3 // 4, power) if s >= least)


def _windows(channel: Samples, start: int, count: int, hop: int, history: int) -> Samples:
    """`count` overlapping rows of `history + hop` samples from `start`, zeros outside."""
    length = history + count * hop
    padded = np.zeros(length, np.float32)
    lo, hi = max(0, start), min(len(channel), start + length)
    padded[lo - start : hi - start] = channel[lo:hi]
    return np.lib.stride_tricks.sliding_window_view(padded, history + hop)[::hop]
