"""Things that hands and feet do: doors, steps, keys, paper, glass; the body itself."""

from __future__ import annotations

from functools import partial

import numpy as np

from ..filters import Samples
from .material import (
    Curve,
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
    wander,
)


def _wood(take: Take, pitch: float, level: float = 1.0) -> Samples:
    body = modes(
        take.about(pitch, 0.05) * take.pitch,
        0.22,
        [(1, 1, 26), (1.58, 0.7, 34), (2.4, 0.45, 48), (3.9, 0.2, 70)],
    )
    body[: 48 * 8] += band(take, 0.008, 600, 5000) * falling(0.008, 480, 0.0005) * 0.5
    return body * np.float32(level)


def knock(take: Take) -> Samples:
    """Knuckles on a door: three, or as often as asked."""
    out = silence(take.seconds)
    count = take.times or 3
    at = 0.05
    while at < take.seconds - 0.15:
        for index in range(count):
            put(
                out,
                _wood(take, 170),
                at + index * 0.21 / take.pace,
                take.rng.uniform(0.8, 1) * take.weight,
            )
        at += count * 0.21 / take.pace + 1.1
        if take.times or take.seconds < 2.5:
            break
    return out


def creak(take: Take) -> Samples:
    """A hinge that sticks and slips."""
    seconds = min(take.seconds, 2.6)
    t = time(seconds)
    rate = (
        46
        * take.pitch
        * take.pace
        * np.exp(0.45 * wander(take, len(t), 2.2, seconds))
        * (0.7 + 0.6 * t / seconds)
    )
    turns = np.cumsum(rate) / 48_000
    slips = np.flatnonzero(np.diff(np.floor(turns)) > 0)
    out = silence(seconds)
    for place in slips:
        f = take.rng.normal(1, 0.015) * (760 + 420 * t[place] / seconds) * take.pitch
        put(
            out,
            modes(float(f), 0.03, [(1, 1, 120), (2.31, 0.6, 150), (3.6, 0.35, 190)]),
            place / 48_000,
            take.rng.uniform(0.4, 0.8),
        )
    return out * arch(seconds, 0.4, 0.35)[: len(out)]


def door(take: Take) -> Samples:
    """A door that falls shut: latch and frame."""
    out = silence(min(take.seconds, 1.3))
    put(out, band(take, 0.22, 150, 900) * arch(0.22, 0.9) * 0.12, 0.0)
    put(out, _wood(take, 88, 1.2 * take.weight), 0.22)
    put(
        out,
        glide(np.array([90, 48]) * take.pitch, 0.35) * falling(0.35, 13),
        0.22,
        0.9 * take.weight,
    )
    put(out, band(take, 0.25, 120, 2500) * falling(0.25, 22), 0.22, 0.4 * take.weight)
    put(out, modes(2100 * take.pitch, 0.09, [(1, 1, 60), (1.7, 0.6, 80)]), 0.255, 0.35)
    return out


def footsteps(take: Take) -> Samples:
    """Heel and toe, left and right."""
    out = silence(take.seconds, stereo=True)
    for index, at in enumerate(beats(take, 0.56 / take.pace, 0.02)):
        heel = glide(np.array([120, 62]) * take.pitch, 0.12) * falling(0.12, 34, 0.001)
        put(out, heel, at, 0.9 * take.weight, 0.44 + 0.12 * (index % 2))
        put(
            out,
            band(take, 0.03, 500, 3200) * falling(0.03, 150, 0.0008),
            at,
            0.35,
            0.44 + 0.12 * (index % 2),
        )
        put(
            out,
            band(take, 0.06, 900, 5000) * falling(0.06, 85, 0.004),
            at + 0.085 / take.pace,
            0.13,
            0.44 + 0.12 * (index % 2),
        )
    return out


def typing(take: Take) -> Samples:
    """A keyboard: down and up, in bursts like words."""
    out = silence(take.seconds, stereo=True)
    at = 0.05
    while at < take.seconds - 0.1:
        for _ in range(int(take.rng.integers(3, 8))):
            if at > take.seconds - 0.1:
                break
            pan = take.rng.uniform(0.35, 0.65)
            for later, level in ((0.0, 1.0), (take.rng.uniform(0.05, 0.075), 0.4)):
                put(
                    out,
                    band(take, 0.014, 1400, 8000) * falling(0.014, 300, 0.0004),
                    at + later,
                    0.6 * level,
                    pan,
                )
                put(
                    out,
                    modes(take.about(520, 0.15) * take.pitch, 0.04, [(1, 1, 110), (2.3, 0.6, 150)]),
                    at + later,
                    0.5 * level,
                    pan,
                )
            at += take.rng.uniform(0.09, 0.16) / take.pace
        at += take.rng.uniform(0.06, 0.28) / take.pace
    return out


