"""Engines and vehicles, tools, and crowds of people."""

from __future__ import annotations

import numpy as np

from ..filters import Samples
from .material import (
    Take,
    arch,
    band,
    beats,
    bump,
    falling,
    glide,
    modes,
    moving,
    put,
    scatter,
    sides,
    silence,
    time,
    wander,
)


def _engine(take: Take, firing: np.ndarray | float, roughness: float = 0.25) -> Samples:
    """Explosions in cylinders: a pulse train with its harmonics and some breath."""
    t = time(take.seconds)
    knots = np.atleast_1d(np.asarray(firing, np.float64))
    curve = np.interp(np.linspace(0, 1, len(t)), np.linspace(0, 1, len(knots)), knots)
    uneven = 1 + 0.02 * wander(take, len(t), 9, take.seconds)
    turns = np.cumsum(curve * uneven * take.pitch) / 48_000
    out = np.zeros(len(t))
    for k, level in enumerate((0.5, 1.0, 0.7, 0.55, 0.42, 0.34, 0.26, 0.2, 0.16, 0.12), 1):
        out += level * np.sin(np.pi * k * turns + 0.7 * k * k)
    noise = band(take, take.seconds, 150, 2200)[: len(t)]
    pulse = 0.5 + 0.5 * np.cos(2 * np.pi * turns)
    return np.asarray(out * 0.35 + noise * pulse * roughness, np.float32)


def car(take: Take) -> Samples:
    """An engine that idles, revs once and idles again."""
    t = np.linspace(0, 1, 400)
    revs = 1 + 2.4 * np.exp(-(((t - 0.55) / 0.16) ** 2)) * take.pace
    return _engine(take, 46 * revs)


def car_start(take: Take) -> Samples:
    """The starter turns, the engine catches."""
    out = silence(take.seconds)
    for k in range(6):
        put(out, band(take, 0.11, 250, 2500) * arch(0.11, 0.4), 0.05 + k * 0.14, 0.5)
        put(out, glide(np.array([150, 120.0]), 0.11, "saw") * arch(0.11), 0.05 + k * 0.14, 0.3)
    rest = Take(max(take.seconds - 0.85, 0.3), take.rng, take.weight, take.pace, take.pitch)
    t = np.linspace(0, 1, 300)
    put(out, _engine(rest, 44 + 70 * np.exp(-((t / 0.22) ** 2))), 0.85)
    return out


def car_passing(take: Take) -> Samples:
    """A car that passes: louder and then lower."""
    seconds = min(take.seconds, 4.0)
    s = np.linspace(-1, 1, int(seconds * 48_000))
    near = 1 / (1 + (s * 4.5) ** 2)
    pitch = 1.12 - 0.24 / (1 + np.exp(-s * 14))
    body = _engine(Take(seconds, take.rng, pitch=take.pitch), 78 * pitch, 0.3)
    tyres = band(take, seconds, 500, 4500)
    n = min(len(body), len(tyres), len(s))
    sound = (0.7 * body[:n] + 0.4 * tyres[:n]) * near[:n]
    pan = (0.5 + 0.42 * np.tanh(s[:n] * 3)) * np.pi / 2
    return np.asarray(np.stack([sound * np.cos(pan), sound * np.sin(pan)], 1), np.float32)


def motorcycle(take: Take) -> Samples:
    """A rougher engine that revs twice."""
    t = np.linspace(0, 1, 400)
    revs = 1 + 1.8 * np.exp(-(((t - 0.3) / 0.1) ** 2)) + 2.4 * np.exp(-(((t - 0.7) / 0.12) ** 2))
    return _engine(take, 62 * revs, 0.5)


