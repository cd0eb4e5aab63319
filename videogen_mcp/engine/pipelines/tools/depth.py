"""IMAGE_3D_EFFECT: a still picture seen by a moving camera."""

from __future__ import annotations

import shutil
from pathlib import Path

from ...runs.job import Job
from ...runs.progress import Progress
from ...runs.workers import Task
from ...work.transforming import give_depth
from .assets import HOSTED, image_of, named_after
from .making import ToolFile, ToolResults, numbered

MOVES = 4
"""Ways in which the camera moves: as many results differ."""

ESTIMATED = (
    "Depth was estimated from the subject, its place and the sharpness around it, not by a depth "
    "model. " + HOSTED
)
REPEATED = f"The camera has {MOVES} moves: results beyond these repeat them."


def image_3d_effect(job: Job, progress: Progress) -> ToolResults:
    """A loop of six seconds; every result moves the camera in another way."""
    request, row, path = image_of(job)
    wanted = min(request.num_results, MOVES)
    targets = [job.scratch() / f"depth-{move}.mp4" for move in range(wanted)]
    tasks = [
        Task(
            f"move:{move}",
            give_depth,
            {"path": path, "target": target, "move": move},
            "Moving the camera",
        )
        for move, target in enumerate(targets)
    ]
    made = job.services.workers.run(tasks, job.cancel, progress.report)
    notes = [note for result in made.values() for note in result["notes"]]
    name = named_after(row, "3D")
    files = [
        ToolFile(_own(targets, index), f"{numbered(name, index)}.mp4")
        for index in range(request.num_results)
    ]
    repeated = [REPEATED] if request.num_results > MOVES else []
    return ToolResults(files, [*notes, ESTIMATED, *repeated])


def _own(targets: list[Path], index: int) -> Path:
    """A file for the result at `index`: keeping it moves it away."""
    made = targets[index % MOVES]
    if index < MOVES:
        return made
    copy = made.with_name(f"{made.stem}-{index}{made.suffix}")
    shutil.copyfile(made, copy)
    return copy
