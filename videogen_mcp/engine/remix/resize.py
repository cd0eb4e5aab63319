"""RESIZE_PROJECT."""

from __future__ import annotations

from ...wire import ResizeProject
from ..frames import check_ratio
from ..services import Services
from ..timeline import Timeline
from .editing import Edit, Editing


def _check(services: Services, field: str, action: ResizeProject) -> None:
    check_ratio(f"{field}.aspectRatio", action.aspect_ratio)


def _resize(editing: Editing, timeline: Timeline, action: ResizeProject) -> Timeline:
    """Scenes are composed anew for the new frame at the next export, captions reflow."""
    return timeline.changed(
        aspect_width=action.aspect_ratio.width, aspect_height=action.aspect_ratio.height
    )


RESIZE = Edit(_resize, _check)
