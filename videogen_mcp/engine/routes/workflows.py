"""Workflows: starting them, and reading, listing and cancelling their runs."""

from __future__ import annotations

from functools import partial
from typing import Any

from ...wire import (
    AspectRatio,
    OwnPageQuery,
    PromptToVideoClipRequest,
    Response,
    ScriptToVideoRequest,
    SlideshowToVideoRequest,
    StartWorkflowRunResponse,
    StoryboardToVideoRequest,
    VideoToVideoRequest,
    VoiceoverToVideoRequest,
    WorkflowRequest,
    WorkflowRun,
    WorkflowRunListResponse,
)
from .. import ids
from ..calls import Call, Handler
from ..finding import find_workflow_run
from ..frames import check_ratio
from ..mentions import with_names
from ..names import title_of
from ..remix import check_actions
from ..store.projects import ProjectRow
from ..store.runs import RunRow
from . import views
from . import workflow_checks as checks
from .checks import (
    check_export_options,
    check_featured_files,
    check_script,
    check_script_entities,
    check_voice,
)
from .polling import read_when_changed
from .starting import Accepted, accept, action_rows, export_row, wire_request

WIDE = AspectRatio(width=16, height=9)


def script_to_video(call: Call) -> Response:
    return accept(call, lambda: _accept_script(call, call.body))


def _accept_script(call: Call, request: ScriptToVideoRequest) -> Accepted:
    check_script(request.script)
    check_script_entities(call.services, request)
    check_voice(request.script, request.voice_id, request.language)
    check_featured_files(call.services, request.featured_b_roll_file_ids)
    return _accept(call, "SCRIPT_TO_VIDEO", title_of(request.script))


def voiceover_to_video(call: Call) -> Response:
    return accept(call, lambda: _accept_voiceover(call, call.body))


def _accept_voiceover(call: Call, request: VoiceoverToVideoRequest) -> Accepted:
    recording = checks.check_voiceover(call.services, request)
    return _accept(call, "VOICEOVER_TO_VIDEO", checks.title_of_file(recording))


def slideshow_to_video(call: Call) -> Response:
    return accept(call, lambda: _accept_slideshow(call, call.body))


def _accept_slideshow(call: Call, request: SlideshowToVideoRequest) -> Accepted:
    slides = checks.check_slideshow(call.services, request)
    return _accept(call, "SLIDESHOW_TO_VIDEO", checks.title_of_file(slides))


def storyboard_to_video(call: Call) -> Response:
    return accept(call, lambda: _accept_storyboard(call, call.body))


def _accept_storyboard(call: Call, request: StoryboardToVideoRequest) -> Accepted:
    checks.check_storyboard(call.services, request)
    first = request.scenes[0]
    return _accept(call, "STORYBOARD_TO_VIDEO", title_of(with_names(first.title or first.prompt)))


def prompt_to_video_clip(call: Call) -> Response:
    return accept(call, lambda: _accept_clip(call, call.body))


def _accept_clip(call: Call, request: PromptToVideoClipRequest) -> Accepted:
    checks.check_clip(call.services, request)
    return _accept(call, "PROMPT_TO_VIDEO_CLIP", title_of(request.prompt))


def video_to_video(call: Call) -> Response:
    return accept(call, lambda: _accept_video(call, call.body))


def _accept_video(call: Call, request: VideoToVideoRequest) -> Accepted:
    checks.check_video(call.services, request)
    return _accept(call, "VIDEO_TO_VIDEO", title_of(request.prompt))


def _accept(call: Call, workflow_type: str, title: str) -> Accepted:
    """The rows of a run whose own fields are checked, once the shared ones are too."""
    services, request = call.services, call.body
    _check_shared_options(call, request)
    ratio = request.aspect_ratio or WIDE
    project = ProjectRow(
        id=ids.new_id(ids.PROJECT),
        title=title,
        aspect_width=ratio.width,
        aspect_height=ratio.height,
    )
    run_id = ids.new_id(ids.WORKFLOW_RUN)
    run = RunRow(
        id=run_id,
        kind="workflow",
        type=workflow_type,
        job_id=run_id,
        project_id=project.id,
        request=wire_request(request),
    )
    actions = action_rows(_actions(request), project.id, run_id, first_position=1)
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


def _check_shared_options(call: Call, request: Any) -> None:
    if request.aspect_ratio is not None:
        check_ratio("aspectRatio", request.aspect_ratio)
    check_actions(call.services, _actions(request))
    if request.auto_export:
        check_export_options("exportOptions", request.export_options)


def _actions(request: WorkflowRequest) -> list[Any]:
    """The remix actions of a request, which a clip has none of."""
    return getattr(request, "remix_actions", [])


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
    return await read_when_changed(call.request, call.services, run_id, read, views.workflow_run)


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
    "voiceover_to_video": voiceover_to_video,
    "slideshow_to_video": slideshow_to_video,
    "storyboard_to_video": storyboard_to_video,
    "prompt_to_video_clip": prompt_to_video_clip,
    "video_to_video": video_to_video,
    "list_workflow_runs": list_workflow_runs,
    "get_workflow_run": get_workflow_run,
    "cancel_workflow_run": cancel_workflow_run,
}
