from __future__ import annotations

import gzip
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from videogen_mcp.client import best_url, is_usable, needs_hydration
from videogen_mcp.errors import (
    ApiConnectionError,
    BadRequestError,
    ConflictError,
    DownloadError,
    ServerError,
    UnexpectedResponseError,
    UploadError,
)
from videogen_mcp.wire import (
    FileInfo,
    ProjectExport,
    TimelineInterchange,
    ToolSuccessResult,
    Transcript,
    WorkflowRun,
)

from .faults import Naps, client_of
from .faulty import RESET, FaultyServer, Torn, answer, faulty_server

pytestmark = pytest.mark.anyio

READY = {"status": "ready", "url": "https://e.test/a", "expiresAt": 2_000_000_000}


def file_body(**changes: Any) -> dict[str, Any]:
    return {"fileId": "vg_file_1", "scope": "GLOBAL", **changes}


def file_at(server: FaultyServer, path: str = "/bytes") -> bytes:
    source = {"status": "ready", "url": f"{server.url}{path}"}
    return answer(200, file_body(downloadSource=source))


def ticket_of(server: FaultyServer) -> bytes:
    return answer(200, {"fileId": "vg_file_1", "uploadUrl": f"{server.url}/put?sig=s"})


# Which links are good enough

HYDRATION: dict[str, tuple[dict[str, Any], bool]] = {
    "fresh": ({"downloadSource": READY}, False),
    "for ever": ({"downloadSource": {**READY, "expiresAt": None}}, False),
    "one still to come": ({"downloadSource": READY, "hlsSource": {"status": "pending"}}, True),
    "ready without a link": ({"downloadSource": READY, "previewSource": {"status": "ready"}}, True),
    "over in a minute": ({"downloadSource": {**READY, "expiresAt": 1060}}, True),
    "over in more than a minute": ({"downloadSource": {**READY, "expiresAt": 1061}}, False),
    "none": ({}, True),
    "only what does not exist": ({"hlsSource": {"status": "skipped"}}, True),
    "one failed": ({"downloadSource": READY, "hlsSource": {"status": "failed"}}, False),
}


@pytest.mark.parametrize(("sources", "wanted"), HYDRATION.values(), ids=HYDRATION.keys())
async def test_a_file_is_hydrated_when_a_link_is_missing_or_about_to_expire(
    sources: dict[str, Any], wanted: bool
) -> None:
    assert needs_hydration(FileInfo.from_wire(file_body(**sources)), now=1000) == wanted


async def test_only_a_file_that_needs_it_is_hydrated() -> None:
    fresh = FileInfo.from_wire(
        file_body(downloadSource={**READY, "expiresAt": int(time.time()) + 999})
    )
    stale = FileInfo.from_wire(file_body(downloadSource={**READY, "expiresAt": 1}))
    async with (
        faulty_server(answer(200, file_body(displayName="new"))) as server,
        client_of(server, Naps()) as client,
    ):
        assert await client.fresh_file(fresh) is fresh
        assert server.seen == []
        assert (await client.fresh_file(stale)).display_name == "new"


async def test_the_best_rendition_that_is_ready_is_taken() -> None:
    def at(name: str) -> dict[str, Any]:
        return {"status": "ready", "url": f"https://e.test/{name}"}

    every = {"staticPublicPreviewSource": at("public"), "previewSource": at("preview")}
    file = FileInfo.from_wire(file_body(**every, downloadSource=at("best")))
    assert best_url(file) == "https://e.test/best"
    pending = {"status": "pending", "url": "https://e.test/old"}
    file = FileInfo.from_wire(file_body(**every, downloadSource=pending))
    assert best_url(file) == "https://e.test/preview"
    with pytest.raises(DownloadError, match="nothing to download yet"):
        best_url(FileInfo.from_wire(file_body(hlsSource=READY)))
    assert is_usable(FileInfo.from_wire(file_body(hlsSource=READY)))


# Downloads


async def test_a_break_is_resumed_where_it_was_and_only_of_the_same_file(tmp_path: Path) -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        server.script[:] = [
            file_at(server),
            Torn(answer(200, "0123", content_length="8", etag='"v1"')),
            answer(206, "45", content_range="bytes 4-7/8", etag='"v1"', content_length="4"),
            answer(206, "67", content_range="bytes 6-7/8", etag='"v1"'),
        ]
        out = await client.download_file("vg_file_1", tmp_path / "out.bin")
    assert out.read_text() == "01234567"
    resumed = server.seen[-1].headers
    assert (resumed["range"], resumed["if-range"]) == ("bytes=6-", '"v1"')
    assert "authorization" not in resumed
    assert [path.name for path in tmp_path.iterdir()] == ["out.bin"]


CHANGED = {
    "sent whole": answer(200, "new file", etag='"v2"'),
    "another tag": answer(206, "5678", content_range="bytes 4-7/8", etag='"v2"'),
    "another length": answer(206, "56", content_range="bytes 4-5/6", etag='"v1"'),
    "another place": answer(206, "5678", content_range="bytes 2-7/8", etag='"v1"'),
    "no place": answer(206, "5678", etag='"v1"'),
    "nothing left": answer(416, None, content_range="bytes */3"),
}


