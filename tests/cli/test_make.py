"""`make` chooses the workflow by what it is given."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ..server.fake_videogen import FakeVideoGen
from .conftest import Type

STYLE = {"type": "AI_IMAGE", "aiStyle": "neon"}
EXPORT: dict[str, Any] = {"autoExport": True, "exportOptions": {"quality": "HIGH"}}


@pytest.mark.parametrize(
    ("arguments", "workflow", "body"),
    [
        (
            ["deck.pptx", "--voice", "Emma", "--aspect", "1:1"],
            "slideshow-to-video",
            {"voiceId": "Emma", "aspectRatio": {"width": 1, "height": 1}},
        ),
        (["deck.PDF", "--no-captions"], "slideshow-to-video", {"captionStyle": None}),
        (
            ["talk.mp3", "--style", "neon", "--music", "calm", "--pacing", "fast"],
            "voiceover-to-video",
            {
                "visualStyle": STYLE,
                "visualPacing": "FAST",
                "remixActions": [{"type": "GENERATE_MUSIC", "prompt": "calm"}],
            },
        ),
    ],
)
def test_slides_and_recordings_are_sent_to_their_workflows(
    run: Type,
    api: FakeVideoGen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    workflow: str,
    body: dict[str, Any],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(arguments[0]).write_bytes(b"any bytes")
    done = run("make", *arguments)
    assert api.workflows == [(workflow, {"fileId": "vg_file_9", **EXPORT, **body})], done.output
    assert done.exit_code == 1
    assert "There is no paint." in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["deck.pptx", "--style", "neon"], "--style has no effect on a video of slides"),
        (["talk.mp3", "--voice", "Emma"], "--voice has no effect on a video of a recording"),
        (["talk.mp3", "--b-roll", "a.png"], "--b-roll has no effect"),
        (["missing.pdf"], "missing.pdf"),
        (["photo.jpg"], "not text in UTF-8"),
    ],
)
def test_what_would_have_no_effect_is_refused_before_anything_is_started(
    run: Type,
    api: FakeVideoGen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    says: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("deck.pptx", "talk.mp3", "photo.jpg"):
        Path(name).write_bytes(b"\xff\xd8 any bytes")
    done = run("make", *arguments)
    assert done.exit_code in (1, 2)
    assert says in done.stderr
    assert (api.workflows, api.starts) == ([], [])


def test_a_script_keeps_its_defaults(run: Type, api: FakeVideoGen) -> None:
    run("make", "-", "-o", "x.mp4", input="Hello.")
    (body,) = api.starts
    assert body["aspectRatio"] == {"width": 16, "height": 9}
    assert body["visualPacing"] == "MEDIUM"
    assert body["remixActions"] == [{"type": "ENABLE_CAPTIONS"}]
