from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import httpx
import numpy as np
import pytest

from videogen_mcp.media.audio.loudness import integrated_loudness
from videogen_mcp.media.probe import frame_at, probe
from videogen_mcp.media.scene import caption_band

from .engine_process import EngineProcess
from .media_files import jpeg, png


def decode_sound(path: Path) -> np.ndarray[Any, Any]:
    with av.open(str(path)) as container:
        blocks = [frame.to_ndarray() for frame in container.decode(audio=0)]
    return np.concatenate(blocks, axis=1).T


def test_a_script_becomes_an_mp4_that_plays(finished_run: dict[str, Any]) -> None:
    path = Path(finished_run["localPath"])
    found = probe(path)
    assert (found.width, found.height, found.fps) == (1280, 720, 30)
    assert (found.video_codec, found.audio_codec) == ("h264", "aac")
    assert found.duration == pytest.approx(finished_run["durationSeconds"], abs=0.1)
    assert 2 < finished_run["durationSeconds"] < 8
    assert path.stat().st_size == finished_run["fileBytes"]


def test_the_video_shows_something_and_moves(finished_run: dict[str, Any]) -> None:
    path = Path(finished_run["localPath"])
    early, late = frame_at(path, 0.2), frame_at(path, finished_run["durationSeconds"] - 0.3)
    assert early.std() > 10
    assert np.abs(early.astype(int) - late).mean() > 3


def test_the_narration_is_heard_at_the_target_loudness(finished_run: dict[str, Any]) -> None:
    sound = decode_sound(Path(finished_run["localPath"]))
    assert integrated_loudness(sound) == pytest.approx(-16, abs=1.5)


def test_captions_stand_in_the_caption_band(
    engine: EngineProcess, finished_run: dict[str, Any]
) -> None:
    plain = engine.finish(
        engine.start_run(script="Water is life.\n\nDrink a glass now.")["workflowRunId"]
    )
    left, top, right, bottom = caption_band(1280, 720)
    shown = frame_at(Path(finished_run["localPath"]), 0.8).astype(int)
    bare = frame_at(Path(plain["localPath"]), 0.8).astype(int)
    difference = np.abs(shown - bare).max(axis=2)
    assert (difference[top:bottom, left:right] > 60).sum() > 300
    outside = difference.copy()
    outside[top - 20 : bottom + 20] = 0
    assert (outside > 60).sum() == 0


def test_a_finished_run_says_all_that_it_made(finished_run: dict[str, Any]) -> None:
    assert finished_run["progressPercentage"] == 100
    assert finished_run["stage"] is None
    assert finished_run["error"] is None
    assert finished_run["workflowType"] == "SCRIPT_TO_VIDEO"
    assert finished_run["exportId"].startswith("vg_expo_")
    assert any("illustrations" in note for note in finished_run["degradations"])


def test_what_could_not_be_honoured_is_said(engine: EngineProcess) -> None:
    picture = engine.upload("green.png", png(64, 64, (0, 200, 0)))["fileId"]
    started = engine.start_run(
        visualStyle={
            "type": "AI_IMAGE",
            "aiStyle": "flat",
            "restyleFeaturedBRollWithAiStyle": True,
        },
        featuredBRollFileIds=[picture],
        quality="MAX",
        workflowAgentContext="Mention confetti.",
        autoExport=False,
    )
    said = " ".join(engine.finish(started["workflowRunId"])["degradations"])
    for field in ("quality MAX", "Your pictures", "Mention confetti."):
        assert field in said


def test_the_download_link_gives_the_video_and_the_thumbnail_a_picture(
    finished_run: dict[str, Any],
) -> None:
    video = httpx.get(finished_run["downloadUrl"])
    assert video.headers["content-type"] == "video/mp4"
    assert len(video.content) == finished_run["fileBytes"]
    picture = httpx.get(finished_run["thumbnailUrl"])
    assert picture.headers["content-type"] == "image/jpeg"
    assert picture.content.startswith(b"\xff\xd8")


def test_the_export_of_a_run_is_listed_and_read(
    engine: EngineProcess, finished_run: dict[str, Any]
) -> None:
    path = f"/v1/projects/{finished_run['projectId']}/exports"
    listed = engine.client.get(path).json()["exports"]
    assert [item["exportId"] for item in listed] == [finished_run["exportId"]]
    export = engine.client.get(f"{path}/{finished_run['exportId']}").json()
    assert export["status"] == "succeeded"
    assert export["file"]["fileId"] == finished_run["exportFileId"]
    assert export["file"]["scope"] == "EXPORT"
    assert export["file"]["downloadSource"]["status"] == "ready"


def test_the_project_page_plays_the_video(
    engine: EngineProcess, finished_run: dict[str, Any]
) -> None:
    project = engine.client.get(f"/v1/projects/{finished_run['projectId']}").json()
    assert project["status"] == "ready"
    assert project["title"] == "Water is life"
    page = httpx.get(project["projectUrl"])
    assert page.status_code == 200
    assert "<video" in page.text
    assert finished_run["exportFileId"] in page.text


