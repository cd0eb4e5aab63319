"""Waiting for a run: progress, budget, blips, failures, and callers who leave."""

from __future__ import annotations

import json
from typing import Any

import anyio
import pytest
from mcp import Client

from videogen_mcp.server.progress import duration

from .conftest import SCRIPT, Connect
from .fake_clock import FakeClock
from .fake_videogen import SUCCEEDED, FakeVideoGen, failed, running

pytestmark = pytest.mark.anyio

BOTH = 2
"""The poller and the caller: when both wait, nothing else is going on."""


class Heard:
    """Progress notifications as the client got them."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.at: list[float] = []
        self.values: list[float] = []
        self.messages: list[str] = []

    async def __call__(self, progress: float, total: float | None, message: str | None) -> None:
        self.at.append(self.clock.now())
        self.values.append(progress)
        self.messages.append(message or "")


async def call(
    client: Client, clock: FakeClock, tool: str = "script_to_video", **arguments: Any
) -> tuple[Any, Heard]:
    """Calls a tool while the clock moves by itself."""
    heard = Heard(clock)
    if tool == "script_to_video":
        arguments = {"script": SCRIPT} | arguments
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(clock.run, BOTH)
        result = await client.call_tool(tool, arguments, progress_callback=heard)
        tasks.cancel_scope.cancel()
    return result, heard


async def test_the_first_notification_names_the_run_at_once(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(10), SUCCEEDED]
    async with connect(clock=clock) as client:
        _, heard = await call(client, clock)
    assert heard.messages[0] == "Started workflow_run vg_work_1"
    assert heard.at[0] == 1000.0


async def test_progress_rises_even_when_the_run_starts_over(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(30), running(60), running(5, attempt=1), running(70), SUCCEEDED]
    async with connect(clock=clock) as client:
        _, heard = await call(client, clock)
    assert len(heard.values) >= 5
    assert heard.values == sorted(set(heard.values))
    assert heard.values[-1] <= 100


async def test_stages_are_told_in_the_words_of_the_engine(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(30, "Narrating 3 of 8"), running(60, "Rendering 40 %"), SUCCEEDED]
    async with connect(clock=clock) as client:
        _, heard = await call(client, clock)
    assert any(message.startswith("Narrating 3 of 8 · 30 %") for message in heard.messages)
    assert any("vg_work_1" in message and "Rendering" in message for message in heard.messages)


async def test_a_silent_run_is_heard_of_every_five_seconds_and_never_twice_a_second(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(10)] * 12 + [SUCCEEDED]
    async with connect(clock=clock) as client:
        _, heard = await call(client, clock, wait_seconds=600)
    gaps = [after - before for before, after in zip(heard.at, heard.at[1:], strict=False)]
    assert len(gaps) >= 6
    assert max(gaps) <= 5.0
    assert min(gaps) >= 1.0


async def test_a_spent_budget_returns_the_id_and_what_to_do_next(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(10, "Narrating")]
    async with connect(clock=clock) as client:
        result, _ = await call(client, clock)
    told = result.structured_content
    assert not result.is_error
    assert told["status"] == "running"
    assert told["run_id"] == "vg_work_1"
    assert told["elapsed_seconds"] == 45.0
    assert "wait_for_run(kind='workflow_run', run_id='vg_work_1')" in told["next_step"]


@pytest.mark.parametrize(
    ("env", "asked", "waited"), [(None, 7.0, 7.0), (20.0, None, 20.0), (20.0, 0.0, 0.0)]
)
async def test_the_wait_is_as_asked_else_as_configured(
    connect: Connect,
    fake: FakeVideoGen,
    settings: Any,
    env: float | None,
    asked: float | None,
    waited: float,
) -> None:
    from dataclasses import replace

    clock = FakeClock()
    fake.script = [running(10)]
    async with connect(replace(settings, wait_seconds=env), clock=clock) as client:
        result, _ = await call(client, clock, wait_seconds=asked)
    assert result.structured_content["elapsed_seconds"] == waited
    assert result.structured_content["run_id"] == "vg_work_1"


async def test_a_known_host_is_waited_for_as_long_as_it_bears(
    connect: Connect, fake: FakeVideoGen
) -> None:
    from mcp_types import Implementation

    clock = FakeClock()
    fake.script = [running(10)]
    host = Implementation(name="Visual Studio Code", version="1")
    async with connect(clock=clock, client_info=host) as client:
        result, _ = await call(client, clock)
    assert result.structured_content["elapsed_seconds"] == 240.0


async def test_wait_for_run_goes_on_where_the_first_call_left(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(10)] * 5 + [SUCCEEDED]
    async with connect(clock=clock) as client:
        first, _ = await call(client, clock, wait_seconds=2)
        run_id = first.structured_content["run_id"]
        second, _ = await call(client, clock, "wait_for_run", run_id=run_id)
    assert first.structured_content["status"] == "running"
    assert second.structured_content["status"] == "succeeded"
    assert second.structured_content["download_url"]
    assert len(fake.starts) == 1


async def test_a_failed_run_is_an_error_with_reason_cost_and_next_step(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [failed("The voice service is down.", "voice_unavailable")]
    async with connect() as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    told = json.loads(result.content[0].text)
    assert result.is_error
    assert told["status"] == "failed"
    assert told["code"] == "voice_unavailable"
    assert told["message"] == "The voice service is down."
    assert told["run_id"] == "vg_work_1"
    assert told["charged"].startswith("unknown")
    assert "call the tool again" in told["next_step"]


async def test_a_run_that_waits_for_a_person_is_told_at_once_and_is_no_error(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [{"status": "awaiting_approval", "progressPercentage": 20}]
    async with connect() as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert not result.is_error
    assert result.structured_content["status"] == "awaiting_approval"
    assert "https://app.example/project/vg_proj_1" in result.structured_content["next_step"]


@pytest.mark.usefixtures("no_retry_waits")
async def test_a_blip_while_reading_does_not_disturb_the_call(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(10), SUCCEEDED]
    fake.fail("/runs/", 500, times=15)
    async with connect(clock=clock) as client:
        result, _ = await call(client, clock)
    assert not result.is_error
    assert result.structured_content["status"] == "succeeded"


@pytest.mark.usefixtures("no_retry_waits")
async def test_a_budget_that_ends_in_blips_still_returns_the_id(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.fail("/runs/", 503, times=1000, message="Overloaded.")
    async with connect(clock=clock) as client:
        result, _ = await call(client, clock, wait_seconds=10)
    told = result.structured_content
    assert not result.is_error
    assert told["status"] == "running"
    assert told["run_id"] == "vg_work_1"
    assert "Overloaded." in told["note"]


async def test_a_run_that_cannot_be_read_at_all_is_an_error_that_keeps_the_id(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.fail("/runs/", 401, message="Key revoked.", code="invalid_api_key")
    async with connect() as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    told = json.loads(result.content[0].text)
    assert result.is_error
    assert told["code"] == "invalid_api_key"
    assert told["run_id"] == "vg_work_1"
    assert "wait_for_run" in told["next_step"]


async def test_a_fault_of_our_own_keeps_the_id_and_its_details_to_itself(
    connect: Connect, fake: FakeVideoGen, monkeypatch: pytest.MonkeyPatch
) -> None:
    from videogen_mcp.server import poller

    async def broken(*_: Any, **__: Any) -> None:
        raise TypeError("a private detail")

    monkeypatch.setattr(poller, "read_snapshot", broken)
    async with connect() as client:
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
    told = json.loads(result.content[0].text)
    assert told["code"] == "internal_error"
    assert told["run_id"] == "vg_work_1"
    assert "private" not in result.content[0].text


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_a_caller_who_leaves_stops_nothing(
    connect: Connect, fake: FakeVideoGen, mode: str
) -> None:
    clock = FakeClock()
    fake.script = [running(10), running(20), SUCCEEDED]
    async with connect(clock=clock, mode=mode) as client:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(client.call_tool, "script_to_video", {"script": SCRIPT})
            await clock.until_waiting(BOTH)
            tasks.cancel_scope.cancel()
        result, _ = await call(client, clock)
    assert fake.cancels == []
    assert len(fake.starts) == 1
    assert result.structured_content["run_id"] == "vg_work_1"
    assert result.structured_content["joined"] is True
    assert result.structured_content["status"] == "succeeded"


async def test_only_cancel_run_cancels(connect: Connect, fake: FakeVideoGen) -> None:
    fake.script = [running(10)]
    async with connect() as client:
        started = await client.call_tool("script_to_video", {"script": SCRIPT, "wait_seconds": 0})
        run_id = started.structured_content["run_id"]
        cancelled = await client.call_tool("cancel_run", {"run_id": run_id})
    assert fake.cancels == [run_id]
    assert cancelled.structured_content["status"] == "cancelled"


async def test_exports_say_that_they_cannot_be_cancelled(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect() as client:
        result = await client.call_tool("cancel_run", {"run_id": "vg_expo_1"})
    assert result.is_error
    assert json.loads(result.content[0].text)["code"] == "not_cancellable"


@pytest.mark.parametrize(("seconds", "text"), [(5.9, "5 s"), (70, "1 m 10 s"), (7500, "2 h 5 m")])
async def test_durations_are_told_as_people_tell_them(seconds: float, text: str) -> None:
    assert duration(seconds) == text
