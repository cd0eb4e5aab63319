"""The extension's place in the protocol: its methods, its errors and the calls it answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.server.extension import Extension, MethodBinding
from mcp.server.mcpserver import Context, require_client_extension
from mcp.shared.exceptions import MCPError
from mcp.shared.inbound import MCP_NAME_HEADER, decode_header_value
from mcp_types import HEADER_MISMATCH, INVALID_PARAMS, CallToolRequestParams, RequestParams
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

if TYPE_CHECKING:
    from ..caller import Caller
    from .store import Task

IDENTIFIER = "io.modelcontextprotocol/tasks"


class TaskParams(RequestParams):
    """What names a task; updates bring answers too."""

    task_id: str
    input_responses: dict[str, Any] | None = None


Act = Callable[["Caller", "Task", TaskParams], Awaitable[dict[str, Any]]]


class Tasks(Extension):
    """Serves tasks, and turns what a tool hands over into what the client understands."""

    identifier = IDENTIFIER

    def methods(self) -> Sequence[MethodBinding]:
        acts = {"tasks/get": _get, "tasks/update": _update, "tasks/cancel": _cancel}
        modern = frozenset(MODERN_PROTOCOL_VERSIONS)
        return [
            MethodBinding(name, TaskParams, _handler(act), modern) for name, act in acts.items()
        ]

    async def intercept_tool_call(
        self,
        params: CallToolRequestParams,
        ctx: ServerRequestContext[Any, Any],
        call_next: CallNext,
    ) -> HandlerResult:
        from ..rounds import is_round

        if is_round(params.request_state):
            result = await _resumed(ctx, params.request_state or "")
        else:
            result = await call_next(ctx)
        # Calls that never reached a run import nothing of this.
        instead = getattr(result, "instead", None)
        return result if instead is None else instead


async def _resumed(ctx: ServerRequestContext[Any, Any], state: str) -> HandlerResult:
    from videogen_mcp.errors import VideoGenError

    from ..caller import Caller
    from ..failures import failure
    from ..rounds import resume

    try:
        return await resume(Caller.of(Context(request_context=ctx)), state)
    except VideoGenError as error:
        return failure(error)


def _handler(
    act: Act,
) -> Callable[[ServerRequestContext[Any, Any], TaskParams], Awaitable[HandlerResult]]:
    async def handle(ctx: ServerRequestContext[Any, Any], params: TaskParams) -> HandlerResult:
        from videogen_mcp.errors import VideoGenError

        from ..caller import Caller

        require_client_extension(ctx, IDENTIFIER)
        _require_name(ctx, params.task_id)
        try:
            caller = Caller.of(Context(request_context=ctx))
        except VideoGenError as error:
            raise MCPError(code=INVALID_PARAMS, message=error.message) from error
        task = await caller.runtime.task_desk.find(caller, params.task_id)
        if task is None:
            raise MCPError(code=INVALID_PARAMS, message="There is no such task.")
        return await act(caller, task, params)

    return handle


def _require_name(ctx: ServerRequestContext[Any, Any], task_id: str) -> None:
    """Over HTTP the header that requests are routed by has to name the task."""
    if ctx.request is None:
        return
    if decode_header_value(ctx.request.headers.get(MCP_NAME_HEADER)) != task_id:
        raise MCPError(
            code=HEADER_MISMATCH, message="The header Mcp-Name does not match params.taskId."
        )


async def _get(caller: Caller, task: Task, _: TaskParams) -> dict[str, Any]:
    return await caller.runtime.task_desk.look(caller, task)


async def _update(caller: Caller, task: Task, params: TaskParams) -> dict[str, Any]:
    await caller.runtime.task_desk.update(caller, task, params.input_responses or {})
    return {}


async def _cancel(caller: Caller, task: Task, _: TaskParams) -> dict[str, Any]:
    await caller.runtime.task_desk.cancel(caller, task)
    return {}
