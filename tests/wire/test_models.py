from __future__ import annotations

import re

import pytest
from pydantic import ValidationError

from videogen_mcp.wire import (
    LEGACY_PATHS,
    ROUTES,
    WEBHOOK_EVENTS,
    AddZoom,
    AssistantInputMessage,
    AssistantMessageBase,
    AssistantOutputMessage,
    EnableCaptions,
    FileInfo,
    GenerateAvatarRequest,
    GenerateImageRequest,
    GenerateVideoClipRequest,
    ImageAssetRequest,
    RegenerateImages,
    RemixProjectRequest,
    Request,
    ScriptToVideoRequest,
    SetBackgroundMusic,
    VideoAssetRequest,
    VoiceoverToVideoRequest,
    WorkflowCaptionStyle,
    WorkflowRun,
    WorkflowVisualStyle,
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
        makes_a_job = re.search(
            r"^(Start|ExportProject|RemixProject|CreateTimeline|CreateFileUrlImport"
            r"|SendAssistant|ActOnAssistant).*Response$",
            route.response.__name__ if route.response else "",
        )
        assert (route.status == 202) == bool(makes_a_job), name


def test_every_older_path_leads_to_an_operation_with_the_same_path_values() -> None:
    for path, operation in LEGACY_PATHS.items():
        names = re.findall(r"{(\w+)}", path)
        assert names == re.findall(r"{(\w+)}", ROUTES[operation].path), path


@pytest.mark.parametrize(
    ("model", "old", "new"),
    [
        (ImageAssetRequest, {"imageStorageFileId": "a"}, {"imageFileId": "a"}),
        (VideoAssetRequest, {"videoStorageFileId": "a"}, {"videoFileId": "a"}),
        (
            GenerateAvatarRequest,
            {"avatarPresenterId": "a", "audioStorageFileId": "b"},
            {"actorEntityId": "a", "audioFileId": "b"},
        ),
        (GenerateVideoClipRequest, {"videoFileId": "a"}, {"videoFileIds": ["a"]}),
        (
            RegenerateImages,
            {"stylePrompt": "x", "modelMode": "HIGH"},
            {"type": "REGENERATE_IMAGES", "stylePrompt": "x", "quality": "HIGH"},
        ),
        (
            WorkflowVisualStyle,
            {"type": "ENTITY", "entityId": "a"},
            {"type": "AI_IMAGE", "entityId": "a"},
        ),
    ],
)
def test_older_names_are_read_and_never_sent(
    model: type[Request], old: dict[str, object], new: dict[str, object]
) -> None:
    assert model.from_wire(old).to_wire() == new


def test_a_null_where_none_is_meant_counts_as_left_out() -> None:
    body = {"prompt": "a lake", "numResults": None, "imageFileIds": None, "quality": None}
    assert GenerateImageRequest.from_wire(body).num_results == 1


def test_none_is_not_sent_unless_it_says_something() -> None:
    idle = ScriptToVideoRequest(script="Hi.", visual_style={"type": "STOCK"}, quality=None)
    assert idle.to_wire() == {"script": "Hi.", "visualStyle": STOCK}
    assert SetBackgroundMusic(file_id=None).to_wire() == {
        "type": "SET_BACKGROUND_MUSIC",
        "fileId": None,
    }
    style = WorkflowCaptionStyle(stroke_color=None, font_name=None)
    assert EnableCaptions(caption_style=style).to_wire()["captionStyle"] == {"strokeColor": None}


def test_words_that_a_server_has_timed_badly_are_read_all_the_same() -> None:
    word = {"startSeconds": 1, "endSeconds": 1, "word": "x"}
    file = FileInfo.from_wire(
        {"fileId": "f", "scope": "TEAM", "type": "HOLOGRAM", "transcript": {"words": [word, word]}}
    )
    assert file.transcript is not None
    assert [heard.word for heard in file.transcript.words] == ["x", "x"]
    assert file.type == "HOLOGRAM"


def test_captions_that_are_null_are_told_apart_from_captions_left_out() -> None:
    body = {"fileId": "vg_file_1", "visualStyle": STOCK}
    assert "captionStyle" not in VoiceoverToVideoRequest.from_wire(body).to_wire()
    hidden = VoiceoverToVideoRequest.from_wire({**body, "captionStyle": None})
    assert hidden.to_wire()["captionStyle"] is None


def test_an_optional_field_that_knows_no_null_is_left_out_of_an_answer() -> None:
    sent = FileInfo(file_id="vg_file_1", scope="GLOBAL").to_wire()
    assert not {"displayName", "sourceToolType", "fileAnalysisMetadata"} & sent.keys()
    assert sent["description"] is None


def test_a_message_is_read_by_its_role() -> None:
    body = {"messageId": "m", "status": "succeeded", "content": "Hi.", "createdAt": 1}
    user = AssistantMessageBase.from_wire({**body, "role": "user"})
    assert isinstance(user, AssistantInputMessage)
    answer = AssistantMessageBase.from_wire({**body, "role": "assistant"})
    assert isinstance(answer, AssistantOutputMessage)


def test_there_are_eighteen_webhook_events() -> None:
    assert len(set(WEBHOOK_EVENTS)) == 18
