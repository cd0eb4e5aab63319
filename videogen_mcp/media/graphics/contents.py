"""What stands in each kind of graphic, taken from the content of a prompt."""

from __future__ import annotations

from collections.abc import Callable

from .description import Description, Kind
from .figures_read import read_chart, read_countdown, read_counter, read_price, read_progress
from .lists_read import read_bullets, read_comparison, read_steps, read_timeline
from .sources import Source
from .words_read import (
    read_button,
    read_emblem,
    read_handle,
    read_location,
    read_logo,
    read_lower_third,
    read_picture,
    read_quote,
    read_title,
    read_waveform,
)

Reader = Callable[[Source, Kind], Description]

READERS: dict[Kind, Reader] = {
    "title": read_title,
    "lower_third": read_lower_third,
    "quote": read_quote,
    "counter": read_counter,
    "bar_chart": read_chart,
    "progress_bar": read_progress,
    "progress_ring": read_progress,
    "bullets": read_bullets,
    "checklist": read_bullets,
    "timeline": read_timeline,
    "countdown": read_countdown,
    "comparison": read_comparison,
    "steps": read_steps,
    "button": read_button,
    "handle": read_handle,
    "price": read_price,
    "location": read_location,
    "logo": read_logo,
    "picture": read_picture,
    "waveform": read_waveform,
    "emblem": read_emblem,
}
"""How each kind takes its contents; all charts are read alike."""
