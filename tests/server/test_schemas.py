"""What is published about the tools: plain, small, complete, and the same as before."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mcp_types import Tool
from pydantic import BaseModel

from videogen_mcp.server.instructions import INSTRUCTIONS
from videogen_mcp.server.registry import chosen
from videogen_mcp.server.settings import ServerSettings, SettingsError
from videogen_mcp.server.tools import ALL_TOOLS
from videogen_mcp.wire import (
    CreateTimelineInterchangeRequest,
    ExportProjectRequest,
    GenerateAvatarRequest,
    GenerateImageRequest,
    GenerateMotionGraphicRequest,
    GenerateMusicRequest,
    GenerateSoundEffectRequest,
    GenerateVideoClipRequest,
    ImageAssetRequest,
    PromptToVideoClipRequest,
    RemixProjectRequest,
    ScriptToVideoRequest,
    SlideshowToVideoRequest,
    StoryboardToVideoRequest,
    TextToSpeechRequest,
    VideoAssetRequest,
    VideoToVideoRequest,
    VoiceoverToVideoRequest,
    WorkflowVisualStyle,
)

from .conftest import Connect
from .fake_videogen import FakeVideoGen

pytestmark = pytest.mark.anyio

SNAPSHOT = Path(__file__).parent / "snapshots" / "tools.json"
UPDATE = "VIDEOGEN_UPDATE_SNAPSHOTS"
MOST_TOKENS = 12_000
BYTES_PER_TOKEN = 4.1
"""Used where the tokenizer's tables are not at hand; tool lists were measured at 4.3 to 4.5."""
DESCRIBED_ONCE = {
    "wait_seconds",
    "force_new",
    "auto_export",
    "num_results",
    "quality",
    "is_output_temporary",
    "hide_from_ui",
}
"""Arguments of many tools, whose text is in the instructions."""
SELF_EXPLAINING = {"watermark_mode", "avatar_quality"}
REQUESTS: dict[str, type[BaseModel]] = {
    "script_to_video": ScriptToVideoRequest,
    "voiceover_to_video": VoiceoverToVideoRequest,
    "slideshow_to_video": SlideshowToVideoRequest,
    "storyboard_to_video": StoryboardToVideoRequest,
    "prompt_to_video_clip": PromptToVideoClipRequest,
    "video_to_video": VideoToVideoRequest,
    "generate_image": GenerateImageRequest,
    "generate_video_clip": GenerateVideoClipRequest,
    "generate_motion_graphic": GenerateMotionGraphicRequest,
    "text_to_speech": TextToSpeechRequest,
    "generate_sound_effect": GenerateSoundEffectRequest,
    "generate_music": GenerateMusicRequest,
    "generate_avatar": GenerateAvatarRequest,
    "vectorize_image": ImageAssetRequest,
    "remove_image_background": ImageAssetRequest,
    "remove_video_background": VideoAssetRequest,
    "upscale_image": ImageAssetRequest,
    "upscale_video": VideoAssetRequest,
    "image_3d_effect": ImageAssetRequest,
    "export_timeline": CreateTimelineInterchangeRequest,
    "remix_project": RemixProjectRequest,
}
OURS = {
    "style",
    "captions",
    "wait_seconds",
    "force_new",
    "project_id",
    "auto_export",
    "export_options",
}
"""Arguments that the API's routes do not have, or not in the body."""


@pytest.fixture
async def tools(connect: Connect, fake: FakeVideoGen) -> list[Tool]:
    async with connect() as client:
        return list((await client.list_tools()).tools)


def as_json(tools: list[Tool]) -> list[dict[str, Any]]:
    return [tool.model_dump(mode="json", by_alias=True, exclude_none=True) for tool in tools]


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    """Every schema inside a schema; names of properties are not taken for keywords."""
    if isinstance(schema, list):
        for item in schema:
            yield from nodes(item)
    elif isinstance(schema, dict):
        yield schema
        for key, value in schema.items():
            inner = list(value.values()) if key in {"properties", "$defs"} else value
            if key not in {"enum", "required", "default"}:
                yield from nodes(inner)


