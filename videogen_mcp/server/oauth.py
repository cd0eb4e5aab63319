"""OAuth's protected-resource metadata (RFC 9728): where clients get tokens for this server.

The server checks no tokens itself: it passes them through to the API, which does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .settings import ServerSettings

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    from .app import VideoGenServer

WELL_KNOWN = "/.well-known/oauth-protected-resource"
MCP_PATHS = {"http": "/mcp", "sse": "/sse"}
NAME = "VideoGen MCP"


def resource_of(settings: ServerSettings, transport: str) -> str | None:
    """The address that names this server to authorization servers: that which clients are given."""
    if settings.auth != "bearer" or settings.public_url is None:
        return None
    has_path = bool(urlsplit(settings.public_url).path)
    return settings.public_url if has_path else settings.public_url + MCP_PATHS[transport]


def metadata_url(settings: ServerSettings, transport: str) -> str | None:
    """Where the metadata is found: the well-known part goes before the resource's path."""
    resource = resource_of(settings, transport)
    if resource is None:
        return None
    parts = urlsplit(resource)
    return f"{parts.scheme}://{parts.netloc}{WELL_KNOWN}{parts.path}"


def metadata_routes(app: VideoGenServer, settings: ServerSettings, transport: str) -> list[Route]:
    """The document under its own path and under the bare one, for clients that look only there."""
    from mcp.server.auth.routes import cors_middleware
    from starlette.routing import Route

    resource = resource_of(settings, transport)
    if resource is None:
        return []

    async def answer(_: Request) -> Response:
        return await _document(app, settings, resource)

    methods = ["GET", "OPTIONS"]
    endpoint = cors_middleware(answer, methods)
    paths = dict.fromkeys(
        WELL_KNOWN + path for path in ("", urlsplit(resource).path, MCP_PATHS[transport])
    )
    return [Route(path, endpoint, methods=methods) for path in paths]


async def _document(app: VideoGenServer, settings: ServerSettings, resource: str) -> Response:
    from mcp.server.auth.json_response import PydanticJSONResponse
    from mcp.shared.auth import ProtectedResourceMetadata
    from starlette.responses import JSONResponse

    from videogen_mcp.errors import VideoGenError

    servers = settings.authorization_servers
    try:
        servers = servers or await app.running.bearers.authorization_servers()
    except VideoGenError as error:
        message = f"{error.message} Set VIDEOGEN_MCP_AUTHORIZATION_SERVERS."
        return JSONResponse({"error": "temporarily_unavailable", "message": message}, 503)
    document = ProtectedResourceMetadata.model_validate(
        {"resource": resource, "authorization_servers": servers, "resource_name": NAME}
    )
    return PydanticJSONResponse(document, headers={"Cache-Control": "public, max-age=3600"})
