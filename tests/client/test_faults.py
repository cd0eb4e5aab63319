"""Every way in which a server can fail, for a read, a hosted start and a start of our engine."""

from __future__ import annotations

import gzip
import json
import socket
import time
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any

import pytest

from videogen_mcp.client import RetryPolicy, VideoGenClient
from videogen_mcp.errors import (
    ApiConnectionError,
    ApiStatusError,
    ApiTimeoutError,
    BadRequestError,
    InsufficientCreditsError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    UnexpectedResponseError,
    UnreadableAnswerError,
    VideoGenError,
)
from videogen_mcp.wire import GenerateTextRequest, SearchFilesRequest

from .faults import ME, REQUEST, RUN, STARTED, Naps, client_of
from .faulty import RESET, Dripping, Script, Torn, answer, faulty_server

pytestmark = pytest.mark.anyio

LIMITED = {"message": "Slow down.", "code": "rate_limited"}
POOR = {"message": "Out of credits.", "code": "insufficient_credits"}
PAGE = "<html><head><title>Bad  gateway</title><style>p{}</style></head><p>x</p></html>"


@dataclass(frozen=True)
class Fault:
    """An answer, the exception that it ends in, and what can be known after it.

    `is_passing`: a read is tried again. `is_open`: a start may have begun something.
    `is_refused`: nothing can have begun, and trying again is welcome.
    """

    script: Script
    kind: type[VideoGenError]
    is_passing: bool = True
    is_open: bool = True
    is_refused: bool = False


def refused(body: dict[str, str], **headers: str) -> Fault:
    return Fault(answer(429, body, **headers), RateLimitedError, is_open=False, is_refused=True)


FAULTS = {
    "429 with seconds": refused(LIMITED, retry_after="7"),
    "429 with a date": refused(LIMITED, retry_after=formatdate(time.time() + 9, usegmt=True)),
    "429 without a wait": refused(LIMITED),
    "429 without a code": refused({"message": "Slow."}),
    "out of credits": Fault(
        answer(429, POOR), InsufficientCreditsError, is_passing=False, is_open=False
    ),
    "408": Fault(answer(408, {"message": "x"}), ApiStatusError),
    "500": Fault(answer(500, {"message": "x"}), ServerError),
    "502 page": Fault(answer(502, PAGE, content_type="text/html"), ServerError),
    "503 without a body": Fault(answer(503), ServerError),
    "reset before the head": Fault(Torn(), ApiConnectionError),
    "closed before the head": Fault(RESET, ApiConnectionError),
    "reset in the head": Fault(Torn(b"HTTP/1.1 200 OK\r\ncontent-"), ApiConnectionError),
    "reset in the body": Fault(
        Torn(answer(200, '{"apiKeyId"', content_length="900")), ApiConnectionError
    ),
    "cut short": Fault(answer(200, ME, content_length="900"), ApiConnectionError),
    "half of the JSON": Fault(answer(200, '{"apiKeyId": "k", '), UnreadableAnswerError),
    "gzip that is none": Fault(
        answer(200, b"\x1f\x8bnope", content_encoding="gzip"), UnreadableAnswerError
    ),
    "not HTTP": Fault(b"+OK POP3 ready\r\n\r\n", ApiConnectionError),
    "page with 200": Fault(
        answer(200, PAGE, content_type="text/html"), UnexpectedResponseError, is_passing=False
    ),
    "204": Fault(answer(204), UnexpectedResponseError, is_passing=False),
    "200 without a body": Fault(answer(200), UnexpectedResponseError, is_passing=False),
    "null": Fault(answer(200, "null"), UnexpectedResponseError, is_passing=False),
    "a list": Fault(answer(200, [1]), UnexpectedResponseError, is_passing=False),
    "a redirect": Fault(
        answer(302, location="https://other.test/login?token=s"),
        UnexpectedResponseError,
        is_passing=False,
    ),
    "nested without end": Fault(answer(200, "[" * 100_000), UnreadableAnswerError),
    "400": Fault(answer(400, {"message": "No."}), BadRequestError, is_passing=False, is_open=False),
    "403": Fault(
        answer(403, {"message": "No."}), PermissionDeniedError, is_passing=False, is_open=False
    ),
}
each_fault = pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())


