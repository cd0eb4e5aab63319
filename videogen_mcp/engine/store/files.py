"""The rows of files and where their bytes lie."""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, delete, or_, select, update

from .cursors import Cursors, PageOf
from .database import Database, now
from .schema import files as table

PREVIEW, HLS = "preview", "hls"


@dataclass(frozen=True)
class FileRow:
    """One file; `status` is pending (no bytes yet), ready or failed (see `error`).

    `renditions` maps "preview" and "hls" to what is known of them, above all their `status`;
    `signed_until` is the Unix second at which its URLs stop working, 0 before there are any.
    """

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


_AT_ONCE = 500
"""Ids in one query; databases limit how many there may be."""

_COLUMNS = [table.c[item.name] for item in fields(FileRow)]
"""In the order of the fields, so that rows become files without going through names."""

_ALL = select(*_COLUMNS)
_BY_ID = _ALL.where(table.c.id == bindparam("file_id"))


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

    def preview_path(self, row: FileRow) -> Path:
        """Where the preview is: a file of its own, or the bytes themselves if they serve as one."""
        extension = row.renditions.get(PREVIEW, {}).get("extension")
        return self._place(row.id, f".preview{extension}") if extension else self.path(row)

    def preview_place(self, file_id: str, extension: str) -> Path:
        """Where a preview of its own is to be kept."""
        return self._place(file_id, f".preview{extension}")

    def hls_folder(self, file_id: str) -> Path:
        """The folder of the playlist and its segments."""
        return self._place(file_id, ".hls")

    def _place(self, file_id: str, suffix: str) -> Path:
        # The last two characters spread evenly; the first after the prefix is only 0 to 7.
        return self._folder / file_id[-2:] / f"{file_id}{suffix}"

    def keep(self, source: Path, target: Path) -> None:
        """Moves finished bytes of this file system to their place, in one atomic step."""
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.chmod(source, 0o600)
        os.replace(source, target)

    def keep_folder(self, source: Path, target: Path) -> None:
        """Moves a finished folder to its place, instead of what an earlier try left there."""
        shutil.rmtree(target, ignore_errors=True)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.replace(source, target)

    def remove_bytes(self, row: FileRow) -> None:
        """Removes everything that lies on disk for a file; what is gone already is no error."""
        shutil.rmtree(self.hls_folder(row.id), ignore_errors=True)
        for path in (self.path(row), self.preview_path(row), self.thumbnail_path(row.id)):
            path.unlink(missing_ok=True)

    def stored(self) -> Iterator[tuple[str, Path]]:
        """Every file id that has something on disk, with each of its paths."""
        for path in self._folder.glob("??/*"):
            yield path.name.partition(".")[0], path

    def add(self, row: FileRow) -> None:
        with self._database.write() as connection:
            self.put(connection, row)

    def put(self, connection: Connection, row: FileRow) -> None:
        """Adds a row, inside the caller's transaction."""
        connection.execute(table.insert().values(**vars(row)))

    def find(self, file_id: str) -> FileRow | None:
        with self._database.read() as connection:
            row = connection.execute(_BY_ID, {"file_id": file_id}).first()
        return _file(row) if row else None

    def find_many(self, file_ids: Sequence[str]) -> dict[str, FileRow]:
        """The rows of those ids that exist, in one query."""
        query = _ALL.where(table.c.id.in_(file_ids))
        with self._database.read() as connection:
            return {row.id: _file(row) for row in connection.execute(query)}

    def find_public(self, playback_id: str) -> FileRow | None:
        """The file that this public address shows, while it is public."""
        query = _ALL.where(
            table.c.playback_id == playback_id,
            table.c.is_public.is_(True),
            table.c.is_archived.is_(False),
        )
        with self._database.read() as connection:
            row = connection.execute(query).first()
        return _file(row) if row else None

    def update(self, file_id: str, **changes: Any) -> None:
        """Changes a file, which moves it to the front of the lists."""
        with self._database.write() as connection:
            # The time is taken within the transaction, so that it rises with their order.
            statement = update(table).where(table.c.id == file_id)
            connection.execute(statement.values(**changes, updated=now()))

    def note(self, file_id: str, **changes: Any) -> FileRow | None:
        """Changes what the engine itself knows of a file, which leaves its place in the lists."""
        with self._database.write() as connection:
            connection.execute(update(table).where(table.c.id == file_id).values(**changes))
            row = connection.execute(_BY_ID, {"file_id": file_id}).first()
        return _file(row) if row else None

    def note_rendition(self, file_id: str, name: str, about: dict[str, Any]) -> FileRow | None:
        """Sets one entry of `renditions`, whatever happens to the others meanwhile."""
        with self._database.write() as connection:
            row = connection.execute(_BY_ID, {"file_id": file_id}).first()
            if row is None:
                return None
            renditions = {**row.renditions, name: about}
            statement = update(table).where(table.c.id == file_id)
            connection.execute(statement.values(renditions=renditions))
        return replace(_file(row), renditions=renditions)

    def temporary_before(self, moment: int) -> list[FileRow]:
        """Temporary files whose bytes came before a moment and that are not archived yet."""
        query = _ALL.where(
            table.c.is_temporary.is_(True),
            table.c.is_archived.is_(False),
            table.c.created < moment,
            table.c.status != "pending",
        )
        with self._database.read() as connection:
            return [_file(row) for row in connection.execute(query)]

    def remove_tickets(self, moment: int) -> int:
        """Removes rows that were made before a moment and never got bytes; returns their number."""
        statement = delete(table).where(
            table.c.status == "pending", table.c.origin == "UPLOAD", table.c.created < moment
        )
        with self._database.write() as connection:
            return connection.execute(statement).rowcount

    def known(self, file_ids: Collection[str]) -> set[str]:
        """Those of the ids that have a row."""
        found: set[str] = set()
        wanted = sorted(file_ids)
        with self._database.read() as connection:
            for start in range(0, len(wanted), _AT_ONCE):
                part = wanted[start : start + _AT_ONCE]
                query = select(table.c.id).where(table.c.id.in_(part))
                found.update(connection.execute(query).scalars())
        return found

    def page(self, scopes: Sequence[str], *, limit: int, cursor: str | None) -> PageOf[FileRow]:
        """Files of some scopes, newest updated first, archived ones left out.

        Every file that was there when the first page was read comes once. One that is updated
        between two pages moves to the front, where it would be missed: such files follow at the
        end, so they may come twice, but never not at all.
        """
        scope = "files:" + ",".join(sorted(scopes))
        query = _ALL.where(table.c.scope.in_(scopes), table.c.is_archived.is_(False))
        mark = _Mark.read(self._cursors.open(scope, cursor)) if cursor is not None else None
        with self._database.read() as connection:
            rows: list[Row[Any]] = []
            if mark is None or not mark.is_past_the_oldest:
                older = query if mark is None else query.where(_before(mark))
                older = older.order_by(table.c.updated.desc(), table.c.id.desc())
                rows += connection.execute(older.limit(limit + 1)).all()
            if mark is not None and len(rows) <= limit:
                moved = query.where(table.c.created <= mark.since, _moved_after(mark))
                moved = moved.order_by(table.c.updated, table.c.id)
                rows += connection.execute(moved.limit(limit + 1 - len(rows))).all()
        more = None
        if len(rows) > limit:
            since = mark.since if mark is not None else rows[0].updated
            end = rows[limit - 1]
            more = self._cursors.seal(scope, end.updated, f"{since}:{end.id}")
        return PageOf([_file(row) for row in rows[:limit]], more)


@dataclass(frozen=True)
class _Mark:
    """Where a list goes on: after which row, and what was newest when it was begun."""

    updated: int
    id: str
    since: int

    @classmethod
    def read(cls, opened: tuple[int, str]) -> _Mark:
        since, _, identifier = opened[1].partition(":")
        return cls(opened[0], identifier, int(since))

    @property
    def is_past_the_oldest(self) -> bool:
        return self.updated > self.since


def _before(mark: _Mark) -> ColumnElement[bool]:
    same = and_(table.c.updated == mark.updated, table.c.id < mark.id)
    return or_(table.c.updated < mark.updated, same)


def _moved_after(mark: _Mark) -> ColumnElement[bool]:
    if not mark.is_past_the_oldest:
        return table.c.updated > mark.since
    same = and_(table.c.updated == mark.updated, table.c.id > mark.id)
    return or_(table.c.updated > mark.updated, same)


def _file(row: Row[Any]) -> FileRow:
    values: tuple[Any, ...] = tuple(row)
    return FileRow(*values)
