"""Clips: pictures that move, from prompts, first frames, references and spoken lines."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from videogen_mcp.media.audio.codec import read_audio
from videogen_mcp.media.probe import probe

from .engine_process import EngineProcess
from .media_files import film, jpeg, wav
from .test_avatar import pictures, wait_until_gone
from .test_tools import finish, make, refused, start

pytestmark = pytest.mark.slow


def clip(engine: EngineProcess, **body: Any) -> tuple[dict[str, Any], Path]:
    execution = make(engine, "generate-video-clip", **{"quality": "LOW", **body})
    return execution, Path(execution["results"][0]["file"]["localPath"])


def is_moving(frames: NDArray[np.uint8]) -> bool:
    """Whether no picture is the same as the one a fifth of a second later."""
    small = frames[::6, ::4, ::4].astype(np.int16)
    return bool((np.abs(np.diff(small, axis=0)).mean(axis=(1, 2, 3)) > 0.05).all())


def test_a_prompt_becomes_a_moving_silent_clip_of_the_asked_length_and_shape(
    engine: EngineProcess,
) -> None:
    execution, path = clip(
        engine,
        prompt="a house in the snow, pan left",
        durationSeconds=1,
        aspectRatio={"width": 9, "height": 16},
    )
    found = probe(path)
    assert (found.width, found.height) == (480, 854)
    assert found.duration == pytest.approx(1, abs=1 / 30)
    assert found.audio_codec is None
    assert is_moving(pictures(path))
    assert any("animated illustration" in note for note in execution["degradations"])


def test_a_clip_begins_with_its_start_frame(engine: EngineProcess) -> None:
    size = (854, 480)
    across = np.linspace(0, 255, size[0])[None, :, None]
    down = np.linspace(0, 200, size[1])[:, None, None]
    picture = np.concatenate(
        [across + 0 * down, down + 0 * across, 255 - across + 0 * down], axis=2
    ).astype(np.uint8)
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, "PNG")
    file = engine.upload("start.png", stream.getvalue())
    _, path = clip(
        engine, startFrameFileId=file["fileId"], prompt="rain, zoom in", durationSeconds=1
    )
    frames = pictures(path)
    assert np.abs(frames[0].astype(np.int16) - picture).mean() < 3
    assert np.abs(frames[-1].astype(np.int16) - picture).mean() > 4
    assert is_moving(frames)


def test_pictures_and_videos_are_shown_one_after_another(engine: EngineProcess) -> None:
    image = engine.upload("red and blue.jpg", jpeg((640, 360)))
    video = engine.upload("grey.mp4", film(seconds=1, color=60, has_sound=False))
    _, path = clip(
        engine, imageFileIds=[image["fileId"]], videoFileIds=[video["fileId"]], durationSeconds=3
    )
    frames = pictures(path)
    assert len(frames) == 90
    reddish = frames[20, 240, 100].astype(int)
    greyish = frames[80, 240, 427].astype(int)
    assert reddish[0] > reddish[2] + 80
    assert np.ptp(greyish) < 12


def test_a_line_is_spoken_and_ambient_sound_lies_under_it(engine: EngineProcess) -> None:
    execution, path = clip(
        engine,
        prompt="a fisherman at the sea",
        spokenDialogue="The storm is coming.",
        voiceDescription="an old British man, calm",
        generateAudio=True,
        aspectRatio={"width": 1, "height": 1},
    )
    found = probe(path)
    assert found.audio_codec == "aac"
    sound = read_audio(path).mean(axis=1)
    words = execution["results"][0]["file"]["transcript"]["words"]
    assert [word["word"] for word in words] == ["The", "storm", "is", "coming."]
    spoken = sound[
        round(words[1]["startSeconds"] * 48_000) : round(words[3]["endSeconds"] * 48_000)
    ]
    before = sound[: round(0.25 * 48_000)]
    assert np.abs(spoken).max() > 4 * np.abs(before).max() > 0
    assert any("waves" in note for note in execution["degradations"])


def test_results_differ_from_each_other(engine: EngineProcess) -> None:
    execution = make(
        engine,
        "generate-video-clip",
        prompt="a tree on a hill",
        quality="LOW",
        durationSeconds=1,
        numResults=2,
    )
    first, second = (
        pictures(Path(item["file"]["localPath"]))[15].astype(np.int16)
        for item in execution["results"]
    )
    assert np.abs(first - second).mean() > 5


def test_a_recording_is_heard_and_gives_the_clip_its_length(engine: EngineProcess) -> None:
    tone = engine.upload("tone.wav", wav(1.4))
    _, path = clip(engine, prompt="a lake", audioFileIds=[tone["fileId"]])
    assert probe(path).duration == pytest.approx(1.4, abs=0.05)
    assert np.abs(read_audio(path)).max() > 0.05


def test_a_line_that_cannot_be_said_in_time_fails_with_the_fix(engine: EngineProcess) -> None:
    body = {"spokenDialogue": "One two three four five six seven. " * 4, "durationSeconds": 2}
    execution = finish(engine, start(engine, "generate-video-clip", quality="LOW", **body))
    assert execution["status"] == "failed"
    assert "spokenDialogue" in execution["error"]["message"]
    assert "durationSeconds" in execution["error"]["message"]
    status, message = refused(engine, "generate-video-clip", spokenDialogue="word " * 300)
    assert (status, "spokenDialogue" in message) == (400, True)


def test_a_cancelled_clip_leaves_nothing_behind(engine: EngineProcess) -> None:
    execution_id = start(
        engine, "generate-video-clip", prompt="a city at night", durationSeconds=30, quality="MAX"
    )
    engine.client.get(f"/v1/tools/executions/{execution_id}?waitSeconds=1")
    engine.client.post(f"/v1/tools/executions/{execution_id}/cancel")
    execution = finish(engine, execution_id)
    assert (execution["status"], execution["results"]) == ("cancelled", [])
    wait_until_gone(engine.home / "tmp" / execution_id)
