"""The search index: what a file is about, as words and as vectors, kept in the database."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from ..store.database import Database, now
from . import lexical, tables
from .tables import entries
from .words import document_words, meanings

if TYPE_CHECKING:
    from .vectors import VectorTable

NOTE = (
    "Similarity combines an embedded table of word meanings, made for English, with the words "
    "themselves; queries in other languages are matched by everyday concepts and shared words."
)
FLOOR = 0.3
"""Similarities below this say nothing; such files are left out."""
LONGEST_QUERY = 2000
_SHORTLIST = 400
_OVERLAP = 2_000_000
_MOST_PARTS = 12
_PART_WORDS = 60
_FAINT, _SURE = 0.1, 0.6
"""The cosine that means nothing, and the one that is as good as the same words."""
_SAME_WORDS = 0.8
"""What all the words of a query are worth by themselves. Chosen with `bench_search.py`."""
_FOREIGN = 0.9
"""What a match by meaning is worth beside one of the words themselves."""


@dataclass(frozen=True)
class Found:
    """A file and how near it is to the query, 0 to 1."""

    file_id: str
    similarity: float


class SearchIndex:
    """Keeps entries in the database and a copy of their vectors in memory.

    Other processes' changes are seen: each search first reads what changed since the last one.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._vectors: VectorTable | None = None
        self._files: dict[int, str] = {}
        self._seen = 0
        with database.write() as connection:
            tables.ensure(connection)

    def put(self, file_id: str, about: str, spoken: str = "") -> None:
        """Makes a file findable by what it is about, and by what is said in it."""
        from .model import model
        from .vectors import packed

        about = " ".join(about.split())
        known = " ".join(meanings(about))
        parts = [part for part in (about, known, *_parts(spoken)) if part]
        vectors = packed(model().embed(parts)) if parts else b""
        self._write(file_id, document_words(f"{about} {known} {spoken}"), vectors)

    def remove(self, file_id: str) -> None:
        """Takes a file out; the emptied entry that stays tells other processes."""
        with self._database.read() as connection:
            query = select(entries.c.number).where(entries.c.file_id == file_id)
            is_known = connection.execute(query).first() is not None
        if is_known:
            self._write(file_id, "", b"")

    def _write(self, file_id: str, words: str, vectors: bytes) -> None:
        values = {"words": words, "vectors": vectors, "updated": now()}
        with self._database.write() as connection:
            changed = connection.execute(
                entries.update().where(entries.c.file_id == file_id).values(**values)
            )
            if not changed.rowcount:
                connection.execute(entries.insert().values(file_id=file_id, **values))

    def find(self, query: str, limit: int) -> list[Found]:
        """Up to `limit` files, nearest first; those that have nothing to do with it left out."""
        query = " ".join(query.split())[:LONGEST_QUERY]
        with self._lock, self._database.read() as connection:
            table = self._refreshed(connection)
            similarities = _compared(connection, table, query) if len(table) else {}
            found = [
                Found(self._files[number], round(similarity, 4))
                for number, similarity in similarities.items()
                if similarity >= FLOOR and number in self._files
            ]
        return sorted(found, key=lambda item: (-item.similarity, item.file_id))[:limit]

    def _refreshed(self, connection: Connection) -> VectorTable:
        from .vectors import VectorTable

        table = self._vectors = self._vectors or VectorTable()
        columns = (entries.c.number, entries.c.file_id, entries.c.vectors, entries.c.updated)
        query = select(*columns).where(entries.c.updated > self._seen - _OVERLAP)
        rows = connection.execute(query).all()
        fresh = [row for row in rows if row.updated > self._seen or row.number not in self._files]
        table.put([(row.number, row.vectors) for row in fresh])
        for row in fresh:
            if row.vectors:
                self._files[row.number] = row.file_id
            else:
                self._files.pop(row.number, None)
        self._seen = max((row.updated for row in rows), default=self._seen)
        return table


def _compared(connection: Connection, table: VectorTable, query: str) -> dict[int, float]:
    """The similarity of every entry that may be near the query."""
    from .model import model

    own = lexical.query_words(query)
    mended = lexical.mended(connection, own)
    foreign = meanings(query)
    covered = lexical.coverage(connection, mended, len(table))
    known = lexical.query_words(" ".join(foreign))
    for number, share in lexical.coverage(connection, known, len(table)).items():
        covered[number] = max(covered.get(number, 0.0), _FOREIGN * share)
    readings = [query, *([" ".join(foreign)] if foreign else [])]
    readings += [" ".join(mended)] if mended != own else []
    vectors = model().embed(readings)
    near = table.nearest(vectors, _SHORTLIST)
    near |= table.cosines_of(vectors, [number for number in covered if number not in near])
    return {n: _similarity(near.get(n, 0.0), covered.get(n, 0.0)) for n in {*near, *covered}}


def _similarity(cosine: float, share: float) -> float:
    """One number of both: nearness in meaning, raised by the words that are there themselves."""
    meaning = min(1.0, max(0.0, (cosine - _FAINT) / (_SURE - _FAINT)))
    return 1 - (1 - meaning) * (1 - _SAME_WORDS * share * share)


def _parts(spoken: str) -> Sequence[str]:
    """Pieces of a transcript, evenly chosen when it is long."""
    words = spoken.split()
    pieces = [" ".join(words[at : at + _PART_WORDS]) for at in range(0, len(words), _PART_WORDS)]
    step = max(1.0, len(pieces) / _MOST_PARTS)
    return [pieces[int(number * step)] for number in range(min(len(pieces), _MOST_PARTS))]
