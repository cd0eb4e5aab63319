"""What a served process counts, for Prometheus.

Made, with the library behind it, when the first call is counted or the first scrape comes.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import metadata

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
BUCKETS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800, 3600)
"""Seconds: lists are answered in milliseconds, videos are waited for."""


class Metrics:
    """Counters of one process. Labels are names of ours, never anything that a caller wrote."""

    def __init__(self) -> None:
        # When each figure was first counted would be told as a figure of its own.
        disable_created_metrics()  # type: ignore[no-untyped-call]
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._calls = Counter(
            "videogen_mcp_tool_calls",
            "Tool calls by what came of them; each round of a long call is one.",
            ["tool", "outcome"],
            registry=self._registry,
        )
        self._seconds = Histogram(
            "videogen_mcp_tool_call_seconds",
            "How long tool calls took.",
            ["tool"],
            buckets=BUCKETS,
            registry=self._registry,
        )
        self._errors = Counter(
            "videogen_mcp_upstream_errors",
            "Errors of the VideoGen that calls go to.",
            ["error"],
            registry=self._registry,
        )
        self._gauge("videogen_mcp_info", "The version that runs.", ["version"]).labels(
            metadata.version("videogen-mcp")
        ).set(1)

    def watch(self, name: str, meaning: str, count: Callable[[], float]) -> None:
        """A gauge that is read when it is asked for."""
        self._gauge(f"videogen_mcp_{name}", meaning).set_function(count)

    def call(self, tool: str, outcome: str, seconds: float) -> None:
        self._calls.labels(tool, outcome).inc()
        self._seconds.labels(tool).observe(seconds)

    def upstream_error(self, error: str) -> None:
        self._errors.labels(error).inc()

    def text(self) -> bytes:
        """All of it in Prometheus's text format."""
        return generate_latest(self._registry)

    def _gauge(self, name: str, meaning: str, labels: tuple[str, ...] | list[str] = ()) -> Gauge:
        return Gauge(name, meaning, labels, registry=self._registry)
