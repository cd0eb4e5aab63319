"""The tasks of this process: made, looked at and cancelled; their runs are watched to the end."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anyio.abc import TaskGroup

from videogen_mcp.errors import VideoGenError

from ..blocking import in_thread
from ..clock import Clock
from ..logs import logger
from ..progress import ProgressReporter
from ..snapshots import RunRef, Snapshot, read_snapshot
from ..work import Work
from .store import TTL_SECONDS, Task, TaskStore

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient

    from ..caller import Caller

POLL_INTERVAL_MS = 3000
FIRST_READING_SECONDS = 10.0


class TaskDesk:
    """Hands out tasks for runs and answers what has become of them."""

    def __init__(self, tasks: TaskGroup, path: Path, clock: Clock) -> None:
        self._tasks = tasks
        self._store = TaskStore(path)
        self._clock = clock
        self._kept: set[Work] = set()

    async def hand_out(self, caller: Caller, work: Work, *, joined: bool) -> dict[str, Any] | None:
        """The flat task result of a run under way; None where it cannot be kept."""
        account, ref = caller.upstream.account, work.known_ref
        try:
            task = await in_thread(self._store.create, account, ref, joined=joined)
        except (OSError, sqlite3.Error) as error:
            logger.warning("The task of %s cannot be kept: %s", ref.run_id, error)
            return None
        self._keep(caller, work)
        return {"resultType": "task", **envelope(task, "working", _message(task, work))}

    async def find(self, caller: Caller, task_id: str) -> Task | None:
        """The task, if it is this caller's own and has not expired."""
        return await in_thread(self._store.find, task_id, caller.upstream.account)

    async def look(self, caller: Caller, task: Task) -> dict[str, Any]:
        """The task as it is now; with its result once the run has ended."""
        from ..telling import wait_and_tell

        work = await self._watched(caller, task)
        if task.cancelled:
            await self._read_anew(caller, work)
        snapshot = work.snapshot
        if work.error is None and (snapshot is None or not snapshot.is_ended):
            return envelope(task, "working", _message(task, work))
        # Looking took no time, which says nothing of how long the run took.
        result = await wait_and_tell(
            caller, work, wait_seconds=0, joined=task.joined, is_timed=False
        )
        if snapshot is not None and snapshot.status == "cancelled" and task.cancelled:
            return envelope(task, "cancelled", "The run was cancelled, as asked.")
        told = result.model_dump(by_alias=True, mode="json", exclude_none=True)
        return envelope(task, "completed", _message(task, work)) | {"result": told}

    async def update(self, caller: Caller, task: Task, answers: dict[str, Any]) -> None:
        """Takes answers to what a task asked; runs ask nothing, so there is nothing to do."""

    async def cancel(self, caller: Caller, task: Task) -> None:
        """Asks for the end of the run where the API can end it; again is the same as once."""
        work = await self._watched(caller, task)
        if work.error is not None or (work.snapshot is not None and work.snapshot.is_ended):
            return
        await in_thread(self._store.cancel, task.task_id)
        ref = work.known_ref

        async def stop(client: VideoGenClient) -> Snapshot:
            await _cancel(client, ref)
            return await read_snapshot(client, ref)

        if ref.kind in CANCELLABLE:
            try:
                work.update(await caller.upstream.call(stop), self._clock.now())
            except VideoGenError as error:
                # The acknowledgement promises nothing; the task goes on telling the truth.
                logger.warning("Cancelling %s failed: %s", ref.run_id, error.message)

    async def _watched(self, caller: Caller, task: Task) -> Work:
        """The work of a task, read at least once; after a restart it is found by its ids."""
        work = await caller.runs.watch(caller.upstream, task.ref)
        self._keep(caller, work)
        end = self._clock.now() + FIRST_READING_SECONDS
        while work.snapshot is None and work.error is None and work.trouble is None:
            if self._clock.now() >= end:
                break
            await self._clock.wait(work.changed, end - self._clock.now())
        return work

    async def _read_anew(self, caller: Caller, work: Work) -> None:
        """Reads a run at once: it may have been cancelled by another process."""
        ref = work.known_ref
        if work.is_over:
            return
        try:
            snapshot = await caller.upstream.call(lambda client: read_snapshot(client, ref))
            work.update(snapshot, self._clock.now())
        except VideoGenError as error:
            logger.info("Reading %s failed: %s", ref.run_id, error.message)

    def _keep(self, caller: Caller, work: Work) -> None:
        if work not in self._kept and not work.is_over:
            self._kept.add(work)
            self._tasks.start_soon(self._listen, caller, work)

    async def _listen(self, caller: Caller, work: Work) -> None:
        """Listens in the client's stead, so that what it asks for is already known."""
        try:
            await caller.runs.wait(work, ProgressReporter(_silent, self._clock), TTL_SECONDS)
        except VideoGenError as error:
            logger.info("Watching %s ended: %s", work.ids, error.message)
        finally:
            self._kept.discard(work)


CANCELLABLE = frozenset({"workflow_run", "tool_execution"})


async def _cancel(client: VideoGenClient, ref: RunRef) -> None:
    if ref.kind == "workflow_run":
        await client.cancel_workflow_run(ref.run_id)
    else:
        await client.cancel_tool_execution(ref.run_id)


async def _silent(_progress: float, _total: float | None, _message: str | None) -> None:
    """Progress notifications stop once there is a task."""


def _message(task: Task, work: Work) -> str:
    ref, snapshot = work.known_ref, work.snapshot
    name = f"{ref.kind} {ref.run_id}"
    if snapshot is None:
        return f"Started {name}"
    stage = snapshot.job.stage or snapshot.status.replace("_", " ").capitalize()
    said = f"{stage} · {snapshot.progress:.0f} % · {name}"
    if task.cancelled and not snapshot.is_ended:
        can = ref.kind in CANCELLABLE
        said += " · being cancelled" if can else " · cannot be cancelled, it ends by itself"
    return said


def envelope(task: Task, status: str, message: str) -> dict[str, Any]:
    """What every answer about a task says."""
    return {
        "taskId": task.task_id,
        "status": status,
        "statusMessage": message,
        "createdAt": _iso(task.created_at),
        "lastUpdatedAt": _iso(task.updated_at),
        "ttlMs": TTL_SECONDS * 1000,
        "pollIntervalMs": POLL_INTERVAL_MS,
    }


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
