"""HTTP, the only module that imports httpx: one request, its answer, its error."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pydantic import ValidationError

from videogen_mcp.errors import (
    ApiConnectionError,
    ApiStatusError,
    ApiTimeoutError,
    UnexpectedResponseError,
    status_error,
)
from videogen_mcp.wire import ApiError

from .retry import NotAcceptedError

if TYPE_CHECKING:
    import httpx

CONNECT_SECONDS = 10.0
READ_SECONDS = 60.0


class Transport:
    """A connection pool to one base URL. httpx is imported, and the pool opened, on first use."""

    def __init__(
        self, base_url: str, api_key: str, *, handler: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self._api_key = api_key
        self._handler = handler
        self._http: httpx.AsyncClient | None = None

    @property
    def http(self) -> httpx.AsyncClient:
        if self._http is None:
            import httpx

            self._http = httpx.AsyncClient(
                timeout=httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS),
                transport=self._handler,
                # A proxy of the environment cannot reach this machine's own engine.
                trust_env=not _is_loopback(self.base_url),
            )
        return self._http

    async def aclose(self) -> None:
        if self._http is not None:
            await self._http.aclose()

    async def call(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        read_seconds: float = READ_SECONDS,
    ) -> Any:
        """One API call: the decoded JSON, None for an empty answer, or an exception."""
        import httpx

        sent = {
            "Authorization": f"Bearer {self._api_key}",
            "Accept": "application/json",
            "X-VideoGen-Client": "mcp",
            **(headers or {}),
        }
        with _connection_errors(f"{method} {path}"):
            answer = await self.http.request(
                method,
                self.base_url + path,
                params=_query(query),
                json=body,
                headers=sent,
                timeout=httpx.Timeout(read_seconds, connect=CONNECT_SECONDS),
            )
        return _decoded(answer)

    async def put(self, url: str, chunks: AsyncIterator[bytes], size: int) -> None:
        """Sends raw bytes to an upload URL, which carries its own permission."""
        with _connection_errors("PUT of the file's bytes"):
            answer = await self.http.put(
                url, content=chunks, headers={"Content-Length": str(size)}, timeout=120.0
            )
        if answer.status_code >= 400:
            raise _status_error(answer)

    @asynccontextmanager
    async def stream(self, url: str, offset: int = 0) -> AsyncIterator[httpx.Response]:
        """Opens a download, from `offset` on; the status is 206 where the server resumes."""
        headers = {"Range": f"bytes={offset}-"} if offset else {}
        with _connection_errors("download"):
            async with self.http.stream(
                "GET", url, headers=headers, follow_redirects=True
            ) as answer:
                if answer.status_code >= 400:
                    await answer.aread()
                    raise _status_error(answer)
                yield answer


class _connection_errors:
    """Turns httpx's exceptions into ours; a refused connection is told apart from a lost one."""

    def __init__(self, what: str) -> None:
        self._what = what

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        import httpx

        if not isinstance(error, httpx.HTTPError | httpx.InvalidURL):
            return
        reason = f"{self._what}: {error or type(error).__name__}."
        if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout):
            raise NotAcceptedError(f"No connection for {reason}") from error
        if isinstance(error, httpx.TimeoutException):
            raise ApiTimeoutError(f"No answer in time to {reason}") from error
        raise ApiConnectionError(f"The connection broke during {reason}") from error


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    return host in ("localhost", "::1") or host.startswith("127.")


def _query(values: Mapping[str, Any] | None) -> dict[str, str] | None:
    if not values:
        return None
    return {key: _query_value(value) for key, value in values.items() if value is not None}


def _query_value(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _decoded(answer: httpx.Response) -> Any:
    if answer.status_code >= 400:
        raise _status_error(answer)
    if answer.status_code == 204 or not answer.content:
        return None
    if answer.is_redirect:
        raise UnexpectedResponseError(f"The API redirected to {answer.headers.get('location')}.")
    try:
        return answer.json()
    except ValueError as error:
        kind = answer.headers.get("content-type", "no content type")
        raise UnexpectedResponseError(
            f"Expected JSON from {answer.request.url.path} but got {kind}.",
            status=answer.status_code,
        ) from error


def _status_error(answer: httpx.Response) -> ApiStatusError:
    return status_error(
        answer.status_code,
        _error_body(answer),
        request_id=answer.headers.get("x-request-id"),
        retry_after=_retry_after(answer.headers),
    )


def _error_body(answer: httpx.Response) -> ApiError:
    """The error object, or one made from a body that is no such object (HTML, plain text)."""
    try:
        return ApiError.from_wire(answer.json())
    except (ValueError, ValidationError):
        text = "" if "html" in answer.headers.get("content-type", "") else answer.text[:200]
        reason = text.strip() or answer.reason_phrase or "no reason given"
        return ApiError(message=f"The server answered {answer.status_code}: {reason}.")


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, from `Retry-After` (seconds or a date) or `X-RateLimit-Reset`."""
    value = headers.get("retry-after")
    if value is not None:
        return _seconds_until(value)
    if headers.get("x-ratelimit-remaining") == "0":
        reset = _number(headers.get("x-ratelimit-reset"))
        if reset is not None:
            # Small values are a delay, large ones a Unix time.
            return max(0.0, reset - time.time() if reset > 1e6 else reset)
    return None


def _seconds_until(value: str) -> float | None:
    from email.utils import parsedate_to_datetime

    seconds = _number(value)
    if seconds is not None:
        return max(0.0, seconds)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except ValueError:
        return None


def _number(value: str | None) -> float | None:
    try:
        return float(value) if value is not None else None
    except ValueError:
        return None
