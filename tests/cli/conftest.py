"""A person at a terminal, with a home of their own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from videogen_mcp.cli import main

from ..server.fake_videogen import FakeVideoGen, Switch, failed, served

Type = Callable[..., Result]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder; nothing that this machine has set up is seen."""
    home = tmp_path / "home"
    home.mkdir()
    for variable in [name for name in os.environ if name.startswith(("VIDEOGEN_", "XDG_"))]:
        monkeypatch.delenv(variable)
    for variable in ("CLAUDE_CONFIG_DIR", "CODEX_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return home


@pytest.fixture
def run(home: Path) -> Type:
    """Types a command: `run("install", "cursor")`."""

    def run(*arguments: str, **options: object) -> Result:
        return CliRunner().invoke(main, arguments, **options)  # type: ignore[arg-type]

    return run


@pytest.fixture(scope="session")
def place() -> Iterator[tuple[Switch, str]]:
    switch = Switch()
    with served(switch) as url:
        yield switch, url


@pytest.fixture
def api(place: tuple[Switch, str], home: Path, monkeypatch: pytest.MonkeyPatch) -> FakeVideoGen:
    """A hosted API that takes every start and then fails it: nothing has to be downloaded."""
    switch, url = place
    fake = FakeVideoGen(script=[failed("There is no paint.", "no_paint")], url=url)
    switch.app = fake.app()
    imports = "/v1/files/import-url", "/v1/files/imports/vg_import_1"
    switch.app.router.routes[:0] = [
        Route("/v1/entities", _entities),
        Route(imports[0], _imported, methods=["POST"]),
        Route(imports[1], _imported),
    ]
    monkeypatch.setenv("VIDEOGEN_API_KEY", "sk_test")
    monkeypatch.setenv("VIDEOGEN_BASE_URL", url)
    return fake


def _entities(request: Request) -> JSONResponse:
    """Two entities, one of whom may have been asked for by type."""
    shared = {"description": "", "references": [], "createdAt": 1, "updatedAt": 1}
    entities = [
        {"entityId": "vg_enti_1", "entityType": "ACTOR", "name": "Nora", **shared},
        {"entityId": "vg_enti_2", "entityType": "PRODUCT", "name": "Kettle", **shared},
    ]
    kind = request.query_params.get("entityType")
    chosen = [entity for entity in entities if kind in (None, entity["entityType"])]
    return JSONResponse({"entities": chosen, "hasMore": False, "nextCursor": None})


def _imported(request: Request) -> JSONResponse:
    """An import that has succeeded at once."""
    done = {"fileImportId": "vg_import_1", "fileId": "vg_file_url", "status": "succeeded"}
    return JSONResponse(done, 202 if request.method == "POST" else 200)
