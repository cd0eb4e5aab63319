from __future__ import annotations

import io
import time
from typing import Any
from urllib.parse import urljoin

import av
import httpx
import numpy as np
import pytest
from PIL import Image

from .engine_process import EngineProcess
from .media_files import film, gif, jpeg, mp4, png, sound, turned, wav


def settled(engine: EngineProcess, file_id: str) -> dict[str, Any]:
    """The hydrated file once none of its renditions is pending."""
    deadline = time.monotonic() + 60
    while True:
        info: dict[str, Any] = engine.client.post(f"/v1/files/{file_id}/hydrate").json()
        sources = [info[f"{name}Source"] for name in ("preview", "hls", "download", "thumbnail")]
        if all(source["status"] != "pending" for source in sources):
            return info
        assert time.monotonic() < deadline, info
        time.sleep(0.1)


def uploaded(engine: EngineProcess, name: str, content: bytes, **ticket: Any) -> dict[str, Any]:
    return settled(engine, engine.upload(name, content, **ticket)["fileId"])


def played(url: str) -> tuple[int, float]:
    """How many pictures a playlist holds, and its loudest sample, read over HTTP."""
    with av.open(url) as container:
        pictures, loudest = 0, 0.0
        for frame in container.decode():
            if isinstance(frame, av.VideoFrame):
                pictures += 1
            else:
                loudest = max(loudest, float(np.abs(frame.to_ndarray()).max()))
    return pictures, loudest


@pytest.mark.parametrize(
    ("name", "content", "size", "is_own"),
    [
        ("plain.mp4", film(), (320, 180), False),
        ("phone.mp4", turned(film()), (180, 320), True),
        ("deep.mkv", film("matroska", "libx265", pixels="yuv420p10le"), (320, 180), True),
        ("web.webm", film("webm", "libvpx-vp9", audio_codec="libopus"), (320, 180), True),
        ("large.mp4", film(size=(1920, 1080), seconds=0.4), (1280, 720), True),
        ("silent.mp4", mp4(), (320, 180), False),
        ("moving.gif", gif(), (120, 80), True),
    ],
)
def test_every_film_has_a_preview_and_a_stream(
    engine: EngineProcess, name: str, content: bytes, size: tuple[int, int], is_own: bool
) -> None:
    info = uploaded(engine, name, content)
    preview = info["previewSource"]
    assert (preview["status"], preview["width"], preview["height"]) == ("ready", *size)
    assert preview["url"] != info["downloadUrl"]
    got = httpx.get(preview["url"])
    assert got.headers["content-type"] == "video/mp4"
    assert len(got.content) == preview["fileBytes"]
    assert (got.content != content) == is_own
    with av.open(io.BytesIO(got.content)) as container:
        assert container.streams.video[0].codec_context.name == "h264"
        assert next(container.decode(video=0)) is not None
    stream = info["hlsSource"]
    assert stream["status"] == "ready"
    pictures, loudest = played(stream["url"])
    assert pictures > 3
    has_sound = name not in ("silent.mp4", "moving.gif")
    assert (loudest > 0.1) == has_sound


@pytest.mark.parametrize(
    ("name", "content", "content_type"),
    [
        ("phone.wav", sound("wav", "pcm_s16le", rate=8000), "audio/wav"),
        ("a.flac", sound("flac", "flac"), "audio/flac"),
        ("a.ogg", sound("ogg", "libopus"), "audio/ogg"),
        ("song.mp3", sound("mp3", "libmp3lame", cover=True), "audio/mpeg"),
        ("a.aiff", sound("aiff", "pcm_s16be"), "audio/mp4"),
        ("a.m4a", sound("mp4", "aac", 7), "audio/mp4"),
    ],
)
def test_every_sound_has_a_preview_and_a_stream(
    engine: EngineProcess, name: str, content: bytes, content_type: str
) -> None:
    info = uploaded(engine, name, content)
    assert info["thumbnailSource"]["status"] == "skipped"
    preview = httpx.get(info["previewSource"]["url"])
    assert preview.headers["content-type"] == content_type
    assert (preview.content == content) == (name != "a.aiff")
    assert played(info["hlsSource"]["url"])[1] > 0.1