@each_fault
async def test_a_read_is_repeated_after_what_passes_and_never_says_that_it_began_work(
    fault: Fault,
) -> None:
    naps = Naps()
    async with faulty_server(fault.script) as server, client_of(server, naps) as client:
        with pytest.raises(fault.kind) as caught:
            await client.get_me()
        assert len(server.seen) == (4 if fault.is_passing else 1)
        assert not caught.value.may_have_started
        assert "sk_secret_1" not in f"{caught.value}{caught.value!r}"
        if fault.is_passing:
            server.script[:] = [fault.script, answer(200, ME)]
            server.seen.clear()
            assert (await client.get_me()).team_id == "t"
            assert len(server.seen) == 2


@each_fault
async def test_a_hosted_start_is_repeated_only_when_nothing_can_have_begun(fault: Fault) -> None:
    async with faulty_server(fault.script) as server, client_of(server, Naps()) as client:
        with pytest.raises(fault.kind) as caught:
            await client.script_to_video(REQUEST)
        assert len(server.seen) == (4 if fault.is_refused else 1)
    assert caught.value.may_have_started == fault.is_open
    assert "idempotency-key" not in server.seen[0].headers


@each_fault
async def test_a_start_of_our_engine_is_repeated_with_one_key(fault: Fault) -> None:
    async with (
        faulty_server(fault.script) as server,
        client_of(server, Naps(), local_engine=True) as client,
    ):
        with pytest.raises(fault.kind) as caught:
            await client.script_to_video(REQUEST, idempotency_key="my-key")
        assert len(server.seen) == (4 if fault.is_passing else 1)
    assert caught.value.may_have_started == fault.is_open
    assert {seen.headers["idempotency-key"] for seen in server.seen} == {"my-key"}


