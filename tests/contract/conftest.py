"""The engines that the contract is held against."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ..engine.engine_process import EngineProcess
from ..engine.fake_openai import FakeOpenAi
from ..engine.web_server import WebServer


@pytest.fixture(scope="module")
def web() -> Iterator[WebServer]:
    server = WebServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def writer() -> Iterator[FakeOpenAi]:
    """The language model that the engine of this module is configured with."""
    with FakeOpenAi() as running:
        yield running


@pytest.fixture(scope="module")
def engine(
    tmp_path_factory: pytest.TempPathFactory, web: WebServer, writer: FakeOpenAi
) -> Iterator[EngineProcess]:
    """An engine that may fetch from `web` and write with `writer`."""
    running = EngineProcess(
        tmp_path_factory.mktemp("contract-home"),
        VIDEOGEN_IMPORT_PRIVATE_HOSTS=web.host,
        VIDEOGEN_OPENAI_BASE_URL=writer.url,
        VIDEOGEN_TEXT_MODEL="a-model",
    )
    yield running
    running.stop()
