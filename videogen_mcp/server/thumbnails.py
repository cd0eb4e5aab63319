"""A file's own thumbnail, for what cannot be looked into here."""

from __future__ import annotations

import base64

from mcp_types import ImageContent

from videogen_mcp.errors import VideoGenError
from videogen_mcp.wire import FileInfo

from .caller import Caller
from .logs import logger

MOST_BYTES = 150_000

_TYPES = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG": "image/png",
    b"GIF8": "image/gif",
    b"RIFF": "image/webp",
}


async def thumbnail(caller: Caller, file: FileInfo) -> ImageContent | None:
    """The thumbnail as a picture in an answer; None where there is no small one."""
    from videogen_mcp.client.previews import small_bytes

    source = file.thumbnail_source
    url = file.thumbnail_url or (source.url if source else None)
    if url is None:
        return None
    try:
        data = await caller.upstream.call(lambda client: small_bytes(client, url, MOST_BYTES))
    except VideoGenError as error:
        logger.info("The thumbnail of %s could not be fetched: %s", file.file_id, error.message)
        return None
    found = next((kind for head, kind in _TYPES.items() if (data or b"").startswith(head)), None)
    if data is None or found is None:
        return None
    return ImageContent(type="image", data=base64.b64encode(data).decode(), mime_type=found)
