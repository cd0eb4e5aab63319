"""Looking at a file: where it is measured, and what is told about it.

Only a local engine can look into media. A file of the hosted API is fetched into the engine of this
machine as a temporary file and measured there; where that fails, its thumbnail has to do.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from videogen_mcp.errors import BadRequestError, VideoGenError, WaitTimeoutError
from videogen_mcp.wire import FileInfo
from videogen_mcp.wire.previews import FilePreview

from . import media_arguments
from .caller import Caller
from .file_waiting import is_analysed, wait_for_file
from .logs import logger
from .upstream import LocalUpstream, Upstream

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient

HEARING_SECONDS = 8.0
"""How long a look waits for the words of a file: those of our own videos are there at once."""
SHOWN = ("VIDEO", "IMAGE", "AUDIO", None)


@dataclass(frozen=True)
class Look:
    """What was seen of a file; without `preview` there is only what its owner says of it."""

    file: FileInfo
    preview: FilePreview | None
    trouble: str | None = None

    @property
    def is_unheard(self) -> bool:
        """Whether what is said in it is still being worked out."""
        has_sound = self.preview is not None and self.preview.audio_codec is not None
        return has_sound and not is_analysed(self.file)


async def look_at(caller: Caller, field: str, value: str, *, hear: bool) -> Look:
    """Looks at a file id of the account, or at a path or URL, which is not sent to the account.

    With `hear` it waits a little for what is said in a file that has only just been made.
    Raises `VideoGenError`.
    """
    if not media_arguments.is_id(value.strip()):
        async with _local(caller) as here:
            file_id = await media_arguments.file_id(here, field, value, is_temporary=True)
            return await _of_engine(here.upstream, file_id)
    look = await _of_account(caller, value.strip())
    return await _heard(caller, look) if hear and look.is_unheard else look


async def _heard(caller: Caller, look: Look) -> Look:
    try:
        file = await wait_for_file(caller, look.file.file_id, "analysed", seconds=HEARING_SECONDS)
    except WaitTimeoutError:
        return look
    return replace(look, file=file)


async def _of_account(caller: Caller, file_id: str) -> Look:
    if caller.upstream.is_local:
        return await _of_engine(caller.upstream, file_id)
    file = await caller.upstream.call(lambda client: client.hydrate_file(file_id))
    if file.type not in SHOWN:
        raise BadRequestError(
            f"file: {file_id} is of type {file.type}, which has no preview.",
            code="invalid_request",
            hint="Give an image, a video or an audio file; get_file tells about others.",
        )
    try:
        return Look(file, await _measured_here(caller, file))
    except VideoGenError as error:
        logger.info("The file %s could not be measured here: %s", file_id, error.message)
        return Look(file, None, trouble=error.message)


async def _measured_here(caller: Caller, file: FileInfo) -> FilePreview:
    from videogen_mcp.client.renditions import best_url

    async with _local(caller) as here:
        copy = await media_arguments.copy_of(here, file.file_id, best_url(file))
        look = await _of_engine(here.upstream, copy)
    if look.preview is None:
        raise BadRequestError("There is nothing to see.")
    return look.preview


async def _of_engine(upstream: Upstream, file_id: str) -> Look:
    from videogen_mcp.client.previews import file_preview

    async def both(client: VideoGenClient) -> Look:
        preview = await file_preview(client, file_id)
        return Look(await client.get_file(file_id), preview)

    return await upstream.call(both)


@asynccontextmanager
async def _local(caller: Caller) -> AsyncIterator[Caller]:
    """The same caller, speaking to the engine of this machine."""
    if caller.upstream.is_local:
        yield caller
        return
    runtime = caller.runtime
    upstream = LocalUpstream(runtime.settings.home_folder(), runtime.note_error)
    try:
        yield replace(caller, upstream=upstream)
    finally:
        await upstream.aclose()
