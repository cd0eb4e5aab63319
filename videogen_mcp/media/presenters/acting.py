"""What a presenter does besides speaking: blinks, looks, raises brows, nods, sways, breathes."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .look import Eyes
from .mouth import MouthShape
from .mouth_track import MouthTrack, jaw_drop
from .voice_outline import GRID, Curve

_BLINK = ((0.035, "half"), (0.13, "closed"), (0.19, "half"))  # until when, and how
_LEAST_BLINK, _MEAN_BLINK = 1.6, 3.9
_BREATH = 3.7  # seconds
_GLANCE = 0.55


@dataclass(frozen=True)
class Moment:
    """A presenter at one moment; px and degrees are those of the drawing, 512 px high.

    `yaw` and `pitch` say by how many px the middle of the face turns to the right and downwards.
    """

    mouth: MouthShape
    drop: float
    eyes: Eyes
    gaze: tuple[float, float]
    brows: float
    dx: float
    dy: float
    angle: float
    yaw: float
    pitch: float
    breath: float


class Acting:
    """Everything that a presenter does to a track of speech; another `seed` acts differently."""

    def __init__(self, track: MouthTrack, seed: int = 0) -> None:
        self._track = track
        chance = np.random.default_rng(seed)
        count = len(track.shapes) + 2 * GRID
        self._blinks = _blink_times(track, count / GRID, chance)
        self._glances = _glances(track, chance)
        stress = _stress(track.loudness, count)
        asked = _bumps(track.questions, count, 0.5)
        self._brows = 4.2 * stress * _slowly(chance, count, 0.25, 0.25, 1.0) + 3.4 * asked
        self._nod = 3.4 * stress
        targets = _targets(track, count, chance)
        drift = [_slowly(chance, count, pace, -1, 1) for pace in (0.21, 0.17, 0.13)]
        self._yaw = 0.75 * targets[0] + 1.5 * drift[0]
        self._pitch = 0.5 * targets[1] + 1.0 * drift[1] + 0.8 * self._nod - 1.5 * asked
        self._angle = 0.16 * targets[2] + 0.5 * drift[2] + 0.7 * asked
        self._phase = float(chance.uniform(0, 2 * math.pi))

    def at(self, seconds: float) -> Moment:
        """The presenter so many seconds after the sound began."""
        mouth = self._track.shape_at(seconds)
        breath = math.sin(2 * math.pi * seconds / _BREATH + self._phase)
        yaw, pitch = _sample(self._yaw, seconds), _sample(self._pitch, seconds)
        return Moment(
            mouth=mouth,
            drop=jaw_drop(mouth),
            eyes=self._eyes(seconds),
            gaze=self._gaze(seconds, yaw, pitch),
            brows=_sample(self._brows, seconds),
            dx=yaw * 0.5,
            dy=0.9 * _sample(self._nod, seconds) - 0.8 * breath,
            angle=_sample(self._angle, seconds),
            yaw=yaw,
            pitch=pitch,
            breath=breath,
        )

    def _eyes(self, seconds: float) -> Eyes:
        index = int(np.searchsorted(self._blinks, seconds, side="right")) - 1
        if index >= 0:
            for until, eyes in _BLINK:
                if seconds - self._blinks[index] < until:
                    return "half" if eyes == "half" else "closed"
        return "open"

    def _gaze(self, seconds: float, yaw: float, pitch: float) -> tuple[float, float]:
        """Eyes stay with the viewer while the head turns, and look aside in pauses to think."""
        x, y = -0.45 * yaw, -0.35 * pitch
        for start, away_x, away_y in self._glances:
            if start <= seconds < start + _GLANCE:
                x, y = x + away_x, y + away_y
        return x, y


def _sample(curve: NDArray[np.float32], seconds: float) -> float:
    return float(curve[min(max(int(seconds * GRID), 0), len(curve) - 1)])


def _slowly(
    chance: np.random.Generator, count: int, pace: float, low: float, high: float
) -> NDArray[np.float32]:
    """A smooth wandering between two values, `pace` turns a second."""
    time = np.arange(count) / GRID
    wave = sum(
        share * np.sin(2 * np.pi * (pace * factor * time + chance.uniform()))
        for share, factor in ((0.5, 1.0), (0.3, 1.73), (0.2, 2.61))
    )
    return np.asarray(low + (high - low) * (0.5 + 0.5 * wave), np.float32)


def _eased(values: NDArray[np.float32], seconds: float) -> NDArray[np.float32]:
    """Steps become moves that set off gently and settle gently."""
    window = np.hanning(max(int(seconds * GRID), 3) | 1)
    window /= window.sum()
    padded = np.pad(values, len(window) // 2, mode="edge")
    return np.convolve(padded, window, mode="valid").astype(np.float32)


def _stress(loudness: Curve, count: int) -> NDArray[np.float32]:
    """0 to 1 where the voice stands out of its surroundings."""
    held = np.pad(loudness, (0, count - len(loudness)))
    above = _eased(held, 0.3) - _eased(held, 2.4)
    return _eased(np.asarray(np.clip(above * 3.2, 0, 1), np.float32), 0.22)


def _bumps(moments: tuple[float, ...], count: int, seconds: float) -> NDArray[np.float32]:
    """1 just before each moment, rising and falling over `seconds`."""
    found = np.zeros(count, np.float32)
    for moment in moments:
        first = max(int((moment - 0.7 * seconds) * GRID), 0)
        found[first : int((moment + 0.5 * seconds) * GRID)] = 1
    return _eased(found, seconds)


def _targets(
    track: MouthTrack, count: int, chance: np.random.Generator
) -> tuple[NDArray[np.float32], ...]:
    """Where the head is turned to: another way for each phrase, and again within long ones."""
    found = np.zeros((3, count), np.float32)
    moments = list(track.starts)
    for start, end in zip(track.starts, track.ends, strict=True):
        moments += list(np.arange(start + 2.6, end, 2.6))
    for moment in sorted(moments):
        found[:, int(moment * GRID) :] = chance.uniform(-8, 8, (3, 1))
    if track.ends:
        found[:, int((track.ends[-1] + 0.3) * GRID) :] = 0
    return tuple(_eased(row, 0.9) for row in found)


def _blink_times(
    track: MouthTrack, seconds: float, chance: np.random.Generator
) -> NDArray[np.float64]:
    """Irregular, and preferably when a phrase ends, as people do."""
    times, now = [], float(chance.uniform(0.7, 1.8))
    while now < seconds:
        near = _between(track.ends, now - 0.6, now + 0.9)
        now = near[0] + 0.05 if near else now
        times.append(now)
        if chance.uniform() < 0.12:
            times.append(now + 0.3)
        now += _LEAST_BLINK + float(chance.exponential(_MEAN_BLINK - _LEAST_BLINK))
    return np.array(times)


def _between(moments: tuple[float, ...], first: float, last: float) -> tuple[float, ...]:
    low, high = np.searchsorted(moments, [first, last])
    return moments[low:high]


def _glances(
    track: MouthTrack, chance: np.random.Generator
) -> tuple[tuple[float, float, float], ...]:
    """In some pauses that are long enough: when, and how far to the side and up."""
    found = []
    for end, start in zip(track.ends, track.starts[1:], strict=False):
        if start - end > 0.35 and chance.uniform() < 0.3:
            side = float(chance.choice([-1, 1]) * chance.uniform(2.4, 3.6))
            found.append((end + 0.02, side, float(chance.uniform(-1.6, 0.4))))
    return tuple(found)
