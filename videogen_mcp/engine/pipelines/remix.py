"""Applying remix actions to a project, in order, each once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from ..remix import EDITS, Editing, read_action
from ..runs.job import Job
from ..runs.progress import Progress
from ..store.runs import RunRow
from .projects import load_timeline, save_timeline


def remix_project(job: Job) -> None:
    """All actions of one remix call."""
    apply_actions(job, job.services.runs.of_job(job.run.id), Progress(()))


def apply_actions(job: Job, rows: Sequence[RunRow], progress: Progress) -> None:
    """Applies actions one after another; the first failure leaves the later ones undone."""
    for number, row in enumerate(rows):
        part = progress.span(number / len(rows), (number + 1) / len(rows)).also(job.meter(row))
        part.report(0.0, f"Applying remix action {number + 1} of {len(rows)}")
        notes = job.step(f"remix {row.id}", partial(_apply, job, row, part))
        job.succeed(row.id, degradations=notes)


def _apply(job: Job, row: RunRow, progress: Progress) -> list[str]:
    """Keeps the edited timeline; returns what this action did in a weaker way."""
    timeline = load_timeline(job.services, job.run.project_id)
    if row.id in timeline.applied:
        return []
    action = read_action.validate_python(row.request)
    edited = EDITS[row.type].apply(Editing(job, row.id, progress), timeline, action)
    edited = edited.changed(applied=(*timeline.applied, row.id))
    save_timeline(job.services, job.run.project_id, edited)
    return [note for note in edited.degradations if note not in timeline.degradations]
