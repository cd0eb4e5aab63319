"""Workflows: starting them, and reading, listing and cancelling their runs."""

from __future__ import annotations

from functools import partial

from anyio import to_thread

from ...wire import (
    OwnPageQuery,
    Response,
    ScriptToVideoRequest,
    StartWorkflowRunResponse,
    WorkflowRun,
    WorkflowRunListResponse,
)
from .. import ids
from ..calls import Call, Handler
from ..finding import find_workflow_run
from ..frames import check_ratio
from ..names import title_of
from ..remix import check_actions
from ..store.projects import ProjectRow
from ..store.runs import RunRow
from . import views
from .checks import (
    check_entities,
    check_export_options,
    check_featured_files,
    check_script,
    check_voice,
)
from .polling import read_when_changed
from .starting import Accepted, accept, action_rows, export_row, wire_request


def script_to_video(call: Call) -> Response:
    request: ScriptToVideoRequest = call.body
    return accept(call, lambda: _accept_script(call, request))


def _accept_script(call: Call, request: ScriptToVideoRequest) -> Accepted:
    services = call.services
    check_script(request.script)
    if request.aspect_ratio is not None:
        check_ratio("aspectRatio", request.aspect_ratio)
    check_entities(request)
    check_voice(request.script, request.voice_id, request.language)
    check_featured_files(services, request.featured_b_roll_file_ids)
    check_actions(services, request.remix_actions)
    if request.auto_export:
        check_export_options("exportOptions", request.export_options)
    ratio = request.aspect_ratio
    project = ProjectRow(
        id=ids.new_id(ids.PROJECT),
        title=title_of(request.script),
        aspect_width=ratio.width if ratio else 16,
        aspect_height=ratio.height if ratio else 9,
    )
    run_id = ids.new_id(ids.WORKFLOW_RUN)
    run = RunRow(
        id=run_id,
        kind="workflow",
        type="SCRIPT_TO_VIDEO",
        job_id=run_id,
        project_id=project.id,
        request=wire_request(request),
    )
    actions = action_rows(request.remix_actions, project.id, run_id, first_position=1)
    rows = [run, *actions]
    if request.auto_export:
        rows.append(export_row(request.export_options, project.id, run_id, len(rows)))
    response = StartWorkflowRunResponse(
        workflow_run_id=run_id,
        project_id=project.id,
        project_url=services.links.project(project.id),
        remix_action_ids=[row.id for row in actions],
    )
    return Accepted(rows, response, project)


def list_workflow_runs(call: Call) -> WorkflowRunListResponse:
    query: OwnPageQuery = call.query
    page = call.services.runs.page("workflow", limit=query.limit, cursor=query.cursor)
    return WorkflowRunListResponse(
        workflow_runs=[views.workflow_run(call.services, row) for row in page.items],
        has_more=page.next_cursor is not None,
        next_cursor=page.next_cursor,
    )


async def get_workflow_run(call: Call) -> WorkflowRun:
    run_id = call.path["workflow_run_id"]
    read = partial(find_workflow_run, call.services, run_id)
    row = await read_when_changed(call.request, call.services, run_id, read)
    return await to_thread.run_sync(views.workflow_run, call.services, row)


def cancel_workflow_run(call: Call) -> StartWorkflowRunResponse:
    services = call.services
    row = find_workflow_run(services, call.path["workflow_run_id"])
    if not row.is_over:
        call.durable.cancel(row.job_id)
    members = services.runs.of_job(row.job_id)
    return StartWorkflowRunResponse(
        workflow_run_id=row.id,
        project_id=row.project_id,
        project_url=services.links.project(row.project_id),
        remix_action_ids=[member.id for member in members if member.kind == "remix"],
    )


HANDLERS: dict[str, Handler] = {
    "script_to_video": script_to_video,
    "list_workflow_runs": list_workflow_runs,
    "get_workflow_run": get_workflow_run,
    "cancel_workflow_run": cancel_workflow_run,
}
