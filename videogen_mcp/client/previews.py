"""Previews of files, which only a local engine makes."""

from __future__ import annotations

from urllib.parse import quote

from videogen_mcp.wire.previews import FilePreview

from .calls import Calls
from .retry import with_retries

LOOKING_SECONDS = 330.0
"""A long film has to be watched once before the first answer."""


async def file_preview(client: Calls, file_id: str) -> FilePreview:
    """What a file of a local engine shows, and how it sounds."""

    async def call() -> FilePreview:
        path = f"/v1/files/{quote(file_id, safe='')}/preview"
        data = await client._transport.call("GET", path, read_seconds=LOOKING_SECONDS)
        return FilePreview.from_wire(data)

    return await with_retries(call, client._retry, repeatable=True)


async def small_bytes(client: Calls, url: str, most: int) -> bytes | None:
    """What a signed URL leads to, or None when it is more than `most` bytes."""
    received = bytearray()
    async with client._transport.stream(url, {}) as answer:
        async for chunk in answer.aiter_bytes():
            received += chunk
            if len(received) > most:
                return None
    return bytes(received)
