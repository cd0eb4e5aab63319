"""One operation of the contract: read, check, answer."""

from __future__ import annotations

import difflib
import hashlib
import inspect
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from anyio import to_thread
from pydantic import BaseModel, ValidationError
from pydantic.alias_generators import to_camel
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from ..wire import PageQuery, Route
from .errors import EngineError, shorten
from .runs.durable import DurableRuns
from .services import Services
from .store.database import read_in_thread

BODY_LIMIT = 4 * 1024**2
MAX_ERRORS = 3


@dataclass(frozen=True)
class Call:
    """A checked request; `body` and `query` are the models that the route names."""

    operation: str
    request: Request
    services: Services
    durable: DurableRuns
    path: Mapping[str, str]
    body: Any
    query: Any
    body_hash: str


Handler = Callable[[Call], Any]
"""Takes a Call, gives a wire model; plain functions run in a thread, since stores block."""


def endpoint(
    operation: str, route: Route, handler: Handler, services: Services, durable: DurableRuns
) -> Callable[[Request], Any]:
    """The Starlette endpoint of one operation."""

    run = _runner(route, services)

    async def answer(request: Request) -> Response:
        body = await read_json(request) if route.method == "POST" else {}
        call = Call(
            operation=operation,
            request=request,
            services=services,
            durable=durable,
            path=request.path_params,
            body=check(route.request, body) if route.request else None,
            query=check(route.query, dict(request.query_params)) if route.query else None,
            body_hash=hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest(),
        )
        if inspect.iscoroutinefunction(handler):
            result = await handler(call)
        else:
            result = await run(handler, call)
        if route.response is None:
            return Response(status_code=route.status)
        # Straight to bytes: what every answer costs, without a dictionary on the way.
        content = result.model_dump_json(by_alias=True)
        return Response(content, status_code=route.status, media_type="application/json")

    return answer


def _runner(route: Route, services: Services) -> Callable[[Handler, Call], Awaitable[Any]]:
    """Where a plain handler is called: lists and changes off the event loop, for they take time."""
    if route.method != "GET":
        return to_thread.run_sync
    if route.query is not None and issubclass(route.query, PageQuery):
        return read_in_thread
    return services.database.look_up


async def read_json(request: Request) -> dict[str, Any]:
    """The JSON object in a body, `{}` for an empty one; raises EngineError for anything else."""
    raw = await _read(request)
    if not raw.strip():
        return {}
    try:
        body = json.loads(raw)
        # Half of a surrogate pair, which JSON can spell, is no text that could be kept.
        json.dumps(body, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise EngineError(
            "The body holds half of a surrogate pair. Send whole characters."
        ) from None
    except (ValueError, RecursionError):
        raise EngineError("The body is not JSON.") from None
    if not isinstance(body, dict):
        raise EngineError("The body must be a JSON object.")
    return body


async def _read(request: Request) -> bytes:
    raw = bytearray()
    try:
        async for chunk in request.stream():
            raw += chunk
            if len(raw) > BODY_LIMIT:
                raise EngineError(
                    f"The body is larger than {BODY_LIMIT // 1024**2} MB. "
                    "Upload media with POST /v1/files/upload instead.",
                    "invalid_request",
                    413,
                )
    except ClientDisconnect:
        raise EngineError("The body ended before all of it had come.") from None
    return bytes(raw)


def check(model: type[BaseModel], data: Mapping[str, Any]) -> BaseModel:
    """`data` as `model`; raises EngineError that names fields, values and what would do."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise EngineError(_tell(model, data, error)) from None


def _tell(model: type[BaseModel], data: Mapping[str, Any], error: ValidationError) -> str:
    found = error.errors(include_url=False, include_context=False)
    told = [_tell_one(model, data, item) for item in found[:MAX_ERRORS]]
    if len(found) > MAX_ERRORS:
        told.append(f"(and {len(found) - MAX_ERRORS} more)")
    return " ".join(told)


def _tell_one(model: type[BaseModel], data: Mapping[str, Any], item: Any) -> str:
    field = _field_name(item["loc"])
    reason = item["msg"].removeprefix("Value error, ").rstrip(".")
    if item["type"] == "missing":
        return f"{field} is required but missing.{_guess(model, data, item['loc'])}"
    if not item["loc"] or item["type"] == "value_error":
        return f"{field}: {reason}." if field else f"{reason}."
    return f"{field}: {shorten(item['input'])} cannot be used: {reason}."


def _field_name(location: Sequence[Any]) -> str:
    """The field as the wire spells it, without the tags that pydantic adds for unions."""
    parts = [
        str(part) if isinstance(part, int) else to_camel(part)
        for part in location
        if isinstance(part, int) or not part.isupper()
    ]
    return ".".join(parts)


def _guess(model: type[BaseModel], data: Mapping[str, Any], location: Sequence[Any]) -> str:
    """A hint when an unknown key looks like the missing one."""
    known = {to_camel(name) for name in model.model_fields} | set(model.model_fields)
    unknown = [key for key in data if key not in known]
    near = difflib.get_close_matches(str(location[-1]), unknown, n=1, cutoff=0.75)
    return f" Did you mean it by {near[0]!r}?" if near else ""
