"""A person at a terminal, with a home of their own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from videogen_mcp.cli import main

Type = Callable[..., Result]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder; nothing that this machine has set up is seen."""
    home = tmp_path / "home"
    home.mkdir()
    for variable in [name for name in os.environ if name.startswith(("VIDEOGEN_", "XDG_"))]:
        monkeypatch.delenv(variable)
    for variable in ("CLAUDE_CONFIG_DIR", "CODEX_HOME", "APPDATA"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return home


@pytest.fixture
def run(home: Path) -> Type:
    """Types a command: `run("install", "cursor")`."""

    def run(*arguments: str, **options: object) -> Result:
        return CliRunner().invoke(main, arguments, **options)  # type: ignore[arg-type]

    return run