@pytest.mark.parametrize("local_engine", [False, True])
async def test_a_start_that_found_nobody_has_begun_nothing_and_is_tried_again(
    local_engine: bool,
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    naps = Naps()
    async with VideoGenClient(
        "k", base_url=url, local_engine=local_engine, retry=naps.policy()
    ) as client:
        with pytest.raises(ApiConnectionError, match="No connection") as caught:
            await client.script_to_video(REQUEST)
    assert not caught.value.may_have_started
    assert len(naps.taken) == 3


async def test_a_start_whose_first_answer_was_lost_may_have_begun_whatever_came_after() -> None:
    script = [RESET, answer(429, LIMITED)]
    async with (
        faulty_server(*script) as server,
        client_of(server, Naps(), local_engine=True) as client,
    ):
        with pytest.raises(RateLimitedError) as caught:
            await client.script_to_video(REQUEST)
    assert caught.value.may_have_started


@pytest.mark.parametrize("sent", [answer(200, ME), b""], ids=["single bytes", "silence"])
async def test_an_answer_that_takes_too_long_in_all_is_given_up(sent: bytes) -> None:
    naps = Naps()
    async with (
        faulty_server(Dripping(sent, pause=0.05)) as server,
        VideoGenClient(
            "k", base_url=server.url, retry=naps.policy(attempts=1), read_seconds=0.2
        ) as client,
    ):
        began = time.monotonic()
        with pytest.raises(ApiTimeoutError):
            await client.get_me()
        with pytest.raises(ApiTimeoutError) as caught:
            await client.script_to_video(REQUEST)
    assert time.monotonic() - began < 3
    assert caught.value.may_have_started


IN_A_WHILE, IN_SECONDS, IN_MILLISECONDS = "{date}", "{seconds:.0f}", "{milliseconds:.0f}"
"""Filled in when a test begins, which may be long after the tests were collected."""

WAITS: dict[str, tuple[dict[str, str], tuple[float, float]]] = {
    "seconds": ({"retry_after": "7"}, (7, 7)),
    "a fraction": ({"retry_after": "0.25"}, (0.25, 0.25)),
    "a date": ({"retry_after": IN_A_WHILE}, (1, 40)),
    "a date by the server's own clock": (
        {
            "date": "Mon, 01 Jan 2001 00:00:00 GMT",
            "retry_after": "Mon, 01 Jan 2001 00:00:11 GMT",
        },
        (11, 11),
    ),
    "a date in the past": ({"retry_after": "Mon, 01 Jan 2001 00:00:00 GMT"}, (0, 0)),
    "a negative number": ({"retry_after": "-5"}, (0, 0)),
    "nothing": ({}, (0.25, 0.5)),
    "nonsense": ({"retry_after": "soon"}, (0.25, 0.5)),
    "no number": ({"retry_after": "nan"}, (0.25, 0.5)),
    "a reset in seconds": ({"x_ratelimit_reset": "12"}, (12, 12)),
    "a reset as a time": ({"x_ratelimit_reset": IN_SECONDS}, (1, 51)),
    "a reset in milliseconds": ({"x_ratelimit_reset": IN_MILLISECONDS}, (1, 51)),
    "a reset of a limit that is not reached": (
        {"x_ratelimit_reset": "12", "x_ratelimit_remaining": "3"},
        (0.25, 0.5),
    ),
    "both": ({"retry_after": "2", "x_ratelimit_reset": "12"}, (2, 2)),
}


@pytest.mark.parametrize(("headers", "between"), WAITS.values(), ids=WAITS.keys())
async def test_the_server_says_how_long_to_wait(
    headers: dict[str, str], between: tuple[float, float]
) -> None:
    naps = Naps()
    now = time.time()
    times = {
        "date": formatdate(now + 40, usegmt=True),
        "seconds": now + 50,
        "milliseconds": (now + 50) * 1000,
    }
    told = {name: value.format(**times) for name, value in headers.items()}
    limited = answer(429, LIMITED, **told)
    async with faulty_server(limited, answer(200, ME)) as server, client_of(server, naps) as client:
        await client.get_me()
    (nap,) = naps.taken
    assert between[0] <= nap <= between[1]


@pytest.mark.parametrize("call", ["get_me", "script_to_video"])
@pytest.mark.parametrize("status", [429, 503])
async def test_a_wait_of_more_than_a_minute_is_told_and_not_sat_out(call: str, status: int) -> None:
    naps = Naps()
    long = answer(status, LIMITED, retry_after="61")
    async with faulty_server(long) as server, client_of(server, naps, local_engine=True) as client:
        with pytest.raises(ApiStatusError, match="61 s") as caught:
            await getattr(client, call)(*([REQUEST] if call == "script_to_video" else []))
        assert len(server.seen) == 1
    assert naps.taken == []
    assert caught.value.retry_after == 61


async def test_waits_grow_to_eight_seconds_with_jitter() -> None:
    policy = RetryPolicy()
    for attempt, most in enumerate([0.5, 1, 2, 4, 8, 8, 8], 1):
        waits = {policy.wait(attempt, None) for _ in range(50)}
        assert len(waits) > 1
        assert all(most / 2 <= wait <= most for wait in waits)


async def test_posts_that_change_nothing_are_repeated_as_reads_are() -> None:
    calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
        ("hydrate_file", ("f",), {"fileId": "f", "scope": "GLOBAL"}),
        ("search_files", (SearchFilesRequest(query="x"),), {"results": []}),
        ("cancel_workflow_run", ("r",), STARTED),
        ("cancel_tool_execution", ("t",), {"toolExecutionId": "t"}),
    ]
    for name, arguments, body in calls:
        script = [RESET, answer(500, {"message": "x"}), answer(200, body)]
        async with faulty_server(*script) as server, client_of(server, Naps()) as client:
            await getattr(client, name)(*arguments)
            assert len(server.seen) == 3


