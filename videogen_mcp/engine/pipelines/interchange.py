"""Timeline interchange: a project as a document for other programs."""

from __future__ import annotations

import zipfile
from pathlib import Path

from ...media.captions.subtitles import Subtitle, subtitles, to_srt
from .. import ids
from ..errors import EngineError, not_available
from ..layout import lay_out
from ..names import one_line
from ..runs.job import Job
from ..store.files import FileRow
from ..timeline import Timeline, Word
from .projects import load_timeline

SRT = ".srt"
SRT_TYPE = "application/x-subrip; charset=utf-8"
ZIP_TYPE = "application/zip"


def interchange(job: Job) -> None:
    """Writes the document that was asked for and keeps it as a file of the project."""
    if job.run.type != "SRT":
        raise not_available(
            f"format {job.run.type}",
            "Use SRT for the captions, or set VIDEOGEN_API_KEY to use the hosted API for it.",
        )
    file_id = job.step("write", lambda: _write(job))
    job.succeed(job.run.id, interchangeFileId=file_id)


def _write(job: Job) -> str:
    """The file's id follows from the job's, so that a repeated step finds what it made."""
    services = job.services
    file_id = job.run.id.replace(ids.INTERCHANGE, ids.FILE)
    if services.files.find(file_id) is not None:
        return file_id
    job.progress().report(0.1, "Writing the captions")
    timeline = load_timeline(services, job.run.project_id)
    cues = _cues(timeline)
    if not cues:
        raise EngineError(
            f"Project {job.run.project_id} has no spoken words, so there are no captions to "
            "write. Use a project with narration.",
            "conflict",
            409,
        )
    is_bundle = job.run.request["mediaDelivery"] == "BUNDLE"
    name = f"{timeline.title}{SRT}"
    path = job.scratch() / "captions.srt"
    path.write_text(to_srt(cues), encoding="utf-8", newline="")
    if is_bundle:
        path = _bundled(path, name)
    row = FileRow(
        id=file_id,
        type="TEXT" if not is_bundle else None,
        scope="PROJECT",
        status="ready",
        display_name=f"{timeline.title}.zip" if is_bundle else name,
        extension=".zip" if is_bundle else SRT,
        content_type=ZIP_TYPE if is_bundle else SRT_TYPE,
        bytes=path.stat().st_size,
        project_id=job.run.project_id,
        origin="PROJECT",
        signed_until=services.links.until(),
    )
    services.files.keep(path, services.files.path(row))
    services.files.add(row)
    return file_id


def _cues(timeline: Timeline) -> list[Subtitle]:
    """The captions of the whole film; no cue runs over from one section to the next."""
    starts = lay_out(timeline).narration_starts
    sections = [
        [
            Word(text=word.text, start=word.start + start, end=word.end + start)
            for word in section.narration.words
        ]
        for section, start in zip(timeline.sections, starts, strict=True)
    ]
    spoken = [words for words in sections if words]
    cues: list[Subtitle] = []
    for number, words in enumerate(spoken):
        until = spoken[number + 1][0].start if number + 1 < len(spoken) else None
        cues += subtitles(words, until)
    return cues


def _bundled(path: Path, name: str) -> Path:
    """The document in a zip of its own, under the project's name."""
    bundle = path.with_suffix(".zip")
    safe = one_line(name).translate({ord(letter): "-" for letter in '/\\:*?"<>|'}).lstrip(". ")
    with zipfile.ZipFile(bundle, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(path, safe or path.name)
    return bundle
