"""Tidying up files: what was temporary, never arrived, or belongs to no row."""

from __future__ import annotations

import logging
import shutil
import time

from .services import Services
from .store.database import MICROSECONDS, now

logger = logging.getLogger(__name__)

TICKET_SECONDS = 24 * 3600
"""After this an upload ticket cannot be used any more."""

SETTLED_SECONDS = 3600.0
"""Bytes younger than this may belong to a row that is just being written."""


def sweep_files(services: Services) -> None:
    """Archives old temporary files, forgets unused tickets, removes bytes without a row."""
    _expire_temporary(services)
    tickets = services.files.remove_tickets(now() - TICKET_SECONDS * MICROSECONDS)
    if tickets:
        logger.info("removed %d upload tickets that were never used", tickets)
    _remove_orphans(services)


def _expire_temporary(services: Services) -> None:
    before = now() - round(services.settings.temporary_seconds * MICROSECONDS)
    for row in services.files.temporary_before(before):
        # First the row, so that nobody is given a link to bytes that are going.
        services.files.update(
            row.id,
            is_archived=True,
            is_public=False,
            status="failed",
            error="The file was temporary and its time is over.",
            has_thumbnail=False,
            signed_until=0,
        )
        services.files.remove_bytes(row)


def _remove_orphans(services: Services) -> None:
    settled = time.time() - SETTLED_SECONDS
    found = {
        path: file_id for file_id, path in services.files.stored() if path.stat().st_mtime < settled
    }
    known = services.files.known(set(found.values()))
    for path, file_id in found.items():
        if file_id not in known:
            logger.info("removed %s, which belongs to no file", path.name)
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
