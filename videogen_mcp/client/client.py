"""The typed client: one method per operation, for the hosted API and the local engine alike."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from pydantic import ValidationError

from videogen_mcp.errors import UnexpectedResponseError
from videogen_mcp.wire import (
    ROUTES,
    CreateFileUploadRequest,
    ExportProjectRequest,
    ExportProjectResponse,
    FileInfo,
    FileType,
    FileUploadResponse,
    GetFilesResponse,
    LanguageListResponse,
    ListProjectExportsResponse,
    ListProjectsResponse,
    ListRemixActionsResponse,
    MeResponse,
    ProjectExport,
    ProjectResponse,
    RemixProjectRequest,
    RemixProjectResponse,
    Request,
    Response,
    ScriptToVideoRequest,
    StartWorkflowRunResponse,
    TtsVoiceListResponse,
    WorkflowRun,
    WorkflowRunListResponse,
)

from .retry import RetryPolicy, with_retries
from .transport import READ_SECONDS, Transport

if TYPE_CHECKING:
    import httpx

DEFAULT_BASE_URL = "https://api.videogen.io"

R = TypeVar("R", bound=Response)


class VideoGenClient:
    """An asynchronous client of any VideoGen.

    Reads are retried; starts only where nothing can have been accepted. With `local_engine` the
    server is one of ours: it takes a repeated start with the same key for the same start, and its
    reads can wait for news. Errors are those of `videogen_mcp.errors`.
    """

    def __init__(
        self,
        api_key: str,
        *,
        base_url: str = DEFAULT_BASE_URL,
        local_engine: bool = False,
        retry: RetryPolicy | None = None,
        handler: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._transport = Transport(base_url, api_key, handler=handler)
        self._local_engine = local_engine
        self._retry = retry or RetryPolicy()

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

    # Workflows

    async def script_to_video(
        self, request: ScriptToVideoRequest, *, idempotency_key: str | None = None
    ) -> StartWorkflowRunResponse:
        return await self._start(
            "script_to_video", StartWorkflowRunResponse, request, idempotency_key=idempotency_key
        )

    async def list_workflow_runs(
        self, *, limit: int = 50, cursor: str | None = None, self_only: bool = False
    ) -> WorkflowRunListResponse:
        return await self._get(
            "list_workflow_runs",
            WorkflowRunListResponse,
            query={"limit": limit, "cursor": cursor, "selfOnly": self_only or None},
        )

    async def get_workflow_run(
        self, workflow_run_id: str, *, wait_seconds: float | None = None
    ) -> WorkflowRun:
        """Reads a run; with `wait_seconds` the local engine answers when the run has changed."""
        return await self._get(
            "get_workflow_run",
            WorkflowRun,
            {"workflow_run_id": workflow_run_id},
            wait_seconds=wait_seconds,
        )

    async def cancel_workflow_run(self, workflow_run_id: str) -> StartWorkflowRunResponse:
        # Cancelling twice is cancelling once, so it may be repeated.
        return await self._send(
            "cancel_workflow_run",
            StartWorkflowRunResponse,
            {"workflow_run_id": workflow_run_id},
            repeatable=True,
        )

    # Projects

    async def list_projects(
        self, *, limit: int = 50, cursor: str | None = None
    ) -> ListProjectsResponse:
        return await self._get(
            "list_projects", ListProjectsResponse, query={"limit": limit, "cursor": cursor}
        )

    async def get_project(self, project_id: str) -> ProjectResponse:
        return await self._get("get_project", ProjectResponse, {"project_id": project_id})

    async def export_project(
        self,
        project_id: str,
        request: ExportProjectRequest | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> ExportProjectResponse:
        return await self._start(
            "export_project",
            ExportProjectResponse,
            request or ExportProjectRequest(),
            {"project_id": project_id},
            idempotency_key=idempotency_key,
        )

    async def list_project_exports(
        self, project_id: str, *, limit: int = 50, cursor: str | None = None
    ) -> ListProjectExportsResponse:
        return await self._get(
            "list_project_exports",
            ListProjectExportsResponse,
            {"project_id": project_id},
            query={"limit": limit, "cursor": cursor},
        )

    async def get_project_export(
        self, project_id: str, export_id: str, *, wait_seconds: float | None = None
    ) -> ProjectExport:
        return await self._get(
            "get_project_export",
            ProjectExport,
            {"project_id": project_id, "export_id": export_id},
            wait_seconds=wait_seconds,
        )

    async def remix_project(
        self,
        project_id: str,
        request: RemixProjectRequest,
        *,
        idempotency_key: str | None = None,
    ) -> RemixProjectResponse:
        return await self._start(
            "remix_project",
            RemixProjectResponse,
            request,
            {"project_id": project_id},
            idempotency_key=idempotency_key,
        )

    async def list_project_remix_actions(
        self,
        project_id: str,
        *,
        limit: int = 50,
        cursor: str | None = None,
        wait_seconds: float | None = None,
    ) -> ListRemixActionsResponse:
        return await self._get(
            "list_project_remix_actions",
            ListRemixActionsResponse,
            {"project_id": project_id},
            query={"limit": limit, "cursor": cursor},
            wait_seconds=wait_seconds,
        )

    # Files

    async def get_files(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        include_export_files: bool = False,
        include_project_files: bool = False,
    ) -> GetFilesResponse:
        query = {
            "limit": limit,
            "cursor": cursor,
            "includeExportFiles": include_export_files or None,
            "includeProjectFiles": include_project_files or None,
        }
        return await self._get("get_files", GetFilesResponse, query=query)

    async def get_file(self, file_id: str) -> FileInfo:
        return await self._get("get_file", FileInfo, {"file_id": file_id})

    async def hydrate_file(self, file_id: str) -> FileInfo:
        """Signs fresh URLs for every rendition of a file."""
        return await self._send("hydrate_file", FileInfo, {"file_id": file_id}, repeatable=True)

    async def create_file_upload(self, request: CreateFileUploadRequest) -> FileUploadResponse:
        return await self._send("create_file_upload", FileUploadResponse, body=request)

    async def upload_file(
        self,
        path: Path,
        *,
        type: FileType | None = None,
        display_name: str | None = None,
        is_temporary: bool = False,
    ) -> FileInfo:
        """Sends a local file and waits until it can be used."""
        from .uploads import upload

        ticket = CreateFileUploadRequest(
            type=type, display_name=display_name or path.name, is_temporary=is_temporary
        )
        return await upload(self, self._transport, path, ticket)

    async def download_file(self, file_id: str, path: Path) -> Path:
        """Fetches a file's best rendition to `path`, resuming and renaming when complete."""
        from .downloads import download

        return await download(self, self._transport, file_id, path, self._retry)

    # Catalogue and account

    async def list_tts_voices(
        self, *, limit: int = 50, cursor: str | None = None, query: str | None = None
    ) -> TtsVoiceListResponse:
        return await self._get(
            "list_tts_voices",
            TtsVoiceListResponse,
            query={"limit": limit, "cursor": cursor, "query": query},
        )

    async def list_languages(self, *, query: str | None = None) -> LanguageListResponse:
        return await self._get("list_languages", LanguageListResponse, query={"query": query})

    async def get_me(self) -> MeResponse:
        return await self._get("get_me", MeResponse)

    # How calls are sent

    async def _get(
        self,
        operation: str,
        response: type[R],
        path_values: Mapping[str, str] | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        wait_seconds: float | None = None,
    ) -> R:
        waits = wait_seconds if wait_seconds and self._local_engine else 0.0
        if waits:
            query = {**(query or {}), "waitSeconds": waits}
        return await self._send(
            operation,
            response,
            path_values,
            query=query,
            repeatable=True,
            read_seconds=READ_SECONDS + waits,
        )

    async def _start(
        self,
        operation: str,
        response: type[R],
        body: Request,
        path_values: Mapping[str, str] | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> R:
        """Starts work, which may cost money: never sent twice without a key that forbids twice."""
        key = idempotency_key or uuid.uuid4().hex
        return await self._send(
            operation,
            response,
            path_values,
            body=body,
            headers={"Idempotency-Key": key} if self._local_engine else None,
            repeatable=self._local_engine,
        )

    async def _send(
        self,
        operation: str,
        response: type[R],
        path_values: Mapping[str, str] | None = None,
        *,
        query: Mapping[str, Any] | None = None,
        body: Request | None = None,
        headers: Mapping[str, str] | None = None,
        repeatable: bool = False,
        read_seconds: float = READ_SECONDS,
    ) -> R:
        route = ROUTES[operation]
        path = route.path.format_map(_escaped(path_values or {}))

        async def call() -> Any:
            return await self._transport.call(
                route.method,
                path,
                query=query,
                body=body.to_wire() if body is not None else None,
                headers=headers,
                read_seconds=read_seconds,
            )

        return _read(response, await with_retries(call, self._retry, repeatable=repeatable), path)


def _escaped(values: Mapping[str, str]) -> dict[str, str]:
    from urllib.parse import quote

    return {name: quote(value, safe="") for name, value in values.items()}


def _read(response: type[R], data: Any, path: str) -> R:
    try:
        return response.from_wire(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "the body"
        raise UnexpectedResponseError(
            f"The answer of {path} is not what the contract says: {place}: {first['msg']}."
        ) from error
