"""One execution of a tool: files sent, work followed, results fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..entities import entity_id
from ..following import LONG_POLL_SECONDS, come_back, connect, follow
from ..media_arguments import file_id
from ..outputs import numbered
from ..voices import told_of_voices
from .options import Field, fields

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient
    from videogen_mcp.wire import ExecutedTool, ToolRequest, ToolSuccessResult

SUFFIXES = {"IMAGE": ".png", "VIDEO": ".mp4", "AUDIO": ".m4a"}
"""For results whose name and link say nothing."""
ALIKE = [{".jpg", ".jpeg"}, {".tif", ".tiff"}, {".m4a", ".mp4", ".aac"}, {".mov", ".mp4"}]


@dataclass(frozen=True)
class Made:
    """A finished execution and where its results were written, in their order."""

    execution: ExecutedTool
    paths: list[Path]
    mismatches: list[str]

    @property
    def notes(self) -> list[str]:
        return [*self.execution.degradations, *self.mismatches]


async def run_tool(operation: str, request: ToolRequest, output: Path) -> Made:
    """Runs the tool and writes its results to `output`, a file or a folder."""
    async with await connect() as client:
        ready = await _with_ids(client, request)
        with told_of_voices(getattr(request, "voice_id", None)):
            started = await getattr(client, operation)(ready)
        return await finished(client, started.tool_execution_id, output)


async def finished(client: VideoGenClient, execution_id: str, output: Path) -> Made:
    """What the execution made, once it has succeeded and its results were written."""
    execution = await follow(
        client,
        execution_id,
        lambda: client.get_tool_execution_info(execution_id, wait_seconds=LONG_POLL_SECONDS),
        lambda: client.cancel_tool_execution(execution_id),
    )
    return await _fetched(client, execution, output)


async def _with_ids(client: VideoGenClient, request: ToolRequest) -> ToolRequest:
    """The request with ids where a person named files and entities, each looked up once."""
    known: dict[tuple[str, str], str] = {}

    async def found(field: Field, value: str) -> str:
        key = (field.name, value)
        if key not in known:
            kind: Any = "ACTOR" if field.name == "actor_entity_id" else None
            of_file = field.names_files
            known[key] = (
                await file_id(client, value) if of_file else await entity_id(client, value, kind)
            )
        return known[key]

    ids: dict[str, Any] = {}
    for field in fields(type(request)):
        if not (field.names_files or field.names_entities):
            continue
        value = getattr(request, field.name)
        if isinstance(value, list) and value:
            ids[field.name] = [await found(field, one) for one in value]
        elif isinstance(value, str):
            ids[field.name] = await found(field, value)
    return request.model_copy(update=ids)


async def _fetched(client: VideoGenClient, execution: ExecutedTool, output: Path) -> Made:
    from videogen_mcp.errors import DownloadError

    paths = _places(execution, output)
    mismatches = []
    for result, path in zip(execution.results, paths, strict=True):
        try:
            await client.download_result(result, path)
        except DownloadError as error:
            error.hint = error.hint or come_back(execution.tool_execution_id)
            raise
        suffix = _suffix(result)
        if not _is_alike(path.suffix.lower(), suffix):
            mismatches.append(f"{path.name} holds a {suffix[1:].upper()} file; name it {suffix}.")
    return Made(execution, paths, mismatches)


def _places(execution: ExecutedTool, output: Path) -> list[Path]:
    results = execution.results
    if not output.is_dir():
        return numbered(output, len(results))
    stem = execution.tool_type.lower().replace("_", "-")
    suffixes = [_suffix(result) for result in results]
    free = _free_stem(output, stem, suffixes)
    names = numbered(output / f"{free}.x", len(results))
    return [name.with_suffix(suffix) for name, suffix in zip(names, suffixes, strict=True)]


def _free_stem(folder: Path, stem: str, suffixes: list[str]) -> str:
    """A name under which nothing lies there yet: a name that nobody chose overwrites nothing."""
    number, free = 1, stem
    while any(
        place.with_suffix(suffix).exists()
        for suffix in set(suffixes)
        for place in numbered(folder / f"{free}.x", len(suffixes))
    ):
        number += 1
        free = f"{stem}-{number:02d}"
    return free


def _suffix(result: ToolSuccessResult) -> str:
    """The ending that fits the result's bytes, by its name, else its link, else its type."""
    link = urlsplit(result.download_url or "").path
    for name in (result.file.display_name or "", result.file.local_path or "", link):
        suffix = Path(name).suffix.lower()
        if re.fullmatch(r"\.[a-z0-9]{2,5}", suffix):
            return suffix
    return SUFFIXES.get(result.type, ".bin")


def _is_alike(one: str, other: str) -> bool:
    return one == other or any({one, other} <= group for group in ALIKE)
