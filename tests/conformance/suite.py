"""The official conformance suites, run against a URL."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..interop.npm import node

SUMMARY = re.compile(r"^[✓✗] ([\w-]+): (\d+) passed, (\d+) failed", re.MULTILINE)


@dataclass(frozen=True)
class Outcome:
    """What a run said: its exit code, and for each scenario the checks that passed and failed."""

    code: int
    scenarios: dict[str, tuple[int, int]]
    text: str

    @property
    def passed(self) -> int:
        return sum(passed for passed, _ in self.scenarios.values())

    @property
    def failing(self) -> list[str]:
        return [name for name, (_, failed) in self.scenarios.items() if failed]


def run(version: str, url: str, folder: Path, *options: str) -> Outcome:
    """Runs every scenario of a suite, "0.1" or "0.2"; its findings are left in `folder`."""
    done = node(
        f"node_modules/conformance-{version}/dist/index.js",
        *("server", "--url", url, "--suite", "all", "--output-dir", str(folder)),
        *options,
    )
    scenarios = {
        name: (int(passed), int(failed)) for name, passed, failed in SUMMARY.findall(done.stdout)
    }
    return Outcome(done.returncode, scenarios, done.stdout + done.stderr)
