from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from videogen_mcp.media.probe import frame_at, probe

from .engine_process import EngineProcess
from .media_files import mp4, png, wav

SCRIPT = "Water is life.\n\nBees make honey.\n\nTrees give shade."


@pytest.fixture(scope="module")
def project(engine: EngineProcess) -> str:
    """A project of three sections, exported once."""
    run = engine.finish(engine.start_run(script=SCRIPT)["workflowRunId"])
    assert run["status"] == "succeeded", run
    return str(run["projectId"])


def remix(
    engine: EngineProcess, project_id: str, *actions: dict[str, Any], **options: Any
) -> tuple[str, list[dict[str, Any]]]:
    """Applies actions; returns the project they went to and its action runs, oldest first."""
    response = engine.client.post(
        f"/v1/projects/{project_id}/remix", json={"remixActions": list(actions), **options}
    )
    assert response.status_code == 202, response.text
    body = response.json()
    path = f"/v1/projects/{body['projectId']}/remix-actions"
    runs = engine.wait_for_project(path, "remixActions")
    by_id = {run["remixActionId"]: run for run in runs}
    return body["projectId"], [by_id[run_id] for run_id in body["remixActionIds"]]


def export(engine: EngineProcess, project_id: str) -> dict[str, Any]:
    path = f"/v1/projects/{project_id}"
    response = engine.client.post(f"{path}/export", json={"quality": "STANDARD"})
    exports = engine.wait_for_project(f"{path}/exports", "exports")
    [made] = [item for item in exports if item["exportId"] == response.json()["exportId"]]
    assert made["status"] == "succeeded", made
    return made


def segments(engine: EngineProcess) -> set[str]:
    return {path.name for path in (engine.home / "cache" / "segments").glob("*.mp4")}


def test_an_export_without_a_change_renders_nothing(engine: EngineProcess, project: str) -> None:
    before = segments(engine)
    export(engine, project)
    assert segments(engine) == before


def test_a_changed_boundary_renders_only_the_segment_behind_it(
    engine: EngineProcess, project: str
) -> None:
    copy, actions = remix(
        engine,
        project,
        {"type": "ADD_TRANSITIONS", "sectionTransition": "WIPE"},
        saveAsNewProject=True,
    )
    assert copy != project
    assert [action["status"] for action in actions] == ["succeeded"]
    before = segments(engine)
    export(engine, copy)
    assert len(segments(engine) - before) == 2, "of three segments, the first has no boundary"


@pytest.mark.slow
def test_music_changes_the_sound_and_no_picture(engine: EngineProcess, project: str) -> None:
    music = engine.upload("tune.wav", wav(3, 880))["fileId"]
    copy, _ = remix(
        engine,
        project,
        {"type": "SET_BACKGROUND_MUSIC", "fileId": music, "volume": 1},
        saveAsNewProject=True,
    )
    before = segments(engine)
    with_music = export(engine, copy)
    assert segments(engine) == before
    plain = export(engine, project)
    assert tone(Path(with_music["localPath"]), 880) > 5 * tone(Path(plain["localPath"]), 880)
    copy, _ = remix(engine, copy, {"type": "SET_BACKGROUND_MUSIC", "fileId": None})
    assert tone(Path(export(engine, copy)["localPath"]), 880) < tone(
        Path(with_music["localPath"]), 880
    )


def tone(path: Path, frequency: float) -> float:
    """How strong a frequency is in the sound of a video."""
    with av.open(str(path)) as container:
        rate = container.streams.audio[0].rate
        sound = np.concatenate([f.to_ndarray() for f in container.decode(audio=0)], axis=1)[0]
    time = np.arange(len(sound)) / rate
    return float(abs(np.mean(sound * np.exp(-2j * np.pi * frequency * time))))


@pytest.mark.slow
def test_a_logo_stands_in_its_corner(engine: EngineProcess, project: str) -> None:
    logo = engine.upload("logo.png", png(200, 200, (255, 0, 255)))["fileId"]
    copy, _ = remix(
        engine,
        project,
        {"type": "SET_LOGO", "fileId": logo, "position": "BOTTOM_LEFT", "sizePercent": 12},
        saveAsNewProject=True,
    )
    picture = frame_at(Path(export(engine, copy)["localPath"]), 1.0).astype(int)
    is_pink = (picture[..., 0] > 200) & (picture[..., 1] < 90) & (picture[..., 2] > 200)
    rows, columns = np.nonzero(is_pink)
    assert len(rows) > 2000
    assert rows.min() > 400
    assert columns.max() < 300


@pytest.mark.slow
def test_a_resized_project_has_the_new_shape(engine: EngineProcess, project: str) -> None:
    copy, _ = remix(
        engine,
        project,
        {"type": "RESIZE_PROJECT", "aspectRatio": {"width": 1, "height": 1}},
        saveAsNewProject=True,
    )
    shape = engine.client.get(f"/v1/projects/{copy}").json()["aspectRatio"]
    assert shape == {"width": 1, "height": 1}
    found = probe(Path(export(engine, copy)["localPath"]))
    assert (found.width, found.height) == (720, 720)
    original = engine.client.get(f"/v1/projects/{project}").json()["aspectRatio"]
    assert original == {"width": 16, "height": 9}


def test_generated_music_becomes_a_file_of_the_project(engine: EngineProcess, project: str) -> None:
    _, actions = remix(
        engine,
        project,
        {"type": "GENERATE_MUSIC", "prompt": "calm piano"},
        saveAsNewProject=True,
    )
    assert actions[0]["status"] == "succeeded", actions
    files = engine.client.get("/v1/files?limit=200&includeProjectFiles=true").json()["files"]
    [made] = [item for item in files if item["displayName"] == "Music: calm piano"]
    assert made["type"] == "AUDIO"
    assert made["scope"] == "PROJECT"
    assert made["durationSeconds"] >= 20


