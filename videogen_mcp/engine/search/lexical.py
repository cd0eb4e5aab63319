"""Search by words: which entries hold how much of a query, rare words counting more."""

from __future__ import annotations

import math
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, bindparam, func, or_, select, text

from .tables import entries, has_word_index
from .words import words_of

MOST_WORDS = 32
SHORTLIST = 200
_SHORTEST_TYPO = 4
_LONG = 7
"""Letters of a word in which two slips are still likely to be slips."""


def query_words(query: str) -> list[str]:
    """The telling words of a query, each once."""
    return list(dict.fromkeys(words_of(query)))[:MOST_WORDS]


def mended(connection: Connection, words: Sequence[str]) -> list[str]:
    """The words, those that no entry has replaced by the nearest that one has."""
    if not has_word_index(connection):
        return list(words)
    known = counts(connection, words)
    return [word if word in known else _nearest(connection, word) or word for word in words]


def coverage(connection: Connection, words: Sequence[str], total: int) -> dict[int, float]:
    """How much of a query the best entries hold, by number: 1 when they hold every word."""
    if not words:
        return {}
    known = counts(connection, words)
    weights = {word: math.log(1 + (total + 1) / (known.get(word, 0) + 0.5)) for word in words}
    whole = sum(weights.values())
    found: dict[int, float] = {}
    for number, held in _candidates(connection, [word for word in words if word in known]):
        present = set(held.split())
        found[number] = sum(weights[word] for word in words if word in present) / whole
    return found


def counts(connection: Connection, words: Sequence[str]) -> dict[str, int]:
    """In how many entries words occur; those in none are left out."""
    if not words:
        return {}
    if not has_word_index(connection):
        return {word: n for word in set(words) if (n := _count_plainly(connection, word))}
    query = text("SELECT term, doc FROM search_vocabulary WHERE term IN :words")
    query = query.bindparams(bindparam("words", expanding=True))
    rows = connection.execute(query, {"words": list(set(words))})
    return {row.term: row.doc for row in rows}


def _count_plainly(connection: Connection, word: str) -> int:
    query = select(func.count()).select_from(entries).where(_holds(word))
    return int(connection.execute(query).scalar_one())


def _holds(word: str) -> ColumnElement[bool]:
    return (" " + entries.c.words + " ").contains(f" {word} ", autoescape=True)


def _candidates(connection: Connection, words: Sequence[str]) -> list[tuple[int, str]]:
    """The entries with any of the words: the best by BM25 where the database can tell."""
    if not words:
        return []
    columns = select(entries.c.number, entries.c.words)
    if not has_word_index(connection):
        query = columns.where(or_(*map(_holds, words))).limit(10 * SHORTLIST)
        return [(row.number, row.words) for row in connection.execute(query)]
    ranked = text(
        "SELECT rowid FROM search_words WHERE search_words MATCH :query "
        "ORDER BY rank LIMIT :shortlist"
    )
    match = " OR ".join(f'"{word}"' for word in words)
    numbers = connection.execute(ranked, {"query": match, "shortlist": SHORTLIST}).scalars().all()
    rows = connection.execute(columns.where(entries.c.number.in_(numbers)))
    return [(row.number, row.words) for row in rows]


def _nearest(connection: Connection, word: str) -> str | None:
    """The known word that `word` is most likely a slip of, with the same first letter."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if len(word) < _SHORTEST_TYPO or word.isdigit():
        return None
    query = text(
        "SELECT term FROM search_vocabulary WHERE term >= :first AND term < :after "
        "AND length(term) BETWEEN :shortest AND :longest"
    )
    bounds = {"first": word[0], "after": word[0] + "\U0010ffff"}
    lengths = {"shortest": len(word) - 2, "longest": len(word) + 2}
    known = connection.execute(query, bounds | lengths).scalars().all()
    slips = 1 if len(word) < _LONG else 2
    found = process.extractOne(word, known, scorer=OSA.distance, score_cutoff=slips)
    return str(found[0]) if found else None
