"""What an engine counts, for Prometheus.

Counting is plain, since every request pays for it; the library is imported when the first scrape
comes. Labels are names of ours, never anything that a caller wrote.
"""

from __future__ import annotations

import threading
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, Any

from .runs.queues import BACKGROUND_KINDS, BACKGROUND_QUEUE, QUEUE
from .version import version

if TYPE_CHECKING:
    from prometheus_client.core import Metric
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from .services import Services

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
PREFIX = "videogen_engine"
BUCKETS = (0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800, 3600)
"""Seconds: a file is looked at in a moment, a long video is rendered for minutes."""
FOLDERS = ("files", "cache")
UNMATCHED = "unmatched"
"""The route of a request that was refused at the door, or that names none."""
METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})
UNKNOWN_METHOD = "other"


@dataclass
class _Durations:
    """How many of one step took how long: a count per bucket, and their seconds together."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(BUCKETS) + 1))
    seconds: float = 0.0

    def add(self, seconds: float) -> None:
        self.counts[bisect_left(BUCKETS, seconds)] += 1
        self.seconds += seconds

    def buckets(self) -> list[tuple[str, float]]:
        """Each bound with the number of all that took no longer."""
        bounds = [*(str(float(bound)) for bound in BUCKETS), "+Inf"]
        return [(bound, sum(self.counts[: end + 1])) for end, bound in enumerate(bounds)]


class Metrics:
    """Counts of one engine process; threads of jobs and the event loop add to them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: Counter[tuple[str, str, str]] = Counter()
        self._steps: dict[tuple[str, str], _Durations] = {}

    def request(self, method: str, route: str, status: int) -> None:
        known = method if method in METHODS else UNKNOWN_METHOD
        with self._lock:
            self._requests[known, route, str(status)] += 1

    @contextmanager
    def timed(self, kind: str, step: str) -> Iterator[None]:
        """Measures a step of a job, however it ends; what was only remembered is not measured."""
        began = time.monotonic()
        try:
            yield
        finally:
            seconds = time.monotonic() - began
            with self._lock:
                self._steps.setdefault((kind, step), _Durations()).add(seconds)

    def text(self, services: Services) -> bytes:
        """All of it in Prometheus's text format; reads the database, so call it in a thread."""
        from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest

        registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        registry.register(_Told((*self._counted(), *_kept(services))))
        return generate_latest(registry)

    def _counted(self) -> list[Metric]:
        from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily

        requests = CounterMetricFamily(
            f"{PREFIX}_requests",
            "Requests by route and the status of their answer.",
            labels=["method", "route", "status"],
        )
        steps = HistogramMetricFamily(
            f"{PREFIX}_step_seconds",
            "How long the steps of jobs took, by the kind of job.",
            labels=["kind", "step"],
        )
        with self._lock:
            for labels, count in self._requests.items():
                requests.add_metric(labels, count)
            for names, durations in self._steps.items():
                steps.add_metric(names, durations.buckets(), durations.seconds)
        return [requests, steps]


@dataclass(frozen=True, eq=False)
class _Told:
    """What a registry asks: figures that have been gathered."""

    figures: tuple[Metric, ...]

    def collect(self) -> tuple[Metric, ...]:
        return self.figures


def _kept(services: Services) -> list[Metric]:
    """What the stores hold now: it outlives the process, so it is read and not counted."""
    from prometheus_client.core import GaugeMetricFamily

    about = GaugeMetricFamily(f"{PREFIX}_info", "The version that runs.", labels=["version"])
    about.add_metric([version()], 1)
    runs = GaugeMetricFamily(
        f"{PREFIX}_runs",
        "Jobs in the store by kind and status, those within others too.",
        labels=["kind", "status"],
    )
    for kind, status, count in services.runs.count_by_status():
        runs.add_metric([kind, status], count)
    queue = GaugeMetricFamily(
        f"{PREFIX}_queue_length", "Accepted jobs that wait for their turn.", labels=["queue"]
    )
    for name, length in _queue_lengths(services.runs.count_waiting()).items():
        queue.add_metric([name], length)
    size = GaugeMetricFamily(
        f"{PREFIX}_kept_bytes", "Bytes kept: of files, and of cached work.", labels=["what"]
    )
    for folder in FOLDERS:
        size.add_metric([folder], bytes_below(services.settings.folder(folder)))
    return [about, runs, queue, size]


def _queue_lengths(waiting: Mapping[str, int]) -> dict[str, int]:
    lengths = {QUEUE: 0, BACKGROUND_QUEUE: 0}
    for kind, count in waiting.items():
        lengths[BACKGROUND_QUEUE if kind in BACKGROUND_KINDS else QUEUE] += count
    return lengths


def bytes_below(folder: Path) -> int:
    """How much all files of a folder hold; what is removed meanwhile does not count."""
    total = 0
    for path in folder.rglob("*"):
        with suppress(FileNotFoundError):
            status = path.stat()
            total += status.st_size if S_ISREG(status.st_mode) else 0
    return total


class CountRequests:
    """ASGI middleware around all others: counts what each request was answered."""

    def __init__(self, app: ASGIApp, *, metrics: Metrics, route_of: Callable[[Any], str]) -> None:
        self._app = app
        self._metrics = metrics
        self._route_of = route_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 500

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            # The router has left in the scope what it found.
            self._metrics.request(scope["method"], self._route_of(scope.get("endpoint")), status)
