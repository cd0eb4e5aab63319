"""The sound track: parts of recordings, and the own sound of videos."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.engine.providers.speech import FULL_SCALE
from videogen_mcp.engine.work.recording import decode_recording
from videogen_mcp.engine.work.sounding import ClipSound, Piece, clip_samples, mix_sound
from videogen_mcp.media.audio.codec import encode_aac, read_audio

RATE = 48_000


def tone(hertz: float, seconds: float) -> NDArray[np.float32]:
    times = np.arange(round(seconds * RATE)) / RATE
    return (0.3 * np.sin(2 * np.pi * hertz * times)).astype(np.float32)


def kept(path: Path, samples: NDArray[np.float32]) -> Path:
    with path.open("wb") as stream:
        np.save(stream, np.round(samples * FULL_SCALE).astype(np.int16))
    return path


def pitch(samples: NDArray[np.float32], start: float, end: float) -> float:
    """The strongest frequency between two moments, in Hz."""
    part = samples[round(start * RATE) : round(end * RATE)].mean(axis=1)
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part))))
    return float(np.argmax(spectrum) * RATE / len(part))


def level(samples: NDArray[np.float32], start: float, end: float) -> float:
    return float(np.abs(samples[round(start * RATE) : round(end * RATE)]).max())


def mixed(tmp_path: Path, seconds: float, **sounds: object) -> NDArray[np.float32]:
    path = tmp_path / "sound.m4a"
    arguments: dict[str, object] = {"narrations": [], "clips": [], **sounds}
    mix_sound(
        seconds=seconds,
        music=None,
        music_volume=0.0,
        path=path,
        scratch=tmp_path / "half.m4a",
        progress=lambda _: None,
        **arguments,  # type: ignore[arg-type]
    )
    return read_audio(path)


def test_kept_parts_of_a_recording_follow_each_other(tmp_path: Path) -> None:
    recording = np.concatenate([tone(400, 1), tone(900, 1), tone(1600, 1)])
    path = kept(tmp_path / "recording.npy", recording)
    pieces = [Piece(path, 0.0, 0.0, 1.0), Piece(path, 1.0, 2.0, 3.0)]
    sound = mixed(tmp_path, 2.0, narrations=pieces)
    assert pitch(sound, 0.2, 0.8) == pytest.approx(400, abs=4)
    assert pitch(sound, 1.2, 1.8) == pytest.approx(1600, abs=4)
    assert np.abs(np.diff(sound[:, 0])).max() < 0.25, "the seam clicks"


def test_a_video_is_heard_at_its_place_and_from_its_beginning(tmp_path: Path) -> None:
    film = tmp_path / "film.m4a"
    encode_aac(np.concatenate([tone(500, 1), tone(1200, 1)]), film)
    clip = ClipSound(film, start=1.0, seconds=0.8, begin=1.0, volume=1.0)
    sound = mixed(tmp_path, 3.0, clips=[clip])
    assert pitch(sound, 1.2, 1.6) == pytest.approx(1200, abs=5)
    assert level(sound, 0.0, 0.9) < 0.01
    assert level(sound, 1.9, 3.0) < 0.01


def test_a_video_without_sound_is_silent(tmp_path: Path) -> None:
    silent = tmp_path / "film.mp4"
    silent.write_bytes(b"no sound in here")
    sound = mixed(tmp_path, 1.0, clips=[ClipSound(silent, 0.0, 1.0, 0.0, 1.0)])
    assert level(sound, 0.0, 1.0) == 0.0


def test_a_recording_is_decoded_once_to_the_form_of_narration(tmp_path: Path) -> None:
    source, path = tmp_path / "voice.m4a", tmp_path / "voice.npy"
    encode_aac(tone(440, 0.5), source)
    arguments = {"source": source, "path": path, "scratch": tmp_path / "half.npy"}
    decode_recording(**arguments, progress=lambda _: None)
    samples = np.load(path)
    assert (samples.dtype, samples.ndim) == (np.int16, 1)
    assert len(samples) == pytest.approx(RATE / 2, abs=2_048)
    source.unlink()
    decode_recording(**arguments, progress=lambda _: None)


@pytest.mark.parametrize(("level", "peak"), [(0.3, 0.3), (0.004, 0.5), (0.0002, 0.0002)])
def test_faint_recordings_keep_their_detail_and_silence_stays_silent(
    tmp_path: Path, level: float, peak: float
) -> None:
    source, path = tmp_path / "voice.wav", tmp_path / "voice.npy"
    numbers = np.round(tone(440, 2.5) / 0.3 * level * 2**31).astype("<i4")
    with wave.open(str(source), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(4)
        out.setframerate(RATE)
        out.writeframes(numbers.tobytes())
    decode_recording(
        source=source, path=path, scratch=tmp_path / "half.npy", progress=lambda _: None
    )
    samples = np.load(path)
    assert len(samples) == len(numbers)
    assert np.abs(samples).max() / FULL_SCALE == pytest.approx(peak, rel=0.05, abs=1 / FULL_SCALE)


def test_a_clip_is_decoded_no_further_than_it_is_heard(tmp_path: Path) -> None:
    film = tmp_path / "film.m4a"
    encode_aac(np.concatenate([tone(500, 1), tone(1200, 1)]), film)
    twice = clip_samples(ClipSound(film, start=0.0, seconds=3.0, begin=0.5, volume=1.0))
    assert len(twice) == 3 * RATE
    assert pitch(twice[:, None], 0.1, 0.4) == pytest.approx(500, abs=5)
    assert pitch(twice[:, None], 0.6, 1.4) == pytest.approx(1200, abs=5)
    assert pitch(twice[:, None], 1.7, 1.9) == pytest.approx(500, abs=10)
