"""SHUFFLE_STOCK_VISUALS."""

from __future__ import annotations

from ...wire import ShuffleStockVisuals
from ..timeline import Timeline
from .editing import Edit, Editing

NOTHING_TO_SHUFFLE = (
    "SHUFFLE_STOCK_VISUALS changed nothing: the project has no stock footage. "
    "Set VIDEOGEN_API_KEY to use the hosted API's stock footage."
)


def _shuffle(_editing: Editing, timeline: Timeline, _action: ShuffleStockVisuals) -> Timeline:
    return timeline.noting(NOTHING_TO_SHUFFLE)


SHUFFLE = Edit(_shuffle)
