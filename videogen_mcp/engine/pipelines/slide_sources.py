"""What the slides of a video are drawn from: the deck as it is, or as an office program sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypedDict

from ...media.slide_themes import SlideTheme
from ...wire import SlideshowToVideoRequest
from ..entity_finding import look_up
from ..errors import not_found
from ..runs.job import Job


class SlideSource(TypedDict):
    """The file that is drawn, the notes of its slides where it has lost them, and remarks."""

    file_id: str
    notes: list[str]
    remarks: list[str]


def converted(job: Job, request: SlideshowToVideoRequest) -> SlideSource:
    """The deck itself."""
    return SlideSource(file_id=request.file_id, notes=[], remarks=[])


@dataclass(frozen=True)
class FoundTheme:
    """The theme that slides are set in, None leaves them as they are; and what to say of it."""

    theme: SlideTheme | None = None
    remarks: list[str] = field(default_factory=list)


def slide_theme(job: Job, entity_id: str | None) -> FoundTheme:
    """The theme of an entity."""
    if entity_id is None:
        return FoundTheme()
    found = look_up(job.services, entity_id)
    if found is None:
        raise not_found("slideshowThemeEntityId: entity", entity_id, "It is gone; choose anew.")
    if found.built_in is not None:
        return FoundTheme(found.built_in.theme)
    return FoundTheme()
