"""What happens to every file after its bytes are there: renditions, then analysis."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..errors import EngineError, RunCancelled
from ..runs.job import Job
from ..runs.progress import Progress
from ..runs.workers import Task
from ..store.files import HLS, PREVIEW, FileRow
from ..work.renditions import make_preview, make_stream

logger = logging.getLogger(__name__)

PREVIEWED, STREAMED = 0.5, 0.7


def process_file(job: Job) -> None:
    """Makes the renditions of a file, then analyses it unless it is temporary."""
    file_id: str = job.run.request["fileId"]
    progress = job.progress()
    job.step("renditions", lambda: _make_renditions(job, file_id, progress.span(0.0, STREAMED)))
    row = job.services.files.find(file_id)
    if row is not None and _is_usable(row) and not row.is_temporary:
        from .analysis import analyse

        analyse(job, row, progress.span(STREAMED, 1.0))
    job.succeed(job.run.id, fileId=file_id)


def _is_usable(row: FileRow) -> bool:
    return row.status == "ready" and not row.is_archived


def _make_renditions(job: Job, file_id: str, progress: Progress) -> None:
    """What is pending is made; one that cannot be made is marked and stops nothing."""
    row = job.services.files.find(file_id)
    if row is None or not _is_usable(row):
        return
    half = PREVIEWED / STREAMED
    row = _settle(job, row, PREVIEW, lambda row: _preview(job, row, progress.span(0.0, half)))
    _settle(job, row, HLS, lambda row: _stream(job, row, progress.span(half, 1.0)))


def _settle(
    job: Job, row: FileRow, name: str, make: Callable[[FileRow], dict[str, Any]]
) -> FileRow:
    """Makes one rendition if it is pending, and writes down what became of it."""
    if row.renditions.get(name, {}).get("status") != "pending":
        return row
    services = job.services
    try:
        about = {"status": "ready", **make(row)}
    except RunCancelled:
        raise
    except EngineError as error:
        logger.warning("%s of %s could not be made: %s", name, row.id, error.message)
        about = {"status": "failed"}
    changed = services.files.note_rendition(row.id, name, about)
    services.watch.notify(row.id)
    if name == HLS and about["status"] == "ready":
        services.webhooks.file_event("file.playback_ready", row.id)
    return changed or row


def _preview(job: Job, row: FileRow, progress: Progress) -> dict[str, Any]:
    services = job.services
    arguments = {
        "path": str(services.files.path(row)),
        "kind": row.type,
        "folder": str(job.scratch()),
    }
    task = Task("preview", make_preview, arguments, "Making the preview")
    about: dict[str, Any]
    about = services.background.run([task], job.cancel, progress.report)["preview"]
    weaker = about.pop("weaker", None)
    if weaker is not None and weaker not in row.degradations:
        services.files.note(row.id, degradations=[*row.degradations, weaker])
    made = about.pop("path", None)
    if made is not None:
        place = services.files.preview_place(row.id, about["extension"])
        services.files.keep(Path(made), place)
        return about
    return {"width": row.width, "height": row.height, **about}


def _stream(job: Job, row: FileRow, progress: Progress) -> dict[str, Any]:
    services = job.services
    folder = job.scratch() / "hls"
    arguments = {
        "path": str(services.files.path(row)),
        "preview": str(services.files.preview_path(row)),
        "kind": row.type,
        "folder": str(folder),
    }
    task = Task("stream", make_stream, arguments, "Preparing the stream")
    about: dict[str, Any]
    about = services.background.run([task], job.cancel, progress.report)["stream"]
    services.files.keep_folder(folder, services.files.hls_folder(row.id))
    return about
