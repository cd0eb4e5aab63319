"""Two server processes behind a balancer: whichever answers, a run is one and is not lost."""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError

from .conftest import SCRIPT
from .fake_videogen import SUCCEEDED, FakeVideoGen, Switch, running, served
from .processes import Balancer, ServerProcess, server_process
from .test_tasks import Understands, ask

pytestmark = pytest.mark.anyio

CALL = {"script": SCRIPT}
REMIX = {"project_id": "vg_proj_1", "remix_actions": [{"type": "ADD_ZOOM"}]}


class Replicas:
    def __init__(self, servers: list[ServerProcess], balancer: Balancer, url: str) -> None:
        self.servers = servers
        self.balancer = balancer
        self.url = url

    def answered(self, method: str) -> set[int]:
        return {number for number, asked in self.balancer.asked if asked == method}


@pytest.fixture(scope="module")
def env(switch: tuple[Switch, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {
        "VIDEOGEN_BASE_URL": switch[1],
        "VIDEOGEN_HOME": str(tmp_path_factory.mktemp("home")),
        "VIDEOGEN_MCP_AUTH": "bearer",
        "VIDEOGEN_MCP_STATE_KEYS": "k" * 32,
        "VIDEOGEN_MCP_WAIT_SECONDS": "0.2",
    }


@pytest.fixture(scope="module")
def pair(env: dict[str, str]) -> Iterator[Replicas]:
    with server_process(env) as one, server_process(env) as other:
        balancer = Balancer([one.base, other.base])
        with served(balancer) as url:
            yield Replicas([one, other], balancer, f"{url}/mcp")


@pytest.fixture
def replicas(pair: Replicas) -> Replicas:
    pair.balancer.asked.clear()
    return pair


@pytest.fixture
def key(request: pytest.FixtureRequest) -> str:
    """An account of the test's own: the replicas and what they remember are shared."""
    return f"sk_of_{request.node.name}"


@asynccontextmanager
async def client_of(url: str, key: str, **options: Any) -> AsyncIterator[Client]:
    import httpx2
    from mcp.client.streamable_http import streamable_http_client

    headers = {"Authorization": f"Bearer {key}"}
    async with (
        httpx2.AsyncClient(headers=headers, trust_env=False, timeout=30) as http,
        Client(streamable_http_client(url, http_client=http), **options) as client,
    ):
        yield client


async def hear(*_: Any) -> None:
    pass


async def test_the_rounds_of_a_call_are_answered_by_both_and_start_one_run(
    replicas: Replicas, fake: FakeVideoGen, key: str
) -> None:
    fake.script = [running(10)] * 2 + [SUCCEEDED]
    async with client_of(replicas.url, key) as client:
        result = await client.call_tool("script_to_video", CALL, progress_callback=hear)
    assert result.structured_content["status"] == "succeeded"
    assert replicas.answered("tools/call") == {0, 1}
    assert len(fake.starts) == 1


async def test_a_run_is_joined_and_waited_for_at_the_other_and_started_anew_once_it_was_told(
    replicas: Replicas, fake: FakeVideoGen, key: str
) -> None:
    fake.script = [running(10)]
    joined = []
    async with client_of(replicas.url, key, mode="legacy") as client:
        for _ in range(4):
            result = await client.call_tool("script_to_video", CALL | {"wait_seconds": 0})
            joined.append(result.structured_content.get("joined", False))
            assert result.structured_content["run_id"] == "vg_work_1"
        fake.jobs["vg_work_1"].script = [SUCCEEDED]
        waited = await client.call_tool("wait_for_run", {"run_id": "vg_work_1", "wait_seconds": 20})
        assert waited.structured_content["status"] == "succeeded"
        for number in (2, 2):  # neither replica takes the run that was told for one to be joined
            fake.script = [running(10)]
            again = await client.call_tool("script_to_video", CALL | {"wait_seconds": 0})
            assert again.structured_content["run_id"] == f"vg_work_{number}"
    assert joined == [False, True, True, True]
    assert replicas.answered("tools/call") == {0, 1}
    assert len(fake.starts) == 2


async def test_calls_at_the_same_moment_start_one_run(
    replicas: Replicas, fake: FakeVideoGen, key: str
) -> None:
    fake.script = [running(10)]
    runs = []

    async def call(client: Client) -> None:
        result = await client.call_tool("script_to_video", CALL | {"wait_seconds": 0})
        runs.append(result.structured_content["run_id"])

    async with client_of(replicas.url, key) as client, anyio.create_task_group() as tasks:
        for _ in range(6):
            tasks.start_soon(call, client)
    assert runs == ["vg_work_1"] * 6
    assert replicas.answered("tools/call") == {0, 1}
    assert len(fake.starts) == 1


async def test_the_export_after_a_remix_that_both_watch_is_started_once(
    replicas: Replicas, fake: FakeVideoGen, key: str
) -> None:
    fake.script = [running(10)]
    async with client_of(replicas.url, key) as client, anyio.create_task_group() as tasks:
        for _ in range(2):
            await client.call_tool("remix_project", REMIX | {"wait_seconds": 0})
        results = []

        async def call() -> None:
            results.append(await client.call_tool("remix_project", REMIX | {"wait_seconds": 20}))

        for _ in range(4):
            tasks.start_soon(call)
        fake.jobs["vg_rmix_0"].script = [SUCCEEDED]
    assert {result.structured_content["export_id"] for result in results} == {"vg_expo_1"}
    assert len(fake.remixes) == 1
    assert len(fake.exports) == 1


async def test_a_task_is_read_and_cancelled_at_either_but_only_by_its_owner(
    replicas: Replicas, fake: FakeVideoGen, key: str
) -> None:
    fake.script = [running(10)]
    host = Understands()
    async with client_of(replicas.url, key, extensions=[host]) as client:
        await client.call_tool("script_to_video", CALL)
        (made,) = host.made
        statuses = [(await ask(client, "get", made["taskId"]))["status"] for _ in range(2)]
        async with client_of(replicas.url, "sk_of_bob", extensions=[host]) as stranger:
            for method in ("get", "cancel"):
                with pytest.raises(MCPError, match="no such task"):
                    await ask(stranger, method, made["taskId"])
        assert fake.cancels == []
        await ask(client, "cancel", made["taskId"])
        ended = {(await ask(client, "get", made["taskId"]))["status"] for _ in range(2)}
    assert statuses == ["working", "working"]
    assert ended == {"cancelled"}
    assert fake.cancels == ["vg_work_1"]
    assert replicas.answered("tasks/get") == {0, 1}


async def test_a_call_outlives_the_replica_that_began_it(
    replicas: Replicas, env: dict[str, str], fake: FakeVideoGen, key: str
) -> None:
    fake.script = [running(10)]
    staying = replicas.servers[0]
    told: list[Any] = []

    async def call(client: Client) -> None:
        told.append(await client.call_tool("script_to_video", CALL | {"wait_seconds": 30}))

    with server_process(env) as leaving:
        async with client_of(leaving.url, key) as client, anyio.create_task_group() as tasks:
            await client.list_tools()  # which the client checks results by
            tasks.start_soon(call, client)
            await anyio.to_thread.run_sync(fake.read_arrived.wait, 20)
            code = await anyio.to_thread.run_sync(leaving.leave, signal.SIGTERM)
    fake.jobs["vg_work_1"].script = [SUCCEEDED]
    async with client_of(staying.url, key) as client:
        result = await client.call_tool("script_to_video", CALL)
    assert code == 0
    assert told[0].structured_content["status"] == "running"
    assert told[0].structured_content["run_id"] == "vg_work_1"
    assert result.structured_content["status"] == "succeeded"
    assert len(fake.starts) == 1


@pytest.mark.slow
async def test_a_client_notices_nothing_of_a_replica_that_is_restarted(
    env: dict[str, str], fake: FakeVideoGen, key: str
) -> None:
    fake.script = [running(10)]
    told: list[Any] = []

    async def call(client: Client) -> None:
        told.append(await client.call_tool("script_to_video", CALL, progress_callback=hear))

    patient = env | {"VIDEOGEN_MCP_WAIT_SECONDS": "30"}
    with server_process(patient) as leaving, server_process(patient) as staying:
        balancer = Balancer([leaving.base, staying.base])
        with served(balancer) as url:
            async with client_of(f"{url}/mcp", key) as client, anyio.create_task_group() as tasks:
                await client.list_tools()
                tasks.start_soon(call, client)
                await anyio.to_thread.run_sync(fake.read_arrived.wait, 20)
                number = next(n for n, asked in balancer.asked if asked == "tools/call")
                busy = (leaving, staying)[number]
                assert await anyio.to_thread.run_sync(busy.leave, signal.SIGTERM) == 0
                fake.jobs["vg_work_1"].script = [SUCCEEDED]
    assert told[0].structured_content["status"] == "succeeded"
    assert len(fake.starts) == 1


@pytest.mark.slow
async def test_replicas_of_one_machine_share_its_engine(engine_home: Path) -> None:
    token = "a-token-of-the-operator"
    env = {
        "VIDEOGEN_API_KEY": "",
        "VIDEOGEN_HOME": str(engine_home),
        "VIDEOGEN_MCP_TOKEN": token,
        "VIDEOGEN_MCP_STATE_KEYS": "k" * 32,
        "VIDEOGEN_MCP_WAIT_SECONDS": "5",
    }
    arguments = CALL | {"export_options": {"quality": "STANDARD"}}
    results: list[Any] = []

    async def call(client: Client) -> None:
        results.append(await client.call_tool("script_to_video", arguments, progress_callback=hear))

    with server_process(env) as one, server_process(env) as other:
        balancer = Balancer([one.base, other.base])
        with served(balancer) as url:
            async with (
                client_of(f"{url}/mcp", token) as client,
                anyio.create_task_group() as tasks,
            ):
                for _ in range(3):
                    tasks.start_soon(call, client)
    facts = [result.structured_content for result in results]
    assert {told["status"] for told in facts} == {"succeeded"}
    assert len({told["run_id"] for told in facts}) == 1
    assert all(Path(told["path"]).stat().st_size > 10_000 for told in facts)
    assert {number for number, _ in balancer.asked} == {0, 1}
