"""The ASGI application: every route of the engine, and one kind of error body."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route as Mount

from ..wire import LEGACY_PATHS, ROUTES
from .calls import Handler, endpoint
from .errors import EngineError, internal_error
from .guard import LOOPBACK_NAMES, Activity, Guard, host_name
from .limits import Limits, RateLimit
from .metrics import UNMATCHED, CountRequests
from .routes import (
    account,
    assistant,
    content,
    entities,
    files,
    imports,
    interchange,
    internal,
    pages,
    preview,
    projects,
    resources,
    search,
    text,
    tools,
    webhooks,
    workflows,
)
from .runs.durable import DurableRuns
from .services import Services
from .settings import EngineSettings

logger = logging.getLogger(__name__)

HANDLERS: dict[str, Handler] = {
    **workflows.HANDLERS,
    **projects.HANDLERS,
    **tools.HANDLERS,
    **interchange.HANDLERS,
    **files.HANDLERS,
    **search.HANDLERS,
    **imports.HANDLERS,
    **entities.HANDLERS,
    **resources.HANDLERS,
    **webhooks.HANDLERS,
    **assistant.HANDLERS,
    **text.HANDLERS,
    **account.HANDLERS,
}


def create_app(
    services: Services,
    durable: DurableRuns,
    *,
    keys: list[str],
    home_id: str,
    activity: Activity,
    stop: Callable[[], None],
    lifespan: Callable[[Starlette], AbstractAsyncContextManager[None]] | None = None,
) -> Starlette:
    """The engine as an ASGI app; `keys` are the bearer keys it accepts, `stop` ends it."""
    mounts = [
        Mount(
            path,
            endpoint(operation, ROUTES[operation], HANDLERS[operation], services, durable),
            methods=[ROUTES[operation].method],
        )
        for path, operation in _paths()
    ]
    mounts += content.mounts(services)
    mounts += pages.mounts(services)
    mounts += preview.mounts(services)
    mounts += webhooks.mounts(services)
    mounts += internal.mounts(services, home_id, stop)
    guard = Middleware(Guard, keys=keys, hosts=accepted_hosts(services.settings), activity=activity)
    limit = Middleware(RateLimit, limits=Limits(services.settings.rate_limit_scale))
    app = Starlette(
        routes=mounts,
        middleware=[_counting(services, mounts), guard, limit],
        lifespan=lifespan,
        exception_handlers={
            EngineError: _engine_error,
            HTTPException: _http_error,
            Exception: _unexpected_error,
        },
    )
    # A path that is served only with or without a last slash is another path: 404, no redirect.
    app.router.redirect_slashes = False
    return app


def _counting(services: Services, mounts: Sequence[Mount]) -> Middleware:
    """Counts requests by the path of their route, as it is written here."""
    paths = {mount.endpoint: mount.path for mount in mounts}

    def route_of(endpoint: Any) -> str:
        return paths.get(endpoint, UNMATCHED)

    return Middleware(CountRequests, metrics=services.metrics, route_of=route_of)


def _paths() -> Iterator[tuple[str, str]]:
    """Every path that is served and its operation, those of older versions last."""
    for operation in ROUTES:
        if operation in HANDLERS:
            yield ROUTES[operation].path, operation
    for path, operation in LEGACY_PATHS.items():
        if operation in HANDLERS:
            yield path, operation


def accepted_hosts(settings: EngineSettings) -> frozenset[str] | None:
    """Host names that may be asked for: against pages that point their own name at loopback."""
    names = set(LOOPBACK_NAMES) | {settings.host.lower()}
    if settings.public_url:
        names.add(host_name(settings.public_url.partition("://")[2].partition("/")[0]))
    return None if settings.host in ("0.0.0.0", "::") else frozenset(names)


async def _engine_error(_request: Request, error: Any) -> Response:
    return JSONResponse(error.to_wire(), status_code=error.status, headers=error.headers)


async def _http_error(request: Request, error: Any) -> Response:
    if error.status_code == 404:
        told = EngineError(
            f"{request.method} {request.url.path} is not served by this version of the local "
            "engine. Set VIDEOGEN_API_KEY to use the hosted API for it.",
            "not_found",
            404,
        )
    elif error.status_code == 405:
        allowed = (error.headers or {}).get("Allow", "")
        told = EngineError(
            f"{request.method} is not allowed on {request.url.path}; use {allowed}.",
            "invalid_request",
            405,
        )
    else:
        told = EngineError(str(error.detail), "invalid_request", error.status_code)
    return JSONResponse(told.to_wire(), status_code=told.status, headers=error.headers)


async def _unexpected_error(request: Request, error: Exception) -> Response:
    code = secrets.token_hex(4)
    logger.error("%s %s failed (%s)", request.method, request.url.path, code, exc_info=error)
    return JSONResponse(internal_error(code).to_wire(), status_code=500)
