"""Runs: looking at them, waiting for them, cancelling them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, get_args

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult
from pydantic import Field

from videogen_mcp.client import VideoGenClient
from videogen_mcp.wire import ExecutedTool, Page, ProjectExport, RemixActionRun, WorkflowRun

from ..arguments import ArgumentError
from ..caller import Caller
from ..failures import NOTHING_CHARGED, error_result
from ..from_wire import summary_of
from ..results import Run, RunList, reply
from ..snapshots import CANCELLABLE, OF_A_PROJECT, Kind, RunRef, kind_of, read_snapshot
from ..telling import tell, wait_and_tell
from ..tool import ToolSpec
from ..work import Work
from .fields import Cursor, KindOfRun, Limit, ProjectOfRun, RunId, SelfOnly, WaitSeconds

ListedKind = Literal["workflow_run", "tool_execution", "export", "remix_action"]


async def get_run(
    context: Context, run_id: RunId, kind: KindOfRun = None, project_id: ProjectOfRun = None
) -> Annotated[CallToolResult, Run]:
    """Look at a run once, without waiting: status, progress and, when it is done, fresh links.

    Use it for a link that has expired or for a quick look; to get the finished video use
    wait_for_run, which waits. A failed run is returned as an error with its reason.
    """
    caller = Caller.of(context)
    ref = await ref_of(caller, run_id, kind, project_id)
    snapshot = await caller.upstream.call(lambda client: read_snapshot(client, ref))
    if snapshot.is_ended:
        await caller.runs.told(caller.upstream, ref)
    work = Work(caller.upstream)
    work.begin(None, ref, None)
    work.update(snapshot, caller.runtime.clock.now())
    return tell(caller, work)


async def wait_for_run(
    context: Context,
    run_id: RunId,
    kind: KindOfRun = None,
    project_id: ProjectOfRun = None,
    wait_seconds: WaitSeconds = None,
) -> Annotated[CallToolResult, Run]:
    """Wait for a run that another call started and return its result, as that call would have.

    Use it when a result says status "running". It costs nothing and starts nothing; when it says
    "running" again, call it again. Works from any client and after restarts.
    """
    caller = Caller.of(context)
    ref = await ref_of(caller, run_id, kind, project_id)
    work = await caller.runs.watch(caller.upstream, ref)
    return await wait_and_tell(caller, work, wait_seconds=wait_seconds)


async def list_runs(
    context: Context,
    kind: Annotated[ListedKind, Field(description="Which runs.")] = "workflow_run",
    project_id: Annotated[
        str | None, Field(description="Whose exports or remix actions; only for these kinds.")
    ] = None,
    self_only: SelfOnly = False,
    limit: Limit = 20,
    cursor: Cursor = None,
) -> Annotated[CallToolResult, RunList]:
    """List runs, newest first: what was started, how far it is, links of what is done.

    Use it to find a run whose id was lost, before starting anything again.
    """
    caller = Caller.of(context)
    if kind in OF_A_PROJECT and project_id is None:
        raise ArgumentError([f"project_id: required to list runs of kind {kind}."])

    async def read(client: VideoGenClient) -> RunList:
        return await _page(client, kind, project_id or "", self_only, limit, cursor)

    return reply(await caller.upstream.call(read))


async def cancel_run(
    context: Context, run_id: RunId, kind: KindOfRun = None
) -> Annotated[CallToolResult, Run]:
    """Stop a workflow run or tool execution for good; what it has made so far is lost.

    Only when the user wants it stopped: waiting that ends early does not need this, runs go on by
    themselves. Runs of other kinds cannot be cancelled; they end by themselves.
    """
    caller = Caller.of(context)
    known_kind = _kind(run_id, kind)
    if known_kind not in CANCELLABLE:
        return error_result(
            code="not_cancellable",
            message=f"VideoGen cannot cancel runs of kind {known_kind}.",
            run_id=run_id,
            charged=NOTHING_CHARGED,
            retryable=False,
            next_step="Let it end by itself, or cancel the workflow run that it belongs to.",
        )
    ref = RunRef(known_kind, (run_id,))

    async def cancel(client: VideoGenClient) -> Run:
        if known_kind == "tool_execution":
            await client.cancel_tool_execution(run_id)
        else:
            await client.cancel_workflow_run(run_id)
        snapshot = await read_snapshot(client, ref)
        return Run(
            kind=known_kind,
            run_id=run_id,
            status=snapshot.status,
            project_id=getattr(snapshot.job, "project_id", None),
            project_url=getattr(snapshot.job, "project_url", None),
            next_step=_after_cancel(snapshot.status),
        )

    return reply(await caller.upstream.call(cancel))


def _after_cancel(status: str) -> str:
    if status == "cancelled":
        return "It is cancelled. The same call of its tool starts another run."
    if status in {"succeeded", "failed"}:
        return "It had ended before it could be cancelled; get_run shows its result."
    return "It is being cancelled; get_run shows when it is done."


async def _page(
    client: VideoGenClient,
    kind: ListedKind,
    project_id: str,
    self_only: bool,
    limit: int,
    cursor: str | None,
) -> RunList:
    jobs: Sequence[WorkflowRun | ExecutedTool | ProjectExport | RemixActionRun]
    page: Page
    match kind:
        case "workflow_run":
            page = runs = await client.list_workflow_runs(
                limit=limit, cursor=cursor, self_only=self_only
            )
            jobs = runs.workflow_runs
        case "tool_execution":
            page = executions = await client.list_tool_executions(
                limit=limit, cursor=cursor, self_only=self_only
            )
            jobs = executions.tool_executions
        case "export":
            page = exports = await client.list_project_exports(
                project_id, limit=limit, cursor=cursor
            )
            jobs = exports.exports
        case "remix_action":
            page = actions = await client.list_project_remix_actions(
                project_id, limit=limit, cursor=cursor
            )
            jobs = actions.remix_actions
    return RunList(
        runs=[summary_of(job) for job in jobs],
        has_more=page.has_more,
        next_cursor=page.next_cursor,
    )


def _kind(run_id: str, kind: Kind | None) -> Kind:
    shown = kind_of(run_id)
    if kind is not None and shown is not None and kind != shown:
        raise ArgumentError([f"kind: {run_id!r} is the id of a run of kind {shown}, not {kind}."])
    known = kind or shown
    if known is None:
        raise ArgumentError(
            [f"kind: required, as {run_id!r} does not show it; use {', '.join(get_args(Kind))}."]
        )
    return known


async def ref_of(caller: Caller, run_id: str, kind: Kind | None, project_id: str | None) -> RunRef:
    """What names a run that a caller named. Raises `ArgumentError` where something is missing."""
    known_kind = _kind(run_id, kind)
    if known_kind in OF_A_PROJECT and project_id is None:
        project_id = await caller.runs.known_project(caller.upstream, run_id)
        if project_id is None:
            raise ArgumentError(
                [f"project_id: required for a run of kind {known_kind} that was not started here."]
            )
    return RunRef(known_kind, (run_id,), project_id)


TOOLS = (
    ToolSpec(get_run, "Get run", "runs", reads_only=True),
    ToolSpec(wait_for_run, "Wait for run", "runs", reads_only=True),
    ToolSpec(list_runs, "List runs", "runs", reads_only=True),
    ToolSpec(cancel_run, "Cancel run", "runs", destroys=True, repeatable=True),
)