def test_without_auto_export_a_project_is_made_and_exported_later(engine: EngineProcess) -> None:
    started = engine.start_run(autoExport=False, aspectRatio={"width": 9, "height": 16})
    run = engine.finish(started["workflowRunId"])
    assert run["status"] == "succeeded", run
    assert run["downloadUrl"] is None
    path = f"/v1/projects/{run['projectId']}"
    export_id = engine.client.post(f"{path}/export", json={"quality": "STANDARD"}).json()[
        "exportId"
    ]
    [export] = engine.wait_for_project(f"{path}/exports", "exports")
    assert export["exportId"] == export_id
    assert export["status"] == "succeeded", export
    assert (
        export["file"]["downloadSource"]["width"],
        export["file"]["downloadSource"]["height"],
    ) == (720, 1280)


def test_progress_only_rises_and_names_stages(engine: EngineProcess) -> None:
    started = engine.start_run(script="Bees make honey. They live in a hive.\n\nFlowers need bees.")
    seen: list[tuple[float, str | None]] = []

    def remember(run: dict[str, Any]) -> bool:
        seen.append((run["progressPercentage"], run["stage"]))
        return bool(run["status"] == "succeeded")

    engine.wait_until(started["workflowRunId"], remember)
    values = [value for value, _ in seen]
    assert values == sorted(values)
    assert values[-1] == 100
    stages = {stage.split()[0] for _, stage in seen if stage}
    assert len(stages) >= 2
    assert stages <= {
        "Narrating",
        "Planning",
        "Preparing",
        "Drawing",
        "Mixing",
        "Rendering",
        "Finishing",
    }


@pytest.mark.parametrize(
    "script",
    ["a", "1", "Hello\x00World", "<b>5</b> & “6”", "See http://example.com/a?b=c.", "A\n\n…\n\nB"],
)
def test_odd_scripts_become_videos_too(engine: EngineProcess, script: str) -> None:
    run = engine.finish(engine.start_run(script=script)["workflowRunId"])
    assert run["status"] == "succeeded", run
    assert run["durationSeconds"] > 0.5


def test_another_language_is_spoken_and_titled(engine: EngineProcess) -> None:
    started = engine.start_run(
        script="Wasser ist Leben.", language="de-DE", autoExport=False, voiceSpeed=1.2
    )
    run = engine.finish(started["workflowRunId"])
    assert run["status"] == "succeeded", run
    project = engine.client.get(f"/v1/projects/{run['projectId']}").json()
    assert project["title"] == "Wasser ist Leben"


@pytest.mark.slow
def test_a_temporary_output_is_a_temporary_file_and_the_project_stays(
    engine: EngineProcess,
) -> None:
    run = engine.finish(
        engine.start_run(script="Bees hum.", isOutputTemporary=True)["workflowRunId"]
    )
    assert run["status"] == "succeeded", run
    file = engine.client.get(f"/v1/files/{run['exportFileId']}").json()
    assert file["scope"] == "TEMPORARY"
    project = engine.client.get(f"/v1/projects/{run['projectId']}").json()
    assert project["projectId"] == run["projectId"]


@pytest.mark.slow
def test_what_the_caller_directs_is_what_is_seen(engine: EngineProcess) -> None:
    shared: dict[str, Any] = {"script": "Water is life.\n\nDrink a glass now."}
    plain = engine.finish(engine.start_run(**shared)["workflowRunId"])
    directed = engine.finish(
        engine.start_run(
            **shared,
            scenes=[{"startSeconds": 0, "endSeconds": 1.2, "description": "a red car on a road"}],
            workflowAgentContext="Scene 2: show code: print(water)",
        )["workflowRunId"]
    )
    assert directed["status"] == "succeeded", directed
    said = " ".join(directed["degradations"])
    assert "Scenes that you described" in said
    assert "not understood" not in said
    for moment in (0.6, directed["durationSeconds"] - 0.3):
        first, second = (
            frame_at(Path(run["localPath"]), moment).astype(int) for run in (plain, directed)
        )
        assert np.abs(first - second).mean() > 12


@pytest.mark.slow
def test_featured_pictures_are_treated_like_the_style_unless_that_is_not_wanted(
    engine: EngineProcess,
) -> None:
    file_id = engine.upload("own.jpg", jpeg((640, 360)))["fileId"]
    shown = []
    for restyled in (True, False):
        style = {
            "type": "AI_IMAGE",
            "aiStyle": "watercolour painting",
            "restyleFeaturedBRollWithAiStyle": restyled,
        }
        run = engine.finish(
            engine.start_run(script="Bees.", visualStyle=style, featuredBRollFileIds=[file_id])[
                "workflowRunId"
            ]
        )
        assert run["status"] == "succeeded", run
        assert restyled == any("Your pictures were treated" in note for note in run["degradations"])
        shown.append(frame_at(Path(run["localPath"]), 0.4).astype(int))
    assert np.abs(shown[0] - shown[1]).mean() > 4
