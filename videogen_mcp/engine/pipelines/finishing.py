"""How every workflow ends: remix actions, exports, and what is told of the run."""

from __future__ import annotations

from ..runs.job import Job
from ..runs.progress import Progress
from .export import export_project
from .projects import load_timeline
from .remix import apply_actions

REMIXED = 0.06


def finish(job: Job, progress: Progress) -> None:
    """Applies the remix actions that the run was started with, and exports where that is asked."""
    rows = job.services.runs.of_job(job.run.id)
    exports = [row for row in rows if row.kind == "export"]
    remixing = progress.span(0, REMIXED if exports else 1.0)
    apply_actions(job, [row for row in rows if row.kind == "remix"], remixing)
    result = {}
    for export in exports:
        file_id = export_project(job, export, progress.span(REMIXED, 1.0))
        result = {"exportId": export.id, "exportFileId": file_id}
    timeline = load_timeline(job.services, job.run.project_id)
    job.succeed(job.run.id, **result, degradations=timeline.degradations)
