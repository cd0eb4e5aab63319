"""The contract's objects as results."""

from __future__ import annotations

from typing import Any

from videogen_mcp.wire import (
    AssistantOutputMessage,
    ExecutedTool,
    FileInfo,
    FileUrlImport,
    Job,
    ProjectExport,
    ProjectResponse,
    RemixActionRun,
    TimelineInterchange,
    TtsVoice,
    WorkflowRun,
)

from .results import File, Made, Offer, Project, ProjectDetails, RunSummary, Voice, iso
from .snapshots import Kind, MessageJob


def media_of(job: Job) -> dict[str, Any]:
    """The fields of a `Run` that tell what it made."""
    if isinstance(job, WorkflowRun | ProjectExport):
        return _video_of(job)
    if isinstance(job, ExecutedTool):
        return _results_of(job)
    if isinstance(job, TimelineInterchange):
        facts = _facts_of(job.file) if job.file is not None else {}
        own = _links(job.interchange_file_id, job.download_url, job.download_url_expires_at)
        return facts | {name: value for name, value in own.items() if value is not None}
    if isinstance(job, FileUrlImport):
        return _facts_of(job.file) if job.file is not None else {"file_id": job.file_id}
    if isinstance(job, MessageJob):
        return _answer_of(job)
    return {}


def _video_of(job: WorkflowRun | ProjectExport) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "export_id": job.export_id,
        **_links(job.export_file_id, job.download_url, job.download_url_expires_at),
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


def _results_of(job: ExecutedTool) -> dict[str, Any]:
    """The first result in full; all of them, shortly, where there are several."""
    if not job.results:
        return {}
    first = job.results[0]
    own = _links(first.file_id, first.download_url, first.download_url_expires_at)
    facts = _facts_of(first.file) | {name: v for name, v in own.items() if v is not None}
    made = [
        Made(
            file_id=result.file_id,
            type=result.type,
            download_url=result.download_url,
            path=result.file.local_path,
        )
        for result in job.results
    ]
    return facts | {"results": made if len(made) > 1 else []}


def _answer_of(job: MessageJob) -> dict[str, Any]:
    message = job.message
    if not isinstance(message, AssistantOutputMessage):
        return {"text": message.content}
    started = message.generation
    return {
        "text": message.content,
        "offers": offers_of(message),
        "workflow_run_id": started.workflow_run_id if started else None,
    }


def _facts_of(file: FileInfo) -> dict[str, Any]:
    told = file_of(file)
    return _links(told.file_id, told.download_url, told.download_url_expires_at) | {
        "thumbnail_url": told.thumbnail_url,
        "path": told.path,
        "duration_seconds": told.duration_seconds,
        "file_bytes": told.file_bytes,
    }


def _links(file_id: str | None, url: str | None, expires_at: int | None) -> dict[str, Any]:
    return {
        "file_id": file_id,
        "download_url": url,
        "download_url_expires_at": expires_at,
        "download_url_expires": iso(expires_at),
    }


def offers_of(message: AssistantOutputMessage) -> list[Offer]:
    """All that a message offers to do: workflows to start and actions to approve."""
    workflows = [
        Offer(
            action_id=found.action_id,
            kind=found.workflow_type,
            label=found.title,
            summary=found.description or None,
        )
        for found in message.workflow_suggestions
    ]
    actions = []
    for action in message.actions:
        detail = action.detail
        actions.append(
            Offer(
                action_id=action.action_id,
                kind=action.kind,
                label=action.label,
                summary=detail.summary if detail else None,
                estimated_credits=detail.estimated_credits if detail else None,
                credits_remaining=detail.credits_remaining if detail else None,
                requires_app=action.requires_app or None,
            )
        )
    return workflows + actions


def summary_of(job: WorkflowRun | ProjectExport | RemixActionRun | ExecutedTool) -> RunSummary:
    kind: Kind
    if isinstance(job, WorkflowRun):
        kind, run_id, type_ = "workflow_run", job.workflow_run_id, job.workflow_type
    elif isinstance(job, ProjectExport):
        kind, run_id, type_ = "export", job.export_id, None
    elif isinstance(job, ExecutedTool):
        kind, run_id, type_ = "tool_execution", job.tool_execution_id, job.tool_type
    else:
        kind, run_id, type_ = "remix_action", job.remix_action_id, job.type
    is_over = job.status in {"succeeded", "failed", "cancelled"}
    facts = media_of(job)
    return RunSummary(
        kind=kind,
        run_id=run_id,
        status=job.status,
        type=type_,
        progress_percentage=None if is_over else job.progress_percentage,
        project_id=getattr(job, "project_id", None),
        file_id=facts.get("file_id"),
        download_url=facts.get("download_url"),
        path=facts.get("path"),
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
        assistant_id=project.assistant_id,
        updated_at=project.updated_at,
    )


def project_details_of(project: ProjectResponse) -> ProjectDetails:
    return ProjectDetails(**project_of(project).model_dump(), created_at=project.created_at)


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
