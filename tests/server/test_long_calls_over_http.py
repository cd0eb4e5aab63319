"""Long calls over a real connection: rounds, one poller for many, and clients who leave."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from mcp import Client

from videogen_mcp.server.settings import ServerSettings

from .conftest import SCRIPT, Connect
from .fake_videogen import SUCCEEDED, FakeVideoGen, running
from .test_transports import over_http

pytestmark = pytest.mark.anyio


async def test_a_client_that_follows_progress_waits_in_rounds(
    settings: ServerSettings, fake: FakeVideoGen
) -> None:
    fake.script = [running(10)]
    values: list[float] = []

    async def hear(progress: float, *_: Any) -> None:
        values.append(progress)

    with over_http(replace(settings, wait_seconds=0.1)) as url:
        async with Client(url) as client:
            result = await client.call_tool(
                "script_to_video", {"script": SCRIPT, "force_new": True}, progress_callback=hear
            )
    assert result.structured_content["status"] == "running"
    assert result.structured_content["elapsed_seconds"] >= 0.7
    assert len(values) >= 8
    assert values == sorted(set(values))
    assert len(fake.starts) == 1


async def test_a_client_that_disconnects_stops_nothing(
    settings: ServerSettings, fake: FakeVideoGen
) -> None:
    fake.script = [running(10)]
    with over_http(settings) as url:
        async with Client(url) as client, anyio.create_task_group() as tasks:
            tasks.start_soon(client.call_tool, "script_to_video", {"script": SCRIPT})
            await anyio.to_thread.run_sync(fake.start_arrived.wait, 10)
            tasks.cancel_scope.cancel()
        while "vg_work_1" not in fake.jobs:
            await anyio.lowlevel.checkpoint()
        fake.jobs["vg_work_1"].script = [SUCCEEDED]
        async with Client(url) as client:
            result = await client.call_tool("script_to_video", {"script": SCRIPT})
    assert result.structured_content["status"] == "succeeded"
    assert fake.cancels == []
    assert len(fake.starts) == 1


async def test_fifty_listeners_share_one_poller(connect: Connect, fake: FakeVideoGen) -> None:
    fake.script = [running(10), SUCCEEDED]
    results: list[Any] = []
    async with connect() as client:

        async def call() -> None:
            results.append(await client.call_tool("script_to_video", {"script": SCRIPT}))

        async with anyio.create_task_group() as tasks:
            for _ in range(50):
                tasks.start_soon(call)
    assert {result.structured_content["status"] for result in results} == {"succeeded"}
    assert len(results) == 50
    assert len(fake.starts) == 1
    assert fake.jobs["vg_work_1"].reads == 2
