"""How quickly the server starts, against a bare server of the same SDK in the same run.

Prints one JSON object: seconds from process start to the answer of `initialize`, the size of the
process then, and our ratio to the bare server. Run: `python tests/bench/bench_start.py`.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
from mcp.server import MCPServer
MCPServer("bare", log_level="WARNING").run("stdio")
"""
OURS = [sys.executable, "-m", "videogen_mcp"]
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-11-25",
        "capabilities": {},
        "clientInfo": {"name": "bench", "version": "1"},
    },
}
ROUNDS = 9


def start(command: list[str], home: str) -> tuple[float, float]:
    """Seconds to the first answer, and megabytes resident then (Linux; else 0)."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "VIDEOGEN_HOME": home},
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(INITIALIZE) + "\n")
    process.stdin.flush()
    assert "protocolVersion" in process.stdout.readline()
    seconds = time.perf_counter() - began
    megabytes = resident(process.pid)
    process.stdin.close()
    process.wait(10)
    return seconds, megabytes


def resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return 0.0
    (line,) = [line for line in status.read_text().splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


def main() -> None:
    ours, bare, sizes = [], [], []
    with tempfile.TemporaryDirectory() as home:
        start(OURS, home), start([sys.executable, "-c", BARE], home)  # warm the page cache
        for _ in range(ROUNDS):
            seconds, size = start(OURS, home)
            ours.append(seconds)
            sizes.append(size)
            bare.append(start([sys.executable, "-c", BARE], home)[0])
    ratios = [one / other for one, other in zip(ours, bare, strict=True)]
    facts = {
        "seconds": statistics.median(ours),
        "bare_seconds": statistics.median(bare),
        "ratio": statistics.median(ratios),
        "megabytes": statistics.median(sizes),
    }
    print(json.dumps({name: round(value, 3) for name, value in facts.items()}))


if __name__ == "__main__":
    main()
