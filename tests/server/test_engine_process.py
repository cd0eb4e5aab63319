"""The local engine is found, started once, replaced when old, and found again when it is gone."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import anyio
import pytest

from videogen_mcp.errors import EngineUnavailableError
from videogen_mcp.server import engine_process
from videogen_mcp.server.engine_process import find, find_or_start, stop_engine
from videogen_mcp.server.settings import ServerSettings

from .conftest import Connect

pytestmark = pytest.mark.anyio

FAKE_ENGINE = Path(__file__).with_name("fake_engine.py")

Behave = Callable[..., None]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    home = tmp_path / "home"
    yield home
    engine = find(home)
    if engine is not None:
        stop_engine(home, engine)


@pytest.fixture
def behave(monkeypatch: pytest.MonkeyPatch) -> Behave:
    """Sets which engine is started: its version, and the error with which it fails."""

    def set_engine(*arguments: str) -> None:
        monkeypatch.setattr(
            engine_process,
            "command",
            lambda home: [sys.executable, str(FAKE_ENGINE), str(home), *arguments],
        )

    set_engine()
    return set_engine


def starts(home: Path) -> int:
    return len((home / "starts").read_text().splitlines())


async def test_an_engine_is_started_once_for_many_who_want_it(home: Path, behave: Behave) -> None:
    urls: list[str] = []

    async def want() -> None:
        urls.append((await find_or_start(home)).url)

    async with anyio.create_task_group() as tasks:
        for _ in range(4):
            tasks.start_soon(want)
    assert starts(home) == 1
    assert len(set(urls)) == 1


async def test_an_engine_that_does_not_start_is_explained_with_its_last_words(
    home: Path, behave: Behave
) -> None:
    behave("99.0", "No room on the disk.")
    with pytest.raises(EngineUnavailableError) as caught:
        await find_or_start(home)
    assert "ended with exit code 1" in caught.value.message
    assert "No room on the disk." in caught.value.message
    assert "what the log names" in str(caught.value)


async def test_an_older_engine_makes_room_for_a_newer_one(home: Path, behave: Behave) -> None:
    behave("0.0.1")
    old = await find_or_start(home)
    behave("99.0")
    new = await find_or_start(home)
    assert old.version == "0.0.1"
    assert new.version == "99.0"
    assert new.pid != old.pid


async def test_a_description_without_an_engine_is_not_believed(home: Path, behave: Behave) -> None:
    home.mkdir()
    said = {"url": "http://127.0.0.1:9", "token": "x", "pid": 1, "version": "99.0", "home_id": "h"}
    (home / "engine.json").write_text(json.dumps(said))
    assert find(home) is None
    assert (await find_or_start(home)).token == "engine-token"


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
async def test_the_engine_outlives_the_pipes_and_session_of_its_starter(
    home: Path, behave: Behave
) -> None:
    engine = await find_or_start(home)
    assert os.getsid(engine.pid) == engine.pid
    assert os.readlink(f"/proc/{engine.pid}/fd/0") == "/dev/null"
    assert (home / engine_process.LOG_FILE).stat().st_mode & 0o777 == 0o600


@pytest.fixture
def local(home: Path, behave: Behave) -> ServerSettings:
    return ServerSettings(home=home)


async def test_without_a_key_the_first_call_starts_the_local_engine(
    connect: Connect, local: ServerSettings, home: Path
) -> None:
    async with connect(local) as client:
        await client.list_tools()
        assert not home.exists()
        result = await client.call_tool("get_me", {})
    assert result.structured_content["backend"] == "local"
    assert starts(home) == 1


async def test_an_engine_that_was_killed_is_started_again_within_the_call(
    connect: Connect, local: ServerSettings, home: Path
) -> None:
    async with connect(local) as client:
        await client.call_tool("get_me", {})
        engine = find(home)
        assert engine is not None
        os.kill(engine.pid, signal.SIGKILL)
        await anyio.to_thread.run_sync(os.waitpid, engine.pid, 0)
        result = await client.call_tool("get_me", {})
    assert not result.is_error
    assert starts(home) == 2


async def test_an_engine_that_cannot_start_is_an_error_with_its_reason(
    connect: Connect, local: ServerSettings, behave: Behave
) -> None:
    behave("99.0", "No room on the disk.")
    async with connect(local) as client:
        result = await client.call_tool("script_to_video", {"script": "Water."})
    told = json.loads(result.content[0].text)
    assert result.is_error
    assert told["code"] == "engine_unavailable"
    assert "No room on the disk." in told["message"]
    assert told["charged"].startswith("no")
