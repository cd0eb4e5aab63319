"""Waking those who wait for a change of a job, from any thread."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager


class Watch:
    """Long polls wait here; `notify` may be called from any thread."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
        self.is_stopping = False

    def bind(self) -> None:
        """Uses the running event loop for all wake-ups."""
        self._loop = asyncio.get_running_loop()

    def notify(self, run_id: str) -> None:
        """Wakes everybody who waits for this job."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake, run_id)

    def stop(self) -> None:
        """Ends every wait: the engine stops."""
        self.is_stopping = True
        for run_id in list(self._waiting):
            self._wake(run_id)

    @contextmanager
    def subscribe(self, run_id: str) -> Iterator[asyncio.Event]:
        """An event set at each change; subscribe before reading the row, or a change is missed."""
        event = asyncio.Event()
        self._waiting[run_id].add(event)
        try:
            yield event
        finally:
            self._waiting[run_id].discard(event)
            if not self._waiting[run_id]:
                del self._waiting[run_id]

    def _wake(self, run_id: str) -> None:
        for event in self._waiting.get(run_id, ()):
            event.set()
