"""Logging: one logger, to stderr only; stdout belongs to the protocol."""

from __future__ import annotations

import logging
import os
import sys

logger = logging.getLogger("videogen_mcp")


def configure_logging(level: str | None = None) -> None:
    """Sends all logging to stderr, one plain line each; VIDEOGEN_LOG_LEVEL sets the level.

    Done before the app is built, so that the SDK does not install its own coloured handler.
    """
    wanted = (level or os.environ.get("VIDEOGEN_LOG_LEVEL") or "WARNING").upper()
    known = wanted if wanted in {"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"} else "WARNING"
    logging.basicConfig(
        level=known,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        stream=sys.stderr,
    )
    # Their request lines would show signed URLs.
    for name in ("httpx", "httpcore", "httpx2"):
        logging.getLogger(name).setLevel(logging.WARNING)
