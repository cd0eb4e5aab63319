"""Files: bringing media in, finding it, looking at its facts, taking it out."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import BaseModel, Field

from videogen_mcp.errors import WaitTimeoutError
from videogen_mcp.wire import FileInfo, FileType, SearchFilesRequest, Transcript

from .. import media_arguments
from ..arguments import build
from ..caller import Caller
from ..downloading import download
from ..file_waiting import wait_for_file
from ..from_wire import file_of
from ..results import File, Paged, Result, reply
from ..tool import ToolSpec
from ..uploading import upload
from .fields import Cursor, Limit

LONGEST_DESCRIPTION = 300

PICKED = (
    "The user picks files in the uploader now: end your turn; their file ids come to you when they "
    "are there. If no uploader is shown, ask for a path or URL and call upload_file with it."
)

WaitFor = Literal["nothing", "ready", "analysed"]
FileId = Annotated[str, Field(description="vg_file_… as returned with a file or run.")]


class FileSummary(BaseModel):
    file_id: str
    type: str | None = None
    display_name: str | None = None
    status: str
    description: str | None = None
    duration_seconds: float | None = None
    width: int | None = None
    height: int | None = None
    path: str | None = None
    similarity: float | None = None


class FileList(Paged):
    """Files; `similarity` (0 to 1, above 0.7 strong) only in searches."""

    files: list[FileSummary]
    degradations: list[str] = []


class Upload(File):
    """The file; or, where the user is to pick it in the uploader, only that it is awaited."""

    published: ClassVar = ("file_id", "status")

    file_id: str | None = None  # type: ignore[assignment]


class Download(Result):
    file_id: str
    path: Annotated[str, Field(description="Where the file lies on the server's machine")]
    file_bytes: int


class Archived(Result):
    file_id: str
    archived: bool


class PublicPreview(Result):
    file_id: str
    enabled: bool
    public_url: str | None = None
    public_hls_url: str | None = None
    public_playback_id: str | None = None


async def upload_file(
    context: Context,
    path: Annotated[
        str | None,
        Field(description="A file on the user's machine, e.g. '~/logo.png'.", min_length=1),
    ] = None,
    url: Annotated[
        str | None, Field(description="Instead: a public http(s) URL to fetch.", min_length=1)
    ] = None,
    data: Annotated[
        str | None, Field(description="Instead: the bytes in base64; needs display_name.")
    ] = None,
    type: Annotated[
        FileType | None, Field(description="Omitted = found from the file itself.")
    ] = None,
    display_name: Annotated[
        str | None, Field(description="Omitted = the file's name.", min_length=1, max_length=255)
    ] = None,
    is_temporary: Annotated[bool, Field(description="The file may be removed after 24 h.")] = False,
    transcript: Annotated[
        Transcript | None, Field(description="Timed words of audio or video, when known.")
    ] = None,
) -> Annotated[CallToolResult, Upload]:
    """Upload an image, video, audio file, PDF or PowerPoint of the user for use in videos.

    Give one of path, url and data. Returns a file_id for the media arguments of other tools; those
    take a path or URL directly too, so uploading is needed only for data or to set a name. A path
    must exist on the machine this server runs on.
    """
    caller = Caller.of(context)
    if not (path or url or data) and caller.may_show_apps:
        return reply(Upload(status="awaiting_user", next_step=PICKED))
    uploaded = await upload(
        caller,
        path=path,
        url=url,
        data=data,
        type=type,
        display_name=display_name,
        is_temporary=is_temporary,
        transcript=transcript,
    )
    return reply(file_of(uploaded, next_step=use_of(uploaded.file_id, uploaded.type)))


async def list_files(
    context: Context,
    self_only: Annotated[bool, Field(description="Only those of this key's owner.")] = False,
    include_export_files: Annotated[bool, Field(description="Finished videos too.")] = False,
    include_project_files: Annotated[
        bool, Field(description="What projects are made of too.")
    ] = False,
    limit: Limit = 20,
    cursor: Cursor = None,
) -> Annotated[CallToolResult, FileList]:
    """List the files of the account, newest first: ids, types, names and lengths.

    To find one by what it shows or says use search_files; links come with get_file.
    """
    caller = Caller.of(context)
    page = await caller.upstream.call(
        lambda client: client.get_files(
            limit=limit,
            cursor=cursor,
            self_only=self_only,
            include_export_files=include_export_files,
            include_project_files=include_project_files,
        )
    )
    return reply(
        FileList(
            files=[summary_of_file(file) for file in page.files],
            has_more=page.has_more,
            next_cursor=page.next_cursor,
        )
    )


async def get_file(
    context: Context,
    file_id: FileId,
    wait_for: Annotated[
        WaitFor,
        Field(
            description="ready: until it can be used; analysed: until its description and "
            "transcript are there."
        ),
    ] = "nothing",
) -> Annotated[CallToolResult, File]:
    """Read a file's facts and get a fresh download link.

    Use it for a link that has expired, or for a file's size, length, description and transcript.
    To look at what it shows use preview; to save it use download_file.
    """
    caller = Caller.of(context)
    try:
        file = await wait_for_file(caller, file_id, wait_for)
    except WaitTimeoutError as error:
        if not isinstance(error.job, FileInfo):
            raise
        again = f"Not {wait_for} yet. Call get_file(file_id={file_id!r}, wait_for={wait_for!r})."
        return reply(file_of(error.job, next_step=again))
    return reply(file_of(file))


async def search_files(
    context: Context,
    query: Annotated[
        str, Field(description="What it shows or says, e.g. 'sunset over water'.", min_length=1)
    ],
    num_results: Annotated[int, Field(description="At most so many.", ge=1, le=100)] = 10,
    self_only: Annotated[bool, Field(description="Only those of this key's owner.")] = False,
) -> Annotated[CallToolResult, FileList]:
    """Find files by meaning: what they show, say or are called. Best matches first."""
    caller = Caller.of(context)
    request = build(SearchFilesRequest, query=query, num_results=num_results, self_only=self_only)
    found = await caller.upstream.call(lambda client: client.search_files(request))
    files = [
        summary_of_file(result.file, similarity=round(result.similarity, 3))
        for result in found.results
    ]
    return reply(FileList(files=files, degradations=found.degradations))


async def download_file(
    context: Context,
    file_id: FileId,
    path: Annotated[
        str | None,
        Field(
            description="File or folder to save to, absolute or ~/…; omitted = the Downloads "
            "folder under the file's own name.",
            min_length=1,
        ),
    ] = None,
    overwrite: Annotated[bool, Field(description="Replace a file that is there.")] = False,
) -> Annotated[CallToolResult, Download]:
    """Save a file to the disk of the machine this server runs on and return its path.

    Use it when the user wants the MP4 or other media as a file. It appears only when it is
    complete; nothing that is there is replaced unless overwrite is true.
    """
    caller = Caller.of(context)
    saved, size = await download(caller, file_id, path, overwrite=overwrite)
    return reply(Download(file_id=file_id, path=str(saved), file_bytes=size))


async def archive_file(context: Context, file_id: FileId) -> Annotated[CallToolResult, Archived]:
    """Archive a file: it is listed and found no more, and its public preview ends.

    Videos that use it stay as they are. It cannot be taken back here.
    """
    caller = Caller.of(context)
    archived = await caller.upstream.call(lambda client: client.archive_file(file_id))
    media_arguments.forget(caller, file_id)
    return reply(Archived(file_id=archived.file_id, archived=True))


async def set_public_preview(
    context: Context,
    file_id: FileId,
    enabled: Annotated[bool, Field(description="false: the public links stop working.")],
) -> Annotated[CallToolResult, PublicPreview]:
    """Give a file permanent links that everybody can open without a key, or take them away."""
    caller = Caller.of(context)
    if enabled:
        file = await caller.upstream.call(
            lambda client: client.publish_file(
                file_id, timeout_seconds=caller.wait_seconds(None) or 1.0
            )
        )
    else:
        file = await caller.upstream.call(lambda client: client.disable_public_preview(file_id))
    source = file.static_public_preview_source
    return reply(
        PublicPreview(
            file_id=file.file_id,
            enabled=enabled,
            public_url=source.url if enabled and source else None,
            public_hls_url=file.public_hls_url if enabled else None,
            public_playback_id=file.public_playback_id if enabled else None,
        )
    )


def summary_of_file(file: FileInfo, *, similarity: float | None = None) -> FileSummary:
    full = file_of(file)
    text = full.description
    if text is not None and len(text) > LONGEST_DESCRIPTION:
        text = f"{text[:LONGEST_DESCRIPTION]}…"
    return FileSummary(
        file_id=full.file_id,
        type=full.type,
        display_name=full.display_name,
        status=full.status,
        description=text,
        duration_seconds=full.duration_seconds,
        width=full.width,
        height=full.height,
        path=full.path,
        similarity=similarity,
    )


def use_of(file_id: str, type: str | None) -> str:
    """What a file of this type is good for."""
    uses = {
        "AUDIO": f'voiceover_to_video(file_id="{file_id}"), or as music: remix action '
        f'{{"type":"SET_BACKGROUND_MUSIC","file_id":"{file_id}"}}.',
        "PDF": f'slideshow_to_video(file_id="{file_id}").',
        "SLIDESHOW": f'slideshow_to_video(file_id="{file_id}").',
    }
    return uses.get(
        type or "",
        f'In a video: featured_b_roll_file_ids=["{file_id}"]; '
        f'as logo: remix action {{"type":"SET_LOGO","file_id":"{file_id}"}}.',
    )


TOOLS = (
    ToolSpec(upload_file, "Upload file", "files"),
    ToolSpec(list_files, "List files", "files", reads_only=True),
    ToolSpec(get_file, "Get file", "files", reads_only=True),
    ToolSpec(search_files, "Search files", "files", reads_only=True),
    ToolSpec(download_file, "Download file", "files", destroys=True, repeatable=True),
    ToolSpec(archive_file, "Archive file", "files_admin", destroys=True, repeatable=True),
    ToolSpec(set_public_preview, "Set public preview", "files_admin", repeatable=True),
)
