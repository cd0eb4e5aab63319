from __future__ import annotations

import pytest
from pydantic import ValidationError

from videogen_mcp.wire import (
    ROUTES,
    AddZoom,
    EnableCaptions,
    RemixProjectRequest,
    ScriptToVideoRequest,
    WorkflowRun,
)

STOCK = {"type": "STOCK"}


def test_both_spellings_are_read_and_only_camel_case_is_sent() -> None:
    snake = ScriptToVideoRequest.from_wire(
        {"script": "Hi.", "visual_style": STOCK, "voice_speed": 1.5}
    )
    camel = ScriptToVideoRequest.from_wire(
        {"script": "Hi.", "visualStyle": STOCK, "voiceSpeed": 1.5}
    )
    assert snake == camel
    assert snake.to_wire() == {"script": "Hi.", "visualStyle": STOCK, "voiceSpeed": 1.5}


def test_a_field_that_was_not_set_is_not_sent() -> None:
    request = ScriptToVideoRequest.from_wire({"script": "Hi.", "visualStyle": STOCK})
    assert request.to_wire().keys() == {"script", "visualStyle"}


def test_an_action_sends_its_type_even_when_it_was_a_default() -> None:
    request = RemixProjectRequest(remix_actions=[AddZoom(), EnableCaptions()])
    sent = [action["type"] for action in request.to_wire()["remixActions"]]
    assert sent == ["ADD_ZOOM", "ENABLE_CAPTIONS"]


def test_unknown_keys_of_a_request_are_ignored_and_of_an_answer_are_kept() -> None:
    request = ScriptToVideoRequest.from_wire(
        {"script": "Hi.", "visualStyle": STOCK, "fromTheFuture": 1}
    )
    assert "fromTheFuture" not in request.to_wire()
    run = WorkflowRun.from_wire(
        {
            "workflowRunId": "vg_work_1",
            "workflowType": "SCRIPT_TO_VIDEO",
            "projectId": "vg_proj_1",
            "projectUrl": "http://127.0.0.1/p",
            "status": "awaiting_approval",
            "fromTheFuture": {"kept": True},
        }
    )
    assert run.status == "awaiting_approval"
    assert run.to_wire()["fromTheFuture"] == {"kept": True}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"visualStyle": {"type": "AI_IMAGE"}}, "aiStyle is required"),
        ({"voiceSpeed": 3}, "less than or equal to 2"),
        ({"aspectRatio": {"width": 0, "height": 9}}, "greater than or equal to 1"),
        (
            {"scenes": [{"startSeconds": 2, "endSeconds": 1, "description": "x"}]},
            "greater than startSeconds",
        ),
        (
            {
                "scenes": [
                    {"startSeconds": 0, "endSeconds": 3, "description": "x"},
                    {"startSeconds": 2, "endSeconds": 4, "description": "y"},
                ]
            },
            "must not overlap",
        ),
        ({"remixActions": [{"type": "MAKE_IT_POP"}]}, "does not match any of the expected tags"),
    ],
)
def test_a_bad_request_is_refused_with_the_reason(change: dict[str, object], says: str) -> None:
    body = {"script": "Hi.", "visualStyle": STOCK, **change}
    with pytest.raises(ValidationError, match=says):
        ScriptToVideoRequest.from_wire(body)


def test_every_route_has_a_path_of_version_one_and_starts_answer_accepted() -> None:
    for name, route in ROUTES.items():
        assert route.path.startswith("/v1/"), name
        assert (route.status == 202) == route.response.__name__.startswith(
            ("Start", "ExportProject", "RemixProject")
        ), name
