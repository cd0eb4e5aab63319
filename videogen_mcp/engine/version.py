"""The version of this package, as installed."""

from __future__ import annotations

from functools import cache
from importlib import metadata


@cache
def version() -> str:
    """The installed version of videogen-mcp."""
    return metadata.version("videogen-mcp")
