"""Blows, bursts and the gestures of trailers: whoosh, rise, drop, braam."""

from __future__ import annotations

import numpy as np

from ..filters import Samples
from .material import Take, arch, band, bump, falling, glide, moving, put, silence, time, wander


def explosion(take: Take) -> Samples:
    """A blast, a deep blow and debris."""
    seconds = min(take.seconds, 4.5)
    out = silence(seconds, stereo=True)
    blast = moving(
        take,
        seconds,
        lambda s, f: (
            np.exp(-7 * s) * bump(f, 90 + 900 * np.exp(-14 * s), 2.0)
            + 0.3 * np.exp(-4 * s) * bump(f, 60, 1.0)
        ),
    )
    blast *= np.minimum(time(seconds)[: len(blast)] / 0.004, 1)
    put(out, np.tanh(blast * 2.2), 0.0, 1.0)
    put(
        out,
        glide(np.geomspace(110, 26, 100) * take.pitch, 1.4) * falling(1.4, 3.0),
        0.0,
        0.9 * take.weight,
    )
    put(out, band(take, 0.06, 400, 9000) * falling(0.06, 60, 0.0006), 0.0, 0.5)
    for share in take.rng.beta(1.2, 3, 40):
        put(
            out,
            band(take, 0.02, 500, 4000) * falling(0.02, 200, 0.001),
            0.25 + float(share) * (seconds - 0.5),
            take.rng.uniform(0.02, 0.12),
            take.rng.random(),
        )
    return out


def gunshot(take: Take) -> Samples:
    """A crack and its echo."""
    out = silence(min(take.seconds, 1.6) if take.times is None else take.seconds, stereo=True)
    for index in range(take.times or 1):
        at = 0.01 + index * 0.3 / take.pace
        put(out, np.tanh(3 * band(take, 0.25, 250, 9000) * falling(0.25, 30, 0.0004)), at, 0.9)
        put(out, glide(np.array([160, 50]) * take.pitch, 0.2) * falling(0.2, 18, 0.001), at, 0.8)
        put(out, band(take, 0.9, 200, 2200) * falling(0.9, 5, 0.03), at + 0.07, 0.13, 0.25)
        put(out, band(take, 0.9, 200, 1800) * falling(0.9, 5, 0.03), at + 0.12, 0.11, 0.75)
    return out


def punch(take: Take) -> Samples:
    """A blow that lands."""
    out = silence(0.5)
    put(out, band(take, 0.12, 200, 2600) * falling(0.12, 45, 0.001), 0.03, 0.7)
    put(
        out,
        glide(np.array([150, 55]) * take.pitch, 0.2) * falling(0.2, 20, 0.001),
        0.03,
        1.0 * take.weight,
    )
    return out


def thud(take: Take) -> Samples:
    """Something heavy that falls on the floor."""
    out = silence(min(take.seconds, 1.0))
    put(out, glide(np.array([95, 42]) * take.pitch, 0.5) * falling(0.5, 9, 0.002), 0.02, 1.0)
    put(out, band(take, 0.2, 100, 900) * falling(0.2, 26, 0.001), 0.02, 0.45)
    return out


def hit(take: Take) -> Samples:
    """A trailer's impact: a blow with a long dark tail."""
    seconds = min(take.seconds, 4.0)
    out = silence(seconds, stereo=True)
    put(
        out,
        np.tanh(
            2
            * glide(np.geomspace(130, 32, 100) * take.pitch, seconds)
            * falling(seconds, 1.7, 0.003)
        ),
        0.0,
        0.9,
    )
    tail = moving(
        take, seconds, lambda s, f: np.exp(-5 * s) * (bump(f, 160, 1.6) + 0.35 * bump(f, 1800, 1.6))
    )
    put(out, tail * np.minimum(time(seconds)[: len(tail)] / 0.004, 1), 0.0, 0.8)
    return out


def whoosh(take: Take) -> Samples:
    """Something large passes from left to right."""
    seconds = min(take.seconds, take.about(1.1 / take.pace, 0.05))
    high = 2600 * take.weight**-0.3
    air = moving(
        take,
        seconds,
        lambda s, f: (
            np.sin(np.pi * s) ** 2.2
            * (bump(f, 260 + high * np.sin(np.pi * s) ** 2, 1.1) + 0.3 * bump(f, 120, 0.8))
        ),
    )
    place = np.linspace(0.1, 0.9, len(air)) * np.pi / 2
    return np.asarray(np.stack([air * np.cos(place), air * np.sin(place)], 1), np.float32)


