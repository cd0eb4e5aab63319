"""The rows of projects; a project's content is its timeline, kept as one JSON document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, select, update

from .cursors import Cursors, PageOf
from .database import Database, now
from .schema import projects as table


@dataclass(frozen=True)
class ProjectRow:
    """One project; `timeline` is None until its workflow has built it."""

    id: str
    title: str
    aspect_width: int
    aspect_height: int
    timeline: dict[str, Any] | None = None
    version: int = 0
    assistant_id: str | None = None
    created: int = field(default_factory=now)
    updated: int = field(default_factory=now)


class ProjectStore:
    """Reads and writes project rows."""

    def __init__(self, database: Database, cursors: Cursors) -> None:
        self._database = database
        self._cursors = cursors

    def add(self, connection: Connection, row: ProjectRow) -> None:
        """Makes a project, inside the caller's transaction."""
        connection.execute(table.insert().values(**vars(row)))

    def find(self, project_id: str) -> ProjectRow | None:
        with self._database.read() as connection:
            row = connection.execute(select(table).where(table.c.id == project_id)).first()
        return _project(row) if row else None

    def update(self, project_id: str, **changes: Any) -> None:
        """Changes a project; a new timeline raises its version."""
        if "timeline" in changes:
            changes["version"] = table.c.version + 1
        statement = update(table).where(table.c.id == project_id)
        with self._database.write() as connection:
            connection.execute(statement.values(**changes, updated=now()))

    def page(self, *, limit: int, cursor: str | None) -> PageOf[ProjectRow]:
        """Projects, newest updated first."""
        with self._database.read() as connection:
            return self._cursors.page(
                connection,
                select(table),
                (table.c.updated, table.c.id),
                _project,
                scope="projects",
                limit=limit,
                cursor=cursor,
            )


def _project(row: Row[Any]) -> ProjectRow:
    return ProjectRow(**row._mapping)
