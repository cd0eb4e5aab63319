"""Work that the engine gives itself: it is durable like any job, but nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextvars import Context

from .. import ids
from ..store.database import Database
from ..store.runs import RunRow, RunStore


class Backlog:
    """Takes background jobs from routes and pipelines alike, once the queue is there."""

    def __init__(self, database: Database, runs: RunStore) -> None:
        self._database = database
        self._runs = runs
        self._enqueue: Callable[[RunRow], None] | None = None

    def bind(self, enqueue: Callable[[RunRow], None]) -> None:
        """Uses this queue; jobs that were added before are found in the store at launch."""
        self._enqueue = enqueue

    def process(self, file_id: str) -> None:
        """Makes the renditions of a file and analyses it."""
        self.add("file", {"fileId": file_id})

    def add(self, kind: str, request: dict[str, str]) -> None:
        """Starts a background job of one kind."""
        row_id = ids.new_id(ids.FILE_JOB)
        row = RunRow(
            id=row_id, kind=kind, type=kind.upper(), job_id=row_id, project_id="", request=request
        )
        self.start([row])

    def start(self, rows: Sequence[RunRow]) -> None:
        """Starts a job out of another one; the first row is the one whose execution performs all.

        Started again, as by a step that is repeated, it stays one.
        """
        with self._database.write() as connection:
            if not self._runs.is_there(connection, rows[0].id):
                self._runs.add(connection, rows)
        if self._enqueue is not None:
            # In a context of its own: inside a step of a job nothing else may be started.
            Context().run(self._enqueue, rows[0])
