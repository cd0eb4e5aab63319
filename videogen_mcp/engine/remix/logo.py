"""SET_LOGO."""

from __future__ import annotations

from ...wire import SetLogo
from ..finding import find_media
from ..services import Services
from ..timeline import DEFAULT_LOGO_PERCENT, DEFAULT_LOGO_POSITION, Logo, Timeline
from .editing import Edit, Editing


def _check(services: Services, field: str, action: SetLogo) -> None:
    if action.file_id is not None:
        find_media(services, f"{field}.fileId", action.file_id, "IMAGE")


def _set(editing: Editing, timeline: Timeline, action: SetLogo) -> Timeline:
    """A null file removes the logo; a null position or size keeps the current one."""
    if action.file_id is None:
        return timeline.changed(logo=None)
    old = timeline.logo
    position = action.position or (old.position if old else DEFAULT_LOGO_POSITION)
    size = action.size_percent or (old.size_percent if old else DEFAULT_LOGO_PERCENT)
    logo = Logo(file_id=action.file_id, position=position, size_percent=size)
    return timeline.changed(logo=logo)


SET = Edit(_set, _check)
