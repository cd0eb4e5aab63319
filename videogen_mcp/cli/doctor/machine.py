"""The machine: Python, the data folder and its disk, memory."""

from __future__ import annotations

import os
import platform
import shutil
import stat
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from .findings import Finding, better, broken, ok

GIBIBYTE = 1024**3
PLENTY_OF_DISK = 5 * GIBIBYTE
PLENTY_OF_MEMORY = 3.5 * GIBIBYTE
"""A machine sold with 4 GB shows a little less."""
LEAST_MEMORY = 1.5 * GIBIBYTE
UPGRADE = "pip install --upgrade --force-reinstall videogen-mcp"


def python() -> Iterator[Finding]:
    version = metadata.version("videogen-mcp")
    says = f"videogen-mcp {version} on Python {platform.python_version()}, {platform.platform()}"
    yield ok("Installation", says)


def data_folder() -> Iterator[Finding]:
    from videogen_mcp.engine.settings import EngineSettings
    from videogen_mcp.server.settings import ServerSettings

    try:
        home = ServerSettings.from_env().home_folder()
        least = EngineSettings.from_environment(home).free_disk
    except ValueError as error:
        yield broken("Settings", str(error), "Mend that variable, or unset it.")
        return
    yield _permissions(home)
    yield _disk(home, least)


def _permissions(home: Path) -> Finding:
    place = _nearest(home)
    if not place.is_dir():
        fix = "Set VIDEOGEN_HOME to a folder, or move the file away."
        return broken("Data folder", f"{place} is a file, not a folder", fix)
    if not os.access(place, os.W_OK | os.X_OK):
        fix = f"Make {place} writable for you, or set VIDEOGEN_HOME to another folder."
        return broken("Data folder", f"{place} cannot be written to", fix)
    if place != home:
        return ok("Data folder", f"{home}, made at the first video")
    open_to_others = sys.platform != "win32" and stat.S_IMODE(home.stat().st_mode) & 0o077
    if open_to_others:
        return better("Data folder", f"{home} is open to other users", f"chmod 700 '{home}'")
    return ok("Data folder", str(home))


def _disk(home: Path, least: int) -> Finding:
    free = shutil.disk_usage(_nearest(home)).free
    says = f"{free / GIBIBYTE:.1f} GB free"
    fix = f"Free some space on the disk of {home}, or set VIDEOGEN_HOME to a folder on another."
    if free <= least:
        return broken("Disk", f"only {says}: nothing can be made", fix)
    return ok("Disk", says) if free >= PLENTY_OF_DISK else better("Disk", f"only {says}", fix)


def _nearest(home: Path) -> Path:
    """The folder itself, or the nearest one above it that is there."""
    home = home.expanduser().absolute()
    return next((place for place in (home, *home.parents) if place.exists()), home)


def memory() -> Iterator[Finding]:
    total = total_memory()
    if total is None:
        yield ok("Memory", "this system does not tell how much there is")
        return
    says = f"{total / GIBIBYTE:.1f} GB, {os.cpu_count()} processors"
    fix = "Set VIDEOGEN_ENGINE_WORKERS=1 to use less at a time."
    if total < LEAST_MEMORY:
        yield better("Memory", f"{says}: long or large videos may fail", fix)
    elif total < PLENTY_OF_MEMORY:
        yield better("Memory", f"{says}: videos above 1080p may be slow", fix)
    else:
        yield ok("Memory", says)


def total_memory() -> int | None:
    """Bytes of memory that this process could use at most, None where that is not told."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return None
    return min(total, _container_limit() or total)


def _container_limit() -> int | None:
    try:
        return int(Path("/sys/fs/cgroup/memory.max").read_text("ascii"))
    except (OSError, ValueError):
        return None  # no container, or "max"


def _windows_memory() -> int | None:
    import ctypes

    kilobytes = ctypes.c_ulonglong()
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 (known only to Windows)
    told = kernel.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))
    return kilobytes.value * 1024 if told else None
