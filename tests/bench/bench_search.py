"""How well and how fast files are found: the index against its halves, on a labelled set.

Prints top-1, top-3, mean reciprocal rank and milliseconds per query, then the time of a query
among 100,000 files. Run: `python -m tests.bench.bench_search [files]`.
"""

from __future__ import annotations

import re
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from videogen_mcp.engine.search.index import SearchIndex
from videogen_mcp.engine.store.database import Database

from .search_set import UNRELATED, documents, queries

Finder = Callable[[str], Sequence[str]]


def measured(label: str, find: Finder) -> None:
    """Prints one line on a way of finding."""
    ranks: list[int] = []
    by_kind: dict[str, list[bool]] = {}
    started = time.perf_counter()
    for kind, query, wanted in queries():
        names = list(find(query))
        rank = names.index(wanted) + 1 if wanted in names else 0
        ranks.append(rank)
        by_kind.setdefault(kind, []).append(rank == 1)
    spent = 1000 * (time.perf_counter() - started) / len(ranks)
    print(
        f"{label:28} top-1 {share(ranks, 1):.2f}  top-3 {share(ranks, 3):.2f}  "
        f"MRR {sum(1 / rank for rank in ranks if rank) / len(ranks):.2f}  {spent:.2f} ms/query  "
        + "  ".join(f"{kind} {sum(hits) / len(hits):.2f}" for kind, hits in by_kind.items())
    )


def share(ranks: Sequence[int], limit: int) -> float:
    return sum(1 <= rank <= limit for rank in ranks) / len(ranks)


def full_text(tokenizer: str) -> Finder:
    """SQLite's own index with one of its tokenizers."""
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE VIRTUAL TABLE t USING fts5(name, body, tokenize='{tokenizer}')")
    rows = [(name, f"{name} {about} {spoken}") for name, about, spoken in documents()]
    database.executemany("INSERT INTO t VALUES (?, ?)", rows)

    def find(query: str) -> Sequence[str]:
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", query))
        statement = "SELECT name FROM t WHERE t MATCH ? ORDER BY rank LIMIT 10"
        return [row[0] for row in database.execute(statement, (words,))]

    return find


def meanings_alone() -> Finder:
    """The vectors and nothing else."""
    from videogen_mcp.engine.search.model import model

    names = [name for name, _, _ in documents()]
    table = model().embed([f"{name} {about} {spoken}" for name, about, spoken in documents()])

    def find(query: str) -> Sequence[str]:
        nearness = table @ model().embed([query])[0]
        return [names[number] for number in (-nearness).argsort()[:10]]

    return find


def filled(database: Database) -> SearchIndex:
    index = SearchIndex(database)
    for name, about, spoken in documents():
        index.put(name, f"{name} {about}", spoken)
    return index


def crowded(database: Database, files: int) -> None:
    """Prints how long a query takes among many files."""
    from videogen_mcp.engine.search import tables

    index = filled(database)
    with database.read() as connection:
        rows = connection.execute(tables.entries.select()).mappings().all()
    many = [
        {**row, "file_id": f"{row['file_id']}-{n}", "words": f"{row['words']} w{n}"}
        for n in range(files // len(rows))
        for row in rows
    ]
    many = [
        {key: row[key] for key in row if key != "number"} | {"updated": 1000 * number}
        for number, row in enumerate(many)
    ]
    with database.write() as connection:
        for start in range(0, len(many), 5000):
            connection.execute(tables.entries.insert(), many[start : start + 5000])
    started = time.perf_counter()
    index.find("warm up", 10)
    print(f"{len(many)} files: first query {1000 * (time.perf_counter() - started):.0f} ms", end="")
    times = []
    for _, query, _ in queries():
        started = time.perf_counter()
        index.find(query, 10)
        times.append(1000 * (time.perf_counter() - started))
    times.sort()
    print(f", then median {times[len(times) // 2]:.1f} ms, slowest {times[-1]:.1f} ms")


def told(index: SearchIndex) -> None:
    """Prints whether similarities mean something: high for what is meant, low for what is not."""
    meant = [
        item.similarity
        for _, query, wanted in queries()
        for item in index.find(query, 10)
        if item.file_id == wanted
    ]
    strays = [item.similarity for query in UNRELATED for item in index.find(query, 1)]
    strong = sum(similarity > 0.7 for similarity in meant) / len(queries())
    print(f"meant files over 0.7: {strong:.2f}; best similarities of unrelated queries: {strays}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for tokenizer in ("unicode61", "porter unicode61", "trigram"):
            measured(f"FTS5 {tokenizer}", full_text(tokenizer))
        started = time.perf_counter()
        find = meanings_alone()
        print(
            f"model and {len(documents())} texts: {1000 * (time.perf_counter() - started):.0f} ms"
        )
        measured("vectors", find)
        (Path(folder) / "a").mkdir()
        index = filled(Database.in_folder(Path(folder) / "a"))
        measured("the index", lambda query: [item.file_id for item in index.find(query, 10)])
        told(index)
        (Path(folder) / "b").mkdir()
        crowded(Database.in_folder(Path(folder) / "b"), int((sys.argv[1:] or ["100000"])[0]))


if __name__ == "__main__":
    main()
