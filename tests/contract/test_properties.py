"""Generated calls: whatever is sent, an engine answers as the contract says, and goes on."""

from __future__ import annotations

import gzip
import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ..engine.engine_process import EngineProcess, request_body
from ..engine.media_files import film, png, wav
from .answers import faults
from .contract import DOCUMENT, operations

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "unsupported_method",
    "errors_are_api_errors",
)
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineProcess]:
    """An engine without a language model, so that none of its answers depends on one."""
    running = EngineProcess(tmp_path_factory.mktemp("properties"), VIDEOGEN_OPENAI_BASE_URL="")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def real_ids(engine: EngineProcess) -> dict[str, list[str]]:
    """Ids of things that are there, by the name of what takes them."""
    run = engine.finish(engine.start_run()["workflowRunId"])
    client = engine.client
    media = [("a.png", png()), ("a.wav", wav(0.3)), ("a.mp4", film(seconds=0.3))]
    files = [engine.upload(name, content)["fileId"] for name, content in media]
    built_in = client.get("/v1/entities?limit=200").json()["entities"]
    own = client.post("/v1/entities", json={"entityType": "PRODUCT", "name": "cup"}).json()
    entities = [own["entityId"], *(entity["entityId"] for entity in built_in[:5])]
    spoken = client.post(
        "/v1/tools/text-to-speech", json={"ttsText": "Hello.", "voiceId": "Clara"}
    ).json()
    hook = client.post(
        "/v1/webhooks/endpoints",
        json={"url": "https://example.test/hook", "events": ["workflow_run.failed"]},
    ).json()
    media_fields = ("imageFileId", "videoFileId", "audioFileId", "logoFileId", "startFrameFileId")
    return {
        "workflowRunId": [run["workflowRunId"]],
        "projectId": [run["projectId"]],
        "exportId": [run["exportId"]],
        "toolExecutionId": [spoken["toolExecutionId"]],
        "endpointId": [hook["endpointId"]],
        "voiceId": ["Clara"],
        "entityId": entities,
        "actorEntityId": entities,
        "fileId": files,
        **dict.fromkeys(media_fields, files),
    }


def generated(
    engine: EngineProcess, real_ids: dict[str, list[str]], tmp_path: Path, *options: str
) -> int:
    """Runs Schemathesis; returns how many cases it made, all of which passed."""
    ids = tmp_path / "ids.json"
    ids.write_text(json.dumps(real_ids))
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "run", str(DOCUMENT)),
        *("--url", engine.info["url"], "-H", f"Authorization: Bearer {engine.info['token']}"),
        *("--checks", ",".join(CHECKS), "--warnings", "off", "--continue-on-failure"),
        *("--no-shrink", "--seed", "1", *options),
    ]
    told = {
        "CONTRACT_IDS": str(ids),
        "CONTRACT_KEY": engine.info["token"],
        "CONTRACT_URL": engine.info["url"],
        "SCHEMATHESIS_HOOKS": "tests.contract.schemathesis_hooks",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        command, cwd=tmp_path, env=os.environ | told, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-12_000:] + done.stderr[-2_000:]
    found = re.search(r"([\d,]+) generated", done.stdout)
    assert found, done.stdout
    return int(found[1].replace(",", ""))


def assert_well(engine: EngineProcess) -> None:
    """The engine lives, and its log tells of no fault of its own."""
    assert engine.client.get("/v1/me").status_code == 200
    log = (engine.home / "engine.log").read_text(encoding="utf-8", errors="replace")
    assert "Traceback" not in log, log[log.index("Traceback") - 500 :][:3000]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_ten_thousand_generated_calls_are_answered_as_the_contract_says(
    engine: EngineProcess, real_ids: dict[str, list[str]], tmp_path: Path
) -> None:
    phases = "coverage,fuzzing,stateful"
    made = generated(engine, real_ids, tmp_path, "--phases", phases, "--max-examples", "140")
    assert made > 9_000
    assert_well(engine)


def deep(depth: int) -> str:
    return '{"a":' * depth + "1" + "}" * depth


HOSTILE_BODIES = {
    "nothing": b"",
    "null": b"null",
    "a list": b"[]",
    "a text": b'"x"',
    "no JSON": b"{",
    "NUL": b"\x00",
    "a NUL in a text": rb'{"script": "a\u0000b", "prompt": "a\u0000b", "displayName": "\u0000"}',
    "half a surrogate": rb'{"prompt": "\ud800", "name": "\udfff", "displayName": "\ud800x"}',
    "a surrogate as bytes": b'{"prompt": "\xed\xa0\x80"}',
    "no UTF-8": b'{"prompt": "\xff\xfe"}',
    "UTF-16": '{"prompt": "x"}'.encode("utf-16"),
    "a byte order mark": b"\xef\xbb\xbf{}",
    "depth": deep(50_000).encode(),
    "some depth": deep(900).encode(),
    "a huge float": b'{"durationSeconds": 1e400, "voiceSpeed": 1e400, "numResults": 1e400}',
    "a huge integer": b'{"durationSeconds": %s, "numResults": %s}' % (b"9" * 400, b"9" * 5000),
    "NaN": b'{"durationSeconds": NaN, "voiceSpeed": NaN, "temperature": NaN}',
    "Infinity": b'{"durationSeconds": Infinity, "voiceSpeed": -Infinity}',
    "doubled keys": b'{"prompt": "a", "prompt": 5, "name": "a", "name": null}',
    "wrong types": b'{"prompt": {}, "name": [], "script": 1, "fileId": {}, "events": {"a": 1}}',
    "keys of types": b'{"__class__": "x", "constructor": {}, "": "", " ": 1}',
    "a large body": b'{"prompt": "' + b"x" * 5_000_000 + b'"}',
}
POSTS = [operation for operation in operations().values() if operation.method == "POST"]


