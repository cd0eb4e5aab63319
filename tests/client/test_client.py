from __future__ import annotations

import time
from pathlib import Path

import pytest

from videogen_mcp.client import RetryPolicy, VideoGenClient, watch
from videogen_mcp.errors import (
    ApiConnectionError,
    AuthenticationError,
    BadRequestError,
    DownloadError,
    InsufficientCreditsError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    UnexpectedResponseError,
    UploadError,
)

from .faults import ME, REQUEST, RUN, STARTED
from .faulty import RESET, FaultyServer, answer, faulty_server

pytestmark = pytest.mark.anyio

QUICK = RetryPolicy(attempts=4, first_wait=0.001, longest_wait=0.002)


def client_of(server: FaultyServer, **options: bool) -> VideoGenClient:
    return VideoGenClient("sk_test", base_url=server.url, retry=QUICK, **options)


async def test_a_read_survives_errors_that_pass() -> None:
    bumps = [answer(500, {"message": "x"}), RESET, answer(502, "<html>Bad</html>"), answer(200, ME)]
    async with faulty_server(*bumps) as server, client_of(server) as client:
        assert (await client.get_me()).email == "e@e.test"
        assert len(server.seen) == 4


async def test_every_call_says_who_asks() -> None:
    async with faulty_server(answer(200, ME)) as server, client_of(server) as client:
        await client.get_me()
    headers = server.seen[0].headers
    assert headers["authorization"] == "Bearer sk_test"
    assert headers["x-videogen-client"] == "mcp"


async def test_a_proxy_of_the_environment_does_not_stand_before_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    async with faulty_server(answer(200, ME)) as server, client_of(server) as client:
        assert (await client.get_me()).team_id == "t"


async def test_a_start_is_never_sent_twice_when_the_first_may_have_been_accepted() -> None:
    for fault in (RESET, answer(500, {"message": "x"})):
        async with faulty_server(fault) as server, client_of(server) as client:
            with pytest.raises((ApiConnectionError, ServerError)):
                await client.script_to_video(REQUEST)
            assert len(server.seen) == 1


async def test_a_start_with_an_honoured_key_is_repeated_with_the_same_key() -> None:
    script = [RESET, answer(503, {"message": "x"}), answer(202, STARTED)]
    async with (
        faulty_server(*script) as server,
        client_of(server, local_engine=True) as client,
    ):
        started = await client.script_to_video(REQUEST)
    assert started.workflow_run_id == "vg_work_1"
    assert len({seen.headers["idempotency-key"] for seen in server.seen}) == 1
    assert [seen.json for seen in server.seen] == [REQUEST.to_wire()] * 3


async def test_a_start_that_was_rate_limited_is_sent_again() -> None:
    limited = answer(429, {"message": "slow", "code": "rate_limited"}, retry_after="0")
    async with faulty_server(limited, answer(202, STARTED)) as server, client_of(server) as client:
        await client.script_to_video(REQUEST)
        assert len(server.seen) == 2


async def test_retry_after_is_honoured() -> None:
    limited = answer(429, {"message": "slow", "code": "rate_limited"}, retry_after="1")
    async with faulty_server(limited, answer(200, ME)) as server, client_of(server) as client:
        began = time.monotonic()
        await client.get_me()
    assert time.monotonic() - began >= 1


async def test_a_wait_that_is_too_long_is_an_error_at_once() -> None:
    limited = answer(429, {"message": "slow", "code": "rate_limited"}, retry_after="3600")
    async with faulty_server(limited) as server, client_of(server) as client:
        with pytest.raises(RateLimitedError) as caught:
            await client.get_me()
        assert caught.value.retry_after == 3600
        assert len(server.seen) == 1


async def test_running_out_of_credits_is_told_apart_and_not_repeated() -> None:
    body = {
        "message": "Out of credits",
        "code": "insufficient_credits",
        "requirement": {"type": "purchase_add_on", "details": {"addOn": "credits"}},
    }
    async with faulty_server(answer(429, body)) as server, client_of(server) as client:
        with pytest.raises(InsufficientCreditsError) as caught:
            await client.get_me()
        assert len(server.seen) == 1
    assert caught.value.requirement is not None
    assert caught.value.requirement.details == {"addOn": "credits"}


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (422, BadRequestError),
    ],
)
async def test_a_refusal_is_one_exception_with_its_code_and_request_id(
    status: int, kind: type[BadRequestError]
) -> None:
    refusal = answer(status, {"message": "No.", "code": "some_code"}, x_request_id="req_9")
    async with faulty_server(refusal) as server, client_of(server) as client:
        with pytest.raises(kind) as caught:
            await client.get_me()
        assert len(server.seen) == 1
    assert (caught.value.message, caught.value.code) == ("No.", "some_code")
    assert caught.value.request_id == "req_9"