def swish(take: Take) -> Samples:
    """A light, quick cut through the air."""
    seconds = min(take.seconds, take.about(0.36 / take.pace, 0.05))
    air = moving(
        take,
        seconds,
        lambda s, f: np.sin(np.pi * s) ** 2 * bump(f, 1800 + 4800 * np.sin(np.pi * s * 0.9), 0.7),
    )
    place = np.linspace(0.3, 0.7, len(air)) * np.pi / 2
    return np.asarray(np.stack([air * np.cos(place), air * np.sin(place)], 1), np.float32)


def rise(take: Take) -> Samples:
    """Tension that grows until it stops."""
    seconds = take.seconds
    air = moving(take, seconds, lambda s, f: s**2 * bump(f, 250 * 24**s, 1.0))
    tone = glide(np.geomspace(110, 880, 400) * take.pitch, seconds, "saw")
    second = glide(np.geomspace(111.3, 893, 400) * take.pitch, seconds, "saw")
    n = min(len(air), len(tone))
    grown = np.linspace(0, 1, n) ** 1.8
    left, right = air[:n] * 0.9 + tone[:n] * grown * 0.30, air[:n] * 0.9 + second[:n] * grown * 0.30
    end = np.minimum(1, np.arange(n, 0, -1) / 1200)
    return np.asarray(np.stack([left, right], 1) * end[:, None], np.float32)


def drop(take: Take) -> Samples:
    """A bass that falls out of hearing."""
    seconds = min(take.seconds, 3.0)
    tone = glide(np.geomspace(190, 28, 300) * take.pitch, seconds)
    return np.asarray(np.tanh(1.8 * tone) * arch(seconds, 0.03, 0.5)[: len(tone)], np.float32)


def braam(take: Take) -> Samples:
    """Brass of a film trailer, very low and very wide."""
    seconds = min(take.seconds, 4.0)
    sides = []
    t = time(seconds)
    for spread in (0.997, 1.003):
        out = np.zeros(len(t))
        for ratio, level in ((1, 1.0), (1.5, 0.5), (2, 0.55), (0.5, 0.7)):
            f = 55 * ratio * spread * take.pitch
            turns = f * t
            opening = np.minimum(1, t / 0.12) * np.exp(-0.55 * t)
            for k in range(1, 30):
                if f * k > 6000:
                    break
                out += (
                    level
                    * np.sin(2 * np.pi * k * turns + 0.3 * k)
                    / k
                    * np.exp(-k * 0.10 / np.maximum(opening, 0.05))
                )
        shaken = 1 + 0.12 * np.sin(2 * np.pi * 5.5 * t)
        sides.append(
            np.tanh(out * 0.9)
            * shaken
            * np.minimum(t / 0.05, 1)
            * np.exp(-0.5 * t)
            * np.minimum(1, (seconds - t) / 0.4)
        )
    return np.asarray(np.stack(sides, 1), np.float32)


def drum_roll(take: Take) -> Samples:
    """A snare roll that swells, and a stroke at its end with a cymbal."""
    seconds = take.seconds
    roll = max(seconds - 1.0, seconds * 0.6)
    out = silence(seconds, stereo=True)
    at, index = 0.02, 0
    while at < roll:
        share = at / roll
        stroke = (
            band(take, 0.11, 900, 7500) * falling(0.11, 34, 0.001) * 0.5
            + glide(np.array([230, 185]) * take.pitch, 0.11) * falling(0.11, 30) * 0.5
        )
        put(
            out,
            stroke,
            at,
            (0.25 + 0.6 * share) * take.rng.uniform(0.8, 1),
            0.42 + 0.16 * (index % 2),
        )
        at += 0.042 / take.pace * take.rng.uniform(0.92, 1.08)
        index += 1
    put(
        out,
        band(take, seconds - roll, 3500, 15_000) * falling(seconds - roll, 3.2, 0.001),
        roll,
        0.8,
    )
    put(
        out,
        glide(np.array([110, 50]), min(0.5, seconds - roll)) * falling(min(0.5, seconds - roll), 9),
        roll,
        1.0,
    )
    return out


