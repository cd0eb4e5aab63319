from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from videogen_mcp.client import VideoGenClient
from videogen_mcp.errors import (
    JobFailedError,
    NotFoundError,
    UnexpectedResponseError,
    WaitTimeoutError,
)

from .faults import RUN, Naps, client_of
from .faulty import RESET, Dripping, answer, faulty_server

pytestmark = pytest.mark.anyio

ERROR = {
    "message": "The script is empty.",
    "code": "invalid_request",
    "internalErrorCode": "E-1",
    "requirement": {"type": "upgrade_plan", "details": {"plan": "pro"}},
}
JOB = {"progressPercentage": 5, "attemptIndex": 0, "error": None}
EXPORT = {"exportId": "e1", "projectId": "p1", **JOB}
MESSAGE = {"messageId": "m1", "role": "assistant", "createdAt": 1, "content": None}
INTERCHANGE = {
    "interchangeJobId": "i1",
    "projectId": "p1",
    "format": "OTIO",
    "mediaDelivery": "BUNDLE",
    **JOB,
}


def action(number: int, status: str, **more: Any) -> dict[str, Any]:
    names = {"type": "ADD_ZOOM", "projectId": "p1", "projectUrl": "u"}
    return {"remixActionId": f"a{number}", "status": status, **names, **JOB, **more}


def actions(*statuses: str) -> dict[str, Any]:
    """A page of actions, newest first."""
    found = [action(number, status) for number, status in enumerate(statuses)]
    return {"remixActions": found[::-1], "hasMore": False, "nextCursor": None}


Wait = Callable[[VideoGenClient, bool], Awaitable[Any]]

JOBS: dict[str, tuple[dict[str, Any], str, Wait]] = {
    "workflow run": (
        RUN,
        "/v1/workflows/runs/w1",
        lambda client, strict: client.wait_for_workflow_run("w1", raise_on_failure=strict),
    ),
    "tool execution": (
        {"toolExecutionId": "t1", "toolType": "GENERATE_IMAGE", "results": [], **JOB},
        "/v1/tools/executions/t1",
        lambda client, strict: client.wait_for_tool_execution("t1", raise_on_failure=strict),
    ),
    "export": (
        EXPORT,
        "/v1/projects/p1/exports/e1",
        lambda client, strict: client.wait_for_export("p1", "e1", raise_on_failure=strict),
    ),
    "interchange": (
        INTERCHANGE,
        "/v1/timeline-interchange/i1",
        lambda client, strict: client.wait_for_interchange("i1", raise_on_failure=strict),
    ),
    "import": (
        {"fileImportId": "f1"},
        "/v1/files/imports/f1",
        lambda client, strict: client.wait_for_import("f1", raise_on_failure=strict),
    ),
    "message": (
        MESSAGE,
        "/v1/assistant-messages/m1",
        lambda client, strict: client.wait_for_message("m1", raise_on_failure=strict),
    ),
}
each_job = pytest.mark.parametrize(("body", "path", "wait"), JOBS.values(), ids=JOBS.keys())


@each_job
async def test_every_job_is_waited_for_at_growing_pauses(
    body: dict[str, Any], path: str, wait: Wait
) -> None:
    naps = Naps()
    statuses = ["pending", "running", "being_reviewed", "running", "succeeded"]
    readings = [answer(200, {**body, "status": status}) for status in statuses]
    async with faulty_server(*readings) as server, client_of(server, naps) as client:
        assert (await wait(client, True)).status == "succeeded"
        assert {seen.path for seen in server.seen} == {path}
    assert naps.taken == sorted(naps.taken)
    assert (naps.taken[0], len(naps.taken)) == (1.0, 4)


