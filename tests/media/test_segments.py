from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from videogen_mcp.media import checks
from videogen_mcp.media.compose import SegmentPlan
from videogen_mcp.media.segments import MismatchedSegments, join_segments

from .sample_segments import decoded, plain_scene, plan_of, rendered, stored, striped_scene

RATE = 48000


def aac_file(samples: np.ndarray, path: Path) -> Path:
    """Encodes mono float samples as AAC, without the product's own encoder."""
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=RATE, layout="stereo")
        planes = np.ascontiguousarray(np.stack([samples, samples]).astype(np.float32))
        for start in range(0, planes.shape[1], 1024):
            block = np.ascontiguousarray(planes[:, start : start + 1024])
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
            frame.sample_rate, frame.pts = RATE, start
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def segments_of(folder: Path, *parts: tuple[int, int]) -> list[Path]:
    """Segments of plain gray: (level, frames) each."""
    return [
        rendered(plan_of(stored(plain_scene((level,) * 3), folder), frames), folder, f"{index}.mp4")
        for index, (level, frames) in enumerate(parts)
    ]


def test_joining_keeps_every_frame_in_order(tmp_path: Path) -> None:
    parts = segments_of(tmp_path, (40, 17), (120, 1), (200, 23))
    join_segments(parts, None, tmp_path / "out.mp4")
    found = checks.streams(tmp_path / "out.mp4")
    assert (found.frames, found.fps, found.is_monotonic) == (41, 30, True)
    assert found.video_seconds == pytest.approx(41 / 30, abs=0.002)
    levels = decoded(tmp_path / "out.mp4").mean(axis=(1, 2, 3))
    assert np.abs(levels - np.repeat([40, 120, 200], [17, 1, 23])).max() < 3
    with av.open(str(tmp_path / "out.mp4")) as container:
        times = [frame.time for frame in container.decode(video=0)]
    assert times == pytest.approx(np.arange(41) / 30, abs=0.001)


def test_joining_does_not_encode_again(tmp_path: Path) -> None:
    parts = [
        rendered(plan_of(stored(striped_scene(), tmp_path), 20), tmp_path, f"{index}.mp4")
        for index in range(2)
    ]
    join_segments(parts, None, tmp_path / "out.mp4")
    single = decoded(parts[0])
    joined = decoded(tmp_path / "out.mp4")
    assert np.array_equal(joined[:20], single)
    assert np.array_equal(joined[20:], single)


def test_a_flash_and_a_click_stay_together(tmp_path: Path) -> None:
    parts = segments_of(tmp_path, (30, 45), (230, 30), (30, 60))
    samples = np.zeros(RATE * 9 // 2, np.float32)
    click = np.sin(np.arange(480) * 2 * np.pi * 1000 / RATE) * 0.8
    samples[RATE * 3 // 2 : RATE * 3 // 2 + 480] = click
    sound = aac_file(samples, tmp_path / "sound.m4a")
    join_segments(parts, sound, tmp_path / "out.mp4")
    flash = next(t for t, luma in checks.small_frames(tmp_path / "out.mp4") if luma.mean() > 100)
    with av.open(str(tmp_path / "out.mp4")) as container:
        for frame in container.decode(audio=0):
            loud = np.flatnonzero(np.abs(frame.to_ndarray()).max(axis=0) > 0.2)
            if len(loud):
                heard = frame.time + loud[0] / RATE
                break
    assert flash == pytest.approx(1.5, abs=0.001)
    assert heard == pytest.approx(1.5, abs=0.005)


def test_sound_and_picture_are_equally_long(tmp_path: Path) -> None:
    sound = aac_file(np.zeros(RATE * 2, np.float32), tmp_path / "sound.m4a")
    join_segments(segments_of(tmp_path, (90, 60)), sound, tmp_path / "out.mp4")
    found = checks.streams(tmp_path / "out.mp4")
    assert found.audio_codec == "aac"
    assert found.video_seconds == pytest.approx(2.0, abs=0.001)
    assert found.audio_seconds == pytest.approx(2.0, abs=0.03)
    assert found.is_monotonic


def test_the_index_comes_first_and_the_title_is_kept(tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    join_segments(segments_of(tmp_path, (90, 10)), None, out, title="Wasser & Licht")
    data = out.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    with av.open(str(out)) as container:
        assert container.metadata["title"] == "Wasser & Licht"


def test_every_segment_begins_with_a_key_frame(tmp_path: Path) -> None:
    join_segments(segments_of(tmp_path, (40, 10), (90, 10)), None, tmp_path / "out.mp4")
    with av.open(str(tmp_path / "out.mp4")) as container:
        keys = [round(frame.time * 30) for frame in container.decode(video=0) if frame.key_frame]
    assert keys == [0, 10]


def test_segments_of_different_sizes_are_refused_and_nothing_is_left(tmp_path: Path) -> None:
    parts = segments_of(tmp_path, (40, 5))
    scene = stored(plain_scene((1, 1, 1), width=200, height=200), tmp_path)
    parts.append(rendered(SegmentPlan(200, 200, 30, 5, scene), tmp_path, "other.mp4"))
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(MismatchedSegments, match=r"other\.mp4.*0\.mp4"):
        join_segments(parts, None, out / "out.mp4")
    assert list(out.iterdir()) == []


def test_a_segment_of_another_frame_rate_is_refused(tmp_path: Path) -> None:
    parts = segments_of(tmp_path, (40, 5))
    visual = stored(plain_scene((1, 1, 1)), tmp_path)
    parts.append(rendered(plan_of(visual, 5, fps=25), tmp_path, "other.mp4"))
    with pytest.raises(MismatchedSegments):
        join_segments(parts, None, tmp_path / "out.mp4")


def test_sound_that_is_not_aac_is_refused(tmp_path: Path) -> None:
    parts = segments_of(tmp_path, (40, 5))
    with pytest.raises(ValueError, match=r"0\.mp4 is not AAC"):
        join_segments(parts, parts[0], tmp_path / "out.mp4")


def test_nothing_to_join_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no segments"):
        join_segments([], None, tmp_path / "out.mp4")
