"""Looking at media through the preview tool."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from videogen_mcp.server.settings import ServerSettings

from ..engine.media_files import film, pdf, png, wav
from ..engine.web_server import WebServer
from .conftest import Connect
from .fake_videogen import Switch
from .local_engine import ALL, local, local_home, refused, told, web

__all__ = ["local", "local_home", "web"]

pytestmark = pytest.mark.anyio


async def _looked_at(client: Any, **arguments: Any) -> tuple[dict[str, Any], Image.Image]:
    result = await client.call_tool("preview", arguments)
    assert not result.is_error, result.content[0].text
    picture = base64.b64decode(result.content[1].data)
    assert result.content[1].mime_type == "image/jpeg"
    assert len(picture) < 150_000
    return result.structured_content, Image.open(io.BytesIO(picture))


async def test_a_film_is_shown_as_twelve_frames_with_measured_facts(
    connect: Connect, local: ServerSettings, tmp_path: Path
) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(film(seconds=6, color=30))
    words = [
        {"start_seconds": 0.5, "end_seconds": 1.0, "word": "Hello"},
        {"start_seconds": 1.0, "end_seconds": 1.5, "word": "there."},
        {"start_seconds": 2.0, "end_seconds": 2.5, "word": "Bye."},
    ]
    async with connect(local) as client:
        sent = await told(client, "upload_file", path=str(path), transcript={"words": words})
        facts, sheet = await _looked_at(client, file=sent["file_id"])
    assert facts["picture"] == "frames"
    assert len(facts["frame_seconds"]) == 12
    assert facts["frame_seconds"][0] == pytest.approx(0.25, abs=0.05)
    assert (facts["width"], facts["height"]) == (320, 180)
    assert facts["duration_seconds"] == pytest.approx(6, abs=0.1)
    assert -30 < facts["loudness_lufs"] < 0
    assert facts["file_bytes"] == path.stat().st_size
    assert "black: never" in facts["found"]
    assert facts["details"]["black_spans"] == []
    assert [sentence["text"] for sentence in facts["transcript"]] == ["Hello there.", "Bye."]
    assert facts["transcript"][0]["end_seconds"] == 1.5
    assert sheet.width > sheet.height


async def test_a_picture_is_shown_smaller_and_a_sound_as_its_waveform(
    connect: Connect, local: ServerSettings, tmp_path: Path
) -> None:
    picture, tone = tmp_path / "large.png", tmp_path / "tone.wav"
    picture.write_bytes(png(2400, 1200))
    tone.write_bytes(wav(3))
    async with connect(local) as client:
        image, shown = await _looked_at(client, file=str(picture))
        sound, wave = await _looked_at(client, file=tone.as_uri())
        after = await told(client, "list_files", limit=200)
    assert (image["picture"], image["width"]) == ("image", 2400)
    assert image["details"]["has_transparency"] is False
    assert shown.width <= 1100
    assert shown.width == pytest.approx(2 * shown.height, abs=2)
    assert sound["picture"] == "waveform"
    assert sound["true_peak_dbtp"] == pytest.approx(-10.5, abs=0.5)
    assert wave.width == 1200
    assert "large.png" in [file["display_name"] for file in after["files"]]


async def test_a_damaged_film_is_refused_with_what_it_is(
    connect: Connect, local: ServerSettings, tmp_path: Path
) -> None:
    path = tmp_path / "cut.mp4"
    path.write_bytes(film(seconds=2)[:3000])
    async with connect(local) as client:
        text = await refused(client, "preview", file=str(path))
    assert "'cut.mp4' is no file that can be used here" in text
    assert "damaged" in text


async def test_what_has_no_picture_is_refused_with_the_fix(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        data = base64.b64encode(pdf()).decode()
        sent = await told(client, "upload_file", data=data, display_name="deck.pdf")
        assert "has no preview" in await refused(client, "preview", file=sent["file_id"])
        assert "give exactly one" in await refused(client, "preview")


class Hosted:
    """A hosted API that knows one film."""

    def __init__(self, film_url: str, thumbnail_url: str) -> None:
        self.film_url, self.thumbnail_url = film_url, thumbnail_url

    def app(self) -> Starlette:
        return Starlette(
            routes=[Route("/v1/files/{file_id}/hydrate", self._file, methods=["POST"])]
        )

    def _file(self, request: Request) -> Response:
        source = {"status": "ready", "expiresAt": 1_900_000_000}
        about: Mapping[str, Any] = {
            "fileId": request.path_params["file_id"],
            "type": "VIDEO",
            "scope": "EXPORT",
            "displayName": "hosted.mp4",
            "durationSeconds": 4,
            "downloadUrl": self.film_url,
            "downloadSource": {**source, "url": self.film_url},
            "thumbnailSource": {**source, "url": self.thumbnail_url},
        }
        return JSONResponse(about)


async def test_a_hosted_film_is_measured_on_this_machine_and_fetched_once(
    connect: Connect, switch: tuple[Switch, str], web: WebServer, local_home: Path
) -> None:
    hosted = Hosted(web.file("/hosted.mp4?sig=1", film(seconds=4)), "")
    switch[0].app = hosted.app()
    settings = ServerSettings(api_key="sk", base_url=switch[1], home=local_home, toolsets=ALL)
    async with connect(settings) as client:
        facts, _ = await _looked_at(client, file="vg_file_hosted1")
        hosted.film_url = web.file("/hosted.mp4?sig=2", film(seconds=4))
        again, _ = await _looked_at(client, file="vg_file_hosted1")
    assert facts["file_id"] == "vg_file_hosted1"
    assert facts["picture"] == "frames"
    assert facts["display_name"] == "hosted.mp4"
    assert again["loudness_lufs"] == facts["loudness_lufs"]
    assert len([path for path, _ in web.requests if path.startswith("/hosted.mp4")]) == 1


async def test_a_hosted_film_that_cannot_be_fetched_is_shown_by_its_thumbnail(
    connect: Connect, switch: tuple[Switch, str], web: WebServer, local_home: Path
) -> None:
    thumbnail = io.BytesIO()
    Image.new("RGB", (64, 36), (9, 99, 9)).save(thumbnail, "JPEG")
    hosted = Hosted(f"http://{web.host}/gone.mp4", web.file("/t.jpg", thumbnail.getvalue()))
    switch[0].app = hosted.app()
    settings = ServerSettings(api_key="sk", base_url=switch[1], home=local_home, toolsets=ALL)
    async with connect(settings) as client:
        facts, shown = await _looked_at(client, file="vg_file_hosted2")
    assert facts["picture"] == "thumbnail"
    assert "could not be measured" in facts["note"]
    assert facts["duration_seconds"] == 4
    assert shown.size == (64, 36)


@pytest.mark.slow
async def test_a_finished_run_is_looked_at_by_its_id(
    connect: Connect, local: ServerSettings
) -> None:
    async with connect(local) as client:
        script = "Water is life. Drink a glass every morning."
        run = await told(
            client, "script_to_video", script=script, export_options={"quality": "STANDARD"}
        )
        facts, _ = await _looked_at(client, run_id=run["run_id"])
    assert facts["file_id"] == run["file_id"]
    assert facts["details"]["has_captions"] is True
    assert facts["details"]["caption_coverage"] == 1.0
    assert [said["text"] for said in facts["transcript"]] == [
        "Water is life.",
        "Drink a glass every morning.",
    ]
    assert facts["loudness_lufs"] == pytest.approx(-16, abs=1)
    assert "black: never" in facts["found"]
