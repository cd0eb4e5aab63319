"""From a prompt to a project of one clip, and when wanted to an MP4."""

from __future__ import annotations

from pathlib import Path

from ...media.audio.ambience import beds_for
from ...media.language_detection import detect_language
from ...wire import PromptToVideoClipRequest
from ..errors import EngineError
from ..finding import find_media
from ..runs.job import Job
from ..runs.progress import Progress
from ..timeline import FilmedVisual, Silence, Timeline
from ..work.imaging import which_are_cut_out
from .finishing import finish
from .projects import save_timeline
from .scenes import FilmedScene, seed_of
from .storyboard_to_video import (
    ONE_QUALITY,
    draw_scenes,
    from_the_first_frame,
    section_of,
    unshown,
)
from .tools.clip import FROM_MEDIA, ILLUSTRATED

PLANNED, DRAWN = 0.05, 0.2


def prompt_to_video_clip(job: Job) -> None:
    """Draws the scene or opens with the given pictures; exports when `autoExport` is set."""
    request = PromptToVideoClipRequest.model_validate(job.run.request)
    progress = job.progress()
    job.step("plan", lambda: _plan(job, request, progress.span(0, PLANNED)))
    job.step("draw", lambda: draw_scenes(job, progress.span(PLANNED, DRAWN)))
    finish(job, progress.span(DRAWN, 1.0))


def _plan(job: Job, request: PromptToVideoClipRequest, progress: Progress) -> None:
    progress.report(0.0, "Planning the scene")
    project = job.services.projects.find(job.run.project_id)
    if project is None:
        raise EngineError("The project of this run is gone.", "not_found", 404)
    visual = FilmedVisual(
        prompt=request.prompt,
        files=tuple(request.image_file_ids),
        is_opening=not _are_cut_out(job, request.image_file_ids),
        seed=seed_of(request.prompt),
        beds=beds_for(request.prompt),
    )
    section = section_of(
        request.prompt,
        FilmedScene(visual, request.prompt),
        Silence(duration=0.0),
        float(request.duration_seconds),
    )
    notes = [ILLUSTRATED if visual.is_composed else FROM_MEDIA]
    notes += unshown(job, [visual], is_numbered=False) if visual.is_composed else []
    notes += [ONE_QUALITY.format(request.quality)] if request.quality is not None else []
    timeline = Timeline(
        title=project.title,
        aspect_width=project.aspect_width,
        aspect_height=project.aspect_height,
        language=detect_language(request.prompt, expected="en"),
        seed=visual.seed,
        sections=from_the_first_frame([section]),
    ).noting(*notes)
    save_timeline(job.services, job.run.project_id, timeline)


def _are_cut_out(job: Job, file_ids: list[str]) -> bool:
    """Whether all pictures are things with a shape of their own, to be put into the scene."""
    paths: list[Path] = [
        job.services.files.path(find_media(job.services, "imageFileIds", file_id, "IMAGE"))
        for file_id in file_ids
    ]
    if not paths:
        return False
    found: list[bool] = job.services.workers.call(
        which_are_cut_out, job.cancel, stage="Looking at the pictures", paths=paths
    )
    return all(found)
