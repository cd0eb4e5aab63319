"""From a video to a project that shows it in another style, and when wanted to an MP4."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from ...media.language_detection import detect_language
from ...wire import AspectRatio, CreateFileUrlImportRequest, VideoToVideoRequest
from ..errors import EngineError, RunCancelled
from ..finding import find_media, stored_file
from ..frames import WIDEST
from ..keeping import keep_media
from ..layout import LEAD_IN
from ..runs.job import Job
from ..runs.progress import Progress
from ..runs.workers import Task
from ..store.files import FileRow
from ..timeline import FileVisual, Section, Shot, Silence, Timeline
from ..work.restyling import restyle_video
from .finishing import finish
from .imports import fetch_file
from .projects import save_timeline
from .scenes import seed_of
from .tools.assets import FILM_SECONDS
from .tools.execution import result_id

FETCHED, RESTYLED = 0.1, 0.6
LONGEST = 15 * 60
"""Seconds of video that are restyled at most."""

FILTERED = (
    "The video was repainted picture by picture with filters ({style}): what it shows stays as it "
    "is. Set VIDEOGEN_API_KEY to use the hosted API's video models, which can change that too."
)
NOT_MEANT = (
    "No words of the prompt name a style that the local engine knows, so it got a cinema grading. "
    "Name one, such as watercolour, oil painting, comic, cartoon, anime, pencil, ink, blueprint, "
    "neon, pixel art, poster, VHS, thermal, noir, sepia, pastel, night, warm or cold."
)
ONE_QUALITY = (
    "quality {} changed nothing: every picture is repainted once. "
    "Set VIDEOGEN_API_KEY to use the hosted API's video models."
)


def video_to_video(job: Job) -> None:
    """Restyles the video, applies remix actions, exports when `autoExport` is set."""
    request = VideoToVideoRequest.model_validate(job.run.request)
    progress = job.progress()
    source: str = job.step("fetch", lambda: _source(job, request, progress.span(0, FETCHED)))
    job.step("restyle", lambda: _restyle(job, request, source, progress.span(FETCHED, RESTYLED)))
    finish(job, progress.span(RESTYLED, 1.0))


def check_length(field: str, row: FileRow) -> None:
    """Refuses what would take too long; raises EngineError naming the field."""
    if row.duration and row.duration > LONGEST:
        raise EngineError(
            f"{field}: the video lasts {row.duration / 60:.0f} minutes, more than the "
            f"{LONGEST // 60} that are restyled at most. Cut it first."
        )


def _source(job: Job, request: VideoToVideoRequest, progress: Progress) -> str:
    """The id of the video, which is fetched first if it is named by its URL."""
    if request.video_file_id is not None:
        return request.video_file_id
    file_id = result_id(job.run.id, 1)
    wanted = CreateFileUrlImportRequest(
        url=str(request.video_url), is_temporary=request.is_output_temporary
    )
    try:
        row = fetch_file(job, wanted, file_id, progress)
        find_media(job.services, "url", row.id, "VIDEO")
        check_length("url", row)
    except RunCancelled:
        raise
    except EngineError as error:
        told = f"videoUrl: {error.message.removeprefix('url: ')}"
        raise EngineError(told, error.code, error.status) from error
    return file_id


def _restyle(job: Job, request: VideoToVideoRequest, file_id: str, progress: Progress) -> None:
    """Makes the restyled file, keeps it in the project, and lays the timeline around it."""
    project = job.services.projects.find(job.run.project_id)
    if project is None:
        raise EngineError("The project of this run is gone.", "not_found", 404)
    source = stored_file(job.services, file_id)
    target = job.scratch() / "restyled.mp4"
    made = _repainted(job, request.prompt, source, target, progress)
    kept = keep_media(
        job,
        target,
        file_id=result_id(job.run.id, 0),
        scope="PROJECT",
        origin="PROJECT",
        display_name=f"{Path(source.display_name).stem or 'Video'} ({made['style']}).mp4",
        project_id=job.run.project_id,
        is_temporary=request.is_output_temporary,
        transcript=source.transcript,
    )
    ratio = request.aspect_ratio or _ratio(made["width"], made["height"])
    timeline = Timeline(
        title=project.title,
        aspect_width=ratio.width,
        aspect_height=ratio.height,
        language=detect_language(request.prompt, expected="en"),
        seed=seed_of(request.prompt),
        sections=(_section(request.prompt, kept.id, made),),
    ).noting(*_degradations(request, made))
    save_timeline(job.services, job.run.project_id, timeline)


def _repainted(
    job: Job, prompt: str, source: FileRow, target: Path, progress: Progress
) -> dict[str, Any]:
    arguments = {
        "path": job.services.files.path(source),
        "prompt": prompt,
        "seed": seed_of(prompt),
        "target": target,
    }
    task = Task("restyle", restyle_video, arguments, "Restyling the video", seconds=FILM_SECONDS)
    made: dict[str, Any]
    made = job.services.workers.run([task], job.cancel, progress.report)["restyle"]
    return made


def _section(text: str, file_id: str, made: dict[str, Any]) -> Section:
    """The whole video with its own sound, from the first picture to the last."""
    visual = FileVisual(file_id=file_id, zoom=False, volume=1.0 if made["has_sound"] else 0.0)
    return Section(
        text=text,
        narration=Silence(duration=0.0),
        shots=(Shot(first_word=0, text=text, visual=visual),),
        seconds=max(made["seconds"] - LEAD_IN, 0.1),
        pause=0.0,
    )


def _ratio(width: int, height: int) -> AspectRatio:
    """The video's own ratio, as far as projects go."""
    if max(width, height) > WIDEST * min(width, height):
        return (
            AspectRatio(width=WIDEST, height=1)
            if width > height
            else AspectRatio(width=1, height=WIDEST)
        )
    common = math.gcd(width, height)
    return AspectRatio(width=width // common, height=height // common)


def _degradations(request: VideoToVideoRequest, made: dict[str, Any]) -> list[str]:
    notes = [FILTERED.format(**made), *made["notes"]]
    if not made["is_meant"]:
        notes.append(NOT_MEANT)
    if request.quality is not None:
        notes.append(ONE_QUALITY.format(request.quality))
    return notes
