"""Sounds of screens and games: clicks, notes that tell something, lasers, glitches."""

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
    silence,
    time,
)


def _note(frequency: float, seconds: float, decay: float = 6.0) -> Samples:
    """A clear, bell-like note."""
    return modes(
        frequency,
        seconds,
        [(1, 1.0, decay), (2, 0.35, decay * 1.6), (3, 0.16, decay * 2.2), (5.4, 0.05, decay * 4)],
    )


def _tune(
    take: Take,
    notes: tuple[float, ...],
    gap: float,
    ring: float,
    decay: float = 6.0,
    level: float = 0.5,
) -> Samples:
    out = silence(gap / take.pace * (len(notes) - 1) + ring)
    for index, frequency in enumerate(notes):
        put(out, _note(frequency * take.pitch, ring, decay), index * gap / take.pace, level)
    return out


def click(take: Take) -> Samples:
    """A mouse or a switch: two tiny snaps."""
    out = silence(min(take.seconds, 0.25) if take.times is None else take.seconds)
    for index in range(take.times or 1):
        at = 0.02 + index * 0.32 / take.pace
        for later, pitch, level in ((0.0, take.about(2600), 1.0), (0.062, take.about(3200), 0.55)):
            snap = modes(pitch * take.pitch, 0.03, [(1, 1, 260), (1.63, 0.6, 330), (2.4, 0.3, 420)])
            put(out, snap, at + later, level)
            put(
                out,
                band(take, 0.006, 2000, 12_000) * falling(0.006, 700, 0.0004),
                at + later,
                0.35 * level,
            )
    return out


def pop(take: Take) -> Samples:
    """A bubble that bursts or a cork."""
    out = silence(0.25 if take.times is None else take.seconds)
    for index in range(take.times or 1):
        f = take.about(330, 0.1) * take.pitch
        put(
            out,
            glide(np.array([f, f * 2.1, f * 2.5]), 0.09) * falling(0.09, 42, 0.002),
            0.02 + index * 0.28 / take.pace,
        )
        put(
            out,
            band(take, 0.01, 800, 6000) * falling(0.01, 500, 0.0005),
            0.02 + index * 0.28 / take.pace,
            0.3,
        )
    return out


def beep(take: Take) -> Samples:
    """An electronic tone, once or in a row."""
    count = take.times or max(1, min(3, int(take.seconds / 0.36)))
    out = silence(0.36 / take.pace * count + 0.05)
    tone = glide(np.array([1000.0 * take.pitch]), 0.16)
    ends = np.minimum(1, np.minimum(time(0.16), 0.16 - time(0.16)) / 0.006)
    for index in range(count):
        put(out, tone * ends[: len(tone)], 0.02 + index * 0.36 / take.pace, 0.6)
    return out


def notification(take: Take) -> Samples:
    """Two clear notes upwards."""
    first = take.about(784, 0.12)
    return _tune(take, (first, first * 4 / 3), 0.13, 1.0)


def success(take: Take) -> Samples:
    """A chord built upwards."""
    f = take.about(523, 0.08)
    return _tune(take, (f, f * 1.26, f * 1.5, f * 2), 0.085, 1.1, 4.5)


def error(take: Take) -> Samples:
    """Two low buzzes."""
    out = silence(0.55)
    for at, pitch in ((0.02, 196.0), (0.22, 147.0)):
        tone = glide(np.array([take.about(pitch, 0.04) * take.pitch]), 0.18, "square")
        put(out, tone * arch(0.18, 0.1, 0.3)[: len(tone)], at, 0.5)
    return out


def coin(take: Take) -> Samples:
    """A coin of a game: a short note and a long one."""
    out = silence(0.9)
    first, second = (
        glide(np.array([f * take.pitch]), s, "square") for f, s in ((988.0, 0.09), (1319.0, 0.7))
    )
    put(out, first, 0.02, 0.35)
    put(out, second * falling(0.7, 5)[: len(second)], 0.10, 0.4)
    return out


def coins(take: Take) -> Samples:
    """Coins that fall on a table."""
    out = silence(min(take.seconds, 2.5), stereo=True)
    for _ in range(take.times or 14):
        f = take.rng.uniform(3800, 6500) * take.pitch
        ting = modes(f, 0.35, [(1, 1, 16), (1.52, 0.7, 22), (2.31, 0.4, 30)])
        put(
            out,
            ting,
            take.rng.beta(1.4, 2.2) * (len(out) / 48_000 - 0.4),
            take.rng.uniform(0.2, 0.6),
            take.rng.uniform(0.2, 0.8),
        )
    return out


def power_up(take: Take) -> Samples:
    """A tone that climbs in steps."""
    seconds = min(take.seconds, 1.1)
    steps = 220 * 2 ** (np.floor(np.linspace(0, 14, 400)) * 2 / 12) * take.pitch
    tone = glide(steps, seconds, "square")
    return tone * arch(seconds, 0.75, 0.4)[: len(tone)] * np.float32(0.5)


def power_down(take: Take) -> Samples:
    """A machine that runs down."""
    seconds = min(take.seconds, 1.6)
    tone = glide(np.geomspace(900, 45, 300) * take.pitch, seconds, "saw")
    return tone * arch(seconds, 0.05, 0.5)[: len(tone)] * np.float32(0.5)


