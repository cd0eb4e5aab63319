"""What is told about an event: the bodies of webhooks."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...wire import (
    ApiError,
    AssistantMessageWebhookPayload,
    AssistantOutputMessage,
    FileInfo,
    FileWebhookPayload,
    ProjectExportWebhookPayload,
    Response,
    SignedLinks,
    ToolExecutionWebhookPayload,
    WorkflowRunWebhookPayload,
)
from ..store.database import MICROSECONDS, now
from ..store.files import FileRow
from ..store.runs import RunRow

if TYPE_CHECKING:
    from ..errors import EngineError
    from ..services import Services

FAMILIES = {
    "tool": "tool_execution",
    "workflow": "workflow_run",
    "export": "project_export",
    "message": "assistant_message",
}
"""The kinds of runs that have events, each with the first part of their names."""


def event_of_run(row: RunRow) -> str | None:
    """The name of the event that a run's end is; None for kinds that have none."""
    family = FAMILIES.get(row.kind)
    return f"{family}.{row.status}" if family and row.is_over else None


def of_run(services: Services, event: str, row: RunRow) -> Response:
    """The body for the end of a run; `row` is as the transaction that ends it leaves it.

    The builders only read, since a second transaction would wait for that one for ever.
    """
    return BUILDERS[row.kind](services, row, event=event, occurred_at=row.updated // MICROSECONDS)


def _of_tool(services: Services, row: RunRow, **told: Any) -> Response:
    from ..routes.tool_views import tool_results

    has_succeeded = row.status == "succeeded"
    return ToolExecutionWebhookPayload(
        tool_execution_id=row.id,
        tool_type=row.type,
        results=[
            result.model_copy(update={"file": _without_path(result.file)})
            for result in tool_results(services, row)
        ]
        if has_succeeded
        else None,
        error=_error(row),
        **told,
    )


def _of_workflow(services: Services, row: RunRow, **told: Any) -> Response:
    from ..routes.file_views import media_links

    file_id = row.result.get("exportFileId")
    links = media_links(services, _signed(services, services.files.find(file_id or "")))
    return WorkflowRunWebhookPayload(
        workflow_run_id=row.id,
        workflow_type=row.type,
        project_id=row.project_id,
        project_url=services.links.project(row.project_id),
        error=_error(row),
        export_id=row.result.get("exportId"),
        export_file_id=file_id,
        **{name: links.get(name) for name in SignedLinks.model_fields},
        **told,
    )


def _of_export(services: Services, row: RunRow, **told: Any) -> Response:
    return ProjectExportWebhookPayload(
        export_id=row.id,
        project_id=row.project_id,
        export_file_id=row.result.get("exportFileId"),
        error=_error(row),
        **told,
    )


def _of_message(services: Services, row: RunRow, **told: Any) -> Response:
    kept = services.assistants.find_message(row.id)
    if kept is None:
        raise LookupError(f"no message belongs to {row.id}")
    message = AssistantOutputMessage.model_validate(
        {
            **kept.body,
            "message_id": row.id,
            "status": row.status,
            "content": kept.content,
            "error": _error(row),
            "created_at": kept.created // MICROSECONDS,
        }
    )
    return AssistantMessageWebhookPayload(message_id=row.id, message=message, **told)


def _error(row: RunRow) -> ApiError | None:
    return ApiError.model_validate(row.error) if row.error else None


def _signed(services: Services, row: FileRow | None) -> FileRow | None:
    """The file with fresh links that are not noted in its row: the caller holds a transaction."""
    if row is None or row.status != "ready":
        return row
    return dataclasses.replace(row, signed_until=services.links.until())


BUILDERS: dict[str, Callable[..., Response]] = {
    "tool": _of_tool,
    "workflow": _of_workflow,
    "export": _of_export,
    "message": _of_message,
}


def of_file(services: Services, event: str, row: FileRow, error: EngineError | None) -> Response:
    """The body for an event of a file, with links signed afresh and without its analysis state."""
    from ..routes.file_views import file_info, hydrated

    return FileWebhookPayload(
        event=event,
        file_id=row.id,
        occurred_at=now() // MICROSECONDS,
        file=_without_path(file_info(services, hydrated(services, row), with_analysis=False)),
        error=ApiError.model_validate(error.to_wire()) if error else None,
    )


def _without_path(info: FileInfo) -> FileInfo:
    """The file without its place on this machine, which is nobody else's business."""
    return info.model_copy(update={"local_path": None})
