"""Motion graphics and sound effects through a running engine."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from videogen_mcp.media.audio.codec import read_audio
from videogen_mcp.media.audio.loudness import integrated_loudness
from videogen_mcp.media.probe import probe
from videogen_mcp.media.transparent_video import transparent_frames

from .engine_process import EngineProcess
from .media_files import mp4, png, wav
from .test_tools import make, refused

pytestmark = pytest.mark.slow


def upload(engine: EngineProcess, name: str, content: bytes) -> str:
    ticket = engine.client.post("/v1/files/upload", json={"displayName": name}).json()
    engine.client.put(ticket["uploadUrl"], content=content)
    engine.client.post(f"/v1/files/{ticket['fileId']}/hydrate")
    return str(ticket["fileId"])


def path_of(result: dict[str, Any]) -> Path:
    return Path(result["file"]["localPath"])


def test_a_graphic_is_a_webm_with_alpha_unless_told_otherwise(engine: EngineProcess) -> None:
    execution = make(
        engine,
        "generate-motion-graphic",
        prompt="Lower third for Jane Doe, CEO of Acme",
        durationSeconds=1,
        aspectRatio={"width": 1, "height": 1},
    )
    result = execution["results"][0]
    assert result["file"]["displayName"].endswith(".webm")
    assert result["file"]["durationSeconds"] == pytest.approx(1, abs=0.05)
    frames = list(transparent_frames(path_of(result)))
    assert frames[18].shape == (1080, 1080, 4)
    assert 0 < (frames[18][..., 3] > 200).mean() < 0.4
    assert execution["degradations"] == []


def test_an_opaque_graphic_is_spoken_and_mixed_with_its_reference_sound(
    engine: EngineProcess,
) -> None:
    sound = upload(engine, "bed.wav", wav(3))
    execution = make(
        engine,
        "generate-motion-graphic",
        prompt="Bar chart of sales: Spring 10, Summer 20",
        transparentBackground=False,
        fileIds=[sound],
        numResults=2,
        subToolModes={"generateVoiceover": "ENABLED", "searchStockMedia": "ENABLED"},
    )
    first, second = (path_of(result) for result in execution["results"])
    found = probe(first)
    assert (found.width, found.height, found.audio_codec) == (1920, 1080, "aac")
    assert integrated_loudness(read_audio(first)) == pytest.approx(-16, abs=1.5)
    assert first.read_bytes() != second.read_bytes()
    assert any("searchStockMedia" in note for note in execution["degradations"])
    assert any("synthetic" in note for note in execution["degradations"])


def test_pictures_and_films_are_framed_and_keep_their_sound(engine: EngineProcess) -> None:
    ids = [upload(engine, "red.png", png()), upload(engine, "film.mp4", mp4())]
    execution = make(engine, "generate-motion-graphic", prompt="Our picture gallery", fileIds=ids)
    frames = list(transparent_frames(path_of(execution["results"][0])))
    middle = frames[len(frames) // 2].astype(int)
    red = (middle[..., 0] > 170) & (middle[..., 1] < 80) & (middle[..., 3] > 200)
    assert red.mean() > 0.05


def test_a_chart_without_figures_is_refused_before_anything_is_started(
    engine: EngineProcess,
) -> None:
    status, message = refused(engine, "generate-motion-graphic", prompt="Bar chart of our sales")
    assert status == 400
    assert "prompt" in message
    assert "figures" in message
    status, message = refused(engine, "generate-motion-graphic", prompt="Waveform")
    assert "fileIds" in message


def test_a_sound_effect_has_its_exact_length_and_variations_differ(engine: EngineProcess) -> None:
    execution = make(
        engine, "generate-sound-effect", prompt="heavy rain", durationSeconds=1.5, numResults=2
    )
    first, second = (read_audio(path_of(result)) for result in execution["results"])
    assert len(first) == pytest.approx(1.5 * 48_000, abs=1100)
    size = min(len(first), len(second))
    assert abs(np.corrcoef(first[:size, 0], second[:size, 0])[0, 1]) < 0.3
    assert any("synthesised" in note for note in execution["degradations"])


def test_an_unknown_sound_is_said_to_be_approximated(engine: EngineProcess) -> None:
    execution = make(
        engine, "generate-sound-effect", prompt="the smell of dust", promptInfluence=0.4
    )
    notes = execution["degradations"]
    assert "nearest" in notes[0]
    assert any("promptInfluence" in note for note in notes)
    with av.open(io.BytesIO(path_of(execution["results"][0]).read_bytes())) as container:
        assert container.streams.audio[0].codec_context.name == "aac"
