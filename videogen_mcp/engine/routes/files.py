"""Files: upload tickets, single files and lists. The bytes go through `content`."""

from __future__ import annotations

from ...wire import (
    CreateFileUploadRequest,
    FileInfo,
    FilesQuery,
    FileUploadResponse,
    GetFilesResponse,
)
from .. import ids
from ..calls import Call, Handler
from ..finding import find_file
from ..names import one_line
from ..store.files import FileRow
from . import views


def create_file_upload(call: Call) -> FileUploadResponse:
    request: CreateFileUploadRequest = call.body
    services = call.services
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
        files=[views.file_info(call.services, row) for row in page.items],
        has_more=page.next_cursor is not None,
        next_cursor=page.next_cursor,
    )


def get_file(call: Call) -> FileInfo:
    return views.file_info(call.services, find_file(call.services, call.path["file_id"]))


HANDLERS: dict[str, Handler] = {
    "create_file_upload": create_file_upload,
    "get_files": get_files,
    "get_file": get_file,
    # Links are signed anew at every read, so hydrating is reading.
    "hydrate_file": get_file,
}
