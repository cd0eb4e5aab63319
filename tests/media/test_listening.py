"""What is heard in a sound, and the rough words in it."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.media.audio.music import compose_music
from videogen_mcp.media.listening.recogniser import is_installed, recognise
from videogen_mcp.media.listening.sound import RATE, blocks
from videogen_mcp.media.listening.survey import Survey, survey
from videogen_mcp.media.speech.narration import SAMPLE_RATE, narrate
from videogen_mcp.media.speech.voices import find_voice

pytestmark = pytest.mark.slow

TEXT = (
    "Your body is mostly water. Even mild dehydration makes you tired and hurts your "
    "concentration. Drink a glass when you wake up, and keep a bottle on your desk."
)
VOICES = ("Nolan", "Clara", "Grant", "Theo")


def write(path: Path, sound: NDArray[np.floating], rate: int = SAMPLE_RATE) -> Path:
    """A mono WAV file."""
    mono = sound if sound.ndim == 1 else sound.mean(axis=1)
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes((np.clip(mono, -1, 1) * 32767).astype("<i2").tobytes())
    return path


def spoken(name: str = "Nolan") -> NDArray[np.float32]:
    voice = find_voice(name)
    assert voice is not None
    return narrate(TEXT, voice=voice, language="en", speed=1.0).samples


def heard(path: Path) -> Survey:
    return survey(path, limit=3600, progress=lambda _fraction: None)


@pytest.mark.parametrize("name", VOICES)
def test_voices_are_heard_as_speech(tmp_path: Path, name: str) -> None:
    found = heard(write(tmp_path / "voice.wav", spoken(name)))
    assert found.main == "speech"
    assert found.seconds["speech"] > 0.7 * found.duration


@pytest.mark.parametrize(
    "prompt", ["calm piano", "upbeat pop", "rock guitar with drums", "jazz", "ambient", "techno"]
)
def test_music_is_never_taken_for_speech(tmp_path: Path, prompt: str) -> None:
    found = heard(write(tmp_path / "music.wav", compose_music(prompt, 8), 48_000))
    assert found.main == "music"
    assert found.speech == []


def test_noise_and_silence_are_told_apart(tmp_path: Path) -> None:
    noise = np.random.default_rng(3).normal(0, 0.1, 6 * RATE)
    assert heard(write(tmp_path / "noise.wav", noise, RATE)).main == "noise"
    assert heard(write(tmp_path / "still.wav", np.zeros(6 * RATE), RATE)).main == "silence"


def test_speech_over_soft_music_is_still_speech(tmp_path: Path) -> None:
    voice = spoken()
    music = compose_music("calm piano", 12).mean(axis=1)[: len(voice)]
    voice = voice[: len(music)] + 0.15 * music / np.abs(music).max()
    assert heard(write(tmp_path / "both.wav", voice)).main == "speech"


def test_speech_is_placed_where_it_is_said(tmp_path: Path) -> None:
    silence = np.zeros(10 * SAMPLE_RATE, np.float32)
    found = heard(write(tmp_path / "late.wav", np.concatenate([silence, spoken(), silence])))
    start, end = found.speech[0][0], found.speech[-1][1]
    assert 8 <= start <= 14
    assert found.duration - 12 <= end <= found.duration - 8


def test_long_sounds_come_in_short_blocks(tmp_path: Path) -> None:
    path = write(tmp_path / "long.wav", np.zeros(25 * RATE), RATE)
    sizes = [len(block) for block in blocks(path, 2.0)]
    assert max(sizes) == 2 * RATE
    assert sum(sizes) == 25 * RATE


@pytest.mark.skipif(not is_installed(), reason="pocketsphinx has no wheel for this Python")
def test_most_plain_words_are_recognised_with_rising_times(tmp_path: Path) -> None:
    path = write(tmp_path / "voice.wav", spoken())
    words = recognise(path, [(0.0, 60.0)], limit=60, progress=lambda _fraction: None)
    said = {word.text for word in words}
    wanted = {"your", "body", "mostly", "dehydration", "tired", "concentration", "bottle", "desk"}
    assert len(said & wanted) >= 5
    ends = [0.0, *(word.end for word in words)]
    assert all(before <= word.start < word.end for before, word in zip(ends, words, strict=False))


@pytest.mark.skipif(not is_installed(), reason="pocketsphinx has no wheel for this Python")
def test_only_the_allowed_length_is_recognised(tmp_path: Path) -> None:
    path = write(tmp_path / "voice.wav", np.concatenate([spoken()] * 3))
    words = recognise(path, [(0.0, 60.0)], limit=5, progress=lambda _fraction: None)
    assert words
    assert words[-1].end < 20
