"""The tools around the video: runs, files, catalogue, account."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from videogen_mcp.server.settings import ServerSettings

from .conftest import SCRIPT, Connect
from .fake_videogen import FakeVideoGen, failed, running

pytestmark = pytest.mark.anyio


async def test_get_run_looks_once_and_signs_fresh_links(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
        result = await client.call_tool("get_run", {"run_id": "vg_work_1"})
    assert result.structured_content["status"] == "succeeded"
    assert result.structured_content["download_url"]


async def test_get_run_of_a_failed_run_is_an_error(connect: Connect, fake: FakeVideoGen) -> None:
    fake.script = [running(1), failed("Too dark.")]
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT, "wait_seconds": 0})
        fake.jobs["vg_work_1"].reads = 5
        result = await client.call_tool("get_run", {"run_id": "vg_work_1"})
    assert result.is_error
    assert json.loads(result.content[0].text)["message"] == "Too dark."


async def test_an_unknown_run_is_an_error_with_a_code(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect() as client:
        result = await client.call_tool("get_run", {"run_id": "vg_work_77"})
    assert result.is_error
    assert json.loads(result.content[0].text)["code"] == "not_found"


async def test_an_id_that_does_not_tell_its_kind_needs_it(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        result = await client.call_tool("wait_for_run", {"run_id": "abc"})
    assert result.is_error
    assert "kind: required" in result.content[0].text


async def test_runs_are_listed_with_their_links_and_errors(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
        fake.script = [failed("Too dark.")]
        await client.call_tool("script_to_video", {"script": SCRIPT})
        result = await client.call_tool("list_runs", {})
    good, bad = result.structured_content["runs"]
    assert good["run_id"] == "vg_work_1"
    assert good["download_url"]
    assert bad["status"] == "failed"
    assert bad["error"] == "Too dark."


async def test_exports_are_listed_per_project(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect() as client:
        refused = await client.call_tool("list_runs", {"kind": "export"})
        result = await client.call_tool(
            "list_runs", {"kind": "remix_action", "project_id": "vg_proj_1"}
        )
    assert "project_id: required" in refused.content[0].text
    assert result.structured_content["runs"] == []


async def test_projects_are_listed_with_the_way_to_more(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        result = await client.call_tool("list_projects", {})
    told = result.structured_content
    assert told["projects"][0]["aspect_ratio"] == "16:9"
    assert told["has_more"] is True
    assert told["next_cursor"] == "next"


async def test_a_local_file_is_uploaded_and_its_use_explained(
    connect: Connect, fake: FakeVideoGen, tmp_path: Path
) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"\x89PNG picture")
    async with connect() as client:
        result = await client.call_tool("upload_file", {"path": str(logo), "type": "IMAGE"})
    told = result.structured_content
    assert told["file_id"] == "vg_file_9"
    assert told["status"] == "ready"
    assert "SET_LOGO" in told["next_step"]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("logo.png", "path_not_absolute"),
        ("/no/such/logo.png", "file_not_found"),
        ("/", "file_not_found"),
    ],
)
async def test_a_path_that_cannot_be_read_is_explained(
    connect: Connect, fake: FakeVideoGen, path: str, code: str
) -> None:
    async with connect() as client:
        result = await client.call_tool("upload_file", {"path": path})
    told = json.loads(result.content[0].text)
    assert result.is_error
    assert told["code"] == code
    assert path in told["message"]


async def test_a_file_is_read_with_fresh_links(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect() as client:
        result = await client.call_tool("get_file", {"file_id": "vg_file_1"})
    told = result.structured_content
    assert told["download_url"] == "https://media.example/water.mp4"
    assert told["width"] == 1920
    assert told["duration_seconds"] == 12.5


async def test_voices_and_languages_are_listed(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect() as client:
        voices = await client.call_tool("list_tts_voices", {"query": "ali"})
        languages = await client.call_tool("list_languages", {})
    assert voices.structured_content["voices"][0]["name"] == "Alice"
    assert languages.structured_content["languages"] == [
        {"language_code": "de-DE", "name": "German"}
    ]


async def test_get_me_tells_account_and_backend(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect() as client:
        result = await client.call_tool("get_me", {})
    assert result.structured_content["backend"] == "hosted"
    assert result.structured_content["email"] == "ada@example.com"


async def test_an_unknown_argument_is_refused_by_name_where_none_is_taken(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        result = await client.call_tool("get_me", {"verbose": True})
    assert result.is_error
    assert "verbose: unknown argument" in result.content[0].text


async def test_an_unknown_tool_is_answered_with_the_nearest(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        result = await client.call_tool("script_to_movie", {})
    assert result.is_error
    assert result.content[0].text == "Unknown tool: script_to_movie. Did you mean script_to_video?"


async def test_a_requirement_of_the_account_is_passed_on(
    connect: Connect, fake: FakeVideoGen
) -> None:
    requirement = {"type": "upgrade_plan", "details": {"plan": "pro"}}
    fake.fail(
        "script-to-video", 403, message="Pro only.", code="not_authorized", requirement=requirement
    )
    async with connect() as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    told = json.loads(result.content[0].text)
    assert told["requirement"] == requirement
    assert told["charged"].startswith("no")


async def test_a_read_only_server_starts_nothing(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings
) -> None:
    async with connect(replace(settings, read_only=True)) as client:
        tools = (await client.list_tools()).tools
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert result.is_error
    assert {"get_run", "wait_for_run"} <= {tool.name for tool in tools}
    assert all(tool.annotations.read_only_hint for tool in tools)
