"""From a script to a project, and when wanted to an MP4."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from ...media.script import clean_script, detect_language, split_sections
from ...media.speech.voices import default_voice, find_voice
from ...wire import ScriptToVideoRequest
from ..errors import EngineError
from ..layout import lay_out
from ..runs.job import Job
from ..runs.progress import Progress
from ..timeline import Section, Timeline
from ..work.speaking import Speaking
from ..work.storyboarding import PlannedShots, plan_shots
from .directing import direct_project
from .export import export_project
from .narration import narrate_all
from .presenters import present_project, presenters_voice
from .projects import load_timeline, save_timeline
from .remix import apply_actions
from .stock import stock_project
from .styling import style_words

NARRATED = 0.12
STORYBOARDED = 0.15
REMIXED = 0.2


def script_to_video(job: Job) -> None:
    """Narrates, plans the shots, applies remix actions, and exports when `autoExport` is set."""
    request = ScriptToVideoRequest.model_validate(job.run.request)
    progress = job.progress()
    rows = job.services.runs.of_job(job.run.id)
    end = REMIXED if request.auto_export else 1.0
    job.step("narrate", lambda: _narrate(job, request, progress.span(0, NARRATED)))
    job.step("storyboard", lambda: _storyboard(job, request, progress.span(NARRATED, STORYBOARDED)))
    job.step("direct", lambda: direct_project(job, request))
    job.step("stock", lambda: stock_project(job, request.visual_style))
    actor, quality = request.actor_entity_id, request.avatar_quality
    job.step("presenter", lambda: present_project(job, actor, quality))
    actions = [row for row in rows if row.kind == "remix"]
    apply_actions(job, actions, progress.span(STORYBOARDED, end))
    result = {}
    for export in (row for row in rows if row.kind == "export"):
        file_id = export_project(job, export, progress.span(REMIXED, 1.0))
        result = {"exportId": export.id, "exportFileId": file_id}
    timeline = load_timeline(job.services, job.run.project_id)
    job.succeed(job.run.id, **result, degradations=timeline.degradations)


@dataclass(frozen=True)
class _Voice:
    voice_id: str
    language: str


def _voice(job: Job, request: ScriptToVideoRequest, script: str) -> _Voice:
    """The voice and language to speak with: as asked, else the presenter's, else by the script."""
    language = request.language or detect_language(script)
    if request.voice_id is None:
        own = presenters_voice(job, request.actor_entity_id, language)
        return _Voice((own or default_voice(language)).voice_id, language)
    voice = find_voice(request.voice_id)
    if voice is None:
        raise EngineError(f"voiceId: {request.voice_id!r} is no longer known.", "voice_not_found")
    if request.language is None and not voice.supports_all_languages:
        language = voice.language_code
    return _Voice(voice.voice_id, language)


def _narrate(job: Job, request: ScriptToVideoRequest, progress: Progress) -> None:
    """Speaks every section and keeps a first timeline without shots."""
    project = job.services.projects.find(job.run.project_id)
    if project is None:
        raise EngineError("The project of this run is gone.", "not_found", 404)
    script = clean_script(request.script)
    voice = _voice(job, request, script)
    texts = split_sections(script)
    lines = [
        Speaking(text, voice.voice_id, voice.language, request.voice_speed or 1.0) for text in texts
    ]
    spoken = narrate_all(job, lines, progress)
    ai_style, unused = style_words(job, request.visual_style)
    timeline = Timeline(
        title=project.title,
        aspect_width=project.aspect_width,
        aspect_height=project.aspect_height,
        language=voice.language,
        seed=int.from_bytes(hashlib.sha256(script.encode()).digest()[:4], "big"),
        ai_style=ai_style,
        sections=tuple(
            Section(text=text, narration=narration)
            for text, (narration, _) in zip(texts, spoken, strict=True)
        ),
    ).noting(*(note for _, notes in spoken for note in notes), *unused)
    save_timeline(job.services, job.run.project_id, timeline)


def _storyboard(job: Job, request: ScriptToVideoRequest, progress: Progress) -> None:
    """Gives the timeline its shots."""
    progress.report(0.0, "Planning the scenes")
    timeline = load_timeline(job.services, job.run.project_id)
    featured = request.featured_b_roll_file_ids
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
    )
    sections = tuple(
        section.model_copy(update={"shots": tuple(own)})
        for section, own in zip(timeline.sections, planned.shots, strict=True)
    )
    notes = [*_degradations(request), *_unshown(planned)]
    timeline = timeline.changed(sections=sections).noting(*notes)
    save_timeline(job.services, job.run.project_id, timeline)


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


def _degradations(request: ScriptToVideoRequest) -> list[str]:
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
