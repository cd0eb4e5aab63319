"""Reads of a job that wait for a change."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from anyio import to_thread
from starlette.requests import Request

from ..errors import EngineError
from ..services import Services
from ..store.runs import RunRow

LONGEST_WAIT = 55.0


async def read_when_changed(
    request: Request, services: Services, run_id: str, read: Callable[[], RunRow]
) -> RunRow:
    """The row: at once, or with `?waitSeconds=` when it differs from what it was on arrival."""
    wait = _wait_seconds(request)
    if wait == 0:
        return await to_thread.run_sync(read)
    deadline = time.monotonic() + wait
    with services.watch.subscribe(run_id) as changed:
        first = row = await to_thread.run_sync(read)
        while not row.is_over and _state(row) == _state(first):
            left = deadline - time.monotonic()
            if left <= 0 or services.watch.is_stopping or await request.is_disconnected():
                break
            try:
                await asyncio.wait_for(changed.wait(), left)
            except TimeoutError:
                break
            changed.clear()
            row = await to_thread.run_sync(read)
    return row


def _state(row: RunRow) -> tuple[str, float, str | None]:
    return row.status, row.progress, row.stage


def _wait_seconds(request: Request) -> float:
    value = request.query_params.get("waitSeconds", "0")
    try:
        wait = float(value)
    except ValueError:
        wait = -1.0
    if not 0 <= wait <= LONGEST_WAIT:
        raise EngineError(
            f"waitSeconds: {value!r} cannot be used. Give seconds from 0 to {LONGEST_WAIT:.0f}."
        )
    return wait
