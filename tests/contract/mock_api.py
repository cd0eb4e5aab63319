"""A VideoGen API on loopback that refuses whatever the contract does not allow.

It answers with instances made from the schemas of the answers: only what is required (null where
it may be), or everything.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote

from .contract import Maker, Operation, Schema, operations, problems

HEADERS = {
    "accept": "application/json",
    "x-videogen-client": "mcp",
    "authorization": "Bearer sk_test",
}


@dataclass
class Request:
    """One request as it came, and the operation that it named."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    operation: Operation | None = None
    path_values: tuple[str, ...] = ()
    problems: list[str] = field(default_factory=list)
    answer: Any = None


@dataclass
class MockApi:
    """Collects requests; those with `problems` were answered with 400."""

    full: bool = False
    url: str = ""
    seen: list[Request] = field(default_factory=list)

    def answer(self, request: Request) -> tuple[int, Any]:
        """Checks a request and gives the status and the body of the answer."""
        self.seen.append(request)
        path, _, query = request.target.partition("?")
        found = _match(request.method, path)
        if found is None:
            request.problems.append(f"there is no {request.method} {path}")
            return 404, {"message": "There is no such operation."}
        request.operation, request.path_values = found
        request.problems += _header_problems(request)
        request.problems += _query_problems(request.operation, query)
        request.problems += _body_problems(request.operation, request.body)
        if request.problems:
            return 400, {"message": "; ".join(request.problems), "code": "invalid_request"}
        schema = request.operation.answer
        request.answer = None if schema is None else Maker(full=self.full).of(schema)
        return request.operation.status, request.answer

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        first, *lines = head.strip().split("\r\n")
        headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        method, target, _ = first.split(" ")
        status, answer = self.answer(Request(method, target, headers, body))
        payload = b"" if answer is None else json.dumps(answer).encode()
        writer.write(
            f"HTTP/1.1 {status} Mock\r\ncontent-type: application/json\r\n"
            f"content-length: {len(payload)}\r\nconnection: close\r\n\r\n".encode()
            + payload
        )
        writer.close()


def _match(method: str, path: str) -> tuple[Operation, tuple[str, ...]] | None:
    """The operation of a path; one without parameters goes before one with them."""
    fitting = [
        (operation, found)
        for operation in operations().values()
        if operation.method == method and (found := operation.pattern.fullmatch(path))
    ]
    if not fitting:
        return None
    operation, found = min(fitting, key=lambda pair: len(pair[1].groups()))
    return operation, tuple(unquote(value) for value in found.groups())


def _header_problems(request: Request) -> list[str]:
    wrong = [
        f"the header {name} is {request.headers.get(name)!r}"
        for name, value in HEADERS.items()
        if request.headers.get(name) != value
    ]
    if request.body and request.headers.get("content-type") != "application/json":
        wrong.append("a body that is not said to be JSON")
    if "idempotency-key" in request.headers:
        wrong.append("an idempotency key, which the hosted API does not know")
    return wrong


def _query_problems(operation: Operation, query: str) -> list[str]:
    pairs = parse_qsl(query, keep_blank_values=True)
    found = [f"the query has {name} twice" for name, _ in pairs if _count(pairs, name) > 1]
    for name, text in pairs:
        schema = operation.query.get(name)
        if schema is None:
            found.append(f"an unknown query parameter {name}")
        else:
            found += [f"{name}: {p}" for p in problems(schema, _typed(schema, text), closed=True)]
    return found


def _count(pairs: list[tuple[str, str]], name: str) -> int:
    return sum(1 for key, _ in pairs if key == name)


def _typed(schema: Schema, text: str) -> Any:
    """A query value as its schema wants it, or as it is where it does not fit."""
    kind = schema.get("type")
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    if kind == "integer" and text.lstrip("-").isdecimal():
        return int(text)
    return text


def _body_problems(operation: Operation, body: bytes) -> list[str]:
    if operation.body is None:
        return ["a body where none belongs"] if body else []
    if not body:
        return ["no body"] if operation.needs_body else []
    try:
        value = json.loads(body)
    except ValueError:
        return ["a body that is no JSON"]
    return problems(operation.body, value, closed=True)


@asynccontextmanager
async def mock_api(*, full: bool = False) -> AsyncIterator[MockApi]:
    api = MockApi(full=full)
    server = await asyncio.start_server(api.handle, "127.0.0.1", 0)
    api.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield api