def told(response: httpx.Response) -> list[str]:
    path = response.request.url.raw_path.decode().partition("?")[0]
    return faults(
        response.request.method,
        path,
        response.status_code,
        response.headers,
        response.content,
    )


def filled(path: str, real_ids: dict[str, list[str]]) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: real_ids.get(found[1], ["vg_none_1"])[0], path)


@pytest.mark.parametrize("body", HOSTILE_BODIES.values(), ids=HOSTILE_BODIES.keys())
def test_no_body_breaks_an_operation(
    engine: EngineProcess, real_ids: dict[str, list[str]], body: bytes
) -> None:
    for operation in POSTS:
        if operation.path.endswith("/export") or operation.path.endswith("interchange"):
            continue
        response = engine.client.post(filled(operation.path, real_ids), content=body)
        assert not told(response), (operation.path, response.text[:500])
    assert_well(engine)


def chunks() -> Iterator[bytes]:
    yield b'{"entityType": "PRODUCT", '
    yield b'"name": "in pieces"}'


@pytest.mark.parametrize(
    ("content", "headers", "status"),
    [
        (chunks, {}, 200),
        (b'{"entityType": "PRODUCT", "name": "x"}', {"content-type": "text/plain"}, 200),
        (b'{"entityType": "PRODUCT", "name": "x"}', {"content-type": "\xff;;=/"}, 200),
        (b"name=x&entityType=PRODUCT", {"content-type": "application/x-www-form-urlencoded"}, 400),
        (b"<a/>", {"content-type": "application/xml"}, 400),
        (gzip.compress(b"{}"), {"content-encoding": "gzip"}, 400),
        (b"{}", {"content-encoding": "br"}, 400),
    ],
)
def test_the_form_of_a_body_is_read_or_refused(
    engine: EngineProcess, content: Any, headers: dict[str, str], status: int
) -> None:
    body = content() if callable(content) else content
    raw = {name: value.encode("latin-1") for name, value in headers.items()}
    response = engine.client.post("/v1/entities", content=body, headers=raw)
    assert response.status_code == status, response.text


HOSTILE_IDS = (
    *("%00", "%2e%2e", "%2F", "%252F", "%ff", "%", "%zz", "%ed%a0%80", "..%2f..%2fetc", "'", '"'),
    *("%F0%9F%98%80", "a" * 5000, "vg_file_", "-1", "null", "%0d%0aX:%20y", "{x}", "%20", ";drop"),
)


@pytest.mark.parametrize("hostile", HOSTILE_IDS)
def test_no_id_in_a_path_breaks_an_operation(engine: EngineProcess, hostile: str) -> None:
    with httpx.Client(base_url=engine.info["url"], timeout=60) as client:
        client.headers = engine.client.headers
        for operation in operations().values():
            if "{" not in operation.path:
                continue
            path = re.sub(r"\{\w+\}", lambda _: hostile, operation.path)
            request = client.build_request(operation.method, "/")
            request.url = request.url.copy_with(raw_path=path.encode())
            response = client.send(request)
            assert not told(response), (path, response.text[:500])
            assert 400 <= response.status_code < 500, (path, response.text[:500])
    assert_well(engine)


HOSTILE_QUERIES = (
    *("limit=%00", "limit=1&limit=2", "limit=1e400", f"limit={'9' * 5000}", "limit=NaN", "limit="),
    *("cursor=%00", "cursor=%ff%fe", "cursor=%ed%a0%80", "cursor=%", f"cursor={'A' * 50_000}"),
    *("selfOnly=maybe", "selfOnly=%00", "%ff=%ff", "&&&&", "=", "query=%00", "query=%F0%9F%98%80"),
    *("waitSeconds=NaN", "waitSeconds=-1", "waitSeconds=1e400", "waitSeconds=x", "entityType=%00"),
    *("includeProjectFiles=2", "limit=%F0%9F%91%8D", "limit=-0", "limit=1.0", "limit=١"),
)


