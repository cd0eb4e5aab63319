"""The rows of asynchronous jobs: workflow runs, tool executions, exports, imports and so on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from ..errors import EngineError
from .cursors import Cursors, PageOf
from .database import MICROSECONDS, Database, now
from .schema import idempotency_keys
from .schema import runs as table

ACTIVE = ("pending", "running")
BUILDING = ("workflow", "remix", "edit")
"""Kinds of jobs that change a project's content; an `edit` is an action of the assistant's own."""


@dataclass(frozen=True)
class RunRow:
    """One job. `job_id` is the run whose execution performs it: its own id, or a parent's.

    `project_id` is empty for jobs that belong to no project.
    """

    id: str
    kind: str
    type: str
    job_id: str
    project_id: str
    request: dict[str, Any]
    position: int = 0
    status: str = "pending"
    progress: float = 0.0
    stage: str | None = None
    attempt: int = 0
    result: dict[str, Any] = field(default_factory=dict)
    error: dict[str, Any] | None = None
    degradations: list[str] = field(default_factory=list)
    cancel_requested: bool = False
    created: int = field(default_factory=now)
    updated: int = field(default_factory=now)

    @property
    def is_over(self) -> bool:
        return self.status not in ACTIVE


@dataclass(frozen=True)
class Remembered:
    """The answer that an idempotency key got the first time."""

    body_hash: str
    response: dict[str, Any]


OnEnd = Callable[[Connection, RunRow], None]


class RunStore:
    """Reads and writes job rows."""

    def __init__(self, database: Database, cursors: Cursors) -> None:
        self._database = database
        self.cursors = cursors
        self._on_end: list[OnEnd] = []

    def when_over(self, callback: OnEnd) -> None:
        """Has `callback` called in the transaction in which a job ends, with the ended row."""
        self._on_end.append(callback)

    def add(self, connection: Connection, rows: Sequence[RunRow]) -> None:
        """Accepts jobs, inside the caller's transaction."""
        connection.execute(table.insert(), [vars(row) for row in rows])

    def is_there(self, connection: Connection, run_id: str) -> bool:
        """Whether a job was accepted, inside the caller's transaction."""
        query = select(table.c.id).where(table.c.id == run_id)
        return connection.execute(query).first() is not None

    def find(self, run_id: str) -> RunRow | None:
        with self._database.read() as connection:
            row = connection.execute(select(table).where(table.c.id == run_id)).first()
        return _run(row) if row else None

    def of_job(self, job_id: str) -> list[RunRow]:
        """Every row that one execution performs, in order."""
        query = select(table).where(table.c.job_id == job_id).order_by(table.c.position)
        with self._database.read() as connection:
            return [_run(row) for row in connection.execute(query)]

    def unfinished_jobs(self) -> list[RunRow]:
        """The rows that stand for executions which are not over yet, oldest first."""
        query = (
            select(table)
            .where(table.c.id == table.c.job_id, table.c.status.in_(ACTIVE))
            .order_by(table.c.created)
        )
        with self._database.read() as connection:
            return [_run(row) for row in connection.execute(query)]

    def count_active(self) -> int:
        """How many accepted calls are not over yet."""
        query = (
            select(func.count())
            .select_from(table)
            .where(table.c.id == table.c.job_id, table.c.status.in_(ACTIVE))
        )
        with self._database.read() as connection:
            return int(connection.execute(query).scalar_one())

    def count_by_status(self) -> list[tuple[str, str, int]]:
        """How many rows there are of each kind and status."""
        groups = (table.c.kind, table.c.status)
        query = select(*groups, func.count()).group_by(*groups).order_by(*groups)
        with self._database.read() as connection:
            return [(kind, status, count) for kind, status, count in connection.execute(query)]

    def count_waiting(self) -> dict[str, int]:
        """How many accepted calls of each kind have not begun."""
        query = (
            select(table.c.kind, func.count())
            .where(table.c.id == table.c.job_id, table.c.status == "pending")
            .group_by(table.c.kind)
        )
        with self._database.read() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def update(self, run_id: str, **changes: Any) -> RunRow | None:
        """Changes a row unless it is over: a status that is final never changes again."""
        statement = (
            update(table)
            .where(table.c.id == run_id, table.c.status.in_(ACTIVE))
            .values(**changes, updated=now())
        )
        with self._database.write() as connection:
            has_changed = connection.execute(statement).rowcount > 0
            found = connection.execute(select(table).where(table.c.id == run_id)).first()
            row = _run(found) if found else None
            if row is not None and has_changed and row.is_over:
                for callback in self._on_end:
                    callback(connection, row)
        return row

    def page(
        self, kind: str, *, project_id: str | None = None, limit: int, cursor: str | None
    ) -> PageOf[RunRow]:
        """Jobs of one kind, newest first."""
        query = select(table).where(table.c.kind == kind)
        if project_id is not None:
            query = query.where(table.c.project_id == project_id)
        with self._database.read() as connection:
            return self.cursors.page(
                connection,
                query,
                (table.c.created, table.c.id),
                _run,
                scope=f"{kind}:{project_id or ''}",
                limit=limit,
                cursor=cursor,
            )

    def busy_projects(self, project_ids: Sequence[str]) -> set[str]:
        """Which of these projects are being built or edited, or wait for it."""
        query = (
            select(table.c.project_id)
            .where(
                table.c.project_id.in_(project_ids),
                table.c.status.in_(ACTIVE),
                table.c.kind.in_(BUILDING),
            )
            .distinct()
        )
        with self._database.read() as connection:
            return set(connection.execute(query).scalars())

    def latest_export(self, project_id: str) -> RunRow | None:
        """The newest export of a project that succeeded."""
        query = (
            select(table)
            .where(
                table.c.project_id == project_id,
                table.c.kind == "export",
                table.c.status == "succeeded",
            )
            .order_by(table.c.created.desc())
            .limit(1)
        )
        with self._database.read() as connection:
            row = connection.execute(query).first()
        return _run(row) if row else None

    def recall(self, connection: Connection, key: str, route: str) -> Remembered | None:
        """What an idempotency key was answered, inside the caller's transaction."""
        query = select(idempotency_keys).where(
            idempotency_keys.c.key == key, idempotency_keys.c.route == route
        )
        row = connection.execute(query).first()
        return Remembered(row.body_hash, row.response) if row else None

    def remember(
        self, connection: Connection, key: str, route: str, remembered: Remembered
    ) -> None:
        """Keeps the answer to a start request, inside the caller's transaction."""
        connection.execute(
            idempotency_keys.insert().values(
                key=key,
                route=route,
                body_hash=remembered.body_hash,
                response=remembered.response,
                created=now(),
            )
        )

    def forget_old_keys(self, seconds: float) -> None:
        """Drops the idempotency keys that were used longer ago."""
        oldest = now() - int(seconds * MICROSECONDS)
        with self._database.write() as connection:
            connection.execute(idempotency_keys.delete().where(idempotency_keys.c.created < oldest))


def _run(row: Row[Any]) -> RunRow:
    return RunRow(**row._mapping)


def same_body(remembered: Remembered, body_hash: str) -> dict[str, Any]:
    """The answer to repeat; raises EngineError (409) when the key came with another body."""
    if remembered.body_hash != body_hash:
        raise EngineError(
            "Idempotency-Key: this key was used before with another body. "
            "Use a new key for a new request.",
            "idempotency_conflict",
            409,
        )
    return remembered.response
