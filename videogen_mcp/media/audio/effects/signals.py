"""Alarms, bells, horns, phones and clocks."""

from __future__ import annotations

import numpy as np

from ..filters import Samples
from .material import Take, arch, band, beats, falling, glide, modes, put, silence, time

_BELL = [
    (0.5, 0.5, 0.9),
    (1.0, 1.0, 1.4),
    (1.19, 0.7, 2.0),
    (1.5, 0.45, 2.4),
    (2.0, 0.6, 2.8),
    (2.53, 0.3, 4.0),
    (3.01, 0.25, 5.0),
    (4.1, 0.15, 7.0),
]


def alarm(take: Take) -> Samples:
    """Two tones in turn, four changes a second."""
    t = time(take.seconds)
    rate = 2.0 * take.pace
    high = (t * rate) % 1 < 0.5
    tone = glide(np.where(high, 960.0, 770.0) * take.pitch, take.seconds, "square")
    phase = (t * rate * 2) % 1
    edge = np.minimum(1, np.minimum(phase, 1 - phase) / 0.03)
    return np.asarray(tone * edge[: len(tone)] * 0.5, np.float32)


def alarm_clock(take: Take) -> Samples:
    """Four beeps and a rest."""
    out = silence(take.seconds)
    beep = glide(np.array([2050.0 * take.pitch]), 0.07, "square") * arch(0.07, 0.5, 0.15)
    for at in beats(take, 0.85 / take.pace):
        for k in range(4):
            put(out, beep, at + k * 0.125 / take.pace, 0.5)
    return out


def siren(take: Take) -> Samples:
    """A wail that climbs and falls every four seconds, or faster."""
    t = time(take.seconds)
    turn = (t * 0.28 * take.pace) % 1
    pitch = 620 + 780 * np.sin(np.pi * turn) ** 1.3
    return glide(pitch * take.pitch, take.seconds, "saw") * np.float32(0.45)


def phone(take: Take) -> Samples:
    """A bell phone: rings of two seconds, shorter where time is short."""
    out = silence(take.seconds)
    ring, rest = (1.6, 1.4) if take.seconds > 4 else (0.9, 0.7)
    for at in beats(take, (ring + rest) / take.pace):
        for k in range(int(ring / 0.05)):
            ting = modes(
                take.about(1150 if k % 2 else 1380, 0.005) * take.pitch,
                0.25,
                [(1, 1, 14), (2.02, 0.5, 18), (3.1, 0.3, 26)],
            )
            put(out, ting, at + k * 0.05, 0.3)
    return out


def doorbell(take: Take) -> Samples:
    """Ding, dong."""
    out = silence(min(take.seconds, 2.6))
    for at, f in ((0.03, 659.0), (0.62, 523.0)):
        chime = modes(
            f * take.pitch, 2.0, [(1, 1, 2.4), (2.0, 0.35, 4), (2.76, 0.25, 6), (5.4, 0.1, 11)]
        )
        put(out, chime, at / take.pace, 0.6)
    return out


def bell(take: Take) -> Samples:
    """A church bell, or a small one where it is high."""
    out = silence(take.seconds)
    for at in beats(take, 2.0 / take.pace) if take.times or take.seconds > 5 else [0.02]:
        put(out, modes(take.about(330, 0.01) * take.pitch, 4.5, _BELL), at, 0.5)
        put(out, band(take, 0.03, 1500, 7000) * falling(0.03, 160, 0.001), at, 0.12)
    return out


def small_bell(take: Take) -> Samples:
    """A shop's or a reception's bell."""
    out = silence(min(take.seconds, 2.2) if take.times is None else take.seconds)
    for index in range(take.times or 1):
        put(
            out,
            modes(
                take.about(2300, 0.02) * take.pitch,
                1.8,
                [(1, 1, 3), (2.4, 0.4, 6), (4.1, 0.25, 10)],
            ),
            0.02 + index * 0.45,
            0.6,
        )
    return out


