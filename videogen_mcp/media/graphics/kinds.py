"""Every kind of graphic, and what draws it."""

from __future__ import annotations

from collections.abc import Callable

from .bars import bar_chart, row_chart
from .bullets import bullets
from .button import button
from .comparison import comparison
from .countdown import countdown
from .counter import counter
from .description import Description, Kind
from .emblem import emblem
from .handles import handle
from .lines import line_chart
from .location import location
from .logo import logo
from .lower_third import lower_third
from .media import Media
from .picture_frame import picture
from .price import price
from .progress import progress_bar, progress_ring
from .quote import quote
from .sheet import Sheet
from .slices import pie_chart
from .steps import steps
from .timeline import timeline
from .title import title
from .waveform import waveform

Draw = Callable[[Sheet, Description, Media], None]
"""Puts the parts of a graphic on a sheet, on their own clock."""

DRAWINGS: dict[Kind, Draw] = {
    "title": title,
    "lower_third": lower_third,
    "quote": quote,
    "counter": counter,
    "bar_chart": bar_chart,
    "row_chart": row_chart,
    "line_chart": line_chart,
    "area_chart": line_chart,
    "pie_chart": pie_chart,
    "donut_chart": pie_chart,
    "progress_bar": progress_bar,
    "progress_ring": progress_ring,
    "bullets": bullets,
    "checklist": bullets,
    "timeline": timeline,
    "countdown": countdown,
    "comparison": comparison,
    "steps": steps,
    "button": button,
    "handle": handle,
    "price": price,
    "location": location,
    "logo": logo,
    "picture": picture,
    "waveform": waveform,
    "emblem": emblem,
}
