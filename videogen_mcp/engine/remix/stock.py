"""SHUFFLE_STOCK_VISUALS."""

from __future__ import annotations

from ...wire import ShuffleStockVisuals
from ..directions import shots_of
from ..pipelines.stock import Footage, shuffled
from ..providers.stock import StockProvider
from ..timeline import FileVisual, Timeline
from .editing import Edit, Editing

NOTHING_TO_SHUFFLE = (
    "SHUFFLE_STOCK_VISUALS changed nothing: the project has no stock footage. Use the visual style "
    "STOCK with VIDEOGEN_PEXELS_API_KEY, or set VIDEOGEN_API_KEY to use the hosted API's."
)
NOTHING_ELSE = "SHUFFLE_STOCK_VISUALS changed nothing: {}."


def _shuffle(editing: Editing, timeline: Timeline, _action: ShuffleStockVisuals) -> Timeline:
    """Every piece of stock footage gives way to another one for the same words."""
    visuals = [shot.visual for shot in shots_of(timeline)]
    if not any(isinstance(item, FileVisual) and item.stock_query for item in visuals):
        return timeline.noting(NOTHING_TO_SHUFFLE)
    provider = StockProvider.configured(editing.job.services.settings)
    if provider is None:
        return timeline.noting(NOTHING_ELSE.format("VIDEOGEN_PEXELS_API_KEY is not set any more"))
    footage = Footage(editing.job, provider, timeline)
    changed = shuffled(footage, timeline)
    if footage.authors:
        return changed
    reason = (footage.trouble or "no other footage was found for its words").rstrip(".")
    return timeline.noting(NOTHING_ELSE.format(reason))


SHUFFLE = Edit(_shuffle)
