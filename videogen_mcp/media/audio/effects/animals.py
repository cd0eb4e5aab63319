"""Animals, and places that are full of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..filters import Samples
from .material import (
    Take,
    arch,
    band,
    bump,
    falling,
    glide,
    levelled,
    moving,
    put,
    sides,
    silence,
    time,
)


def _chirp(take: Take, low: float, high: float, seconds: float) -> Samples:
    knots = take.rng.uniform(low, high, take.rng.integers(3, 6)) * take.pitch
    return glide(
        np.interp(np.linspace(0, 1, 200), np.linspace(0, 1, len(knots)), knots), seconds
    ) * arch(seconds, 0.4)


def birds(take: Take) -> Samples:
    """Several birds, each with its own song and place."""
    # A little moving air: without it the songs hang in a void.
    out = sides(
        take, lambda: moving(take, take.seconds, lambda s, f: 0.012 * bump(f, 500, 1.6) + 0 * s)
    )
    for number in range(max(4, round(6 * take.weight))):
        low = take.rng.uniform(2200, 4200)
        pan, level = take.rng.uniform(0.05, 0.95), take.rng.uniform(0.25, 0.8)
        at = take.rng.uniform(0.05, 0.3) if not number else take.rng.uniform(0, 1.5)
        song = [
            (
                take.rng.uniform(0.05, 0.14),
                _chirp(take, low, low * take.rng.uniform(1.2, 1.7), take.rng.uniform(0.06, 0.16)),
            )
            for _ in range(take.rng.integers(2, 6))
        ]
        while at < take.seconds - 0.2:
            moment = at
            for gap, chirp in song:
                put(out, chirp, moment, level, pan)
                moment += len(chirp) / 48_000 + gap
            at = moment + take.rng.uniform(0.5, 2.4) / take.pace
    return out


def crickets(take: Take) -> Samples:
    """Night insects: trills of four or five pulses."""
    out = silence(take.seconds, stereo=True)
    for _ in range(4):
        pitch = take.rng.uniform(4100, 5000) * take.pitch
        every = take.rng.uniform(0.55, 0.75) / take.pace
        pan, level = take.rng.uniform(0, 1), take.rng.uniform(0.2, 0.5)
        at = take.rng.uniform(0, every)
        pulse = glide(np.array([pitch, pitch * 1.01]), 0.022) * arch(0.022)
        while at < take.seconds - 0.2:
            for k in range(5):
                put(out, pulse, at + k * 0.036, level, pan)
            at += every * take.rng.uniform(0.97, 1.03)
    return out


def _voice(
    curve: np.ndarray,
    seconds: float,
    formants: tuple[tuple[float, float], ...],
    breath: Samples | None = None,
) -> Samples:
    """A throat: a harmonic-rich tone coloured by formants as (Hz, level)."""
    size = int(seconds * 48_000)
    along = np.interp(np.linspace(0, 1, size), np.linspace(0, 1, len(curve)), curve)
    turns = np.cumsum(along) / 48_000
    out = np.zeros(size)
    for k in range(1, 45):
        f = along * k
        gain = (
            sum(
                level * np.exp(-(((f - centre) / (0.30 * centre)) ** 2))
                for centre, level in formants
            )
            + 0.03
        )
        out += np.where(f < 11_000, gain / k**0.5, 0) * np.sin(2 * np.pi * k * turns)
    if breath is not None:
        out += breath[:size]
    return np.asarray(out, np.float32)


def _repeated(take: Take, cry: Callable[[], Samples], every: float, usual: int) -> Samples:
    out = silence(take.seconds, stereo=True)
    count = take.times or max(1, min(usual, int((take.seconds - 0.1) / every) + 1))
    for index in range(count):
        put(
            out,
            levelled(cry()),
            0.04 + index * every / take.pace * take.rng.uniform(0.92, 1.1),
            take.rng.uniform(0.8, 1),
        )
    return out


def dog(take: Take) -> Samples:
    """Barks."""

    def bark() -> Samples:
        f = take.about(330) * take.pitch
        seconds = 0.20
        rough = band(take, seconds, 400, 3500) * 0.25
        return _voice(
            np.array([f * 0.8, f * 1.5, f * 1.2, f * 0.7]),
            seconds,
            ((750, 1.0), (1500, 0.7), (2900, 0.3)),
            rough,
        ) * arch(seconds, 0.25)

    return _repeated(take, bark, 0.48, 3)


def cat(take: Take) -> Samples:
    """A miaow."""

    def miaow() -> Samples:
        f = take.about(520) * take.pitch
        seconds = 0.75
        return _voice(
            np.array([f * 0.85, f * 1.25, f * 1.35, f * 1.2, f * 0.8]),
            seconds,
            ((900, 1.0), (2200, 0.6), (4000, 0.25)),
        ) * arch(seconds, 0.35)

    return _repeated(take, miaow, 1.5, 1)


def cow(take: Take) -> Samples:
    """A low moo."""

    def moo() -> Samples:
        f = take.about(125) * take.pitch
        return _voice(
            np.array([f * 0.85, f, f * 1.12, f * 1.1, f * 0.8]),
            1.6,
            ((320, 1.0), (800, 0.4), (2200, 0.1)),
        ) * arch(1.6, 0.35, 0.6)

    return _repeated(take, moo, 2.4, 1)


def rooster(take: Take) -> Samples:
    """Cock-a-doodle-doo."""

    def crow() -> Samples:
        f = take.about(620) * take.pitch
        parts = [
            (0.16, (1.0, 1.1)),
            (0.12, (1.05, 1.0)),
            (0.22, (1.2, 1.3)),
            (0.85, (1.35, 1.5, 1.35, 0.8)),
        ]
        out = silence(1.6)
        at = 0.0
        for seconds, curve in parts:
            put(
                out,
                _voice(f * np.array(curve), seconds, ((1300, 1.0), (2600, 0.7)))
                * arch(seconds, 0.3, 0.6),
                at,
            )
            at += seconds + 0.03
        return out

    return _repeated(take, crow, 2.2, 1)


def owl(take: Take) -> Samples:
    """Two hoots and a long one."""

    def hoot() -> Samples:
        f = take.about(370, 0.03) * take.pitch
        out = silence(1.7)
        for at, seconds in ((0.0, 0.18), (0.42, 0.16), (0.72, 0.7)):
            put(out, glide(np.array([f * 0.95, f, f * 0.93]), seconds) * arch(seconds, 0.35), at)
        return out

    return _repeated(take, hoot, 3.0, 3)


def frog(take: Take) -> Samples:
    """Croaks: trains of pulses."""

    def croak() -> Samples:
        out = silence(0.45)
        pitch = take.about(620) * take.pitch
        for k in range(14):
            put(
                out,
                glide(np.array([pitch, pitch * 0.9]), 0.03) * falling(0.03, 130, 0.001),
                k * 0.026,
                np.sin(np.pi * (k + 1) / 16),
            )
        return out

    return _repeated(take, croak, 0.95, 20)


def bee(take: Take) -> Samples:
    """An insect that buzzes by."""
    t = time(take.seconds)
    pitch = (
        take.about(190)
        * take.pitch
        * (
            1
            + 0.08 * np.sin(2 * np.pi * 0.45 * t + take.rng.uniform(0, 6))
            + 0.02 * np.sin(2 * np.pi * 5.3 * t)
        )
    )
    buzz = glide(pitch, take.seconds, "saw")
    near = 0.5 + 0.4 * np.sin(2 * np.pi * 0.31 * t[: len(buzz)] + 1)
    pan = 0.5 + 0.4 * np.sin(2 * np.pi * 0.23 * t[: len(buzz)])
    return np.asarray(
        np.stack([buzz * near * np.cos(pan * np.pi / 2), buzz * near * np.sin(pan * np.pi / 2)], 1),
        np.float32,
    )


def growl(take: Take) -> Samples:
    """A large animal or a monster: low, rough, swelling."""
    seconds = min(take.seconds, 2.6)
    t = time(seconds)
    f = 68 * take.pitch
    rough = 1 + 0.7 * np.sign(np.sin(2 * np.pi * 27 * t)) * take.rng.uniform(0.6, 1)
    tone = _voice(
        f * np.array([0.8, 1.1, 1.25, 1.0, 0.7]), seconds, ((300, 1.0), (700, 0.6), (1800, 0.3))
    )
    breath = moving(take, seconds, lambda s, fr: 0.7 * bump(fr, 500, 1.6) + 0 * s)
    n = min(len(tone), len(breath), len(t))
    return np.asarray(
        (levelled(tone[:n]) * rough[:n] + breath[:n] * 0.5) * arch(seconds, 0.35, 0.7)[:n],
        np.float32,
    )


def wolf(take: Take) -> Samples:
    """A long howl that breaks upwards and sinks."""

    def howl() -> Samples:
        f = take.about(390) * take.pitch
        curve = np.array([f * 0.7, f * 1.0, f * 1.22, f * 1.25, f * 1.2, f * 0.8])
        return _voice(curve, 2.6, ((480, 1.0), (1000, 0.35), (2400, 0.08))) * arch(2.6, 0.3, 0.7)

    return _repeated(take, howl, 3.0, 2)


def baby(take: Take) -> Samples:
    """Cries, each on one breath."""

    def cry() -> Samples:
        f = take.about(430) * take.pitch
        curve = f * np.array([0.85, 1.15, 1.2, 1.1, 0.9])
        wheeze = band(take, 0.8, 1500, 5000) * 0.08
        return _voice(curve, 0.8, ((1000, 1.0), (1700, 0.8), (3300, 0.4)), wheeze) * arch(
            0.8, 0.3, 0.6
        )

    return _repeated(take, cry, 1.15, 4)


def duck(take: Take) -> Samples:
    """Quacks."""

    def quack() -> Samples:
        f = take.about(240) * take.pitch
        rough = band(take, 0.2, 900, 3500) * 0.15
        return _voice(
            f * np.array([1.1, 1.15, 0.9]), 0.2, ((1100, 1.0), (2100, 0.9), (3200, 0.5)), rough
        ) * arch(0.2, 0.25)

    return _repeated(take, quack, 0.36, 4)


def gull(take: Take) -> Samples:
    """Cries of a sea bird, in a row that grows shorter."""

    def cry() -> Samples:
        f = take.about(1150) * take.pitch
        return _voice(
            f * np.array([0.8, 1.3, 1.25, 0.85]), 0.36, ((1700, 1.0), (3200, 0.7))
        ) * arch(0.36, 0.3)

    return _repeated(take, cry, 0.48, 5)


def horse(take: Take) -> Samples:
    """Hooves at a gallop: three beats and a rest."""
    out = silence(take.seconds, stereo=True)
    at = 0.05
    while at < take.seconds - 0.1:
        for later, f in ((0.0, 330), (0.12, 300), (0.24, 380)):
            clop = glide(np.array([f * 1.3, f * 0.8]) * take.pitch, 0.07) * falling(0.07, 55, 0.001)
            put(
                out,
                clop,
                at + later / take.pace,
                take.rng.uniform(0.7, 1),
                0.4 + 0.2 * take.rng.random(),
            )
            put(
                out,
                band(take, 0.03, 300, 2500) * falling(0.03, 130, 0.001),
                at + later / take.pace,
                0.3,
            )
        at += 0.47 / take.pace
    return out


ANIMALS = {
    "birds": birds, "crickets": crickets, "dog": dog, "cat": cat, "cow": cow, "rooster": rooster,
    "owl": owl, "frog": frog, "bee": bee, "growl": growl, "wolf": wolf,
    "baby": baby, "duck": duck, "seagull": gull, "horse": horse,
}  # fmt: skip
