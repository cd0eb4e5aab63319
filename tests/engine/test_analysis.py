"""What the engine finds out about files by itself, and what it says when it cannot."""

from __future__ import annotations

import io
import time
import wave
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from videogen_mcp.engine.work.analysing import widened
from videogen_mcp.media.listening.recogniser import is_installed
from videogen_mcp.media.speech.narration import SAMPLE_RATE, narrate
from videogen_mcp.media.speech.voices import find_voice

from .engine_process import EngineProcess
from .media_files import png, wav

TEXT = "Your body is mostly water. Keep a bottle on your desk for the rest of the day."


def analysed(engine: EngineProcess, file_id: str) -> dict[str, Any]:
    """The file when its analysis is over."""
    deadline = time.monotonic() + 120
    while True:
        info: dict[str, Any] = engine.client.get(f"/v1/files/{file_id}").json()
        if info["fileAnalysisMetadata"]["analysisLoadingState"] in ("FULFILLED", "REJECTED"):
            return info
        assert time.monotonic() < deadline, info["fileAnalysisMetadata"]
        time.sleep(0.1)


def uploaded(engine: EngineProcess, name: str, content: bytes, **ticket: Any) -> dict[str, Any]:
    return analysed(engine, engine.upload(name, content, **ticket)["fileId"])


def speech() -> bytes:
    voice = find_voice("Nolan")
    assert voice is not None
    sound = narrate(TEXT, voice=voice, language="en", speed=1.0).samples
    stream = io.BytesIO()
    with wave.open(stream, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE)
        out.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
    return stream.getvalue()


def test_a_picture_is_described_and_its_analysis_is_complete(engine: EngineProcess) -> None:
    info = uploaded(engine, "harbour.png", png(color=(20, 60, 200)))
    assert info["fileAnalysisMetadata"] == {
        "analysisLoadingState": "FULFILLED",
        "analysisProgressPercentage": 100,
    }
    assert "mostly blue" in info["description"]
    assert info["transcript"] is None


@pytest.mark.skipif(not is_installed(), reason="pocketsphinx has no wheel for this Python")
def test_speech_is_transcribed_roughly_and_says_so(engine: EngineProcess) -> None:
    info = uploaded(engine, "memo.wav", speech())
    words = info["transcript"]["words"]
    assert info["transcript"]["languageCode"] == "en"
    assert {"body", "mostly", "bottle"} & {word["word"] for word in words}
    assert info["transcriptText"] == " ".join(word["word"] for word in words)
    assert any("one word in three" in note for note in info["degradations"])
    assert "Speech" in info["description"]
    for before, after in pairwise(words):
        assert before["startSeconds"] < before["endSeconds"] <= after["startSeconds"]


def test_a_transcript_that_was_given_is_kept(engine: EngineProcess) -> None:
    given = {
        "languageCode": "en",
        "words": [{"startSeconds": 0.1, "endSeconds": 0.5, "word": "Sesquipedalian"}],
    }
    info = uploaded(engine, "memo.wav", speech(), transcript=given)
    assert info["transcript"] == given
    assert not any("one word in three" in note for note in info["degradations"])
    found = engine.client.post("/v1/files/search", json={"query": "sesquipedalian"}).json()
    assert found["results"][0]["file"]["fileId"] == info["fileId"]


def test_a_tone_has_no_transcript(engine: EngineProcess) -> None:
    info = uploaded(engine, "tone.wav", wav(3.0))
    assert info["transcript"] is None
    assert "Speech" not in info["description"]


def test_a_text_is_found_by_what_it_says(engine: EngineProcess) -> None:
    info = uploaded(engine, "notes.txt", b"The quokka lives on Rottnest Island.")
    assert "quokka" in info["description"]
    found = engine.client.post("/v1/files/search", json={"query": "quokka island"}).json()
    assert found["results"][0]["file"]["fileId"] == info["fileId"]


def test_a_document_that_cannot_be_read_is_rejected(engine: EngineProcess) -> None:
    info = uploaded(engine, "broken.pdf", b"%PDF-1.7\nnothing of the kind\n")
    assert info["fileAnalysisMetadata"]["analysisLoadingState"] == "REJECTED"
    assert "analysisAttemptIndex" not in info["fileAnalysisMetadata"]
    assert info["description"] is None


def test_half_characters_in_an_animation_are_no_failure(engine: EngineProcess) -> None:
    content = b'{"v": "5", "fr": 30, "ip": 0, "op": 60, "layers": [{"nm": "Rocket \\ud800"}]}'
    info = uploaded(engine, "rocket.json", content, type="LOTTIE")
    assert info["description"] == "Vector animation, 2.0 seconds with the layers Rocket ?."


def test_an_export_has_the_exact_words_of_its_script(
    engine: EngineProcess, finished_run: dict[str, Any]
) -> None:
    info = analysed(engine, finished_run["exportFileId"])
    assert info["fileAnalysisMetadata"]["analysisLoadingState"] == "FULFILLED"
    assert info["transcriptText"].startswith("Water is life")
    assert info["transcript"]["words"][-1]["endSeconds"] <= info["durationSeconds"]
    assert "Drink a glass now" in info["description"]


def test_spans_of_speech_that_touch_are_joined() -> None:
    assert widened([(1.0, 4.0), (7.0, 9.0), (30.0, 32.0)]) == [(0.0, 11.0), (28.0, 34.0)]
