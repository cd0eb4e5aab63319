"""Who is let in over HTTP, whose account they use, and where they are sent to sign in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import httpx
import pytest
from mcp import Client
from mcp.client.sse import sse_client

from videogen_mcp.server.app import create_app
from videogen_mcp.server.settings import ServerSettings
from videogen_mcp.server.transports import LARGEST_BODY, http_app

from .conftest import SCRIPT
from .fake_videogen import SUCCEEDED, FakeVideoGen, running, served
from .test_transports import call_over_http, over_http

pytestmark = pytest.mark.anyio

TOKEN = "a-token-of-the-operator"
WELL_KNOWN = "/.well-known/oauth-protected-resource"
START = {"name": "script_to_video", "arguments": {"script": SCRIPT, "wait_seconds": 0}}


@pytest.fixture
def bearer(settings: ServerSettings) -> ServerSettings:
    return replace(settings, api_key=None, auth="bearer")


@pytest.fixture
def public(bearer: ServerSettings) -> ServerSettings:
    return replace(bearer, public_url="https://video.example/mcp")


def get(url: str, **headers: str) -> httpx.Response:
    with httpx.Client(trust_env=False, timeout=20) as client:
        return client.get(url, headers=headers)


def post(url: str, content: bytes, **headers: str | bytes) -> httpx.Response:
    typed: Any = {"Content-Type": "application/json"} | headers
    with httpx.Client(trust_env=False, timeout=20) as client:
        return client.post(url, content=content, headers=typed)


def said(answer: httpx.Response) -> dict[str, Any]:
    """The result of a call, out of its event stream."""
    (line,) = [line for line in answer.text.splitlines() if line.startswith("data: {")]
    result: dict[str, Any] = json.loads(line.removeprefix("data: "))["result"]
    return result


@contextmanager
def over_sse(settings: ServerSettings, host: str = "127.0.0.1") -> Iterator[str]:
    with served(http_app(create_app(settings), "sse", host, settings), lifespan="on") as url:
        yield url


async def test_a_header_that_was_not_asked_for_is_never_taken_as_a_key(
    settings: ServerSettings, fake: FakeVideoGen
) -> None:
    with over_http(settings) as url:
        answer = call_over_http(url, Authorization="Bearer sk_of_somebody_else")
    assert "ada@example.com" in answer.text
    assert fake.keys == {"Bearer sk_test_secret"}


async def test_the_local_token_opens_the_server_and_goes_no_further(
    settings: ServerSettings, fake: FakeVideoGen
) -> None:
    with over_http(replace(settings, auth="token", token=TOKEN)) as url:
        refused = [
            call_over_http(url),
            call_over_http(url, Authorization=f"Bearer {TOKEN}x"),
            call_over_http(url, Authorization=f"Basic {TOKEN}"),
            post(url, b"{}", Authorization="Bearer päss".encode()),
        ]
        answer = call_over_http(url, Authorization=f"Bearer {TOKEN}")
    assert [refusal.status_code for refusal in refused] == [401] * 4
    assert "missing_token" in refused[0].text
    assert 'error="invalid_token"' in refused[1].headers["www-authenticate"]
    assert "resource_metadata" not in refused[0].headers["www-authenticate"]
    assert "ada@example.com" in answer.text
    assert fake.keys == {"Bearer sk_test_secret"}


async def test_a_user_whose_token_was_renewed_finds_the_run_of_the_older_one(
    bearer: ServerSettings, fake: FakeVideoGen
) -> None:
    fake.script = [running(10)]
    with over_http(bearer) as url:
        first = said(call_over_http(url, "tools/call", START, Authorization="Bearer oauth-1"))
        fake.refused.add("Bearer oauth-1")
        again = said(call_over_http(url, "tools/call", START, Authorization="Bearer oauth-2"))
        fake.jobs["vg_work_1"].script = [SUCCEEDED]
        params = {"name": "wait_for_run", "arguments": {"run_id": "vg_work_1"}}
        ended = said(call_over_http(url, "tools/call", params, Authorization="Bearer oauth-2"))
    assert first["structuredContent"]["run_id"] == again["structuredContent"]["run_id"]
    assert again["structuredContent"]["joined"] is True
    assert ended["structuredContent"]["status"] == "succeeded"
    assert len(fake.starts) == 1


async def test_an_expired_token_is_told_to_sign_in_again_at_the_door(
    public: ServerSettings, fake: FakeVideoGen
) -> None:
    fake.refused.add("Bearer oauth-1")
    with over_http(public) as url:
        answer = call_over_http(url, Authorization="Bearer oauth-1")
    challenge = answer.headers["www-authenticate"]
    assert answer.status_code == 401
    assert 'error="invalid_token"' in challenge
    assert f'resource_metadata="https://video.example{WELL_KNOWN}/mcp"' in challenge


async def test_a_token_that_expires_meanwhile_is_a_clear_error_and_then_a_challenge(
    public: ServerSettings, fake: FakeVideoGen
) -> None:
    with over_http(public) as url:
        before = call_over_http(url, Authorization="Bearer oauth-1")
        fake.refused.add("Bearer oauth-1")
        failed = said(call_over_http(url, Authorization="Bearer oauth-1"))
        after = call_over_http(url, Authorization="Bearer oauth-1")
    error = json.loads(failed["content"][0]["text"])
    assert before.status_code == 200
    assert failed["isError"] is True
    assert error["code"] == "unauthorized"
    assert "Sign in again" in error["next_step"]
    assert after.status_code == 401


async def test_a_refused_api_key_is_refused_at_the_door_from_then_on(
    bearer: ServerSettings, fake: FakeVideoGen
) -> None:
    fake.refused.add("Bearer sk_revoked")
    with over_http(bearer) as url:
        answers = [call_over_http(url, Authorization="Bearer sk_revoked") for _ in range(2)]
        other = call_over_http(url, Authorization="Bearer sk_good")
    assert [answer.status_code for answer in answers] == [200, 401]
    assert said(answers[0])["isError"] is True
    assert "ada@example.com" in other.text


async def test_an_api_that_does_not_say_whose_token_it_is_keeps_nobody_out(
    bearer: ServerSettings, fake: FakeVideoGen
) -> None:
    fake.fail("/v1/me", 503)
    with over_http(bearer) as url:
        answer = call_over_http(url, Authorization="Bearer oauth-1")
    assert "ada@example.com" in answer.text


@pytest.mark.parametrize("path", [WELL_KNOWN, f"{WELL_KNOWN}/mcp"])
async def test_the_metadata_names_the_server_and_whoever_issues_its_tokens(
    public: ServerSettings, fake: FakeVideoGen, path: str
) -> None:
    named = replace(public, authorization_servers=("https://login.example/realm",))
    with over_http(public) as url:
        found = get(url.removesuffix("/mcp") + path, Origin="https://inspector.example")
    with over_http(named) as url:
        told = get(url.removesuffix("/mcp") + path)
    assert found.json()["resource"] == told.json()["resource"] == "https://video.example/mcp"
    assert found.json()["authorization_servers"] == ["https://auth.example"]
    assert told.json()["authorization_servers"] == ["https://login.example/realm"]
    assert found.json()["bearer_methods_supported"] == ["header"]
    assert found.headers["access-control-allow-origin"] == "*"
    assert fake.keys == {""}  # the API was asked without a key of anybody's


async def test_metadata_is_told_of_the_path_that_clients_are_given(
    bearer: ServerSettings,
) -> None:
    behind = replace(bearer, public_url="https://video.example/studio/mcp")
    with over_http(behind) as url:
        base = url.removesuffix("/mcp")
        challenge = call_over_http(url).headers["www-authenticate"]
        document = get(f"{base}{WELL_KNOWN}/studio/mcp")
    assert f'resource_metadata="https://video.example{WELL_KNOWN}/studio/mcp"' in challenge
    assert document.json()["resource"] == "https://video.example/studio/mcp"


async def test_an_api_that_does_not_know_its_issuers_is_told_and_tried_again(
    public: ServerSettings, fake: FakeVideoGen
) -> None:
    fake.fail("/.well-known", 500)
    with over_http(public) as url:
        base = url.removesuffix("/mcp")
        answers = [get(base + WELL_KNOWN) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [503, 200]
    assert "VIDEOGEN_MCP_AUTHORIZATION_SERVERS" in answers[0].json()["message"]


async def test_a_proxy_may_call_the_server_by_its_public_name_and_by_no_other(
    public: ServerSettings,
) -> None:
    headers = {"Authorization": "Bearer sk_of_ada"}
    with over_http(public) as url:
        good = call_over_http(url, **headers, Host="video.example")
        page = call_over_http(url, **headers, Origin="https://video.example")
        other = call_over_http(url, **headers, Host="video.example.evil")
    assert (good.status_code, page.status_code, other.status_code) == (200, 200, 421)


async def test_without_a_public_address_no_metadata_is_promised(bearer: ServerSettings) -> None:
    with over_http(bearer) as url:
        assert "resource_metadata" not in call_over_http(url).headers["www-authenticate"]
        document = get(url.removesuffix("/mcp") + WELL_KNOWN)
    assert document.status_code == 404


async def test_the_sdk_finds_the_issuer_from_the_challenge(public: ServerSettings) -> None:
    from mcp.client.auth.utils import extract_resource_metadata_from_www_auth

    with over_http(public) as url:
        answer = call_over_http(url)
    found = extract_resource_metadata_from_www_auth(answer)
    assert found == f"https://video.example{WELL_KNOWN}/mcp"


async def test_sse_is_guarded_like_http(settings: ServerSettings, fake: FakeVideoGen) -> None:
    with over_sse(replace(settings, auth="token", token=TOKEN)) as url:
        headers = {"Authorization": f"Bearer {TOKEN}"}
        refused = [
            get(f"{url}/sse"),
            get(f"{url}/sse", **headers, Host="evil.example"),
            get(f"{url}/sse", **headers, Origin="https://evil.example"),
        ]
        async with Client(sse_client(f"{url}/sse", headers=headers)) as client:
            result = await client.call_tool("get_me", {})
    assert [answer.status_code for answer in refused] == [401, 421, 403]
    assert result.structured_content["email"] == "ada@example.com"
    assert fake.keys == {"Bearer sk_test_secret"}


async def test_a_session_of_sse_belongs_to_the_key_that_opened_it(
    bearer: ServerSettings, fake: FakeVideoGen
) -> None:
    def ping(place: str, key: str) -> int:
        body = b'{"jsonrpc": "2.0", "id": 1, "method": "ping"}'
        return post(place, body, Authorization=key).status_code

    def opened(url: str) -> tuple[int, int]:
        ada = {"Authorization": "Bearer sk_of_ada"}
        with (
            httpx.Client(trust_env=False, timeout=20) as client,
            client.stream("GET", f"{url}/sse", headers=ada) as stream,
        ):
            lines = (line for line in stream.iter_lines() if line.startswith("data: "))
            place = url + next(lines).removeprefix("data: ")
            return ping(place, "Bearer sk_of_bob"), ping(place, "Bearer sk_of_ada")

    with over_sse(bearer) as url:
        assert opened(url) == (404, 202)


@pytest.mark.parametrize("transport", ["http", "sse"])
async def test_bodies_that_are_too_large_are_refused(
    settings: ServerSettings, fake: FakeVideoGen, transport: str
) -> None:
    app = http_app(create_app(settings), transport, "127.0.0.1", settings)
    path = "/mcp" if transport == "http" else "/messages/?session_id=0"
    with served(app, lifespan="on") as url:
        answer = post(url + path, b"x" * (LARGEST_BODY + 1))
    assert answer.status_code == 413
    assert fake.keys == set()
