"""How many reads a second an engine with many files answers, beside a bare app of the same bytes.

Prints, for each read: requests a second, p50 and p99 in milliseconds, and the ratio to the
ceiling. The load comes from a process of its own: `connections` at once, kept alive.

    python tests/bench/bench_http.py [files] [requests]
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.engine.crowd import Crowd  # noqa: E402 - run as a script, from anywhere
from tests.engine.engine_process import EngineProcess  # noqa: E402

CONNECTIONS = 8
CEILING = """
import sys, uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
body = sys.stdin.buffer.read()
async def answer(request):
    return Response(body, media_type="application/json")
app = Starlette(routes=[Route("/{path:path}", answer)])
uvicorn.run(app, port=int(sys.argv[1]), log_level="error", access_log=False)
"""


async def load(port: int, head: bytes, count: int) -> dict[str, float]:
    """Asks `count` times over some connections; returns the rate and the times."""
    times: list[float] = []

    async def ask(number: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(number):
            begin = time.perf_counter()
            writer.write(head)
            answer = await reader.readuntil(b"\r\n\r\n")
            assert answer.startswith(b"HTTP/1.1 200"), answer
            length = answer.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            await reader.readexactly(int(length))
            times.append(time.perf_counter() - begin)
        writer.close()

    begin = time.perf_counter()
    await asyncio.gather(*(ask(count // CONNECTIONS) for _ in range(CONNECTIONS)))
    seconds = time.perf_counter() - begin
    times.sort()
    return {
        "rate": len(times) / seconds,
        "p50": times[len(times) // 2] * 1000,
        "p99": times[int(len(times) * 0.99)] * 1000,
    }


def measure(port: int, path: str, key: str, count: int) -> dict[str, float]:
    """Runs `load` in a process of its own."""
    head = f"GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {key}\r\n\r\n"
    command = [sys.executable, __file__, "--load", str(port), str(count)]
    done = subprocess.run(command, input=head.encode(), capture_output=True, check=True)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def ceiling(body: bytes, count: int) -> dict[str, float]:
    """What a bare app that answers these bytes reaches."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-c", CEILING, str(port)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE)
    assert server.stdin is not None
    server.stdin.write(body)
    server.stdin.close()
    try:
        _wait_for(port)
        return measure(port, "/x", "none", count)
    finally:
        server.terminate()
        server.wait()


def _wait_for(port: int) -> None:
    import socket

    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)


def resident(pid: int) -> float:
    """Megabytes of memory that a process holds."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def compare(engine: EngineProcess, name: str, path: str, count: int) -> None:
    body = engine.client.get(path).content
    found = measure(engine.info["port"], path, engine.info["token"], count)
    best = ceiling(body, count)
    print(
        f"{name:28} {found['rate']:7,.0f}/s  p50 {found['p50']:6.2f}  p99 {found['p99']:6.2f} ms"
        f"   ceiling {best['rate']:7,.0f}/s   ratio {found['rate'] / best['rate']:.2f}"
        f"   {len(body):,} bytes"
    )


def main(files: int, requests: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        crowd = Crowd(Path(folder))
        file_id = crowd.fill("files", files)[files // 2]
        run_id = crowd.fill("workflowRuns", 1000)[500]
        engine = EngineProcess(Path(folder), VIDEOGEN_RATE_LIMIT_SCALE="1000000")
        try:
            few = max(requests // 20, CONNECTIONS)
            compare(engine, "GET /v1/me", "/v1/me", requests // 5)
            compare(engine, "GET /v1/files/{id}", f"/v1/files/{file_id}", requests // 5)
            compare(engine, "GET /v1/workflows/runs/{id}", f"/v1/workflows/runs/{run_id}", few * 4)
            compare(engine, "GET /v1/files?limit=50", "/v1/files?limit=50", few)
            before = resident(engine.info["pid"])
            path = f"/v1/files/{file_id}"
            measure(engine.info["port"], path, engine.info["token"], requests)
            after = resident(engine.info["pid"])
            print(f"memory: {before:.0f} MB, after {requests:,} reads more {after:.0f} MB")
        finally:
            engine.stop()


def _arguments() -> list[Any]:
    given = [int(value) for value in sys.argv[1:3]]
    return given + [100_000, 100_000][len(given) :]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--load"]:
        port, count = int(sys.argv[2]), int(sys.argv[3])
        print(json.dumps(asyncio.run(load(port, sys.stdin.buffer.read(), count))))
    else:
        main(*_arguments())
