"""How an operation of the route table becomes an HTTP call."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

from pydantic import ValidationError

from videogen_mcp.errors import BadRequestError, UnexpectedResponseError
from videogen_mcp.wire import ROUTES, Request, Response

from .retry import RetryPolicy, with_retries
from .transport import READ_SECONDS, Transport

if TYPE_CHECKING:
    from .transport import Handler

R = TypeVar("R", bound=Response)


class Calls:
    """What the operations of every resource are made of."""

    def __init__(
        self,
        api_key: str,
        *,
        base_url: str,
        local_engine: bool = False,
        retry: RetryPolicy | None = None,
        read_seconds: float = READ_SECONDS,
        handler: Handler | None = None,
    ) -> None:
        self._transport = Transport(base_url, api_key, handler=handler)
        self._read_seconds = read_seconds
        self._local_engine = local_engine
        self._retry = retry or RetryPolicy()

    async def _get(
        self,
        operation: str,
        response: type[R],
        path_values: Mapping[str, str] | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        wait_seconds: float | None = None,
    ) -> R:
        waits = wait_seconds if wait_seconds and self._local_engine else 0.0
        if waits:
            query = {**(query or {}), "waitSeconds": waits}
        return await self._send(
            operation,
            response,
            path_values,
            query=query,
            repeatable=True,
            read_seconds=self._read_seconds + waits,
        )

    async def _start(
        self,
        operation: str,
        response: type[R],
        body: Request,
        path_values: Mapping[str, str] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> R:
        """Starts work, which may cost money: never sent twice without a key that forbids twice."""
        key = idempotency_key or uuid.uuid4().hex
        return await self._send(
            operation,
            response,
            path_values,
            body=body,
            headers={"Idempotency-Key": key} if self._local_engine else None,
            repeatable=self._local_engine,
            starts_work=True,
        )

    async def _send(
        self,
        operation: str,
        response: type[R],
        path_values: Mapping[str, str] | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        body: Request | None = None,
        headers: Mapping[str, str] | None = None,
        repeatable: bool = False,
        starts_work: bool = False,
        read_seconds: float | None = None,
    ) -> R:
        path = ROUTES[operation].path.format_map(_escaped(path_values or {}))

        async def call() -> R:
            data = await self._transport.call(
                ROUTES[operation].method,
                path,
                query=query,
                body=body.to_wire() if body is not None else None,
                headers=headers,
                read_seconds=read_seconds or self._read_seconds,
            )
            return _read(response, data, path)

        return await with_retries(call, self._retry, repeatable=repeatable, starts_work=starts_work)

    async def _delete(self, operation: str, path_values: Mapping[str, str]) -> None:
        """Deletes; not repeated after a lost answer, as a second time would be an error."""
        path = ROUTES[operation].path.format_map(_escaped(path_values))

        async def call() -> None:
            await self._transport.call("DELETE", path, read_seconds=self._read_seconds)

        await with_retries(call, self._retry, repeatable=False)


def _escaped(values: Mapping[str, str]) -> dict[str, str]:
    return {name: _segment(name, value) for name, value in values.items()}


def _segment(name: str, value: str) -> str:
    """One id as one segment of the path: it can neither leave its place nor vanish."""
    if value.strip() in ("", ".", ".."):
        raise BadRequestError(f"{name} is {value!r}, which is no id.", code="invalid_request")
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise BadRequestError(
            f"{name} holds half a character, so it is no id.", code="invalid_request"
        ) from None


def _read(response: type[R], data: Any, path: str) -> R:
    if data is None:
        raise UnexpectedResponseError(f"The answer of {path} is empty.")
    try:
        return response.from_wire(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "the body"
        raise UnexpectedResponseError(
            f"The answer of {path} is not what the contract says: {place}: {first['msg']}."
        ) from error
