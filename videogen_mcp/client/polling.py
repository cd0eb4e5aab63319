"""Waiting for a job without hammering the server that does it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Protocol, TypeVar

import anyio

from videogen_mcp.wire import TERMINAL_STATUSES

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 5.0
PAUSE_GROWTH = 1.25


class HasStatus(Protocol):
    """A job of any kind, or a message."""

    @property
    def status(self) -> str: ...


J = TypeVar("J", bound=HasStatus)


def pauses(first: float = FIRST_PAUSE, longest: float = LONGEST_PAUSE) -> Callable[[], float]:
    """Successive pauses between reads in seconds, growing from `first` to `longest`."""
    pause = first / PAUSE_GROWTH

    def next_pause() -> float:
        nonlocal pause
        pause = min(pause * PAUSE_GROWTH, longest)
        return pause

    return next_pause


def is_settled(job: HasStatus) -> bool:
    """Whether waiting longer changes nothing: ended, or in need of a person's approval."""
    return job.status in TERMINAL_STATUSES or job.status == "awaiting_approval"


async def watch(
    read: Callable[[], Awaitable[J]],
    *,
    next_pause: Callable[[], float] | None = None,
    sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
) -> AsyncIterator[J]:
    """Every reading of a job, the last one settled. A long-polling `read` wants no pause."""
    while True:
        job = await read()
        yield job
        if is_settled(job):
            return
        if next_pause is not None:
            await sleep(next_pause())
