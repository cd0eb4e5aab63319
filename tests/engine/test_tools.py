from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from videogen_mcp.media.audio.codec import read_audio

from .engine_process import EngineProcess
from .media_files import mp4, png, wav

SPEECH = {"ttsText": "Water is life. It costs 5 dollars.", "voiceId": "Nolan"}


def start(engine: EngineProcess, tool: str, **body: Any) -> str:
    response = engine.client.post(f"/v1/tools/{tool}", json=body)
    assert response.status_code == 202, response.text
    assert list(response.json()) == ["toolExecutionId"]
    return str(response.json()["toolExecutionId"])


def finish(engine: EngineProcess, execution_id: str) -> dict[str, Any]:
    """The execution when it is over."""
    while True:
        response = engine.client.get(f"/v1/tools/executions/{execution_id}?waitSeconds=20")
        assert response.status_code == 200, response.text
        execution: dict[str, Any] = response.json()
        if execution["status"] not in ("pending", "running"):
            return execution


def make(engine: EngineProcess, tool: str, **body: Any) -> dict[str, Any]:
    execution = finish(engine, start(engine, tool, **body))
    assert execution["status"] == "succeeded", execution
    return execution


def refused(engine: EngineProcess, tool: str, **body: Any) -> tuple[int, str]:
    """The status and message of a refusal, which must have started nothing."""
    before = engine.client.get("/v1/tools/executions?limit=1").json()["toolExecutions"]
    response = engine.client.post(f"/v1/tools/{tool}", json=body)
    after = engine.client.get("/v1/tools/executions?limit=1").json()["toolExecutions"]
    assert [item["toolExecutionId"] for item in after] == [
        item["toolExecutionId"] for item in before
    ]
    return response.status_code, response.json()["message"]


@pytest.fixture(scope="module")
def speech(engine: EngineProcess) -> dict[str, Any]:
    """A finished text-to-speech execution with two results."""
    return make(engine, "text-to-speech", **SPEECH, numResults=2)


def test_spoken_text_becomes_sound_with_the_time_of_every_word(speech: dict[str, Any]) -> None:
    result = speech["results"][0]
    file = result["file"]
    sound = read_audio(Path(file["localPath"]))
    assert file["durationSeconds"] == pytest.approx(len(sound) / 48_000, abs=0.05)
    words = file["transcript"]["words"]
    assert [word["word"] for word in words] == SPEECH["ttsText"].split()
    assert words[-1]["endSeconds"] <= file["durationSeconds"]
    for word in words:
        part = sound[round(word["startSeconds"] * 48_000) : round(word["endSeconds"] * 48_000)]
        assert np.abs(part).max() > 0.02, word
    assert any("synthetic" in note for note in speech["degradations"])


def test_results_are_files_that_name_the_tool_that_made_them(
    engine: EngineProcess, speech: dict[str, Any]
) -> None:
    assert speech["toolType"] == "TEXT_TO_SPEECH"
    assert speech["progressPercentage"] == 100
    assert speech["error"] is None
    assert len({result["fileId"] for result in speech["results"]}) == 2
    for result in speech["results"]:
        assert result["type"] == "AUDIO"
        assert result["thumbnailUrl"] is None
        file = result["file"]
        assert file["scope"] == "GLOBAL"
        assert file["sourceToolType"] == "TEXT_TO_SPEECH"
        assert file["sourceToolExecutionId"] == speech["toolExecutionId"]
        assert "fileAnalysisMetadata" not in file
        download = engine.client.get(result["downloadUrl"])
        assert download.headers["content-type"].startswith("audio/mp4")
        with av.open(io.BytesIO(download.content)) as container:
            assert container.streams.audio[0].codec_context.name == "aac"
    listed = engine.client.get("/v1/files?limit=200").json()["files"]
    assert {result["fileId"] for result in speech["results"]} <= {item["fileId"] for item in listed}


def test_replacements_are_spoken_and_the_transcript_keeps_what_was_written(
    engine: EngineProcess, speech: dict[str, Any]
) -> None:
    execution = make(
        engine,
        "text-to-speech",
        ttsText="Use SQL, not NoSQL.",
        voiceId="nolan",
        pronunciationReplacements=[
            {"original": "SQL", "replacement": "structured query language of the older kind"}
        ],
    )
    file = execution["results"][0]["file"]
    words = {word["word"]: word for word in file["transcript"]["words"]}
    assert list(words) == ["Use", "SQL,", "not", "NoSQL."]
    length = words["SQL,"]["endSeconds"] - words["SQL,"]["startSeconds"]
    assert length > 1.2, "three letters would take half a second"


def test_a_higher_speed_takes_less_time(engine: EngineProcess, speech: dict[str, Any]) -> None:
    fast = make(engine, "text-to-speech", **SPEECH, voiceSpeed=2)
    seconds = fast["results"][0]["file"]["durationSeconds"]
    assert seconds < 0.7 * speech["results"][0]["file"]["durationSeconds"]