def laser(take: Take) -> Samples:
    """A shot of light: a fall of three octaves."""
    out = silence(0.45 if take.times is None else max(take.seconds, 0.45))
    for index in range(take.times or 1):
        f = take.about(2600, 0.15) * take.pitch
        beam = glide(np.geomspace(f, f / 14, 300), 0.32, "saw") * falling(0.32, 8)
        put(out, beam, 0.01 + index * 0.24 / take.pace, 0.6)
    return out


def shutter(take: Take) -> Samples:
    """A camera: the mirror goes up, the curtain runs."""
    out = silence(0.4 if take.times is None else max(take.seconds, 0.4))
    for index in range(take.times or 1):
        at = 0.02 + index * 0.45 / take.pace
        for later, low, level in (
            (0.0, 1400, 1.0),
            (0.035, 3000, 0.5),
            (0.095, 1800, 0.9),
            (0.12, 900, 0.5),
        ):
            put(
                out,
                band(take, 0.025, low, low * 5) * falling(0.025, 190, 0.0006),
                at + later,
                level * 0.5,
            )
            put(
                out, modes(low * 0.5, 0.04, [(1, 1, 120), (2.7, 0.5, 170)]), at + later, level * 0.3
            )
    return out


def glitch(take: Take) -> Samples:
    """Digital damage: stuck tones, dropouts and bursts."""
    seconds = min(take.seconds, 1.8)
    out = silence(seconds, stereo=True)
    at = 0.01
    while at < seconds - 0.05:
        length = float(take.rng.choice([0.02, 0.035, 0.06, 0.1]))
        kind = take.rng.integers(0, 4)
        if kind == 0:
            piece = (
                glide(
                    np.array([take.rng.choice([220, 880, 1760, 3520]) * take.pitch]),
                    length,
                    "square",
                )
                * 0.5
            )
        elif kind == 1:
            piece = np.repeat(
                take.rng.uniform(-0.6, 0.6, int(length * 48_000) // 24 + 1), 24
            ).astype(np.float32)
        elif kind == 2:
            piece = np.tile(band(take, 0.006, 500, 9000), int(length / 0.006) + 1) * 0.35
        else:
            piece = silence(length)
        piece = (
            piece[: int(length * 48_000)]
            * arch(length, 0.5, 0.15)[: len(piece[: int(length * 48_000)])]
        )
        put(out, piece, at, 0.7, take.rng.uniform(0.2, 0.8))
        at += length * take.rng.uniform(0.8, 1.4)
    return out


def static(take: Take) -> Samples:
    """A radio without a station."""
    noise = moving(
        take, take.seconds, lambda s, f: 0.5 * bump(f, 2500, 2.2) + 0.15 * (f > 200) + 0 * s
    )
    crackle = np.maximum(1 + 0.5 * wander_of(take, len(noise), 18), 0.2)
    return np.asarray(noise * crackle, np.float32)


def wander_of(take: Take, size: int, rate: float) -> np.ndarray:
    from .material import wander

    return wander(take, size, rate, take.seconds)


def sonar(take: Take) -> Samples:
    """Pings with a long echo."""
    out = silence(take.seconds, stereo=True)
    for at in beats(take, 2.2 / take.pace):
        ping = glide(np.array([1480.0 * take.pitch, 1440.0 * take.pitch]), 1.8) * falling(
            1.8, 3, 0.01
        )
        put(out, ping, at, 0.6)
        put(out, ping, at + 0.4, 0.2, 0.2)
        put(out, ping, at + 0.62, 0.12, 0.8)
    return out


def magic(take: Take) -> Samples:
    """A shimmer of small bells that rises."""
    seconds = min(take.seconds, 2.4)
    out = silence(seconds + 0.6, stereo=True)
    for share in np.sort(take.rng.uniform(0, 1, 46)):
        f = 1400 * 2 ** (share * 2 + take.rng.integers(0, 3) * 7 / 12) * take.pitch
        put(
            out,
            _note(float(f), 0.6, 9),
            float(share) * seconds * 0.75,
            take.rng.uniform(0.1, 0.35),
            take.rng.uniform(0.1, 0.9),
        )
    return out


def marimba(take: Take) -> Samples:
    """A short run on wooden bars."""
    out = silence(min(take.seconds, 2.0))
    for index, step in enumerate((0, 4, 7, 12, 7, 12)):
        f = 440 * 2 ** (step / 12) * take.pitch
        put(
            out,
            modes(f, 0.8, [(1, 1, 7), (3.9, 0.35, 26), (9.2, 0.12, 60)]),
            0.02 + index * 0.15 / take.pace,
            0.6,
        )
    return out


INTERFACE = {
    "click": click, "pop": pop, "beep": beep, "notification": notification, "success": success,
    "error": error, "coin": coin, "coins": coins, "power up": power_up, "power down": power_down,
    "laser": laser, "camera shutter": shutter, "glitch": glitch, "static": static,
    "sonar": sonar, "magic": magic, "marimba": marimba,
}  # fmt: skip
