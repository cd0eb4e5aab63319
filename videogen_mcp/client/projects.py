"""Projects: reading, exporting, remixing and handing them to other editors."""

from __future__ import annotations

from videogen_mcp.wire import (
    CreateTimelineInterchangeRequest,
    CreateTimelineInterchangeResponse,
    ExportProjectRequest,
    ExportProjectResponse,
    ListProjectExportsResponse,
    ListProjectsResponse,
    ListRemixActionsResponse,
    ProjectExport,
    ProjectResponse,
    RemixProjectRequest,
    RemixProjectResponse,
    TimelineInterchange,
)

from .calls import Calls


class ProjectCalls(Calls):
    async def list_projects(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        self_only: bool = False,
        include_ui_projects: bool = False,
    ) -> ListProjectsResponse:
        query = {
            "limit": limit,
            "cursor": cursor,
            "selfOnly": self_only or None,
            "includeUiProjects": include_ui_projects or None,
        }
        return await self._get("list_projects", ListProjectsResponse, query=query)

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

    async def create_timeline_interchange(
        self,
        project_id: str,
        request: CreateTimelineInterchangeRequest | None = None,
        *,
        idempotency_key: str | None = None,
    ) -> CreateTimelineInterchangeResponse:
        return await self._start(
            "create_timeline_interchange",
            CreateTimelineInterchangeResponse,
            request or CreateTimelineInterchangeRequest(),
            {"project_id": project_id},
            idempotency_key=idempotency_key,
        )

    async def get_timeline_interchange(
        self, interchange_job_id: str, *, wait_seconds: float | None = None
    ) -> TimelineInterchange:
        return await self._get(
            "get_timeline_interchange",
            TimelineInterchange,
            {"interchange_job_id": interchange_job_id},
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
