"""ADD_ZOOM."""

from __future__ import annotations

from ...wire import AddZoom
from ..timeline import FileVisual, Shot, Timeline
from .editing import Edit, Editing


def _add(editing: Editing, timeline: Timeline, action: AddZoom) -> Timeline:
    """A slow zoom on every still; drawn scenes move by themselves and stay as they are."""

    def change(_section: int, _position: int, shot: Shot) -> Shot:
        if not isinstance(shot.visual, FileVisual):
            return shot
        return shot.model_copy(update={"visual": shot.visual.model_copy(update={"zoom": True})})

    return timeline.with_shots(change)


ADD = Edit(_add)
