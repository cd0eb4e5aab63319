"""The route table: every operation that is spoken here, once, for the client and the engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .account import MeResponse
from .common import OwnPageQuery, PageQuery, Request, Response
from .files import (
    CreateFileUploadRequest,
    FileInfo,
    FilesQuery,
    FileUploadResponse,
    GetFilesResponse,
)
from .projects import (
    ExportProjectRequest,
    ExportProjectResponse,
    ListProjectExportsResponse,
    ListProjectsResponse,
    ProjectExport,
    ProjectResponse,
    ProjectsQuery,
)
from .remix import ListRemixActionsResponse, RemixProjectRequest, RemixProjectResponse
from .resources import LanguageListResponse, LanguagesQuery, TtsVoiceListResponse, TtsVoicesQuery
from .workflows import (
    ScriptToVideoRequest,
    StartWorkflowRunResponse,
    WorkflowRun,
    WorkflowRunListResponse,
)


@dataclass(frozen=True)
class Route:
    """One operation: how it is called, and the models of what goes in and comes out.

    Path parameters are named in Python's spelling, e.g. `{project_id}`.
    """

    method: Literal["GET", "POST", "DELETE"]
    path: str
    status: int
    response: type[Response]
    request: type[Request] | None = None
    query: type[Request] | None = None


def _get(path: str, response: type[Response], query: type[Request] | None = None) -> Route:
    return Route("GET", path, 200, response, query=query)


def _start(path: str, response: type[Response], request: type[Request] | None = None) -> Route:
    return Route("POST", path, 202, response, request=request)


def _post(path: str, response: type[Response], request: type[Request] | None = None) -> Route:
    return Route("POST", path, 200, response, request=request)


RUN = "/v1/workflows/runs/{workflow_run_id}"
PROJECT = "/v1/projects/{project_id}"
FILE = "/v1/files/{file_id}"

ROUTES: dict[str, Route] = {
    "script_to_video": _start(
        "/v1/workflows/script-to-video", StartWorkflowRunResponse, ScriptToVideoRequest
    ),
    "list_workflow_runs": _get("/v1/workflows/runs", WorkflowRunListResponse, OwnPageQuery),
    "get_workflow_run": _get(RUN, WorkflowRun),
    "cancel_workflow_run": _start(f"{RUN}/cancel", StartWorkflowRunResponse),
    "list_projects": _get("/v1/projects", ListProjectsResponse, ProjectsQuery),
    "get_project": _get(PROJECT, ProjectResponse),
    "export_project": _start(f"{PROJECT}/export", ExportProjectResponse, ExportProjectRequest),
    "list_project_exports": _get(f"{PROJECT}/exports", ListProjectExportsResponse, PageQuery),
    "get_project_export": _get(f"{PROJECT}/exports/{{export_id}}", ProjectExport),
    "remix_project": _start(f"{PROJECT}/remix", RemixProjectResponse, RemixProjectRequest),
    "list_project_remix_actions": _get(
        f"{PROJECT}/remix-actions", ListRemixActionsResponse, PageQuery
    ),
    "get_files": _get("/v1/files", GetFilesResponse, FilesQuery),
    "get_file": _get(FILE, FileInfo),
    "create_file_upload": _post("/v1/files/upload", FileUploadResponse, CreateFileUploadRequest),
    "hydrate_file": _post(f"{FILE}/hydrate", FileInfo),
    "list_tts_voices": _get("/v1/resources/tts-voices", TtsVoiceListResponse, TtsVoicesQuery),
    "list_languages": _get("/v1/resources/languages", LanguageListResponse, LanguagesQuery),
    "get_me": _get("/v1/me", MeResponse),
}
"""Operation id (snake_case) to route, as in the vendor's SDK."""
