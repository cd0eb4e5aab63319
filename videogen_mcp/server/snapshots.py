"""Runs of every kind, read into one shape."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from videogen_mcp.errors import NotFoundError
from videogen_mcp.wire import (
    TERMINAL_STATUSES,
    ApiError,
    AssistantInputMessage,
    AssistantOutputMessage,
    Job,
    RemixActionRun,
)

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient

Kind = Literal[
    "workflow_run",
    "tool_execution",
    "export",
    "remix_action",
    "interchange",
    "import",
    "assistant_message",
]

PREFIXES: dict[str, Kind] = {
    "vg_work_": "workflow_run",
    "vg_tool_": "tool_execution",
    "vg_exec_": "tool_execution",
    "vg_expo_": "export",
    "vg_rmix_": "remix_action",
    "vg_inte_": "interchange",
    "vg_fimp_": "import",
    "vg_mesg_": "assistant_message",
}

OF_A_PROJECT: frozenset[Kind] = frozenset({"export", "remix_action"})
"""Kinds that can only be read by their project."""
CANCELLABLE: frozenset[Kind] = frozenset({"workflow_run", "tool_execution"})

LARGEST_PAGE = 200


@dataclass(frozen=True)
class RunRef:
    """What names a run: its kind and id. Exports and remix actions are read by their project.

    A remix names its actions in order; its id is that of the last one.
    """

    kind: Kind
    ids: tuple[str, ...]
    project_id: str | None = None

    @property
    def run_id(self) -> str:
        return self.ids[-1]


class MessageJob(Job):
    """A message of an assistant's chat, read as the job of answering it."""

    message: AssistantInputMessage | AssistantOutputMessage

    @classmethod
    def of(cls, message: AssistantInputMessage | AssistantOutputMessage) -> MessageJob:
        error = message.error if isinstance(message, AssistantOutputMessage) else None
        return cls(
            status=message.status,
            progress_percentage=100 if message.status in TERMINAL_STATUSES else 0,
            error=error,
            created_at=message.created_at,
            message=message,
        )


@dataclass(frozen=True)
class Snapshot:
    """A run at one moment.

    `job` is what was read last; for a remix, that of the action which tells its state.
    """

    ref: RunRef
    job: Job
    status: str
    progress: float
    actions: tuple[RemixActionRun, ...] = field(default=())

    @property
    def is_ended(self) -> bool:
        return self.status in TERMINAL_STATUSES

    @property
    def is_settled(self) -> bool:
        """Whether waiting changes nothing: it has ended, or needs a person's approval."""
        return self.is_ended or self.status == "awaiting_approval"

    @property
    def error(self) -> ApiError | None:
        return self.job.error


def degradations_of(snapshot: Snapshot) -> tuple[str, ...]:
    """What was done in a weaker way, each thing once."""
    jobs = (*snapshot.actions, snapshot.job)
    return tuple(dict.fromkeys(note for job in jobs for note in job.degradations))


def kind_of(run_id: str) -> Kind | None:
    """The kind that an id's prefix suggests: a convenience, never relied on."""
    return PREFIXES.get(run_id[:8])


async def read_snapshot(
    client: VideoGenClient, ref: RunRef, *, wait_seconds: float | None = None
) -> Snapshot:
    """Reads a run; with `wait_seconds` the local engine answers as soon as it has changed."""
    if ref.kind == "remix_action":
        return await _read_remix(client, ref, wait_seconds)
    job = await _read_job(client, ref, wait_seconds)
    return Snapshot(ref, job, job.status, job.progress_percentage)


async def _read_job(client: VideoGenClient, ref: RunRef, wait_seconds: float | None) -> Job:
    match ref.kind:
        case "workflow_run":
            return await client.get_workflow_run(ref.run_id, wait_seconds=wait_seconds)
        case "tool_execution":
            return await client.get_tool_execution_info(ref.run_id, wait_seconds=wait_seconds)
        case "export":
            return await client.get_project_export(
                ref.project_id or "", ref.run_id, wait_seconds=wait_seconds
            )
        case "interchange":
            return await client.get_timeline_interchange(ref.run_id, wait_seconds=wait_seconds)
        case "import":
            return await client.get_file_url_import(ref.run_id, wait_seconds=wait_seconds)
        case "assistant_message":
            return MessageJob.of(
                await client.get_assistant_message(ref.run_id, wait_seconds=wait_seconds)
            )
        case "remix_action":
            raise ValueError("remix actions are read together, as one remix")


async def _read_remix(client: VideoGenClient, ref: RunRef, wait_seconds: float | None) -> Snapshot:
    """A remix has ended when each of its actions has; it fails when one of them fails."""
    found = await _find_actions(client, ref, wait_seconds)
    actions = tuple(found[action_id] for action_id in ref.ids)
    progress = sum(action.progress_percentage for action in actions) / len(actions)
    unfinished = [action for action in actions if action.status not in TERMINAL_STATUSES]
    if unfinished:
        is_untouched = all(action.status == "pending" for action in actions)
        status = "pending" if is_untouched else "running"
        return Snapshot(ref, unfinished[0], status, progress, actions)
    telling = next((action for action in actions if action.status != "succeeded"), actions[-1])
    return Snapshot(ref, telling, telling.status, progress, actions)


async def _find_actions(
    client: VideoGenClient, ref: RunRef, wait_seconds: float | None
) -> dict[str, RemixActionRun]:
    project_id, missing = ref.project_id or "", set(ref.ids)
    found: dict[str, RemixActionRun] = {}
    cursor: str | None = None
    while missing:
        page = await client.list_project_remix_actions(
            project_id, limit=LARGEST_PAGE, cursor=cursor, wait_seconds=wait_seconds
        )
        found |= {a.remix_action_id: a for a in page.remix_actions if a.remix_action_id in missing}
        missing -= found.keys()
        cursor = page.next_cursor
        if missing and cursor is None:
            raise NotFoundError(
                f"The project {project_id} has no remix action {', '.join(sorted(missing))}.",
                code="not_found",
                status=404,
            )
    return found
