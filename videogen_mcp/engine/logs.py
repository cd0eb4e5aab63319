"""The engine's log: one rotating file in its folder, with secrets taken out."""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

SECRET = re.compile(r"(?i)(bearer\s+|sig=|token[\"'=:\s]+|sk_videogen_live_)[A-Za-z0-9_\-.~+/]{6,}")


class RedactingFormatter(logging.Formatter):
    """A formatter whose lines hold no tokens, keys or signatures."""

    def format(self, record: logging.LogRecord) -> str:
        return SECRET.sub(r"\1[hidden]", super().format(record))


def log_to_file(path: Path) -> None:
    """Sends the whole process's log to `path` (5 MB, three older ones kept)."""
    path.touch(mode=0o600, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=5_000_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    logging.getLogger("uvicorn.access").setLevel(logging.WARNING)
    logging.getLogger("httpx").setLevel(logging.WARNING)
