"""Which tools have an app, and which tools only the apps may call."""

from __future__ import annotations

from typing import Any

from mcp_types import Tool

from ..registry import chosen
from ..settings import ServerSettings
from ..tool import ToolSpec
from ..tools import ALL_TOOLS
from . import PLAYER, UPLOADER
from .tools import PLAYER_TOOLS, UPLOADER_TOOLS

PLAYED_TOOLSETS = frozenset({"create", "generate"})
PLAYED = frozenset({"remix_project", "export_project", "get_run", "wait_for_run", "get_file"}) | {
    spec.name for spec in ALL_TOOLS if spec.toolset in PLAYED_TOOLSETS
}
UPLOADING = frozenset({"upload_file"})
PICKING = " None of them: the user picks files in an uploader that is shown."


def app_tools(settings: ServerSettings) -> tuple[ToolSpec, ...]:
    """What the apps of the chosen tools call."""
    names = {spec.name for spec in chosen(settings)}
    player = PLAYER_TOOLS if names & PLAYED else ()
    return (*player, *(UPLOADER_TOOLS if names & UPLOADING else ()))


def with_apps(tools: list[Tool], settings: ServerSettings) -> list[Tool]:
    """The tools as a host that shows apps gets them."""
    own = [_brief(spec) for spec in app_tools(settings)]
    return [*map(_with_app, tools), *own]


def _with_app(tool: Tool) -> Tool:
    if tool.name in UPLOADING:
        first, mark, rest = (tool.description or "").partition("path, url and data.")
        described = tool.model_copy(update={"description": f"{first}{mark}{PICKING}{rest}"})
        return _marked(described, resourceUri=UPLOADER)
    return _marked(tool, resourceUri=PLAYER) if tool.name in PLAYED else tool


def _brief(spec: ToolSpec) -> Tool:
    """As short as can be: our own pages know what to send, and it is checked all the same.

    Hosts that do not say what they can do get these too, and may show them to their model.
    """
    built = spec.build()
    listed = Tool(
        name=built.name,
        title=built.title,
        description="For the app only.",
        input_schema={"type": "object"},
        annotations=built.annotations,
    )
    return _marked(listed, visibility=["app"])


def _marked(tool: Tool, **ui: Any) -> Tool:
    return tool.model_copy(update={"meta": {**(tool.meta or {}), "ui": ui}})
