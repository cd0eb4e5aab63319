"""Beds of ambient sound, synthesised: rain, wind, waves, birds, a city, people, a fire and others.

Each is stereo at 48 kHz, lives as long as it is asked to, and is the same for the same seed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import numpy as np

from .filters import Samples
from .loudness import SAMPLE_RATE

_WORDS = r"""
    rain: \brain|storm|drizzl|downpour|monsoon|umbrella
    fire: \bfire\b|campfire|bonfire|flame|burning|fireplace|embers|lava
    waves: \bsea\b|ocean|beach|\bwaves?\b|coast|surf|shore|harbou?r|island|sail|\bship|\bboat
    stream: river|stream|brook|waterfall|creek|fountain|\blake\b|pond
    city: city|street|traffic|downtown|urban|taxi|\bcars?\b|highway|\broad\b|skyline|driv
    crowd: crowd|party|market|restaurant|caf[eé]|audience|stadium|festival|wedding|classroom
    night: night|cricket|camping|firefl
    birds: bird|forest|park|garden|meadow|morning|spring|jungle|farm|countryside|flower|field
    wind: wind|mountain|desert|snow|blizzard|hill|canyon|autumn|balloon|soar|flying|moon|arctic
"""
NAMES = {
    "rain": "rain", "fire": "a fire", "waves": "waves", "stream": "running water",
    "city": "a city's hum", "crowd": "people in the distance", "night": "crickets",
    "birds": "birdsong", "wind": "wind", "room": "the quiet of a room",
}  # fmt: skip
_LEVEL = 0.08  # root mean square of one bed


def beds_for(prompt: str) -> tuple[str, ...]:
    """The one or two beds that the words of a prompt call for; a room's quiet if none."""
    lines = [line.strip().split(": ", 1) for line in _WORDS.strip().splitlines()]
    found = [name for name, words in lines if re.search(words, prompt.lower())]
    return tuple(found[:2]) or ("room",)


def ambience(beds: tuple[str, ...], seconds: float, seed: int = 0) -> Samples:
    """The beds together, (n, 2), about -22 dB below full scale; the second one is softer."""
    count = round(seconds * SAMPLE_RATE)
    mixed = np.zeros((count, 2), np.float32)
    for place, name in enumerate(beds):
        chance = np.random.default_rng([seed, place])
        bed = _BEDS[name](count, chance)
        level = float(np.sqrt(np.mean(bed**2))) + 1e-9
        mixed += (bed * (_LEVEL * (1.0 if place == 0 else 0.55) / level)).astype(np.float32)
    return mixed


Chance = np.random.Generator


def _noise(count: int, chance: Chance, low: float, high: float, slope: float = 0.0) -> Samples:
    """Stereo noise between two frequencies; `slope` in dB per octave tilts it."""
    size = 1 << max(count - 1, 1).bit_length()
    pitch = np.fft.rfftfreq(size, 1 / SAMPLE_RATE) + 1.0
    shape = 1 / np.sqrt(1 + (low / pitch) ** 4) / np.sqrt(1 + (pitch / high) ** 4)
    shape *= (pitch / 1000) ** (slope / 6.02)
    sides = []
    common = chance.standard_normal(size)
    for _ in range(2):
        own = 0.55 * common + 0.84 * chance.standard_normal(size)
        sides.append(np.fft.irfft(np.fft.rfft(own) * shape, size)[:count])
    sound = np.stack(sides, axis=1)
    return np.asarray(sound / (np.sqrt(np.mean(sound**2)) + 1e-9), np.float32)


def _swell(count: int, chance: Chance, pace: float, low: float, high: float) -> Samples:
    """A slow rise and fall between two levels, about `pace` times a second; (n, 1)."""
    knots = max(int(count / SAMPLE_RATE * pace * 2) + 3, 4)
    values = chance.uniform(0, 1, knots)
    place = np.linspace(0, knots - 1.001, count)
    left = place.astype(int)
    share = place - left
    share = share * share * (3 - 2 * share)
    curve = values[left] + (values[np.minimum(left + 1, knots - 1)] - values[left]) * share
    return np.asarray(low + (high - low) * curve, np.float32)[:, None]


