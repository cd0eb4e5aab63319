"""What every test may use."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def engine_home() -> Iterator[Path]:
    """A data folder for the whole session; whatever engine was started in it is stopped."""
    from videogen_mcp.server.engine_process import find, stop_engine

    home = Path(tempfile.mkdtemp(prefix="videogen-test-"))
    yield home
    engine = find(home)
    if engine is not None:
        stop_engine(home, engine)
    shutil.rmtree(home, ignore_errors=True)
