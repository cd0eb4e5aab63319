from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

import pytest

from videogen_mcp.media.probe import probe

from .engine_process import EngineProcess

SCRIPT = "\n\n".join(
    f"Part {number} is about the sun, the sea and a small boat that sails home at night."
    for number in range(3)
)


def finished_steps(home: Path) -> dict[str, object]:
    with sqlite3.connect(home / "runs.sqlite") as connection:
        rows = connection.execute(
            "select function_name, completed_at_epoch_ms from operation_outputs"
        )
        return dict(rows.fetchall())


def segments(home: Path) -> dict[str, int]:
    return {path.name: path.stat().st_ino for path in (home / "cache" / "segments").glob("*.mp4")}


def processes_of(home: Path) -> list[str]:
    """Command lines of living processes that were started from this engine's process."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                environment = (entry / "environ").read_bytes()
            except OSError:
                continue
            if f"VIDEOGEN_TEST_HOME={home}".encode() in environment:
                found.append(entry.name)
    return found


@pytest.mark.slow
def test_after_a_kill_the_run_goes_on_where_it_was(home: Path) -> None:
    engine = EngineProcess(home)
    run_id = engine.start_run(script=SCRIPT)["workflowRunId"]
    engine.wait_until(run_id, lambda run: (run["stage"] or "").startswith("Rendering 2"))
    engine.kill()
    steps, done = finished_steps(home), segments(home)
    assert {"narrate", "storyboard", "begin export"} <= steps.keys()
    assert "export" not in steps
    assert len(done) >= 1
    engine.start()
    run = engine.finish(run_id)
    assert run["status"] == "succeeded", run
    assert probe(Path(run["localPath"])).duration == pytest.approx(run["durationSeconds"], abs=0.2)
    after = finished_steps(home)
    assert {name: after[name] for name in steps} == steps, "finished steps were not repeated"
    assert done.items() <= segments(home).items(), "finished segments were not rendered again"
    assert not list((home / "tmp").glob("vg_work_*"))
    engine.stop()


@pytest.mark.slow
def test_an_orderly_stop_loses_nothing_either(home: Path) -> None:
    engine = EngineProcess(home)
    run_id = engine.start_run(script=SCRIPT)["workflowRunId"]
    engine.wait_until(run_id, lambda run: (run["stage"] or "").startswith("Rendering"))
    before = time.monotonic()
    assert engine.client.post("/internal/stop").status_code == 202
    assert engine.process.wait(20) == 0
    assert time.monotonic() - before < 10
    engine.start()
    assert engine.finish(run_id)["status"] == "succeeded"
    engine.stop()


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc").exists(), reason="reads /proc")
def test_worker_processes_end_with_a_killed_engine(home: Path) -> None:
    engine = EngineProcess(home, VIDEOGEN_TEST_HOME=str(home))
    run_id = engine.start_run(script=SCRIPT)["workflowRunId"]
    engine.wait_until(run_id, lambda run: (run["stage"] or "").startswith("Rendering"))
    assert len(processes_of(home)) > 1
    engine.kill()
    deadline = time.monotonic() + 10
    while processes_of(home):
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc").exists(), reason="reads /proc")
def test_a_run_survives_the_death_of_its_worker(home: Path) -> None:
    engine = EngineProcess(home, VIDEOGEN_TEST_HOME=str(home), VIDEOGEN_ENGINE_WORKERS="1")
    run_id = engine.start_run(script=SCRIPT)["workflowRunId"]
    engine.wait_until(run_id, lambda run: (run["stage"] or "").startswith("Rendering"))
    workers = [
        int(pid)
        for pid in processes_of(home)
        if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    ]
    assert workers
    for pid in workers:
        os.kill(pid, 9)
    assert engine.finish(run_id)["status"] == "succeeded"
    engine.stop()


@pytest.mark.slow
def test_a_run_accepted_just_before_a_kill_is_finished(home: Path) -> None:
    engine = EngineProcess(home)
    run_id = engine.start_run(autoExport=False)["workflowRunId"]
    engine.kill()
    engine.start()
    assert engine.finish(run_id)["status"] == "succeeded"
    engine.stop()
