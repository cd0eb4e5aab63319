"""slideshow-to-video: narration by the contract's rules, durations, pixels, remixes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest

from videogen_mcp.engine.pipelines.slideshow_to_video import (
    LONGEST,
    SHORTEST,
    silent_seconds,
    slide_lines,
)
from videogen_mcp.media.checks import silent_spans
from videogen_mcp.media.probe import frame_at, probe
from videogen_mcp.media.scene import caption_band

from ..media import decks
from .engine_process import EngineProcess

pytestmark = pytest.mark.slow

THREE = ("First slide", "Second slide", "Third slide")


@pytest.mark.parametrize(
    ("scripts", "lines"),
    [
        (None, ["One.", "", "Three."]),
        ([], ["", "", ""]),
        (["A."], ["A.", "", ""]),
        (["", "B."], ["", "B.", ""]),
        ([" \n", "–", "C."], ["", "", "C."]),
        (["A.", "B.", "C.", "D."], ["A.", "B.", "C."]),
        (["**Bold** words"], ["Bold words", "", ""]),
    ],
)
def test_what_is_said_goes_by_index_and_falls_back_to_the_notes(
    scripts: list[str] | None, lines: list[str]
) -> None:
    assert slide_lines(scripts, ["One.", "", "Three."]) == lines


def test_silent_slides_are_shown_for_as_long_as_they_take_to_read() -> None:
    assert silent_seconds("") == SHORTEST
    assert SHORTEST < silent_seconds("a few words only") < silent_seconds("word " * 15) < LONGEST
    assert silent_seconds("word " * 400) == LONGEST


def deck() -> bytes:
    """A dark slide with notes, a silent slide with a chart, and a hidden one."""
    made = decks.presentation()
    slide = decks.bullets(made, "Lakes", "Deep", notes="Lakes are deep.")
    slide.background.fill.solid()
    slide.background.fill.fore_color.rgb = decks.BLUE
    decks.chart(decks.blank(made))
    decks.bullets(made, "Hidden", "Nothing", notes="Never said.")._element.set("show", "0")
    return decks.content(made)


def make(engine: EngineProcess, name: str, content: bytes, **body: Any) -> dict[str, Any]:
    """The finished run of a video that is made at the lowest quality."""
    started = start(engine, engine.upload(name, content)["fileId"], **body)
    return engine.finish(started["workflowRunId"])


def start(engine: EngineProcess, file_id: str, **body: Any) -> dict[str, Any]:
    body = {"autoExport": True, "exportOptions": {"quality": "STANDARD"}, **body}
    response = engine.client.post(
        "/v1/workflows/slideshow-to-video", json={"fileId": file_id, **body}
    )
    assert response.status_code == 202, response.text
    started: dict[str, Any] = response.json()
    return started


@pytest.fixture(scope="module")
def spoken(engine: EngineProcess) -> dict[str, Any]:
    """A presentation that is narrated by its notes, with the default captions."""
    run = make(engine, "Deep lakes.pptx", deck())
    assert run["status"] == "succeeded", run
    return run


def test_a_presentation_becomes_a_video_named_like_its_file(
    engine: EngineProcess, spoken: dict[str, Any]
) -> None:
    project = engine.client.get(f"/v1/projects/{spoken['projectId']}").json()
    assert project["title"] == "Deep lakes"
    found = probe(Path(spoken["localPath"]))
    assert (found.width, found.height, found.video_codec) == (1280, 720, "h264")
    assert found.duration == pytest.approx(spoken["durationSeconds"], abs=0.1)


def test_the_notes_are_spoken_and_the_slide_without_notes_is_silent(
    spoken: dict[str, Any],
) -> None:
    quiet = silent_spans(Path(spoken["localPath"]), shortest=2.0)
    assert len(quiet) == 1
    start, end = quiet[0]
    assert end == pytest.approx(spoken["durationSeconds"], abs=0.1)
    # The chart has no words, so it is shown for the shortest time.
    assert SHORTEST <= end - start < SHORTEST + 1.5


def test_slides_are_seen_in_their_colours_and_captions_stand_below_them(
    spoken: dict[str, Any],
) -> None:
    frame = frame_at(Path(spoken["localPath"]), 0.9).astype(int)
    assert frame[300, 640] == pytest.approx((20, 20, 220), abs=14)
    left, top, right, bottom = caption_band(1280, 720)
    band = frame[top:bottom, left:right]
    assert (band.min(axis=2) > 230).sum() > 300
    # The ground below the slide is dark, and no part of the slide reaches into the band.
    assert np.median(band.max(axis=2)) < 110
    chart = frame_at(Path(spoken["localPath"]), spoken["durationSeconds"] - 0.5)
    assert chart[100, 250].min() > 240


def test_what_was_left_out_or_drawn_by_ourselves_is_said(spoken: dict[str, Any]) -> None:
    told = " ".join(spoken["degradations"])
    assert "drawn by the engine itself" in told
    assert "Slide 3 is hidden" in told


def test_a_pdf_follows_its_scripts_and_shows_no_captions_where_null_is_given(
    engine: EngineProcess,
) -> None:
    run = make(
        engine,
        "Pages.pdf",
        decks.pdf(*THREE),
        slideScripts=["", "Now the second."],
        captionStyle=None,
        voiceSpeed=1.5,
        aspectRatio={"width": 9, "height": 16},
    )
    assert run["status"] == "succeeded", run
    path = Path(run["localPath"])
    found = probe(path)
    assert (found.width, found.height) == (720, 1280)
    quiet = silent_spans(path, shortest=2.0)
    assert quiet[0][0] == pytest.approx(0, abs=0.1)
    assert quiet[-1][1] == pytest.approx(found.duration, abs=0.1)
    assert len(quiet) == 2
    frame = frame_at(path, quiet[0][1] + 0.6).astype(int)
    # The page is as wide as the frame and whole, in the middle of it.
    assert frame[640, 20] == pytest.approx((0, 0, 255), abs=14)
    assert frame[640, 700].min() > 240
    assert frame[1000].max() < 110


def test_a_locked_pdf_and_a_broken_presentation_fail_with_their_fix(
    engine: EngineProcess, tmp_path: Path
) -> None:
    path = tmp_path / "broken.pptx"
    path.write_bytes(deck())
    broken = decks.rewritten(path, r"ppt/slides/slide1\.xml", lambda xml: xml[:400])
    run = make(engine, "Broken.pptx", broken.read_bytes())
    assert run["status"] == "failed"
    assert run["error"]["code"] == "invalid_request"
    assert "damaged" in run["error"]["message"]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("Old.ppt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000), "PDF or PPTX"),
        (
            "Open.odp",
            b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.presentation",
            "ODP",
        ),
    ],
    ids=["PPT", "ODP"],
)
def test_slides_of_other_formats_are_told_what_to_become(
    engine: EngineProcess, name: str, content: bytes, told: str
) -> None:
    ticket = engine.client.post("/v1/files/upload", json={"displayName": name}).json()
    put = httpx.put(ticket["uploadUrl"], content=content, timeout=60)
    assert put.status_code == 400
    assert told in put.text


def test_slides_are_set_anew_in_a_theme(engine: EngineProcess, spoken: dict[str, Any]) -> None:
    themes = engine.client.get("/v1/entities?entityType=SLIDESHOW_THEME").json()["entities"]
    midnight = next(theme for theme in themes if theme["name"] == "Midnight")
    run = make(
        engine,
        "Deep lakes.pptx",
        deck(),
        slideScripts=[],
        slideshowThemeEntityId=midnight["entityId"],
    )
    assert run["status"] == "succeeded", run
    assert any("set anew in the theme" in note for note in run["degradations"])
    frame = frame_at(Path(run["localPath"]), 1.0).astype(int)
    assert frame[700, 300] == pytest.approx((0x0E, 0x12, 0x26), abs=8)
    assert silent_spans(Path(run["localPath"]), shortest=run["durationSeconds"] - 0.2)


def test_remix_actions_work_on_slides(engine: EngineProcess, spoken: dict[str, Any]) -> None:
    actions: list[dict[str, Any]] = [
        {"type": "ENABLE_CAPTIONS", "captionStyle": {"verticalAlignment": "TOP"}},
        {"type": "RESIZE_PROJECT", "aspectRatio": {"width": 1, "height": 1}},
        {"type": "ADD_ZOOM"},
        {"type": "ADD_TRANSITIONS", "sectionTransition": "WIPE"},
        {"type": "GENERATE_MUSIC", "prompt": "calm piano"},
        {"type": "REGENERATE_IMAGES", "stylePrompt": "watercolour"},
        {"type": "CLEAN_UP_TRANSCRIPT"},
        {"type": "CHANGE_NARRATOR", "voiceId": "Nolan"},
    ]
    body = {"remixActions": actions, "saveAsNewProject": True}
    path = f"/v1/projects/{spoken['projectId']}/remix"
    response = engine.client.post(path, json=body)
    assert response.status_code == 202, response.text
    project = response.json()["projectId"]
    done = engine.wait_for_project(f"/v1/projects/{project}/remix-actions", "remixActions")
    assert [item["status"] for item in done] == ["succeeded"] * len(actions)
    engine.client.post(f"/v1/projects/{project}/export", json={"quality": "STANDARD"})
    [export] = engine.wait_for_project(f"/v1/projects/{project}/exports", "exports")
    assert export["status"] == "succeeded", export
    frame = frame_at(Path(export["file"]["localPath"]), 0.9).astype(int)
    assert frame.shape[:2] == (720, 720)
    assert frame[420, 360] == pytest.approx((20, 20, 220), abs=14)