def rimshot(take: Take) -> Samples:
    """Ba-dum, tss."""
    out = silence(min(take.seconds, 2.0))
    for at, f in ((0.02, 190), (0.2, 140)):
        put(out, glide(np.array([f * 1.3, f]) * take.pitch, 0.2) * falling(0.2, 20), at, 0.9)
        put(out, band(take, 0.1, 900, 6000) * falling(0.1, 40, 0.001), at, 0.3)
    put(out, band(take, 1.3, 4500, 15_000) * falling(1.3, 4.0, 0.001), 0.52, 0.6)
    put(out, glide(np.array([95, 50]), 0.25) * falling(0.25, 16), 0.52, 0.7)
    return out


def cymbal(take: Take) -> Samples:
    """A crash cymbal."""
    seconds = min(take.seconds, 3.0)
    return band(take, seconds, 2800, 15_000) * falling(seconds, 1.8, 0.002)


def boing(take: Take) -> Samples:
    """A spring of a cartoon."""
    seconds = min(take.seconds, 1.1)
    t = time(seconds)
    pitch = (
        180 * take.pitch * (1 + 0.5 * np.exp(-3 * t) * np.sin(2 * np.pi * 13 * t)) * (1 + 0.6 * t)
    )
    return glide(pitch, seconds, "saw") * falling(seconds, 3.2)[: int(seconds * 48_000)]


def whip(take: Take) -> Samples:
    """A swing and its crack."""
    out = silence(0.7)
    put(out, swish(Take(0.3, take.rng)).mean(axis=1), 0.0, 0.7)
    put(out, np.tanh(3 * band(take, 0.08, 1200, 12_000) * falling(0.08, 60, 0.0004)), 0.28, 0.9)
    return out


def fireworks(take: Take) -> Samples:
    """A whistle up, a bang, crackling sparks."""
    seconds = min(take.seconds, 4.5)
    out = silence(seconds, stereo=True)
    put(out, glide(np.geomspace(700, 2600, 100) * take.pitch, 0.9) * arch(0.9, 0.6), 0.0, 0.18)
    bang = explosion(Take(min(2.5, seconds), take.rng)).mean(axis=1)
    put(out, bang, min(1.0, seconds * 0.3), 0.9)
    for share in take.rng.beta(1.3, 2.4, 120):
        put(
            out,
            band(take, 0.008, 1500, 11_000) * falling(0.008, 420, 0.0004),
            min(1.2, seconds * 0.35) + float(share) * (seconds - min(1.3, seconds * 0.4)),
            take.rng.uniform(0.05, 0.35),
            take.rng.random(),
        )
    return out


def earthquake(take: Take) -> Samples:
    """The ground rumbles and things rattle."""
    rumble = moving(
        take, take.seconds, lambda s, f: bump(f, 42, 1.2) + 0.1 * bump(f, 300, 1.5) + 0 * s
    )
    shaken = np.maximum(1 + 0.6 * wander(take, len(rumble), 5, take.seconds), 0.1)
    return np.asarray(rumble * shaken, np.float32)


def horror(take: Take) -> Samples:
    """Strings and low noise that clash."""
    seconds = take.seconds
    t = time(seconds)
    out = np.zeros(len(t))
    for f in (61.0, 64.6, 91.3, 183.0, 193.9, 740.0, 783.0):
        level = (60 / f) ** 0.35
        out += level * np.sin(
            2 * np.pi * f * take.pitch * t + 2 * np.sin(2 * np.pi * take.rng.uniform(0.1, 0.4) * t)
        )
    return np.asarray(out * np.minimum(t / 1.2, 1), np.float32)


IMPACTS = {
    "explosion": explosion, "gunshot": gunshot, "punch": punch, "thud": thud, "impact": hit,
    "whoosh": whoosh, "swish": swish, "rise": rise, "drop": drop, "braam": braam,
    "drum roll": drum_roll, "rimshot": rimshot, "cymbal": cymbal, "boing": boing, "whip": whip,
    "fireworks": fireworks, "earthquake": earthquake, "horror": horror,
}  # fmt: skip
