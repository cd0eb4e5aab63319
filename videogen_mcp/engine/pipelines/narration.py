"""Speaking the sections of a script, each once: the sound is kept by what it says and how."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..cache import is_there
from ..providers.speech import speech_provider
from ..runs.job import Job
from ..runs.progress import Progress
from ..runs.workers import Task
from ..timeline import Narration, Timeline
from ..work.speaking import Speaking, speak

STAGE = "Narrating"


def narrate_all(
    job: Job, lines: Sequence[Speaking], progress: Progress
) -> list[tuple[Narration, list[str]]]:
    """The narration of every line and its degradations, spoken in parallel."""
    tasks = [narration_task(job, line, f"narrate:{n}") for n, line in enumerate(lines)]
    results = job.services.workers.run(tasks, job.cancel, progress.report)
    return [
        (
            Narration(
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


def missing_narrations(job: Job, timeline: Timeline) -> tuple[list[Path], list[Task]]:
    """The sound file of every section, and tasks that remake those that were swept away."""
    paths, tasks = [], []
    for number, section in enumerate(timeline.sections):
        narration = section.narration
        line = Speaking(section.text, narration.voice_id, narration.language, narration.speed)
        path = line.path(job.services.settings)
        paths.append(path)
        if not is_there(path):
            tasks.append(narration_task(job, line, f"narrate:{number}"))
    return paths, tasks
