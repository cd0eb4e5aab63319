"""The tools that make single assets, the other workflows and the timeline export."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.server.settings import ServerSettings

from .conftest import Connect
from .fake_videogen import SUCCEEDED, FakeVideoGen, failed, running
from .local_engine import local, local_home, refused, told, web

pytestmark = pytest.mark.anyio

__all__ = ["local", "local_home", "web"]

CALLS: dict[str, dict[str, Any]] = {
    "generate_image": {"prompt": "a bee", "image_file_ids": ["vg_file_1"], "quality": "HIGH"},
    "generate_video_clip": {"spoken_dialogue": "Hello.", "duration_seconds": 5},
    "generate_motion_graphic": {"prompt": "a bar chart", "sub_tool_modes": {}},
    "text_to_speech": {"tts_text": "Hello.", "voice_id": "Alice", "voice_speed": 1.1},
    "generate_sound_effect": {"prompt": "rain", "prompt_influence": 0.5},
    "generate_music": {"prompt": "calm piano"},
    "generate_avatar": {"actor_entity_id": "vg_enti_1", "audio_file_id": "vg_file_1"},
    "vectorize_image": {"image_file_id": "vg_file_1"},
    "remove_image_background": {"image_file_id": "vg_file_1", "watermark_mode": "NONE"},
    "remove_video_background": {"video_file_id": "vg_file_1"},
    "upscale_image": {"image_file_id": "vg_file_1"},
    "upscale_video": {"video_file_id": "vg_file_1"},
    "image_3d_effect": {"image_file_id": "vg_file_1"},
}
WORKFLOWS: dict[str, dict[str, Any]] = {
    "voiceover_to_video": {"file_id": "vg_file_1"},
    "slideshow_to_video": {"file_id": "vg_file_1", "slide_scripts": ["One.", ""]},
    "storyboard_to_video": {"scenes": [{"prompt": "a bee", "duration_seconds": 4}]},
    "prompt_to_video_clip": {"prompt": "a bee"},
    "video_to_video": {"prompt": "as a drawing", "video_file_id": "vg_file_1"},
}


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


@pytest.mark.parametrize("tool", CALLS)
async def test_each_tool_is_started_with_its_arguments_and_tells_its_file(
    tool: str, connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        answer = await told(client, tool, **CALLS[tool])
    [(route, body)] = fake.executions
    assert route == tool.replace("_", "-")
    for name, value in CALLS[tool].items():
        assert name == "sub_tool_modes" or body[camel(name)] == value
    assert answer["kind"] == "tool_execution"
    assert answer["run_id"] == "vg_tool_1"
    assert answer["status"] == "succeeded"
    assert answer["file_id"] == "vg_file_0"
    assert answer["download_url"].endswith("/0.png")
    assert "file_id" in answer["next_step"]
    assert "remix_project" not in answer["next_step"]


@pytest.mark.parametrize("tool", WORKFLOWS)
async def test_each_workflow_makes_its_mp4_in_the_same_run(
    tool: str, connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        answer = await told(client, tool, **WORKFLOWS[tool])
    [(route, body)] = fake.workflows
    assert route == tool.replace("_", "-")
    assert body["autoExport"] is True
    assert answer["kind"] == "workflow_run"
    assert answer["download_url"]


async def test_captions_come_unasked_and_are_left_out_when_asked(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        await told(client, "storyboard_to_video", **WORKFLOWS["storyboard_to_video"])
        await told(client, "voiceover_to_video", file_id="vg_file_1")
        await told(client, "voiceover_to_video", file_id="vg_file_1", captions=False)
        await told(
            client, "slideshow_to_video", file_id="vg_file_1", caption_style={"font_size": 40}
        )
    bodies = [body for _, body in fake.workflows]
    assert bodies[0]["remixActions"] == [{"type": "ENABLE_CAPTIONS"}]
    assert "captionStyle" not in bodies[1]
    assert bodies[2]["captionStyle"] is None
    assert bodies[3]["captionStyle"] == {"fontSize": 40}


async def test_local_files_are_uploaded_wherever_a_file_is_named(
    connect: Connect, fake: FakeVideoGen, tmp_path: Path
) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"\x89PNG picture")
    async with connect() as client:
        await told(client, "vectorize_image", image_file_id=str(logo))
        await told(
            client,
            "remix_project",
            project_id="vg_proj_1",
            remix_actions=[{"type": "SET_LOGO", "file_id": str(logo)}],
        )
    assert fake.executions[0][1]["imageFileId"] == "vg_file_9"
    assert fake.remixes[0]["remixActions"] == [{"type": "SET_LOGO", "fileId": "vg_file_9"}]


async def test_all_of_several_results_are_told(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect() as client:
        answer = await told(client, "generate_image", prompt="a bee", num_results=3)
    assert [made["file_id"] for made in answer["results"]] == [
        "vg_file_0",
        "vg_file_1",
        "vg_file_2",
    ]


async def test_a_running_execution_is_waited_for_by_its_id_alone(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [running(10), running(20), SUCCEEDED]
    async with connect() as client:
        first = await told(client, "generate_music", prompt="calm piano", wait_seconds=0)
        assert first["status"] == "running"
        assert "project_id" not in first["next_step"]
    async with connect() as client:
        answer = await told(client, "wait_for_run", run_id=first["run_id"])
        listed = await told(client, "list_runs", kind="tool_execution")
    assert answer["status"] == "succeeded"
    assert [run["file_id"] for run in listed["runs"]] == ["vg_file_0"]


async def test_a_tool_execution_can_be_cancelled(connect: Connect, fake: FakeVideoGen) -> None:
    fake.script = [running(10)]
    async with connect() as client:
        await told(client, "generate_music", prompt="calm piano", wait_seconds=0)
        answer = await told(client, "cancel_run", run_id="vg_tool_1")
    assert fake.cancels == ["vg_tool_1"]
    assert answer["status"] == "cancelled"


async def test_a_failed_execution_is_an_error(connect: Connect, fake: FakeVideoGen) -> None:
    fake.script = [failed("Refused by moderation.", "content_policy")]
    async with connect() as client:
        text = await refused(client, "generate_image", prompt="a bee")
    assert "content_policy" in text
    assert "vg_tool_1" in text


async def test_a_timeline_is_exported_as_a_document(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect() as client:
        answer = await told(client, "export_timeline", project_id="vg_proj_1", format="OTIO")
        again = await told(client, "get_run", run_id=answer["run_id"])
    assert fake.interchanges == [{"format": "OTIO"}]
    assert answer["kind"] == "interchange"
    assert answer["file_id"] == "vg_file_7"
    assert "editing program" in answer["next_step"]
    assert again["download_url"] == answer["download_url"]


async def test_a_project_is_told_with_its_assistant(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect() as client:
        project = await told(client, "get_project", project_id="vg_proj_1")
    assert project["title"] == "Water"
    assert project["aspect_ratio"] == "16:9"
    assert project["assistant_id"] == "vg_asst_1"


async def test_an_unknown_voice_is_answered_with_the_nearest(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.fail("/v1/tools/text-to-speech", 400, code="bad_request")
    async with connect() as client:
        text = await refused(client, "text_to_speech", tts_text="Hello.", voice_id="Matild")
    assert "Nearest: Matilda" in text


@pytest.mark.slow
async def test_the_local_engine_speaks_and_composes(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        voices = await told(client, "list_tts_voices", limit=1)
        voice_id = voices["voices"][0]["voice_id"]
        speech = await told(client, "text_to_speech", tts_text="Hello bees.", voice_id=voice_id)
        music = await told(client, "generate_music", prompt="calm piano")
    for made in (speech, music):
        assert made["status"] == "succeeded"
        assert made["duration_seconds"] > 0
        assert Path(made["path"]).stat().st_size > 1000


async def test_the_local_engine_draws(connect: Connect, local: ServerSettings) -> None:
    async with connect(local) as client:
        made = await told(client, "generate_image", prompt="a red apple", quality="LOW")
    assert made["status"] == "succeeded"
    assert Path(made["path"]).read_bytes()[1:4] == b"PNG"
    assert any("VIDEOGEN_API_KEY" in note for note in made["degradations"])


async def test_what_the_local_engine_cannot_make_says_what_would_lift_it(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        text = await refused(client, "generate_text", prompt="Praise a bee.")
    assert "provider_required" in text
    assert "VIDEOGEN_OPENAI_BASE_URL" in text
