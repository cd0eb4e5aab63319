from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit, urlunsplit

import httpx
import pytest

from videogen_mcp.engine.errors import EngineError
from videogen_mcp.engine.file_upkeep import sweep_files
from videogen_mcp.engine.links import Links
from videogen_mcp.engine.services import Services, open_services
from videogen_mcp.engine.settings import EngineSettings
from videogen_mcp.engine.store.cursors import Cursors
from videogen_mcp.engine.store.database import Database, now
from videogen_mcp.engine.store.files import FileRow, FileStore

from .engine_process import EngineProcess
from .media_files import film, gif, jpeg, mp4, pdf, png, pptx, sound, turned, wav

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32">'
    b'<rect width="64" height="32" fill="red"/></svg>'
)


STATES = ("UNATTEMPTED", "LOADING", "FULFILLED", "REJECTED")
SUBTITLES = "application/x-subrip; charset=utf-8"


def ticket(engine: EngineProcess, name: str, **fields: object) -> dict[str, str]:
    response = engine.client.post("/v1/files/upload", json={"displayName": name, **fields})
    assert response.status_code == 200, response.text
    return response.json()


@pytest.mark.parametrize(
    ("name", "content", "kind", "content_type"),
    [
        ("logo.png", png(), "IMAGE", "image/png"),
        ("tune.wav", wav(), "AUDIO", "audio/wav"),
        ("film.mp4", film("webm", "libvpx-vp9", audio_codec="libopus"), "VIDEO", "video/webm"),
        ("voice.mp4", sound("mp3", "libmp3lame", cover=True), "AUDIO", "audio/mpeg"),
        ("moving.mp4", gif(), "VIDEO", "image/gif"),
        ("words.srt", b"1\n00:00:00,000 --> 00:00:01,000\nHi\n", "TEXT", SUBTITLES),
        ("page.html", b"<html><script>1</script></html>", "TEXT", "text/plain; charset=utf-8"),
        ("clip.mp4", mp4(), "VIDEO", "video/mp4"),
        ("notes.txt", "Grüße".encode(), "TEXT", "text/plain; charset=utf-8"),
        ("deck.pdf", b"%PDF-1.7\n%%EOF", "PDF", "application/pdf"),
        ("no extension", png(), "IMAGE", "image/png"),
        ("wrong.mp3", png(), "IMAGE", "image/png"),
        ("wrong.svg", png(), "IMAGE", "image/png"),
        ("mark.svg", SVG, "IMAGE", "image/svg+xml"),
    ],
)
def test_what_was_uploaded_is_recognised_and_comes_back(
    engine: EngineProcess, name: str, content: bytes, kind: str, content_type: str
) -> None:
    info = engine.upload(name, content)
    assert info["type"] == kind
    assert info["scope"] == "GLOBAL"
    assert info["fileBytes"] == len(content)
    assert info["downloadSource"]["status"] == "ready"
    fetched = httpx.get(info["downloadUrl"])
    assert fetched.content == content
    assert fetched.headers["content-type"] == content_type
    assert fetched.headers["x-content-type-options"] == "nosniff"
    assert fetched.headers["access-control-allow-origin"] == "*"
    shows = kind in ("IMAGE", "VIDEO")
    assert info["thumbnailSource"]["status"] == ("ready" if shows else "skipped")
    assert info["fileAnalysisMetadata"]["analysisLoadingState"] in STATES
    if shows:
        assert httpx.get(info["thumbnailUrl"]).content.startswith(b"\xff\xd8")


def test_sizes_and_lengths_are_measured(engine: EngineProcess) -> None:
    picture = engine.upload("a.png", png(300, 100))
    assert (picture["downloadSource"]["width"], picture["downloadSource"]["height"]) == (300, 100)
    assert picture["durationSeconds"] is None
    assert engine.upload("a.wav", wav(2))["durationSeconds"] == pytest.approx(2, abs=0.05)


def test_what_a_browser_might_run_is_locked_up_and_media_is_not(engine: EngineProcess) -> None:
    svg = httpx.get(engine.upload("mark.svg", SVG)["downloadUrl"])
    assert "sandbox" in svg.headers["content-security-policy"]
    film = httpx.get(engine.upload("clip.mp4", mp4())["downloadUrl"])
    assert "content-security-policy" not in film.headers


