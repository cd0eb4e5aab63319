"""Layouts: how one scene is arranged, each composed anew for wide, square and tall frames."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from videogen_mcp.media.visuals.layouts import (
    cards,
    centre,
    chart,
    checklist,
    closing,
    compare,
    hero,
    landscape,
    question,
    quote,
    stat,
    title,
    typographic,
)
from videogen_mcp.media.visuals.stage import Stage

LAYOUTS: Mapping[str, Callable[[Stage], None]] = MappingProxyType(
    {
        "title": title.compose,
        "hero": hero.compose,
        "centre": centre.compose,
        "landscape": landscape.compose,
        "typographic": typographic.compose,
        "stat": stat.compose,
        "chart": chart.compose,
        "compare": compare.compose,
        "cards": cards.compose,
        "checklist": checklist.compose,
        "quote": quote.compose,
        "question": question.compose,
        "closing": closing.compose,
    }
)
