"""An engine of the server's own that may import from a web server on loopback."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.server.engine_process import find, stop_engine
from videogen_mcp.server.settings import ServerSettings

from ..engine.web_server import WebServer

ALL = ("all",)


@pytest.fixture(scope="module")
def web() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def local_home(web: WebServer) -> Iterator[Path]:
    """The data folder of an engine that is started by the first call."""
    home = Path(tempfile.mkdtemp(prefix="videogen-test-"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VIDEOGEN_IMPORT_PRIVATE_HOSTS", web.host)
        for name in [name for name in os.environ if name.startswith("VIDEOGEN_OPENAI")]:
            patch.delenv(name)
        yield home
    engine = find(home)
    if engine is not None:
        stop_engine(home, engine)
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def local(local_home: Path) -> ServerSettings:
    """Every tool, made by the local engine."""
    return ServerSettings(home=local_home, toolsets=ALL, wait_seconds=45)


async def told(client: Any, tool: str, **arguments: Any) -> dict[str, Any]:
    """The structure of a call that has to succeed."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content[0].text
    answer: dict[str, Any] = result.structured_content
    return answer


async def refused(client: Any, tool: str, **arguments: Any) -> str:
    """The text of a call that has to be refused."""
    result = await client.call_tool(tool, arguments)
    assert result.is_error, result.content[0].text
    text: str = result.content[0].text
    return text
