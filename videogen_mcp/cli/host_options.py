"""What is typed for a host: its name, and variables for the server."""

from __future__ import annotations

import difflib
import re
from typing import Any

import click
from click.shell_completion import CompletionItem

from .hosts import HOSTS

ALIASES = {
    "claude": "claude-code",
    "code": "vscode",
    "vs-code": "vscode",
    "gemini-cli": "gemini",
    "lmstudio": "lm-studio",
    "claude_desktop": "claude-desktop",
}


class HostName(click.ParamType[str]):
    """The name of a host, also by a common other name."""

    name = "HOST"

    def convert(
        self, value: Any, param: click.Parameter | None, context: click.Context | None
    ) -> str:
        wanted = ALIASES.get(str(value).lower(), str(value).lower())
        if wanted not in HOSTS:
            near = difflib.get_close_matches(wanted, HOSTS, n=1)
            meant = f" Did you mean {near[0]}?" if near else ""
            self.fail(f"{value!r} is not known.{meant} Known: {', '.join(HOSTS)}.", param, context)
        return wanted

    def get_missing_message(self, param: click.Parameter, ctx: click.Context | None) -> str:
        return f"Name a host: {', '.join(HOSTS)}."

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        return [CompletionItem(name) for name in HOSTS if name.startswith(incomplete)]

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "HOST"


class Variable(click.ParamType[tuple[str, str]]):
    """KEY=VALUE."""

    name = "KEY=VALUE"

    def convert(
        self, value: Any, param: click.Parameter | None, context: click.Context | None
    ) -> tuple[str, str]:
        if isinstance(value, tuple):
            return value
        key, equals, rest = str(value).partition("=")
        if not equals or not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", key):
            # The value may be a secret that lost its name, so it is not repeated.
            self.fail("a variable is written KEY=VALUE, e.g. VIDEOGEN_HOME=/data/videos", param)
        return key, rest