def test_a_ticket_without_bytes_is_pending_until_they_come(engine: EngineProcess) -> None:
    answer = ticket(engine, "later.png")
    path = f"/v1/files/{answer['fileId']}"
    waiting = engine.client.post(f"{path}/hydrate").json()
    assert waiting["downloadSource"]["status"] == "pending"
    assert waiting["downloadUrl"] is None
    assert httpx.put(answer["uploadUrl"], content=png()).status_code == 200
    assert engine.client.post(f"{path}/hydrate").json()["downloadSource"]["status"] == "ready"
    assert httpx.put(answer["uploadUrl"], content=png()).status_code == 409


@pytest.mark.parametrize(
    ("fields", "content", "status", "part"),
    [
        ({}, b"", 400, "no bytes"),
        ({}, b"\x00\x01\x02 not media", 400, "odd.bin"),
        ({"type": "AUDIO"}, png(), 400, "AUDIO"),
        ({}, b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, 400, "odd.bin"),
        ({}, b"a" * 3_000_001, 413, "VIDEOGEN_UPLOAD_LIMIT_BYTES"),
    ],
)
def test_bytes_that_cannot_be_used_are_refused_and_leave_nothing(
    engine: EngineProcess, fields: dict[str, str], content: bytes, status: int, part: str
) -> None:
    answer = ticket(engine, "odd.bin", **fields)
    response = httpx.put(answer["uploadUrl"], content=content)
    assert response.status_code == status, response.text
    assert part in response.json()["message"]
    assert not list((engine.home / "tmp").glob(f"{answer['fileId']}*"))
    assert not list((engine.home / "files").rglob(f"{answer['fileId']}*"))


def test_an_oversized_stream_without_a_length_is_cut_off(engine: EngineProcess) -> None:
    answer = ticket(engine, "long.bin")
    response = httpx.put(answer["uploadUrl"], content=(b"x" * 65536 for _ in range(100)))
    assert response.status_code == 413


def changed(url: str, **query: str) -> str:
    parts = urlsplit(url)
    merged = {key: values[0] for key, values in parse_qs(parts.query).items()} | query
    return urlunsplit(parts._replace(query="&".join(f"{k}={v}" for k, v in merged.items())))


def test_a_changed_link_opens_nothing(engine: EngineProcess) -> None:
    mine = engine.upload("mine.txt", b"mine")
    other = engine.upload("other.txt", b"other")
    url = mine["downloadUrl"]
    expires_at = mine["downloadUrlExpiresAt"]
    bad = [
        f"{url}&extra=1",
        f"{url}&exp={expires_at}",
        changed(url, exp=f"0{expires_at}"),
        url.replace("mine.txt", "mine.txt%00"),
        changed(url, exp=str(expires_at + 1)),
        changed(url, exp="9" * 30),
        changed(url, exp="²"),
        changed(url, sig="A" * 43),
        changed(url, sig=""),
        url.partition("?")[0],
        url.replace(mine["fileId"], other["fileId"]),
        url.replace("mine.txt", "thumbnail.jpg"),
        url.replace("/files/", "/uploads/").replace("/mine.txt", ""),
    ]
    for attempt in bad:
        response = httpx.get(attempt)
        assert response.status_code in (403, 405), attempt
        assert b"mine" not in response.content


def test_a_link_dies_when_its_time_is_over(engine: EngineProcess) -> None:
    info = engine.upload("old.txt", b"old")
    key = json.loads((engine.home / "identity.json").read_text())["signing_key"]
    links = Links(engine.info["url"], key, lifetime=60)
    assert httpx.get(links.download(info["fileId"], "old.txt", 1_700_000_000)).status_code == 403
    assert httpx.get(links.download(info["fileId"], "old.txt", links.until())).content == b"old"


