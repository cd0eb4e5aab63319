"""Where nothing is said: the pauses of a recording, by its level alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .features import HOP_SECONDS

SHORTEST = 0.1
"""Seconds from which quiet counts: the closure of a "t" or a "p" is shorter."""

_SHORTEST_SOUND = 0.03
_FLOOR_PERCENT, _VOICE_PERCENT = 5, 92
_SHARE = 0.3
_RANGE = 38.0
_LEAST_CONTRAST = 9.0
_ABSOLUTE = -75.0

Levels = NDArray[np.float32]


def audible(level: Levels) -> NDArray[np.bool_]:
    """Which hundredths of a second hold sound, given their levels in dB.

    The limit lies between the noise of the room and the voice, and never deep under the voice.
    Where there is no contrast, as under music, everything is audible.
    """
    if not len(level):
        return np.zeros(0, bool)
    smooth = np.convolve(np.pad(level, 1, mode="edge"), np.ones(3) / 3, "valid")
    floor, voice = np.percentile(smooth, (_FLOOR_PERCENT, _VOICE_PERCENT))
    if voice < _ABSOLUTE:
        return np.zeros(len(level), bool)
    floor = max(floor, voice - _RANGE / (1 - _SHARE))
    if voice - floor < _LEAST_CONTRAST:
        return np.ones(len(level), bool)
    loud = smooth > max(floor + _SHARE * (voice - floor), _ABSOLUTE)
    return _without_short_runs(_without_short_runs(loud, True, _SHORTEST_SOUND), False, SHORTEST)


def quiet_spans(level: Levels) -> list[tuple[float, float]]:
    """The pauses in seconds, in order."""
    return spans_of(~audible(level))


def spans_of(flags: NDArray[np.bool_]) -> list[tuple[float, float]]:
    """The seconds of every run of flags that are set."""
    edges = np.flatnonzero(np.diff(np.pad(flags, 1).astype(np.int8))).reshape(-1, 2)
    return [(first * HOP_SECONDS, end * HOP_SECONDS) for first, end in edges.tolist()]


def _without_short_runs(
    flags: NDArray[np.bool_], value: bool, shortest: float
) -> NDArray[np.bool_]:
    """The flags with every run of `value` that is shorter than `shortest` seconds turned round."""
    edges = np.flatnonzero(np.diff(np.pad(flags == value, 1).astype(np.int8))).reshape(-1, 2)
    kept = flags.copy()
    for first, end in edges.tolist():
        if (end - first) * HOP_SECONDS < shortest:
            kept[first:end] = not value
    return kept
