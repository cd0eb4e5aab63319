"""A run as its caller is told about it, whatever has become of it."""

from __future__ import annotations

from typing import Any

from mcp_types import CallToolResult

from videogen_mcp.errors import NotFoundError, VideoGenError
from videogen_mcp.wire import ApiError

from .caller import Caller
from .failures import (
    CHARGE_UNKNOWN,
    LOCAL_IS_FREE,
    NOTHING_CHARGED,
    error_result,
    failure,
)
from .from_wire import media_of
from .patience import Patience
from .results import Run, reply
from .snapshots import OF_A_PROJECT, RunRef, Snapshot, degradations_of
from .starting import Call, StartRun, StartUncertainError, may_be_accepted
from .work import Work

CANNOT_BE = frozenset({"not_available", "provider_required"})
"""What this VideoGen cannot make as it is set up."""


async def run_and_tell(
    caller: Caller,
    tool: str,
    arguments: dict[str, Any],
    start: StartRun,
    *,
    wait_seconds: float | None,
    force_new: bool,
    export: dict[str, Any] | None = None,
) -> CallToolResult:
    """Starts a run, or joins the one that the same call started, waits and tells."""
    call = Call.of(tool, arguments, caller.upstream.account)
    try:
        work, joined = await caller.runs.start(
            call, caller.upstream, start, export=export, force_new=force_new
        )
    except VideoGenError as error:
        return failure(error, charged=_charge_of_start(caller, error))
    return await wait_and_tell(caller, work, wait_seconds=wait_seconds, joined=joined)


async def wait_and_tell(
    caller: Caller,
    work: Work,
    *,
    wait_seconds: float | None,
    joined: bool = False,
    is_timed: bool = True,
) -> CallToolResult:
    """Waits for a run within the caller's budget and tells what is known then.

    `is_timed` tells how long the call has waited, too.
    """
    reporter, patience = caller.reporter(), Patience.of(caller, wait_seconds)
    try:
        await caller.runs.wait(work, reporter, patience.seconds)
    except VideoGenError as error:
        return _unreadable(caller, work, error)
    elapsed = round(caller.elapsed_before + reporter.elapsed, 1)
    told = tell(caller, work, joined=joined, elapsed=elapsed if is_timed else None)
    if not work.is_told:
        return await patience.unfinished(caller, work, told, joined=joined, elapsed=elapsed)
    if work.snapshot is not None and work.snapshot.is_ended:
        await caller.runs.delivered(work)
    return told


def tell(
    caller: Caller, work: Work, *, joined: bool = False, elapsed: float | None = None
) -> CallToolResult:
    """A result for what is known: success, still running, or an error for a failed run."""
    snapshot, ref = work.snapshot, work.known_ref
    if snapshot is not None and snapshot.status in {"failed", "cancelled"}:
        return _failed(caller, snapshot)
    run = Run(
        kind=ref.kind,
        run_id=ref.run_id,
        status=snapshot.status if snapshot else "running",
        project_id=ref.project_id,
        remix_action_ids=list(work.remix_ids),
        joined=joined or None,
        elapsed_seconds=elapsed,
    )
    if work.trouble is not None:
        run.note = f"The last reading of the run failed and is being repeated: {work.trouble}"
    if snapshot is not None:
        run = run.model_copy(update=_facts(snapshot, work.notes))
    run.next_step = _next_step(run)
    return reply(run)


def _facts(snapshot: Snapshot, notes: tuple[str, ...]) -> dict[str, Any]:
    job = snapshot.job
    facts = {
        "progress_percentage": round(snapshot.progress, 1),
        "stage": None if snapshot.is_ended else job.stage,
        "project_id": getattr(job, "project_id", None) or snapshot.ref.project_id,
        "project_url": getattr(job, "project_url", None),
        "degradations": list(dict.fromkeys(notes + degradations_of(snapshot))),
    }
    return facts | (media_of(job) if snapshot.is_ended else {})


