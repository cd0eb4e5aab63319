"""The door of the engine: host names, keys, request ids, and when it was last used."""

from __future__ import annotations

import hmac
import json
import secrets
import time
from collections.abc import Collection, Iterator, MutableMapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .errors import EngineError

OPEN_PATHS = ("/health", "/files/", "/uploads/", "/hls/", "/public/", "/projects/")
"""Paths without a key: files, uploads and streams are signed, what is public was made so by its
owner, and a project's page is as secret as its id."""

METRICS_PATH = "/metrics"
"""Is asked every few seconds for as long as there is an engine: what watches it does not keep it
from leaving when nobody needs it."""

LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass
class Activity:
    """When the last request ended, and how many are being answered."""

    last: float = field(default_factory=time.monotonic)
    open: int = 0

    def idle_seconds(self) -> float:
        """Seconds without any request; 0 while one is being answered."""
        return 0.0 if self.open else time.monotonic() - self.last

    @contextmanager
    def noted(self) -> Iterator[None]:
        """Around a request that is answered."""
        self.open += 1
        try:
            yield
        finally:
            self.open -= 1
            self.last = time.monotonic()


class Guard:
    """Lets in requests that name this host and, where a key is needed, hold one."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        keys: Collection[str],
        hosts: Collection[str] | None,
        activity: Activity,
    ) -> None:
        self._app = app
        self._keys = [key.encode() for key in keys]
        self._hosts = hosts
        self._activity = activity

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        send = _with_request_id(send, headers.get("x-request-id"))
        with nullcontext() if scope["path"] == METRICS_PATH else self._activity.noted():
            refusal = self._refusal(scope["path"], headers)
            if refusal is None:
                await self._app(scope, receive, send)
            else:
                await _answer(refusal, send)

    def _refusal(self, path: str, headers: Headers) -> EngineError | None:
        if self._hosts is not None and host_name(headers.get("host", "")) not in self._hosts:
            return EngineError(
                "Host: this engine answers only under its own address.", "not_authorized", 403
            )
        if path.startswith(OPEN_PATHS):
            return None
        scheme, _, key = headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key:
            return EngineError(
                "Authorization: send 'Bearer <key>'; the local key is in engine.json.",
                "missing_api_key",
                401,
            )
        presented = key.strip().encode()
        # Every key is compared, so that the time taken tells nothing about which one is near.
        if sum(hmac.compare_digest(presented, known) for known in self._keys) == 0:
            return EngineError("Authorization: this key is not known here.", "invalid_api_key", 401)
        return None


def host_name(host: str) -> str:
    """The name in a Host header, without port and brackets."""
    if host.startswith("["):
        return host[1:].partition("]")[0].lower()
    return host.partition(":")[0].lower()


def _with_request_id(send: Send, given: str | None) -> Send:
    is_usable = given is not None and len(given) <= 100 and given.isascii() and given.isprintable()
    request_id = given if is_usable and given else secrets.token_hex(12)

    async def send_with_id(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message)["x-request-id"] = request_id
        await send(message)

    return send_with_id


async def _answer(error: EngineError, send: Send) -> None:
    body = json.dumps(error.to_wire()).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    if error.status == 401:
        headers.append((b"www-authenticate", b"Bearer"))
    start: MutableMapping[str, Any] = {
        "type": "http.response.start",
        "status": error.status,
        "headers": headers,
    }
    await send(start)
    await send({"type": "http.response.body", "body": body})
