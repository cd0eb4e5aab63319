"""Which tools' results the player shows."""

from __future__ import annotations

from mcp_types import Tool

from ..tools import ALL_TOOLS
from . import PLAYER_META, PLAYER_TOOLS, PLAYER_TOOLSETS

PLAYED = PLAYER_TOOLS | {spec.name for spec in ALL_TOOLS if spec.toolset in PLAYER_TOOLSETS}


def with_player(tools: list[Tool]) -> list[Tool]:
    """The tools as a host that shows apps gets them."""
    return [
        tool.model_copy(update={"meta": {**(tool.meta or {}), **PLAYER_META}})
        if tool.name in PLAYED
        else tool
        for tool in tools
    ]
