"""Starting a run exactly once, though many ask for it, processes die and answers get lost."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from videogen_mcp.errors import ApiStatusError, EngineUnavailableError, VideoGenError

from .blocking import in_thread
from .clock import Clock
from .journal import Entry, Journal, is_interrupted
from .snapshots import RunRef
from .spans import span
from .upstream import Upstream
from .work import Work

if TYPE_CHECKING:
    from videogen_mcp.client import VideoGenClient

StartRun = Callable[["VideoGenClient", str], Awaitable[RunRef]]
"""Starts a run with a client and an idempotency key."""

OTHER_START_PAUSE = 0.1
MAYBE_ACCEPTED = frozenset({408, 502, 504})
"""Answers of something between us and the API, which may have got the request all the same."""


class StartUncertainError(VideoGenError):
    """The same call was sent before and nobody knows whether it was accepted."""


@dataclass(frozen=True)
class Call:
    """What makes two calls the same: tool, canonical arguments and account."""

    tool: str
    fingerprint: str
    account: str

    @classmethod
    def of(cls, tool: str, arguments: Mapping[str, Any], account: str) -> Call:
        said = json.dumps([tool, arguments], sort_keys=True, ensure_ascii=False)
        return cls(tool, hashlib.sha256(said.encode()).hexdigest(), account)


class Starter:
    """Starts runs by the journal: whoever claims a call starts it, everybody else joins."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    async def start_or_join(
        self, work: Work, call: Call, start: StartRun, *, force_new: bool
    ) -> None:
        """Gives the work its run. Raises `VideoGenError` when there is none to be had."""
        entry = await self._claim(call, work.upstream, force_new)
        if entry.ref is not None:
            work.was_joined = True
            work.resume(entry, entry.ref)
            return
        try:
            with span("videogen start", call.tool) as told:
                ref = await work.upstream.call(lambda client: start(client, entry.token))
                told.run(ref)
        except Exception as error:
            is_open = may_be_accepted(error)
            note = self._journal.uncertain if is_open else self._journal.forget
            await in_thread(note, entry.token)
            raise
        await in_thread(self._journal.started, entry.token, ref, work.export)
        work.begin(entry.token, ref, work.export)

    async def _claim(self, call: Call, upstream: Upstream, force_new: bool) -> Entry:
        """An entry that is this process's to start, or one whose run is known."""
        names = (call.fingerprint, call.account, call.tool)
        while True:
            entry, is_new = await in_thread(self._journal.claim, *names, anew=force_new)
            if is_new or entry.ref is not None:
                return entry
            if is_interrupted(entry, time.time()):
                if not upstream.is_local:
                    raise uncertain(entry)
                # The engine takes the same key for the same run, so starting again is safe.
                await in_thread(self._journal.take_over, entry.token)
                return entry
            await self._clock.sleep(OTHER_START_PAUSE)


def may_be_accepted(error: Exception) -> bool:
    """Whether a start that failed so may have started something all the same."""
    from videogen_mcp.client.retry import NotAcceptedError

    if isinstance(error, NotAcceptedError | EngineUnavailableError):
        return False
    if isinstance(error, ApiStatusError):
        return error.status in MAYBE_ACCEPTED
    return True


def uncertain(entry: Entry) -> StartUncertainError:
    """What to say of a start whose answer was lost: of a run, or of the export after a remix."""
    if entry.ref is not None:
        where = f"kind='export', project_id={entry.ref.project_id!r}"
        return StartUncertainError(
            f"The edit {entry.ref.run_id} is done. Its export was asked for "
            f"{_minutes_since(entry.updated_at)} min ago and the answer was lost, so it may be "
            "running.",
            code="start_uncertain",
            hint=f"Look with list_runs({where}). If it is not there, call export_project.",
        )
    return StartUncertainError(
        f"The same call was sent {_minutes_since(entry.created_at)} min ago and its answer was "
        "lost, so it may be running.",
        code="start_uncertain",
        hint="Look with list_runs. If it is not there, call again with force_new=true.",
    )


def _minutes_since(then: float) -> int:
    return max(1, round((time.time() - then) / 60))
