"""Writing the document that was asked for, and keeping it as a file of the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ....media.interchange import WRITERS
from ... import ids
from ...errors import EngineError
from ...runs.job import Job
from ...store.files import FileRow
from ...timeline import Timeline
from ..projects import load_timeline
from .bundle import zipped
from .captions import srt
from .editing import build_sequence, degradations
from .media import Delivery, make_media

SRT = "SRT"
SRT_EXTENSION = ".srt"
ZIP_TYPE = "application/zip"
CONTENT_TYPES = {
    ".srt": "application/x-subrip; charset=utf-8",
    ".otio": "application/json",
    ".fcpxml": "application/xml",
    ".xml": "application/xml",
}
MADE = 0.9


def interchange(job: Job) -> None:
    """One step: what takes long in it is cached, and never found swept away later."""
    job.succeed(job.run.id, **job.step("write", lambda: _write(job)))


def _write(job: Job) -> dict[str, Any]:
    """The file's id follows from the job's, so that a repeated step finds what it made."""
    timeline = load_timeline(job.services, job.run.project_id)
    file_id = job.run.id.replace(ids.INTERCHANGE, ids.FILE)
    if job.services.files.find(file_id) is None:
        document, media = _captions(job, timeline) if job.run.type == SRT else _edit(job, timeline)
        _keep(job, timeline, document, media, file_id)
    notes = [] if job.run.type == SRT else degradations(timeline)
    return {"interchangeFileId": file_id, "degradations": notes}


def _captions(job: Job, timeline: Timeline) -> tuple[Path, dict[str, Path]]:
    job.progress().report(0.1, "Writing the captions")
    text = srt(timeline)
    if not text:
        raise EngineError(
            f"Project {job.run.project_id} has no spoken words, so there are no captions to "
            "write. Use a project with narration.",
            "conflict",
            409,
        )
    return _document(job, SRT_EXTENSION, text), {}


def _edit(job: Job, timeline: Timeline) -> tuple[Path, dict[str, Path]]:
    """The document in the job's scratch folder, and the media of a bundle by their places."""
    progress = job.progress()
    media = make_media(job, timeline, _delivery(job), progress.span(0, MADE))
    progress.report(MADE, "Writing the document")
    extension, write = WRITERS[job.run.type]
    return _document(job, extension, write(build_sequence(timeline, media))), media.files


def _document(job: Job, extension: str, text: str) -> Path:
    path = job.scratch() / f"document{extension}"
    path.write_text(text, encoding="utf-8", newline="")
    return path


def _delivery(job: Job) -> Delivery:
    delivery: Delivery = job.run.request["mediaDelivery"]
    return delivery


def _keep(
    job: Job, timeline: Timeline, document: Path, media: dict[str, Path], file_id: str
) -> None:
    """Keeps the document, or in a bundle all that belongs to it."""
    services = job.services
    is_bundle = _delivery(job) == "BUNDLE"
    name = f"{timeline.title}{document.suffix}"
    path = document
    if is_bundle:
        captions = "" if job.run.type == SRT else srt(timeline)
        path = zipped(document, name, media, captions)
    row = FileRow(
        id=file_id,
        type="TEXT" if not is_bundle else None,
        scope="PROJECT",
        status="ready",
        display_name=f"{timeline.title}.zip" if is_bundle else name,
        extension=path.suffix,
        content_type=ZIP_TYPE if is_bundle else CONTENT_TYPES[path.suffix],
        bytes=path.stat().st_size,
        project_id=job.run.project_id,
        origin="PROJECT",
        signed_until=services.links.until(),
    )
    services.files.keep(path, services.files.path(row))
    services.files.add(row)
