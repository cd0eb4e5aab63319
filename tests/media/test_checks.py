from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from videogen_mcp.media import checks
from videogen_mcp.media.segments import join_segments

from .sample_segments import plain_scene, plan_of, rendered, stored, striped_scene
from .test_segments import RATE, aac_file, segments_of


def test_black_frames_are_found_at_their_times(tmp_path: Path) -> None:
    parts = segments_of(tmp_path, (120, 10), (0, 5), (120, 10))
    join_segments(parts, None, tmp_path / "out.mp4")
    expected = [index / 30 for index in range(10, 15)]
    assert checks.black_frames(tmp_path / "out.mp4") == pytest.approx(expected, abs=0.001)


def test_a_dark_picture_with_a_light_in_it_is_not_black(tmp_path: Path) -> None:
    scene = plain_scene((0, 0, 0))
    scene.background[60:100, 100:200] = 200
    path = rendered(plan_of(stored(scene, tmp_path), 4), tmp_path)
    assert checks.black_frames(path) == []


def test_a_frozen_stretch_is_found_between_moving_ones(tmp_path: Path) -> None:
    moving = rendered(plan_of(stored(striped_scene(), tmp_path), 30), tmp_path, "moving.mp4")
    still = rendered(plan_of(stored(plain_scene((90,) * 3), tmp_path), 45), tmp_path, "still.mp4")
    join_segments([moving, still, moving], None, tmp_path / "out.mp4")
    ((start, end),) = checks.frozen_spans(tmp_path / "out.mp4", 1.0)
    assert (start, end) == pytest.approx((1.0, 2.5), abs=0.1)


def test_silence_is_found_between_sounds(tmp_path: Path) -> None:
    samples = 0.3 * np.sin(np.arange(3 * RATE) * 2 * np.pi * 440 / RATE)
    samples[RATE : 2 * RATE] = 0
    sound = aac_file(samples, tmp_path / "sound.m4a")
    ((start, end),) = checks.silent_spans(sound)
    assert (start, end) == pytest.approx((1.0, 2.0), abs=0.06)


def test_a_video_without_sound_has_no_silent_spans_but_no_audio_stream(tmp_path: Path) -> None:
    path = rendered(plan_of(stored(striped_scene(), tmp_path), 5), tmp_path)
    assert checks.silent_spans(path) == []
    assert checks.streams(path).audio_codec is None
    assert checks.streams(path).audio_seconds == 0
