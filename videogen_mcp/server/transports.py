"""Serving the app: over pipes, Streamable HTTP or SSE."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Literal

import anyio
from mcp.server.transport_security import TransportSecuritySettings

from .app import VideoGenServer, create_app
from .logs import configure_logging
from .settings import ServerSettings, SettingsError

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.types import ASGIApp, Receive, Scope, Send

Transport = Literal["stdio", "http", "sse"]

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8765
HTTP_PATH = "/mcp"


def serve(
    transport: Transport = "stdio",
    *,
    host: str = DEFAULT_HOST,
    port: int = DEFAULT_PORT,
    settings: ServerSettings | None = None,
) -> None:
    """Serves until the client leaves (stdio) or the process is told to stop.

    Raises `SettingsError` for a bind beyond this machine without auth.
    """
    known = settings or ServerSettings.from_env()
    if transport != "stdio":
        require_auth_beyond_loopback(host, known)
    configure_logging()
    app = create_app(known)
    if transport == "stdio":
        app.run("stdio")
    else:
        anyio.run(_serve_http, http_app(app, transport, host, known), host, port)


def http_app(
    app: VideoGenServer, transport: Literal["http", "sse"], host: str, settings: ServerSettings
) -> ASGIApp:
    """The ASGI app of a transport, guarded as the settings say."""
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
        )
    else:
        inner = app.sse_app(host=host, transport_security=guard)
        inner.router.lifespan_context = lambda _: app.shared_runtime()
    return BearerGate(inner) if settings.auth == "bearer" else inner


def require_auth_beyond_loopback(host: str, settings: ServerSettings) -> None:
    """Whoever reaches the port spends this account's credits, so others must bring their own."""
    if is_loopback(host) or settings.auth == "bearer":
        return
    raise SettingsError(
        f"Refusing to listen on {host} without auth: anyone who reaches it could use this account. "
        "Set VIDEOGEN_MCP_AUTH=bearer, so that each request brings its own VideoGen API key, "
        "or listen on 127.0.0.1."
    )


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def host_guard(host: str, settings: ServerSettings) -> TransportSecuritySettings:
    """Which Host and Origin headers are let in, against DNS rebinding.

    Beyond this machine every request carries its own key, which a rebound page does not have; the
    names under which the server is reached then need not be known.
    """
    if settings.allowed_hosts:
        names = list(settings.allowed_hosts)
    elif is_loopback(host):
        names = ["127.0.0.1", "localhost", "[::1]"]
    else:
        return TransportSecuritySettings(enable_dns_rebinding_protection=False)
    origins = [f"{scheme}://{name}" for scheme in ("http", "https") for name in names]
    return TransportSecuritySettings(
        allowed_hosts=[*names, *(f"{name}:*" for name in names)],
        allowed_origins=[*origins, *(f"{origin}:*" for origin in origins)],
    )


class BearerGate:
    """Lets in only requests that bring a key; whether it is valid is for the API to say."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or _bearer(scope) is not None:
            await self._app(scope, receive, send)
            return
        from starlette.responses import JSONResponse

        refusal = JSONResponse(
            {"error": "missing_api_key", "message": "Send Authorization: Bearer <VideoGen key>."},
            status_code=401,
            headers={"WWW-Authenticate": 'Bearer realm="videogen"'},
        )
        await refusal(scope, receive, send)


def _bearer(scope: Scope) -> str | None:
    from .upstream import bearer_of

    headers = dict(scope["headers"])
    return bearer_of(headers.get(b"authorization", b"").decode("latin-1"))


async def _serve_http(app: ASGIApp, host: str, port: int) -> None:
    import uvicorn

    # No access log: its lines are of no use to a person, and stderr is the host's.
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        # httptools, where it is installed, keeps blanks at the end of header values, which make
        # names in MCP's headers differ from those in the body.
        http="h11",
        log_level="warning",
        access_log=False,
        log_config=None,
    )
    await uvicorn.Server(config).serve()
