"""Checks any answer of an engine against the contract: status, headers, content type, body."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import httpx
import jsonschema_rs

from videogen_mcp.wire import LEGACY_PATHS

from .contract import Operation, Schema, key_of, operations, schemas

API = "/v1/"
API_ERROR: Schema = {"$ref": "#/components/schemas/ApiError"}
ERROR_KEYS = {"message", "code", "requirement", "internalErrorCode"}


def faults(
    method: str, path: str, status: int, headers: Mapping[str, str], body: bytes
) -> list[str]:
    """What the contract forbids in an answer; `path` is still percent-encoded, without query."""
    if not path.startswith(API):
        return []
    found = [] if headers.get("x-request-id") else ["x-request-id is missing"]
    if status >= 500:
        found.append(f"status {status}")
    if status >= 400:
        return found + _content_faults(API_ERROR, method, headers, body)
    operation = operation_of(method, path)
    if operation is None or operation.status != status:
        return [*found, f"status {status} is not in the contract"]
    if operation.answer is None:
        return [*found, "a body where none belongs"] if body else found
    return found + _content_faults(operation.answer, method, headers, body)


def _content_faults(
    schema: Schema, method: str, headers: Mapping[str, str], body: bytes
) -> list[str]:
    if headers.get("content-type") != "application/json":
        return [f"content type {headers.get('content-type')!r}"]
    if method == "HEAD":
        return []
    try:
        value = json.loads(body, parse_constant=_refuse)
    except ValueError as error:
        return [f"the body is not JSON: {error}"]
    found = [
        f"{'.'.join(str(part) for part in error.instance_path)}: {error.message}"
        for error in _validator(json.dumps(schema)).iter_errors(value)
    ]
    if schema is API_ERROR and isinstance(value, dict) and value.keys() != ERROR_KEYS:
        found.append(f"an error with the keys {sorted(value)}")
    return found


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


@cache
def _validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    document = {**json.loads(schema), "components": {"schemas": schemas()}}
    return jsonschema_rs.Draft202012Validator(document, validate_formats=True)


@cache
def _patterns() -> list[tuple[Any, str, Operation]]:
    """Exact paths first, then those with parameters."""
    found = sorted(operations().values(), key=lambda operation: operation.path.count("{"))
    return [(operation.pattern, operation.method, operation) for operation in found]


@cache
def operation_of(method: str, path: str) -> Operation | None:
    """The operation that serves a request, by today's path or an older one."""
    name = LEGACY_PATHS.get(path)
    if name is not None:
        return operations()[key_of(name)]
    path = path.replace("/v1/assistant/chats", "/v1/assistants", 1)
    for pattern, verb, operation in _patterns():
        if verb == method and pattern.fullmatch(path):
            return operation
    return None


def check(response: httpx.Response) -> None:
    """An httpx hook: raises AssertionError for an answer that breaks the contract."""
    request = response.request
    path = request.url.raw_path.decode().partition("?")[0]
    if path.startswith(API):
        response.read()
        found = faults(
            request.method, path, response.status_code, response.headers, response.content
        )
        assert not found, f"{request.method} {path}: {found[:5]} in {response.text[:2000]}"


async def check_async(response: httpx.Response) -> None:
    """As `check`, for an asynchronous client."""
    await response.aread()
    check(response)
