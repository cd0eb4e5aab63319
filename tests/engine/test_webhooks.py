"""Webhooks of a running engine: its routes, and what real runs and uploads send."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from videogen import VideoGen

from .engine_process import EngineProcess
from .media_files import png
from .webhook_receiver import Answer, Received, Receiver

PATH = "/v1/webhooks/endpoints"
RUN_EVENTS = [
    f"{family}.{end}"
    for family in ("workflow_run", "project_export")
    for end in ("succeeded", "failed", "cancelled")
]
BESIDE = {"isDisabled"}
"""What the engine adds to the contract's endpoint."""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as running:
        yield running


@pytest.fixture(autouse=True)
def no_endpoints_are_left(engine: EngineProcess) -> Iterator[None]:
    yield
    for item in endpoints(engine):
        engine.client.delete(f"{PATH}/{item['endpointId']}")


def endpoints(engine: EngineProcess) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = engine.client.get(f"{PATH}?limit=200").json()["endpoints"]
    return found


def create(engine: EngineProcess, url: str, *events: str, **more: Any) -> dict[str, Any]:
    body = {"url": url, "events": list(events), **more}
    response = engine.client.post(PATH, json=body)
    assert response.status_code == 201, response.text
    created: dict[str, Any] = response.json()
    return created


def refused(engine: EngineProcess, **body: Any) -> str:
    """The message of a 400; nothing was made."""
    before = endpoints(engine)
    response = engine.client.post(PATH, json=body)
    assert response.status_code == 400, response.text
    assert endpoints(engine) == before
    message: str = response.json()["message"]
    return message


def verified(received: Received, endpoint: dict[str, Any]) -> dict[str, Any]:
    """The payload in the vendor's spelling, if the vendor's verifier accepts it."""
    with VideoGen(api_key="any") as sdk:
        return dict(
            sdk.verify_webhook_signature(received.body, received.headers, endpoint["signingSecret"])
        )


def ask_beside(engine: EngineProcess, method: str, path: str, **query: Any) -> httpx.Response:
    """Calls a route that is not in the contract, by which the engine's client checks answers."""
    return httpx.request(
        method,
        f"{engine.info['url']}{PATH}/{path}",
        params=query,
        headers={"authorization": f"Bearer {engine.info['token']}"},
    )


def deliveries(engine: EngineProcess, endpoint: dict[str, Any]) -> list[dict[str, Any]]:
    log = ask_beside(engine, "GET", f"{endpoint['endpointId']}/deliveries").json()
    found: list[dict[str, Any]] = log["deliveries"]
    return found


def poll(condition: Callable[[], bool]) -> None:
    """Waits until the condition holds."""
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline


def test_the_secret_is_told_once(engine: EngineProcess) -> None:
    created = create(engine, "https://example.com/hook", "file.upload.completed")
    prefix, _, key = created["signingSecret"].partition("_")
    assert (prefix, len(base64.b64decode(key))) == ("whsec", 32)
    assert created["endpointId"].startswith("ep_")
    [listed] = endpoints(engine)
    assert listed == {key: value for key, value in created.items() if key != "signingSecret"}
    assert listed["signingSecretLast4"] == created["signingSecret"][-4:]
    assert listed.keys() - BESIDE == {
        "endpointId",
        "url",
        "events",
        "description",
        "createdAt",
        "signingSecretLast4",
    }


def test_the_vendors_client_makes_lists_and_removes_endpoints(engine: EngineProcess) -> None:
    with VideoGen(api_key=engine.info["token"], base_url=engine.info["url"]) as sdk:
        made = sdk.webhooks.create_webhook_endpoint(
            url="https://example.com/hook",
            events=["workflow_run.failed", "file.upload.completed", "workflow_run.failed"],
            description="mine",
        )
        assert made["events"] == ["workflow_run.failed", "file.upload.completed"]
        [listed] = sdk.webhooks.list_webhook_endpoints()["endpoints"]
        assert (listed["endpoint_id"], listed["description"]) == (made["endpoint_id"], "mine")
        assert sdk.webhooks.delete_webhook_endpoint(made["endpoint_id"]) is None
        assert sdk.webhooks.list_webhook_endpoints()["endpoints"] == []


def test_removing_answers_with_nothing_and_then_knows_the_id_no_more(
    engine: EngineProcess,
) -> None:
    path = f"{PATH}/{create(engine, 'https://example.com', 'workflow_run.failed')['endpointId']}"
    gone = engine.client.delete(path)
    assert (gone.status_code, gone.content) == (204, b"")
    for method, url in (
        ("DELETE", path),
        ("GET", f"{path}/deliveries"),
        ("POST", f"{path}/enable"),
        ("DELETE", f"{PATH}/%00%ff"),
    ):
        response = engine.client.request(method, url)
        assert (response.status_code, response.json()["code"]) == (404, "not_found")