@pytest.mark.parametrize("second", CHANGED.values(), ids=CHANGED.keys())
async def test_parts_of_two_files_are_never_joined(tmp_path: Path, second: bytes) -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        first = answer(200, "0123", content_length="8", etag='"v1"')
        server.script[:] = [file_at(server), first, second, answer(200, "new file", etag='"v2"')]
        out = await client.download_file("vg_file_1", tmp_path / "out.bin")
    assert out.read_text() == "new file"


@pytest.mark.parametrize("headers", [{}, {"etag": 'W/"weak"'}], ids=["nothing", "a weak tag"])
async def test_what_does_not_say_whether_it_changed_is_fetched_anew(
    tmp_path: Path, headers: dict[str, str]
) -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        cut = answer(200, "0123", content_length="8", **headers)
        server.script[:] = [file_at(server), cut, answer(200, "01234567")]
        out = await client.download_file("vg_file_1", tmp_path / "out.bin")
    assert out.read_text() == "01234567"
    assert "range" not in server.seen[-1].headers


async def test_breaks_that_each_bring_something_do_not_end_a_download(tmp_path: Path) -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        parts = [
            answer(206, "x", content_range=f"bytes {n}-9/10", etag='"v"', content_length="9")
            for n in range(1, 9)
        ]
        last = answer(206, "x", content_range="bytes 9-9/10", etag='"v"')
        first = answer(200, "x", content_length="10", etag='"v"')
        server.script[:] = [file_at(server), first, *parts, last]
        out = await client.download_file("vg_file_1", tmp_path / "out.bin")
    assert out.read_text() == "x" * 10


async def test_a_download_that_never_gets_on_leaves_nothing(tmp_path: Path) -> None:
    naps = Naps()
    async with faulty_server(RESET) as server, client_of(server, naps) as client:
        server.script[:] = [file_at(server), Torn()]
        with pytest.raises(ApiConnectionError):
            await client.download_file("vg_file_1", tmp_path / "out.bin")
    assert len(naps.taken) == 3
    assert list(tmp_path.iterdir()) == []


async def test_a_link_that_has_expired_is_signed_anew_once(tmp_path: Path) -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        gone = answer(403, {"message": "This link has expired."})
        server.script[:] = [file_at(server), gone, file_at(server, "/new"), answer(200, "x")]
        out = await client.download_file("vg_file_1", tmp_path / "out.bin")
        assert out.read_text() == "x"
        assert [seen.path for seen in server.seen][1:] == [
            "/bytes",
            "/v1/files/vg_file_1/hydrate",
            "/new",
        ]


async def test_a_download_follows_redirects_and_takes_packed_bytes(tmp_path: Path) -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        moved = answer(302, location=f"{server.url}/elsewhere")
        packed = answer(200, gzip.compress(b"unpacked"), content_encoding="gzip")
        server.script[:] = [file_at(server), moved, packed]
        out = await client.download_file("vg_file_1", tmp_path / "a" / "out.bin")
    assert out.read_text() == "unpacked"
    assert server.seen[-1].headers["accept-encoding"] == "identity"


async def test_a_result_is_downloaded_by_its_file_or_by_its_link(tmp_path: Path) -> None:
    job = {"status": "succeeded"}
    run = {"workflowRunId": "w", "workflowType": "x", "projectId": "p", "projectUrl": "u"}
    tool = {"type": "IMAGE", "fileId": "vg_file_1", "file": file_body()}
    interchange = {"interchangeJobId": "i", "projectId": "p", "format": "OTIO"}
    results = [
        WorkflowRun.from_wire(job | run | {"exportFileId": "vg_file_1"}),
        ProjectExport.from_wire(
            job | {"exportId": "e", "projectId": "p", "exportFileId": "vg_file_1"}
        ),
        TimelineInterchange.from_wire(
            job | interchange | {"mediaDelivery": "BUNDLE", "interchangeFileId": "vg_file_1"}
        ),
        ToolSuccessResult.from_wire(tool),
        FileInfo.from_wire(file_body()),
    ]
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        for number, result in enumerate(results):
            server.seen.clear()
            server.script[:] = [file_at(server), answer(200, f"{number}")]
            out = await client.download_result(result, tmp_path / "out")
            assert out.read_text() == f"{number}"
        server.seen.clear()
        server.script[:] = [answer(200, "linked")]
        linked = WorkflowRun.from_wire(job | run | {"downloadUrl": f"{server.url}/link"})
        out = await client.download_result(linked, tmp_path / "out")
        assert out.read_text() == "linked"
        with pytest.raises(DownloadError, match="nothing to download"):
            await client.download_result(WorkflowRun.from_wire(job | run), tmp_path / "out")


# Uploads


async def stream(*chunks: bytes) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


