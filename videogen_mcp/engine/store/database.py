"""One database of the engine: SQLite in the data folder, or what a database URL names."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, TypeVarTuple, Unpack

from anyio import CapacityLimiter, to_thread
from sqlalchemy import Connection, Engine, create_engine, event

from . import schema

Found = TypeVar("Found")
Given = TypeVarTuple("Given")

MICROSECONDS = 1_000_000
"""The tables' unit of time in a second."""


def now() -> int:
    """The time as the tables keep it: microseconds since 1970, fine enough to order rows by."""
    return time.time_ns() // 1000


_READERS = CapacityLimiter(2)
"""More threads than this answer fewer reads: they only take the interpreter from each other."""


async def read_in_thread(function: Callable[[Unpack[Given]], Found], *args: *Given) -> Found:
    """What a short function that only reads returns, called off the event loop."""
    return await to_thread.run_sync(function, *args, limiter=_READERS)


class Database:
    """Transactions on the tables of `schema`; all block, so call them off the event loop."""

    def __init__(self, url: str) -> None:
        url = url.replace("postgresql://", "postgresql+psycopg://", 1)
        self._engine = create_engine(url, pool_pre_ping=not url.startswith("sqlite"))
        self._is_sqlite = self._engine.dialect.name == "sqlite"
        self._writer = threading.Lock()
        if self._is_sqlite:
            _use_sqlite_well(self._engine)
        with self.write() as connection:
            schema.prepare(connection)

    @classmethod
    def in_folder(cls, home: Path) -> Database:
        """The database kept in a data folder."""
        path = home / "engine.sqlite"
        path.touch(mode=0o600, exist_ok=True)
        return cls(f"sqlite:///{path}")

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads."""
        with self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that writes; on SQLite one at a time, so that none fails as busy."""
        if not self._is_sqlite:
            with self._engine.begin() as connection:
                yield connection
            return
        with self._writer, self._engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                yield connection

    async def look_up(self, function: Callable[[Unpack[Given]], Found], *args: *Given) -> Found:
        """What a function that reads a few rows by their keys returns.

        On SQLite it is called on the event loop: it takes a fraction of a millisecond and never
        waits for the writer, while handing it to a thread and back takes longer than the reading.
        """
        if self._is_sqlite:
            return function(*args)
        return await read_in_thread(function, *args)

    def close(self) -> None:
        """Closes every connection."""
        self._engine.dispose()


def _use_sqlite_well(engine: Engine) -> None:
    """WAL for readers beside the writer; a transaction that writes takes its lock at once."""

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=10000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
