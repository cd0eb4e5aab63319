"""What the tools that make something share: building the request, starting it, telling."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from mcp_types import CallToolResult

from videogen_mcp.client import VideoGenClient
from videogen_mcp.errors import BadRequestError, NotFoundError
from videogen_mcp.wire import (
    StartToolExecutionResponse,
    StartWorkflowRunResponse,
    ToolRequest,
    WorkflowRequest,
    WorkflowVisualStyle,
)

from ..arguments import DEFAULT_AI_STYLE, ArgumentError
from ..caller import Caller
from ..media_arguments import file_id
from ..refusals import hint_of
from ..snapshots import RunRef
from ..telling import run_and_tell

StartWorkflow = Callable[[VideoGenClient, str], Awaitable[StartWorkflowRunResponse]]
StartTool = Callable[[VideoGenClient, str], Awaitable[StartToolExecutionResponse]]


async def run_workflow(
    caller: Caller,
    tool: str,
    request: WorkflowRequest,
    begin: StartWorkflow,
    wait_seconds: float | None,
    force_new: bool,
) -> CallToolResult:
    """Starts a workflow and tells of its run."""

    async def start(client: VideoGenClient, key: str) -> RunRef:
        try:
            started = await begin(client, key)
        except (BadRequestError, NotFoundError) as error:
            error.hint = await hint_of(client, error, request.to_wire()) or error.hint
            raise
        return RunRef("workflow_run", (started.workflow_run_id,), started.project_id)

    return await run_and_tell(
        caller, tool, request.to_wire(), start, wait_seconds=wait_seconds, force_new=force_new
    )


async def run_tool(
    caller: Caller,
    tool: str,
    request: ToolRequest,
    begin: StartTool,
    wait_seconds: float | None,
    force_new: bool,
) -> CallToolResult:
    """Starts the execution of one of the API's tools and tells of it."""

    async def start(client: VideoGenClient, key: str) -> RunRef:
        try:
            started = await begin(client, key)
        except (BadRequestError, NotFoundError) as error:
            error.hint = await hint_of(client, error, request.to_wire()) or error.hint
            raise
        return RunRef("tool_execution", (started.tool_execution_id,))

    return await run_and_tell(
        caller, tool, request.to_wire(), start, wait_seconds=wait_seconds, force_new=force_new
    )


async def optional_file(caller: Caller, field: str, value: str | None) -> str | None:
    """The id of the file that an optional argument names."""
    return None if value is None else await file_id(caller, field, value)


def look(style: str | None, visual_style: WorkflowVisualStyle | None) -> WorkflowVisualStyle:
    if style is None:
        return visual_style or WorkflowVisualStyle(type="AI_IMAGE", ai_style=DEFAULT_AI_STYLE)
    if visual_style is not None:
        raise ArgumentError(["style: give either style or visual_style, not both."])
    return WorkflowVisualStyle(type="AI_IMAGE", ai_style=style)


def given(**arguments: Any) -> dict[str, Any]:
    """What was given: the API takes a missing key, not null, for "not given"."""
    return {name: value for name, value in arguments.items() if value is not None}
