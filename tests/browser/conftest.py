"""A real browser in front of a host page, our real server over Streamable HTTP, a real engine."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from starlette.responses import HTMLResponse

from videogen_mcp.server.app import create_app
from videogen_mcp.server.engine_process import find, stop_engine
from videogen_mcp.server.settings import ServerSettings
from videogen_mcp.server.transports import http_app

from ..server.fake_videogen import served
from .chromium import PATH, Chromium

HOST = Path(__file__).with_name("host.html")


class Stage:
    """Where an app is shown: the host page calls a tool and puts the tool's app into a frame."""

    def __init__(self, url: str, chromium: Chromium, home: Path) -> None:
        self.url, self.chromium, self.home = url, chromium, home

    def call(self, tool: str, *, dark: bool = False, width: int = 640, **order: Any) -> None:
        """Calls a tool; what is not its `arguments` is for the host page."""
        self.chromium.size(width, 800, dark=dark)
        order = {"tool": tool, "arguments": {}, "theme": "dark" if dark else "light"} | order
        self.chromium.open(f"{self.url}/host.html#{quote(json.dumps(order))}")

    def heard(self, method: str) -> list[Any]:
        """The parameters of every message of the app that has this method."""
        log = self.chromium.run("log")
        return [entry.get("params") for entry in log if entry["method"] == method]


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    if PATH is None:
        pytest.skip("needs Debian's chromium")
    home = Path(tempfile.mkdtemp(prefix="videogen-browser-"))
    settings = ServerSettings(home=home, wait_seconds=0, upload_folders=(home,))
    inner = http_app(create_app(settings), "http", "127.0.0.1", settings)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        is_page = scope["type"] == "http" and scope["path"] == "/host.html"
        await (HTMLResponse(HOST.read_text()) if is_page else inner)(scope, receive, send)

    with served(app, lifespan="on") as url:
        chromium = Chromium(home / "chromium")
        yield Stage(url, chromium, home)
        chromium.close()
    engine = find(home)
    if engine is not None:
        stop_engine(home, engine)
    shutil.rmtree(home, ignore_errors=True)
