"""Tools that only the apps call, through their host: models are not shown them."""

from __future__ import annotations

import base64
import binascii
import time
from typing import Annotated, Literal
from weakref import WeakKeyDictionary

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult, TextContent
from pydantic import BaseModel, ConfigDict, Field

from videogen_mcp.client.downloads import is_expired
from videogen_mcp.client.parts import Part, read_part
from videogen_mcp.client.renditions import best_url
from videogen_mcp.client.retry import is_transient
from videogen_mcp.errors import ApiStatusError, DownloadError, UploadError, VideoGenError
from videogen_mcp.wire import FileInfo

from ..arguments import ArgumentError
from ..blocking import in_thread
from ..caller import Caller
from ..from_wire import file_of
from ..local_files import require_media
from ..results import File, reply
from ..runtime import Runtime
from ..snapshots import RunRef, read_snapshot
from ..spool import FOLDER, LARGEST_PART, Spool
from ..telling import tell
from ..thumbnails import thumbnail
from ..tool import ToolSpec
from ..tools.fields import KindOfRun, ProjectOfRun
from ..tools.files import use_of
from ..tools.runs import ref_of
from ..work import Work

FOLLOW_SECONDS = 2.0
PART_BYTES = 384 * 1024
"""Three quarters of a megabyte as text: hosts cut results at one."""
LINK_SECONDS = 60.0


class MediaPart(BaseModel):
    """A piece of a file in base64; the next begins at `next_offset`, which the last lacks."""

    file_id: str
    mime_type: str
    data: str
    size: int | None = None
    next_offset: int | None = None


class PartsSent(File):
    """How much of a file has arrived; the file itself after its last part."""

    file_id: str | None = None  # type: ignore[assignment]
    status: str = "arriving"
    upload_id: str | None = None
    received: int


class Fed(BaseModel):
    """What the player was fed: a run's state, or a piece of a file."""

    model_config = ConfigDict(extra="allow")


async def feed_player(
    context: Context,
    run_id: Annotated[str | None, Field(description="Which run.")] = None,
    kind: KindOfRun = None,
    project_id: ProjectOfRun = None,
    file_id: Annotated[str | None, Field(description="Instead of a run: which file.")] = None,
    of: Annotated[Literal["file", "poster"], Field(description="It, or its thumbnail.")] = "file",
    offset: Annotated[int, Field(description="The first byte.", ge=0)] = 0,
) -> Annotated[CallToolResult, Fed]:
    """Tell the player how a run is getting on, at once when it ends, else after two seconds; or
    hand it a piece of a file, where its host does not let it open the link.

    The model that started the run still gets its result: this call does not count as told.
    """
    caller = Caller.of(context)
    if (run_id is None) == (file_id is None):
        raise ArgumentError(["run_id, file_id: give one of them."])
    if run_id is not None:
        return await _followed(caller, await ref_of(caller, run_id, kind, project_id))
    if of == "poster":
        return await _poster(caller, str(file_id))
    return await _piece(caller, str(file_id), offset)


async def _followed(caller: Caller, ref: RunRef) -> CallToolResult:
    work = await caller.runs.watch(caller.upstream, ref)
    if work.is_over:
        return tell(caller, await _read_anew(caller, work))
    await caller.runs.wait(work, caller.reporter(), FOLLOW_SECONDS)
    return tell(caller, work)


async def _read_anew(caller: Caller, ended: Work) -> Work:
    """The same work with links that were signed just now."""
    ref = ended.known_ref
    snapshot = await caller.upstream.call(lambda client: read_snapshot(client, ref))
    work = Work(caller.upstream)
    work.begin(None, ref, None)
    work.update(snapshot, caller.runtime.clock.now())
    work.notes = ended.notes
    return work


async def _piece(caller: Caller, file_id: str, offset: int) -> CallToolResult:
    part = await _part(caller, file_id, offset)
    end = offset + len(part.data)
    is_last = len(part.data) < PART_BYTES or end == part.size
    return _handed(
        MediaPart(
            file_id=file_id,
            mime_type=part.content_type or "application/octet-stream",
            data=base64.b64encode(part.data).decode(),
            size=part.size,
            next_offset=None if is_last else end,
        )
    )


