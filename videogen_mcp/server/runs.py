"""Long-running calls: started or joined, watched by one poller per run, waited for within a budget.

Everything that must outlive a call runs in the server's own task group: a caller that is cancelled,
times out or disconnects merely stops listening.
"""

from __future__ import annotations

from typing import Any

import anyio
from anyio.abc import TaskGroup

from videogen_mcp.errors import NotFoundError

from .blocking import in_thread
from .calls import note_run
from .clock import Clock
from .journal import UNDELIVERED_SECONDS, Journal
from .poller import Poller
from .progress import ProgressReporter
from .snapshots import RunRef
from .spans import span
from .starting import Call, Starter, StartRun
from .upstream import Upstream
from .work import Work


class Runs:
    """Every run that this process knows to be under way or not yet delivered."""

    def __init__(self, tasks: TaskGroup, journal: Journal, clock: Clock) -> None:
        self._tasks = tasks
        self._journal = journal
        self._clock = clock
        self._starter = Starter(journal, clock)
        self._poller = Poller(journal, clock)
        self._by_call: dict[Call, Work] = {}
        self._works: set[Work] = set()
        self._is_leaving = False

    @property
    def live(self) -> int:
        """How many runs are known here that have not ended."""
        return sum(not work.is_over for work in self._works)

    @property
    def pollers(self) -> int:
        return sum(work.is_followed for work in self._works)

    async def start(
        self,
        call: Call,
        upstream: Upstream,
        start: StartRun,
        *,
        export: dict[str, Any] | None = None,
        force_new: bool = False,
    ) -> tuple[Work, bool]:
        """The work of a call, and whether it joined one that the same call started before.

        Raises `VideoGenError` when the run cannot be started. Cancelling the caller does not cancel
        a start that is under way.
        """
        self._prune()
        work = None if force_new else await self._joinable(call)
        is_here = work is not None
        if work is None:
            work = self._by_call[call] = Work(upstream, export=export)
            self._works.add(work)
            self._tasks.start_soon(self._begin, work, call, start, force_new)
        else:
            work.upstream = upstream  # its token is the newest of the account
        await work.started.wait()
        if work.ref is None and work.error is not None:
            raise work.error
        return work, is_here or work.was_joined

    async def watch(self, upstream: Upstream, ref: RunRef) -> Work:
        """The work of a run that is known by its id; joins the one that watches it already.

        Its run may be another: that of the export which followed the remix of that id.
        """
        work = self._find(upstream, ref.run_id)
        if work is not None:
            work.upstream = upstream  # its token is the newest of the account
            return work
        entry = await in_thread(self._journal.find, ref.run_id, upstream.account)
        work = self._find(upstream, ref.run_id) or Work(upstream)
        if work.ref is None:
            self._works.add(work)
            if entry is not None and entry.ref is not None:
                work.resume(entry, entry.ref)
            else:
                work.begin(None, ref, None)
        return work

    async def known_project(self, upstream: Upstream, run_id: str) -> str | None:
        """The project of a run that was started here."""
        entry = await in_thread(self._journal.find, run_id, upstream.account)
        return entry.ref.project_id if entry is not None and entry.ref is not None else None

    async def wait(self, work: Work, reporter: ProgressReporter, seconds: float) -> None:
        """Listens until the run has settled or the budget of `seconds` is spent.

        Raises the error that ended the work. What is known then is in the work.
        """
        note_run(work.known_ref)
        work.listeners += 1
        try:
            with span("videogen wait") as told:
                told.run(work.known_ref)
                await reporter.begin(work.known_ref)
                self._follow(work)
                await self._listen(work, reporter, self._clock.now() + seconds)
                told.status(work.snapshot.status if work.snapshot is not None else "unknown")
        finally:
            work.listeners -= 1
            note_run(work.known_ref)
        if work.error is not None:
            self._forget(work)
            if isinstance(work.error, NotFoundError):
                await self.delivered(work)  # a run that is gone must not be joined again
            raise work.error

    def leave(self) -> None:
        """Lets everybody go who waits: the process is about to end, the runs are not."""
        self._is_leaving = True
        for work in self._works:
            work.wake()

    async def delivered(self, work: Work) -> None:
        """Notes that the end of the work was told, so that the same call starts another."""
        self._forget(work)
        if work.token is not None:
            await in_thread(self._journal.delivered, work.token)

    async def told(self, upstream: Upstream, ref: RunRef) -> None:
        """Notes that the end of a run was told by its id; a remix ends with its export.

        Looking at a run is to be quick: what the journal has noted is not noted again.
        """
        if self._find(upstream, ref.run_id) is None:
            entry = await in_thread(self._journal.find, ref.run_id, upstream.account)
            if entry is None or entry.state == "delivered":
                return
        work = await self.watch(upstream, ref)
        if work.export is None and work.known_ref.run_id == ref.run_id:
            await self.delivered(work)

    async def _begin(self, work: Work, call: Call, start: StartRun, force_new: bool) -> None:
        try:
            # Not even the end of the server may come between a start and its note in the journal.
            with anyio.CancelScope(shield=True):
                await self._starter.start_or_join(work, call, start, force_new=force_new)
        except Exception as error:
            self._forget(work)
            work.fail(error)
            return
        self._follow(work)

    def _follow(self, work: Work) -> None:
        if work.is_followed or work.is_over:
            return
        if work.snapshot is not None and work.snapshot.is_settled:
            work.snapshot = None  # it waited for an approval, which may have come since
        work.is_followed = True
        self._tasks.start_soon(self._poller.follow, work)

    async def _listen(self, work: Work, reporter: ProgressReporter, end: float) -> None:
        while not (work.is_told or self._is_leaving) and self._clock.now() < end:
            due = min(end - self._clock.now(), reporter.due_in(work.snapshot))
            if due > 0:
                await self._clock.wait(work.changed, due)
            if not (work.is_told or self._is_leaving) and reporter.due_in(work.snapshot) <= 0:
                await reporter.report(work.known_ref, work.snapshot)

    async def _joinable(self, call: Call) -> Work | None:
        """The work of a call under way here, unless another process has told its end since."""
        work = self._by_call.get(call)
        if work is None or work.token is None:
            return work
        entry = await in_thread(self._journal.read, work.token)
        if work.error is not None or (entry is not None and entry.state == "delivered"):
            self._forget(work)
        return self._by_call.get(call)

    def _find(self, upstream: Upstream, run_id: str) -> Work | None:
        for work in self._works:
            is_same = work.upstream.account == upstream.account and run_id in work.ids
            if is_same and work.error is None:
                return work
        return None

    def _prune(self) -> None:
        """Forgets work that ended long ago and that nobody asked for, or that went wrong."""
        oldest = self._clock.now() - UNDELIVERED_SECONDS
        for work in [work for work in self._works if not work.listeners]:
            is_old = work.ended_at is not None and work.ended_at < oldest
            if is_old or work.error is not None:
                self._forget(work)

    def _forget(self, work: Work) -> None:
        self._works.discard(work)
        self._by_call = {call: known for call, known in self._by_call.items() if known is not work}
