"""The bytes of files: signed and public downloads with ranges, streams, and signed uploads."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Awaitable, Callable
from pathlib import Path

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from ..errors import EngineError
from ..finding import find_file
from ..links import PLAYLIST, PREVIEW, THUMBNAIL
from ..services import Services
from ..store.files import FileRow
from ..uploads import receive
from ..work.renditions import PREVIEW_TYPES
from .file_views import STREAMED, file_info, file_name, preview_name, public_name

HEADERS = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "accept-ranges, content-length, content-range, etag",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
}
SIGNED = "private, max-age=604800, immutable"
PUBLIC = "public, no-cache"
"""Asked for anew each time, so that what is public no more is gone at once."""

ACTIVE_CONTENT = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox"
}
"""For what a browser might run (SVG, text); media plays only without it."""

SEGMENT = re.compile(r"init\.mp4|s\d{1,6}\.m4s")
PLAYLIST_TYPE = "application/vnd.apple.mpegurl"
METHODS = ["GET", "OPTIONS"]

Answer = Callable[[Request], Awaitable[Response]]


def mounts(services: Services) -> list[Route]:
    """Downloads and streams, signed or public, and uploads: all allowed by their URL alone."""

    async def download(request: Request) -> Response:
        file_id, name = request.path_params["file_id"], request.path_params["name"]
        _check_query(services, request, "GET", file_id, name)
        row = await to_thread.run_sync(find_file, services, file_id)
        return _rendition(services, request, row, name, SIGNED)

    async def stream(request: Request) -> Response:
        file_id, token = request.path_params["file_id"], request.path_params["token"]
        expires_at, _, signature = token.partition("-")
        if request.url.query or not services.links.is_valid(
            "HLS", file_id, "", expires_at, signature
        ):
            raise _refused()
        row = await to_thread.run_sync(find_file, services, file_id)
        return _part(services, request, row, request.path_params["name"], SIGNED)

    async def public(request: Request) -> Response:
        playback_id, name = request.path_params["playback_id"], request.path_params["name"]
        row = await to_thread.run_sync(services.files.find_public, playback_id)
        if row is None:
            raise _nothing(request)
        if row.type in STREAMED and (name == PLAYLIST or SEGMENT.fullmatch(name)):
            return _part(services, request, row, name, PUBLIC)
        if name != public_name(row):
            raise _nothing(request)
        return _rendition(services, request, row, name, PUBLIC)

    async def upload(request: Request) -> Response:
        file_id = request.path_params["file_id"]
        _check_query(services, request, "PUT", file_id, "")
        row = await to_thread.run_sync(find_file, services, file_id)
        ready = await receive(services, row, request)
        info = await to_thread.run_sync(file_info, services, ready)
        return JSONResponse(info.to_wire(), headers={"access-control-allow-origin": "*"})

    return [
        Route("/files/{file_id}/{name}", _open(download), methods=METHODS),
        Route("/hls/{file_id}/{token}/{name}", _open(stream), methods=METHODS),
        Route("/public/{playback_id}/{name}", _open(public), methods=METHODS),
        Route("/uploads/{file_id}", _open(upload), methods=["PUT", "OPTIONS"]),
    ]


def _open(answer: Answer) -> Answer:
    """Lets pages of other origins in, which ask first whether they may."""

    async def answer_or_allow(request: Request) -> Response:
        if request.method != "OPTIONS":
            return await answer(request)
        allowed = {
            "access-control-allow-origin": "*",
            "access-control-allow-methods": "GET, HEAD, PUT, OPTIONS",
            "access-control-allow-headers": "content-type, if-none-match, if-range, range",
            "access-control-max-age": "86400",
        }
        return Response(status_code=204, headers=allowed)

    return answer_or_allow


def _check_query(
    services: Services, request: Request, method: str, file_id: str, name: str
) -> None:
    """Refuses a link with anything in it that is not ours, even if it changes nothing."""
    query = request.query_params
    is_whole = sorted(key for key, _ in query.multi_items()) == ["exp", "sig"]
    if not is_whole or not services.links.is_valid(
        method, file_id, name, query["exp"], query["sig"]
    ):
        raise _refused()


def _refused() -> EngineError:
    return EngineError(
        "This link has expired or was changed. Read the run or hydrate the file for a new one.",
        "not_authorized",
        403,
    )


def _nothing(request: Request) -> EngineError:
    return EngineError(
        f"{request.url.path} is not public, or not any more. Switch the public preview of the "
        "file on to have an address for it.",
        "not_found",
        404,
    )


def _rendition(
    services: Services, request: Request, row: FileRow, name: str, caching: str
) -> Response:
    """One of the single files that a row has, told by its name."""
    files = services.files
    if name == THUMBNAIL:
        return _file(request, files.thumbnail_path(row.id), name, "image/jpeg", caching)
    own = row.renditions.get(PREVIEW, {}).get("extension")
    if own and name == preview_name(row):
        return _file(request, files.preview_path(row), name, PREVIEW_TYPES[own], caching)
    shown_as = file_name(row) if name == preview_name(row) else name
    return _file(request, files.path(row), shown_as, row.content_type, caching, row.sha256)


def _part(services: Services, request: Request, row: FileRow, name: str, caching: str) -> Response:
    """The playlist of a stream, or one of its segments."""
    if name == PLAYLIST:
        content_type = PLAYLIST_TYPE
    elif SEGMENT.fullmatch(name):
        content_type = "audio/mp4" if row.type == "AUDIO" else "video/mp4"
    else:
        raise EngineError(f"{name!r} is no part of a stream.", "not_found", 404)
    path = services.files.hls_folder(row.id) / name
    return _file(request, path, name, content_type, caching)


def _file(
    request: Request,
    path: Path,
    name: str,
    content_type: str,
    caching: str,
    sha256: str | None = None,
) -> Response:
    try:
        found = os.stat(path)
    except FileNotFoundError:
        raise EngineError(
            f"{name}: these bytes are not in the data folder any more.", "not_found", 404
        ) from None
    tag = f'"{sha256 or _mark(found)}"'
    headers = {**HEADERS, "cache-control": caching, "etag": tag}
    is_media = content_type.startswith(("video/", "audio/", "image/"))
    if (not is_media and content_type != PLAYLIST_TYPE) or "svg" in content_type:
        headers |= ACTIVE_CONTENT
    if _is_known(request.headers.get("if-none-match"), tag):
        return Response(status_code=304, headers=headers)
    return FileResponse(
        path,
        media_type=content_type,
        filename=name,
        stat_result=found,
        content_disposition_type="inline",
        headers=headers,
    )


def _mark(found: os.stat_result) -> str:
    return hashlib.sha256(f"{found.st_mtime_ns}-{found.st_size}".encode()).hexdigest()[:32]


def _is_known(header: str | None, tag: str) -> bool:
    """Whether the caller has the bytes already: `If-None-Match`, compared weakly."""
    if header is None:
        return False
    tags = [part.strip().removeprefix("W/") for part in header.split(",")]
    return "*" in tags or tag in tags
