"""From raw synthetic speech to a recording that is pleasant to hear, at 48 kHz.

In order: resampling with a slow drift of pitch, equalisation towards the average spectrum of human
speech, breath in the upper harmonics (where human voices are mostly noise and synthetic ones buzz),
gentle compression, and a small room.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

from .equaliser import apply_filter, convolution_length, equaliser
from .resampling import resampled
from .timbre import Timbre

SAMPLE_RATE = 48_000
TAIL_SECONDS = 0.15
"""How much longer the polished sound is than the raw one: the room dies away."""

_FADE_IN, _FADE_OUT = 144, 960
_BREATH_BAND, _BREATH_SHARE = (2400.0, 5000.0), 0.7
_AIR_BAND, _AIR_SHARE = (5000.0, 10_500.0), 0.4
_PITCH_PERIOD = 96  # samples: short enough for the noise to pulse with the voice
_REFLECTIONS = ((3.1, 0.3), (5.3, -0.24), (8.7, 0.2), (13.9, -0.14), (21.1, 0.1))
_THRESHOLD = 0.06
_RATIO = 2.2
_SEED = 20_26

Samples = NDArray[np.float32]
Signal = NDArray[np.floating]


def polish(
    samples: Samples, sample_rate: int, timbre: Timbre, *, stretch: float = 1.0, phase: float = 0.0
) -> Samples:
    """Mono 48 kHz speech, `TAIL_SECONDS` longer than `stretch` times the raw sound.

    `stretch` slows the recording down like a tape; `phase` (0 to 1) shifts the pitch drift, so
    that no two sentences wander alike. Times move by less than 5 ms.
    """
    sound = resampled(samples, sample_rate, SAMPLE_RATE, stretch=stretch, phase=phase)
    sound = _faded(sound)
    sound = apply_filter(sound, equaliser(timbre))
    sound = _breathed(sound, timbre.breath)
    sound = _compressed(sound)
    tail = np.zeros(round(TAIL_SECONDS * SAMPLE_RATE), np.float32)
    return apply_filter(np.concatenate([sound, tail]), _room(timbre.room))


def _faded(sound: Samples) -> Samples:
    """No click where the cut falls into sound: a few milliseconds of fade at both ends."""
    ramp_in = min(_FADE_IN, len(sound) // 2)
    ramp_out = min(_FADE_OUT, len(sound) // 2)
    sound[:ramp_in] *= np.linspace(0, 1, ramp_in, dtype=np.float32)
    sound[len(sound) - ramp_out :] *= np.linspace(1, 0, ramp_out, dtype=np.float32)
    return sound


def _breathed(sound: Samples, breath: float) -> Samples:
    """Noise in the upper bands, in step with the voice.

    The upper harmonics are partly replaced by noise of the same envelope, so of the same loudness.
    Above them the synthesiser's vowels hold nothing at all: there the noise is added, faintly.
    """
    size = convolution_length(len(sound))
    spectrum = np.fft.rfft(sound, size)
    noise = np.fft.rfft(np.random.default_rng(_SEED).standard_normal(len(sound)), size)
    frequencies = np.fft.rfftfreq(size, 1 / SAMPLE_RATE)

    def in_band(source: NDArray[np.complexfloating], low: float, high: float) -> Signal:
        return np.asarray(np.fft.irfft(source * _band(frequencies, low, high), size)[: len(sound)])

    harmonics, hiss = (in_band(source, *_BREATH_BAND) for source in (spectrum, noise))
    envelope = _envelope(harmonics, _PITCH_PERIOD)
    air = in_band(noise / np.maximum(frequencies / _AIR_BAND[0], 1.0), *_AIR_BAND)
    share = breath * _BREATH_SHARE
    added = share * _normal(hiss) + breath * _AIR_SHARE * _normal(air)
    kept = math.sqrt(1 - share**2) - 1
    return (sound + kept * harmonics + envelope * added).astype(np.float32)


def _normal(noise: Signal) -> Signal:
    return np.asarray(noise / (np.sqrt(np.mean(noise**2)) + 1e-9))


def _band(frequencies: NDArray[np.floating], low: float, high: float) -> NDArray[np.float64]:
    """A band with soft edges whose neighbours add up to one."""
    rise = np.clip((frequencies - 0.9 * low) / (0.2 * low), 0, 1)
    fall = np.clip((frequencies - 0.9 * high) / (0.2 * high), 0, 1)
    return np.asarray(rise - fall)


def _envelope(sound: NDArray[np.floating], width: int) -> NDArray[np.float64]:
    """Root of the mean square over `width` samples around each sample."""
    power = np.cumsum(np.concatenate([np.zeros(width), np.square(sound, dtype=np.float64)]))
    half = width // 2
    mean = np.empty(len(sound))
    mean[: len(sound) - half] = power[width + half :] - power[half:-width]
    mean[len(sound) - half :] = mean[len(sound) - half - 1] if len(sound) > half else 0.0
    return np.sqrt(np.maximum(mean, 0) / width)


def _compressed(sound: Samples) -> Samples:
    """Loud syllables lowered a little; 25 ms of envelope, so that vowels keep their shape."""
    level = _envelope(sound, SAMPLE_RATE // 40)
    gain = np.maximum(level / _THRESHOLD, 1.0) ** (1 / _RATIO - 1)
    return (sound * gain).astype(np.float32)


@cache
def _room(level: float) -> Samples:
    """The impulse response of a small treated room: direct sound, few reflections, a short tail."""
    random = np.random.default_rng(_SEED)
    length = round(TAIL_SECONDS * SAMPLE_RATE)
    time = np.arange(length) / SAMPLE_RATE
    response = random.standard_normal(length) * np.exp(-time / 0.022) * 0.012
    response[: SAMPLE_RATE // 250] = 0
    for milliseconds, strength in (
        (3.1, 0.3),
        (5.3, -0.24),
        (8.7, 0.2),
        (13.9, -0.14),
        (21.1, 0.1),
    ):
        response[round(milliseconds * SAMPLE_RATE / 1000)] += strength
    damped = np.convolve(response, np.hanning(11) / np.hanning(11).sum(), mode="same")
    damped *= level
    damped[0] = 1.0
    return damped.astype(np.float32)
