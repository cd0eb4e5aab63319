"""Giving a narrated timeline its shots, as a workflow's request asks for them."""

from __future__ import annotations

from collections.abc import Sequence

from ...wire import ScriptToVideoRequest, VoiceoverToVideoRequest
from ..layout import lay_out
from ..runs.job import Job
from ..runs.progress import Progress
from ..work.storyboarding import PlannedShots, plan_shots
from .projects import load_timeline, save_timeline

Request = ScriptToVideoRequest | VoiceoverToVideoRequest


def illustrate(
    job: Job, request: Request, progress: Progress, unsure: Sequence[Sequence[int]] = ()
) -> None:
    """Plans the shots of the project's timeline and keeps them in it.

    `unsure` has for each section the indices of words that may be wrong.
    """
    progress.report(0.0, "Planning the scenes")
    timeline = load_timeline(job.services, job.run.project_id)
    featured = _featured(request)
    planned: PlannedShots = job.services.workers.call(
        plan_shots,
        job.cancel,
        stage="Planning the scenes",
        sections=timeline.sections,
        pacing=request.visual_pacing,
        language=timeline.language,
        ai_style=timeline.ai_style,
        title=timeline.title,
        seed=timeline.seed,
        featured=featured,
        scenes=(),
        starts=lay_out(timeline).narration_starts,
        unsure=unsure,
    )
    sections = tuple(
        section.model_copy(update={"shots": tuple(own)})
        for section, own in zip(timeline.sections, planned.shots, strict=True)
    )
    notes = [*_degradations(request), *_unshown(planned)]
    timeline = timeline.changed(sections=sections).noting(*notes)
    save_timeline(job.services, job.run.project_id, timeline)


def _featured(request: Request) -> Sequence[str]:
    """The user's own files, which only some workflows take."""
    return request.featured_b_roll_file_ids if isinstance(request, ScriptToVideoRequest) else ()


def _unshown(planned: PlannedShots) -> list[str]:
    """What of the script stands in no caption and no title."""
    notes = []
    if planned.undrawable:
        shown = " ".join(planned.undrawable[:12])
        notes.append(
            f"No font on this machine has the letters {shown}, so captions and titles leave them "
            "out. Install a font for that script, e.g. from the Noto family."
        )
    if planned.has_emoji:
        notes.append(
            "Emoji are neither spoken nor shown in captions. "
            "Set VIDEOGEN_API_KEY to use the hosted API's captions."
        )
    return notes


def _degradations(request: Request) -> list[str]:
    """What of the request was honoured in a weaker way or not at all."""
    notes = []
    if request.visual_style.type == "AI_IMAGE":
        notes.append(
            "The scenes are drawn illustrations in colours and layouts chosen from "
            f"{'the style entity' if request.visual_style.entity_id else 'aiStyle'}, not "
            "generated images. Set VIDEOGEN_API_KEY to use the hosted API's image models."
        )
    if request.quality is not None:
        notes.append(
            f"quality {request.quality} changed nothing: drawn scenes have one quality. "
            "Set VIDEOGEN_API_KEY to use the hosted API's image models."
        )
    return notes
