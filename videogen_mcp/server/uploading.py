"""Bringing one file in, from wherever it comes."""

from __future__ import annotations

import base64
import binascii
import re

from videogen_mcp.errors import UploadError
from videogen_mcp.wire import FileInfo, FileType, Transcript

from .arguments import ArgumentError
from .blocking import in_thread
from .caller import Caller
from .local_files import readable_file
from .media_arguments import finish_import, is_url, start_import

LARGEST_DATA = 16 * 1024**2


async def upload(
    caller: Caller,
    *,
    path: str | None,
    url: str | None,
    data: str | None,
    type: FileType | None,
    display_name: str | None,
    is_temporary: bool,
    transcript: Transcript | None,
) -> FileInfo:
    """The file, ready for use. Raises `ArgumentError` and `VideoGenError`."""
    given = [name for name, value in (("path", path), ("url", url), ("data", data)) if value]
    if len(given) != 1:
        said = " and ".join(given) or "none"
        raise ArgumentError([f"path, url, data: give exactly one of them, not {said}."])
    if path is not None and is_url(path):
        path, url = None, path
    if url is not None:
        return await _fetched(caller, url, type, display_name, is_temporary, transcript)
    if path is not None:
        file = await in_thread(readable_file, caller, "path", path, texts=True)
        return await caller.upstream.call(
            lambda client: client.upload_file(
                file,
                type=type,
                display_name=display_name,
                is_temporary=is_temporary,
                transcript=transcript,
            )
        )
    if display_name is None:
        raise ArgumentError(["display_name: required with data, e.g. 'logo.png'."])
    content = _decoded(data or "")
    return await caller.upstream.call(
        lambda client: client.upload_bytes(
            content,
            display_name=display_name,
            type=type,
            is_temporary=is_temporary,
            transcript=transcript,
        )
    )


async def _fetched(
    caller: Caller,
    url: str,
    type: FileType | None,
    display_name: str | None,
    is_temporary: bool,
    transcript: Transcript | None,
) -> FileInfo:
    if not is_url(url):
        raise ArgumentError([f"url: {url!r} is no http(s) URL; give a file of yours as path."])
    if transcript is not None:
        raise ArgumentError(["transcript: cannot go with url; download it and give its path."])
    import_id = await start_import(
        caller, url, type=type, display_name=display_name, is_temporary=is_temporary
    )
    file_id = await finish_import(caller, import_id)
    return await caller.upstream.call(lambda client: client.hydrate_file(file_id))


def _decoded(data: str) -> bytes:
    """The bytes of base64 text, also of a data: URL."""
    text = re.sub(r"\s+", "", data.partition(",")[2] if data.startswith("data:") else data)
    if len(text) * 3 // 4 > LARGEST_DATA:
        raise UploadError(
            f"data: more than {LARGEST_DATA // 1024**2} MB.",
            code="file_too_large",
            hint="Give a path or a url instead.",
        )
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except binascii.Error as error:
        raise ArgumentError([f"data: is no base64: {error}."]) from error
