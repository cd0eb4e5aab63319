"""What a host is told: the command that starts this very installation."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

SCRIPT = "videogen-mcp"
UV_CACHE = {"archive-v0", "environments-v2", "builds-v0"}
"""Folders of uv's cache: what lies in them may be gone tomorrow."""


@dataclass(frozen=True)
class Entry:
    """A command with its arguments and variables; variables may be secret."""

    command: str
    args: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict, repr=False)


def launcher(env: Mapping[str, str] | None = None) -> Entry:
    """The entry that starts this installation, by absolute path.

    Hosts with windows do not know a shell's PATH, so a bare name would not be found. `uvx` runs
    from a cache that it cleans, so there the host is told to use `uvx` itself.
    """
    given = env or {}
    uvx = shutil.which("uvx")
    if uvx and UV_CACHE & set(Path(sys.prefix).parts):
        return Entry(str(Path(uvx).absolute()), (SCRIPT,), given)
    suffix = ".exe" if sys.platform == "win32" else ""
    script = Path(sysconfig.get_path("scripts")) / (SCRIPT + suffix)
    if script.is_file():
        return Entry(str(script.absolute()), (), given)
    # Not resolved: the link in a virtual environment is what knows the environment.
    return Entry(str(Path(sys.executable).absolute()), ("-m", "videogen_mcp"), given)
