"""What the MCP face adds: to a plain call of the API, and between a run's end and its answer.

Prints, for both protocol eras, the median of reads through tools over stdio, of the same reads
straight from the engine, and of a call that a bare server of the same SDK echoes: what a tool takes
beyond its read, and that as a ratio to what the pipe alone takes. All in turns, so that a busy
machine shows in each. Then how long after the end of a run, as the engine tells it to a second
listener, the tool's answer arrives.

    python -m tests.bench.bench_calls [reads] [runs]
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import anyio
from mcp import Client, StdioServerParameters

from videogen_mcp.client import VideoGenClient
from videogen_mcp.server.engine_process import find, stop_engine

from ..e2e.hosts import server

BARE = """
from mcp.server import MCPServer
app = MCPServer("bare", log_level="WARNING")
@app.tool()
async def echo(text: str) -> str:
    return text
app.run("stdio")
"""
MOST_OVERHEAD_MS, MOST_DELAY_MS = 3.0, 150.0
WARMING = 20


Act = Callable[[], Awaitable[Any]]


async def overhead(reads: dict[str, tuple[Act, Act]], echo: Act, count: int) -> None:
    """Prints what each read takes through its tool beyond what it takes directly."""
    acts = {"echo": echo}
    for name, (through, directly) in reads.items():
        acts |= {name: through, f"{name} HTTP": directly}
    took: dict[str, list[float]] = {name: [] for name in acts}
    for turn in range(WARMING + count):
        for name, act in acts.items():
            milliseconds = await timed(act())
            if turn >= WARMING:
                took[name].append(milliseconds)
    pipe = median(took["echo"])
    for name in reads:
        through, directly = median(took[name]), median(took[f"{name} HTTP"])
        beyond = through - directly
        print(
            f"  {name:8} tool {through:.2f} ms, HTTP {directly:.2f} ms: {beyond:.2f} ms p50 beyond "
            f"(at most {MOST_OVERHEAD_MS:g}), {beyond / pipe:.2f} of an echo's {pipe:.2f} ms"
        )


async def timed(call: Awaitable[Any]) -> float:
    began = time.perf_counter()
    result = await call
    assert not getattr(result, "is_error", False), result
    return (time.perf_counter() - began) * 1000


async def delay(client: Client, api: VideoGenClient, voice_id: str, number: int) -> float:
    """Milliseconds from a run's end, as a second listener hears of it, to the tool's answer."""
    heard, ended = anyio.Event(), 0.0
    run_id = ""

    async def hear(_progress: float, _total: float | None, message: str | None) -> None:
        nonlocal run_id
        run_id = run_id or (message or "").split()[-1]
        heard.set()

    async def listen() -> None:
        nonlocal ended
        await heard.wait()
        while True:
            run = await api.get_tool_execution_info(run_id, wait_seconds=20)
            if run.status == "succeeded":
                ended = time.perf_counter()
                return

    text = f"This is sentence number {number}. It is spoken for the bench."
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(listen)
        arguments = {"tts_text": text, "voice_id": voice_id, "force_new": True}
        result = await client.call_tool("text_to_speech", arguments, progress_callback=hear)
        answered = time.perf_counter()
        assert not result.is_error, result.content
    return (answered - ended) * 1000


def api_of(home: Path) -> VideoGenClient:
    engine = find(home)
    assert engine is not None
    return VideoGenClient(engine.token, base_url=engine.url, local_engine=True)


async def measure(home: Path, mode: Any, reads: int, runs: int) -> None:
    print(mode)
    bare = StdioServerParameters(command=sys.executable, args=["-c", BARE])
    async with Client(server(home), mode=mode) as client, Client(bare, mode=mode) as echoing:
        await client.call_tool("get_me", {})  # starts the engine
        api = api_of(home)
        voice_id = (await api.list_tts_voices(limit=1)).tts_voices[0].voice_id
        spoken = await client.call_tool("text_to_speech", {"tts_text": "Hi.", "voice_id": voice_id})
        run_id = (spoken.structured_content or {})["run_id"]
        compared: dict[str, tuple[Act, Act]] = {
            "get_me": (lambda: client.call_tool("get_me", {}), api.get_me),
            "get_run": (
                lambda: client.call_tool("get_run", {"run_id": run_id}),
                lambda: api.get_tool_execution_info(run_id),
            ),
        }
        await overhead(compared, lambda: echoing.call_tool("echo", {"text": "Hello."}), reads)
        delays = [await delay(client, api, voice_id, number) for number in range(runs)]
        print(
            f"  run finished to tool answered: {median(delays):5.1f} ms p50, "
            f"{quantiles(delays, n=10)[-1]:5.1f} ms p90 (at most {MOST_DELAY_MS:g})"
        )
        await api.aclose()


def main(reads: int = 300, runs: int = 8) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        try:
            for mode in ("legacy", "auto"):
                anyio.run(measure, home, mode, reads, runs)
        finally:
            engine = find(home)
            if engine is not None:
                stop_engine(home, engine)


if __name__ == "__main__":
    main(*(int(value) for value in sys.argv[1:3]))
