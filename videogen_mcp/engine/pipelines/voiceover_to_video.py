"""From a recording to a captioned, illustrated project, and when wanted to an MP4."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from ...media.script import detect_language
from ...wire import VoiceoverToVideoRequest, WorkflowCaptionStyle
from ..cache import cached, content_key, source_key
from ..errors import EngineError
from ..finding import stored_file
from ..providers.transcription import SURE, is_english, recogniser_notes, transcription_provider
from ..runs.job import Job
from ..runs.progress import Progress
from ..runs.workers import Task
from ..store.files import FileRow
from ..timeline import Captions, Logo, Section, Span, Timeline, Word
from ..work.listening import Recording, listen
from ..work.sectioning import sections_of
from .directing import direct_project
from .finishing import finish
from .illustrating import illustrate
from .narration import recording_task
from .presenters import present_project
from .projects import save_timeline
from .stock import stock_project
from .styling import style_words

HEARD, STORYBOARDED = 0.25, 0.28
LISTENING_WEIGHT = 12.0
"""What listening costs against decoding."""


def voiceover_to_video(job: Job) -> None:
    """Listens, plans the shots, applies remix actions, and exports when `autoExport` is set."""
    request = VoiceoverToVideoRequest.model_validate(job.run.request)
    progress = job.progress()
    unsure: list[list[int]]
    unsure = job.step("listen", lambda: _listen(job, request, progress.span(0, HEARD)))
    planning = progress.span(HEARD, STORYBOARDED)
    job.step("storyboard", lambda: illustrate(job, request, planning, unsure))
    job.step("direct", lambda: direct_project(job, request))
    job.step("stock", lambda: stock_project(job, request.visual_style))
    actor, quality = request.actor_entity_id, request.avatar_quality
    job.step("presenter", lambda: present_project(job, actor, quality))
    finish(job, progress.span(STORYBOARDED, 1.0))


def _listen(job: Job, request: VoiceoverToVideoRequest, progress: Progress) -> list[list[int]]:
    """Finds the words and keeps a first timeline without shots.

    Returns for each section the indices of the words that may be wrong.
    """
    project = job.services.projects.find(job.run.project_id)
    if project is None:
        raise EngineError("The project of this run is gone.", "not_found", 404)
    row = stored_file(job.services, request.file_id)
    heard = _heard(job, row, request.language, progress)
    words = [Word(text=w["text"], start=w["start"], end=w["end"]) for w in heard["words"]]
    sections = sections_of(
        words,
        [Span.model_validate(pause) for pause in heard["pauses"]],
        heard["duration"],
        file_id=row.id,
        language=heard["language"],
        pacing=request.visual_pacing,
    )
    ai_style, unused = style_words(job, request.visual_style)
    timeline = Timeline(
        title=project.title,
        aspect_width=project.aspect_width,
        aspect_height=project.aspect_height,
        language=heard["language"] if words else _language(request, project.title),
        seed=_seed(sections, row),
        ai_style=ai_style,
        sections=sections,
        logo=Logo(file_id=request.logo_file_id) if request.logo_file_id else None,
        captions=_captions(request),
    ).noting(*heard["notes"], *unused)
    save_timeline(job.services, job.run.project_id, timeline)
    return _unsure(sections, [word["sure"] for word in heard["words"]])


def _unsure(sections: Sequence[Section], sure: Sequence[float]) -> list[list[int]]:
    """The indices in each section of the words that the recogniser was not sure of."""
    found: list[list[int]] = []
    first = 0
    for section in sections:
        own = sure[first : first + len(section.narration.words)]
        found.append([index for index, value in enumerate(own) if value < SURE])
        first += len(own)
    return found


def _heard(job: Job, row: FileRow, language: str | None, progress: Progress) -> dict[str, Any]:
    """What `listen` tells of a file, after it was decoded."""
    decoded, decoding = recording_task(job, row.id, "decode")
    provider = transcription_provider()
    notes = recogniser_notes(row.degradations)
    # What the recogniser wrote down for the file is English, whatever was said.
    is_usable = not notes or language is None or is_english(language)
    transcript = row.transcript if is_usable else None
    key = content_key(
        source_key("videogen_mcp.media.listening"),
        type(provider).__name__,
        [row.id, row.bytes, transcript, language, notes],
    )
    arguments = {
        "recording": Recording(
            job.services.files.path(row), decoded, transcript, language, tuple(notes)
        ),
        "provider": provider,
        "path": cached(job.services.settings, "heard", f"{key}.json"),
        "scratch": job.scratch() / "heard.json",
    }
    listening = Task(
        "listen",
        listen,
        arguments,
        "Listening to the recording",
        weight=LISTENING_WEIGHT,
        needs=(decoding.name,),
    )
    heard: dict[str, Any] = job.services.workers.run(
        [decoding, listening], job.cancel, progress.report
    )["listen"]
    return heard


def _seed(sections: tuple[Section, ...], row: FileRow) -> int:
    """The same recording is drawn the same way, under whatever id it was uploaded."""
    told = " ".join(section.text for section in sections).strip() or row.sha256 or row.id
    return int.from_bytes(hashlib.sha256(told.encode()).digest()[:4], "big")


def _language(request: VoiceoverToVideoRequest, title: str) -> str:
    """The language of a film without words: as asked, else as its title is written."""
    return request.language or detect_language(title)


def _captions(request: VoiceoverToVideoRequest) -> Captions:
    """Captions in the default style, in the given one, or none where null was given."""
    style = request.caption_style
    if style is None:
        return Captions(enabled="caption_style" not in request.model_fields_set)
    return Captions(enabled=True, style=WorkflowCaptionStyle.model_validate(style))
