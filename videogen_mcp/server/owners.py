"""Which process has begun something, and whether it still lives to tell the end of it."""

from __future__ import annotations

import os
import platform
from functools import cache


def this_process() -> str:
    """This process's name among all that may share a file: its machine, then its number."""
    return f"{_machine()} {os.getpid()}"


def is_alive(owner: str) -> bool:
    """Whether a process runs; one that cannot be asked is taken to."""
    machine, _, pid = owner.rpartition(" ")
    if os.name == "nt" or machine != _machine():
        return True  # on Windows the signal 0 would end it
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


@cache
def _machine() -> str:
    """The machine, or the container, within which process numbers mean something."""
    try:
        space = os.readlink("/proc/self/ns/pid")
    except OSError:
        space = ""
    return f"{platform.node()}{space}"
