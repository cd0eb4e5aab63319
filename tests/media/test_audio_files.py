"""Reading any sound file, writing AAC in sync, refusing what is not sound."""

from __future__ import annotations

import os
import wave
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from videogen_mcp.media.audio import codec
from videogen_mcp.media.audio.mix import UnreadableAudio, encode_aac, read_audio

SR = 48_000


def tone(seconds: float = 2.0, rate: int = SR, channels: int = 2) -> np.ndarray:
    time = np.arange(int(seconds * rate)) / rate
    mono = 0.4 * np.sin(2 * np.pi * 440 * time) * np.hanning(len(time))
    return np.repeat(mono.astype(np.float32)[:, None], channels, axis=1)


def write_audio(path: Path, samples: np.ndarray, rate: int, coder: str, layout: str) -> None:
    """Encode with any of FFmpeg's encoders; the container is chosen by the suffix."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(coder, rate=rate, layout=layout)
        converter = av.AudioResampler(format=stream.format, layout=layout, rate=rate)
        fifo = av.AudioFifo()
        planes = np.ascontiguousarray(samples.T)
        frame = av.AudioFrame.from_ndarray(planes, format="fltp", layout=layout)
        frame.sample_rate, frame.pts = rate, 0
        for converted in converter.resample(frame):
            fifo.write(converted)
        size = stream.frame_size or 1024
        while (part := fifo.read(size, partial=True)) is not None:
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))


def clicks(at: list[int], seconds: float = 4.0) -> np.ndarray:
    samples = np.zeros((int(seconds * SR), 2), np.float32)
    for position in at:
        samples[position : position + 24] = 0.7 * np.hanning(24)[:, None]
    return samples


def heard_at(samples: np.ndarray, expected: int) -> int:
    near = np.abs(samples[expected - 4800 : expected + 4800, 0])
    return int(near.argmax()) + expected - 4800 - 12


@pytest.mark.parametrize(
    ("suffix", "coder", "rate", "layout"),
    [
        (".wav", "pcm_s16le", 8_000, "mono"),
        (".wav", "pcm_s24le", 96_000, "stereo"),
        (".flac", "flac", 44_100, "stereo"),
        (".mp3", "libmp3lame", 44_100, "mono"),
        (".ogg", "flac", 48_000, "stereo"),
        (".opus", "libopus", 48_000, "stereo"),
        (".m4a", "aac", 22_050, "mono"),
        (".mka", "pcm_f32le", 48_000, "stereo"),
    ],
)
def test_a_sound_file_is_read_at_its_pitch_level_and_length(
    tmp_path: Path, suffix: str, coder: str, rate: int, layout: str
) -> None:
    path = tmp_path / f"tone{suffix}"
    write_audio(path, tone(2, rate, 1 if layout == "mono" else 2), rate, coder, layout)
    samples = read_audio(path)
    assert samples.dtype == np.float32
    assert samples.shape[1] == 2
    assert len(samples) / SR == pytest.approx(2, abs=0.1)
    spectrum = np.abs(np.fft.rfft(samples[: 2 * SR, 0]))
    assert np.argmax(spectrum) / 2 == pytest.approx(440, abs=1)
    assert np.abs(samples).max() == pytest.approx(0.4, abs=0.03)
    assert np.allclose(samples[:, 0], samples[:, 1], atol=0.02)


def test_clicks_stay_where_they_are_through_aac(tmp_path: Path) -> None:
    at = [4_800, 60_001, 100_000, 185_000]
    encode_aac(clicks(at), tmp_path / "clicks.m4a")
    samples = read_audio(tmp_path / "clicks.m4a")
    assert [heard_at(samples, position) for position in at] == pytest.approx(at, abs=48)


def test_clicks_stay_where_they_are_when_the_packets_are_copied_beside_a_picture(
    tmp_path: Path,
) -> None:
    at = [9_600, 96_000]
    encode_aac(clicks(at), tmp_path / "clicks.m4a")
    with (
        av.open(str(tmp_path / "clicks.m4a")) as source,
        av.open(str(tmp_path / "both.mp4"), "w") as target,
    ):
        picture = target.add_stream("libx264", rate=30, width=64, height=64, pix_fmt="yuv420p")
        sound = target.add_stream_from_template(source.streams.audio[0])
        for index in range(120):
            frame = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")
            frame.pts, frame.time_base = index, Fraction(1, 30)
            target.mux(picture.encode(frame))
        target.mux(picture.encode(None))
        for packet in source.demux(source.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = sound
                target.mux(packet)
    samples = read_audio(tmp_path / "both.mp4")
    assert [heard_at(samples, position) for position in at] == pytest.approx(at, abs=96)


def test_sound_that_starts_after_its_picture_is_led_by_silence(tmp_path: Path) -> None:
    path = tmp_path / "late.mkv"
    with av.open(str(path), "w") as container:
        picture = container.add_stream("libx264", rate=30, width=64, height=64, pix_fmt="yuv420p")
        sound = container.add_stream("pcm_s16le", rate=SR, layout="stereo")
        for index in range(60):
            frame = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")
            frame.pts, frame.time_base = index, Fraction(1, 30)
            container.mux(picture.encode(frame))
        container.mux(picture.encode(None))
        loud = np.full((1, 2 * SR), 9_000, np.int16)
        block = av.AudioFrame.from_ndarray(loud, format="s16", layout="stereo")
        block.sample_rate, block.pts = SR, SR
        container.mux(sound.encode(block))
        container.mux(sound.encode(None))
    samples = read_audio(path)
    assert np.flatnonzero(np.abs(samples[:, 0]) > 0.1)[0] == pytest.approx(SR, abs=48)


def test_the_written_file_is_aac_lc_in_stereo_at_48_khz(tmp_path: Path) -> None:
    encode_aac(tone(), tmp_path / "tone.m4a")
    with av.open(str(tmp_path / "tone.m4a")) as container:
        stream = container.streams.audio[0]
        assert (stream.codec_context.name, stream.profile) == ("aac", "LC")
        assert (stream.rate, stream.channels) == (SR, 2)
        assert float(stream.duration * stream.time_base) == pytest.approx(2, abs=0.03)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no colons in names")
def test_a_name_that_looks_like_an_address_is_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encode_aac(tone(), tmp_path / "tone.m4a")
    (tmp_path / "tone.m4a").rename(tmp_path / "concat:tone.m4a")
    monkeypatch.chdir(tmp_path)
    assert len(read_audio(Path("concat:tone.m4a"))) >= 2 * SR


def test_mono_is_written_to_both_sides(tmp_path: Path) -> None:
    encode_aac(tone(1, channels=1)[:, 0], tmp_path / "mono.m4a")
    samples = read_audio(tmp_path / "mono.m4a")
    assert np.abs(samples).max(axis=0) == pytest.approx([0.4, 0.4], abs=0.03)


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "kept.m4a"
    path.write_bytes(b"old")
    with pytest.raises(ValueError, match=r"shape|array"):
        encode_aac(np.zeros((100, 3), np.float32), path)
    assert [p.name for p in tmp_path.iterdir()] == ["kept.m4a"]
    assert path.read_bytes() == b"old"


def test_text_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "notes.mp3"
    path.write_text("not music at all\n" * 50)
    with pytest.raises(UnreadableAudio, match=r"notes\.mp3"):
        read_audio(path)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UnreadableAudio, match=r"gone\.wav.*No such file"):
        read_audio(tmp_path / "gone.wav")


def test_a_picture_without_sound_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mute.mp4"
    with av.open(str(path), "w") as container:
        picture = container.add_stream("libx264", rate=30, width=64, height=64, pix_fmt="yuv420p")
        frame = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")
        container.mux(picture.encode(frame))
        container.mux(picture.encode(None))
    with pytest.raises(UnreadableAudio, match=r"mute\.mp4: has no audio stream"):
        read_audio(path)


def test_a_playlist_that_names_another_file_is_refused(tmp_path: Path) -> None:
    encode_aac(tone(), tmp_path / "secret.m4a")
    playlist = tmp_path / "list.mp3"
    playlist.write_text(
        "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nsecret.m4a\n#EXT-X-ENDLIST\n"
    )
    with pytest.raises(UnreadableAudio, match=r"list\.mp3"):
        read_audio(playlist)


def test_damage_in_the_middle_costs_only_the_middle(tmp_path: Path) -> None:
    path = tmp_path / "scratched.m4a"
    encode_aac(tone(4), path)
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 2_000] = bytes(2_000)
    path.write_bytes(data)
    samples = read_audio(path)
    assert len(samples) / SR > 3
    assert np.abs(samples[: SR // 2]).max() > 0.01


def test_a_recording_longer_than_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "long.wav"
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8_000)
        out.writeframes(bytes(2 * 8_000 * 3))
    monkeypatch.setattr(codec, "LONGEST_SECONDS", 2)
    with pytest.raises(UnreadableAudio, match=r"long\.wav: longer than"):
        read_audio(path)
