"""One call, one video."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .conftest import SCRIPT, Connect
from .fake_videogen import EXPIRES_AT, FakeVideoGen

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_one_call_returns_the_mp4_with_ids_and_duration(
    connect: Connect, fake: FakeVideoGen, mode: str
) -> None:
    async with connect(mode=mode) as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert not result.is_error
    told = result.structured_content
    assert told["kind"] == "workflow_run"
    assert told["run_id"] == "vg_work_1"
    assert told["status"] == "succeeded"
    assert told["download_url"] == f"{fake.url}/media/vg_work_1.mp4"
    assert told["download_url_expires_at"] == EXPIRES_AT
    assert told["download_url_expires"] == "2027-01-15T08:00:00Z"
    assert told["duration_seconds"] == 12.5
    assert told["file_bytes"] == 4321
    assert told["project_id"] == "vg_proj_1"
    assert "remix_project" in told["next_step"]
    assert json.loads(result.content[0].text) == told


async def started_with(connect: Connect, fake: FakeVideoGen, **arguments: Any) -> dict[str, Any]:
    async with connect() as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT} | arguments)
    assert not result.is_error, result.content[0].text
    return fake.starts[-1]


async def test_the_script_alone_asks_for_captions_a_good_look_and_an_mp4(
    connect: Connect, fake: FakeVideoGen
) -> None:
    body = await started_with(connect, fake)
    assert body["script"] == SCRIPT
    assert body["autoExport"] is True
    assert body["remixActions"] == [{"type": "ENABLE_CAPTIONS"}]
    assert body["visualStyle"]["type"] == "AI_IMAGE"
    assert len(body["visualStyle"]["aiStyle"]) > 100
    assert "voiceId" not in body


async def test_music_is_one_more_action_and_captions_stay(
    connect: Connect, fake: FakeVideoGen
) -> None:
    music = {"type": "GENERATE_MUSIC", "prompt": "calm piano"}
    body = await started_with(connect, fake, remix_actions=[music])
    assert body["remixActions"] == [music, {"type": "ENABLE_CAPTIONS"}]


async def test_an_error_counts_the_actions_as_the_caller_does(
    connect: Connect, fake: FakeVideoGen
) -> None:
    """The captions that are added come last, so that the API counts as the caller does."""
    actions = [{"type": "ADD_ZOOM"}, {"type": "SET_LOGO", "file_id": "vg_file_lost"}]
    await started_with(connect, fake, remix_actions=actions)
    sent = fake.starts[-1]["remixActions"]
    assert [action["type"] for action in sent[: len(actions)]] == ["ADD_ZOOM", "SET_LOGO"]


async def test_captions_are_left_out_when_that_is_asked(
    connect: Connect, fake: FakeVideoGen
) -> None:
    body = await started_with(connect, fake, remix_actions=[{"type": "DISABLE_CAPTIONS"}])
    assert body["remixActions"] == [{"type": "DISABLE_CAPTIONS"}]


async def test_every_field_of_the_request_reaches_the_api_in_its_own_spelling(
    connect: Connect, fake: FakeVideoGen
) -> None:
    body = await started_with(
        connect,
        fake,
        aspect_ratio={"width": 9, "height": 16},
        visual_style={"type": "STOCK"},
        visual_pacing="FAST",
        quality="HIGH",
        language="de-DE",
        voice_id="Alice",
        voice_speed=1.2,
        actor_entity_id="vg_enti_1",
        avatar_quality="LOW",
        featured_b_roll_file_ids=["vg_file_7"],
        workflow_agent_context="keep it calm",
        scenes=[{"start_seconds": 0, "end_seconds": 2.5, "description": "a lake"}],
        remix_actions=[
            {
                "type": "ENABLE_CAPTIONS",
                "caption_style": {"font_size": 64, "text_color": "#ffcc00"},
            },
            {"type": "SET_LOGO", "file_id": "vg_file_8", "position": "TOP_LEFT"},
            {"type": "SET_BACKGROUND_MUSIC", "file_id": None},
        ],
        auto_export=False,
        export_options={"quality": "HIGH", "watermark_mode": "NONE"},
        is_output_temporary=True,
        hide_from_ui=True,
    )
    assert body == {
        "script": SCRIPT,
        "aspectRatio": {"width": 9, "height": 16},
        "visualStyle": {"type": "STOCK"},
        "visualPacing": "FAST",
        "quality": "HIGH",
        "language": "de-DE",
        "voiceId": "Alice",
        "voiceSpeed": 1.2,
        "actorEntityId": "vg_enti_1",
        "avatarQuality": "LOW",
        "featuredBRollFileIds": ["vg_file_7"],
        "workflowAgentContext": "keep it calm",
        "scenes": [{"startSeconds": 0.0, "endSeconds": 2.5, "description": "a lake"}],
        "remixActions": [
            {
                "type": "ENABLE_CAPTIONS",
                "captionStyle": {
                    "fontSize": 64.0,
                    "textColor": {"red": 255, "green": 204, "blue": 0},
                },
            },
            {"type": "SET_LOGO", "fileId": "vg_file_8", "position": "TOP_LEFT"},
            {"type": "SET_BACKGROUND_MUSIC", "fileId": None},
        ],
        "autoExport": False,
        "exportOptions": {"quality": "HIGH", "watermarkMode": "NONE"},
        "isOutputTemporary": True,
        "hideFromUi": True,
    }


async def test_a_ratio_may_be_written_as_people_write_it(
    connect: Connect, fake: FakeVideoGen
) -> None:
    body = await started_with(connect, fake, aspect_ratio="9:16")
    assert body["aspectRatio"] == {"width": 9, "height": 16}


async def test_style_is_short_for_a_described_look(connect: Connect, fake: FakeVideoGen) -> None:
    body = await started_with(connect, fake, style="paper cut-out")
    assert body["visualStyle"] == {"type": "AI_IMAGE", "aiStyle": "paper cut-out"}


async def test_null_means_left_out(connect: Connect, fake: FakeVideoGen) -> None:
    body = await started_with(
        connect, fake, voice_id=None, visual_pacing=None, remix_actions=None, auto_export=None
    )
    assert "voiceId" not in body
    assert body["visualPacing"] == "MEDIUM"
    assert body["autoExport"] is True


async def test_objects_may_come_as_json_text(connect: Connect, fake: FakeVideoGen) -> None:
    body = await started_with(connect, fake, remix_actions='[{"type": "ADD_ZOOM"}]')
    assert body["remixActions"][0] == {"type": "ADD_ZOOM"}


async def test_a_script_that_looks_like_json_stays_a_script(
    connect: Connect, fake: FakeVideoGen
) -> None:
    body = await started_with(connect, fake, script='["one", "two"]')
    assert body["script"] == '["one", "two"]'


async def refused(connect: Connect, fake: FakeVideoGen, **arguments: Any) -> str:
    async with connect() as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT} | arguments)
    assert result.is_error
    assert fake.starts == []
    text: str = result.content[0].text
    assert "invalid_arguments" in text
    return text


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ({"aspectRatio": "9:16"}, "aspectRatio: unknown argument; did you mean aspect_ratio?"),
        ({"voice": "Alice"}, "voice: unknown argument; did you mean voice_id?"),
        (
            {"remix_actions": [{"type": "SET_LOGO", "fileid": "x"}]},
            "remix_actions[0].fileid: unknown argument; did you mean file_id?",
        ),
        (
            {"remix_actions": [{"type": "ENABLE_CAPTION"}]},
            'remix_actions[0].type: "ENABLE_CAPTION" is unknown. Did you mean ENABLE_CAPTIONS?',
        ),
        (
            {"remix_actions": [{"type": "GENERATE_MUSIC"}]},
            "remix_actions[0].prompt: required, but missing.",
        ),
        ({"visual_pacing": "QUICK"}, 'visual_pacing: "QUICK" is not valid: Input should be'),
        ({"voice_speed": 9}, "voice_speed: 9 is not valid: Input should be less than or equal"),
        (
            {"scenes": [{"start_seconds": 3, "end_seconds": 1, "description": "x"}]},
            "end_seconds must be greater than start_seconds",
        ),
        (
            {"style": "ink", "visual_style": {"type": "STOCK"}},
            "style: give either style or visual_style",
        ),
        ({"script": ""}, 'script: "" is not valid'),
    ],
)
async def test_what_is_wrong_is_named_with_value_and_fix(
    connect: Connect, fake: FakeVideoGen, arguments: dict[str, Any], line: str
) -> None:
    assert line in await refused(connect, fake, **arguments)


async def test_overlapping_scenes_are_refused_before_anything_is_sent(
    connect: Connect, fake: FakeVideoGen
) -> None:
    scene = {"start_seconds": 0, "end_seconds": 5, "description": "x"}
    text = await refused(connect, fake, scenes=[scene, scene])
    assert "scenes must be sorted by time and must not overlap" in text


async def test_several_mistakes_are_told_at_once(connect: Connect, fake: FakeVideoGen) -> None:
    text = await refused(connect, fake, speed=2, voise_id="x")
    assert "speed: " in text
    assert "voise_id: unknown argument; did you mean voice_id?" in text


async def test_an_unknown_voice_is_answered_with_the_nearest_ones(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.fail("script-to-video", 400, message="Unknown voice.", code="invalid_request")
    async with connect() as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT, "voice_id": "Alise"})
    told = json.loads(result.content[0].text)
    assert result.is_error
    assert told["code"] == "invalid_request"
    assert told["charged"].startswith("no")
    assert "Nearest: Alice" in told["next_step"]


async def test_the_key_is_never_told(connect: Connect, fake: FakeVideoGen) -> None:
    fake.fail("script-to-video", 401, message="Invalid API key.", code="invalid_api_key")
    async with connect() as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert fake.keys == {"Bearer sk_test_secret"}
    assert "sk_test_secret" not in result.content[0].text
    assert json.loads(result.content[0].text)["code"] == "invalid_api_key"
