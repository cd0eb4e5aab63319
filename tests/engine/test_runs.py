from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from .engine_process import EngineProcess, request_body

LONG_SCRIPT = "\n\n".join(
    f"Chapter {number} tells of rivers, mountains, forests and of the people who live there. "
    "They plant trees, build boats and cross the sea."
    for number in range(12)
)
START = "/v1/workflows/script-to-video"


def test_a_cancelled_run_stops_within_two_seconds_and_leaves_nothing(
    engine: EngineProcess,
) -> None:
    started = engine.start_run(script=LONG_SCRIPT, remixActions=[{"type": "ADD_ZOOM"}])
    run_id = started["workflowRunId"]
    engine.wait_until(run_id, lambda run: (run["stage"] or "").startswith(("Drawing", "Render")))
    asked = time.monotonic()
    answer = engine.client.post(f"/v1/workflows/runs/{run_id}/cancel")
    assert answer.status_code == 202
    assert answer.json() == started
    run = engine.finish(run_id)
    assert time.monotonic() - asked < 2
    assert run["status"] == "cancelled"
    assert run["error"] is None
    [export] = engine.client.get(f"/v1/projects/{run['projectId']}/exports").json()["exports"]
    assert export["status"] == "cancelled"
    deadline = time.monotonic() + 5
    while (engine.home / "tmp" / run_id).exists():
        assert time.monotonic() < deadline
    again = engine.client.post(f"/v1/workflows/runs/{run_id}/cancel")
    assert again.status_code == 202
    assert engine.read_run(run_id)["status"] == "cancelled"


def test_a_project_whose_run_was_cancelled_early_cannot_be_exported(engine: EngineProcess) -> None:
    # Words that no other test has had narrated, so that nothing comes out of the cache.
    started = engine.start_run(script=LONG_SCRIPT.replace("rivers", "glaciers"))
    engine.client.post(f"/v1/workflows/runs/{started['workflowRunId']}/cancel")
    run = engine.finish(started["workflowRunId"])
    assert run["status"] == "cancelled"
    response = engine.client.post(f"/v1/projects/{started['projectId']}/export", json={})
    assert response.status_code == 409
    assert "no content" in response.json()["message"]


def test_the_same_key_and_body_start_one_run(engine: EngineProcess) -> None:
    body = request_body(autoExport=False)

    def start(_: int) -> Any:
        return engine.client.post(START, json=body, headers={"idempotency-key": "once"})

    with ThreadPoolExecutor(6) as threads:
        answers = list(threads.map(start, range(6)))
    assert {answer.status_code for answer in answers} == {202}
    assert len({answer.json()["workflowRunId"] for answer in answers}) == 1


def test_the_same_key_with_another_body_is_a_conflict(engine: EngineProcess) -> None:
    header = {"idempotency-key": "twice"}
    first = engine.client.post(START, json=request_body(autoExport=False), headers=header)
    assert first.status_code == 202
    second = engine.client.post(START, json=request_body(voiceSpeed=1.5), headers=header)
    assert second.status_code == 409
    assert second.json()["code"] == "idempotency_conflict"


def test_pages_hold_every_run_once_while_new_ones_arrive(engine: EngineProcess) -> None:
    mine = [engine.start_run(autoExport=False)["workflowRunId"] for _ in range(3)]
    first = engine.client.get("/v1/workflows/runs?limit=2").json()
    assert [run["workflowRunId"] for run in first["workflowRuns"]] == mine[:0:-1]
    engine.start_run(autoExport=False)
    seen = [run["workflowRunId"] for run in first["workflowRuns"]]
    cursor = first["nextCursor"]
    while cursor:
        page = engine.client.get("/v1/workflows/runs", params={"limit": 2, "cursor": cursor}).json()
        seen += [run["workflowRunId"] for run in page["workflowRuns"]]
        assert page["hasMore"] == (page["nextCursor"] is not None)
        cursor = page["nextCursor"]
    assert len(seen) == len(set(seen))
    assert set(mine) <= set(seen)


def test_a_cursor_works_only_in_its_own_list(engine: EngineProcess) -> None:
    for _ in range(2):
        engine.start_run(autoExport=False)
    cursor = engine.client.get("/v1/workflows/runs?limit=1").json()["nextCursor"]
    response = engine.client.get("/v1/projects", params={"cursor": cursor})
    assert response.status_code == 400
    assert "cursor" in response.json()["message"]


def test_a_long_poll_answers_as_soon_as_something_changed(engine: EngineProcess) -> None:
    started = engine.start_run(autoExport=False)
    before = time.monotonic()
    engine.finish(started["workflowRunId"])
    assert time.monotonic() - before < 15
    before = time.monotonic()
    engine.read_run(started["workflowRunId"], wait=30)
    assert time.monotonic() - before < 2, "a run that is over is answered at once"


@pytest.mark.slow
def test_a_full_disk_is_said_before_the_export_begins(home: Path) -> None:
    engine = EngineProcess(home, VIDEOGEN_FREE_DISK_BYTES="1e18")
    run = engine.finish(engine.start_run()["workflowRunId"])
    assert run["status"] == "failed"
    assert run["error"]["code"] == "disk_full"
    assert "VIDEOGEN_HOME" in run["error"]["message"]
    assert not list((home / "files").rglob("*.mp4"))
    [export] = engine.client.get(f"/v1/projects/{run['projectId']}/exports").json()["exports"]
    assert export["status"] == "failed"
    assert export["error"]["code"] == "disk_full"
    engine.stop()


def test_the_engine_answers_while_it_renders(engine: EngineProcess) -> None:
    started = engine.start_run(script=LONG_SCRIPT)
    run_id = started["workflowRunId"]
    engine.wait_until(run_id, lambda run: (run["stage"] or "").startswith(("Drawing", "Render")))
    times = []
    for _ in range(20):
        before = time.monotonic()
        engine.read_run(run_id)
        times.append(time.monotonic() - before)
    engine.client.post(f"/v1/workflows/runs/{run_id}/cancel")
    engine.finish(run_id)
    assert sorted(times)[10] < 0.25
