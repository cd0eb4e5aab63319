"""State-only rounds: one call of a modern client lasts longer than any single request of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import anyio
import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from mcp_types import InputRequiredResult

from videogen_mcp.server.settings import ServerSettings, SettingsError

from .conftest import SCRIPT, Connect
from .fake_clock import FakeClock
from .fake_videogen import SUCCEEDED, FakeVideoGen, running

pytestmark = pytest.mark.anyio

TOKEN: Any = {"progress_token": "p"}
"""In memory the SDK's client leaves the token out, which it sends over every real transport."""


async def call(client: Client, clock: FakeClock, **arguments: Any) -> tuple[Any, list[float]]:
    values: list[float] = []

    async def hear(progress: float, _total: float | None, _message: str | None) -> None:
        values.append(progress)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(clock.run, 2)
        result = await client.call_tool(
            "script_to_video", {"script": SCRIPT} | arguments, progress_callback=hear, meta=TOKEN
        )
        tasks.cancel_scope.cancel()
    return result, values


async def test_a_run_longer_than_the_budget_is_one_call_of_one_run_with_rising_progress(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(10)] * 30 + [SUCCEEDED]
    async with connect(clock=clock) as client:
        result, values = await call(client, clock, force_new=True)
    assert result.structured_content["status"] == "succeeded"
    assert result.structured_content["elapsed_seconds"] > 90
    assert len(fake.starts) == 1
    assert values == sorted(set(values))


async def test_after_eight_rounds_the_model_is_told_how_to_go_on(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(10)]
    async with connect(clock=clock) as client:
        result, _ = await call(client, clock)
    told = result.structured_content
    assert told["status"] == "running"
    assert told["elapsed_seconds"] == 8 * 45.0
    assert "wait_for_run" in told["next_step"]


@pytest.mark.parametrize("why", ["switched off", "asked", "legacy"])
async def test_there_is_one_round_only_where_no_more_are_wanted(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings, why: str
) -> None:
    clock = FakeClock()
    fake.script = [running(10)]
    wanted = replace(settings, extend=why != "switched off")
    options = {"mode": "legacy"} if why == "legacy" else {}
    arguments = {"wait_seconds": 45} if why == "asked" else {}
    async with connect(wanted, clock=clock, **options) as client:
        result, _ = await call(client, clock, **arguments)
    assert result.structured_content["elapsed_seconds"] == 45.0


async def test_a_client_that_asks_for_no_progress_gets_no_rounds(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(10)]
    async with connect(clock=clock) as client, anyio.create_task_group() as tasks:
        tasks.start_soon(clock.run, 2)
        result = await client.call_tool("script_to_video", {"script": SCRIPT})
        tasks.cancel_scope.cancel()
    assert result.structured_content["status"] == "running"


async def first_round(client: Client, clock: FakeClock) -> InputRequiredResult:
    async def hear(*_: object) -> None:
        pass

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(clock.run, 2)
        result = await client.session.call_tool(
            "script_to_video",
            {"script": SCRIPT},
            progress_callback=hear,
            meta=TOKEN,
            allow_input_required=True,
        )
        tasks.cancel_scope.cancel()
    assert isinstance(result, InputRequiredResult)
    return result


async def test_a_forged_state_is_refused(connect: Connect, fake: FakeVideoGen) -> None:
    clock = FakeClock()
    fake.script = [running(10)]
    async with connect(clock=clock) as client:
        state = (await first_round(client, clock)).request_state or ""
        assert "vg_work_1" not in state
        with pytest.raises(MCPError, match="Invalid or expired requestState"):
            await client.session.call_tool(
                "script_to_video", {"script": SCRIPT}, request_state=state[:-3] + "AAA"
            )
    assert len(fake.starts) == 1


async def test_replicas_that_share_keys_go_on_with_each_others_rounds(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings
) -> None:
    clock = FakeClock()
    fake.script = [running(10)]
    shared = replace(settings, state_keys=("k" * 32,))
    async with connect(shared, clock=clock) as client:
        state = (await first_round(client, clock)).request_state
    fake.jobs["vg_work_1"].script = [SUCCEEDED]
    async with connect(shared) as client:
        result = await client.session.call_tool(
            "script_to_video", {"script": SCRIPT}, request_state=state
        )
    assert result.structured_content["status"] == "succeeded"
    assert len(fake.starts) == 1


def test_rounds_are_switched_off_and_weak_keys_refused_by_name() -> None:
    assert not ServerSettings.from_env({"VIDEOGEN_MCP_EXTEND": "off"}).extend
    with pytest.raises(SettingsError, match="VIDEOGEN_MCP_STATE_KEYS"):
        ServerSettings.from_env({"VIDEOGEN_MCP_STATE_KEYS": "short"})