def test_fresh_links_last_a_week_and_hydrating_signs_anew(
    engine: EngineProcess,
) -> None:
    info = engine.upload("week.txt", b"week")
    path = f"/v1/files/{info['fileId']}"
    week = time.time() + 7 * 24 * 3600
    assert info["downloadUrlExpiresAt"] == pytest.approx(week, abs=60)
    assert engine.client.get(path).json()["downloadUrl"] == info["downloadUrl"]
    _set_row(engine, info["fileId"], signed_until=1_700_000_000)
    stale = engine.client.get(path).json()
    assert stale["downloadSource"]["status"] == "pending"
    assert (stale["downloadUrl"], stale["downloadUrlExpiresAt"]) == (None, None)
    listed = engine.client.get("/v1/files?limit=1").json()["files"][0]
    assert (listed["fileId"], listed["downloadUrl"]) == (info["fileId"], None)
    assert engine.client.post(f"{path}/hydrate").json()["downloadUrlExpiresAt"] >= week - 60
    assert engine.client.get(path).json()["downloadUrl"] is not None


def test_reading_one_export_signs_links_that_are_about_to_end(
    engine: EngineProcess, finished_run: dict[str, str]
) -> None:
    file_id = finished_run["exportFileId"]
    _set_row(engine, file_id, signed_until=int(time.time()) + 600)
    run = engine.read_run(finished_run["workflowRunId"])
    assert run["downloadUrlExpiresAt"] > time.time() + 6 * 24 * 3600
    assert httpx.head(run["downloadUrl"]).status_code == 200


def _set_row(engine: EngineProcess, file_id: str, **values: int) -> None:
    """Changes a row behind the engine's back, as time does."""
    names = ", ".join(f"{name} = :{name}" for name in values)
    with sqlite3.connect(engine.home / "engine.sqlite", timeout=20) as connection:
        connection.execute(f"UPDATE files SET {names} WHERE id = :id", {**values, "id": file_id})


def test_parts_of_a_file_are_served(engine: EngineProcess) -> None:
    content = bytes(range(33, 127)) * 20
    url = engine.upload("part.txt", content)["downloadUrl"]
    whole = httpx.get(url)
    assert whole.headers["accept-ranges"] == "bytes"
    tag = whole.headers["etag"]
    assert tag.strip('"') == hashlib.sha256(content).hexdigest()
    part = httpx.get(url, headers={"range": "bytes=10-19"})
    assert (part.status_code, part.content) == (206, content[10:20])
    assert part.headers["content-range"] == f"bytes 10-19/{len(content)}"
    assert httpx.get(url, headers={"range": "bytes=-5"}).content == content[-5:]
    same = httpx.get(url, headers={"range": "bytes=0-3", "if-range": tag})
    assert (same.status_code, same.content) == (206, content[:4])
    other = httpx.get(url, headers={"range": "bytes=0-3", "if-range": '"another"'})
    assert (other.status_code, other.content) == (200, content)
    beyond = httpx.get(url, headers={"range": "bytes=99999-"})
    assert beyond.status_code == 416
    several = httpx.get(url, headers={"range": "bytes=0-1,5-6"})
    assert several.status_code == 206
    assert several.headers["content-type"].startswith("multipart/byteranges")
    same = httpx.get(url, headers={"if-none-match": f'"another", {tag}'})
    assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", tag)
    assert httpx.get(url, headers={"if-none-match": '"another"'}).status_code == 200
    head = httpx.head(url)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == str(len(content))


def test_lists_leave_exports_out_unless_asked(
    engine: EngineProcess, finished_run: dict[str, str]
) -> None:
    plain = engine.client.get("/v1/files?limit=200").json()["files"]
    full = engine.client.get("/v1/files?limit=200&includeExportFiles=true").json()["files"]
    assert finished_run["exportFileId"] not in {item["fileId"] for item in plain}
    assert finished_run["exportFileId"] in {item["fileId"] for item in full}


def test_names_cannot_lead_out_of_the_folder(engine: EngineProcess) -> None:
    info = engine.upload("../../../etc/passwd\n.txt", b"harmless")
    assert info["localPath"].startswith(str(engine.home))
    assert ".." not in info["downloadUrl"]
    assert httpx.get(info["downloadUrl"]).content == b"harmless"


def test_a_file_called_like_a_thumbnail_is_not_one(engine: EngineProcess) -> None:
    info = engine.upload("thumbnail.png", png())
    assert httpx.get(info["downloadUrl"]).content == png()
    assert httpx.get(info["thumbnailUrl"]).content != png()


