"""Files fetched from URLs: starting an import, and reading how it goes."""

from __future__ import annotations

from functools import partial

from ...wire import (
    ApiError,
    CreateFileUrlImportRequest,
    CreateFileUrlImportResponse,
    FileInfo,
    FileUrlImport,
    Response,
)
from .. import ids
from ..calls import Call, Handler
from ..finding import find_run
from ..names import one_line
from ..outbound import check_url
from ..services import Services
from ..store.database import MICROSECONDS
from ..store.files import FileRow
from ..store.runs import RunRow
from .file_views import file_info, hydrated
from .polling import read_when_changed
from .starting import Accepted, accept, wire_request


def create_file_url_import(call: Call) -> Response:
    return accept(call, lambda: _accept(call, call.body))


def _accept(call: Call, request: CreateFileUrlImportRequest) -> Accepted:
    """The row of the import; the file's own row is there at once, pending like an upload."""
    services = call.services
    check_url(request.url, services.settings.import_private_hosts)
    file = FileRow(
        id=ids.new_id(ids.FILE),
        type=request.type,
        scope="TEMPORARY" if request.is_temporary else "GLOBAL",
        display_name=one_line(request.display_name or "") or "import",
        is_temporary=request.is_temporary,
        origin="IMPORT",
    )
    import_id = ids.new_id(ids.FILE_IMPORT)
    run = RunRow(
        id=import_id,
        kind="import",
        type="URL",
        job_id=import_id,
        project_id="",
        request={**wire_request(request), "fileId": file.id},
    )
    response = CreateFileUrlImportResponse(file_import_id=run.id, file_id=file.id)
    return Accepted([run], response, also=partial(services.files.put, row=file))


async def get_file_url_import(call: Call) -> FileUrlImport:
    import_id = call.path["file_import_id"]
    hint = "Check the id that POST /v1/files/import-url gave."
    read = partial(find_run, call.services, "import", import_id, "File import", hint)
    return await read_when_changed(call.request, call.services, import_id, read, file_url_import)


def file_url_import(services: Services, row: RunRow) -> FileUrlImport:
    """An import as the contract shows it; its file is shown once it can be used."""
    has_failed = row.status in ("failed", "cancelled")
    return FileUrlImport(
        file_import_id=row.id,
        status=row.status,
        progress_percentage=row.progress,
        attempt_index=row.attempt,
        file_id=None if has_failed else row.request["fileId"],
        file=_file(services, row),
        error=ApiError.model_validate(row.error) if row.error else None,
        stage=row.stage,
        degradations=row.degradations,
        created_at=row.created // MICROSECONDS,
    )


def _file(services: Services, row: RunRow) -> FileInfo | None:
    found = services.files.find(row.request["fileId"]) if row.status == "succeeded" else None
    return file_info(services, hydrated(services, found)) if found else None


HANDLERS: dict[str, Handler] = {
    "create_file_url_import": create_file_url_import,
    "get_file_url_import": get_file_url_import,
}
