"""ADD_ZOOM."""

from __future__ import annotations

from ...wire import AddZoom
from ..timeline import Shot, Timeline
from .editing import Edit, Editing


def _add(editing: Editing, timeline: Timeline, action: AddZoom) -> Timeline:
    """A slow zoom on every picture, the user's and the drawn ones; clips move already."""

    def change(_section: int, _position: int, shot: Shot) -> Shot:
        if "zoom" not in type(shot.visual).model_fields:
            return shot
        return shot.model_copy(update={"visual": shot.visual.model_copy(update={"zoom": True})})

    return timeline.with_shots(change)


ADD = Edit(_add)
