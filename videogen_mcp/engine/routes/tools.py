"""Tools: starting them, and reading, listing and cancelling their executions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from ...wire import (
    ExecutedTool,
    OwnPageQuery,
    Response,
    StartToolExecutionResponse,
    ToolExecutionListResponse,
)
from .. import ids
from ..calls import Call, Handler
from ..finding import find_run
from ..services import Services
from ..store.runs import RunRow
from . import tool_checks as checks
from .polling import read_when_changed
from .starting import Accepted, accept, wire_request
from .tool_views import executed_tool

Check = Callable[[Services, Any], None]
"""Takes the services and a tool's request; raises EngineError naming the field."""

TOOLS: dict[str, tuple[str, Check]] = {
    "generate_image": ("GENERATE_IMAGE", checks.check_image),
    "generate_video_clip": ("GENERATE_VIDEO_CLIP", checks.check_video_clip),
    "generate_motion_graphic": ("GENERATE_MOTION_GRAPHIC", checks.check_motion_graphic),
    "text_to_speech": ("TEXT_TO_SPEECH", checks.check_speech),
    "generate_sound_effect": ("GENERATE_SOUND_EFFECT", checks.check_prompted),
    "generate_music": ("GENERATE_MUSIC", checks.check_prompted),
    "generate_avatar": ("GENERATE_AVATAR", checks.check_avatar),
    "vectorize_image": ("VECTORIZE_IMAGE", checks.check_vectorized),
    "remove_image_background": ("REMOVE_IMAGE_BACKGROUND", checks.check_image_asset),
    "remove_video_background": ("REMOVE_VIDEO_BACKGROUND", checks.check_video),
    "upscale_image": ("UPSCALE_IMAGE", checks.check_upscaled_image),
    "upscale_video": ("UPSCALE_VIDEO", checks.check_upscaled_video),
    "image_3d_effect": ("IMAGE_3D_EFFECT", checks.check_depth),
}
"""Operation to the type of its executions and the check of its request."""


def start_tool(call: Call) -> Response:
    tool_type, check = TOOLS[call.operation]
    return accept(call, lambda: _accept(call, tool_type, check))


def _accept(call: Call, tool_type: str, check: Check) -> Accepted:
    check(call.services, call.body)
    run_id = ids.new_id(ids.TOOL_EXECUTION)
    run = RunRow(
        id=run_id,
        kind="tool",
        type=tool_type,
        job_id=run_id,
        project_id="",
        request=wire_request(call.body),
    )
    return Accepted([run], StartToolExecutionResponse(tool_execution_id=run_id))


def list_tool_executions(call: Call) -> ToolExecutionListResponse:
    query: OwnPageQuery = call.query
    page = call.services.runs.page("tool", limit=query.limit, cursor=query.cursor)
    return ToolExecutionListResponse(
        tool_executions=[executed_tool(call.services, row) for row in page.items],
        has_more=page.next_cursor is not None,
        next_cursor=page.next_cursor,
    )


async def get_tool_execution_info(call: Call) -> ExecutedTool:
    run_id = call.path["tool_execution_id"]
    read = partial(_find_execution, call.services, run_id)
    show = partial(executed_tool, sign=True)
    return await read_when_changed(call.request, call.services, run_id, read, show)


def cancel_tool_execution(call: Call) -> StartToolExecutionResponse:
    row = _find_execution(call.services, call.path["tool_execution_id"])
    if not row.is_over:
        call.durable.cancel(row.job_id)
    return StartToolExecutionResponse(tool_execution_id=row.id)


def _find_execution(services: Services, run_id: str) -> RunRow:
    hint = "List the executions with GET /v1/tools/executions."
    return find_run(services, "tool", run_id, "Tool execution", hint)


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(TOOLS, start_tool),
    "list_tool_executions": list_tool_executions,
    "get_tool_execution_info": get_tool_execution_info,
    "cancel_tool_execution": cancel_tool_execution,
}
