"""Python clients in environments of their own: some of them need another version of the SDK.

`python -m tests.interop.venvs` makes them all beforehand.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from filelock import FileLock

HERE = Path(__file__).parent
CACHE = HERE / ".venvs"
REQUIREMENTS = {
    # needs mcp 1.x, and would take the SDK of this environment back to it
    "langchain": ["langchain-mcp-adapters==0.3.*"],
    "agents": ["openai-agents>=0.24,<1"],
    "fastmcp": ["fastmcp==4.1.4", "fastmcp-tasks==4.1.4"],
}
PATIENCE_SECONDS = 280


def python(name: str) -> Path:
    """The interpreter of a client's environment, which is made if it is not there."""
    folder, wanted = CACHE / name, "\n".join(REQUIREMENTS[name])
    CACHE.mkdir(exist_ok=True)
    with FileLock(CACHE / f"{name}.lock"):
        done = folder / "installed"
        if not done.exists() or done.read_text("utf-8") != wanted:
            subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
            pip = [str(_interpreter(folder)), "-m", "pip", "install", "--quiet"]
            subprocess.run([*pip, *REQUIREMENTS[name]], check=True)
            done.write_text(wanted, "utf-8")
    return _interpreter(folder)


def _interpreter(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def drive(name: str, env: dict[str, str], request: dict[str, Any]) -> dict[str, Any]:
    """What a client saw when it did with our server what the request says.

    The server runs in this environment, over stdio, with `env` and none of the caller's settings.
    """
    kept = {k: v for k, v in os.environ.items() if not k.startswith("VIDEOGEN_")}
    launch = {"command": sys.executable, "args": ["-m", "videogen_mcp"], "env": kept | env}
    done = subprocess.run(
        [str(python(name)), str(HERE / "python" / f"drive_{name}.py")],
        input=json.dumps({"launch": launch, **request}),
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        # The server's packages are none of the client's.
        env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"},
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return seen


if __name__ == "__main__":
    for client in REQUIREMENTS:
        python(client)
