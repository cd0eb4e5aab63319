"""The official suites against our app with what they look for added: everything passes.

It proves that what we changed in the SDK's server, the tools, tasks, rounds and lists, kept to the
protocol.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from .suite import run

pytestmark = pytest.mark.slow

TASKS = {
    "tasks-lifecycle",
    "tasks-capability-negotiation",
    "tasks-wire-fields",
    "tasks-request-state-removal",
    "tasks-mrtr-input",
    "tasks-request-headers",
    "tasks-dispatch-and-envelope",
    "tasks-required-task-error",
    "tasks-mrtr-composition",
}


@pytest.fixture(scope="module")
def fixture_url() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="videogen-test-") as home:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.conformance.fixture_app", home],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate(timeout=20)


@pytest.mark.parametrize(
    ("version", "options", "checks"),
    [
        ("0.1", [], 44),
        ("0.2", [], 234),
        ("0.2", ["--spec-version", "2025-11-25"], 84),
        ("0.2", ["--spec-version", "2026-07-28"], 152),
    ],
    ids=["0.1.16", "0.2.0-alpha.12", "at 2025-11-25", "at 2026-07-28"],
)
def test_every_check_of_every_scenario_passes(
    version: str, options: list[str], checks: int, fixture_url: str, tmp_path: Path
) -> None:
    outcome = run(version, fixture_url, tmp_path, *options)
    assert outcome.code == 0, outcome.text
    assert outcome.failing == []
    assert outcome.passed == checks
    if version == "0.2" and not options:
        assert outcome.scenarios.keys() >= TASKS
        assert all(outcome.scenarios[name][0] > 0 for name in TASKS)
