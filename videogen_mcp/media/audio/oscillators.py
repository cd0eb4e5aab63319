"""The raw sounds of the instruments: decaying partials, wavetables, shaped noise, envelopes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from videogen_mcp.media.audio.filters import Samples
from videogen_mcp.media.audio.loudness import SAMPLE_RATE

_TABLE = 8192
_HIGHEST_HZ = 15_000.0


def seconds_of(length: float) -> Samples:
    """Time axis of `length` seconds."""
    return np.asarray(np.arange(int(length * SAMPLE_RATE)) / SAMPLE_RATE, np.float32)


def sine(frequency: float, length: float, phase: float = 0.0) -> Samples:
    """A sine of `length` seconds, exact in phase however long it is."""
    turns = np.arange(int(length * SAMPLE_RATE)) * (frequency / SAMPLE_RATE) + phase
    turns -= np.floor(turns)
    return np.asarray(np.sin((2 * np.pi) * turns.astype(np.float32)), np.float32)


def struck(
    frequency: float,
    length: float,
    partials: Sequence[tuple[float, float, float]],
) -> Samples:
    """Something struck or plucked: partials as (ratio, level, decay per second), summed."""
    time = seconds_of(length)
    out = np.zeros(len(time), np.float32)
    for index, (ratio, level, decay) in enumerate(partials):
        if frequency * ratio > _HIGHEST_HZ:
            continue
        # A partial is left out once it is 70 dB down: that halves the work.
        audible = min(length, 8.0 / decay)
        wave = sine(frequency * ratio, audible, phase=0.13 * index)
        out[: len(wave)] += wave * np.exp(-decay * time[: len(wave)]) * np.float32(level)
    return out


def wavetable(frequency: float, rolloff: float, brightness_hz: float) -> Samples:
    """One period of a tone whose harmonics fall by k**-rolloff and fade above `brightness_hz`."""
    harmonics = np.arange(1, min(200, int(_HIGHEST_HZ / frequency)) + 1)
    levels = harmonics**-rolloff / (1 + (harmonics * frequency / brightness_hz) ** 2)
    spectrum = np.zeros(_TABLE // 2 + 1, np.complex128)
    spectrum[harmonics] = levels * np.exp(1j * 2.4 * harmonics**1.5)
    table = np.fft.irfft(spectrum)
    return np.asarray(table / np.sqrt(np.mean(table**2)), np.float32)


def play_table(
    table: Samples, frequency: float, length: float, *, phase: float = 0.0, vibrato: float = 0.0
) -> Samples:
    """Read a wavetable at a frequency, with a late vibrato of that many semitones at 5 Hz."""
    turns = np.arange(int(length * SAMPLE_RATE)) * (frequency / SAMPLE_RATE) + phase
    if vibrato:
        time = seconds_of(length)
        depth = frequency * (2 ** (vibrato / 12) - 1) / (2 * np.pi * 5.0)
        late = np.minimum(1.0, np.maximum(0.0, (time - 0.25) / 0.5))
        turns += depth * late * np.sin(2 * np.pi * 5.0 * time + phase)
    turns -= np.floor(turns)
    position = turns * _TABLE
    index = position.astype(np.int32)
    part = (position - index).astype(np.float32)
    index &= _TABLE - 1
    left = table[index]
    return np.asarray(left + (table[(index + 1) & (_TABLE - 1)] - left) * part, np.float32)


def noise(length: float, low_hz: float, high_hz: float, rng: np.random.Generator) -> Samples:
    """Noise with an even spectrum between two frequencies, soft edges, rms 1."""
    size = max(64, int(length * SAMPLE_RATE))
    frequency = np.fft.rfftfreq(size, 1 / SAMPLE_RATE)
    shape = frequency**2 / (frequency**2 + low_hz**2) / (1 + (frequency / high_hz) ** 4)
    out = np.fft.irfft(np.fft.rfft(rng.standard_normal(size)) * shape, size)
    return np.asarray(out / np.sqrt(np.mean(out**2)), np.float32)


def held(length: float, attack: float, release: float, *, sustain: float = 1.0) -> Samples:
    """Envelope of `length + release` seconds: smooth rise, slow fall to `sustain`, smooth end."""
    time = seconds_of(length + release)
    rise = np.clip(time / max(attack, 1e-4), 0, 1)
    fall = np.clip((length + release - time) / max(release, 1e-4), 0, 1)
    level = sustain + (1 - sustain) * np.exp(-time / max(0.3 * length, 0.05))
    curve = rise * rise * (3 - 2 * rise) * fall * fall * (3 - 2 * fall) * level
    return np.asarray(curve, np.float32)


def onset(sound: Samples, attack: float) -> Samples:
    """`sound` with a smooth start of `attack` seconds and a 5 ms end, so that it never clicks."""
    sound = np.array(sound, np.float32)
    by_sample = sound.T
    size = min(len(sound), max(2, int(attack * SAMPLE_RATE)))
    by_sample[..., :size] *= (0.5 - 0.5 * np.cos(np.linspace(0, np.pi, size))).astype(np.float32)
    end = min(len(sound), SAMPLE_RATE // 200)
    by_sample[..., -end:] *= np.linspace(1, 0, end, dtype=np.float32)
    return sound


def spread(voices: Sequence[Samples]) -> Samples:
    """Voices side by side from left to right: (n, 2), equal power."""
    out = np.zeros((len(voices[0]), 2), np.float32)
    for index, voice in enumerate(voices):
        angle = np.pi / 2 * (0.12 + 0.76 * index / max(1, len(voices) - 1))
        out[:, 0] += voice * np.float32(np.cos(angle))
        out[:, 1] += voice * np.float32(np.sin(angle))
    return out
