"""Claude Code's own command, which knows best how its file is changed while it runs."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from .entries import Entry

SECONDS = 60


class CommandFailed(Exception):
    """The command ran and refused; the message is what it said."""


def command() -> str | None:
    return shutil.which("claude")


def adding(name: str, entry: Entry, scope: str) -> list[str]:
    """`claude mcp add …`. The variables come first: their option takes all that follows it."""
    env = [part for key, value in entry.env.items() for part in ("--env", f"{key}={value}")]
    return ["mcp", "add", *env, "--scope", scope, name, "--", entry.command, *entry.args]


def removing(name: str, scope: str) -> list[str]:
    return ["mcp", "remove", "--scope", scope, name]


def run(command: list[str], folder: Path) -> None:
    """Runs the command in a folder, which is the project for its scope of that name."""
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CommandFailed(str(error)) from error
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise CommandFailed(said[-1] if said else f"it ended with exit code {done.returncode}")
