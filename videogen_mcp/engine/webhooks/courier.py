"""The courier: posts what is queued to its endpoints until it is taken."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING

from anyio import to_thread

from ..store.database import now
from ..store.webhooks import DeliveryRow, EndpointRow
from . import schedule, signing

if TYPE_CHECKING:
    from ..services import Services

logger = logging.getLogger(__name__)

TIMEOUT_SECONDS = 15.0
"""How long a receiver may take to answer."""

LOOKS = (0.02, 0.2, 1.0)
"""Seconds after a wake-up at which the queue is looked at: events announce themselves just before
their transaction is committed."""

IDLE_SECONDS = 30.0
"""The longest time between two looks at the queue."""

FAULT_SECONDS = 5.0
"""The pause after the database could not be used, as on a full disk."""

GONE = 410


async def run(services: Services) -> None:
    """Delivers until it is cancelled; what is under way then is sent again by the next engine."""
    await Courier(services).run()


class Courier:
    """Posts to all endpoints at the same time, to each of them one event after another.

    So a slow receiver holds up nobody else, and there are never more open connections than
    endpoints.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._store = services.webhook_store
        self._loop = asyncio.get_running_loop()
        self._look = asyncio.Event()
        self._rounds: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        self._services.webhooks.on_queued(self._wake)
        try:
            while True:
                self._look.clear()
                pause = await self._begin_rounds()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._look.wait(), pause)
        finally:
            self._services.webhooks.on_queued(lambda: None)
            for task in self._rounds.values():
                task.cancel()

    def _wake(self) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: the engine has stopped
            self._loop.call_soon_threadsafe(self._look_soon)

    def _look_soon(self) -> None:
        for delay in LOOKS:
            self._loop.call_later(delay, self._look.set)

    async def _begin_rounds(self) -> float:
        """Starts a round for each endpoint that has something due; seconds until the next look."""
        try:
            waiting = await to_thread.run_sync(self._store.waiting)
        except Exception:
            logger.exception("the queue of webhooks cannot be read")
            return FAULT_SECONDS
        moment = now()
        pause = IDLE_SECONDS
        for endpoint_id, due in waiting.items():
            if endpoint_id in self._rounds:
                continue
            if due <= moment:
                task = asyncio.create_task(self._round(endpoint_id))
                self._rounds[endpoint_id] = task
            else:
                pause = min(pause, (due - moment) / schedule.SECOND)
        return pause

    async def _round(self, endpoint_id: str) -> None:
        """Posts everything that is due for one endpoint."""
        try:
            while found := await to_thread.run_sync(self._store.next_due, endpoint_id):
                await self._attempt(*found)
        except Exception:
            logger.exception("webhooks for %s have to wait", endpoint_id)
            await asyncio.sleep(FAULT_SECONDS)
        finally:
            del self._rounds[endpoint_id]
            self._look.set()

    async def _attempt(self, endpoint: EndpointRow, row: DeliveryRow) -> None:
        from ..outbound import Delivered, OutboundError, deliver

        error = None
        try:
            answer = await deliver(
                endpoint.url,
                body=row.body.encode(),
                headers=signing.headers(endpoint.secret, row.event_id, row.body),
                seconds=TIMEOUT_SECONDS,
            )
        except OutboundError as failure:
            answer, error = Delivered(0), str(failure)
        await to_thread.run_sync(self._note, row, answer.status or None, answer.retry_after, error)

    def _note(
        self, row: DeliveryRow, status: int | None, retry_after: float | None, error: str | None
    ) -> None:
        """Writes down how an attempt went, and what follows from it."""
        if status is not None and 200 <= status < 300:
            self._store.delivered(row, status)
            return
        reason = error or f"The receiver answered {status}."
        first_wait = self._services.settings.webhook_retry_seconds
        wait = schedule.wait_after(row.attempts + 1, first_wait, retry_after)
        if status == GONE:
            self._give_up(row, status, reason, None)
        elif wait is not None:
            self._store.postpone(row, status, reason, now() + round(wait * schedule.SECOND))
        else:
            patience = round(schedule.patience(first_wait) * schedule.SECOND)
            self._give_up(row, status, reason, now() - patience)

    def _give_up(
        self, row: DeliveryRow, status: int | None, reason: str, failing_before: int | None
    ) -> None:
        if self._store.give_up(row, status, reason, failing_before):
            logger.warning("webhook endpoint %s is disabled: %s", row.endpoint_id, reason)
            self._services.webhooks.endpoints_changed()
