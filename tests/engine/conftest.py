"""One engine for all tests of this folder that leave it running."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .engine_process import EngineProcess


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineProcess]:
    running = EngineProcess(tmp_path_factory.mktemp("engine-home"))
    yield running
    running.stop()


@pytest.fixture(scope="session")
def finished_run(engine: EngineProcess) -> dict[str, Any]:
    """A short captioned video, made once."""
    started = engine.start_run(
        script="Water is life.\n\nDrink a glass now.", remixActions=[{"type": "ENABLE_CAPTIONS"}]
    )
    run = engine.finish(started["workflowRunId"])
    assert run["status"] == "succeeded", run
    return run


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A fresh data folder."""
    return tmp_path / "home"
