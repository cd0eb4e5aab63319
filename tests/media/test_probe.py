from __future__ import annotations

import struct
import wave
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from videogen_mcp.media.probe import UnreadableMedia, frame_at, probe, thumbnail


def video_file(path: Path, *, seconds: float = 1.0, rate: int = 25, sound: bool = False) -> Path:
    """A video that grows brighter with time: 160x90, dark left edge."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=Fraction(rate))
        stream.bit_rate = 8_000_000
        stream.width, stream.height, stream.pix_fmt = 160, 90, "yuv420p"
        tone = container.add_stream("aac", rate=48000, layout="mono") if sound else None
        count = round(seconds * rate)
        for index in range(count):
            rgb = np.full((90, 160, 3), 60 + 150 * index // count, np.uint8)
            rgb[:, :20] = 0
            frame = av.VideoFrame.from_ndarray(rgb, format="rgb24")
            frame.pts = index
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
        if tone is not None:
            for start in range(0, round(seconds * 48000), 1024):
                block = np.zeros((1, 1024), np.float32)
                sample = av.AudioFrame.from_ndarray(block, format="fltp", layout="mono")
                sample.sample_rate, sample.pts = 48000, start
                container.mux(tone.encode(sample))
            container.mux(tone.encode())
    return path


def turned_by_the_camera(path: Path) -> Path:
    """Writes a quarter turn clockwise into the track header, as telephones do."""
    data = bytearray(path.read_bytes())
    matrix = data.index(b"tkhd") + 4 + 40
    one = 1 << 16
    data[matrix : matrix + 36] = struct.pack(">9i", 0, one, 0, -one, 0, 0, 90 * one, 0, 1 << 30)
    path.write_bytes(data)
    return path


def sound_file(path: Path, seconds: float = 1.5) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44100)
        file.writeframes(bytes(round(seconds * 44100) * 4))
    return path


def test_a_video_with_sound_is_described(tmp_path: Path) -> None:
    found = probe(video_file(tmp_path / "clip.mp4", seconds=2, sound=True))
    assert (found.kind, found.width, found.height) == ("VIDEO", 160, 90)
    assert (found.video_codec, found.audio_codec) == ("mpeg4", "aac")
    assert found.fps == pytest.approx(25)
    assert found.duration == pytest.approx(2, abs=0.05)
    assert (found.sample_rate, found.channels) == (48000, 1)


def test_a_sound_is_described(tmp_path: Path) -> None:
    found = probe(sound_file(tmp_path / "talk.wav"))
    assert (found.kind, found.width, found.channels) == ("AUDIO", None, 2)
    assert found.duration == pytest.approx(1.5, abs=0.01)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp", "tiff"])
def test_a_picture_is_described(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"picture.{kind}"
    Image.new("RGB", (64, 48), (200, 20, 20)).save(path)
    found = probe(path)
    assert (found.kind, found.width, found.height) == ("IMAGE", 64, 48)
    assert found.duration is None
    assert not found.has_alpha


def test_a_transparent_picture_says_so(tmp_path: Path) -> None:
    Image.new("RGBA", (8, 8)).save(tmp_path / "logo.png")
    assert probe(tmp_path / "logo.png").has_alpha


def test_the_size_of_a_turned_photo_is_as_shown(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (64, 48)).save(tmp_path / "turned.jpg", exif=exif)
    found = probe(tmp_path / "turned.jpg")
    assert (found.width, found.height) == (48, 64)


def test_an_animated_gif_is_a_video(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (32, 32), (index * 60, 0, 0)) for index in range(4)]
    path = tmp_path / "moving.gif"
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=100)
    found = probe(path)
    assert (found.kind, found.video_codec) == ("VIDEO", "gif")


def test_a_picture_inside_a_sound_file_is_not_a_video(tmp_path: Path) -> None:
    path = tmp_path / "song.wav"
    sound_file(path)
    assert probe(path).kind == "AUDIO"


def test_the_name_of_a_file_does_not_decide_what_it_is(tmp_path: Path) -> None:
    clip = video_file(tmp_path / "clip.mp4")
    renamed = clip.rename(tmp_path / "clip.jpg")
    assert probe(renamed).kind == "VIDEO"


@pytest.mark.parametrize("content", [b"", b"just some words", b"\x00" * 4096, b"%PDF-1.7 nothing"])
def test_what_is_no_medium_is_unreadable(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "strange.mp4"
    path.write_bytes(content)
    with pytest.raises(UnreadableMedia, match=r"strange\.mp4"):
        probe(path)


def test_a_missing_file_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(UnreadableMedia, match=r"gone\.mp4"):
        probe(tmp_path / "gone.mp4")


def test_half_a_video_is_unreadable(tmp_path: Path) -> None:
    path = video_file(tmp_path / "cut.mp4")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(UnreadableMedia, match=r"cut\.mp4"):
        probe(path)


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_a_picture_bomb_is_unreadable(tmp_path: Path) -> None:
    Image.new("1", (9500, 9500)).save(tmp_path / "bomb.png")
    with pytest.raises(UnreadableMedia, match=r"bomb\.png.*89 million"):
        probe(tmp_path / "bomb.png")


def test_a_frame_is_the_one_shown_at_that_moment(tmp_path: Path) -> None:
    path = video_file(tmp_path / "clip.mp4", seconds=2)
    levels = [float(frame_at(path, moment)[:, 40:].mean()) for moment in (0, 0.5, 1.0, 1.9)]
    expected = [60 + 150 * index // 50 for index in (0, 12, 25, 47)]
    assert levels == pytest.approx(expected, abs=4)


def test_beyond_the_end_the_last_frame_is_shown(tmp_path: Path) -> None:
    path = video_file(tmp_path / "clip.mp4", seconds=1)
    assert frame_at(path, 99)[:, 40:].mean() == pytest.approx(60 + 150 * 24 // 25, abs=4)


def test_a_video_turned_by_the_camera_is_upright(tmp_path: Path) -> None:
    path = turned_by_the_camera(video_file(tmp_path / "clip.mp4"))
    found = probe(path)
    assert (found.width, found.height) == (90, 160)
    upright = frame_at(path, 0.5)
    assert upright.shape == (160, 90, 3)
    assert upright[:16].mean() < 20  # the dark left edge is now the upper one
    assert upright[30:].mean() > 100


def test_a_thumbnail_is_a_small_jpeg(tmp_path: Path) -> None:
    thumbnail(video_file(tmp_path / "clip.mp4"), tmp_path / "thumb.jpg", width=80)
    with Image.open(tmp_path / "thumb.jpg") as image:
        assert (image.format, image.size) == ("JPEG", (80, 45))


def test_a_thumbnail_of_a_transparent_picture_is_possible(tmp_path: Path) -> None:
    Image.new("RGBA", (800, 400), (255, 0, 0, 128)).save(tmp_path / "logo.png")
    thumbnail(tmp_path / "logo.png", tmp_path / "thumb.jpg", width=200)
    with Image.open(tmp_path / "thumb.jpg") as image:
        assert image.size == (200, 100)


def test_a_sound_has_no_picture(tmp_path: Path) -> None:
    with pytest.raises(UnreadableMedia, match="sound"):
        frame_at(sound_file(tmp_path / "talk.wav"), 0)