@each_job
async def test_a_failed_job_is_an_error_that_keeps_its_reasons(
    body: dict[str, Any], path: str, wait: Wait
) -> None:
    failed = answer(200, {**body, "status": "failed", "error": ERROR})
    async with faulty_server(failed) as server, client_of(server, Naps()) as client:
        with pytest.raises(JobFailedError, match="The script is empty") as caught:
            await wait(client, True)
        assert (await wait(client, False)).status == "failed"
    error = caught.value
    assert (error.code, error.internal_error_code) == ("invalid_request", "E-1")
    assert error.requirement is not None
    assert error.requirement.type == "upgrade_plan"
    assert error.job_status == "failed"
    assert error.job is not None


@each_job
async def test_a_cancelled_job_is_told_apart(body: dict[str, Any], path: str, wait: Wait) -> None:
    cancelled = answer(200, {**body, "status": "cancelled"})
    async with faulty_server(cancelled) as server, client_of(server, Naps()) as client:
        with pytest.raises(JobFailedError, match="was cancelled") as caught:
            await wait(client, True)
    assert caught.value.code == "cancelled"


@each_job
async def test_a_job_that_needs_approval_is_returned(
    body: dict[str, Any], path: str, wait: Wait
) -> None:
    waiting = answer(200, {**body, "status": "awaiting_approval"})
    async with faulty_server(waiting) as server, client_of(server, Naps()) as client:
        assert (await wait(client, True)).status == "awaiting_approval"
        assert len(server.seen) == 1


@each_job
async def test_our_engine_is_asked_for_news_after_the_first_reading(
    body: dict[str, Any], path: str, wait: Wait
) -> None:
    readings = [answer(200, {**body, "status": s}) for s in ("running", "running", "succeeded")]
    naps = Naps()
    async with (
        faulty_server(*readings) as server,
        client_of(server, naps, local_engine=True) as client,
    ):
        await wait(client, True)
        paths = [seen.path for seen in server.seen]
    assert paths == [path, f"{path}?waitSeconds=20.0", f"{path}?waitSeconds=20.0"]
    assert max(naps.taken) < 0.1


async def test_bad_luck_while_waiting_does_not_end_the_wait() -> None:
    script = [RESET, answer(502), answer(200, {**RUN, "status": "succeeded"})]
    async with faulty_server(*script) as server, client_of(server, Naps()) as client:
        assert (await client.wait_for_workflow_run("w1")).status == "succeeded"


@pytest.mark.parametrize("script", [answer(200, RUN), Dripping()], ids=["running", "silent"])
async def test_the_end_of_patience_is_not_the_end_of_the_job(script: Any) -> None:
    async with faulty_server(script) as server, VideoGenClient("k", base_url=server.url) as client:
        with pytest.raises(WaitTimeoutError, match=r"vg_work_1 has not ended within 0\.2 s") as e:
            await client.wait_for_workflow_run("vg_work_1", timeout_seconds=0.2)
    assert "goes on" in str(e.value)
    assert (e.value.job is None) == isinstance(script, Dripping)


async def test_every_reading_is_passed_on() -> None:
    readings = [answer(200, {**RUN, "status": s}) for s in ("pending", "running", "succeeded")]
    seen: list[str] = []
    async with faulty_server(*readings) as server, client_of(server, Naps()) as client:
        await client.wait_for_workflow_run("w1", on_reading=lambda run: seen.append(run.status))
    assert seen == ["pending", "running", "succeeded"]


async def test_a_remix_is_over_when_each_of_its_actions_is() -> None:
    readings = [
        answer(200, actions("succeeded", "running", "failed")),
        answer(200, actions("succeeded", "succeeded", "failed")),
    ]
    async with faulty_server(*readings) as server, client_of(server, Naps()) as client:
        done = await client.wait_for_remix("p1", ["a0", "a1"])
        assert [found.remix_action_id for found in done] == ["a0", "a1"]
        with pytest.raises(JobFailedError, match="ADD_ZOOM"):
            await client.wait_for_remix("p1", ["a1", "a2"])
        done = await client.wait_for_remix("p1", ["a2", "a0"], raise_on_failure=False)
        assert [found.status for found in done] == ["failed", "succeeded"]


