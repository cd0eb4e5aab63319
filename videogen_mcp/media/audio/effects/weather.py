"""Rain, wind and water; fire."""

from __future__ import annotations

from functools import partial

import numpy as np

from ..filters import Samples
from .material import (
    Curve,
    Take,
    arch,
    band,
    bump,
    falling,
    glide,
    moving,
    put,
    scatter,
    sides,
    silence,
    time,
    wander,
)


def _drop(take: Take, low: float, high: float) -> Samples:
    seconds = 0.012
    return band(take, seconds, take.about(low, 0.3), take.about(high, 0.2)) * falling(seconds, 420)


def rain(take: Take) -> Samples:
    """A hiss of far drops with near ones in it."""
    bed = sides(take, lambda: band(take, take.seconds, 900, 9500), 0.2) * np.float32(
        0.20 * take.weight
    )
    low = sides(take, lambda: band(take, take.seconds, 200, 900)) * np.float32(0.05 * take.weight)
    out = np.asarray(bed + low, np.float32)
    scatter(take, out, 90 * take.weight * take.pace, lambda: _drop(take, 2000, 9000) * 0.5)
    scatter(take, out, 14 * take.weight, lambda: _bubble(take, 1800) * 0.25)
    return out


def _bubble(take: Take, pitch: float) -> Samples:
    """The ring of an air bubble, which rises as it shrinks."""
    start = take.about(pitch, 0.35) * take.pitch
    seconds = take.about(0.05, 0.3)
    return glide(np.array([start, start * 1.35]), seconds) * falling(seconds, 70, 0.001)


def thunder(take: Take) -> Samples:
    """A crack and a long uneven roll."""
    seconds = min(take.seconds, 9.0)
    roll = moving(
        take,
        seconds,
        lambda s, f: bump(f, 70 - 25 * s, 1.3) + 0.25 * bump(f, 300, 1.2) * np.exp(-9 * s),
    )
    t = time(seconds)
    swell = np.exp(-0.55 * t) * (1 + 0.75 * wander(take, len(t), 4, seconds)[: len(t)])
    out = roll[: len(t)] * np.maximum(swell, 0.02) * np.minimum(t / 0.08, 1)
    crack = band(take, 1.2, 300, 6000) * falling(1.2, 5, 0.004) * 0.5 * take.weight
    put(out, crack, 0.03)
    return np.asarray(out, np.float32)


def storm(take: Take) -> Samples:
    """Heavy rain and wind with thunder."""
    out = rain(take) * np.float32(1.3) + wind(take) * np.float32(0.5)
    at = 0.4
    while at < take.seconds - 1:
        put(
            out,
            thunder(Take(min(7, take.seconds - at), take.rng)) * np.float32(0.9),
            at,
            1,
            0.3 + 0.4 * take.rng.random(),
        )
        at += take.rng.uniform(5, 8)
    return np.asarray(out, np.float32)


def wind(take: Take) -> Samples:
    """Gusts that howl higher as they grow."""

    def gusts() -> Samples:
        frames = int(take.seconds * 94) + 8
        gust = wander(take, frames, 0.55 * take.pace, take.seconds)

        def shape(s: Curve, f: Curve) -> Curve:
            g = np.interp(s[:, 0], np.linspace(0, 1, frames), gust)[:, None]
            level = np.exp(0.55 * g)
            return np.asarray(
                level
                * (
                    0.9 * bump(f, 230 * np.exp(0.30 * g), 1.1)
                    + 0.35 * bump(f, 620 * np.exp(0.4 * g), 0.25)
                    + 0.10 * bump(f, 3000, 1.5)
                )
            )

        return moving(take, take.seconds, shape) * np.float32(take.weight)

    return sides(take, gusts, 0.5)


def _breaker(s: Curve, f: Curve) -> Curve:
    """One wave: it swells, turns white and draws back."""
    height = np.where(s < 0.42, (s / 0.42) ** 2.2, np.exp(-4.2 * (s - 0.42)))
    centre = 350 + 1500 * height
    return np.asarray(height * (bump(f, centre, 1.6) + 0.8 * height * bump(f, 5000, 1.4)))


def waves(take: Take) -> Samples:
    """Waves that swell, break and draw back, about one in six seconds."""
    out = sides(
        take, lambda: moving(take, take.seconds, lambda s, f: 0.16 * bump(f, 300, 1.6) + 0 * s), 0.3
    )
    every = take.about(6.0 / take.pace, 0.05)
    at = -every * take.rng.uniform(0.1, 0.5)
    while at < take.seconds:
        length = every * take.rng.uniform(1.1, 1.4)

        strength = np.float32(take.rng.uniform(0.7, 1.0) * take.weight)
        both = sides(take, partial(moving, take, length, _breaker), 0.4) * strength
        both *= np.minimum(1, np.arange(len(both), 0, -1) / 24_000)[:, None].astype(np.float32)
        start = round(at * 48_000)
        skip = max(0, -start)
        part = both[skip : skip + max(0, len(out) - max(start, 0))]
        out[max(start, 0) : max(start, 0) + len(part)] += part
        at += every
    return out