@pytest.mark.slow
def test_music_lasts_half_a_minute_and_every_result_differs(engine: EngineProcess) -> None:
    execution = make(engine, "generate-music", prompt="calm piano", numResults=2)
    first, second = (read_audio(Path(item["file"]["localPath"])) for item in execution["results"])
    assert len(first) / 48_000 == pytest.approx(30, abs=0.5)
    assert np.abs(first).max() > 0.1
    length = min(len(first), len(second))
    assert np.abs(first[:length] - second[:length]).max() > 0.05
    assert any("music model" in note for note in execution["degradations"])


def test_a_temporary_output_is_a_temporary_file(engine: EngineProcess) -> None:
    execution = make(engine, "text-to-speech", **SPEECH, isOutputTemporary=True)
    assert execution["results"][0]["file"]["scope"] == "TEMPORARY"


@pytest.fixture(scope="module")
def files(engine: EngineProcess) -> dict[str, str]:
    return {
        "IMAGE": engine.upload("picture.png", png())["fileId"],
        "VIDEO": engine.upload("film.mp4", mp4())["fileId"],
        "AUDIO": engine.upload("tone.wav", wav())["fileId"],
    }


@pytest.mark.parametrize(
    ("tool", "body", "status", "parts"),
    [
        ("generate-image", {}, 400, ["prompt", "required"]),
        ("generate-image", {"prompt": "  "}, 400, ["prompt", "no words"]),
        (
            "generate-image",
            {"prompt": "a lake", "imageFileIds": ["vg_file_none"]},
            404,
            ["imageFileIds.0", "vg_file_none"],
        ),
        ("generate-image", {"prompt": "a", "imageFileIds": ["a"] * 5}, 400, ["imageFileIds"]),
        (
            "generate-image",
            {"prompt": "a lake", "entityIds": ["vg_enti_none"]},
            404,
            ["entityIds.0", "vg_enti_none"],
        ),
        (
            "generate-image",
            {"prompt": "a lake", "aspectRatio": {"width": 10**400, "height": 1}},
            400,
            ["aspectRatio"],
        ),
        ("generate-image", {"prompt": "a", "numResults": 101}, 400, ["numResults", "101"]),
        ("generate-video-clip", {}, 400, ["at least one of", "spokenDialogue"]),
        ("generate-video-clip", {"prompt": "a", "durationSeconds": 31}, 400, ["durationSeconds"]),
        ("generate-sound-effect", {"prompt": "a", "promptInfluence": 2}, 400, ["promptInfluence"]),
        ("text-to-speech", {**SPEECH, "voiceId": "Nolann"}, 400, ["voiceId", "Nolan (vg_voic_"]),
        ("text-to-speech", {**SPEECH, "voiceSpeed": 3}, 400, ["voiceSpeed"]),
        ("text-to-speech", {**SPEECH, "ttsText": "\x00?"}, 400, ["ttsText"]),
        ("text-to-speech", {**SPEECH, "ttsText": "word " * 9000}, 400, ["ttsText", "30,000"]),
        ("text-to-speech", {**SPEECH, "speechLanguageCode": "zu"}, 400, ["speechLanguageCode"]),
        ("text-to-speech", {**SPEECH, "ttsText": "สวัสดีครับ"}, 400, ["ttsText", "Thai"]),
        (
            "text-to-speech",
            {**SPEECH, "pronunciationReplacements": [{"original": "", "replacement": "a"}]},
            400,
            ["pronunciationReplacements.0.original"],
        ),
        ("generate-avatar", {"actorEntityId": "x", "audioFileId": "y"}, 404, ["actorEntityId"]),
        ("upscale-video", {"videoFileId": "../../etc/passwd"}, 404, ["videoFileId"]),
    ],
)
def test_bad_input_is_refused_by_field_and_starts_nothing(
    engine: EngineProcess, tool: str, body: dict[str, Any], status: int, parts: list[str]
) -> None:
    code, message = refused(engine, tool, **body)
    assert code == status, message
    assert [part for part in parts if part not in message] == [], message


def test_a_file_of_the_wrong_type_or_without_bytes_is_refused(
    engine: EngineProcess, files: dict[str, str]
) -> None:
    code, message = refused(engine, "upscale-image", imageFileId=files["AUDIO"])
    assert code == 400
    assert "imageFileId" in message
    assert "IMAGE is needed" in message
    ticket = engine.client.post("/v1/files/upload", json={"displayName": "later.png"}).json()
    code, message = refused(engine, "upscale-image", imageFileId=ticket["fileId"])
    assert code == 400
    assert "imageFileId" in message