def _scattered(
    count: int, chance: Chance, per_second: float, make: Callable[[Chance], Samples]
) -> Samples:
    """Short sounds at chance moments and places between left and right."""
    out = np.zeros((count, 2), np.float32)
    for _ in range(chance.poisson(per_second * count / SAMPLE_RATE)):
        sound = make(chance)[:, None]
        at = int(chance.integers(0, max(count - 1, 1)))
        side = chance.uniform(0.15, 0.85)
        part = sound[: count - at] * np.array([math.cos(side * 1.57), math.sin(side * 1.57)])
        out[at : at + len(part)] += part.astype(np.float32)
    return out


def _ping(chance: Chance, low: float, high: float, decay: float) -> Samples:
    time = np.arange(int(6 * decay * SAMPLE_RATE)) / SAMPLE_RATE
    tone = np.sin(2 * np.pi * chance.uniform(low, high) * time) * np.exp(-time / decay)
    return np.asarray(tone * chance.uniform(0.3, 1.0), np.float32)


def _crack(chance: Chance) -> Samples:
    length = int(chance.uniform(0.002, 0.014) * SAMPLE_RATE)
    burst = chance.standard_normal(length) * np.exp(-np.linspace(0, 6, length))
    return np.asarray(burst * chance.uniform(0.2, 1.0) ** 2 * 2.4, np.float32)


def _rain(count: int, chance: Chance) -> Samples:
    hiss = _noise(count, chance, 900, 9000, -2) * _swell(count, chance, 0.25, 0.8, 1.0)
    body = 0.5 * _noise(count, chance, 180, 900)
    drops = _scattered(count, chance, 46, lambda c: _ping(c, 1400, 5200, 0.006))
    return np.asarray(hiss + body + 0.9 * drops, np.float32)


def _wind(count: int, chance: Chance) -> Samples:
    low = _noise(count, chance, 70, 320, -3) * _swell(count, chance, 0.3, 0.35, 1.0)
    middle = _noise(count, chance, 320, 700) * _swell(count, chance, 0.45, 0.0, 0.55) ** 1.6
    whistle = _noise(count, chance, 900, 1300) * _swell(count, chance, 0.4, 0.0, 0.2) ** 2
    return np.asarray(low + middle + whistle, np.float32)


def _waves(count: int, chance: Chance) -> Samples:
    time = np.arange(count) / SAMPLE_RATE
    turn = time / 6.4 + 0.06 * np.sin(0.5 * time) + chance.uniform()
    share = turn % 1.0
    # A wave comes up slowly, breaks, and runs back hissing.
    rise = np.where(share < 0.42, (share / 0.42) ** 2.2, np.exp(-(share - 0.42) * 4.2))
    hiss = np.where(share < 0.42, 0.15 * rise, np.exp(-(share - 0.42) * 2.6))
    deep = _noise(count, chance, 60, 500, -2) * (0.3 + rise[:, None])
    spray = _noise(count, chance, 900, 7000, -2) * (0.08 + 0.85 * hiss[:, None])
    return np.asarray(deep + spray, np.float32)


def _stream(count: int, chance: Chance) -> Samples:
    flow = _noise(count, chance, 350, 3800, -1) * _swell(count, chance, 1.2, 0.75, 1.0)
    gurgle = _scattered(count, chance, 34, lambda c: _ping(c, 350, 1500, 0.022))
    return np.asarray(flow + 2.2 * gurgle, np.float32)


def _birds(count: int, chance: Chance) -> Samples:
    air = 0.32 * _wind(count, chance)
    calls = _scattered(count, chance, 1.5, _call) + 0.35 * _scattered(count, chance, 1.8, _call)
    return np.asarray(0.12 * air + calls, np.float32)


