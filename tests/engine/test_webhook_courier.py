"""The queue and the courier of webhooks, with real rows, real HTTP and no engine around them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from videogen import VideoGenError
from videogen.verify_webhook_signature import verify_webhook_signature

from videogen_mcp.engine import webhooks
from videogen_mcp.engine.errors import EngineError
from videogen_mcp.engine.store.database import now
from videogen_mcp.engine.store.webhooks import DeliveryRow
from videogen_mcp.engine.webhooks import schedule, signing
from videogen_mcp.engine.webhooks.addresses import check_url

from .webhook_parts import EVENT, Post
from .webhook_receiver import Answer, Received, Receiver

DAY = 24 * 3600 * 1_000_000


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    made = Post(tmp_path, first_wait=0.02)
    made.start()
    yield made
    made.close()


def verified(received: Received, secret: str) -> dict[str, Any]:
    payload: dict[str, Any] = verify_webhook_signature(received.body, received.headers, secret)
    return payload


def test_an_event_arrives_at_once_and_the_vendors_verifier_accepts_it(post: Post) -> None:
    with Receiver() as receiver:
        endpoint_id = post.add_endpoint(receiver.url)
        run_id = post.end_an_export()
        [received] = receiver.wait_for(1, seconds=3)
        payload = verified(received, post.secret_of(endpoint_id))
    assert payload["event"] == EVENT
    assert payload["export_id"] == run_id
    assert received.headers["content-type"] == "application/json"
    assert received.headers["user-agent"].startswith("VideoGen-Webhooks/")
    assert received.message_id.startswith("msg_")


def test_a_changed_body_another_secret_and_an_old_timestamp_are_refused(post: Post) -> None:
    with Receiver() as receiver:
        endpoint_id = post.add_endpoint(receiver.url)
        post.end_an_export()
        [received] = receiver.wait_for(1)
    secret = post.secret_of(endpoint_id)
    with pytest.raises(VideoGenError, match="signature"):
        verify_webhook_signature(received.body + b" ", received.headers, secret)
    with pytest.raises(VideoGenError, match="signature"):
        verify_webhook_signature(received.body, received.headers, signing.new_secret())
    late = {**received.headers, "webhook-timestamp": "1700000000"}
    with pytest.raises(VideoGenError, match="tolerance"):
        verify_webhook_signature(received.body, late, secret)


@pytest.mark.parametrize("status", [500, 404, 301, 204])
def test_only_a_2xx_ends_the_attempts_and_each_has_the_same_id_and_bytes(
    post: Post, status: int
) -> None:
    with Receiver(Answer(status)) as receiver:
        endpoint_id = post.add_endpoint(receiver.url)
        post.end_an_export()
        log = post.when_logged(endpoint_id, lambda log: log[0].status == "delivered")
        secret = post.secret_of(endpoint_id)
        payloads = [verified(item, secret) for item in receiver.received]
    assert len(payloads) == (1 if status == 204 else 2)
    assert len({(item.message_id, item.body) for item in receiver.received}) == 1
    assert (log[0].attempts, log[0].last_error) == (len(payloads), None)


def test_a_redirect_is_not_followed(post: Post) -> None:
    with Receiver() as elsewhere:
        to = Answer(307, {"location": elsewhere.url})
        with Receiver(default=to) as receiver:
            endpoint_id = post.add_endpoint(receiver.url)
            post.end_an_export()
            receiver.wait_for(2)
            log = post.when_logged(endpoint_id, lambda log: log[0].last_status == 307)
        assert log[0].last_error == "The receiver answered 307."
        assert elsewhere.received == []


def test_a_receiver_that_nobody_runs_is_told_in_the_log(post: Post) -> None:
    endpoint_id = post.add_endpoint("http://127.0.0.1:9/")
    post.end_an_export()
    log = post.when_logged(endpoint_id, lambda log: log[0].attempts > 0)
    assert log[0].last_status is None
    assert "connection" in (log[0].last_error or "").lower()


def test_a_slow_receiver_holds_up_nobody_else(post: Post) -> None:
    with Receiver(default=Answer(holds=True)) as slow, Receiver() as quick:
        post.add_endpoint(slow.url)
        post.add_endpoint(quick.url)
        for _ in range(5):
            post.end_an_export()
        assert len({item.message_id for item in quick.wait_for(5, seconds=5)}) == 5
        assert len(slow.wait_for(1)) == 1
        slow.release()
        slow.wait_for(5)


def test_events_arrive_in_their_order(post: Post) -> None:
    with Receiver() as receiver:
        post.add_endpoint(receiver.url)
        made = [post.end_an_export() for _ in range(8)]
        assert [item.payload["exportId"] for item in receiver.wait_for(8)] == made


def test_what_is_under_way_at_a_death_is_sent_again(post: Post) -> None:
    with Receiver(Answer(holds=True)) as receiver:
        endpoint_id = post.add_endpoint(receiver.url)
        post.end_an_export()
        receiver.wait_for(1)
        post.stop()
        assert post.log(endpoint_id)[0].status == "pending"
        post.start()
        first, again = receiver.wait_for(2)
        assert (first.message_id, first.body) == (again.message_id, again.body)
        post.when_logged(endpoint_id, lambda log: log[0].status == "delivered")


def test_events_wait_for_the_courier(tmp_path: Path) -> None:
    post = Post(tmp_path, first_wait=5)
    with Receiver() as receiver:
        endpoint_id = post.add_endpoint(receiver.url)
        assert not webhooks.pending_soon(post.services)
        post.end_an_export()
        assert webhooks.pending_soon(post.services)
        post.start()
        receiver.wait_for(1)
        post.when_logged(endpoint_id, lambda log: log[0].status == "delivered")
        assert not webhooks.pending_soon(post.services)
        post.stop()


def test_a_late_retry_does_not_keep_the_engine(tmp_path: Path) -> None:
    post = Post(tmp_path, first_wait=300)
    post.start()
    with Receiver(default=Answer(500)) as receiver:
        endpoint_id = post.add_endpoint(receiver.url)
        post.end_an_export()
        post.when_logged(endpoint_id, lambda log: log[0].attempts == 1)
        assert not webhooks.pending_soon(post.services)
    post.stop()


def test_an_endpoint_that_never_answers_well_is_disabled_at_last(tmp_path: Path) -> None:
    post = Post(tmp_path, first_wait=0.00005)
    post.start()
    with Receiver(default=Answer(503)) as receiver:
        endpoint_id = post.add_endpoint(receiver.url)
        post.end_an_export()
        log = post.when_logged(endpoint_id, lambda log: log[0].status == "failed")
        assert log[0].attempts == len(schedule.WAITS) + 1 == len(receiver.received)
        assert log[0].last_status == 503
        row = post.store.find_endpoint(endpoint_id)
        assert row is not None
        assert row.is_disabled
        post.end_an_export()
        assert len(post.log(endpoint_id)) == 1
        receiver.answer_always(Answer())
        assert post.store.enable_endpoint(endpoint_id) is not None
        post.services.webhooks.endpoints_changed()
        post.end_an_export()
        post.when_logged(endpoint_id, lambda log: log[0].status == "delivered")
    post.stop()


def test_an_endpoint_that_takes_some_events_stays(tmp_path: Path) -> None:
    post = Post(tmp_path, first_wait=0.00005)
    with Receiver(default=Answer(500)) as receiver:
        endpoint_id = post.add_endpoint(receiver.url)
        post.end_an_export()
        row = post.log(endpoint_id)[0]
        for attempt in range(len(schedule.WAITS)):
            post.store.postpone(DeliveryRow(**{**vars(row), "attempts": attempt}), 500, "no", now())
        other = post.end_an_export()
        taken = next(item for item in post.log(endpoint_id) if other in item.body)
        post.store.delivered(taken, 200)
        post.start()
        post.when_logged(endpoint_id, lambda log: log[-1].status == "failed")
        found = post.store.find_endpoint(endpoint_id)
        assert found is not None
        assert not found.is_disabled
    post.stop()


def test_gone_disables_an_endpoint_at_once(post: Post) -> None:
    with Receiver(default=Answer(410)) as receiver:
        endpoint_id = post.add_endpoint(receiver.url)
        post.end_an_export()
        post.when_logged(endpoint_id, lambda log: log[0].status == "failed")
        row = post.store.find_endpoint(endpoint_id)
        assert row is not None
        assert row.is_disabled
        assert len(receiver.received) == 1


def test_a_receiver_may_ask_for_more_time(tmp_path: Path) -> None:
    post = Post(tmp_path, first_wait=5)
    post.start()
    with Receiver(Answer(429, {"retry-after": "3600"})) as receiver:
        endpoint_id = post.add_endpoint(receiver.url)
        post.end_an_export()
        log = post.when_logged(endpoint_id, lambda log: log[0].attempts == 1)
    post.stop()
    assert 3590 < (log[0].next_attempt - now()) / 1_000_000 < 3601


def test_waits_grow_over_a_day_and_are_bounded() -> None:
    waits = [schedule.wait_after(attempt, 5, None) for attempt in range(1, 13)]
    known = [wait for wait in waits if wait is not None]
    assert waits[-2:] == [None, None]
    assert known == sorted(known)
    assert 5 <= known[0] <= 6
    assert 24 * 3600 < sum(known) < 40 * 3600
    assert schedule.patience(5) <= sum(known)
    assert schedule.wait_after(1, 5, 1e12) == 12 * 3600
    assert (schedule.wait_after(2, 5, 0.001) or 0) >= 30


def test_removing_an_endpoint_stops_its_deliveries(post: Post) -> None:
    with Receiver(default=Answer(500)) as receiver, Receiver() as other:
        endpoint_id = post.add_endpoint(receiver.url)
        post.end_an_export()
        receiver.wait_for(1)
        assert post.store.delete_endpoint(endpoint_id)
        post.services.webhooks.endpoints_changed()
        count = len(receiver.received)
        post.add_endpoint(other.url)
        post.end_an_export()
        other.wait_for(1)
        assert len(receiver.received) <= count + 1, "at most the attempt that was under way"
        assert post.log(endpoint_id) == []


def test_only_the_events_that_an_endpoint_wants_are_queued(post: Post) -> None:
    with Receiver() as receiver:
        endpoint_id = post.add_endpoint(receiver.url, "project_export.failed")
        post.end_an_export("succeeded")
        post.end_an_export("cancelled")
        failed = post.end_an_export("failed")
        assert [item.payload["exportId"] for item in receiver.wait_for(1)] == [failed]
        assert len(post.log(endpoint_id)) == 1


def test_old_entries_of_the_log_are_forgotten(tmp_path: Path) -> None:
    post = Post(tmp_path, first_wait=5)
    endpoint_id = post.add_endpoint("http://127.0.0.1:9/")
    moment = now()
    rows = [
        DeliveryRow(
            name, endpoint_id, name, EVENT, "{}", status=status, updated=moment - days * DAY
        )
        for name, status, days in (
            ("a", "delivered", 8),
            ("b", "delivered", 6),
            ("c", "failed", 31),
            ("d", "failed", 29),
            ("e", "pending", 99),
        )
    ]
    with post.services.database.write() as connection:
        post.store.add_deliveries(connection, rows)
    assert webhooks.prune_deliveries(post.services) == 2
    assert {row.id for row in post.log(endpoint_id)} == {"b", "d", "e"}


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com",
        "https://example.com:8443/hooks/video?key=a%20b",
        "http://localhost:9000/hook",
        "http://127.5.0.1/",
        "http://[::1]:80/",
    ],
)
def test_a_usable_url_is_kept_as_it_was_written(url: str) -> None:
    assert check_url(url) == url


def test_letters_that_urls_do_not_have_are_encoded() -> None:
    assert check_url("https://bücher.example/ä?q=<x>") == (
        "https://xn--bcher-kva.example/%C3%A4?q=%3Cx%3E"
    )


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://example.com/hook", "https"),
        ("http://127.0.0.1.example.com/", "https"),
        ("http://192.168.1.5/", "https"),
        ("ftp://example.com/", "http"),
        ("example.com/hook", "http"),
        ("https://name:password@example.com/", "password"),
        ("https://example.com/#part", "#"),
        ("https:///path", "host"),
        ("https://example.com:99999/", "port"),
        ("https://exam ple.com/", "blanks"),
        ("https://example.com/\x00", "control"),
        ("https://example.com/\ud800", "control"),
        ("https://example.com/%zz", "hexadecimal"),
        ("https://169.254.169.254/", "no address"),
        ("https://0.0.0.0/", "no address"),
        ("https://[::ffff:169.254.169.254]/", "no address"),
        ("https://example.com/" + "a" * 2100, "2048"),
    ],
)
def test_a_url_that_cannot_be_used_is_refused_with_its_reason(url: str, reason: str) -> None:
    with pytest.raises(EngineError, match=reason) as raised:
        check_url(url)
    assert raised.value.message.startswith("url: ")
    assert "password@" not in raised.value.message
