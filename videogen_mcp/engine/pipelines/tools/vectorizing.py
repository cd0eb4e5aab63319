"""VECTORIZE_IMAGE: a picture as SVG."""

from __future__ import annotations

from ...runs.job import Job
from ...runs.progress import Progress
from ...runs.workers import Task
from ...work.transforming import vectorize
from .assets import copies, image_of, named_after
from .making import ToolResults

CLOSE = 0.93
SIMPLIFIED = (
    "Fine texture was simplified into fields of colour, as in every vector drawing of a photo: a "
    "structural similarity of {alike:.2f} to the image, in {paths:,} paths. A drawing or a logo "
    "in few colours becomes an SVG of far higher fidelity."
)


def vectorize_image(job: Job, progress: Progress) -> ToolResults:
    """Traces the image once; every result is a copy."""
    request, row, path = image_of(job)
    target = job.scratch() / "vector.svg"
    task = Task("trace", vectorize, {"path": path, "target": target}, "Tracing the image")
    traced = job.services.workers.run([task], job.cancel, progress.report)["trace"]
    notes = list(traced["notes"])
    if traced["alike"] < CLOSE:
        notes.append(SIMPLIFIED.format(**traced))
    return copies(target, named_after(row, "vector"), request, notes)
