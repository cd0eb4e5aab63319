"""MCP Apps: views that hosts show beside a tool's result; other hosts get the same text."""

from __future__ import annotations

from importlib.resources import files

from mcp.server.apps import APP_MIME_TYPE, ResourceCsp
from mcp.server.mcpserver.resources import TextResource

PLAYER = "ui://videogen/player"
PLAYER_META = {"ui": {"resourceUri": PLAYER}}
PLAYER_TOOLSETS = frozenset({"create", "generate"})
PLAYER_TOOLS = frozenset({"remix_project", "export_project", "get_run", "wait_for_run", "get_file"})
MEDIA_PLACES = ["https://*.videogen.io", "http://127.0.0.1:*", "http://localhost:*"]
"""Where the pictures and videos of a result may be; the local engine's port is not fixed."""


def player() -> TextResource:
    """The player, whose document may load nothing but media of VideoGen."""
    csp = ResourceCsp(resource_domains=MEDIA_PLACES, connect_domains=[])
    return TextResource(
        uri=PLAYER,
        name="player",
        title="VideoGen player",
        description="Shows a run's progress and plays its result.",
        mime_type=APP_MIME_TYPE,
        meta={"ui": {"csp": csp.model_dump(by_alias=True, exclude_none=True)}},
        text=files(__package__).joinpath("player.html").read_text(encoding="utf-8"),
    )
