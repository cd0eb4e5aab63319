"""A client of the SDK signs in by itself, and again when its token has expired."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from mcp import Client
from mcp.client.auth import AuthorizationCodeResult, OAuthClientProvider
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.auth import OAuthClientMetadata

from .fake_videogen import FakeVideoGen, Switch, served
from .issuer import Issuer
from .processes import ServerProcess, server_process

pytestmark = pytest.mark.anyio

CALLBACK = "http://127.0.0.1:9/callback"


class Memory:
    """Where a client keeps its tokens."""

    tokens: Any = None
    client: Any = None

    async def get_tokens(self) -> Any:
        return self.tokens

    async def set_tokens(self, tokens: Any) -> None:
        self.tokens = tokens

    async def get_client_info(self) -> Any:
        return self.client

    async def set_client_info(self, client_info: Any) -> None:
        self.client = client_info


class Person:
    """Follows the link that the client shows, and counts how often that was needed."""

    def __init__(self) -> None:
        self.signed_in = 0
        self._answer: dict[str, list[str]] = {}

    async def redirect(self, url: str) -> None:
        self.signed_in += 1
        async with httpx2.AsyncClient(trust_env=False) as http:
            answer = await http.get(url)
        self._answer = parse_qs(urlsplit(answer.headers["location"]).query)

    async def callback(self) -> AuthorizationCodeResult:
        code, state = self._answer["code"][0], self._answer["state"][0]
        return AuthorizationCodeResult(code=code, state=state)


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    issuer, switch = Issuer(), Switch()
    switch.app = issuer.app()
    with served(switch) as url:
        issuer.url = url
        yield issuer


@pytest.fixture
def server(issuer: Issuer, fake: FakeVideoGen, tmp_path: Path) -> Iterator[ServerProcess]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    env = {
        "VIDEOGEN_BASE_URL": fake.url,
        "VIDEOGEN_HOME": str(tmp_path / "home"),
        "VIDEOGEN_MCP_AUTH": "bearer",
        "VIDEOGEN_MCP_PUBLIC_URL": f"http://127.0.0.1:{port}/mcp",
        "VIDEOGEN_MCP_AUTHORIZATION_SERVERS": issuer.url,
    }
    with server_process(env, "http", "--port", port) as process:
        yield process


@asynccontextmanager
async def signed_in(url: str, memory: Memory, person: Person) -> AsyncIterator[Client]:
    metadata = OAuthClientMetadata.model_validate({"redirect_uris": [CALLBACK]})
    auth = OAuthClientProvider(url, metadata, memory, person.redirect, person.callback)
    async with (
        httpx2.AsyncClient(auth=auth, trust_env=False, timeout=30) as http,
        Client(streamable_http_client(url, http_client=http)) as client,
    ):
        yield client


async def test_a_client_signs_in_by_itself_and_again_when_its_token_has_expired(
    server: ServerProcess, issuer: Issuer, fake: FakeVideoGen
) -> None:
    memory, person = Memory(), Person()
    async with signed_in(server.url, memory, person) as client:
        first = await client.call_tool("get_me", {})
        fake.refused.add("Bearer oauth-1")
        expired = await client.call_tool("get_me", {})
        again = await client.call_tool("get_me", {})
    assert first.structured_content["email"] == "ada@example.com"
    assert "Sign in again" in expired.content[0].text
    assert again.structured_content["email"] == "ada@example.com"
    assert issuer.resources == [server.url, server.url]
    assert fake.keys == {"Bearer oauth-1", "Bearer oauth-2"}
    assert person.signed_in == 2
