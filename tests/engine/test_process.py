from __future__ import annotations

import contextlib
import stat
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from videogen_mcp.engine.settings import EngineSettings
from videogen_mcp.server.engine_process import find, stop_engine

from .engine_process import EngineProcess


def run_engine(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "videogen_mcp.engine", "serve", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def test_the_engine_says_where_it_listens_in_a_file_only_its_user_can_read(
    engine: EngineProcess,
) -> None:
    path = engine.home / "engine.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(engine.home.stat().st_mode) == 0o700
    assert engine.info.keys() == {"port", "token", "pid", "version", "url", "started_at", "home_id"}
    assert engine.info["pid"] == engine.process.pid


def test_every_file_in_the_data_folder_belongs_to_its_user_alone(engine: EngineProcess) -> None:
    modes = {path: stat.S_IMODE(path.stat().st_mode) & 0o077 for path in engine.home.rglob("*")}
    assert modes
    assert {path: mode for path, mode in modes.items() if mode} == {}


@pytest.mark.slow
def test_a_second_engine_for_the_same_folder_leaves_with_its_own_code(
    engine: EngineProcess,
) -> None:
    second = run_engine("--home", str(engine.home))
    assert second.returncode == 3
    assert "already serves" in second.stderr
    assert engine.client.get("/health").status_code == 200


@pytest.mark.slow
def test_an_address_open_to_others_is_refused_without_a_key(home: Path) -> None:
    refused = run_engine("--home", str(home), "--host", "0.0.0.0")
    assert refused.returncode == 2
    assert "--api-key" in refused.stderr
    assert not home.exists()


def test_a_port_in_use_is_refused_when_it_was_asked_for(engine: EngineProcess, home: Path) -> None:
    refused = run_engine("--home", str(home), "--port", str(engine.info["port"]))
    assert refused.returncode == 2
    assert str(engine.info["port"]) in refused.stderr


def test_a_limit_that_is_no_number_is_refused_by_name(home: Path) -> None:
    with pytest.raises(ValueError, match="VIDEOGEN_ENGINE_IDLE_SECONDS='soon'"):
        EngineSettings.from_environment(home, {"VIDEOGEN_ENGINE_IDLE_SECONDS": "soon"})


@pytest.mark.slow
def test_after_a_restart_address_key_and_links_are_the_same(home: Path) -> None:
    engine = EngineProcess(home, "--api-key", "a-key-of-mine")
    first = engine.info
    uploaded = engine.upload("note.txt", b"hello there")
    assert engine.stop() == 0
    assert not (home / "engine.json").exists()
    engine.start()
    assert (engine.info["port"], engine.info["token"]) == (first["port"], first["token"])
    assert httpx.get(uploaded["downloadUrl"]).content == b"hello there"
    me = httpx.get(f"{first['url']}/v1/me", headers={"authorization": "Bearer a-key-of-mine"})
    assert me.status_code == 200
    engine.stop()


def test_a_running_engine_is_found_and_stopped_in_good_order(home: Path) -> None:
    engine = EngineProcess(home)
    found = find(home)
    assert found is not None
    assert (found.pid, found.url) == (engine.process.pid, engine.info["url"])
    assert found.token not in repr(found)
    stop_engine(home, found)
    assert engine.process.wait(10) == 0
    assert find(home) is None


def test_a_killed_engine_is_not_taken_for_running(home: Path) -> None:
    engine = EngineProcess(home)
    engine.kill()
    assert (home / "engine.json").exists()
    assert find(home) is None


def test_an_idle_engine_leaves_by_itself(home: Path) -> None:
    engine = EngineProcess(home, VIDEOGEN_ENGINE_IDLE_SECONDS="0.5")
    assert engine.process.wait(30) == 0
    assert not (home / "engine.json").exists()


@pytest.mark.slow
def test_an_engine_that_is_only_watched_leaves_too(home: Path) -> None:
    engine = EngineProcess(home, VIDEOGEN_ENGINE_IDLE_SECONDS="1")
    with contextlib.suppress(httpx.TransportError):
        for _ in range(2000):
            assert engine.client.get("/metrics").status_code == 200
    assert engine.process.wait(5) == 0


def test_the_log_holds_no_secrets(engine: EngineProcess) -> None:
    engine.upload("note.txt", b"hello")
    log = (engine.home / "engine.log").read_text()
    assert "serving" in log
    assert engine.info["token"] not in log
    assert "sig=" not in log
