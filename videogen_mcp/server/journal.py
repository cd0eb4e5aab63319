"""The journal: which call started which run, kept across processes so that nothing is paid twice.

A row is claimed before a run is started, so that of two processes making the same call only one
starts it. It holds a hash of the call, never its arguments, and a hash of the account, never its
key.
"""

from __future__ import annotations

import json
import os
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from .logs import logger
from .owners import is_alive, this_process
from .snapshots import Kind, RunRef

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")
State = Literal["starting", "uncertain", "active", "exporting", "ended", "delivered"]

UNDELIVERED_SECONDS = 600
"""How long after its end an undelivered run is still handed to the same call; as long does a start
of unknown outcome stand in the way of another."""
START_SECONDS = 120
"""After this long a start that told nothing is taken for interrupted."""
KEPT_SECONDS = 7 * 24 * 3600

SCHEMA = """
CREATE TABLE IF NOT EXISTS runs_2 (
  token TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, account TEXT NOT NULL, tool TEXT NOT NULL,
  state TEXT NOT NULL, owner TEXT NOT NULL, kind TEXT, ids TEXT, project_id TEXT, export TEXT,
  earlier_ids TEXT, created_at REAL NOT NULL, updated_at REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS runs_2_by_fingerprint ON runs_2 (fingerprint, account);
"""
"""The number rises with every change: versions that run side by side each keep their own table."""


@dataclass(frozen=True)
class Entry:
    """One started call. `token` is also the idempotency key of its start.

    `owner` is the process that is about to start its run, or the export after it.
    `export` is the export request (as JSON object) that follows once the run has succeeded;
    `earlier_ids` are those of the remix that came before an export.
    """

    token: str
    fingerprint: str
    state: State
    owner: str
    ref: RunRef | None
    export: dict[str, Any] | None
    earlier_ids: tuple[str, ...]
    created_at: float
    updated_at: float


