"""The assistants of projects, and what was said in their chats."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, select, update

from .. import ids
from .cursors import Cursors
from .database import Database, now
from .projects import ProjectRow
from .schema import assistant_messages as messages
from .schema import assistants as table


@dataclass(frozen=True)
class AssistantRow:
    """The assistant of one project."""

    id: str
    project_id: str
    created: int = field(default_factory=now)


@dataclass(frozen=True)
class MessageRow:
    """What was said; `role` is user or assistant.

    An answer of the assistant has the id of the run that writes it. How that run goes is told by
    the run alone; `content` and `body` (suggestions, actions, generation) are filled at its end.
    """

    id: str
    assistant_id: str
    role: str
    status: str
    content: str | None = None
    body: dict[str, Any] = field(default_factory=dict)
    error: dict[str, Any] | None = None
    created: int = field(default_factory=now)
    updated: int = field(default_factory=now)


class AssistantStore:
    """Reads and writes assistants and their messages."""

    def __init__(self, database: Database, cursors: Cursors) -> None:
        self._database = database
        self.cursors = cursors

    def attach(self, connection: Connection, project: ProjectRow) -> ProjectRow:
        """Gives a new project its assistant, inside the caller's transaction.

        An id that the project brings is used unless it is another project's, as in a copy.
        """
        wanted = project.assistant_id or ids.new_id(ids.ASSISTANT)
        query = select(table.c.id).where(table.c.id == wanted)
        is_taken = connection.execute(query).first() is not None
        row = AssistantRow(ids.new_id(ids.ASSISTANT) if is_taken else wanted, project.id)
        connection.execute(table.insert().values(**vars(row)))
        return dataclasses.replace(project, assistant_id=row.id)

    def find(self, assistant_id: str) -> AssistantRow | None:
        query = select(table).where(table.c.id == assistant_id)
        with self._database.read() as connection:
            row = connection.execute(query).first()
        return AssistantRow(**row._mapping) if row else None

    def add_messages(self, connection: Connection, rows: Sequence[MessageRow]) -> None:
        """Adds what is said in one turn, inside the caller's transaction."""
        connection.execute(messages.insert(), [vars(row) for row in rows])

    def find_message(self, message_id: str) -> MessageRow | None:
        query = select(messages).where(messages.c.id == message_id)
        with self._database.read() as connection:
            row = connection.execute(query).first()
        return _message(row) if row else None

    def messages(self, assistant_id: str) -> list[MessageRow]:
        """All messages of a chat, oldest first."""
        query = (
            select(messages)
            .where(messages.c.assistant_id == assistant_id)
            .order_by(messages.c.created, messages.c.id)
        )
        with self._database.read() as connection:
            return [_message(row) for row in connection.execute(query)]

    def fill(self, message_id: str, content: str, body: dict[str, Any]) -> None:
        """Writes down an answer, before its run ends."""
        statement = (
            update(messages)
            .where(messages.c.id == message_id)
            .values(content=content, body=body, updated=now())
        )
        with self._database.write() as connection:
            connection.execute(statement)


def _message(row: Row[Any]) -> MessageRow:
    return MessageRow(**row._mapping)
