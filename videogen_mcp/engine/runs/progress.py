"""Progress of a job: it only rises, names its stage, and is not written too often."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from ..store.runs import RunStore
from .watch import Watch

INTERVAL = 0.4
"""Seconds between two writes of the same stage."""


class Meter:
    """The progress of one row."""

    def __init__(self, runs: RunStore, watch: Watch, run_id: str, progress: float = 0.0) -> None:
        self._runs = runs
        self._watch = watch
        self._run_id = run_id
        self._progress = progress
        self._stage: str | None = None
        self._written = 0.0
        self._lock = threading.Lock()

    def report(self, fraction: float, stage: str | None) -> None:
        """Notes a fraction (0 to 1); writes when the stage is new or some time has passed."""
        with self._lock:
            # 100 is kept for the end: clients take it for done.
            percentage = min(99.0, round(100 * fraction, 1))
            self._progress = max(self._progress, percentage)
            is_new_stage = stage is not None and stage != self._stage
            if not is_new_stage and time.monotonic() - self._written < INTERVAL:
                return
            self._stage = stage or self._stage
            self._written = time.monotonic()
            self._runs.update(
                self._run_id, status="running", progress=self._progress, stage=self._stage
            )
        self._watch.notify(self._run_id)


@dataclass(frozen=True)
class Progress:
    """A part of the work, which counts as a part of one or more meters."""

    targets: tuple[tuple[Meter, float, float], ...]

    @classmethod
    def of(cls, meter: Meter) -> Progress:
        """All of one meter."""
        return cls(((meter, 0.0, 1.0),))

    def report(self, fraction: float, stage: str | None = None) -> None:
        """Says how much of this part is done, 0 to 1."""
        fraction = min(1.0, max(0.0, fraction))
        for meter, start, end in self.targets:
            meter.report(start + (end - start) * fraction, stage)

    def span(self, start: float, end: float) -> Progress:
        """The part of this part from `start` to `end` (0 to 1)."""
        return Progress(
            tuple(
                (meter, low + (high - low) * start, low + (high - low) * end)
                for meter, low, high in self.targets
            )
        )

    def also(self, meter: Meter) -> Progress:
        """This part, which is the whole of another meter too."""
        return Progress((*self.targets, (meter, 0.0, 1.0)))


Report = Callable[[float, str | None], None]