def train(take: Take) -> Samples:
    """Wheels over joints: four knocks and a gap, over a rumble."""
    out = sides(
        take,
        lambda: moving(
            take,
            take.seconds,
            lambda s, f: 0.5 * bump(f, 130, 1.4) + 0.12 * bump(f, 900, 1.4) + 0 * s,
        ),
    )
    for at in beats(take, 0.78 / take.pace, 0.01):
        for later, level in ((0.0, 1.0), (0.13, 0.8), (0.33, 0.9), (0.46, 0.7)):
            clank = modes(
                take.about(210, 0.04) * take.pitch,
                0.14,
                [(1, 1, 34), (2.7, 0.6, 48), (5.1, 0.3, 70)],
            )
            put(out, clank, at + later / take.pace, 0.7 * level, 0.4 + 0.2 * take.rng.random())
    return out


def train_horn(take: Take) -> Samples:
    """Five horns in a chord."""
    seconds = min(take.seconds, 2.4)
    tone = np.sum(
        [
            glide(np.array([f * 0.97, f, f, f * 0.98]) * take.pitch, seconds, "saw")
            for f in (311, 370, 415, 494, 622)
        ],
        axis=0,
    )
    return np.asarray(tone * arch(seconds, 0.4, 0.1)[: len(tone)], np.float32)


def plane(take: Take) -> Samples:
    """A jet: a whine in a broad roar."""
    s = np.linspace(0, 1, int(take.seconds * 48_000))
    roar = sides(
        take,
        lambda: moving(
            take, take.seconds, lambda x, f: bump(f, 260, 1.9) + 0.35 * bump(f, 1500, 1.6) + 0 * x
        ),
    )
    whine = (
        glide((2100 + 60 * np.sin(2 * np.pi * 0.21 * s * take.seconds)) * take.pitch, take.seconds)
        * 0.05
    )
    n = min(len(roar), len(whine))
    return np.asarray(roar[:n] + whine[:n, None], np.float32)


def helicopter(take: Take) -> Samples:
    """Blades that chop the air, eleven times a second, and a turbine."""
    t = time(take.seconds)
    rate = 11.0 * take.pace
    phase = (t * rate) % 1
    chop = np.exp(-phase * 7) + 0.25 * np.exp(-((phase - 0.5) % 1) * 9)
    air = moving(
        take, take.seconds, lambda s, f: bump(f, 140, 1.3) + 0.35 * bump(f, 900, 1.3) + 0 * s
    )
    n = min(len(t), len(air))
    turbine = glide(np.array([1150.0 * take.pitch]), take.seconds)[:n] * 0.02
    return np.asarray(air[:n] * (0.15 + chop[:n]) + turbine, np.float32)


def drill(take: Take) -> Samples:
    """An electric motor under load."""
    t = np.linspace(0, 1, 200)
    tone = glide(
        (310 + 90 * np.minimum(t / 0.08, 1) - 30 * np.sin(9 * t)) * take.pitch, take.seconds, "saw"
    )
    noise = band(take, take.seconds, 1500, 9000)[: len(tone)]
    return np.asarray(tone * 0.5 + noise * 0.16, np.float32)


def fan(take: Take) -> Samples:
    """A hum in steady air: a fan, an air conditioner, a room's machines."""
    air = sides(
        take, lambda: moving(take, take.seconds, lambda s, f: 0.6 * bump(f, 300, 1.8) + 0 * s)
    )
    t = time(take.seconds)[: len(air)]
    hum = 0.12 * np.sin(2 * np.pi * 100 * take.pitch * t) + 0.06 * np.sin(
        2 * np.pi * 200 * take.pitch * t
    )
    return np.asarray(air[: len(t)] + hum[:, None], np.float32)


