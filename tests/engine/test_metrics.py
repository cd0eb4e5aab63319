"""What Prometheus is told of an engine."""

from __future__ import annotations

from typing import Any

import httpx
from prometheus_client.parser import text_string_to_metric_families

from .engine_process import EngineProcess

Figures = dict[tuple[str, frozenset[tuple[str, str]]], float]


def figures(engine: EngineProcess) -> Figures:
    answer = engine.client.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def value(found: Figures, name: str, **labels: str) -> float:
    return found.get((f"videogen_engine_{name}", frozenset(labels.items())), 0.0)


def test_figures_are_for_holders_of_the_key(engine: EngineProcess) -> None:
    assert httpx.get(f"{engine.info['url']}/metrics").status_code == 401


def test_requests_are_counted_by_route_and_status(engine: EngineProcess) -> None:
    route = {"method": "GET", "route": "/v1/files/{file_id}"}
    lost = {"method": "GET", "route": "unmatched"}
    before = figures(engine)
    for _ in range(3):
        assert engine.client.get("/v1/files/vg_file_unknown").status_code == 404
    assert engine.client.get("/nowhere/vg_file_unknown").status_code == 404
    assert httpx.get(f"{engine.info['url']}/v1/files/vg_file_unknown").status_code == 401
    after = figures(engine)
    for labels, status, more in ((route, "404", 3), (lost, "404", 1), (lost, "401", 1)):
        told = [
            value(found, "requests_total", **labels, status=status) for found in (before, after)
        ]
        assert told[1] - told[0] == more
    assert not any("vg_file" in text for _, labels in after for _, text in labels)


def test_jobs_their_steps_and_what_they_leave_are_told(
    engine: EngineProcess, finished_run: dict[str, Any]
) -> None:
    found = figures(engine)
    assert value(found, "runs", kind="workflow", status="succeeded") >= 1
    assert value(found, "runs", kind="export", status="succeeded") >= 1
    assert value(found, "step_seconds_count", kind="workflow", step="narrate") >= 1
    assert 0 < value(found, "step_seconds_sum", kind="workflow", step="export") < 600
    assert value(found, "step_seconds_bucket", kind="workflow", step="export", le="+Inf") >= 1
    assert value(found, "step_seconds_count", kind="workflow", step="remix") >= 1
    steps = {dict(labels).get("step", "") for _, labels in found}
    assert not any("_" in step for step in steps), "no ids"
    assert value(found, "queue_length", queue="jobs") == 0
    assert value(found, "kept_bytes", what="files") > 10_000
    assert value(found, "kept_bytes", what="cache") > 10_000
