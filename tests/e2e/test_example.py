"""The README's own video, measured as a viewer would notice it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from videogen_mcp.media.audio.codec import read_audio
from videogen_mcp.media.audio.loudness import integrated_loudness, true_peak
from videogen_mcp.media.checks import black_frames, frozen_spans, streams

pytestmark = pytest.mark.slow

SCRIPT = Path(__file__).parents[2] / "examples/scripts/hydration.txt"
RATE = 48_000


@pytest.fixture(scope="module")
def video(engine_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("example") / "hydration.mp4"
    command = [sys.executable, "-m", "videogen_mcp", "make", str(SCRIPT), "-o", str(path)]
    env = {**os.environ, "VIDEOGEN_HOME": str(engine_home)}
    subprocess.run(command, env=env, check=True, capture_output=True, timeout=280)
    return path


@pytest.fixture(scope="module")
def sound(video: Path) -> NDArray[np.float32]:
    return read_audio(video)


def test_it_is_a_minute_of_full_hd_that_starts_playing_at_once(video: Path) -> None:
    found = streams(video)
    assert (found.width, found.height, found.fps) == (1920, 1080, 30)
    assert (found.video_codec, found.audio_codec) == ("h264", "aac")
    assert found.is_monotonic
    assert 50 < found.video_seconds < 75
    assert found.audio_seconds == pytest.approx(found.video_seconds, abs=0.04)
    head = video.read_bytes()[:1_000_000]
    assert 0 < head.find(b"moov") < head.find(b"mdat")


def test_no_picture_is_black_or_stands_still(video: Path) -> None:
    assert black_frames(video) == []
    assert frozen_spans(video) == []


def test_it_is_as_loud_as_agreed_and_does_not_clip(sound: NDArray[np.float32]) -> None:
    assert integrated_loudness(sound) == pytest.approx(-16, abs=1)
    assert true_peak(sound) <= -1


def test_it_lasts_as_long_as_the_voice(video: Path, sound: NDArray[np.float32]) -> None:
    (spoken,) = np.nonzero(loud(sound, over=-45))
    voice = (spoken[-1] - spoken[0]) / 200
    assert streams(video).video_seconds == pytest.approx(voice, abs=0.5)


def test_words_light_up_as_they_are_heard(video: Path, sound: NDArray[np.float32]) -> None:
    heard = beginnings(loud(sound), 200)
    lit = beginnings(highlighted(video) > 40, 30)
    gaps = [min(heard, key=lambda at: abs(at - moment)) - moment for moment in lit]
    near = [abs(gap) for gap in gaps if abs(gap) < 0.15]
    assert len(near) >= 8  # the others begin after too short a pause, or with a soft sound
    assert statistics.median(near) <= 0.02
    assert statistics.quantiles(near, n=10)[7] <= 0.04
    assert near[-1] <= 0.04  # no drift to the end


def loud(sound: NDArray[np.float32], over: float = -33) -> NDArray[np.bool_]:
    """Whether there is sound over so many decibels of full scale, in steps of 5 ms."""
    step = RATE // 200
    mono = sound.mean(axis=1)[: len(sound) // step * step].reshape(-1, step)
    level = 20 * np.log10(np.sqrt((mono**2).mean(axis=1)) + 1e-9)
    smooth = np.convolve(level, np.ones(3) / 3, "same")
    return np.asarray(smooth > over)


def highlighted(video: Path) -> NDArray[np.int64]:
    """How many pixels of the caption band are in the highlight's yellow, frame by frame."""
    counts = []
    with av.open(video) as container:
        for frame in container.decode(video=0):
            band = frame.to_ndarray(format="rgb24")[864:1032].astype(np.int16)
            red, green, blue = band[..., 0], band[..., 1], band[..., 2]
            counts.append(int(((red > 235) & (green > 190) & (blue < 110)).sum()))
    return np.array(counts)


def beginnings(active: NDArray[np.bool_], per_second: int, pause: float = 0.27) -> list[float]:
    """The seconds at which something begins after a pause."""
    found, at, quiet = [], 0, 0.0
    for is_on, run in groupby(active.tolist()):
        length = len(list(run))
        if is_on and quiet >= pause:
            found.append(at / per_second)
        quiet = 0.0 if is_on else length / per_second
        at += length
    return found
