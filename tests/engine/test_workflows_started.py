from __future__ import annotations

from typing import Any

import pytest

from .engine_process import EngineProcess
from .media_files import mp4, png, wav

STYLE = {"type": "AI_IMAGE", "aiStyle": "calm and bright"}
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 720 405]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)


@pytest.fixture(scope="module")
def files(engine: EngineProcess) -> dict[str, str]:
    return {
        "IMAGE": engine.upload("Lake.png", png())["fileId"],
        "VIDEO": engine.upload("Film.mp4", mp4())["fileId"],
        "AUDIO": engine.upload("My talk.wav", wav())["fileId"],
        "PDF": engine.upload("Slides.pdf", PDF)["fileId"],
    }


def bodies(files: dict[str, str]) -> dict[str, dict[str, Any]]:
    """A full request for every workflow but the first."""
    return {
        "voiceover-to-video": {
            "fileId": files["AUDIO"],
            "visualStyle": STYLE,
            "captionStyle": None,
            "logoFileId": files["IMAGE"],
            "scenes": [{"startSeconds": 0, "endSeconds": 1, "description": "a lake"}],
            "hideFromUi": True,
        },
        "slideshow-to-video": {
            "fileId": files["PDF"],
            "slideScripts": ["Hello.", ""],
            "voiceId": "Nolan",
            "captionStyle": {"fontSize": 50},
        },
        "storyboard-to-video": {
            "scenes": [{"prompt": "A lake at dawn.", "title": "Dawn", "durationSeconds": 5}],
            "defaultGeneration": {"aiStyle": "watercolour", "type": "AI_IMAGE"},
        },
        "prompt-to-video-clip": {"prompt": "A lake.", "imageFileIds": [files["IMAGE"]]},
        "video-to-video": {"prompt": "As a comic.", "videoFileId": files["VIDEO"]},
    }


def test_a_workflow_that_fails_leaves_its_actions_and_its_export_cancelled(
    engine: EngineProcess,
) -> None:
    file_id = engine.upload("Broken.mp4", mp4())["fileId"]
    [stored] = (engine.home / "files").rglob(f"{file_id}.mp4")
    stored.write_bytes(b"no film any more")
    body = {"prompt": "As a comic.", "videoFileId": file_id, "autoExport": True}
    body["remixActions"] = [{"type": "ADD_ZOOM"}, {"type": "ENABLE_CAPTIONS"}]
    response = engine.client.post("/v1/workflows/video-to-video", json=body)
    assert response.status_code == 202, response.text
    started = response.json()
    assert set(started) == {"workflowRunId", "projectId", "projectUrl", "remixActionIds"}
    assert len(started["remixActionIds"]) == 2
    run = engine.finish(started["workflowRunId"])
    assert run["status"] == "failed"
    assert run["workflowType"] == "VIDEO_TO_VIDEO"
    assert "cannot be read" in run["error"]["message"]
    assert run["exportId"] is None
    path = f"/v1/projects/{started['projectId']}"
    [export] = engine.wait_for_project(f"{path}/exports", "exports")
    actions = engine.wait_for_project(f"{path}/remix-actions", "remixActions")
    project = engine.client.get(path).json()
    assert project["status"] == "ready"
    assert project["assistantId"].startswith("vg_asst_")
    assert project["title"] == "As a comic"
    assert export["status"] == "cancelled"
    assert export["error"] is None
    assert [action["status"] for action in actions] == ["cancelled"] * len(actions)
    assert [action["remixActionId"] for action in actions] == started["remixActionIds"][::-1]
    assert engine.client.post(f"{path}/export").status_code == 409
    assert engine.client.post(f"{path}/timeline-interchange").status_code == 409


