"""What speech sounds like from hundredth to hundredth of a second, whoever speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from .sound import RATE

HOP_SECONDS = 0.01
_HOP = int(HOP_SECONDS * RATE)
_WINDOW, _BINS, _BANDS, _CEPSTRA = 400, 512, 40, 13
_LOWEST_HZ, _HIGHEST_HZ = 80.0, 7600.0
_SLOPE_WEIGHT, _LEVEL_WEIGHT = 1.2, 3.0
_FLOOR = 1e-8

Rows = NDArray[np.float32]


@dataclass(frozen=True)
class Features:
    """One row each hundredth of a second: `cepstra` (n, 12), raw, and `level` (n,) in dB."""

    cepstra: Rows
    level: Rows

    @property
    def seconds(self) -> float:
        return len(self.level) * HOP_SECONDS

    def part(self, first: int, end: int) -> Features:
        return Features(self.cepstra[first:end], self.level[first:end])


def features(blocks: Iterable[NDArray[np.int16]]) -> Features:
    """The features of mono sound at 16 kHz that comes in blocks; 5 MB for each ten minutes."""
    parts = [_analysed(sound) for sound in _overlapping(blocks)]
    if not parts:
        return Features(np.zeros((0, _CEPSTRA - 1), np.float32), np.zeros(0, np.float32))
    return Features(
        np.concatenate([part.cepstra for part in parts]),
        np.concatenate([part.level for part in parts]),
    )


def comparable(found: Features) -> Rows:
    """Rows that can be compared between speakers: what a voice and a room always add is gone."""
    cepstra = found.cepstra - found.cepstra.mean(axis=0)
    cepstra /= cepstra.std(axis=0) + 1e-6
    slopes = np.gradient(cepstra, axis=0) if len(cepstra) > 1 else np.zeros_like(cepstra)
    low, high = np.percentile(found.level, (10, 95)) if len(found.level) else (0.0, 1.0)
    level = (found.level - low) / (high - low + 1e-6)
    rows = [cepstra, _SLOPE_WEIGHT * slopes, _LEVEL_WEIGHT * level[:, None]]
    return np.hstack(rows).astype(np.float32)


def _overlapping(blocks: Iterable[NDArray[np.int16]]) -> Iterator[NDArray[np.float32]]:
    """The blocks, each with as much of the one before as makes the frames continuous."""
    rest = np.zeros((_WINDOW - _HOP) // 2, np.float32)
    for block in blocks:
        sound = np.concatenate([rest, block / np.float32(32768)])
        frames = (len(sound) - _WINDOW) // _HOP + 1
        if frames > 0:
            yield sound[: (frames - 1) * _HOP + _WINDOW]
            rest = sound[frames * _HOP :]
        else:
            rest = sound
    if len(rest) >= _HOP:
        padded = np.pad(rest, (0, _WINDOW))
        yield padded[: (len(rest) // _HOP - 1) * _HOP + _WINDOW]


def _analysed(sound: Rows) -> Features:
    frames = np.lib.stride_tricks.sliding_window_view(sound, _WINDOW)[::_HOP]
    power = np.abs(np.fft.rfft(frames * np.hanning(_WINDOW).astype(np.float32), _BINS)) ** 2
    bands = np.log(power @ _mel_bands().T + _FLOOR)
    cepstra = (bands @ _cosines().T)[:, 1:]
    level = 10 * np.log10(np.mean(frames**2, axis=1) + 1e-12)
    return Features(cepstra.astype(np.float32), level.astype(np.float32))


@cache
def _mel_bands() -> Rows:
    """Triangles that lie evenly on the scale on which pitches are told apart."""
    low, high = (2595 * np.log10(1 + hertz / 700) for hertz in (_LOWEST_HZ, _HIGHEST_HZ))
    edges = 700 * (10 ** (np.linspace(low, high, _BANDS + 2) / 2595) - 1)
    pitches = np.fft.rfftfreq(_BINS, 1 / RATE)
    rising = (pitches - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - pitches) / (edges[2:] - edges[1:-1])[:, None]
    return np.asarray(np.maximum(0, np.minimum(rising, falling)), np.float32)


@cache
def _cosines() -> Rows:
    bands = np.arange(_BANDS)
    turns = np.pi / _BANDS * (bands + 0.5)[None] * np.arange(_CEPSTRA)[:, None]
    return np.asarray(np.cos(turns), np.float32)
