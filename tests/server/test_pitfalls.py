"""What other servers of this API get wrong, one test for each."""

from __future__ import annotations

import json
import re
from importlib.metadata import version
from typing import Any

import anyio
import pytest

from .conftest import SCRIPT, Connect
from .fake_clock import FakeClock
from .fake_videogen import SUCCEEDED, FakeVideoGen, failed, running
from .local_engine import refused, told
from .test_waiting import BOTH, call

pytestmark = pytest.mark.anyio
ERAS = pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])

REQUIREMENT = {"type": "buy_credits", "details": {"missing": "12"}}


@ERAS
async def test_a_failed_run_is_an_error_whoever_asks_for_it(
    connect: Connect, fake: FakeVideoGen, mode: str
) -> None:
    fake.script = [failed("Too dark.", "content_policy")]
    async with connect(mode=mode) as client:
        first = await refused(client, "script_to_video", script=SCRIPT)
        waited = await refused(client, "wait_for_run", run_id="vg_work_1")
        looked = await refused(client, "get_run", run_id="vg_work_1")
    for text in (first, waited, looked):
        said = json.loads(text)
        assert (said["status"], said["code"]) == ("failed", "content_policy")
        assert said["message"] == "Too dark."
        assert said["run_id"] == "vg_work_1"


@pytest.mark.usefixtures("no_retry_waits")
async def test_one_failed_poll_loses_nothing(connect: Connect, fake: FakeVideoGen) -> None:
    clock = FakeClock()
    fake.script = [running(10), running(50), SUCCEEDED]
    fake.fail("/runs/", 500)
    async with connect(clock=clock) as client:
        result, _ = await call(client, clock)
    assert result.structured_content["download_url"]
    assert len(fake.starts) == 1


async def test_being_out_of_credits_keeps_its_code_and_requirement(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.fail(
        "generate-image",
        429,
        message="12 credits are missing.",
        code="insufficient_credits",
        requirement=REQUIREMENT,
    )
    async with connect() as client:
        said = json.loads(await refused(client, "generate_image", prompt="A bee."))
    assert said["code"] == "insufficient_credits"
    assert said["requirement"] == REQUIREMENT
    assert said["message"] == "12 credits are missing."
    assert said["charged"] == "no: nothing was started"
    assert said["retryable"] is False
    assert "top up" in said["next_step"]
    assert fake.executions == []


async def test_a_run_that_runs_out_of_credits_says_what_to_do(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [failed("Out of credits.", "insufficient_credits")]
    async with connect() as client:
        said = json.loads(await refused(client, "script_to_video", script=SCRIPT))
    assert said["code"] == "insufficient_credits"
    assert "Top up" in said["next_step"]


@ERAS
async def test_a_run_that_awaits_approval_is_readable_and_names_the_person_and_place(
    connect: Connect, fake: FakeVideoGen, mode: str
) -> None:
    fake.script = [{"status": "awaiting_approval", "progressPercentage": 20}]
    async with connect(mode=mode) as client:
        for tool, arguments in (
            ("script_to_video", {"script": SCRIPT}),
            ("get_run", {"run_id": "vg_work_1"}),
            ("wait_for_run", {"run_id": "vg_work_1"}),
        ):
            said = await told(client, tool, **arguments)
            assert said["status"] == "awaiting_approval"
            assert "A person has to approve it at https://app.example" in said["next_step"]
        listed = await told(client, "list_runs")
    assert listed["runs"][0]["status"] == "awaiting_approval"


async def test_unknown_arguments_are_named_with_the_nearest(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        text = await refused(client, "script_to_video", script=SCRIPT, aspectRatio="9:16")
    assert "aspectRatio: unknown argument; did you mean aspect_ratio?" in text
    assert fake.starts == []


@ERAS
async def test_nothing_is_sent_before_it_is_asked_for(
    connect: Connect, fake: FakeVideoGen, mode: str
) -> None:
    async with connect(mode=mode) as client:
        await client.list_tools()
        await client.list_resources()
        await client.list_resource_templates()
        await client.list_prompts()
        await client.get_prompt("short_video", {"topic_or_text": "Water"})
        await client.read_resource("videogen://guidance/costs")
    assert not fake.keys


async def test_a_caller_who_leaves_ends_the_polling_but_not_the_paid_work(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(10)]
    async with connect(clock=clock) as client:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(client.call_tool, "script_to_video", {"script": SCRIPT})
            await clock.until_waiting(BOTH)
            tasks.cancel_scope.cancel()
        await client.call_tool("get_me", {})
        clock.advance(60)
        await client.call_tool("get_me", {})
        before = fake.jobs["vg_work_1"].reads
        for _ in range(5):
            clock.advance(60)
            await client.call_tool("get_me", {})
    assert fake.jobs["vg_work_1"].reads == before
    assert fake.cancels == []


@ERAS
async def test_every_link_in_a_result_is_one_that_the_api_gave(
    connect: Connect, fake: FakeVideoGen, mode: str
) -> None:
    async with connect(mode=mode) as client:
        results = [
            await client.call_tool("script_to_video", {"script": SCRIPT}),
            await client.call_tool("generate_image", {"prompt": "A bee."}),
            await client.call_tool("export_project", {"project_id": "vg_proj_1"}),
            await client.call_tool("get_file", {"file_id": "vg_file_1"}),
            await client.call_tool("get_project", {"project_id": "vg_proj_1"}),
        ]
    links = {link for result in results for link in links_of(result)}
    given = (fake.url, "https://app.example/project/", "https://media.example/")
    assert len(links) >= 5
    assert {link for link in links if not link.startswith(given)} == set()


def links_of(result: Any) -> list[str]:
    return re.findall(r"https?://[^\s\"'\\]+", result.content[0].text)


async def test_the_version_is_that_of_the_package(connect: Connect) -> None:
    async with connect(mode="legacy") as client:
        assert client.server_info.name == "videogen"
        assert client.server_info.version == version("videogen-mcp")


@pytest.mark.parametrize(
    ("script", "seconds"), [([SUCCEEDED], 0.0), ([running(50), SUCCEEDED], 1.0)]
)
async def test_a_fast_job_is_answered_fast(
    connect: Connect, fake: FakeVideoGen, script: list[dict[str, Any]], seconds: float
) -> None:
    clock = FakeClock()
    fake.script = script
    async with connect(clock=clock) as client:
        result, _ = await call(client, clock, "generate_image", prompt="A bee.")
    assert result.structured_content["status"] == "succeeded"
    assert result.structured_content["elapsed_seconds"] <= seconds


@ERAS
async def test_a_status_that_is_new_is_passed_on_and_waited_through(
    connect: Connect, fake: FakeVideoGen, mode: str
) -> None:
    fake.script = [{"status": "in_review", "progressPercentage": 20}]
    async with connect(mode=mode) as client:
        said = await told(client, "script_to_video", script=SCRIPT, wait_seconds=0)
        looked = await told(client, "get_run", run_id="vg_work_1")
        listed = await told(client, "list_runs")
        fake.jobs["vg_work_1"].script = [SUCCEEDED]
        ended = await told(client, "wait_for_run", run_id="vg_work_1")
    assert "wait_for_run" in said["next_step"]
    assert looked["status"] == "in_review"
    assert listed["runs"][0]["status"] == "in_review"
    assert ended["status"] == "succeeded"
