from __future__ import annotations

import logging
import os
import signal
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.engine.errors import EngineError, RunCancelled
from videogen_mcp.engine.runs.cancel import Cancellations, CancelToken
from videogen_mcp.engine.runs.worker_process import explain
from videogen_mcp.engine.runs.workers import Task, Workers

from . import worker_tasks


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    pool = Workers(count=2, memory=1024**3, task_seconds=20)
    yield pool
    pool.stop()


@pytest.fixture
def token() -> CancelToken:
    return Cancellations().token("job")


def test_a_task_waits_for_those_that_it_needs(
    workers: Workers, token: CancelToken, tmp_path: Path
) -> None:
    path = tmp_path / "log"
    second = Task("second", worker_tasks.last_line, {"path": path}, "Reading", needs=("first",))
    first = Task("first", worker_tasks.append, {"path": path, "line": "hello"}, "Writing")
    assert workers.run([second, first], token) == {"first": "hello", "second": "hello"}


def test_progress_counts_by_weight_and_names_the_stage(
    workers: Workers, token: CancelToken, tmp_path: Path
) -> None:
    seen: list[tuple[float, str | None]] = []
    tasks = [
        Task(str(n), worker_tasks.append, {"path": tmp_path / "log", "line": "x"}, "Writing", w)
        for n, w in enumerate((3.0, 1.0))
    ]
    workers.run(tasks, token, lambda fraction, stage: seen.append((fraction, stage)))
    assert seen[0] == (0.0, "Writing 1 of 2")
    assert seen[-1] == (1.0, None)


def test_cancelling_kills_the_process_at_work(
    workers: Workers, token: CancelToken, tmp_path: Path
) -> None:
    path = tmp_path / "pid"
    seen: list[float] = []

    def report(fraction: float, _stage: str | None) -> None:
        seen.append(fraction)
        if fraction == 0.5:
            token.set()

    task = Task("wait", worker_tasks.wait_forever, {"path": path}, "Waiting")
    with pytest.raises(RunCancelled):
        workers.run([task], token, report)
    assert 0.5 in seen
    pid = int(path.read_text())
    deadline = time.monotonic() + 2
    while is_alive(pid):
        assert time.monotonic() < deadline, "the worker still runs"
        time.sleep(0.02)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_task_whose_process_died_gets_another_chance(
    workers: Workers, token: CancelToken, tmp_path: Path
) -> None:
    assert (
        workers.call(worker_tasks.die_once, token, stage="Working", path=tmp_path / "died")
        == "alive"
    )


def test_work_goes_on_after_the_only_process_died_between_two_tasks(
    token: CancelToken, tmp_path: Path
) -> None:
    pool = Workers(count=1, memory=1024**3, task_seconds=20)
    try:
        arguments = {"path": tmp_path / "pid", "stage": "Waiting"}
        pid = int(pool.call(worker_tasks.process_id, token, stage="Asking"))
        os.kill(pid, signal.SIGKILL)
        written = pool.call(worker_tasks.append, token, line="x", **arguments)
        assert written == "x"
        assert int(pool.call(worker_tasks.process_id, token, stage="Asking")) != pid
    finally:
        pool.stop()


def test_a_task_that_kills_its_process_twice_fails(workers: Workers, token: CancelToken) -> None:
    with pytest.raises(EngineError) as caught:
        workers.call(worker_tasks.die, token, stage="Working")
    assert caught.value.code == "internal_error"
    assert caught.value.internal_error_code == "exit_7"


@pytest.mark.parametrize(
    ("function", "code", "part"),
    [
        (worker_tasks.fill_disk, "disk_full", "VIDEOGEN_HOME"),
        pytest.param(
            worker_tasks.fill_memory,
            "out_of_memory",
            "lower quality",
            marks=pytest.mark.skipif("sys.platform != 'linux'", reason="limits memory on Linux"),
        ),
    ],
)
def test_a_lack_of_room_is_told_with_a_remedy(
    workers: Workers, token: CancelToken, function: Any, code: str, part: str
) -> None:
    with pytest.raises(EngineError) as caught:
        workers.call(function, token, stage="Working")
    assert caught.value.code == code
    assert part in caught.value.message


def test_a_database_without_room_is_a_full_disk() -> None:
    error = sqlite3.OperationalError("database or disk is full")
    assert explain(error).code == "disk_full"
    assert explain(sqlite3.OperationalError("no such table")).code == "internal_error"


def test_an_unexpected_failure_tells_details_only_to_the_log(
    workers: Workers, token: CancelToken, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), pytest.raises(EngineError) as caught:
        workers.call(worker_tasks.break_down, token, stage="Working")
    code = caught.value.internal_error_code
    assert code
    assert "secret" not in caught.value.message
    assert code in caught.value.message
    assert f"({code})" in caplog.text
    assert "a secret detail" in caplog.text


def test_a_task_that_takes_too_long_is_stopped(token: CancelToken, tmp_path: Path) -> None:
    hasty = Workers(count=1, memory=1024**3, task_seconds=0.5)
    with pytest.raises(EngineError) as caught:
        hasty.run(
            [Task("wait", worker_tasks.wait_forever, {"path": tmp_path / "pid"}, "Waiting")], token
        )
    hasty.stop()
    assert caught.value.code == "timed_out"
    assert "VIDEOGEN_TASK_SECONDS" in caught.value.message


def test_while_the_engine_stops_a_job_stands_still_instead_of_failing() -> None:
    cancellations = Cancellations()
    token = cancellations.token("job")
    cancellations.stop_engine()
    thread = threading.Thread(target=token.check, daemon=True)
    thread.start()
    thread.join(0.2)
    assert thread.is_alive()
