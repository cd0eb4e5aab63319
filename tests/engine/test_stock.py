"""Stock footage, from a provider on loopback that answers as Pexels does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest

from videogen_mcp.engine.providers.stock import (
    StockProvider,
    StockUnavailable,
    orientation_of,
)
from videogen_mcp.media.probe import frame_at

from .engine_process import EngineProcess
from .media_files import mp4
from .test_remix import remix
from .web_server import Exchange, WebServer

pytestmark = pytest.mark.slow

KEY = "pexels-key-of-the-test"
COLOURS = {11: 40, 12: 120, 13: 220}


@pytest.fixture(scope="module")
def pexels() -> Iterator[WebServer]:
    """Three videos for whatever is looked for, each in three renditions."""
    server = WebServer()
    for number, colour in COLOURS.items():
        server.file(f"/{number}.mp4", mp4(1.0, colour), content_type="video/mp4")

    def found(exchange: Exchange) -> None:
        videos = [video(server, number) for number in COLOURS]
        exchange.send(200, json.dumps({"videos": videos}).encode(), content_type="application/json")

    server.serve("/videos/search", found)
    yield server
    server.stop()


def video(server: WebServer, number: int) -> dict[str, Any]:
    link = f"http://{server.host}/{number}.mp4"
    files = [
        {"link": f"{link}?4k", "width": 3840, "height": 2160, "file_type": "video/mp4"},
        {"link": link, "width": 1920, "height": 1080, "file_type": "video/mp4"},
        {"link": f"{link}?small", "width": 640, "height": 360, "file_type": "video/mp4"},
        {"link": f"{link}.m3u8", "width": 9, "height": 9, "file_type": "application/x-mpegURL"},
    ]
    author = {"name": f"Author {number}"}
    return {"id": number, "duration": 1, "user": author, "video_files": files}


@pytest.fixture(scope="module")
def stocked(pexels: WebServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineProcess]:
    running = EngineProcess(
        tmp_path_factory.mktemp("stocked"),
        VIDEOGEN_PEXELS_API_KEY=KEY,
        VIDEOGEN_PEXELS_BASE_URL=f"http://{pexels.host}",
        VIDEOGEN_IMPORT_PRIVATE_HOSTS=pexels.host,
    )
    yield running
    running.stop()


def test_the_rendition_in_full_hd_is_taken_and_the_key_is_sent(pexels: WebServer) -> None:
    provider = StockProvider(f"http://{pexels.host}", KEY)
    found = provider.find("bees honey", "portrait")
    assert [item.id for item in found] == list(COLOURS)
    assert all(item.url.endswith(f"/{item.id}.mp4") for item in found)
    path, headers = pexels.requests[-1]
    assert parse_qs(urlsplit(path).query)["query"] == ["bees honey"]
    assert parse_qs(urlsplit(path).query)["orientation"] == ["portrait"]
    assert headers["Authorization"] == KEY
    assert KEY not in repr(provider)


@pytest.mark.parametrize("body", [b"{}", b"[1]", b"no json", b'{"videos": {}}'])
def test_an_answer_that_is_none_is_told_apart_from_no_result(body: bytes) -> None:
    server = WebServer()
    server.file("/videos/search", body)
    with pytest.raises(StockUnavailable):
        StockProvider(f"http://{server.host}", KEY).find("bees", "square")
    server.stop()


def test_results_without_a_usable_file_are_passed_over() -> None:
    server = WebServer()
    server.file("/videos/search", json.dumps({"videos": [{"id": 1}, None, 7]}).encode())
    assert StockProvider(f"http://{server.host}", KEY).find("bees", "square") == []
    server.stop()


@pytest.mark.parametrize(
    ("size", "wanted"),
    [
        ((16, 9), "landscape"),
        ((9, 16), "portrait"),
        ((1, 1), "square"),
        ((4, 5), "portrait"),
        ((5, 4), "landscape"),
    ],
)
def test_footage_is_looked_for_in_the_shape_of_the_frame(
    size: tuple[int, int], wanted: str
) -> None:
    assert orientation_of(*size) == wanted


def test_stock_scenes_show_footage_say_whose_it_is_and_can_be_shuffled(
    stocked: EngineProcess,
) -> None:
    run = stocked.finish(
        stocked.start_run(
            script="Bees make honey.\n\nTrees give shade.", visualStyle={"type": "STOCK"}
        )["workflowRunId"]
    )
    assert run["status"] == "succeeded", run
    said = " ".join(run["degradations"])
    assert "Author 11, Author 12" in said
    assert KEY not in json.dumps(run)
    shown = frame_at(Path(run["localPath"]), 0.5)
    assert (np.abs(shown.astype(int) - np.median(shown)).max(axis=2) < 8).mean() > 0.8
    _, [shuffle] = remix(stocked, run["projectId"], {"type": "SHUFFLE_STOCK_VISUALS"})
    assert shuffle["status"] == "succeeded", shuffle
    listed = stocked.client.get("/v1/files?includeProjectFiles=true&limit=50").json()["files"]
    assert any("Author 13" in file["displayName"] for file in listed)


def test_without_a_key_scenes_are_drawn_and_that_is_said(engine: EngineProcess) -> None:
    run = engine.finish(
        engine.start_run(script="Bees.", visualStyle={"type": "STOCK"}, autoExport=False)[
            "workflowRunId"
        ]
    )
    assert run["status"] == "succeeded"
    assert any("VIDEOGEN_PEXELS_API_KEY" in note for note in run["degradations"])
