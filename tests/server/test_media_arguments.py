"""Media that is named by id, path or URL."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import anyio
import pytest

from videogen_mcp.errors import UploadError
from videogen_mcp.server.caller import Caller
from videogen_mcp.server.clock import SystemClock
from videogen_mcp.server.media_arguments import file_id, file_ids, forget
from videogen_mcp.server.runtime import Runtime
from videogen_mcp.server.settings import ServerSettings

from ..engine.media_files import png
from ..engine.web_server import WebServer
from .local_engine import local, local_home, web

__all__ = ["local", "local_home", "web"]

pytestmark = pytest.mark.anyio


@pytest.fixture
async def caller(local: ServerSettings) -> AsyncIterator[Caller]:
    """Someone who calls over pipes, as the server sees them."""
    async with anyio.create_task_group() as tasks:
        runtime = Runtime(local, tasks, SystemClock())
        context = cast(Any, None)
        yield Caller(context, runtime, runtime.upstreams.of(None), is_remote=False)
        await runtime.aclose()
        tasks.cancel_scope.cancel()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    path.write_bytes(png())
    return path


async def test_a_file_id_is_passed_on_as_it_is(caller: Caller) -> None:
    assert await file_id(caller, "image_file_id", " vg_file_abc ") == "vg_file_abc"


async def test_a_path_is_uploaded_once_even_by_calls_at_the_same_time(
    caller: Caller, picture: Path
) -> None:
    ids: list[str] = []

    async def name_it(value: str) -> None:
        ids.append(await file_id(caller, "image_file_id", value))

    async with anyio.create_task_group() as tasks:
        for value in (str(picture), picture.as_uri(), str(picture.parent / "." / "logo.png")):
            tasks.start_soon(name_it, value)
    assert len(ids) == 3
    assert len(set(ids)) == 1
    file = await caller.upstream.call(lambda client: client.get_file(ids[0]))
    assert (file.type, file.display_name) == ("IMAGE", "logo.png")


async def test_a_file_that_changed_is_uploaded_again(caller: Caller, picture: Path) -> None:
    before = await file_id(caller, "image_file_id", str(picture))
    picture.write_bytes(png(color=(0, 0, 200)))
    os.utime(picture, (1, 1))
    assert await file_id(caller, "image_file_id", str(picture)) != before


async def test_an_archived_file_is_uploaded_again(caller: Caller, picture: Path) -> None:
    before = await file_id(caller, "image_file_id", str(picture))
    forget(caller, before)
    assert await file_id(caller, "image_file_id", str(picture)) != before


async def test_a_url_is_imported_once(caller: Caller, web: WebServer) -> None:
    url = web.file("/pictures/cat.png?secret=1", png())
    first, second = await file_ids(caller, "image_file_ids", [url, url])
    assert first == second
    asked = [path for path, _ in web.requests if path.startswith("/pictures/cat.png")]
    assert len(asked) == 1


async def test_a_url_that_leads_nowhere_is_named_without_its_secrets(
    caller: Caller, web: WebServer
) -> None:
    url = f"http://{web.host}/nothing.png?token=hunter2"
    with pytest.raises(UploadError) as caught:
        await file_id(caller, "image_file_id", url)
    assert caught.value.message.startswith("image_file_id: http://127.0.0.1/nothing.png could not")
    assert "hunter2" not in str(caught.value)
    web.file("/nothing.png", png())
    assert (await file_id(caller, "image_file_id", url)).startswith("vg_file_")


async def test_a_private_address_is_refused_by_the_engine(caller: Caller) -> None:
    with pytest.raises(UploadError, match=r"^image_file_id: .* could not be imported"):
        await file_id(caller, "image_file_id", "http://169.254.169.254/latest/meta-data")


async def test_a_missing_file_is_answered_with_the_nearest_names(
    caller: Caller, picture: Path
) -> None:
    with pytest.raises(UploadError) as caught:
        await file_id(caller, "image_file_id", str(picture.parent / "Logo.pgn"))
    assert caught.value.code == "file_not_found"
    assert str(picture) in str(caught.value)


@pytest.mark.parametrize("value", ["logo.png", "./logo.png", "pictures/logo.png"])
async def test_a_relative_path_is_refused(caller: Caller, value: str) -> None:
    with pytest.raises(UploadError) as caught:
        await file_id(caller, "image_file_id", value)
    assert caught.value.code == "path_not_absolute"


async def test_what_is_no_media_never_leaves_the_machine(caller: Caller, tmp_path: Path) -> None:
    key = tmp_path / "id_rsa.png"
    key.write_text("-----BEGIN OPENSSH PRIVATE KEY-----\n")
    with pytest.raises(UploadError) as caught:
        await file_id(caller, "image_file_id", str(key))
    assert caught.value.code == "not_media"


async def test_over_http_only_allowed_folders_are_read_and_links_are_followed(
    caller: Caller, picture: Path, tmp_path: Path
) -> None:
    allowed = tmp_path / "allowed"
    allowed.mkdir()
    inside, link = allowed / "cat.png", allowed / "link.png"
    inside.write_bytes(png(64, 64))
    link.symlink_to(picture)
    settings = replace(caller.runtime.settings, upload_folders=(allowed.resolve(),))
    caller.runtime.settings = settings
    remote = replace(caller, is_remote=True)
    assert (await file_id(remote, "image_file_id", str(inside))).startswith("vg_file_")
    for outside in (picture, link, allowed / ".." / "logo.png"):
        with pytest.raises(UploadError) as caught:
            await file_id(remote, "image_file_id", str(outside))
        assert caught.value.code == "path_not_allowed"
