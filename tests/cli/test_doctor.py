"""The doctor tells what is so, and what to do about it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.cli.doctor.machine import total_memory

from ..server.fake_videogen import FakeVideoGen
from .conftest import Type


def findings(run: Type, exit_code: int = 0) -> dict[str, dict[str, Any]]:
    done = run("doctor", "--json")
    assert done.exit_code == exit_code, done.output
    said = json.loads(done.stdout)
    assert said["ok"] == (exit_code == 0)
    for finding in said["findings"]:
        assert (finding["fix"] is None) == (finding["state"] == "ok")
    return {finding["what"]: finding for finding in said["findings"]}


def test_all_that_videos_are_made_with_works_here_and_nothing_is_changed(
    home: Path, run: Type
) -> None:
    found = findings(run)
    for what in ("Installation", "Data folder", "Disk", "Codecs", "Voices", "Local engine"):
        assert found[what]["state"] == "ok", found[what]
    assert "Latin" in found["Fonts"]["says"]
    assert found["Hosts"]["fix"]
    assert list(home.rglob("*")) == []


def test_it_reads_well(run: Type) -> None:
    done = run("doctor")
    assert done.exit_code == 0
    assert "Everything that is needed works" in done.stdout
    assert "Fix: videogen-mcp install" in done.stdout


def test_a_connected_host_is_seen_and_a_command_that_is_gone_is_broken(
    home: Path, run: Type
) -> None:
    run("install", "cursor")
    run("install", "codex", "--name", "films")
    found = findings(run)
    assert "'videogen'" in found["Cursor"]["says"]
    assert "'films'" in found["Codex"]["says"]
    file = home / ".cursor/mcp.json"
    gone = {"mcpServers": {"videogen": {"command": "/gone/bin/videogen-mcp"}}}
    file.write_text(json.dumps(gone), "utf-8")
    found = findings(run, exit_code=1)
    assert found["Cursor"]["state"] == "broken"
    assert run(*found["Cursor"]["fix"].split()[1:]).exit_code == 0
    assert findings(run)["Cursor"]["state"] == "ok"


def test_a_host_that_is_here_and_not_connected_is_offered(home: Path, run: Type) -> None:
    (home / ".cursor").mkdir()
    assert findings(run)["Hosts"]["fix"] == "videogen-mcp install cursor"


def test_a_file_of_a_host_that_cannot_be_read_is_told(home: Path, run: Type) -> None:
    (home / ".cursor").mkdir()
    (home / ".cursor/mcp.json").write_text("{", "utf-8")
    assert "line 1" in findings(run)["Cursor"]["says"]


def test_a_key_that_works_and_one_that_does_not(run: Type, api: FakeVideoGen) -> None:
    assert api.url in findings(run)["Hosted API"]["says"]
    api.fail("/v1/me", 401, code="unauthorized")
    assert "unset it" in findings(run, exit_code=1)["Hosted API"]["fix"]


def test_settings_that_cannot_be_used_are_named(run: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIDEOGEN_TASK_SECONDS", "soon")
    assert "VIDEOGEN_TASK_SECONDS" in findings(run, exit_code=1)["Settings"]["says"]


def test_a_data_folder_that_is_a_file_or_open_to_others_is_told(
    run: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("VIDEOGEN_HOME", str(tmp_path / "file"))
    assert findings(run, exit_code=1)["Data folder"]["state"] == "broken"
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    monkeypatch.setenv("VIDEOGEN_HOME", str(folder))
    if sys.platform != "win32":
        assert "chmod 700" in findings(run)["Data folder"]["fix"]


def test_a_text_model_that_is_configured_is_told(
    run: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIDEOGEN_OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    assert findings(run)["Text model"]["fix"].startswith("Set VIDEOGEN_TEXT_MODEL to")
    monkeypatch.setenv("VIDEOGEN_TEXT_MODEL", "small")
    assert findings(run)["Text model"]["state"] == "ok"


def test_memory_is_told_in_bytes() -> None:
    total = total_memory()
    assert total is not None
    assert 2**28 < total < 2**50
