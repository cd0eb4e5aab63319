"""Routes beside the contract: health, figures, and the orderly stop."""

from __future__ import annotations

from collections.abc import Callable

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ..guard import METRICS_PATH
from ..metrics import CONTENT_TYPE
from ..services import Services
from ..version import version


def mounts(services: Services, home_id: str, stop: Callable[[], None]) -> list[Route]:
    """`GET /health` for everybody; `GET /metrics`, `POST /internal/stop` for holders of the key."""

    async def health(_request: Request) -> Response:
        active = await to_thread.run_sync(services.runs.count_active)
        return JSONResponse(
            {"status": "ok", "version": version(), "home_id": home_id, "runs_active": active}
        )

    async def metrics(_request: Request) -> Response:
        text = await to_thread.run_sync(services.metrics.text, services)
        return Response(text, headers={"content-type": CONTENT_TYPE})

    async def stop_engine(_request: Request) -> Response:
        stop()
        return JSONResponse({"status": "stopping"}, status_code=202)

    return [
        Route("/health", health, methods=["GET"]),
        Route(METRICS_PATH, metrics, methods=["GET"]),
        Route("/internal/stop", stop_engine, methods=["POST"]),
    ]
