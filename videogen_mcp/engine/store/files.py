"""The rows of files and where their bytes lie."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Row, select, update

from .cursors import Cursors, PageOf
from .database import Database, now
from .schema import files as table


@dataclass(frozen=True)
class FileRow:
    """One file; `status` is pending (no bytes yet), ready or failed (see `error`)."""

    id: str
    type: str | None
    scope: str
    display_name: str
    status: str = "pending"
    extension: str = ""
    content_type: str = "application/octet-stream"
    bytes: int | None = None
    sha256: str | None = None
    width: int | None = None
    height: int | None = None
    duration: float | None = None
    has_thumbnail: bool = False
    transcript: dict[str, Any] | None = None
    project_id: str | None = None
    is_temporary: bool = False
    is_archived: bool = False
    error: str | None = None
    description: str | None = None
    search_text: str | None = None
    signed_until: int = 0
    renditions: dict[str, Any] = field(default_factory=dict)
    analysis_state: str = "UNATTEMPTED"
    analysis_progress: float = 0.0
    analysis_attempt: int = 0
    degradations: list[str] = field(default_factory=list)
    is_public: bool = False
    playback_id: str | None = None
    origin: str = "UPLOAD"
    source_tool_type: str | None = None
    source_tool_execution_id: str | None = None
    created: int = field(default_factory=now)
    updated: int = field(default_factory=now)


class FileStore:
    """Reads and writes file rows, and knows the paths of their bytes below `folder`."""

    def __init__(self, database: Database, cursors: Cursors, folder: Path) -> None:
        self._database = database
        self._cursors = cursors
        self._folder = folder

    def path(self, row: FileRow) -> Path:
        """Where the bytes of a file are."""
        return self._place(row.id, row.extension)

    def thumbnail_path(self, file_id: str) -> Path:
        return self._place(file_id, ".thumbnail.jpg")

    def _place(self, file_id: str, suffix: str) -> Path:
        # The last two characters spread evenly; the first after the prefix is only 0 to 7.
        return self._folder / file_id[-2:] / f"{file_id}{suffix}"

    def keep(self, source: Path, target: Path) -> None:
        """Moves finished bytes of this file system to their place, in one atomic step."""
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.chmod(source, 0o600)
        os.replace(source, target)

    def add(self, row: FileRow) -> None:
        with self._database.write() as connection:
            connection.execute(table.insert().values(**vars(row)))

    def find(self, file_id: str) -> FileRow | None:
        with self._database.read() as connection:
            row = connection.execute(select(table).where(table.c.id == file_id)).first()
        return _file(row) if row else None

    def update(self, file_id: str, **changes: Any) -> None:
        statement = update(table).where(table.c.id == file_id)
        with self._database.write() as connection:
            connection.execute(statement.values(**changes, updated=now()))

    def page(self, scopes: Sequence[str], *, limit: int, cursor: str | None) -> PageOf[FileRow]:
        """Files of some scopes, newest updated first, archived ones left out."""
        query = select(table).where(table.c.scope.in_(scopes), table.c.is_archived.is_(False))
        with self._database.read() as connection:
            return self._cursors.page(
                connection,
                query,
                (table.c.updated, table.c.id),
                _file,
                scope="files:" + ",".join(sorted(scopes)),
                limit=limit,
                cursor=cursor,
            )


def _file(row: Row[Any]) -> FileRow:
    return FileRow(**row._mapping)
