"""MCP Apps: views that hosts show beside a tool's result; other hosts get the same text."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from mcp.server.apps import APP_MIME_TYPE, ResourceCsp
from mcp.server.mcpserver.resources import TextResource

PLAYER = "ui://videogen/player"
UPLOADER = "ui://videogen/uploader"
MEDIA_PLACES = ["https://*.videogen.io", "http://127.0.0.1:*", "http://localhost:*"]
"""Where the pictures and videos of a result may be; the local engine's port is not fixed.

Where a host or a place does not play along, the player asks for the bytes through its tools.
"""
SHARED = {"/* look.css */": "look.css", "/* bridge.js */": "bridge.js"}


def apps() -> tuple[TextResource, ...]:
    """Every app, as a resource."""
    return player(), uploader()


def player() -> TextResource:
    """The player, whose document may load nothing but media of VideoGen."""
    return _app(
        PLAYER,
        "VideoGen player",
        "Shows a run's progress and plays its result.",
        ResourceCsp(resource_domains=MEDIA_PLACES, connect_domains=[]),
    )


def uploader() -> TextResource:
    """The uploader, whose document may load nothing at all."""
    return _app(
        UPLOADER,
        "VideoGen uploader",
        "Takes files that a person picks or drops.",
        ResourceCsp(resource_domains=[], connect_domains=[]),
    )


def _app(uri: str, title: str, description: str, csp: ResourceCsp) -> TextResource:
    name = uri.rpartition("/")[2]
    policy = csp.model_dump(by_alias=True, exclude_none=True)
    return TextResource(
        uri=uri,
        name=name,
        title=title,
        description=description,
        mime_type=APP_MIME_TYPE,
        meta={"ui": {"csp": policy, "prefersBorder": True}},
        text=_page(name),
    )


@cache
def _page(name: str) -> str:
    """An app's document, with what all apps share put into it."""
    text = _read(f"{name}.html")
    for mark, shared in SHARED.items():
        text = text.replace(mark, _read(shared))
    return text


def _read(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
