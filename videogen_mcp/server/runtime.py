"""What the server's process shares between calls, made when the first call needs it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import anyio
from anyio.abc import TaskGroup

from .clock import Clock
from .settings import ServerSettings
from .traffic import Traffic

if TYPE_CHECKING:
    from videogen_mcp.errors import VideoGenError

    from .bearers import Bearers
    from .journal import Journal
    from .metrics import Metrics
    from .runs import Runs
    from .tasks.desk import TaskDesk
    from .upstream import Upstream, Upstreams

JOURNAL_FILE = "mcp-runs.sqlite"
TASKS_FILE = "mcp-tasks.sqlite"
CLOSE_SECONDS = 1.0


class Runtime:
    """The accounts, the runs that are watched, and the task group they are watched in.

    Nothing is imported or opened before it is used: hosts wait for `initialize`, and it needs none
    of this.
    """

    def __init__(
        self,
        settings: ServerSettings,
        tasks: TaskGroup,
        clock: Clock,
        *,
        is_shared: bool = False,
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.is_shared = is_shared
        self.is_leaving = False
        self.traffic = Traffic()
        self._tasks = tasks

    @cached_property
    def upstreams(self) -> Upstreams:
        from .upstream import Upstreams

        return Upstreams(self.settings, self.note_error)

    @cached_property
    def bearers(self) -> Bearers:
        from .bearers import Bearers

        return Bearers(self.settings)

    @cached_property
    def metrics(self) -> Metrics:
        """What is counted; only of use where somebody can ask for it."""
        from .metrics import Metrics

        metrics = Metrics()
        known = vars(self)
        metrics.watch("calls", "Tool calls being served.", lambda: self.traffic.calls)
        metrics.watch(
            "runs", "Runs watched here.", lambda: self.runs.live if "runs" in known else 0
        )
        metrics.watch(
            "pollers",
            "Runs being read here.",
            lambda: self.runs.pollers if "runs" in known else 0,
        )
        return metrics

    @cached_property
    def runs(self) -> Runs:
        from .runs import Runs

        return Runs(self._tasks, self._journal, self.clock)

    @cached_property
    def task_desk(self) -> TaskDesk:
        from .tasks.desk import TaskDesk

        return TaskDesk(self._tasks, self.settings.home_folder() / TASKS_FILE, self.clock)

    @cached_property
    def _journal(self) -> Journal:
        from .journal import Journal

        return Journal(self.settings.home_folder() / JOURNAL_FILE)

    def note_error(self, upstream: Upstream, error: VideoGenError) -> None:
        from videogen_mcp.errors import AuthenticationError

        if self.is_shared:
            self.metrics.upstream_error(type(error).__name__)
        if upstream.bearer is not None and isinstance(error, AuthenticationError):
            self.bearers.refuse(upstream.bearer)

    async def leave(self, seconds: float) -> None:
        """Answers the calls under way with what is known; takes at most `seconds`."""
        self.is_leaving = True
        if "runs" in vars(self):
            self.runs.leave()
        await self.traffic.until_none(seconds)

    async def aclose(self) -> None:
        """Closes what was opened, without waiting long for anyone."""
        made = vars(self)
        with anyio.move_on_after(CLOSE_SECONDS, shield=True):
            if "upstreams" in made:
                await self.upstreams.aclose()
        if "_journal" in made:
            self._journal.close()
