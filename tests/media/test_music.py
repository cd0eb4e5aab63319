"""Composed music, judged by measurement: length, level, tone, tempo, form."""

from __future__ import annotations

import itertools
import math
from functools import cache

import numpy as np
import pytest

from videogen_mcp.media.audio import genres, vocabulary
from videogen_mcp.media.audio.arrangement import Section, form_for
from videogen_mcp.media.audio.harmony import pitch_classes, voiced
from videogen_mcp.media.audio.instruments import INSTRUMENTS
from videogen_mcp.media.audio.loudness import integrated_loudness, true_peak
from videogen_mcp.media.audio.mix import mix
from videogen_mcp.media.audio.music import compose_music, describe_music
from videogen_mcp.media.audio.percussion import DRUMS, GROOVES
from videogen_mcp.media.audio.stand_ins import stand_ins
from videogen_mcp.media.audio.style import style_for
from videogen_mcp.media.audio.tone import BANDS, octave_levels

pytestmark = pytest.mark.slow

SR = 48_000
MOODS = (
    "",
    "uplifting corporate",
    "calm piano",
    "lo-fi",
    "cinematic",
    "dark suspense",
    "playful",
    "ambient",
    "acoustic guitar",
    "electronic",
    "jazz",
    "epic trailer",
)


@cache
def bed(prompt: str, seconds: float = 12.0, seed: int = 0) -> np.ndarray:
    music = compose_music(prompt, seconds, seed=seed)
    music.setflags(write=False)
    return music


def brightness(music: np.ndarray) -> float:
    """How much of the sound is at 1-8 kHz against 125-500 Hz, in dB."""
    power = 10 ** (octave_levels(music) / 10)
    return float(10 * np.log10(power[5:9].sum() / power[2:5].sum()))


def beats_per_minute(music: np.ndarray) -> float:
    """Tempo between 80 and 160 by autocorrelation of the onset envelope."""
    hop = 240
    rows = np.lib.stride_tricks.sliding_window_view(music.mean(axis=1), 1024)[::hop]
    spectra = np.log(np.abs(np.fft.rfft(rows * np.hanning(1024), axis=1)) + 0.1)
    onsets = np.maximum(0, np.diff(spectra, axis=0)).sum(axis=1)
    onsets -= onsets.mean()
    power = np.abs(np.fft.rfft(onsets, 4 * len(onsets))) ** 2
    alike = np.fft.irfft(power)
    rate = SR / hop
    lags = np.arange(int(rate * 60 / 160), int(rate * 60 / 80) + 1)
    # A beat repeats over one, two and four beats, an eighth note only by chance.
    score = [alike[lag] + alike[2 * lag] + alike[4 * lag] for lag in lags]
    return float(60 * rate / lags[int(np.argmax(score))])


@pytest.mark.parametrize("prompt", MOODS)
def test_every_mood_is_a_clean_bed(prompt: str) -> None:
    music = bed(prompt)
    assert music.dtype == np.float32
    assert music.shape == (12 * SR, 2)
    assert np.isfinite(music).all()
    assert integrated_loudness(music) == pytest.approx(-16, abs=0.3)
    assert true_peak(music) <= -1
    assert 8 < 20 * math.log10(np.abs(music).max() / music.std()) < 19
    assert abs(music.mean()) < 1e-3


@pytest.mark.parametrize("prompt", MOODS)
def test_every_mood_leaves_room_for_a_voice_and_is_never_harsh(prompt: str) -> None:
    levels = dict(zip(BANDS, octave_levels(bed(prompt)), strict=True))
    body = 10 * math.log10(10 ** (levels[125] / 10) + 10 ** (levels[250] / 10))
    assert levels[1000] < body - 6
    assert levels[2000] < body - 11
    assert levels[4000] < body - 12
    assert levels[8000] < levels[500] - 6
    assert levels[16000] < levels[500] - 10


