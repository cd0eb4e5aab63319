"""From a storyboard to a project of clips, one per scene, and when wanted to an MP4."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from ...media.script import clean_script, detect_language
from ...media.speech.voices import Voice, default_voice, find_voice
from ...wire import StoryboardToVideoRequest
from ..errors import EngineError, RunCancelled
from ..frames import DEFAULT_QUALITY, SHORT_SIDES, frame_size
from ..layout import LEAD_IN
from ..runs.job import Job
from ..runs.progress import Progress
from ..runs.workers import Task
from ..timeline import FilmedVisual, Heard, Section, Shot, Silence, Timeline
from ..work.imaging import words_left_out
from ..work.speaking import Speaking
from .casts import entity_of
from .finishing import finish
from .narration import narrate_all
from .pictures import Canvas, find_picture
from .projects import load_timeline, save_timeline
from .scenes import FilmedScene, filmed_scene, seed_of
from .tools.clip import ILLUSTRATED

USUAL = 6.0
"""Seconds of a scene that nobody gave a length and in which nobody speaks."""

NARRATED, DRAWN = 0.1, 0.2
HEARD_ONLY = (
    "voiceoverScript is spoken over the scenes: the lips of actors in them do not move. "
    "Set VIDEOGEN_API_KEY to use the hosted API's video models."
)
ONE_QUALITY = (
    "quality {} changed nothing: scenes are drawn at the size of the export. "
    "Set VIDEOGEN_API_KEY to use the hosted API's image models."
)
STYLE_ONLY = (
    "Of workflowAgentContext only words that name a style of pictures were used, because the "
    "local engine has no language model. Put what should be seen into the scenes' prompts."
)


def storyboard_to_video(job: Job) -> None:
    """Narrates and draws the scenes, applies remix actions, exports when `autoExport` is set."""
    request = StoryboardToVideoRequest.model_validate(job.run.request)
    progress = job.progress()
    job.step("narrate", lambda: _narrate(job, request, progress.span(0, NARRATED)))
    job.step("draw", lambda: draw_scenes(job, progress.span(NARRATED, DRAWN)))
    finish(job, progress.span(DRAWN, 1.0))


def _narrate(job: Job, request: StoryboardToVideoRequest, progress: Progress) -> None:
    """Speaks what is said and keeps the timeline, each scene a section of it."""
    progress.report(0.0, "Planning the scenes")
    project = job.services.projects.find(job.run.project_id)
    if project is None:
        raise EngineError("The project of this run is gone.", "not_found", 404)
    scenes = [filmed_scene(job, request, scene) for scene in request.scenes]
    lines = [_line(scene.voiceover_script) for scene in request.scenes]
    language = detect_language(" ".join(filter(None, lines)) or scenes[0].text)
    spoken = narrate_all(
        job,
        [
            Speaking(line, _voice(job, scene, language).voice_id, language, 1.0)
            for line, scene in zip(lines, scenes, strict=True)
            if line
        ],
        progress,
    )
    narrations = iter(spoken)
    sections, notes = [], []
    for line, scene, asked in zip(lines, scenes, request.scenes, strict=True):
        seconds = asked.duration_seconds or request.default_duration_seconds
        narration: Heard = Silence(duration=0.0)
        if line:
            narration, weaker = next(narrations)
            notes += weaker
        wanted = float(seconds or (0.0 if line else USUAL))
        sections.append(section_of(line or asked.title or scene.text, scene, narration, wanted))
    timeline = Timeline(
        title=project.title,
        aspect_width=project.aspect_width,
        aspect_height=project.aspect_height,
        language=language,
        seed=seed_of(request.scenes[0].prompt),
        sections=from_the_first_frame(sections),
    ).noting(*notes, *_degradations(job, request, scenes), *_too_long(request, sections))
    save_timeline(job.services, job.run.project_id, timeline)


def section_of(text: str, scene: FilmedScene, narration: Any, seconds: float) -> Section:
    """A scene as a section that joins its neighbours without a gap."""
    shot = Shot(first_word=0, text=text, visual=scene.visual)
    return Section(text=text, narration=narration, shots=(shot,), seconds=seconds, pause=0.0)


def from_the_first_frame(sections: Sequence[Section]) -> tuple[Section, ...]:
    """The sections with the first shortened by the moment before it, so that lengths are exact."""
    first = sections[0]
    shown = first.model_copy(update={"seconds": max(first.seconds - LEAD_IN, 0.0)})
    return shown, *sections[1:]


def _line(script: str | None) -> str:
    line = clean_script(script or "")
    return line if any(map(str.isalnum, line)) else ""


def _voice(job: Job, scene: FilmedScene, language: str) -> Voice:
    """The voice of the scene's first actor who has one and speaks the language, else the usual."""
    for entity_id in scene.visual.actors:
        own = entity_of(job.services, entity_id).row.voice_id
        voice = find_voice(own) if own else None
        if voice is not None and _speaks(voice, language):
            return voice
    return default_voice(language)


