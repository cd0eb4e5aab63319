"""Rate limits: so many calls of a class per key and hour, told in the headers of every answer."""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .errors import EngineError

if TYPE_CHECKING:
    from limits import RateLimitItem

ID = "[^/]+"
OTHER = "other"
OTHER_LIMIT = 2_500

CLASSES: tuple[tuple[str, str, int], ...] = (
    # The hosted API's own numbers.
    ("cancel_tool", f"POST /v1/tools/executions/{ID}/cancel", 250),
    ("start_tool", f"POST /v1/tools/{ID}", 500),
    ("read_tool", f"GET /v1/tools/executions/{ID}", 5_000),
    ("cancel_run", f"POST /v1/workflows/runs/{ID}/cancel", 250),
    ("start_workflow", f"POST /v1/workflows/{ID}", 500),
    ("read_run", f"GET /v1/workflows/runs/{ID}", 5_000),
    ("hydrate", f"POST /v1/files/{ID}/hydrate", 2_500),
    ("upload", "POST /v1/files/upload", 500),
    ("search", "POST /v1/files/search", 500),
    ("start_export", f"POST /v1/projects/{ID}/export", 500),
    ("read_export", f"GET /v1/projects/{ID}/exports(?:/{ID})?", 5_000),
    ("start_remix", f"POST /v1/projects/{ID}/remix", 500),
    ("read_remix", f"GET /v1/projects/{ID}/remix-actions", 5_000),
    ("read_projects", f"GET /v1/projects(?:/{ID})?", 2_500),
    ("resources", f"GET /v1/resources/{ID}", 2_500),
    ("read_webhooks", "GET /v1/webhooks/endpoints", 500),
    ("create_webhook", "POST /v1/webhooks/endpoints", 10),
    ("delete_webhook", f"DELETE /v1/webhooks/endpoints/{ID}", 10),
    # Not in its table: each as the nearest of the above.
    ("list_tools", "GET /v1/tools/executions", 2_500),
    ("list_runs", "GET /v1/workflows/runs", 2_500),
    ("import", "POST /v1/files/import-url", 500),
    ("read_import", f"GET /v1/files/imports/{ID}", 5_000),
    ("read_files", f"GET /v1/files(?:/{ID})?", 50_000),
    ("change_file", f"POST /v1/files/{ID}/{ID}", 2_500),
    ("start_interchange", f"POST /v1/projects/{ID}/timeline-interchange", 500),
    ("read_interchange", f"GET /v1/timeline-interchange/{ID}", 5_000),
    ("change_entity", "POST /v1/entities(?:/.+)?", 500),
    ("read_entities", f"GET /v1/entities(?:/{ID})?", 2_500),
    ("write_assistant", "POST /v1/(?:assistants|assistant/chats)(?:/.+)?", 500),
    ("read_assistant", f"GET /v1/(?:assistants|assistant/chats|assistant-messages)/{ID}", 5_000),
    ("text", "POST /v1/text/generate", 500),
)
"""Name, calls and the hosted limit of every class; the first that fits counts."""


class _Class(NamedTuple):
    name: str
    limit: RateLimitItem


class Limits:
    """Counts calls in windows of an hour, which begin with a key's first call of a class.

    A `scale` of 1 gives the hosted limits; a user's own machine allows many times as much.
    """

    def __init__(self, scale: float) -> None:
        from limits import RateLimitItemPerHour
        from limits.storage import MemoryStorage
        from limits.strategies import FixedWindowRateLimiter

        numbers = {name: limit for name, _, limit in CLASSES} | {OTHER: OTHER_LIMIT}
        self._items = {
            name: RateLimitItemPerHour(max(1, round(limit * scale)))
            for name, limit in numbers.items()
        }
        groups = "|".join(f"(?P<{name}>{pattern})" for name, pattern, _ in CLASSES)
        self._pattern = re.compile(groups)
        self._limiter = FixedWindowRateLimiter(MemoryStorage())

    def class_of(self, method: str, path: str) -> str:
        """The class that a call counts in."""
        found = self._pattern.fullmatch(f"{method} {path.rstrip('/')}")
        return found.lastgroup or OTHER if found else OTHER

    def admit(self, key: str, method: str, path: str) -> dict[str, str]:
        """Counts a call and gives its headers; raises EngineError (429) when none is left."""
        name = self.class_of(method, path)
        item = self._items[name]
        is_admitted = self._limiter.hit(item, key, name)
        reset, left = self._limiter.get_window_stats(item, key, name)
        headers = {
            "x-ratelimit-limit": str(item.amount),
            "x-ratelimit-remaining": str(left),
            "x-ratelimit-reset": str(math.ceil(reset)),
        }
        if not is_admitted:
            raise _refusal(name, item.amount, reset, headers)
        return headers


def _refusal(name: str, limit: int, reset: float, headers: Mapping[str, str]) -> EngineError:
    seconds = max(1, math.ceil(reset - time.time()))
    return EngineError(
        f"More than {limit:,} calls an hour of this kind ({name.replace('_', ' ')}) were made "
        f"with this key. Wait {seconds} seconds, or raise VIDEOGEN_RATE_LIMIT_SCALE.",
        "rate_limited",
        429,
        headers={**headers, "retry-after": str(seconds)},
    )


class RateLimit:
    """ASGI middleware behind the guard: admits calls of the API and says what is left."""

    def __init__(self, app: ASGIApp, *, limits: Limits) -> None:
        self._app = app
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith("/v1/"):
            await self._app(scope, receive, send)
            return
        key = Headers(scope=scope).get("authorization", "").partition(" ")[2].strip()
        try:
            headers = self._limits.admit(key, scope["method"], scope["path"])
        except EngineError as error:
            await _refuse(error, send)
            return
        await self._app(scope, receive, _with_headers(send, headers))


def _with_headers(send: Send, headers: Mapping[str, str]) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(headers)
        await send(message)

    return send_with_headers


async def _refuse(error: EngineError, send: Send) -> None:
    body = json.dumps(error.to_wire()).encode()
    headers = {
        **error.headers,
        "content-type": "application/json",
        "content-length": str(len(body)),
    }
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": error.status, "headers": raw})
    await send({"type": "http.response.body", "body": body})
