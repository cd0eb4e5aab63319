"""Serving the app: over pipes, Streamable HTTP or SSE."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Literal

import anyio

from .app import VideoGenServer, create_app
from .listening import host_guard, listening_socket, require_auth_beyond_loopback, url_of
from .logs import configure_logging, logger
from .settings import ServerSettings

if TYPE_CHECKING:
    import socket

    from starlette.applications import Starlette
    from starlette.types import ASGIApp

Transport = Literal["stdio", "http", "sse"]

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8765
HTTP_PATH = "/mcp"
SSE_PATH = "/sse"
LARGEST_BODY = 24 * 1024**2
"""Room for the bytes that `upload_file` takes, in base64."""


def serve(
    transport: Transport = "stdio",
    *,
    host: str = DEFAULT_HOST,
    port: int = DEFAULT_PORT,
    settings: ServerSettings | None = None,
) -> None:
    """Serves until the client leaves (stdio) or the process is told to stop by a signal.

    Raises `SettingsError` for a bind beyond this machine without auth, or of an address that
    cannot be had.
    """
    known = settings or ServerSettings.from_env()
    secrets = [known.api_key, known.token, *known.state_keys]
    # The host shows all of a piped server's stderr; who runs one over HTTP wants to see its calls.
    configure_logging(
        secrets=[secret for secret in secrets if secret],
        default="WARNING" if transport == "stdio" else "INFO",
    )
    app = create_app(known)
    if transport == "stdio":
        from .piped import serve_pipes

        anyio.run(serve_pipes, app)
        return
    require_auth_beyond_loopback(host, known)
    listener = listening_socket(host, port)
    anyio.run(_serve_http, http_app(app, transport, host, known), app, listener, transport)


def http_app(
    app: VideoGenServer, transport: Literal["http", "sse"], host: str, settings: ServerSettings
) -> ASGIApp:
    """The ASGI app of a transport, guarded as the settings say."""
    from .gate import Gate
    from .oauth import metadata_routes, metadata_url
    from .operations import operation_routes

    guard = host_guard(host, settings)
    inner: Starlette
    if transport == "http":
        # Stateless, so that any replica can answer; event streams, so that progress arrives.
        inner = app.streamable_http_app(
            streamable_http_path=HTTP_PATH,
            stateless_http=True,
            json_response=False,
            host=host,
            transport_security=guard,
            max_request_body_size=LARGEST_BODY,
        )
    else:
        inner = app.sse_app(
            sse_path=SSE_PATH,
            host=host,
            transport_security=guard,
            max_request_body_size=LARGEST_BODY,
        )
    inner.router.routes += operation_routes(app, settings)
    inner.router.routes += metadata_routes(app, settings, transport)
    inner.router.lifespan_context = lambda _: _shared(app, transport)
    return Gate(inner, app, settings, guard, metadata_url(settings, transport))


@asynccontextmanager
async def _shared(app: VideoGenServer, transport: Literal["http", "sse"]) -> AsyncIterator[None]:
    """One runtime for everything that is asked; the manager of connections lives within it."""
    async with app.shared_runtime():
        if transport == "sse":
            yield
            return
        async with app.session_manager.run():
            yield


async def _serve_http(
    asgi: ASGIApp, app: VideoGenServer, listener: socket.socket, transport: Transport
) -> None:
    from .served import HttpServer

    path = HTTP_PATH if transport == "http" else SSE_PATH
    logger.info("Listening on %s", url_of(listener, path))
    await HttpServer(asgi, app).serve(sockets=[listener])