def test_a_zoom_changes_every_picture(engine: EngineProcess, project: str) -> None:
    before = segments(engine)
    copy, [action] = remix(engine, project, {"type": "ADD_ZOOM"}, saveAsNewProject=True)
    assert action["status"] == "succeeded"
    export(engine, copy)
    assert len(segments(engine) - before) == 3


@pytest.mark.slow
def test_own_pictures_and_videos_come_first(engine: EngineProcess) -> None:
    picture = engine.upload("green.png", png(640, 360, (0, 200, 0)))["fileId"]
    film = engine.upload("grey.mp4", mp4())["fileId"]
    started = engine.start_run(script=SCRIPT, featuredBRollFileIds=[picture, film])
    run = engine.finish(started["workflowRunId"])
    assert run["status"] == "succeeded", run
    first = frame_at(Path(run["localPath"]), 0.5).reshape(-1, 3).mean(axis=0)
    assert first[1] > first[0] + 60
    middle = run["durationSeconds"] / 2
    film = [frame_at(Path(run["localPath"]), middle + n / 6).mean(axis=(0, 1)) for n in range(4)]
    assert max(np.ptp(mean) for mean in film) < 12  # it is grey
    assert np.ptp([mean.mean() for mean in film]) > 3  # and plays


def test_actions_are_listed_newest_first_with_their_state(
    engine: EngineProcess, project: str
) -> None:
    copy, actions = remix(
        engine,
        project,
        {"type": "ENABLE_CAPTIONS", "captionStyle": {"fontSize": 60}},
        {"type": "DISABLE_CAPTIONS"},
        saveAsNewProject=True,
    )
    assert [action["status"] for action in actions] == ["succeeded", "succeeded"]
    page = engine.client.get(f"/v1/projects/{copy}/remix-actions?limit=1").json()
    assert page["hasMore"]
    assert page["remixActions"][0]["progressPercentage"] == 100


@pytest.mark.parametrize(
    ("action", "status", "parts"),
    [
        ({"type": "SET_LOGO", "fileId": "vg_file_none"}, 404, ["fileId", "vg_file_none"]),
        (
            {"type": "RESIZE_PROJECT", "aspectRatio": {"width": 1, "height": 9}},
            400,
            ["aspectRatio", "1:9"],
        ),
    ],
)
def test_an_action_that_cannot_be_done_is_refused_before_any_is(
    engine: EngineProcess, project: str, action: dict[str, Any], status: int, parts: list[str]
) -> None:
    path = f"/v1/projects/{project}/remix-actions"
    before = engine.client.get(path).json()["remixActions"]
    response = engine.client.post(
        f"/v1/projects/{project}/remix",
        json={"remixActions": [{"type": "DISABLE_CAPTIONS"}, action]},
    )
    assert response.status_code == status
    message = response.json()["message"]
    assert [part for part in ["remixActions.1", *parts] if part not in message] == [], message
    assert engine.client.get(path).json()["remixActions"] == before


def test_a_file_of_the_wrong_kind_is_named_with_the_kind_needed(
    engine: EngineProcess, project: str
) -> None:
    sound = engine.upload("tune.wav", wav())["fileId"]
    response = engine.client.post(
        f"/v1/projects/{project}/remix",
        json={"remixActions": [{"type": "SET_LOGO", "fileId": sound}]},
    )
    assert response.status_code == 400
    message = response.json()["message"]
    assert "AUDIO" in message
    assert "IMAGE is needed" in message


@pytest.mark.slow
@pytest.mark.parametrize("seed", [7, 11])
def test_five_actions_in_any_order_leave_a_project_that_exports(
    engine: EngineProcess, project: str, seed: int
) -> None:
    tune = engine.upload("tune.wav", wav(2))["fileId"]
    logo = engine.upload("logo.png", png(80, 40))["fileId"]
    actions: list[dict[str, Any]] = [
        {"type": "SET_BACKGROUND_MUSIC", "fileId": tune},
        {"type": "SET_LOGO", "fileId": logo},
        {"type": "ENABLE_CAPTIONS", "captionStyle": {"fontSize": 70}},
        {"type": "DISABLE_CAPTIONS"},
        {"type": "ADD_TRANSITIONS", "sectionTransition": "DYNAMIC", "assetTransition": "WIPE"},
        {"type": "ADD_ZOOM"},
        {"type": "RESIZE_PROJECT", "aspectRatio": {"width": 9, "height": 16}},
        {"type": "CLEAN_UP_TRANSCRIPT", "fillerWords": ["water"]},
        {"type": "CONVERT_IMAGES_TO_VIDEOS"},
        {"type": "REGENERATE_IMAGES", "stylePrompt": "dark neon"},
        {"type": "UPSCALE_ASSETS"},
        {"type": "CHANGE_NARRATOR", "voiceId": "Clara"},
        {"type": "SHUFFLE_STOCK_VISUALS"},
        {"type": "GENERATE_MUSIC", "prompt": "calm piano"},
    ]
    chosen = random.Random(seed).sample(actions, 5)
    copy, runs = remix(engine, project, *chosen, saveAsNewProject=True)
    assert [run["status"] for run in runs] == ["succeeded"] * 5, runs
    film = probe(Path(export(engine, copy)["localPath"]))
    upright = any(action["type"] == "RESIZE_PROJECT" for action in chosen)
    assert (film.width, film.height) == ((720, 1280) if upright else (1280, 720))
    assert film.audio_codec == "aac"
