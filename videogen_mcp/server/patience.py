"""How a call waits for its run, and what its client gets when that takes longer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from mcp_types import CallToolResult, InputRequiredResult
from mcp_types.version import MODERN_PROTOCOL_VERSIONS
from pydantic import PrivateAttr

from .rounds import MOST_ROUNDS, Round
from .tasks import IDENTIFIER

if TYPE_CHECKING:
    from .caller import Caller
    from .work import Work

GRACE_SECONDS = 3.0
"""What is done sooner is answered at once, even where a task would be understood."""


class Unfinished(CallToolResult):
    """A result "running" that goes out as something better: a task, or another round."""

    _instead: InputRequiredResult | dict[str, Any] | None = PrivateAttr(default=None)

    @property
    def instead(self) -> InputRequiredResult | dict[str, Any] | None:
        return self._instead

    @classmethod
    def of(cls, told: CallToolResult, instead: InputRequiredResult | dict[str, Any]) -> Unfinished:
        unfinished = cls(content=told.content, structured_content=told.structured_content)
        unfinished._instead = instead
        return unfinished


@dataclass(frozen=True)
class Patience:
    """How long to wait, and the way on when the run has not ended by then."""

    seconds: float
    way: Literal["task", "round", "tell"]

    @classmethod
    def of(cls, caller: Caller, asked: float | None) -> Patience:
        """By what the client declared; whoever says how long it waits is answered then."""
        seconds = caller.wait_seconds(asked)
        if not _is_modern(caller) or seconds <= 0:
            return cls(seconds, "tell")
        if _has_tasks(caller):
            is_short = asked is not None and asked <= GRACE_SECONDS
            return cls(min(seconds, GRACE_SECONDS), "tell" if is_short else "task")
        may_go_on = asked is None and caller.has_progress and caller.round_number < MOST_ROUNDS
        return cls(seconds, "round" if may_go_on and caller.runtime.settings.extend else "tell")

    async def unfinished(
        self, caller: Caller, work: Work, told: CallToolResult, *, joined: bool, elapsed: float
    ) -> CallToolResult:
        """What the client gets for a run that goes on: a task, another round, or `told`."""
        if self.way == "task":
            task = await caller.runtime.task_desk.hand_out(caller, work, joined=joined)
            return told if task is None else Unfinished.of(told, task)
        if self.way == "round":
            ref = work.known_ref
            following = Round(
                kind=ref.kind,
                ids=ref.ids,
                project_id=ref.project_id,
                account=caller.upstream.account,
                number=caller.round_number + 1,
                joined=joined,
                progress=caller.told_progress,
                elapsed=elapsed,
            )
            return Unfinished.of(told, InputRequiredResult(request_state=following.state()))
        return told


def _is_modern(caller: Caller) -> bool:
    return caller.context.request_context.protocol_version in MODERN_PROTOCOL_VERSIONS


def _has_tasks(caller: Caller) -> bool:
    capabilities = caller.context.request_context.session.client_capabilities
    return IDENTIFIER in ((capabilities.extensions if capabilities else None) or {})
