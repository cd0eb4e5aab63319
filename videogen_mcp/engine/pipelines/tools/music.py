"""GENERATE_MUSIC: half a minute of instrumental music for every result."""

from __future__ import annotations

import hashlib

from ....media.audio.stand_ins import stand_ins
from ....wire import GenerateMusicRequest
from ...names import one_line
from ...runs.job import Job
from ...runs.progress import Progress
from ...runs.workers import Task
from ...work.composing import compose
from .making import ToolFile, ToolResults, numbered

SECONDS = 30.0
NAME_LENGTH = 60
BY_RULES = (
    "The music was composed by rules from the words of the prompt, not by a music model. "
    "Set VIDEOGEN_API_KEY to use the hosted API's."
)


def generate_music(job: Job, progress: Progress) -> ToolResults:
    """Every result is another piece to the same prompt."""
    request = GenerateMusicRequest.model_validate(job.run.request)
    paths = [job.scratch() / f"music-{index}.m4a" for index in range(request.num_results)]
    tasks = [
        Task(
            f"compose:{index}",
            compose,
            {
                "prompt": request.prompt,
                "seconds": SECONDS,
                "seed": _seed(request.prompt, index),
                "path": path,
            },
            "Composing music",
        )
        for index, path in enumerate(paths)
    ]
    job.services.workers.run(tasks, job.cancel, progress.report)
    name = f"Music: {one_line(request.prompt)[:NAME_LENGTH].strip()}"
    files = [ToolFile(path, f"{numbered(name, index)}.m4a") for index, path in enumerate(paths)]
    return ToolResults(files, [*_replaced(request.prompt), BY_RULES])


def _replaced(prompt: str) -> list[str]:
    """What the prompt asks for and the band does not have."""
    return [
        f"There is no {item.asked} here: it was approximated by {item.played}. "
        "Set VIDEOGEN_API_KEY to use the hosted API's."
        for item in stand_ins(prompt)
    ]


def _seed(prompt: str, index: int) -> int:
    text = f"{prompt}/{index}" if index else prompt
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
