"""Which tools a server shows: chosen at its start, the same for everyone who connects."""

from __future__ import annotations

import difflib

from .settings import ServerSettings, SettingsError
from .tool import ToolSpec
from .tools import ALL_TOOLS

DEFAULT_TOOLSETS = (
    "create",
    "generate",
    "edit",
    "runs",
    "files",
    "projects",
    "catalog",
    "account",
)
STARTING = frozenset({"create", "generate", "edit", "assistant"})
"""Toolsets whose tools start runs."""
WAITING_TOOL = "wait_for_run"
"""Named by the results of every tool that starts a run, so it comes with them."""


def toolsets() -> tuple[str, ...]:
    """Every toolset, in the order in which tools are listed."""
    return tuple(dict.fromkeys(spec.toolset for spec in ALL_TOOLS))


def chosen(settings: ServerSettings) -> list[ToolSpec]:
    """The tools of the settings, in a stable order. Raises `SettingsError` for unknown names."""
    groups, names = _groups(settings), set(settings.tools)
    _refuse_unknown("tool", names, [spec.name for spec in ALL_TOOLS])
    picked = {spec.name for spec in ALL_TOOLS if spec.toolset in groups or spec.name in names}
    if settings.read_only:
        picked &= {spec.name for spec in ALL_TOOLS if spec.reads_only}
    if any(spec.name in picked and spec.toolset in STARTING for spec in ALL_TOOLS):
        picked.add(WAITING_TOOL)
    return [spec for spec in ALL_TOOLS if spec.name in picked]


def _groups(settings: ServerSettings) -> set[str]:
    if not settings.toolsets:
        return set() if settings.tools else set(DEFAULT_TOOLSETS)
    groups = set(settings.toolsets)
    _refuse_unknown("toolset", groups, [*toolsets(), "default", "all"])
    if "all" in groups:
        groups |= set(toolsets())
    if "default" in groups:
        groups |= set(DEFAULT_TOOLSETS)
    return groups


def _refuse_unknown(what: str, names: set[str], known: list[str]) -> None:
    for name in sorted(names - set(known)):
        close = difflib.get_close_matches(name, known, n=1)
        meant = f" Did you mean {close[0]!r}?" if close else ""
        raise SettingsError(f"There is no {what} {name!r}.{meant} Known: {', '.join(known)}.")