def spaceship(take: Take) -> Samples:
    """A deep drone with slow beats."""
    t = time(take.seconds)
    left = sum(
        np.sin(2 * np.pi * f * take.pitch * t) / k
        for k, f in enumerate((52.0, 78.3, 104.4, 157), 1)
    )
    right = sum(
        np.sin(2 * np.pi * f * take.pitch * t) / k
        for k, f in enumerate((52.4, 77.9, 105.0, 156), 1)
    )
    air = moving(take, take.seconds, lambda s, f: 0.35 * bump(f, 420, 1.1) + 0 * s)
    n = min(len(t), len(air))
    return np.asarray(
        np.stack([left[:n] * 0.4 + air[:n], right[:n] * 0.4 + air[:n]], 1), np.float32
    )


def robot(take: Take) -> Samples:
    """Servos and chatter of a small machine."""
    out = silence(min(take.seconds, 1.8))
    at = 0.02
    while at < len(out) / 48_000 - 0.15:
        f = take.rng.choice([330, 440, 554, 660, 880, 1108, 1320]) * take.pitch
        length = take.rng.uniform(0.05, 0.14)
        put(
            out,
            glide(np.array([f, f * take.rng.choice([0.75, 1.0, 1.33])]), length, "square")
            * arch(length, 0.3, 0.4),
            at,
            0.45,
        )
        at += length + take.rng.uniform(0.0, 0.06)
    return out


def _clap(take: Take) -> Samples:
    low = take.rng.uniform(700, 1300)
    return band(take, 0.05, low, low * 4) * falling(0.05, take.rng.uniform(75, 130), 0.0007)


def applause(take: Take) -> Samples:
    """Many people, each clapping at a pace of their own; it swells and thins out."""
    out = silence(take.seconds, stereo=True)
    people = round(46 * take.weight)
    fade = take.seconds > 3
    for _ in range(people):
        every = take.rng.uniform(0.20, 0.33) / take.pace
        pan, level = take.rng.uniform(0.02, 0.98), take.rng.uniform(0.12, 0.6)
        at = take.rng.exponential(0.25)
        end = take.seconds - (take.rng.exponential(take.seconds * 0.08) if fade else 0)
        while at < end:
            put(out, _clap(take), at, level * take.rng.uniform(0.7, 1), pan)
            at += every * take.rng.uniform(0.9, 1.1)
    wash = sides(take, lambda: band(take, take.seconds, 900, 5000)) * np.float32(0.03 * take.weight)
    return np.asarray(out[: len(wash)] + wash[: len(out)], np.float32)


def clap(take: Take) -> Samples:
    """One person."""
    out = silence(take.seconds)
    for at in beats(take, 0.42 / take.pace, 0.01):
        put(out, _clap(take), at, 1.0)
    return out


def _talkers(take: Take, count: int, low: float, high: float, rate: float) -> Samples:
    """Voices whose words cannot be made out: syllables with formants, spread around."""
    out = silence(take.seconds, stereo=True)
    for _ in range(count):
        pitch = take.rng.uniform(low, high) * take.pitch
        pan, level = take.rng.uniform(0.02, 0.98), take.rng.uniform(0.15, 0.6)
        at = take.rng.uniform(-0.4, 0.6)
        while at < take.seconds:
            length = take.rng.uniform(0.09, 0.24)
            first, second = take.rng.uniform(350, 800), take.rng.uniform(900, 2300)
            size = int(length * 48_000)
            turns = (
                np.cumsum(np.linspace(pitch, pitch * take.rng.uniform(0.85, 1.15), size)) / 48_000
            )
            syllable = np.zeros(size)
            for k in range(1, 22):
                f = pitch * k
                gain = (
                    np.exp(-(((f - first) / 160) ** 2))
                    + 0.6 * np.exp(-(((f - second) / 260) ** 2))
                    + 0.02
                )
                syllable += gain * np.sin(2 * np.pi * k * turns + k)
            put(out, np.asarray(syllable * arch(length, 0.4)[:size], np.float32), at, level, pan)
            at += (
                length
                + take.rng.exponential(0.05)
                + (take.rng.uniform(0.2, 0.9) if take.rng.random() < rate else 0)
            )
    return out


