"""The bytes of files: signed downloads with ranges, and signed uploads."""

from __future__ import annotations

import os

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from ..errors import EngineError
from ..finding import find_file
from ..links import THUMBNAIL
from ..services import Services
from ..store.files import FileRow
from ..uploads import receive
from . import views

HEADERS = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "accept-ranges, content-length, content-range, etag",
    "cache-control": "private, max-age=604800, immutable",
    "x-content-type-options": "nosniff",
}

ACTIVE_CONTENT = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox"
}
"""For what a browser might run (SVG, text); media plays only without it."""


def mounts(services: Services) -> list[Route]:
    """`GET /files/{id}/{name}` and `PUT /uploads/{id}`, both allowed by their signature alone."""

    async def download(request: Request) -> Response:
        file_id, name = request.path_params["file_id"], request.path_params["name"]
        _check_signature(services, request, "GET", file_id, name)
        row = await to_thread.run_sync(find_file, services, file_id)
        return _bytes_of(services, row, name)

    async def upload(request: Request) -> Response:
        file_id = request.path_params["file_id"]
        _check_signature(services, request, "PUT", file_id, "")
        row = await to_thread.run_sync(find_file, services, file_id)
        ready = await receive(services, row, request)
        info = await to_thread.run_sync(views.file_info, services, ready)
        return JSONResponse(info.to_wire())

    return [
        Route("/files/{file_id}/{name}", download, methods=["GET"]),
        Route("/uploads/{file_id}", upload, methods=["PUT"]),
    ]


def _check_signature(
    services: Services, request: Request, method: str, file_id: str, name: str
) -> None:
    expires_at = request.query_params.get("exp", "")
    signature = request.query_params.get("sig", "")
    if not services.links.is_valid(method, file_id, name, expires_at, signature):
        raise EngineError(
            "This link has expired or was changed. Read the run or hydrate the file for a new one.",
            "not_authorized",
            403,
        )


def _bytes_of(services: Services, row: FileRow, name: str) -> Response:
    is_thumbnail = name == THUMBNAIL
    path = services.files.thumbnail_path(row.id) if is_thumbnail else services.files.path(row)
    try:
        found = os.stat(path)
    except FileNotFoundError:
        raise EngineError(
            f"The bytes of {row.id} are gone from the data folder.", "not_found", 404
        ) from None
    headers = dict(HEADERS)
    content_type = "image/jpeg" if is_thumbnail else row.content_type
    if not content_type.startswith(("video/", "audio/", "image/")) or "svg" in content_type:
        headers |= ACTIVE_CONTENT
    if row.sha256 and not is_thumbnail:
        headers["etag"] = f'"{row.sha256}"'
    return FileResponse(
        path,
        media_type=content_type,
        filename=name,
        stat_result=found,
        content_disposition_type="inline",
        headers=headers,
    )
