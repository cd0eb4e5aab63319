"""Where espeak-ng finds its data: it copes only with short paths, on Windows only with ASCII."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from functools import cache
from pathlib import Path

LONGEST_PATH = 140
"""Bytes. espeak-ng 1.52 keeps its data path in 160 bytes and cannot start with a longer one."""


def data_folder() -> Path:
    """The folder `espeak-ng-data` under a path that espeak-ng can open."""
    import espeakng_loader

    installed = Path(espeakng_loader.get_data_path())
    return installed if usable_by_espeak(installed) else _shortcut_to(installed)


def usable_by_espeak(path: Path) -> bool:
    """Whether espeak-ng can open this path: not too long and, on Windows, all ASCII."""
    return len(os.fsencode(path)) <= LONGEST_PATH and (sys.platform != "win32" or _is_ascii(path))


@cache
def scratch_folder() -> Path:
    """A private folder with a short path for the files that espeak-ng reads; gone at exit."""
    candidates = [Path(tempfile.gettempdir()), *_short_temporary_folders()]
    parent = next((folder for folder in candidates if usable_by_espeak(folder / ("x" * 40))), None)
    if parent is None:
        raise OSError(
            f"The temporary folder {candidates[0]} has a name the speech synthesiser cannot open. "
            "Set TMPDIR (TEMP on Windows) to a short folder name without special letters."
        )
    folder = Path(tempfile.mkdtemp(prefix="speech-", dir=parent))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _shortcut_to(installed: Path) -> Path:
    shortcut = scratch_folder() / "espeak-ng-data"
    if shortcut.exists():
        return shortcut
    try:
        shortcut.symlink_to(installed, target_is_directory=True)
    except OSError:  # Windows without the right to make links
        shutil.copytree(installed, shortcut)
    return shortcut


def _short_temporary_folders() -> list[Path]:
    if sys.platform == "win32":
        return [Path(os.environ.get("PUBLIC", r"C:\Users\Public"))]
    return [Path("/tmp")]


def _is_ascii(path: Path) -> bool:
    return str(path).isascii()
