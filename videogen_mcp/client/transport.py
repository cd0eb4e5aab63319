"""HTTP, the only module that imports httpx: one request, its answer, its error."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import anyio

from videogen_mcp.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    BadRequestError,
    UnexpectedResponseError,
    UnreadableAnswerError,
    VideoGenError,
)

from .answers import Answer, decoded, error_of
from .retry import NotAcceptedError

if TYPE_CHECKING:
    from typing import TypeAlias

    import httpx

    Handler: TypeAlias = httpx.AsyncBaseTransport
    Stream: TypeAlias = httpx.Response

CONNECT_SECONDS = 10.0
READ_SECONDS = 60.0
SEND_SECONDS = 120.0
LARGEST_ANSWER = 64 * 1024**2
"""Bytes of JSON, unpacked. No answer of the API comes near it; a hostile one could be endless."""


class Transport:
    """A connection pool to one base URL. httpx is imported, and the pool opened, on first use."""

    def __init__(self, base_url: str, api_key: str, *, handler: Handler | None = None) -> None:
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
                max_redirects=5,
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
        """One API call: the decoded JSON, None for an empty answer, or an exception.

        `read_seconds` bounds each silence, and together with the connecting the whole call.
        """
        import httpx

        sent = {
            **({"Authorization": f"Bearer {self._api_key}"} if self._api_key else {}),
            "Accept": "application/json",
            "X-VideoGen-Client": "mcp",
            **(headers or {}),
        }
        if body is not None:
            sent["Content-Type"] = "application/json"
        request: dict[str, Any] = {
            "params": _query(query),
            "content": None if body is None else _encoded(body),
            "headers": sent,
            "timeout": httpx.Timeout(read_seconds, connect=CONNECT_SECONDS),
        }
        what = f"{method} {path}"
        with (
            _connection_errors(what),
            _in_time(min(CONNECT_SECONDS, read_seconds) + read_seconds, what),
        ):
            async with self.http.stream(method, self.base_url + path, **request) as response:
                answer = Answer(
                    response.status_code, response.headers, await _whole(response, path), path
                )
        return self._checked(answer)

    def _checked(self, answer: Answer) -> Any:
        try:
            return decoded(answer)
        except VideoGenError as error:
            # A server may repeat what it was sent; a key must not get into logs that way.
            if self._api_key and self._api_key in error.message:
                error.message = error.message.replace(self._api_key, "…")
                error.args = (error.message,)
            raise

    async def put(self, url: str, chunks: AsyncIterator[bytes], size: int) -> None:
        """Sends raw bytes to an upload URL, which carries its own permission."""
        headers = {"Content-Length": str(size)}
        with _connection_errors("PUT of the file's bytes"):
            answer = await self.http.put(url, content=chunks, headers=headers, timeout=SEND_SECONDS)
        if answer.status_code >= 400:
            raise error_of(_answer(answer, answer.content))
        if not answer.is_success:
            raise UnexpectedResponseError(
                "The upload URL redirected, so that the bytes did not arrive.",
                status=answer.status_code,
            )

    @asynccontextmanager
    async def stream(self, url: str, headers: Mapping[str, str]) -> AsyncIterator[Stream]:
        """Opens a download; redirects are followed. The permission is in the URL."""
        with _connection_errors("the download"):
            async with self.http.stream(
                "GET",
                url,
                headers={"Accept-Encoding": "identity", **headers},
                follow_redirects=True,
            ) as answer:
                if answer.status_code >= 400 and answer.status_code != 416:
                    raise error_of(_answer(answer, await _whole(answer, "the download")))
                yield answer


def _answer(answer: httpx.Response, body: bytes) -> Answer:
    return Answer(answer.status_code, answer.headers, body, "a signed URL")


async def _whole(answer: httpx.Response, path: str) -> bytes:
    body = bytearray()
    async for chunk in answer.aiter_bytes():
        body += chunk
        if len(body) > LARGEST_ANSWER:
            raise UnexpectedResponseError(
                f"The answer of {path} is larger than {LARGEST_ANSWER // 1024**2} MiB.",
                status=answer.status_code,
            )
    return bytes(body)


@contextmanager
def _in_time(seconds: float, what: str) -> Iterator[None]:
    """A limit for all of it together: single bytes, each in time, could take for ever."""
    try:
        with anyio.fail_after(seconds):
            yield
    except TimeoutError as error:
        raise ApiTimeoutError(f"No whole answer within {seconds:g} s to {what}.") from error


class _connection_errors:
    """Turns httpx's exceptions into ours; a refused connection is told apart from a lost one."""

    def __init__(self, what: str) -> None:
        self._what = what

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        import httpx

        if isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol):
            raise VideoGenError(
                f"There is no calling the address of {self._what}: {error}.",
                code="invalid_url",
                hint="Give a base URL that starts with https:// or http://.",
            ) from error
        if not isinstance(error, httpx.HTTPError):
            return
        reason = f"{self._what}: {error or type(error).__name__}."
        if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout):
            raise NotAcceptedError(f"No connection for {reason}") from error
        if isinstance(error, httpx.TimeoutException):
            raise ApiTimeoutError(f"No answer in time to {reason}") from error
        if isinstance(error, httpx.DecodingError):
            raise UnreadableAnswerError(f"No unpacking the answer to {reason}") from error
        if isinstance(error, httpx.TooManyRedirects):
            raise UnexpectedResponseError(f"Redirects without end in {reason}") from error
        raise ApiConnectionError(f"The connection broke during {reason}") from error


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    return host in ("localhost", "::1") or host.startswith("127.")


def _encoded(body: Any) -> bytes:
    try:
        return json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except ValueError as error:
        raise BadRequestError(
            "A text holds half a character (a lone surrogate), or a number is not finite.",
            code="invalid_request",
        ) from error


def _query(values: Mapping[str, Any] | None) -> dict[str, str] | None:
    if not values:
        return None
    return {key: _query_value(value) for key, value in values.items() if value is not None}


def _query_value(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
