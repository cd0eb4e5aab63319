"""Files as the contract shows them, and the signing of their URLs."""

from __future__ import annotations

import dataclasses
import re
import time
from typing import Any

from ...wire import FileAnalysisMetadata, FileInfo, FileSource, HeardTranscript
from ..links import HOUR, PLAYLIST, PREVIEW, THUMBNAIL
from ..services import Services
from ..store.files import HLS, FileRow

PLAYBACK = "vg_play_"
STREAMED = ("AUDIO", "VIDEO")
RESIGN_BEFORE = HOUR
"""Reads of single runs, executions and exports sign anew when less than this is left."""


def file_name(row: FileRow) -> str:
    """The last part of a file's URL: its display name, safe in a path, with its extension."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,8}$", "", row.display_name)
    stem = re.sub(r"[^\w-]+", "-", stem).strip("-")[:80] or "file"
    is_taken = stem in (PREVIEW, THUMBNAIL.partition(".")[0])
    return f"{'file-' if is_taken else ''}{stem}{row.extension}"


def preview_name(row: FileRow) -> str:
    """The last part of the URL of a file's preview."""
    return PREVIEW + (row.renditions.get(PREVIEW, {}).get("extension") or row.extension)


def signed(services: Services, row: FileRow) -> FileRow:
    """The file with URLs that are valid for their whole lifetime from now."""
    until = services.links.until()
    if row.status != "ready" or until == row.signed_until:
        return row
    services.files.note(row.id, signed_until=until)
    return dataclasses.replace(row, signed_until=until)


def hydrated(services: Services, row: FileRow) -> FileRow:
    """The file with URLs that are valid for another hour at least."""
    is_fresh = row.signed_until - time.time() >= RESIGN_BEFORE
    return row if is_fresh else signed(services, row)


def file_info(services: Services, row: FileRow, *, with_analysis: bool = True) -> FileInfo:
    """A file with those of its signed URLs that are still valid."""
    is_signed = row.signed_until > time.time()
    download = _download(services, row, is_signed)
    thumbnail = _thumbnail(services, row, is_signed)
    return FileInfo(
        file_id=row.id,
        type=row.type,
        scope=row.scope,
        display_name=row.display_name,
        description=row.description,
        duration_seconds=row.duration,
        transcript=_told(row.transcript),
        transcript_text=_spoken(row.transcript),
        download_url=download.url,
        download_url_expires_at=download.expires_at,
        thumbnail_url=thumbnail.url,
        thumbnail_url_expires_at=thumbnail.expires_at,
        thumbnail_source=thumbnail,
        preview_source=_preview(services, row, is_signed),
        download_source=download,
        hls_source=_stream(services, row, is_signed),
        is_public_preview_enabled=row.is_public,
        source_tool_type=row.source_tool_type,
        source_tool_execution_id=row.source_tool_execution_id,
        file_analysis_metadata=_analysis(row) if with_analysis else None,
        local_path=str(services.files.path(row)) if row.status == "ready" else None,
        file_bytes=row.bytes,
        degradations=row.degradations,
        **_public(services, row),
    )


def media_links(services: Services, row: FileRow | None) -> dict[str, Any]:
    """The fields by which runs and exports show the film that they made."""
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


def public_name(row: FileRow) -> str | None:
    """The last part of the public address: of the preview, or of the file if it has none.

    None while the preview is being made.
    """
    status = _rendition_status(row, PREVIEW)
    if row.status != "ready" or status == "pending":
        return None
    return preview_name(row) if status == "ready" else file_name(row)


def _rendition_status(row: FileRow, name: str) -> str:
    if row.status != "ready":
        return "failed" if row.status == "failed" else "pending"
    status: str = row.renditions.get(name, {}).get("status", "pending")
    return status


def _source(status: str, row: FileRow, url: str | None, **measures: Any) -> FileSource:
    """A rendition; one whose URL is not signed any more counts as not hydrated."""
    if status != "ready" or url is None:
        return FileSource(status="pending" if status == "ready" else status)
    return FileSource(status="ready", url=url, expires_at=row.signed_until, **measures)


def _download(services: Services, row: FileRow, is_signed: bool) -> FileSource:
    url = services.links.download(row.id, file_name(row), row.signed_until) if is_signed else None
    measures = {"width": row.width, "height": row.height, "file_bytes": row.bytes}
    return _source(row.status, row, url, **measures)


def _thumbnail(services: Services, row: FileRow, is_signed: bool) -> FileSource:
    if row.status == "ready" and not row.has_thumbnail:
        return FileSource(status="skipped")
    url = services.links.download(row.id, THUMBNAIL, row.signed_until) if is_signed else None
    return _source(row.status, row, url)


def _preview(services: Services, row: FileRow, is_signed: bool) -> FileSource:
    name = preview_name(row)
    url = services.links.download(row.id, name, row.signed_until) if is_signed else None
    return _source(_rendition_status(row, PREVIEW), row, url, **_preview_measures(row))


def _preview_measures(row: FileRow) -> dict[str, Any]:
    about = row.renditions.get(PREVIEW, {})
    return {
        "width": about.get("width"),
        "height": about.get("height"),
        "file_bytes": about.get("bytes"),
    }


def _stream(services: Services, row: FileRow, is_signed: bool) -> FileSource:
    url = services.links.stream(row.id, row.signed_until) if is_signed else None
    about = row.renditions.get(HLS, {})
    measures = {"width": about.get("width"), "height": about.get("height")}
    return _source(_rendition_status(row, HLS), row, url, **measures)


def _public(services: Services, row: FileRow) -> dict[str, Any]:
    if not row.is_public or row.playback_id is None:
        return {}
    fields: dict[str, Any] = {"static_public_preview_source": _static_source(services, row)}
    if row.type in STREAMED and _rendition_status(row, HLS) == "ready":
        fields["public_hls_url"] = services.links.public(row.playback_id, PLAYLIST)
        fields["public_playback_id"] = PLAYBACK + row.playback_id
    return fields


def _static_source(services: Services, row: FileRow) -> FileSource:
    name = public_name(row)
    if name is None:
        return FileSource(status="failed" if row.status == "failed" else "pending")
    is_preview = _rendition_status(row, PREVIEW) == "ready"
    return FileSource(
        status="ready",
        url=services.links.public(row.playback_id or "", name),
        **(
            _preview_measures(row)
            if is_preview
            else {"width": row.width, "height": row.height, "file_bytes": row.bytes}
        ),
    )


def _analysis(row: FileRow) -> FileAnalysisMetadata:
    is_open = row.analysis_state in ("UNATTEMPTED", "LOADING")
    return FileAnalysisMetadata(
        analysis_loading_state=row.analysis_state,
        analysis_progress_percentage=(
            100.0 if row.analysis_state == "FULFILLED" else row.analysis_progress
        ),
        analysis_attempt_index=row.analysis_attempt if is_open else None,
    )


def _told(transcript: dict[str, Any] | None) -> HeardTranscript | None:
    """A transcript without what only the engine needs to know of its words."""
    if not transcript:
        return None
    told = ("word", "start_seconds", "end_seconds")
    words = [{name: word[name] for name in told} for word in transcript["words"]]
    return HeardTranscript.model_validate({**transcript, "words": words})


def _spoken(transcript: dict[str, Any] | None) -> str | None:
    return " ".join(word["word"] for word in transcript["words"]) if transcript else None
