"""Python clients that we did not write, each in its own environment, drive the server over stdio.

Each gets a real video from the local engine; they differ in what they do when that takes long.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.server.settings import ServerSettings

from ..e2e.hosts import content, host
from ..server.fake_videogen import SUCCEEDED, FakeVideoGen, TimedJob, served
from .made import assert_is_video, short
from .venvs import drive

pytestmark = [pytest.mark.slow, pytest.mark.anyio]

LONG = " ".join(f"Sentence {n} tells of a river that runs to the sea." for n in range(5))
DEFAULT_TOOLS = 38


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_the_sdks_own_client_gets_a_video_in_either_era(mode: str, engine_home: Path) -> None:
    from mcp import Client

    from ..e2e.hosts import server

    async with Client(server(engine_home), mode=mode) as client:
        result = await client.call_tool(
            "script_to_video", short(f"Five words in mode {mode}.", wait_seconds=200)
        )
    assert_is_video(content(result))


def test_langchain_gets_a_video_as_text_and_structure(engine_home: Path) -> None:
    seen = drive(
        "langchain",
        {"VIDEOGEN_HOME": str(engine_home)},
        {
            "tool": "script_to_video",
            "arguments": short("Birds sing in the morning.", wait_seconds=200),
            "begun": short("Fish swim under the ice.", wait_seconds=0),
        },
    )
    made, refused = seen["made"], seen["refused"]
    assert_is_video(made["structure"])
    assert json.loads(made["text"]) == made["structure"]
    # A link would become a block that several models' APIs refuse.
    assert made["types"] == ["text"]
    assert refused["status"] == "error"
    assert "did you mean script?" in refused["text"]
    first, again = (message["structure"] for message in seen["begun"])
    assert first["status"] == "running"
    assert again["run_id"] == first["run_id"]
    assert again["joined"] is True


def test_openai_agents_get_a_video_and_every_tool_in_the_strict_form(engine_home: Path) -> None:
    seen = drive(
        "agents",
        {"VIDEOGEN_HOME": str(engine_home)},
        {
            "tool": "script_to_video",
            "arguments": short("Agents make this short video."),
            "retries": 60,
            "backoff": 0.01,
        },
    )
    assert seen["timeout"] == 5
    assert_is_video(json.loads(seen["text"]))
    assert len(seen["tools"]) >= DEFAULT_TOOLS


def test_openai_agents_which_wait_five_seconds_get_one_run_at_their_third_try(
    tmp_path: Path,
) -> None:
    class Slow(FakeVideoGen):
        def _start(self, request: Any) -> Any:
            answer = super()._start(request)
            # Tries begin after 0, 6 and 13 seconds and last five.
            self.jobs[f"vg_work_{len(self.starts)}"] = TimedJob(12, SUCCEEDED)
            return answer

    fake = Slow()
    with served(fake.app()) as url:
        fake.url = url
        settings = ServerSettings(api_key="sk_test", base_url=url, home=tmp_path)
        seen = drive("agents", env_of(settings), third_try())
    assert seen["tries"] == 3
    assert json.loads(seen["text"])["status"] == "succeeded"
    assert len(fake.starts) == 1
    assert fake.cancels == []


def third_try() -> dict[str, Any]:
    return {"tool": "script_to_video", "arguments": {"script": "Wait for me."}, "retries": 2}


def env_of(settings: ServerSettings) -> dict[str, str]:
    return {
        "VIDEOGEN_API_KEY": settings.api_key or "",
        "VIDEOGEN_BASE_URL": settings.base_url or "",
        "VIDEOGEN_HOME": str(settings.home),
    }


async def test_fastmcp_waits_through_tasks_and_cancels_them(engine_home: Path) -> None:
    seen = drive(
        "fastmcp",
        {"VIDEOGEN_HOME": str(engine_home)},
        {
            "tool": "script_to_video",
            "arguments": short("Five words make a film."),
            "long": short(LONG),
            "cancelled": short(f"{LONG} {LONG}"),
        },
    )
    assert_is_video(seen["made"])
    assert_is_video(seen["ended"])
    assert seen["created"]["status"] == seen["early"]["status"] == "working"
    assert seen["ended"]["run_id"] in seen["created"]["statusMessage"]
    assert seen["stopped"] == "cancelled"
    async with host(engine_home) as client:
        runs = content(await client.call_tool("list_runs", {"kind": "workflow_run"}))["runs"]
    assert "cancelled" in [run["status"] for run in runs]
