"""A fake VideoGen, a clock that is moved by hand, and a client of an app that uses both."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Protocol

import pytest
from mcp import Client

from videogen_mcp.client import RetryPolicy
from videogen_mcp.server.app import create_app
from videogen_mcp.server.settings import ServerSettings

from .fake_clock import FakeClock
from .fake_videogen import FakeVideoGen, Switch, served

SCRIPT = "Water is life. Drink a glass every morning."


@pytest.fixture(scope="session")
def switch() -> Iterator[tuple[Switch, str]]:
    switch = Switch()
    with served(switch) as url:
        yield switch, url


@pytest.fixture
def fake(switch: tuple[Switch, str]) -> Iterator[FakeVideoGen]:
    fake = FakeVideoGen(url=switch[1])
    switch[0].app = fake.app()
    yield fake
    fake.hold_starts.set()


@pytest.fixture
def settings(fake: FakeVideoGen, tmp_path: Path) -> ServerSettings:
    return ServerSettings(api_key="sk_test_secret", base_url=fake.url, home=tmp_path / "home")


@pytest.fixture
def no_retry_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RetryPolicy, "wait", lambda *_: 0.0)


class Connect(Protocol):
    def __call__(self, settings: ServerSettings | None = None, **options: Any) -> Any: ...


@pytest.fixture
def connect(settings: ServerSettings) -> Connect:
    """Opens a client of a new app, in memory: `async with connect() as client`."""

    @asynccontextmanager
    async def open_client(
        wanted: ServerSettings | None = None, *, clock: FakeClock | None = None, **options: Any
    ) -> AsyncIterator[Client]:
        app = create_app(wanted or settings, clock=clock)
        async with Client(app, **options) as client:
            yield client

    return open_client
