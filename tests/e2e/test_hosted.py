"""With a key the same tools go to a VideoGen API, here our engine served as a plain server."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from videogen_mcp.media.probe import probe

from .hosts import content, host, short

pytestmark = pytest.mark.anyio

KEY = "sk_videogen_live_for_the_test"


@pytest.fixture(scope="module")
def api() -> Iterator[str]:
    """The base URL of a server that knows nothing of the client but a key."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="videogen-api-") as home:
        command = [sys.executable, "-m", "videogen_mcp.engine", "serve", "--home", home]
        process = subprocess.Popen(
            [*command, "--port", str(port), "--api-key", KEY], env={**os.environ}
        )
        url = f"http://127.0.0.1:{port}"
        try:
            transport = httpx.HTTPTransport(retries=10)
            with httpx.Client(transport=transport) as client:
                assert client.get(f"{url}/health", timeout=20).status_code == 200
            yield url
        finally:
            process.terminate()
            process.wait(20)


async def test_a_key_sends_the_call_to_the_api(api: str, tmp_path: Path) -> None:
    async with host(tmp_path, VIDEOGEN_API_KEY=KEY, VIDEOGEN_BASE_URL=api) as client:
        result = await client.call_tool("script_to_video", short("Hello from afar."))
        made = content(result)
        assert made["status"] == "succeeded", made
        assert made["download_url"].startswith(api)
    async with httpx.AsyncClient() as browser:
        video = await browser.get(made["download_url"])
    (tmp_path / "out.mp4").write_bytes(video.content)
    assert probe(tmp_path / "out.mp4").video_codec == "h264"
    assert not (tmp_path / "engine.json").exists()


async def test_a_wrong_key_is_an_error_that_names_the_variable(api: str, tmp_path: Path) -> None:
    async with host(tmp_path, VIDEOGEN_API_KEY="wrong", VIDEOGEN_BASE_URL=api) as client:
        result = await client.call_tool("script_to_video", short("Hello."))
    assert result.is_error
    assert "VIDEOGEN_API_KEY" in content(result)["next_step"]
