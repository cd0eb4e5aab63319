"""From a script to a project, and when wanted to an MP4."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from ...media.script import clean_script, detect_language, split_sections
from ...media.speech.voices import default_voice, find_voice
from ...wire import ScriptToVideoRequest
from ..errors import EngineError
from ..runs.job import Job
from ..runs.progress import Progress
from ..timeline import Section, Timeline
from ..work.speaking import Speaking
from .directing import direct_project
from .finishing import finish
from .illustrating import illustrate
from .narration import narrate_all
from .presenters import present_project, presenters_voice
from .projects import save_timeline
from .stock import stock_project
from .styling import style_words

NARRATED = 0.12
STORYBOARDED = 0.15


def script_to_video(job: Job) -> None:
    """Narrates, plans the shots, applies remix actions, and exports when `autoExport` is set."""
    request = ScriptToVideoRequest.model_validate(job.run.request)
    progress = job.progress()
    job.step("narrate", lambda: _narrate(job, request, progress.span(0, NARRATED)))
    job.step("storyboard", lambda: illustrate(job, request, progress.span(NARRATED, STORYBOARDED)))
    job.step("direct", lambda: direct_project(job, request))
    job.step("stock", lambda: stock_project(job, request.visual_style))
    actor, quality = request.actor_entity_id, request.avatar_quality
    job.step("presenter", lambda: present_project(job, actor, quality))
    finish(job, progress.span(STORYBOARDED, 1.0))


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