async def test_text_is_never_asked_for_twice_not_even_of_our_engine() -> None:
    request = GenerateTextRequest(prompt="A haiku.")
    async with (
        faulty_server(RESET) as server,
        client_of(server, Naps(), local_engine=True) as client,
    ):
        with pytest.raises(ApiConnectionError) as caught:
            await client.generate_text(request)
        assert len(server.seen) == 1
    assert caught.value.may_have_started


async def test_deleting_returns_nothing_and_is_not_repeated_after_a_lost_answer() -> None:
    async with faulty_server(answer(204)) as server, client_of(server, Naps()) as client:
        await client.delete_webhook_endpoint("ep_1")
        assert (server.seen[0].method, server.seen[0].body) == ("DELETE", b"")
        server.script[:] = [RESET]
        server.seen.clear()
        with pytest.raises(ApiConnectionError):
            await client.delete_webhook_endpoint("ep_1")
        assert len(server.seen) == 1


async def test_an_error_keeps_all_that_the_server_says() -> None:
    body = {
        "message": "Needs Pro.",
        "code": "not_authorized",
        "internalErrorCode": "E-77",
        "requirement": {"type": "upgrade_plan", "details": {"plan": "pro"}},
    }
    refusal = answer(403, body, x_request_id="req_9")
    async with faulty_server(refusal) as server, client_of(server, Naps()) as client:
        with pytest.raises(PermissionDeniedError) as caught:
            await client.get_me()
    error = caught.value
    assert (error.code, error.internal_error_code) == ("not_authorized", "E-77")
    assert error.request_id == "req_9"
    assert error.requirement is not None
    assert error.requirement.model_dump() == body["requirement"]


ODD_ERRORS: dict[str, tuple[object, dict[str, str], str]] = {
    "a page": (PAGE, {"content_type": "text/html"}, "The server answered 400: Bad gateway."),
    "a page without a title": (
        "<p>Sorry &amp; bye</p><script>x()</script>",
        {"content_type": "text/html"},
        "The server answered 400: Sorry & bye.",
    ),
    "plain text": ("no such thing\n", {"content_type": "text/plain"}, "400: no such thing."),
    "a list": (["x"], {}, '400: ["x"].'),
    "nothing": (None, {}, "400: no reason given."),
    "no message": ({"error": "x"}, {}, '400: {"error": "x"}.'),
    "a message that is no text": ({"message": 3}, {}, '400: {"message": 3}.'),
    "a broken requirement": ({"message": "Pay.", "requirement": {"type": 3}}, {}, "Pay."),
    "Latin letters": (
        "caf\xe9".encode("latin-1"),
        {"content_type": "text/plain; charset=latin-1"},
        "400: café.",
    ),
    "an unknown charset": (b"\xff!", {"content_type": "text/plain; charset=x-no"}, "400: \ufffd!."),
    "a novel": ("x" * 5000, {"content_type": "text/plain"}, "x…."),
}


@pytest.mark.parametrize(("body", "headers", "message"), ODD_ERRORS.values(), ids=ODD_ERRORS.keys())
async def test_an_odd_error_body_becomes_one_readable_line(
    body: object, headers: dict[str, str], message: str
) -> None:
    async with (
        faulty_server(answer(400, body, **headers)) as server,
        client_of(server, Naps()) as client,
    ):
        with pytest.raises(BadRequestError) as caught:
            await client.get_me()
    assert caught.value.message.endswith(message)
    assert "<" not in caught.value.message
    assert len(caught.value.message) < 300


