"""What the jobs do: one pipeline per kind of accepted call."""

from __future__ import annotations

from ..errors import EngineError
from ..runs.job import Job, Pipeline
from .export import export_alone
from .remix import remix_project
from .script_to_video import script_to_video

WORKFLOWS: dict[str, Pipeline] = {"SCRIPT_TO_VIDEO": script_to_video}


def run_workflow(job: Job) -> None:
    """Runs the pipeline of a workflow run's type."""
    pipeline = WORKFLOWS.get(job.run.type)
    if pipeline is None:
        raise EngineError(f"{job.run.type} runs are not made by this engine.", "not_available")
    pipeline(job)


PIPELINES: dict[str, Pipeline] = {
    "workflow": run_workflow,
    "export": export_alone,
    "remix": remix_project,
}