@pytest.mark.parametrize("query", HOSTILE_QUERIES)
def test_no_query_breaks_a_read(
    engine: EngineProcess, real_ids: dict[str, list[str]], query: str
) -> None:
    for operation in operations().values():
        if operation.method != "GET":
            continue
        path = filled(operation.path, real_ids)
        response = engine.client.get(f"{path}?{query}")
        assert not told(response), (path, query, response.text[:500])
    assert_well(engine)


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "PUT", "PATCH", "TRACE"])
def test_unusual_methods_are_refused(engine: EngineProcess, method: str) -> None:
    with httpx.Client(base_url=engine.info["url"], headers=engine.client.headers) as client:
        for path in ("/v1/files/upload", "/v1/me", "/v1/webhooks/endpoints", "/v1/nothing"):
            response = client.request(method, path)
            assert response.status_code in (404, 405) or method == "HEAD", (path, response.text)
            assert response.status_code < 500
            assert response.headers["x-request-id"]


def raw(engine: EngineProcess, request: bytes) -> bytes:
    """What the engine answers to these very bytes."""
    with socket.create_connection(("127.0.0.1", engine.info["port"]), timeout=10) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while part := connection.recv(65_536):
            answer += part
    return answer


def head(engine: EngineProcess, line: bytes, *more: bytes) -> bytes:
    key = f"authorization: Bearer {engine.info['token']}".encode()
    return b"\r\n".join([line, b"host: 127.0.0.1", b"connection: close", key, *more, b"", b""])


@pytest.mark.parametrize(
    ("line", "more"),
    [
        (b"GET /v1/files HTTP/1.1", [b"x-request-id: \xff\xfe\x80"]),
        (b"GET /v1/files HTTP/1.1", [b"idempotency-key: \xff"]),
        (b"GET /v1/files HTTP/1.1", [b"authorization: Bearer \xff\xfe"]),
        (b"GET /v1/files HTTP/1.1", [b"range: bytes=9-1,\xff"]),
        (b"GET /v1/files?cursor=\xff\xfe HTTP/1.1", []),
        (b"GET /v1/files/%00%ff HTTP/1.1", []),
        (b"GET /v1/files HTTP/1.0", []),
        (b"GET http://127.0.0.1/v1/files HTTP/1.1", []),
        (b"GET //v1//files HTTP/1.1", []),
        (b"GET /v1/../v1/files HTTP/1.1", []),
        (b"GET /v1/files?" + b"a=b&" * 12_000 + b" HTTP/1.1", []),
        (b"POST /v1/entities HTTP/1.1", [b"content-length: 5", b"transfer-encoding: chunked"]),
        (b"POST /v1/entities HTTP/1.1", [b"transfer-encoding: chunked"]),
        (b"POST /v1/entities HTTP/1.1", [b"content-length: 99999999999999999999"]),
        (b"POST /v1/entities HTTP/1.1", [b"content-length: 10"]),
        (b"GET /v1/files HTTP/1.1", [b"x: " + b"y" * 100_000]),
        (b"BREW /v1/files HTTP/9.9", []),
        (b"\x00\x01\x02", []),
        (b"GET", []),
    ],
)
def test_no_bytes_on_the_line_break_the_engine(
    engine: EngineProcess, line: bytes, more: list[bytes]
) -> None:
    answer = raw(engine, head(engine, line, *more))
    assert not answer or answer.startswith(b"HTTP/1.1 "), answer[:200]
    assert not answer.startswith(b"HTTP/1.1 5"), answer[:500]
    if answer.startswith(b"HTTP/1.1 4"):
        headers, _, body = answer.partition(b"\r\n\r\n")
        assert b"application/json" in headers, answer[:500]
        assert b"x-request-id" in headers.lower(), answer[:500]
        assert json.loads(body).keys() >= {"message", "code"}
    assert_well(engine)


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "a" * 3000, "\xff"])
def test_a_wrong_host_is_refused(engine: EngineProcess, host: str) -> None:
    response = engine.client.get("/v1/me", headers={"host": host.encode("latin-1")})
    assert (response.status_code, response.json()["code"]) == (403, "not_authorized")


def test_a_start_that_is_refused_leaves_nothing_behind(engine: EngineProcess) -> None:
    def counted() -> list[int]:
        lists = {"projects": "/v1/projects", "workflowRuns": "/v1/workflows/runs"}
        return [len(engine.client.get(f"{p}?limit=200").json()[key]) for key, p in lists.items()]

    before = counted()
    for wrong in (
        {"script": "\x00"},
        {"script": ""},
        {"voiceId": "nobody"},
        {"aspectRatio": {"width": 10**400, "height": 1}},
        {"remixActions": [{"type": "ADD_ZOOM"}, {"type": "NONSENSE"}]},
        {"remixActions": [{"type": "SET_LOGO", "fileId": "vg_file_none"}]},
        {"exportOptions": {"quality": "HUGE"}},
    ):
        response = engine.client.post("/v1/workflows/script-to-video", json=request_body(**wrong))
        assert response.status_code in (400, 404), (wrong, response.text)
    assert counted() == before
