"""Tool executions as the contract shows them."""

from __future__ import annotations

from ...wire import ExecutedTool, ToolSuccessResult
from ..services import Services
from ..store.files import FileRow
from ..store.runs import RunRow
from .file_views import file_info, hydrated
from .job_views import job_fields


def executed_tool(services: Services, row: RunRow, *, sign: bool = False) -> ExecutedTool:
    """An execution; `sign` renews the links of its results where less than an hour is left."""
    return ExecutedTool(
        tool_execution_id=row.id,
        tool_type=row.type,
        results=tool_results(services, row, sign=sign),
        **job_fields(row),
    )


def tool_results(services: Services, row: RunRow, *, sign: bool = False) -> list[ToolSuccessResult]:
    """The files that an execution made, in order; none until it has succeeded."""
    file_ids = row.result.get("fileIds")
    if not file_ids:
        return []
    files = services.files.find_many(file_ids)
    return [
        _result(services, files[file_id], sign=sign) for file_id in file_ids if file_id in files
    ]


def _result(services: Services, row: FileRow, *, sign: bool) -> ToolSuccessResult:
    info = file_info(services, hydrated(services, row) if sign else row, with_analysis=False)
    return ToolSuccessResult(
        file_id=row.id,
        type=row.type,
        download_url=info.download_url,
        download_url_expires_at=info.download_url_expires_at,
        thumbnail_url=info.thumbnail_url,
        thumbnail_url_expires_at=info.thumbnail_url_expires_at,
        file=info,
    )