def test_a_cancelled_execution_keeps_nothing(engine: EngineProcess) -> None:
    execution_id = start(engine, "generate-music", prompt="slow strings", numResults=60)
    path = f"/v1/tools/executions/{execution_id}"
    while not engine.client.get(f"{path}?waitSeconds=10").json()["stage"]:
        pass
    response = engine.client.post(f"{path}/cancel")
    assert response.status_code == 202
    assert response.json() == {"toolExecutionId": execution_id}
    execution = finish(engine, execution_id)
    assert execution["status"] == "cancelled"
    assert execution["results"] == []
    assert execution["error"] is None
    names = [item["displayName"] for item in engine.client.get("/v1/files").json()["files"]]
    assert not any("slow strings" in name for name in names)
    assert engine.client.post(f"{path}/cancel").status_code == 202


def test_executions_are_listed_newest_first_and_read_only_as_themselves(
    engine: EngineProcess, speech: dict[str, Any]
) -> None:
    first = start(engine, "generate-sound-effect", prompt="a bell")
    second = start(engine, "generate-sound-effect", prompt="a horn")
    page = engine.client.get("/v1/tools/executions?limit=1").json()
    assert [item["toolExecutionId"] for item in page["toolExecutions"]] == [second]
    assert page["hasMore"]
    start(engine, "generate-sound-effect", prompt="a whistle")
    cursor = page["nextCursor"]
    page = engine.client.get(f"/v1/tools/executions?limit=1&cursor={cursor}").json()
    assert [item["toolExecutionId"] for item in page["toolExecutions"]] == [first]
    response = engine.client.get(f"/v1/workflows/runs/{first}")
    assert response.status_code == 404
    assert engine.client.get("/v1/tools/executions/vg_tool_none").status_code == 404


def test_the_same_key_and_body_start_one_execution(engine: EngineProcess) -> None:
    header = {"idempotency-key": "one-horn"}
    answers = [
        engine.client.post(
            "/v1/tools/generate-sound-effect", json={"prompt": "a horn"}, headers=header
        ).json()
        for _ in range(2)
    ]
    assert answers[0] == answers[1]


def test_options_without_effect_are_said_alike_whatever_the_tool(engine: EngineProcess) -> None:
    body = {
        "prompt": "a red kite",
        "quality": "LOW",
        "watermarkMode": "VIDEO_GEN",
        "contentPolicyConfig": {"maxPromptRewrites": 2},
        "hideFromUi": True,
    }
    notes = make(engine, "generate-image", **body)["degradations"]
    for said in ("watermark", "contentPolicyConfig", "hideFromUi"):
        assert sum(said in note for note in notes) == 1, notes
    sound = make(engine, "generate-sound-effect", prompt="a click", hideFromUi=True)
    assert [note for note in sound["degradations"] if "hideFromUi" in note]


DAMAGED = [
    ("upscale-image", "imageFileId", "picture.png"),
    ("vectorize-image", "imageFileId", "picture.png"),
    ("remove-image-background", "imageFileId", "picture.png"),
    ("image-3d-effect", "imageFileId", "picture.png"),
    ("upscale-video", "videoFileId", "film.mp4"),
    ("remove-video-background", "videoFileId", "film.mp4"),
    ("generate-image", "imageFileIds", "picture.png"),
    ("generate-video-clip", "startFrameFileId", "picture.png"),
    ("generate-video-clip", "videoFileIds", "film.mp4"),
    ("generate-video-clip", "audioFileIds", "tone.wav"),
    ("generate-motion-graphic", "fileIds", "picture.png"),
]


def test_an_input_that_was_damaged_meanwhile_is_told_with_its_field(engine: EngineProcess) -> None:
    files = {}
    for name, content in (("picture.png", png()), ("film.mp4", mp4()), ("tone.wav", wav())):
        file = engine.upload(name, content)
        Path(file["localPath"]).write_bytes(b"no media at all " * 64)
        files[name] = file["fileId"]
    started = {}
    for tool, field, name in DAMAGED:
        named: Any = [files[name]] if field.endswith("s") else files[name]
        prompt = {"prompt": "a sign"} if tool.startswith("generate") else {}
        started[tool, field] = start(engine, tool, **{field: named}, **prompt)
    for (tool, field), execution_id in started.items():
        execution = finish(engine, execution_id)
        assert execution["status"] == "failed", tool
        assert execution["error"]["code"] == "invalid_request", (tool, execution["error"])
        assert field in execution["error"]["message"], tool


def test_an_input_whose_bytes_are_gone_is_refused_with_its_field(engine: EngineProcess) -> None:
    file = engine.upload("picture.png", png())
    Path(file["localPath"]).unlink()
    status, message = refused(engine, "upscale-image", imageFileId=file["fileId"])
    assert status == 400
    assert message.startswith("imageFileId: ")
    assert "Upload" in message