@pytest.mark.parametrize(
    ("workflow", "changes", "status", "parts"),
    [
        ("voiceover-to-video", {"fileId": "IMAGE"}, 400, ["fileId", "AUDIO or VIDEO is needed"]),
        ("voiceover-to-video", {"logoFileId": "AUDIO"}, 400, ["logoFileId", "IMAGE"]),
        ("voiceover-to-video", {"visualStyle": {"type": "AI_IMAGE"}}, 400, ["aiStyle"]),
        (
            "voiceover-to-video",
            {"visualStyle": {"type": "AI_IMAGE", "entityId": "vg_enti_none"}},
            404,
            ["visualStyle.entityId", "vg_enti_none"],
        ),
        ("voiceover-to-video", {"captionStyle": {"fontWeight": 450}}, 400, ["fontWeight"]),
        (
            "voiceover-to-video",
            {"scenes": [{"startSeconds": 2, "endSeconds": 1, "description": "a"}]},
            400,
            ["scenes", "endSeconds"],
        ),
        ("voiceover-to-video", {"actorEntityId": "vg_enti_none"}, 404, ["actorEntityId"]),
        ("slideshow-to-video", {"fileId": "VIDEO"}, 400, ["fileId", "PDF or SLIDESHOW"]),
        ("slideshow-to-video", {"slideScripts": ["a" * 100_001]}, 400, ["slideScripts"]),
        ("slideshow-to-video", {"voiceId": "Nobody at all"}, 400, ["voiceId"]),
        ("slideshow-to-video", {"slideshowThemeEntityId": "x"}, 404, ["slideshowThemeEntityId"]),
        ("storyboard-to-video", {"scenes": []}, 400, ["scenes"]),
        ("storyboard-to-video", {"scenes": [{"prompt": " "}]}, 400, ["scenes.0.prompt"]),
        (
            "storyboard-to-video",
            {"scenes": [{"prompt": "Meet @[entity:vg_enti_none|ACTOR|Ann]."}]},
            404,
            ["scenes.0.prompt", "vg_enti_none"],
        ),
        ("storyboard-to-video", {"quality": "LOW"}, 400, ["quality"]),
        ("prompt-to-video-clip", {"durationSeconds": 31}, 400, ["durationSeconds"]),
        ("prompt-to-video-clip", {"imageFileIds": ["VIDEO"]}, 400, ["imageFileIds.0"]),
        ("prompt-to-video-clip", {"aspectRatio": {"width": 0, "height": 1}}, 400, ["aspectRatio"]),
        ("video-to-video", {"videoUrl": "https://example.com/a.mp4"}, 400, ["exactly one"]),
        (
            "video-to-video",
            {"videoFileId": None, "videoUrl": "file:///etc/passwd"},
            400,
            ["videoUrl"],
        ),
        ("video-to-video", {"remixActions": [{"type": "TRANSLATE"}]}, 400, ["remixActions.0"]),
    ],
)
def test_bad_input_is_refused_by_field_and_starts_nothing(
    engine: EngineProcess,
    files: dict[str, str],
    workflow: str,
    changes: dict[str, Any],
    status: int,
    parts: list[str],
) -> None:
    before = engine.client.get("/v1/projects?limit=1").json()["projects"]
    changes = {name: _filled(value, files) for name, value in changes.items()}
    body = {**bodies(files)[workflow], **changes}
    response = engine.client.post(f"/v1/workflows/{workflow}", json=body)
    message = response.json()["message"]
    assert response.status_code == status, message
    assert [part for part in parts if part not in message] == [], message
    assert engine.client.get("/v1/projects?limit=1").json()["projects"] == before


def _filled(value: Any, files: dict[str, str]) -> Any:
    """The ids of uploaded files where their types stand."""
    if isinstance(value, list):
        return [_filled(item, files) for item in value]
    return files.get(value, value) if isinstance(value, str) else value


def test_older_names_of_fields_and_paths_are_read(
    engine: EngineProcess, files: dict[str, str]
) -> None:
    body = {**bodies(files)["slideshow-to-video"], "avatarPresenterId": "vg_pres_none"}
    path = "/v1/workflows/add-narration-transitions-and-captions-to-slideshow"
    response = engine.client.post(path, json=body)
    assert response.status_code == 404
    assert "actorEntityId" in response.json()["message"]
    del body["avatarPresenterId"]
    assert engine.client.post(path, json=body).status_code == 202


def test_shuffling_a_project_without_stock_footage_succeeds_and_changes_nothing(
    engine: EngineProcess, finished_run: dict[str, Any]
) -> None:
    response = engine.client.post(
        f"/v1/projects/{finished_run['projectId']}/remix",
        json={"remixActions": [{"type": "SHUFFLE_STOCK_VISUALS"}], "saveAsNewProject": True},
    )
    assert response.status_code == 202, response.text
    path = f"/v1/projects/{response.json()['projectId']}/remix-actions"
    [action] = engine.wait_for_project(path, "remixActions")
    assert action["status"] == "succeeded"
    assert "no stock footage" in action["degradations"][0]
