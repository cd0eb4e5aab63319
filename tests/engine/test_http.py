from __future__ import annotations

import httpx
import pytest

from .engine_process import EngineProcess, request_body


def error_of(response: httpx.Response) -> dict[str, object]:
    body = response.json()
    assert body.keys() == {"message", "code", "requirement", "internalErrorCode"}
    assert response.headers["x-request-id"]
    return body


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, "missing_api_key"),
        ({"authorization": "Basic abc"}, "missing_api_key"),
        ({"authorization": "Bearer wrong"}, "invalid_api_key"),
    ],
)
def test_without_the_key_nothing_is_served(
    engine: EngineProcess, headers: dict[str, str], code: str
) -> None:
    response = httpx.get(f"{engine.info['url']}/v1/projects", headers=headers)
    assert response.status_code == 401
    assert response.headers["www-authenticate"] == "Bearer"
    assert error_of(response)["code"] == code


def test_health_needs_no_key(engine: EngineProcess) -> None:
    body = httpx.get(f"{engine.info['url']}/health").json()
    assert body["status"] == "ok"
    assert body.keys() == {"status", "version", "home_id", "runs_active"}


def test_a_foreign_host_name_is_refused_even_with_the_key(engine: EngineProcess) -> None:
    response = engine.client.get("/v1/me", headers={"host": "evil.example"})
    assert response.status_code == 403
    assert "Host" in str(error_of(response)["message"])


def test_a_request_id_is_echoed_or_made(engine: EngineProcess) -> None:
    assert (
        engine.client.get("/v1/me", headers={"x-request-id": "mine-1"}).headers["x-request-id"]
        == "mine-1"
    )
    made = {engine.client.get("/v1/me").headers["x-request-id"] for _ in range(2)}
    assert len(made) == 2


def test_a_path_that_is_not_served_is_named(engine: EngineProcess) -> None:
    response = engine.client.post("/v1/tools/generate-smell", json={"prompt": "a cat"})
    assert response.status_code == 404
    body = error_of(response)
    assert body["code"] == "not_found"
    assert "/v1/tools/generate-smell" in str(body["message"])


def test_a_wrong_method_is_told_the_right_one(engine: EngineProcess) -> None:
    response = engine.client.delete("/v1/projects")
    assert response.status_code == 405
    assert "GET" in response.headers["allow"]
    assert "GET" in str(error_of(response)["message"])


@pytest.mark.parametrize("content", [b"{", b"[1]", b'"text"', b"\xff\xfe", b"[" * 100_000])
def test_a_body_that_is_no_json_object_is_refused(engine: EngineProcess, content: bytes) -> None:
    response = engine.client.post("/v1/workflows/script-to-video", content=content)
    assert response.status_code == 400
    assert error_of(response)["code"] == "invalid_request"


def test_an_oversized_body_is_refused(engine: EngineProcess) -> None:
    script = "word " * 1_000_000
    response = engine.client.post("/v1/workflows/script-to-video", json=request_body(script=script))
    assert response.status_code == 413
    assert "larger" in str(error_of(response)["message"])


def test_bodies_of_reads_are_ignored(engine: EngineProcess) -> None:
    response = engine.client.request("GET", "/v1/files", json={"selfOnly": True})
    assert response.status_code == 200


def test_an_unknown_id_is_a_404_that_says_where_to_look(engine: EngineProcess) -> None:
    for path in (
        "/v1/workflows/runs/vg_work_none",
        "/v1/projects/vg_proj_none",
        "/v1/projects/vg_proj_none/exports",
        "/v1/projects/vg_proj_none/exports/vg_expo_none",
        "/v1/files/vg_file_none",
    ):
        response = engine.client.get(path)
        assert response.status_code == 404, path
        body = error_of(response)
        assert body["code"] == "not_found"
        assert "none" in str(body["message"])
        assert "GET /v1/" in str(body["message"])


def test_voices_are_paged_and_searched(engine: EngineProcess) -> None:
    first = engine.client.get("/v1/resources/tts-voices?limit=2").json()
    assert len(first["ttsVoices"]) == 2
    assert first["hasMore"]
    second = engine.client.get(
        "/v1/resources/tts-voices", params={"limit": 2, "cursor": first["nextCursor"]}
    ).json()
    ids = [voice["voiceId"] for voice in first["ttsVoices"] + second["ttsVoices"]]
    assert len(set(ids)) == 4
    german = engine.client.get("/v1/resources/tts-voices?query=de-DE").json()["ttsVoices"]
    assert german
    assert {voice["languageCode"] for voice in german} == {"de-DE"}


def test_languages_are_searched_by_name(engine: EngineProcess) -> None:
    found = engine.client.get("/v1/resources/languages?query=german").json()
    assert [language["name"] for language in found["languages"]] == ["German"]


def test_the_account_is_the_local_one(engine: EngineProcess) -> None:
    me = engine.client.get("/v1/me").json()
    assert me["apiKeyNickname"] == "Local engine"
