"""Pieces of a file, for whoever cannot open its link and is handed the bytes instead."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .calls import Calls


@dataclass(frozen=True)
class Part:
    """Some bytes of a file; `size` is that of the whole, None where the server does not tell."""

    data: bytes
    content_type: str
    size: int | None


async def read_part(client: Calls, url: str, offset: int, most: int) -> Part:
    """At most `most` bytes of what a signed URL leads to, from `offset` on.

    A server that gives the whole file is read no further than the part.
    """
    wanted = {"Range": f"bytes={offset}-{offset + most - 1}"}
    received = bytearray()
    async with client._transport.stream(url, wanted) as answer:
        is_part = answer.status_code == 206
        skipped = 0 if is_part else offset
        if answer.status_code != 416:
            async for chunk in answer.aiter_bytes():
                received += chunk
                if len(received) >= skipped + most:
                    break
        content_type = answer.headers.get("content-type", "").partition(";")[0]
        total = re.search(r"/(\d+)$", answer.headers.get("content-range", ""))
        length = answer.headers.get("content-length", "")
    size = int(total[1]) if total else int(length) if length.isdecimal() else None
    return Part(bytes(received[skipped : skipped + most]), content_type, size)
