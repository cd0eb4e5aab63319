"""Files fetched from URLs, through a real engine and a web server on loopback."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .engine_process import EngineProcess
from .media_files import png, wav
from .web_server import Exchange, WebServer
from .webhook_receiver import Receiver


@pytest.fixture(scope="module")
def web() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def importer(tmp_path_factory: pytest.TempPathFactory, web: WebServer) -> Iterator[EngineProcess]:
    """An engine that may fetch from the web server, and from no other private host."""
    home = tmp_path_factory.mktemp("import-home")
    running = EngineProcess(home, VIDEOGEN_IMPORT_PRIVATE_HOSTS=web.host)
    yield running
    running.stop()


def start(engine: EngineProcess, url: str, **changes: Any) -> dict[str, Any]:
    answer = engine.client.post("/v1/files/import-url", json={"url": url, **changes})
    assert answer.status_code == 202, answer.text
    started: dict[str, Any] = answer.json()
    return started


def read(engine: EngineProcess, import_id: str, wait: float = 0) -> dict[str, Any]:
    answer = engine.client.get(f"/v1/files/imports/{import_id}?waitSeconds={wait}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def finish(engine: EngineProcess, import_id: str) -> dict[str, Any]:
    while True:
        found = read(engine, import_id, wait=20)
        if found["status"] not in ("pending", "running"):
            return found


def run(engine: EngineProcess, url: str, **changes: Any) -> dict[str, Any]:
    return finish(engine, start(engine, url, **changes)["fileImportId"])


def failure(engine: EngineProcess, url: str, code: str, **changes: Any) -> str:
    """The message of an import that failed with `code` and left nothing to use behind."""
    started = start(engine, url, **changes)
    found = finish(engine, started["fileImportId"])
    assert found["status"] == "failed", found
    assert found["error"]["code"] == code, found
    assert (found["fileId"], found["file"]) == (None, None)
    file = engine.client.get(f"/v1/files/{started['fileId']}").json()
    assert file["downloadSource"]["status"] == "failed"
    assert not list((engine.home / "files").rglob(f"{started['fileId']}*"))
    message: str = found["error"]["message"]
    return message


def test_a_picture_is_imported_and_can_be_used(importer: EngineProcess, web: WebServer) -> None:
    content = png(64, 48)
    started = start(importer, web.file("/sun%20rise.png?sig=1", content))
    assert started["fileImportId"].startswith("vg_fimp_")
    found = finish(importer, started["fileImportId"])
    assert found["status"] == "succeeded", found
    assert found["progressPercentage"] == 100
    assert found["fileId"] == started["fileId"]
    assert found["error"] is None
    file = found["file"]
    assert (file["type"], file["displayName"], file["scope"]) == ("IMAGE", "sun rise.png", "GLOBAL")
    assert file["downloadSource"]["status"] == "ready"
    assert importer.client.get(file["downloadUrl"]).content == content
    listed = importer.client.get("/v1/files").json()["files"]
    assert started["fileId"] in [item["fileId"] for item in listed]


def test_the_name_and_the_lifetime_are_as_asked(importer: EngineProcess, web: WebServer) -> None:
    url = web.file("/x", wav(0.2), content_disposition='inline; filename="server.wav"')
    assert run(importer, url)["file"]["displayName"] == "server.wav"
    file = run(importer, url, displayName="  My\nsong ", type="AUDIO", isTemporary=True)["file"]
    assert (file["displayName"], file["type"], file["scope"]) == ("My song", "AUDIO", "TEMPORARY")


def test_a_text_is_known_by_what_the_server_says(importer: EngineProcess, web: WebServer) -> None:
    url = web.file("/notes", b"Water is life.", content_type="text/plain; charset=utf-8")
    file = run(importer, url, displayName="Notes")["file"]
    assert (file["type"], file["displayName"]) == ("TEXT", "Notes.txt")


def test_progress_comes_from_the_bytes(importer: EngineProcess, web: WebServer) -> None:
    content = wav(4.0)
    go_on = threading.Event()

    def half(exchange: Exchange) -> None:
        exchange.start(200, content_length=str(len(content)))
        sent = len(content) // 2
        exchange.write(content[:sent])
        while not go_on.wait(0.1):
            exchange.write(content[sent : sent + 10])
            sent += 10
        exchange.write(content[sent:])

    started = start(importer, web.serve("/half.wav", half))
    found = read(importer, started["fileImportId"])
    while found["progressPercentage"] < 40:
        assert found["status"] in ("pending", "running"), found
        found = read(importer, started["fileImportId"], wait=5)
    assert found["progressPercentage"] <= 50
    assert found["stage"] == "Fetching the file"
    assert found["file"] is None
    go_on.set()
    assert finish(importer, started["fileImportId"])["status"] == "succeeded"


def test_a_broken_connection_is_tried_again(importer: EngineProcess, web: WebServer) -> None:
    content = png(32, 32)
    tries: list[int] = []

    def flaky(exchange: Exchange) -> None:
        tries.append(1)
        exchange.start(200, content_length=str(len(content)))
        exchange.write(content if len(tries) > 1 else content[:20])

    found = run(importer, web.serve("/flaky.png", flaky))
    assert (found["status"], found["attemptIndex"], len(tries)) == ("succeeded", 1, 2)


@pytest.mark.slow
def test_an_import_goes_on_after_the_engine_was_killed(web: WebServer, home: Path) -> None:
    content = png(32, 32)
    reached, go_on = threading.Event(), threading.Event()

    def slow(exchange: Exchange) -> None:
        reached.set()
        exchange.start(200, content_length=str(len(content)))
        go_on.wait(20)
        exchange.write(content)

    engine = EngineProcess(home, VIDEOGEN_IMPORT_PRIVATE_HOSTS=web.host)
    started = start(engine, web.serve("/slow.png", slow))
    assert reached.wait(20)
    engine.kill()
    go_on.set()
    engine.start()
    found = finish(engine, started["fileImportId"])
    assert (found["status"], found["fileId"]) == ("succeeded", started["fileId"])
    assert engine.stop() == 0


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1/x.png",
        "http://localhost/x.png",
        "http://10.0.0.1/x",
        "http://[::1]/x",
        "http://169.254.169.254/latest/meta-data/",
        "http://0x7f.1/",
        "http://user:pass@example.com/",
        "file:///etc/passwd",
        "data:image/png;base64,AAAA",
        "http://\x00/",
        "not a url",
        "http://" + "a" * 10_000,
    ],
)
def test_a_url_that_is_not_allowed_is_refused_at_once(importer: EngineProcess, url: str) -> None:
    body = json.dumps({"url": url})
    answer = importer.client.post(
        "/v1/files/import-url", content=body, headers={"content-type": "application/json"}
    )
    assert answer.status_code == 400
    assert answer.json()["code"] == "url_not_allowed"
    assert answer.json()["message"].startswith("url: ")
    assert "pass@" not in answer.text


@pytest.mark.parametrize(
    "body", [{}, {"url": ""}, {"url": 7}, {"url": None}, {"url": "http://a.example/", "type": "X"}]
)
def test_a_request_without_a_usable_field_names_it(
    importer: EngineProcess, body: dict[str, Any]
) -> None:
    answer = importer.client.post("/v1/files/import-url", json=body)
    assert answer.status_code == 400
    assert ("type" if "type" in body else "url") in answer.json()["message"]


def test_a_redirect_to_a_private_host_fails_the_import(
    importer: EngineProcess, web: WebServer
) -> None:
    url = web.redirect("/away", f"{importer.info['url']}/v1/me?token=s3cret")
    message = failure(importer, url, "url_not_allowed")
    assert "s3cret" not in message


def test_a_missing_file_fails_the_import_with_its_status(
    importer: EngineProcess, web: WebServer
) -> None:
    assert "404" in failure(importer, f"http://{web.host}/missing.png", "url_status")


def test_a_file_above_the_limit_is_refused(importer: EngineProcess, web: WebServer) -> None:
    def endless(exchange: Exchange) -> None:
        exchange.start(200)
        while True:
            exchange.write(b"x" * 100_000)

    assert "3 MB" in failure(importer, web.serve("/big.png", endless), "too_large")


@pytest.mark.parametrize("content", [b"", b"<!doctype html><title>Log in</title>", b"\x00" * 999])
def test_what_is_no_media_is_refused(
    importer: EngineProcess, web: WebServer, content: bytes
) -> None:
    failure(importer, web.file("/page.png", content), "unsupported_media")


def test_another_type_than_asked_is_refused(importer: EngineProcess, web: WebServer) -> None:
    message = failure(importer, web.file("/p.png", png(8, 8)), "unsupported_media", type="AUDIO")
    assert message.startswith("type: AUDIO")


def test_an_import_is_told_to_webhooks(importer: EngineProcess, web: WebServer) -> None:
    with Receiver() as receiver:
        events = ["file.upload.completed", "file.upload.failed"]
        body = {"url": receiver.url, "events": events}
        endpoint = importer.client.post("/v1/webhooks/endpoints", json=body)
        assert endpoint.status_code == 201, endpoint.text
        good = start(importer, web.file("/told.png", png(8, 8)))
        bad = start(importer, f"http://{web.host}/untold.png")
        received = receiver.wait_for(2)
        importer.client.delete(f"/v1/webhooks/endpoints/{endpoint.json()['endpointId']}")
    told = {item.payload["fileId"]: item.payload for item in received}
    assert told[good["fileId"]]["event"] == "file.upload.completed"
    assert told[bad["fileId"]]["event"] == "file.upload.failed"
    assert told[bad["fileId"]]["error"]["code"] == "url_status"


def test_the_same_key_imports_once(importer: EngineProcess, web: WebServer) -> None:
    url = web.file("/once.png", png(8, 8))
    headers = {"Idempotency-Key": "import-1"}
    answers = [
        importer.client.post("/v1/files/import-url", json={"url": url}, headers=headers).json()
        for _ in range(2)
    ]
    assert answers[0] == answers[1]


@pytest.mark.parametrize("import_id", ["vg_fimp_0", "vg_work_0", "%00", "%F0%9F%98%80"])
def test_an_unknown_import_is_not_found(importer: EngineProcess, import_id: str) -> None:
    answer = importer.client.get(f"/v1/files/imports/{import_id}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
