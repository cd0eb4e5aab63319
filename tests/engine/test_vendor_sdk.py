from __future__ import annotations

from collections.abc import Iterator

import pytest
from videogen import VideoGen, VideoGenError

from .engine_process import EngineProcess
from .media_files import png


@pytest.fixture
def sdk(engine: EngineProcess) -> Iterator[VideoGen]:
    with VideoGen(api_key=engine.info["token"], base_url=engine.info["url"]) as client:
        yield client


def test_the_vendors_client_makes_a_video(sdk: VideoGen) -> None:
    progress: list[float] = []
    started = sdk.workflows.script_to_video(
        script="Water is life.",
        visual_style={"type": "AI_IMAGE", "ai_style": "calm and bright"},
        auto_export=True,
        export_options={"quality": "STANDARD"},
        remix_actions=[{"type": "ENABLE_CAPTIONS"}],
    )
    run = sdk.poll_workflow_run(
        started["workflow_run_id"], poll_interval_ms=100, on_progress=progress.append
    )
    assert run["status"] == "succeeded"
    assert run["progress_percentage"] == 100
    video = sdk.download_file(run["export_file_id"])
    assert video[4:8] == b"ftyp"
    project = sdk.projects.get_project(run["project_id"])
    assert project["status"] == "ready"
    remixed = sdk.projects.remix_project(
        run["project_id"], remix_actions=[{"type": "DISABLE_CAPTIONS"}]
    )
    sdk.poll_remix_actions(remixed["project_id"], poll_interval_ms=100)
    export = sdk.projects.export_project(run["project_id"], quality="STANDARD")
    done = sdk.poll_project_export(run["project_id"], export["export_id"], poll_interval_ms=100)
    assert done["file"]["type"] == "VIDEO"


def test_the_vendors_client_uploads_and_downloads(sdk: VideoGen) -> None:
    file = sdk.upload_file(png(), display_name="logo.png", poll_interval_ms=50)
    assert file["type"] == "IMAGE"
    assert sdk.download_file(file["file_id"]) == png()
    assert sdk.get_hydrated_file(file["file_id"])["download_source"]["status"] == "ready"


def test_the_vendors_client_reads_every_list(sdk: VideoGen) -> None:
    assert sdk.workflows.list_workflow_runs(limit=1)["workflow_runs"] is not None
    assert sdk.projects.list_projects(limit=1)["projects"] is not None
    assert sdk.files.get_files(self_only=True)["files"] is not None
    assert sdk.resources.list_tts_voices(limit=1)["tts_voices"]
    assert sdk.resources.list_languages()["languages"]


def test_the_vendors_client_gets_errors_it_understands(sdk: VideoGen) -> None:
    with pytest.raises(VideoGenError) as caught:
        sdk.workflows.get_workflow_run("vg_work_none")
    assert caught.value.status == 404
    assert "vg_work_none" in str(caught.value)
