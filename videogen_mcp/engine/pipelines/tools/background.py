"""REMOVE_IMAGE_BACKGROUND and REMOVE_VIDEO_BACKGROUND: the subject on a transparent ground."""

from __future__ import annotations

from typing import Any

from ...runs.job import Job
from ...runs.progress import Progress
from ...runs.workers import Task
from ...work.transforming import remove_background, remove_film_background
from .assets import FILM_SECONDS, HOSTED, copies, image_of, named_after, video_of
from .making import ToolResults

BY_LOOK = (
    "The subject was told from its background by colour, place and edges, not by a segmentation "
    "model: parts that look like the background may be missing. Set VIDEOGEN_MATTING_MODEL to an "
    "ONNX file of the U²-Net, MODNet or IS-Net family, or VIDEOGEN_API_KEY for the hosted API's."
)
BY_MOVEMENT = (
    "The subject was followed by its movement, colours and edges, not by a segmentation model: "
    "parts that look like the background may be missing, most of all before a busy background "
    "or with a moving camera. Film before a plain wall or a green screen for an exact cut. "
    + HOSTED
)
KEPT = "The background was transparent already: it was kept as it is."


def remove_image_background(job: Job, progress: Progress) -> ToolResults:
    """Cuts the subject out once; every result is a copy."""
    request, row, path = image_of(job)
    target = job.scratch() / "cutout.png"
    model = job.services.settings.matting_model
    arguments = {"path": path, "target": target, "model": model}
    task = Task("cut", remove_background, arguments, "Removing the background")
    found = job.services.workers.run([task], job.cancel, progress.report)["cut"]
    notes = _notes(found, BY_LOOK if model is None else None)
    return copies(target, named_after(row, "no background"), request, notes)


def remove_video_background(job: Job, progress: Progress) -> ToolResults:
    """Cuts the subject out of every picture once; every result is a copy."""
    request, row, path = video_of(job)
    target = job.scratch() / "cutout.webm"
    arguments = {"path": path, "target": target}
    stage = "Removing the background"
    task = Task("cut", remove_film_background, arguments, stage, seconds=FILM_SECONDS)
    found = job.services.workers.run([task], job.cancel, progress.report)["cut"]
    notes = _notes(found, BY_MOVEMENT)
    return copies(target, named_after(row, "no background"), request, notes)


def _notes(found: dict[str, Any], weaker: str | None) -> list[str]:
    notes = list(found["notes"])
    if found["was_cut_out"]:
        notes.append(KEPT)
    elif weaker is not None and not found["is_exact"]:
        notes.append(weaker)
    return notes
