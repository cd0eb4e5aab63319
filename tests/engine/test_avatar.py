"""Presenters who speak: built-in ones, and pictures of users."""

from __future__ import annotations

import io
import time
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from videogen_mcp.media.audio.codec import read_audio
from videogen_mcp.media.probe import probe

from .engine_process import EngineProcess
from .media_files import png, wav
from .test_tools import finish, make, refused, start

pytestmark = pytest.mark.slow

TEXT = "Hello! My mama bought five apples."


@pytest.fixture(scope="module")
def actors(engine: EngineProcess) -> dict[str, str]:
    """Names of the built-in actors to their ids."""
    response = engine.client.get("/v1/entities?entityType=ACTOR&limit=50").json()
    return {entity["name"]: entity["entityId"] for entity in response["entities"]}


@pytest.fixture(scope="module")
def speech(engine: EngineProcess) -> dict[str, Any]:
    """A spoken file with the times of its words."""
    execution = make(engine, "text-to-speech", ttsText=TEXT, voiceId="Clara")
    file: dict[str, Any] = execution["results"][0]["file"]
    return file


@pytest.fixture(scope="module")
def avatar(engine: EngineProcess, actors: dict[str, str], speech: dict[str, Any]) -> dict[str, Any]:
    return make(
        engine,
        "generate-avatar",
        actorEntityId=actors["Isla"],
        audioFileId=speech["fileId"],
        avatarQuality="LOW",
    )


def pictures(path: Path) -> NDArray[np.uint8]:
    """All frames of a film as RGB."""
    with av.open(str(path)) as container:
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    return np.stack(frames)


