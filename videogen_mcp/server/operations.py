"""What those who run a server ask it: whether it lives, and what it has done."""

from __future__ import annotations

from importlib import metadata
from typing import TYPE_CHECKING

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .gate import HEALTH_PATH, METRICS_PATH
from .settings import ServerSettings

if TYPE_CHECKING:
    from starlette.requests import Request

    from .app import VideoGenServer


def operation_routes(app: VideoGenServer, settings: ServerSettings) -> list[Route]:
    """`/health`, and `/metrics` where the gate can tell who may see it.

    With auth "bearer" anybody may come with a key, so the figures of all need the server's token.
    """
    version = metadata.version("videogen-mcp")

    async def health(_: Request) -> Response:
        # A balancer that reads this sends no more calls to a server that is about to end.
        is_leaving = app.running.is_leaving
        status = "leaving" if is_leaving else "ok"
        return JSONResponse({"status": status, "version": version}, 503 if is_leaving else 200)

    async def metrics(_: Request) -> Response:
        from .metrics import CONTENT_TYPE

        return Response(app.running.metrics.text(), headers={"Content-Type": CONTENT_TYPE})

    routes = [Route(HEALTH_PATH, health)]
    if settings.auth != "bearer" or settings.token is not None:
        routes.append(Route(METRICS_PATH, metrics))
    return routes
