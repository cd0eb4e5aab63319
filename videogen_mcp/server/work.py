"""One run while it is watched: what is known of it, and who listens."""

from __future__ import annotations

from typing import Any

import anyio

from videogen_mcp.errors import VideoGenError

from .journal import Entry
from .logs import logger
from .snapshots import RunRef, Snapshot
from .upstream import Upstream


class Work:
    """A run, or a chain of a remix and the export that follows it, watched by one poller.

    `ref` is None until the start was answered. `export` is the export request that has yet to
    follow. `token` is its place in the journal, where it has one. `trouble` tells why reading
    fails at the moment; `error` ends the work: it could not be started or cannot be read.
    `notes` are the degradations of the remix before an export.
    """

    def __init__(
        self,
        upstream: Upstream,
        ref: RunRef | None = None,
        *,
        token: str | None = None,
        export: dict[str, Any] | None = None,
    ) -> None:
        self.upstream = upstream
        self.ref = ref
        self.token = token
        self.export = export
        self.snapshot: Snapshot | None = None
        self.error: VideoGenError | None = None
        self.trouble: str | None = None
        self.remix_ids: tuple[str, ...] = ()
        self.notes: tuple[str, ...] = ()
        self.ended_at: float | None = None
        self.listeners = 0
        self.is_followed = False
        self.was_joined = False
        self.started = anyio.Event()
        self.changed = anyio.Event()

    @property
    def is_wanted(self) -> bool:
        """Whether reading on is of use: somebody listens, or an export has to follow."""
        return self.listeners > 0 or self.export is not None or self.snapshot is None

    @property
    def is_over(self) -> bool:
        return self.error is not None or self.ended_at is not None

    @property
    def is_told(self) -> bool:
        """Whether listening on changes nothing."""
        return self.error is not None or (self.snapshot is not None and self.snapshot.is_settled)

    @property
    def known_ref(self) -> RunRef:
        """The run, once it has been started."""
        if self.ref is None:
            raise RuntimeError("the run has not been started")
        return self.ref

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id by which the work is known: the remix before an export too."""
        return self.remix_ids + (self.ref.ids if self.ref is not None else ())

    def begin(self, token: str | None, ref: RunRef, export: dict[str, Any] | None) -> None:
        """Notes the run that was started, or found by its id."""
        self.token, self.export = token, export
        self.move_to(ref)
        self.started.set()

    def resume(self, entry: Entry, ref: RunRef) -> None:
        """Notes the run that the journal knows."""
        self.remix_ids = entry.earlier_ids
        self.begin(entry.token, ref, entry.export)

    def move_to(self, ref: RunRef) -> None:
        """Goes on with the next run of the chain."""
        self.ref = ref
        if ref.kind == "remix_action":
            self.remix_ids = ref.ids
        self.wake()

    def update(self, snapshot: Snapshot, now: float) -> None:
        self.snapshot = snapshot
        self.trouble = None
        if snapshot.is_ended:
            self.ended_at = now
        self.wake()

    def stumble(self, error: Exception) -> None:
        self.trouble = str(error)
        self.wake()

    def fail(self, error: Exception) -> None:
        """Ends the work; a fault of our own is logged, and told without its details."""
        if not isinstance(error, VideoGenError):
            logger.error("watching %s failed", self.ids or "a start", exc_info=error)
            error = VideoGenError(
                f"The server failed inside ({type(error).__name__}).", code="internal_error"
            )
        self.error = error
        self.started.set()
        self.wake()

    def wake(self) -> None:
        """Has everybody who listens look again."""
        before, self.changed = self.changed, anyio.Event()
        before.set()
