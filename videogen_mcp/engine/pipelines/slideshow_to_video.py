"""From slides to a project, and when wanted to an MP4."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ...media.script import clean_script, detect_language
from ...media.speech.voices import UnsupportedLanguage, default_voice, find_voice
from ...wire import SlideshowToVideoRequest, WorkflowCaptionStyle
from ..errors import EngineError
from ..finding import stored_file
from ..routes.checks import LONGEST_SCRIPT
from ..runs.job import Job
from ..runs.progress import Progress
from ..timeline import (
    Captions,
    Logo,
    Section,
    Shot,
    Silence,
    SlideVisual,
    SpokenNarration,
    Timeline,
)
from ..work.sliding import read_deck
from ..work.speaking import Speaking
from .export import export_project
from .narration import narrate_all
from .presenters import present_project
from .projects import load_timeline, save_timeline
from .remix import apply_actions
from .slide_sources import SlideSource, slide_source, slide_theme

READ = 0.06
NARRATED = 0.15
REMIXED = 0.2

SHORTEST, LONGEST = 3.0, 8.0
"""Seconds that a silent slide is shown; a spoken one at least the shortest less a little."""
SECONDS_PER_WORD = 0.25
LEAST_SPOKEN = 2.0


def slideshow_to_video(job: Job) -> None:
    """Reads the slides, narrates them, applies remix actions, and exports with `autoExport`."""
    request = SlideshowToVideoRequest.model_validate(job.run.request)
    progress = job.progress()
    rows = job.services.runs.of_job(job.run.id)
    end = REMIXED if request.auto_export else 1.0
    progress.report(0.0, "Reading the slides")
    read = job.step("read slides", lambda: _read(job, request.file_id))
    source: SlideSource = job.step(
        "convert slides", lambda: slide_source(job, request, read["slides"])
    )
    job.step("narrate", lambda: _narrate(job, request, source, read, progress.span(READ, NARRATED)))
    actor, quality = request.actor_entity_id, request.avatar_quality
    job.step("presenter", lambda: present_project(job, actor, quality))
    actions = [row for row in rows if row.kind == "remix"]
    apply_actions(job, actions, progress.span(NARRATED, end))
    result = {}
    for export in (row for row in rows if row.kind == "export"):
        file_id = export_project(job, export, progress.span(REMIXED, 1.0))
        result = {"exportId": export.id, "exportFileId": file_id}
    timeline = load_timeline(job.services, job.run.project_id)
    job.succeed(job.run.id, **result, degradations=timeline.degradations)


def _read(job: Job, file_id: str) -> dict[str, Any]:
    row = stored_file(job.services, file_id)
    found: dict[str, Any] = job.services.workers.call(
        read_deck,
        job.cancel,
        stage="Reading the slides",
        path=job.services.files.path(row),
        display_name=row.display_name,
    )
    return found


def slide_lines(scripts: Sequence[str] | None, notes: Sequence[str]) -> list[str]:
    """What is said for each slide; "" is silence.

    By index: a missing tail is silent, what is too much is ignored. None takes the notes.
    """
    given = notes if scripts is None else scripts
    lines = [clean_script(text) for text in given[: len(notes)]]
    lines += [""] * (len(notes) - len(lines))
    return [line if any(map(str.isalnum, line)) else "" for line in lines]


def silent_seconds(text: str) -> float:
    """How long a slide without narration is shown, by the words on it."""
    return min(LONGEST, SHORTEST + SECONDS_PER_WORD * len(text.split()))


@dataclass(frozen=True)
class _Voice:
    voice_id: str
    language: str


def _voice(request: SlideshowToVideoRequest, text: str) -> _Voice:
    """The voice and language to speak with: as asked, else as the lines are written."""
    language = request.language or detect_language(text)
    if request.voice_id is None:
        try:
            return _Voice(default_voice(language).voice_id, language)
        except UnsupportedLanguage as error:
            raise EngineError(f"fileId: its notes: {error}", "unsupported_language") from error
    voice = find_voice(request.voice_id)
    if voice is None:
        raise EngineError(f"voiceId: {request.voice_id!r} is no longer known.", "voice_not_found")
    if request.language is None and not voice.supports_all_languages:
        language = voice.language_code
    return _Voice(voice.voice_id, language)


def _silent(request: SlideshowToVideoRequest, shown: str) -> _Voice:
    """No voice: slides that nobody speaks of may be in any language."""
    return _Voice("", request.language or detect_language(shown))


def _narrate(
    job: Job,
    request: SlideshowToVideoRequest,
    source: SlideSource,
    read: dict[str, Any],
    progress: Progress,
) -> None:
    """Speaks the slides and keeps the timeline, each slide a section of it."""
    project = job.services.projects.find(job.run.project_id)
    if project is None:
        raise EngineError("The project of this run is gone.", "not_found", 404)
    slides = read["slides"]
    lines = _lines(request, slides)
    spoken = [line for line in lines if line]
    shown = " ".join(slide["text"] for slide in slides)
    voice = _voice(request, " ".join(spoken)) if spoken else _silent(request, shown)
    speed = request.voice_speed or 1.0
    told = iter(
        narrate_all(
            job,
            [Speaking(line, voice.voice_id, voice.language, speed) for line in spoken],
            progress,
        )
    )
    theme = slide_theme(job, request.slideshow_theme_entity_id)
    ground = theme.theme.background if theme.theme is not None else read["ground"]
    sections, said = [], [*source["remarks"], *read["notes"], *theme.remarks]
    for number, (slide, line) in enumerate(zip(slides, lines, strict=True)):
        visual = SlideVisual(
            file_id=source["file_id"], page=number, ground=ground, theme=theme.theme
        )
        narration, weaker = next(told) if line else (None, [])
        said += weaker
        sections.append(_section(slide["text"], line, narration, visual))
    timeline = Timeline(
        title=project.title,
        aspect_width=project.aspect_width,
        aspect_height=project.aspect_height,
        language=voice.language,
        seed=int.from_bytes(hashlib.sha256(source["file_id"].encode()).digest()[:4], "big"),
        sections=tuple(sections),
        logo=Logo(file_id=request.logo_file_id) if request.logo_file_id else None,
        captions=_captions(request),
    ).noting(*said)
    save_timeline(job.services, job.run.project_id, timeline)


def _lines(request: SlideshowToVideoRequest, slides: Sequence[dict[str, Any]]) -> list[str]:
    """What is said for each slide; refuses more than one video takes."""
    lines = slide_lines(request.slide_scripts, [slide["notes"] for slide in slides])
    if sum(map(len, lines)) > LONGEST_SCRIPT:
        raise EngineError(
            f"The speaker notes have more than the {LONGEST_SCRIPT:,} characters that one video "
            "takes. Give slideScripts, or split the slides into several files."
        )
    return lines


def _section(
    shown: str, line: str, narration: SpokenNarration | None, visual: SlideVisual
) -> Section:
    """One slide: as long as it is spoken of, or as it takes to read in silence."""
    shot = Shot(first_word=0, text=line or shown, visual=visual)
    return Section(
        text=line,
        narration=narration or Silence(duration=0.0),
        shots=(shot,),
        seconds=LEAST_SPOKEN if narration else silent_seconds(shown),
    )


def _captions(request: SlideshowToVideoRequest) -> Captions:
    """Captions in the default style, in the given one, or none where null was given."""
    style = request.caption_style
    if style is None:
        return Captions(enabled="caption_style" not in request.model_fields_set)
    return Captions(enabled=True, style=WorkflowCaptionStyle.model_validate(style))
