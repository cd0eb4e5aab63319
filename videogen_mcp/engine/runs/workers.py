"""CPU work in worker processes: dependencies, progress, time limits, cancellation, retries."""

from __future__ import annotations

import logging
import multiprocessing
import os
import secrets
import threading
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as TaskTimeout
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from typing import Any

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from ..errors import EngineError, internal_error
from .cancel import CancelToken
from .progress import Report
from .worker_process import PATIENCE, out_of_memory, perform, set_up

logger = logging.getLogger(__name__)

POLL = 0.2
SLOTS = 512
ATTEMPTS = 2
"""How often a task may start: once more after its process died under it."""


@dataclass(frozen=True)
class Task:
    """One piece of work: a module-level function that takes `arguments` and `progress`.

    `needs` names tasks whose end it waits for; `weight` is its share in the whole; `stage` is what
    people read while it runs ("Rendering"); `seconds` is a time limit of its own.
    """

    name: str
    function: Callable[..., Any]
    arguments: Mapping[str, Any]
    stage: str
    weight: float = 1.0
    needs: tuple[str, ...] = ()
    seconds: float | None = None


def ignore_progress(_fraction: float, _stage: str | None) -> None:
    """For work that is too short to be reported."""


class Workers:
    """A pool of worker processes, started at the first task and then kept warm.

    `patience` is how much lower than the engine they are prioritised (nice).
    """

    def __init__(
        self, count: int, memory: int, task_seconds: float, patience: int = PATIENCE
    ) -> None:
        self.count = count
        self._patience = patience
        self._memory = memory
        self._task_seconds = task_seconds
        self._pool: ProcessPool | None = None
        self._lock = threading.Lock()
        # "spawn": a forked child of a process with threads may inherit a held lock.
        self._context = multiprocessing.get_context("spawn")
        self._slots = self._context.RawArray("d", SLOTS)
        self._free = deque(range(SLOTS))

    def run(
        self,
        tasks: Sequence[Task],
        cancel: CancelToken,
        report: Report = ignore_progress,
    ) -> dict[str, Any]:
        """The results of all tasks by name.

        Raises the first failure as EngineError, RunCancelled soon after `cancel` is set. Either
        way no task of this call runs any longer when it returns.
        """
        graph = _Graph(tasks)
        flight: dict[ProcessFuture[Any], _Flight] = {}
        wake = threading.Event()
        report(*graph.state({}))
        try:
            while not graph.is_done:
                cancel.check()
                for task in graph.ready(self.count + 1 - len(flight)):
                    self._start(task, flight, wake)
                wake.wait(POLL)
                wake.clear()
                # Before looking at results: a stopping engine kills tasks, which is no failure.
                cancel.check()
                for future in [future for future in flight if future.done()]:
                    self._finish(future, flight, graph)
                running = {item.task.name: self._slots[item.slot] for item in flight.values()}
                report(*graph.state(running))
        finally:
            for future, item in flight.items():
                # Pebble leaves `cancel` and `stop` untyped.
                future.cancel()  # type: ignore[no-untyped-call]
                self._free.append(item.slot)
        return graph.results

    def call(
        self,
        function: Callable[..., Any],
        cancel: CancelToken,
        *,
        stage: str,
        seconds: float | None = None,
        **arguments: Any,
    ) -> Any:
        """The result of a single task."""
        return self.run([Task("call", function, arguments, stage, seconds=seconds)], cancel)["call"]

    def stop(self) -> None:
        """Kills the workers and whatever they do."""
        with self._lock:
            if self._pool is not None:
                self._pool.stop()  # type: ignore[no-untyped-call]
                self._pool = None

    def _start(
        self, task: Task, flight: dict[ProcessFuture[Any], _Flight], wake: threading.Event
    ) -> None:
        slot = self._free.popleft()
        self._slots[slot] = 0.0
        future = self._schedule(task, slot)
        flight[future] = _Flight(task, slot)
        future.add_done_callback(lambda _future: wake.set())

    def _schedule(self, task: Task, slot: int) -> ProcessFuture[Any]:
        for _ in range(ATTEMPTS):
            pool = self._running_pool()
            try:
                return pool.schedule(
                    perform,
                    args=(task.function, dict(task.arguments), slot),
                    timeout=task.seconds or self._task_seconds,
                )
            except RuntimeError:
                if pool.active:
                    raise
        raise internal_error("no_workers")

    def _finish(
        self,
        future: ProcessFuture[Any],
        flight: dict[ProcessFuture[Any], _Flight],
        graph: _Graph,
    ) -> None:
        item = flight.pop(future)
        self._free.append(item.slot)
        try:
            graph.finish(item.task, future.result())
        except ProcessExpired as error:
            logger.warning("worker died in %s: %s", item.task.name, error)
            if not graph.again(item.task):
                raise _died(error) from error
        except BrokenProcessPool as error:
            # Its last process died between two tasks; the next task starts another pool.
            logger.warning("the workers died before %s: %s", item.task.name, error)
            if not graph.again(item.task):
                raise internal_error("workers_died") from error
        except EngineError as error:
            if error.code != "internal_error":
                raise
            code = secrets.token_hex(4)
            logger.error("task %s failed (%s): %s", item.task.name, code, _traceback(error))
            raise internal_error(code) from error
        except TaskTimeout as error:
            raise EngineError(
                f"{item.task.stage} took longer than "
                f"{item.task.seconds or self._task_seconds:.0f} seconds and was stopped. "
                "Use a lower quality or a smaller file, or raise VIDEOGEN_TASK_SECONDS.",
                "timed_out",
                504,
            ) from error
        except CancelledError as error:
            raise internal_error("task_dropped") from error

    def _running_pool(self) -> ProcessPool:
        with self._lock:
            if self._pool is not None and not self._pool.active:
                self._pool.stop()  # type: ignore[no-untyped-call]
                self._pool = None
            if self._pool is None:
                self._pool = ProcessPool(
                    max_workers=self.count,
                    context=self._context,
                    initializer=set_up,
                    initargs=(self._slots, self._memory, self._patience),
                )
            return self._pool


