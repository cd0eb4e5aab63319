"""What runs inside a worker process: its set-up, its limits, and how its failures are told."""

from __future__ import annotations

import errno
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Mapping, MutableSequence
from pathlib import Path
from typing import Any

from .. import ids
from ..errors import EngineError, internal_error

PATIENCE = 10
"""How much lower than the engine workers are prioritised (nice), unless told otherwise."""

_slots: MutableSequence[float] = []


def set_up(slots: MutableSequence[float], memory: int, patience: int) -> None:
    """Prepares a fresh worker: low priority, one thread, a memory limit, an end with its parent.

    `slots` is shared memory into which tasks write their progress. It has no lock, since a worker
    may be killed at any time and would take a lock with it.
    """
    global _slots
    _slots = slots
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(patience)
    if sys.platform == "linux":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        limit = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))
    import cv2

    cv2.setNumThreads(1)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def perform(function: Callable[..., Any], arguments: Mapping[str, Any], slot: int) -> Any:
    """Runs one task; every failure leaves as an EngineError, which survives the way back."""

    def progress(fraction: float) -> None:
        _slots[slot] = min(1.0, max(0.0, fraction))

    try:
        return function(**arguments, progress=progress)
    except EngineError:
        raise
    except Exception as error:
        raise explain(error) from error


def explain(error: BaseException) -> EngineError:
    """The EngineError that tells what `error` means to the one who asked for the video."""
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full()
    if "database or disk is full" in str(error):
        return disk_full()
    if isinstance(error, MemoryError) or "insufficient memory" in str(error).lower():
        return out_of_memory()
    name = type(error).__name__
    if name == "UnsupportedLanguage":
        return EngineError(str(error), "unsupported_language")
    if name == "UnreadableDeck":
        return EngineError(f"fileId: {error}")
    if name in ("UnreadableMedia", "UnreadableAudio"):
        return EngineError(f"The file cannot be read as media: {error}")
    if isinstance(error, FileNotFoundError) and ids.FILE in str(error.filename):
        gone = Path(str(error.filename)).name
        return EngineError(f"The bytes of {gone} are gone from the disk. Upload the file again.")
    return internal_error(name)


def disk_full() -> EngineError:
    return EngineError(
        "The disk is full. Free some space, or set VIDEOGEN_HOME to a folder on another disk; "
        "what was made so far is kept, and the same call goes on from there.",
        "disk_full",
        507,
    )


def out_of_memory() -> EngineError:
    return EngineError(
        "There was not enough memory. Use a lower quality or a shorter script, "
        "or set VIDEOGEN_ENGINE_WORKERS=1.",
        "out_of_memory",
        507,
    )
