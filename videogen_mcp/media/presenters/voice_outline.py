"""A voice as a mouth needs it: its loudness and its formants, a hundred times a second.

The sound is heard block by block, so that its length costs a few numbers a second and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..listening.sound import RATE, Mono, blocks

GRID = 100
"""Moments a second."""

Curve = NDArray[np.float32]

_HOP, _WINDOW, _BINS = RATE // GRID, 400, 512
_QUIET_DB = -34.0  # below the loud moments of the voice
_SILENT_DB = -62.0  # below full scale, whatever the loudest moment is
_PITCHES = np.fft.rfftfreq(_BINS, 1 / RATE)
_OPENING = (_PITCHES >= 220) & (_PITCHES < 1050)  # where the first formant moves
_SPREADING = (_PITCHES >= 850) & (_PITCHES < 2900)  # where the second one does
_HISSING = _PITCHES >= 3500


@dataclass(frozen=True)
class VoiceOutline:
    """Curves of `GRID` values a second, each value in the middle of its hundredth.

    `loudness` is 0 for silence and about 1 for the loud vowels of this voice; `first` and `second`
    are the centres of the formants' bands in Hz; `hiss` is the share of the energy above 3.5 kHz.
    """

    loudness: Curve
    first: Curve
    second: Curve
    hiss: Curve

    @property
    def seconds(self) -> float:
        return len(self.loudness) / GRID

    @property
    def is_voiced(self) -> bool:
        """Whether there is any sound at all."""
        return bool(self.loudness.any())


def voice_outline(
    audio: Path, progress: Callable[[float], None] | None = None, seconds: float = 0.0
) -> VoiceOutline:
    """Hears a file of any length; `seconds`, if known, is for the progress."""
    rows, heard = [], 0
    for row in _rows(blocks(audio)):
        rows.append(row)
        heard += len(row)
        if progress is not None and seconds:
            progress(min(heard / GRID / seconds, 1.0))
    measured = np.concatenate(rows) if rows else np.zeros((0, 4), np.float32)
    return VoiceOutline(_loudness(measured[:, 0]), *measured[:, 1:].T)


def _rows(pieces: Iterable[Mono]) -> Iterator[NDArray[np.float32]]:
    """Level in dB, two centres in Hz and the share of hiss, one row for every hundredth."""
    before = np.zeros((_WINDOW - _HOP) // 2, np.float32)
    for piece in pieces:
        sound = np.concatenate([before, piece.astype(np.float32) / 32768])
        count = (len(sound) - (_WINDOW - _HOP)) // _HOP
        if count > 0:
            yield _measured(sound, count)
        before = sound[max(count, 0) * _HOP :]
    # The last windows reach beyond the end.
    sound = np.concatenate([before, np.zeros((_WINDOW - _HOP) // 2 + _HOP // 2, np.float32)])
    count = (len(sound) - (_WINDOW - _HOP)) // _HOP
    if count > 0:
        yield _measured(sound, count)


def _measured(sound: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    frames = np.lib.stride_tricks.sliding_window_view(sound, _WINDOW)[::_HOP][:count]
    power = np.abs(np.fft.rfft(frames * np.hanning(_WINDOW), _BINS)) ** 2
    total = power.sum(axis=1) + 1e-9
    level = 10 * np.log10(np.mean(frames**2, axis=1) + 1e-12)
    hiss = power[:, _HISSING].sum(axis=1) / total
    centres = [_centre(power[:, band], _PITCHES[band]) for band in (_OPENING, _SPREADING)]
    return np.column_stack([level, *centres, hiss]).astype(np.float32)


def _centre(power: Any, pitches: Any) -> NDArray[np.float64]:
    return np.asarray((power * pitches).sum(axis=1) / (power.sum(axis=1) + 1e-12))


def _loudness(level: Curve) -> Curve:
    """From dB to a share: 0 where the voice is quiet, 1 at its loud vowels."""
    if not len(level) or level.max() < _SILENT_DB:
        return np.zeros(len(level), np.float32)
    loud = np.percentile(level[level > level.max() - 30], 90)
    quiet = max(loud + _QUIET_DB, _SILENT_DB)
    return np.asarray(np.clip((level - quiet) / (loud - quiet), 0, 1.15), np.float32)
