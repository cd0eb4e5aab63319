"""Pipes and HTTP: one app, guarded where others can reach it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from mcp import Client

from videogen_mcp.server.app import create_app
from videogen_mcp.server.settings import ServerSettings, SettingsError
from videogen_mcp.server.transports import http_app, require_auth_beyond_loopback

from .conftest import SCRIPT
from .fake_videogen import FakeVideoGen, running, served

pytestmark = pytest.mark.anyio

SERVE = "from videogen_mcp.server.transports import serve; serve()"
PROTOCOLS = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]


class Pipe:
    """A server process spoken to in raw JSON lines."""

    def __init__(self, env: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **env},
        )

    def send(self, message: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write((json.dumps({"jsonrpc": "2.0"} | message) + "\n").encode())
        self.process.stdin.flush()

    def ask(self, number: int, method: str, params: dict[str, Any]) -> dict[str, Any]:
        """The answer to a request; notifications before it are kept in `heard`."""
        self.send({"id": number, "method": method, "params": params})
        return self.until(number)

    def until(self, number: int) -> dict[str, Any]:
        assert self.process.stdout is not None
        self.heard: list[dict[str, Any]] = []
        while True:
            message: dict[str, Any] = json.loads(self.process.stdout.readline())
            if message.get("id") == number:
                return message
            self.heard.append(message)

    def begin(self, protocol: str = "2025-06-18") -> dict[str, Any]:
        client = {"name": "raw", "version": "1"}
        params = {"protocolVersion": protocol, "capabilities": {}, "clientInfo": client}
        answer = self.ask(1, "initialize", params)
        self.send({"method": "notifications/initialized"})
        return answer

    def hang_up(self) -> None:
        """Closes the server's stdin."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.stdin = None

    def leave(self) -> tuple[int, str]:
        _, errors = self.process.communicate(timeout=20)
        return self.process.returncode, errors.decode()


@pytest.fixture
def env(fake: FakeVideoGen, tmp_path: Path) -> dict[str, str]:
    return {
        "VIDEOGEN_API_KEY": "sk_test_secret",
        "VIDEOGEN_BASE_URL": fake.url,
        "VIDEOGEN_HOME": str(tmp_path / "home"),
        "VIDEOGEN_LOG_LEVEL": "DEBUG",
    }


@contextmanager
def piped(env: dict[str, str]) -> Iterator[Pipe]:
    pipe = Pipe(env)
    try:
        yield pipe
    finally:
        pipe.process.kill()
        pipe.process.communicate()


def test_a_host_gets_its_video_over_pipes(env: dict[str, str], fake: FakeVideoGen) -> None:
    fake.script = [running(10), {"status": "succeeded", "progressPercentage": 100}]
    with piped(env) as pipe:
        hello = pipe.begin()["result"]
        params = {
            "name": "script_to_video",
            "arguments": {"script": SCRIPT},
            "_meta": {"progressToken": "p"},
        }
        answer = pipe.ask(2, "tools/call", params)["result"]
        heard = pipe.heard
        code, errors = pipe.leave()
    assert hello["serverInfo"]["name"] == "videogen"
    assert hello["serverInfo"]["version"] != "0.0.1"
    assert answer["structuredContent"]["status"] == "succeeded"
    assert heard[0]["params"]["message"] == "Started workflow_run vg_work_1"
    assert code == 0
    assert "sk_test_secret" not in errors


def test_stdin_that_ends_in_the_middle_of_a_call_stops_nothing(
    env: dict[str, str], fake: FakeVideoGen
) -> None:
    fake.script = [running(10)]
    with piped(env) as pipe:
        pipe.begin()
        arguments = {"script": SCRIPT}
        pipe.send(
            {
                "id": 2,
                "method": "tools/call",
                "params": {"name": "script_to_video", "arguments": arguments},
            }
        )
        assert fake.start_arrived.wait(10)
        code, _ = pipe.leave()
    with piped(env) as pipe:
        pipe.begin()
        params = {"name": "script_to_video", "arguments": arguments | {"wait_seconds": 0}}
        again = pipe.ask(2, "tools/call", params)["result"]["structuredContent"]
    assert code == 0
    assert again["run_id"] == "vg_work_1"
    assert again["joined"] is True
    assert len(fake.starts) == 1
    assert fake.cancels == []


def test_two_processes_that_make_the_same_call_at_once_start_one_run(
    env: dict[str, str], fake: FakeVideoGen
) -> None:
    fake.script = [running(10)]
    fake.hold_starts.clear()
    call = {
        "name": "script_to_video",
        "arguments": {"script": SCRIPT, "wait_seconds": 0},
        "_meta": {"progressToken": "p"},
    }
    with piped(env) as one, piped(env) as other:
        for pipe in (one, other):
            pipe.begin()
        one.send({"id": 2, "method": "tools/call", "params": call})
        assert fake.start_arrived.wait(10)
        other.send({"id": 2, "method": "tools/call", "params": call})
        # The second process answers something else meanwhile: it has read the call before that.
        other.ask(3, "tools/list", {})
        fake.hold_starts.set()
        answers = [pipe.until(2)["result"]["structuredContent"] for pipe in (one, other)]
    assert len(fake.starts) == 1
    assert [answer["run_id"] for answer in answers] == ["vg_work_1"] * 2
    assert [answer.get("joined") for answer in answers] == [None, True]


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_every_handshake_version_is_spoken(env: dict[str, str], protocol: str) -> None:
    with piped(env) as pipe:
        assert pipe.begin(protocol)["result"]["protocolVersion"] == protocol


