"""The sound of what is said: spoken once by what it says and how, or decoded from a recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..cache import cached, content_key, is_there
from ..finding import stored_file
from ..providers.speech import speech_provider
from ..runs.job import Job
from ..runs.progress import Progress
from ..runs.workers import Task
from ..timeline import RecordedNarration, Section, SpokenNarration, Timeline
from ..work.recording import decode_recording
from ..work.sounding import Piece
from ..work.speaking import Speaking, speak

STAGE = "Narrating"
READING = "Reading the recording"

SAME = 1e-5
"""Seconds that are less than a sample."""


def narrate_all(
    job: Job, lines: Sequence[Speaking], progress: Progress
) -> list[tuple[SpokenNarration, list[str]]]:
    """The narration of every line and its degradations, spoken in parallel."""
    tasks = [narration_task(job, line, f"narrate:{n}") for n, line in enumerate(lines)]
    results = job.services.workers.run(tasks, job.cancel, progress.report)
    return [
        (
            SpokenNarration(
                voice_id=line.voice_id,
                language=line.language,
                speed=line.speed,
                duration=result["duration"],
                words=result["words"],
            ),
            result["degradations"],
        )
        for line, result in zip(lines, (results[task.name] for task in tasks), strict=True)
    ]


def narration_task(job: Job, line: Speaking, name: str) -> Task:
    """The task that makes sure that a line's sound is there."""
    return Task(
        name,
        speak,
        {
            "provider": speech_provider(),
            "line": line,
            "path": line.path(job.services.settings),
            "scratch": job.scratch() / f"{name.replace(':', '-')}.npy",
        },
        STAGE,
        weight=len(line.text) / 1000,
    )


def narration_sounds(
    job: Job, timeline: Timeline, starts: Sequence[float]
) -> tuple[list[Piece], list[Task]]:
    """What is heard of the narration and when, and tasks that make what of it is missing."""
    pieces: list[Piece] = []
    tasks: dict[Path, Task] = {}
    for number, (section, start) in enumerate(zip(timeline.sections, starts, strict=True)):
        own, task = section_sound(job, section, f"narrate:{number}", start)
        pieces += own
        if task is not None:
            tasks.setdefault(own[0].path, task)
    return joined(pieces), list(tasks.values())


def joined(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, those made one that follow each other in their file too: no seam is heard."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if last is not None and last.end is not None and last.path == piece.path:
            lasts_until = last.start + last.end - last.begin
            if abs(lasts_until - piece.start) < SAME and abs(last.end - piece.begin) < SAME:
                found[-1] = replace(last, end=piece.end)
                continue
        found.append(piece)
    return found


def section_sound(
    job: Job, section: Section, name: str, start: float
) -> tuple[list[Piece], Task | None]:
    """What is heard of a section from `start` on, and the task that makes it when it is missing."""
    found = _sound_of(job, section, name)
    if found is None:
        return [], None
    path, task = found
    return _pieces(section, path, start), None if is_there(path) else task


def _sound_of(job: Job, section: Section, name: str) -> tuple[Path, Task] | None:
    """The file of a section's sound, and the task that makes it; None when nobody speaks."""
    narration = section.narration
    if isinstance(narration, SpokenNarration):
        line = Speaking(section.text, narration.voice_id, narration.language, narration.speed)
        return line.path(job.services.settings), narration_task(job, line, name)
    if isinstance(narration, RecordedNarration):
        return recording_task(job, narration.file_id, name)
    return None


def recording_task(job: Job, file_id: str, name: str) -> tuple[Path, Task]:
    """Where the decoded sound of a file is kept, and the task that decodes it."""
    row = stored_file(job.services, file_id)
    path = cached(job.services.settings, "recording", f"{content_key(row.id, row.bytes)}.npy")
    arguments = {
        "source": job.services.files.path(row),
        "path": path,
        "scratch": job.scratch() / f"{name.replace(':', '-')}.npy",
    }
    return path, Task(name, decode_recording, arguments, READING)


def _pieces(section: Section, path: Path, start: float) -> list[Piece]:
    """The kept parts of a section's sound, one after another from `start` on."""
    kept = section.narration.kept
    if kept is None:
        return [Piece(path, start)]
    pieces = []
    for part in kept:
        pieces.append(Piece(path, start, part.start, part.end))
        start += part.end - part.start
    return pieces