def stream(take: Take) -> Samples:
    """A brook: a soft rush and bubbles without end."""
    out = sides(
        take,
        lambda: moving(
            take,
            take.seconds,
            lambda s, f: 0.25 * bump(f, 900, 1.3) + 0.1 * bump(f, 3500, 1.2) + 0 * s,
        ),
    )
    scatter(take, out, 110 * take.pace, lambda: _bubble(take, 900) * 0.22, loud=0.7)
    return out


def waterfall(take: Take) -> Samples:
    """A broad steady roar."""
    return sides(
        take,
        lambda: moving(
            take, take.seconds, lambda s, f: bump(f, 500, 2.2) + 0.5 * bump(f, 3500, 1.8) + 0 * s
        ),
    ) * np.float32(take.weight)


def underwater(take: Take) -> Samples:
    """A deep murmur with bubbles."""
    out = sides(take, lambda: moving(take, take.seconds, lambda s, f: bump(f, 110, 1.2) + 0 * s))
    scatter(take, out, 7, lambda: _bubble(take, 420) * 0.5)
    return out


def drip(take: Take) -> Samples:
    """Drops that fall into water one by one."""
    out = silence(take.seconds, stereo=True)
    moments = list(np.arange(0.1, take.seconds, 0.85 / take.pace))[: take.times]
    for at in moments:
        start = take.about(1250, 0.12) * take.pitch
        body = glide(np.array([start, start * 1.5, start * 1.7]), 0.12) * falling(0.12, 34, 0.001)
        put(out, body, at + take.rng.normal(0, 0.03), 0.7, 0.5 + take.rng.uniform(-0.2, 0.2))
        put(out, _drop(take, 2000, 8000), at, 0.4)
    return out


def bubbles(take: Take) -> Samples:
    """Bubbles that rise in clusters."""
    out = silence(take.seconds, stereo=True)
    scatter(take, out, 16 * take.pace * take.weight, lambda: _bubble(take, 620) * 0.5, loud=0.5)
    return out


def splash(take: Take) -> Samples:
    """Something falls into water: a slap, a spray and bubbles."""
    out = silence(min(take.seconds, 2.2), stereo=True)
    body = moving(
        take,
        1.6,
        lambda s, f: (
            np.exp(-5 * s) * (bump(f, 450, 1.5) + 1.1 * np.exp(-2 * s) * bump(f, 3200, 1.5))
        ),
    )
    put(out, body * np.minimum(time(1.6) / 0.006, 1)[: len(body)], 0.02, 1.2 * take.weight)
    put(out, glide(np.array([170, 60]), 0.25) * falling(0.25, 14), 0.02, 0.7 * take.weight)
    late = silence(min(take.seconds, 2.0), stereo=True)
    scatter(take, late, 26, lambda: _bubble(take, 700) * 0.25)
    fade = np.exp(-2.2 * np.arange(len(late)) / 48_000)[:, None]
    out[: len(late)] += (
        late * fade * np.minimum(1, np.arange(len(late)) / 14_400)[:, None]
    ).astype(np.float32)
    return out


def fire(take: Take) -> Samples:
    """A low rush, and wood that crackles."""
    out = sides(
        take,
        lambda: moving(
            take,
            take.seconds,
            lambda s, f: 0.30 * bump(f, 180, 1.4) + 0.08 * bump(f, 1500, 1.4) + 0 * s,
        ),
    )
    flutter = 1 + 0.3 * wander(take, len(out), 7, take.seconds)
    out *= np.maximum(flutter, 0.3)[:, None].astype(np.float32)

    def snap() -> Samples:
        seconds = take.about(0.014, 0.5)
        return band(take, seconds, take.about(1200, 0.5), 9000) * falling(seconds, 300, 0.0006)

    scatter(take, out, 15 * take.weight, snap, loud=0.9)
    scatter(take, out, 1.4 * take.weight, lambda: snap() * 3.0 + 0, loud=0.5)
    return out


def snow(take: Take) -> Samples:
    """Steps in snow: each a crunch of many grains."""
    out = silence(take.seconds, stereo=True)
    side = 0
    for at in np.arange(0.1, take.seconds - 0.3, 0.62 / take.pace)[: take.times]:
        crunch = silence(0.34)
        for _ in range(70):
            put(
                crunch,
                band(take, 0.006, 700, 5200) * falling(0.006, 500, 0.0005),
                take.rng.beta(2, 2.4) * 0.3,
                take.rng.uniform(0.2, 0.7),
            )
        put(out, crunch * arch(0.34, 0.35), float(at), 1, 0.42 + 0.16 * side)
        side = 1 - side
    return out


def room_tone(take: Take) -> Samples:
    """The air of a quiet room: nothing in particular, yet not silence."""

    def air(s: Curve, f: Curve) -> Curve:
        return np.asarray(bump(f, 120, 1.2) + 0.05 * bump(f, 900, 1.6) + 0 * s)

    return sides(take, lambda: moving(take, take.seconds, air))


WEATHER = {
    "rain": rain, "thunder": thunder, "storm": storm, "wind": wind, "waves": waves,
    "stream": stream, "waterfall": waterfall, "underwater": underwater, "drip": drip,
    "bubbles": bubbles, "splash": splash, "fire": fire, "snow steps": snow,
    "room tone": room_tone,
}  # fmt: skip