def heartbeat(take: Take) -> Samples:
    """Lub, dub: seventy a minute."""
    out = silence(take.seconds)
    for at in beats(take, 60 / 70 / take.pace):
        for later, f, level in ((0.0, 62, 1.0), (0.28 / take.pace**0.5, 78, 0.65)):
            thump = glide(np.array([f * 1.35, f * 0.75]) * take.pitch, 0.17) * arch(0.17, 0.18)
            # Small speakers show only the harmonics of so low a tone.
            put(out, np.tanh(2.2 * thump), at + later, 0.7 * level)
            put(out, band(take, 0.06, 110, 420) * arch(0.06, 0.2), at + later, 0.22 * level)
    return out


def _mouth(centre: float, s: Curve, f: Curve) -> Curve:
    return bump(f, centre, 0.8) + 0.5 * bump(f, centre * 2.3, 0.6) + 0 * s


def breathing(take: Take) -> Samples:
    """In, and out a little longer and lower."""
    out = silence(take.seconds)
    cycle = 3.4 / take.pace
    for at in beats(take, cycle):
        for later, length, centre in (
            (0.0, 0.38 * cycle, 1900),
            (0.46 * cycle, 0.46 * cycle, 1100),
        ):
            breath = moving(take, length, partial(_mouth, centre))
            put(out, breath * arch(length, 0.45)[: len(breath)], at + later, 0.5)
    return out


def paper(take: Take) -> Samples:
    """A page that is turned, or crumpled when it is heavy."""
    seconds = min(take.seconds, 1.2)
    out = silence(seconds)
    count = int(420 * take.weight)
    for share in take.rng.beta(2.2, 2.0, count):
        length = take.rng.uniform(0.002, 0.008)
        put(
            out,
            band(take, length, 1800, 11_000) * falling(length, 500, 0.0004),
            float(share) * (seconds - 0.05),
            take.rng.uniform(0.05, 0.5),
        )
    sweep = moving(
        take, seconds, lambda s, f: np.sin(np.pi * s) ** 1.5 * bump(f, 3000 + 3000 * s, 1.2)
    )
    out[: len(sweep)] += sweep[: len(out)] * np.float32(0.35)
    return out


def zipper(take: Take) -> Samples:
    """Teeth that close faster and faster."""
    seconds = min(take.seconds, 0.9 / take.pace)
    t = time(seconds)
    turns = np.cumsum(70 + 150 * (t / seconds) ** 1.2) / 48_000
    out = silence(seconds)
    for place in np.flatnonzero(np.diff(np.floor(turns)) > 0):
        put(
            out,
            band(take, 0.005, 2200 + 2500 * t[place] / seconds, 10_000)
            * falling(0.005, 600, 0.0003),
            place / 48_000,
            take.rng.uniform(0.5, 0.9),
        )
    return out * arch(seconds, 0.6, 0.4)[: len(out)]


def sword(take: Take) -> Samples:
    """Steel on steel, or out of its sheath."""
    out = silence(min(take.seconds, 1.8))
    scrape = moving(take, 0.35, lambda s, f: s * bump(f, 3500 + 3500 * s, 0.5))
    put(out, scrape, 0.0, 0.6)
    f = take.about(1750, 0.05) * take.pitch
    ring = modes(
        f,
        1.4,
        [
            (1, 0.5, 5),
            (1.41, 0.7, 5),
            (2.09, 0.8, 6),
            (2.88, 0.7, 7),
            (3.77, 0.5, 9),
            (5.2, 0.4, 12),
        ],
    )
    put(out, ring, 0.32, 0.6)
    put(out, band(take, 0.04, 2000, 12_000) * falling(0.04, 110, 0.0005), 0.32, 0.5)
    return out


def glass(take: Take) -> Samples:
    """A pane that bursts, and its pieces."""
    out = silence(min(take.seconds, 2.0), stereo=True)
    put(out, band(take, 0.3, 1500, 13_000) * falling(0.3, 16, 0.001), 0.02, 0.9 * take.weight)
    put(out, band(take, 0.05, 200, 1500) * falling(0.05, 70, 0.001), 0.02, 0.6)
    for _ in range(int(60 * take.weight)):
        f = take.rng.uniform(2600, 9000) * take.pitch
        piece = modes(f, 0.3, [(1, 1, take.rng.uniform(18, 45)), (1.62, 0.6, 40), (2.4, 0.3, 60)])
        put(
            out,
            piece,
            0.02 + take.rng.beta(1.0, 3.2) * 1.4,
            take.rng.uniform(0.06, 0.32),
            take.rng.uniform(0.1, 0.9),
        )
    return out


def cash(take: Take) -> Samples:
    """A register: the drawer, then the bell."""
    out = silence(min(take.seconds, 1.9))
    for at in (0.02, 0.10, 0.16):
        put(out, band(take, 0.03, 900, 6000) * falling(0.03, 140, 0.0006), at, 0.5)
        put(out, _wood(take, 420, 0.4), at)
    put(
        out,
        modes(
            take.about(2150, 0.01) * take.pitch,
            1.5,
            [(1, 1, 3.2), (2.02, 0.5, 5), (3.0, 0.35, 8), (4.6, 0.2, 13)],
        ),
        0.24,
        0.6,
    )
    for _ in range(7):
        put(
            out,
            modes(take.rng.uniform(4200, 6800) * take.pitch, 0.2, [(1, 1, 24), (1.5, 0.6, 32)]),
            take.rng.uniform(0.28, 0.75),
            0.12,
        )
    return out


