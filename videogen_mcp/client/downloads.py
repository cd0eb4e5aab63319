"""Fetching a file to disk: streamed, resumed after a break, renamed when complete."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import anyio

from videogen_mcp.errors import ApiConnectionError, DownloadError
from videogen_mcp.wire import FileInfo

from .retry import RetryPolicy

if TYPE_CHECKING:
    from .client import VideoGenClient
    from .transport import Transport


async def download(
    client: VideoGenClient, transport: Transport, file_id: str, path: Path, policy: RetryPolicy
) -> Path:
    """Writes the file's best rendition to `path`, which appears only when it is complete."""
    url = best_url(await client.hydrate_file(file_id))
    partial = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        for attempt in range(1, policy.attempts + 1):
            try:
                await _fetch(transport, url, partial)
                break
            except ApiConnectionError as error:
                if attempt == policy.attempts:
                    raise
                await anyio.sleep(policy.wait(attempt, error))
        os.replace(partial, path)
    except OSError as error:
        raise DownloadError(
            f"Cannot write {path}: {error.strerror or error}.",
            code="unwritable_output",
            hint="Choose a folder that exists, can be written and has room.",
        ) from error
    finally:
        # Cleaning up must not hide what went wrong.
        with suppress(OSError):
            partial.unlink()
    return path


def best_url(file: FileInfo) -> str:
    """The URL of the best rendition that is ready."""
    for source in (file.download_source, file.preview_source, file.static_public_preview_source):
        if source is not None and source.url:
            return source.url
    if file.download_url:
        return file.download_url
    raise DownloadError(f"The file {file.file_id} has nothing to download yet.")


async def _fetch(transport: Transport, url: str, partial: Path) -> None:
    async with transport.stream(url, _size(partial)) as answer:
        resumed = answer.status_code == 206
        expected = int(answer.headers.get("content-length", -1))
        received = 0
        async with await anyio.open_file(partial, "ab" if resumed else "wb") as file:
            async for chunk in answer.aiter_bytes():
                await file.write(chunk)
                received += len(chunk)
        if expected >= 0 and received < expected and "content-encoding" not in answer.headers:
            raise ApiConnectionError(f"The download stopped after {received} of {expected} bytes.")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
