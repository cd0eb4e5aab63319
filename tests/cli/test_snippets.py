"""What the README tells people to paste is what `install` writes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from videogen_mcp.cli import main
from videogen_mcp.cli.hosts import HOSTS, Entry, launcher
from videogen_mcp.cli.hosts.claude_code import adding

from .conftest import Type

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(?:json|toml) ([\w -]+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
SNIPPETS = {host: text for hosts, text in BLOCKS for host in hosts.split()}
SHOWN = "/path/to/videogen-mcp"


def test_every_host_has_a_snippet() -> None:
    assert SNIPPETS.keys() == HOSTS.keys()
    assert all(f"`{host}`" in README or f"install {host}" in README for host in HOSTS)


@pytest.mark.parametrize("host", sorted(SNIPPETS))
def test_a_snippet_is_what_install_writes_up_to_the_path(
    run: Type, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setattr("videogen_mcp.cli.install.launcher", lambda env: Entry(SHOWN, (), env))
    assert run("install", host, "--print").stdout == SNIPPETS[host]


def test_the_path_is_all_that_differs_from_what_is_written_here(run: Type) -> None:
    said = json.loads(run("install", "cursor", "--print").stdout)
    entry = said["mcpServers"]["videogen"]
    assert (entry["command"], tuple(entry["args"])) == (launcher().command, launcher().args)


def test_the_command_for_claude_code_is_the_one_that_install_runs() -> None:
    assert f"claude {' '.join(adding('videogen', Entry(SHOWN), 'user'))}\n" in README


def test_every_command_is_named() -> None:
    assert all(f"`videogen-mcp {name}" in README for name in main.commands)


@pytest.mark.skipif(sys.platform == "win32", reason="bash is not at hand")
def test_completion_works_as_it_is_described() -> None:
    env = {"_VIDEOGEN_MCP_COMPLETE": "bash_complete", "COMP_WORDS": "videogen-mcp inst"}
    done = subprocess.run(
        [sys.executable, "-c", "from videogen_mcp.cli import main; main(prog_name='videogen-mcp')"],
        env={**os.environ, **env, "COMP_CWORD": "1"},
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.stdout.strip() == "plain,install"
