"""The apps and the tools that only they call."""

from __future__ import annotations

import base64
import json
import os
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client
from mcp.client import advertise
from mcp.server.apps import APP_MIME_TYPE, EXTENSION_ID
from mcp_types import Tool

from videogen_mcp.server.apps import PLAYER, UPLOADER
from videogen_mcp.server.apps.tools import PART_BYTES
from videogen_mcp.server.settings import ServerSettings
from videogen_mcp.server.spool import FOLDER, KEPT_SECONDS

from ..engine.media_files import png, wav
from .conftest import SCRIPT, Connect
from .fake_clock import FakeClock
from .fake_videogen import SUCCEEDED, FakeVideoGen, failed, running
from .local_engine import local, local_home, refused, told, web
from .test_transports import over_http

__all__ = ["local", "local_home", "web"]

pytestmark = pytest.mark.anyio
ERAS = pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])

OF_APPS = ["feed_player", "send_file_part"]
SHOWS_APPS: dict[str, Any] = {
    "extensions": [advertise(EXTENSION_ID, {"mimeTypes": [APP_MIME_TYPE]})]
}
LARGEST_PAGE = 30_000


def ui(tool: Tool) -> dict[str, Any]:
    return (tool.meta or {}).get("ui", {})


async def listed(connect: Connect, settings: ServerSettings | None = None, **options: Any) -> Any:
    async with connect(settings, **options) as client:
        return {tool.name: tool for tool in (await client.list_tools()).tools}


@ERAS
async def test_hosts_that_show_apps_get_them_with_the_tools_that_only_apps_call(
    connect: Connect, mode: str
) -> None:
    tools = await listed(connect, mode=mode, **SHOWS_APPS)
    assert ui(tools["script_to_video"]) == {"resourceUri": PLAYER}
    assert ui(tools["upload_file"]) == {"resourceUri": UPLOADER}
    assert "the user picks files" in tools["upload_file"].description
    assert list(tools)[-2:] == OF_APPS
    assert all(ui(tools[name]) == {"visibility": ["app"]} for name in OF_APPS)


async def test_the_server_announces_that_it_has_apps(connect: Connect) -> None:
    async with connect(mode="auto") as client:
        assert EXTENSION_ID in client.server_capabilities.extensions


@ERAS
async def test_other_hosts_are_not_told_of_apps(connect: Connect, mode: str) -> None:
    tools = await listed(connect, mode=mode)
    assert not set(OF_APPS) & set(tools)
    assert not any(ui(tool) for tool in tools.values())
    assert "picks files" not in tools["upload_file"].description


async def test_the_apps_get_only_the_tools_of_what_was_chosen(
    connect: Connect, settings: ServerSettings
) -> None:
    for chosen, expected in (
        ({"tools": ("get_me",)}, set()),
        ({"tools": ("upload_file",)}, {"send_file_part"}),
        ({"tools": ("script_to_video",)}, {"feed_player"}),
        ({"read_only": True}, {"feed_player"}),
    ):
        tools = await listed(connect, replace(settings, **chosen), **SHOWS_APPS)
        assert set(OF_APPS) & set(tools) == expected


@pytest.mark.parametrize("uri", [PLAYER, UPLOADER])
async def test_an_app_is_one_small_page_that_loads_nothing(connect: Connect, uri: str) -> None:
    async with connect() as client:
        page = (await client.read_resource(uri)).contents[0]
    assert page.mime_type == APP_MIME_TYPE
    assert len(page.text.encode()) < LARGEST_PAGE
    assert page.meta["ui"]["csp"]["connectDomains"] == []
    for dangerous in ("innerHTML", "eval(", "src=", "href=", "@import", "/* look", "/* bridge"):
        assert dangerous not in page.text.replace(".src =", "")


