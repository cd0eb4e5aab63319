from __future__ import annotations

from typing import Any

import pytest

from .engine_process import EngineProcess, request_body

NOWHERE = "vg_file_0000000000000000000000"
BAD_REQUESTS: dict[str, tuple[dict[str, Any], str, list[str]]] = {
    "an empty script": ({"script": ""}, "invalid_request", ["script"]),
    "a blank script": ({"script": " \n\t "}, "invalid_request", ["script"]),
    "a script of marks": ({"script": "… !!"}, "invalid_request", ["script"]),
    "a script without end": (
        {"script": "word " * 20_001},
        "invalid_request",
        ["script", "100,000", "100,005"],
    ),
    "a script that is no text": ({"script": 7}, "invalid_request", ["script", "7"]),
    "no visual style": ({"visualStyle": None}, "invalid_request", ["visualStyle"]),
    "an unknown style": (
        {"visualStyle": {"type": "CARTOON"}},
        "invalid_request",
        ["visualStyle.type", "CARTOON", "AI_IMAGE"],
    ),
    "pictures without a look": (
        {"visualStyle": {"type": "AI_IMAGE"}},
        "invalid_request",
        ["aiStyle"],
    ),
    "a ratio of nothing": (
        {"aspectRatio": {"width": 0, "height": 9}},
        "invalid_request",
        ["aspectRatio.width", "0"],
    ),
    "a ratio too wide": (
        {"aspectRatio": {"width": 31, "height": 10}},
        "invalid_request",
        ["aspectRatio", "31:10", "16:9"],
    ),
    "a pacing that is none": (
        {"visualPacing": "HASTY"},
        "invalid_request",
        ["visualPacing", "HASTY", "FAST"],
    ),
    "a voice nobody has": ({"voiceId": "Nolen"}, "voice_not_found", ["voiceId", "Nolen", "Nolan"]),
    "a language not spoken": ({"language": "xx-XX"}, "unsupported_language", ["language", "xx-XX"]),
    "a speed too high": ({"voiceSpeed": 9}, "invalid_request", ["voiceSpeed", "9", "2"]),
    "an avatar": ({"actorEntityId": "vg_enti_1"}, "not_found", ["actorEntityId"]),
    "a style entity": (
        {"visualStyle": {"type": "AI_IMAGE", "entityId": "vg_enti_1"}},
        "not_found",
        ["visualStyle.entityId"],
    ),
    "a file that is not there": (
        {"featuredBRollFileIds": [NOWHERE]},
        "not_found",
        ["featuredBRollFileIds.0", NOWHERE],
    ),
    "an action that is none": (
        {"remixActions": [{"type": "DANCE"}]},
        "invalid_request",
        ["remixActions.0", "DANCE"],
    ),
    "a logo that is not there": (
        {"remixActions": [{"type": "SET_LOGO", "fileId": NOWHERE}]},
        "not_found",
        ["remixActions.0.fileId", NOWHERE],
    ),
    "a volume too loud": (
        {"remixActions": [{"type": "SET_BACKGROUND_MUSIC", "volume": 2}]},
        "invalid_request",
        ["remixActions.0.volume", "2"],
    ),
    "scenes that overlap": (
        {
            "scenes": [
                {"startSeconds": 0, "endSeconds": 3, "description": "a"},
                {"startSeconds": 2, "endSeconds": 4, "description": "b"},
            ]
        },
        "invalid_request",
        ["scenes"],
    ),
    "a delivery to elsewhere": (
        {
            "exportOptions": {
                "deliveryDestinations": [
                    {"integrationConnectionId": "x", "type": "SLACK_CHANNEL", "slackChannelId": "c"}
                ]
            }
        },
        "not_available",
        ["exportOptions.deliveryDestinations"],
    ),
}


@pytest.mark.parametrize("case", BAD_REQUESTS)
def test_bad_input_is_refused_by_field_value_and_fix(engine: EngineProcess, case: str) -> None:
    changes, code, parts = BAD_REQUESTS[case]
    before = engine.client.get("/v1/projects?limit=200").json()["projects"]
    response = engine.client.post("/v1/workflows/script-to-video", json=request_body(**changes))
    body = response.json()
    assert response.status_code == (404 if code == "not_found" else 400), body
    assert body["code"] == code
    assert [part for part in parts if part not in body["message"]] == [], body["message"]
    assert len(body["message"]) < 900
    after = engine.client.get("/v1/projects?limit=200").json()["projects"]
    assert len(after) == len(before), "nothing half-done is left"


def test_a_misspelt_required_field_is_guessed(engine: EngineProcess) -> None:
    body = request_body()
    body["visualstyle"] = body.pop("visualStyle")
    message = engine.client.post("/v1/workflows/script-to-video", json=body).json()["message"]
    assert "visualStyle is required" in message
    assert "'visualstyle'" in message


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("/v1/projects?limit=0", "limit"),
        ("/v1/projects?limit=201", "limit"),
        ("/v1/projects?limit=many", "limit"),
        ("/v1/projects?cursor=bm9wZQ==", "cursor"),
        ("/v1/projects?cursor=%F0%9F%98%80", "cursor"),
        ("/v1/files?includeExportFiles=perhaps", "includeExportFiles"),
    ],
)
def test_bad_queries_are_refused_by_field(engine: EngineProcess, path: str, field: str) -> None:
    response = engine.client.get(path)
    assert response.status_code == 400
    assert field in response.json()["message"]


@pytest.mark.parametrize("wait", ["-1", "56", "nan", "soon"])
def test_a_wait_that_cannot_be_is_refused(
    engine: EngineProcess, finished_run: dict[str, Any], wait: str
) -> None:
    run_id = finished_run["workflowRunId"]
    response = engine.client.get(f"/v1/workflows/runs/{run_id}?waitSeconds={wait}")
    assert response.status_code == 400
    assert "waitSeconds" in response.json()["message"]
