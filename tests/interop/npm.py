"""What was installed by `npm install` in the folder `typescript`, run with the Node from there."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

FOLDER = Path(__file__).parent / "typescript"
MODULES = FOLDER / "node_modules"
NODE = MODULES / ".bin" / "node"
"""A Node of its own: what Debian has is too old for the suites."""
PATIENCE_SECONDS = 280


def node(*args: str, stdin: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    """Runs a script of the folder, or of a package in it, to its end."""
    return subprocess.run(
        [str(NODE), *args],
        cwd=FOLDER,
        env=os.environ | {"PATH": f"{NODE.parent}{os.pathsep}{os.environ['PATH']}"} | env,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
    )