def test_a_stream_is_signed_in_its_path(engine: EngineProcess) -> None:
    info = uploaded(engine, "film.mp4", film(seconds=2))
    other = engine.upload("other.mp4", mp4())
    url = info["hlsSource"]["url"]
    playlist = httpx.get(url)
    assert playlist.headers["content-type"] == "application/vnd.apple.mpegurl"
    assert playlist.headers["access-control-allow-origin"] == "*"
    names = [line for line in playlist.text.splitlines() if line and not line.startswith("#")]
    segment = httpx.get(urljoin(url, names[0]), headers={"range": "bytes=0-9"})
    assert (segment.status_code, len(segment.content)) == (206, 10)
    assert segment.headers["content-type"] == "video/mp4"
    tag = playlist.headers["etag"]
    assert httpx.get(url, headers={"if-none-match": tag}).status_code == 304
    token = url.split("/")[-2]
    expires_at, signature = token.split("-", 1)
    bad = [
        url.replace(info["fileId"], other["fileId"]),
        url.replace(token, f"{int(expires_at) + 1}-{signature}"),
        url.replace(token, f"{expires_at}-{'A' * 24}"),
        url.replace(token, "x"),
        f"{url}?a=1",
    ]
    for attempt in bad:
        assert httpx.get(attempt).status_code == 403, attempt
    for name in ("other.txt", "..%2f..%2fidentity.json", "s0.m4s%00"):
        assert httpx.get(urljoin(url, name)).status_code == 404


def test_pictures_are_made_small_and_upright(engine: EngineProcess) -> None:
    info = uploaded(engine, "turned.jpg", jpeg((2000, 1000), orientation=6))
    source = info["previewSource"]
    assert (source["width"], source["height"]) == (640, 1280)
    with Image.open(io.BytesIO(httpx.get(source["url"]).content)) as shown:
        assert shown.size == (640, 1280)
        assert shown.getpixel((320, 50))[0] > 180
    assert info["hlsSource"]["status"] == "skipped"
    small = uploaded(engine, "small.png", png())
    assert httpx.get(small["previewSource"]["url"]).content == png()


def test_what_is_not_shown_has_no_renditions(engine: EngineProcess) -> None:
    info = engine.upload("notes.txt", b"words")
    assert info["previewSource"]["status"] == info["hlsSource"]["status"] == "skipped"


def test_a_film_that_breaks_off_keeps_its_download(engine: EngineProcess) -> None:
    whole = film("matroska", "mpeg4", seconds=3)
    info = uploaded(engine, "cut.mkv", whole[: len(whole) // 2])
    assert info["downloadSource"]["status"] == info["previewSource"]["status"] == "ready"


def test_a_film_without_its_index_is_refused(engine: EngineProcess) -> None:
    answer = engine.client.post("/v1/files/upload", json={"displayName": "cut.mp4"}).json()
    refused = httpx.put(answer["uploadUrl"], content=film(seconds=2)[:5000])
    assert refused.status_code == 400
    info = engine.client.get(f"/v1/files/{answer['fileId']}").json()
    assert info["downloadSource"]["status"] == info["previewSource"]["status"] == "failed"


def test_temporary_files_are_shown_but_not_analysed(engine: EngineProcess) -> None:
    info = uploaded(engine, "short.wav", wav(), isTemporary=True)
    assert info["scope"] == "TEMPORARY"
    assert info["hlsSource"]["status"] == "ready"
    assert info["fileAnalysisMetadata"]["analysisLoadingState"] == "UNATTEMPTED"


def test_exported_films_are_streamed_too(
    engine: EngineProcess, finished_run: dict[str, str]
) -> None:
    info = settled(engine, finished_run["exportFileId"])
    assert (info["scope"], info["previewSource"]["status"]) == ("EXPORT", "ready")
    assert played(info["hlsSource"]["url"])[0] > 10
