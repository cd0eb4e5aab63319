"""Rows of the stores as the contract shows them."""

from __future__ import annotations

import re
from typing import Any

from ...wire import (
    ApiError,
    AspectRatio,
    FileAnalysisMetadata,
    FileInfo,
    FileSource,
    ProjectExport,
    ProjectResponse,
    RemixActionRun,
    Transcript,
    WorkflowRun,
)
from ..links import THUMBNAIL
from ..services import Services
from ..store.files import FileRow
from ..store.projects import ProjectRow
from ..store.runs import RunRow

MICROSECONDS = 1_000_000


def file_name(row: FileRow) -> str:
    """The last part of a file's URL: its display name, safe in a path, with its extension."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,8}$", "", row.display_name)
    stem = re.sub(r"[^\w-]+", "-", stem).strip("-")[:80] or "file"
    name = stem + row.extension
    return f"file-{name}" if name == THUMBNAIL else name


def file_info(services: Services, row: FileRow) -> FileInfo:
    """A file with fresh signed URLs, once its bytes are there."""
    is_ready = row.status == "ready"
    download = _source(services, row, file_name(row), row.bytes)
    thumbnail = _thumbnail_source(services, row)
    return FileInfo(
        file_id=row.id,
        type=row.type,
        scope=row.scope,
        display_name=row.display_name,
        duration_seconds=row.duration,
        transcript=Transcript.model_validate(row.transcript) if row.transcript else None,
        transcript_text=_spoken(row.transcript),
        download_url=download.url,
        download_url_expires_at=download.expires_at,
        thumbnail_url=thumbnail.url,
        thumbnail_url_expires_at=thumbnail.expires_at,
        thumbnail_source=thumbnail,
        preview_source=download,
        download_source=download,
        hls_source=FileSource(status="skipped"),
        file_analysis_metadata=FileAnalysisMetadata(
            analysis_loading_state="UNATTEMPTED",
            analysis_progress_percentage=0,
            analysis_attempt_index=0,
        ),
        local_path=str(services.files.path(row)) if is_ready else None,
        file_bytes=row.bytes,
    )


def _source(services: Services, row: FileRow, name: str, size: int | None) -> FileSource:
    if row.status != "ready":
        return FileSource(status="failed" if row.status == "failed" else "pending")
    signed = services.links.download(row.id, name)
    return FileSource(
        status="ready",
        url=signed.url,
        expires_at=signed.expires_at,
        width=row.width,
        height=row.height,
        file_bytes=size,
    )


def _thumbnail_source(services: Services, row: FileRow) -> FileSource:
    if row.status == "ready" and not row.has_thumbnail:
        return FileSource(status="skipped")
    source = _source(services, row, THUMBNAIL, None)
    return source.model_copy(update={"width": None, "height": None})


def _spoken(transcript: dict[str, Any] | None) -> str | None:
    return " ".join(word["word"] for word in transcript["words"]) if transcript else None


def project(services: Services, row: ProjectRow, *, is_busy: bool) -> ProjectResponse:
    return ProjectResponse(
        project_id=row.id,
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
        **_job(row),
        **_media_links(services, _exported(services, row)),
    )


def project_export(services: Services, row: RunRow) -> ProjectExport:
    exported = _exported(services, row)
    return ProjectExport(
        export_id=row.id,
        project_id=row.project_id,
        file=file_info(services, exported) if exported else None,
        **_job(row),
        **_media_links(services, exported),
    )


def remix_action(services: Services, row: RunRow) -> RemixActionRun:
    return RemixActionRun(
        remix_action_id=row.id,
        type=row.type,
        project_id=row.project_id,
        project_url=services.links.project(row.project_id),
        **_job(row),
    )


def _job(row: RunRow) -> dict[str, Any]:
    return {
        "status": row.status,
        "progress_percentage": row.progress,
        "attempt_index": row.attempt,
        "error": ApiError.model_validate(row.error) if row.error else None,
        "stage": row.stage,
        "degradations": row.degradations,
        "created_at": row.created // MICROSECONDS,
    }


def _exported(services: Services, row: RunRow) -> FileRow | None:
    file_id = row.result.get("exportFileId")
    return services.files.find(file_id) if file_id else None


def _media_links(services: Services, row: FileRow | None) -> dict[str, Any]:
    if row is None:
        return {}
    info = file_info(services, row)
    return {
        "download_url": info.download_url,
        "download_url_expires_at": info.download_url_expires_at,
        "thumbnail_url": info.thumbnail_url,
        "thumbnail_url_expires_at": info.thumbnail_url_expires_at,
        "export_file_id": row.id,
        "local_path": info.local_path,
        "duration_seconds": row.duration,
        "file_bytes": row.bytes,
    }
