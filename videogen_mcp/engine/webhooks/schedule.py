"""When a delivery is tried again, when it is given up, and how long it stays in the log."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from ..store.database import MICROSECONDS, now

if TYPE_CHECKING:
    from ..services import Services

WAITS = (1, 6, 24, 120, 360, 720, 1440, 2880, 5760, 8640)
"""Waits after each failed attempt, in first waits: with one of 5 s, from 5 s to 12 hours."""

JITTER = 0.2
"""The share by which a wait may be longer, so that receivers are not hit by all at once."""

SOON_SECONDS = 60
"""An engine that nobody uses stays for a delivery that is due within this time."""

DELIVERED_DAYS = 7
FAILED_DAYS = 30

SECOND = MICROSECONDS
DAY = 24 * 3600 * SECOND


def wait_after(attempts: int, first_wait: float, asked: float | None) -> float | None:
    """Seconds until the next attempt after `attempts` failed ones; None when there is no other.

    A receiver may ask for a longer wait with Retry-After, up to the longest that there is.
    """
    if attempts > len(WAITS):
        return None
    wait = WAITS[attempts - 1] * first_wait * random.uniform(1, 1 + JITTER)
    longest = WAITS[-1] * first_wait
    return max(wait, min(asked or 0.0, longest))


def patience(first_wait: float) -> float:
    """Seconds between the first and the last attempt, at least."""
    return sum(WAITS) * first_wait


def pending_soon(services: Services) -> bool:
    """Whether something is to be sent within a minute, for which the engine should stay."""
    until = now() + SOON_SECONDS * SECOND
    return any(due <= until for due in services.webhook_store.waiting().values())


def prune_deliveries(services: Services) -> int:
    """Forgets what was delivered a week ago or given up a month ago; returns how many."""
    moment = now()
    return services.webhook_store.prune(moment - DELIVERED_DAYS * DAY, moment - FAILED_DAYS * DAY)
