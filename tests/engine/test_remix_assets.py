"""CONVERT_IMAGES_TO_VIDEOS and UPSCALE_ASSETS: what they name changes, nothing else does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from .engine_process import EngineProcess
from .media_files import film, jpeg
from .test_avatar import pictures
from .test_remix import export, remix, segments
from .test_video_clip import is_moving

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def files(engine: EngineProcess) -> dict[str, str]:
    return {
        "image": engine.upload("view.jpg", jpeg((640, 360)))["fileId"],
        "video": engine.upload("film.mp4", film(seconds=0.5, size=(160, 90)))["fileId"],
    }


@pytest.fixture(scope="module")
def project(engine: EngineProcess, files: dict[str, str]) -> dict[str, Any]:
    """A picture, a video and a drawn scene, exported."""
    started = engine.start_run(
        script="Water is life.\n\nBees make honey.\n\nTrees give shade.",
        featuredBRollFileIds=[files["image"], files["video"]],
    )
    run = engine.finish(started["workflowRunId"])
    assert run["status"] == "succeeded", run
    return run


def test_a_still_picture_moves_and_other_shots_stay(
    engine: EngineProcess, project: dict[str, Any]
) -> None:
    before = segments(engine)
    copy, [action] = remix(
        engine,
        project["projectId"],
        {"type": "CONVERT_IMAGES_TO_VIDEOS", "motionPrompt": "snow falls, pan left"},
        saveAsNewProject=True,
    )
    assert action["status"] == "succeeded"
    frames = pictures(Path(export(engine, copy)["localPath"]))
    assert is_moving(frames[2:32])
    fresh = segments(engine) - before
    assert 1 <= len(fresh) <= 3, "the picture, what comes out of it, and the drawn scene"


def test_upscaling_shows_larger_files_and_keeps_the_old_ones(
    engine: EngineProcess, project: dict[str, Any], files: dict[str, str]
) -> None:
    copy, [action] = remix(
        engine,
        project["projectId"],
        {"type": "UPSCALE_ASSETS", "includeVideos": False},
        saveAsNewProject=True,
    )
    assert action["status"] == "succeeded", action
    assert any("no detail was invented" in note for note in action["degradations"])
    old = engine.client.get(f"/v1/files/{files['image']}").json()
    assert old["displayName"] == "view.jpg"
    before, after = (
        pictures(Path(export(engine, item)["localPath"])) for item in (project["projectId"], copy)
    )
    assert before.shape == after.shape
    assert np.abs(before[-5].astype(int) - after[-5]).max() == 0, "drawn scenes stay"
    assert np.abs(before[5].astype(int) - after[5]).mean() < 3, "it is the same picture"


def test_a_project_without_files_is_left_as_it_is(
    engine: EngineProcess, finished_run: dict[str, Any]
) -> None:
    before = segments(engine)
    copy, [action] = remix(
        engine, finished_run["projectId"], {"type": "UPSCALE_ASSETS"}, saveAsNewProject=True
    )
    assert action["status"] == "succeeded"
    assert action["degradations"] == []
    export(engine, copy)
    assert segments(engine) == before
