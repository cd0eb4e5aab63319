"""Files: lists, search, tickets, imports, fresh links and public previews."""

from __future__ import annotations

from videogen_mcp.wire import (
    CreateFileUploadRequest,
    CreateFileUrlImportRequest,
    CreateFileUrlImportResponse,
    FileInfo,
    FileUploadResponse,
    FileUrlImport,
    GetFilesResponse,
    SearchFilesRequest,
    SearchFilesResponse,
)

from .calls import Calls


class FileCalls(Calls):
    async def get_files(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        self_only: bool = False,
        include_export_files: bool = False,
        include_project_files: bool = False,
    ) -> GetFilesResponse:
        query = {
            "limit": limit,
            "cursor": cursor,
            "selfOnly": self_only or None,
            "includeExportFiles": include_export_files or None,
            "includeProjectFiles": include_project_files or None,
        }
        return await self._get("get_files", GetFilesResponse, query=query)

    async def search_files(self, request: SearchFilesRequest) -> SearchFilesResponse:
        return await self._send("search_files", SearchFilesResponse, body=request, repeatable=True)

    async def create_file_upload(self, request: CreateFileUploadRequest) -> FileUploadResponse:
        return await self._send("create_file_upload", FileUploadResponse, body=request)

    async def create_file_url_import(
        self, request: CreateFileUrlImportRequest, *, idempotency_key: str | None = None
    ) -> CreateFileUrlImportResponse:
        return await self._start(
            "create_file_url_import",
            CreateFileUrlImportResponse,
            request,
            idempotency_key=idempotency_key,
        )

    async def get_file_url_import(
        self, file_import_id: str, *, wait_seconds: float | None = None
    ) -> FileUrlImport:
        return await self._get(
            "get_file_url_import",
            FileUrlImport,
            {"file_import_id": file_import_id},
            wait_seconds=wait_seconds,
        )

    async def get_file(self, file_id: str) -> FileInfo:
        """Reads a file; its links may be missing or stale, see `hydrate_file`."""
        return await self._get("get_file", FileInfo, {"file_id": file_id})

    async def hydrate_file(self, file_id: str) -> FileInfo:
        """Signs fresh URLs for every rendition of a file."""
        return await self._of_file("hydrate_file", file_id)

    async def archive_file(self, file_id: str) -> FileInfo:
        return await self._of_file("archive_file", file_id, repeatable=False)

    async def enable_public_preview(self, file_id: str) -> FileInfo:
        return await self._of_file("enable_public_preview", file_id)

    async def disable_public_preview(self, file_id: str) -> FileInfo:
        return await self._of_file("disable_public_preview", file_id)

    async def _of_file(self, operation: str, file_id: str, *, repeatable: bool = True) -> FileInfo:
        return await self._send(operation, FileInfo, {"file_id": file_id}, repeatable=repeatable)
