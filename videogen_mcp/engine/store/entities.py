"""The rows of a team's own entities and of the files that show them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from ..errors import EngineError
from .cursors import Cursors, PageOf
from .database import Database, now
from .schema import entities as table
from .schema import entity_references as references

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)


@dataclass(frozen=True)
class EntityRow:
    """One entity; `type` is ACTOR, PRODUCT, VISUAL_STYLE or SLIDESHOW_THEME."""

    id: str
    type: str
    name: str
    description: str = ""
    voice_id: str | None = None
    is_archived: bool = False
    created: int = field(default_factory=now)
    updated: int = field(default_factory=now)


@dataclass(frozen=True)
class ReferenceRow:
    """A file that shows an entity; at most one of an entity's is its default."""

    entity_id: str
    file_id: str
    description: str = ""
    is_default: bool = False
    position: int = 0


class EntityStore:
    """Reads and writes entity rows and their references; built-in entities have none."""

    def __init__(self, database: Database, cursors: Cursors) -> None:
        self._database = database
        self.cursors = cursors

    def add(self, row: EntityRow) -> None:
        with self._database.write() as connection:
            connection.execute(table.insert().values(**vars(row)))

    def find(self, entity_id: str) -> EntityRow | None:
        """The entity with this id, also an archived one; None for what can be no id."""
        if not _ID.fullmatch(entity_id):
            return None
        with self._database.read() as connection:
            row = connection.execute(select(table).where(table.c.id == entity_id)).first()
        return _entity(row) if row else None

    def update(self, entity_id: str, **changes: Any) -> None:
        with self._database.write() as connection:
            _touch(connection, entity_id, **changes)

    def page(
        self, entity_type: str | None, *, scope: str, limit: int, cursor: str | None
    ) -> PageOf[EntityRow]:
        """Entities of one type or of all, newest first, archived ones left out."""
        query = select(table).where(table.c.is_archived.is_(False))
        if entity_type is not None:
            query = query.where(table.c.type == entity_type)
        with self._database.read() as connection:
            return self.cursors.page(
                connection,
                query,
                (table.c.created, table.c.id),
                _entity,
                scope=scope,
                limit=limit,
                cursor=cursor,
            )

    def references_of(self, entity_ids: Sequence[str]) -> dict[str, list[ReferenceRow]]:
        """The references of these entities, in the order in which they were added."""
        found: dict[str, list[ReferenceRow]] = {entity_id: [] for entity_id in entity_ids}
        query = (
            select(references)
            .where(references.c.entity_id.in_(entity_ids))
            .order_by(references.c.entity_id, references.c.position)
        )
        with self._database.read() as connection:
            for row in connection.execute(query):
                found[row.entity_id].append(ReferenceRow(**row._mapping))
        return found

    def put_reference(self, new: ReferenceRow, limit: int) -> None:
        """Adds a reference, or updates the one of the same file; the first is always the default.

        Raises EngineError when the entity has `limit` references already.
        """
        with self._database.write() as connection:
            old = _references(connection, new.entity_id)
            others = [row for row in old if row.file_id != new.file_id]
            if len(others) >= limit:
                raise EngineError(
                    f"fileId: the entity has {limit} references, which is the most. "
                    "Remove one with POST /v1/entities/{entityId}/references/remove first."
                )
            was_default = any(row.is_default for row in old if row.file_id == new.file_id)
            is_default = new.is_default or was_default or not others
            if is_default:
                _clear_default(connection, new.entity_id)
            _replace(connection, new, old, is_default)
            _touch(connection, new.entity_id)

    def remove_reference(self, entity_id: str, file_id: str) -> bool:
        """Takes a reference away; the oldest that stays becomes the default if none is."""
        with self._database.write() as connection:
            gone = connection.execute(
                delete(references).where(
                    references.c.entity_id == entity_id, references.c.file_id == file_id
                )
            )
            if not gone.rowcount:
                return False
            left = _references(connection, entity_id)
            if left and not any(row.is_default for row in left):
                _replace(connection, left[0], left, True)
            _touch(connection, entity_id)
        return True


def _references(connection: Connection, entity_id: str) -> list[ReferenceRow]:
    query = (
        select(references)
        .where(references.c.entity_id == entity_id)
        .order_by(references.c.position)
    )
    return [ReferenceRow(**row._mapping) for row in connection.execute(query)]


def _clear_default(connection: Connection, entity_id: str) -> None:
    statement = update(references).where(references.c.entity_id == entity_id)
    connection.execute(statement.values(is_default=False))


def _replace(
    connection: Connection, new: ReferenceRow, old: Sequence[ReferenceRow], is_default: bool
) -> None:
    """Writes a reference, at its old position if it had one."""
    is_it = (references.c.entity_id == new.entity_id) & (references.c.file_id == new.file_id)
    if any(row.file_id == new.file_id for row in old):
        values = {"description": new.description, "is_default": is_default}
        connection.execute(update(references).where(is_it).values(**values))
        return
    position = max((row.position for row in old), default=-1) + 1
    values_of_new = {**vars(new), "is_default": is_default, "position": position}
    connection.execute(references.insert().values(**values_of_new))


def _touch(connection: Connection, entity_id: str, **changes: Any) -> None:
    statement = update(table).where(table.c.id == entity_id)
    connection.execute(statement.values(**changes, updated=now()))


def _entity(row: Row[Any]) -> EntityRow:
    return EntityRow(**row._mapping)
