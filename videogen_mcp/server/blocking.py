"""Short blocking work, kept off the event loop."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import anyio.to_thread

T = TypeVar("T")


async def in_thread(act: Callable[..., T], *arguments: Any, **options: Any) -> T:
    """The result of `act`, which runs in a worker thread to its end even if the caller leaves."""
    return await anyio.to_thread.run_sync(partial(act, *arguments, **options))
