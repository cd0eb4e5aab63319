from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from videogen_mcp.media.compose import ClipVisual, SegmentPlan
from videogen_mcp.media.pictures import UnreadableMedia

from .sample_segments import decoded, rendered
from .test_probe import sound_file, turned_by_the_camera, video_file


def shown(visual: ClipVisual, frames: int, folder: Path, width: int = 160) -> np.ndarray:
    plan = SegmentPlan(width, 90, 30, frames, visual)
    return decoded(rendered(plan, folder, "segment.mp4")).astype(int)


def level(index: int, count: int) -> int:
    """The brightness of frame `index` of a `video_file` of so many frames."""
    return 60 + 150 * index // count


def test_a_clip_plays_at_its_own_speed(tmp_path: Path) -> None:
    path = video_file(tmp_path / "clip.mp4", seconds=2, rate=25)
    levels = shown(ClipVisual(path), 45, tmp_path)[:, :, 40:].mean(axis=(1, 2, 3))
    expected = [level(int(index / 30 * 25 + 1e-6), 50) for index in range(45)]
    assert levels == pytest.approx(expected, abs=4)


def test_a_clip_begins_where_it_is_told_to(tmp_path: Path) -> None:
    path = video_file(tmp_path / "clip.mp4", seconds=2, rate=25)
    first = shown(ClipVisual(path, start=1.0), 1, tmp_path)[0, :, 40:].mean()
    assert first == pytest.approx(level(25, 50), abs=4)


def test_a_short_clip_begins_again(tmp_path: Path) -> None:
    path = video_file(tmp_path / "clip.mp4", seconds=1, rate=30)
    levels = shown(ClipVisual(path), 65, tmp_path)[:, :, 40:].mean(axis=(1, 2, 3))
    assert levels == pytest.approx([level(index % 30, 30) for index in range(65)], abs=5)


def test_a_clip_of_another_shape_is_shown_whole_over_its_own_blur(tmp_path: Path) -> None:
    path = video_file(tmp_path / "clip.mp4", seconds=1)
    last = shown(ClipVisual(path), 3, tmp_path, width=320)[-1]
    clip = last[:, 80:240]
    assert clip[:, :18].mean() < 20  # its own dark left edge
    assert clip[:, 40:].mean() == pytest.approx(level(1, 25), abs=6)
    assert 10 < last[:, 250:].mean() < level(1, 25) - 10


def test_a_clip_of_nearly_the_same_shape_fills_the_frame(tmp_path: Path) -> None:
    path = video_file(tmp_path / "clip.mp4", seconds=1)
    last = shown(ClipVisual(path), 3, tmp_path, width=180)[-1]
    assert np.abs(last[:, 60:] - level(1, 25)).mean() < 5


def test_a_clip_turned_by_the_camera_is_upright(tmp_path: Path) -> None:
    path = turned_by_the_camera(video_file(tmp_path / "clip.mp4", seconds=1))
    plan = SegmentPlan(90, 160, 30, 3, ClipVisual(path))
    last = decoded(rendered(plan, tmp_path))[-1].astype(int)
    assert last[:15].mean() < 20
    assert last[40:].mean() == pytest.approx(level(1, 25), abs=5)


def test_the_colours_of_a_clip_are_kept(tmp_path: Path) -> None:
    color = (200, 60, 30)
    path = tmp_path / "red.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=Fraction(30))
        stream.width, stream.height, stream.pix_fmt = 160, 90, "yuv420p"
        frame = av.VideoFrame.from_ndarray(np.full((90, 160, 3), color, np.uint8), "rgb24")
        container.mux(stream.encode(frame))
        container.mux(stream.encode())
    assert np.abs(shown(ClipVisual(path), 3, tmp_path) - color).max() <= 5


def test_an_animated_gif_plays(tmp_path: Path) -> None:
    colors = [(220, 20, 20), (20, 220, 20), (20, 20, 220)]
    frames = [Image.new("RGB", (160, 90), color) for color in colors]
    path = tmp_path / "moving.gif"
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=200, loop=0)
    pictures = shown(ClipVisual(path), 18, tmp_path)
    assert [int(np.argmax(pictures[index].mean(axis=(0, 1)))) for index in (3, 9, 15)] == [0, 1, 2]


def test_a_sound_is_no_clip(tmp_path: Path) -> None:
    with pytest.raises(UnreadableMedia, match=r"talk\.wav"):
        shown(ClipVisual(sound_file(tmp_path / "talk.wav")), 3, tmp_path)


def test_the_key_changes_with_the_clip_and_its_beginning(tmp_path: Path) -> None:
    paths = [video_file(tmp_path / f"{s}.mp4", seconds=s) for s in (1, 2)]
    visuals = [ClipVisual(paths[0]), ClipVisual(paths[0], 0.5), ClipVisual(paths[1])]
    assert len({SegmentPlan(160, 90, 30, 5, visual).key() for visual in visuals}) == 3
