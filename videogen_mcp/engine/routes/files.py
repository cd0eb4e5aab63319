"""Files: upload tickets, single files and lists. The bytes go through `content`."""

from __future__ import annotations

import asyncio
import base64
import time
import uuid
from functools import partial

from anyio import to_thread

from ...wire import (
    CreateFileUploadRequest,
    FileInfo,
    FilesQuery,
    FileUploadResponse,
    GetFilesResponse,
)
from .. import ids
from ..calls import Call, Handler
from ..errors import EngineError
from ..finding import find_file
from ..keeping import first_renditions
from ..names import one_line
from ..store.files import FileRow
from .file_views import STREAMED, file_info, public_name, signed

BRIEFLY = 5.0
"""Seconds for which switching a preview on waits for it to be made."""


def create_file_upload(call: Call) -> FileUploadResponse:
    request: CreateFileUploadRequest = call.body
    services = call.services
    if request.transcript is not None and request.type not in (None, *STREAMED):
        raise EngineError(
            f"transcript: a file of type {request.type} has no sound. Leave it out, or upload "
            "AUDIO or VIDEO."
        )
    transcript = request.transcript.model_dump(mode="json") if request.transcript else None
    row = FileRow(
        id=ids.new_id(ids.FILE),
        type=request.type,
        scope="TEMPORARY" if request.is_temporary else "GLOBAL",
        display_name=one_line(request.display_name) or "upload",
        transcript=transcript,
        is_temporary=request.is_temporary,
    )
    services.files.add(row)
    return FileUploadResponse(file_id=row.id, upload_url=services.links.upload(row.id))


def get_files(call: Call) -> GetFilesResponse:
    query: FilesQuery = call.query
    scopes = ["GLOBAL", "TEMPORARY"]
    scopes += ["EXPORT"] if query.include_export_files else []
    scopes += ["PROJECT"] if query.include_project_files else []
    page = call.services.files.page(scopes, limit=query.limit, cursor=query.cursor)
    return GetFilesResponse(
        files=[file_info(call.services, row) for row in page.items],
        has_more=page.next_cursor is not None,
        next_cursor=page.next_cursor,
    )


def get_file(call: Call) -> FileInfo:
    return file_info(call.services, _named(call))


def hydrate_file(call: Call) -> FileInfo:
    """Signs all URLs anew; a file of an older version gets its renditions now."""
    services, row = call.services, _named(call)
    if row.status == "ready" and not row.renditions and not row.is_archived:
        renditions = first_renditions(row.type)
        row = services.files.note(row.id, renditions=renditions) or row
        services.backlog.process(row.id)
    return file_info(services, signed(services, row))


def archive_file(call: Call) -> FileInfo:
    services, row = call.services, _named(call)
    if not row.is_archived:
        services.files.update(row.id, is_archived=True, is_public=False)
    return file_info(services, _named(call))


async def enable_public_preview(call: Call) -> FileInfo:
    services = call.services
    row = await to_thread.run_sync(_make_public, call)
    deadline = time.monotonic() + BRIEFLY
    with services.watch.subscribe(row.id) as changed:
        while True:
            row = await to_thread.run_sync(find_file, services, row.id)
            left = deadline - time.monotonic()
            if _is_complete(row) or left <= 0 or services.watch.is_stopping:
                break
            try:
                await asyncio.wait_for(changed.wait(), left)
            except TimeoutError:
                break
            changed.clear()
    return await to_thread.run_sync(partial(file_info, services, row))


def disable_public_preview(call: Call) -> FileInfo:
    services, row = call.services, _named(call)
    if row.is_public:
        services.files.update(row.id, is_public=False)
    return file_info(services, _named(call))


def _named(call: Call) -> FileRow:
    return find_file(call.services, call.path["file_id"])


def _make_public(call: Call) -> FileRow:
    services, row = call.services, _named(call)
    if row.is_archived or row.status == "failed":
        state = "archived" if row.is_archived else "without usable bytes"
        raise EngineError(
            f"The file {row.id} is {state}, so there is nothing to show in public. "
            "Upload it again.",
            "conflict",
            409,
        )
    if not row.is_public:
        services.files.update(row.id, is_public=True, playback_id=row.playback_id or _new_raw_id())
    return row


def _new_raw_id() -> str:
    return base64.urlsafe_b64encode(uuid.uuid4().bytes).rstrip(b"=").decode()


def _is_complete(row: FileRow) -> bool:
    """Whether all that can be shown in public is there; a ticket without bytes is not awaited."""
    hls = row.renditions.get("hls", {}).get("status")
    return row.status != "ready" or (public_name(row) is not None and hls != "pending")


HANDLERS: dict[str, Handler] = {
    "create_file_upload": create_file_upload,
    "get_files": get_files,
    "get_file": get_file,
    "hydrate_file": hydrate_file,
    "archive_file": archive_file,
    "enable_public_preview": enable_public_preview,
    "disable_public_preview": disable_public_preview,
}
