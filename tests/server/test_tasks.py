"""The tasks extension: for clients that declared it, long calls become tasks that survive."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import anyio
import httpx
import pytest
from mcp import Client
from mcp.client.extension import ClaimContext, ClientExtension, ResultClaim
from mcp.shared.exceptions import MCPError
from mcp_types import CallToolResult, Request, RequestParams, Result, TextContent
from pydantic import ConfigDict

from videogen_mcp.server.runtime import TASKS_FILE
from videogen_mcp.server.settings import ServerSettings
from videogen_mcp.server.tasks import IDENTIFIER
from videogen_mcp.server.tasks.store import TTL_SECONDS, TaskStore

from .conftest import SCRIPT, Connect
from .fake_clock import FakeClock
from .fake_videogen import SUCCEEDED, FakeVideoGen, failed, running
from .test_transports import over_http

pytestmark = pytest.mark.anyio


class TaskMade(Result):
    model_config = ConfigDict(extra="allow")

    result_type: Literal["task"] = "task"


class Answer(Result):
    model_config = ConfigDict(extra="allow")


class Params(RequestParams):
    task_id: str


class TaskRequest(Request[Params, str]):
    name_param: ClassVar[str | None] = "taskId"

    method: str
    params: Params


class Understands(ClientExtension):
    """A client that declares tasks and keeps what it was given."""

    identifier = IDENTIFIER

    def __init__(self) -> None:
        self.made: list[dict[str, Any]] = []

    def claims(self) -> list[ResultClaim[Any]]:
        return [ResultClaim(result_type="task", model=TaskMade, resolve=self._keep)]

    async def _keep(self, made: TaskMade, _: ClaimContext) -> CallToolResult:
        self.made.append(made.model_dump(by_alias=True))
        running = {"kind": "workflow_run", "run_id": "known by the task", "status": "running"}
        return CallToolResult(
            content=[TextContent(type="text", text="task")], structured_content=running
        )


async def begin(
    client: Client, clock: FakeClock, tool: str = "script_to_video", **more: Any
) -> Any:
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(clock.run, 2)
        arguments = more or {"script": SCRIPT}
        result = await client.call_tool(tool, arguments)
        tasks.cancel_scope.cancel()
    return result


async def ask(client: Client, method: str, task_id: str) -> dict[str, Any]:
    request = TaskRequest(method=f"tasks/{method}", params=Params(task_id=task_id))
    answer = await client.session.send_request(request, Answer)
    return answer.model_dump(by_alias=True)


async def test_a_long_call_becomes_a_task_and_ends_with_the_result_of_the_call(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock, host = FakeClock(), Understands()
    fake.script = [running(10, "Narrating")]
    async with connect(clock=clock, extensions=[host]) as client:
        await begin(client, clock)
        (made,) = host.made
        early = await ask(client, "get", made["taskId"])
    fake.jobs["vg_work_1"].script = [SUCCEEDED]
    async with connect(extensions=[host]) as client:  # another process: only files are shared
        late = await ask(client, "get", made["taskId"])
    assert 1003 <= clock.now() < 1005
    assert made["status"] == early["status"] == "working"
    assert made["pollIntervalMs"] == 3000
    assert made["ttlMs"] == 24 * 3600 * 1000
    assert "Narrating" in early["statusMessage"]
    assert "result" not in early
    assert late["status"] == "completed"
    assert late["result"]["structuredContent"]["run_id"] == "vg_work_1"
    assert late["result"]["structuredContent"]["download_url"]
    assert "elapsed_seconds" not in late["result"]["structuredContent"]
    assert len(fake.starts) == 1


async def test_short_calls_and_undeclared_clients_get_no_task(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock, host = FakeClock(), Understands()
    async with connect(extensions=[host]) as client:
        inline = await client.call_tool("script_to_video", {"script": SCRIPT})
    fake.script = [running(10)]
    async with connect(clock=clock) as client:
        undeclared = await begin(client, clock)
        with pytest.raises(MCPError) as refused:
            await ask(client, "get", "any")
    assert inline.structured_content["status"] == "succeeded"
    assert undeclared.structured_content["status"] == "running"
    assert refused.value.error.code == -32021
    assert host.made == []


async def test_a_failed_run_is_a_completed_task_with_an_error_result(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock, host = FakeClock(), Understands()
    fake.script = [running(10)]
    async with connect(clock=clock, extensions=[host]) as client:
        await begin(client, clock)
    fake.jobs["vg_work_1"].script = [failed("No luck.", "no_luck")]
    async with connect(extensions=[host]) as client:
        task = await ask(client, "get", host.made[0]["taskId"])
    assert task["status"] == "completed"
    assert task["result"]["isError"] is True
    assert "no_luck" in task["result"]["content"][0]["text"]


async def test_only_cancelling_the_task_stops_its_run_and_twice_is_once(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock, host = FakeClock(), Understands()
    fake.script = [running(10)]
    async with connect(clock=clock, extensions=[host]) as client:
        await begin(client, clock)
        assert fake.cancels == []
        for _ in range(2):
            await ask(client, "cancel", host.made[0]["taskId"])
        task = await ask(client, "get", host.made[0]["taskId"])
    assert fake.cancels == ["vg_work_1"]
    assert task["status"] == "cancelled"


async def test_unknown_ids_and_those_of_other_accounts_do_not_exist(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings
) -> None:
    from dataclasses import replace

    clock, host = FakeClock(), Understands()
    fake.script = [running(10)]
    async with connect(clock=clock, extensions=[host]) as client:
        await begin(client, clock)
        with pytest.raises(MCPError) as unknown:
            await ask(client, "get", "guessed")
    async with connect(replace(settings, api_key="sk_other"), extensions=[host]) as client:
        with pytest.raises(MCPError) as foreign:
            await ask(client, "cancel", host.made[0]["taskId"])
    assert unknown.value.error.code == foreign.value.error.code == -32602
    assert fake.cancels == []


async def test_the_extension_is_announced_and_the_header_has_to_name_the_task(
    settings: ServerSettings,
) -> None:
    meta = {
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {"extensions": {IDENTIFIER: {}}},
    }

    def post(url: str, method: str, name: str | None = None, **params: Any) -> dict[str, Any]:
        headers = {
            "Accept": "application/json, text/event-stream",
            "MCP-Protocol-Version": "2026-07-28",
            "Mcp-Method": method,
        } | ({"Mcp-Name": name} if name else {})
        body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": {"_meta": meta} | params}
        with httpx.Client(trust_env=False, timeout=20) as client:
            answer: dict[str, Any] = client.post(url, json=body, headers=headers).json()
            return answer

    with over_http(settings) as url:
        hello = post(url, "server/discover")
        mismatch = post(url, "tasks/get", "other", taskId="x")
        unknown = post(url, "tasks/get", "x", taskId="x")
    assert IDENTIFIER in hello["result"]["capabilities"]["extensions"]
    assert mismatch["error"]["code"] == -32020
    assert unknown["error"]["code"] == -32602


def test_tasks_expire_and_their_file_is_private(tmp_path: Any) -> None:
    from videogen_mcp.server.snapshots import RunRef

    now = [1000.0]
    store = TaskStore(tmp_path / TASKS_FILE, now=lambda: now[0])
    task = store.create("account", RunRef("workflow_run", ("r",)), joined=False)
    assert store.find(task.task_id, "account") == task
    now[0] += TTL_SECONDS + 1
    assert store.find(task.task_id, "account") is None
    assert (tmp_path / TASKS_FILE).stat().st_mode & 0o777 == 0o600
