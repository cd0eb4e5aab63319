"""Environments of their own for what cannot share ours, made once and kept beside the tests."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).parent / ".venv"
EXAMPLES = Path(__file__).parents[2] / "examples"


def python_with(name: str, *requirements: str) -> Path:
    """The interpreter of an environment that has the requirements; installed at the first use."""
    folder = HERE / name
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    done = folder / "installed.txt"
    wanted = "\n".join(requirements)
    if not done.is_file() or done.read_text("utf-8") != wanted:
        venv.create(folder, with_pip=True, clear=True)
        install = [str(python), "-m", "pip", "install", "-q", *requirements]
        subprocess.run(install, check=True, timeout=280)
        done.write_text(wanted, "utf-8")
    return python


def npm_install(folder: Path) -> None:
    """What the folder's package.json names, unless it is there."""
    if not (folder / "node_modules").is_dir():
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund"]
        subprocess.run(command, cwd=folder, check=True, timeout=280)
