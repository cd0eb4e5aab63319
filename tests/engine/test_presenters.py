"""Presenters who are seen speaking a film's narration, through workflows and remix actions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from videogen_mcp.engine.layout import lay_out
from videogen_mcp.engine.timeline import FileVisual, Presenter, Silence, Timeline
from videogen_mcp.media.presenters.stage import stage
from videogen_mcp.media.probe import frame_at, probe

from .engine_process import EngineProcess
from .test_interchange import finish as interchanged
from .test_interchange import start as start_interchange
from .test_remix import export, remix, segments
from .timelines import section, timeline

pytestmark = pytest.mark.slow

SCRIPT = "Water is life.\n\nBees make honey.\n\nTrees give shade."
NORA = Presenter(entity_id="vg_enti_nora", name="Nora")


def presented(*sections: Any) -> Timeline:
    return timeline(*sections).changed(presenter=NORA)


def stagings(film: Timeline) -> list[str | None]:
    return [shot.staging for shot in lay_out(film).shots]


def test_opening_and_closing_belong_to_the_presenter_and_the_rest_is_shared() -> None:
    film = presented(*(section("so it is and so it was", 0) for _ in range(4)))
    assert stagings(film) == ["ALONE", "BESIDE", "BESIDE", "ALONE"]
    assert stagings(film.changed(presenter=None)) == [None] * 4
    assert stagings(presented(section("so it is and so it was", 0))) == ["BESIDE"]


def test_what_the_user_wants_to_show_stays_in_sight() -> None:
    film = presented(*(section("so it is and so it was", 0) for _ in range(3)))
    own = film.with_shots(
        lambda _n, _p, shot: shot.model_copy(update={"visual": FileVisual(file_id="f")})
    )
    asked = film.with_shots(lambda _n, _p, shot: shot.model_copy(update={"is_directed": True}))
    assert stagings(own) == stagings(asked) == ["BESIDE"] * 3


def test_nobody_is_seen_where_nobody_speaks() -> None:
    film = presented(*(section("so it is and so it was", 0) for _ in range(4)))
    silent = film.sections[1].model_copy(update={"narration": Silence(duration=0.0), "seconds": 3})
    parts = (film.sections[0], silent, *film.sections[2:])
    assert stagings(film.changed(sections=parts)) == ["ALONE", None, "BESIDE", "ALONE"]


def test_a_longer_section_does_not_move_the_lips_of_the_others() -> None:
    parts = [section("so it is and so it was", 0, 3) for _ in range(4)]
    longer = section("and then it was a little different", 0, 3, duration=7.123)
    before, after = lay_out(presented(*parts)), lay_out(presented(parts[0], longer, *parts[2:]))
    assert [s.heard_from for s in before.shots[4:]] == [s.heard_from for s in after.shots[4:]]


@pytest.fixture(scope="module")
def actors(engine: EngineProcess) -> dict[str, str]:
    response = engine.client.get("/v1/entities?entityType=ACTOR&limit=50").json()
    return {entity["name"]: entity["entityId"] for entity in response["entities"]}


@pytest.fixture(scope="module")
def film(engine: EngineProcess, actors: dict[str, str]) -> dict[str, Any]:
    run = engine.finish(
        engine.start_run(script=SCRIPT, actorEntityId=actors["Nora"], avatarQuality="HIGH")[
            "workflowRunId"
        ]
    )
    assert run["status"] == "succeeded", run
    return run


def test_a_script_is_spoken_by_a_presenter_whose_mouth_moves(film: dict[str, Any]) -> None:
    path = Path(film["localPath"])
    found = probe(path)
    at = stage(found.width, found.height, "RIGHT").host
    middle = at.x + at.width // 2
    shown = np.stack([frame_at(path, 1.9 + n / 15) for n in range(12)]).astype(int)
    mouth = shown[:, found.height // 2 : found.height * 3 // 4, middle - 70 : middle + 70]
    assert mouth.std(axis=0).max() > 40
    corner = shown[:, :40, at.x + 20 : at.x + 60]
    assert corner.std(axis=0).max() < 6
    said = " ".join(film["degradations"])
    assert "presenter is an animated drawing" in said
    assert "avatarQuality HIGH" in said


def test_another_presenter_takes_over_and_reflows_and_is_edited(
    engine: EngineProcess, actors: dict[str, str], film: dict[str, Any]
) -> None:
    project = film["projectId"]
    _, runs = remix(
        engine,
        project,
        {"type": "CHANGE_NARRATOR", "voiceId": "Grant", "actorEntityId": actors["Marcus"]},
        {"type": "ENABLE_CAPTIONS"},
        {"type": "RESIZE_PROJECT", "aspectRatio": {"width": 9, "height": 16}},
        {"type": "ADD_TRANSITIONS", "style": "WIPE", "scope": "SECTION"},
    )
    assert [run["status"] for run in runs] == ["succeeded"] * 4, runs
    made = export(engine, project)
    found = probe(Path(made["localPath"]))
    assert (found.width, found.height) == (720, 1280)
    before = segments(engine)
    export(engine, project)
    assert segments(engine) == before
    job = interchanged(engine, start_interchange(engine, project, format="OTIO"))
    assert job["status"] == "succeeded", job
