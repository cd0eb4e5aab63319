from __future__ import annotations

import base64

import httpx

from .engine_process import EngineProcess
from .media_files import film, jpeg, wav
from .test_renditions import played, settled


def switch(engine: EngineProcess, file_id: str, action: str) -> dict[str, object]:
    response = engine.client.post(f"/v1/files/{file_id}/{action}-public-preview")
    assert response.status_code == 200, response.text
    return response.json()


def test_a_public_film_plays_for_everybody_until_it_is_private_again(
    engine: EngineProcess,
) -> None:
    info = settled(engine, engine.upload("film.mp4", film())["fileId"])
    path = f"/v1/files/{info['fileId']}"
    assert info["isPublicPreviewEnabled"] is False
    assert info["staticPublicPreviewSource"] is info["publicHlsUrl"] is None
    public = switch(engine, info["fileId"], "enable")
    assert public["isPublicPreviewEnabled"] is True
    source = public["staticPublicPreviewSource"]
    assert (source["status"], source["expiresAt"]) == ("ready", None)
    assert "?" not in source["url"]
    shown = httpx.get(source["url"], headers={"range": "bytes=0-3"})
    assert (shown.status_code, shown.headers["content-type"]) == (206, "video/mp4")
    assert "no-cache" in shown.headers["cache-control"]
    pictures, loudest = played(public["publicHlsUrl"])
    assert pictures == 30
    assert loudest > 0.1
    prefix, raw = public["publicPlaybackId"][:8], public["publicPlaybackId"][8:]
    assert prefix == "vg_play_"
    assert len(base64.urlsafe_b64decode(raw + "==")) == 16
    assert engine.client.get(path).json()["publicPlaybackId"] == public["publicPlaybackId"]

    private = switch(engine, info["fileId"], "disable")
    assert private["isPublicPreviewEnabled"] is False
    assert private["staticPublicPreviewSource"] is private["publicPlaybackId"] is None
    assert httpx.get(source["url"]).status_code == 404
    assert httpx.get(public["publicHlsUrl"]).status_code == 404
    assert httpx.get(info["downloadUrl"]).status_code == 200
    assert switch(engine, info["fileId"], "enable")["staticPublicPreviewSource"] == source


def test_switching_on_waits_for_what_is_being_made(engine: EngineProcess) -> None:
    fresh = engine.upload("tone.wav", wav(7))
    public = switch(engine, fresh["fileId"], "enable")
    if public["publicHlsUrl"] is None:
        settled(engine, fresh["fileId"])
        public = engine.client.get(f"/v1/files/{fresh['fileId']}").json()
    assert played(public["publicHlsUrl"])[1] > 0.1


def test_pictures_and_documents_have_an_address_but_no_stream(engine: EngineProcess) -> None:
    for name, content in (("a.jpg", jpeg((1600, 800))), ("a.txt", b"for everybody")):
        file_id = engine.upload(name, content)["fileId"]
        settled(engine, file_id)
        public = switch(engine, file_id, "enable")
        assert public["publicHlsUrl"] is public["publicPlaybackId"] is None
        url = public["staticPublicPreviewSource"]["url"]
        assert httpx.get(url).status_code == 200
        assert httpx.get(url.rpartition("/")[0] + "/another.jpg").status_code == 404


def test_an_archived_file_is_not_public_any_more(engine: EngineProcess) -> None:
    file_id = engine.upload("a.txt", b"gone")["fileId"]
    url = switch(engine, file_id, "enable")["staticPublicPreviewSource"]["url"]
    assert httpx.get(url).content == b"gone"
    engine.client.post(f"/v1/files/{file_id}/archive")
    assert httpx.get(url).status_code == 404
    assert engine.client.post(f"/v1/files/{file_id}/enable-public-preview").status_code == 409


def test_nobody_guesses_public_addresses(engine: EngineProcess) -> None:
    base = engine.info["url"]
    for path in ("/public/x/preview.mp4", "/public/%00/index.m3u8", "/public/..%2f/identity.json"):
        assert httpx.get(base + path).status_code == 404
