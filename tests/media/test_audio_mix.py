"""The master: loudness, peaks, ducking and music, measured on the result."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from videogen_mcp.media.audio.ducking import ducking, speech_spans
from videogen_mcp.media.audio.limiter import apply_gains, limiting_gains
from videogen_mcp.media.audio.looping import fitted_music
from videogen_mcp.media.audio.loudness import integrated_loudness, oversampled_peaks, true_peak
from videogen_mcp.media.audio.mix import encode_aac, mix, read_audio

pytestmark = pytest.mark.slow

SR = 48_000
SPEECH = ((0.5, 4.0), (4.5, 8.0), (11.0, 15.0))
SECONDS = 18.0


def voice(spans: tuple[tuple[float, float], ...] = SPEECH, seconds: float = SECONDS) -> np.ndarray:
    """A buzzing, syllabic, male-pitched stand-in for speech; below 5 kHz, silent in pauses."""
    rng = np.random.default_rng(1)
    time = np.arange(int(seconds * SR)) / SR
    turns = np.cumsum(115 * (1 + 0.12 * np.sin(2 * np.pi * 0.6 * time))) / SR
    phases = rng.uniform(0, 2 * np.pi, 30)
    buzz = sum(
        np.sin(2 * np.pi * k * turns + phases[k]) * math.exp(-((k - 5) ** 2) / 60)
        for k in range(1, 30)
    )
    syllables = np.clip(np.sin(2 * np.pi * 3.7 * time) + 0.5, 0, 1)
    out = buzz * syllables * (1 + 0.02 * rng.standard_normal(len(time)))
    talking = np.zeros(len(time))
    for start, end in spans:
        talking[int(start * SR) : int(end * SR)] = 1
    out *= talking
    return (0.5 * out / np.abs(out).max()).astype(np.float32)


def tune(seconds: float = 30.0) -> np.ndarray:
    """Steady stereo tones at 6.1 and 7.3 kHz, where the voice has nothing."""
    time = np.arange(int(seconds * SR)) / SR
    left, right = (np.sin(2 * np.pi * f * time) for f in (6100, 7300))
    return (0.3 * np.stack([left, right], axis=1)).astype(np.float32)


def music_level(mixed: np.ndarray, start: float, end: float) -> float:
    """Level in dB of the left tone of `tune` in a stretch of the mix."""
    part = mixed[int(start * SR) : int(end * SR), 0]
    time = np.arange(len(part)) / SR
    amplitude = 2 * abs(
        np.mean(part * np.hanning(len(part)) * 2 * np.exp(-2j * np.pi * 6100 * time))
    )
    return 20 * math.log10(amplitude + 1e-9)


def test_a_programme_has_the_target_loudness_and_peak_after_aac(tmp_path: Path) -> None:
    encode_aac(mix(voice(), music=tune(), music_volume=0.5), tmp_path / "programme.m4a")
    heard = read_audio(tmp_path / "programme.m4a")
    assert integrated_loudness(heard) == pytest.approx(-16, abs=0.7)
    assert true_peak(heard) <= -1


@pytest.mark.parametrize("level", [0.03, 0.95])
def test_quiet_and_loud_voices_come_out_equally_loud(level: float) -> None:
    assert integrated_loudness(mix(voice() * level)) == pytest.approx(-16, abs=0.3)


def test_a_spiky_voice_reaches_the_target_without_passing_the_ceiling(tmp_path: Path) -> None:
    spiky = voice() * 0.1
    spiky[SR :: SR // 3] = 0.95
    encode_aac(mix(spiky), tmp_path / "spiky.m4a")
    heard = read_audio(tmp_path / "spiky.m4a")
    assert true_peak(heard) <= -1
    assert integrated_loudness(heard) == pytest.approx(-16, abs=0.7)


def test_other_targets_are_met() -> None:
    mixed = mix(voice(), music=tune(), target_lufs=-23, ceiling_dbtp=-3)
    assert integrated_loudness(mixed) == pytest.approx(-23, abs=0.3)
    assert true_peak(mixed) <= -3


def test_the_music_is_20_to_24_lu_under_the_voice_while_it_speaks() -> None:
    narration = voice(((0.2, 17.8),))
    alone, both = mix(narration), mix(narration, music=tune(), music_volume=0.5)
    music_only = both - alone * (np.vdot(alone, both) / np.vdot(alone, alone))
    under = integrated_loudness(alone) - integrated_loudness(music_only[SR : 17 * SR])
    assert 20 <= under <= 24


def test_the_music_comes_up_in_long_pauses_and_stays_down_in_breaths() -> None:
    mixed = mix(voice(), music=tune())
    speaking = music_level(mixed, 1.5, 3.5)
    assert music_level(mixed, 4.05, 4.45) == pytest.approx(speaking, abs=0.7)
    assert music_level(mixed, 9.3, 10.4) - speaking == pytest.approx(10, abs=1)
    assert music_level(mixed, 11.2, 14.8) == pytest.approx(speaking, abs=0.7)


def test_the_music_is_already_down_when_a_word_starts() -> None:
    amount = ducking([(2.0, 3.0)], 6)
    assert amount[200] == 1
    assert amount[155] == 0
    assert np.abs(np.diff(amount)).max() < 0.06
    assert amount[430] == 0


def test_a_short_rise_between_sentences_is_smooth_and_partial() -> None:
    between = ducking([(0.0, 2.0), (2.9, 5.0)], 6)[200:290]
    assert 0.2 < between.min() < 0.95
    assert np.abs(np.diff(between)).max() < 0.06


def test_breaths_belong_to_the_speech_and_pauses_do_not() -> None:
    spans = speech_spans(voice(), SR)
    assert [(pytest.approx(a, abs=0.15), pytest.approx(b, abs=0.15)) for a, b in spans] == [
        (0.5, 8.0),
        (11.0, 15.0),
    ]


def test_a_few_words_in_a_long_noisy_recording_are_found() -> None:
    rng = np.random.default_rng(5)
    recording = (0.0015 * rng.standard_normal(60 * SR)).astype(np.float32)
    recording[30 * SR : 32 * SR] += voice(((0.0, 2.0),), 2.0)
    assert speech_spans(recording, SR) == [
        (pytest.approx(30, abs=0.15), pytest.approx(32, abs=0.15))
    ]


def test_twice_the_volume_is_ten_decibels_more_music() -> None:
    levels = [
        music_level(mix(voice(), music=tune(), music_volume=v), 1.5, 3.5) for v in (0.25, 0.5)
    ]
    assert levels[1] - levels[0] == pytest.approx(10, abs=0.5)


def test_volume_zero_is_the_voice_alone() -> None:
    assert np.array_equal(mix(voice(), music=tune(), music_volume=0), mix(voice()))


@pytest.mark.parametrize("volume", [-0.1, 1.5, math.nan])
def test_a_volume_outside_0_to_1_is_refused(volume: float) -> None:
    with pytest.raises(ValueError, match="music_volume must be from 0 to 1"):
        mix(voice(), music=tune(), music_volume=volume)


def test_the_voice_stays_in_the_centre() -> None:
    mixed = mix(voice())
    assert np.array_equal(mixed[:, 0], mixed[:, 1])


def test_the_voice_is_not_distorted() -> None:
    narration = voice()
    mixed = mix(narration)[:, 0]
    spectra = [np.abs(np.fft.rfft(s[SR : 3 * SR])) for s in (narration, mixed)]
    band = slice(300, 8000)  # 150 Hz to 4 kHz in steps of half a hertz
    alike = np.corrcoef(spectra[0][band], spectra[1][band])[0, 1]
    assert alike > 0.999


def test_the_limiter_turns_a_burst_down_without_flattening_it() -> None:
    time = np.arange(SR) / SR
    tone = np.sin(2 * np.pi * 220 * time) * np.where((time > 0.4) & (time < 0.6), 2.0, 0.4)
    stereo = np.repeat(tone.astype(np.float32)[:, None], 2, axis=1)
    apply_gains(stereo, limiting_gains(oversampled_peaks(stereo), 0.8))
    assert np.abs(stereo).max() <= 0.8
    inside = stereo[int(0.45 * SR) : int(0.55 * SR), 0]
    spectrum = np.abs(np.fft.rfft(inside * np.hanning(len(inside))))
    tone_bin = int(220 * len(inside) / SR)
    harmonics = spectrum[3 * tone_bin - 2 : 3 * tone_bin + 3].max()
    assert 20 * math.log10(harmonics / spectrum.max()) < -50
    assert np.allclose(stereo[: int(0.35 * SR), 0], tone[: int(0.35 * SR)], atol=1e-6)


@pytest.mark.parametrize("music", [None, np.zeros((SR, 2), np.float32)])
def test_a_silent_programme_stays_silent(music: np.ndarray | None) -> None:
    mixed = mix(np.zeros(3 * SR, np.float32), music=music)
    assert mixed.shape == (3 * SR, 2)
    assert not mixed.any()


def test_faint_noise_is_not_blown_up() -> None:
    hiss = (1e-4 * np.random.default_rng(2).standard_normal(4 * SR)).astype(np.float32)
    assert np.abs(mix(hiss)).max() < 0.05


def test_an_empty_programme_gives_no_samples() -> None:
    assert mix(np.zeros(0, np.float32), music=tune(1)).shape == (0, 2)


def test_damaged_samples_do_not_spread() -> None:
    narration, music = voice(), tune()
    narration[SR], music[SR] = math.nan, math.inf
    mixed = mix(narration, music=music)
    assert np.isfinite(mixed).all()
    assert integrated_loudness(mixed) == pytest.approx(-16, abs=0.5)


def test_the_callers_samples_are_left_as_they_were() -> None:
    narration, music = voice(), tune()
    before = narration.copy(), music.copy()
    mix(narration, music=music)
    assert np.array_equal(narration, before[0])
    assert np.array_equal(music, before[1])


def test_music_alone_is_brought_to_the_target() -> None:
    mixed = mix(np.zeros(10 * SR, np.float32), music=tune())
    assert integrated_loudness(mixed) == pytest.approx(-16, abs=0.3)


def test_music_over_faint_room_noise_is_not_laid_under_the_noise() -> None:
    hiss = (2e-4 * np.random.default_rng(3).standard_normal(6 * SR)).astype(np.float32)
    mixed = mix(hiss, music=tune())
    assert integrated_loudness(mixed) == pytest.approx(-16, abs=0.3)
    assert music_level(mixed, 2, 4) > -20


def test_the_music_fades_in_and_out() -> None:
    mixed = mix(np.zeros(12 * SR, np.float32), music=tune())
    middle = np.abs(mixed[5 * SR : 6 * SR]).max()
    assert np.abs(mixed[: SR // 100]).max() < 0.1 * middle
    assert np.abs(mixed[-SR // 10 :]).max() < 0.1 * middle


@pytest.mark.parametrize("seconds", [0.5, 3.0, 7.0])
def test_short_music_repeats_without_a_click_or_a_hole(seconds: float) -> None:
    time = np.arange(int(seconds * SR)) / SR
    piece = np.stack([np.sin(2 * np.pi * f * time + 1) for f in (200.3, 311.7)], axis=1)
    looped = fitted_music(0.5 * piece.astype(np.float32), 20 * SR, SR)
    assert len(looped) == 20 * SR
    smooth = 0.5 * 2 * np.pi * 311.7 / SR
    assert np.abs(np.diff(looped, axis=0)).max() < 1.6 * smooth
    rms = np.sqrt((looped.reshape(-1, SR // 10, 2) ** 2).mean(axis=(1, 2)))
    assert rms.min() > 0.1
