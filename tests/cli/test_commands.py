"""What all commands share: help, errors, exit codes; and the list of tools."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest

from videogen_mcp.cli import main

from .conftest import Type


def commands(group: click.Group, *path: str) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        found.append((*path, name))
        if isinstance(command, click.Group):
            found += commands(command, *path, name)
    return found


@pytest.mark.parametrize("path", commands(main), ids=" ".join)
def test_every_command_has_help_with_an_example(run: Type, path: tuple[str, ...]) -> None:
    done = run(*path, "--help")
    assert done.exit_code == 0
    assert f"  videogen-mcp {' '.join(path)}" in done.output


def test_the_exit_codes_are_told(run: Type) -> None:
    assert "130  stopped by Ctrl-C" in run("--help").output


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
@pytest.mark.slow
def test_ctrl_c_cancels_the_run_and_ends_with_130(engine_home: Path, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "videogen_mcp", "make", "-", "-o", "x.mp4"],
        env={**os.environ, "VIDEOGEN_HOME": str(engine_home)},
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stderr is not None
    process.stdin.write("The sea is calm today. " * 200)
    process.stdin.close()
    process.stderr.readline()  # the first stage: the run is accepted
    process.send_signal(signal.SIGINT)
    assert process.wait(20) == 130
    assert process.stderr.read().endswith("Stopped.\n")
    assert list(tmp_path.iterdir()) == []
    env = {**os.environ, "VIDEOGEN_HOME": str(engine_home)}
    listing = [sys.executable, "-m", "videogen_mcp", "runs", "-n", "1", "--json"]
    (newest,) = json.loads(subprocess.check_output(listing, env=env))
    assert newest["status"] == "cancelled"


def test_any_letter_can_be_written_to_a_pipe_of_an_old_code_page(tmp_path: Path) -> None:
    script = (
        "import click, videogen_mcp.cli as c\n@c.main.command()\ndef say():\n  click.echo('→ 日')"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"{script}\nc.main(['say'])"],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        timeout=30,
    )
    assert done.stdout.decode("utf-8").strip() == "→ 日"


def test_the_tools_are_listed_with_what_they_cost(run: Type) -> None:
    lines = run("tools").stdout.splitlines()
    costs = {line.split()[0]: int(line.split()[1]) for line in lines[:-1]}
    assert costs["script_to_video"] > costs["get_me"] > 20
    total = int(lines[-1].split()[3])
    assert abs(total - sum(costs.values())) < len(costs)
    assert lines[-1].startswith(f"{len(costs)} tools, about ")


def test_one_tool_is_shown_with_its_schemas(run: Type) -> None:
    shown = run("tools", "get-run").stdout
    assert '"run_id"' in shown
    assert "Result:" in shown
    (one,) = json.loads(run("tools", "get_run", "--json").stdout)
    assert one["inputSchema"]["required"] == ["run_id"]
    wrong = run("tools", "get_rum")
    assert wrong.exit_code == 2
    assert "Did you mean get_run?" in wrong.stderr


def test_tools_can_be_chosen_as_the_server_would(run: Type) -> None:
    all_of_them = json.loads(run("tools", "--toolsets", "all", "--json").stdout)
    reading = json.loads(run("tools", "--toolsets", "all", "--read-only", "--json").stdout)
    assert 0 < len(reading) < len(all_of_them)
    assert all(tool["annotations"]["readOnlyHint"] for tool in reading)
