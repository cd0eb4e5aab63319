"""Routes beside the contract: health, and the orderly stop."""

from __future__ import annotations

from collections.abc import Callable

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ..services import Services
from ..version import version


def mounts(services: Services, home_id: str, stop: Callable[[], None]) -> list[Route]:
    """`GET /health` for everybody, `POST /internal/stop` for holders of the key."""

    async def health(_request: Request) -> Response:
        active = await to_thread.run_sync(services.runs.count_active)
        return JSONResponse(
            {"status": "ok", "version": version(), "home_id": home_id, "runs_active": active}
        )

    async def stop_engine(_request: Request) -> Response:
        stop()
        return JSONResponse({"status": "stopping"}, status_code=202)

    return [
        Route("/health", health, methods=["GET"]),
        Route("/internal/stop", stop_engine, methods=["POST"]),
    ]