def test_nothing_heavy_is_imported_before_the_first_call() -> None:
    code = (
        "import sys, videogen_mcp.server.transports as t;"
        "from videogen_mcp.server.settings import ServerSettings;"
        "t.create_app(ServerSettings());"
        "heavy = {'httpx', 'numpy', 'av', 'cv2', 'dbos', 'sqlite3', 'filelock'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"


def test_an_open_port_without_auth_is_refused(settings: ServerSettings) -> None:
    for host in ("0.0.0.0", "192.168.1.5", "::", "videogen.example.com"):
        with pytest.raises(SettingsError, match="VIDEOGEN_MCP_AUTH=bearer"):
            require_auth_beyond_loopback(host, settings)
        for auth in ("bearer", "token"):
            require_auth_beyond_loopback(host, replace(settings, auth=auth))
    for host in ("127.0.0.1", "localhost", "::1"):
        require_auth_beyond_loopback(host, settings)


@contextmanager
def over_http(settings: ServerSettings, host: str = "127.0.0.1") -> Iterator[str]:
    app = create_app(settings)
    with served(http_app(app, "http", host, settings), lifespan="on") as url:
        yield f"{url}/mcp"


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_the_same_app_serves_http_with_progress(
    settings: ServerSettings, fake: FakeVideoGen, mode: str
) -> None:
    fake.script = [running(10), {"status": "succeeded", "progressPercentage": 100}]
    heard: list[str] = []

    async def hear(_progress: float, _total: float | None, message: str | None) -> None:
        heard.append(message or "")

    with over_http(settings) as url:
        async with Client(url, mode=mode) as client:
            result = await client.call_tool(
                "script_to_video", {"script": SCRIPT}, progress_callback=hear
            )
    assert result.structured_content["status"] == "succeeded"
    assert heard[0] == "Started workflow_run vg_work_1"
    assert fake.keys == {"Bearer sk_test_secret"}


GET_ME = {"name": "get_me", "arguments": {}}


def call_over_http(
    url: str, method: str = "tools/call", params: dict[str, Any] = GET_ME, **headers: str
) -> httpx.Response:
    body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    accept = "application/json, text/event-stream"
    with httpx.Client(trust_env=False, timeout=20) as client:
        return client.post(url, json=body, headers={"Accept": accept, **headers})


async def test_each_request_is_made_with_its_own_key(
    settings: ServerSettings, fake: FakeVideoGen
) -> None:
    shared = replace(settings, api_key="sk_of_the_operator", auth="bearer")
    with over_http(shared) as url:
        refused = call_over_http(url)
        answer = call_over_http(url, Authorization="Bearer sk_of_a_guest")
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"].startswith("Bearer")
    assert answer.status_code == 200
    assert "ada@example.com" in answer.text
    assert fake.keys == {"Bearer sk_of_a_guest"}


@pytest.mark.parametrize(
    ("name", "value"), [("Host", "evil.example"), ("Origin", "https://evil.example")]
)
async def test_foreign_hosts_and_origins_are_refused(
    settings: ServerSettings, fake: FakeVideoGen, name: str, value: str
) -> None:
    with over_http(settings) as url:
        answer = call_over_http(url, **{name: value})
    assert answer.status_code in {403, 421}
    assert fake.keys == set()


async def test_local_files_are_not_read_for_http_clients(
    settings: ServerSettings, fake: FakeVideoGen, tmp_path: Path
) -> None:
    allowed, private = tmp_path / "allowed", tmp_path / "private"
    for folder in (allowed, private):
        folder.mkdir()
        (folder / "logo.png").write_bytes(b"\x89PNG picture")
    (allowed / "link.png").symlink_to(private / "logo.png")
    with over_http(replace(settings, upload_folders=(allowed,))) as url:
        async with Client(url) as client:
            good = await client.call_tool("upload_file", {"path": str(allowed / "logo.png")})
            for path in (
                private / "logo.png",
                allowed / ".." / "private" / "logo.png",
                allowed / "link.png",
            ):
                bad = await client.call_tool("upload_file", {"path": str(path)})
                assert json.loads(bad.content[0].text)["code"] == "path_not_allowed"
    assert not good.is_error


async def test_sse_is_served_for_older_clients_who_share_what_is_under_way(
    settings: ServerSettings, fake: FakeVideoGen
) -> None:
    from mcp.client.sse import sse_client

    fake.script = [running(10)]
    runtimes = set()
    app = create_app(settings)
    with served(http_app(app, "sse", "127.0.0.1", settings), lifespan="on") as url:
        for _ in range(2):
            async with Client(sse_client(f"{url}/sse")) as client:
                result = await client.call_tool(
                    "script_to_video", {"script": SCRIPT, "wait_seconds": 0}
                )
            runtimes.add(app.shared)
    assert result.structured_content["joined"] is True
    assert len(fake.starts) == 1
    assert len(runtimes) == 1
    assert None not in runtimes
