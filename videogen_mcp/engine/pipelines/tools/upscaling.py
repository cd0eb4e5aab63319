"""UPSCALE_IMAGE and UPSCALE_VIDEO: twice the size, up to 4K."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...runs.job import Job
from ...runs.progress import Progress
from ...runs.workers import Task
from ...work import transforming
from .assets import FILM_SECONDS, HOSTED, copies, image_of, named_after, video_of
from .making import ToolResults

NOTHING_INVENTED = (
    "Edges were made sharper by what the material itself shows; no detail was invented, as an "
    "upscaling model would. " + HOSTED
)
UP_TO_4K = "It was enlarged {factor:.2g} times instead of twice: 4K (3840 pixels) is the limit."


def upscale_image(job: Job, progress: Progress) -> ToolResults:
    """Enlarges the image once, as PNG; every result is a copy."""
    request, row, path = image_of(job)
    target = job.scratch() / "upscaled.png"
    arguments = {"path": path, "target": target}
    task = Task("upscale", transforming.upscale_image, arguments, "Upscaling the image")
    large = job.services.workers.run([task], job.cancel, progress.report)["upscale"]
    return copies(target, named_after(row, "upscaled"), request, _notes(large))


def upscale_video(job: Job, progress: Progress) -> ToolResults:
    """Enlarges the video once, its sound untouched; every result is a copy."""
    request, row, path = video_of(job)
    arguments = {"path": path, "stem": job.scratch() / "upscaled"}
    stage = "Upscaling the video"
    task = Task("upscale", transforming.upscale_video, arguments, stage, seconds=FILM_SECONDS)
    large = job.services.workers.run([task], job.cancel, progress.report)["upscale"]
    return copies(Path(large["path"]), named_after(row, "upscaled"), request, _notes(large))


def _notes(large: dict[str, Any]) -> list[str]:
    notes = [*large["notes"], NOTHING_INVENTED]
    if large["factor"] < 1.99:
        notes.append(UP_TO_4K.format(**large))
    return notes
