"""Durable execution: every accepted job is finished, whatever dies in between."""

from __future__ import annotations

import itertools
import logging
import secrets
import shutil
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from dbos import DBOS, SetEnqueueOptions, SetWorkflowID
from sqlalchemy.exc import OperationalError

from ..errors import EngineError, RunCancelled, internal_error
from ..reserve import keep_reserve, spend_reserve
from ..services import Services
from ..store.runs import RunRow
from .job import Job, Pipeline
from .queues import BACKGROUND_KINDS, BACKGROUND_QUEUE, QUEUE
from .worker_process import explain

logger = logging.getLogger(__name__)

AT_ONCE = 4
"""Jobs that run at the same time; each of them spreads over all worker processes."""

POLL_SECONDS = 0.2
"""How often the queue is looked at: a job waits half of it, an idle engine works this often."""

FIRST_SECOND = 1_767_225_600
"""2026 began. Tenths of seconds since then stay below the queue's limit until 2032."""

LONGEST_PATIENCE = 15.0
"""Seconds between two tries to write down how a job ended."""

STEPS_VERSION = "1"
"""Raised when steps of a pipeline change their order or meaning. Jobs that an older version left
unfinished are then started afresh instead of being resumed in the middle."""


class DurableRuns:
    """Runs jobs through DBOS: one DBOS workflow per job, jobs of one project one after another."""

    def __init__(self, services: Services, pipelines: Mapping[str, Pipeline]) -> None:
        self._services = services
        self._pipelines = pipelines
        self._counting = threading.Lock()
        self._number = 0

        @DBOS.workflow(name="job")
        def job(job_id: str) -> None:
            self._execute(job_id)

        self._workflow = job

    def launch(self) -> None:
        """Starts the queue, and takes up everything that an earlier engine left unfinished."""
        settings = self._services.settings
        shutil.rmtree(settings.home / "tmp", ignore_errors=True)
        DBOS(
            config={
                "name": "videogen-engine",
                "system_database_url": settings.database_url
                or f"sqlite:///{settings.home / 'runs.sqlite'}",
                "application_version": STEPS_VERSION,
                "executor_id": "engine",
                "enable_otlp": False,
                "log_level": "WARNING",
            }
        )
        DBOS.launch()
        DBOS.register_queue(
            QUEUE,
            worker_concurrency=AT_ONCE,
            partition_concurrency=1,
            polling_interval_sec=POLL_SECONDS,
        )
        DBOS.register_queue(
            BACKGROUND_QUEUE, worker_concurrency=1, polling_interval_sec=POLL_SECONDS
        )
        _log_with_everything_else()
        self._services.backlog.bind(self.enqueue)
        self._reconcile()

    def enqueue(self, row: RunRow) -> None:
        """Hands an accepted job over; twice is the same as once."""
        with SetWorkflowID(_workflow_id(row.job_id)):
            if row.kind in BACKGROUND_KINDS:
                DBOS.enqueue_workflow(BACKGROUND_QUEUE, self._workflow, row.job_id)
                return
            partition = row.project_id or row.job_id
            with SetEnqueueOptions(queue_partition_key=partition, priority=self._next_number()):
                DBOS.enqueue_workflow(QUEUE, self._workflow, row.job_id)

    def _next_number(self) -> int:
        """A number that rises with each job, also over restarts.

        The queue's own clock has seconds, and what came within one is not to be turned round.
        """
        with self._counting:
            self._number = max(self._number + 1, int((time.time() - FIRST_SECOND) * 10))
            return self._number

    def cancel(self, job_id: str) -> None:
        """Asks a job to stop: at once if it waits, within a second or two if it runs."""
        services = self._services
        for row in services.runs.of_job(job_id):
            services.runs.update(row.id, cancel_requested=True)
        services.cancellations.token(job_id).set()
        job = services.runs.find(job_id)
        if job is not None and job.status == "pending":
            self._end(job_id, "cancelled", RunCancelled())

    def _reconcile(self) -> None:
        """Rows and DBOS are two stores: brings them together after a death between the two."""
        for row in self._services.runs.unfinished_jobs():
            status = DBOS.get_workflow_status(_workflow_id(row.job_id))
            if status is None:
                self.enqueue(row)
            elif status.status in ("SUCCESS", "ERROR", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"):
                self._end(row.id, "failed", internal_error("gave_up"))

    def _execute(self, job_id: str) -> None:
        services = self._services
        row = services.runs.find(job_id)
        if row is None or row.is_over:
            services.cancellations.forget(job_id)
            return
        keep_reserve(services.settings.home)
        token = services.cancellations.token(job_id)
        if row.cancel_requested:
            token.set()
        try:
            self._pipelines[row.kind](Job(row, services, token, _checkpoint))
        except RunCancelled as error:
            self._end(job_id, "cancelled", error)
        except EngineError as error:
            self._end(job_id, "failed", error)
        except Exception as error:
            self._end(job_id, "failed", _explain(job_id, error))
        finally:
            services.cancellations.forget(job_id)
            _remove(services.settings.home / "tmp" / job_id)

    def _end(self, job_id: str, status: str, error: EngineError) -> None:
        """Ends all open rows of a job, however long the database cannot be written to.

        A full disk is the usual reason for both: for failing, and for not being able to say so.
        """
        for attempt in itertools.count():
            try:
                self._end_rows(job_id, status, error)
                break
            except OperationalError:
                logger.exception("job %s cannot be ended yet", job_id)
                spend_reserve(self._services.settings.home)
                time.sleep(min(attempt, LONGEST_PATIENCE))

    def _end_rows(self, job_id: str, status: str, error: EngineError) -> None:
        """Rows that had not begun are cancelled, not failed.

        The job's own row comes last: who sees it ended finds the others ended too.
        """
        services = self._services
        for row in reversed(services.runs.of_job(job_id)):
            has_failed = status == "failed" and (row.status == "running" or row.id == job_id)
            services.runs.update(
                row.id,
                status="failed" if has_failed else "cancelled",
                stage=None,
                error=error.to_wire() if has_failed else None,
            )
            services.watch.notify(row.id)


def _workflow_id(job_id: str) -> str:
    """A job has another id for each version of the steps: see `STEPS_VERSION`."""
    return f"{job_id}:{STEPS_VERSION}"


def _checkpoint(name: str, function: Callable[[], Any]) -> Any:
    return DBOS.run_step({"name": name}, function)


def _explain(job_id: str, error: Exception) -> EngineError:
    """What people read; the details go to the log under the code that people can report."""
    told = explain(error)
    if told.code != "internal_error":
        return told
    code = secrets.token_hex(4)
    logger.error("job %s failed (%s): %s", job_id, code, "".join(traceback.format_exception(error)))
    return internal_error(code)


def _remove(folder: Path) -> None:
    """Removes a folder in which a worker that is just being killed may still write."""
    for _ in range(20):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(0.1)


def _log_with_everything_else() -> None:
    dbos_logger = logging.getLogger("dbos")
    dbos_logger.handlers.clear()
    dbos_logger.propagate = True
