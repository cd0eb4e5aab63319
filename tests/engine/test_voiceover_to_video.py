"""Recordings made into videos by a real engine."""

from __future__ import annotations

import io
import random
import wave
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.recordings import RATE, Take, take
from videogen_mcp.media.audio.codec import read_audio
from videogen_mcp.media.audio.loudness import integrated_loudness, true_peak
from videogen_mcp.media.listening.recogniser import is_installed
from videogen_mcp.media.probe import frame_at
from videogen_mcp.media.scene import caption_band

from .engine_process import EngineProcess
from .media_files import film, mp4

pytestmark = pytest.mark.slow

STYLE = {"type": "AI_IMAGE", "aiStyle": "calm and bright"}
SHORT = "Water is life. Drink a glass now."
BEGIN = 0.05
"""Seconds at which the sound of a film begins."""


@pytest.fixture(scope="module")
def said() -> Take:
    return take(SHORT, "Grant", lead=0.8)


@pytest.fixture(scope="module")
def captioned(engine: EngineProcess, said: Take) -> dict[str, Any]:
    """A video of a recording whose text alone is known."""
    file = engine.upload("My talk.wav", said.wav(), transcript=said.text_alone())
    return finished(engine, file["fileId"])


def start(engine: EngineProcess, file_id: str, **changes: Any) -> str:
    body = {
        "fileId": file_id,
        "visualStyle": STYLE,
        "autoExport": True,
        "exportOptions": {"quality": "STANDARD"},
        **changes,
    }
    response = engine.client.post("/v1/workflows/voiceover-to-video", json=body)
    assert response.status_code == 202, response.text
    return str(response.json()["workflowRunId"])


def finished(engine: EngineProcess, file_id: str, **changes: Any) -> dict[str, Any]:
    run = engine.finish(start(engine, file_id, **changes))
    assert run["status"] == "succeeded", run
    return run


def words_of(engine: EngineProcess, run: dict[str, Any]) -> list[dict[str, Any]]:
    """The words of the film that a run made, with their times in it."""
    info = engine.wait_for_analysis(run["exportFileId"])
    words: list[dict[str, Any]] = info["transcript"]["words"] if info["transcript"] else []
    return words


def sound_of(run: dict[str, Any]) -> NDArray[np.float32]:
    return read_audio(Path(run["localPath"]))


