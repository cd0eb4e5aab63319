"""The typed client: one method per operation, for the hosted API and the local engine alike."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from videogen_mcp.errors import DownloadError
from videogen_mcp.wire import (
    CreateFileUploadRequest,
    FileInfo,
    FileType,
    Page,
    ProjectExport,
    TimelineInterchange,
    ToolSuccessResult,
    Transcript,
    WorkflowRun,
)

from .entities import EntityCalls
from .paging import pages
from .renditions import best_url, needs_hydration
from .resources import ResourceCalls
from .retry import RetryPolicy
from .transport import READ_SECONDS
from .waiting import Waiting

if TYPE_CHECKING:
    from .transport import Handler
    from .uploads import Source

DEFAULT_BASE_URL = "https://api.videogen.io"

Result = WorkflowRun | ProjectExport | TimelineInterchange | ToolSuccessResult | FileInfo
"""Whatever a finished job leaves behind that has bytes."""


class VideoGenClient(Waiting, EntityCalls, ResourceCalls):
    """An asynchronous client of any VideoGen.

    Reads are retried; starts only where nothing can have been accepted. With `local_engine` the
    server is one of ours: it takes a repeated start with the same key for the same start, and its
    reads can wait for news. `read_seconds` is how long an answer may take. Errors are those of
    `videogen_mcp.errors`.
    """

    def __init__(
        self,
        api_key: str,
        *,
        base_url: str = DEFAULT_BASE_URL,
        local_engine: bool = False,
        retry: RetryPolicy | None = None,
        read_seconds: float = READ_SECONDS,
        handler: Handler | None = None,
    ) -> None:
        super().__init__(
            api_key,
            base_url=base_url,
            local_engine=local_engine,
            retry=retry,
            read_seconds=read_seconds,
            handler=handler,
        )

    @property
    def base_url(self) -> str:
        return self._transport.base_url

    @property
    def is_local(self) -> bool:
        """Whether the server is a local engine of ours."""
        return self._local_engine

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        await self._transport.aclose()

    def pages(
        self, method: Callable[..., Awaitable[Page]], *path_ids: str, **query: Any
    ) -> AsyncIterator[Any]:
        """Every item of a list, e.g. `client.pages(client.get_files)`, fetched as needed."""
        return pages(method, *path_ids, **query)

    async def upload_file(
        self,
        path: Path,
        *,
        type: FileType | None = None,
        display_name: str | None = None,
        is_temporary: bool = False,
        transcript: Transcript | None = None,
    ) -> FileInfo:
        """Sends a local file and waits until it can be used.

        A `transcript` of audio or video saves recognising its words.
        """
        from .uploads import source_of_path

        source = source_of_path(path)
        return await self._upload(source, type, display_name, is_temporary, transcript)

    async def upload_bytes(
        self,
        data: bytes,
        *,
        display_name: str,
        type: FileType | None = None,
        is_temporary: bool = False,
        transcript: Transcript | None = None,
    ) -> FileInfo:
        """Sends bytes and waits until they can be used."""
        from .uploads import source_of_bytes

        source = source_of_bytes(data, display_name)
        return await self._upload(source, type, display_name, is_temporary, transcript)

    async def upload_stream(
        self,
        stream: AsyncIterable[bytes],
        *,
        size: int,
        display_name: str,
        type: FileType | None = None,
        is_temporary: bool = False,
        transcript: Transcript | None = None,
    ) -> FileInfo:
        """Sends a stream of exactly `size` bytes, once, and waits until it can be used."""
        from .uploads import source_of_stream

        source = source_of_stream(stream, size, display_name)
        return await self._upload(source, type, display_name, is_temporary, transcript)

    async def _upload(
        self,
        source: Source,
        type: FileType | None,
        display_name: str | None,
        is_temporary: bool,
        transcript: Transcript | None,
    ) -> FileInfo:
        from .uploads import upload

        given = {"type": type, "transcript": transcript}
        request = CreateFileUploadRequest(
            display_name=display_name or source.name,
            is_temporary=is_temporary,
            **{name: value for name, value in given.items() if value is not None},
        )
        return await upload(self, self._transport, self._retry, source, request)

    async def fresh_file(self, file: FileInfo) -> FileInfo:
        """The file with links that work: itself, or hydrated where that is needed."""
        return await self.hydrate_file(file.file_id) if needs_hydration(file) else file

    async def download_file(self, file_id: str, path: Path) -> Path:
        """Fetches a file's best rendition to `path`, resuming and renaming when complete."""
        from .downloads import download

        async def url() -> str:
            return best_url(await self.hydrate_file(file_id))

        return await download(self._transport, path, self._retry, url)

    async def download_result(self, result: Result, path: Path) -> Path:
        """Fetches what a finished job made to `path`, as `download_file`."""
        file_id = _file_id(result)
        if file_id is not None:
            return await self.download_file(file_id, path)
        link = result.download_url
        if link is None:
            raise DownloadError("The job has made nothing to download.", code="not_ready")

        async def url() -> str:
            return link

        from .downloads import download

        return await download(self._transport, path, self._retry, url)


def _file_id(result: Result) -> str | None:
    if isinstance(result, ToolSuccessResult | FileInfo):
        return result.file_id
    if isinstance(result, TimelineInterchange):
        return result.interchange_file_id
    return result.export_file_id