@dataclass(frozen=True)
class _Flight:
    task: Task
    slot: int


@dataclass
class _Graph:
    """Which tasks are done, running or wait for others."""

    tasks: Sequence[Task]
    results: dict[str, Any] = field(default_factory=dict)
    _started: Counter[str] = field(default_factory=Counter)
    _open: set[str] = field(default_factory=set)

    @property
    def is_done(self) -> bool:
        return len(self.results) == len(self.tasks)

    def ready(self, room: int) -> list[Task]:
        """Up to `room` tasks that may start now, which from here on count as running."""
        found: list[Task] = []
        for task in self.tasks:
            if len(found) >= room:
                break
            is_waiting = task.name in self.results or task.name in self._open
            if not is_waiting and all(name in self.results for name in task.needs):
                found.append(task)
                self._open.add(task.name)
                self._started[task.name] += 1
        return found

    def finish(self, task: Task, result: Any) -> None:
        self._open.discard(task.name)
        self.results[task.name] = result

    def again(self, task: Task) -> bool:
        """Lets a task start once more, unless it has had its attempts."""
        self._open.discard(task.name)
        return self._started[task.name] < ATTEMPTS

    def state(self, running: Mapping[str, float]) -> tuple[float, str | None]:
        """The fraction done by weight, and the stage: the first one that is not done."""
        total = sum(task.weight for task in self.tasks)
        parts = (
            task.weight * (1.0 if task.name in self.results else running.get(task.name, 0.0))
            for task in self.tasks
        )
        return sum(parts) / total if total else 1.0, self._stage()

    def _stage(self) -> str | None:
        for stage in dict.fromkeys(task.stage for task in self.tasks):
            names = [task.name for task in self.tasks if task.stage == stage]
            done = sum(name in self.results for name in names)
            if done < len(names):
                return f"{stage} {done + 1} of {len(names)}" if len(names) > 1 else stage
        return None


def _died(error: ProcessExpired) -> EngineError:
    """A process that the system killed (-9) was almost always the largest one."""
    if error.exitcode in (-9, 137) or os.name == "nt":
        return out_of_memory()
    return internal_error(f"exit_{error.exitcode}")


def _traceback(error: BaseException) -> str:
    return str(getattr(error, "traceback", error))