async def test_what_the_player_saw_is_still_the_models_to_get(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [running(30), SUCCEEDED]
    async with connect(**SHOWS_APPS) as client:
        await told(client, "script_to_video", script=SCRIPT, wait_seconds=0)
        seen = await told(client, "feed_player", run_id="vg_work_1", kind="workflow_run")
        again = await told(client, "feed_player", run_id="vg_work_1")
        model = await told(client, "script_to_video", script=SCRIPT)
    assert seen["status"] == again["status"] == "succeeded"
    assert again["download_url"]
    assert (model["run_id"], model["joined"]) == ("vg_work_1", True)
    assert len(fake.starts) == 1


async def test_following_ends_after_two_seconds_with_what_is_known(
    connect: Connect, fake: FakeVideoGen
) -> None:
    clock = FakeClock()
    fake.script = [running(30, "Narrating")]
    async with connect(clock=clock) as client:
        await told(client, "script_to_video", script=SCRIPT, wait_seconds=0)
        before = clock.now()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(clock.run, 2)
            seen = await told(client, "feed_player", run_id="vg_work_1")
            tasks.cancel_scope.cancel()
    assert clock.now() - before == pytest.approx(2, abs=0.1)
    assert (seen["status"], seen["stage"]) == ("running", "Narrating")


async def test_a_failure_that_the_player_saw_is_an_error(
    connect: Connect, fake: FakeVideoGen
) -> None:
    fake.script = [failed("Too dark.")]
    async with connect() as client:
        await client.call_tool("script_to_video", {"script": SCRIPT, "wait_seconds": 0})
        text = await refused(client, "feed_player", run_id="vg_work_1")
    assert json.loads(text)["message"] == "Too dark."


async def sent_in_parts(client: Any, data: bytes, name: str, size: int = 300_000) -> Any:
    said: dict[str, Any] = {"received": 0}
    while "file_id" not in said:
        offset = said["received"]
        said = await told(
            client,
            "send_file_part",
            display_name=name,
            size=len(data),
            offset=offset,
            data=base64.b64encode(data[offset : offset + size]).decode(),
            upload_id=said.get("upload_id"),
        )
    return said


async def test_a_file_goes_in_and_comes_out_in_parts(
    connect: Connect, local: ServerSettings
) -> None:
    sound = wav(11)
    assert len(sound) > 2 * PART_BYTES
    async with connect(local) as client:
        file = await sent_in_parts(client, sound, "wave.wav")
        received, part = b"", {"next_offset": 0}
        while "next_offset" in part:
            arguments = {"file_id": file["file_id"], "offset": part["next_offset"]}
            part = await told(client, "feed_player", **arguments)
            received += base64.b64decode(part["data"])
    assert (file["type"], file["display_name"]) == ("AUDIO", "wave.wav")
    assert "voiceover_to_video" in file["next_step"]
    assert received == sound
    assert part["size"] == len(sound)
    assert part["mime_type"].startswith("audio/")
    assert [path.suffix for path in (local.home_folder() / FOLDER).iterdir()] == [".done"]


async def test_files_go_in_and_out_in_parts_over_http(local: ServerSettings) -> None:
    picture = png(64, 48)
    with over_http(local) as url:
        async with Client(url) as client:
            file = await sent_in_parts(client, picture, "cup.png", size=100)
            part = await told(client, "feed_player", file_id=file["file_id"])
            poster = await told(client, "feed_player", file_id=file["file_id"], of="poster")
    assert base64.b64decode(part["data"]) == picture
    assert poster["mime_type"].startswith("image/")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"upload_id": "../../etc/passwd"}, "upload_lost"),
        ({"upload_id": "0" * 32}, "upload_lost"),
        ({"size": 3 * 1024**3}, "file_too_large"),
        ({"offset": 3}, "wrong_part"),
        ({"size": 2}, "wrong_part"),
        ({"data": "A" * 1_500_000}, "part_too_large"),
        ({"size": 4, "data": base64.b64encode(b"text").decode()}, "not_media"),
    ],
)
async def test_a_part_that_does_not_fit_is_refused_with_the_fix(
    connect: Connect, fake: FakeVideoGen, arguments: dict[str, Any], code: str
) -> None:
    part = {"display_name": "a.png", "size": 900, "offset": 0, "data": "iVBORw0K"} | arguments
    async with connect() as client:
        said = json.loads(await refused(client, "send_file_part", **part))
    assert said["code"] == code
    assert said["next_step"]
    assert not fake.keys


async def test_a_part_that_is_sent_twice_counts_once(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings
) -> None:
    part = {"display_name": "a.png", "size": 12, "data": base64.b64encode(b"\x89PNG12").decode()}
    async with connect() as client:
        first = await told(client, "send_file_part", offset=0, **part)
        again = await told(client, "send_file_part", offset=0, upload_id=first["upload_id"], **part)
        last = await told(client, "send_file_part", offset=6, upload_id=first["upload_id"], **part)
        lost = await told(client, "send_file_part", offset=6, upload_id=first["upload_id"], **part)
    assert first["received"] == again["received"] == 6
    assert last["file_id"] == lost["file_id"] == "vg_file_9"
    assert last["received"] == lost["received"] == 12


async def test_what_was_given_up_is_thrown_away_and_is_nobody_elses(
    connect: Connect, fake: FakeVideoGen, settings: ServerSettings
) -> None:
    part = {"display_name": "a.png", "size": 900, "offset": 0, "data": "iVBORw0K"}
    folder = Path(settings.home_folder()) / FOLDER
    async with connect() as client:
        old = await told(client, "send_file_part", **part)
    [path] = folder.iterdir()
    assert path.stat().st_mode & 0o077 == 0
    async with connect(replace(settings, api_key="sk_other")) as client:
        text = await refused(
            client, "send_file_part", **part | {"upload_id": old["upload_id"], "offset": 6}
        )
        assert json.loads(text)["code"] == "upload_lost"
        os.utime(path, (0, time.time() - KEPT_SECONDS - 1))
        await told(client, "send_file_part", **part)
    assert not path.exists()
    assert len(list(folder.iterdir())) == 1


async def test_without_a_file_the_person_is_asked_where_there_is_an_uploader(
    connect: Connect, fake: FakeVideoGen
) -> None:
    async with connect(**SHOWS_APPS) as client:
        said = await told(client, "upload_file")
    async with connect() as client:
        text = await refused(client, "upload_file")
    assert said["status"] == "awaiting_user"
    assert "path, url, data: give exactly one of them, not none." in text
    assert not fake.keys