async def test_the_actions_of_a_remix_are_looked_for_on_every_page() -> None:
    first = {"remixActions": [action(1, "succeeded")], "hasMore": True, "nextCursor": "c2"}
    second = {"remixActions": [action(0, "succeeded")], "hasMore": False, "nextCursor": None}
    async with (
        faulty_server(answer(200, first), answer(200, second)) as server,
        client_of(server, Naps()) as client,
    ):
        assert len(await client.wait_for_remix("p1", ["a0", "a1"])) == 2
        assert "cursor=c2" in server.seen[1].path
        with pytest.raises(NotFoundError, match="a9"):
            await client.wait_for_remix("p1", ["a9"])


def preview(**changes: Any) -> bytes:
    return answer(200, {"fileId": "f1", "scope": "GLOBAL", **changes})


PUBLIC = {"staticPublicPreviewSource": {"status": "ready", "url": "https://e.test/p"}}


async def test_a_public_preview_is_waited_for_with_or_without_its_player() -> None:
    readings = [
        preview(staticPublicPreviewSource={"status": "pending"}),
        preview(),
        preview(**PUBLIC),
        preview(**PUBLIC, publicPlaybackId="vg_play_1"),
    ]
    async with faulty_server(*readings) as server, client_of(server, Naps()) as client:
        file = await client.publish_file("f1")
        assert file.public_playback_id is None
        assert len(server.seen) == 3
        server.seen.clear()
        file = await client.publish_file("f1", needs_playback=True)
        assert file.public_playback_id == "vg_play_1"
        assert [seen.method for seen in server.seen] == ["POST", "GET", "GET", "GET"]


async def test_a_preview_that_cannot_be_made_is_an_error() -> None:
    failed = preview(staticPublicPreviewSource={"status": "failed"})
    async with faulty_server(failed) as server, client_of(server, Naps()) as client:
        with pytest.raises(JobFailedError, match="could not be made"):
            await client.publish_file("f1")


# Lists


def page(items: list[str], cursor: str | None, **changes: Any) -> bytes:
    files = [{"fileId": item, "scope": "GLOBAL"} for item in items]
    more = {"hasMore": cursor is not None, "nextCursor": cursor}
    return answer(200, {"files": files, **more, **changes})


async def test_all_items_of_a_list_are_given_page_by_page() -> None:
    script = [page(["f1", "f2"], "c1"), page([], "c2"), page(["f3"], None)]
    async with faulty_server(*script) as server, client_of(server, Naps()) as client:
        found = [
            file.file_id async for file in client.pages(client.get_files, include_export_files=True)
        ]
        assert found == ["f1", "f2", "f3"]
        assert [seen.path for seen in server.seen] == [
            "/v1/files?limit=200&includeExportFiles=true",
            "/v1/files?limit=200&cursor=c1&includeExportFiles=true",
            "/v1/files?limit=200&cursor=c2&includeExportFiles=true",
        ]


async def test_a_list_of_a_project_is_paged_alike_and_only_as_far_as_needed() -> None:
    export = {**EXPORT, "status": "succeeded"}
    first = answer(200, {"exports": [export, export], "hasMore": True, "nextCursor": "c"})
    async with faulty_server(first) as server, client_of(server, Naps()) as client:
        async for found in client.pages(client.list_project_exports, "p1", limit=2):
            assert found.export_id == "e1"
            break
        assert [seen.path for seen in server.seen] == ["/v1/projects/p1/exports?limit=2"]


@pytest.mark.parametrize("second", [page([], "c1"), page([], None, hasMore=True)])
async def test_a_list_that_goes_round_in_circles_is_an_error(second: bytes) -> None:
    async with (
        faulty_server(page(["f1"], "c1"), second) as server,
        client_of(server, Naps()) as client,
    ):
        with pytest.raises(UnexpectedResponseError, match="has more"):
            _ = [file async for file in client.pages(client.get_files)]
