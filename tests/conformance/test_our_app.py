"""The official suites against our app as it is served over Streamable HTTP."""

from __future__ import annotations

from pathlib import Path

import pytest

from videogen_mcp.server.settings import ServerSettings

from ..server.test_transports import over_http
from .suite import run

pytestmark = pytest.mark.slow

EXPECTED = Path(__file__).with_name("expected_failures.yml")
LEGACY = {
    "server-initialize",
    "ping",
    "completion-complete",
    "tools-list",
    "resources-list",
    "prompts-list",
    "dns-rebinding-protection",
}
MODERN = {
    "completion-complete",
    "tools-list",
    "resources-list",
    "prompts-list",
    "sep-2164-resource-not-found",
    "dns-rebinding-protection",
    "caching",
    "http-header-validation",
    "input-required-result-unsupported-methods",
    "input-required-result-ignore-extra-params",
}
"""The scenarios that need nothing made for the suite, and more than an error to pass."""


@pytest.mark.parametrize(
    ("version", "options", "must_pass", "checks"),
    [
        ("0.1", [], LEGACY, 10),
        ("0.2", [], LEGACY | MODERN, 133),
        ("0.2", ["--spec-version", "2026-07-28"], MODERN, 100),
    ],
    ids=["0.1.16", "0.2.0-alpha.12", "0.2.0-alpha.12 at 2026-07-28"],
)
def test_every_scenario_that_applies_passes_and_only_the_known_ones_fail(
    version: str, options: list[str], must_pass: set[str], checks: int, tmp_path: Path
) -> None:
    known = expected(tmp_path, is_modern=bool(options))
    with over_http(ServerSettings(home=tmp_path / "home")) as url:
        outcome = run(version, url, tmp_path, *options, "--expected-failures", str(known))
    assert outcome.code == 0, outcome.text
    assert must_pass <= outcome.scenarios.keys()
    assert not must_pass & set(outcome.failing)
    assert outcome.passed == checks


def expected(folder: Path, *, is_modern: bool) -> Path:
    """The known failures, without those of older eras where only the newest is tried."""
    lines = EXPECTED.read_text("utf-8").splitlines()
    kept = [
        line for line in lines if not (is_modern and line.endswith("# in the handshake eras only"))
    ]
    path = folder / EXPECTED.name
    path.write_text("\n".join(kept), "utf-8")
    return path
