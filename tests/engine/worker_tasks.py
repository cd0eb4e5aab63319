"""Small tasks for the tests of the worker pool; worker processes import them from here."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable
from pathlib import Path

Progress = Callable[[float], None]


def append(*, path: Path, line: str, progress: Progress) -> str:
    with path.open("a") as stream:
        stream.write(line + "\n")
    progress(1.0)
    return line


def last_line(*, path: Path, progress: Progress) -> str:
    return path.read_text().splitlines()[-1]


def process_id(*, progress: Progress) -> int:
    return os.getpid()


def wait_forever(*, path: Path, progress: Progress) -> None:
    path.write_text(str(os.getpid()))
    progress(0.5)
    while True:
        time.sleep(0.01)


def die_once(*, path: Path, progress: Progress) -> str:
    if not path.exists():
        path.touch()
        os._exit(7)
    return "alive"


def die(*, progress: Progress) -> None:
    os._exit(7)


def fill_memory(*, progress: Progress) -> int:
    import numpy as np

    return int(np.ones(3 * 1024**3, np.uint8).sum())


def fill_disk(*, progress: Progress) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def break_down(*, progress: Progress) -> None:
    raise RuntimeError("a secret detail")