def scratch(take: Take) -> Samples:
    """A record that is pulled back under the needle."""
    seconds = min(take.seconds, 0.8)
    speed = np.array([0.3, 3.4, 0.4, 2.6, 0.2, 1.6, 0.1])
    curve = np.interp(np.linspace(0, 1, 400), np.linspace(0, 1, len(speed)), speed)
    tone = glide(260 * take.pitch * curve, seconds, "saw")
    hiss = moving(
        take,
        seconds,
        lambda s, f: bump(f, 500 + 1500 * np.interp(s, np.linspace(0, 1, 400), curve), 0.7),
    )
    n = min(len(tone), len(hiss))
    loud = np.interp(np.linspace(0, 1, n), np.linspace(0, 1, 400), np.minimum(curve, 1.5) / 1.5)
    return np.asarray(
        (0.5 * tone[:n] + 0.5 * hiss[:n]) * loud * arch(seconds, 0.5, 0.1)[:n], np.float32
    )


def keys(take: Take) -> Samples:
    """A bunch of keys."""
    out = silence(min(take.seconds, 1.6), stereo=True)
    for _ in range(26):
        f = take.rng.uniform(3200, 8200) * take.pitch
        put(
            out,
            modes(f, 0.12, [(1, 1, 50), (1.47, 0.7, 60), (2.2, 0.5, 80)]),
            take.rng.uniform(0.02, len(out) / 48_000 - 0.2),
            take.rng.uniform(0.1, 0.5),
            take.rng.uniform(0.3, 0.7),
        )
    return out


def writing(take: Take) -> Samples:
    """A pencil on paper: strokes to and fro."""
    out = silence(take.seconds)
    at = 0.03
    while at < take.seconds - 0.1:
        length = take.rng.uniform(0.07, 0.22) / take.pace
        stroke = moving(take, length, lambda s, f: bump(f, 2800 + 1600 * s, 1.0))
        put(out, stroke * arch(length, 0.4, 0.6)[: len(stroke)], at, take.rng.uniform(0.25, 0.5))
        at += length + take.rng.uniform(0.01, 0.09) / take.pace
    return out


def pour(take: Take) -> Samples:
    """Water that fills a glass: the tone climbs as it fills."""
    seconds = min(take.seconds, 4.0)
    rush = moving(
        take, seconds, lambda s, f: bump(f, 420 + 900 * s**1.5, 0.35) + 0.25 * bump(f, 3000, 1.4)
    )
    flutter = np.maximum(1 + 0.35 * wander(take, len(rush), 14, seconds), 0.2)
    return np.asarray(rush * flutter * arch(seconds, 0.4, 0.12)[: len(rush)], np.float32)


def sizzle(take: Take) -> Samples:
    """Something in a hot pan."""
    from .material import scatter, sides

    out = sides(take, lambda: band(take, take.seconds, 3500, 13_000)) * np.float32(0.12)
    scatter(
        take,
        out,
        160,
        lambda: band(take, 0.004, 3000, 14_000) * falling(0.004, 800, 0.0003) * 0.7,
        loud=0.8,
    )
    return out


def bite(take: Take) -> Samples:
    """A crunch, as into an apple."""
    out = silence(min(take.seconds, 0.7))
    for share in take.rng.beta(1.6, 2.8, 90):
        put(
            out,
            band(take, 0.007, 500, 6500) * falling(0.007, 420, 0.0004),
            0.02 + float(share) * 0.35,
            take.rng.uniform(0.2, 0.9),
        )
    return out


def scissors(take: Take) -> Samples:
    """Two blades that open and close."""
    out = silence(take.seconds)
    for at in beats(take, 0.42 / take.pace, 0.02):
        slide = moving(take, 0.13, lambda s, f: s * bump(f, 4200 + 3000 * s, 0.6))
        put(out, slide, at, 0.45)
        put(
            out,
            modes(
                take.about(3100, 0.05) * take.pitch,
                0.12,
                [(1, 1, 60), (1.7, 0.7, 80), (2.6, 0.5, 110)],
            ),
            at + 0.12,
            0.4,
        )
    return out


def spray(take: Take) -> Samples:
    """A can: a burst of hiss."""
    seconds = min(take.seconds, 1.0)
    return band(take, seconds, 3500, 15_000) * arch(seconds, 0.15, 0.3)[: int(seconds * 48_000)]


FOLEY = {
    "knock": knock, "door creak": creak, "door close": door, "footsteps": footsteps,
    "typing": typing, "heartbeat": heartbeat, "breathing": breathing, "paper": paper,
    "zipper": zipper, "sword": sword, "glass break": glass, "cash register": cash,
    "record scratch": scratch, "keys": keys, "writing": writing, "pour": pour, "sizzle": sizzle,
    "bite": bite, "scissors": scissors, "spray": spray,
}  # fmt: skip