def test_a_phone_film_is_as_wide_as_it_is_shown(engine: EngineProcess) -> None:
    info = engine.upload("phone.mp4", turned(mp4()))
    source = info["downloadSource"]
    assert (source["width"], source["height"]) == (180, 320)


@pytest.mark.parametrize(
    ("name", "content", "is_shown"),
    [
        ("page.pdf", pdf(), True),
        ("slides.pptx", pptx(jpeg()), True),
        ("bare.pptx", pptx(), False),
        ("bomb.pptx", pptx(b"\0" * 50_000_000), False),
        ("song.mp3", sound("mp3", "libmp3lame", cover=True), False),
    ],
)
def test_documents_show_their_first_page(
    engine: EngineProcess, name: str, content: bytes, is_shown: bool
) -> None:
    info = engine.upload(name, content)
    assert info["thumbnailSource"]["status"] == ("ready" if is_shown else "skipped")
    if is_shown:
        assert httpx.get(info["thumbnailUrl"]).content.startswith(b"\xff\xd8")


def test_an_animated_gif_may_be_a_picture_if_it_is_announced_as_one(engine: EngineProcess) -> None:
    info = engine.upload("a.gif", gif(), type="IMAGE")
    assert (info["type"], info["durationSeconds"]) == ("IMAGE", None)
    assert httpx.get(info["downloadUrl"]).headers["content-type"] == "image/gif"


def test_an_animation_must_be_announced(engine: EngineProcess) -> None:
    content = json.dumps({"v": "5.5", "layers": [], "w": 10, "h": 10}).encode()
    assert engine.upload("a.json", content, type="LOTTIE")["type"] == "LOTTIE"
    assert engine.upload("a.json", content)["type"] == "TEXT"


def test_words_belong_to_what_sounds(engine: EngineProcess) -> None:
    transcript = {"words": [{"startSeconds": 0, "endSeconds": 1, "word": "Hello"}]}
    body = {"displayName": "a.png", "type": "IMAGE", "transcript": transcript}
    refused = engine.client.post("/v1/files/upload", json=body)
    assert refused.status_code == 400
    assert refused.json()["message"].startswith("transcript:")
    info = engine.upload("a.wav", wav(), transcript=transcript)
    assert info["transcriptText"] == "Hello"


def test_archived_files_are_in_no_list_but_can_be_read(engine: EngineProcess) -> None:
    info = engine.upload("away.txt", b"away")
    path = f"/v1/files/{info['fileId']}"
    archived = engine.client.post(f"{path}/archive")
    assert (archived.status_code, archived.json()["fileId"]) == (200, info["fileId"])
    listed = engine.client.get("/v1/files?limit=200").json()["files"]
    assert info["fileId"] not in {item["fileId"] for item in listed}
    assert engine.client.get(path).json()["downloadUrl"] == info["downloadUrl"]
    assert httpx.get(info["downloadUrl"]).content == b"away"
    assert engine.client.post(f"{path}/archive").status_code == 200


def test_unknown_files_are_not_found(engine: EngineProcess) -> None:
    for action in ("archive", "hydrate", "enable-public-preview", "disable-public-preview"):
        answer = engine.client.post(f"/v1/files/vg_file_none/{action}")
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_a_page_of_another_origin_may_ask_and_upload(engine: EngineProcess) -> None:
    answer = ticket(engine, "cross.txt")
    asked = httpx.options(answer["uploadUrl"], headers={"origin": "http://elsewhere.example"})
    assert asked.status_code == 204
    assert "PUT" in asked.headers["access-control-allow-methods"]
    put = httpx.put(answer["uploadUrl"], content=b"x")
    assert put.headers["access-control-allow-origin"] == "*"


def pages(store: FileStore, between: Callable[[int], None]) -> list[str]:
    """The ids of all pages of three; `between` is called after each of them."""
    found: list[str] = []
    cursor = None
    for number in range(100):
        page = store.page(["GLOBAL"], limit=3, cursor=cursor)
        found += [row.id for row in page.items]
        cursor = page.next_cursor
        if cursor is None:
            return found
        between(number)
    raise AssertionError("the pages never end")