def wide_wav(samples: NDArray[np.float64], rate: int, channels: int = 2) -> bytes:
    """A WAV file of 24 bits."""
    numbers = np.round(np.clip(samples, -1, 1) * (2**23 - 1)).astype("<i4")
    packed = numbers.view(np.uint8).reshape(-1, 4)[:, :3]
    stream = io.BytesIO()
    with wave.open(stream, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(3)
        out.setframerate(rate)
        out.writeframes(np.repeat(packed, channels, axis=0).tobytes())
    return stream.getvalue()


def test_captions_keep_time_with_the_voice(
    engine: EngineProcess, said: Take, captioned: dict[str, Any]
) -> None:
    words = words_of(engine, captioned)
    assert [word["word"] for word in words] == [word for word, _, _ in said.words]
    off = [
        abs(word["startSeconds"] - BEGIN - start)
        for word, (_, start, _) in zip(words, said.words, strict=True)
    ]
    assert max(off) <= 0.04
    assert any("times were too coarse" in note for note in captioned["degradations"])


def test_the_whole_recording_is_heard_in_step(said: Take, captioned: dict[str, Any]) -> None:
    sound = sound_of(captioned).mean(axis=1)
    assert captioned["durationSeconds"] == pytest.approx(said.seconds + BEGIN, abs=0.04)
    heard, wanted = sound[::48], np.repeat(said.samples, 3)[::48].astype(np.float64)
    match = np.correlate(np.abs(heard), np.abs(wanted), "full")
    lag = (int(np.argmax(match)) - len(wanted) + 1) / 1000
    assert lag == pytest.approx(BEGIN, abs=0.005)


def test_a_recording_is_as_loud_as_any_video(captioned: dict[str, Any]) -> None:
    sound = sound_of(captioned)
    assert integrated_loudness(sound) == pytest.approx(-16, abs=1)
    assert true_peak(sound) <= -1


def test_captions_are_shown_unless_null_was_given(
    engine: EngineProcess, said: Take, captioned: dict[str, Any]
) -> None:
    file = engine.upload("My talk.wav", said.wav(), transcript=said.text_alone())
    plain = finished(engine, file["fileId"], captionStyle=None)
    left, top, right, bottom = caption_band(1280, 720)
    moment = said.words[1][1] + BEGIN + 0.1
    shown, bare = (
        frame_at(Path(run["localPath"]), moment).astype(int) for run in (captioned, plain)
    )
    difference = np.abs(shown - bare).max(axis=2)
    assert (difference[top:bottom, left:right] > 60).sum() > 300
    assert (difference[: top - 20] > 60).sum() == 0


def test_exact_words_are_taken_as_they_are(engine: EngineProcess) -> None:
    given = [("Sesquipedalian", 0.31, 1.04), ("umbrellas!", 1.1, 1.62)]
    transcript = {
        "words": [{"word": w, "startSeconds": start, "endSeconds": end} for w, start, end in given]
    }
    said = take(SHORT, lead=0.2)
    file = engine.upload("talk.wav", said.wav(), transcript=transcript)
    words = words_of(engine, finished(engine, file["fileId"]))
    found = [
        (w["word"], round(w["startSeconds"] - BEGIN, 2), round(w["endSeconds"] - BEGIN, 2))
        for w in words
    ]
    assert found == given


def test_a_recording_without_speech_becomes_a_video_and_says_so(engine: EngineProcess) -> None:
    quiet = Take(np.zeros(4 * RATE, np.int16), [])
    run = finished(engine, engine.upload("Evening jam.wav", quiet.wav())["fileId"])
    assert run["durationSeconds"] == pytest.approx(4 + BEGIN, abs=0.04)
    assert any("No speech was found" in note for note in run["degradations"])
    assert words_of(engine, run) == []
    assert frame_at(Path(run["localPath"]), 3.0).std() > 10
    assert np.abs(sound_of(run)).max() < 1e-3


@pytest.mark.parametrize("name", ["quiet 24 bit stereo", "clipped 8 kHz"])
def test_odd_recordings_are_heard_well(engine: EngineProcess, said: Take, name: str) -> None:
    sound = said.samples / 32768
    if name.startswith("quiet"):
        content = wide_wav(0.004 * sound, RATE)
    else:
        content = wide_wav(8 * sound[::2], RATE // 2, channels=1)
    file = engine.upload(f"{name}.wav", content, transcript=said.transcript())
    heard = sound_of(finished(engine, file["fileId"], captionStyle=None))
    assert integrated_loudness(heard) == pytest.approx(-16, abs=1)
    assert true_peak(heard) <= -1


def test_the_sound_of_a_video_is_taken(engine: EngineProcess) -> None:
    file = engine.upload("Film.mp4", film(seconds=1.0))
    run = finished(engine, file["fileId"], captionStyle=None)
    assert run["durationSeconds"] == pytest.approx(1 + BEGIN, abs=0.1)
    assert np.abs(sound_of(run)).max() > 0.05


def test_a_video_without_sound_fails_and_says_why(engine: EngineProcess) -> None:
    file = engine.upload("Silent film.mp4", mp4())
    run = engine.finish(start(engine, file["fileId"]))
    assert run["status"] == "failed"
    assert "no audio stream" in run["error"]["message"]


@pytest.mark.skipif(not is_installed(), reason="pocketsphinx has no wheel for this Python")
def test_recognised_words_say_how_sure_they_are(engine: EngineProcess) -> None:
    said = take("Your body is mostly water. Keep a bottle on your desk.", "Nolan")
    run = finished(engine, engine.upload("memo.wav", said.wav(), isTemporary=True)["fileId"])
    spoken = {word["word"].lower().strip(".") for word in words_of(engine, run)}
    assert {"body", "bottle", "desk"} & spoken
    assert any("recogniser was sure of" in note for note in run["degradations"])


def test_speech_in_another_language_is_not_written_down_in_english(engine: EngineProcess) -> None:
    said = take("Trinken Sie Wasser, um Ihre Energie zu steigern.", "Jonas", language="de")
    file = engine.upload("Wasser.wav", said.wav(), isTemporary=True)
    run = finished(engine, file["fileId"], language="de")
    assert words_of(engine, run) == []
    assert any("another language (de)" in note for note in run["degradations"])


def test_a_video_of_a_recording_bears_any_remix(engine: EngineProcess) -> None:
    said = take(f"{SHORT} Um, keep a bottle on your desk.", "Grant", pauses=0.3, lead=1.5, seed=4)
    file = engine.upload("talk.wav", said.wav(), transcript=said.transcript())
    music = engine.upload("music.wav", take(lead=1.0, text=SHORT).wav())["fileId"]
    actions: list[dict[str, Any]] = [
        {"type": "CLEAN_UP_TRANSCRIPT"},
        {"type": "RESIZE_PROJECT", "aspectRatio": {"width": 9, "height": 16}},
        {"type": "ADD_ZOOM"},
        {"type": "ADD_TRANSITIONS", "sectionTransition": "WIPE"},
        {"type": "SET_BACKGROUND_MUSIC", "fileId": music},
    ]
    random.Random(7).shuffle(actions)
    run = finished(engine, file["fileId"], remixActions=actions)
    assert run["durationSeconds"] < said.seconds - 1
    words = words_of(engine, run)
    assert "Um," not in [word["word"] for word in words]
    ends = [0.0, *(word["endSeconds"] for word in words)]
    gaps = [word["startSeconds"] - end for word, end in zip(words, ends, strict=False)]
    assert max(gaps) < 0.6
    with av.open(run["localPath"]) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == (720, 1280)
    job = engine.client.post(
        f"/v1/projects/{run['projectId']}/timeline-interchange", json={"formats": ["OTIO", "SRT"]}
    )
    assert job.status_code == 202, job.text
