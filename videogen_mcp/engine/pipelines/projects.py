"""Timelines out of and into the store."""

from __future__ import annotations

from ..errors import EngineError
from ..services import Services
from ..timeline import Timeline


def load_timeline(services: Services, project_id: str) -> Timeline:
    """The timeline of a project; raises EngineError when it has none."""
    row = services.projects.find(project_id)
    if row is None or row.timeline is None:
        raise EngineError(
            f"Project {project_id} has no content, because its run failed or was cancelled. "
            "Start a new run.",
            "conflict",
            409,
        )
    return Timeline.model_validate(row.timeline)


def save_timeline(services: Services, project_id: str, timeline: Timeline) -> None:
    """Keeps a new version of a project's timeline."""
    services.projects.update(
        project_id,
        timeline=timeline.model_dump(mode="json"),
        title=timeline.title,
        aspect_width=timeline.aspect_width,
        aspect_height=timeline.aspect_height,
    )
