"""The MCP Inspector: its linter finds nothing, and its command line drives the tools."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.server.settings import ServerSettings

from ..server.test_transports import over_http
from .made import assert_is_video, short
from .npm import node

pytestmark = pytest.mark.slow

INSPECTOR = "node_modules/.bin/mcp-inspector"
TOOL_FAILED = 5


def inspect(*args: str) -> tuple[int, str, str]:
    done = node(INSPECTOR, "--cli", *args, "--format", "json")
    return done.returncode, done.stdout, done.stderr


def piped(home: Path) -> list[str]:
    """How the Inspector starts our server; it passes on only what it is told."""
    return [sys.executable, "-m", "videogen_mcp", "-e", f"VIDEOGEN_HOME={home}"]


def called(home: Path, tool: str, arguments: dict[str, Any], *options: str) -> dict[str, Any]:
    """The structure of a call's result."""
    given = ("--tool-name", tool, "--tool-args-json", json.dumps(arguments))
    code, out, err = inspect(*piped(home), *options, "--method", "tools/call", *given)
    assert code == 0, out + err
    structure: dict[str, Any] = json.loads(out)["result"]["structuredContent"]
    return structure


def linted(*server: str) -> list[str]:
    """The tools of a server whose schemas have nothing that a client could stumble over."""
    code, out, err = inspect(*server, "--method", "tools/list", "--strict")
    assert code == 0, err
    assert "error" not in err.lower(), err
    assert "warning" not in err.lower(), err
    return [tool["name"] for tool in json.loads(out)["result"]["tools"]]


@pytest.mark.parametrize("toolsets", ["default", "all"])
def test_the_linter_finds_nothing_in_any_tool_over_pipes(toolsets: str, tmp_path: Path) -> None:
    names = linted(*piped(tmp_path), "-e", f"VIDEOGEN_MCP_TOOLSETS={toolsets}")
    assert "script_to_video" in names
    assert ("create_webhook_endpoint" in names) == (toolsets == "all")


def test_the_linter_finds_nothing_over_http(tmp_path: Path) -> None:
    with over_http(ServerSettings(home=tmp_path, toolsets=("all",))) as url:
        names = linted("--server-url", url, "--transport", "http")
    assert "script_to_video" in names


def test_a_video_is_made_looked_at_and_found_again(engine_home: Path) -> None:
    arguments = short("The Inspector makes a video.", wait_seconds=200)
    made = called(engine_home, "script_to_video", arguments)
    assert_is_video(made)
    seen = called(engine_home, "preview", {"file": made["file_id"]})
    run = called(engine_home, "get_run", {"run_id": made["run_id"]})
    assert seen["duration_seconds"] == pytest.approx(made["duration_seconds"], abs=0.2)
    assert run["status"] == "succeeded"


def test_a_call_that_became_a_task_ends_with_its_video(engine_home: Path) -> None:
    script = " ".join(f"Task {n} is a sentence of its own." for n in range(8))
    arguments = short(script)
    made = called(engine_home, "script_to_video", arguments, "--protocol-era", "modern")
    assert_is_video(made)


def test_a_refused_call_has_its_own_exit_code_and_names_the_argument(tmp_path: Path) -> None:
    given = ("--tool-name", "script_to_video", "--tool-args-json", '{"scirpt": "Hello."}')
    code, out, _ = inspect(*piped(tmp_path), "--method", "tools/call", *given)
    assert code == TOOL_FAILED
    assert "did you mean script?" in out