def _call(chance: Chance) -> Samples:
    """A bird's phrase: a few quick notes that glide."""
    middle, notes = chance.uniform(2400, 5200), int(chance.integers(2, 7))
    glide, length = chance.uniform(-0.35, 0.35), chance.uniform(0.05, 0.13)
    parts = []
    for _ in range(notes):
        count = int(length * chance.uniform(0.7, 1.2) * SAMPLE_RATE)
        along = np.linspace(0, 1, count)
        pitch = middle * (
            1 + glide * (along - 0.5) + 0.03 * np.sin(2 * np.pi * 26 * along * length)
        )
        tone = np.sin(2 * np.pi * np.cumsum(pitch) / SAMPLE_RATE)
        parts += [tone * np.sin(np.pi * along) ** 1.3, np.zeros(int(0.04 * SAMPLE_RATE))]
        middle *= chance.uniform(0.93, 1.08)
    return np.asarray(np.concatenate(parts) * chance.uniform(0.15, 0.8), np.float32)


def _city(count: int, chance: Chance) -> Samples:
    hum = _noise(count, chance, 50, 380, -3) * _swell(count, chance, 0.2, 0.8, 1.0)
    tyres = _noise(count, chance, 500, 2600, -2) * _swell(count, chance, 0.35, 0.0, 0.6) ** 2.2
    horns = _scattered(count, chance, 0.12, _horn)
    return np.asarray(hum + tyres + 0.5 * horns, np.float32)


def _horn(chance: Chance) -> Samples:
    time = np.arange(int(chance.uniform(0.18, 0.5) * SAMPLE_RATE)) / SAMPLE_RATE
    pitch = chance.uniform(330, 440)
    tone = sum(np.sin(2 * np.pi * pitch * part * time) / part for part in (1, 1.26, 2, 3))
    fade = np.minimum(1, np.minimum(time, time[::-1]) / 0.03)
    return np.asarray(tone * fade * chance.uniform(0.1, 0.4), np.float32)


def _crowd(count: int, chance: Chance) -> Samples:
    """Many voices at once, none of which can be understood."""
    out = np.zeros((count, 2), np.float32)
    for _ in range(9):
        first = chance.uniform(320, 700)
        voice = _noise(count, chance, first, first * 2.1, -3)
        syllables = np.clip(_swell(count, chance, chance.uniform(2.6, 4.4), -0.45, 1.0), 0, 1)
        phrases = np.clip(_swell(count, chance, 0.35, -0.3, 1.0), 0, 1)
        out += voice * syllables**1.4 * phrases
    return np.asarray(out + 0.5 * _noise(count, chance, 150, 900, -2), np.float32)


def _fire(count: int, chance: Chance) -> Samples:
    roar = _noise(count, chance, 60, 420, -3) * _swell(count, chance, 1.4, 0.6, 1.0)
    hiss = 0.22 * _noise(count, chance, 1500, 6000) * _swell(count, chance, 0.8, 0.3, 1.0)
    return np.asarray(0.7 * roar + hiss + 1.1 * _scattered(count, chance, 15, _crack), np.float32)


def _night(count: int, chance: Chance) -> Samples:
    time = np.arange(count) / SAMPLE_RATE
    out = 0.06 * _noise(count, chance, 80, 600, -3)
    for _ in range(4):
        pitch, pace = chance.uniform(3900, 4700), chance.uniform(1.7, 2.6)
        trill = np.clip(np.sin(2 * np.pi * 31 * time + chance.uniform(0, 6)), 0, 1)
        phrase = (np.sin(2 * np.pi * pace * time + chance.uniform(0, 6)) > 0.1).astype(float)
        window = np.hanning(960) / np.hanning(960).sum()
        phrase = np.convolve(phrase, window, "same")
        tone = np.sin(2 * np.pi * pitch * time) * trill * phrase * chance.uniform(0.2, 0.7)
        side = chance.uniform(0.1, 0.9)
        out += (tone[:, None] * np.array([math.cos(side * 1.57), math.sin(side * 1.57)])).astype(
            np.float32
        )
    return out


def _room(count: int, chance: Chance) -> Samples:
    hum = _noise(count, chance, 60, 260, -4) * _swell(count, chance, 0.2, 0.9, 1.0)
    return np.asarray(hum + 0.1 * _noise(count, chance, 400, 3000, -4), np.float32)


_BEDS: dict[str, Callable[[int, Chance], Samples]] = {
    "rain": _rain,
    "wind": _wind,
    "waves": _waves,
    "stream": _stream,
    "birds": _birds,
    "city": _city,
    "crowd": _crowd,
    "fire": _fire,
    "night": _night,
    "room": _room,
}
