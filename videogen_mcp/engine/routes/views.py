"""Rows of the stores as the contract shows them."""

from __future__ import annotations

from ...wire import (
    AspectRatio,
    ProjectExport,
    ProjectResponse,
    RemixActionRun,
    WorkflowRun,
)
from ..services import Services
from ..store.database import MICROSECONDS
from ..store.files import FileRow
from ..store.projects import ProjectRow
from ..store.runs import RunRow
from .file_views import file_info, hydrated, media_links
from .job_views import job_fields


def project(services: Services, row: ProjectRow, *, is_busy: bool) -> ProjectResponse:
    return ProjectResponse(
        project_id=row.id,
        assistant_id=row.assistant_id,
        title=row.title,
        aspect_ratio=AspectRatio(width=row.aspect_width, height=row.aspect_height),
        status="generating" if is_busy else "ready",
        created_at=row.created // MICROSECONDS,
        updated_at=row.updated // MICROSECONDS,
        project_url=services.links.project(row.id),
    )


def workflow_run(services: Services, row: RunRow) -> WorkflowRun:
    return WorkflowRun(
        workflow_run_id=row.id,
        workflow_type=row.type,
        project_id=row.project_id,
        project_url=services.links.project(row.project_id),
        export_id=row.result.get("exportId"),
        **job_fields(row),
        **media_links(services, _exported(services, row)),
    )


def project_export(services: Services, row: RunRow) -> ProjectExport:
    exported = _exported(services, row)
    return ProjectExport(
        export_id=row.id,
        project_id=row.project_id,
        file=file_info(services, exported) if exported else None,
        **job_fields(row),
        **media_links(services, exported),
    )


def remix_action(services: Services, row: RunRow) -> RemixActionRun:
    return RemixActionRun(
        remix_action_id=row.id,
        type=row.type,
        project_id=row.project_id,
        project_url=services.links.project(row.project_id),
        **job_fields(row),
    )


def _exported(services: Services, row: RunRow) -> FileRow | None:
    file_id = row.result.get("exportFileId")
    file = services.files.find(file_id) if file_id else None
    return hydrated(services, file) if file else None