def _speaks(voice: Voice, language: str) -> bool:
    own = voice.language_code.split("-")[0]
    return voice.supports_all_languages or own == language.split("-")[0]


def draw_scenes(job: Job, progress: Progress) -> None:
    """Draws the scene of every clip at the size that is exported: all of them or none.

    Raises EngineError that names the first scene which cannot be drawn.
    """
    timeline = load_timeline(job.services, job.run.project_id)
    exports = [row for row in job.services.runs.of_job(job.run.id) if row.kind == "export"]
    quality = exports[0].type if exports else DEFAULT_QUALITY
    size = frame_size(timeline.aspect_width, timeline.aspect_height, SHORT_SIDES[quality])
    canvas = Canvas(job, *size)
    tasks: dict[int, Task] = {}
    for number, section in enumerate(timeline.sections):
        _, task = find_picture(canvas, section.shots[0].visual)
        if task is not None and task.name not in {item.name for item in tasks.values()}:
            tasks[number] = dataclasses.replace(
                task, stage=f"Drawing {len(timeline.sections)} scenes"
            )
    try:
        job.services.workers.run([*tasks.values()], job.cancel, progress.report)
    except RunCancelled:
        raise
    except EngineError:
        _draw_one_by_one(job, tasks, progress)


def _draw_one_by_one(job: Job, tasks: dict[int, Task], progress: Progress) -> None:
    """Finds out which scene it is that cannot be drawn; what is there is not drawn again."""
    for number, task in tasks.items():
        try:
            job.services.workers.run([task], job.cancel, progress.report)
        except RunCancelled:
            raise
        except EngineError as error:
            _leave_nothing_to_see(job)
            told = f"scenes.{number}: {error.message}"
            raise EngineError(told, error.code, error.status) from error


def _leave_nothing_to_see(job: Job) -> None:
    """A run that fails leaves no project of half its clips."""
    timeline = load_timeline(job.services, job.run.project_id)
    bare = [section.model_copy(update={"shots": ()}) for section in timeline.sections]
    save_timeline(job.services, job.run.project_id, timeline.changed(sections=tuple(bare)))


def _degradations(
    job: Job, request: StoryboardToVideoRequest, scenes: Sequence[FilmedScene]
) -> list[str]:
    notes = [ILLUSTRATED, *(note for scene in scenes for note in scene.notes)]
    notes += unshown(job, [scene.visual for scene in scenes], is_numbered=True)
    if any(scene.voiceover_script for scene in request.scenes):
        notes.append(HEARD_ONLY)
    if request.quality is not None:
        notes.append(ONE_QUALITY.format(request.quality))
    if request.workflow_agent_context:
        notes.append(STYLE_ONLY)
    return notes


def unshown(job: Job, visuals: Sequence[FilmedVisual], *, is_numbered: bool) -> list[str]:
    """The words of prompts that nothing in the pictures stands for."""
    missing: list[list[str]] = job.services.workers.call(
        words_left_out,
        job.cancel,
        stage="Reading the prompts",
        prompts=[visual.prompt for visual in visuals],
    )
    notes = []
    for number, words in enumerate(missing, 1):
        if words:
            place = f"scene {number}" if is_numbered else "the picture"
            listed = ", ".join(f'"{word}"' for word in words)
            notes.append(
                f"Nothing in {place} stands for these words: {listed}. "
                "Set VIDEOGEN_API_KEY to use the hosted API's video models."
            )
    return notes


def _too_long(request: StoryboardToVideoRequest, sections: Sequence[Section]) -> list[str]:
    return [
        f"Scene {number} lasts {section.narration.duration:.1f} seconds, as long as its "
        f"voiceoverScript takes to say, instead of {section.seconds:.0f}."
        for number, section in enumerate(sections, 1)
        if 0 < section.seconds < section.narration.duration
    ]
