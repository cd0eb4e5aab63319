"""Analysis: what a file shows and says, written into its row and into the search index."""

from __future__ import annotations

import time
from typing import Any

from ..errors import EngineError, RunCancelled
from ..layout import lay_out
from ..providers.transcription import transcription_provider
from ..runs.job import Job
from ..runs.progress import Progress
from ..runs.workers import Task
from ..services import Services
from ..store.files import FileRow
from ..work.analysing import Subject, examine_content
from .projects import load_timeline

ANNOUNCED = ("UPLOAD", "IMPORT")
"""Where files come from whose analysis webhooks tell of."""
_INTERVAL = 1.0
_PROMPTS = ("prompt", "text", "script", "description", "spokenDialogue")
_LONGEST_DESCRIPTION = 1500
_SAME_LENGTH = 0.5


def analyse(job: Job, row: FileRow, progress: Progress) -> None:
    """Fills description, transcript and search index; a file that cannot be read is rejected."""
    job.step("analyse", lambda: _analyse(job, row, progress))


def _analyse(job: Job, row: FileRow, progress: Progress) -> None:
    services = job.services
    if row.analysis_state in ("FULFILLED", "REJECTED"):
        return
    attempt = row.analysis_attempt + (row.analysis_state == "LOADING")
    services.files.note(row.id, analysis_state="LOADING", analysis_attempt=attempt)
    try:
        found = _known(services, row) or _looked_at(job, row, progress)
    except RunCancelled:
        raise
    except EngineError as error:
        services.files.note(row.id, analysis_state="REJECTED")
        _announce(services, row, "file.analysis_failed", error)
        return
    _keep(services, row, found)
    _announce(services, row, "file.analysis_completed", None)


def _known(services: Services, row: FileRow) -> dict[str, Any] | None:
    """What is known of a file because it was made here; None when it must be looked at."""
    told = row.description or _asked_for(services, row)
    if row.origin == "EXPORT" and row.project_id is not None:
        return _exported(services, row, told)
    if told is None:
        return None
    return {"description": told, "text": "", "transcript": None, "degradations": []}


def _asked_for(services: Services, row: FileRow) -> str | None:
    """What the tool that made a file was asked for."""
    if row.source_tool_execution_id is None:
        return None
    run = services.runs.find(row.source_tool_execution_id)
    asked = (run.request.get(name) for name in _PROMPTS) if run is not None else ()
    return next((text for text in asked if isinstance(text, str) and text.strip()), None)


def _exported(services: Services, row: FileRow, told: str | None) -> dict[str, Any] | None:
    """The title, the script and the exact words of a project's film."""
    timeline = load_timeline(services, row.project_id or "")
    layout = lay_out(timeline)
    if row.duration is None or abs(layout.seconds - row.duration) > _SAME_LENGTH:
        # The project was changed since, so its words are no longer those of the film.
        return None if told is None else {"description": told, "text": "", "transcript": None}
    script = " ".join(section.text for section in timeline.sections)
    words = [
        {"word": word.text, "start_seconds": start + word.start, "end_seconds": start + word.end}
        for start, section in zip(layout.narration_starts, timeline.sections, strict=True)
        for word in section.narration.words
    ]
    ordered = _in_order(words)
    transcript = {"language_code": timeline.language, "words": ordered} if ordered else None
    return {
        "description": told or f"{timeline.title}. {script}",
        "text": timeline.ai_style or "",
        "transcript": transcript,
        "degradations": [],
    }


def _in_order(words: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The words with times that rise and never overlap, as a transcript needs them."""
    kept: list[dict[str, Any]] = []
    for word in words:
        start = round(max(word["start_seconds"], kept[-1]["end_seconds"] if kept else 0.0), 3)
        end = round(word["end_seconds"], 3)
        if end > start and word["word"].strip():
            kept.append({"word": word["word"], "start_seconds": start, "end_seconds": end})
    return kept


def _looked_at(job: Job, row: FileRow, progress: Progress) -> dict[str, Any]:
    services = job.services
    subject = Subject(
        path=services.files.path(row),
        type=row.type or "",
        width=row.width or 0,
        height=row.height or 0,
        duration=row.duration or 0.0,
        listen=row.transcript is None,
    )
    arguments = {"subject": subject, "provider": transcription_provider()}
    task = Task("analyse", examine_content, arguments, "Analysing the file")
    written = time.monotonic()

    def report(fraction: float, stage: str | None) -> None:
        nonlocal written
        progress.report(fraction, stage)
        if time.monotonic() - written >= _INTERVAL:
            written = time.monotonic()
            services.files.note(row.id, analysis_progress=min(99.0, round(100 * fraction, 1)))

    found: dict[str, Any] = services.background.run([task], job.cancel, report)["analyse"]
    return found


def _keep(services: Services, row: FileRow, found: dict[str, Any]) -> None:
    """Writes what was found; what was given with the file stays."""
    description = found["description"][:_LONGEST_DESCRIPTION]
    transcript = row.transcript or found["transcript"]
    spoken = " ".join(word["word"] for word in transcript["words"]) if transcript else ""
    about = f"{row.display_name}. {description} {found['text']}"
    now = services.files.find(row.id) or row
    if not now.is_archived:
        services.search.put(row.id, about, spoken)
    services.files.note(
        row.id,
        description=description,
        transcript=transcript,
        search_text=f"{about} {spoken}".strip(),
        degradations=list(dict.fromkeys([*now.degradations, *found.get("degradations", ())])),
        analysis_state="FULFILLED",
        analysis_progress=100.0,
    )
    services.watch.notify(row.id)


def _announce(services: Services, row: FileRow, event: str, error: EngineError | None) -> None:
    if row.origin in ANNOUNCED:
        services.webhooks.file_event(event, row.id, error)
