"""GENERATE_SOUND_EFFECT: the sound that a prompt names, synthesised."""

from __future__ import annotations

import hashlib

from ....wire import GenerateSoundEffectRequest
from ...names import one_line
from ...runs.job import Job
from ...runs.progress import Progress
from ...runs.workers import Task
from ...work.effects import make_effect
from .making import ToolFile, ToolResults, numbered

NAME_LENGTH = 60
SYNTHESISED = (
    "The sound was synthesised by rules from the words of the prompt, not by a sound model. "
    "Set VIDEOGEN_API_KEY to use the hosted API's."
)
UNINFLUENCED = (
    "promptInfluence changed nothing: a synthesised effect always follows the prompt as closely "
    "as it can. Set VIDEOGEN_API_KEY to use the hosted API's."
)


def generate_sound_effect(job: Job, progress: Progress) -> ToolResults:
    """Every result is another performance of the same effects."""
    request = GenerateSoundEffectRequest.model_validate(job.run.request)
    paths = [job.scratch() / f"effect-{index}.m4a" for index in range(request.num_results)]
    tasks = [
        Task(
            f"effect:{index}",
            make_effect,
            {
                "prompt": request.prompt,
                "seconds": request.duration_seconds,
                "seed": _seed(request.prompt, index),
                "path": path,
            },
            "Making the sound",
        )
        for index, path in enumerate(paths)
    ]
    results = job.services.workers.run(tasks, job.cancel, progress.report)
    name = f"Sound: {one_line(request.prompt)[:NAME_LENGTH].strip()}"
    files = [ToolFile(path, f"{numbered(name, index)}.m4a") for index, path in enumerate(paths)]
    first = results[tasks[0].name]
    notes = [SYNTHESISED]
    if first["approximated"]:
        notes.insert(0, approximated(first["effects"]))
    if request.prompt_influence is not None:
        notes.append(UNINFLUENCED)
    return ToolResults(files, notes)


def approximated(effects: list[str]) -> str:
    """What is said where no known effect is named."""
    return (
        f"No effect of this kind is known here, so the nearest was made: {' and '.join(effects)}. "
        "Name a common sound, or set VIDEOGEN_API_KEY to use the hosted API's."
    )


def _seed(prompt: str, index: int) -> int:
    text = f"{prompt}/{index}" if index else prompt
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
