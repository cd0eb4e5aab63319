from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from tests.engine.media_files import film, gif, jpeg, pdf, sound, turned
from videogen_mcp.media.probe import UnreadableMedia, probe
from videogen_mcp.media.renditions import (
    encode_audio,
    encode_video,
    is_playable,
    is_streamable,
    make_playlist,
    make_sound_playlist,
    page_thumbnail,
)
from videogen_mcp.media.small_pictures import is_small_picture, shrink_picture


def ignore(_fraction: float) -> None: ...


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def pictures(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


def samples(path: Path) -> np.ndarray:
    with av.open(str(path)) as container:
        return np.concatenate(
            [frame.to_ndarray().mean(axis=0) for frame in container.decode(audio=0)]
        )


@pytest.mark.parametrize(
    ("container", "codec", "pixels", "audio_codec"),
    [
        ("mov", "libx265", "yuv420p", "aac"),
        ("matroska", "libx265", "yuv420p10le", "libopus"),
        ("webm", "libvpx-vp9", "yuv420p", "libopus"),
        ("webm", "libsvtav1", "yuv420p10le", "libopus"),
        ("mp4", "libx264", "yuv444p", "aac"),
        ("avi", "mpeg4", "yuv420p", "libmp3lame"),
    ],
)
def test_every_film_becomes_h264_with_aac_and_its_index_first(
    tmp_path: Path, container: str, codec: str, pixels: str, audio_codec: str
) -> None:
    content = film(container, codec, pixels=pixels, audio_codec=audio_codec)
    source = written(tmp_path, "source", content)
    assert not is_playable(source)
    target = tmp_path / "preview.mp4"
    encode_video(source, target, ignore)
    found = probe(target)
    assert (found.video_codec, found.audio_codec) == ("h264", "aac")
    assert found.duration == pytest.approx(1.0, abs=0.12)
    assert (found.width, found.height) == (320, 180)
    shown = pictures(target)
    assert len(shown) == pytest.approx(30, abs=1)
    assert shown[0][10, 10].min() > 230
    assert shown[0][100, 200].max() < 120
    assert np.abs(samples(target)).max() > 0.1
    raw = target.read_bytes()
    assert raw.index(b"moov") < raw.index(b"mdat")


def test_a_film_of_a_phone_held_upright_stands_upright(tmp_path: Path) -> None:
    source = written(tmp_path, "phone.mp4", turned(film(size=(320, 180))))
    about = probe(source)
    assert (about.width, about.height) == (180, 320)
    assert not is_playable(source)
    assert not is_streamable(source)
    target = tmp_path / "preview.mp4"
    made = encode_video(source, target, ignore)
    assert (made.width, made.height) == (180, 320)
    assert probe(target).rotation == 0
    first = pictures(target)[0]
    # Turned clockwise, the white corner goes from the upper left to the upper right.
    assert first[10, 170].min() > 220
    assert first[10, 10].max() < 140


def test_a_large_film_is_made_smaller_and_odd_sizes_even(tmp_path: Path) -> None:
    source = written(tmp_path, "large.mp4", film(size=(1922, 1082), seconds=0.2))
    made = encode_video(source, tmp_path / "preview.mp4", ignore)
    assert (made.width, made.height) == (1278, 720)
    odd = written(tmp_path, "odd.mkv", film("matroska", "ffv1", size=(99, 77), pixels="yuv444p"))
    made = encode_video(odd, tmp_path / "odd.mp4", ignore)
    assert (made.width % 2, made.height % 2) == (0, 0)


def test_uneven_times_are_kept(tmp_path: Path) -> None:
    source = written(tmp_path, "uneven.mkv", film("matroska", "libvpx-vp9", is_uneven=True))
    encode_video(source, tmp_path / "preview.mp4", ignore)

    def times(path: Path) -> list[float]:
        with av.open(str(path)) as container:
            return [float(frame.time) for frame in container.decode(video=0)]

    assert times(tmp_path / "preview.mp4") == pytest.approx(times(source), abs=0.003)


def test_a_film_that_breaks_off_is_shown_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = written(tmp_path, "whole.mkv", film("matroska", "mpeg4", seconds=2))
    cut = written(tmp_path, "cut.mkv", whole.read_bytes()[: whole.stat().st_size // 2])
    encode_video(cut, tmp_path / "preview.mp4", ignore)
    assert 0.2 < (probe(tmp_path / "preview.mp4").duration or 0) < 1.8


def test_what_browsers_play_is_left_as_it_is(tmp_path: Path) -> None:
    assert is_playable(written(tmp_path, "a.mp4", film()))
    assert is_playable(written(tmp_path, "a.mp3", sound("mp3", "libmp3lame", cover=True)))
    assert is_playable(written(tmp_path, "a.wav", sound("wav", "pcm_s16le", rate=8000)))
    assert not is_playable(written(tmp_path, "large.mp4", film(size=(1920, 1080), seconds=0.1)))
    assert not is_playable(written(tmp_path, "a.aiff", sound("aiff", "pcm_s16be")))


def test_any_sound_becomes_an_m4a(tmp_path: Path) -> None:
    source = written(tmp_path, "tone.wav", sound("wav", "pcm_s16le", 2, rate=8000))
    encode_audio(source, tmp_path / "preview.m4a", ignore)
    found = probe(tmp_path / "preview.m4a")
    assert (found.kind, found.audio_codec, found.channels) == ("AUDIO", "aac", 1)
    assert found.duration == pytest.approx(2, abs=0.1)
    assert np.abs(samples(tmp_path / "preview.m4a")).max() > 0.1


def test_a_stream_is_cut_without_encoding_and_plays(tmp_path: Path) -> None:
    content = film(seconds=14, fps=10, options={"g": "20", "sc_threshold": "0"})
    source = written(tmp_path, "film.mp4", content)
    assert is_streamable(source)
    made = make_playlist(source, tmp_path / "hls", ignore)
    lines = (tmp_path / "hls" / "index.m3u8").read_text().splitlines()
    assert lines[-1] == "#EXT-X-ENDLIST"
    assert "#EXT-X-PLAYLIST-TYPE:VOD" in lines
    lengths = [float(line[8:].rstrip(",")) for line in lines if line.startswith("#EXTINF:")]
    target = next(int(line[22:]) for line in lines if line.startswith("#EXT-X-TARGETDURATION:"))
    assert len(lengths) == 3
    assert max(lengths) <= target <= max(lengths) + 1
    assert made.duration == pytest.approx(14, abs=0.2)
    assert str(tmp_path) not in "\n".join(lines)
    assert len(pictures(tmp_path / "hls" / "index.m3u8")) == 140
    assert np.abs(samples(tmp_path / "hls" / "index.m3u8")).max() > 0.1


def test_sound_alone_is_streamed_too(tmp_path: Path) -> None:
    source = written(tmp_path, "tone.flac", sound("flac", "flac", 8))
    made = make_sound_playlist(source, tmp_path / "hls", ignore)
    assert made.duration == pytest.approx(8, abs=0.2)
    assert np.abs(samples(tmp_path / "hls" / "index.m3u8")).max() > 0.1


def test_what_is_no_film_is_refused(tmp_path: Path) -> None:
    source = written(tmp_path, "tone.wav", sound("wav", "pcm_s16le"))
    with pytest.raises(UnreadableMedia):
        encode_video(source, tmp_path / "preview.mp4", ignore)


def test_a_playlist_that_names_other_files_is_no_film(tmp_path: Path) -> None:
    written(tmp_path, "secret.ts", film("mpegts"))
    text = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nsecret.ts\n#EXT-X-ENDLIST\n"
    with pytest.raises(UnreadableMedia):
        probe(written(tmp_path, "list.m3u8", text.encode()))


def test_an_animated_gif_becomes_a_film(tmp_path: Path) -> None:
    encode_video(written(tmp_path, "a.gif", gif()), tmp_path / "preview.mp4", ignore)
    shown = pictures(tmp_path / "preview.mp4")
    assert shown[-1][40, 60, 0] > shown[0][40, 60, 0] + 100


def test_large_pictures_are_made_small(tmp_path: Path) -> None:
    source = written(tmp_path, "large.jpg", jpeg((3000, 1500)))
    assert not is_small_picture(source)
    target, width, height = shrink_picture(source, tmp_path / "preview")
    assert (target.suffix, width, height) == (".jpg", 1280, 640)


def test_turned_pictures_stand_upright(tmp_path: Path) -> None:
    source = written(tmp_path, "turned.jpg", jpeg((400, 200), orientation=6))
    assert not is_small_picture(source)
    target, width, height = shrink_picture(source, tmp_path / "preview")
    assert (width, height) == (200, 400)
    with Image.open(target) as shown:
        assert shown.getpixel((100, 20))[0] > 180
        assert shown.getpixel((100, 380))[2] > 180
        assert shown.getexif().get(0x0112, 1) == 1


def test_printers_colours_become_those_of_screens(tmp_path: Path) -> None:
    source = written(tmp_path, "print.jpg", jpeg(mode="CMYK"))
    target, _, _ = shrink_picture(source, tmp_path / "preview")
    with Image.open(target) as shown:
        assert shown.mode == "RGB"
        assert shown.getpixel((50, 100))[0] > 180
        assert shown.getpixel((350, 100))[2] > 180


def test_what_is_see_through_stays_so(tmp_path: Path) -> None:
    picture = Image.new("RGBA", (2000, 1000), (255, 0, 0, 0))
    picture.paste((0, 255, 0, 255), (0, 0, 1000, 1000))
    picture.save(tmp_path / "half.png")
    target, _, _ = shrink_picture(tmp_path / "half.png", tmp_path / "preview")
    with Image.open(target) as shown:
        assert shown.getpixel((10, 10))[3] == 255
        assert shown.getpixel((1270, 10))[3] == 0


def test_greys_of_sixteen_bits_keep_their_shades(tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 65535, 1400).astype(np.uint16), (100, 1))
    Image.fromarray(ramp).save(tmp_path / "deep.png")
    target, _, _ = shrink_picture(tmp_path / "deep.png", tmp_path / "preview")
    with Image.open(target) as shown:
        middle = shown.convert("L").getpixel((shown.width // 2, 40))
    assert middle == pytest.approx(128, abs=6)


def test_the_first_page_of_a_pdf_is_drawn(tmp_path: Path) -> None:
    page_thumbnail(written(tmp_path, "a.pdf", pdf()), tmp_path / "page.jpg")
    with Image.open(tmp_path / "page.jpg") as page:
        assert page.getpixel((page.width // 2, round(page.height * 0.67)))[1] < 60
        assert page.getpixel((5, 5))[1] > 240
    with pytest.raises(UnreadableMedia):
        page_thumbnail(written(tmp_path, "b.pdf", b"%PDF-1.7\n%%EOF"), tmp_path / "page.jpg")


def test_what_is_cut_off_in_its_index_is_refused(tmp_path: Path) -> None:
    content = film()
    for missing in (500, 1000, 1500, 2000, 2500):
        source = written(tmp_path, f"cut{missing}.mp4", content[:-missing])
        try:
            found = probe(source)
        except UnreadableMedia:
            continue
        assert found.kind in ("VIDEO", "AUDIO")
