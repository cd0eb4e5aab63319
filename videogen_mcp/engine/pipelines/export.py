"""From a timeline to an MP4: render what is missing, join it, check it, keep it."""

from __future__ import annotations

import shutil
from pathlib import Path

from ...wire import ExportProjectRequest
from .. import ids
from ..cache import sweep
from ..frames import DEFAULT_QUALITY, SHORT_SIDES, frame_size
from ..keeping import keep_media, outputs_are_temporary
from ..layout import lay_out
from ..runs.job import Job
from ..runs.progress import Progress
from ..runs.worker_process import disk_full
from ..runs.workers import Task
from ..store.runs import RunRow
from ..timeline import Timeline
from ..work.assembling import assemble
from .film import Film
from .projects import load_timeline

RENDERED = 0.94
BYTES_PER_PIXEL = 0.15
"""A generous guess at encoded bytes per pixel and frame, for the check of free disk."""


def export_alone(job: Job) -> None:
    """The pipeline of an export that was asked for by itself."""
    export_project(job, job.run, job.progress())


def export_project(job: Job, export: RunRow, progress: Progress) -> str:
    """Renders a project as the row `export` asks; returns the id of the file, ends the row."""
    if export.id != job.run.id:
        progress = progress.also(job.meter(export))
    file_id: str = job.step("begin export", lambda: _begin(job, export, progress))
    # One step: parts are cached, so repeating it is cheap, and never finds its parts swept away.
    degradations: list[str] = job.step("export", lambda: _make(job, export, file_id, progress))
    job.succeed(export.id, exportFileId=file_id, degradations=degradations)
    return file_id


def _begin(job: Job, export: RunRow, progress: Progress) -> str:
    """Chooses the file's id, once, and refuses what the disk has no room for."""
    progress.report(0.0, "Preparing the export")
    services = job.services
    sweep(services.settings)
    timeline = load_timeline(services, job.run.project_id)
    width, height = _size(timeline, export)
    needed = lay_out(timeline).frames * width * height * BYTES_PER_PIXEL * 2
    if shutil.disk_usage(services.settings.home).free < needed + services.settings.free_disk:
        raise disk_full()
    return ids.new_id(ids.FILE)


def _size(timeline: Timeline, export: RunRow) -> tuple[int, int]:
    short_side = SHORT_SIDES.get(export.type, SHORT_SIDES[DEFAULT_QUALITY])
    return frame_size(timeline.aspect_width, timeline.aspect_height, short_side)


def _make(job: Job, export: RunRow, file_id: str, progress: Progress) -> list[str]:
    """Renders what is not cached, joins it, and keeps the film; returns the degradations."""
    timeline = load_timeline(job.services, job.run.project_id)
    if job.services.files.find(file_id) is None:
        film = Film(job, timeline, *_size(timeline, export))
        rendering, finishing = progress.span(0, RENDERED), progress.span(RENDERED, 1.0)
        results = job.services.workers.run(film.tasks(), job.cancel, rendering.report)
        _assemble(job, timeline, film, film.segments(results), file_id, finishing)
    return [*timeline.degradations, *_degradations(export)]


def _degradations(export: RunRow) -> list[str]:
    options = ExportProjectRequest.model_validate(export.request)
    if "VIDEO_GEN" in (options.watermark_mode, options.end_screen_mode):
        return [
            "No VideoGen watermark or end screen was added: the local engine has none. "
            "Use SET_LOGO for a mark of your own."
        ]
    return []


def _assemble(
    job: Job,
    timeline: Timeline,
    film: Film,
    segments: list[Path],
    file_id: str,
    progress: Progress,
) -> None:
    """Makes one file out of the parts and keeps it."""
    services = job.services
    made, thumbnail = job.scratch() / "export.mp4", job.scratch() / "thumbnail.jpg"
    arguments = {
        "segments": segments,
        "sound": film.sound_path(),
        "seconds": film.layout.seconds,
        "title": timeline.title,
        "path": made,
        "thumbnail_path": thumbnail,
    }
    task = Task("assemble", assemble, arguments, "Finishing the video")
    services.workers.run([task], job.cancel, progress.report)
    keep_media(
        job,
        made,
        file_id=file_id,
        scope="EXPORT",
        origin="EXPORT",
        display_name=f"{timeline.title}.mp4",
        project_id=job.run.project_id,
        is_temporary=outputs_are_temporary(job),
    )
