"""Sound effects: the right one for a prompt, and that each sounds like what it is."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.media.audio.effects import effect_for, effect_names, read_effects
from videogen_mcp.media.audio.effects.vocabulary import EFFECTS
from videogen_mcp.media.audio.loudness import SAMPLE_RATE, integrated_loudness, true_peak

Mono = NDArray[np.float32]


def played(prompt: str, seconds: float | None = None, seed: int = 1) -> Mono:
    """An effect as heard from the middle."""
    return effect_for(prompt, seconds, seed).samples.mean(axis=1)


def envelope(sound: Mono, step: float = 0.01) -> NDArray[np.float64]:
    size = int(step * SAMPLE_RATE)
    rows = sound[: len(sound) // size * size].reshape(-1, size).astype(np.float64)
    return np.sqrt((rows**2).mean(axis=1))


def onsets(sound: Mono, *, gap: float = 0.08, share: float = 0.35) -> list[float]:
    """The moments at which the level leaps up, in seconds."""
    level = envelope(sound, 0.005)
    found: list[float] = []
    for index in range(2, len(level)):
        leaps = level[index] > share * level.max() and level[index] > 2 * level[index - 2]
        if leaps and (not found or index * 0.005 - found[-1] > gap):
            found.append(index * 0.005)
    return found


def centroid(sound: Mono) -> float:
    power = np.abs(np.fft.rfft(sound)) ** 2
    return float((power * np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE)).sum() / power.sum())


def period(sound: Mono, shortest: float, longest: float) -> float:
    """The strongest repetition of the envelope between two lengths, in seconds."""
    level = envelope(sound) - envelope(sound).mean()
    lags = range(int(shortest * 100), int(longest * 100))
    likeness = [float(np.dot(level[:-lag], level[lag:]) / (len(level) - lag)) for lag in lags]
    return lags[int(np.argmax(likeness))] / 100


def decay(sound: Mono) -> float:
    """Seconds from the loudest moment until it is 20 dB down for good."""
    level = envelope(sound)
    peak = int(level.argmax())
    loud = np.flatnonzero(level > level[peak] / 10)
    return float(loud[-1] - peak) / 100


PROMPTS = {
    "gentle rain on a window": ["rain"],
    "heavy rain with distant thunder": ["rain", "thunder"],
    "ocean waves crashing on a beach": ["waves"],
    "a babbling brook": ["stream"],
    "crackling campfire at night": ["fire"],
    "wind howling through trees": ["wind"],
    "birds singing in a forest": ["birds"],
    "crickets at night": ["crickets"],
    "fast whoosh transition": ["whoosh"],
    "sword swish": ["swish"],
    "mouse click": ["click"],
    "bubble pop": ["pop"],
    "two short beeps": ["beep"],
    "phone notification chime": ["notification"],
    "success jingle": ["success"],
    "wrong answer error sound": ["error"],
    "fire alarm": ["alarm"],
    "police siren approaching": ["siren"],
    "old telephone ringing": ["phone"],
    "doorbell": ["doorbell"],
    "three knocks on a wooden door": ["knock"],
    "creaky door slowly opening": ["door creak"],
    "door slam": ["door close"],
    "footsteps on a wooden floor": ["footsteps"],
    "typing on a keyboard": ["typing"],
    "ticking clock": ["clock"],
    "heartbeat, slow and deep": ["heartbeat"],
    "heavy breathing": ["breathing"],
    "audience applause": ["applause"],
    "crowd cheering in a stadium": ["cheer"],
    "people chatting in a café": ["crowd"],
    "big explosion": ["explosion"],
    "single gunshot": ["gunshot"],
    "laser blaster": ["laser"],
    "power up sound for a game": ["power up"],
    "machine power down": ["power down"],
    "glass shattering": ["glass break"],
    "coin in a retro game": ["coin"],
    "cash register cha-ching": ["cash register"],
    "camera shutter": ["camera shutter"],
    "car engine revving": ["car engine"],
    "car horn honking twice": ["car horn"],
    "steam train passing": ["train"],
    "jet plane overhead": ["plane"],
    "helicopter hovering": ["helicopter"],
    "underwater bubbles": ["bubbles"],
    "dripping tap in a cave": ["drip"],
    "splash in a pool": ["splash"],
    "crumpling paper": ["paper"],
    "zipper closing": ["zipper"],
    "sword unsheathed": ["sword"],
    "church bell tolling": ["bell"],
    "gong hit": ["gong"],
    "drum roll": ["drum roll"],
    "record scratch": ["record scratch"],
    "tv static": ["static"],
    "digital glitch": ["glitch"],
    "cinematic riser": ["rise"],
    "bass drop": ["drop"],
    "epic braam": ["braam"],
    "dog barking": ["dog"],
    "Regen und Donner": ["rain", "thunder"],
    "a door opens, then footsteps, then a door slams": ["door creak", "footsteps", "door close"],
}


@pytest.mark.parametrize("prompt", PROMPTS)
def test_prompts_find_their_effects(prompt: str) -> None:
    plan = read_effects(prompt)
    assert [layer.effect for layer in plan.layers] == PROMPTS[prompt]
    assert not any(layer.approximated for layer in plan.layers)


def test_an_unknown_sound_takes_the_nearest_and_says_so() -> None:
    made = effect_for("the smell of dust", 1)
    assert made.approximated
    assert len(made.effects) == 1


ALL_BUT_A_FEW = [
    name if index % 6 == 0 else pytest.param(name, marks=pytest.mark.slow)
    for index, name in enumerate(effect_names())
]


@pytest.mark.parametrize(
    ("prompt", "effect"),
    [("wine glass clink", "glass break"), ("toilet flush", "stream"), ("match being lit", "fire")],
)
def test_a_vague_resemblance_is_said_to_be_one(prompt: str, effect: str) -> None:
    [layer] = read_effects(prompt).layers
    assert (layer.effect, layer.approximated) == (effect, True)


@pytest.mark.parametrize("name", ALL_BUT_A_FEW)
def test_every_effect_is_exactly_as_long_as_asked_clean_and_not_silent(name: str) -> None:
    word = EFFECTS[name].words.split("|")[0]
    made = effect_for(word, 1.37, 3)
    assert made.effects == (name,)
    assert made.samples.shape == (round(1.37 * SAMPLE_RATE), 2)
    assert np.isfinite(made.samples).all()
    assert true_peak(made.samples) <= -1.0
    assert max(np.abs(made.samples[0]).max(), np.abs(made.samples[-1]).max()) < 0.002
    assert np.sqrt(np.mean(made.samples**2)) > 0.003


@pytest.mark.parametrize("prompt", ["rain", "ocean waves", "crowd", "car engine"])
def test_continuous_sound_is_as_loud_as_speech(prompt: str) -> None:
    made = effect_for(prompt, 4).samples
    assert integrated_loudness(made) == pytest.approx(-16, abs=1.5)
    assert true_peak(made) <= -1.0


def test_the_same_seed_is_the_same_sound_and_another_one_differs() -> None:
    first, again, other = (played("rain", 1, seed) for seed in (1, 1, 2))
    assert (first == again).all()
    assert abs(np.corrcoef(first, other)[0, 1]) < 0.2


@pytest.mark.parametrize(("prompt", "count"), [("three knocks", 3), ("5 knocks on a door", 5)])
def test_knocks_are_counted(prompt: str, count: int) -> None:
    assert len(onsets(played(prompt, 2.5))) == count


def test_footsteps_fall_evenly_and_faster_when_running() -> None:
    walking, running = onsets(played("footsteps", 5)), onsets(played("running footsteps", 5))
    assert 7 <= len(walking) <= 10
    assert np.std(np.diff(walking)) < 0.05
    assert len(running) > 1.3 * len(walking)


def test_typing_is_many_uneven_strokes() -> None:
    strokes = onsets(played("typing", 5), gap=0.04, share=0.2)
    assert len(strokes) > 18
    assert np.std(np.diff(strokes)) > 0.03


def test_a_clock_ticks_twice_a_second() -> None:
    assert np.diff(onsets(played("ticking clock", 5))).mean() == pytest.approx(0.5, abs=0.02)


def test_a_heart_beats_seventy_times_a_minute_and_low() -> None:
    heart = played("heartbeat", 8)
    assert period(heart, 0.6, 1.2) == pytest.approx(60 / 70, abs=0.03)
    assert centroid(heart) < 160


def test_a_siren_wails_and_an_alarm_alternates() -> None:
    pitches = []
    siren = played("siren", 7)
    for start in np.arange(0, 6.8, 0.1):
        part = siren[int(start * SAMPLE_RATE) :][:4800]
        spectrum = np.abs(np.fft.rfft(part * np.hanning(4800), 48_000))
        pitches.append(int(spectrum[300:1600].argmax()) + 300)
    assert max(pitches) > 1.8 * min(pitches)
    assert np.abs(np.diff(pitches)).max() < 250
    assert period(played("fire alarm", 4), 0.2, 0.4) == pytest.approx(0.25, abs=0.02)


def test_breathing_goes_in_and_out() -> None:
    level = np.convolve(envelope(played("breathing", 7)), np.ones(20) / 20, "same")
    peaks = [
        i
        for i in range(30, len(level) - 30)
        if level[i] == level[i - 30 : i + 31].max() and level[i] > 0.4 * level.max()
    ]
    assert 3 <= len(peaks) <= 5


@pytest.mark.parametrize(
    ("low", "high"),
    [
        ("thunder", "rain"),
        ("explosion", "glass break"),
        ("wind", "static"),
        ("earthquake", "waves"),
        ("gong", "coins"),
    ],
)
def test_dark_sounds_lie_below_bright_ones(low: str, high: str) -> None:
    assert centroid(played(low, 2)) * 2 < centroid(played(high, 2))


@pytest.mark.parametrize(
    ("short", "long"),
    [("click", "bell"), ("pop", "gong"), ("punch", "thunder"), ("swish", "braam")],
)
def test_short_sounds_are_over_before_long_ones(short: str, long: str) -> None:
    assert decay(played(short, 3)) < 0.3 < 0.5 < decay(played(long, 5))


def test_a_laser_falls_and_a_riser_rises() -> None:
    for prompt, rises in (("laser", False), ("riser", True)):
        sound = played(prompt, 0.6 if prompt == "laser" else 4)
        loud = np.flatnonzero(np.abs(sound) > 0.05)
        sound = sound[loud[0] : loud[-1]]
        third = len(sound) // 3
        assert (centroid(sound[-third:]) > centroid(sound[:third])) == rises


def test_rain_is_a_hiss_and_waves_come_and_go() -> None:
    rain, waves = envelope(played("rain", 8), 0.1), envelope(played("ocean waves", 12), 0.1)
    assert rain.max() / rain.min() < 2.5
    assert waves.max() / waves.min() > 3


def test_a_loop_goes_on_from_its_end_into_its_start() -> None:
    made = effect_for("rain loop", 3)
    assert made.loops
    turned = np.concatenate([made.samples[-2400:], made.samples[:2400]]).mean(axis=1)
    level = envelope(turned, 0.01)
    usual = envelope(made.samples.mean(axis=1), 0.01)
    assert usual.min() * 0.8 < level.min()
    assert level.max() < usual.max() * 1.2
    step = abs(float(turned[2400] - turned[2399]))
    assert step <= np.abs(np.diff(made.samples.mean(axis=1))).max()


def test_what_is_far_away_is_duller_and_what_is_in_a_hall_rings_on() -> None:
    assert centroid(played("distant explosion", 4)) < centroid(played("explosion", 4))
    assert decay(played("clap twice in a cathedral", 4)) > decay(played("clap twice", 4)) + 0.1


def test_what_follows_comes_after_what_came_before() -> None:
    sound = played("a gunshot, then silence and glass shattering", 4)
    half = len(sound) // 2
    assert envelope(sound[:half]).max() > 0.02
    assert centroid(sound[half:]) > centroid(sound[:half])


def test_what_is_asked_to_be_fast_is_faster() -> None:
    usual, fast = (onsets(played(prompt, 4)) for prompt in ("ticking clock", "fast ticking clock"))
    assert len(fast) > 1.3 * len(usual)


@pytest.mark.parametrize("seconds", [0.1, 61, float("nan")])
def test_impossible_lengths_are_refused(seconds: float) -> None:
    with pytest.raises(ValueError, match="seconds"):
        effect_for("rain", seconds)


def test_a_very_long_prompt_is_read_quickly() -> None:
    assert read_effects("\n" * 9000 + "rain, " * 900).layers[0].effect == "rain"
