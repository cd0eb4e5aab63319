"""What is done now and then as long as the engine runs: old things are forgotten."""

from __future__ import annotations

import asyncio
import logging

from anyio import to_thread

from .file_upkeep import sweep_files
from .services import Services
from .webhooks import prune_deliveries

logger = logging.getLogger(__name__)

INTERVAL = 600.0
KEY_SECONDS = 7 * 24 * 3600.0
"""How long the answer to an idempotency key is remembered."""


async def keep_up(services: Services) -> None:
    """Sweeps at once and then every ten minutes, until cancelled."""
    while True:
        await to_thread.run_sync(_sweep, services)
        await asyncio.sleep(INTERVAL)


def _sweep(services: Services) -> None:
    """One failing chore must neither stop the others nor the engine; the next round tries again."""
    for chore in (sweep_files, prune_deliveries, _forget_keys):
        try:
            chore(services)
        except Exception:
            logger.exception("upkeep: %s failed", chore.__name__)


def _forget_keys(services: Services) -> None:
    services.runs.forget_old_keys(KEY_SECONDS)
