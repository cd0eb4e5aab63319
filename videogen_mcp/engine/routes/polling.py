"""Reads of a job that wait for a change."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

from starlette.requests import Request

from ..errors import EngineError
from ..services import Services
from ..store.runs import RunRow

Shown = TypeVar("Shown")

LONGEST_WAIT = 55.0


async def read_when_changed(
    request: Request,
    services: Services,
    run_id: str,
    read: Callable[[], RunRow],
    show: Callable[[Services, RunRow], Shown],
) -> Shown:
    """The job as `show` tells its row: at once, or with `?waitSeconds=` when it has changed."""
    wait = _wait_seconds(request)
    if wait == 0:
        return await services.database.look_up(lambda: show(services, read()))
    row = await _changed(request, services, run_id, read, wait)
    return await services.database.look_up(show, services, row)


async def _changed(
    request: Request, services: Services, run_id: str, read: Callable[[], RunRow], wait: float
) -> RunRow:
    """The row once it differs from what it was on arrival, or after `wait` seconds."""
    deadline = time.monotonic() + wait
    with services.watch.subscribe(run_id) as changed:
        first = row = await services.database.look_up(read)
        while not row.is_over and _state(row) == _state(first):
            left = deadline - time.monotonic()
            if left <= 0 or services.watch.is_stopping or await request.is_disconnected():
                break
            try:
                await asyncio.wait_for(changed.wait(), left)
            except TimeoutError:
                break
            changed.clear()
            row = await services.database.look_up(read)
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
