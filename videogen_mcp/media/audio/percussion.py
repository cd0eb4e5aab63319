"""Drums and shakers, and the grooves they play."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from videogen_mcp.media.audio.filters import Samples
from videogen_mcp.media.audio.oscillators import noise, onset, seconds_of

Drum = Callable[[np.random.Generator], Samples]
Pattern = dict[str, str]
"""Drum name to one bar of sixteen steps: a digit is a velocity in ninths, `.` a rest."""


def kick(rng: np.random.Generator) -> Samples:
    """A soft, round bass drum."""
    return _drop(0.45, start=110, end=47, bend=26, decay=8.5)


def deep_drum(rng: np.random.Generator) -> Samples:
    """A large film drum with a skin."""
    body = _drop(1.3, start=90, end=52, bend=12, decay=3.4)
    skin = noise(1.3, 80, 600, rng) * np.exp(-14 * seconds_of(1.3))
    return onset(body + 0.18 * skin, 0.004)


def snare(rng: np.random.Generator) -> Samples:
    """A snare played lightly."""
    time = seconds_of(0.3)
    rattle = noise(0.3, 1200, 7000, rng) * np.exp(-19 * time) * 0.3
    return onset(rattle + _drop(0.3, start=240, end=185, bend=40, decay=20) * 0.5, 0.002)


def rim(rng: np.random.Generator) -> Samples:
    """A cross-stick."""
    time = seconds_of(0.12)
    wood = np.sin(2 * np.pi * 820 * time) * np.exp(-60 * time)
    return onset(np.asarray(wood + 0.2 * noise(0.12, 900, 5000, rng) * np.exp(-80 * time)), 0.002)


def clap(rng: np.random.Generator) -> Samples:
    """Several hands, not quite together."""
    time = seconds_of(0.3)
    bursts = sum(
        np.where(time >= at, np.exp(-(time - at) * rate), 0)
        for at, rate in ((0.0, 120), (0.011, 110), (0.023, 90), (0.033, 17))
    )
    return onset(np.asarray(noise(0.3, 900, 4200, rng) * bursts * 0.3, np.float32), 0.002)


def hat(rng: np.random.Generator) -> Samples:
    """A closed hi-hat."""
    return onset(noise(0.09, 6500, 11500, rng) * np.exp(-55 * seconds_of(0.09)) * 0.22, 0.001)


def open_hat(rng: np.random.Generator) -> Samples:
    """A half-open hi-hat."""
    return onset(noise(0.35, 6000, 11000, rng) * np.exp(-11 * seconds_of(0.35)) * 0.16, 0.002)


def shaker(rng: np.random.Generator) -> Samples:
    """One stroke of a shaker."""
    time = seconds_of(0.12)
    stroke = np.sin(np.pi * np.minimum(1.0, time / 0.1)) ** 2
    return onset(np.asarray(noise(0.12, 5200, 10000, rng) * stroke * 0.12, np.float32), 0.01)


def brush(rng: np.random.Generator) -> Samples:
    """A brush sweeping over the snare."""
    time = seconds_of(0.4)
    sweep = np.minimum(1.0, time / 0.05) * np.exp(-8 * time)
    return onset(np.asarray(noise(0.4, 1500, 7500, rng) * sweep * 0.16, np.float32), 0.01)


def ride(rng: np.random.Generator) -> Samples:
    """A ride cymbal touched with the tip."""
    time = seconds_of(0.8)
    ping = sum(np.sin(2 * np.pi * f * time) for f in (3120, 4170, 5230)) * np.exp(-9 * time) * 0.02
    return onset(np.asarray(ping + noise(0.8, 5500, 10500, rng) * np.exp(-6 * time) * 0.05), 0.002)


def _drop(length: float, *, start: float, end: float, bend: float, decay: float) -> Samples:
    """A drum skin: a tone that falls from one pitch to another."""
    time = seconds_of(length).astype(np.float64)
    turns = end * time + (start - end) / bend * (1 - np.exp(-bend * time))
    return onset(np.asarray(np.sin(2 * np.pi * turns) * np.exp(-decay * time), np.float32), 0.002)


DRUMS: dict[str, Drum] = {
    "kick": kick,
    "deep drum": deep_drum,
    "snare": snare,
    "rim": rim,
    "clap": clap,
    "hat": hat,
    "open hat": open_hat,
    "shaker": shaker,
    "brush": brush,
    "ride": ride,
}

PANS = {"hat": 0.62, "open hat": 0.62, "shaker": 0.3, "ride": 0.66, "clap": 0.46, "brush": 0.42}

FILL = "..........2.3456"
"""What the first of `FILL_DRUMS` in a groove plays in the last bar of a section."""

FILL_DRUMS = ("snare", "rim", "clap", "deep drum", "brush")

GROOVES: dict[str, Pattern] = {
    "soft": {
        "kick": "8.....4.7.......",
        "rim": "....6.......6...",
        "shaker": "5.3.6.3.5.3.6.3.",
        "hat": "..4...4...4...43",
    },
    "pop": {
        "kick": "8...5...8...5...",
        "clap": "....6.......6...",
        "hat": "3.6.3.6.3.6.3.6.",
        "shaker": "4242424242424242",
    },
    "boom bap": {
        "kick": "8......58.6.....",
        "snare": "....7.......7..2",
        "hat": "5.4.5.4.5.4.5.43",
    },
    "four on the floor": {
        "kick": "8...8...8...8...",
        "clap": "....6.......6...",
        "open hat": "..5...5...5...5.",
        "hat": "3.3.3.3.3.3.3.33",
    },
    "brushes": {
        "brush": "5...7...5...7...",
        "ride": "6...5.3.6...5.3.",
        "kick": "4.......3.......",
    },
    "film drums": {
        "deep drum": "8.....4...6.....",
        "shaker": "3.2.4.2.3.2.4.2.",
    },
    "drive": {
        "deep drum": "8..5..6.8..5..65",
        "kick": "6.......6.......",
        "shaker": "5353535353535353",
    },
    "shakers": {
        "kick": "6.......5.......",
        "shaker": "6.3.5.3.6.3.5.34",
        "clap": "............4...",
    },
    "claps": {
        "kick": "7.....5.7.......",
        "clap": "....6.......6.4.",
        "shaker": "5.4.5.4.5.4.5.4.",
        "rim": "..3..3....3..3..",
    },
}
