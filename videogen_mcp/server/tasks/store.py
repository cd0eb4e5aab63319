"""Tasks that were handed out, kept across processes: an unguessable id for a run of an account."""

from __future__ import annotations

import json
import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..snapshots import Kind, RunRef

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")

TTL_SECONDS = 24 * 3600
"""As long as the links of a result hold."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS tasks_1 (
  task_id TEXT PRIMARY KEY, account TEXT NOT NULL, kind TEXT NOT NULL, ids TEXT NOT NULL,
  project_id TEXT, joined INTEGER NOT NULL, cancelled INTEGER NOT NULL,
  created_at REAL NOT NULL, updated_at REAL NOT NULL
)
"""
COLUMNS = "task_id, account, kind, ids, project_id, joined, cancelled, created_at, updated_at"


@dataclass(frozen=True)
class Task:
    """A run as its client knows it. `cancelled` tells that its cancellation was asked for."""

    task_id: str
    account: str
    ref: RunRef
    joined: bool
    cancelled: bool
    created_at: float
    updated_at: float


class TaskStore:
    """Rows in `path`, shared by all processes; methods block for about a millisecond.

    Raises `sqlite3.Error` or `OSError` where the file cannot be used.
    """

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self._path = path
        self._now = now

    def create(self, account: str, ref: RunRef, *, joined: bool) -> Task:
        """A new task, on disk before anyone is told its id."""
        now = self._now()
        task = Task(secrets.token_urlsafe(24), account, ref, joined, False, now, now)
        row = (task.task_id, account, ref.kind, json.dumps(ref.ids), ref.project_id, joined, False)

        def insert(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM tasks_1 WHERE created_at < ?", (now - TTL_SECONDS,))
            db.execute("INSERT INTO tasks_1 VALUES (?,?,?,?,?,?,?,?,?)", (*row, now, now))

        self._transact(insert)
        return task

    def find(self, task_id: str, account: str) -> Task | None:
        """The task of that account, unless it has expired."""
        where, oldest = "task_id = ? AND account = ? AND created_at >= ?", self._now() - TTL_SECONDS
        row = self._transact(
            lambda db: db.execute(
                f"SELECT {COLUMNS} FROM tasks_1 WHERE {where}", (task_id, account, oldest)
            ).fetchone()
        )
        return None if row is None else _task(row)

    def cancel(self, task_id: str) -> None:
        """Notes that the client wants the run stopped."""
        self._transact(
            lambda db: db.execute(
                "UPDATE tasks_1 SET cancelled = 1, updated_at = ? WHERE task_id = ?",
                (self._now(), task_id),
            )
        )

    def _transact(self, act: Callable[[sqlite3.Connection], T]) -> T:
        import sqlite3
        from contextlib import closing

        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Created here and not by SQLite, which would leave it to the umask.
        os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        with closing(sqlite3.connect(self._path, timeout=10)) as db, db:
            db.execute(SCHEMA)
            return act(db)


def _task(row: tuple[Any, ...]) -> Task:
    task_id, account, kind, ids, project_id, joined, cancelled, created_at, updated_at = row
    ref = RunRef(cast(Kind, kind), tuple(json.loads(ids)), project_id)
    return Task(task_id, account, ref, bool(joined), bool(cancelled), created_at, updated_at)