async def _poster(caller: Caller, file_id: str) -> CallToolResult:
    file = await caller.upstream.call(lambda client: client.hydrate_file(file_id))
    image = await thumbnail(caller, file)
    if image is None:
        raise DownloadError(f"{file_id} has no thumbnail.", code="no_thumbnail")
    return _handed(MediaPart(file_id=file_id, mime_type=image.mime_type, data=image.data))


def _handed(part: MediaPart) -> CallToolResult:
    """The bytes in the structure only: as text too they would be too long."""
    said = f"{len(part.data)} characters of {part.file_id} in base64"
    return CallToolResult(
        content=[TextContent(type="text", text=said)],
        structured_content=part.model_dump(exclude_none=True),
    )


_links: WeakKeyDictionary[Runtime, dict[tuple[str, str], tuple[float, str]]] = WeakKeyDictionary()


async def _part(caller: Caller, file_id: str, offset: int) -> Part:
    """A piece of a file by its link, which is kept for a minute and renewed when it has expired."""
    known, key = _links.setdefault(caller.runtime, {}), (caller.upstream.account, file_id)
    if offset == 0 or key not in known or time.monotonic() - known[key][0] > LINK_SECONDS:
        known[key] = (time.monotonic(), await _link(caller, file_id))
    try:
        return await _read(caller, known[key][1], offset)
    except ApiStatusError as error:
        if not is_expired(error):
            raise
        known[key] = (time.monotonic(), await _link(caller, file_id))
        return await _read(caller, known[key][1], offset)


async def _read(caller: Caller, url: str, offset: int) -> Part:
    return await caller.upstream.call(lambda client: read_part(client, url, offset, PART_BYTES))


async def _link(caller: Caller, file_id: str) -> str:
    return best_url(await caller.upstream.call(lambda client: client.hydrate_file(file_id)))


async def send_file_part(
    context: Context,
    display_name: Annotated[str, Field(description="The file's name.", min_length=1)],
    size: Annotated[int, Field(description="Bytes of the whole file.", ge=1)],
    offset: Annotated[int, Field(description="Where the part begins.", ge=0)],
    data: Annotated[str, Field(description="The part in base64.")],
    upload_id: Annotated[str | None, Field(description="As the first part returned it.")] = None,
) -> Annotated[CallToolResult, PartsSent]:
    """Take a piece of a file that a person chose in the uploader; after the last one, the file."""
    caller = Caller.of(context)
    spool = Spool(caller.runtime.settings.home_folder() / FOLDER, caller.upstream.account)
    part = _decoded(data)
    known = await in_thread(spool.begin, size) if upload_id is None else upload_id
    made = await in_thread(spool.finished, known)
    if made is not None:
        file = await caller.upstream.call(lambda client: client.hydrate_file(made))
        return _arrived(file, size)
    received = await in_thread(spool.add, known, offset, part, size)
    if received < size:
        return reply(PartsSent(upload_id=known, received=received))
    try:
        file = await _whole(caller, spool, known, display_name)
    except VideoGenError as error:
        if not is_transient(error):
            await in_thread(spool.drop, known)
        raise
    await in_thread(spool.finish, known, file.file_id)
    return _arrived(file, size)


def _arrived(file: FileInfo, size: int) -> CallToolResult:
    told = file_of(file, next_step=use_of(file.file_id, file.type))
    return reply(PartsSent(**told.model_dump(), received=size))


async def _whole(caller: Caller, spool: Spool, upload_id: str, name: str) -> FileInfo:
    path = await in_thread(spool.path, upload_id)
    await in_thread(require_media, path, repr(name), name)
    return await caller.upstream.call(lambda client: client.upload_file(path, display_name=name))


def _decoded(data: str) -> bytes:
    if len(data) > LARGEST_PART * 4 // 3 + 4:
        raise UploadError(
            f"data: a part has at most {LARGEST_PART // 1024} kB.",
            code="part_too_large",
            hint="Send smaller parts.",
        )
    try:
        return base64.b64decode(data, validate=True)
    except binascii.Error as error:
        raise ArgumentError([f"data: is no base64: {error}."]) from error


PLAYER_TOOLS = (ToolSpec(feed_player, "Feed the player", "apps", reads_only=True),)
UPLOADER_TOOLS = (ToolSpec(send_file_part, "Send file part", "apps"),)
