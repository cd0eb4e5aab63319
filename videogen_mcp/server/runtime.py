"""What the server's process shares between calls, made when the first call needs it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import anyio
from anyio.abc import TaskGroup

from .clock import Clock
from .settings import ServerSettings

if TYPE_CHECKING:
    from .journal import Journal
    from .runs import Runs
    from .tasks.desk import TaskDesk
    from .upstream import Upstreams

JOURNAL_FILE = "mcp-runs.sqlite"
TASKS_FILE = "mcp-tasks.sqlite"
CLOSE_SECONDS = 1.0


class Runtime:
    """The accounts, the runs that are watched, and the task group they are watched in.

    Nothing is imported or opened before it is used: hosts wait for `initialize`, and it needs none
    of this.
    """

    def __init__(self, settings: ServerSettings, tasks: TaskGroup, clock: Clock) -> None:
        self.settings = settings
        self.clock = clock
        self._tasks = tasks

    @cached_property
    def upstreams(self) -> Upstreams:
        from .upstream import Upstreams

        return Upstreams(self.settings)

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

    async def aclose(self) -> None:
        """Closes what was opened, without waiting long for anyone."""
        made = vars(self)
        with anyio.move_on_after(CLOSE_SECONDS, shield=True):
            if "upstreams" in made:
                await self.upstreams.aclose()
        if "_journal" in made:
            self._journal.close()
