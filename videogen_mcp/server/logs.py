"""Logging: one logger, to stderr only; stdout belongs to the protocol."""

from __future__ import annotations

import json
import logging
import os
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime

from .settings import SettingsError

logger = logging.getLogger("videogen_mcp")

HIDDEN = "[hidden]"
SECRET = re.compile(
    r"(?i)(\bbearer\s+|\bsk_videogen_\w*?_|\b(?:token|secret|password|api_?key)[\"']?\s*[=:]\s*[\"']?)"
    r"[A-Za-z0-9_\-.~+/]{6,}"
)
QUERY = re.compile(r"(https?://[^\s\"'<>?]*\?)[^\s\"'<>]+")
"""What signs a URL stands after its question mark."""
CHATTY = ("httpx", "httpcore", "httpx2", "mcp", "sse_starlette")
"""Libraries whose lines hold whole messages or signed URLs."""


def configure_logging(
    level: str | None = None, *, secrets: Iterable[str] = (), default: str = "WARNING"
) -> None:
    """Sends all logging to stderr, one line each, without what is secret.

    VIDEOGEN_LOG_LEVEL sets the level, VIDEOGEN_LOG_FORMAT text or json. `secrets` are hidden
    wherever they turn up. Done before the app is built, so that the SDK does not install its own
    coloured handler. Raises `SettingsError` for an unknown format.
    """
    wanted = (level or os.environ.get("VIDEOGEN_LOG_LEVEL") or default).upper()
    known = wanted if wanted in {"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"} else default
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_formatter()(secrets))
    logging.basicConfig(level=known, handlers=[handler])
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)


def _formatter() -> type[TextLines]:
    name = os.environ.get("VIDEOGEN_LOG_FORMAT", "").strip().lower() or "text"
    formats = {"text": TextLines, "json": JsonLines}
    if name not in formats:
        raise SettingsError(f"VIDEOGEN_LOG_FORMAT is {name!r}; give text or json.")
    return formats[name]


class TextLines(logging.Formatter):
    """Lines for people: when, how grave, who and what."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        return self.hidden(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:
        # What comes from outside must not look like a line of ours.
        return super().formatMessage(record).replace("\r", "\\r").replace("\n", "\\n")

    def hidden(self, text: str) -> str:
        """The text without keys, tokens and what signs URLs."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return SECRET.sub(rf"\1{HIDDEN}", QUERY.sub(rf"\1{HIDDEN}", text))


class JsonLines(TextLines):
    """Lines for programs: one object each, the facts of a call among its members."""

    def format(self, record: logging.LogRecord) -> str:
        said = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self.hidden(record.getMessage()),
        }
        facts = getattr(record, "facts", {})
        said |= {name: value for name, value in facts.items() if value is not None}
        if record.exc_info:
            said["exception"] = self.hidden(self.formatException(record.exc_info))
        return json.dumps(said, ensure_ascii=False)
