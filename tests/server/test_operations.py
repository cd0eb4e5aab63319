"""What those who run a server see of it: health, figures and traces, and no secrets."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from mcp import Client
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode
from prometheus_client.parser import text_string_to_metric_families

from videogen_mcp.server.settings import ServerSettings

from .conftest import SCRIPT, Connect
from .fake_videogen import FakeVideoGen, failed, running
from .test_auth import TOKEN, get
from .test_transports import call_over_http, over_http

pytestmark = pytest.mark.anyio

CALL = {"script": SCRIPT, "wait_seconds": 0}


def figures(text: str) -> dict[tuple[str, ...], float]:
    """The samples of a scrape by name and the values of their labels, which are sorted by name."""
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


@pytest.mark.parametrize("auth", ["none", "bearer", "token"])
async def test_health_is_told_to_everyone(settings: ServerSettings, auth: Any) -> None:
    with over_http(replace(settings, auth=auth, token=TOKEN)) as url:
        answer = get(url.replace("/mcp", "/health"), Host="10.0.0.7")
    assert answer.status_code == 200
    assert answer.json()["status"] == "ok"
    assert answer.json()["version"]


async def test_figures_count_calls_by_what_came_of_them(
    settings: ServerSettings, fake: FakeVideoGen
) -> None:
    fake.script = [running(10)]
    fake.fail("/v1/me", 403)
    with over_http(settings) as url:
        async with Client(url) as client:
            await client.call_tool("script_to_video", CALL)
            for name in ("get_me", "no_such_tool_\n"):
                await client.call_tool(name, {})
        found = figures(get(url.replace("/mcp", "/metrics")).text)
    calls = "videogen_mcp_tool_calls_total"
    assert found[calls, "running", "script_to_video"] == 1
    assert found[calls, "error", "get_me"] == 1
    assert found[calls, "error", "unknown"] == 1
    assert found["videogen_mcp_tool_call_seconds_count", "get_me"] == 1
    assert found["videogen_mcp_upstream_errors_total", "PermissionDeniedError"] == 1
    assert found[("videogen_mcp_runs",)] == 1
    assert found[("videogen_mcp_pollers",)] <= 1
    assert found[("videogen_mcp_calls",)] == 0


async def test_figures_are_shown_on_this_machine_or_for_the_operators_token(
    settings: ServerSettings,
) -> None:
    guest, operator = "Bearer sk_of_a_guest", f"Bearer {TOKEN}"
    seen = []
    for wanted in (
        settings,
        replace(settings, auth="token", token=TOKEN),
        replace(settings, auth="bearer", token=TOKEN),
        replace(settings, auth="bearer"),
    ):
        with over_http(wanted) as url:
            place = url.replace("/mcp", "/metrics")
            keys = ({}, {"Authorization": guest}, {"Authorization": operator})
            seen.append([get(place, **key).status_code for key in keys])
    with over_http(settings) as url:
        rebound = get(url.replace("/mcp", "/metrics"), Host="evil.example")
    assert seen == [[200, 200, 200], [401, 401, 200], [401, 401, 200], [401, 401, 401]]
    assert rebound.status_code == 421


@pytest.fixture(scope="module")
def exporter() -> InMemorySpanExporter:
    """Collects the spans of this process; there can be one provider only, for good."""
    provider, exporter = TracerProvider(), InMemorySpanExporter()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return exporter


@pytest.fixture
def spans(exporter: InMemorySpanExporter) -> InMemorySpanExporter:
    exporter.clear()
    return exporter


async def test_a_call_is_traced_with_its_start_and_its_waiting(
    connect: Connect, spans: InMemorySpanExporter
) -> None:
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
    found = {span.name: span for span in spans.get_finished_spans()}
    call = found["tools/call script_to_video"]
    run = {"videogen.run.kind": "workflow_run", "videogen.run.id": "vg_work_1"}
    for span in (call, found["videogen start"], found["videogen wait"]):
        assert run.items() <= dict(span.attributes or {}).items()
    for name in ("videogen start", "videogen wait"):
        assert found[name].context.trace_id == call.context.trace_id
    assert call.attributes["videogen.outcome"] == "ok"
    assert found["videogen wait"].attributes["videogen.run.status"] == "succeeded"
    assert not any(SCRIPT in span.to_json() for span in spans.get_finished_spans())


async def test_a_failed_start_is_an_error_of_its_span_without_its_text(
    connect: Connect, fake: FakeVideoGen, spans: InMemorySpanExporter
) -> None:
    fake.fail("script-to-video", 400, message="No voice called sk_secret.")
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
    (start,) = [span for span in spans.get_finished_spans() if span.name == "videogen start"]
    assert start.status.status_code == StatusCode.ERROR
    assert start.attributes["error.type"] == "BadRequestError"
    assert "sk_secret" not in start.to_json()


async def test_a_failed_run_is_an_error_of_its_call(
    connect: Connect, fake: FakeVideoGen, spans: InMemorySpanExporter
) -> None:
    fake.script = [failed("No luck.", "no_luck")]
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT})
    (call,) = [s for s in spans.get_finished_spans() if s.name.startswith("tools/call")]
    assert call.attributes["videogen.outcome"] == "error"
    assert call.attributes["videogen.run.id"] == "vg_work_1"


async def test_a_call_of_a_raw_client_is_counted_too(settings: ServerSettings) -> None:
    with over_http(settings) as url:
        call_over_http(url)
        found = figures(get(url.replace("/mcp", "/metrics")).text)
    assert found["videogen_mcp_tool_calls_total", "ok", "get_me"] == 1
