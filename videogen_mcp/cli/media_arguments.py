"""Files that a person names on the command line: by path, by URL, or by a file's id."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient


def check(value: str) -> None:
    """Refuses what can be none of them, before anything is started."""
    if is_url(value) or _path(value) or re.fullmatch(r"[A-Za-z0-9_-]{1,200}", value):
        return
    raise click.ClickException(
        f"There is no file at {value}. Give a path, an http(s) URL or a file's id."
    )


async def file_id(client: VideoGenClient, value: str) -> str:
    """The id of the file that `value` names, after it was sent or fetched where needed."""
    if is_url(value):
        return await _imported(client, value)
    path = _path(value)
    if path is None:
        return value
    click.echo(f"Sending {path.name}", err=True)
    return (await client.upload_file(path)).file_id


def is_url(value: str) -> bool:
    return value.lower().startswith(("http://", "https://"))


def _path(value: str) -> Path | None:
    try:
        path = Path(value).expanduser()
        return path if path.exists() else None
    except (OSError, RuntimeError, ValueError):
        return None  # too long, or no path at all


async def _imported(client: VideoGenClient, url: str) -> str:
    from videogen_mcp.errors import JobFailedError
    from videogen_mcp.wire import CreateFileUrlImportRequest

    click.echo("Fetching the file by its URL", err=True)
    started = await client.create_file_url_import(CreateFileUrlImportRequest(url=url))
    done = await client.wait_for_import(started.file_import_id)
    found = done.file_id or (done.file.file_id if done.file is not None else None)
    if found is None:
        raise JobFailedError(f"The import of {url} names no file.", code="import_failed")
    return found