class Journal:
    """Rows in `path`, shared by all processes; methods block for about a millisecond.

    Where the file cannot be used the journal goes on in memory: calls are then joined only within
    this process, but none fails for it.
    """

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self._path = path
        self._now = now
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def claim(
        self, fingerprint: str, account: str, tool: str, *, anew: bool = False
    ) -> tuple[Entry, bool]:
        """The entry of a call, and whether it is new: then the caller has to start the run.

        An entry that is not new is to be joined; its start may still be under way elsewhere.
        """

        def look_or_insert(db: sqlite3.Connection) -> tuple[Entry, bool]:
            found = None if anew else self._joinable(db, fingerprint, account)
            if found is not None:
                return found, False
            now, token, owner = self._now(), uuid.uuid4().hex, this_process()
            db.execute("DELETE FROM runs_2 WHERE updated_at < ?", (now - KEPT_SECONDS,))
            db.execute(
                "INSERT INTO runs_2 VALUES (?,?,?,?,'starting',?,NULL,NULL,NULL,NULL,NULL,?,?)",
                (token, fingerprint, account, tool, owner, now, now),
            )
            return Entry(token, fingerprint, "starting", owner, None, None, (), now, now), True

        return self._transact(look_or_insert)

    def read(self, token: str) -> Entry | None:
        return self._one("WHERE token = ?", token)

    def find(self, run_id: str, account: str) -> Entry | None:
        """The entry whose run, or whose remix before its export, has this id."""
        quoted = json.dumps(run_id)
        return self._one(
            "WHERE account = ? AND (instr(ids, ?) OR instr(earlier_ids, ?)) "
            "ORDER BY created_at DESC",
            account,
            quoted,
            quoted,
        )

    def take_over(self, token: str) -> None:
        """Makes an interrupted start this process's own."""
        self._update("state = 'starting', owner = ?", token, this_process())

    def claim_export(self, token: str) -> tuple[Entry | None, bool]:
        """The entry of a remix, and whether the caller has to start the export that follows it.

        Where another process does, `export` stays until that has been answered. The entry is as it
        was before: one whose export was begun by a process that is gone is told by its state.
        """

        def look_or_mark(db: sqlite3.Connection) -> tuple[Entry | None, bool]:
            entry = _entry(db.execute(f"{SELECT} WHERE token = ?", (token,)).fetchone())
            if entry is None:
                return None, True  # the file was lost meanwhile; so was whoever else used it
            is_others = entry.state == "exporting" and not is_interrupted(entry, self._now())
            if entry.export is None or is_others:
                return entry, False
            db.execute(
                "UPDATE runs_2 SET state = 'exporting', owner = ?, updated_at = ? WHERE token = ?",
                (this_process(), self._now(), token),
            )
            return entry, True

        return self._transact(look_or_mark)

    def give_back_export(self, token: str) -> None:
        """Records that the export after a remix was surely not accepted, and has yet to follow."""
        self._update("state = 'active'", token)

    def started(self, token: str, ref: RunRef, export: dict[str, Any] | None) -> None:
        """Records the run of an entry; `export` still has to follow it."""
        then = None if export is None else json.dumps(export)
        self._update(
            "state = 'active', earlier_ids = ids, kind = ?, ids = ?, project_id = ?, export = ?",
            token,
            ref.kind,
            json.dumps(ref.ids),
            ref.project_id,
            then,
        )

    def uncertain(self, token: str) -> None:
        """Records that a start was sent and nobody knows whether it was accepted."""
        self._update("state = 'uncertain'", token)

    def ended(self, token: str) -> None:
        """Records that a run has ended; what was delivered meanwhile stays delivered."""
        self._update("state = CASE state WHEN 'delivered' THEN state ELSE 'ended' END", token)

    def delivered(self, token: str) -> None:
        self._update("state = 'delivered'", token)

    def forget(self, token: str) -> None:
        """Drops an entry whose start was surely not accepted."""
        self._transact(lambda db: db.execute("DELETE FROM runs_2 WHERE token = ?", (token,)))

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _joinable(self, db: sqlite3.Connection, fingerprint: str, account: str) -> Entry | None:
        rows = db.execute(
            f"{SELECT} WHERE fingerprint = ? AND account = ? AND state != 'delivered' "
            "AND (state IN ('active', 'exporting') OR updated_at >= ?) ORDER BY created_at DESC",
            (fingerprint, account, self._now() - UNDELIVERED_SECONDS),
        )
        return _entry(rows.fetchone())

    def _one(self, where: str, *values: str) -> Entry | None:
        # One statement needs no transaction around it, and so waits for nobody who writes.
        return self._perform(lambda db: _entry(db.execute(f"{SELECT} {where}", values).fetchone()))

    def _update(self, changes: str, token: str, *values: str | int | None) -> None:
        sql = f"UPDATE runs_2 SET {changes}, updated_at = ? WHERE token = ?"
        self._transact(lambda db: db.execute(sql, (*values, self._now(), token)))

    def _transact(self, act: Callable[[sqlite3.Connection], T]) -> T:
        return self._perform(lambda db: _transacted(db, act))

    def _perform(self, act: Callable[[sqlite3.Connection], T]) -> T:
        import sqlite3

        with self._lock:
            try:
                self._connection = self._connection or _open(self._path)
                return act(self._connection)
            except (OSError, sqlite3.Error) as error:
                logger.warning("The journal %s cannot be used: %s", self._path, error)
                self._connection = _prepared(sqlite3.connect(":memory:", **CONNECT))
                return act(self._connection)


SELECT = (
    "SELECT token, fingerprint, state, owner, kind, ids, project_id, export, earlier_ids, "
    "created_at, updated_at FROM runs_2"
)


def _entry(row: tuple[Any, ...] | None) -> Entry | None:
    if row is None:
        return None
    token, fingerprint, state, owner, kind, ids, project_id, *rest = row
    export, earlier, created, updated = rest
    ref = RunRef(cast(Kind, kind), tuple(json.loads(ids)), project_id) if ids else None
    then = json.loads(export) if export else None
    before = tuple(json.loads(earlier)) if earlier else ()
    return Entry(token, fingerprint, state, owner, ref, then, before, created, updated)


def _open(path: Path) -> sqlite3.Connection:
    import sqlite3

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Created here and not by SQLite, which would leave it to the umask.
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    return _prepared(sqlite3.connect(path, **CONNECT))


CONNECT: dict[str, Any] = {"timeout": 10, "isolation_level": None, "check_same_thread": False}


def _prepared(db: sqlite3.Connection) -> sqlite3.Connection:
    db.executescript(SCHEMA)
    return db


def _transacted(db: sqlite3.Connection, act: Callable[[sqlite3.Connection], T]) -> T:
    db.execute("BEGIN IMMEDIATE")
    try:
        result = act(db)
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
    return result


def is_interrupted(entry: Entry, now: float) -> bool:
    """Whether nobody is going to tell what became of this entry's start."""
    is_silent = now - entry.updated_at > START_SECONDS or not is_alive(entry.owner)
    is_under_way = entry.state in {"starting", "exporting"}
    return entry.state == "uncertain" or (is_under_way and is_silent)
