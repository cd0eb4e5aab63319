"""The rows of webhook endpoints, and of every event that is or was on its way to one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, func, or_, select, update

from .cursors import Cursors, PageOf
from .database import Database, now
from .schema import webhook_deliveries as deliveries
from .schema import webhook_endpoints as endpoints

DISABLED = "The endpoint was disabled."


@dataclass(frozen=True)
class EndpointRow:
    """Where events are sent. `failing_since` is the first failure after the last success."""

    id: str
    url: str
    events: list[str]
    secret: str
    description: str | None = None
    is_disabled: bool = False
    failing_since: int | None = None
    created: int = field(default_factory=now)
    updated: int = field(default_factory=now)


@dataclass(frozen=True)
class DeliveryRow:
    """One event for one endpoint; `body` and `event_id` are the same in every attempt."""

    id: str
    endpoint_id: str
    event_id: str
    event: str
    body: str
    status: str = "pending"
    attempts: int = 0
    next_attempt: int = field(default_factory=now)
    last_status: int | None = None
    last_error: str | None = None
    created: int = field(default_factory=now)
    updated: int = field(default_factory=now)


class WebhookStore:
    """Reads and writes endpoints and deliveries."""

    def __init__(self, database: Database, cursors: Cursors) -> None:
        self._database = database
        self._cursors = cursors

    def add_endpoint(self, row: EndpointRow, limit: int) -> bool:
        """Adds an endpoint, unless there are `limit` of them already."""
        with self._database.write() as connection:
            count = connection.execute(select(func.count()).select_from(endpoints)).scalar_one()
            if count < limit:
                connection.execute(endpoints.insert().values(**vars(row)))
        return bool(count < limit)

    def find_endpoint(self, endpoint_id: str) -> EndpointRow | None:
        with self._database.read() as connection:
            row = connection.execute(select(endpoints).where(endpoints.c.id == endpoint_id)).first()
        return _endpoint(row) if row else None

    def delete_endpoint(self, endpoint_id: str) -> bool:
        """Removes an endpoint with its log; whether it was there."""
        with self._database.write() as connection:
            connection.execute(delete(deliveries).where(deliveries.c.endpoint_id == endpoint_id))
            gone = connection.execute(delete(endpoints).where(endpoints.c.id == endpoint_id))
        return gone.rowcount > 0

    def enable_endpoint(self, endpoint_id: str) -> EndpointRow | None:
        """Lets a disabled endpoint get events again, from now on."""
        statement = update(endpoints).where(endpoints.c.id == endpoint_id)
        with self._database.write() as connection:
            connection.execute(
                statement.values(is_disabled=False, failing_since=None, updated=now())
            )
        return self.find_endpoint(endpoint_id)

    def page(self, *, limit: int, cursor: str | None) -> PageOf[EndpointRow]:
        """Endpoints, newest first."""
        with self._database.read() as connection:
            return self._cursors.page(
                connection,
                select(endpoints),
                (endpoints.c.created, endpoints.c.id),
                _endpoint,
                scope="webhooks",
                limit=limit,
                cursor=cursor,
            )

    def subscribers(self, connection: Connection | None = None) -> dict[str, list[str]]:
        """The ids of the enabled endpoints, each with the events that it wants."""
        query = select(endpoints.c.id, endpoints.c.events).where(endpoints.c.is_disabled.is_(False))
        if connection is not None:
            return {row.id: row.events for row in connection.execute(query)}
        with self._database.read() as own:
            return {row.id: row.events for row in own.execute(query)}

    def add_deliveries(self, connection: Connection, rows: Sequence[DeliveryRow]) -> None:
        """Queues an event, inside the caller's transaction; a repeated one is left out."""
        query = select(deliveries.c.id).where(deliveries.c.id.in_([row.id for row in rows]))
        known = set(connection.execute(query).scalars())
        fresh = [vars(row) for row in rows if row.id not in known]
        if fresh:
            connection.execute(deliveries.insert(), fresh)

    def waiting(self) -> dict[str, int]:
        """The ids of the endpoints that have something coming, each with when it is due."""
        query = (
            select(deliveries.c.endpoint_id, func.min(deliveries.c.next_attempt).label("due"))
            .join(endpoints, endpoints.c.id == deliveries.c.endpoint_id)
            .where(deliveries.c.status == "pending", endpoints.c.is_disabled.is_(False))
            .group_by(deliveries.c.endpoint_id)
        )
        with self._database.read() as connection:
            return {row.endpoint_id: row.due for row in connection.execute(query)}

    def next_due(self, endpoint_id: str) -> tuple[EndpointRow, DeliveryRow] | None:
        """What an endpoint is to be sent now, longest due first."""
        due = (
            select(deliveries)
            .where(
                deliveries.c.endpoint_id == endpoint_id,
                deliveries.c.status == "pending",
                deliveries.c.next_attempt <= now(),
            )
            .order_by(deliveries.c.next_attempt, deliveries.c.created)
            .limit(1)
        )
        with self._database.read() as connection:
            to = connection.execute(select(endpoints).where(endpoints.c.id == endpoint_id)).first()
            row = connection.execute(due).first()
        if to is None or to.is_disabled or row is None:
            return None
        return _endpoint(to), _delivery(row)

    def delivered(self, row: DeliveryRow, status: int) -> None:
        """The endpoint took it."""
        with self._database.write() as connection:
            _note(connection, row, last_status=status, last_error=None, status="delivered")

    def postpone(self, row: DeliveryRow, status: int | None, error: str, until: int) -> None:
        """This attempt failed; another follows."""
        with self._database.write() as connection:
            _note(connection, row, last_status=status, last_error=error, next_attempt=until)

    def give_up(
        self, row: DeliveryRow, status: int | None, error: str, failing_before: int | None
    ) -> bool:
        """The last attempt failed; whether the endpoint was disabled for it.

        It is, if all attempts since `failing_before` have failed, or if that is None; then what
        waits for it fails too.
        """
        disabled = update(endpoints).where(endpoints.c.id == row.endpoint_id)
        if failing_before is not None:
            disabled = disabled.where(endpoints.c.failing_since <= failing_before)
        rest = update(deliveries).where(
            deliveries.c.endpoint_id == row.endpoint_id, deliveries.c.status == "pending"
        )
        with self._database.write() as connection:
            _note(connection, row, last_status=status, last_error=error, status="failed")
            done = connection.execute(disabled.values(is_disabled=True, updated=now()))
            if done.rowcount:
                values = {"status": "failed", "last_error": DISABLED, "updated": now()}
                connection.execute(rest.values(values))
        return done.rowcount > 0

    def deliveries(
        self, endpoint_id: str, *, limit: int, cursor: str | None
    ) -> PageOf[DeliveryRow]:
        """The log of an endpoint, newest event first."""
        with self._database.read() as connection:
            return self._cursors.page(
                connection,
                select(deliveries).where(deliveries.c.endpoint_id == endpoint_id),
                (deliveries.c.created, deliveries.c.id),
                _delivery,
                scope=f"deliveries:{endpoint_id}",
                limit=limit,
                cursor=cursor,
            )

    def prune(self, delivered_before: int, failed_before: int) -> int:
        """Removes old entries of the log; returns how many."""
        is_old = or_(
            and_(deliveries.c.status == "delivered", deliveries.c.updated < delivered_before),
            and_(deliveries.c.status == "failed", deliveries.c.updated < failed_before),
            deliveries.c.endpoint_id.not_in(select(endpoints.c.id)),
        )
        with self._database.write() as connection:
            return connection.execute(delete(deliveries).where(is_old)).rowcount


def _note(connection: Connection, row: DeliveryRow, **changes: Any) -> None:
    """Counts an attempt that ended like this, and since when its endpoint has been failing."""
    attempt = update(deliveries).where(deliveries.c.id == row.id)
    connection.execute(attempt.values(**changes, attempts=row.attempts + 1, updated=now()))
    to = update(endpoints).where(endpoints.c.id == row.endpoint_id)
    if changes["last_error"] is None:
        to = to.where(endpoints.c.failing_since.is_not(None)).values(failing_since=None)
    else:
        to = to.where(endpoints.c.failing_since.is_(None)).values(failing_since=now())
    connection.execute(to)


def _endpoint(row: Row[Any]) -> EndpointRow:
    return EndpointRow(**row._mapping)


def _delivery(row: Row[Any]) -> DeliveryRow:
    return DeliveryRow(**row._mapping)
