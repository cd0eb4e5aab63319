"""A job in the hands of its pipeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ..store.runs import RunRow
from .cancel import CancelToken
from .progress import Meter, Progress

if TYPE_CHECKING:
    from ..services import Services

Result = TypeVar("Result")
Checkpoint = Callable[[str, Callable[[], Any]], Any]


@dataclass(frozen=True)
class Job:
    """One accepted call: the row that stands for it, the engine's parts, and its checkpoints."""

    run: RunRow
    services: Services
    cancel: CancelToken
    checkpoint: Checkpoint

    def step(self, name: str, function: Callable[[], Result]) -> Result:
        """Runs a named step once, whatever dies: a finished step gives back its stored result.

        A step may be repeated when the engine died within it, so it must bear that. Its result
        must be JSON-like.
        """
        self.cancel.check()

        def timed() -> Result:
            # Within the checkpoint, so that a result that is given back does not count. A name
            # may end with an id, which is no name of ours.
            with self.services.metrics.timed(self.run.kind, name.partition(" vg_")[0]):
                return function()

        result: Result = self.checkpoint(name, timed)
        return result

    def progress(self) -> Progress:
        """All of this job's own row."""
        return Progress.of(self.meter(self.run))

    def meter(self, row: RunRow) -> Meter:
        return Meter(self.services.runs, self.services.watch, row.id, row.progress)

    def scratch(self) -> Path:
        """A folder for half-made files, removed when the job is over."""
        return self.services.settings.folder("tmp", self.run.id)

    def succeed(self, run_id: str, **result: Any) -> None:
        """Ends one of this job's rows well."""
        degradations = result.pop("degradations", [])
        self.services.runs.update(
            run_id,
            status="succeeded",
            progress=100.0,
            stage=None,
            result=result,
            degradations=list(dict.fromkeys(degradations)),
        )
        self.services.watch.notify(run_id)


Pipeline = Callable[[Job], None]
