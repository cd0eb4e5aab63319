"""Events on their way from what happened to the queue of deliveries."""

from __future__ import annotations

import hashlib
import json
import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from .. import ids
from ..store.runs import RunRow
from ..store.webhooks import DeliveryRow, WebhookStore
from . import payloads

if TYPE_CHECKING:
    from ...wire import Response
    from ..errors import EngineError
    from ..services import Services

logger = logging.getLogger(__name__)

DELIVERY = "vg_dlvr_"
MESSAGE = "msg_"

FILE_ORIGINS = ("UPLOAD", "IMPORT")
"""Only files that the account brought have events of their own."""


class Webhooks:
    """Queues events for the endpoints that want them; may be called from any thread."""

    def __init__(self, store: WebhookStore) -> None:
        self._store = store
        self._services: Services | None = None
        self._wanted: frozenset[str] | None = None
        self._reading = threading.Lock()
        self._wake: Callable[[], None] = lambda: None

    def attach(self, services: Services) -> None:
        """Listens to the ends of runs from now on."""
        self._services = services
        services.runs.when_over(self.run_is_over)

    def on_queued(self, wake: Callable[[], None]) -> None:
        """Has `wake` called, in any thread and just before the commit, when something is queued."""
        self._wake = wake

    def endpoints_changed(self) -> None:
        """Forgets which events are wanted: an endpoint was added, removed or changed."""
        with self._reading:
            self._wanted = None

    def wants(self, event: str) -> bool:
        """Whether any enabled endpoint wants an event; costs nothing while none changes."""
        with self._reading:
            if self._wanted is None:
                subscribers = self._store.subscribers()
                self._wanted = frozenset(name for names in subscribers.values() for name in names)
            return event in self._wanted

    def run_is_over(self, connection: Connection, row: RunRow) -> None:
        """Queues the event of a run's end, inside the transaction in which it ends."""
        event = payloads.event_of_run(row)
        if event is None or not self.wants(event):
            return
        try:
            payload = payloads.of_run(self._attached(), event, row)
        except Exception:
            # A fault in telling about a run must not keep the run itself from ending.
            logger.exception("the event %s of %s is lost", event, row.id)
            return
        self._queue(connection, event, row.id, payload)

    def file_event(self, event: str, file_id: str, error: EngineError | None = None) -> None:
        """Queues an event of a file; what is no upload or import of the account has none.

        The same event of the same file is queued once, however often a step is repeated.
        """
        if not self.wants(event):
            return
        services = self._attached()
        row = services.files.find(file_id)
        if row is None or row.origin not in FILE_ORIGINS:
            return
        payload = payloads.of_file(services, event, row, error)
        with services.database.write() as connection:
            self._queue(connection, event, file_id, payload)

    def _queue(self, connection: Connection, event: str, subject: str, payload: Response) -> None:
        body = json.dumps(payload.to_wire(), separators=(",", ":"))
        message_id = _id(MESSAGE, event, subject)
        rows = [
            DeliveryRow(
                _id(DELIVERY, endpoint_id, message_id), endpoint_id, message_id, event, body
            )
            for endpoint_id, events in self._store.subscribers(connection).items()
            if event in events
        ]
        if rows:
            self._store.add_deliveries(connection, rows)
            self._wake()

    def _attached(self) -> Services:
        if self._services is None:
            raise RuntimeError("attach() comes before the first event")
        return self._services


def _id(prefix: str, *parts: str) -> str:
    """The same id for the same thing: what is repeated after a crash is known again by it."""
    digest = hashlib.sha256("\n".join(parts).encode()).digest()
    return prefix + ids.base62(int.from_bytes(digest[:16]))
