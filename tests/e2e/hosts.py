"""An MCP host of our own for tests: starts the server as hosts do, over stdio."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from mcp import Client, StdioServerParameters
from mcp.types import CallToolResult, TextContent


def server(home: Path, **env: str) -> StdioServerParameters:
    """How a host starts the server: no configuration but where the engine keeps its data."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("VIDEOGEN_")}
    return StdioServerParameters(
        command=sys.executable,
        args=["-m", "videogen_mcp"],
        env={**kept, "VIDEOGEN_HOME": str(home), **env},
    )


def host(home: Path, **env: str) -> Client:
    return Client(server(home, **env))


def content(result: CallToolResult) -> dict[str, Any]:
    """The result's JSON, which must be the same as structure and as text."""
    (block,) = result.content
    assert isinstance(block, TextContent)
    said: dict[str, Any] = json.loads(block.text)
    if not result.is_error:
        assert said == result.structured_content
    return said


def short(script: str, **arguments: Any) -> dict[str, Any]:
    """Arguments of a video that is made quickly."""
    return {
        "script": script,
        "export_options": {"quality": "STANDARD"},
        "wait_seconds": 120,
        **arguments,
    }