def openness(frames: NDArray[np.uint8]) -> NDArray[np.float64]:
    """How much of the dark inside of the mouth each frame shows, around the middle of the frame."""
    height, width = frames.shape[1:3]
    middle = slice(width // 2 - height // 8, width // 2 + height // 8)
    part = frames[:, int(0.45 * height) : int(0.75 * height), middle].astype(np.int16)
    red, green, blue = part[..., 0], part[..., 1], part[..., 2]
    is_inside = (red < 150) & (red - green > 32) & (green < 70) & (blue < 80)
    return np.asarray(is_inside.mean(axis=(1, 2)))


def offset(frames: NDArray[np.uint8], audio: Path, fps: int = 30) -> float:
    """Seconds by which lips come after the voice (below 0: before it)."""
    sound = read_audio(audio).mean(axis=1)
    count = len(sound) // 480
    energy = np.sqrt((sound[: count * 480].reshape(-1, 480) ** 2).mean(axis=1))
    lips = np.interp((np.arange(count) + 0.5) / 100, (np.arange(len(frames)) + 0.5) / fps,
                     openness(frames))  # fmt: skip
    smooth = np.hanning(11) / np.hanning(11).sum()
    energy = np.convolve(energy, smooth, "same")
    energy, lips = energy - energy.mean(), lips - lips.mean()
    lags = range(-25, 26)
    scores = [float((np.roll(energy, lag) * lips).sum()) for lag in lags]
    return lags[int(np.argmax(scores))] / 100


def test_a_presenter_speaks_a_recording_in_a_film_of_its_length(
    speech: dict[str, Any], avatar: dict[str, Any]
) -> None:
    result = avatar["results"][0]
    assert result["type"] == "VIDEO"
    assert [word["word"] for word in result["file"]["transcript"]["words"]] == TEXT.split()
    found = probe(Path(result["file"]["localPath"]))
    assert (found.width, found.height, found.video_codec) == (854, 480, "h264")
    assert found.audio_codec == "aac"
    assert found.duration == pytest.approx(speech["durationSeconds"], abs=1 / 30)
    sound = read_audio(Path(result["file"]["localPath"]))
    assert len(sound) / 48_000 == pytest.approx(speech["durationSeconds"], abs=0.03)
    assert any("drawing" in note for note in avatar["degradations"])


def test_lips_are_in_step_with_the_voice(speech: dict[str, Any], avatar: dict[str, Any]) -> None:
    frames = pictures(Path(avatar["results"][0]["file"]["localPath"]))
    opened = openness(frames)
    assert opened.max() > 0.02, "the mouth opens"
    assert opened.min() < 0.002, "and closes"
    assert abs(offset(frames, Path(speech["localPath"]))) < 0.04


def test_a_presenter_blinks_and_is_never_frozen(avatar: dict[str, Any]) -> None:
    frames = pictures(Path(avatar["results"][0]["file"]["localPath"])).astype(np.int16)
    changes = np.abs(np.diff(frames[:, ::2, ::2], axis=0)).mean(axis=(1, 2, 3))
    still = changes < 0.005
    assert not any(still[at : at + 6].all() for at in range(len(still) - 6))


def test_audio_without_known_words_is_followed_by_ear_and_says_so(
    engine: EngineProcess, actors: dict[str, str], speech: dict[str, Any]
) -> None:
    content = Path(speech["localPath"]).read_bytes()
    unknown = engine.upload("voice.m4a", content)
    execution_id = start(
        engine,
        "generate-avatar",
        actorEntityId=actors["Mei"],
        audioFileId=unknown["fileId"],
        avatarQuality="LOW",
    )
    execution = finish(engine, execution_id)
    assert execution["status"] == "succeeded", execution
    path = Path(execution["results"][0]["file"]["localPath"])
    if any("loudness" in note for note in execution["degradations"]):
        assert abs(offset(pictures(path), Path(speech["localPath"]))) < 0.04
    assert probe(path).duration == pytest.approx(speech["durationSeconds"], abs=1 / 30)


def own_actor(engine: EngineProcess, name: str, picture: bytes) -> str:
    file = engine.upload(f"{name}.png", picture)
    body = {"entityType": "ACTOR", "name": name}
    entity_id = str(engine.client.post("/v1/entities", json=body).json()["entityId"])
    added = engine.client.post(
        f"/v1/entities/{entity_id}/references", json={"fileId": file["fileId"]}
    )
    assert added.status_code == 200, added.text
    return entity_id


def test_a_picture_without_a_face_gets_bars_for_the_voice(engine: EngineProcess) -> None:
    actor = own_actor(engine, "Robot", png(400, 300))
    tone = engine.upload("tone.wav", wav(0.6))
    execution = make(
        engine,
        "generate-avatar",
        actorEntityId=actor,
        audioFileId=tone["fileId"],
        avatarQuality="LOW",
    )
    frames = pictures(Path(execution["results"][0]["file"]["localPath"])).astype(np.int16)
    assert np.abs(frames[10] - frames[0]).mean() > 0.3
    assert any("No face" in note for note in execution["degradations"])


def test_a_picture_with_a_face_moves_its_lips(
    engine: EngineProcess, actors: dict[str, str], speech: dict[str, Any]
) -> None:
    from videogen_mcp.engine.catalog.actors import ACTORS
    from videogen_mcp.media.presenters.portrait import portrait

    stream = io.BytesIO()
    Image.fromarray(portrait(ACTORS[3].look, 700)).save(stream, "PNG")
    actor = own_actor(engine, "Dan", stream.getvalue())
    execution = make(
        engine,
        "generate-avatar",
        actorEntityId=actor,
        audioFileId=speech["fileId"],
        avatarQuality="LOW",
    )
    assert any("bending" in note for note in execution["degradations"])
    frames = pictures(Path(execution["results"][0]["file"]["localPath"])).astype(np.int16)
    change = np.abs(frames[5:40] - frames[0]).max(axis=0).mean(axis=2)
    lower, upper = change[240:360, 340:520].mean(), change[:60, :120].mean()
    assert lower > 4 * upper


def test_audio_that_is_too_long_is_refused_before_anything_starts(
    engine: EngineProcess, actors: dict[str, str]
) -> None:
    content = silence(31 * 60)
    long = engine.upload("long.m4a", content)
    status, message = refused(
        engine, "generate-avatar", actorEntityId=actors["Isla"], audioFileId=long["fileId"]
    )
    assert status == 400
    assert "audioFileId" in message
    assert "31 minutes" in message


def silence(seconds: int) -> bytes:
    stream = io.BytesIO()
    with av.open(stream, "w", format="mp4") as out:
        audio = out.add_stream("aac", rate=8000, layout="mono")
        audio.bit_rate = 8000
        for second in range(seconds):
            frame = av.AudioFrame.from_ndarray(
                np.zeros((1, 8000), np.float32), format="fltp", layout="mono"
            )
            frame.sample_rate, frame.pts = 8000, second * 8000
            out.mux(audio.encode(frame))
        out.mux(audio.encode(None))
    return stream.getvalue()


def wait_until_gone(folder: Path) -> None:
    """What a job left half made is removed soon after its end."""
    deadline = time.monotonic() + 5
    while folder.exists():
        assert time.monotonic() < deadline, f"{folder} is still there"


def test_a_cancelled_presenter_leaves_nothing_behind(
    engine: EngineProcess, actors: dict[str, str], speech: dict[str, Any]
) -> None:
    execution_id = start(
        engine,
        "generate-avatar",
        actorEntityId=actors["Nora"],
        audioFileId=speech["fileId"],
        avatarQuality="MAX",
        numResults=4,
    )
    engine.client.get(f"/v1/tools/executions/{execution_id}?waitSeconds=1")
    engine.client.post(f"/v1/tools/executions/{execution_id}/cancel")
    execution = finish(engine, execution_id)
    assert execution["status"] == "cancelled"
    assert execution["results"] == []
    wait_until_gone(engine.home / "tmp" / execution_id)
