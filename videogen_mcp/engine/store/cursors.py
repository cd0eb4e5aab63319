"""Opaque page cursors: bound to the list that made them, and stable while rows are added."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, Connection, Select, and_, or_

from ..errors import EngineError

Item = TypeVar("Item")


@dataclass(frozen=True)
class PageOf(Generic[Item]):
    """One page; `next_cursor` is None on the last one."""

    items: list[Item]
    next_cursor: str | None


@dataclass(frozen=True)
class Cursors:
    """Signs and reads cursors with the engine's key."""

    key: str

    def seal(self, scope: str, moment: int, identifier: str) -> str:
        """A cursor that continues after the row (moment, identifier) of the list `scope`."""
        text = f"{moment}:{identifier}"
        return base64.urlsafe_b64encode(f"{self._mark(scope, text)}:{text}".encode()).decode()

    def open(self, scope: str, cursor: str) -> tuple[int, str]:
        """What `seal` was given; raises EngineError for a cursor that this list did not make."""
        try:
            mark, text = base64.urlsafe_b64decode(cursor.encode()).decode().split(":", 1)
            if hmac.compare_digest(mark.encode(), self._mark(scope, text).encode()):
                moment, identifier = text.split(":", 1)
                # Decoding overlooks what follows the padding; only the very same text will do.
                if self.seal(scope, int(moment), identifier) == cursor:
                    return int(moment), identifier
        except (ValueError, binascii.Error):
            pass
        raise EngineError(
            "cursor: this is not a cursor of this list. "
            "Pass nextCursor of the page before unchanged, or leave it out to start again."
        )

    def _mark(self, scope: str, text: str) -> str:
        message = f"{scope}\n{text}".encode()
        return hmac.new(self.key.encode(), message, hashlib.sha256).hexdigest()[:16]

    def page(
        self,
        connection: Connection,
        query: Select[Any],
        order: tuple[Column[int], Column[str]],
        read: Callable[[Any], Item],
        *,
        scope: str,
        limit: int,
        cursor: str | None,
    ) -> PageOf[Item]:
        """The rows of `query`, newest first by `order`, after `cursor`."""
        moment, identifier = order
        if cursor is not None:
            at, after = self.open(scope, cursor)
            query = query.where(or_(moment < at, and_(moment == at, identifier < after)))
        query = query.order_by(moment.desc(), identifier.desc()).limit(limit + 1)
        rows: Sequence[Any] = connection.execute(query).all()
        more = None
        if len(rows) > limit:
            last = rows[limit - 1]._mapping
            more = self.seal(scope, last[moment.name], last[identifier.name])
        return PageOf([read(row) for row in rows[:limit]], more)
