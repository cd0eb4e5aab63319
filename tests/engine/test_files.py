from __future__ import annotations

import hashlib
import json
from urllib.parse import parse_qs, urlsplit, urlunsplit

import httpx
import pytest

from videogen_mcp.engine.links import Links

from .engine_process import EngineProcess
from .media_files import mp4, png, wav

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32">'
    b'<rect width="64" height="32" fill="red"/></svg>'
)


def ticket(engine: EngineProcess, name: str, **fields: object) -> dict[str, str]:
    response = engine.client.post("/v1/files/upload", json={"displayName": name, **fields})
    assert response.status_code == 200, response.text
    return response.json()


@pytest.mark.parametrize(
    ("name", "content", "kind", "content_type"),
    [
        ("logo.png", png(), "IMAGE", "image/png"),
        ("tune.wav", wav(), "AUDIO", "audio/x-wav"),
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
    old = Links(engine.info["url"], key, lifetime=-7200).download(info["fileId"], "old.txt")
    assert httpx.get(old.url).status_code == 403
    fresh = Links(engine.info["url"], key, lifetime=60).download(info["fileId"], "old.txt")
    assert httpx.get(fresh.url).content == b"old"


def test_links_of_one_file_are_equal_within_the_hour() -> None:
    links = Links("http://x", "key", 60)
    assert links.download("vg_file_1", "a.png") == links.download("vg_file_1", "a.png")


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
