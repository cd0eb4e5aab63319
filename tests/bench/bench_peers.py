"""Our server beside the vendor's, on the same engine and under the same faults.

Prints a table: what the list of tools and a finished run cost a model, how many turns it needs from
a script to a captioned MP4, when the user first sees something, and what a cancelled call, one
failed poll and a failed run come to. The vendor's server is measured when a command that starts it
is given; its last column is what was published and measured of version 2.2.0 elsewhere.

    python -m tests.bench.bench_peers [--vendor "node path/to/dist/index.js"]

Token counts need `npm install --prefix tests/interop/typescript`.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anyio
from mcp import Client, StdioServerParameters
from mcp_types import CallToolResult

from videogen_mcp.server.engine_process import find_or_start, stop_engine

from ..interop.test_tokens import tokens
from ..server.fake_videogen import SUCCEEDED, FakeVideoGen, Switch, failed, running, served

SCRIPT = "Water is life. Drink a glass of it every morning, before anything else."
WATCH_SECONDS = 7.0
BETWEEN_TURNS_SECONDS = 3.0
PUBLISHED = {
    "tools listed": "49",
    "tokens of tools/list": "57733",
    "turns to a captioned MP4": "4 or more",
    "tokens of a finished run": "twice, indented",
    "first feedback": "with the answer",
    "reads after a cancel": "on every 3 s, to the end",
    "one failed poll": "error, id lost",
    "a failed run": "a normal result",
}


@dataclass
class Turns:
    """What a model did for its video: its calls, and what it was told last."""

    client: Client
    count: int = 0
    first_feedback: float | None = None
    began: float = field(default_factory=time.perf_counter)
    last: CallToolResult | None = None

    async def call(self, tool: str, **arguments: Any) -> dict[str, Any]:
        self.count += 1
        self.last = await self.client.call_tool(tool, arguments, progress_callback=self._hear)
        await self._hear()
        assert not self.last.is_error, self.last.content
        return self.last.structured_content or {}

    async def _hear(self, *_: Any) -> None:
        if self.first_feedback is None:
            self.first_feedback = time.perf_counter() - self.began


async def our_way(turns: Turns) -> str:
    run = await turns.call("script_to_video", script=SCRIPT)
    while run["status"] != "succeeded":
        run = await turns.call("wait_for_run", run_id=run["run_id"])
    return str(run["download_url"])


async def vendors_way(turns: Turns) -> str:
    """By its own descriptions: captions are an edit, whose end is looked for, and a new export."""
    run = await turns.call("script_to_video", script=SCRIPT)
    project = run["projectId"]
    await turns.call("remix_project", projectId=project, edits=["CAPTIONS"])
    while True:
        listed = await turns.call("list_project_remix_actions", projectId=project)
        if all(action["status"] == "succeeded" for action in listed["remixActions"]):
            break
        await anyio.sleep(BETWEEN_TURNS_SECONDS)
    export = await turns.call("export_project", projectId=project)
    return str(export["downloadUrl"])


@dataclass(frozen=True)
class Peer:
    """A server, and the way a model takes with it."""

    command: list[str]
    way: Callable[[Turns], Awaitable[str]]

    def client(self, url: str, key: str, home: Path) -> Client:
        kept = {k: v for k, v in os.environ.items() if not k.startswith("VIDEOGEN_")}
        env = {"VIDEOGEN_BASE_URL": url, "VIDEOGEN_API_KEY": key, "VIDEOGEN_HOME": str(home)}
        command, *args = self.command
        return Client(
            StdioServerParameters(command=command, args=args, env=kept | env), mode="legacy"
        )


async def on_the_engine(peer: Peer, home: Path, url: str, token: str) -> dict[str, str]:
    async with peer.client(url, token, home) as client:
        listed = await client.list_tools()
        turns = Turns(client)
        await peer.way(turns)
    assert turns.last is not None
    text = "".join(getattr(block, "text", "") for block in turns.last.content)
    whole = turns.last.model_dump(mode="json", by_alias=True, exclude_none=True)
    sent = listed.model_dump(mode="json", by_alias=True, exclude_none=True)
    return {
        "tools listed": str(len(listed.tools)),
        "tokens of tools/list": str(tokens(sent)),
        "turns to a captioned MP4": str(turns.count),
        "tokens of a finished run": f"{tokens(text)} as text, {tokens(whole)} sent",
        "first feedback": f"{turns.first_feedback:.2f} s",
    }


async def under_faults(peer: Peer, fake: FakeVideoGen, home: Path) -> dict[str, str]:
    async with peer.client(fake.url, "sk_bench", home) as client:

        async def make(words: str) -> CallToolResult:
            return await client.call_tool("script_to_video", {"script": words})

        fake.script = [running(10), SUCCEEDED]
        fake.fail("/v1/workflows/runs", 500)
        blip = await make("One poll fails.")
        fake.script = [failed("No luck.", "no_luck")]
        failure = await make("The run fails.")
        fake.script = [running(10)]
        reads = await _reads_after_cancel(fake, make)
    return {
        "one failed poll": _told_of_blip(blip),
        "a failed run": "an error" if failure.is_error else "a normal result",
        "reads after a cancel": f"{reads} in {WATCH_SECONDS:g} s, run "
        + ("cancelled" if fake.cancels else "goes on"),
    }


async def _reads_after_cancel(
    fake: FakeVideoGen, make: Callable[[str], Awaitable[CallToolResult]]
) -> int:
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(make, "The call is cancelled.")
        run_id = f"vg_work_{len(fake.starts) + 1}"
        await anyio.to_thread.run_sync(_until_read, fake, run_id)
        tasks.cancel_scope.cancel()
    await anyio.sleep(0.5)  # for the cancellation to arrive
    before = fake.jobs[run_id].reads
    await anyio.sleep(WATCH_SECONDS)
    return fake.jobs[run_id].reads - before


def _until_read(fake: FakeVideoGen, run_id: str) -> None:
    while run_id not in fake.jobs or fake.jobs[run_id].reads == 0:
        time.sleep(0.05)


def _told_of_blip(result: CallToolResult) -> str:
    if not result.is_error:
        return "nothing lost"
    return "error, id told" if "vg_work" in str(result.content) else "error, id lost"


async def measured(peer: Peer) -> dict[str, str]:
    """Every row of a peer, each part with a data folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "engine"
        engine = await find_or_start(home)
        try:
            rows = await on_the_engine(peer, Path(folder) / "mcp", engine.url, engine.token)
        finally:
            stop_engine(home, engine)
        switch = Switch()
        with served(switch) as url:
            fake = FakeVideoGen(url=url)
            switch.app = fake.app()
            return rows | await under_faults(peer, fake, Path(folder) / "faults")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--vendor", help="the command that starts the vendor's server")
    vendor = parser.parse_args().vendor
    ours = anyio.run(measured, Peer([sys.executable, "-m", "videogen_mcp"], our_way))
    theirs = anyio.run(measured, Peer(shlex.split(vendor), vendors_way)) if vendor else {}
    print(f"{'':26}{'ours':30}{'vendor, now':30}{'vendor, published':30}")
    for row, published in PUBLISHED.items():
        print(f"{row:26}{ours[row]:30}{theirs.get(row, '-'):30}{published:30}")
    print(json.dumps({"ours": ours, "vendor": theirs}))


if __name__ == "__main__":
    main()
