"""Projects, their exports and their remix actions."""

from __future__ import annotations

import dataclasses
from functools import partial

from ...wire import (
    ExportProjectRequest,
    ExportProjectResponse,
    ListProjectExportsResponse,
    ListProjectsResponse,
    ListRemixActionsResponse,
    PageQuery,
    ProjectExport,
    ProjectResponse,
    ProjectsQuery,
    RemixProjectRequest,
    RemixProjectResponse,
    Response,
)
from .. import ids
from ..calls import Call, Handler
from ..errors import EngineError
from ..finding import find_project, find_run
from ..remix import check_actions
from ..services import Services
from ..store.database import now
from ..store.projects import ProjectRow
from ..store.runs import RunRow
from ..timeline import Timeline
from . import views
from .checks import check_export_options
from .polling import read_when_changed
from .starting import Accepted, accept, action_rows, export_row


def list_projects(call: Call) -> ListProjectsResponse:
    query: ProjectsQuery = call.query
    services = call.services
    page = services.projects.page(limit=query.limit, cursor=query.cursor)
    busy = services.runs.busy_projects([row.id for row in page.items])
    return ListProjectsResponse(
        projects=[views.project(services, row, is_busy=row.id in busy) for row in page.items],
        has_more=page.next_cursor is not None,
        next_cursor=page.next_cursor,
    )


def get_project(call: Call) -> ProjectResponse:
    row = find_project(call.services, call.path["project_id"])
    return views.project(call.services, row, is_busy=_is_busy(call.services, row.id))


def export_project(call: Call) -> Response:
    request: ExportProjectRequest = call.body
    return accept(call, lambda: _accept_export(call, request))


def _accept_export(call: Call, request: ExportProjectRequest) -> Accepted:
    project = find_usable(call.services, call.path["project_id"])
    check_export_options("", request)
    row = export_row(request, project.id)
    return Accepted([row], ExportProjectResponse(export_id=row.id))


def list_project_exports(call: Call) -> ListProjectExportsResponse:
    query: PageQuery = call.query
    services = call.services
    project = find_project(services, call.path["project_id"])
    page = services.runs.page(
        "export", project_id=project.id, limit=query.limit, cursor=query.cursor
    )
    return ListProjectExportsResponse(
        exports=[views.project_export(services, row) for row in page.items],
        has_more=page.next_cursor is not None,
        next_cursor=page.next_cursor,
    )


async def get_project_export(call: Call) -> ProjectExport:
    project_id, export_id = call.path["project_id"], call.path["export_id"]
    read = partial(_find_export, call.services, project_id, export_id)
    return await read_when_changed(
        call.request, call.services, export_id, read, views.project_export
    )


def remix_project(call: Call) -> Response:
    request: RemixProjectRequest = call.body
    return accept(call, lambda: _accept_remix(call, request))


def _accept_remix(call: Call, request: RemixProjectRequest) -> Accepted:
    services = call.services
    project = find_usable(services, call.path["project_id"])
    check_actions(services, request.remix_actions)
    copy = _copy(services, project) if request.save_as_new_project else None
    target = copy or project
    rows = action_rows(request.remix_actions, target.id, None, first_position=0)
    response = RemixProjectResponse(
        project_id=target.id,
        project_url=services.links.project(target.id),
        remix_action_ids=[row.id for row in rows],
    )
    return Accepted(rows, response, copy)


def _copy(services: Services, project: ProjectRow) -> ProjectRow:
    if _is_busy(services, project.id):
        raise EngineError(
            f"saveAsNewProject: project {project.id} is still being made or edited. "
            "Wait until its status is ready, then copy it.",
            "conflict",
            409,
        )
    moment = now()
    return dataclasses.replace(
        project,
        id=ids.new_id(ids.PROJECT),
        assistant_id=None,
        version=0,
        created=moment,
        updated=moment,
    )


def list_project_remix_actions(call: Call) -> ListRemixActionsResponse:
    query: PageQuery = call.query
    services = call.services
    project = find_project(services, call.path["project_id"])
    page = services.runs.page(
        "remix", project_id=project.id, limit=query.limit, cursor=query.cursor
    )
    return ListRemixActionsResponse(
        remix_actions=[views.remix_action(services, row) for row in page.items],
        has_more=page.next_cursor is not None,
        next_cursor=page.next_cursor,
    )


def _is_busy(services: Services, project_id: str) -> bool:
    return bool(services.runs.busy_projects([project_id]))


def _has_shots(project: ProjectRow) -> bool:
    return project.timeline is not None and Timeline.model_validate(project.timeline).has_shots


def find_usable(services: Services, project_id: str) -> ProjectRow:
    """A project that has content, or is about to have it."""
    project = find_project(services, project_id)
    if not _has_shots(project) and not _is_busy(services, project.id):
        raise EngineError(
            f"Project {project.id} has no content, because its run failed or was cancelled. "
            "Start a new run.",
            "conflict",
            409,
        )
    return project


def _find_export(services: Services, project_id: str, export_id: str) -> RunRow:
    project = find_project(services, project_id)
    hint = f"List the exports with GET /v1/projects/{project.id}/exports."
    row = find_run(services, "export", export_id, "Export", hint)
    if row.project_id != project.id:
        raise EngineError(
            f"Export {export_id} belongs to another project. {hint}", "not_found", 404
        )
    return row


HANDLERS: dict[str, Handler] = {
    "list_projects": list_projects,
    "get_project": get_project,
    "export_project": export_project,
    "list_project_exports": list_project_exports,
    "get_project_export": get_project_export,
    "remix_project": remix_project,
    "list_project_remix_actions": list_project_remix_actions,
}
