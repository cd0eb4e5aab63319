"""Tools whose calls become tasks: runs like ours, and what ours never do, asking and breaking.

The runs go all the way: the call waits out its grace, the desk hands out a task, and one poller
reads the run from a VideoGen over HTTP.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated, Any

from mcp.server.mcpserver import Context, require_client_extension
from mcp_types import CallToolResult, InputRequiredResult

from videogen_mcp.client import VideoGenClient
from videogen_mcp.server.caller import Caller
from videogen_mcp.server.patience import Unfinished
from videogen_mcp.server.snapshots import RunRef
from videogen_mcp.server.tasks import IDENTIFIER
from videogen_mcp.server.tasks.desk import TaskDesk, envelope
from videogen_mcp.server.telling import run_and_tell
from videogen_mcp.wire import GenerateMusicRequest

from ..server.fake_videogen import SUCCEEDED, FakeVideoGen, TimedJob, failed
from .answers import Anything, answered, question, said, text

Told = Annotated[CallToolResult, Anything]

Answers = dict[str, Any]
Outcome = Callable[[Answers], dict[str, Any]]

upstream = FakeVideoGen()
"""The VideoGen whose runs the tools start."""


@dataclass
class Conversation:
    """A task that is no run: it asks, and has its outcome when all is answered."""

    questions: dict[str, Any]
    outcome: Outcome
    task_id: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    created_at: float = field(default_factory=time.time)
    answers: Answers = field(default_factory=dict)
    is_cancelled: bool = False

    @property
    def updated_at(self) -> float:
        return self.created_at

    def told(self) -> dict[str, Any]:
        open_ones = {key: q for key, q in self.questions.items() if key not in self.answers}
        if self.is_cancelled:
            return self._as("cancelled")
        if open_ones:
            asked = {k: q.model_dump(by_alias=True, mode="json") for k, q in open_ones.items()}
            return self._as("input_required") | {"inputRequests": asked}
        ended = self.outcome(self.answers)
        return self._as("failed" if "error" in ended else "completed") | ended

    def _as(self, status: str) -> dict[str, Any]:
        return envelope(self, status, f"A conversation, {status}.")  # type: ignore[arg-type]


class ConversingDesk(TaskDesk):
    """Our desk, which keeps conversations too."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.conversations: dict[str, Conversation] = {}

    def open(self, conversation: Conversation) -> CallToolResult:
        self.conversations[conversation.task_id] = conversation
        made = {"resultType": "task", **envelope(conversation, "working", "Begun.")}  # type: ignore[arg-type]
        return Unfinished.of(said(text("Begun.")), made)

    async def find(self, caller: Caller, task_id: str) -> Any:
        return self.conversations.get(task_id) or await super().find(caller, task_id)

    async def look(self, caller: Caller, task: Any) -> dict[str, Any]:
        if isinstance(task, Conversation):
            return task.told()
        return await super().look(caller, task)

    async def update(self, caller: Caller, task: Any, answers: Answers) -> None:
        if isinstance(task, Conversation):
            task.answers |= {k: v for k, v in answers.items() if k in task.questions}

    async def cancel(self, caller: Caller, task: Any) -> None:
        if isinstance(task, Conversation):
            task.is_cancelled = True
        else:
            await super().cancel(caller, task)


def greet(name: str) -> Told:
    """Answers at once."""
    return said(text(f"Hello, {name}!"))


async def slow_compute(ctx: Context, seconds: float = 0, label: str = "") -> Told:
    """Takes its time."""
    return await _run(ctx, "slow_compute", label, seconds, SUCCEEDED)


async def failing_job(ctx: Context) -> Told:
    """Fails after a second; only as a task."""
    require_client_extension(ctx.request_context, IDENTIFIER)
    return await _run(ctx, "failing_job", "", 1, failed("It failed, as it should."))


def protocol_error_job(ctx: Context) -> Told:
    """Breaks, as no run of ours can."""
    error = {"code": -32603, "message": "It broke, as it should."}
    return _desk(ctx).open(Conversation({}, lambda _: {"error": error}))


def confirm_delete(filename: str, ctx: Context) -> Told:
    """Asks before it ends."""
    asked = {"confirm": question(f"Delete {filename}?", "confirm", "boolean")}
    return _desk(ctx).open(Conversation(asked, lambda _: _completed(f"{filename} is gone.")))


def multi_input(ctx: Context) -> Told:
    """Asks two things at once."""
    asked = {"name": question("Your name?", "name"), "go": question("Go on?", "confirm", "boolean")}
    return _desk(ctx).open(Conversation(asked, lambda _: _completed("Both are answered.")))


def test_tool_with_task(ctx: Context) -> Told | InputRequiredResult:
    """Asks first and becomes a task then."""
    if "user_name" not in (ctx.input_responses or {}):
        asked = question("What is your name?", "name")
        return InputRequiredResult(input_requests={"user_name": asked}, request_state="asked")
    name = answered(ctx.input_responses, "user_name", "name")
    return _desk(ctx).open(Conversation({}, lambda _: _completed(f"Made for {name}.")))


async def _run(
    ctx: Context, tool: str, label: str, seconds: float, end: dict[str, Any]
) -> CallToolResult:
    async def start(client: VideoGenClient, key: str) -> RunRef:
        request = GenerateMusicRequest(prompt=label or tool)
        started = await client.generate_music(request, idempotency_key=key)
        upstream.jobs[started.tool_execution_id] = TimedJob(seconds, end)
        return RunRef("tool_execution", (started.tool_execution_id,))

    arguments = {"label": label, "seconds": seconds}
    caller = Caller.of(ctx)
    return await run_and_tell(caller, tool, arguments, start, wait_seconds=None, force_new=True)


def _desk(ctx: Context) -> ConversingDesk:
    desk: ConversingDesk = ctx.request_context.lifespan_context.task_desk
    return desk


def _completed(words: str) -> dict[str, Any]:
    result = said(text(words)).model_dump(by_alias=True, mode="json", exclude_none=True)
    return {"result": result}


TASKS = [
    greet,
    slow_compute,
    failing_job,
    protocol_error_job,
    confirm_delete,
    multi_input,
    test_tool_with_task,
]