def gong(take: Take) -> Samples:
    """A broad metal plate that blooms after the stroke."""
    seconds = min(take.seconds, 7.0)
    t = time(seconds)
    out = np.zeros(len(t), np.float64)
    for _ in range(46):
        f = take.rng.uniform(0.9, 11) ** 1.25 * 62 * take.pitch
        bloom = np.minimum(1, t / (0.02 + f / 5000))
        out += (
            take.rng.uniform(0.2, 1)
            * (90 / f) ** 0.5
            * bloom
            * np.exp(-t * (0.5 + f / 700))
            * np.sin(2 * np.pi * f * t + take.rng.uniform(0, 6))
        )
    return np.asarray(out, np.float32)


def clock(take: Take) -> Samples:
    """Tick and tock, two a second or one."""
    out = silence(take.seconds)
    for index, at in enumerate(beats(take, 0.5 / take.pace)):
        f = (2300 if index % 2 else 1850) * take.pitch
        put(out, modes(f, 0.06, [(1, 1, 95), (1.7, 0.7, 130), (2.9, 0.4, 180)]), at, 0.7)
        put(out, band(take, 0.008, 2500, 9000) * falling(0.008, 600, 0.0004), at, 0.25)
    return out


def horn(take: Take) -> Samples:
    """A car's two-tone horn."""
    seconds = min(take.seconds, 1.3)
    count = take.times or 1
    out = silence(max(seconds, 0.55 * count + 0.1))
    long = 0.35 if count > 1 else seconds - 0.05
    tone = glide(np.array([415.0 * take.pitch]), long, "saw") + glide(
        np.array([523.0 * take.pitch]), long, "saw"
    )
    for index in range(count):
        put(
            out,
            np.asarray(tone * arch(long, 0.5, 0.06)[: len(tone)], np.float32),
            0.02 + index * 0.55 / take.pace,
            0.35,
        )
    return out


def ship_horn(take: Take) -> Samples:
    """A deep horn over the water."""
    seconds = min(take.seconds, 3.5)
    tone = (
        glide(np.array([92.0, 96.0, 96.0, 94.0]) * take.pitch, seconds, "saw")
        + glide(np.array([138.0, 144.0, 144.0, 141.0]) * take.pitch, seconds, "saw") * 0.6
    )
    return np.asarray(tone * arch(seconds, 0.4, 0.15)[: len(tone)], np.float32)


def monitor(take: Take) -> Samples:
    """A heart monitor."""
    out = silence(take.seconds)
    beep = glide(np.array([980.0 * take.pitch]), 0.11) * arch(0.11, 0.5, 0.1)
    for at in beats(take, 0.86 / take.pace):
        put(out, beep, at, 0.6)
    return out


def whistle(take: Take) -> Samples:
    """A referee's whistle with its rattling pea."""
    seconds = min(take.seconds, 0.9)
    t = time(seconds)
    trill = 1 + 0.035 * np.sign(np.sin(2 * np.pi * 38 * t))
    tone = glide(2850 * take.pitch * trill, seconds) + 0.6 * glide(
        3020 * take.pitch * trill, seconds
    )
    breath = band(take, seconds, 2000, 9000)[: len(tone)] * 0.12
    return np.asarray(
        (tone[: len(breath)] + breath) * arch(seconds, 0.4, 0.1)[: len(breath)], np.float32
    )


def buzzer(take: Take) -> Samples:
    """A game show's wrong answer."""
    seconds = min(take.seconds, 1.1)
    tone = glide(np.array([118.0 * take.pitch]), seconds, "saw") + glide(
        np.array([121.5 * take.pitch]), seconds, "square"
    )
    return np.asarray(tone * arch(seconds, 0.5, 0.06)[: len(tone)], np.float32)


SIGNALS = {
    "alarm": alarm, "alarm clock": alarm_clock, "siren": siren, "phone": phone,
    "doorbell": doorbell, "bell": bell, "small bell": small_bell, "gong": gong, "clock": clock,
    "car horn": horn, "ship horn": ship_horn, "heart monitor": monitor, "whistle": whistle,
    "buzzer": buzzer,
}  # fmt: skip
