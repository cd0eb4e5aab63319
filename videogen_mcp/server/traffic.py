"""How many calls are being served, and when there are none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import anyio


class Traffic:
    """The tool calls that are under way in this process."""

    def __init__(self) -> None:
        self.calls = 0
        self._ended = anyio.Event()

    @contextmanager
    def counted(self) -> Iterator[None]:
        self.calls += 1
        try:
            yield
        finally:
            self.calls -= 1
            before, self._ended = self._ended, anyio.Event()
            before.set()

    async def until_none(self, seconds: float) -> None:
        """Waits for the calls that are under way, but no longer than `seconds`."""
        with anyio.move_on_after(seconds):
            while self.calls:
                await self._ended.wait()