def test_what_is_wrong_with_a_new_endpoint_is_told_by_name(engine: EngineProcess) -> None:
    good = {"url": "https://example.com", "events": ["workflow_run.failed"]}
    message = refused(engine, **{**good, "url": "http://example.com/hook"})
    assert message.startswith("url: 'http://example.com/hook'")
    assert "https" in message
    assert refused(engine, events=good["events"]).startswith("url")
    assert refused(engine, **{**good, "url": 7}).startswith("url")
    assert refused(engine, **{**good, "events": []}).startswith("events")
    assert refused(engine, **{**good, "events": None}).startswith("events")
    assert refused(engine, **{**good, "description": "a\x00b"}).startswith("description")
    assert refused(engine, **{**good, "description": "x" * 5000}).startswith("description")
    surrogate = (
        b'{"url": "https://e.com", "events": ["workflow_run.failed"], "description": "\\ud800"}'
    )
    assert engine.client.post(PATH, content=surrogate).status_code == 400


def test_an_unknown_event_is_refused_with_the_nearest_one(engine: EngineProcess) -> None:
    message = refused(engine, url="https://example.com", events=["workflow_run.finished_"])
    assert message.startswith("events")
    assert "workflow_run.failed" in message
    message = refused(engine, url="https://example.com", events=["file.upload.complete"])
    assert "'file.upload.completed'" in message


def test_pages_of_endpoints_are_newest_first_and_there_is_a_limit(engine: EngineProcess) -> None:
    made = [
        create(engine, f"https://example.com/{number}", "workflow_run.failed")["endpointId"]
        for number in range(100)
    ]
    message = refused(engine, url="https://example.com", events=["workflow_run.failed"])
    assert "100" in message
    seen: list[str] = []
    cursor = None
    while True:
        params = {"limit": 30, **({"cursor": cursor} if cursor else {})}
        page = engine.client.get(PATH, params=params).json()
        seen += [item["endpointId"] for item in page["endpoints"]]
        assert page["hasMore"] == (page["nextCursor"] is not None)
        if not (cursor := page["nextCursor"]):
            break
    assert seen == made[::-1]


def test_a_video_is_announced_with_links_that_work(
    engine: EngineProcess, receiver: Receiver
) -> None:
    endpoint = create(engine, receiver.url, *RUN_EVENTS)
    run = engine.finish(engine.start_run()["workflowRunId"])
    received = receiver.wait_for_event("workflow_run.succeeded")
    payload = verified(received, endpoint)
    assert payload["workflow_run_id"] == run["workflowRunId"]
    assert (payload["export_id"], payload["export_file_id"]) == (
        run["exportId"],
        run["exportFileId"],
    )
    assert httpx.get(payload["download_url"]).content[4:8] == b"ftyp"
    assert httpx.get(payload["thumbnail_url"]).status_code == 200
    export = verified(receiver.wait_for_event("project_export.succeeded"), endpoint)
    assert (export["export_id"], export["error"]) == (run["exportId"], None)
    assert len(receiver.received) == 2


def test_a_cancelled_run_is_announced(engine: EngineProcess, receiver: Receiver) -> None:
    endpoint = create(engine, receiver.url, *RUN_EVENTS)
    run_id = engine.start_run(script="A slow walk through a very old town. " * 40)["workflowRunId"]
    engine.client.post(f"/v1/workflows/runs/{run_id}/cancel")
    payload = verified(receiver.wait_for_event("workflow_run.cancelled"), endpoint)
    assert (payload["workflow_run_id"], payload["error"]) == (run_id, None)
    assert payload["export_id"] is None
    receiver.wait_for_event("project_export.cancelled")


@pytest.mark.slow
def test_a_failed_run_is_announced_with_its_error(home: Path, receiver: Receiver) -> None:
    engine = EngineProcess(home, VIDEOGEN_FREE_DISK_BYTES="1e18")
    endpoint = create(engine, receiver.url, *RUN_EVENTS)
    run = engine.finish(engine.start_run()["workflowRunId"])
    payload = receiver.wait_for_event("workflow_run.failed").payload
    assert payload["error"] == run["error"]
    assert payload["error"]["code"] == "disk_full"
    assert payload["downloadUrl"] is None
    export = verified(receiver.wait_for_event("project_export.failed"), endpoint)
    assert export["export_file_id"] is None
    engine.stop()


