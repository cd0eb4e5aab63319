"""Sending bytes: ticket, streamed PUT, then waiting until the file can be used.

A PUT is repeated with its ticket where the bytes can be read again: the same bytes at the same
place are the same file. A ticket that is refused on such a repeat may have been used up by an
attempt whose answer was lost; then the file itself tells.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import anyio

from videogen_mcp.errors import ApiStatusError, UploadError, VideoGenError
from videogen_mcp.wire import CreateFileUploadRequest, FileInfo

from .polling import pauses
from .renditions import has_failed, is_usable
from .retry import RetryPolicy, is_transient

if TYPE_CHECKING:
    from .files import FileCalls
    from .transport import Transport

CHUNK_BYTES = 1 << 20
READY_SECONDS = 600.0


@dataclass(frozen=True)
class Source:
    """Bytes to send; `read` gives them from the start, again and again if `is_repeatable`."""

    name: str
    size: int
    read: Callable[[], AsyncIterator[bytes]]
    is_repeatable: bool = True


def source_of_path(path: Path) -> Source:
    """A local file; raises `UploadError` when it is none, or empty."""
    try:
        if not path.is_file():
            raise UploadError(f"There is no file at {path}.", code="no_such_file")
        size = path.stat().st_size
    except (OSError, ValueError) as error:
        raise UploadError(f"Cannot read {path}: {error}.", code="unreadable_file") from error
    if size == 0:
        raise UploadError(f"The file {path} is empty.", code="empty_file")
    return Source(path.name, size, lambda: _chunks_of_file(path))


def source_of_bytes(data: bytes, name: str) -> Source:
    if not data:
        raise UploadError(f"{name} has no bytes.", code="empty_file")

    async def chunks() -> AsyncIterator[bytes]:
        for start in range(0, len(data), CHUNK_BYTES):
            yield data[start : start + CHUNK_BYTES]

    return Source(name, len(data), chunks)


def source_of_stream(stream: AsyncIterable[bytes], size: int, name: str) -> Source:
    """A stream of exactly `size` bytes, which can be read only once."""
    if size <= 0:
        raise UploadError(f"{name} has no bytes.", code="empty_file")

    async def chunks() -> AsyncIterator[bytes]:
        async for chunk in stream:
            yield chunk

    return Source(name, size, chunks, is_repeatable=False)


async def upload(
    client: FileCalls,
    transport: Transport,
    policy: RetryPolicy,
    source: Source,
    request: CreateFileUploadRequest,
) -> FileInfo:
    """Sends the source and waits until it can be used; raises `UploadError` if it cannot."""
    ticket = await client.create_file_upload(request)
    await _send(client, transport, policy, source, ticket.upload_url, ticket.file_id)
    return await _until_ready(client, policy, ticket.file_id, source.name)


async def _send(
    client: FileCalls,
    transport: Transport,
    policy: RetryPolicy,
    source: Source,
    url: str,
    file_id: str,
) -> None:
    attempts = policy.attempts if source.is_repeatable else 1
    for attempt in range(1, attempts + 1):
        try:
            await transport.put(url, _exactly(source), source.size)
            return
        except VideoGenError as error:
            refused = isinstance(error, ApiStatusError) and not is_transient(error)
            if refused and attempt > 1 and is_usable(await client.hydrate_file(file_id)):
                return
            if attempt == attempts or not is_transient(error) or not policy.allows_wait(error):
                raise
            await policy.sleep(policy.wait(attempt, error))


async def _exactly(source: Source) -> AsyncIterator[bytes]:
    """The source's bytes; raises when it does not hold as many as it said."""
    sent = 0
    async for chunk in source.read():
        sent += len(chunk)
        if sent > source.size:
            break
        yield chunk
    if sent != source.size:
        raise UploadError(
            f"{source.name} changed while it was sent: it is not {source.size} bytes any more.",
            code="changed_file",
            hint="Send it again when nothing writes to it.",
        )


async def _chunks_of_file(path: Path) -> AsyncIterator[bytes]:
    try:
        async with await anyio.open_file(path, "rb") as file:
            while chunk := await file.read(CHUNK_BYTES):
                yield chunk
    except OSError as error:
        raise UploadError(
            f"Cannot read {path}: {error.strerror or error}.", code="unreadable_file"
        ) from error


async def _until_ready(client: FileCalls, policy: RetryPolicy, file_id: str, name: str) -> FileInfo:
    next_pause = pauses(first=0.2)
    with anyio.move_on_after(READY_SECONDS):
        while True:
            file = await client.hydrate_file(file_id)
            if is_usable(file):
                return file
            if has_failed(file):
                raise UploadError(
                    f"{name} was sent but could not be read as media.",
                    code="unreadable_media",
                    hint="Send an image, video, audio file, PDF or PowerPoint that opens.",
                )
            await policy.sleep(next_pause())
    raise UploadError(
        f"{name} was sent as {file_id} but is still being processed.",
        code="still_processing",
        hint=f"Read the file {file_id} again later.",
    )
