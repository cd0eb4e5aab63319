"""The orderly end: at a signal and at the end of stdin, with calls under way or without."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from .conftest import SCRIPT
from .fake_videogen import FakeVideoGen, running
from .processes import ServerProcess, server_process
from .test_auth import TOKEN, said
from .test_transports import Pipe, call_over_http, piped

SIGNALS = [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.slow)]
LONGEST = 6.0
"""Well beyond what it takes, since the machine may be busy."""
START = {"name": "script_to_video", "arguments": {"script": SCRIPT, "wait_seconds": 60}}

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are sent as POSIX sends them")


@pytest.fixture
def env(fake: FakeVideoGen, tmp_path: Path) -> dict[str, str]:
    return {
        "VIDEOGEN_API_KEY": "sk_test_secret",
        "VIDEOGEN_BASE_URL": fake.url,
        "VIDEOGEN_HOME": str(tmp_path / "home"),
    }


def left(pipe: Pipe, began: float) -> tuple[int, str, float]:
    """The exit code, what was said on stderr, and how long the end took."""
    code = pipe.process.wait(20)
    seconds = time.monotonic() - began
    assert pipe.process.stderr is not None
    return code, pipe.process.stderr.read().decode(), seconds


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_answers_the_call_under_way_over_pipes_and_ends_without_a_word(
    env: dict[str, str], fake: FakeVideoGen, number: int
) -> None:
    fake.script = [running(10)]
    with piped(env) as pipe:
        pipe.begin()
        pipe.send({"id": 2, "method": "tools/call", "params": START})
        assert fake.start_arrived.wait(10)
        pipe.ask(3, "ping", {})
        began = time.monotonic()
        pipe.process.send_signal(number)
        answer = pipe.until(2)
        code, errors, seconds = left(pipe, began)
    told = answer["result"]["structuredContent"]
    assert (told["status"], told["run_id"]) == ("running", "vg_work_1")
    assert "wait_for_run" in told["next_step"]
    assert (code, errors) == (0, "")
    assert seconds < LONGEST
    assert fake.cancels == []


@pytest.mark.slow
def test_a_signal_ends_an_idle_server_over_pipes(env: dict[str, str]) -> None:
    with piped(env) as pipe:
        pipe.begin()
        began = time.monotonic()
        pipe.process.send_signal(signal.SIGTERM)
        code, errors, seconds = left(pipe, began)
    assert (code, errors) == (0, "")
    assert seconds < LONGEST


@pytest.mark.slow
def test_a_start_that_the_api_does_not_answer_does_not_hold_up_the_end(
    env: dict[str, str], fake: FakeVideoGen
) -> None:
    fake.hold_starts.clear()
    with piped(env) as pipe:
        pipe.begin()
        pipe.send({"id": 2, "method": "tools/call", "params": START})
        assert fake.start_arrived.wait(10)
        began = time.monotonic()
        pipe.process.send_signal(signal.SIGTERM)
        code, errors, seconds = left(pipe, began)
        fake.hold_starts.set()
    with piped(env) as pipe:
        pipe.begin()
        again = pipe.ask(2, "tools/call", START)["result"]
    assert (code, errors) == (0, "")
    assert seconds < LONGEST
    assert "start_uncertain" in again["content"][0]["text"]
    assert len(fake.starts) == 1


@pytest.mark.slow
def test_the_end_of_stdin_ends_the_server_at_once(env: dict[str, str], fake: FakeVideoGen) -> None:
    fake.script = [running(10)]
    with piped(env) as pipe:
        pipe.begin()
        pipe.send({"id": 2, "method": "tools/call", "params": START})
        assert fake.start_arrived.wait(10)
        pipe.ask(3, "ping", {})
        began = time.monotonic()
        pipe.hang_up()
        code, errors, seconds = left(pipe, began)
    assert (code, errors) == (0, "")
    assert seconds < LONGEST


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_answers_the_call_under_way_over_http(
    env: dict[str, str], fake: FakeVideoGen, number: int
) -> None:
    fake.script = [running(10)]
    answers: list[httpx.Response] = []
    with server_process(env) as server:
        caller = threading.Thread(
            target=lambda: answers.append(call_over_http(server.url, "tools/call", START))
        )
        caller.start()
        assert fake.read_arrived.wait(20)
        began = time.monotonic()
        code = server.leave(number)
        seconds = time.monotonic() - began
        caller.join(10)
    told = said(answers[0])["structuredContent"]
    assert (told["status"], told["run_id"]) == ("running", "vg_work_1")
    assert code == 0
    assert seconds < LONGEST
    assert "Traceback" not in server.log
    assert "ERROR" not in server.log
    assert fake.cancels == []


@contextmanager
def open_stream(server: ServerProcess) -> Iterator[httpx.Response]:
    headers = {"Accept": "text/event-stream", "Authorization": f"Bearer {TOKEN}"}
    with (
        httpx.Client(trust_env=False, timeout=20) as client,
        client.stream("GET", server.url, headers=headers) as stream,
    ):
        yield stream


@pytest.mark.slow
@pytest.mark.parametrize("transport", ["http", "sse"])
def test_streams_that_nobody_closes_do_not_hold_up_the_end(
    env: dict[str, str], transport: str
) -> None:
    with (
        server_process(env | {"VIDEOGEN_MCP_TOKEN": TOKEN}, transport) as server,
        open_stream(server),
    ):
        began = time.monotonic()
        code = server.leave(signal.SIGTERM)
        seconds = time.monotonic() - began
    assert code == 0
    assert seconds < LONGEST
    assert "Traceback" not in server.log
    assert "ERROR" not in server.log


def serve(env: dict[str, str], *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "videogen_mcp", "serve", "--transport", "http", *options]
    return subprocess.run(
        command, env={**os.environ, **env}, capture_output=True, text=True, timeout=20
    )


def test_a_port_in_use_and_an_open_door_are_one_line_each(env: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        in_use = serve(env, "--port", port)
    foreign = serve(env, "--host", "203.0.113.7", "--port", "0")
    assert (in_use.returncode, foreign.returncode) == (1, 1)
    assert in_use.stderr == (
        f"Error: Cannot listen on 127.0.0.1:{port}: address already in use. "
        "Stop what uses the port, or give another with --port.\n"
    )
    assert foreign.stderr.startswith("Error: Refusing to listen on 203.0.113.7 without auth")
    assert foreign.stderr.count("\n") == 1


def test_an_address_of_another_machine_is_named(env: dict[str, str]) -> None:
    from videogen_mcp.server.listening import listening_socket
    from videogen_mcp.server.settings import SettingsError

    for host in ("203.0.113.7", "no such host"):
        with pytest.raises(SettingsError, match=f"Cannot listen on {host}:0: .+ --host"):
            listening_socket(host, 0)


def test_a_call_is_a_line_of_json_on_stderr_without_its_secrets(
    env: dict[str, str], fake: FakeVideoGen
) -> None:
    import json

    more = {
        "VIDEOGEN_LOG_FORMAT": "json",
        "VIDEOGEN_MCP_TOKEN": TOKEN,
        "VIDEOGEN_LOG_LEVEL": "DEBUG",
    }
    arguments: dict[str, Any] = {"name": "script_to_video", "arguments": {"script": SCRIPT}}
    with server_process(env | more) as server:
        for key in (TOKEN, "sk_of_an_intruder"):
            call_over_http(server.url, "tools/call", arguments, Authorization=f"Bearer {key}")
        server.leave(signal.SIGTERM)
    said_lines = [json.loads(line) for line in server.log.splitlines()]
    (call,) = [line for line in said_lines if "tool" in line]
    assert (call["tool"], call["outcome"]) == ("script_to_video", "ok")
    assert call["run_id"] == "vg_work_1"
    for secret in (TOKEN, "sk_of_an_intruder", "sk_test_secret", SCRIPT):
        assert secret not in server.log