def test_uploads_are_announced(engine: EngineProcess, receiver: Receiver) -> None:
    endpoint = create(engine, receiver.url, "file.upload.completed", "file.upload.failed")
    uploaded = engine.upload("red.png", png())
    payload = verified(receiver.wait_for_event("file.upload.completed"), endpoint)
    assert payload["file_id"] == uploaded["fileId"]
    assert payload["file"]["type"] == "IMAGE"
    assert httpx.get(payload["file"]["download_url"]).content == png()
    ticket = engine.client.post("/v1/files/upload", json={"displayName": "no.mp4"}).json()
    assert httpx.put(ticket["uploadUrl"], content=b"").status_code == 400
    failed = verified(receiver.wait_for_event("file.upload.failed"), endpoint)
    assert failed["file_id"] == ticket["fileId"]
    assert failed["error"]["message"]


@pytest.mark.slow
def test_a_delivery_goes_on_after_a_kill(home: Path) -> None:
    engine = EngineProcess(home, VIDEOGEN_WEBHOOK_RETRY_SECONDS="0.3")
    with Receiver(Answer(500), Answer(502)) as receiver:
        endpoint = create(engine, receiver.url, "file.upload.completed")
        engine.upload("red.png", png())
        receiver.wait_for(1)
        engine.kill()
        engine.start()
        first, *_, last = receiver.wait_for(3)
        assert (first.message_id, first.body) == (last.message_id, last.body)
        assert verified(last, endpoint)["event"] == "file.upload.completed"
        [told] = deliveries(engine, endpoint)
        assert told["messageId"] == first.message_id
    engine.stop()


def test_the_log_tells_how_deliveries_went(engine: EngineProcess) -> None:
    with Receiver(default=Answer(503)) as receiver:
        endpoint = create(engine, receiver.url, "file.upload.completed")
        engine.upload("red.png", png())
        engine.upload("blue.png", png(color=(0, 0, 200)))
        assert len({item.message_id for item in receiver.wait_for(2)}) == 2
    path = f"{endpoint['endpointId']}/deliveries"
    page = ask_beside(engine, "GET", path, limit=1).json()
    rest = ask_beside(engine, "GET", path, limit=1, cursor=page["nextCursor"]).json()
    assert (page["hasMore"], rest["hasMore"]) == (True, False)
    [newest], [oldest] = page["deliveries"], rest["deliveries"]
    assert newest["deliveryId"] != oldest["deliveryId"]
    assert oldest["status"] == "pending"
    assert oldest["nextAttemptAt"] >= oldest["createdAt"]
    wrong = ask_beside(engine, "GET", path, limit=0)
    assert wrong.status_code == 400
    assert wrong.json()["message"].startswith("limit")
    assert ask_beside(engine, "GET", path, cursor="x").status_code == 400


def test_an_endpoint_that_says_it_is_gone_is_shown_as_disabled_until_enabled(
    engine: EngineProcess, receiver: Receiver
) -> None:
    receiver.answer_always(Answer(410))
    endpoint = create(engine, receiver.url, "file.upload.completed")
    assert endpoint["isDisabled"] is False
    engine.upload("red.png", png())
    poll(lambda: [item["status"] for item in deliveries(engine, endpoint)] == ["failed"])
    other = create(engine, receiver.url + "/other", "file.upload.completed")
    engine.upload("red.png", png())
    receiver.wait_for(2)
    assert [item.path for item in receiver.received] == ["/hook", "/hook/other"]
    shown = next(it for it in endpoints(engine) if it["endpointId"] == endpoint["endpointId"])
    assert shown["isDisabled"] is True
    assert [item["status"] for item in deliveries(engine, endpoint)] == ["failed"]
    engine.client.delete(f"{PATH}/{other['endpointId']}")
    receiver.answer_always(Answer())
    enabled = ask_beside(engine, "POST", f"{endpoint['endpointId']}/enable")
    assert enabled.json()["isDisabled"] is False
    engine.upload("red.png", png())
    assert receiver.wait_for(3)[2].path == "/hook"


def test_a_removed_endpoint_gets_nothing_more(engine: EngineProcess, receiver: Receiver) -> None:
    removed = create(engine, receiver.url + "/removed", "file.upload.completed")
    create(engine, receiver.url, "file.upload.completed")
    engine.client.delete(f"{PATH}/{removed['endpointId']}")
    engine.upload("red.png", png())
    assert [item.path for item in receiver.wait_for(1)] == ["/hook"]


def test_the_log_of_the_engine_holds_no_signing_secret(engine: EngineProcess) -> None:
    created = create(engine, "https://example.com/?key=quite-secret", "workflow_run.failed")
    log = (engine.home / "engine.log").read_text()
    assert created["signingSecret"] not in log
    assert "quite-secret" not in log
