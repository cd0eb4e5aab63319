"""The tools for files, with a real client and a real engine."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from mcp import Client
from mcp.client.sse import sse_client
from mcp_types import PromptReference

from videogen_mcp.server.app import create_app
from videogen_mcp.server.settings import ServerSettings
from videogen_mcp.server.transports import http_app
from videogen_mcp.server.uploading import LARGEST_DATA

from ..engine.media_files import pdf, png, wav
from ..engine.web_server import WebServer
from .conftest import Connect
from .fake_videogen import served
from .local_engine import local, local_home, refused, told, web
from .test_transports import over_http

__all__ = ["local", "local_home", "web"]

pytestmark = pytest.mark.anyio


async def test_a_file_comes_in_by_path_url_and_bytes(
    connect: Connect, local: ServerSettings, web: WebServer, tmp_path: Path
) -> None:
    tone = tmp_path / "tone.wav"
    tone.write_bytes(wav())
    async with connect(local) as client:
        by_path = await told(client, "upload_file", path=str(tone))
        url = web.file("/cat.png", png())
        by_url = await told(client, "upload_file", url=url, display_name="My cat")
        data = base64.b64encode(pdf()).decode()
        by_data = await told(client, "upload_file", data=data, display_name="deck.pdf")
    assert (by_path["type"], by_path["display_name"]) == ("AUDIO", "tone.wav")
    assert (by_url["type"], by_url["display_name"]) == ("IMAGE", "My cat")
    assert by_data["type"] == "PDF"
    assert all(file["status"] == "ready" for file in (by_path, by_url, by_data))
    assert "slideshow_to_video" in by_data["next_step"]


async def test_a_transcript_goes_with_the_sound_that_it_is_of(
    connect: Connect, local: ServerSettings, tmp_path: Path
) -> None:
    tone = tmp_path / "speech.wav"
    tone.write_bytes(wav())
    words = [{"start_seconds": 0.1, "end_seconds": 0.4, "word": "Hello."}]
    async with connect(local) as client:
        sent = await told(client, "upload_file", path=str(tone), transcript={"words": words})
    assert sent["transcript_text"] == "Hello."


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ({}, "path, url, data: give exactly one"),
        ({"path": "/a.png", "url": "http://a/b.png"}, "path, url, data: give exactly one"),
        ({"data": "QUJD"}, "display_name: required with data"),
        ({"data": "?!", "display_name": "a.png"}, "data: is no base64"),
        ({"url": "ftp://a/b.png"}, "url: 'ftp://a/b.png' is no http(s) URL"),
    ],
)
async def test_what_cannot_be_uploaded_is_explained(
    connect: Connect, local: ServerSettings, arguments: dict[str, str], part: str
) -> None:
    async with connect(local) as client:
        assert part in await refused(client, "upload_file", **arguments)


async def test_files_are_listed_searched_and_archived(
    connect: Connect, local: ServerSettings
) -> None:
    data = base64.b64encode(png(96, 96)).decode()
    async with connect(local) as client:
        sent = await told(client, "upload_file", data=data, display_name="lighthouse.png")
        file_id = sent["file_id"]
        await told(client, "get_file", file_id=file_id, wait_for="analysed")
        listed = await told(client, "list_files", limit=5)
        found = await told(client, "search_files", query="lighthouse", num_results=3)
        archived = await told(client, "archive_file", file_id=file_id)
        after = await told(client, "list_files", limit=200)
    assert listed["files"][0]["file_id"] == file_id
    assert "download_url" not in listed["files"][0]
    assert found["files"][0]["file_id"] == file_id
    assert found["files"][0]["similarity"] > 0
    assert archived == {"file_id": file_id, "archived": True}
    assert file_id not in [file["file_id"] for file in after["files"]]


async def test_the_last_of_several_files_is_completed(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        data = base64.b64encode(png(8, 8)).decode()
        sent = await told(client, "upload_file", data=data, display_name="windmill.png")
        prompt = PromptReference(name="video_from_my_pictures")
        found = await client.complete(prompt, {"name": "files", "value": "a.png,windm"})
    assert found.completion.values == [f"a.png, {sent['file_id']}"]


async def test_a_download_never_replaces_a_file_silently(
    connect: Connect, local: ServerSettings, tmp_path: Path
) -> None:
    picture = png(80, 60)
    async with connect(local) as client:
        data = base64.b64encode(picture).decode()
        sent = await told(client, "upload_file", data=data, display_name="cat/../x.png")
        file_id = sent["file_id"]
        saved = await told(client, "download_file", file_id=file_id, path=f"{tmp_path}/")
        path = Path(saved["path"])
        assert path.parent == tmp_path
        assert path.suffix == ".png"
        assert path.read_bytes() == picture
        assert saved["file_bytes"] == len(picture)
        path.write_bytes(b"mine")
        again = await refused(client, "download_file", file_id=file_id, path=str(path))
        assert json.loads(again)["code"] == "file_exists"
        assert path.read_bytes() == b"mine"
        await told(client, "download_file", file_id=file_id, path=str(path), overwrite=True)
    assert path.read_bytes() == picture
    assert list(tmp_path.iterdir()) == [path]


async def test_a_download_without_a_path_goes_to_the_downloads_under_a_free_name(
    connect: Connect,
    local: ServerSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "Downloads").mkdir()
    async with connect(local) as client:
        data = base64.b64encode(png()).decode()
        sent = await told(client, "upload_file", data=data, display_name="cat.png")
        paths = [
            (await told(client, "download_file", file_id=sent["file_id"]))["path"] for _ in range(2)
        ]
        hidden = await refused(
            client, "download_file", file_id=sent["file_id"], path="~/.config/x.png"
        )
    assert [Path(path).name for path in paths] == ["cat.png", "cat (2).png"]
    assert json.loads(hidden)["code"] == "path_not_allowed"


async def test_a_public_preview_is_given_and_taken(connect: Connect, local: ServerSettings) -> None:
    async with connect(local) as client:
        data = base64.b64encode(png()).decode()
        sent = await told(client, "upload_file", data=data, display_name="cat.png")
        file_id = sent["file_id"]
        shown = await told(client, "set_public_preview", file_id=file_id, enabled=True)
        hidden = await told(client, "set_public_preview", file_id=file_id, enabled=False)
    assert shown["public_url"].startswith("http://127.0.0.1")
    assert "public_url" not in hidden


async def test_the_account_tells_which_engine_makes_its_videos(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        me = await told(client, "get_me")
    assert me["backend"] == "local"
    assert me["engine_home"] == str(local.home)
    assert me["engine_version"]


async def test_a_search_for_a_voice_or_language_that_is_not_there_names_the_nearest(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        voices = await told(client, "list_tts_voices", query="Clarra")
        languages = await told(client, "list_languages", query="Germn")
    assert "Clara" in voices["next_step"]
    assert "German (de-DE)" in languages["next_step"]


async def test_over_http_files_are_saved_only_in_allowed_folders(
    local: ServerSettings, tmp_path: Path
) -> None:
    allowed = tmp_path / "allowed"
    allowed.mkdir()
    (allowed / "out").symlink_to(tmp_path)
    data = base64.b64encode(png()).decode()
    with over_http(replace(local, upload_folders=(allowed,))) as url:
        async with Client(url) as client:
            sent = await told(client, "upload_file", data=data, display_name="cat.png")
            saved = await told(client, "download_file", file_id=sent["file_id"])
            for path in (tmp_path / "cat.png", allowed / ".." / "cat.png", allowed / "out" / "x"):
                text = await refused(
                    client, "download_file", file_id=sent["file_id"], path=str(path)
                )
                assert json.loads(text)["code"] == "path_not_allowed"
    assert Path(saved["path"]) == allowed / "cat.png"
    assert not (tmp_path / "cat.png").exists()


@pytest.mark.parametrize("kind", ["http", pytest.param("sse", marks=pytest.mark.slow)])
async def test_over_http_files_come_in_as_bytes_by_url_and_from_allowed_folders(
    local: ServerSettings, web: WebServer, tmp_path: Path, kind: Literal["http", "sse"]
) -> None:
    large, inside = wav(60), tmp_path / "in.wav"
    inside.write_bytes(wav(1))
    data = base64.b64encode(large).decode()
    assert len(data) > 4 * 1024**2
    settings = replace(local, upload_folders=(tmp_path,))
    async with client_over(kind, settings) as client:
        by_data = await told(client, "upload_file", data=data, display_name="long.wav")
        by_url = await told(client, "upload_file", url=web.file("/dog.png", png()))
        by_path = await told(client, "upload_file", path=str(inside))
        outside = await refused(client, "upload_file", path=__file__)
        too_much = await refused(
            client, "upload_file", data="A" * (LARGEST_DATA * 4 // 3 + 8), display_name="a.png"
        )
        saved = await told(client, "download_file", file_id=by_data["file_id"], path=str(tmp_path))
    assert by_data["type"] == by_path["type"] == "AUDIO"
    assert by_url["type"] == "IMAGE"
    assert Path(saved["path"]).read_bytes() == large
    assert json.loads(outside)["code"] == "path_not_allowed"
    assert json.loads(too_much)["code"] == "file_too_large"


@asynccontextmanager
async def client_over(
    kind: Literal["http", "sse"], settings: ServerSettings
) -> AsyncIterator[Client]:
    app = http_app(create_app(settings), kind, "127.0.0.1", settings)
    with served(app, lifespan="on") as url:
        place = f"{url}/mcp" if kind == "http" else sse_client(f"{url}/sse")
        async with Client(place) as client:
            yield client


async def test_over_http_without_allowed_folders_the_link_has_to_do(local: ServerSettings) -> None:
    data = base64.b64encode(png()).decode()
    with over_http(local) as url:
        async with Client(url) as client:
            sent = await told(client, "upload_file", data=data, display_name="cat.png")
            text = await refused(client, "download_file", file_id=sent["file_id"])
    assert json.loads(text)["code"] == "path_not_allowed"
    assert "download_url" in text
