"""What models are taught is true of the tools: every name, every action, every example."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import TypeAdapter

from videogen_mcp.server.arguments import prepared
from videogen_mcp.server.completions import STYLES
from videogen_mcp.server.guidance import TOPICS, document
from videogen_mcp.server.instructions import INSTRUCTIONS
from videogen_mcp.server.prompts import ARGUMENTS, JOBS, LAST
from videogen_mcp.server.tools import ALL_TOOLS
from videogen_mcp.wire import RemixAction

TOOLS = {spec.name: spec for spec in ALL_TOOLS}
TEXTS = {
    "instructions": INSTRUCTIONS,
    "prompts' end": LAST,
    **{topic: document(topic) for topic in TOPICS},
    **{job.name: job.steps for job in JOBS},
}
KINDS = {spec.toolset for spec in ALL_TOOLS}
WORD = re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b")
LIST = re.compile(r"\[\{.*?\}\]")
OF_RESULTS = {"download_url", "run_id", "next_step"} | {
    "insufficient_credits",
    "not_available",
    "provider_required",
}
JOBS_OF_USERS = [
    "short_video",
    "video_from_my_pictures",
    "add_captions",
    "voiceover",
    "batch",
    "slides_to_video",
    "single_asset",
    "change_video",
    "add_music",
    "other_shape_or_language",
]
"""The ten jobs that users bring most, the most frequent first."""


def arguments() -> set[str]:
    known = set(OF_RESULTS)
    for spec in ALL_TOOLS:
        schema = spec.build().parameters
        known |= set(names_in(schema))
    return known


def names_in(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        for value in schema.values():
            yield from names_in(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from names_in(item)


@pytest.mark.parametrize("name", TEXTS)
def test_every_tool_and_argument_that_is_named_exists(name: str) -> None:
    known = arguments() | set(TOOLS) | {"_file_id", "_file_ids"}
    words = {word for word in WORD.findall(TEXTS[name]) if not word.startswith("videogen_")}
    unknown = {word for word in words if word not in known}
    assert {word for word in unknown if not any(word in tool for tool in TOOLS)} == set()


@pytest.mark.parametrize("name", TEXTS)
def test_every_remix_action_in_an_example_can_be_sent(name: str) -> None:
    schema = TOOLS["remix_project"].build()
    for example in LIST.findall(TEXTS[name]):
        given = {"project_id": "vg_proj_1", "remix_actions": json.loads(example)}
        ready = prepared(given, schema.raw_parameters)  # type: ignore[attr-defined]
        TypeAdapter(list[RemixAction]).validate_python(ready["remix_actions"])


def test_the_guidance_on_remixes_names_every_action() -> None:
    text = document("remix-actions")
    schema = TOOLS["remix_project"].build().parameters
    kinds = schema["properties"]["remix_actions"]["items"]["properties"]["type"]["enum"]
    assert {kind for kind in kinds if kind not in text} == set()


def test_the_styles_that_are_completed_are_those_of_the_guidance() -> None:
    assert re.findall(r"^- \*\*(.+?)\*\*", document("styles"), re.MULTILINE) == list(STYLES)


def test_every_job_that_users_bring_most_has_a_prompt() -> None:
    assert [job.name for job in JOBS] == JOBS_OF_USERS
    for job in JOBS:
        assert {*job.required, *job.optional} <= set(ARGUMENTS)


def test_documents_are_short_enough_to_be_read() -> None:
    for topic in TOPICS:
        assert len(document(topic).encode()) < 2000
