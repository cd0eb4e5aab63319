"""A clock that moves when it is told, or by itself once everybody waits for it."""

from __future__ import annotations

import anyio


class FakeClock:
    """Monotonic seconds under the test's control."""

    def __init__(self) -> None:
        self._now = 1000.0
        self._alarms: list[tuple[float, anyio.Event]] = []
        self._arrived = anyio.Event()

    def now(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        await self.wait(anyio.Event(), seconds)

    async def wait(self, event: anyio.Event, seconds: float) -> bool:
        alarm = (self._now + seconds, anyio.Event())
        self._alarms.append(alarm)
        before, self._arrived = self._arrived, anyio.Event()
        before.set()
        try:
            async with anyio.create_task_group() as tasks:

                async def until(one: anyio.Event) -> None:
                    await one.wait()
                    tasks.cancel_scope.cancel()

                tasks.start_soon(until, event)
                tasks.start_soon(until, alarm[1])
        finally:
            if alarm in self._alarms:
                self._alarms.remove(alarm)
        return event.is_set()

    async def until_waiting(self, count: int) -> None:
        """Waits until that many wait for the clock."""
        while len(self._alarms) < count:
            await self._arrived.wait()

    def advance(self, seconds: float) -> None:
        self._now += seconds
        for alarm in [alarm for alarm in self._alarms if alarm[0] <= self._now]:
            self._alarms.remove(alarm)
            alarm[1].set()

    async def run(self, count: int) -> None:
        """Moves on to the next alarm whenever that many wait, for ever."""
        while True:
            await self.until_waiting(count)
            self.advance(max(0.0, min(due for due, _ in self._alarms) - self._now))
