"""The contract's objects as results."""

from __future__ import annotations

from typing import Any

from videogen_mcp.wire import (
    FileInfo,
    Job,
    ProjectExport,
    ProjectResponse,
    RemixActionRun,
    TtsVoice,
    WorkflowRun,
)

from .results import File, Project, RunSummary, Voice, iso
from .snapshots import Kind


def media_of(job: Job) -> dict[str, Any]:
    """The fields of a `Run` that tell about its video."""
    if not isinstance(job, WorkflowRun | ProjectExport):
        return {}
    expires_at = job.download_url_expires_at
    facts: dict[str, Any] = {
        "export_id": job.export_id,
        "file_id": job.export_file_id,
        "download_url": job.download_url,
        "download_url_expires_at": expires_at,
        "download_url_expires": iso(expires_at),
        "thumbnail_url": job.thumbnail_url,
        "path": job.local_path,
        "duration_seconds": job.duration_seconds,
        "file_bytes": job.file_bytes,
    }
    if isinstance(job, ProjectExport) and job.file is not None:
        source = job.file.download_source
        facts["duration_seconds"] = job.duration_seconds or job.file.duration_seconds
        facts["file_bytes"] = job.file_bytes or (source.file_bytes if source else None)
    return facts


def summary_of(job: WorkflowRun | ProjectExport | RemixActionRun) -> RunSummary:
    kind: Kind
    if isinstance(job, WorkflowRun):
        kind, run_id, type_ = "workflow_run", job.workflow_run_id, job.workflow_type
    elif isinstance(job, ProjectExport):
        kind, run_id, type_ = "export", job.export_id, None
    else:
        kind, run_id, type_ = "remix_action", job.remix_action_id, job.type
    is_over = job.status in {"succeeded", "failed", "cancelled"}
    media = None if isinstance(job, RemixActionRun) else job
    return RunSummary(
        kind=kind,
        run_id=run_id,
        status=job.status,
        type=type_,
        progress_percentage=None if is_over else job.progress_percentage,
        project_id=job.project_id,
        download_url=media.download_url if media else None,
        path=media.local_path if media else None,
        error=job.error.message if job.error else None,
        created_at=job.created_at,
    )


def file_of(file: FileInfo, **more: Any) -> File:
    source = file.download_source
    expires_at = file.download_url_expires_at or (source.expires_at if source else None)
    return File(
        file_id=file.file_id,
        type=file.type,
        display_name=file.display_name,
        status=_file_status(file),
        description=file.description,
        transcript_text=file.transcript_text,
        download_url=file.download_url or (source.url if source else None),
        download_url_expires_at=expires_at,
        download_url_expires=iso(expires_at),
        thumbnail_url=file.thumbnail_url,
        path=file.local_path,
        width=source.width if source else None,
        height=source.height if source else None,
        duration_seconds=file.duration_seconds,
        file_bytes=file.file_bytes or (source.file_bytes if source else None),
        **more,
    )


def _file_status(file: FileInfo) -> str:
    sources = (file.download_source, file.preview_source, file.thumbnail_source, file.hls_source)
    statuses = {source.status for source in sources if source is not None}
    if "ready" in statuses or (not statuses and file.download_url):
        return "ready"
    return "failed" if "failed" in statuses else "pending"


def project_of(project: ProjectResponse) -> Project:
    ratio = project.aspect_ratio
    return Project(
        project_id=project.project_id,
        title=project.title,
        status=project.status,
        aspect_ratio=f"{ratio.width}:{ratio.height}",
        project_url=project.project_url,
        updated_at=project.updated_at,
    )


def voice_of(voice: TtsVoice) -> Voice:
    return Voice(
        voice_id=voice.voice_id,
        name=voice.display_name,
        language_code=voice.language_code,
        gender=voice.display_gender,
        accent=voice.accent,
        description=voice.description,
        all_languages=voice.supports_all_languages or None,
    )