@pytest.mark.parametrize("prompt", MOODS)
def test_the_left_and_the_right_differ_but_mono_keeps_the_music(prompt: str) -> None:
    music = bed(prompt)
    assert 0.2 < np.corrcoef(music.T)[0, 1] < 0.97
    assert np.abs(music.mean(axis=0)).max() < 1e-3
    assert 0.6 < music[:, 0].std() / music[:, 1].std() < 1.6
    mono = np.repeat(music.mean(axis=1, keepdims=True), 2, axis=1)
    assert integrated_loudness(mono) > integrated_loudness(music) - 3


@pytest.mark.parametrize("seconds", [0.5, 1.7, 5.0, 9.99, 31.25])
def test_the_length_is_exact(seconds: float) -> None:
    assert len(compose_music("calm", seconds)) == round(seconds * SR)


@pytest.mark.parametrize("seconds", [0, -3, math.nan, 1e6])
def test_an_impossible_length_is_refused(seconds: float) -> None:
    with pytest.raises(ValueError, match="seconds must be from"):
        compose_music("calm", seconds)


@pytest.mark.parametrize("prompt", ["", "epic", "playful"])
def test_it_starts_without_a_click_and_rings_out_to_silence(prompt: str) -> None:
    music = bed(prompt)
    assert np.abs(music[:24]).max() < 0.02
    assert np.abs(music[-1]).max() < 1e-4
    ends = [np.sqrt((music[-int(s * SR) :][: SR // 4] ** 2).mean()) for s in (1.2, 0.6, 0.3)]
    assert ends[0] > ends[1] > ends[2]
    assert ends[0] > 0.003


def test_the_same_seed_gives_the_same_music_and_another_does_not() -> None:
    assert np.array_equal(compose_music("lo-fi", 8, seed=3), compose_music("lo-fi", 8, seed=3))
    assert not np.array_equal(bed("lo-fi", 8, seed=3), bed("lo-fi", 8, seed=4))


def test_the_piece_has_a_quiet_beginning_a_full_middle_and_a_quiet_end() -> None:
    music = bed("uplifting corporate", 40)
    quarter = [integrated_loudness(music[a * SR : b * SR]) for a, b in ((0, 4), (16, 24), (37, 40))]
    assert quarter[1] > quarter[0] + 2
    assert quarter[1] > quarter[2] + 2


@pytest.mark.parametrize("tempo", [90, 120, 140])
def test_a_stated_tempo_is_what_is_heard(tempo: int) -> None:
    assert beats_per_minute(bed(f"electronic {tempo} bpm", 20)) == pytest.approx(tempo, rel=0.02)


def test_dark_music_is_darker_and_uplifting_music_brighter() -> None:
    dark, plain, bright = (
        brightness(bed(p)) for p in ("dark suspense", "corporate", "uplifting corporate")
    )
    assert dark < plain - 2
    assert plain < bright
    assert brightness(bed("ambient")) < brightness(bed("electronic")) - 2


def test_drums_are_heard_only_when_they_play() -> None:
    def treble(prompt: str) -> float:
        return float(octave_levels(bed(prompt))[-2])

    assert treble("corporate") > treble("corporate without drums") + 6


def test_long_beds_arrange_sections_that_were_played_once() -> None:
    long = compose_music("corporate 120 bpm", 200)
    bar, at = 2 * SR, 0
    places: dict[Section, list[int]] = {}
    for section in form_for(style_for("corporate 120 bpm"), 200).sections:
        places.setdefault(section, []).append(at * bar)
        at += section.bars
    first, second = next(starts for starts in places.values() if len(starts) > 1)[:2]
    inside = slice(3 * bar, 6 * bar)  # what came before still rings in the first bars
    alike = np.corrcoef(long[first:][inside, 0], long[second:][inside, 0])[0, 1]
    assert alike > 0.99
    levels = [integrated_loudness(long[a * SR : (a + 40) * SR]) for a in range(20, 160, 40)]
    assert np.ptp(levels) < 3


def test_sections_join_without_a_click() -> None:
    music = bed("ambient", 60)
    form = form_for(style_for("ambient"), 60)
    roughness = np.abs(np.diff(music, n=2, axis=0)).max(axis=1)

    def roughest(bar: int) -> float:
        at = round(bar * form.bar_seconds * SR)
        return float(roughness[at - 480 : at + 480].max())

    seams = list(itertools.accumulate(section.bars for section in form.sections))[:-1]
    others = set(range(1, sum(s.bars for s in form.sections))) - set(seams)
    assert len(seams) >= 3
    assert max(map(roughest, seams)) < 1.5 * max(map(roughest, others))


def test_a_bed_is_20_to_24_lu_under_a_voice() -> None:
    rng = np.random.default_rng(0)
    speech = np.repeat(rng.uniform(0.2, 1, 100), SR // 7)[: 13 * SR]
    narration = (0.1 * rng.standard_normal(13 * SR) * speech).astype(np.float32)
    alone, both = mix(narration), mix(narration, music=bed(""))
    music = both - alone * (np.vdot(alone, both) / np.vdot(alone, alone))
    under = integrated_loudness(alone) - integrated_loudness(music[2 * SR : 11 * SR])
    assert 20 <= under <= 24.5


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("", {"mood": "warm", "genre": "modern"}),
        ("Uplifting corporate, 118 BPM, in D major", {"tempo": 118, "key": "D major"}),
        ("lo-fi beat in F# minor", {"genre": "lo-fi", "key": "F# minor"}),
        ("ruhige Klaviermusik in Es-Dur", {"mood": "calm", "genre": "piano", "key": "Eb major"}),
        ("musique épique et sombre", {"mood": "dark", "genre": "epic"}),
        ("música alegre con guitarra", {"mood": "uplifting"}),
        ("düster, 70 bpm", {"mood": "dark", "tempo": 70}),
        ("спокойный эмбиент", {"mood": "calm", "genre": "ambient"}),
        ("明るいピアノ", {"mood": "uplifting"}),
        ("轻柔的爵士", {"mood": "calm", "genre": "jazz"}),
        ("music for a software demo during spring", {"mood": "warm", "genre": "modern"}),
    ],
)
def test_a_prompt_is_understood(prompt: str, expected: dict[str, object]) -> None:
    description = describe_music(prompt)
    assert {key: description[key] for key in expected} == expected


@pytest.mark.parametrize(
    ("prompt", "present", "absent"),
    [
        ("corporate with marimba and strings", {"marimba", "strings"}, set()),
        ("jazz, no drums", {"double bass"}, {"drums"}),
        ("corporate ohne Schlagzeug", {"piano"}, {"drums"}),
        ("pop sans batterie avec guitare", {"guitar"}, {"drums"}),
        ("calm e-piano and strings", {"electric piano", "strings"}, {"muted guitar"}),
        ("only piano", {"piano"}, {"drums", "strings", "bass"}),
        ("ambient with drums", {"drums"}, set()),
        ("corporate without piano", {"bass"}, {"piano"}),
        ("ジャズ、ドラムなし", {"double bass"}, {"drums"}),
        ("爵士，没有鼓", {"double bass"}, {"drums"}),
    ],
)
def test_named_instruments_play_and_refused_ones_do_not(
    prompt: str, present: set[str], absent: set[str]
) -> None:
    players = describe_music(prompt)["instruments"]
    assert isinstance(players, list)
    assert present <= set(players)
    assert not absent & set(players)


def test_tempo_words_move_the_tempo() -> None:
    slow, fast = (describe_music(f"{word} corporate")["tempo"] for word in ("slow", "fast"))
    assert isinstance(slow, int)
    assert isinstance(fast, int)
    assert slow < 90 < 120 < fast


def test_the_title_says_what_it_is() -> None:
    title = describe_music("uplifting corporate 110 bpm in C major")["title"]
    assert title == "Uplifting corporate, 110 BPM, C major"


@pytest.mark.parametrize("prompt", MOODS)
def test_every_player_of_every_band_exists(prompt: str) -> None:
    for role, player in style_for(prompt).band.items():
        assert player in (GROOVES if role == "drums" else INSTRUMENTS)


def test_every_word_of_the_vocabulary_leads_to_something_that_can_be_played() -> None:
    assert set(vocabulary.GENRES) <= set(genres.GENRES)
    assert set(vocabulary.FEELINGS) == set(genres.GENRE_OF_FEELING)
    assert set(vocabulary.TEMPI) == set(genres.TEMPO_OF_WORD)
    for instrument in set(vocabulary.INSTRUMENT_WORDS) - {"drums"}:
        assert instrument in INSTRUMENTS
        assert instrument in style_for(f"corporate with {instrument}").band.values()


@pytest.mark.parametrize("player", ["drums", "bass", "bells"])
def test_a_single_player_plays_from_beginning_to_end(player: str) -> None:
    music = compose_music(f"corporate, only {player}", 12)
    assert describe_music(f"corporate, only {player}")["instruments"] == [player]
    seconds = np.sqrt((music[: 11 * SR].reshape(11, -1) ** 2).mean(axis=1))
    assert seconds.min() > 0.003
    assert true_peak(music) <= -1


def test_every_groove_has_sixteen_steps_on_known_drums() -> None:
    for groove in GROOVES.values():
        assert set(groove) <= set(DRUMS)
        assert {len(line) for line in groove.values()} == {16}


@pytest.mark.parametrize("name", sorted(INSTRUMENTS))
@pytest.mark.parametrize("pitch", [40, 60, 84])
def test_an_instrument_plays_in_tune_and_without_clicks(name: str, pitch: int) -> None:
    frequency = 440 * 2 ** ((pitch - 69) / 12)
    sound = INSTRUMENTS[name](frequency, 1.0, 0.7)
    mono = sound if sound.ndim == 1 else sound.mean(axis=1)
    assert np.abs(mono[0]) < 0.01 * np.abs(mono).max()
    assert np.abs(mono[-1]) < 0.01 * np.abs(mono).max()
    spectrum = np.abs(np.fft.rfft(mono * np.hanning(len(mono)), 1 << 18))
    frequencies = np.fft.rfftfreq(1 << 18, 1 / SR)
    near = (frequencies > frequency * 0.97) & (frequencies < frequency * 1.03)
    heard = frequencies[near][spectrum[near].argmax()]
    assert 1200 * abs(math.log2(heard / frequency)) < 20


def test_chords_move_by_small_steps() -> None:
    chord, leaps = None, []
    for degree in (0, 4, 5, 3, 0, 5, 3, 4):
        following = voiced(pitch_classes(0, "major", degree, "seventh"), chord, low=53, high=72)
        assert min(b - a for a, b in itertools.pairwise(following)) >= 2
        if chord:
            leaps += [abs(a - b) for a, b in zip(chord, following, strict=True)]
        chord = following
    assert sum(leaps) / len(leaps) < 2.6


@pytest.mark.parametrize(
    ("prompt", "asked", "player"),
    [
        ("jazz trio with saxophone", "saxophone", "brass"),
        ("heavy metal at full speed", "metal", "guitar"),
        ("a church organ", "organ", "synth"),
        ("gregorian choir", "choir", "strings"),
        ("flamenco evening", "latin", "guitar"),
    ],
)
def test_what_the_band_does_not_have_is_played_by_what_comes_nearest_and_named(
    prompt: str, asked: str, player: str
) -> None:
    assert [item.asked for item in stand_ins(prompt)] == [asked]
    assert player in style_for(prompt).band.values()


def test_what_the_band_has_needs_no_stand_in() -> None:
    assert stand_ins("calm piano and strings, no saxophone") == []
