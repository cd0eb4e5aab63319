"""Every tool, called wrongly: it says what was wrong and what to do, and starts nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from mcp_types import Tool

from videogen_mcp.server.identifiers import BY_PREFIX, thing_of
from videogen_mcp.server.settings import ServerSettings
from videogen_mcp.server.tools import ALL_TOOLS
from videogen_mcp.server.vocabulary import in_tool_words

from .conftest import SCRIPT, Connect
from .fake_videogen import FakeVideoGen
from .local_engine import local, local_home, refused, web

__all__ = ["local", "local_home", "web"]

pytestmark = pytest.mark.anyio

LONGEST = 400
WRONG = {"string": [7], "array": 7, "object": 7, "integer": "many", "number": "far"}
RIGHT = {"string": "x", "array": [], "object": {}, "integer": 1, "number": 1.0, "boolean": True}


@pytest.fixture
def every_tool(settings: ServerSettings) -> ServerSettings:
    return replace(settings, toolsets=("all",))


def required(tool: Tool) -> dict[str, Any]:
    """The least that the tool takes."""
    names = tool.input_schema.get("required", [])
    return {name: sample(tool.input_schema["properties"][name]) for name in names}


def sample(schema: dict[str, Any]) -> Any:
    if "enum" in schema:
        return schema["enum"][0]
    return RIGHT[schema["type"]]


def wrong(schema: dict[str, Any]) -> Any:
    return "nonsense" if "enum" in schema else WRONG.get(schema["type"], "perhaps")


def ids_of_other_things(name: str) -> list[str]:
    wanted = thing_of(name)
    assert wanted is not None
    return [f"{prefix}1" for prefix, thing in BY_PREFIX.items() if thing is not wanted]


def mistakes(tool: Tool) -> list[tuple[str, dict[str, Any]]]:
    """What is named in the answer, and the arguments that are to be refused."""
    good, fields = required(tool), tool.input_schema["properties"]
    cases = [("wiat_secnods", good | {"wiat_secnods": 1})]
    cases += [(name, {n: v for n, v in good.items() if n != name}) for name in good]
    cases += [(name, good | {name: wrong(fields[name])}) for name in fields]
    for name, schema in fields.items():
        if thing_of(name) is not None:
            bad = ids_of_other_things(name)
            is_list = schema["type"] == "array"
            cases += [(name, good | {name: [value] if is_list else value}) for value in bad]
    return cases


@pytest.mark.parametrize("name", [spec.name for spec in ALL_TOOLS])
async def test_a_wrong_call_names_the_argument_shortly_and_sends_nothing(
    connect: Connect, fake: FakeVideoGen, every_tool: ServerSettings, name: str
) -> None:
    async with connect(every_tool) as client:
        [tool] = [tool for tool in (await client.list_tools()).tools if tool.name == name]
        for field, arguments in mistakes(tool):
            text = await refused(client, name, **arguments)
            assert text.startswith(f"{name} was not called (code invalid_arguments; nothing was")
            assert field in text.partition("\n")[2]
            assert len(text) < LONGEST, text
    assert not fake.keys, "something was sent"


@pytest.mark.parametrize(
    ("tool", "arguments", "advice"),
    [
        ("get_file", {"file_id": "vg_proj_1"}, "get_project(project_id='vg_proj_1') reads it"),
        ("get_project", {"project_id": "vg_file_1"}, "get_file(file_id='vg_file_1') reads it"),
        ("get_project", {"project_id": "vg_work_1"}, "get_run(run_id='vg_work_1') tells its pro"),
        ("wait_for_run", {"run_id": "vg_file_1"}, "get_file(file_id='vg_file_1') reads it"),
        ("preview", {"file": "vg_work_1"}, "preview(run_id='vg_work_1') looks at what it made"),
        ("get_assistant", {"assistant_id": "vg_proj_1"}, "tells its assistant_id"),
        (
            "remix_project",
            {
                "project_id": "vg_proj_1",
                "remix_actions": [{"type": "SET_LOGO", "file_id": "vg_enti_1"}],
            },
            "remix_actions[0].file_id: 'vg_enti_1' is the id of an entity, not of a file",
        ),
        ("get_run", {"run_id": "vg_tool_1", "kind": "export"}, "of kind tool_execution, not exp"),
    ],
)
async def test_an_id_of_another_kind_names_the_tool_that_was_meant(
    connect: Connect,
    fake: FakeVideoGen,
    every_tool: ServerSettings,
    tool: str,
    arguments: dict[str, Any],
    advice: str,
) -> None:
    async with connect(every_tool) as client:
        assert advice in await refused(client, tool, **arguments)
    assert not fake.keys


async def test_ids_of_kinds_that_nobody_knows_here_are_passed_on(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        for file_id in ("vg_newkind_1", "0f8fad5b-d9cb-469f-a165-70867728950e", "file1"):
            result = await client.call_tool("get_file", {"file_id": file_id})
            assert result.structured_content["file_id"] == file_id


@pytest.mark.parametrize(
    ("arguments", "code", "advice"),
    [
        ({"language": "Germn"}, "unsupported_language", "did you mean de-DE?"),
        ({"actor_entity_id": "Laila"}, "not_found", "(Layla)?"),
        ({"voice_id": "Xiaolinn"}, "voice_not_found", "Xiaolin"),
        ({"featured_b_roll_file_ids": ["vg_file_1"]}, "not_found", "search_files show ids"),
    ],
)
async def test_a_name_that_nobody_bears_is_answered_with_the_nearest(
    connect: Connect, local: ServerSettings, arguments: dict[str, Any], code: str, advice: str
) -> None:
    async with connect(local) as client:
        text = await refused(client, "script_to_video", script=SCRIPT, **arguments)
    told = json.loads(text)
    assert told["code"] == code
    assert told["charged"] == "no: the local engine costs nothing"
    assert told["retryable"] is False
    assert advice in text
    assert "/v1/" not in text
    assert len(text) < LONGEST


async def test_what_is_not_there_names_the_tool_that_lists_it(
    connect: Connect, local: ServerSettings
) -> None:
    calls = {
        "get_file": ({"file_id": "vg_file_no"}, "list_files"),
        "download_file": ({"file_id": "vg_file_no"}, "list_files"),
        "get_project": ({"project_id": "vg_proj_no"}, "list_projects"),
        "get_run": ({"run_id": "vg_work_no"}, "list_runs"),
        "cancel_run": ({"run_id": "vg_tool_no"}, "list_runs"),
        "get_entity": ({"entity_id": "vg_enti_no"}, "list_entities"),
        "get_assistant": ({"assistant_id": "vg_asst_no"}, "get_project"),
        "delete_webhook_endpoint": ({"endpoint_id": "ep_no"}, "list_webhook_endpoints"),
    }
    async with connect(local) as client:
        for tool, (arguments, lister) in calls.items():
            told = json.loads(await refused(client, tool, **arguments))
            assert told["code"] == "not_found"
            assert lister in told["message"] + told.get("next_step", "")
            assert "/v1/" not in told["message"]


@pytest.mark.parametrize(
    ("status", "retryable"), [(400, False), (404, False), (429, True), (503, True)]
)
async def test_a_refused_read_says_whether_to_try_again(
    connect: Connect, fake: FakeVideoGen, no_retry_waits: None, status: int, retryable: bool
) -> None:
    fake.fail("/v1/projects", status, times=9)
    async with connect() as client:
        told = json.loads(await refused(client, "list_projects"))
    assert told["retryable"] is retryable
    assert told["charged"] == "no: nothing was started"


def test_the_words_of_the_api_become_those_of_the_tools() -> None:
    said = "featuredBRollFileIds.0: file 'myFile' is gone. GET /v1/files lists others; nextCursor."
    assert in_tool_words(said) == (
        "featured_b_roll_file_ids[0]: file 'myFile' is gone. list_files lists others; next_cursor."
    )
    assert in_tool_words("POST /v1/files/vg_file_1/hydrate") == "get_file"
    assert in_tool_words("GET /v1/nowhere") == "GET /v1/nowhere"
