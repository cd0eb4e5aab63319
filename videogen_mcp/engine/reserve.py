"""A few megabytes kept back, so that a full disk can still be written down in the database."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

RESERVED = 4 * 1024**2


def keep_reserve(home: Path) -> None:
    """Sets the reserve aside, if it is not there and the disk has plenty of room for it."""
    path = _path(home)
    if not path.exists() and shutil.disk_usage(home).free > 4 * RESERVED:
        with contextlib.suppress(OSError):
            path.write_bytes(bytes(RESERVED))


def spend_reserve(home: Path) -> None:
    """Gives the reserve to whoever writes next."""
    _path(home).unlink(missing_ok=True)


def _path(home: Path) -> Path:
    return home / "reserve"
