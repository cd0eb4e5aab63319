"""Media that a caller names: by file id, by a path of this machine or by a URL.

Paths are uploaded and URLs imported first. What was brought in is remembered for as long as this
process lives, so that a repeated call joins its run instead of sending the same bytes again and
starting another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Annotated
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

import anyio
from pydantic import Field

from videogen_mcp.errors import JobFailedError, UploadError, VideoGenError, WaitTimeoutError
from videogen_mcp.wire import CreateFileUrlImportRequest, FileType

from .blocking import in_thread
from .caller import Caller
from .clock import Clock
from .local_files import readable_file
from .runtime import Runtime

LONGEST_ID = 200
URL_SECONDS = 600.0
"""How long a URL is taken to lead to the same bytes."""
SHORTEST_IMPORT_SECONDS = 20.0

Media = Annotated[
    str, Field(description="File id, absolute local path or http(s) URL.", min_length=1)
]

Key = tuple[object, ...]


@dataclass
class Arrival:
    """Something that was named, while it comes in and afterwards."""

    lock: anyio.Lock = field(default_factory=anyio.Lock)
    import_id: str | None = None
    file_id: str | None = None
    since: float = 0.0


_arrivals: WeakKeyDictionary[Runtime, dict[Key, Arrival]] = WeakKeyDictionary()


async def file_id(caller: Caller, field: str, value: str, *, is_temporary: bool = False) -> str:
    """The id of the file that `value` names; what is no id yet is brought in first.

    What is brought in as temporary may be removed after a day.

    Raises `VideoGenError`, naming the field and the fix where the value is at fault.
    """
    value = value.strip()
    if is_url(value):
        return await _imported(caller, field, value, is_temporary)
    if is_id(value):
        return value
    return await _uploaded(caller, field, value, is_temporary)


async def file_ids(caller: Caller, field: str, values: Iterable[str]) -> list[str]:
    """The ids of the files that `values` name, in their order."""
    return [await file_id(caller, f"{field}[{index}]", value) for index, value in enumerate(values)]


def forget(caller: Caller, file_id: str) -> None:
    """Brings a file in anew the next time it is named: it has been archived."""
    known = _arrivals.get(caller.runtime, {})
    for key in [key for key, arrival in known.items() if arrival.file_id == file_id]:
        del known[key]


def is_url(value: str) -> bool:
    return value.lower().startswith(("http://", "https://"))


def is_id(value: str) -> bool:
    """Whether it can be an id: ids are opaque, but no paths."""
    return len(value) <= LONGEST_ID and re.fullmatch(r"[A-Za-z0-9_-]+", value) is not None


async def copy_of(caller: Caller, file_id: str, url: str) -> str:
    """The id of a temporary copy of a file of another account, whose signed URL changes."""
    arrival = _arrival(caller, ("copy", file_id))
    async with arrival.lock:
        if arrival.file_id is None:
            arrival.file_id = await _import(caller, arrival, file_id, url, True)
        return arrival.file_id


async def _uploaded(caller: Caller, field: str, value: str, is_temporary: bool) -> str:
    path = await in_thread(readable_file, caller, field, value)
    stat = await in_thread(path.stat)
    key = ("path", str(path), stat.st_mtime_ns, stat.st_size, is_temporary)
    arrival = _arrival(caller, key)
    async with arrival.lock:
        if arrival.file_id is None:
            sent = await caller.upstream.call(
                lambda client: client.upload_file(path, is_temporary=is_temporary)
            )
            arrival.file_id = sent.file_id
        return arrival.file_id


async def _imported(caller: Caller, field: str, url: str, is_temporary: bool) -> str:
    clock: Clock = caller.runtime.clock
    arrival = _arrival(caller, ("url", url, is_temporary))
    async with arrival.lock:
        if arrival.file_id is not None and clock.now() - arrival.since > URL_SECONDS:
            arrival.file_id = None
        if arrival.file_id is None:
            arrival.file_id = await _import(caller, arrival, field, url, is_temporary)
            arrival.since = clock.now()
        return arrival.file_id


async def _import(
    caller: Caller, arrival: Arrival, field: str, url: str, is_temporary: bool
) -> str:
    try:
        if arrival.import_id is None:
            arrival.import_id = await start_import(caller, url, is_temporary=is_temporary)
        found = await finish_import(caller, arrival.import_id)
        arrival.import_id = None
        return found
    except WaitTimeoutError as error:
        raise _named(field, url, error) from error
    except VideoGenError as error:
        arrival.import_id = None
        raise _named(field, url, error) from error


async def start_import(
    caller: Caller,
    url: str,
    *,
    type: FileType | None = None,
    display_name: str | None = None,
    is_temporary: bool = False,
) -> str:
    """The id of an import of this URL that has just been started."""
    given = {"type": type, "display_name": display_name}
    request = CreateFileUrlImportRequest(
        url=url,
        is_temporary=is_temporary,
        **{name: value for name, value in given.items() if value is not None},
    )
    # Two calls may import one URL under different names, so the client chooses the key.
    started = await caller.upstream.call(lambda client: client.create_file_url_import(request))
    return started.file_import_id


async def finish_import(caller: Caller, import_id: str) -> str:
    """The id of the imported file, waited for as long as the caller's host allows."""
    seconds = max(caller.wait_seconds(None), SHORTEST_IMPORT_SECONDS)
    done = await caller.upstream.call(
        lambda client: client.wait_for_import(import_id, timeout_seconds=seconds)
    )
    found = done.file_id or (done.file.file_id if done.file is not None else None)
    if found is None:
        raise JobFailedError(f"The import {import_id} names no file.", code="import_failed")
    return found


def _named(field: str, url: str, error: VideoGenError) -> VideoGenError:
    """The error with the argument that caused it; queries may be secret and are left out."""
    place = urlsplit(url)
    shown = f"{place.scheme}://{place.hostname or ''}{place.path}"
    if isinstance(error, WaitTimeoutError):
        return UploadError(
            f"{field}: {shown} is still being fetched.",
            code="still_importing",
            hint="Call the tool again with the same arguments: the import goes on meanwhile.",
        )
    return UploadError(
        f"{field}: {shown} could not be imported: {error.message}",
        code=error.code or "import_failed",
        requirement=error.requirement,
        status=error.status,
        request_id=error.request_id,
        hint=error.hint or "Give a public URL that leads straight to the file, or a file id.",
    )


def _arrival(caller: Caller, key: Key) -> Arrival:
    known = _arrivals.setdefault(caller.runtime, {})
    return known.setdefault((caller.upstream.account, *key), Arrival())
