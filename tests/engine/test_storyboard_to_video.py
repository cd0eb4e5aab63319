"""Storyboards and single clips as projects, through a real engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from videogen_mcp.media.audio.codec import read_audio
from videogen_mcp.media.probe import frame_at, probe

from .engine_process import EngineProcess
from .media_files import jpeg, png
from .test_avatar import pictures
from .test_entities import create, refer
from .test_remix import export, remix
from .test_video_clip import is_moving

pytestmark = pytest.mark.slow


def workflow(engine: EngineProcess, name: str, **body: Any) -> dict[str, Any]:
    """A finished run of a workflow, exported at the lowest quality."""
    options = {"autoExport": True, "exportOptions": {"quality": "STANDARD"}}
    response = engine.client.post(f"/v1/workflows/{name}", json={**options, **body})
    assert response.status_code == 202, response.text
    return engine.finish(response.json()["workflowRunId"])


def film_of(engine: EngineProcess, run: dict[str, Any]) -> Path:
    assert run["status"] == "succeeded", run
    return Path(engine.client.get(f"/v1/files/{run['exportFileId']}").json()["localPath"])


@pytest.fixture(scope="module")
def nora(engine: EngineProcess) -> str:
    entities = engine.client.get("/v1/entities?entityType=ACTOR&limit=50").json()["entities"]
    return str(next(item["entityId"] for item in entities if item["name"] == "Nora"))


@pytest.fixture(scope="module")
def story(engine: EngineProcess, nora: str) -> dict[str, Any]:
    """Three short scenes: one with an actor, one narrated, one by its words alone."""
    return workflow(
        engine,
        "storyboard-to-video",
        aspectRatio={"width": 1, "height": 1},
        scenes=[
            {
                "prompt": f"@[entity:{nora}|ACTOR|Nora] in a snowy forest",
                "title": "With @[entity:x|ACTOR|Nora]",
                "durationSeconds": 1,
            },
            {"prompt": "a sailing boat on the sea", "voiceoverScript": "Away."},
            {"prompt": "a red house on a hill", "durationSeconds": 1},
        ],
        defaultGeneration={"aiStyle": "watercolour"},
        remixActions=[{"type": "ENABLE_CAPTIONS"}],
    )


def test_every_scene_is_a_moving_clip_of_its_length(
    engine: EngineProcess, story: dict[str, Any]
) -> None:
    path = film_of(engine, story)
    found = probe(path)
    assert (found.width, found.height) == (720, 720)
    frames = pictures(path)
    spoken = len(frames) / 30 - 2
    assert 0.4 < spoken < 2
    assert is_moving(frames[:24])
    middles = [frames[10], frames[45], frames[-8]]
    for first, second in [(0, 1), (1, 2), (0, 2)]:
        assert np.abs(middles[first].astype(int) - middles[second]).mean() > 15
    project = engine.client.get(f"/v1/projects/{story['projectId']}").json()
    assert project["title"] == "With Nora"


def test_the_voice_is_heard_in_its_scene_over_ambient_sound(
    engine: EngineProcess, story: dict[str, Any]
) -> None:
    sound = read_audio(film_of(engine, story)).mean(axis=1)
    loud = [
        float(np.sqrt(np.mean(sound[round(a * 48_000) : round(b * 48_000)] ** 2)))
        for a, b in [(0.4, 0.9), (1.05, 1.5)]
    ]
    assert loud[1] > 4 * loud[0]
    assert loud[0] > 1e-4, "there is something to be heard where nobody speaks"


def test_a_story_is_remixed_like_any_project(engine: EngineProcess, story: dict[str, Any]) -> None:
    copy, actions = remix(
        engine,
        story["projectId"],
        {"type": "RESIZE_PROJECT", "aspectRatio": {"width": 9, "height": 16}},
        {"type": "ADD_ZOOM"},
        {"type": "ADD_TRANSITIONS", "sectionTransition": "WIPE"},
        {"type": "REGENERATE_IMAGES", "stylePrompt": "film noir, black and white"},
        saveAsNewProject=True,
    )
    assert [action["status"] for action in actions] == ["succeeded"] * 4
    picture = frame_at(Path(export(engine, copy)["localPath"]), 0.4).astype(int)
    assert picture.shape[:2] == (1280, 720)
    assert np.abs(picture[..., 0] - picture[..., 2]).mean() < 6, "without colours"


def test_a_scene_that_cannot_be_drawn_fails_the_run_by_its_number(engine: EngineProcess) -> None:
    file = engine.upload("bottle.png", png(64, 64))
    bottle = create(engine)["entityId"]
    assert refer(engine, bottle, file["fileId"]).status_code == 200
    [stored] = (engine.home / "files").rglob(f"{file['fileId']}.png")
    stored.write_bytes(b"no picture any more")
    run = workflow(
        engine,
        "storyboard-to-video",
        scenes=[
            {"prompt": "a tree", "durationSeconds": 1},
            {"prompt": "on a table", "productEntityIds": [bottle], "durationSeconds": 1},
        ],
    )
    assert run["status"] == "failed"
    assert run["error"]["message"].startswith("scenes.1: ")
    path = f"/v1/projects/{run['projectId']}"
    assert engine.client.post(f"{path}/export").status_code == 409, "there is no half of a video"


def test_twelve_scenes_show_the_same_actor_alike(engine: EngineProcess, nora: str) -> None:
    places = "forest beach city kitchen mountain desert library park meadow office garden street"
    run = workflow(
        engine,
        "storyboard-to-video",
        scenes=[{"prompt": f"a quiet {place}"} for place in places.split()],
        actorEntityIds=[nora],
        defaultDurationSeconds=1,
        aspectRatio={"width": 1, "height": 1},
    )
    frames = pictures(film_of(engine, run))
    assert len(frames) == 360
    faces = np.stack([frames[30 * n + 24, 380:430, 330:390] for n in range(12)]).astype(float)
    skin = faces.mean(axis=(1, 2))
    assert np.abs(skin - skin.mean(axis=0)).max() < 40


def test_a_clip_is_a_project_that_opens_with_its_picture(engine: EngineProcess) -> None:
    image = engine.upload("view.jpg", jpeg((640, 360)))["fileId"]
    run = workflow(
        engine, "prompt-to-video-clip", prompt="zoom in", imageFileIds=[image], durationSeconds=1
    )
    frames = pictures(film_of(engine, run))
    assert len(frames) == 30
    still = frame_at(Path(engine.client.get(f"/v1/files/{image}").json()["localPath"]), 0)
    assert np.abs(frames[0].mean(axis=(0, 1)) - still.mean(axis=(0, 1))).max() < 8
    assert np.abs(frames[-1].astype(int) - frames[0]).mean() > 1
