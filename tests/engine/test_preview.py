"""What a file shows and how it sounds, as the engine measures it."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import av
import httpx
import numpy as np
import pytest
from PIL import Image

from videogen_mcp.media import film_survey
from videogen_mcp.media.probe import probe

from .engine_process import EngineProcess
from .media_files import film, pdf, png, wav

pytestmark = pytest.mark.slow

FPS = 25


def _preview(engine: EngineProcess, file_id: str) -> httpx.Response:
    key = engine.client.headers["authorization"]
    url = f"{engine.client.base_url}/v1/files/{file_id}/preview".replace("//v1", "/v1")
    return httpx.get(url, headers={"authorization": key}, timeout=120)


def _seen(engine: EngineProcess, name: str, content: bytes) -> tuple[dict[str, Any], Image.Image]:
    file = engine.upload(name, content)
    answer = _preview(engine, file["fileId"])
    assert answer.status_code == 200, answer.text
    facts: dict[str, Any] = answer.json()
    data = base64.b64decode(facts["picture"])
    assert len(data) < 150_000
    return facts, Image.open(io.BytesIO(data)).convert("RGB")


def _stops(parts: list[tuple[int, bool]], size: tuple[int, int] = (320, 180)) -> bytes:
    """A film of one-second parts: a grey level, and whether a square moves over it."""
    stream = io.BytesIO()
    with av.open(stream, "w", format="mp4") as out:
        video = out.add_stream("libx264", rate=FPS, options={"qp": "10"})
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        for second, (grey, moves) in enumerate(parts):
            for number in range(FPS):
                picture = np.full((size[1], size[0], 3), grey, np.uint8)
                if moves:
                    left = (number * 9 + second) % (size[0] - 60)
                    picture[40:100, left : left + 60] = 255
                out.mux(video.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        out.mux(video.encode(None))
    return stream.getvalue()


def test_black_and_frozen_stretches_are_found_where_they_are(engine: EngineProcess) -> None:
    parts = [(80, True), (0, False), (80, True), (140, False), (140, False), (80, True)]
    facts, _ = _seen(engine, "stops.mp4", _stops(parts))
    [[start, end]] = facts["blackSpans"]
    assert start == pytest.approx(1, abs=0.1)
    assert end == pytest.approx(2, abs=0.1)
    longest = max(facts["frozenSpans"], key=lambda span: span[1] - span[0])
    assert longest == pytest.approx([3, 5], abs=0.15)
    assert "loudnessLufs" not in facts


def test_each_frame_of_the_sheet_is_the_one_of_its_moment(engine: EngineProcess) -> None:
    greys = [20, 60, 100, 140, 180, 220]
    facts, sheet = _seen(engine, "steps.mp4", _stops([(grey, False) for grey in greys]))
    assert facts["moments"] == pytest.approx([0.25 + 0.5 * n for n in range(12)], abs=0.02)
    levels = _levels_in_order(sheet)
    assert levels == pytest.approx([grey for grey in greys for _ in range(2)], abs=14)


def _levels_in_order(sheet: Image.Image) -> list[int]:
    """The grey of the middle of each cell of a sheet of three columns and four rows."""
    pixels = np.asarray(sheet.convert("L"))
    height, width = pixels.shape
    return [
        int(pixels[int((row + 0.4) * height / 4), int((column + 0.5) * width / 3)])
        for row in range(4)
        for column in range(3)
    ]


@pytest.mark.parametrize("size", [(320, 180), (180, 320), (240, 240), (600, 200)])
def test_a_sheet_is_of_use_in_every_format(engine: EngineProcess, size: tuple[int, int]) -> None:
    facts, sheet = _seen(engine, "film.mp4", film(seconds=4, size=size))
    assert (facts["width"], facts["height"]) == size
    assert 700 <= max(sheet.size) <= 1300
    assert 1 / 2 <= sheet.width / sheet.height <= 3


def test_a_sheet_stays_small_even_of_noise(engine: EngineProcess) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (700, 900, 3), np.uint8)
    stream = io.BytesIO()
    Image.fromarray(noise).save(stream, "PNG")
    facts, picture = _seen(engine, "noise.png", stream.getvalue())
    assert facts["pictureShows"] == "image"
    assert picture.width / picture.height == pytest.approx(900 / 700, rel=0.02)


def test_transparency_is_shown_on_squares(engine: EngineProcess) -> None:
    stream = io.BytesIO()
    Image.new("RGBA", (200, 200), (255, 0, 0, 0)).save(stream, "PNG")
    facts, picture = _seen(engine, "clear.png", stream.getvalue())
    assert facts["hasTransparency"] is True
    colours = {round(level / 10) for level in np.asarray(picture.convert("L")).ravel().tolist()}
    assert len(colours) >= 2
    assert min(colours) > 20


def test_a_tone_is_as_loud_as_it_is(engine: EngineProcess) -> None:
    facts, wave = _seen(engine, "tone.wav", wav(3))
    assert facts["truePeakDbtp"] == pytest.approx(-10.5, abs=0.3)
    assert facts["silentSpans"] == []
    assert wave.width == 1200
    assert facts["pictureShows"] == "waveform"


def test_silence_has_no_loudness_and_is_one_span(engine: EngineProcess) -> None:
    stream = io.BytesIO()
    with av.open(stream, "w", format="wav") as out:
        audio = out.add_stream("pcm_s16le", rate=48_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 96_000), np.int16), "s16", "mono")
        frame.sample_rate = 48_000
        out.mux(audio.encode(frame))
    facts, _ = _seen(engine, "silence.wav", stream.getvalue())
    assert facts["silentSpans"] == [[0.0, 2.0]]
    assert "loudnessLufs" not in facts


def test_what_has_no_preview_or_is_not_there_is_refused(engine: EngineProcess) -> None:
    document = engine.upload("deck.pdf", pdf())
    refused = _preview(engine, document["fileId"])
    missing = _preview(engine, "vg_file_0")
    assert refused.status_code == 400
    assert "has no preview" in refused.json()["message"]
    assert missing.status_code == 404


def test_a_preview_needs_the_key(engine: EngineProcess) -> None:
    file = engine.upload("cat.png", png())
    url = str(engine.client.base_url).rstrip("/") + f"/v1/files/{file['fileId']}/preview"
    assert httpx.get(url).status_code == 401


def test_a_film_that_is_too_long_is_looked_at_only_at_its_moments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "long.mp4"
    path.write_bytes(_stops([(grey, False) for grey in (20, 60, 100, 140)]))
    monkeypatch.setattr(film_survey, "MOST_WATCHED", 1000)
    seen = film_survey.survey_film(path, probe(path), [0.5, 3.5], 320, lambda _: None)
    assert [int(picture.mean()) for _, picture in seen.pictures] == pytest.approx([20, 140], abs=9)
    assert seen.black is None
