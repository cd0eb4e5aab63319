"""Ids in the wrong place: a project's id given as a file's names the tool that was meant.

Ids are opaque and never parsed for what they hold. Only where an id plainly begins like that of
another kind of thing is it refused, before anything is sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .snapshots import PREFIXES


@dataclass(frozen=True)
class Thing:
    """A kind of thing with ids: how it is read, and where its ids are found."""

    name: str
    argument: str
    reader: str
    lister: str

    def reading(self, identifier: str) -> str:
        return f"{self.reader}({self.argument}={identifier!r})"


FILE = Thing("file", "file_id", "get_file", "list_files")
PROJECT = Thing("project", "project_id", "get_project", "list_projects")
RUN = Thing("run", "run_id", "get_run", "list_runs")
ENTITY = Thing("entity", "entity_id", "get_entity", "list_entities")
VOICE = Thing("voice", "query", "list_tts_voices", "list_tts_voices")
ASSISTANT = Thing("assistant", "assistant_id", "get_assistant", "get_project")
ENDPOINT = Thing("webhook endpoint", "endpoint_id", "", "list_webhook_endpoints")

BY_PREFIX = {
    "vg_file_": FILE,
    "vg_proj_": PROJECT,
    "vg_enti_": ENTITY,
    "vg_voic_": VOICE,
    "vg_asst_": ASSISTANT,
    **dict.fromkeys(PREFIXES, RUN),
}
BY_ARGUMENT = {
    "file": FILE,
    "file_id": FILE,
    "project_id": PROJECT,
    "run_id": RUN,
    "entity_id": ENTITY,
    "voice_id": VOICE,
    "assistant_id": ASSISTANT,
    "endpoint_id": ENDPOINT,
}
"""By the name of an argument, or its end: image_file_ids take files."""


def thing_of(argument: str) -> Thing | None:
    """What the ids of an argument are of."""
    name = re.sub(r"\[\d+\]$", "", argument.rpartition(".")[2])
    name = name.removesuffix("s") if name.endswith("_ids") else name
    ends = (known for known in BY_ARGUMENT if name == known or name.endswith(f"_{known}"))
    return BY_ARGUMENT.get(next(ends, ""))


def misplaced(arguments: Mapping[str, Any]) -> list[str]:
    """A line for every id that is of another kind of thing than its argument takes."""
    lines = []
    for place, value in ids_in(arguments):
        wanted, found = thing_of(place), BY_PREFIX.get(value[:8])
        if wanted is not None and found is not None and wanted is not found:
            lines.append(_line(place, value, wanted, found))
    return lines


def ids_in(node: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Every text in the arguments, with its place."""
    if isinstance(node, str):
        yield place, node
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from ids_in(item, f"{place}[{index}]")
    elif isinstance(node, Mapping):
        for name, item in node.items():
            yield from ids_in(item, f"{place}.{name}" if place else str(name))


def _line(place: str, value: str, wanted: Thing, found: Thing) -> str:
    return (
        f"{place}: {value!r} is the id of {_a(found)}, not of {_a(wanted)}. "
        f"{_way(place, value, wanted, found)}"
    )


def _a(thing: Thing) -> str:
    return f"{'an' if thing.name[0] in 'aeiou' else 'a'} {thing.name}"


def _way(place: str, value: str, wanted: Thing, found: Thing) -> str:
    reading = found.reading(value)
    if found is RUN and place == "file":
        return f"preview(run_id={value!r}) looks at what it made."
    if found is RUN and wanted in (FILE, PROJECT):
        return f"{reading} tells its {wanted.argument}."
    if found is PROJECT and wanted is FILE:
        return f"{reading} reads it; export_project makes its MP4, which has a file_id."
    if found is PROJECT and wanted is ASSISTANT:
        return f"{reading} tells its assistant_id."
    return f"{reading} reads it; {wanted.lister} shows ids of the right kind."
