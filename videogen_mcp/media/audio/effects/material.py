"""What sound effects are made of: moving noise, gliding tones, struck bodies, grains in time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..filters import Samples
from ..loudness import SAMPLE_RATE
from ..oscillators import noise, seconds_of, struck

Curve = NDArray[np.float64]
_WINDOW, _HOP = 2048, 512


@dataclass(frozen=True)
class Take:
    """One performance: how long, with which chance, and how the prompt bends it.

    `weight` above 1 is heavier and denser, `pace` above 1 faster, `pitch` above 1 higher. `times`
    is how often something countable happens, None where the prompt does not say.
    """

    seconds: float
    rng: np.random.Generator
    weight: float = 1.0
    pace: float = 1.0
    pitch: float = 1.0
    times: int | None = None

    def about(self, value: float, spread: float = 0.06) -> float:
        """The value, a little different each time."""
        return value * float(np.exp(self.rng.normal(0, spread)))


def silence(seconds: float, *, stereo: bool = False) -> Samples:
    size = max(1, int(seconds * SAMPLE_RATE))
    return np.zeros((size, 2) if stereo else size, np.float32)


def time(seconds: float) -> Samples:
    """The time axis of a sound in seconds."""
    return seconds_of(seconds)


def band(take: Take, seconds: float, low: float, high: float) -> Samples:
    """Steady noise between two frequencies, rms 1, exactly so long."""
    size = int(seconds * SAMPLE_RATE)
    made = noise(
        max(seconds, 0.003) + 0.001, low * take.pitch, min(high * take.pitch, 20_000), take.rng
    )
    return np.resize(made, size) if len(made) < size else made[:size]


def falling(seconds: float, rate: float, attack: float = 0.002) -> Samples:
    """A quick rise and an exponential fall of `rate` nepers a second."""
    t = time(seconds)
    end = np.minimum(1, np.arange(len(t), 0, -1) / max(1, min(144, len(t) // 4)))
    return np.asarray(
        np.minimum(t / attack, 1) * np.exp(-rate * np.maximum(t - attack, 0)) * end, np.float32
    )


def arch(seconds: float, peak: float = 0.5, power: float = 1.0) -> Samples:
    """An envelope that rises to its peak at a share of the length and falls again."""
    t = np.linspace(0, 1, max(2, int(seconds * SAMPLE_RATE)))
    shape = np.where(t < peak, t / max(peak, 1e-6), (1 - t) / max(1 - peak, 1e-6))
    return np.asarray(np.sin(np.pi / 2 * shape) ** (2 * power), np.float32)


def glide(frequency: Curve | float, seconds: float, wave: str = "sine") -> Samples:
    """A tone whose frequency in Hz follows a curve of any length."""
    size = int(seconds * SAMPLE_RATE)
    curve = (
        np.broadcast_to(np.asarray(frequency, np.float64), (1,))
        if np.isscalar(frequency)
        else np.asarray(frequency, np.float64)
    )
    along = np.interp(np.linspace(0, 1, size), np.linspace(0, 1, len(curve)), curve)
    turns = np.cumsum(along) / SAMPLE_RATE
    if wave == "sine":
        return np.asarray(np.sin(2 * np.pi * turns), np.float32)
    # Harmonics up to 12 kHz only, so that nothing folds back.
    out = np.zeros(size)
    step = 2 if wave == "square" else 1
    for k in range(1, 40, step):
        alive = along * k < 12_000
        if not alive.any():
            break
        out += alive * np.sin(2 * np.pi * k * turns) / k
    return np.asarray(out * 0.6, np.float32)


def moving(take: Take, seconds: float, shape: Callable[[Curve, Curve], Curve]) -> Samples:
    """Noise whose spectrum changes in time: `shape` gives gains for (frames, bins) from the
    share of the way 0..1 (a column) and the frequency in Hz (a row). Level is as shaped, rms about
    the mean gain."""
    size = int(seconds * SAMPLE_RATE)
    frames = size // _HOP + 4
    raw = take.rng.standard_normal(frames * _HOP + _WINDOW)
    window = np.hanning(_WINDOW + 1)[:-1]
    share = np.clip((np.arange(frames)[:, None] - 2) * _HOP / max(size, 1), 0, 1)
    gains = shape(np.asarray(share, np.float64), _bins(take.pitch))
    out = np.zeros(len(raw))
    for index in range(frames):
        part = raw[index * _HOP : index * _HOP + _WINDOW] * window
        out[index * _HOP : index * _HOP + _WINDOW] += (
            np.fft.irfft(np.fft.rfft(part) * gains[index], _WINDOW) * window
        )
    return np.asarray(out[2 * _HOP : 2 * _HOP + size] / 1.5, np.float32)


def _bins(pitch: float) -> Curve:
    return np.asarray(np.fft.rfftfreq(_WINDOW, 1 / SAMPLE_RATE)[None] / pitch, np.float64)


def bump(frequency: Curve, centre: Curve | float, width: float) -> Curve:
    """A gain around a centre frequency, `width` in octaves, its area about equal at every pitch."""
    octaves = np.log2(np.maximum(frequency, 20) / centre) / width
    return np.asarray(np.exp(-(octaves**2)) * np.sqrt(1000 / np.maximum(centre, 20)))


def wander(take: Take, count: int, rate: float, seconds: float) -> Curve:
    """A smooth random curve around 0, about 1 strong, changing `rate` times a second."""
    knots = max(4, int(seconds * rate) + 3)
    values = take.rng.standard_normal(knots)
    place = np.linspace(0, knots - 1, count)
    left = np.clip(place.astype(int), 0, knots - 2)
    part = place - left
    part = part * part * (3 - 2 * part)
    return np.asarray(values[left] * (1 - part) + values[left + 1] * part)


def modes(frequency: float, seconds: float, partials: list[tuple[float, float, float]]) -> Samples:
    """A struck body: partials as (ratio, level, decay per second)."""
    body = struck(frequency, seconds, partials)
    body[: min(len(body), 48)] *= np.linspace(0, 1, min(len(body), 48), dtype=np.float32)
    return body


def put(out: Samples, sound: Samples, at: float, gain: float = 1.0, pan: float = 0.5) -> None:
    """Adds a mono sound to a mono or stereo one at a second; `pan` 0 is left and 1 right."""
    start = round(at * SAMPLE_RATE)
    if start >= len(out):
        return
    skip = max(0, -start)
    part = sound[skip : skip + len(out) - max(start, 0)] * np.float32(gain)
    start = max(start, 0)
    if out.ndim == 1:
        out[start : start + len(part)] += part
        return
    out[start : start + len(part), 0] += part * np.float32(np.cos(pan * np.pi / 2) * 1.2)
    out[start : start + len(part), 1] += part * np.float32(np.sin(pan * np.pi / 2) * 1.2)


def scatter(
    take: Take,
    out: Samples,
    rate: float,
    grain: Callable[[], Samples],
    *,
    loud: float = 0.6,
    wide: float = 0.8,
) -> None:
    """Adds grains at random moments, `rate` a second, of unlike loudness and place."""
    seconds = len(out) / SAMPLE_RATE
    count = take.rng.poisson(rate * seconds)
    for at in take.rng.uniform(-0.02, seconds, count):
        pan = 0.5 + take.rng.uniform(-0.5, 0.5) * wide
        put(out, grain(), float(at), float(np.exp(take.rng.normal(0, loud))), pan)


def sides(take: Take, make: Callable[[], Samples], alike: float = 0.3) -> Samples:
    """Two performances as the left and the right, with some of each in both: (n, 2)."""
    left, right = make(), make()
    middle = (left + right) / 2
    return np.stack(
        [left * (1 - alike) + middle * alike, right * (1 - alike) + middle * alike], axis=1
    )


def levelled(sound: Samples, level: float = 1.0) -> Samples:
    """The sound at a peak."""
    peak = float(np.abs(sound).max())
    return np.asarray(sound * (level / peak) if peak > 0 else sound, np.float32)


def beats(take: Take, every: float, spread: float = 0.0, first: float = 0.05) -> list[float]:
    """The moments of a steady pattern over the take, or `take.times` of them."""
    moments: list[float] = []
    at = first
    while at < take.seconds - 0.08 and (take.times is None or len(moments) < take.times):
        moments.append(at + float(take.rng.normal(0, spread)) * every)
        at += every
    return moments or [first]
