"""Time as the server sees it, so that tests can move it by hand."""

from __future__ import annotations

import time
from typing import Protocol

import anyio


class Clock(Protocol):
    def now(self) -> float:
        """Monotonic seconds."""
        ...

    async def sleep(self, seconds: float) -> None: ...

    async def wait(self, event: anyio.Event, seconds: float) -> bool:
        """Waits for the event, but no longer than `seconds`; whether it came."""
        ...


class SystemClock:
    def now(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await anyio.sleep(seconds)

    async def wait(self, event: anyio.Event, seconds: float) -> bool:
        with anyio.move_on_after(max(seconds, 0)):
            await event.wait()
        return event.is_set()
