"""The pictures of the built-in entities: promised at their first need, drawn in the background."""

from __future__ import annotations

import threading
from weakref import WeakSet

from sqlalchemy import select

from .catalog import BUILT_INS
from .services import Services
from .store.database import Database, now
from .store.files import FileRow
from .store.schema import files as table

_lock = threading.Lock()
_done: WeakSet[Database] = WeakSet()


def ensure_pictures(services: Services) -> None:
    """Makes a row for every picture that has none, and a job that draws them.

    Until then a picture is a pending file, so that its id is good from the first answer on. Looks
    once in the life of an engine: jobs outlive it.
    """
    if services.database in _done:
        return
    with _lock:
        if services.database not in _done and _promise_pictures(services.database):
            services.backlog.add("catalog", {})
        _done.add(services.database)


def _promise_pictures(database: Database) -> bool:
    """Whether a picture has to be drawn; puts those of an older drawing away."""
    rows = [_pending(entity.picture_id, entity.name, entity.picture_words) for entity in BUILT_INS]
    wanted = [row.id for row in rows]
    is_drawn = (table.c.scope == "ENTITY") & (table.c.origin == "ENTITY")
    with database.write() as connection:
        query = select(table.c.id, table.c.status).where(table.c.id.in_(wanted))
        there = {row.id: row.status for row in connection.execute(query)}
        missing = [vars(row) for row in rows if row.id not in there]
        if missing:
            connection.execute(table.insert(), missing)
            old = table.update().where(is_drawn, table.c.id.not_in(wanted))
            connection.execute(old.values(is_archived=True, updated=now()))
    return any(there.get(file_id) != "ready" for file_id in wanted)


def _pending(file_id: str, name: str, words: str) -> FileRow:
    return FileRow(
        id=file_id,
        type="IMAGE",
        scope="ENTITY",
        display_name=f"{name}.png",
        description=words,
        origin="ENTITY",
    )
