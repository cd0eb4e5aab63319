"""Every host that can be configured: where its file is and how an entry looks in it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .entries import Entry

Written = Callable[[Entry], dict[str, Any]]


@dataclass(frozen=True)
class Layout:
    """Where the folders of this user are; a test gives its own."""

    home: Path
    platform: str
    env: Mapping[str, str]

    @classmethod
    def of_this_machine(cls) -> Layout:
        return cls(Path.home(), sys.platform, os.environ)

    @property
    def settings(self) -> Path:
        """Where programs keep their settings: Application Support, AppData or ~/.config."""
        if self.platform == "darwin":
            return self.home / "Library" / "Application Support"
        if self.platform == "win32":
            return Path(self.env.get("APPDATA") or self.home / "AppData" / "Roaming")
        return self.config

    @property
    def config(self) -> Path:
        """The folder that programs of the Unix kind use on macOS too."""
        return Path(self.env.get("XDG_CONFIG_HOME") or self.home / ".config")

    def chosen(self, variable: str, default: str) -> Path:
        """A folder that the user may have moved by a variable; `default` is below the home."""
        return Path(self.env.get(variable) or self.home / default)


@dataclass(frozen=True)
class Host:
    """One host: its title, the key that holds its servers, and its files.

    `project` is the file's place in a project's folder, None where a host knows no projects.
    `after` is what a person has to do before the host sees the change.
    """

    title: str
    key: str
    place: Callable[[Layout], Path]
    written: Written
    project: str | None = None
    after: str = "Restart {title} to load it."
    format: str = "json"

    def file(self, layout: Layout, project: Path | None) -> Path | None:
        """The file to write; None for a project where the host has no such file."""
        if project is None:
            return self.place(layout)
        return project / self.project if self.project else None

    def is_here(self, layout: Layout) -> bool:
        """Whether the host seems to be installed: its folder is there, which is not the home."""
        place = self.place(layout)
        return place.exists() or (place.parent != layout.home and place.parent.is_dir())

    @property
    def next_step(self) -> str:
        return self.after.format(title=self.title)


def _plain(entry: Entry) -> dict[str, Any]:
    env = {"env": dict(entry.env)} if entry.env else {}
    return {"command": entry.command, "args": list(entry.args), **env}


def _typed(entry: Entry) -> dict[str, Any]:
    return {"type": "stdio", **_plain(entry)}


def _opencode(entry: Entry) -> dict[str, Any]:
    env = {"environment": dict(entry.env)} if entry.env else {}
    return {"type": "local", "command": [entry.command, *entry.args], "enabled": True, **env}


def _claude_desktop_file(layout: Layout) -> Path:
    """On Windows the app is packaged since 2026 and sees a folder of its package's own instead."""
    below = Path("Claude", "claude_desktop_config.json")
    if layout.platform == "win32":
        local = Path(layout.env.get("LOCALAPPDATA") or layout.home / "AppData" / "Local")
        packages = sorted((local / "Packages").glob("Claude_*"))
        files = [package / "LocalCache" / "Roaming" / below for package in packages]
        found = [file for file in files if file.is_file()] or files
        if found:
            return found[0]
    return layout.settings / below


def _opencode_file(layout: Layout) -> Path:
    folder = layout.config / "opencode"
    commented = folder / "opencode.jsonc"
    return commented if commented.is_file() else folder / "opencode.json"


def _zed_file(layout: Layout) -> Path:
    windows = layout.platform == "win32"
    folder = layout.settings / "Zed" if windows else layout.config / "zed"
    return folder / "settings.json"


def _code(variant: str, *below: str) -> Callable[[Layout], Path]:
    return lambda layout: layout.settings.joinpath(variant, "User", *below)


_CLINE = ("globalStorage", "saoudrizwan.claude-dev", "settings", "cline_mcp_settings.json")

HOSTS: dict[str, Host] = {
    "claude-code": Host(
        "Claude Code",
        "mcpServers",
        # The file moves into the folder of that variable, and lies beside the folder otherwise.
        lambda layout: layout.chosen("CLAUDE_CONFIG_DIR", ".") / ".claude.json",
        _typed,
        project=".mcp.json",
        after="Start a new session of {title}; /mcp shows it.",
    ),
    "claude-desktop": Host(
        "Claude Desktop",
        "mcpServers",
        _claude_desktop_file,
        _plain,
        after="Quit {title} wholly and start it again.",
    ),
    "cursor": Host(
        "Cursor",
        "mcpServers",
        lambda layout: layout.home / ".cursor" / "mcp.json",
        _plain,
        project=".cursor/mcp.json",
        after="{title} asks to enable it, or see its settings under Tools & MCP.",
    ),
    "vscode": Host(
        "VS Code",
        "servers",
        _code("Code", "mcp.json"),
        _typed,
        project=".vscode/mcp.json",
        after="Open the file in {title} and press Start above the server.",
    ),
    "vscode-insiders": Host(
        "VS Code Insiders",
        "servers",
        _code("Code - Insiders", "mcp.json"),
        _typed,
        project=".vscode/mcp.json",
        after="Open the file in {title} and press Start above the server.",
    ),
    "windsurf": Host(
        "Windsurf",
        "mcpServers",
        lambda layout: layout.home / ".codeium" / "windsurf" / "mcp_config.json",
        _plain,
        after="Press refresh among the MCP servers of {title}.",
    ),
    "codex": Host(
        "Codex",
        "mcp_servers",
        lambda layout: layout.chosen("CODEX_HOME", ".codex") / "config.toml",
        _plain,
        project=".codex/config.toml",
        after="Start a new session of {title}.",
        format="toml",
    ),
    "gemini": Host(
        "Gemini CLI",
        "mcpServers",
        lambda layout: layout.home / ".gemini" / "settings.json",
        _plain,
        project=".gemini/settings.json",
        after="Start a new session of {title}; /mcp shows it.",
    ),
    "zed": Host(
        "Zed",
        "context_servers",
        _zed_file,
        _plain,
        project=".zed/settings.json",
        after="{title} loads it at once.",
    ),
    "opencode": Host(
        "opencode",
        "mcp",
        _opencode_file,
        _opencode,
        project="opencode.json",
        after="Start a new session of {title}.",
    ),
    "lm-studio": Host(
        "LM Studio",
        "mcpServers",
        lambda layout: layout.home / ".lmstudio" / "mcp.json",
        _plain,
        after="{title} loads it at once.",
    ),
    "cline": Host("Cline", "mcpServers", _code("Code", *_CLINE), _plain),
    "kiro": Host(
        "Kiro",
        "mcpServers",
        lambda layout: layout.home / ".kiro" / "settings" / "mcp.json",
        _plain,
        project=".kiro/settings/mcp.json",
        after="{title} loads it at once.",
    ),
}