async def test_the_tools_are_those_of_the_snapshot(tools: list[Tool]) -> None:
    """Set VIDEOGEN_UPDATE_SNAPSHOTS=1 to write it anew after a wanted change."""
    now = json.dumps(as_json(tools), indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    if os.environ.get(UPDATE):
        SNAPSHOT.parent.mkdir(exist_ok=True)
        SNAPSHOT.write_text(now, encoding="utf-8")
    assert now == SNAPSHOT.read_text(encoding="utf-8")


async def test_the_list_is_small(tools: list[Tool]) -> None:
    text = json.dumps(as_json(tools), ensure_ascii=False, separators=(",", ":"))
    assert tokens(text) <= MOST_TOKENS
    assert len(tools) <= 40


def tokens(text: str) -> float:
    """By the real tokenizer where its tables are on this machine, else estimated."""
    if not os.environ.get("TIKTOKEN_CACHE_DIR"):
        return len(text.encode()) / BYTES_PER_TOKEN
    import tiktoken

    return len(tiktoken.get_encoding("o200k_base").encode(text))


async def test_schemas_use_only_what_every_client_understands(tools: list[Tool]) -> None:
    for tool in tools:
        for schema in (tool.input_schema, tool.output_schema):
            assert schema is not None
            assert schema["type"] == "object"
            assert not {"anyOf", "oneOf", "allOf"} & schema.keys()
            for node in nodes(schema):
                assert not {"title", "const", "discriminator", "oneOf", "anyOf"} & node.keys()
                assert node.get("type") != "null"
                assert "default" not in node or node["default"] is not None


async def test_unknown_arguments_are_excluded_at_every_level(tools: list[Tool]) -> None:
    for tool in tools:
        for node in nodes(tool.input_schema):
            if "properties" in node:
                assert node["additionalProperties"] is False


async def test_references_lead_to_definitions(tools: list[Tool]) -> None:
    for tool in tools:
        for schema in (tool.input_schema, tool.output_schema or {}):
            names = {node["$ref"] for node in nodes(schema) if "$ref" in node}
            assert names == {f"#/$defs/{name}" for name in schema.get("$defs", {})}


async def test_every_argument_has_a_text(tools: list[Tool]) -> None:
    for tool in tools:
        for name, field in tool.input_schema["properties"].items():
            if name in DESCRIBED_ONCE:
                assert name in INSTRUCTIONS
            elif name not in SELF_EXPLAINING:
                assert field.get("description"), f"{tool.name}.{name}"


async def test_every_tool_has_a_title_all_four_hints_and_a_short_description(
    tools: list[Tool],
) -> None:
    for tool in tools:
        hints = tool.annotations
        assert tool.title
        assert hints is not None
        assert None not in (
            hints.read_only_hint,
            hints.destructive_hint,
            hints.idempotent_hint,
            hints.open_world_hint,
        )
        assert not (hints.read_only_hint and hints.destructive_hint)
        assert tool.description
        assert len(tool.description) <= 1000
        assert len(tool.name) <= 40


@pytest.mark.parametrize("name", REQUESTS)
async def test_tools_take_every_field_of_the_api_and_little_more(
    name: str, tools: list[Tool]
) -> None:
    [tool] = [tool for tool in tools if tool.name == name]
    ours, theirs = set(tool.input_schema["properties"]), set(REQUESTS[name].model_fields)
    assert theirs <= ours
    assert ours - theirs <= OURS


async def test_what_is_published_once_is_published_in_full(tools: list[Tool]) -> None:
    inputs = {tool.name: tool.input_schema for tool in tools}
    assert inputs["script_to_video"]["required"] == ["script"]
    options = inputs["export_project"]["properties"]["export_options"]["properties"]
    assert set(options) == set(ExportProjectRequest.model_fields)
    style = inputs["script_to_video"]["properties"]["visual_style"]["properties"]
    assert set(style) == set(WorkflowVisualStyle.model_fields)
    for name in ("script_to_video", "remix_project"):
        assert "export_project" in inputs[name]["properties"]["export_options"]["description"]


async def test_each_remix_action_says_which_fields_it_takes(tools: list[Tool]) -> None:
    [tool] = [tool for tool in tools if tool.name == "remix_project"]
    action = tool.input_schema["properties"]["remix_actions"]["items"]
    assert len(action["properties"]["type"]["enum"]) == 15
    assert "SET_LOGO(file_id, position, size_percent)" in action["description"]
    assert "GENERATE_MUSIC(prompt*)" in action["description"]


async def test_instructions_fit_into_two_kilobytes(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect(mode="legacy") as client:
        told = client.instructions
    assert told == INSTRUCTIONS
    assert len(INSTRUCTIONS.encode()) < 2000
    for spec in ALL_TOOLS:
        if spec.toolset in {"create", "generate", "edit"}:
            assert spec.name in INSTRUCTIONS
    assert "preview" in INSTRUCTIONS


CATALOG = ["list_tts_voices", "list_languages", "list_entities"]


def names(**settings: Any) -> list[str]:
    return [spec.name for spec in chosen(ServerSettings(**settings))]


def test_toolsets_and_tools_choose_what_is_shown() -> None:
    assert len(names()) == 38
    assert names(toolsets=("catalog",)) == CATALOG
    assert names(tools=("get_me",)) == ["get_me"]
    assert names(toolsets=("catalog",), tools=("get_me",)) == [
        *CATALOG,
        "get_me",
    ]
    assert names(toolsets=("default",)) == names()
    assert names(toolsets=("all",)) == [spec.name for spec in ALL_TOOLS]


def test_a_tool_that_starts_runs_brings_the_tool_that_waits_for_them() -> None:
    assert names(tools=("script_to_video",)) == ["script_to_video", "wait_for_run"]


def test_unknown_toolsets_and_tools_are_refused_with_the_nearest() -> None:
    with pytest.raises(SettingsError, match="Did you mean 'create'"):
        names(toolsets=("creat",))
    with pytest.raises(SettingsError, match="Did you mean 'get_run'"):
        names(tools=("get_runs",))


async def test_what_the_environment_chooses_is_what_clients_get(
    connect: Connect, fake: FakeVideoGen
) -> None:
    chosen_by = {
        "VIDEOGEN_MCP_TOOLSETS": "catalog, webhooks",
        "VIDEOGEN_MCP_TOOLS": "get_me",
        "VIDEOGEN_MCP_READ_ONLY": "1",
    }
    async with connect(ServerSettings.from_env(chosen_by)) as client:
        shown = [tool.name for tool in (await client.list_tools()).tools]
        hidden = await client.call_tool("create_webhook_endpoint", {})
    assert shown == [*CATALOG, "get_me", "list_webhook_endpoints"]
    assert hidden.is_error
    assert "Unknown tool" in hidden.content[0].text


def test_a_read_only_server_shows_only_what_reads() -> None:
    shown = chosen(ServerSettings(toolsets=("all",), read_only=True))
    assert {spec.name for spec in ALL_TOOLS if spec.reads_only} == {spec.name for spec in shown}
    assert names(tools=("script_to_video", "get_me"), read_only=True) == ["get_me"]


def test_the_command_line_refuses_unknown_names_with_the_nearest() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "videogen_mcp", "serve", "--toolsets", "creat"],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=30,
        check=False,
    )
    assert ended.returncode != 0
    assert "Did you mean 'create'?" in ended.stderr
    assert "Traceback" not in ended.stderr
