"""The assistant without a language model, on a real engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from videogen_mcp.media.probe import frame_at, probe

from .engine_process import EngineProcess
from .test_assistant import act, answer_to, chat, post
from .test_remix import export, remix, segments
from .test_remix_narration import captions

pytestmark = pytest.mark.slow

SCRIPT = "Water is life for all.\n\nBees make sweet honey.\n\nThanks for watching!"


@pytest.fixture(scope="module")
def project(engine: EngineProcess) -> str:
    run = engine.finish(engine.start_run(script=SCRIPT, autoExport=False)["workflowRunId"])
    assert run["status"] == "succeeded", run
    return str(run["projectId"])


@pytest.fixture
def copy(engine: EngineProcess, project: str) -> str:
    """A project of its own for every test."""
    made, _ = remix(engine, project, {"type": "ENABLE_CAPTIONS"}, saveAsNewProject=True)
    return made


def say(engine: EngineProcess, project: str, wish: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The project's assistant, and its answer to a wish."""
    found = engine.client.get(f"/v1/projects/{project}").json()
    assistant = {"assistantId": found["assistantId"]}
    path = f"/v1/assistants/{found['assistantId']}/messages"
    return assistant, answer_to(engine, post(engine, path, {"message": wish}))


def approve(engine: EngineProcess, project: str, wish: str) -> dict[str, Any]:
    """The answer to an approved wish."""
    assistant, offered = say(engine, project, wish)
    (action,) = offered["actions"]
    assert (action["kind"], action["requiresApp"]) == ("APPLY_EDIT", False)
    done = answer_to(engine, act(engine, assistant, action["actionId"]).json())
    assert done["status"] == "succeeded", done
    return done


def test_scenes_are_rewritten_moved_and_dropped(engine: EngineProcess, copy: str) -> None:
    approve(engine, copy, 'change the text of scene 2 to "Trees give cool shade."')
    told = captions(engine, copy).replace("\n", " ")
    assert "Trees give cool shade." in told
    assert "honey" not in told
    approve(engine, copy, "move scene 2 to the start")
    told = captions(engine, copy)
    assert told.index("Trees") < told.index("Water")
    approve(engine, copy, "drop scene 2")
    told = captions(engine, copy)
    assert "Water" not in told
    assert "Thanks for watching!" in told


def test_nothing_changes_before_it_is_approved(engine: EngineProcess, copy: str) -> None:
    before = captions(engine, copy)
    assistant, offered = say(engine, copy, "drop scene 1")
    assert "Water is life" in offered["content"]
    assert captions(engine, copy) == before
    rejected = act(engine, assistant, offered["actions"][0]["actionId"], decision="REJECT")
    assert "rejected" in answer_to(engine, rejected.json())["content"]
    assert captions(engine, copy) == before


def test_an_offer_that_no_longer_fits_fails_and_changes_nothing(
    engine: EngineProcess, copy: str
) -> None:
    assistant, offered = say(engine, copy, "drop scene 3")
    approve(engine, copy, "drop scene 2")
    before = captions(engine, copy)
    late = answer_to(engine, act(engine, assistant, offered["actions"][0]["actionId"]).json())
    assert (late["status"], late["error"]["code"]) == ("failed", "conflict")
    assert captions(engine, copy) == before


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("make it funnier", "funnier"),
        ("drop scene 9", "the video has 3"),
        ("translate it into German", "VIDEOGEN_TEXT_MODEL"),
        ("use vg_file_nothing as the logo", "vg_file_nothing"),
    ],
)
def test_what_cannot_be_done_is_said(
    engine: EngineProcess, project: str, wish: str, told: str
) -> None:
    _, answer = say(engine, project, wish)
    assert (answer["status"], answer["actions"]) == ("succeeded", [])
    assert told in answer["content"]


def test_edits_of_scenes_are_not_actions_of_the_contract(engine: EngineProcess, copy: str) -> None:
    approve(engine, copy, "no zoom")
    path = f"/v1/projects/{copy}"
    listed = engine.client.get(f"{path}/remix-actions").json()["remixActions"]
    assert {item["type"] for item in listed} <= {"ENABLE_CAPTIONS"}
    action = {"type": "ARRANGE_SCENES", "scenes": [0], "of": 3}
    refused = engine.client.post(f"{path}/remix", json={"remixActions": [action]})
    assert refused.status_code == 400


def test_a_script_in_a_wish_becomes_a_video(engine: EngineProcess) -> None:
    wish = "Make a square video with captions of this script: Water is life for all of us."
    started = chat(engine, wish)
    (suggestion,) = answer_to(engine, started)["workflowSuggestions"]
    made = answer_to(engine, act(engine, started, suggestion["actionId"]).json())
    run = engine.finish(made["generation"]["workflowRunId"])
    assert run["status"] == "succeeded", run
    project = engine.client.get(f"/v1/projects/{started['projectId']}").json()
    assert project["aspectRatio"] == {"width": 1, "height": 1}
    assert "Water is life for all of us." in captions(engine, started["projectId"])


def test_five_wishes_in_a_row_show_in_the_export(engine: EngineProcess, copy: str) -> None:
    before = export(engine, copy)
    for wish in (
        "make it vertical with big yellow captions and calmer music",
        "a British female voice, please",
        'change the closing card to "Stay hydrated"',
        "drop scene 2",
        "in blue",
    ):
        approve(engine, copy, wish)
    after = export(engine, copy)
    shown = probe(Path(after["localPath"]))
    assert (shown.width, shown.height) == (720, 1280)
    assert shown.duration < before["durationSeconds"]
    middle = np.asarray(frame_at(Path(after["localPath"]), 1.0)).astype(int)
    red, green, blue = middle[..., 0], middle[..., 1], middle[..., 2]
    yellow = (red > 220) & (green > 180) & (blue < 110)
    assert yellow[640:].sum() > 500
    remixed, runs = remix(
        engine, copy, {"type": "ADD_ZOOM"}, {"type": "ADD_TRANSITIONS", "sectionTransition": "PAN"}
    )
    assert [run["status"] for run in runs] == ["succeeded", "succeeded"]
    assert export(engine, remixed)["status"] == "succeeded"


def test_a_card_renders_only_its_own_scene_again(engine: EngineProcess, copy: str) -> None:
    export(engine, copy)
    before = segments(engine)
    approve(engine, copy, 'change the closing card to "Goodbye, all"')
    export(engine, copy)
    assert len(segments(engine) - before) == 1


def test_an_export_that_is_asked_for_follows_the_edits(engine: EngineProcess, copy: str) -> None:
    done = approve(engine, copy, "make it square and export in 720p")
    exports = engine.wait_for_project(f"/v1/projects/{copy}/exports", "exports")
    assert exports[0]["exportId"] in done["content"]
    shown = probe(Path(exports[0]["localPath"]))
    assert (shown.width, shown.height) == (720, 720)
