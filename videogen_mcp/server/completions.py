"""Completions for the arguments of prompts and resource templates."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, get_args

from mcp_types import Completion

from videogen_mcp.errors import VideoGenError

from .guidance import TOPICS
from .logs import logger
from .snapshots import Kind

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient

    from .upstream import Upstream

MOST_VALUES = 100
KEPT_SECONDS = 60.0
PAGE = 200

Entry = tuple[str, str]
"""A value, and the words by which it is found besides."""

STYLES = (
    "clean explainer",
    "documentary",
    "editorial",
    "night neon",
    "hand drawn",
    "corporate",
)
FIXED: dict[str, tuple[str, ...]] = {
    "kind": get_args(Kind),
    "topic": tuple(TOPICS),
    "style": STYLES,
    "aspect_ratio": ("16:9", "9:16", "1:1", "4:5"),
}


async def _voices(client: VideoGenClient) -> list[Entry]:
    from .voices import all_voices

    return [
        (voice.voice_id, f"{voice.display_name} {voice.language_code}")
        for voice in await all_voices(client)
    ]


async def _languages(client: VideoGenClient) -> list[Entry]:
    found = await client.list_languages()
    return [(entry.language_code, entry.name) for entry in found.languages]


async def _entities(client: VideoGenClient) -> list[Entry]:
    page = await client.list_entities(limit=PAGE)
    return [(entity.entity_id, entity.name) for entity in page.entities]


async def _projects(client: VideoGenClient) -> list[Entry]:
    page = await client.list_projects(limit=PAGE)
    return [(project.project_id, project.title) for project in page.projects]


async def _files(client: VideoGenClient) -> list[Entry]:
    page = await client.get_files(limit=PAGE, include_export_files=True)
    return [(file.file_id, file.display_name or "") for file in page.files]


async def _executions(client: VideoGenClient) -> list[Entry]:
    page = await client.list_tool_executions(limit=PAGE)
    return [
        (run.tool_execution_id, f"{run.tool_type} {run.status}") for run in page.tool_executions
    ]


async def _runs(client: VideoGenClient) -> list[Entry]:
    page = await client.list_workflow_runs(limit=PAGE)
    return [(run.workflow_run_id, run.status) for run in page.workflow_runs]


LISTED: dict[str, Callable[[VideoGenClient], Awaitable[list[Entry]]]] = {
    "voice_id": _voices,
    "language": _languages,
    "entity_id": _entities,
    "project_id": _projects,
    "file_id": _files,
    "file": _files,
    "files": _files,
    "workflow_run": _runs,
    "tool_execution": _executions,
}
"""By argument; ids of runs by the kind of the run."""
LISTS = frozenset({"files"})
"""Arguments that hold several values, separated by commas."""
IDS_OF_TEMPLATES = {
    "videogen://runs/{kind}/{id}": "workflow_run",
    "videogen://files/{id}": "file_id",
    "videogen://projects/{id}": "project_id",
}

_kept: dict[tuple[str, str], tuple[float, list[Entry]]] = {}


async def completed(upstream: Upstream, argument: str, typed: str) -> Completion:
    """Values of an argument that begin with, or else contain, what was typed."""
    if argument in FIXED:
        entries = [(value, "") for value in FIXED[argument]]
    elif argument in LISTED:
        entries = await _listed(upstream, argument)
    else:
        entries = []
    earlier, wanted = _last(typed) if argument in LISTS else ("", typed.strip().lower())
    begins = [value for value, words in entries if _begins(value, words, wanted)]
    contains = [v for v, words in entries if wanted in f"{v} {words}".lower() and v not in begins]
    values = [f"{earlier}{value}" for value in (*begins, *contains)]
    return Completion(
        values=values[:MOST_VALUES], total=len(values), has_more=len(values) > MOST_VALUES
    )


def _last(typed: str) -> tuple[str, str]:
    """What was finished of a list, and what is being typed."""
    earlier, comma, last = typed.rpartition(",")
    return f"{earlier}{comma} " if comma else "", last.strip().lower()


def _begins(value: str, words: str, wanted: str) -> bool:
    return value.lower().startswith(wanted) or words.lower().startswith(wanted)


async def _listed(upstream: Upstream, argument: str) -> list[Entry]:
    key = (upstream.account, argument)
    kept = _kept.get(key)
    if kept is not None and time.monotonic() - kept[0] < KEPT_SECONDS:
        return kept[1]
    try:
        entries = await upstream.call(LISTED[argument])
    except VideoGenError as error:
        logger.info("%s could not be completed: %s", argument, error.message)
        return []
    _kept[key] = (time.monotonic(), entries)
    return entries
