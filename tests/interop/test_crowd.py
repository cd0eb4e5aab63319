"""Two hundred calls at once: all are answered, each run has one poller, and memory stays flat."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client

from ..server.fake_videogen import SUCCEEDED, FakeVideoGen, Switch, running, served
from ..server.test_transports import Pipe

pytestmark = [pytest.mark.slow, pytest.mark.anyio]

CALLS, RUNS = 200, 50
WAVES = 3
MOST_GROWTH = 1.1
"""Of the process, from the second wave to the third: the first two fill what is kept."""
SHORTEST_PAUSE = 1.0
"""Between two readings of a run, in seconds."""

Answers = list[dict[str, Any]]
Wave = Callable[[int], Awaitable[Answers]]


class Crowd:
    """A VideoGen whose runs end when everybody listens to them."""

    def __init__(self, url: str) -> None:
        self.fake = FakeVideoGen(url=url, script=[running(10)])
        self._listening: set[str] = set()

    def hears(self, call: str) -> None:
        """Notes that a call has been told of its run; the last one lets the runs end."""
        self._listening.add(call)
        if len(self._listening) == CALLS:
            for job in list(self.fake.jobs.values()):
                job.script = [SUCCEEDED]

    async def come(self, wave: Wave, pid: int) -> None:
        """Sends the waves, and looks at the server after each."""
        sizes = []
        for number in range(WAVES):
            began, known = time.monotonic(), set(self.fake.jobs)
            self._listening.clear()
            answers = await wave(number)
            assert len(answers) == CALLS
            assert {answer["status"] for answer in answers} == {"succeeded"}
            runs = {answer["run_id"] for answer in answers}
            assert len(runs) == RUNS
            assert runs == set(self.fake.jobs) - known
            # Four pollers each would read four times as often.
            most = 2 + (time.monotonic() - began) / SHORTEST_PAUSE
            assert max(self.fake.jobs[run_id].reads for run_id in runs) <= most
            sizes.append(megabytes(pid))
        assert sizes[-1] <= sizes[1] * MOST_GROWTH


@pytest.fixture
def crowd() -> Iterator[Crowd]:
    switch = Switch()
    with served(switch) as url:
        crowd = Crowd(url)
        switch.app = crowd.fake.app()
        yield crowd


@pytest.fixture
def env(crowd: Crowd, tmp_path: Path) -> dict[str, str]:
    return {
        "VIDEOGEN_API_KEY": "sk_test",
        "VIDEOGEN_BASE_URL": crowd.fake.url,
        "VIDEOGEN_HOME": str(tmp_path),
    }


@pytest.fixture
def http_server(env: dict[str, str]) -> Iterator[tuple[str, int]]:
    """The URL and the process of a server of its own."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.interop.served_app"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | env,
        text=True,
    )
    assert process.stdout is not None
    yield process.stdout.readline().strip(), process.pid
    process.communicate(timeout=20)


def megabytes(pid: int) -> float:
    """What a process holds in memory; 0 where the system does not tell."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return 0.0
    return int(status.read_text().partition("VmRSS:")[2].split()[0]) / 1024


def arguments(wave: int, call: int) -> dict[str, Any]:
    """Four calls each say the same and share a run."""
    return {"script": f"Wave {wave}, film {call % RUNS}.", "wait_seconds": 100}


async def test_over_one_pipe(crowd: Crowd, env: dict[str, str]) -> None:
    pipe = Pipe(env)
    pipe.begin()

    def send(number: int) -> None:
        for call in range(CALLS):
            name = f"{number}-{call}"
            params = {
                "name": "script_to_video",
                "arguments": arguments(number, call),
                "_meta": {"progressToken": name},
            }
            pipe.send({"id": name, "method": "tools/call", "params": params})

    def hear() -> Answers:
        answers: dict[str, dict[str, Any]] = {}
        while len(answers) < CALLS:
            line = json.loads(pipe.process.stdout.readline())
            if "id" in line:
                answers[line["id"]] = line["result"]["structuredContent"]
            else:
                crowd.hears(line["params"]["progressToken"])
        return list(answers.values())

    async def wave(number: int) -> Answers:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(anyio.to_thread.run_sync, send, number)
            return await anyio.to_thread.run_sync(hear)

    await crowd.come(wave, pipe.process.pid)
    code, _ = pipe.leave()
    assert code == 0


async def test_over_http(crowd: Crowd, http_server: tuple[str, int]) -> None:
    url, pid = http_server
    # One client keeps at most a hundred connections.
    async with Client(url) as one, Client(url) as other:

        async def wave(number: int) -> Answers:
            answers: Answers = []

            async def call(index: int) -> None:
                async def hear(*_: Any) -> None:
                    crowd.hears(str(index))

                client = (one, other)[index % 2]
                result = await client.call_tool(
                    "script_to_video", arguments(number, index), progress_callback=hear
                )
                answers.append(result.structured_content)

            async with anyio.create_task_group() as tasks:
                for index in range(CALLS):
                    tasks.start_soon(call, index)
            return answers

        await crowd.come(wave, pid)