async def test_a_key_that_a_server_repeats_does_not_get_into_the_error() -> None:
    echo = answer(401, {"message": "The key sk_secret_1 is wrong."})
    async with faulty_server(echo) as server, client_of(server, Naps()) as client:
        with pytest.raises(VideoGenError) as caught:
            await client.get_me()
    assert "sk_secret_1" not in f"{caught.value} {caught.value!r} {client!r}"
    assert caught.value.message == "The key … is wrong."


async def test_a_redirect_is_not_followed_and_its_secrets_are_not_told() -> None:
    async with faulty_server(answer(200, ME)) as other:
        moved = answer(307, location=f"{other.url}/v1/me?token=secret")
        async with faulty_server(moved) as server, client_of(server, Naps()) as client:
            with pytest.raises(UnexpectedResponseError, match="redirected /v1/me") as caught:
                await client.get_me()
        assert other.seen == []
    assert "token" not in str(caught.value)


async def test_packed_and_oddly_encoded_answers_are_read() -> None:
    name = {**ME, "displayName": "Zoë"}
    bodies = [
        answer(200, gzip.compress(json.dumps(name).encode()), content_encoding="gzip"),
        answer(200, json.dumps(name, ensure_ascii=False).encode("utf-16")),
        answer(200, json.dumps(name, ensure_ascii=False).encode("utf-8-sig")),
        answer(
            200,
            json.dumps(name, ensure_ascii=False).encode("latin-1"),
            content_type="application/json; charset=ISO-8859-1",
        ),
        answer(200, name, content_type="text/plain"),
    ]
    async with faulty_server(*bodies) as server, client_of(server, Naps()) as client:
        for _ in bodies:
            assert (await client.get_me()).display_name == "Zoë"


async def test_an_answer_that_unpacks_to_no_end_is_refused() -> None:
    bomb = gzip.compress(b'"' + b" " * (70 * 1024**2) + b'"', compresslevel=9)
    packed = answer(200, bomb, content_encoding="gzip")
    async with faulty_server(packed) as server, client_of(server, Naps()) as client:
        with pytest.raises(UnexpectedResponseError, match="larger than 64 MiB"):
            await client.get_me()
        assert len(server.seen) == 1


async def test_what_a_newer_server_adds_is_kept_and_what_it_leaves_out_is_borne() -> None:
    newer = {**RUN, "status": "being_reviewed", "workflowType": "DANCE_TO_VIDEO", "mood": [1]}
    async with faulty_server(answer(200, newer)) as server, client_of(server, Naps()) as client:
        run = await client.get_workflow_run("vg_work_1")
    assert (run.status, run.workflow_type, run.error) == ("being_reviewed", "DANCE_TO_VIDEO", None)
    assert run.to_wire()["mood"] == [1]


@pytest.mark.parametrize("value", ["", " ", ".", ".."])
async def test_an_id_that_would_change_the_path_is_refused_unsent(value: str) -> None:
    async with faulty_server(answer(200, RUN)) as server, client_of(server, Naps()) as client:
        with pytest.raises(BadRequestError, match="workflow_run_id"):
            await client.get_workflow_run(value)
        assert server.seen == []


async def test_half_a_character_is_refused_unsent() -> None:
    async with faulty_server(answer(200, RUN)) as server, client_of(server, Naps()) as client:
        with pytest.raises(BadRequestError, match="half a character"):
            await client.get_workflow_run("x\ud800")
        with pytest.raises(BadRequestError, match="half a character"):
            await client.search_files(SearchFilesRequest.model_construct(query="x\ud800"))
        assert server.seen == []


@pytest.mark.parametrize("url", ["ftp://e.test", "no url", "https://"])
async def test_a_base_url_that_is_none_is_named(url: str) -> None:
    async with VideoGenClient("k", base_url=url, retry=Naps().policy()) as client:
        with pytest.raises(VideoGenError, match="base URL") as caught:
            await client.script_to_video(REQUEST)
    assert not caught.value.may_have_started
