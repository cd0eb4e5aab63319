"""Sending a local file: ticket, streamed bytes, then waiting until it can be used."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import anyio

from videogen_mcp.errors import UploadError
from videogen_mcp.wire import CreateFileUploadRequest, FileInfo

from .polling import pauses

if TYPE_CHECKING:
    from .client import VideoGenClient
    from .transport import Transport

CHUNK_BYTES = 1 << 20
READY_SECONDS = 600.0


async def upload(
    client: VideoGenClient, transport: Transport, path: Path, ticket: CreateFileUploadRequest
) -> FileInfo:
    """Uploads `path`; raises `UploadError` when it is no readable file or is rejected."""
    size = _size(path)
    granted = await client.create_file_upload(ticket)
    await transport.put(granted.upload_url, _chunks(path), size)
    return await _until_ready(client, granted.file_id, path)


def _size(path: Path) -> int:
    if not path.is_file():
        raise UploadError(f"There is no file at {path}.", code="no_such_file")
    size = path.stat().st_size
    if size == 0:
        raise UploadError(f"The file {path} is empty.", code="empty_file")
    return size


async def _chunks(path: Path) -> AsyncIterator[bytes]:
    async with await anyio.open_file(path, "rb") as file:
        while chunk := await file.read(CHUNK_BYTES):
            yield chunk


async def _until_ready(client: VideoGenClient, file_id: str, path: Path) -> FileInfo:
    next_pause = pauses(first=0.2)
    with anyio.move_on_after(READY_SECONDS):
        while True:
            file = await client.hydrate_file(file_id)
            if is_usable(file):
                return file
            if has_failed(file):
                raise UploadError(
                    f"{path.name} was sent but could not be read as media.",
                    code="unreadable_media",
                    hint="Send an image, video, audio file, PDF or PowerPoint that opens.",
                )
            await anyio.sleep(next_pause())
    raise UploadError(
        f"{path.name} was sent as {file_id} but is still being processed.",
        hint=f"Read the file {file_id} again later.",
    )


def _sources(file: FileInfo) -> list[str]:
    sources = (file.download_source, file.preview_source, file.thumbnail_source, file.hls_source)
    return [source.status for source in sources if source is not None]


def is_usable(file: FileInfo) -> bool:
    """Whether any rendition is ready."""
    return "ready" in _sources(file)


def has_failed(file: FileInfo) -> bool:
    """Whether some rendition failed and none is ready."""
    return "failed" in _sources(file) and not is_usable(file)