def _next_step(run: Run) -> str:
    if run.status == "awaiting_approval":
        return f"A person has to approve it at {run.project_url or 'the VideoGen app'}."
    if run.status != "succeeded":
        return (
            f"Not finished, still being made. Call {_waiting_call(run)}; do not start it again: "
            "the same call would only join this run."
        )
    if run.kind == "assistant_message":
        return _after_answer(run)
    given = "path and download_url" if run.path else "download_url"
    if run.kind == "interchange":
        return f"Give the user {given}: the document opens in their editing program."
    if run.kind in {"tool_execution", "import"}:
        links = f"Give the user {given}, or u" if run.path or run.download_url else "U"
        return f"{links}se file_id in other calls; preview shows it."
    if run.download_url or run.path:
        return (
            f"Give the user {given}; preview shows what it looks like. To change the video call "
            f"remix_project(project_id={run.project_id!r}, …)."
        )
    return f"For an MP4 call export_project(project_id={run.project_id!r})."


def _after_answer(run: Run) -> str:
    if run.workflow_run_id is not None:
        return (
            "The assistant has started a video. Call "
            f"wait_for_run(kind='workflow_run', run_id={run.workflow_run_id!r})."
        )
    if run.offers:
        return (
            "Show the user text and offers; act_on_assistant_action approves or rejects one, "
            "send_assistant_message says something else."
        )
    return "Tell the user what the assistant said; send_assistant_message goes on."


def _waiting_call(run: Run) -> str:
    place = f", project_id={run.project_id!r}" if run.kind in OF_A_PROJECT else ""
    return f"wait_for_run(kind={run.kind!r}, run_id={run.run_id!r}{place})"


def _failed(caller: Caller, snapshot: Snapshot) -> CallToolResult:
    ref, job = snapshot.ref, snapshot.job
    reason = job.error or ApiError(message=f"The run was {snapshot.status}.")
    return error_result(
        status=snapshot.status,
        code=reason.code or f"run_{snapshot.status}",
        message=reason.message,
        kind=ref.kind,
        run_id=ref.run_id,
        project_id=getattr(job, "project_id", None) or ref.project_id,
        project_url=getattr(job, "project_url", None),
        requirement=reason.requirement.model_dump() if reason.requirement else None,
        internal_error_code=reason.internal_error_code,
        charged=LOCAL_IS_FREE if caller.upstream.is_local else CHARGE_UNKNOWN,
        degradations=job.degradations or None,
        next_step=_after_failure(snapshot, reason),
    )


def _after_failure(snapshot: Snapshot, reason: ApiError) -> str:
    if snapshot.status == "cancelled":
        return "It was cancelled. Call the tool again to start another run."
    if reason.requirement is not None:
        return "The account's owner has to meet the requirement; then call the tool again."
    if reason.code == "insufficient_credits":
        return "Top up the account, or unset VIDEOGEN_API_KEY to use the local engine."
    if reason.code in CANNOT_BE:
        return "Calling again changes nothing: tell the user what would lift it, or do without."
    return "Correct what the message names and call the tool again: that starts another run."


def _unreadable(caller: Caller, work: Work, error: VideoGenError) -> CallToolResult:
    """The run exists, but cannot be read: its id must not be lost."""
    ref = work.ref
    ids = {} if ref is None else _ids(ref)
    is_gone = isinstance(error, NotFoundError)
    again = "" if ref is None or is_gone else f" Then call {_waiting_call_of(ref)}."
    return failure(
        error,
        **ids,
        charged=LOCAL_IS_FREE if caller.upstream.is_local else CHARGE_UNKNOWN,
        next_step=f"{error.hint or 'Remove the cause.'}{again}" if again else None,
    )


def _ids(ref: RunRef) -> dict[str, str | None]:
    return {"kind": ref.kind, "run_id": ref.run_id, "project_id": ref.project_id}


def _waiting_call_of(ref: RunRef) -> str:
    return _waiting_call(
        Run(kind=ref.kind, run_id=ref.run_id, status="running", project_id=ref.project_id)
    )


def _charge_of_start(caller: Caller, error: VideoGenError) -> str:
    if caller.upstream.is_local:
        return LOCAL_IS_FREE
    is_open = isinstance(error, StartUncertainError) or may_be_accepted(error)
    return CHARGE_UNKNOWN if is_open else NOTHING_CHARGED
