"""Resources, prompts and completions, asked for by the real client in both eras."""

from __future__ import annotations

import json

import pytest
from mcp.shared.exceptions import MCPError
from mcp_types import PromptReference, ResourceTemplateReference

from videogen_mcp.server.apps import PLAYER
from videogen_mcp.server.guidance import TOPICS
from videogen_mcp.server.prompts import JOBS

from .conftest import SCRIPT, Connect
from .fake_videogen import FakeVideoGen

pytestmark = pytest.mark.anyio
ERAS = pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])


@ERAS
async def test_a_run_is_read_as_get_run_tells_it(
    connect: Connect, fake: FakeVideoGen, mode: str
) -> None:
    async with connect(mode=mode) as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
        read = await client.read_resource("videogen://runs/workflow_run/vg_work_1")
    assert json.loads(read.contents[0].text)["status"] == "succeeded"


@ERAS
@pytest.mark.parametrize(
    "uri",
    [
        "videogen://runs/workflow_run/no",
        "videogen://runs/dream/1",
        "videogen://guidance/x",
        "a://b",
    ],
)
async def test_what_is_not_there_is_refused_with_its_uri(
    connect: Connect, fake: FakeVideoGen, mode: str, uri: str
) -> None:
    async with connect(mode=mode) as client:
        with pytest.raises(MCPError) as refused:
            await client.read_resource(uri)
    assert refused.value.error.code == -32602
    assert refused.value.error.data == {"uri": uri}


@ERAS
async def test_every_listed_guidance_can_be_read(connect: Connect, mode: str) -> None:
    async with connect(mode=mode) as client:
        listed = {str(r.uri) for r in (await client.list_resources()).resources}
        for topic in TOPICS:
            uri = f"videogen://guidance/{topic}"
            assert uri in listed
            assert (await client.read_resource(uri)).contents[0].text.startswith("# ")


@ERAS
async def test_every_prompt_names_its_arguments_and_ends_with_a_look(
    connect: Connect, mode: str
) -> None:
    async with connect(mode=mode) as client:
        prompts = (await client.list_prompts()).prompts
        assert [prompt.name for prompt in prompts] == [job.name for job in JOBS]
        for prompt in prompts:
            given = {a.name: f"the {a.name}" for a in prompt.arguments if a.required}
            text = (await client.get_prompt(prompt.name, given)).messages[0].content.text
            assert all(value in text for value in given.values())
            assert "preview" in text


@ERAS
@pytest.mark.parametrize(
    ("name", "said"), [("short_vido", "Did you mean short_video?"), ("voiceover", "script")]
)
async def test_an_unknown_prompt_and_a_missing_argument_are_the_callers_mistake(
    connect: Connect, mode: str, name: str, said: str
) -> None:
    async with connect(mode=mode) as client:
        with pytest.raises(MCPError) as refused:
            await client.get_prompt(name)
    assert refused.value.error.code == -32602
    assert said in refused.value.error.message


@ERAS
async def test_voices_and_ids_are_completed_whatever_the_case(
    connect: Connect, fake: FakeVideoGen, mode: str
) -> None:
    async with connect(mode=mode) as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
        prompt = PromptReference(name="short_video")
        voices = await client.complete(prompt, {"name": "voice_id", "value": "ALI"})
        languages = await client.complete(prompt, {"name": "language", "value": "ger"})
        run = ResourceTemplateReference(uri="videogen://runs/{kind}/{id}")
        runs = await client.complete(run, {"name": "id", "value": "VG_WORK"})
        await client.call_tool("generate_image", {"prompt": "A bee."})
        executions = await client.complete(
            run, {"name": "id", "value": ""}, context_arguments={"kind": "tool_execution"}
        )
    assert len(voices.completion.values) == 1
    assert languages.completion.values == ["de-DE"]
    assert runs.completion.values == ["vg_work_1"]
    assert executions.completion.values == ["vg_tool_1"]


async def test_the_server_shows_its_icon(connect: Connect) -> None:
    async with connect(mode="legacy") as client:
        [icon] = client.server_info.icons
    assert icon.src.startswith("data:image/svg+xml,")
    assert len(icon.src) < 300


@ERAS
async def test_the_player_is_served_with_the_places_it_may_load_from(
    connect: Connect, mode: str
) -> None:
    async with connect(mode=mode) as client:
        page = (await client.read_resource(PLAYER)).contents[0]
    assert page.mime_type == "text/html;profile=mcp-app"
    assert "http://127.0.0.1:*" in page.meta["ui"]["csp"]["resourceDomains"]
    assert "eval(" not in page.text
    assert "innerHTML" not in page.text
