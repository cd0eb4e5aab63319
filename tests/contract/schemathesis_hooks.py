"""Hooks of the property-based runs: real ids where one is asked for, and an end to what began.

The process that starts Schemathesis names a JSON file in `CONTRACT_IDS`: ids by the name of the
parameter or field that takes them.
"""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import Any

import requests
import schemathesis

IDS: dict[str, list[str]] = json.loads(Path(os.environ["CONTRACT_IDS"]).read_text())
CANCELLED = {
    "workflowRunId": "/v1/workflows/runs/{}/cancel",
    "toolExecutionId": "/v1/tools/executions/{}/cancel",
}
OFTEN = 0.6
CHANCE = random.Random(7)
BUILDING = ("exportProject", "remixProject")
"""What cannot be cancelled is done to a real project only now and then."""


@schemathesis.hook
def map_path_parameters(
    context: schemathesis.HookContext, path_parameters: dict[str, Any] | None
) -> dict[str, Any] | None:
    name = context.operation.definition.raw.get("operationId")
    if path_parameters is None or CHANCE.random() > (0.05 if name in BUILDING else OFTEN):
        return path_parameters
    return {**path_parameters, **{name: _pick(name) for name in path_parameters if name in IDS}}


@schemathesis.hook
def map_body(context: schemathesis.HookContext, body: Any) -> Any:
    return _with_ids(body) if CHANCE.random() < OFTEN else body


def _with_ids(value: Any) -> Any:
    if isinstance(value, list):
        return [_with_ids(part) for part in value]
    if not isinstance(value, dict):
        return value
    return {key: _put(key, part) for key, part in value.items()}


def _put(key: str, value: Any) -> Any:
    if isinstance(value, str) and key in IDS:
        return _pick(key)
    if isinstance(value, list) and key.removesuffix("s") in IDS:
        return [_pick(key.removesuffix("s")) for _ in value]
    return _with_ids(value)


def _pick(name: str) -> str:
    return CHANCE.choice(IDS[name])


@schemathesis.hook
def after_call(
    context: schemathesis.HookContext, case: schemathesis.Case, response: schemathesis.Response
) -> None:
    """Cancels what was started, so that nothing is drawn or rendered behind the calls."""
    if response.status_code != 202 or case.path.endswith("/cancel"):
        return
    started = response.json()
    for key, path in CANCELLED.items():
        if key in started:
            _cancel(path.format(started[key]))


def _cancel(path: str) -> None:
    key = {"authorization": f"Bearer {os.environ['CONTRACT_KEY']}"}
    requests.post(os.environ["CONTRACT_URL"] + path, headers=key, timeout=60)


@schemathesis.check
def errors_are_api_errors(
    ctx: schemathesis.CheckContext, response: schemathesis.Response, case: schemathesis.Case
) -> None:
    """Every answer has a request id; every error body holds all four keys."""
    assert "x-request-id" in response.headers, "x-request-id is missing"
    if response.status_code >= 400:
        assert response.headers["content-type"] == ["application/json"]
        keys = {"message", "code", "requirement", "internalErrorCode"}
        assert response.json().keys() == keys, "not an ApiError"
