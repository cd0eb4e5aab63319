"""Remix actions that change what is said or how scenes look, on a real engine."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from videogen_mcp.media.audio.codec import read_audio
from videogen_mcp.media.probe import frame_at, probe
from videogen_mcp.media.speech.voices import find_voice

from .engine_process import EngineProcess
from .fake_openai import FakeOpenAi
from .test_remix import export, remix

pytestmark = pytest.mark.slow

SCRIPT = "Um, water is life, and you know it well.\n\nDrink two glasses now."
GERMAN = ["Wasser ist Leben", "Wasser ist Leben.", "Trink jetzt zwei Gläser."]


@pytest.fixture(scope="module")
def writer() -> Iterator[FakeOpenAi]:
    with FakeOpenAi() as running:
        yield running


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory, writer: FakeOpenAi) -> Iterator[EngineProcess]:
    running = EngineProcess(
        tmp_path_factory.mktemp("remix-home"),
        VIDEOGEN_OPENAI_BASE_URL=writer.url,
        VIDEOGEN_TEXT_MODEL="a-model",
    )
    yield running
    running.stop()


@pytest.fixture(scope="module")
def project(engine: EngineProcess) -> str:
    run = engine.finish(engine.start_run(script=SCRIPT)["workflowRunId"])
    assert run["status"] == "succeeded", run
    return str(run["projectId"])


def copied(engine: EngineProcess, project: str, *actions: dict[str, Any]) -> dict[str, Any]:
    """A changed copy of the project, exported; the action runs stand under `actions`."""
    copy, runs = remix(engine, project, *actions, saveAsNewProject=True)
    assert [run["status"] for run in runs] == ["succeeded"] * len(actions), runs
    return {**export(engine, copy), "actions": runs, "projectId": copy}


def captions(engine: EngineProcess, project: str) -> str:
    path = f"/v1/projects/{project}/timeline-interchange"
    job_id = engine.client.post(path, json={"format": "SRT"}).json()["interchangeJobId"]
    while True:
        job = engine.client.get(f"/v1/timeline-interchange/{job_id}?waitSeconds=20").json()
        if job["status"] not in ("pending", "running"):
            return engine.client.get(job["downloadUrl"]).text


def pitch(path: str) -> float:
    """The fundamental of the loudest second, in Hz."""
    sound = read_audio(Path(path)).mean(axis=1)
    starts = range(0, len(sound) - 48_000, 12_000)
    loudest = max(starts, key=lambda start: np.abs(sound[start : start + 48_000]).sum())
    part = sound[loudest : loudest + 48_000]
    spectrum = np.fft.rfft(part, 131_072)
    echo = np.fft.irfft(np.abs(spectrum) ** 2)[:1200]
    return float(48_000 / (160 + np.argmax(echo[160:700])))


def test_another_narrator_speaks_the_same_words(engine: EngineProcess, project: str) -> None:
    woman = find_voice("Clara")
    assert woman is not None
    before = export(engine, project)
    changed = copied(
        engine, project, {"type": "CHANGE_NARRATOR", "voiceId": "Clara", "voiceSpeed": 1.2}
    )
    texts = [captions(engine, item) for item in (project, changed["projectId"])]
    words = ["".join(line for line in text.splitlines() if line[:1].isalpha()) for text in texts]
    assert words[0] == words[1]
    assert pitch(changed["localPath"]) > 1.3 * pitch(before["localPath"])
    was, now = (probe(Path(item["localPath"])).duration or 0 for item in (before, changed))
    assert now < 0.95 * was


def test_cleaning_up_speaks_the_text_without_fillers(engine: EngineProcess, project: str) -> None:
    changed = copied(
        engine,
        project,
        {"type": "CLEAN_UP_TRANSCRIPT", "fillerWords": ["um", "and you know it well"]},
    )
    text = captions(engine, changed["projectId"])
    assert "Water is life." in text
    assert "Um" not in text
    assert "know" not in text


def test_other_styles_change_every_drawn_scene_and_no_length(
    engine: EngineProcess, project: str
) -> None:
    before = export(engine, project)
    changed = copied(
        engine,
        project,
        {"type": "REGENERATE_IMAGES", "stylePrompt": "dark, neon, night", "quality": "MAX"},
    )
    films = [Path(item["localPath"]) for item in (before, changed)]
    assert probe(films[0]).duration == probe(films[1]).duration
    for moment in (0.2, 0.9):
        seconds = (probe(films[0]).duration or 0) * moment
        light, dark = (frame_at(film, seconds).mean() for film in films)
        assert dark < 0.7 * light
    assert any("quality MAX" in note for note in changed["actions"][0]["degradations"])


def test_a_translation_is_spoken_and_shown(
    engine: EngineProcess, project: str, writer: FakeOpenAi
) -> None:
    writer.replies("Sorry, I cannot.")
    writer.replies("```json\n" + json.dumps(GERMAN, ensure_ascii=False) + "\n```")
    changed = copied(engine, project, {"type": "TRANSLATE_PROJECT", "languageCode": "de"})
    text = captions(engine, changed["projectId"])
    assert "Wasser ist Leben." in text
    assert "Trink jetzt zwei Gläser." in text
    found = engine.client.get(f"/v1/projects/{changed['projectId']}").json()
    assert found["title"] == GERMAN[0]
    asked = json.loads(writer.requests[-1]["messages"][1]["content"])
    assert len(asked) == len(GERMAN)


def test_a_model_that_does_not_translate_leaves_the_project_as_it_was(
    engine: EngineProcess, project: str, writer: FakeOpenAi
) -> None:
    before = captions(engine, project)
    writer.replies("[1, 2]")
    writer.replies("[]")
    _, [run] = remix(engine, project, {"type": "TRANSLATE_PROJECT", "languageCode": "de"})
    assert (run["status"], run["error"]["code"]) == ("failed", "provider_failed")
    assert captions(engine, project) == before


@pytest.mark.parametrize(
    ("action", "code", "named"),
    [
        ({"type": "CHANGE_NARRATOR", "voiceId": "Clarra"}, "voice_not_found", "Clara"),
        ({"type": "TRANSLATE_PROJECT", "languageCode": "tlh"}, "unsupported_language", "tlh"),
        ({"type": "REGENERATE_IMAGES", "stylePrompt": " "}, "invalid_request", "stylePrompt"),
        (
            {"type": "CLEAN_UP_TRANSCRIPT", "fillerWords": ["um", "…"]},
            "invalid_request",
            "fillerWords.1",
        ),
    ],
)
def test_what_cannot_be_done_is_refused_before_it_begins(
    engine: EngineProcess, project: str, action: dict[str, Any], code: str, named: str
) -> None:
    response = engine.client.post(f"/v1/projects/{project}/remix", json={"remixActions": [action]})
    assert (response.status_code, response.json()["code"]) == (400, code)
    assert named in response.json()["message"]
