"""Editing a video and exporting it, in one call."""

from __future__ import annotations

import json

import pytest

from .conftest import Connect
from .fake_videogen import SUCCEEDED, FakeVideoGen, failed, running

pytestmark = pytest.mark.anyio

LOGO = {"type": "SET_LOGO", "file_id": "vg_file_8"}


async def test_one_call_edits_and_returns_the_new_mp4(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect() as client:
        result = await client.call_tool(
            "remix_project",
            {
                "project_id": "vg_proj_1",
                "remix_actions": [{"type": "ADD_ZOOM"}, LOGO],
                "export_options": {"quality": "HIGH"},
            },
        )
    told = result.structured_content
    assert fake.remixes == [
        {
            "remixActions": [
                {"type": "ADD_ZOOM"},
                {"type": "SET_LOGO", "fileId": "vg_file_8"},
            ],
            "saveAsNewProject": False,
        }
    ]
    assert fake.exports == [{"quality": "HIGH"}]
    assert told["kind"] == "export"
    assert told["run_id"] == "vg_expo_1"
    assert told["remix_action_ids"] == ["vg_rmix_0", "vg_rmix_1"]
    assert told["download_url"].endswith("vg_expo_1.mp4")
    assert told["duration_seconds"] == 12.5
    assert told["file_bytes"] == 4321


async def test_what_was_weaker_in_an_edit_is_told_with_its_export(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [SUCCEEDED | {"degradations": ["Music is synthetic."]}]
    arguments = {"project_id": "vg_proj_1", "remix_actions": [LOGO, {"type": "ADD_ZOOM"}]}
    async with connect() as client:
        result = await client.call_tool("remix_project", arguments)
    assert result.structured_content["kind"] == "export"
    assert result.structured_content["degradations"] == ["Music is synthetic."]


async def test_without_export_the_last_action_is_the_run(
    connect: Connect, fake: FakeVideoGen
) -> None:
    arguments = {"project_id": "vg_proj_1", "remix_actions": [LOGO], "auto_export": False}
    async with connect() as client:
        result = await client.call_tool("remix_project", arguments)
    told = result.structured_content
    assert fake.exports == []
    assert told["kind"] == "remix_action"
    assert told["run_id"] == "vg_rmix_0"
    assert told["status"] == "succeeded"
    assert "export_project" in told["next_step"]


async def test_a_failed_edit_is_an_error_and_is_not_exported(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [failed("The logo cannot be read.")]
    arguments = {"project_id": "vg_proj_1", "remix_actions": [LOGO]}
    async with connect() as client:
        result = await client.call_tool("remix_project", arguments)
    assert result.is_error
    assert json.loads(result.content[0].text)["message"] == "The logo cannot be read."
    assert fake.exports == []


async def test_wait_for_run_on_an_edit_goes_on_to_its_export(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [running(50), *[{"status": "succeeded", "progressPercentage": 100}] * 2]
    arguments = {"project_id": "vg_proj_1", "remix_actions": [LOGO], "wait_seconds": 0}
    async with connect() as client:
        left = await client.call_tool("remix_project", arguments)
        run_id = left.structured_content["run_id"]
        assert f"run_id={run_id!r}, project_id='vg_proj_1'" in left.structured_content["next_step"]
        result = await client.call_tool("wait_for_run", {"run_id": run_id})
    assert result.structured_content["kind"] == "export"
    assert result.structured_content["status"] == "succeeded"


async def test_an_empty_list_of_edits_is_refused(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect() as client:
        result = await client.call_tool(
            "remix_project", {"project_id": "vg_proj_1", "remix_actions": []}
        )
    assert result.is_error
    assert "remix_actions" in result.content[0].text
    assert fake.remixes == []


async def test_a_project_can_be_exported_again(connect: Connect, fake: FakeVideoGen) -> None:
    async with connect() as client:
        result = await client.call_tool(
            "export_project",
            {"project_id": "vg_proj_1", "export_options": {"quality": "ULTRA_HIGH"}},
        )
    assert fake.exports == [{"quality": "ULTRA_HIGH"}]
    assert result.structured_content["run_id"] == "vg_expo_1"
    assert result.structured_content["status"] == "succeeded"


async def test_an_export_that_was_not_started_here_needs_its_project(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        result = await client.call_tool("get_run", {"run_id": "vg_expo_77"})
    assert result.is_error
    assert "project_id: required" in result.content[0].text