def crowd(take: Take) -> Samples:
    """A room full of people who talk."""
    return _talkers(take, round(12 * take.weight), 95, 240, 0.16)


def cheer(take: Take) -> Samples:
    """A crowd that cheers: long open vowels, and clapping."""
    roar = sides(
        take,
        lambda: moving(
            take,
            take.seconds,
            lambda s, f: (
                (bump(f, 750, 0.7) + 0.6 * bump(f, 1400, 0.6) + 0.3 * bump(f, 2900, 0.8))
                * np.minimum(1, 6 * s + 0.15)
            ),
        ),
    )
    people = _talkers(take, 8, 260, 460, 0.0) * np.float32(0.25)
    hands = applause(take) * np.float32(0.5)
    n = min(len(roar), len(people), len(hands))
    return np.asarray(roar[:n] + people[:n] + hands[:n], np.float32)


def laugh(take: Take) -> Samples:
    """People who laugh: quick bursts of breath and voice that sink."""
    out = silence(take.seconds, stereo=True)
    for _ in range(round(5 * take.weight)):
        pitch = take.rng.uniform(150, 330) * take.pitch
        pan, level, at = (
            take.rng.uniform(0.1, 0.9),
            take.rng.uniform(0.3, 0.8),
            take.rng.uniform(0, 0.5),
        )
        while at < take.seconds - 0.2:
            for k in range(int(take.rng.integers(4, 9))):
                f = pitch * (1.25 - 0.05 * k)
                ha = (
                    glide(np.array([f, f * 0.85]), 0.09, "saw") * arch(0.09, 0.3)
                    + band(take, 0.09, 700, 3000) * arch(0.09, 0.2) * 0.12
                )
                put(out, ha, at + k * 0.17 / take.pace, level * (1 - 0.08 * k), pan)
            at += take.rng.uniform(1.5, 2.2) / take.pace
    return out


def restaurant(take: Take) -> Samples:
    """Talk, plates and glasses."""
    out = crowd(take)
    scatter(
        take,
        out,
        1.8,
        lambda: (
            modes(take.rng.uniform(2400, 5200), 0.25, [(1, 1, 22), (1.6, 0.6, 30), (2.5, 0.3, 44)])
            * 0.25
        ),
    )
    return out


def traffic(take: Take) -> Samples:
    """A street: a rumble, cars that pass, a horn far away."""
    out = sides(
        take,
        lambda: moving(
            take,
            take.seconds,
            lambda s, f: 0.35 * bump(f, 140, 1.5) + 0.12 * bump(f, 900, 1.6) + 0 * s,
        ),
    )
    at = take.rng.uniform(-1.5, 0.5)
    while at < take.seconds:
        passing = car_passing(Take(3.5, take.rng, pitch=take.rng.uniform(0.85, 1.2)))
        if take.rng.random() < 0.5:
            passing = passing[:, ::-1]
        for side in (0, 1):
            put(out[:, side], np.ascontiguousarray(passing[:, side]), at, 0.8)
        at += take.rng.uniform(1.4, 3.0) / take.pace / take.weight
    if take.seconds > 4:
        far = glide(np.array([415.0]), 0.5, "saw") + glide(np.array([523.0]), 0.5, "saw")
        put(
            out,
            np.asarray(far * arch(0.5, 0.5, 0.1)[: len(far)], np.float32),
            take.rng.uniform(1, take.seconds - 1),
            0.05,
            0.75,
        )
    return out


MACHINES = {
    "car engine": car, "car start": car_start, "car passing": car_passing,
    "motorcycle": motorcycle, "train": train, "train horn": train_horn, "plane": plane,
    "helicopter": helicopter, "drill": drill, "fan": fan, "spaceship": spaceship, "robot": robot,
    "applause": applause, "clap": clap, "crowd": crowd, "cheer": cheer, "laughter": laugh,
    "restaurant": restaurant, "traffic": traffic,
}  # fmt: skip
