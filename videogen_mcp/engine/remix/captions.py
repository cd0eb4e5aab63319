"""ENABLE_CAPTIONS and DISABLE_CAPTIONS."""

from __future__ import annotations

from ...wire import DisableCaptions, EnableCaptions, WorkflowCaptionStyle
from ..timeline import Captions, Timeline
from .editing import Edit, Editing


def _enable(editing: Editing, timeline: Timeline, action: EnableCaptions) -> Timeline:
    return with_captions(timeline, action)


def with_captions(timeline: Timeline, action: EnableCaptions) -> Timeline:
    """Given style fields override the current ones, also with null; the others stay."""
    given = action.caption_style.model_dump(exclude_unset=True) if action.caption_style else {}
    current = timeline.captions.style.model_dump(exclude_unset=True)
    style = WorkflowCaptionStyle.model_validate({**current, **given})
    return timeline.changed(captions=Captions(enabled=True, style=style))


def _disable(editing: Editing, timeline: Timeline, action: DisableCaptions) -> Timeline:
    return timeline.changed(captions=Captions(enabled=False, style=timeline.captions.style))


ENABLE = Edit(_enable)
DISABLE = Edit(_disable)
