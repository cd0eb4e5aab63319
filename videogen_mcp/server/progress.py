"""Progress notifications: one at once, then rising, never silent for long, never too many."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from .clock import Clock
from .snapshots import RunRef, Snapshot

HEARTBEAT_SECONDS = 5.0
SHORTEST_GAP_SECONDS = 1.0
TOTAL = 100.0
TICK = 0.01
"""What a heartbeat adds where nothing moved, since every notification has to rise."""

Send = Callable[[float, float | None, str | None], Awaitable[None]]


class ProgressReporter:
    """Tells one caller about one run.

    What is sent strictly rises, though a run's own progress falls when it is tried again. `send`
    takes progress, total and message.
    """

    def __init__(self, send: Send, clock: Clock) -> None:
        self._send = send
        self._clock = clock
        self._began = clock.now()
        self._sent_at: float | None = None
        self._progress = 0.0
        self._shown: tuple[object, ...] | None = None

    @property
    def elapsed(self) -> float:
        return self._clock.now() - self._began

    async def begin(self, ref: RunRef) -> None:
        """The first notification: it names the run, so that its id cannot be lost."""
        await self._tell(0.0, f"Started {ref.kind} {ref.run_id}")

    def due_in(self, snapshot: Snapshot | None) -> float:
        """Seconds until the next notification should go out."""
        if self._sent_at is None:
            return 0.0
        has_news = snapshot is not None and _facts(snapshot) != self._shown
        gap = SHORTEST_GAP_SECONDS if has_news else HEARTBEAT_SECONDS
        return max(0.0, self._sent_at + gap - self._clock.now())

    async def report(self, ref: RunRef, snapshot: Snapshot | None) -> None:
        """Sends the state of a run, be it news or a heartbeat."""
        progress = min(snapshot.progress, TOTAL) if snapshot else 0.0
        if progress <= self._progress:
            progress = self._progress + min(TICK, (TOTAL - self._progress) / 2)
        self._shown = _facts(snapshot) if snapshot else self._shown
        await self._tell(progress, self._message(ref, snapshot))

    async def _tell(self, progress: float, message: str) -> None:
        self._progress = progress
        self._sent_at = self._clock.now()
        await self._send(progress, TOTAL, message)

    def _message(self, ref: RunRef, snapshot: Snapshot | None) -> str:
        if snapshot is None:
            stage, share = "Waiting for the first news", ""
        else:
            stage = snapshot.job.stage or snapshot.status.replace("_", " ").capitalize()
            share = f" · {snapshot.progress:.0f} %"
        return f"{stage}{share} · {ref.kind} {ref.run_id} · {duration(self.elapsed)}"


def _facts(snapshot: Snapshot) -> tuple[object, ...]:
    return snapshot.ref, snapshot.status, snapshot.job.stage, round(snapshot.progress)


def duration(seconds: float) -> str:
    """How long, for people: "42 s", "1 m 10 s", "2 h 5 m"."""
    whole = int(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} m {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} m"
