from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from videogen_mcp.engine.limits import OTHER, Limits
from videogen_mcp.wire import LEGACY_PATHS, ROUTES

from .engine_process import EngineProcess

ENDPOINT = {"url": "https://example.com/hook", "events": ["file.upload.completed"]}
HEADERS = ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset")


@pytest.fixture(scope="module")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineProcess]:
    """An engine with the limits of the hosted API."""
    running = EngineProcess(tmp_path_factory.mktemp("limited-home"), VIDEOGEN_RATE_LIMIT_SCALE="1")
    yield running
    running.stop()


def test_every_answer_tells_what_is_left_of_the_hour(engine: EngineProcess) -> None:
    calls = [("GET", "/v1/me"), ("GET", "/v1/files/vg_file_none"), ("GET", "/v1/nothing")]
    calls += [("DELETE", "/v1/me"), ("POST", "/v1/tools/generate-image")]
    for method, path in calls:
        response = engine.client.request(method, path)
        limit, left, reset = (int(response.headers[name]) for name in HEADERS)
        assert 0 < left < limit, path
        assert 0 < reset - time.time() <= 3601, path


def test_answers_without_a_key_tell_nothing(engine: EngineProcess) -> None:
    response = engine.client.get("/v1/me", headers={"authorization": "Bearer wrong"})
    assert response.status_code == 401
    assert not [name for name in HEADERS if name in response.headers]


def test_a_call_over_the_limit_is_refused_and_starts_nothing(limited: EngineProcess) -> None:
    path = "/v1/webhooks/endpoints"
    left = []
    for _ in range(10):
        response = limited.client.post(path, json=ENDPOINT)
        assert response.status_code == 201, response.text
        left.append(int(response.headers["x-ratelimit-remaining"]))
    assert left == list(range(9, -1, -1))
    response = limited.client.post(path, json=ENDPOINT)
    assert response.status_code == 429
    assert response.json()["code"] == "rate_limited"
    assert response.headers["x-ratelimit-remaining"] == "0"
    assert response.headers["x-request-id"]
    wait = int(response.headers["retry-after"])
    assert 0 < wait <= 3600
    assert int(response.headers["x-ratelimit-reset"]) == pytest.approx(time.time() + wait, abs=2)
    assert len(limited.client.get(path).json()["endpoints"]) == 10
    again = limited.client.post(
        path, json=ENDPOINT, headers={"authorization": f"bearer   {limited.info['token']}"}
    )
    assert again.status_code == 429, "the same key, written otherwise"


def test_the_hosted_numbers_hold_at_scale_one(limited: EngineProcess) -> None:
    expected = {
        "/v1/files": 50_000,
        "/v1/projects": 2_500,
        "/v1/resources/languages": 2_500,
        "/v1/tools/executions/vg_tool_none": 5_000,
        "/v1/workflows/runs/vg_work_none": 5_000,
        "/v1/projects/vg_proj_none/exports/vg_expo_none": 5_000,
    }
    found = {path: limited.client.get(path).headers["x-ratelimit-limit"] for path in expected}
    assert found == {path: str(limit) for path, limit in expected.items()}


def test_every_operation_has_a_class_of_its_own_kind() -> None:
    limits = Limits(1)
    paths = {(route.method, route.path) for route in ROUTES.values()}
    paths |= {(ROUTES[name].method, path) for path, name in LEGACY_PATHS.items()}
    other = {path for method, path in paths if limits.class_of(method, _filled(path)) == OTHER}
    assert other <= {"/v1/me"}
    assert limits.class_of("POST", "/v1/tools/executions/x/cancel") == "cancel_tool"
    assert limits.class_of("POST", "/v1/tools/prompt-to-image") == "start_tool"
    assert limits.class_of("POST", "/v1/files/upload") == "upload"
    assert limits.class_of("POST", "/v1/files/x/hydrate") == "hydrate"


def _filled(path: str) -> str:
    return re.sub(r"\{\w+\}", "vg_1", path)


def test_keys_and_classes_are_counted_apart() -> None:
    limits = Limits(0.1)
    assert limits.admit("one", "POST", "/v1/webhooks/endpoints")["x-ratelimit-remaining"] == "0"
    assert limits.admit("two", "POST", "/v1/webhooks/endpoints")["x-ratelimit-remaining"] == "0"
    assert limits.admit("one", "GET", "/v1/files")["x-ratelimit-remaining"] == "4999"


@pytest.mark.slow
def test_a_refused_call_costs_no_more_than_an_admitted_one(home: Path) -> None:
    engine = EngineProcess(home, VIDEOGEN_RATE_LIMIT_SCALE="0.001")
    try:
        body = {"prompt": "a bell"}
        first = engine.client.post("/v1/tools/generate-sound-effect", json=body)
        assert first.status_code == 202
        second = engine.client.post("/v1/tools/generate-sound-effect", json=body)
        assert second.status_code == 429
        page = engine.client.get("/v1/tools/executions").json()
        assert len(page["toolExecutions"]) == 1
        assert engine.client.get("/health").status_code == 200
    finally:
        engine.stop()
