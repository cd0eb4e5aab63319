"""State-only rounds: a modern client is asked, without a question, to make its call again.

Each round is a call of its own, so that no single one outlasts the client's patience; to the model
they are one. The state travels through the client, sealed by the SDK.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, cast

from .snapshots import Kind, RunRef

if TYPE_CHECKING:
    from mcp_types import CallToolResult

    from .caller import Caller

MOST_ROUNDS = 8
"""Clients give up at the eleventh answer."""
PREFIX = "run:"


@dataclass(frozen=True)
class Round:
    """Where a call goes on: its run, how many rounds it has had, and what was told in them."""

    kind: str
    ids: tuple[str, ...]
    project_id: str | None
    account: str
    number: int = 1
    joined: bool = False
    progress: float = 0.0
    elapsed: float = 0.0

    @property
    def ref(self) -> RunRef:
        return RunRef(cast(Kind, self.kind), self.ids, self.project_id)

    def state(self) -> str:
        return PREFIX + json.dumps(asdict(self), separators=(",", ":"))

    @classmethod
    def of(cls, state: str) -> Round:
        said = json.loads(state.removeprefix(PREFIX))
        return cls(**said | {"ids": tuple(said["ids"])})


def is_round(state: str | None) -> bool:
    """Whether a state is one of ours, and not that of a question asked by something else."""
    return state is not None and state.startswith(PREFIX)


async def resume(caller: Caller, state: str) -> CallToolResult:
    """The next round of a call: listens to its run again and starts nothing.

    Raises `AuthenticationError` when another account brings the state.
    """
    from videogen_mcp.errors import AuthenticationError

    from .telling import wait_and_tell

    earlier = Round.of(state)
    if earlier.account != caller.upstream.account:
        raise AuthenticationError(
            "The call was begun by another account.",
            code="account_changed",
            hint="Make the call anew, without requestState.",
        )
    work = await caller.runs.watch(caller.upstream, earlier.ref)
    caller = caller.in_round(earlier)
    return await wait_and_tell(caller, work, wait_seconds=None, joined=earlier.joined)