@pytest.fixture
def store(home: Path) -> FileStore:
    home.mkdir()
    return FileStore(Database.in_folder(home), Cursors("key"), home / "files")


def add(store: FileStore, *names: str) -> None:
    for name in names:
        moment = now()
        store.add(FileRow(name, "TEXT", "GLOBAL", name, created=moment, updated=moment))


def test_files_that_come_while_a_list_is_read_disturb_nothing(store: FileStore) -> None:
    names = [f"vg_file_{number:02}" for number in range(20)]
    add(store, *names)
    found = pages(store, lambda number: add(store, f"vg_file_new{number}"))
    assert found == names[::-1]


def test_files_that_change_while_a_list_is_read_are_not_missed(store: FileStore) -> None:
    names = [f"vg_file_{number:02}" for number in range(20)]
    add(store, *names)
    found = pages(store, lambda number: store.update(names[number], display_name="x"))
    assert set(found) == set(names)
    unchanged = [name for name in found if name not in names[:6]]
    assert unchanged == names[6:][::-1]


def test_what_the_engine_notes_moves_no_file(store: FileStore) -> None:
    names = [f"vg_file_{number:02}" for number in range(9)]
    add(store, *names)
    found = pages(store, lambda number: store.note(names[number], signed_until=number) and None)
    assert found == names[::-1]


def test_a_cursor_of_another_list_is_refused(store: FileStore) -> None:
    add(store, "vg_file_a", "vg_file_b")
    cursor = store.page(["GLOBAL"], limit=1, cursor=None).next_cursor
    with pytest.raises(EngineError, match="cursor"):
        store.page(["EXPORT"], limit=1, cursor=cursor)
    assert [row.id for row in store.page(["GLOBAL"], limit=1, cursor=cursor).items] == ["vg_file_a"]


@pytest.fixture
def services(home: Path) -> Iterator[Services]:
    """The parts of an engine that is not running."""
    settings = EngineSettings(home=home, temporary_seconds=60)
    opened = open_services(settings, Links("http://x", "key", 60))
    yield opened
    opened.database.close()


def keep(services: Services, name: str, *, seconds_ago: int, **fields: object) -> FileRow:
    """A row of some age, and bytes for it."""
    moment = now() - seconds_ago * 1_000_000
    row = FileRow(
        **{
            "id": f"vg_file_{name}",
            "type": "TEXT",
            "scope": "GLOBAL",
            "display_name": name,
            "status": "ready",
            "extension": ".txt",
            "created": moment,
            "updated": moment,
            **fields,
        }
    )
    services.files.add(row)
    path = services.files.path(row)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(name)
    return row


def test_temporary_files_go_when_their_time_is_over(services: Services) -> None:
    old = keep(services, "old", seconds_ago=90, is_temporary=True)
    young = keep(services, "young", seconds_ago=10, is_temporary=True)
    kept = keep(services, "kept", seconds_ago=10**6)
    services.files.hls_folder(old.id).mkdir()
    sweep_files(services)
    gone = services.files.find(old.id)
    assert gone is not None
    assert (gone.is_archived, gone.status) == (True, "failed")
    assert not services.files.path(old).exists()
    assert not services.files.hls_folder(old.id).exists()
    assert services.files.path(young).exists()
    assert services.files.path(kept).exists()


def test_tickets_that_were_never_used_and_bytes_without_a_row_go(services: Services) -> None:
    keep(services, "unused", seconds_ago=25 * 3600, status="pending")
    keep(services, "waiting", seconds_ago=3600, status="pending")
    kept = keep(services, "kept", seconds_ago=10**6)
    orphan = services.files.hls_folder("vg_file_none")
    orphan.mkdir(parents=True)
    fresh = services.files.hls_folder("vg_file_fresh")
    fresh.mkdir(parents=True)
    long_ago = time.time() - 10_000
    for path in (orphan, services.files.path(kept)):
        os.utime(path, (long_ago, long_ago))
    sweep_files(services)
    assert services.files.find("vg_file_unused") is None
    assert services.files.find("vg_file_waiting") is not None
    assert not orphan.exists()
    assert fresh.exists()
    assert services.files.path(kept).exists()
