"""ADD_TRANSITIONS."""

from __future__ import annotations

from ...wire import AddTransitions
from ..timeline import Shot, Timeline
from .editing import Edit, Editing


def _add(editing: Editing, timeline: Timeline, action: AddTransitions) -> Timeline:
    """One style at the head of each section, one at the head of the shots within; null keeps."""

    def change(_section: int, position: int, shot: Shot) -> Shot:
        style = action.asset_transition if position else action.section_transition
        return shot if style is None else shot.model_copy(update={"transition": style})

    return timeline.with_shots(change)


ADD = Edit(_add)