async def test_bytes_streams_and_files_are_sent_without_the_key(tmp_path: Path) -> None:
    path = tmp_path / "say.wav"
    path.write_bytes(b"soundbytes")
    words = Transcript.from_wire({"words": [{"startSeconds": 0, "endSeconds": 1, "word": "Hi"}]})
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        for send in (
            lambda: client.upload_file(path, type="AUDIO", transcript=words),
            lambda: client.upload_bytes(
                b"soundbytes", display_name="say.wav", type="AUDIO", transcript=words
            ),
            lambda: client.upload_stream(
                stream(b"sound", b"bytes"),
                size=10,
                display_name="say.wav",
                type="AUDIO",
                transcript=words,
            ),
        ):
            server.seen.clear()
            server.script[:] = [ticket_of(server), answer(200, {}), file_at(server)]
            assert (await send()).file_id == "vg_file_1"
            ticket, put, look = server.seen
            assert ticket.json == {
                "displayName": "say.wav",
                "isTemporary": False,
                "type": "AUDIO",
                "transcript": {"words": [{"startSeconds": 0, "endSeconds": 1, "word": "Hi"}]},
            }
            assert (put.method, put.path, put.body) == ("PUT", "/put?sig=s", b"soundbytes")
            assert "authorization" not in put.headers
            assert (look.method, look.path) == ("POST", "/v1/files/vg_file_1/hydrate")


async def test_what_is_not_known_is_not_said_in_the_ticket() -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        server.script[:] = [ticket_of(server), answer(200), file_at(server)]
        await client.upload_bytes(b"x", display_name="x.bin")
    assert server.seen[0].json == {"displayName": "x.bin", "isTemporary": False}


async def test_a_put_that_broke_is_repeated_with_its_ticket() -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        busy = answer(503, "<Error><Code>SlowDown</Code></Error>", content_type="application/xml")
        server.script[:] = [ticket_of(server), RESET, busy, answer(200), file_at(server)]
        await client.upload_bytes(b"xyz", display_name="x")
    assert [seen.method for seen in server.seen] == ["POST", "PUT", "PUT", "PUT", "POST"]
    assert [seen.body for seen in server.seen[1:4]] == [b"xyz"] * 3


async def test_a_used_ticket_is_fine_when_the_lost_put_had_arrived() -> None:
    used = answer(409, {"message": "Already has its bytes.", "code": "conflict"})
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        server.script[:] = [ticket_of(server), RESET, used, file_at(server)]
        assert (await client.upload_bytes(b"x", display_name="x")).file_id == "vg_file_1"
        server.seen.clear()
        server.script[:] = [ticket_of(server), RESET, used, answer(200, file_body())]
        with pytest.raises(ConflictError):
            await client.upload_bytes(b"x", display_name="x")


async def test_a_stream_is_sent_only_once() -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        server.script[:] = [ticket_of(server), answer(503)]
        with pytest.raises(ServerError):
            await client.upload_stream(stream(b"x"), size=1, display_name="x")
    assert len(server.seen) == 2


async def test_a_refused_or_redirected_put_is_an_error() -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        refusal = answer(400, {"message": "The upload holds no media."})
        server.script[:] = [ticket_of(server), refusal]
        with pytest.raises(BadRequestError, match="holds no media"):
            await client.upload_bytes(b"x", display_name="x")
        assert [seen.method for seen in server.seen] == ["POST", "PUT"]
        server.seen.clear()
        server.script[:] = [ticket_of(server), answer(302, location="https://e.test/")]
        with pytest.raises(UnexpectedResponseError, match="redirected"):
            await client.upload_bytes(b"x", display_name="x")


@pytest.mark.parametrize("size", [3, 5])
async def test_bytes_that_are_not_as_many_as_announced_are_not_passed_off(size: int) -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        server.script[:] = [ticket_of(server), answer(200)]
        with pytest.raises(UploadError, match=f"not {size} bytes any more"):
            await client.upload_stream(stream(b"xxxx"), size=size, display_name="x")


async def test_nothing_is_asked_for_what_has_no_bytes(tmp_path: Path) -> None:
    async with faulty_server(RESET) as server, client_of(server, Naps()) as client:
        for send in (
            lambda: client.upload_bytes(b"", display_name="x"),
            lambda: client.upload_stream(stream(), size=0, display_name="x"),
            lambda: client.upload_file(tmp_path),
            lambda: client.upload_file(tmp_path / "a\0b"),
        ):
            with pytest.raises(UploadError):
                await send()
    assert server.seen == []


async def test_a_file_is_usable_when_any_rendition_is_and_unreadable_when_all_failed() -> None:
    naps = Naps()
    async with faulty_server(RESET) as server, client_of(server, naps) as client:
        waiting = answer(200, file_body(downloadSource={"status": "pending"}))
        half = {"downloadSource": {"status": "failed"}, "thumbnailSource": READY}
        server.script[:] = [
            ticket_of(server),
            answer(200),
            waiting,
            waiting,
            answer(200, file_body(**half)),
        ]
        await client.upload_bytes(b"x", display_name="x")
        assert len(naps.taken) == 2
        server.seen.clear()
        failed = answer(200, file_body(downloadSource={"status": "failed"}))
        server.script[:] = [ticket_of(server), answer(200), failed]
        with pytest.raises(UploadError, match="could not be read as media"):
            await client.upload_bytes(b"x", display_name="x")
