"""When somebody speaks, and how far the music steps back for it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from videogen_mcp.media.audio.filters import Samples

CONTROL_RATE = 100
"""Values per second of everything here; slow enough to be cheap, far finer than any fade."""

LONGEST_BREATH = 0.8
"""Pauses up to this many seconds belong to the speech: the music stays down."""

_SPEECH_BELOW_LOUD_DB = 28.0
_QUIETEST_SPEECH_DB = -60.0
_LEAD = 0.05
_DOWN = 0.35
_HOLD = 0.15
_UP = 1.0


def speech_spans(narration: Samples, sample_rate: int) -> list[tuple[float, float]]:
    """Stretches of speech in seconds, breaths included, from the level of the voice."""
    step = sample_rate // CONTROL_RATE
    level = _levels(narration, step)
    heard = level[level > _QUIETEST_SPEECH_DB]
    if not len(heard):
        return []
    # The loudest second is speech, however little of it there is.
    loud = float(np.sort(heard)[-min(CONTROL_RATE, -(-len(heard) // 2))])
    threshold = max(_QUIETEST_SPEECH_DB, loud - _SPEECH_BELOW_LOUD_DB)
    edges = np.flatnonzero(np.diff(np.pad(level > threshold, 1).astype(np.int8)))
    return _joined([(a / CONTROL_RATE, b / CONTROL_RATE) for a, b in edges.reshape(-1, 2)])


def ducking(spans: list[tuple[float, float]], seconds: float) -> NDArray[np.float64]:
    """How far the music is down, 0 (open) to 1 (fully ducked), `CONTROL_RATE` values a second.

    It is fully down just before a word starts and comes back slowly after the last one.
    """
    count = int(np.ceil(seconds * CONTROL_RATE)) + 1
    amount = np.zeros(count)
    for start, end in spans:
        corners = np.array([start - _LEAD - _DOWN, start - _LEAD, end + _HOLD, end + _HOLD + _UP])
        lo = max(0, int(corners[0] * CONTROL_RATE))
        hi = min(count, int(corners[3] * CONTROL_RATE) + 2)
        moments = np.arange(lo, hi) / CONTROL_RATE
        line = np.interp(moments, corners, [0.0, 1.0, 1.0, 0.0])
        np.maximum(amount[lo:hi], line * line * (3 - 2 * line), out=amount[lo:hi])
    return amount


def _levels(narration: Samples, step: int) -> NDArray[np.float64]:
    rows = narration[: len(narration) // step * step].reshape(-1, step)
    power = np.einsum("ij,ij->i", rows, rows).astype(np.float64) / step
    return np.asarray(10 * np.log10(power + 1e-12))


def _joined(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for start, end in spans:
        if joined and start - joined[-1][1] <= LONGEST_BREATH:
            joined[-1] = (joined[-1][0], end)
        elif end - start > 0.02:
            joined.append((start, end))
    return joined