async def test_an_html_page_instead_of_json_is_named_as_such() -> None:
    page = answer(200, "<html>hello</html>", content_type="text/html")
    async with faulty_server(page) as server, client_of(server) as client:
        with pytest.raises(UnexpectedResponseError, match="text/html"):
            await client.get_me()


async def test_an_answer_cut_short_is_read_again() -> None:
    cut = answer(200, ME, content_length="5000")
    async with faulty_server(cut, answer(200, ME)) as server, client_of(server) as client:
        assert (await client.get_me()).team_id == "t"


async def test_an_answer_that_breaks_the_contract_names_the_field() -> None:
    async with faulty_server(answer(200, {"apiKeyId": 3})) as server, client_of(server) as client:
        with pytest.raises(UnexpectedResponseError, match="apiKeyId"):
            await client.get_me()


async def test_ids_cannot_escape_their_place_in_the_path() -> None:
    async with faulty_server(answer(200, RUN)) as server, client_of(server) as client:
        await client.get_workflow_run("../../me?x=1")
    assert server.seen[0].path == "/v1/workflows/runs/..%2F..%2Fme%3Fx%3D1"


async def test_only_the_local_engine_is_asked_to_wait_for_news() -> None:
    async with faulty_server(answer(200, RUN)) as server:
        for local_engine in (False, True):
            async with client_of(server, local_engine=local_engine) as client:
                await client.get_workflow_run("vg_work_1", wait_seconds=20)
    assert ["waitSeconds" in seen.path for seen in server.seen] == [False, True]


async def test_watching_ends_with_the_settled_reading() -> None:
    readings = [answer(200, {**RUN, "status": s}) for s in ("pending", "running", "succeeded")]
    async with faulty_server(*readings) as server, client_of(server) as client:
        seen = [run.status async for run in watch(lambda: client.get_workflow_run("vg_work_1"))]
    assert seen == ["pending", "running", "succeeded"]


async def test_a_run_that_needs_approval_is_not_waited_for() -> None:
    waiting = answer(200, {**RUN, "status": "awaiting_approval"})
    async with faulty_server(waiting) as server, client_of(server) as client:
        seen = [run.status async for run in watch(lambda: client.get_workflow_run("vg_work_1"))]
    assert seen == ["awaiting_approval"]


async def test_a_missing_or_empty_file_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    async with faulty_server(answer(500)) as server, client_of(server) as client:
        for name in ("missing.png", "empty.png"):
            with pytest.raises(UploadError, match=name):
                await client.upload_file(tmp_path / name)
        assert server.seen == []


def ready_file(url: str) -> dict[str, object]:
    return {
        "fileId": "vg_file_1",
        "scope": "GLOBAL",
        "downloadSource": {"status": "ready", "url": url},
    }


async def test_a_download_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    async with faulty_server(answer(500)) as server, client_of(server) as client:
        cut = answer(200, "0123456789", content_length="500")
        server.script[:] = [answer(200, ready_file(f"{server.url}/bytes")), cut]
        with pytest.raises(ApiConnectionError):
            await client.download_file("vg_file_1", tmp_path / "out.mp4")
    assert list(tmp_path.iterdir()) == []


async def test_a_download_is_resumed_where_it_broke(tmp_path: Path) -> None:
    async with faulty_server(answer(500)) as server, client_of(server) as client:
        first = answer(200, "0123", content_length="8", etag='"v1"')
        rest = answer(206, "4567", content_range="bytes 4-7/8", etag='"v1"')
        server.script[:] = [answer(200, ready_file(f"{server.url}/bytes")), first, rest]
        out = await client.download_file("vg_file_1", tmp_path / "out.bin")
    assert out.read_text() == "01234567"
    assert server.seen[-1].headers["range"] == "bytes=4-"


async def test_an_unwritable_place_is_named(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    async with faulty_server(answer(500)) as server, client_of(server) as client:
        server.script[:] = [answer(200, ready_file(f"{server.url}/bytes")), answer(200, "x")]
        with pytest.raises(DownloadError, match="Cannot write"):
            await client.download_file("vg_file_1", blocked / "out.mp4")
