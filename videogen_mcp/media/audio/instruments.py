"""The instruments of the band, each a function from a note to its sound.

Every one takes the frequency in Hz, the time that the note is held in seconds and a velocity
from 0 to 1 (louder is also brighter), and gives mono (n,) or stereo (n, 2) samples, ring-out
included. Levels differ: the mix balances the parts by their loudness.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from videogen_mcp.media.audio.filters import Samples
from videogen_mcp.media.audio.oscillators import (
    held,
    onset,
    play_table,
    seconds_of,
    sine,
    spread,
    struck,
    wavetable,
)

Instrument = Callable[[float, float, float], Samples]


def piano(frequency: float, length: float, velocity: float) -> Samples:
    """A felted upright: soft hammer, inharmonic strings in slightly detuned pairs."""
    stiffness = 3.5e-4 * (frequency / 260) ** 1.2
    softness = 0.55 - 0.25 * velocity
    partials = []
    for k in range(1, 13):
        ratio = k * float(np.sqrt(1 + stiffness * k * k))
        level = k**-0.9 * float(np.exp(-softness * (k - 1))) * abs(np.sin(np.pi * k / 8.3))
        decay = (0.55 + 0.38 * k) * (frequency / 260) ** 0.45
        partials.append((ratio, level, decay))
        if k < 4:
            partials.append((ratio * 1.0009, 0.6 * level, decay * 2.2))
    sound = struck(frequency, length + 0.9, partials) * velocity
    return onset(sound * _damper(length, 0.9), 0.006)


def electric_piano(frequency: float, length: float, velocity: float) -> Samples:
    """A tine piano by gentle frequency modulation."""
    time = seconds_of(length + 0.6)
    tine = sine(14 * frequency, length + 0.6) if 14 * frequency < 9000 else np.zeros_like(time)
    body = sine(frequency, length + 0.6)
    bend = 0.9 * velocity * body * np.exp(-1.6 * time) + 0.22 * velocity * tine * np.exp(-11 * time)
    turns = np.arange(len(time)) * (frequency / 48_000)
    turns -= np.floor(turns)
    sound = np.sin(2 * np.pi * turns.astype(np.float32) + bend) * np.exp(-0.9 * time)
    return onset(np.asarray(sound * velocity * _damper(length, 0.6), np.float32), 0.005)


def guitar(frequency: float, length: float, velocity: float) -> Samples:
    """A nylon string, plucked a fifth of the way along."""
    partials = [
        (
            k * float(np.sqrt(1 + 9e-5 * k * k)),
            k**-1.15 * abs(float(np.sin(np.pi * k * 0.21))) * (0.55 + 0.45 * velocity) ** (k - 1),
            (1.5 + 0.75 * k) * (frequency / 220) ** 0.4,
        )
        for k in range(1, 16)
    ]
    return onset(struck(frequency, length + 0.5, partials) * velocity * _damper(length, 0.5), 0.003)


def muted_guitar(frequency: float, length: float, velocity: float) -> Samples:
    """A palm-muted string: short, round."""
    partials = [
        (float(k), k**-1.3 * (0.5 + 0.4 * velocity) ** (k - 1), 5 + 2.2 * k) for k in range(1, 10)
    ]
    return onset(struck(frequency, min(length + 0.3, 1.0), partials) * velocity, 0.004)


def pizzicato(frequency: float, length: float, velocity: float) -> Samples:
    """Plucked strings of a small section."""
    partials = [(k * 1.0, k**-1.4, 4.5 + 3.0 * k) for k in range(1, 9)]
    voices = [struck(frequency * detune, 0.8, partials) for detune in (0.998, 1.0025)]
    return onset(spread(voices) * velocity, 0.006)


def marimba(frequency: float, length: float, velocity: float) -> Samples:
    """A wooden bar with its fourth-harmonic overtone."""
    partials = [(1.0, 1.0, 4.2), (3.93, 0.22 * velocity, 13.0), (9.3, 0.05 * velocity, 32.0)]
    return onset(struck(frequency, 1.3, partials) * velocity, 0.003)


def bell(frequency: float, length: float, velocity: float) -> Samples:
    """A celesta-like bell, mostly its fundamental."""
    partials = [(1.0, 1.0, 2.2), (2.0, 0.18, 3.5), (3.01, 0.1 * velocity, 6.0), (5.4, 0.035, 11.0)]
    return onset(struck(frequency, 2.4, partials) * velocity, 0.004)


def warm_pad(frequency: float, length: float, velocity: float) -> Samples:
    """A wide analogue pad that opens and closes slowly."""
    return _ensemble(frequency, length, (-8, -3, 0, 4, 9), 1.5, (500, 1500), 0.7, 1.3) * velocity


def synth_pad(frequency: float, length: float, velocity: float) -> Samples:
    """A brighter pad for electronic pieces."""
    return _ensemble(frequency, length, (-11, -4, 5, 12), 1.15, (700, 2600), 0.25, 0.9) * velocity


def strings(frequency: float, length: float, velocity: float) -> Samples:
    """A string section with a late vibrato."""
    attack = min(0.35, 0.4 * length)
    bright = 900 + 1500 * velocity
    detune = (-9, -4, 1, 5, 10)
    return (
        _ensemble(frequency, length, detune, 1.1, (bright * 0.6, bright), attack, 0.7, vibrato=0.14)
        * velocity
    )


def brass(frequency: float, length: float, velocity: float) -> Samples:
    """Soft horns that swell."""
    attack = min(0.3, 0.4 * length)
    return (
        _ensemble(
            frequency,
            length,
            (-5, 0, 6),
            0.8,
            (350, 900 + 900 * velocity),
            attack,
            0.5,
            vibrato=0.06,
        )
        * velocity
    )


def synth_pluck(frequency: float, length: float, velocity: float) -> Samples:
    """A filtered synthesiser pluck."""
    total = min(length, 0.3) + 0.5
    bright = np.exp(-14 * seconds_of(total))
    voices = []
    for detune, phase in ((0.9975, 0.1), (1.0025, 0.6)):
        sharp = play_table(wavetable(frequency, 1.0, 3200), frequency * detune, total, phase=phase)
        dull = play_table(wavetable(frequency, 1.4, 900), frequency * detune, total, phase=phase)
        voices.append(sharp * bright * velocity + dull * (1 - bright))
    decay = np.exp(-4.5 * seconds_of(total))
    return onset(spread(voices) * (velocity * decay)[:, None], 0.004)


def soft_bass(frequency: float, length: float, velocity: float) -> Samples:
    """A finger-played electric bass."""
    total = length + 0.12
    tone = struck(
        frequency, total, [(1, 1, 0.9), (2, 0.5, 2.4), (3, 0.22, 4), (4, 0.1, 6), (5, 0.05, 9)]
    )
    return onset(tone * velocity * _damper(length, 0.12), 0.008)


def upright_bass(frequency: float, length: float, velocity: float) -> Samples:
    """A plucked double bass."""
    partials = [
        (k * 1.0, k**-1.2 * abs(float(np.sin(np.pi * k * 0.3))), 1.6 + 1.1 * k) for k in range(1, 9)
    ]
    return onset(struck(frequency, length + 0.2, partials) * velocity * _damper(length, 0.2), 0.007)


def synth_bass(frequency: float, length: float, velocity: float) -> Samples:
    """A round analogue bass."""
    total = length + 0.08
    bright = np.exp(-9 * seconds_of(total))
    sharp = play_table(wavetable(frequency, 1.0, 900), frequency, total)
    dull = play_table(wavetable(frequency, 1.5, 300), frequency, total)
    tone = sharp * bright + dull * (1 - bright)
    return np.asarray(tone * held(length, 0.006, 0.08, sustain=0.7) * velocity, np.float32)


def sub_bass(frequency: float, length: float, velocity: float) -> Samples:
    """A swelling low tone for pieces without a pulse."""
    total = length + 0.8
    tone = (
        sine(frequency, total)
        + 0.3 * sine(2 * frequency, total)
        + 0.08 * sine(3 * frequency, total)
    )
    swell = held(length, min(0.5, 0.3 * length), 0.8, sustain=0.8)
    return np.asarray(tone * swell * velocity, np.float32)


def _ensemble(
    frequency: float,
    length: float,
    cents: tuple[int, ...],
    rolloff: float,
    brightness: tuple[float, float],
    attack: float,
    release: float,
    *,
    vibrato: float = 0.0,
) -> Samples:
    """Detuned voices across the stereo field, opening from dark to bright and back."""
    total = length + release
    time = seconds_of(total)
    opening = 0.5 - 0.5 * np.cos(2 * np.pi * np.minimum(1.0, time / max(total, 0.1)))
    tables = [wavetable(frequency, rolloff, limit) for limit in brightness]
    voices = []
    for index, detune in enumerate(cents):
        own, phase = frequency * 2 ** (detune / 1200), (0.37 * index) % 1
        dark, light = (play_table(t, own, total, phase=phase, vibrato=vibrato) for t in tables)
        voices.append(dark + (light - dark) * opening)
    envelope = held(length, min(attack, 0.6 * length + 0.02), release, sustain=0.85)
    size = min(len(envelope), len(voices[0]))
    return np.asarray(spread(voices)[:size] * envelope[:size, None], np.float32)


def _damper(length: float, release: float) -> Samples:
    """1 while the key is down, then a quick smooth fall."""
    time = seconds_of(length + release)
    fall = np.clip((time - length) / release, 0, 1)
    return np.asarray((1 - fall) ** 3, np.float32)


INSTRUMENTS: dict[str, Instrument] = {
    "piano": piano,
    "electric piano": electric_piano,
    "guitar": guitar,
    "muted guitar": muted_guitar,
    "pizzicato": pizzicato,
    "marimba": marimba,
    "bells": bell,
    "warm pad": warm_pad,
    "synth pad": synth_pad,
    "strings": strings,
    "brass": brass,
    "synth": synth_pluck,
    "bass": soft_bass,
    "double bass": upright_bass,
    "synth bass": synth_bass,
    "sub bass": sub_bass,
}
