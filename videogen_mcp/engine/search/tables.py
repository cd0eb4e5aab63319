"""The tables of the search index: entries in any database, a word index in SQLite beside it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Connection, Index, Integer, LargeBinary, String, Table
from sqlalchemy import Text as LongText

from ..store.schema import metadata

entries = Table(
    "search_entries",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("file_id", String, nullable=False, unique=True),
    Column("words", LongText, nullable=False),
    Column("vectors", LargeBinary, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Index("search_entries_updated", "updated"),
)

_WORD_INDEX = (
    """CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5(
        words, content='search_entries', content_rowid='number', detail='none')""",
    """CREATE VIRTUAL TABLE IF NOT EXISTS search_vocabulary
        USING fts5vocab(search_words, 'row')""",
    """CREATE TRIGGER IF NOT EXISTS search_entries_added AFTER INSERT ON search_entries BEGIN
        INSERT INTO search_words(rowid, words) VALUES (new.number, new.words); END""",
    """CREATE TRIGGER IF NOT EXISTS search_entries_changed AFTER UPDATE ON search_entries BEGIN
        INSERT INTO search_words(search_words, rowid, words)
            VALUES ('delete', old.number, old.words);
        INSERT INTO search_words(rowid, words) VALUES (new.number, new.words); END""",
    """CREATE TRIGGER IF NOT EXISTS search_entries_gone AFTER DELETE ON search_entries BEGIN
        INSERT INTO search_words(search_words, rowid, words)
            VALUES ('delete', old.number, old.words); END""",
)


def ensure(connection: Connection) -> None:
    """Creates what is missing; databases other than SQLite do without the word index."""
    metadata.create_all(connection, tables=[entries])
    if connection.dialect.name == "sqlite":
        for statement in _WORD_INDEX:
            connection.exec_driver_sql(statement)


def has_word_index(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"
