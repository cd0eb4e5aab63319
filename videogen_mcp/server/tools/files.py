"""Files: bringing the user's own media in, and reading what is there."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.errors import UploadError
from videogen_mcp.wire import FileType

from ..caller import Caller
from ..from_wire import file_of
from ..results import File, reply
from ..tool import ToolSpec


async def upload_file(
    context: Context,
    path: Annotated[
        str, Field(description="A file on the user's machine, e.g. '~/logo.png'.", min_length=1)
    ],
    type: Annotated[
        FileType | None, Field(description="Omitted = found from the file itself.")
    ] = None,
    display_name: Annotated[
        str | None, Field(description="Omitted = the file's name.", min_length=1, max_length=255)
    ] = None,
    is_temporary: Annotated[bool, Field(description="The file may be removed after 24 h.")] = False,
) -> Annotated[CallToolResult, File]:
    """Upload an image, video, audio or document of the user for use in videos.

    Returns a file_id for featured_b_roll_file_ids, SET_LOGO or SET_BACKGROUND_MUSIC. The file is
    read by this server, so its path must exist on the machine the server runs on.
    """
    caller = Caller.of(context)
    file = _readable(caller, path)
    uploaded = await caller.upstream.call(
        lambda client: client.upload_file(
            file, type=type, display_name=display_name, is_temporary=is_temporary
        )
    )
    return reply(file_of(uploaded, next_step=_use_of(uploaded.file_id, uploaded.type)))


async def get_file(
    context: Context, file_id: Annotated[str, Field(description="vg_file_…")]
) -> Annotated[CallToolResult, File]:
    """Read a file's facts and get a fresh download link.

    Use it for a link that has expired, or to learn a file's size, length and description.
    """
    caller = Caller.of(context)
    file = await caller.upstream.call(lambda client: client.hydrate_file(file_id))
    return reply(file_of(file))


def _readable(caller: Caller, path: str) -> Path:
    """The file to send. Raises `UploadError` saying what is wrong with it."""
    file = Path(path.removeprefix("file://")).expanduser()
    if not caller.may_upload(file):
        raise UploadError(
            f"path: {path!r} may not be read over HTTP.",
            code="path_not_allowed",
            hint="Allow its folder with VIDEOGEN_MCP_UPLOAD_FOLDERS where the server runs.",
        )
    if not file.is_absolute():
        raise UploadError(
            f"path: {path!r} is relative.",
            code="path_not_absolute",
            hint="Give the whole path, e.g. /home/me/logo.png or ~/logo.png.",
        )
    if not file.is_file():
        kind = "is a folder" if file.is_dir() else "does not exist"
        raise UploadError(
            f"path: {path!r} {kind}.", code="file_not_found", hint="Check the path and try again."
        )
    if file.stat().st_size == 0:
        raise UploadError(f"path: {path!r} is empty.", code="file_empty", hint="Give another file.")
    return file


def _use_of(file_id: str, type: str | None) -> str:
    if type == "AUDIO":
        return f'As music: remix action {{"type":"SET_BACKGROUND_MUSIC","file_id":"{file_id}"}}.'
    return (
        f'In a video: featured_b_roll_file_ids=["{file_id}"]; '
        f'as logo: remix action {{"type":"SET_LOGO","file_id":"{file_id}"}}.'
    )


TOOLS = (
    ToolSpec(upload_file, "Upload file", "files"),
    ToolSpec(get_file, "Get file", "files", reads_only=True),
)
