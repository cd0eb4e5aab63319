"""Traces for whoever collects them: spans through OpenTelemetry's API, which alone do nothing.

The SDK makes a span of each request; here are those of what a call does at the VideoGen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from opentelemetry.trace import Span, StatusCode, get_current_span, get_tracer

if TYPE_CHECKING:
    from .snapshots import RunRef

KIND, ID = "videogen.run.kind", "videogen.run.id"
OUTCOME, TOOL, STATUS = "videogen.outcome", "videogen.tool", "videogen.run.status"

NAME = re.compile(r"[A-Za-z0-9_.:-]{1,80}")
UNUSABLE = "unusable"

_tracer = get_tracer("videogen-mcp")


class Told:
    """A span and what is known of it. Nothing that a caller wrote is ever put there."""

    def __init__(self, span: Span) -> None:
        self._span = span

    def run(self, ref: RunRef) -> None:
        self._span.set_attributes({KIND: ref.kind, ID: plain(ref.run_id)})

    def status(self, status: str) -> None:
        self._span.set_attribute(STATUS, status)


@contextmanager
def span(name: str, tool: str | None = None) -> Iterator[Told]:
    """A span around upstream work; an error is told by its kind, since its text may be private."""
    with _tracer.start_as_current_span(
        name, record_exception=False, set_status_on_exception=False
    ) as started:
        if tool is not None:
            started.set_attribute(TOOL, tool)
        try:
            yield Told(started)
        except Exception as error:
            started.set_attribute("error.type", type(error).__name__)
            started.set_status(StatusCode.ERROR)
            raise


def note_outcome(outcome: str, run: tuple[str, str] | None) -> None:
    """Adds to the span of the request what came of it, and its run: kind and id."""
    current = get_current_span()
    current.set_attribute(OUTCOME, outcome)
    if run is not None:
        current.set_attributes({KIND: run[0], ID: run[1]})


def plain(name: Any) -> str:
    """A name as it is traced and logged: callers may take anything for an id, even a script."""
    return name if isinstance(name, str) and NAME.fullmatch(name) else UNUSABLE
